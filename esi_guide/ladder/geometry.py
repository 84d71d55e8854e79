# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Points, rectangles and curves of the chart, in logical pixels."""

from __future__ import annotations

from typing import NamedTuple


class Point(NamedTuple):
    """A place in the scene; x grows to the right and y downwards."""

    x: float
    y: float

    def mirrored(self, width: float) -> Point:
        """Return the point at the other side of a scene of this width."""
        return Point(width - self.x, self.y)

    def transposed(self) -> Point:
        """Return the point with x and y changed over."""
        return Point(self.y, self.x)


class Rect(NamedTuple):
    """An upright rectangle, given by its top left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends on the x axis."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Where it ends on the y axis."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """The point in its middle."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def contains(self, other: Rect, slack: float = 0.01) -> bool:
        """Return whether the other lies inside, give or take ``slack`` px of rounding."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def overlaps(self, other: Rect, slack: float = 0.01) -> bool:
        """Return whether they share more than ``slack`` px both ways."""
        return (
            self.x + slack < other.right
            and other.x + slack < self.right
            and self.y + slack < other.bottom
            and other.y + slack < self.bottom
        )

    def mirrored(self, width: float) -> Rect:
        """Return the rectangle at the other side of a scene of this width."""
        return Rect(width - self.right, self.y, self.width, self.height)

    def transposed(self) -> Rect:
        """Return the rectangle with x and y changed over."""
        return Rect(self.y, self.x, self.height, self.width)


class Curve(NamedTuple):
    """One cubic Bézier piece; it starts where the piece before it ended.

    Attributes:
        c1: First control point.
        c2: Second control point; from here to ``end`` is the direction of arrival.
        end: Where the piece ends.
    """

    c1: Point
    c2: Point
    end: Point

    @classmethod
    def straight(cls, start: Point, end: Point) -> Curve:
        """Return the straight line between two points as a curve."""
        return cls(
            Point(start.x + (end.x - start.x) / 3, start.y + (end.y - start.y) / 3),
            Point(end.x - (end.x - start.x) / 3, end.y - (end.y - start.y) / 3),
            end,
        )

    def mirrored(self, width: float) -> Curve:
        """Return the curve at the other side of a scene of this width."""
        return Curve(self.c1.mirrored(width), self.c2.mirrored(width), self.end.mirrored(width))

    def transposed(self) -> Curve:
        """Return the curve with x and y changed over."""
        return Curve(self.c1.transposed(), self.c2.transposed(), self.end.transposed())

    def at(self, start: Point, t: float) -> Point:
        """Return the point at ``t`` (0 to 1) of the curve that begins at ``start``."""
        a, b, c, d = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3
        return Point(
            a * start.x + b * self.c1.x + c * self.c2.x + d * self.end.x,
            a * start.y + b * self.c1.y + c * self.c2.y + d * self.end.y,
        )
