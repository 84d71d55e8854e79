# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The guide held against the standards for decision aids and plain language, as a report.

Editors judge in ``audit.md``; what can be measured is measured here, and an item counts as met only
where its measures hold too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from esi_guide import __version__
from esi_guide.content.audit_items import AUDIT, Standard, Verdict, read_standards
from esi_guide.content.audit_measures import MEASURES, Measured, Subject
from esi_guide.content.files import ENGLISH, ContentFolder
from esi_guide.content.issue import Severity
from esi_guide.content.library import Library
from esi_guide.content.page import ReviewStatus
from esi_guide.content.paper import Paper, Part, Table
from esi_guide.content.rules import check
from esi_guide.content.wording import fixed_terms, reading_ease

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from pathlib import Path

    from esi_guide.content.audit_items import Item
    from esi_guide.content.issue import Issue
    from esi_guide.content.page import Evidence, Page
    from esi_guide.content.readability import PageScores, Score

_TITLE = "ESI Guide: self-audit"
_INTRO = (
    "This report holds the guide against published standards for decision aids and for plain "
    "language. It is a self-audit: the editors of the guide gave the verdicts, and their reasons "
    "stand beside them. Nobody from outside has confirmed them, and none of the bodies behind the "
    "standards has seen or certified the guide. What a standard asks for is put here in our own "
    "words.",
    "What can be measured was measured in the content itself, on the day of the report, and stands "
    "in the last column. An item counts as met only if an editor says so and its measures hold. "
    '"Not done" is what no software can claim, such as tests with patients.',
)
_VERDICTS: dict[Verdict, str] = {
    Verdict.MET: "Met",
    Verdict.NOT_MET: "Not met",
    Verdict.NOT_DONE: "Not done; cannot be claimed by software",
    Verdict.NOT_APPLICABLE: "Does not apply",
}


class CannotAudit(Exception):  # noqa: N818 - reads as what it says: "except CannotAudit"
    """The guide cannot be audited; the text says why."""


@dataclass(frozen=True)
class Judged:
    """An item with its verdict and what was measured for it."""

    item: Item
    verdict: Verdict
    measured: tuple[Measured, ...]


@dataclass(frozen=True)
class Judgement:
    """A standard with all its items judged."""

    standard: Standard
    items: tuple[Judged, ...]

    def count(self, verdict: Verdict) -> int:
        """Return how many items have a verdict."""
        return sum(each.verdict is verdict for each in self.items)

    @property
    def applicable(self) -> int:
        """How many items software can meet or miss here."""
        return self.count(Verdict.MET) + self.count(Verdict.NOT_MET)

    def __str__(self) -> str:
        """Return the score in one line."""
        met, asked = self.count(Verdict.MET), self.applicable
        percent = f" ({met * 100 // asked} per cent)" if asked else ""
        return f"{self.standard.title}: {met} of {asked} met{percent}"


@dataclass(frozen=True)
class Audit:
    """What was found: every judgement, and the report."""

    judgements: tuple[Judgement, ...]
    paper: Paper


def audit(root: Path, languages: Iterable[str], today: date) -> Audit:
    """Hold the guide against the standards.

    Args:
        root: Folder with one folder of content per language.
        languages: Whose reading ease and reviews are reported beside English.
        today: Day of the report.

    Raises:
        CannotAudit: When the items or the chart cannot be read, or a language is not there.
        CannotRead: When the folder cannot be listed.
    """
    issues = check(root, today)
    standards = _standards(root)
    libraries = _libraries(root, languages)
    subject = _subject(libraries[0], issues, today)
    judgements = tuple(_judge(standard, subject) for standard in standards)
    parts = (
        Part(_TITLE, (_day(subject), *_INTRO), (_overview(judgements),)),
        *(_standard_part(judgement) for judgement in judgements),
        _ease_part(libraries),
        _review_part(libraries),
        _numbers_part(subject),
        _sources_part(subject),
        _check_part(issues),
    )
    return Audit(judgements, Paper(_TITLE, ENGLISH, parts))


def _standards(root: Path) -> tuple[Standard, ...]:
    file = f"{ENGLISH}/{AUDIT}"
    document, issues = ContentFolder(root).read(file)
    read = read_standards(document, file) if document is not None else None
    faults = [*issues, *(read.issues if read else ())]
    if read is None or faults:
        raise CannotAudit(str(faults[0]))
    return tuple(read.value.values())


def _libraries(root: Path, languages: Iterable[str]) -> tuple[Library, ...]:
    libraries = [Library(root)]
    for language in dict.fromkeys(languages):
        library = Library(root, language)
        if library.locale != language:
            there = ", ".join(Library.available_locales(root))
            raise CannotAudit(f"there is no language {language!r}; there are {there}")
        if language != ENGLISH:
            libraries.append(library)
    return tuple(libraries)


def _subject(library: Library, issues: Iterable[Issue], today: date) -> Subject:
    chart = library.chart()
    if chart is None or not library.page_ids():
        raise CannotAudit("the English chart or pages cannot be read; see `esi-guide check`")
    figures = (library.figure(page_id) for page_id in library.page_ids())
    return Subject(
        chart=chart,
        pages=_pages(library),
        sources=library.sources(),
        terms=library.terms(),
        figures=tuple(figure for figure in figures if figure is not None),
        scores=_scores(library),
        faults=sum(issue.severity is Severity.ERROR for issue in issues),
        today=today,
    )


def _pages(library: Library) -> tuple[Page, ...]:
    """Return the pages that are in the language of the guide."""
    pages = map(library.page, library.page_ids())
    return tuple(page for page in pages if page.locale == library.locale)


def _scores(library: Library) -> Mapping[str, PageScores]:
    fixed = fixed_terms(library.terms().values())
    found = {page.id: reading_ease(page, library.locale, fixed) for page in _pages(library)}
    return {page_id: scores for page_id, scores in found.items() if scores is not None}


def _judge(standard: Standard, subject: Subject) -> Judgement:
    judged = []
    for item in standard.items:
        measured = tuple(MEASURES[name](subject) for name in item.shown_by)
        shown = all(each.holds for each in measured)
        verdict = item.verdict
        if verdict is Verdict.MET and not shown:
            verdict = Verdict.NOT_MET
        judged.append(Judged(item, verdict, measured))
    return Judgement(standard, tuple(judged))


def _day(subject: Subject) -> str:
    return f"ESI Guide {__version__}, audited on {subject.today.isoformat()}."


def _overview(judgements: Iterable[Judgement]) -> Table:
    rows = (
        (
            judgement.standard.title,
            f"{judgement.count(Verdict.MET)} of {judgement.applicable}",
            *(str(judgement.count(verdict)) for verdict in tuple(Verdict)[1:]),
        )
        for judgement in judgements
    )
    head = ("Standard", "Met, of those that apply", "Not met", "Not done", "Does not apply")
    return Table("Overview", head, (5, 2, 1, 1, 1), tuple(rows))


def _standard_part(judgement: Judgement) -> Part:
    rows = (
        (
            each.item.id.upper(),
            each.item.asks,
            _VERDICTS[each.verdict],
            each.item.reason,
            _measured(each),
        )
        for each in judgement.items
    )
    head = ("Item", "What is asked", "Verdict", "Why, in the editors' words", "Measured")
    table = Table(f"Items of {judgement.standard.title}", head, (1, 4, 2, 5, 6), tuple(rows))
    return Part(judgement.standard.title, (judgement.standard.about,), (table,))


def _measured(judged: Judged) -> str:
    words = (
        each.words if each.holds else f"DOES NOT HOLD: {each.words}" for each in judged.measured
    )
    return ". ".join(words) or "Judged by reading; not measured"


def _ease_part(libraries: Iterable[Library]) -> Part:
    tables = []
    for library in libraries:
        rows = []
        for page_id, scores in _scores(library).items():
            for what, found in (("summary", scores.summary), ("sections", scores.body)):
                rows += [(f"{page_id}, {what}", *_ease(score)) for score in found]
            if scores.smog is not None:
                rows.append((f"{page_id}, sections", "SMOG", "", f"{scores.smog:.1f}", "", ""))
        head = ("Text", "Scale", "Value", "With all terms", "Limit", "Within")
        caption = f"Reading ease, language {library.locale}"
        tables.append(Table(caption, head, (4, 3, 1, 2, 2, 1), tuple(rows)))
    about = (
        "Formulae see the length of sentences and words, not whether a word is known. The limits "
        "hold for the text without the words that the glossary explains; the text with all its "
        "words is reported beside it. SMOG is reported without a limit, for texts of 30 sentences "
        "and more.",
    )
    return Part("How hard it is to read", about, tuple(tables))


def _ease(score: Score) -> tuple[str, ...]:
    side = "at least" if score.measure.high_is_easy else "at most"
    limit = f"{side} {score.limit:g}"
    within = "yes" if score.passes else "NO"
    return score.measure.name, f"{score.value:.1f}", f"{score.with_terms:.1f}", limit, within


def _review_part(libraries: Iterable[Library]) -> Part:
    tables = []
    for library in libraries:
        rows = (
            (
                page.id,
                page.review.updated.isoformat(),
                page.review.expires.isoformat(),
                _signature(page),
            )
            for page in _pages(library)
        )
        head = ("Page", "Content of", "To be renewed by", "Signed by")
        caption = f"Review, language {library.locale}"
        tables.append(Table(caption, head, (2, 2, 2, 5), tuple(rows)))
    about = (
        "A page is signed when a named person has read it. A later change of its text voids the "
        "signature.",
    )
    return Part("Who has reviewed it", about, tuple(tables))


def _signature(page: Page) -> str:
    if page.review.status is not ReviewStatus.SIGNED:
        return "nobody yet"
    late = "; the English text has changed since it was translated" if page.stale else ""
    return f"{page.review.reviewer}, {page.review.signed}{late}"


def _numbers_part(subject: Subject) -> Part:
    rows = (
        (
            f"{page.id} {number.id}",
            f"{number.outcome}: {_figures(number)}",
            number.group,
            number.time,
            number.certainty,
            f"{number.source}{_checked(subject, number.source)}",
        )
        for page in subject.pages
        for number in page.evidence
    )
    head = ("Number", "What happened", "Who was counted", "When", "Certainty", "Source")
    table = Table("Numbers", head, (2, 6, 5, 3, 2, 3), tuple(rows))
    return Part("Every number, and how sure it is", (), (table,))


def _figures(number: Evidence) -> str:
    arms = [f"{arm.count:g} of {number.per} {arm.name}" for arm in number.arms]
    if number.difference is not None:
        arms.append(f"a difference of {number.difference} of {number.per}")
    stamps = f" ({', '.join(number.stamps)})" if number.stamps else ""
    return f"{'; '.join(arms)}{stamps}"


def _checked(subject: Subject, source_id: str) -> str:
    source = subject.sources.get(source_id)
    return "" if source is not None and source.checked else ", NOT CHECKED"


def _sources_part(subject: Subject) -> Part:
    checked = sum(source.checked for source in subject.sources.values())
    of_pages = []
    for page in subject.pages:
        found = [subject.sources[name] for name in page.sources if name in subject.sources]
        good = sum(source.checked for source in found)
        of_pages.append((page.id, str(len(found)), str(good), str(len(found) - good)))
    unchecked = (
        (source.id, f"{source.citation} {source.year}", source.note or "no note")
        for source in subject.sources.values()
        if not source.checked
    )
    about = (
        f"{len(subject.sources)} sources, {checked} of them checked. Checked means that somebody "
        "has held the statement of the page against this very source: for studies mostly the "
        "abstract, not the whole paper.",
    )
    head = ("Page", "Sources", "Checked", "Not checked")
    return Part(
        "Sources",
        about,
        (
            Table("Sources of each page", head, (4, 1, 1, 1), tuple(of_pages)),
            Table(
                "Sources that were not checked",
                ("Source", "What it is", "Why"),
                (2, 5, 4),
                tuple(unchecked),
            ),
        ),
    )


def _check_part(issues: Iterable[Issue]) -> Part:
    rows = tuple(
        (f"{issue.file}:{issue.line}", issue.severity, f"{issue.message}; {issue.cure}")
        for issue in issues
    )
    table = Table(
        "What the check of the content finds", ("Where", "How bad", "What"), (3, 1, 8), rows
    )
    return Part(
        "Open faults", ("Every error and warning that the check of the content finds.",), (table,)
    )
