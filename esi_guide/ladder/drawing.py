# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What somebody draws on a picture of a figure while explaining it; in memory only, never stored.

Places are in units of the figure's own drawing, so a line stays on the part that it was drawn on
whatever the window, the text size, the theme or the language.
"""

from __future__ import annotations

from itertools import pairwise
from string import ascii_uppercase
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: A place in a drawing, from the left and from the top.
Point: TypeAlias = "tuple[float, float]"

#: Width of a line, its light edge and radius of a ring, as parts of the width of the drawing.
LINE, EDGE, RING = 0.009, 0.005, 0.032
#: Points of a line nearer to each other than this part of the width say nothing more.
_NEAR = 0.003


class Picture(NamedTuple):
    """One picture of a figure.

    Attributes:
        page: Id of the page that shows the figure.
        step: Which step of it, from 0.
    """

    page: str
    step: int


class Stroke(NamedTuple):
    """A line drawn in one go; a tap is a line of one point."""

    points: tuple[Point, ...]


class Ring(NamedTuple):
    """A ring around a place; its letter is its order among the rings.

    A letter, because the words of a figure have numbers where they do not fit into it.
    """

    place: Point


class Drawing(NamedTuple):
    """All that is drawn on one picture, in the order of drawing; a change gives a new one."""

    marks: tuple[Stroke | Ring, ...] = ()

    def with_mark(self, mark: Stroke | Ring) -> Drawing:
        """Return the drawing with one more line or ring."""
        return Drawing((*self.marks, mark))

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The lines."""
        return tuple(mark for mark in self.marks if isinstance(mark, Stroke))

    @property
    def rings(self) -> tuple[Ring, ...]:
        """The rings in the order of their letters."""
        return tuple(mark for mark in self.marks if isinstance(mark, Ring))


def letter(number: int) -> str:
    """Return the letter of a ring by its place among the rings, from 0."""
    return ascii_uppercase[number % len(ascii_uppercase)]


def thinned(points: tuple[Point, ...], width: float) -> tuple[Point, ...]:
    """Return the points of a line that a drawing of a width can tell apart, ends and all."""
    kept = list(points[:1])
    for point in points[1:]:
        across = max(abs(point[0] - kept[-1][0]), abs(point[1] - kept[-1][1]))
        if across >= _NEAR * width:
            kept.append(point)
    if len(points) > 1 and kept[-1] != points[-1]:
        kept.append(points[-1])
    return tuple(kept)


def drawn_words(drawing: Drawing, translate: Callable[[str, str], str]) -> str:
    """Return in words what is drawn; "" for nothing."""
    counts = (
        (translate("Drawing", "lines: %1"), len(drawing.strokes)),
        (translate("Drawing", "rings with letters: %1"), len(drawing.rings)),
    )
    said = [words.replace("%1", str(count)) for words, count in counts if count]
    text = translate("Drawing", "Drawn on this picture by hand: %1.")
    return text.replace("%1", "; ".join(said)) if said else ""


def drawing_svg(drawing: Drawing, width: float) -> str:
    """Return a drawing for paper, black on a white edge, to lie over a picture of a width."""
    return "".join(_parts(drawing, width))


def _parts(drawing: Drawing, width: float) -> Iterator[str]:
    line, edge, radius = LINE * width, (LINE + 2 * EDGE) * width, RING * width
    for ink, thick in (("white", edge), ("black", line)):
        look = f'fill="none" stroke="{ink}" stroke-width="{thick:g}" stroke-linecap="round"'
        for stroke in drawing.strokes:
            yield f'<path d="{_path(stroke)}" {look} stroke-linejoin="round"/>'
        for ring in drawing.rings:
            x, y = ring.place
            yield f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" {look}/>'
    size = 1.5 * radius
    for number, ring in enumerate(drawing.rings):
        x, y = ring.place
        yield (
            f'<text x="{x:g}" y="{y + 0.36 * size:g}" font-size="{size:g}" text-anchor="middle" '
            f'font-weight="bold" fill="black" stroke="white" stroke-width="{edge - line:g}" '
            f'paint-order="stroke">{letter(number)}</text>'
        )


def _path(stroke: Stroke) -> str:
    (x, y), *_ = stroke.points
    steps = (f"L{after[0]:g} {after[1]:g}" for _, after in pairwise(stroke.points))
    # A line of no length would leave no dot everywhere.
    return f"M{x:g} {y:g}" + ("".join(steps) or "h0.1")
