# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A page, a source and a glossary term as data: what stands behind each step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from markdown_it.token import Token


class PageKind(StrEnum):
    """Sort of page; decides which sections it must have (see ``REQUIRED_SECTIONS``)."""

    TREATMENT = "treatment"
    CARE = "care"
    CHECK = "check"
    TEST = "test"
    DECISION = "decision"
    PROCEDURE = "procedure"
    SURGEON = "surgeon"
    EMERGENCY = "emergency"
    ABOUT = "about"
    #: A page that a clinic adds about how things are done there.
    CLINIC = "clinic"


#: Kinds of pages that are a way on which a reader may choose.
OPTION_KINDS = (PageKind.TREATMENT, PageKind.CARE, PageKind.PROCEDURE, PageKind.SURGEON)

_OPTION = ("what", "who", "who-not", "day", "relief", "risks", "recovery", "if-not", "living")

#: Every key that a section may have, in the order in which pages show them.
SECTION_KEYS: tuple[str, ...] = (
    "signs", "now", "say", "hospital", "after", "neck",
    "choice", "how-to-tell", "answers",
    "what", "names", "who", "who-not", "test-what", "day",
    "test-yes", "test-no", "test-misleads",
    "relief", "risks", "rare", "recovery", "if-not", "living",
    "here",
    "made-by", "funding", "chosen", "updated", "not-advice", "checked", "licences", "contact",
)  # fmt: skip

#: Sections that a page of a kind may not lack.
REQUIRED_SECTIONS: dict[PageKind, tuple[str, ...]] = {
    PageKind.TREATMENT: _OPTION,
    PageKind.CARE: _OPTION,
    PageKind.PROCEDURE: _OPTION,
    PageKind.SURGEON: _OPTION,
    PageKind.CHECK: _OPTION,
    PageKind.TEST: (
        "what", "who", "who-not", "test-what", "day", "test-yes", "test-no", "test-misleads",
        "risks", "recovery", "if-not", "living",
    ),
    PageKind.DECISION: ("choice", "how-to-tell", "answers"),
    PageKind.EMERGENCY: ("signs", "now", "say", "hospital", "after", "neck"),
    PageKind.ABOUT: (
        "made-by", "funding", "chosen", "updated", "not-advice", "checked", "licences", "contact",
    ),
    PageKind.CLINIC: ("here",),
}  # fmt: skip


class Certainty(StrEnum):
    """How sure the source, or where it does not say the authors, are of a number."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very-low"


class Stamp(StrEnum):
    """A caution that has to stand on the number itself, never in a footnote."""

    NO_COMPARISON = "no-comparison"
    NO_SHAM = "no-sham"
    BOTH_IMPLANTED = "both-implanted"
    DIFFERENT_DISEASE = "different-disease"
    DIFFERENCE_ONLY = "difference-only"
    SMALL_STUDY = "small-study"
    MAKER_FUNDED = "maker-funded"
    BOTH_ARMS = "both-arms"


@dataclass(frozen=True)
class Fact:
    """A row of "at a glance": a short label and a short value.

    Attributes:
        label: What it is about.
        value: What is so.
        source: Id of the source, which a number has; "" for none.
    """

    label: str
    value: str
    source: str = ""


@dataclass(frozen=True)
class Arm:
    """One group of people in a study and how many of them it happened to.

    Attributes:
        name: What they had, as it reads in "... of 100 people <name>".
        count: People out of ``Evidence.per``; a rare harm may be a fraction.
    """

    name: str
    count: float


@dataclass(frozen=True)
class Evidence:
    """One number of a page, with everything that must be said with it.

    Attributes:
        id: Unique on the page, e.g. "A6".
        section: Key of the section that shows it, e.g. "relief" or "risks".
        outcome: Short heading, e.g. "Any side effect".
        happened: Verb phrase of the first frame, e.g. "had a side effect".
        otherwise: Verb phrase of the second frame, e.g. "did not".
        arms: One or two groups, treated first; empty when only a difference is known.
        difference: How many more (negative: fewer) of ``per``; None when arms are known.
        spread: Range of the figure in words, e.g. "13 to 35"; "" when not known.
        per: Denominator: 100, or 1000 for rare harms.
        group: Who was counted.
        time: When they were counted.
        certainty: How sure.
        source: Id of the source.
        stamps: Cautions that stand on the number.
        note: One more plain sentence; "" for none.
    """

    id: str
    section: str
    outcome: str
    happened: str
    otherwise: str
    arms: tuple[Arm, ...]
    difference: int | None
    spread: str
    per: int
    group: str
    time: str
    certainty: Certainty
    source: str
    stamps: tuple[Stamp, ...]
    note: str


@dataclass(frozen=True)
class Voice:
    """Who says yes or no to an option, what they say and why.

    Attributes:
        who: The body or the study, in plain words.
        says: What they say, in one or two plain sentences.
        source: Id of the source.
    """

    who: str
    says: str
    source: str


class ReviewStatus(StrEnum):
    """Whether a named clinician has signed the page."""

    PENDING = "pending"
    SIGNED = "signed"


@dataclass(frozen=True)
class Review:
    """Who has read the page, and until when it may be believed.

    Attributes:
        status: Pending until a named person signs.
        reviewer: Name and credentials; "" while pending.
        updated: Day on which the content was last changed.
        expires: Day after which the page says that it is out of date.
        signed: Day of the signature; None while pending.
        fingerprint: Of the text that was signed; "" while pending.
    """

    status: ReviewStatus
    reviewer: str
    updated: date
    expires: date
    signed: date | None = None
    fingerprint: str = ""


@dataclass(frozen=True)
class Section:
    """A part of a page.

    Attributes:
        key: One of ``SECTION_KEYS``.
        title: Heading in the page's language.
        tokens: markdown-it tokens of the body, without the heading.
    """

    key: str
    title: str
    tokens: tuple[Token, ...]


@dataclass(frozen=True)
class OwnText:
    """What of a page a clinic has written itself.

    Attributes:
        clinic: Name of the clinic; "" where it does not say.
        keys: Keys of the sections that are its own; those of all for a page of its own.
        review: Whether somebody has signed them; the signature of the guide's own text ends there.
        whole: Whether all of the page is its own.
    """

    clinic: str
    keys: frozenset[str]
    review: Review
    whole: bool = False


@dataclass(frozen=True)
class Page:
    """A drill-down page.

    Attributes:
        id: Unique; the stem of the file.
        kind: Sort of page.
        title: Plain title, e.g. "Heating a small joint nerve".
        short_title: For narrow places, e.g. "RFA".
        medical_name: The name that clinicians use.
        also_called: Other names that a reader may have heard.
        summary: Two or three plain sentences.
        icon: Stem of an SVG file in ``resources/icons``.
        facts: Rows of "at a glance".
        sections: Parts in page order.
        evidence: Numbers, each with group, time, certainty and source.
        says_yes: Who is in favour.
        says_no: Who is against or doubts.
        questions: Questions to ask.
        sources: Ids of all sources of the page.
        review: Review status and dates.
        problem: Why the page, or a part of it, could not be read; "" for a sound page.
        locale: Language of the text; English where the page is not translated.
        gaps: Keys of sections that lack a number because it could not be read.
        stale: True for a translation of a text that has changed since.
        own: What of it a clinic has written itself; None for nothing.
    """

    id: str
    kind: PageKind
    title: str
    short_title: str
    medical_name: str
    also_called: tuple[str, ...]
    summary: str
    icon: str
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    evidence: tuple[Evidence, ...]
    says_yes: tuple[Voice, ...]
    says_no: tuple[Voice, ...]
    questions: tuple[str, ...]
    sources: tuple[str, ...]
    review: Review
    problem: str = ""
    locale: str = "en"
    gaps: tuple[str, ...] = ()
    stale: bool = False
    own: OwnText | None = None


@dataclass(frozen=True)
class Source:
    """Where something comes from.

    Attributes:
        id: Unique, e.g. "kaufmann-2013".
        citation: Authors, title or body, journal.
        year: Year of publication.
        identifier: DOI, PMID or document number; "" when there is none.
        link: Address to read it at, shown as text and never opened; "" for none.
        checked: True when the authors saw the statement in the source itself.
        note: How it was checked, or what could not be; "" for none.
    """

    id: str
    citation: str
    year: int
    identifier: str
    link: str
    checked: bool
    note: str


@dataclass(frozen=True)
class Term:
    """A glossary entry: a word, other words for it and one plain definition.

    Attributes:
        id: Unique, e.g. "facet-joint".
        term: The word, as it begins a line.
        also: Other words that mean just this; pages link whichever they use first.
        definition: One or two plain sentences.
        near: Words that readers look it up by and that mean other things too; never linked.
    """

    id: str
    term: str
    also: tuple[str, ...]
    definition: str
    near: tuple[str, ...] = ()
