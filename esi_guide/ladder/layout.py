# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Where every card, answer, heading and way of the chart lies, for a window of a given size.

Columns and rows are one algorithm. It speaks of *layers* that follow each other along the main
axis and of cards that stand beside each other along the cross axis; inside this module main is x
and cross is y, as in columns. Rows are laid out the same way and transposed at the end, and a
chart for a language written from right to left is mirrored at the end.

Order within a layer is a barycentre that looks only towards the beginning of the ladder: each
card goes where the cards and answers that lead to it stand, in numbers that do not depend on how
many neighbours they have. So a step that is added to the end of the ladder never moves another
one to a different place in its order, and a reader finds the chart again as it was.
"""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, Protocol

from esi_guide.content.chart import Edge
from esi_guide.ladder import routes as routing
from esi_guide.ladder.geometry import Rect

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from esi_guide.content.chart import Chart, Step
    from esi_guide.ladder.routes import Route

# A layer is a sequence of these: the id of a card, or an edge that passes between cards.
_Item = str | Edge

# A card in a row may be this many times as wide as one in a column, a card in a list this many.
_ROW_WIDER = 1.6
_LIST_WIDER = 3.0
# How much larger than asked for gaps may grow where a window has room to spare.
_CARD_GAP_GROWTH = 3.0
_RUNG_GAP_GROWTH = 2.5
_CHANNEL_GROWTH = 4.0
# What a channel between columns weighs before its ways are counted, each as one.
_CHANNEL_LEAST = 6
# A window counts as tall from this height, as a share of its width.
_NEARLY_TALL = 0.9
# Share of a row that cards keep, however many ways have to pass between them.
_CARDS_KEEP = 0.5
# Share of the space between two rungs in a row that lies before the heading of the second.
_BEFORE_HEADING = 0.4


class Arrangement(StrEnum):
    """How the rungs lie: beside each other, below each other, or as a plain list."""

    COLUMNS = "columns"
    ROWS = "rows"
    LIST = "list"


class Spacing(NamedTuple):
    """Distances in logical px; whoever draws scales them with the size of the text.

    Attributes:
        margin: Free space at the edges of the scene.
        rung_gap: Free channel between rungs, in which ways bend.
        card_gap: Free space between two cards of one rung.
        heading: Height of the title of a rung.
        card_padding: Between the border of a decision card and its answers.
        answer_gap: Between two answers.
        min_card: Least width of a card.
        max_card: Greatest width of a card in a column.
        answer_min: Least width of an answer beside others.
        track: Between two lines that run side by side, and between a line and a card.
        arrow: Straight bit at the end of a way, for the arrowhead.
    """

    margin: float = 16
    rung_gap: float = 44
    card_gap: float = 16
    heading: float = 34
    card_padding: float = 12
    answer_gap: float = 6
    min_card: float = 168
    max_card: float = 260
    answer_min: float = 150
    track: float = 14
    arrow: float = 12


class Measure(Protocol):
    """Tells how high a text comes out at a width; the only thing that knows about fonts."""

    def card(self, step_id: str, width: float) -> float:
        """Return the height of a card's own part, px: of a decision the head over the answers."""
        ...

    def answer(self, ref: str, width: float) -> float:
        """Return the height of one answer, px."""
        ...


class Lane(NamedTuple):
    """The band of one rung.

    Attributes:
        rung: Id of the rung.
        band: The whole band, from edge to edge of the scene.
        heading: Room for the title. In rows, ways run behind it.
    """

    rung: str
    band: Rect
    heading: Rect

    def mirrored(self, width: float) -> Lane:
        """Return the lane at the other side of a scene of this width."""
        return Lane(self.rung, self.band.mirrored(width), self.heading.mirrored(width))

    def transposed(self) -> Lane:
        """Return the lane with x and y changed over."""
        return Lane(self.rung, self.band.transposed(), self.heading.transposed())


class Layout(NamedTuple):
    """The laid out chart, in logical px from the top left corner of the scene.

    Attributes:
        arrangement: Which arrangement it is.
        width: Width of the scene, never more than that of the window.
        height: Height of the scene; more than that of the window means that it scrolls.
        cards: Whole card of each step id, answers included.
        heads: The card's own part, of a decision the head; elsewhere the whole card.
        answers: Rectangle of each answer ref.
        lanes: Bands of the rungs in order.
        routes: Drawn ways in the reading order of the cards that they leave; none in a list.
    """

    arrangement: Arrangement
    width: float
    height: float
    cards: Mapping[str, Rect]
    heads: Mapping[str, Rect]
    answers: Mapping[str, Rect]
    lanes: tuple[Lane, ...]
    routes: tuple[Route, ...]

    def mirrored(self) -> Layout:
        """Return the layout for a language that is written from right to left."""
        return self._replace(
            cards={key: rect.mirrored(self.width) for key, rect in self.cards.items()},
            heads={key: rect.mirrored(self.width) for key, rect in self.heads.items()},
            answers={key: rect.mirrored(self.width) for key, rect in self.answers.items()},
            lanes=tuple(lane.mirrored(self.width) for lane in self.lanes),
            routes=tuple(route.mirrored(self.width) for route in self.routes),
        )

    def transposed(self) -> Layout:
        """Return the layout with x and y changed over."""
        return self._replace(
            width=self.height,
            height=self.width,
            cards={key: rect.transposed() for key, rect in self.cards.items()},
            heads={key: rect.transposed() for key, rect in self.heads.items()},
            answers={key: rect.transposed() for key, rect in self.answers.items()},
            lanes=tuple(lane.transposed() for lane in self.lanes),
            routes=tuple(route.transposed() for route in self.routes),
        )


def arrange(
    chart: Chart,
    measure: Measure,
    spacing: Spacing,
    width: float,
    height: float,
    *,
    rtl: bool = False,
    arrangement: Arrangement | None = None,
) -> Layout:
    """Lay the chart out.

    Args:
        chart: A sound chart: no way but one that ``returns`` runs backwards. One without steps
            gives a layout without cards.
        measure: Heights of texts; asked once for each card and each answer.
        spacing: Distances.
        width: Width of the window, px. The scene is exactly as wide.
        height: Height of the window, px. The scene is at least as high.
        rtl: Whether the language is written from right to left.
        arrangement: Use this one; None chooses the one that fits.

    Returns:
        The layout; the same for the same arguments.
    """
    ways_to_arrange = {
        Arrangement.COLUMNS: _columns,
        Arrangement.ROWS: _rows,
        Arrangement.LIST: _list,
    }
    chosen = arrangement or fitting(chart, spacing, width, height)
    if not chart.steps:
        return Layout(chosen, width, height, {}, {}, {}, (), ())
    layout = ways_to_arrange[chosen](chart, measure, spacing, width, height)
    return layout.mirrored() if rtl else layout


def fitting(chart: Chart, spacing: Spacing, width: float, height: float) -> Arrangement:
    """Return the richest arrangement that fits a window of this size, px."""
    ladder = _layered(chart, _column_slots(chart))
    count = len(ladder.layers)
    columns = count * (spacing.min_card + spacing.rung_gap) - spacing.rung_gap
    columns += 2 * spacing.margin + ladder.room_at_end(spacing)
    if columns <= width and height <= width:
        return Arrangement.COLUMNS
    if height >= _NEARLY_TALL * width:
        row_widths = (
            sum(_least_width(step, spacing) for step in ladder.standing(layer))
            + sum(_gaps(layer, spacing.card_gap, spacing.track))
            + 2 * spacing.margin
            for ladder in (_layered(chart, _row_slots(chart)),)
            for layer in ladder.layers
        )
        if all(row <= width for row in row_widths):
            return Arrangement.ROWS
    return Arrangement.LIST


# --- Layers and order ---------------------------------------------------------------------------


class _Ladder(NamedTuple):
    """The chart in layers.

    Attributes:
        steps: Steps by id.
        homes: Step id that each source of an edge belongs to.
        layer_of: Number of the layer of each step.
        rungs: For each layer, the number of its rung.
        layers: For each layer, its cards and the edges that pass it, in cross order.
        ways: Drawn edges.
    """

    steps: Mapping[str, Step]
    homes: Mapping[str, str]
    layer_of: Mapping[str, int]
    rungs: tuple[int, ...]
    layers: tuple[tuple[_Item, ...], ...]
    ways: tuple[routing.Way, ...]

    def standing(self, layer: Iterable[_Item]) -> list[Step]:
        """Return the steps among the items of a layer, in their order."""
        return [self.steps[item] for item in layer if isinstance(item, str)]

    def room_at_end(self, spacing: Spacing) -> float:
        """Return the channel that ways inside the last layer need behind it, px."""
        last = len(self.layers) - 1
        return spacing.rung_gap if any(w.inside and w.first == last for w in self.ways) else 0.0


def _homes(chart: Chart) -> dict[str, str]:
    """Return the step id that each possible source of an edge belongs to."""
    homes = {step.id: step.id for step in chart.steps}
    homes.update({answer.ref: step.id for step in chart.steps for answer in step.answers})
    return homes


def _column_slots(chart: Chart) -> dict[str, tuple[int, int]]:
    """Return the layer of each step as (rung, 0): a column holds a whole rung."""
    rungs = {rung.id: number for number, rung in enumerate(chart.rungs)}
    return {step.id: (rungs[step.rung], 0) for step in chart.steps}


def _row_slots(chart: Chart) -> dict[str, tuple[int, int]]:
    """Return the layer of each step as (rung, longest path to it inside the rung)."""
    slots = _column_slots(chart)
    homes = _homes(chart)
    inside = [edge for edge in chart.edges() if not edge.returns and _same_rung(slots, homes, edge)]
    depths = dict.fromkeys(slots, 0)
    for _ in chart.steps:  # No path is longer than this, and a cycle ends here too.
        for edge in inside:
            depths[edge.target] = max(depths[edge.target], depths[homes[edge.source]] + 1)
    return {step_id: (rung, depths[step_id]) for step_id, (rung, _) in slots.items()}


def _same_rung(slots: Mapping[str, tuple[int, int]], homes: Mapping[str, str], edge: Edge) -> bool:
    source = homes[edge.source]
    return source != edge.target and slots[source][0] == slots[edge.target][0]


def _layered(chart: Chart, slots: Mapping[str, tuple[int, int]]) -> _Ladder:
    """Return the chart in layers, one for each slot, with its ways and its order."""
    numbers = sorted({(rung, 0) for rung in range(len(chart.rungs))} | set(slots.values()))
    layer_of = {step_id: numbers.index(slot) for step_id, slot in slots.items()}
    homes = _homes(chart)
    ways = tuple(
        routing.Way(edge, layer_of[homes[edge.source]], layer_of[edge.target])
        for edge in chart.edges()
        if not edge.returns
        and homes[edge.source] != edge.target
        and layer_of[homes[edge.source]] <= layer_of[edge.target]
    )
    keys = _keys(chart, ways, homes, layer_of)
    layers: list[list[tuple[float, int, _Item]]] = [[] for _ in numbers]
    for number, step in enumerate(chart.steps):
        layers[layer_of[step.id]].append((keys[step.id], number, step.id))
    for number, way in enumerate(ways, len(chart.steps)):
        start, end = keys[way.edge.source], keys[way.edge.target]
        for layer in range(way.first + 1, way.last):
            share = (layer - way.first) / (way.last - way.first)
            layers[layer].append((start + (end - start) * share, number, way.edge))
    return _Ladder(
        {step.id: step for step in chart.steps},
        homes,
        layer_of,
        tuple(rung for rung, _ in numbers),
        tuple(tuple(item for _, _, item in sorted(layer, key=_order)) for layer in layers),
        ways,
    )


def _order(entry: tuple[float, int, _Item]) -> tuple[float, int]:
    # Rounded, so that a mean that differs in its last bit still counts as a tie.
    return round(entry[0], 6), entry[1]


def _keys(
    chart: Chart,
    ways: Sequence[routing.Way],
    homes: Mapping[str, str],
    layer_of: Mapping[str, int],
) -> dict[str, float]:
    """Return where each step and answer would like to stand along the cross axis.

    A step wants the mean of what leads to it; one that nothing leads to keeps its place as
    written. Within a layer, a step stands after those that lead to it. Answers share the unit of
    length around their step in their order.
    """
    arriving: dict[str, list[routing.Way]] = defaultdict(list)
    for way in ways:
        arriving[way.edge.target].append(way)
    as_written: dict[str, int] = defaultdict(int)
    depths = _row_slots(chart)
    keys: dict[str, float] = {}
    for step in sorted(chart.steps, key=lambda step: depths[step.id]):
        sources = [keys[w.edge.source] for w in arriving[step.id] if w.edge.source in keys]
        key = sum(sources) / len(sources) if sources else float(as_written[step.rung])
        for way in arriving[step.id]:
            if way.inside and homes[way.edge.source] in keys:
                key = max(key, keys[homes[way.edge.source]] + 1)
        as_written[step.rung] += 1
        keys[step.id] = key
        count = len(step.answers)
        for number, answer in enumerate(step.answers):
            keys[answer.ref] = key + (number + 0.5) / count - 0.5
    return keys


# --- Along the cross axis -----------------------------------------------------------------------


def _runs(layer: Iterable[_Item]) -> list[list[Edge]]:
    """Return the passing edges before, between and after the cards of a layer."""
    runs: list[list[Edge]] = [[]]
    for item in layer:
        if isinstance(item, Edge):
            runs[-1].append(item)
        else:
            runs.append([])
    return runs


def _gaps(layer: Iterable[_Item], card_gap: float, track: float) -> list[float]:
    """Return the free space before, between and after the cards of a layer, px."""
    first, *others = _runs(layer)
    if not others:
        return [track * len(first)]
    between = [max(card_gap, track * (len(run) + 1)) if run else card_gap for run in others[:-1]]
    return [track * len(first), *between, track * len(others[-1])]


class _Stack(NamedTuple):
    """The items of one layer, beside each other along the cross axis.

    Attributes:
        runs: Passing edges before, between and after the cards.
        tops: Where each card begins.
        passes: Where each passing edge crosses, packed as close as may be.
        first: Where the first card begins.
        last: Where the last card ends.
        low: Where the free space begins.
        high: Where it ends.
        track: Least distance of a passing edge from its neighbours.
    """

    runs: Sequence[Sequence[Edge]]
    tops: Mapping[str, float]
    passes: Mapping[Edge, float]
    first: float
    last: float
    low: float
    high: float
    track: float

    def relaxed(self, wishes: Mapping[Edge, float]) -> dict[Edge, float]:
        """Return where edges cross if those outside all cards run as near as may be to a wish."""
        if not self.tops:
            return dict(self.passes)
        passes = dict(self.passes)
        before, after = list(reversed(self.runs[0])), self.runs[-1]
        up = _outwards([-wishes[e] for e in before], self.track - self.first, -self.low, self.track)
        down = _outwards([wishes[e] for e in after], self.last + self.track, self.high, self.track)
        passes.update(zip(before, (-place for place in up), strict=True))
        passes.update(zip(after, down, strict=True))
        return passes


def _stack(
    layer: Sequence[_Item],
    extents: Mapping[str, float],
    *,
    low: float,
    high: float,
    gap: float,
    track: float,
    middle: float | None = None,
) -> _Stack:
    """Put the items of a layer beside each other.

    Args:
        layer: Items in order.
        extents: Size of each card along the cross axis.
        low: Where the free space begins.
        high: Where it ends.
        gap: Least distance of two cards.
        track: Least distance of a passing edge from its neighbours.
        middle: Where the middle of the cards should lie; None centres all there is.
    """
    cards = [item for item in layer if isinstance(item, str)]
    runs, gaps = _runs(layer), _gaps(layer, gap, track)
    total = sum(gaps) + sum(extents.values())
    y = low + (high - low - total) / 2
    if middle is not None:
        before = gaps[0] + (total - gaps[0] - gaps[-1]) / 2
        y = max(low, min(middle - before, high - total))
    tops: dict[str, float] = {}
    passes: dict[Edge, float] = {}
    for number, (run, free) in enumerate(zip(runs, gaps, strict=True)):
        for place, edge in enumerate(run, 1):
            passes[edge] = y + free * place / (len(run) + 1)
        y += free
        if number < len(cards):
            tops[cards[number]] = y
            y += extents[cards[number]]
    first = tops[cards[0]] if cards else low
    return _Stack(runs, tops, passes, first, y - gaps[-1], low, high, track)


def _outwards(wishes: Sequence[float], nearest: float, farthest: float, step: float) -> list[float]:
    """Return places from ``nearest`` on, as near the wishes as order and distance allow."""
    places: list[float] = []
    for number, wish in enumerate(wishes):
        limit = farthest - (len(wishes) - 1 - number) * step
        place = max(min(wish, limit), nearest)
        places.append(place)
        nearest = place + step
    return places


def _routes(
    ladder: _Ladder,
    spans: Sequence[tuple[float, float]],
    stacks: Sequence[_Stack],
    *,
    end: float,
    heads: Mapping[str, Rect],
    answers: Mapping[str, Rect],
    spacing: Spacing,
) -> tuple[Route, ...]:
    """Return the routes of a chart whose cards have their places.

    Args:
        ladder: The chart in layers.
        spans: Where each layer begins and ends along the main axis.
        stacks: Each layer along the cross axis.
        end: Where the scene ends along the main axis.
        heads: Heads of the cards, with main as x.
        answers: Answers, with main as x.
        spacing: Distances.
    """
    anchors = {**heads, **answers}
    wishes: list[dict[Edge, float]] = [{} for _ in spans]
    for way in ladder.ways:
        leaves, arrives = anchors[way.edge.source].centre.y, anchors[way.edge.target].centre.y
        for number in range(way.first + 1, way.last):
            share = (number - way.first) / (way.last - way.first)
            wishes[number][way.edge] = leaves + (arrives - leaves) * share
    channel_ends = [*(start for start, _ in spans[1:]), end]
    layers = [
        routing.Layer(start, stop, channel_end, stack.relaxed(wish))
        for (start, stop), channel_end, stack, wish in zip(
            spans, channel_ends, stacks, wishes, strict=True
        )
    ]
    return routing.draw(
        ladder.ways, layers, anchors, answers, track=spacing.track, arrow=spacing.arrow
    )


# --- Columns ------------------------------------------------------------------------------------


def _columns(
    chart: Chart, measure: Measure, spacing: Spacing, width: float, height: float
) -> Layout:
    """Lay the rungs out as columns."""
    ladder = _layered(chart, _column_slots(chart))
    spans = _column_spans(ladder, spacing, width)
    card_width = spans[0][1] - spans[0][0]
    padding = min(spacing.card_padding, card_width / 4)
    room = height - spacing.heading - 2 * spacing.margin
    head_heights = _column_heads(ladder, measure, spacing, card_width, room)
    answer_heights = {
        answer.ref: measure.answer(answer.ref, card_width - 2 * padding)
        for step in chart.steps
        for answer in step.answers
    }
    extents = {
        step.id: head_heights[step.id]
        + sum(answer_heights[answer.ref] + spacing.answer_gap for answer in step.answers)
        + (padding - spacing.answer_gap if step.answers else 0.0)
        for step in chart.steps
    }
    layer_extents = [
        {step.id: extents[step.id] for step in ladder.standing(layer)} for layer in ladder.layers
    ]
    low = spacing.heading + spacing.margin
    needed = [
        sum(gaps) + sum(layer_extent.values())
        for layer, layer_extent in zip(ladder.layers, layer_extents, strict=True)
        for gaps in (_gaps(layer, spacing.card_gap, spacing.track),)
    ]
    high = max(height - spacing.margin, low + max(needed))
    gap = spacing.card_gap + min(
        (
            min((high - low - need) / len(extent), spacing.card_gap * (_CARD_GAP_GROWTH - 1))
            for need, extent in zip(needed, layer_extents, strict=True)
            if len(extent) > 1
        ),
        default=0.0,
    )
    stacks = [
        _stack(layer, layer_extent, low=low, high=high, gap=gap, track=spacing.track)
        for layer, layer_extent in zip(ladder.layers, layer_extents, strict=True)
    ]
    cards: dict[str, Rect] = {}
    heads: dict[str, Rect] = {}
    answers: dict[str, Rect] = {}
    for step in chart.steps:
        number = ladder.layer_of[step.id]
        x, y = spans[number][0], stacks[number].tops[step.id]
        cards[step.id] = Rect(x, y, card_width, extents[step.id])
        heads[step.id] = Rect(x, y, card_width, head_heights[step.id])
        y += head_heights[step.id]
        for answer in step.answers:
            room = card_width - 2 * padding
            answers[answer.ref] = Rect(x + padding, y, room, answer_heights[answer.ref])
            y += answer_heights[answer.ref] + spacing.answer_gap
    scene_height = high + spacing.margin
    lanes = _column_lanes(chart, spans, spacing, width, scene_height)
    routes = _routes(
        ladder, spans, stacks, end=width, heads=heads, answers=answers, spacing=spacing
    )
    return Layout(Arrangement.COLUMNS, width, scene_height, cards, heads, answers, lanes, routes)


def _column_spans(ladder: _Ladder, spacing: Spacing, width: float) -> list[tuple[float, float]]:
    """Return where each column begins and ends."""
    count = len(ladder.layers)
    room_at_end = min(ladder.room_at_end(spacing), width / 4)
    usable = width - 2 * spacing.margin - room_at_end
    pitch = usable / count
    least_gap = min(spacing.rung_gap, pitch / 2)
    card_width = min((usable - (count - 1) * least_gap) / count, spacing.max_card)
    gap = 0.0
    if count > 1:
        free = (usable - count * card_width) / (count - 1)
        gap = min(free, spacing.rung_gap * _CHANNEL_GROWTH)
    x = spacing.margin + (usable - count * card_width - (count - 1) * gap) / 2
    spans = []
    for channel in (*_shares(ladder, (count - 1) * gap), 0.0):
        spans.append((x, x + card_width))
        x += card_width + channel
    return spans


def _shares(ladder: _Ladder, room: float) -> list[float]:
    """Share the room between columns out: a channel with many ways in it is wider."""
    weights = []
    for channel in range(len(ladder.layers) - 1):
        ways = sum(way.first <= channel < max(way.last, way.first + 1) for way in ladder.ways)
        weights.append(_CHANNEL_LEAST + ways)
    return [room * weight / sum(weights) for weight in weights]


def _column_heads(
    ladder: _Ladder, measure: Measure, spacing: Spacing, card_width: float, room: float
) -> dict[str, float]:
    """Return the height of each head.

    The cards of a column of plain cards are all as high as the highest where there is room for
    that, and else each as high as its words.
    """
    heights = {step_id: measure.card(step_id, card_width) for step_id in ladder.steps}
    for layer in ladder.layers:
        steps = ladder.standing(layer)
        plain = [step.id for step in steps if not step.answers]
        highest = max((heights[key] for key in plain), default=0.0)
        gaps = sum(_gaps(layer, spacing.card_gap, spacing.track))
        if len(plain) == len(steps) and highest * len(plain) + gaps <= room:
            heights.update(dict.fromkeys(plain, highest))
    return heights


def _column_lanes(
    chart: Chart,
    spans: Sequence[tuple[float, float]],
    spacing: Spacing,
    width: float,
    height: float,
) -> tuple[Lane, ...]:
    """Return the bands of the columns, which meet in the middle of the channels."""
    borders = [0.0, *((end + start) / 2 for (_, end), (start, _) in pairwise(spans)), width]
    return tuple(
        Lane(
            rung.id,
            Rect(left, 0.0, right - left, height),
            Rect(start, spacing.margin / 2, min(right, width) - start, spacing.heading),
        )
        for rung, (left, right), (start, _) in zip(
            chart.rungs, pairwise(borders), spans, strict=True
        )
    )


# --- Rows ---------------------------------------------------------------------------------------


def _rows(chart: Chart, measure: Measure, spacing: Spacing, width: float, height: float) -> Layout:
    """Lay the rungs out as rows; inside, x runs down the window and y across it."""
    ladder = _layered(chart, _row_slots(chart))
    extents: list[dict[str, float]] = []
    stacks: list[_Stack] = []
    sizes: list[float] = []
    cells: dict[str, Rect] = {}
    for layer in ladder.layers:
        steps = ladder.standing(layer)
        squeeze = _squeeze(layer, spacing, width)
        gap, track = spacing.card_gap * squeeze, spacing.track * squeeze
        free = width - 2 * spacing.margin - sum(_gaps(layer, gap, track))
        sources = _above(ladder, len(stacks))
        widest = spacing.max_card if sources else spacing.max_card * _ROW_WIDER
        row = _row_widths(steps, spacing, free, widest)
        for step in steps:
            cells.update(_cells(step, row[step.id], measure, spacing))
        head_heights = [measure.card(step.id, row[step.id]) for step in steps]
        sizes.append(
            max(
                (
                    head + _answers_size(step, cells, spacing)
                    for step, head in zip(steps, head_heights, strict=True)
                ),
                default=0.0,
            )
        )
        middle = _middle_of(sources, ladder, extents, stacks, cells)
        stacks.append(
            _stack(
                layer,
                row,
                low=spacing.margin,
                high=width - spacing.margin,
                gap=gap,
                track=track,
                middle=middle,
            )
        )
        extents.append(row)
    spans, scene_end = _row_spans(ladder, sizes, spacing, height)
    cards: dict[str, Rect] = {}
    heads: dict[str, Rect] = {}
    answers: dict[str, Rect] = {}
    for step in chart.steps:
        number = ladder.layer_of[step.id]
        start, end = spans[number]
        top, extent = stacks[number].tops[step.id], extents[number][step.id]
        below = _answers_size(step, cells, spacing)
        cards[step.id] = Rect(start, top, end - start, extent)
        heads[step.id] = Rect(start, top, end - start - below, extent)
        for answer in step.answers:
            cell = cells[answer.ref]
            answers[answer.ref] = Rect(end - below, top + cell.y, cell.width, cell.height)
    lanes = _row_lanes(chart, ladder, spans, spacing=spacing, width=width, end=scene_end)
    routes = _routes(
        ladder, spans, stacks, end=scene_end, heads=heads, answers=answers, spacing=spacing
    )
    return Layout(
        Arrangement.ROWS, scene_end, width, cards, heads, answers, lanes, routes
    ).transposed()


def _squeeze(layer: Sequence[_Item], spacing: Spacing, width: float) -> float:
    """Return by how much gaps shrink in a row that many ways pass, so that cards keep room."""
    free = sum(_gaps(layer, spacing.card_gap, spacing.track))
    room = (width - 2 * spacing.margin) * (1 - _CARDS_KEEP)
    return min(1.0, room / free) if free else 1.0


def _least_width(step: Step, spacing: Spacing) -> float:
    """Return the least width of a card in a row."""
    return max(spacing.min_card, _across(step, spacing, spacing.answer_min))


def _across(step: Step, spacing: Spacing, answer_width: float) -> float:
    """Return the width of a decision whose answers, side by side, have this width."""
    if not step.answers:
        return 0.0
    count = len(step.answers)
    return count * answer_width + (count - 1) * spacing.answer_gap + 2 * spacing.card_padding


def _row_widths(
    steps: Sequence[Step], spacing: Spacing, free: float, widest: float
) -> dict[str, float]:
    """Share the free width of a row out between its cards; plain ones grow up to ``widest``."""
    least = {step.id: _least_width(step, spacing) for step in steps}
    most = {
        step.id: max(widest, least[step.id], _across(step, spacing, spacing.max_card))
        for step in steps
    }
    needed, wanted = sum(least.values()), sum(most.values())
    if needed >= free:
        return {step_id: width * free / needed for step_id, width in least.items()}
    share = min(1.0, (free - needed) / (wanted - needed)) if wanted > needed else 0.0
    return {key: width + (most[key] - width) * share for key, width in least.items()}


def _cells(step: Step, width: float, measure: Measure, spacing: Spacing) -> dict[str, Rect]:
    """Return the answers of a decision side by side, from the corner where they may begin."""
    count = len(step.answers)
    fixed = _across(step, spacing, 0.0)
    squeeze = min(1.0, width / 2 / fixed) if fixed else 1.0
    padding, gap = spacing.card_padding * squeeze, spacing.answer_gap * squeeze
    cell = (width - fixed * squeeze) / count if count else 0.0
    size = max((measure.answer(answer.ref, cell) for answer in step.answers), default=0.0)
    return {
        answer.ref: Rect(0.0, padding + number * (cell + gap), size, cell)
        for number, answer in enumerate(step.answers)
    }


def _answers_size(step: Step, cells: Mapping[str, Rect], spacing: Spacing) -> float:
    """Return how much of a decision card lies below its head."""
    if not step.answers:
        return 0.0
    return cells[step.answers[0].ref].width + spacing.card_padding


def _above(ladder: _Ladder, number: int) -> list[str]:
    """Return what leads to a row from earlier rows of its own rung.

    Such a row stands below the answers that lead to it, and narrower than others, so that the
    ways that pass it have room.
    """
    return [
        way.edge.source
        for way in ladder.ways
        if way.first < way.last == number and ladder.rungs[way.first] == ladder.rungs[number]
    ]


def _middle_of(
    sources: Sequence[str],
    ladder: _Ladder,
    extents: Sequence[Mapping[str, float]],
    stacks: Sequence[_Stack],
    cells: Mapping[str, Rect],
) -> float | None:
    """Return the middle of these steps and answers across the window, or None without any."""
    places = []
    for source in sources:
        home = ladder.homes[source]
        number = ladder.layer_of[home]
        middle = cells[source].centre.y if source in cells else extents[number][home] / 2
        places.append(stacks[number].tops[home] + middle)
    return sum(places) / len(places) if places else None


def _row_spans(
    ladder: _Ladder, sizes: Sequence[float], spacing: Spacing, height: float
) -> tuple[list[tuple[float, float]], float]:
    """Return where each row begins and ends, and where the scene does."""
    before = [
        spacing.rung_gap + (spacing.heading if rung != last_rung else 0.0)
        for last_rung, rung in pairwise(ladder.rungs)
    ]
    top = spacing.heading + spacing.margin
    room_at_end = ladder.room_at_end(spacing)
    natural = top + sum(before) + sum(sizes) + spacing.margin + room_at_end
    spare = max(height - natural, 0.0)
    growth = min(spacing.rung_gap * (_RUNG_GAP_GROWTH - 1), spare / (len(before) or 1))
    x = top + (spare - growth * len(before)) / 2
    spans = []
    for size, gap in zip(sizes, [*before, 0.0], strict=True):
        spans.append((x, x + size))
        x += size + gap + growth
    return spans, max(natural, height)


def _row_lanes(
    chart: Chart,
    ladder: _Ladder,
    spans: Sequence[tuple[float, float]],
    *,
    spacing: Spacing,
    width: float,
    end: float,
) -> tuple[Lane, ...]:
    """Return the bands of the rungs; each heading stands between the ways and its first row."""
    firsts = [ladder.rungs.index(number) for number in range(len(chart.rungs))]
    headings = [max(0.0, spans[0][0] - spacing.heading - spacing.margin / 2)]
    for first in firsts[1:]:
        before, start = spans[first - 1][1], spans[first][0]
        headings.append(before + (start - before - spacing.heading) * _BEFORE_HEADING)
    borders = [0.0, *headings[1:], end]
    return tuple(
        Lane(
            rung.id,
            Rect(top, 0.0, bottom - top, width),
            Rect(heading, spacing.margin, spacing.heading, width - 2 * spacing.margin),
        )
        for rung, heading, (top, bottom) in zip(
            chart.rungs, headings, pairwise(borders), strict=True
        )
    )


# --- List ---------------------------------------------------------------------------------------


def _list(chart: Chart, measure: Measure, spacing: Spacing, width: float, height: float) -> Layout:
    """Lay the cards out below each other in reading order."""
    card_width = min(width - 2 * spacing.margin, spacing.max_card * _LIST_WIDER)
    x = (width - card_width) / 2
    padding = min(spacing.card_padding, card_width / 4)
    y = spacing.margin / 2
    cards: dict[str, Rect] = {}
    heads: dict[str, Rect] = {}
    answers: dict[str, Rect] = {}
    headings: list[Rect] = []
    for rung in chart.rungs:
        headings.append(Rect(x, y, card_width, spacing.heading))
        y += spacing.heading + spacing.margin / 2
        for step in (step for step in chart.steps if step.rung == rung.id):
            top = y
            heads[step.id] = Rect(x, y, card_width, measure.card(step.id, card_width))
            y = heads[step.id].bottom
            for answer in step.answers:
                room = card_width - 2 * padding
                row = Rect(x + padding, y, room, measure.answer(answer.ref, room))
                answers[answer.ref] = row
                y = row.bottom + spacing.answer_gap
            if step.answers:
                y += padding - spacing.answer_gap
            cards[step.id] = Rect(x, top, card_width, y - top)
            y += spacing.card_gap
    scene_height = max(y - spacing.card_gap + spacing.margin, height)
    borders = [0.0, *(heading.y for heading in headings[1:]), scene_height]
    lanes = tuple(
        Lane(rung.id, Rect(0.0, top, width, bottom - top), heading)
        for rung, heading, (top, bottom) in zip(
            chart.rungs, headings, pairwise(borders), strict=True
        )
    )
    return Layout(Arrangement.LIST, width, scene_height, cards, heads, answers, lanes, ())
