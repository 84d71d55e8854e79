# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A page as it is read: sections as rich text, numbers beside their sources."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from esi_guide.content.markdown import to_html

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markdown_it.token import Token

    from esi_guide.content.clinician import ClinicianNotes
    from esi_guide.content.page import Evidence, Fact, OwnText, Page, Source, Voice
    from esi_guide.content.understood import PageCheck, Question


@dataclass(frozen=True)
class ReadableNumber:
    """A number with the source that it comes from.

    Attributes:
        evidence: The number and all that must be said with it.
        source_number: Number of the source in the page's list, from 1; 0 when unknown.
        source: Authors or body and year; "" when unknown.
        second_hand: True when it was seen in a report about the source, not in the source.
    """

    evidence: Evidence
    source_number: int
    source: str
    second_hand: bool = False


@dataclass(frozen=True)
class ReadableSection:
    """A section as it is read.

    Attributes:
        key: Its key.
        title: Its heading.
        html: Body in Qt's rich text.
        numbers: Numbers that stand in this section.
        gap: True when more should stand here and cannot be shown.
        own: Who has written it where it is no text of the guide; None for the guide's.
        stacked: The body with its tables turned into one column; "" when it has no table.
    """

    key: str
    title: str
    html: str
    numbers: tuple[ReadableNumber, ...]
    stacked: str = ""
    gap: bool = False
    own: OwnText | None = None


@dataclass(frozen=True)
class ReadableFact:
    """A row of "at a glance", with the number of its source in the page's list; 0 for none."""

    fact: Fact
    source_number: int


@dataclass(frozen=True)
class ReadableVoice:
    """What a body says, with the number of the source in the page's list."""

    voice: Voice
    source_number: int


@dataclass(frozen=True)
class ReadableSource:
    """A source with its number in the page's list, from 1."""

    number: int
    source: Source


@dataclass(frozen=True)
class ReadableQuestion:
    """A question about a page, with the heading of the section where its answer stands."""

    question: Question
    section_title: str


def source_numbers(page: Page) -> dict[str, int]:
    """Return the number, from 1, that each source id has on this page."""
    return {source_id: number for number, source_id in enumerate(page.sources, start=1)}


def readable_facts(page: Page) -> tuple[ReadableFact, ...]:
    """Return the rows of "at a glance"."""
    numbers = source_numbers(page)
    return tuple(ReadableFact(fact, numbers.get(fact.source, 0)) for fact in page.facts)


def readable_sections(page: Page, sources: Mapping[str, Source]) -> tuple[ReadableSection, ...]:
    """Return the page's sections, each with its numbers; one without a source is a gap."""
    numbers = source_numbers(page)
    sections = []
    for section in page.sections:
        here = [evidence for evidence in page.evidence if evidence.section == section.key]
        known = tuple(
            ReadableNumber(
                evidence, numbers.get(evidence.source, 0), short_source(source), not source.checked
            )
            for evidence in here
            if (source := sources.get(evidence.source)) is not None
        )
        gap = section.key in page.gaps or len(known) < len(here)
        html = to_html(section.tokens, numbers)
        stacked = _stacked(section.tokens, numbers)
        own = page.own
        # A page that is all of the clinic's own says so once, at its head.
        own = own if own and not own.whole and section.key in own.keys else None
        sections.append(ReadableSection(section.key, section.title, html, known, stacked, gap, own))
    return tuple(sections)


def _stacked(tokens: tuple[Token, ...], numbers: Mapping[str, int]) -> str:
    has_table = any(token.type == "table_open" for token in tokens)
    return to_html(tokens, numbers, stacked=True) if has_table else ""


def notes_numbers(notes: ClinicianNotes, page: Page) -> dict[str, int]:
    """Return the number of each source of the notes.

    What the page lists too keeps its number there, and the others go on counting, so that a
    number means one source on the whole page.
    """
    numbers = source_numbers(page)
    for source_id in notes.sources:
        numbers.setdefault(source_id, len(numbers) + 1)
    return {source_id: numbers[source_id] for source_id in notes.sources}


def readable_notes(notes: ClinicianNotes, page: Page) -> tuple[ReadableSection, ...]:
    """Return the sections of a page's notes for the professional."""
    numbers = notes_numbers(notes, page)
    return tuple(
        ReadableSection(
            key=section.key,
            title=section.title,
            html=to_html(section.tokens, numbers),
            numbers=(),
            stacked=_stacked(section.tokens, numbers),
        )
        for section in notes.sections
    )


def notes_sources(
    notes: ClinicianNotes, page: Page, sources: Mapping[str, Source]
) -> tuple[ReadableSource, ...]:
    """Return the sources of the notes in the order of their numbers; unknown ones are left out."""
    return tuple(
        ReadableSource(number, sources[source_id])
        for source_id, number in sorted(notes_numbers(notes, page).items(), key=itemgetter(1))
        if source_id in sources
    )


def short_source(source: Source) -> str:
    """Return the authors or the body, as a citation begins, and the year."""
    return f"{source.citation.split('. ')[0].rstrip('.')}, {source.year}"


def readable_voices(
    page: Page,
) -> tuple[tuple[ReadableVoice, ...], tuple[ReadableVoice, ...]]:
    """Return who says yes and who says no."""
    numbers = source_numbers(page)
    yes = tuple(ReadableVoice(voice, numbers.get(voice.source, 0)) for voice in page.says_yes)
    no = tuple(ReadableVoice(voice, numbers.get(voice.source, 0)) for voice in page.says_no)
    return yes, no


def readable_sources(page: Page, sources: Mapping[str, Source]) -> tuple[ReadableSource, ...]:
    """Return the page's sources in the order of their numbers; unknown ones are left out."""
    return tuple(
        ReadableSource(number, sources[source_id])
        for source_id, number in source_numbers(page).items()
        if source_id in sources
    )


def readable_check(check: PageCheck | None, page: Page) -> tuple[ReadableQuestion, ...]:
    """Return the questions about a page; none where the guide has none."""
    titles = {section.key: section.title for section in page.sections}
    questions = check.questions if check else ()
    return tuple(ReadableQuestion(q, titles.get(q.section, "")) for q in questions)
