# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The checks of what helps a reader decide: fair to every option, and each with its source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from esi_guide.content.fields import Place, Report
from esi_guide.content.files import ABOUT, ENGLISH, SOURCES
from esi_guide.content.matters import options
from esi_guide.content.readability import words_of
from esi_guide.content.side_by_side import ASKED
from esi_guide.content.wording import check_short_texts

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from esi_guide.content.chart import Chart, Step
    from esi_guide.content.fields import Read
    from esi_guide.content.issue import Issue
    from esi_guide.content.matters import OptionFact, Statement
    from esi_guide.content.page import Page
    from esi_guide.content.readability import FixedTerms
    from esi_guide.content.side_by_side import PatientQuestion
    from esi_guide.content.understood import PageCheck

#: How many times the words of one answer may those of another be, to the same question.
EQUAL_ANSWERS = 2

_FIGURE = re.compile(r"\d")


class Around(NamedTuple):
    """What a file may refer to, and how its language is measured.

    Attributes:
        locale: Its language.
        chart: The chart, or None when it cannot be read.
        page_ids: Ids of all pages, broken ones included.
        pages: Pages that could be read.
        sources: Ids of all sources.
        fixed_terms: Terms that a text cannot do without.
    """

    locale: str
    chart: Chart | None
    page_ids: frozenset[str]
    pages: Mapping[str, Page]
    sources: frozenset[object]
    fixed_terms: FixedTerms


def check_statements(
    file: str,
    read: Read[dict[str, Statement]],
    around: Around,
) -> list[Issue]:
    """Note a statement that is unfair to an option, stands on nothing, or is hard to read.

    Args:
        file: Name of the file.
        read: Its statements with their places.
        around: What they may refer to.
    """
    report = Report(file)
    for statement in read.value.values():
        _check_facts(statement.id, statement.facts, read.places, around, report)
        texts = [statement.words, statement.explain, *(fact.says for fact in statement.facts)]
        place = read.places[statement.id]
        check_short_texts(place, texts, around.locale, around.fixed_terms, report)
    return report.issues


def check_patient_questions(
    file: str,
    read: Read[dict[str, PatientQuestion]],
    around: Around,
) -> list[Issue]:
    """Note a question that is missing, or whose answers are unfair, unfounded or hard to read.

    Args:
        file: Name of the file.
        read: Its questions with their places.
        around: What they may refer to.
    """
    report = Report(file)
    for name in ASKED if around.locale == ENGLISH else ():
        if name not in read.places:
            cure = "add it, with an answer for every option"
            report.error(Place(1, "questions"), f"nobody asks `{name}`", cure)
    for question in read.value.values():
        place = read.places[question.id]
        _check_facts(question.id, question.answers, read.places, around, report)
        words = {fact.page: len(words_of(fact.says)) for fact in question.answers}
        _check_equal_room(place, words, report)
        texts = [question.ask, *(fact.says for fact in question.answers)]
        check_short_texts(place, texts, around.locale, around.fixed_terms, report)
    return report.issues


def _check_equal_room(place: Place, words: Mapping[str, int], report: Report) -> None:
    """Note answers of which one has much more room than another, by the words of each page."""
    shortest, longest = (choose(words, key=words.__getitem__, default="") for choose in (min, max))
    if longest and words[longest] > EQUAL_ANSWERS * words[shortest]:
        message = (
            f"the options have unequal room: `{longest}` has {words[longest]} words and "
            f"`{shortest}` {words[shortest]}"
        )
        cure = f"give the longest at most {EQUAL_ANSWERS} times the words of the shortest"
        report.error(place, message, cure)


def _check_facts(
    owner: str,
    facts: Sequence[OptionFact],
    places: Mapping[Hashable, Place],
    around: Around,
    report: Report,
) -> None:
    """Note facts that are unfair to an option, or stand on nothing."""
    if around.chart:
        _check_options(owner, facts, options(around.chart), places, report)
    for fact in facts:
        where = places[owner, fact.page]
        _check_sources(fact.sources, where, around, report)
        if _FIGURE.search(fact.says) and not fact.sources:
            report.error(where, "a number stands here without a source", "name its source")
    if len({fact.page for fact in facts}) < len(facts):
        report.error(places[owner], "an option has two facts here", "put them into one")


def _check_options(
    owner: str,
    facts: Sequence[OptionFact],
    steps: Sequence[Step],
    places: Mapping[Hashable, Place],
    report: Report,
) -> None:
    """Note an option without a fact, a fact without an option, and another order."""
    place = places[owner]
    pages = [step.page for step in steps]
    told = [fact.page for fact in facts]
    for page in pages:
        # A fact that could not be read has its own issue, and its place.
        if (owner, page) not in places:
            cure = "add one; where nothing is known, let it say so"
            report.error(place, f"`{owner}` has no fact for `{page}`", cure)
    for page in told:
        if page not in pages:
            cure = f"the options are {', '.join(pages)}"
            where = places[owner, page]
            report.error(where, f"`{page}` is not an option of the chart", cure)
    known = [page for page in dict.fromkeys(told) if page in pages]
    if known != sorted(known, key=pages.index):
        cure = f"write them as {', '.join(pages)}, so that no option comes first by merit"
        report.error(place, "the facts do not follow the order of the chart", cure)


def _check_sources(sources: Iterable[str], place: Place, around: Around, report: Report) -> None:
    for source in sources:
        if source not in around.sources:
            cure = f"add it to {SOURCES}, or mend the id"
            report.error(place, f"there is no source `{source}`", cure)


def check_page_checks(
    file: str,
    read: Read[dict[str, PageCheck]],
    around: Around,
) -> list[Issue]:
    """Note questions that lead nowhere, and pages without any.

    Args:
        file: Name of the file.
        read: Its questions with their places.
        around: What they may refer to.
    """
    report = Report(file)
    for check in read.value.values():
        place = read.places[check.id]
        if check.id not in around.page_ids:
            report.error(place, f"there is no page `{check.id}`", "use the id of a page")
        page = around.pages.get(check.id)
        keys = [section.key for section in page.sections] if page else []
        texts = []
        for number, question in enumerate(check.questions):
            if page and question.section not in keys:
                report.error(
                    read.places[check.id, number],
                    f"`{check.id}` has no section `{question.section}`",
                    f"the sections of that page are {', '.join(keys)}",
                )
            texts += [question.ask, *question.choices, question.explain]
        check_short_texts(place, texts, around.locale, around.fixed_terms, report)
    if around.locale == ENGLISH:
        for page_id in sorted(around.page_ids.difference({ABOUT}, map(str, read.places))):
            cure = "add an entry with `page` and `questions`"
            report.error(Place(1, "pages"), f"`{page_id}` has no questions", cure)
    return report.issues
