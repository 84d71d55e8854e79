# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The checks of the whole guide: each file by itself, and what they say of one another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from esi_guide.content import markdown
from esi_guide.content.chart import Chart, StepKind
from esi_guide.content.chart_schema import read_chart
from esi_guide.content.fields import Place, Read, Report
from esi_guide.content.figures import read_figures
from esi_guide.content.files import (
    CHART,
    ENGLISH,
    FIGURES,
    GLOSSARY,
    PAGES,
    SOURCES,
    SYNONYMS,
    CannotRead,
    ContentFolder,
)
from esi_guide.content.issue import Issue, Severity
from esi_guide.content.page_schema import read_page
from esi_guide.content.reference_schema import read_sources, read_terms
from esi_guide.content.synonyms import Synonyms, fold, read_synonyms
from esi_guide.content.wording import check_patient_text, check_wording, fixed_terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from esi_guide.content.chart import Step
    from esi_guide.content.figures import Figure
    from esi_guide.content.frontmatter import Document
    from esi_guide.content.page import Page, Source, Term
    from esi_guide.content.readability import FixedTerms

__all__ = ["CannotRead", "check"]

T = TypeVar("T")


@dataclass(frozen=True)
class _Guide:
    """What one language holds by itself, every part with its issues and places."""

    chart: Read[Chart] | None
    pages: Mapping[str, Read[Page]]
    page_ids: frozenset[str]
    sources: Read[dict[str, Source]] | None
    terms: Read[dict[str, Term]] | None
    figures: Read[dict[str, Figure]] | None
    synonyms: Read[Synonyms] | None
    issues: tuple[Issue, ...]


@dataclass(frozen=True)
class _Known:
    """What may be referred to from one language: its own and, behind it, the English."""

    pages: frozenset[str]
    read_pages: Mapping[str, Page]
    chart: Chart | None
    sources: frozenset[object]
    terms: frozenset[object]
    icons: frozenset[str] | None
    fixed_terms: FixedTerms


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
    if english is None:
        issues.append(Issue(ENGLISH, 0, "", "there is no English content", "add the folder en"))
    for locale, guide in guides.items():
        known = _known(guide, english or guide, icons)
        issues += guide.issues
        issues += _check_chart(f"{locale}/{CHART}", guide, known)
        issues += _check_sources(f"{locale}/{SOURCES}", guide, known)
        issues += _check_chart_words(f"{locale}/{CHART}", locale, guide)
        issues += _check_terms(f"{locale}/{GLOSSARY}", locale, guide)
        issues += _check_synonyms(f"{locale}/{SYNONYMS}", locale, guide, known)
        issues += _check_figures(f"{locale}/{FIGURES}", guide, known, drawings)
        for page_id, page in guide.pages.items():
            file = f"{locale}/{PAGES}/{page_id}.md"
            issues += _check_page(file, page, known, today or date.today())
            issues += _check_words(file, page, locale, known)
    return sorted(set(issues), key=lambda issue: (issue.file, issue.line, str(issue)))


def _read_guide(folder: ContentFolder, locale: str) -> _Guide:
    issues: list[Issue] = []

    def read(name: str, schema: Callable[[Document, str], Read[T]]) -> Read[T] | None:
        file = f"{locale}/{name}"
        # English is whole; other languages may lack any file.
        if locale != ENGLISH and not folder.has(file):
            return None
        document, found = folder.read(file)
        issues.extend(found)
        if document is None:
            return None
        part = schema(document, file)
        issues.extend(part.issues)
        return part

    page_ids = folder.page_ids(locale)
    pages = {}
    for page_id in page_ids:

        def page_schema(document: Document, file: str, stem: str = page_id) -> Read[Page]:
            return read_page(document, stem, file)

        page = read(f"{PAGES}/{page_id}.md", page_schema)
        if page is not None:
            pages[page_id] = page
    if locale == ENGLISH and not page_ids:
        issues.append(
            Issue(f"{locale}/{PAGES}", 0, "", "there are no pages", "add a file for every page")
        )
    return _Guide(
        chart=read(CHART, read_chart),
        pages=pages,
        page_ids=frozenset(page_ids),
        sources=read(SOURCES, read_sources),
        terms=read(GLOSSARY, read_terms),
        figures=read(FIGURES, read_figures) if folder.has(f"{locale}/{FIGURES}") else None,
        synonyms=(read(SYNONYMS, read_synonyms) if folder.has(f"{locale}/{SYNONYMS}") else None),
        issues=tuple(issues),
    )


def _known(own: _Guide, english: _Guide, icons: frozenset[str] | None) -> _Known:
    read_pages = {**english.pages, **own.pages}
    chart = own.chart or english.chart
    return _Known(
        pages=own.page_ids | english.page_ids,
        read_pages={page_id: page.value for page_id, page in read_pages.items()},
        chart=chart.value if chart else None,
        sources=_declared(own.sources) | _declared(english.sources),
        terms=_declared(own.terms) | _declared(english.terms),
        icons=icons,
        fixed_terms=fixed_terms(
            term for part in (own.terms, english.terms) for term in _values(part)
        ),
    )


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
    names = (CHART, SOURCES, GLOSSARY, FIGURES, SYNONYMS)
    read = {f"{locale}/{name}" for locale in locales for name in names}
    for locale in locales:
        read |= {f"{locale}/{PAGES}/{page_id}.md" for page_id in folder.page_ids(locale)}
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
        elif len(parts) == 3 and parts[1] == PAGES and file.endswith(".md") and file not in read:
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


def _check_sources(file: str, guide: _Guide, known: _Known) -> list[Issue]:
    if guide.sources is None:
        return []
    report = Report(file)
    used = {source for page in known.read_pages.values() for source in page.sources}
    for source_id, place in guide.sources.places.items():
        if source_id not in used:
            report.warning(
                place,
                f"no page uses the source `{source_id}`",
                "list it on a page, or remove it",
            )
    return report.issues


def _check_terms(file: str, locale: str, guide: _Guide) -> list[Issue]:
    if guide.terms is None:
        return []
    report = Report(file)
    for term in guide.terms.value.values():
        check_patient_text(guide.terms.places[term.id], term.definition, locale, report)
    return report.issues


def _check_chart_words(file: str, locale: str, guide: _Guide) -> list[Issue]:
    if guide.chart is None:
        return []
    report = Report(file)
    for place, text in _chart_texts(guide.chart):
        check_patient_text(place, text, locale, report)
    return report.issues


def _chart_texts(read: Read[Chart]) -> Iterator[tuple[Place, str]]:
    """Yield everything that a patient reads on the chart."""
    chart, places = read.value, read.places
    for text in (chart.title, chart.question, chart.how_to_read, chart.scope, chart.disclaimer):
        yield Place(1, ""), text
    for text in (chart.emergency.title, chart.emergency.band):
        yield places["emergency"], text
    for rung in chart.rungs:
        yield places["rung", rung.id], rung.title
    for step in chart.steps:
        yield places["step", step.id], f"{step.title}: {step.line}"
        for answer in step.answers:
            yield places["answer", answer.ref], answer.title
        for edge in step.ways:
            yield places[edge], edge.words


def _check_words(file: str, page: Read[Page], locale: str, known: _Known) -> list[Issue]:
    report = Report(file)
    check_wording(page, locale, known.fixed_terms, report)
    return report.issues


def _check_page(file: str, read: Read[Page], known: _Known, today: date) -> list[Issue]:
    page = read.value
    report = Report(file)
    _check_icon(page.icon, read.places["icon"], known, report)
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
    opened = known.chart is None or known.chart.emergency.page == page.id
    if not opened and known.chart and known.chart.step_of_page(page.id) is None:
        report.warning(
            Place(0, ""), "no step of the chart opens this page", "add a step, or remove it"
        )
    return report.issues


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
