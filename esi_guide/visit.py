# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A visit to a kiosk without hands: start, every page, search, a sheet, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from esi_guide import paths
from esi_guide.app import make_application, make_guide, stored_settings
from esi_guide.kiosk import KioskShell
from esi_guide.ladder.journey import Mark
from esi_guide.models.navigator import VIEWS
from esi_guide.options import Options
from esi_guide.self_test import Finding, handout
from esi_guide.services.settings import KioskSettings
from esi_guide.services.theme import KIOSK
from esi_guide.views.handout_view import HandoutView

if TYPE_CHECKING:
    from esi_guide.app import Guide

#: After so many seconds nobody waits for a visitor any more, whatever the settings say.
LONG = 1000
#: The step of the chart that the visitor marks.
STEP = "esi"


class _Clock(QObject):
    """Ticks when it is told to."""

    second = Signal()


def visit() -> list[Finding]:
    """Do what a visitor can do and wait until the kiosk has forgotten it.

    Whoever watches meanwhile sees all that the program does to the disk and the network.
    """
    application = make_application([])
    settings = KioskSettings(stored_settings(), KIOSK)
    guide = make_guide(application, Options(), settings, kiosk=True)
    clock = _Clock()
    shell = KioskShell(guide, settings, clock.second)
    shell.show()
    application.processEvents()
    shell.begin(guide.language)
    opened = _walk(guide)
    marks = guide.window.journey.journey
    faults = [] if marks.mark_of(STEP) is Mark.TRIED else ["it left nothing to forget"]
    for _ in range(LONG):
        clock.second.emit()
    application.processEvents()
    marks = guide.window.journey.journey
    faults += [] if shell.is_resting else ["the welcome did not come back"]
    faults += [] if marks.mark_of(STEP) is None else ["it was not forgotten"]
    return [
        Finding("places opened", opened, ()),
        handout(paths.resources()),
        Finding("visit", 1, tuple(faults)),
    ]


def _walk(guide: Guide) -> int:
    """Open everything there is, change what can be changed; return how many places it were."""
    application, window = guide.application, guide.window
    for language in (*guide.languages.names, guide.language):
        window.language_chosen.emit(language)
    window.journey.mark(STEP, Mark.TRIED)
    guide.appearance.larger()
    guide.appearance.set_theme("dark")
    guide.appearance.set_motion(wanted=False)
    window.ladder_view.ui.listAction.toggle()
    window.open_search("pain")
    application.processEvents()
    page_ids = window.page_ids()
    for page_id in page_ids:
        window.navigator.open_page(page_id)
        application.processEvents()
    for name in VIEWS:
        window.navigator.open_view(name)
        application.processEvents()
        view = window.view()
        if isinstance(view, HandoutView):
            view.finish()
            application.processEvents()
    return len(page_ids) + len(VIEWS)
