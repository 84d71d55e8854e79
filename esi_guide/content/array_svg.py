# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A number as a picture for paper: filled figures in black, the others as outlines."""

from __future__ import annotations

from typing import NamedTuple

#: A person for a place of a hundred, and a dot for a place of a thousand.
_PERSON = (
    '<g id="f"><circle cx="9.5" cy="5" r="3.7"/>'
    '<path d="M3.2 20.6V16.9Q3.2 11.2 8.9 11.2H10.1Q15.8 11.2 15.8 16.9V20.6Z"/></g>'
)
_DOT = '<g id="f"><circle cx="4" cy="4" r="2.9"/></g>'


class _Grid(NamedTuple):
    """How the figures of one scale stand; a gap after each block helps to count."""

    rows: int
    columns: int
    cell: tuple[int, int]
    block: tuple[int, int]
    figure: str
    line: float


_GAP = 5
_GRIDS = {
    100: _Grid(10, 10, (19, 22), (5, 5), _PERSON, 1.2),
    1000: _Grid(25, 40, (8, 8), (5, 10), _DOT, 0.7),
}


def array_svg(per: int, count: float) -> str:
    """Return the picture of a group as SVG.

    Args:
        per: How many figures there are: 100 or 1000.
        count: How many are filled. A count below 1 fills none, because a filled figure would say
            that it happened to a person; the last figure is filled in part.
    """
    grid = _GRIDS[per]
    drawn = count if count >= 1 else 0
    whole, part = int(drawn), drawn % 1
    filled = [_use(grid, number) for number in range(whole)]
    outlined = [_use(grid, number) for number in range(whole, per)]
    width, height = _place(grid, per - 1)
    width, height = width + grid.cell[0], height + grid.cell[1]
    partly = ""
    if part:
        left, top = _place(grid, whole)
        partly = (
            f'<clipPath id="part"><rect x="{left}" y="{top}" width="{part * grid.cell[0]:.2f}" '
            f'height="{grid.cell[1]}"/></clipPath>'
            f'<g fill="black" clip-path="url(#part)">{_use(grid, whole)}</g>'
        )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 {width + 2} {height + 2}">'
        f"<defs>{grid.figure}</defs>"
        f'<g stroke="black" stroke-width="{grid.line}">'
        f'<g fill="white">{"".join(outlined)}</g><g fill="black">{"".join(filled)}</g>{partly}'
        "</g></svg>"
    )


def _use(grid: _Grid, number: int) -> str:
    left, top = _place(grid, number)
    return f'<use href="#f" x="{left}" y="{top}"/>'


def _place(grid: _Grid, number: int) -> tuple[int, int]:
    """Return where a figure stands: row by row from the top left, from 0."""
    row, column = divmod(number, grid.columns)
    left = column * grid.cell[0] + column // grid.block[1] * _GAP
    top = row * grid.cell[1] + row // grid.block[0] * _GAP
    return left, top
