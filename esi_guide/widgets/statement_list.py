# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What may matter, each line a large button that picks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from esi_guide.widgets.pick_list import PickList

if TYPE_CHECKING:
    from esi_guide.content.matters import Statement


class StatementList(PickList):
    """Shows a tuple of ``Statement``."""

    kind = "statement"

    def line_of(self, thing: Statement) -> tuple[str, str, str]:
        """Return id, words and explanation."""
        return thing.id, thing.words, thing.explain
