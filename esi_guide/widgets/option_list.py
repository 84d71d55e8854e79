# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The options, each a large button that picks it to be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from esi_guide.widgets.pick_list import PickList

if TYPE_CHECKING:
    from esi_guide.content.side_by_side import Option


class OptionList(PickList):
    """Shows a tuple of ``Option``, in the order of the chart; ``toggled`` names the page."""

    kind = "compare"

    def line_of(self, thing: Option) -> tuple[str, str, str]:
        """Return page, plain name, what the chart calls it, and that it is not offered here."""
        line = thing.other_name or thing.step.line
        gone = "" if thing.offered else not_offered_mark()
        return thing.step.page, thing.title, ". ".join(filter(None, (line, gone)))


class OfferList(PickList):
    """Shows a tuple of ``Option`` for a clinician, who says which are offered here."""

    kind = "offer"

    def line_of(self, thing: Option) -> tuple[str, str, str]:
        """Return page, what the chart calls it, and what the chart says of it."""
        return thing.step.page, thing.title, thing.step.line


def not_offered_mark() -> str:
    """Return what stands beside an option that the clinic does not offer."""
    return QCoreApplication.translate("OptionList", "Not offered at this clinic")
