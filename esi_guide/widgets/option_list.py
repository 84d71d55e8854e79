# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The options, each a large button that picks it to be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from esi_guide.widgets.pick_list import PickList

if TYPE_CHECKING:
    from esi_guide.content.side_by_side import Option


class OptionList(PickList):
    """Shows a tuple of ``Option``, in the order of the chart; ``toggled`` names the page."""

    kind = "compare"

    def line_of(self, thing: Option) -> tuple[str, str, str]:
        """Return page, plain name, and what the chart calls it."""
        return thing.step.page, thing.title, thing.other_name or thing.step.line
