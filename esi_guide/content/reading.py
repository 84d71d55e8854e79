# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A page as it is read: sections as rich text, numbers beside their sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from esi_guide.content.markdown import to_html

if TYPE_CHECKING:
    from collections.abc import Mapping

    from esi_guide.content.page import Evidence, Page, Source, Voice


@dataclass(frozen=True)
class ReadableNumber:
    """A number with the source that it comes from.

    Attributes:
        evidence: The number and all that must be said with it.
        source_number: Number of the source in the page's list, from 1; 0 when unknown.
        source: Authors or body and year; "" when unknown.
    """

    evidence: Evidence
    source_number: int
    source: str


@dataclass(frozen=True)
class ReadableSection:
    """A section as it is read.

    Attributes:
        key: Its key.
        title: Its heading.
        html: Body in Qt's rich text.
        numbers: Numbers that stand in this section.
    """

    key: str
    title: str
    html: str
    numbers: tuple[ReadableNumber, ...]


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


def source_numbers(page: Page) -> dict[str, int]:
    """Return the number, from 1, that each source id has on this page."""
    return {source_id: number for number, source_id in enumerate(page.sources, start=1)}


def readable_sections(page: Page, sources: Mapping[str, Source]) -> tuple[ReadableSection, ...]:
    """Return the page's sections, each with its numbers."""
    numbers = source_numbers(page)
    return tuple(
        ReadableSection(
            key=section.key,
            title=section.title,
            html=to_html(section.tokens, numbers),
            numbers=tuple(
                ReadableNumber(
                    evidence,
                    numbers.get(evidence.source, 0),
                    short_source(sources.get(evidence.source)),
                )
                for evidence in page.evidence
                if evidence.section == section.key
            ),
        )
        for section in page.sections
    )


def short_source(source: Source | None) -> str:
    """Return the authors or the body, as a citation begins, and the year."""
    return f"{source.citation.split('. ')[0].rstrip('.')}, {source.year}" if source else ""


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
