# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""All that one reader gathered for the talk, put together from the guide; nothing is stored.

No sentence is built here: sentences belong to the models and views, where they are translated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from esi_guide.content.side_by_side import named_options
from esi_guide.ladder.journey import Mark

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart, Step
    from esi_guide.content.library import Library
    from esi_guide.content.matters import Statement
    from esi_guide.content.side_by_side import Option
    from esi_guide.ladder.journey import Entry, Journey
    from esi_guide.ladder.picks import Asked, Picks


class PageQuestions(NamedTuple):
    """Questions that the reader wants to ask, from one page.

    Attributes:
        page: Id of the page.
        title: Its title.
        questions: Each with its words, in the order in which they were picked.
    """

    page: str
    title: str
    questions: tuple[tuple[Asked, str], ...]


class ToGoOver(NamedTuple):
    """Something that the reader answered otherwise than the guide explains it.

    Attributes:
        page: Id of the page.
        title: Its title.
        section: Key of the section where it stands.
        ask: The question.
        answer: What is right.
        explain: Why.
    """

    page: str
    title: str
    section: str
    ask: str
    answer: str
    explain: str


class Sheet(NamedTuple):
    """What is on the sheet.

    Attributes:
        path: What was marked and chosen, in the order of the chart.
        considering: Steps that the reader considers, in the order of the chart.
        matters: What matters, the most important first.
        questions: Questions to ask by page, in the order in which they were picked.
        again: What to go over again, in the order in which it was answered.
        compared: Options to compare side by side, in the order of the chart.
    """

    path: tuple[Entry, ...]
    considering: tuple[Step, ...]
    matters: tuple[Statement, ...]
    questions: tuple[PageQuestions, ...]
    again: tuple[ToGoOver, ...]
    compared: tuple[Option, ...] = ()


class Row(NamedTuple):
    """One line of a list on the sheet, with a button that does something about it.

    Attributes:
        words: What it says.
        action: The words of the button; "" for none.
        name: What a screen reader calls the button.
        key: What the button is about.
    """

    words: str
    action: str = ""
    name: str = ""
    key: object = None


class Group(NamedTuple):
    """Lines under a heading; "" for none."""

    heading: str
    rows: tuple[Row, ...]


def make_sheet(library: Library, chart: Chart, journey: Journey, picks: Picks) -> Sheet:
    """Put the sheet together; what the guide does not have, in this language, is left out."""
    statements = library.statements()
    return Sheet(
        path=journey.path(chart),
        considering=tuple(
            step for step in chart.steps if journey.mark_of(step.id) is Mark.CONSIDERING
        ),
        matters=tuple(statements[name] for name in picks.matters if name in statements),
        questions=tuple(_questions(library, picks)),
        again=tuple(to_go_over(library, picks)),
        compared=_compared(library, chart, picks),
    )


def _compared(library: Library, chart: Chart, picks: Picks) -> tuple[Option, ...]:
    every = named_options(library, chart) if picks.compared else ()
    return tuple(option for option in every if option.step.page in picks.compared)


def _questions(library: Library, picks: Picks) -> list[PageQuestions]:
    found = []
    for page_id in dict.fromkeys(asked.page for asked in picks.questions):
        page = library.page(page_id)
        questions = tuple(
            (asked, page.questions[asked.number])
            for asked in picks.questions
            if asked.page == page_id and asked.number < len(page.questions)
        )
        if questions:
            found.append(PageQuestions(page_id, page.title, questions))
    return found


def to_go_over(library: Library, picks: Picks) -> list[ToGoOver]:
    """Return what the reader answered otherwise than the guide explains it."""
    found = []
    for page_id, number, answer in picks.answers:
        check = library.check_of(page_id)
        if check is None or number >= len(check.questions):
            continue
        question = check.questions[number]
        if answer != question.right:
            title = library.page(page_id).title
            right = question.choices[question.right]
            found.append(
                ToGoOver(page_id, title, question.section, question.ask, right, question.explain)
            )
    return found
