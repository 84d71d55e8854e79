# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Words that people use and the guide does not, with the place that each of them means."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from esi_guide.content.fields import Fields, Report
from esi_guide.content.page import SECTION_KEYS

if TYPE_CHECKING:
    from esi_guide.content.fields import Read
    from esi_guide.content.frontmatter import Document


@dataclass(frozen=True)
class WordGroup:
    """Words that mean one place.

    Attributes:
        words: Lay words, names of brands, other spellings.
        page: Id of the page that they mean; "" for none.
        section: Key of a section: of that page, or without a page of every page that has it.
        term: Id of the glossary term that they mean; "" for none.
    """

    words: tuple[str, ...]
    page: str
    section: str
    term: str

    @property
    def target(self) -> tuple[str, str, str]:
        """What the words mean, to tell groups apart."""
        return self.page, self.section, self.term


@dataclass(frozen=True)
class Topic:
    """A place that is offered to those who do not type."""

    title: str
    page: str
    section: str


@dataclass(frozen=True)
class Synonyms:
    """What the search knows beyond the words of the pages.

    Attributes:
        groups: Words and what they mean.
        topics: Places that are offered to those who do not type.
        ignore: Words that say nothing by themselves, such as "the".
    """

    groups: tuple[WordGroup, ...] = ()
    topics: tuple[Topic, ...] = ()
    ignore: tuple[str, ...] = ()


def fold(text: str) -> str:
    """Return a text in small letters and without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def read_synonyms(document: Document, file: str) -> Read[Synonyms]:
    """Read the synonyms, leaving out broken entries.

    The places are known by ("group", number), ("topic", number), both counting the sound ones.
    """
    report = Report(file)
    top = Fields(document.front, "", report)
    top.require("synonyms", "topics", "ignore")
    groups: list[WordGroup] = []
    for fields in top.entries("synonyms"):
        group = _group(fields)
        if fields.sound:
            report.places["group", len(groups)] = fields.place("words")
            groups.append(group)
    topics: list[Topic] = []
    for fields in top.entries("topics"):
        topic = _topic(fields)
        if fields.sound:
            report.places["topic", len(topics)] = fields.place("title")
            topics.append(topic)
    ignore = top.texts("ignore")
    _refuse_doubles(groups, report)
    top.refuse_others()
    return report.read(Synonyms(tuple(groups), tuple(topics), ignore))


def _group(fields: Fields) -> WordGroup:
    fields.require("words")
    group = WordGroup(
        words=fields.texts("words"),
        page=fields.identifier("page"),
        section=_section(fields),
        term=fields.identifier("term"),
    )
    fields.refuse_others()
    if not group.words:
        fields.error("words", "there are no words", "write some, or remove the entry")
    if group.term and (group.page or group.section):
        fields.error(
            "term",
            "these words mean two places",
            "give the term and the page an entry each",
        )
    elif not any(group.target):
        fields.error("words", "these words mean nothing", "add `page:`, `section:` or `term:`")
    return group


def _topic(fields: Fields) -> Topic:
    fields.require("title", "page")
    topic = Topic(
        title=fields.text("title"),
        page=fields.identifier("page"),
        section=_section(fields),
    )
    fields.refuse_others()
    return topic


def _section(fields: Fields) -> str:
    key = fields.text("section")
    if key and key not in SECTION_KEYS:
        known = ", ".join(SECTION_KEYS)
        fields.error("section", f"no page has a section `{key}`", f"use one of: {known}")
    return key


def _refuse_doubles(groups: list[WordGroup], report: Report) -> None:
    """Note words that stand twice for one place; for two places they may stand."""
    taken: dict[tuple[str, tuple[str, str, str]], int] = {}
    for number, group in enumerate(groups):
        place = report.places["group", number]
        for word in group.words:
            name = fold(word), group.target
            if name in taken:
                report.error(
                    place,
                    f"`{word}` stands here a second time, after line {taken[name]}",
                    "write it once; case and accents make no other word",
                )
            taken.setdefault(name, place.line)
