# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The checks of the whole guide: each file by itself, and what they say of one another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from esi_guide.content import markdown
from esi_guide.content.audit_items import AUDIT, read_standards
from esi_guide.content.chart import Chart, StepKind
from esi_guide.content.chart_schema import read_chart
from esi_guide.content.clinician_schema import read_notes
from esi_guide.content.deciding_rules import (
    Around,
    check_page_checks,
    check_patient_questions,
    check_statements,
)
from esi_guide.content.emergency_number import NUMBERS, read_numbers
from esi_guide.content.fields import Place, Read, Report
from esi_guide.content.figures import read_figures
from esi_guide.content.files import (
    CHART,
    CLINICIAN,
    COMPARE,
    ENGLISH,
    FIGURES,
    GLOSSARY,
    MATTERS,
    PAGES,
    SOURCES,
    SYNONYMS,
    UNDERSTOOD,
    CannotRead,
    ContentFolder,
    prepared_name,
)
from esi_guide.content.first_use import Vocabulary, check_first_use
from esi_guide.content.issue import Issue, Severity
from esi_guide.content.matters import read_statements
from esi_guide.content.numbers import check_numbers, figures, first_number, sourced_figures
from esi_guide.content.page import PageKind
from esi_guide.content.page_schema import read_page
from esi_guide.content.prepared import differing
from esi_guide.content.reference_schema import read_sources, read_terms
from esi_guide.content.side_by_side import read_patient_questions
from esi_guide.content.synonyms import Synonyms, fold, read_synonyms
from esi_guide.content.translation import differences, is_stale, translated_names
from esi_guide.content.understood import read_page_checks
from esi_guide.content.wording import check_patient_text, check_wording, fixed_terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from esi_guide.content.chart import Step
    from esi_guide.content.clinician import ClinicianNotes
    from esi_guide.content.figures import Figure
    from esi_guide.content.frontmatter import Document
    from esi_guide.content.matters import Statement
    from esi_guide.content.page import Page, Source, Term
    from esi_guide.content.readability import FixedTerms
    from esi_guide.content.side_by_side import PatientQuestion
    from esi_guide.content.understood import PageCheck

__all__ = ["CannotRead", "check"]

#: What a page can be checked without.
_BESIDE_PAGES = (FIGURES, MATTERS, UNDERSTOOD, SYNONYMS, COMPARE)

#: No source of the guide is older.
FIRST_YEAR = 1930

T = TypeVar("T")


@dataclass(frozen=True)
class _Guide:
    """What one language holds by itself, every part with its issues and places."""

    chart: Read[Chart] | None
    pages: Mapping[str, Read[Page]]
    notes: Mapping[str, Read[ClinicianNotes]]
    page_ids: frozenset[str]
    sources: Read[dict[str, Source]] | None
    terms: Read[dict[str, Term]] | None
    figures: Read[dict[str, Figure]] | None
    statements: Read[dict[str, Statement]] | None
    page_checks: Read[dict[str, PageCheck]] | None
    synonyms: Read[Synonyms] | None
    patient_questions: Read[dict[str, PatientQuestion]] | None
    issues: tuple[Issue, ...]


@dataclass(frozen=True)
class _Known:
    """What may be referred to from one language: its own and, behind it, the English."""

    pages: frozenset[str]
    read_pages: Mapping[str, Page]
    read_notes: Mapping[str, ClinicianNotes]
    chart: Chart | None
    sources: frozenset[object]
    terms: frozenset[object]
    icons: frozenset[str] | None
    fixed_terms: FixedTerms
    vocabulary: Vocabulary


def check(root: Path, today: date | None = None) -> list[Issue]:
    """Check all files of the guide in all languages.

    Args:
        root: Folder with one folder of content per language; icons are looked for beside it.
        today: Day on which reviews are held against their end; None for the present day.

    Returns:
        All issues, sorted by file and line.

    Raises:
        CannotRead: When the folder, or one inside it, cannot be listed.
    """
    folder = ContentFolder(root)
    locales = folder.locales()
    guides = {locale: _read_guide(folder, locale) for locale in locales}
    english = guides.get(ENGLISH)
    icons = _drawings(root, "icons")
    drawings = _drawings(root, "figures")
    issues = _files_nobody_reads(folder, locales)
    issues += [
        Issue(
            name, 0, "", "this was made of another text", "make it with `esi-guide content prepare`"
        )
        for name in differing(folder)
    ]
    issues += _check_list(folder, NUMBERS, read_numbers)
    issues += _check_list(folder, f"{ENGLISH}/{AUDIT}", read_standards)
    if english is None:
        issues.append(Issue(ENGLISH, 0, "", "there is no English content", "add the folder en"))
    for locale, guide in guides.items():
        known = _known(guide, english or guide, icons)
        issues += guide.issues
        issues += _check_chart(f"{locale}/{CHART}", guide, known)
        issues += _check_sources(f"{locale}/{SOURCES}", guide, known, today or date.today())
        issues += _check_chart_words(f"{locale}/{CHART}", locale, guide, known)
        issues += _check_terms(f"{locale}/{GLOSSARY}", locale, guide)
        issues += _check_synonyms(f"{locale}/{SYNONYMS}", locale, guide, known)
        issues += _check_figures(f"{locale}/{FIGURES}", guide, known, drawings)
        issues += _check_translations(folder, locale) if locale != ENGLISH else []
        issues += _check_figure_words(f"{locale}/{FIGURES}", locale, guide)
        issues += _check_deciding(locale, guide, known)
        for page_id, page in guide.pages.items():
            file = f"{locale}/{PAGES}/{page_id}.md"
            issues += _check_page(file, page, known, today or date.today())
            issues += _check_words(file, page, locale, known)
        for page_id, notes in guide.notes.items():
            file = f"{locale}/{CLINICIAN}/{page_id}.md"
            issues += _check_notes(file, notes, known, today or date.today())
    return sorted(set(issues), key=lambda issue: (issue.file, issue.line, str(issue)))


def check_own(
    root: Path,
    locale: str,
    pages: Mapping[str, Read[Page]],
    sources: Read[dict[str, Source]] | None,
    today: date,
) -> list[Issue]:
    """Check pages and sources that a clinic lays over the guide, by the rules of the guide's own.

    Words of the glossary need not be linked: of a page that is partly the clinic's own, nobody
    writes the first use.

    Args:
        root: Folder of the guide.
        locale: Their language.
        pages: Pages as they are shown, by the names of their files.
        sources: The clinic's own sources, or None.
        today: Day on which reviews are held against their end.
    """
    folder = ContentFolder(root)
    english = _read_guide(folder, ENGLISH, pages_only=True)
    guide = english if locale == ENGLISH else _read_guide(folder, locale, pages_only=True)
    laid_over = {page.value.id: page for page in pages.values()}
    guide = replace(
        guide,
        pages={**guide.pages, **laid_over},
        page_ids=guide.page_ids | laid_over.keys(),
    )
    known = _known(guide, english, _drawings(root, "icons"))
    known = replace(known, sources=known.sources | _declared(sources), vocabulary=Vocabulary())
    report = Report(f"{locale}/{SOURCES}")
    if sources is not None:
        _check_each_source(sources, today, report)
    issues = report.issues
    for file, page in pages.items():
        issues += _check_page(file, page, known, today)
        issues += _check_words(file, page, locale, known)
    return issues


def _read_guide(folder: ContentFolder, locale: str, *, pages_only: bool = False) -> _Guide:
    issues: list[Issue] = []

    def read(name: str, schema: Callable[[Document, str], Read[T]]) -> Read[T] | None:
        file = f"{locale}/{name}"
        # English is whole; other languages may lack any file.
        if locale != ENGLISH and not folder.has(file):
            return None
        if pages_only and name in _BESIDE_PAGES:
            return None
        document, found = folder.read(file)
        issues.extend(found)
        if document is None:
            return None
        part = schema(document, file)
        issues.extend(part.issues)
        return part

    def read_each(part: str, schema: Callable[[Document, str, str], Read[T]]) -> dict[str, Read[T]]:
        found = {}
        for stem in folder.page_ids(locale, part):

            def one(document: Document, file: str, stem: str = stem) -> Read[T]:
                return schema(document, stem, file)

            page = read(f"{part}/{stem}.md", one)
            if page is not None:
                found[stem] = page
        return found

    page_ids = folder.page_ids(locale)
    pages = read_each(PAGES, read_page)
    if locale == ENGLISH and not page_ids:
        issues.append(
            Issue(f"{locale}/{PAGES}", 0, "", "there are no pages", "add a file for every page")
        )
    return _Guide(
        chart=read(CHART, read_chart),
        pages=pages,
        notes={} if pages_only else read_each(CLINICIAN, read_notes),
        page_ids=frozenset(page_ids),
        sources=read(SOURCES, read_sources),
        terms=read(GLOSSARY, read_terms),
        figures=read(FIGURES, read_figures) if folder.has(f"{locale}/{FIGURES}") else None,
        statements=read(MATTERS, read_statements) if folder.has(f"{locale}/{MATTERS}") else None,
        page_checks=(
            read(UNDERSTOOD, read_page_checks) if folder.has(f"{locale}/{UNDERSTOOD}") else None
        ),
        synonyms=(read(SYNONYMS, read_synonyms) if folder.has(f"{locale}/{SYNONYMS}") else None),
        patient_questions=(
            read(COMPARE, read_patient_questions) if folder.has(f"{locale}/{COMPARE}") else None
        ),
        issues=tuple(issues),
    )


def _known(own: _Guide, english: _Guide, icons: frozenset[str] | None) -> _Known:
    read_pages = {**english.pages, **own.pages}
    chart = own.chart or english.chart
    return _Known(
        pages=own.page_ids | english.page_ids,
        read_pages={page_id: page.value for page_id, page in read_pages.items()},
        read_notes={n: notes.value for n, notes in {**english.notes, **own.notes}.items()},
        chart=chart.value if chart else None,
        sources=_declared(own.sources) | _declared(english.sources),
        terms=_declared(own.terms) | _declared(english.terms),
        icons=icons,
        fixed_terms=fixed_terms(
            term for part in (own.terms, english.terms) for term in _values(part)
        ),
        vocabulary=Vocabulary(_values(own.terms)),
    )


def _check_translations(folder: ContentFolder, locale: str) -> list[Issue]:
    """Hold every translated file against its original: the same parts, and the same text."""
    issues: list[Issue] = []
    for name in translated_names(folder.all_files(), locale):
        original, file = f"{ENGLISH}/{name}.md", f"{locale}/{name}.md"
        # What is wrong with either is told where it is read.
        (english, _), (translated, _) = folder.read(original), folder.read(file)
        if english is None or translated is None:
            continue
        issues += differences(english, translated, file)
        report = Report(file)
        page = name.removeprefix(f"{PAGES}/")
        which = f"--file {name}" if page == name else f"--page {page}"
        cure = f"say so with `esi-guide content translated --lang {locale} {which}`"
        if is_stale(english, translated):
            message = "the English text has changed since this was translated"
            report.warning(Place(1, "original"), message, f"bring this up to date, then {cure}")
        elif not translated.original:
            message = "this does not say which English text it translates"
            report.warning(Place(1, "original"), message, f"compare the two, then {cure}")
        issues += report.issues
    return issues


def _check_list(
    folder: ContentFolder, file: str, schema: Callable[[Document, str], Read[T]]
) -> list[Issue]:
    """Check a file of which there is one for all languages; a guide may do without."""
    document, issues = folder.read(file) if folder.has(file) else (None, ())
    read = schema(document, file) if document is not None else None
    return [*issues, *(read.issues if read else ())]


def _check_figures(
    file: str, guide: _Guide, known: _Known, drawings: frozenset[str] | None
) -> list[Issue]:
    """Hold every figure against the page and section that show it, and against its drawing."""
    if guide.figures is None:
        return []
    report = Report(file)
    for figure in guide.figures.value.values():
        place = guide.figures.places[figure.id]
        page = known.read_pages.get(figure.page)
        if figure.page not in known.pages:
            report.error(place, f"there is no page `{figure.page}`", "use the id of a page")
        elif page and figure.section not in (section.key for section in page.sections):
            cure = "use the key of a section that the page has"
            report.error(place, f"`{figure.page}` has no section `{figure.section}`", cure)
        if drawings is not None and figure.id not in drawings:
            cure = f"add figures/{figure.id}.svg beside the content"
            report.error(place, f"there is no drawing `{figure.id}`", cure)
    return report.issues


def _check_figure_words(file: str, locale: str, guide: _Guide) -> list[Issue]:
    if guide.figures is None:
        return []
    report = Report(file)
    for figure in guide.figures.value.values():
        for words in figure.words():
            check_patient_text(guide.figures.places[figure.id], words, locale, report)
    return report.issues


def _check_deciding(locale: str, guide: _Guide, known: _Known) -> list[Issue]:
    """Check what helps a reader decide."""
    around = Around(
        locale, known.chart, known.pages, known.read_pages, known.sources, known.fixed_terms
    )
    issues = []
    if guide.statements is not None:
        issues += check_statements(f"{locale}/{MATTERS}", guide.statements, around)
    if guide.page_checks is not None:
        issues += check_page_checks(f"{locale}/{UNDERSTOOD}", guide.page_checks, around)
    if guide.patient_questions is not None:
        issues += check_patient_questions(f"{locale}/{COMPARE}", guide.patient_questions, around)
    return issues


def _check_synonyms(file: str, locale: str, guide: _Guide, known: _Known) -> list[Issue]:
    """Hold every place that words of the search lead to against the pages and the glossary."""
    if guide.synonyms is None:
        return []
    report = Report(file)
    for number, group in enumerate(guide.synonyms.value.groups):
        place = guide.synonyms.places["group", number]
        _check_spot(group.page, group.section, place, known, report)
        if group.term and group.term not in known.terms:
            cure = f"add the term to {GLOSSARY}, or mend the id"
            report.error(place, f"there is no term `{group.term}`", cure)
    titles: set[str] = set()
    for number, topic in enumerate(guide.synonyms.value.topics):
        place = guide.synonyms.places["topic", number]
        _check_spot(topic.page, topic.section, place, known, report)
        check_patient_text(place, topic.title, locale, report)
        if fold(topic.title) in titles:
            report.error(place, f"there is a topic `{topic.title}` already", "remove one")
        titles.add(fold(topic.title))
    return report.issues


def _check_spot(page: str, section: str, place: Place, known: _Known, report: Report) -> None:
    """Check that a page, and on it a section, is there."""
    found = known.read_pages.get(page)
    if page and page not in known.pages:
        report.error(place, f"there is no page `{page}`", "use the id of a page")
    elif found and section and section not in (each.key for each in found.sections):
        cure = "use the key of a section that the page has"
        report.error(place, f"`{page}` has no section `{section}`", cure)


def _values(part: Read[dict[str, T]] | None) -> Iterable[T]:
    return part.value.values() if part else ()


def _declared(part: Read[dict[str, T]] | None) -> frozenset[object]:
    """Return all ids, broken entries included: one fault need not be told twice."""
    return frozenset(part.places) if part else frozenset()


def _drawings(root: Path, name: str) -> frozenset[str] | None:
    """Return the names of the drawings in a folder beside the content; None without the folder."""
    folder = root.parent / name
    return frozenset(p.stem for p in folder.glob("*.svg")) if folder.is_dir() else None


def _files_nobody_reads(folder: ContentFolder, locales: Iterable[str]) -> list[Issue]:
    issues = []
    names = (CHART, SOURCES, GLOSSARY, FIGURES, MATTERS, UNDERSTOOD, SYNONYMS, COMPARE)
    read = {f"{locale}/{name}" for locale in locales for name in names}
    for locale in locales:
        for part in (PAGES, CLINICIAN):
            read |= {f"{locale}/{part}/{stem}.md" for stem in folder.page_ids(locale, part)}
    read |= {NUMBERS, f"{ENGLISH}/{AUDIT}"}
    read |= {prepared_name(file) for file in (NUMBERS, *(f"{name}/{CHART}" for name in locales))}
    for file in folder.all_files():
        # A name that is no text would stop whoever prints the issue.
        shown = file.encode("utf-8", "replace").decode()
        parts = file.split("/")
        if not folder.inside(file):
            if file not in read:
                issues.append(
                    Issue(
                        shown,
                        0,
                        "",
                        "this is a link that leads out of the content folder",
                        "remove it",
                    )
                )
        elif (
            len(parts) == 3
            and parts[1] in (PAGES, CLINICIAN)
            and file.endswith(".md")
            and file not in read
        ):
            issues.append(
                Issue(
                    shown,
                    0,
                    "",
                    "no page can have this file name",
                    "use small letters a to z, digits and single hyphens, such as look-again.md",
                )
            )
        elif file not in read:
            issues.append(
                Issue(shown, 0, "", "nobody reads this file", "remove it", Severity.WARNING)
            )
    return issues


def _check_sources(file: str, guide: _Guide, known: _Known, today: date) -> list[Issue]:
    if guide.sources is None:
        return []
    report = Report(file)
    used = {source for page in known.read_pages.values() for source in page.sources}
    used |= {source for notes in known.read_notes.values() for source in notes.sources}
    for source_id, place in guide.sources.places.items():
        if source_id not in used:
            report.error(
                place,
                f"no page uses the source `{source_id}`",
                "list it on a page, or remove it",
            )
    _check_each_source(guide.sources, today, report)
    return report.issues


def _check_each_source(sources: Read[dict[str, Source]], today: date, report: Report) -> None:
    """Note sources that nobody can find, and years that cannot be."""
    for source in sources.value.values():
        place = sources.places[source.id]
        if not (source.identifier or source.link or source.note):
            report.error(
                place,
                f"nobody can find the source `{source.id}`",
                "write an identifier or a link, or say in `note` why there is neither",
            )
        if not FIRST_YEAR <= source.year <= today.year:
            report.error(
                place,
                f"the source `{source.id}` is of the year {source.year}",
                f"write a year from {FIRST_YEAR} to {today.year}",
            )


def _check_terms(file: str, locale: str, guide: _Guide) -> list[Issue]:
    if guide.terms is None:
        return []
    report = Report(file)
    for term in guide.terms.value.values():
        place = guide.terms.places[term.id]
        check_patient_text(place, term.definition, locale, report)
        number = first_number(term.definition, locale)
        if number:
            report.error(
                place,
                f"`{number}` stands here without a source",
                "leave it out: a definition cites nothing",
            )
    return report.issues


def _check_chart_words(file: str, locale: str, guide: _Guide, known: _Known) -> list[Issue]:
    if guide.chart is None:
        return []
    report = Report(file)
    sourced = {page_id: sourced_figures(page) for page_id, page in known.read_pages.items()}
    for place, text, page_id in _chart_texts(guide.chart):
        check_patient_text(place, text, locale, report)
        # Where the page itself is missing, that is said elsewhere.
        for number in figures(text) if page_id in sourced or not page_id else ():
            if number not in sourced.get(page_id, ()):
                report.error(
                    place,
                    f"`{number}` stands here without a source",
                    f"give it with a source on the page `{page_id}`, or leave it out"
                    if page_id
                    else "leave it out",
                )
    return report.issues


def _chart_texts(read: Read[Chart]) -> Iterator[tuple[Place, str, str]]:
    """Yield everything that a patient reads on the chart, and the page behind it; "" for none."""
    chart, places = read.value, read.places
    for text in (chart.title, chart.question, chart.how_to_read, chart.scope, chart.disclaimer):
        yield Place(1, ""), text, ""
    way_out = chart.emergency
    card = (way_out.card_title, way_out.card_text, way_out.card_ask)
    for text in (way_out.title, way_out.band, *card):
        yield places["emergency"], text, way_out.page
    for rung in chart.rungs:
        yield places["rung", rung.id], rung.title, ""
    for step in chart.steps:
        yield places["step", step.id], f"{step.title}: {step.line}", step.page
        for answer in step.answers:
            yield places["answer", answer.ref], answer.title, step.page
        for edge in step.ways:
            yield places[edge], edge.words, step.page


def _check_words(file: str, page: Read[Page], locale: str, known: _Known) -> list[Issue]:
    report = Report(file)
    check_wording(page, locale, known.fixed_terms, report)
    if page.value.kind is not PageKind.ABOUT:
        # What that page counts is the guide itself, of which nobody else is a source.
        check_numbers(page, locale, report)
    check_first_use(page.value, known.vocabulary, report)
    return report.issues


def _check_page(file: str, read: Read[Page], known: _Known, today: date) -> list[Issue]:
    page = read.value
    report = Report(file)
    _check_icon(page.icon, read.places["icon"], known, report)
    _check_text(read, known, today, report)
    # The menu opens the page about the guide, and a clinic's box its own pages.
    about = page.kind in (PageKind.ABOUT, PageKind.CLINIC)
    opened = about or known.chart is None or known.chart.emergency.page == page.id
    if not opened and known.chart and known.chart.step_of_page(page.id) is None:
        report.warning(
            Place(0, ""), "no step of the chart opens this page", "add a step, or remove it"
        )
    return report.issues


def _check_notes(
    file: str,
    read: Read[ClinicianNotes],
    known: _Known,
    today: date,
) -> list[Issue]:
    """Check the notes for the professional."""
    report = Report(file)
    if read.value.id not in known.pages:
        report.error(
            Place(0, ""), f"there is no page `{read.value.id}`", "name the file as its page"
        )
    _check_text(read, known, today, report)
    return report.issues


def _check_text(
    read: Read[Page] | Read[ClinicianNotes], known: _Known, today: date, report: Report
) -> None:
    """Check sources, links and the end of the review."""
    page = read.value
    for source_id in page.sources:
        place = read.places["source", source_id]
        if source_id not in known.sources:
            report.error(
                place,
                f"there is no source `{source_id}`",
                f"add it to {SOURCES}, or mend the id",
            )
    for section in page.sections:
        for link in markdown.links(section.tokens):
            _check_target(link, known, report)
    expires = read.places.get("expires")
    if expires is not None and date.min < page.review.expires < today:
        report.warning(
            expires,
            f"the review ended on {page.review.expires}",
            "have the page read again, then set new dates",
        )


def _check_icon(icon: str, place: Place, known: _Known, report: Report) -> None:
    if icon and known.icons is not None and icon not in known.icons:
        report.error(
            place,
            f"there is no icon `{icon}`",
            f"add icons/{icon}.svg beside the content folder, or use the name of another",
        )


def _check_target(link: markdown.Link, known: _Known, report: Report) -> None:
    scheme, _, target = link.address.partition(":")
    page_id, _, key = target.partition("#")
    if scheme == "page" and page_id not in known.pages:
        report.error(
            Place(link.line, ""),
            f"the link `{link.address}` leads nowhere",
            f"there is no page `{page_id}`; mend the id",
        )
    elif scheme == "page" and key and page_id in known.read_pages:
        keys = [section.key for section in known.read_pages[page_id].sections]
        if key not in keys:
            report.error(
                Place(link.line, ""),
                f"the link `{link.address}` leads nowhere",
                f"the sections of that page are {', '.join(keys)}",
            )
    elif scheme == "term" and target not in known.terms:
        report.error(
            Place(link.line, ""),
            f"the link `{link.address}` leads nowhere",
            f"add the term to {GLOSSARY}, or mend the id",
        )
    elif scheme == "source" and target not in known.sources:
        report.error(
            Place(link.line, ""),
            f"the link `{link.address}` leads nowhere",
            f"add the source to {SOURCES}, or mend the id",
        )


def _check_chart(file: str, guide: _Guide, known: _Known) -> list[Issue]:
    if guide.chart is None:
        return []
    chart, places = guide.chart.value, guide.chart.places
    report = Report(file)
    emergency = places["emergency"]
    if chart.emergency.page not in known.pages:
        report.error(
            emergency,
            f"there is no page `{chart.emergency.page}`",
            f"add {PAGES}/{chart.emergency.page}.md, or mend the id",
        )
    if not chart.steps:
        report.error(
            Place(1, "steps"), "the chart has no sound step", "add steps, or mend those there are"
        )
    rung_numbers = {rung.id: number for number, rung in enumerate(chart.rungs)}
    highest = 0
    for step in chart.steps:
        place = places["step", step.id]
        if rung_numbers[step.rung] < highest:
            report.error(
                place,
                f"`{step.id}` stands behind a step of a later rung",
                "write the steps in the order of their rungs",
            )
        highest = max(highest, rung_numbers[step.rung])
        _check_step(step, guide.chart, rung_numbers, report)
        _check_icon(step.icon, places["icon", step.id], known, report)
        page = places["page", step.id]
        if step.page not in known.pages:
            report.error(
                page,
                f"there is no page `{step.page}`",
                f"add {PAGES}/{step.page}.md, or mend the id",
            )
    _check_reached(guide.chart, report)
    _check_circles(guide.chart, report)
    return report.issues


def _check_step(
    step: Step, read: Read[Chart], rung_numbers: Mapping[str, int], report: Report
) -> None:
    """Check the answers of a step, and where its edges lead."""
    place = read.places["step", step.id]
    if step.kind == StepKind.DECISION:
        unsure = sum(answer.unsure for answer in step.answers)
        if not step.answers:
            report.error(
                place,
                f"the decision `{step.id}` has no answers",
                "add `answers:`",
            )
        elif unsure != 1:
            report.error(
                place,
                f"the decision `{step.id}` has {unsure} answers with `unsure: yes`",
                'give every decision exactly one "I am not sure"',
            )
        if step.edges:
            report.error(
                place,
                f"the decision `{step.id}` has edges of its own",
                "move them to its answers",
            )
    elif step.answers:
        report.error(
            place,
            f"`{step.id}` has answers and is not a decision",
            "write `kind: decision`, or turn the answers into edges",
        )
    for edge in step.ways:
        place = read.places[edge]
        target = read.value.step(edge.target)
        if ("step", edge.target) not in read.places:
            report.error(place, f"there is no step `{edge.target}`", "use the id of a step")
        elif target and not edge.returns and rung_numbers[target.rung] < rung_numbers[step.rung]:
            report.error(
                place,
                f"this edge leads back to `{edge.target}` on an earlier rung",
                "add `returns: yes`, so that it is said and not drawn",
            )


def _check_reached(read: Read[Chart], report: Report) -> None:
    """Note steps that no way leads to from the first step."""
    steps = {step.id: step for step in read.value.steps}
    waiting = list(read.value.steps[:1])
    reached = {step.id for step in waiting}
    while waiting:
        for edge in waiting.pop().ways:
            if edge.target in steps and edge.target not in reached:
                reached.add(edge.target)
                waiting.append(steps[edge.target])
    for step in read.value.steps:
        if step.id not in reached:
            place = read.places["step", step.id]
            report.error(
                place,
                f"no way leads to `{step.id}`",
                "add an edge to it, or remove the step",
            )


def _check_circles(read: Read[Chart], report: Report) -> None:
    """Note drawn edges that run in a circle: what is left when loose ends are taken away."""
    known = {step.id for step in read.value.steps}
    ways = {
        step.id: known.intersection(edge.target for edge in step.ways if not edge.returns)
        for step in read.value.steps
    }
    while loose := _loose_ends(ways):
        ways = {name: ways[name] - loose for name in ways if name not in loose}
    if ways:
        report.error(
            read.places["step", next(iter(ways))],
            f"these steps run in a circle: {', '.join(ways)}",
            "mark the edge that goes back with `returns: yes`",
        )


def _loose_ends(ways: Mapping[str, set[str]]) -> set[str]:
    """Return the steps that no way enters or leaves, which are in no circle."""
    entered = set().union(*ways.values())
    return {name for name, targets in ways.items() if name not in entered or not targets}
