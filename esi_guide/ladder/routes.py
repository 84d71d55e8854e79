# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""How the drawn ways run between the cards.

Everything here speaks of columns: ways run along x from layer to layer and spread along y. Rows
are the same picture transposed, which the caller does.

A way bends only in the free channel between two layers, where no card can stand, and crosses a
layer in between on a straight line that the layout keeps free. So no way can touch a card that
it does not belong to, whatever the chart.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from esi_guide.ladder.geometry import Curve, Point

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from esi_guide.content.chart import Edge
    from esi_guide.ladder.geometry import Rect

# Where in a channel ways may turn and how far apart, as shares of its width.
_TURN_FROM = 0.1
_TURN_TO = 0.9
_TURN_STEP = 0.2
# Where they turn from if ways inside the column run along its cards.
_TURN_BEYOND = 0.45
# How far ways inside a column stand out, from the innermost to the outermost at most, as shares
# of the channel, and how far apart.
_BULGE_FROM = 0.3
_BULGE_TO = 0.8
_BULGE_STEP = 0.15


class Route(NamedTuple):
    """A drawn edge.

    Attributes:
        edge: The edge that it draws.
        start: Where it leaves its card or answer.
        curves: Pieces, each beginning where the last one ended; the last is straight and long
            enough for an arrowhead that points along it.
    """

    edge: Edge
    start: Point
    curves: tuple[Curve, ...]

    def mirrored(self, width: float) -> Route:
        """Return the route at the other side of a scene of this width."""
        curves = tuple(curve.mirrored(width) for curve in self.curves)
        return Route(self.edge, self.start.mirrored(width), curves)

    def transposed(self) -> Route:
        """Return the route with x and y changed over."""
        curves = tuple(curve.transposed() for curve in self.curves)
        return Route(self.edge, self.start.transposed(), curves)


class Layer(NamedTuple):
    """A column of cards that all begin and end at the same x.

    Attributes:
        start: Where its cards begin.
        end: Where its cards end, and the channel to the next layer begins.
        channel_end: Where that channel ends: at the next layer, or at the edge of the scene.
        passes: The y at which each way that only crosses this layer does so.
    """

    start: float
    end: float
    channel_end: float
    passes: Mapping[Edge, float]


class Way(NamedTuple):
    """An edge with the numbers of the layers that it leaves and reaches.

    Attributes:
        edge: The edge.
        first: Layer that it leaves.
        last: Layer that it reaches; the same as ``first`` for a way inside one column.
    """

    edge: Edge
    first: int
    last: int

    @property
    def inside(self) -> bool:
        """Whether it joins two cards of one layer."""
        return self.first == self.last


def draw(
    ways: Sequence[Way],
    layers: Sequence[Layer],
    anchors: Mapping[str, Rect],
    answers: Iterable[str],
    *,
    track: float,
    arrow: float,
) -> tuple[Route, ...]:
    """Draw every way.

    Args:
        ways: What to draw; no way runs backwards.
        layers: Columns from first to last.
        anchors: Rectangle that a way touches, for each step id and answer ref. A decision is
            reached at its head.
        answers: Refs of answers: their ways all leave from the middle of their side.
        track: Distance between lines side by side, px.
        arrow: Length of the straight last bit, px.

    Returns:
        One route for each way, in the order given.
    """
    departures, arrivals = _ports(ways, layers, anchors, frozenset(answers), track)
    bends = _bends(ways, layers, departures, arrivals)
    bulges = _bulges(ways, layers, departures, arrivals, track)
    routes = []
    for way in ways:
        layer = layers[way.first]
        start = Point(anchors[way.edge.source].right, departures[way.edge])
        pen = Point(layer.end, start.y)
        curves = [Curve.straight(start, pen)] if pen.x > start.x else []
        end = Point(anchors[way.edge.target].x, arrivals[way.edge])
        if way.inside:
            end = Point(layer.end, arrivals[way.edge])
            outer = layer.end + bulges[way.edge]
            landing = Point(layer.end + min(arrow, bulges[way.edge]), end.y)
            curves.append(Curve(Point(outer, pen.y), Point(outer, landing.y), landing))
        else:
            for number in range(way.first + 1, way.last):
                crossed = layers[number]
                gate = Point(crossed.start, crossed.passes[way.edge])
                far = Point(crossed.end, gate.y)
                curves.append(_sweep(pen, gate, bends[way.edge, number - 1]))
                curves.append(Curve.straight(gate, far))
                pen = far
            landing = Point(end.x - min(arrow, (end.x - pen.x) / 2), end.y)
            curves.append(_sweep(pen, landing, bends[way.edge, way.last - 1]))
        curves.append(Curve.straight(landing, end))
        routes.append(Route(way.edge, start, tuple(curves)))
    return tuple(routes)


def spread(count: int, middle: float, step: float, room: float) -> list[float]:
    """Return ``count`` values around ``middle``, ``step`` apart or closer to stay in ``room``."""
    step = min(step, room / count) if count else step
    return [middle + (number - (count - 1) / 2) * step for number in range(count)]


def _sweep(start: Point, end: Point, bend: float) -> Curve:
    """Return the S that leaves and arrives level and turns at ``bend`` (0 to 1) of its width."""
    turn = start.x + (end.x - start.x) * bend
    return Curve(Point(turn, start.y), Point(turn, end.y), end)


def _ports(
    ways: Sequence[Way],
    layers: Sequence[Layer],
    anchors: Mapping[str, Rect],
    answers: frozenset[str],
    track: float,
) -> tuple[dict[Edge, float], dict[Edge, float]]:
    """Return the y at which each edge leaves its source and reaches its target.

    Ways that share a side of a card stand in the order of where they come from or go to, so that
    they do not cross in front of the card.
    """
    sides: dict[tuple[str, bool], list[tuple[float, int]]] = defaultdict(list)
    for number, way in enumerate(ways):
        source, target = anchors[way.edge.source].centre.y, anchors[way.edge.target].centre.y
        if way.inside:
            # Outermost on both cards: it hugs the column, the others leave it.
            downwards = float("inf") if target > source else float("-inf")
            sides[way.edge.source, True].append((downwards, number))
            sides[way.edge.target, True].append((-downwards, -number - 1))
        else:
            ahead = layers[way.first + 1].passes.get(way.edge, target)
            behind = layers[way.last - 1].passes.get(way.edge, source)
            sides[way.edge.source, True].append((ahead, number))
            sides[way.edge.target, False].append((behind, -number - 1))
    departures: dict[Edge, float] = {}
    arrivals: dict[Edge, float] = {}
    for (place, _), ports in sides.items():
        side = anchors[place]
        step = 0.0 if place in answers else track
        heights = spread(len(ports), side.centre.y, step, side.height)
        # An arrival carries its number below zero, so that both kinds can share a side.
        for y, (_, number) in zip(heights, sorted(ports, key=_port_order), strict=True):
            if number < 0:
                arrivals[ways[-number - 1].edge] = y
            else:
                departures[ways[number].edge] = y
    return departures, arrivals


def _port_order(port: tuple[float, int]) -> tuple[float, int]:
    far_end, number = port
    return far_end, number if number >= 0 else -number - 1


def _bends(
    ways: Sequence[Way],
    layers: Sequence[Layer],
    departures: Mapping[Edge, float],
    arrivals: Mapping[Edge, float],
) -> dict[tuple[Edge, int], float]:
    """Return where each way turns in each channel, as a share of the channel's width.

    Of two ways that both run down, the lower turns first; of two that run up, the upper. So they
    run side by side and neither crosses the other.
    """
    falling: dict[int, list[tuple[float, Edge]]] = defaultdict(list)
    rising: dict[int, list[tuple[float, Edge]]] = defaultdict(list)
    for way in ways:
        y = departures[way.edge]
        for channel in range(way.first, way.last):
            following = layers[channel + 1].passes.get(way.edge, arrivals[way.edge])
            if following > y:
                falling[channel].append((-y - following, way.edge))
            else:
                rising[channel].append((y + following, way.edge))
            y = following
    crowded = {way.first for way in ways if way.inside}
    bends = {}
    for side in (falling, rising):
        for channel, runs in side.items():
            turn_from = _TURN_BEYOND if channel in crowded else _TURN_FROM
            middle = (turn_from + _TURN_TO) / 2
            shares = spread(len(runs), middle, _TURN_STEP, _TURN_TO - turn_from)
            runs.sort(key=lambda run: run[0])
            for share, (_, edge) in zip(shares, runs, strict=True):
                bends[edge, channel] = share
    return bends


def _bulges(
    ways: Sequence[Way],
    layers: Sequence[Layer],
    departures: Mapping[Edge, float],
    arrivals: Mapping[Edge, float],
    track: float,
) -> dict[Edge, float]:
    """Return how far the control points of each way inside a column stand out, px.

    The longer way runs outside the shorter, and all stay within the channel.
    """
    columns: dict[int, list[tuple[float, Edge]]] = defaultdict(list)
    for way in ways:
        if way.inside:
            length = abs(arrivals[way.edge] - departures[way.edge])
            columns[way.first].append((length, way.edge))
    bulges = {}
    for number, runs in columns.items():
        room = min(layers[number].channel_end - layers[number].end, 4 * track)
        runs.sort(key=lambda run: run[0])
        step = min(_BULGE_STEP, (_BULGE_TO - _BULGE_FROM) / len(runs))
        for place, (_, edge) in enumerate(runs):
            bulges[edge] = room * (_BULGE_FROM + place * step)
    return bulges
