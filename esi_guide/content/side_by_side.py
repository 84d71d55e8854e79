# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A few options side by side in what patients ask; nothing is ranked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from esi_guide.content.fields import read_by_id
from esi_guide.content.matters import numbered, options, read_facts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from esi_guide.content.chart import Chart, Step
    from esi_guide.content.fields import Fields, Read
    from esi_guide.content.frontmatter import Document
    from esi_guide.content.library import Library
    from esi_guide.content.matters import NumberedFact, OptionFact

#: Questions that no comparison may leave out.
ASKED = (
    *("how-soon", "how-long", "what-is-done", "undo"),
    *("risks", "time-off", "who-not", "how-sure"),
)


@dataclass(frozen=True)
class PatientQuestion:
    """What patients ask of every option.

    Attributes:
        id: Unique.
        ask: The question in the patient's words.
        answers: One for each option, in the order of the chart.
    """

    id: str
    ask: str
    answers: tuple[OptionFact, ...]


class Option(NamedTuple):
    """An option under its plain name.

    Attributes:
        step: Its step on the chart.
        title: Title of its page.
        offered: Whether the clinic offers it.
    """

    step: Step
    title: str
    offered: bool = True

    @property
    def other_name(self) -> str:
        """What the chart calls it; "" where that is the same."""
        return "" if self.step.title == self.title else self.step.title


class ComparedRow(NamedTuple):
    """One question with the answer of each option that is compared."""

    id: str
    ask: str
    answers: tuple[NumberedFact, ...]


class SideBySide(NamedTuple):
    """Options beside each other.

    Attributes:
        options: Those compared, in the order of the chart.
        rows: One a question.
        sources: Ids of the sources cited, in the order of their numbers.
    """

    options: tuple[Option, ...]
    rows: tuple[ComparedRow, ...]
    sources: tuple[str, ...]


def read_patient_questions(document: Document, file: str) -> Read[dict[str, PatientQuestion]]:
    """Read the questions, leaving out broken ones; places are known by id, and (id, page)."""
    return read_by_id(document, file, "questions", _question)


def named_options(library: Library, chart: Chart) -> tuple[Option, ...]:
    """Return all options under the plain names of their pages, those not offered here, too.

    Args:
        library: The pages, and the whole chart.
        chart: The chart where the library has none.
    """
    gone = library.not_offered
    return tuple(
        Option(step, library.page(step.page).title, step.page not in gone)
        for step in options(library.chart() or chart if gone else chart)
    )


def set_side_by_side(
    every: Iterable[Option], questions: Iterable[PatientQuestion], compared: Collection[str]
) -> SideBySide:
    """Put the answers of a few options beside each other.

    Args:
        every: All options, in the order of the chart.
        questions: The questions, in the order in which they are asked.
        compared: Pages of the options; unknown ones are passed over.
    """
    chosen = tuple(option for option in every if option.step.page in compared)
    numbers: dict[str, int] = {}
    rows = tuple(
        ComparedRow(
            question.id,
            question.ask,
            tuple(
                numbered(question.ask, question.answers, option.step.page, numbers)
                for option in chosen
            ),
        )
        for question in questions
    )
    return SideBySide(chosen, rows, tuple(numbers))


def _question(fields: Fields) -> PatientQuestion:
    fields.require("id", "ask", "answers")
    question_id = fields.identifier("id")
    return PatientQuestion(
        id=question_id,
        ask=fields.text("ask"),
        answers=read_facts(fields, "answers", question_id),
    )
