# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Where the arrow keys, Home and End lead on a laid out chart.

The stops are the heads of the cards (by step id) and the answers (by ref). Along a column, a row
or a list, an arrow key goes to the next stop and halts at the end; across, it goes to the nearest
stop of the next column or row. No stop is out of reach.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from esi_guide.ladder.layout import Arrangement

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart
    from esi_guide.ladder.geometry import Rect
    from esi_guide.ladder.layout import Layout

# Rounding that still counts as touching, px.
_SLACK = 0.01


class Direction(StrEnum):
    """An arrow key."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"

    @property
    def is_upright(self) -> bool:
        """Whether it leads up or down."""
        return self in (Direction.UP, Direction.DOWN)


def neighbour(layout: Layout, current: str, direction: Direction) -> str | None:
    """Return the stop that an arrow key leads to, or None at the edge or from an unknown stop.

    Args:
        layout: The laid out chart.
        current: Step id or answer ref of the stop that has the focus.
        direction: The arrow key.
    """
    stops = {**layout.heads, **layout.answers}
    if current not in stops:
        return None
    here = stops[current]
    home = current.rpartition("/")[0] if current in layout.answers else current
    within = [
        stop
        for stop in _stops_of(layout, home)
        if stop != current and _gap(here, stops[stop], direction) >= -_SLACK
    ]
    if within:
        return min(
            within,
            key=lambda stop: (
                _gap(here, stops[stop], direction),
                _off_centre(here, stops[stop], direction),
            ),
        )
    beyond = [
        stop
        for card in _next_cards(layout, home, direction)
        for stop in _facing(layout, card, direction)
    ]
    return min(
        beyond,
        key=lambda stop: (
            _apart(here, stops[stop], direction),
            _off_centre(here, stops[stop], direction),
        ),
        default=None,
    )


def reading_order(chart: Chart) -> tuple[str, ...]:
    """Return all stops as one reads them: each step id, followed by the refs of its answers."""
    return tuple(stop for step in chart.steps for stop in (step.id, *(a.ref for a in step.answers)))


def first_stop(chart: Chart) -> str | None:
    """Return where Home leads, or None on an empty chart."""
    return next(iter(reading_order(chart)), None)


def last_stop(chart: Chart) -> str | None:
    """Return where End leads, or None on an empty chart."""
    return next(reversed(reading_order(chart)), None)


def _stops_of(layout: Layout, step_id: str) -> list[str]:
    """Return the stops on one card."""
    return [step_id, *(ref for ref in layout.answers if ref.rpartition("/")[0] == step_id)]


def _next_cards(layout: Layout, home: str, direction: Direction) -> list[str]:
    """Return the next card along the same column or row, or all cards of the next one."""
    here = layout.cards[home]
    gaps = {card: _gap(here, rect, direction) for card, rect in layout.cards.items()}
    ahead = {card: gap for card, gap in gaps.items() if card != home and gap >= -_SLACK}
    along_the_layer = direction.is_upright != (layout.arrangement is Arrangement.ROWS)
    if along_the_layer:
        ahead = {
            card: gap
            for card, gap in ahead.items()
            if _apart(here, layout.cards[card], direction) <= 0
        }
    nearest = min(ahead.values(), default=0.0)
    return [card for card, gap in ahead.items() if gap <= nearest + _SLACK]


def _facing(layout: Layout, card: str, direction: Direction) -> list[str]:
    """Return the stops of a card that one meets first when one comes in this direction."""
    stops = {**layout.heads, **layout.answers}
    own = _stops_of(layout, card)
    return [
        stop
        for stop in own
        if not any(
            _gap(stops[other], stops[stop], direction) >= -_SLACK
            and _apart(stops[other], stops[stop], direction) <= 0
            for other in own
            if other != stop
        )
    ]


def _gap(here: Rect, there: Rect, direction: Direction) -> float:
    """Return how far beyond the end of one the other begins, px; less than 0 if it does not."""
    match direction:
        case Direction.LEFT:
            return here.x - there.right
        case Direction.RIGHT:
            return there.x - here.right
        case Direction.UP:
            return here.y - there.bottom
        case Direction.DOWN:
            return there.y - here.bottom


def _apart(here: Rect, there: Rect, direction: Direction) -> float:
    """Return how far two are apart across the direction, px; 0 if they lie side by side."""
    if direction.is_upright:
        return max(0.0, here.x - there.right, there.x - here.right)
    return max(0.0, here.y - there.bottom, there.y - here.bottom)


def _off_centre(here: Rect, there: Rect, direction: Direction) -> float:
    """Return how far the middles of two are apart across the direction, px."""
    if direction.is_upright:
        return round(abs(here.centre.x - there.centre.x), 2)
    return round(abs(here.centre.y - there.centre.y), 2)
