# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is asked of the numbers in a page's words: each has its source, each section one scale."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from esi_guide.content.fields import Place
from esi_guide.content.wording import language_of, passages, words_beside_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from esi_guide.content.fields import Read, Report
    from esi_guide.content.page import Page
    from esi_guide.content.wording import Passage

#: Section of the harms that are counted out of 1,000 people.
RARE = "rare"
#: The smallest scale of that section.
RARE_SCALE = 1000

_DIGITS = re.compile(r"(?<!\w)\d+(?:[.,]\d+)*")
#: Figures that claim nothing: numbers to call, a scale and its name, one's own next visits.
_NO_CLAIM = re.compile(
    r"\b(?:911|999|112) (?:in|en)\b|\b0 (?:to|a) 10\b|\b(?:your|sus) \d+ (?:next|próximas)\b"
    r"|\b(?:out of|sobre) 1[0,.]*00\b"
)
_TIMES = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_VECES = "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce"
#: Claims that are written out in words.
_SPELLED: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "en": re.compile(
            r"\bhalf (?:of|the|their|your)\b|\b(?:thirds?|quarters?) of\b"
            rf"|\b(?:{_TIMES}) (?:minutes|hours|days|weeks|months|years)\b",
            re.IGNORECASE,
        ),
        "es": re.compile(
            r"\bla mitad\b|\b(?:tercios?|cuartas? partes?) de\b"
            rf"|\b(?:{_VECES}) (?:minutos|horas|días|semanas|meses|años)\b",
            re.IGNORECASE,
        ),
    }
)
#: "5 of 100", "Of 1,000 shots", "8 in a million": what the people are counted out of.
_SCALES: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "en": re.compile(r"(?:\bOf|(?<=\d )(?:of|in)) (?:a million\b|(1[0,]*00)(?![\d,.]*\d))"),
        "es": re.compile(
            r"(?:\b[Dd]e cada|(?<=\d )de) (1[0.\u00a0 ]*00)(?![\d.,]*\d)|\b(?:por|de cada) millón\b"
        ),
    }
)
_MILLION = 1_000_000


def check_numbers(read: Read[Page], locale: str, report: Report) -> None:
    """Note numbers without a source, and sections that count on more than one scale.

    Args:
        read: The page and where its parts stand.
        locale: Language of its text.
        report: Takes the issues.
    """
    for key, passage in _passages(read.value):
        number = "" if passage.sources else first_number(passage.text, locale)
        if number:
            report.error(
                Place(passage.line, f"#{key}"),
                f"`{number}` stands here without a source",
                "cite one behind it, as in [](source:smith-2020), or leave the number out",
            )
    for fact in read.value.facts:
        number = "" if fact.source else first_number(f"{fact.label}: {fact.value}", locale)
        if number:
            report.error(
                read.places[fact],
                f"`{number}` stands here without a source",
                "add `source:` with the id of one, or leave the number out",
            )
    known = {number for fact in read.value.facts if fact.source for number in figures(fact.value)}
    for number in figures(read.value.summary):
        if number not in known:
            report.error(
                read.places["summary"],
                f"`{number}` stands in no fact that names its source",
                "leave the number out, or give a fact the number and its source",
            )
    _check_scales(read, locale, report)


def first_number(text: str, locale: str) -> str:
    """Return the first number that claims something, in figures or in plain words; "" for none."""
    found = [*_DIGITS.finditer(_NO_CLAIM.sub(_blank, text))]
    spelled = _SPELLED.get(language_of(locale))
    if spelled is not None:
        found += spelled.finditer(text)
    return min(found, key=lambda hit: hit.start())[0] if found else ""


def figures(text: str) -> tuple[str, ...]:
    """Return the numbers of a text that are written in figures and claim something."""
    return tuple(_DIGITS.findall(_NO_CLAIM.sub(_blank, text)))


def sourced_figures(page: Page) -> frozenset[str]:
    """Return the numbers in figures for which the page names a source."""
    texts = [passage.text for _, passage in _passages(page) if passage.sources]
    texts += [fact.value for fact in page.facts if fact.source]
    return frozenset(number for text in texts for number in figures(text))


def _blank(hit: re.Match[str]) -> str:
    return " " * len(hit[0])


def _passages(page: Page) -> Iterator[tuple[str, Passage]]:
    for section in page.sections:
        for passage in passages(section.tokens):
            yield section.key, passage


def _check_scales(read: Read[Page], locale: str, report: Report) -> None:
    page = read.value
    for section in page.sections:
        here = [evidence for evidence in page.evidence if evidence.section == section.key]
        texts = [passage.text for passage in passages(section.tokens)]
        texts += [f"{words_beside_number(evidence)}; {evidence.note}" for evidence in here]
        scales = {scale for text in texts for scale in _scales(text, locale)}
        scales |= {evidence.per for evidence in here}
        place = read.places["section", section.key]
        if section.key != RARE:
            for evidence in here:
                if evidence.per >= RARE_SCALE:
                    report.error(
                        read.places[evidence],
                        f"a number out of {evidence.per} stands in `{section.key}`",
                        f"move it to a section {{#{RARE}}}, which has a scale of its own",
                    )
            if len(scales) > 1:
                report.error(
                    place,
                    f"this section counts out of {_list(scales)}",
                    f"use one scale; what is counted out of 1,000 stands in {{#{RARE}}}",
                )
        elif small := {scale for scale in scales if scale < RARE_SCALE}:
            report.error(
                place,
                f"this section counts out of {_list(small)}",
                f"count out of 1,000 here, or move the number out of `{RARE}`",
            )
        elif RARE_SCALE not in {evidence.per for evidence in here}:
            report.error(
                place,
                "this section shows no number out of 1000",
                "add the evidence, or move the text to `risks`",
            )


def _scales(text: str, locale: str) -> Iterator[int]:
    pattern = _SCALES.get(language_of(locale))
    for hit in pattern.finditer(text) if pattern else ():
        yield int(re.sub(r"\D", "", hit[1])) if hit[1] else _MILLION


def _list(scales: set[int]) -> str:
    return " and out of ".join(str(scale) for scale in sorted(scales))
