# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Makes the sheet to take along without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from esi_guide import paths
from esi_guide.app import (
    LanguageSwitch,
    chart_of,
    make_application,
    overlay_of,
    stored_settings,
)
from esi_guide.ladder.handout import Paper, Wish, clinic_of
from esi_guide.models.handout import HandoutMaker, sheet
from esi_guide.models.journey import JourneyModel
from esi_guide.models.picks import PicksModel
from esi_guide.services.translator import Translations
from esi_guide.services.typesetting import HandoutPress

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from esi_guide.options import Options


class UnknownStep(Exception):  # noqa: N818 - reads as what it says: "except UnknownStep"
    """The guide has no such step."""


def handout(
    path: Path, steps: Sequence[str], options: Options, *, paper: str = "", large: bool = False
) -> None:
    """Write the sheet of a reader who has added some options and marked nothing.

    Args:
        path: Where to.
        steps: Ids of steps, or of pages, to have on it.
        options: Language and content.
        paper: a4 or letter; "" for the one that is usual here.
        large: Whether in large print.

    Raises:
        UnknownStep: When the guide has no such step.
        CannotTypeset: When the sheet cannot be made.
        CannotSave: When it cannot be written.
    """
    application = make_application([])
    resources = paths.resources()
    settings = stored_settings()
    translations = Translations(application, resources / "translations")
    content = options.content or resources / "content"
    overlay = overlay_of(options, settings, content)
    library = LanguageSwitch(translations, content, settings, overlay).begin(options.language)
    chart = chart_of(library)
    picks = PicksModel()
    for step_id in steps:
        step = chart.step(step_id)
        page_id = step.page if step else step_id
        if page_id not in library.page_ids():
            raise UnknownStep(f"there is no step {step_id}")
        picks.toggle_page(page_id)
    usual = Paper.of(QLocale.territoryToCode(QLocale.system().territory()))
    wish = Wish({"a4": Paper.A4, "letter": Paper.LETTER}.get(paper, usual), large)
    maker = HandoutMaker(
        chart,
        library,
        JourneyModel(),
        picks,
        clinic=clinic_of(
            library, str(settings.value("clinic_name")), str(settings.value("clinic_phone"))
        ),
    )
    HandoutPress(resources).save(sheet(maker.gather(), wish, resources / "figures"), path)
