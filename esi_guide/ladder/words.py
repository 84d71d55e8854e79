# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The ways of the chart as structure, for saying them in words and for text alternatives.

No sentence is built here: sentences belong to the views, where they are translated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart, Step


class WayOn(NamedTuple):
    """A way that leads on.

    Attributes:
        words: When one goes this way.
        target: Step that it reaches.
        returns: Whether it leads back to an earlier step.
    """

    words: str
    target: Step
    returns: bool


class Position(NamedTuple):
    """A place in a sequence, as in "step 3 of 13".

    Attributes:
        number: From 1.
        total: How many there are.
    """

    number: int
    total: int


def ways_on(chart: Chart, source: str) -> tuple[WayOn, ...]:
    """Return the ways on from a step (with those of its answers) or from one answer.

    Args:
        chart: The chart.
        source: Step id or answer ref; nothing leads on from an unknown one.
    """
    step, answer = chart.step(source), chart.answer(source)
    edges = step.ways if step else answer.edges if answer else ()
    found = ((edge, chart.step(edge.target)) for edge in edges)
    return tuple(WayOn(edge.words, target, edge.returns) for edge, target in found if target)


def step_position(chart: Chart, step_id: str) -> Position | None:
    """Return where a step stands among all steps, or None if it is unknown."""
    ids = [step.id for step in chart.steps]
    return Position(ids.index(step_id) + 1, len(ids)) if step_id in ids else None


def rung_position(chart: Chart, step_id: str) -> Position | None:
    """Return where the rung of a step stands among all rungs, or None if it is unknown."""
    step = chart.step(step_id)
    ids = [rung.id for rung in chart.rungs]
    return Position(ids.index(step.rung) + 1, len(ids)) if step else None
