# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is cleared for the next person, in plain lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping

    from esi_guide.content.chart import Chart
    from esi_guide.ladder.drawing import Drawing, Picture
    from esi_guide.ladder.journey import Journey
    from esi_guide.ladder.picks import Picks

#: Named as the tool that collects texts for translators knows it.
translate = QCoreApplication.translate


def to_clear(
    chart: Chart,
    journey: Journey,
    picks: Picks,
    drawings: Mapping[Picture, Drawing],
    *,
    moved: bool,
) -> tuple[str, ...]:
    """Return a line for each sort of thing that there is; none when there is nothing.

    Args:
        chart: The ladder.
        journey: The marks on it.
        picks: The picks.
        drawings: What is drawn, by picture.
        moved: Whether somebody went anywhere.
    """
    counts = (
        (translate("NewPerson", "Marks and answers on the ladder: %1"), journey.path(chart)),
        (translate("NewPerson", "What matters: %1"), picks.matters),
        (translate("NewPerson", "Questions to ask: %1"), picks.questions),
        (translate("NewPerson", "Answers to “Check what I understood”: %1"), picks.answers),
        (translate("NewPerson", "Options to compare: %1"), picks.compared),
        (translate("NewPerson", "Pages on the handout: %1"), picks.pages),
        (translate("NewPerson", "Pictures on the handout: %1"), picks.pictures),
        (translate("NewPerson", "Pictures with a drawing: %1"), drawings),
    )
    lines = [words.replace("%1", str(len(things))) for words, things in counts if things]
    if moved:
        lines.append(translate("NewPerson", "Where you are, the search, and the way back"))
    return tuple(lines)
