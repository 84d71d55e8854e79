# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The chart as data: rungs, steps, decisions with answers, edges with words."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

#: What to call where nobody has said it in the language of the guide.
ANY_NUMBER = "your local emergency number"


class StepKind(StrEnum):
    """What sort of card a step is; sets its colour, icon tile and spoken word."""

    TREATMENT = "treatment"
    CARE = "care"
    CHECK = "check"
    DECISION = "decision"
    PROCEDURE = "procedure"
    SURGEON = "surgeon"


class Edge(NamedTuple):
    """A way from a step, or from one answer of a decision, to a step.

    Attributes:
        source: Id of the step, or ref of the answer, that the edge leaves.
        target: Id of the step that it reaches.
        words: When one goes this way, e.g. "If the pain stays".
        returns: True for the one way a ladder may run backwards ("then judge it
            again"): said in words on the card, not drawn, and left out of ranks.
    """

    source: str
    target: str
    words: str
    returns: bool = False


class Answer(NamedTuple):
    """One row of a decision card.

    Attributes:
        ref: "<step id>/<answer id>", unique in the chart.
        title: What the reader says, e.g. "Some, or it wore off".
        edges: Ways that this answer opens, in content order.
        unsure: True for the "I am not sure" that every decision has.
    """

    ref: str
    title: str
    edges: tuple[Edge, ...]
    unsure: bool = False


class Step(NamedTuple):
    """One card of the ladder.

    Attributes:
        id: Unique in the chart.
        rung: Id of the rung it stands on.
        kind: Sort of card; a decision has answers, nothing else has.
        title: Title on the card.
        line: One short line under the title; "" for none.
        icon: Stem of an SVG file in ``resources/icons``.
        page: Id of the page behind the card.
        edges: Ways on from the step itself; empty for a decision.
        answers: Rows of a decision; empty for everything else.
        always: True for a step that no clinic may leave out, such as waiting.
    """

    id: str
    rung: str
    kind: StepKind
    title: str
    line: str
    icon: str
    page: str
    edges: tuple[Edge, ...] = ()
    answers: tuple[Answer, ...] = ()
    always: bool = False

    @property
    def ways(self) -> tuple[Edge, ...]:
        """All edges that leave the card, its own and those of its answers, in order."""
        return self.edges + tuple(edge for answer in self.answers for edge in answer.edges)


class Rung(NamedTuple):
    """One rung of the ladder: a column on a wide window, a row on a tall one."""

    id: str
    title: str


class EmergencyExit(NamedTuple):
    """The way out that is open at any step.

    Attributes:
        page: Id of the emergency page.
        title: Words of the control, e.g. "Emergency signs".
        band: The signs in one sentence, shown as text on the ladder.
        card_title: First line of the card to show to staff; "" when there is no card.
        card_text: What the card says.
        card_ask: What the card asks for.
        any_number: What to call where the country, and so the number, is not known.
    """

    page: str
    title: str
    band: str
    card_title: str = ""
    card_text: str = ""
    card_ask: str = ""
    any_number: str = ANY_NUMBER


class Chart(NamedTuple):
    """The whole ladder, in reading order.

    Attributes:
        title: Title of the guide.
        question: The question that brings a reader here.
        how_to_read: One line that says what to do with the chart.
        scope: What the guide covers and what it does not, in plain words.
        disclaimer: That it explains and does not choose.
        rungs: Rungs from first to last.
        steps: Cards in reading order: by rung, and within a rung as written.
        emergency: The any-time exit.
    """

    title: str
    question: str
    how_to_read: str
    scope: str
    disclaimer: str
    rungs: tuple[Rung, ...]
    steps: tuple[Step, ...]
    emergency: EmergencyExit

    def step(self, step_id: str) -> Step | None:
        """Return the step with this id, or None."""
        return next((step for step in self.steps if step.id == step_id), None)

    def step_of_page(self, page_id: str) -> Step | None:
        """Return the first step that opens this page, or None."""
        return next((step for step in self.steps if step.page == page_id), None)

    def answer(self, ref: str) -> Answer | None:
        """Return the answer with this ref, or None."""
        return next((a for step in self.steps for a in step.answers if a.ref == ref), None)

    def may_leave_out(self) -> tuple[Step, ...]:
        """Return the steps that a clinic may say it does not offer, in reading order.

        Where everybody started, decisions, the emergency signs and steps marked ``always`` stay.
        """
        kept = {self.emergency.page}
        kept |= {step.page for step in self.steps if step.always or step.kind is StepKind.DECISION}
        kept |= {step.page for step in self.steps if step.rung == self.steps[0].rung}
        return tuple(step for step in self.steps if step.page not in kept)

    def edges(self) -> tuple[Edge, ...]:
        """Return every edge, in reading order of the cards that they leave."""
        return tuple(edge for step in self.steps for edge in step.ways)
