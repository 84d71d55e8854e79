# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Sound charts for property tests, and texts of a made-up height."""

from __future__ import annotations

from hypothesis import strategies as st

from esi_guide.content.chart import Answer, Chart, Edge, EmergencyExit, Rung, Step, StepKind

EXIT = EmergencyExit("emergency", "Emergency signs", "Signs.")


class Texts:
    """Heights that depend on the id and grow as the width shrinks; counts what is asked."""

    def __init__(self):
        self.calls = 0

    def card(self, step_id, width):
        self.calls += 1
        return 60 + 8000 / max(width, 40) + len(step_id) % 4 * 10

    def answer(self, ref, width):
        self.calls += 1
        return 44 + 900 / max(width, 20) + len(ref) % 3 * 6


def chart_of(rungs, steps):
    return Chart("", "", "", "", "", tuple(Rung(rung, rung) for rung in rungs), tuple(steps), EXIT)


def step(step_id, rung, targets=(), answers=()):
    """Return a step; targets of an answer are given as a tuple for each answer."""
    kind = StepKind.DECISION if answers else StepKind.CARE
    return Step(
        step_id,
        rung,
        kind,
        step_id,
        "",
        "care",
        step_id,
        tuple(Edge(step_id, target, f"to {target}") for target in targets),
        tuple(
            Answer(ref, ref, tuple(Edge(ref, target, f"to {target}") for target in row))
            for ref, row in ((f"{step_id}/{number}", row) for number, row in enumerate(answers))
        ),
    )


def with_leaf(chart, source_id, rung_id):
    """Return the chart with one more step at the end of a rung, reached from one step or answer."""
    edge = Edge(source_id, "leaf", "to leaf")
    steps = []
    for old in chart.steps:
        answers = tuple(
            answer._replace(edges=(*answer.edges, edge)) if answer.ref == source_id else answer
            for answer in old.answers
        )
        edges = (*old.edges, edge) if old.id == source_id else old.edges
        steps.append(old._replace(edges=edges, answers=answers))
    order = [rung.id for rung in chart.rungs]
    steps.append(step("leaf", rung_id))
    steps.sort(key=lambda each: order.index(each.rung))
    return chart._replace(steps=tuple(steps))


@st.composite
def charts(draw):
    """Draw a chart with up to 7 rungs of up to 6 cards, whose edges only run forwards."""
    sizes = draw(st.lists(st.integers(1, 6), min_size=1, max_size=7))
    places = [
        (f"s{rung}-{number}", rung) for rung, size in enumerate(sizes) for number in range(size)
    ]
    steps = []
    for place, (step_id, rung) in enumerate(places):
        later = [other for other, _ in places[place + 1 :]]
        targets = (
            st.lists(st.sampled_from(later), unique=True, max_size=2) if later else st.just([])
        )
        rows = draw(st.lists(targets, max_size=4))
        answers = rows if len(rows) > 1 else ()
        edges = () if answers else draw(targets)
        steps.append(step(step_id, f"r{rung}", edges, answers))
    # In-rung edges may point at a card that is written earlier, too.
    if draw(st.booleans()):
        for rung in range(len(sizes)):
            group = [each for each in steps if each.rung == f"r{rung}"]
            steps = [each for each in steps if each.rung != f"r{rung}"]
            steps += reversed(group)
    return chart_of([f"r{rung}" for rung in range(len(sizes))], steps)
