# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Front matter of the chart file into a chart; what can be said without other files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from esi_guide.content.chart import Answer, Chart, Edge, EmergencyExit, Rung, Step, StepKind
from esi_guide.content.fields import Fields, Read, Report

if TYPE_CHECKING:
    from esi_guide.content.frontmatter import Document

#: The exit must be there even when its words cannot be read.
_PLAIN_EXIT = EmergencyExit(page="emergency", title="Emergency signs", band="")


def read_chart(document: Document, file: str) -> Read[Chart]:
    """Read the chart, leaving out broken rungs, steps, answers and edges.

    Args:
        document: The chart file taken apart.
        file: Name of the file for the issues.

    Returns:
        The chart; its edges may still lead nowhere. Places are known by ``Edge``, by
        ``("rung", id)``, ``("step", id)``, ``("page", step id)``, ``("icon", step id)`` and
        ``("answer", ref)``, those of broken steps included, and by ``"emergency"``.
    """
    report = Report(file)
    top = Fields(document.front, "", report)
    top.require(
        "title", "question", "how_to_read", "scope", "disclaimer", "emergency", "rungs", "steps"
    )
    rungs = _rungs(top, report)
    chart = Chart(
        title=top.text("title"),
        question=top.text("question"),
        how_to_read=top.text("how_to_read"),
        scope=top.text("scope"),
        disclaimer=top.text("disclaimer"),
        rungs=rungs,
        steps=_steps(top, {rung.id for rung in rungs}, report),
        emergency=_emergency(top, report),
    )
    top.refuse_others()
    return report.read(chart)


def usable_chart(chart: Chart) -> Chart | None:
    """Return the chart without edges that lead nowhere; None when it has no steps."""
    if not chart.steps:
        return None
    known = {step.id for step in chart.steps}

    def kept(edges: tuple[Edge, ...]) -> tuple[Edge, ...]:
        return tuple(edge for edge in edges if edge.target in known)

    steps = tuple(
        step._replace(
            edges=kept(step.edges),
            answers=tuple(answer._replace(edges=kept(answer.edges)) for answer in step.answers),
        )
        for step in chart.steps
    )
    return chart._replace(steps=steps)


def _emergency(top: Fields, report: Report) -> EmergencyExit:
    report.places["emergency"] = top.place("emergency")
    fields = top.fields("emergency")
    if fields is None:
        return _PLAIN_EXIT
    fields.require("page", "title", "band")
    way_out = EmergencyExit(
        page=fields.identifier("page"),
        title=fields.text("title"),
        band=fields.text("band"),
        card_title=fields.text_or_blank("card_title"),
        card_text=fields.text_or_blank("card_text"),
        card_ask=fields.text_or_blank("card_ask"),
        any_number=fields.text_or_blank("any_number") or _PLAIN_EXIT.any_number,
    )
    fields.refuse_others()
    report.places["emergency"] = fields.place("page")
    return way_out._replace(
        page=way_out.page or _PLAIN_EXIT.page,
        title=way_out.title or _PLAIN_EXIT.title,
    )


def _rungs(top: Fields, report: Report) -> tuple[Rung, ...]:
    rungs = []
    taken: dict[str, int] = {}
    for fields in top.entries("rungs"):
        fields.require("id", "title")
        rung = Rung(id=fields.identifier("id"), title=fields.text("title"))
        fields.refuse_others()
        report.places.setdefault(("rung", rung.id), fields.place("id"))
        if fields.unique("id", rung.id, taken) and fields.sound:
            rungs.append(rung)
    return tuple(rungs)


def _steps(top: Fields, rungs: set[str], report: Report) -> tuple[Step, ...]:
    steps = []
    taken: dict[str, int] = {}
    for fields in top.entries("steps"):
        step = _step(fields, report)
        if step.rung and ("rung", step.rung) not in report.places:
            fields.error("rung", f"there is no rung `{step.rung}`", "use the id of a rung above")
        if fields.unique("id", step.id, taken) and fields.sound and step.rung in rungs:
            steps.append(step)
    return tuple(steps)


def _step(fields: Fields, report: Report) -> Step:
    fields.require("id", "rung", "kind", "title", "icon", "page")
    step_id = fields.identifier("id")
    step = Step(
        id=step_id,
        rung=fields.identifier("rung"),
        kind=fields.choice("kind", StepKind.CARE),
        title=fields.text("title"),
        line=fields.text_or_blank("line"),
        icon=fields.identifier("icon"),
        page=fields.identifier("page"),
        edges=_edges(fields, step_id, report),
        answers=_answers(fields, step_id, report),
        always=fields.yes("always"),
    )
    fields.refuse_others()
    report.places.setdefault(("step", step_id), fields.place("id"))
    report.places.setdefault(("page", step_id), fields.place("page"))
    report.places.setdefault(("icon", step_id), fields.place("icon"))
    return step


def _answers(step_fields: Fields, step_id: str, report: Report) -> tuple[Answer, ...]:
    answers = []
    taken: dict[str, int] = {}
    for fields in step_fields.entries("answers"):
        fields.require("id", "title", "edges")
        answer_id = fields.identifier("id")
        ref = f"{step_id}/{answer_id}"
        answer = Answer(
            ref=ref,
            title=fields.text("title"),
            edges=_edges(fields, ref, report),
            unsure=fields.yes("unsure"),
        )
        fields.refuse_others()
        report.places.setdefault(("answer", ref), fields.place("id"))
        if fields.unique("id", answer_id, taken) and fields.sound:
            answers.append(answer)
    return tuple(answers)


def _edges(owner: Fields, source: str, report: Report) -> tuple[Edge, ...]:
    edges = []
    for fields in owner.entries("edges"):
        fields.require("to", "words")
        edge = Edge(
            source=source,
            target=fields.identifier("to"),
            words=fields.text("words"),
            returns=fields.yes("returns"),
        )
        fields.refuse_others()
        report.places[edge] = fields.place("to")
        if fields.sound:
            edges.append(edge)
    return tuple(edges)
