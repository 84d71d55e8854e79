# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The ladder small and in black and white: numbered steps, the marks, the path that was walked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from esi_guide.ladder.journey import Mark
from esi_guide.ladder.layout import Arrangement, Spacing, arrange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from esi_guide.content.chart import Chart, Step
    from esi_guide.ladder.geometry import Point, Rect
    from esi_guide.ladder.journey import Journey
    from esi_guide.ladder.routes import Route

#: Size of the scene, and height of a card and of an answer, in units of the drawing.
_WIDTH, _HEIGHT, _CARD, _ANSWER = 360.0, 150.0, 24.0, 9.0
_SPACING = Spacing(
    margin=4,
    rung_gap=20,
    card_gap=9,
    heading=0,
    card_padding=4,
    answer_gap=3,
    min_card=30,
    max_card=40,
    answer_min=10,
    track=5,
    arrow=5,
)
#: Size of the numbers: at the width at which the sheet shows the chart, that of its text.
_NUMBER = 15


class _Even:
    """Every card and every answer is as high as every other one."""

    def card(self, step_id: str, width: float) -> float:
        del step_id, width
        return _CARD

    def answer(self, ref: str, width: float) -> float:
        del ref, width
        return _ANSWER


def chart_svg(chart: Chart, journey: Journey, font: str) -> str:
    """Return the chart with a reader's marks as SVG.

    A tried step has a tick on grey, the place where the reader is is black, a considered step
    has a thick broken border, one that is not suitable now a dotted border and a bar; answers that
    were chosen are black, ways that were walked thick.

    Args:
        chart: The chart.
        journey: The marks.
        font: Family of the numbers.
    """
    layout = arrange(chart, _Even(), _SPACING, _WIDTH, _HEIGHT, arrangement=Arrangement.COLUMNS)
    walked = journey.path_edges(chart)
    parts = [_way(route, walked=False) for route in layout.routes if route.edge not in walked]
    parts += [_way(route, walked=True) for route in layout.routes if route.edge in walked]
    for number, step in enumerate(chart.steps, start=1):
        parts += _card(step, number, layout.cards[step.id], layout.heads[step.id], journey)
        for answer in step.answers:
            chosen = answer.ref in journey.answers
            parts.append(_box(layout.answers[answer.ref], "black" if chosen else "white", 1))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" font-family="{font}" font-size="{_NUMBER}" '
        'font-weight="bold" text-anchor="middle" fill="none" stroke-linejoin="round" '
        f'viewBox="0 0 {layout.width:g} {layout.height:g}">{"".join(parts)}</svg>'
    )


def _card(step: Step, number: int, card: Rect, head: Rect, journey: Journey) -> Iterator[str]:
    mark = journey.mark_of(step.id)
    fill = {Mark.TRIED: "lightgray", Mark.HERE: "black"}.get(mark, "white") if mark else "white"
    dashes = {Mark.CONSIDERING: "5 3", Mark.UNSUITABLE: "1 3"}.get(mark, "") if mark else ""
    dashes = f' stroke-dasharray="{dashes}"' if dashes else ""
    yield _box(card, fill, 2.5 if mark else 1, dashes)
    ink = "white" if mark is Mark.HERE else "black"
    x, y = head.centre
    tick, bar = mark is Mark.TRIED, mark is Mark.UNSUITABLE
    # A digit is about as high as 0.7 of its size, so this puts it in the middle.
    left = x - 7 * (tick or bar)
    yield f'<text x="{left:g}" y="{y + 0.35 * _NUMBER:g}" fill="{ink}">{number}</text>'
    if tick:
        yield (f'<path d="M{x + 4:g} {y:g}l4 5l6 -10" stroke="{ink}" stroke-width="2"/>')
    if bar:
        yield f'<path d="M{x + 4:g} {y:g}h9" stroke="{ink}" stroke-width="2"/>'


def _box(rect: Rect, fill: str, line: float, more: str = "") -> str:
    return (
        f'<rect x="{rect.x:g}" y="{rect.y:g}" width="{rect.width:g}" height="{rect.height:g}" '
        f'rx="3" fill="{fill}" stroke="black" stroke-width="{line:g}"{more}/>'
    )


def _way(route: Route, *, walked: bool) -> str:
    curves = "".join(f"C{_at(c.c1)} {_at(c.c2)} {_at(c.end)}" for c in route.curves)
    look = 'stroke="black" stroke-width="2.5"' if walked else 'stroke="gray" stroke-width="0.8"'
    return f'<path d="M{_at(route.start)}{curves}" {look}/>'


def _at(point: Point) -> str:
    return f"{point.x:.1f} {point.y:.1f}"
