# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The chart of a clinic that does not offer every step: what is left out, and where ways go then.

A way into a step that is left out ends there, as far as others lead on. Where none does, or where
a later step would be cut off, it goes on to what came behind, under the words that lead there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from esi_guide.content.chart import Chart, Edge, Step

#: Ways by what they leave: the id of a step or the ref of an answer.
_Ways = dict[str, list["Edge"]]


def offered(chart: Chart, not_offered: Collection[str]) -> Chart:
    """Return the chart without the steps behind some pages; every other step can be reached.

    Args:
        chart: The whole chart.
        not_offered: Ids of pages; steps that no clinic may leave out stay.
    """
    gone = {step.id for step in chart.may_leave_out() if step.page in not_offered}
    if not gone:
        return chart
    kept = [step for step in chart.steps if step.id not in gone]
    ways: _Ways = {}
    spare: _Ways = {}
    for step in kept:
        for source, edges in _sources(step):
            beyond = [*_beyond(chart, source, step, edges, gone)]
            stay = [edge for edge in edges if edge.target not in gone]
            known = {edge.target for edge in stay}
            beyond = [edge for edge in beyond if edge.target not in known]
            ways[source] = stay or beyond
            spare[source] = beyond if stay else []
    _reach_all(chart, kept, ways, spare)
    steps = tuple(
        step._replace(
            edges=tuple(ways[step.id]),
            answers=tuple(a._replace(edges=tuple(ways[a.ref])) for a in step.answers),
        )
        for step in kept
    )
    used = {step.rung for step in kept}
    emptied = {step.rung for step in chart.steps} - used
    rungs = tuple(rung for rung in chart.rungs if rung.id not in emptied)
    return chart._replace(steps=steps, rungs=rungs)


def _sources(step: Step) -> Iterator[tuple[str, tuple[Edge, ...]]]:
    yield step.id, step.edges
    for answer in step.answers:
        yield answer.ref, answer.edges


def _beyond(
    chart: Chart, source: str, step: Step, edges: tuple[Edge, ...], gone: Collection[str]
) -> Iterator[Edge]:
    """Yield a way to each step behind those that are left out, each step once."""
    rungs = {rung.id: number for number, rung in enumerate(chart.rungs)}
    waiting = [edge for edge in edges if edge.target in gone]
    seen = {step.id}
    while waiting:
        into = waiting.pop(0)
        through = chart.step(into.target)
        for edge in through.ways if through else ():
            target = chart.step(edge.target)
            if target is None or target.id in seen:
                continue
            seen.add(target.id)
            # A way to a later rung can never close a circle of drawn ways.
            later = rungs[target.rung] > rungs[step.rung]
            returns = (into.returns or edge.returns) and not later
            way = edge._replace(source=source, returns=returns)
            if target.id in gone:
                waiting.append(way)
            else:
                yield way


def _reach_all(chart: Chart, kept: list[Step], ways: _Ways, spare: _Ways) -> None:
    """Take spare ways until every step that could be reached can be reached again."""
    could = _reached(chart.steps[0].id, {s.id: [e.target for e in s.ways] for s in chart.steps})
    wanted = {step.id for step in kept if step.id in could}

    def now() -> set[str]:
        targets = {
            step.id: [edge.target for source, _ in _sources(step) for edge in ways[source]]
            for step in kept
        }
        return _reached(chart.steps[0].id, targets)

    reached = now()
    while wanted - reached:
        owners = (source for step in kept if step.id in reached for source, _ in _sources(step))
        found = ((o, e) for o in owners for e in spare[o] if e.target not in reached)
        owner, edge = next(found)
        ways[owner].append(edge)
        spare[owner].remove(edge)
        reached = now()


def _reached(first: str, targets: dict[str, list[str]]) -> set[str]:
    reached = {first}
    waiting = [first]
    while waiting:
        for target in targets.get(waiting.pop(), ()):
            if target in targets and target not in reached:
                reached.add(target)
                waiting.append(target)
    return reached
