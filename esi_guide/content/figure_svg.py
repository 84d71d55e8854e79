# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A step of a figure for paper: the drawing with numbers at its parts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from esi_guide.content.figures import CannotDraw, drawing_of_step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from esi_guide.content.figures import Figure, FigureLabel, FigureStep

#: The colours for print, and those that serve until there are any.
_PRINT, _LIGHT = "print", "light"
_VIEW_BOX = re.compile(r'viewBox="(\S+) (\S+) (\S+) (\S+)"')
#: Radius of a number's circle as a part of the drawing's width: large enough to be read where
#: the drawing is a third of a page wide.
_RADIUS = 0.036


def numbered_labels(step: FigureStep) -> tuple[FigureLabel, ...]:
    """Return the labels that point at something, in the order of their numbers from 1."""
    return tuple(label for label in step.labels if label.to is not None)


def numbered_step(
    folder: Path, figure: Figure, step: int, font: str, over: Callable[[float], str] | None = None
) -> str:
    """Return the drawing of one step with a number at each part that has a name, as SVG.

    Args:
        folder: Where the drawings are.
        figure: The figure.
        step: Which step, from 0.
        font: Family of the numbers.
        over: Makes what lies over all of it, as SVG, from the width of the drawing.

    Raises:
        CannotDraw: When a file is missing or is not what it should be.
    """
    try:
        svg = drawing_of_step(folder, figure, step, _PRINT)
    except CannotDraw:
        svg = drawing_of_step(folder, figure, step, _LIGHT)
    box = _VIEW_BOX.search(svg)
    if box is None:
        raise CannotDraw(f"{figure.id}.svg has no viewBox")
    left, top, width, height = map(float, box.groups())
    radius = _RADIUS * width
    marks: list[str] = []
    for number, label in enumerate(numbered_labels(figure.steps[step]), start=1):
        room = 1.1 * radius
        x = min(max(float(label.x), left + room), left + width - room)
        y = min(max(float(label.y), top + room), top + height - room)
        marks += _mark(number, (x, y), label.to or (label.x, label.y), radius)
    look = f'font-family="{font}" font-size="{1.4 * radius:g}" font-weight="bold"'
    end = f'<g {look} text-anchor="middle">{"".join(marks)}</g>'
    if over is not None:
        end += f'<g font-family="{font}">{over(width)}</g>'
    return re.sub(r"</svg>\s*$", lambda _end: f"{end}</svg>", svg)


def _mark(
    number: int, at: tuple[float, float], to: tuple[int, int], radius: float
) -> Iterator[str]:
    """Yield the line to a part, white under black, and the number in its circle."""
    (x, y), line = at, radius / 10
    for colour, width in (("white", 4 * line), ("black", 1.5 * line)):
        yield (
            f'<path d="M{x:g} {y:g}L{to[0]} {to[1]}" fill="none" stroke="{colour}" '
            f'stroke-width="{width:g}"/>'
        )
    yield f'<circle cx="{to[0]}" cy="{to[1]}" r="{3 * line:g}" fill="black" stroke="white"/>'
    yield (
        f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="white" stroke="black" '
        f'stroke-width="{1.5 * line:g}"/>'
    )
    yield f'<text x="{x:g}" y="{y + 0.5 * radius:g}" fill="black">{number}</text>'
