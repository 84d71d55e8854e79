# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The guide in one language, read piece by piece as it is asked for."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from esi_guide.content.chart import ANY_NUMBER
from esi_guide.content.chart_schema import read_chart, usable_chart
from esi_guide.content.emergency_number import (
    NUMBERS,
    PLACEHOLDER,
    SOMEWHERE,
    number_in,
    read_numbers,
    with_number,
)
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
)
from esi_guide.content.issue import Issue, Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from esi_guide.content.chart import Chart
    from esi_guide.content.clinician import ClinicianNotes
    from esi_guide.content.emergency_number import Region
    from esi_guide.content.figures import Figure
    from esi_guide.content.frontmatter import Document
    from esi_guide.content.matters import Statement
    from esi_guide.content.overlay import Contact, Overlay
    from esi_guide.content.page import Page, Source, Term
    from esi_guide.content.side_by_side import PatientQuestion
    from esi_guide.content.synonyms import Synonyms
    from esi_guide.content.understood import PageCheck

# The ladder opens without pages, and pages bring the markdown parser with them: page_schema is
# imported by the methods that need it.


class Problem(StrEnum):
    """Why a page is not as it should be, in English; the models say it in other languages."""

    MISSING = "This page is missing. Ask your clinician about this step."
    BROKEN = "This page could not be read. Ask your clinician about this step."
    PARTLY_BROKEN = "Parts of this page could not be read. Ask your clinician about this step."


class Library:
    """Everything that the guide says, tolerant of broken files.

    Args:
        root: Folder with one folder of content per language.
        locale: Name of the language's folder; what it lacks is taken from English.
        region: Where the guide is read, for the number to call in an emergency.
        overlay: What a clinic lays over it; None for nothing.
        not_offered: Ids of pages of options that the clinic does not offer; others are passed over.
    """

    def __init__(
        self,
        root: Path,
        locale: str = ENGLISH,
        region: Region = SOMEWHERE,
        *,
        overlay: Overlay | None = None,
        not_offered: Collection[str] = (),
    ) -> None:
        self._overlay = overlay
        self._left_out = not_offered
        self._root = root
        self._folder = ContentFolder(root)
        self._region = region
        translated = locale != ENGLISH and locale in self.available_locales(root)
        self._locales = (locale, ENGLISH) if translated else (ENGLISH,)
        self._pages: dict[str, Page] = {}
        self._notes: dict[str, ClinicianNotes | None] = {}
        self._issues: list[Issue] = []

    @staticmethod
    def available_locales(root: Path) -> tuple[str, ...]:
        """Return the languages that have content, sorted; none when the folder cannot be read."""
        try:
            return ContentFolder(root).locales()
        except CannotRead:
            return ()

    def in_language(self, locale: str) -> Library:
        """Return the same guide in another language."""
        return Library(
            self._root,
            locale,
            self._region,
            overlay=self._overlay,
            not_offered=self._left_out,
        )

    @property
    def locale(self) -> str:
        """The language of what is not taken from English for want of a translation."""
        return self._locales[0]

    @property
    def issues(self) -> tuple[Issue, ...]:
        """Faults found so far, in the order in which they were found."""
        return tuple(self._issues)

    def chart(self) -> Chart | None:
        """Return the chart without broken steps and edges; None when no step is left."""
        return self._chart

    @property
    def not_offered(self) -> tuple[str, ...]:
        """Pages of the options that the clinic does not offer, in the order of the chart."""
        chart = self.chart() if self._left_out else None
        steps = chart.may_leave_out() if chart else ()
        return tuple(dict.fromkeys(step.page for step in steps if step.page in self._left_out))

    @property
    def contact(self) -> Contact | None:
        """How the clinic is reached, where it says so."""
        contact = self._overlay.contact(self.locale) if self._overlay else None
        return contact if contact and contact.name else None

    @property
    def is_overlay_broken(self) -> bool:
        """Whether something of the clinic's own text could not be read."""
        return self._overlay is not None and self._overlay.is_broken

    def added_pages(self) -> tuple[Page, ...]:
        """Return the pages that the clinic adds to the guide, by id."""
        if not self._own_ids:
            return ()
        ids = {name for locale, name in self._own_ids if locale in self._locales}
        pages = (self.page(page_id) for page_id in sorted(ids.difference(self._bundled_ids)))
        return tuple(page for page in pages if page.own)

    def page_ids(self) -> tuple[str, ...]:
        """Return the ids of all pages, sorted; no file is opened for that."""
        return self._page_ids

    def page(self, page_id: str) -> Page:
        """Return a page; one that is missing or broken says so in ``problem``."""
        if page_id not in self._pages:
            self._pages[page_id] = self._read_page(page_id)
        return self._pages[page_id]

    def passing_page(self, page_id: str) -> Page:
        """Return a page without keeping it, for who reads all pages once."""
        return self._pages.get(page_id) or self._read_page(page_id)

    def clinician(self, page_id: str) -> ClinicianNotes | None:
        """Return what a page says to the professional, or None; broken notes say so."""
        if page_id not in self._notes:
            self._notes[page_id] = self._read_notes(page_id)
        return self._notes[page_id]

    def is_signed(self) -> bool:
        """Return whether somebody has signed every page in the language of the guide."""
        from esi_guide.content.page import ReviewStatus  # noqa: PLC0415 - see above

        pages = map(self.page, self.page_ids())
        return all(
            page.locale == self.locale and page.review.status is ReviewStatus.SIGNED
            for page in pages
        )

    def sources(self) -> Mapping[str, Source]:
        """Return all sources by id."""
        return self._sources

    def terms(self) -> Mapping[str, Term]:
        """Return all glossary terms by id."""
        return self._terms

    def figure(self, page_id: str) -> Figure | None:
        """Return the figure that a page shows, or None."""
        return next((f for f in self._figures.values() if f.page == page_id), None)

    def statements(self) -> Mapping[str, Statement]:
        """Return what may matter to a reader, by id, in the order in which it is offered."""
        return self._statements

    def check_of(self, page_id: str) -> PageCheck | None:
        """Return the questions by which a reader checks what was understood of a page, or None."""
        return self._page_checks.get(page_id)

    def synonyms(self) -> Synonyms:
        """Return the words that people use and the pages do not, read anew each time."""
        from esi_guide.content.synonyms import (  # noqa: PLC0415 - see above
            Synonyms,
            read_synonyms,
        )

        file = self._first(SYNONYMS)
        document = self._document(file) if self._folder.has(file) else None
        return read_synonyms(document, file).value if document is not None else Synonyms()

    def patient_questions(self) -> Mapping[str, PatientQuestion]:
        """Return what patients ask of every option, by id, in the order in which it is shown."""
        return self._patient_questions

    @cached_property
    def _chart(self) -> Chart | None:
        file = self._first(CHART)
        document = self._document(file)
        if document is None:
            return None
        read = read_chart(document, file)
        self._issues += read.issues
        any_number = read.value.emergency.any_number
        return usable_chart(with_number(read.value, lambda: self._number or any_number))

    def _number_words(self) -> str:
        """Return the number to call, or how to find it."""
        chart = self.chart()
        return self._number or (chart.emergency.any_number if chart else ANY_NUMBER)

    @property
    def emergency_number(self) -> str:
        """The number to call where the reader is; "" where it is not known."""
        return self._number

    @cached_property
    def _number(self) -> str:
        document = self._document(NUMBERS) if self._folder.has(NUMBERS) else None
        read = read_numbers(document, NUMBERS) if document is not None else None
        self._issues += read.issues if read else ()
        return number_in(self._region, read.value if read else {})

    @property
    def _own_ids(self) -> Collection[tuple[str, str]]:
        return self._overlay.pages.keys() if self._overlay else ()

    @cached_property
    def _page_ids(self) -> tuple[str, ...]:
        own = (name for locale, name in self._own_ids if locale in self._locales)
        return tuple(sorted({*self._bundled_ids, *own}))

    @cached_property
    def _bundled_ids(self) -> tuple[str, ...]:
        ids: set[str] = set()
        for locale in self._locales:
            try:
                ids.update(self._folder.page_ids(locale))
            except CannotRead as error:
                self._issues.append(
                    Issue(f"{locale}/{PAGES}", 0, "", str(error), "check who may read it")
                )
        return tuple(sorted(ids))

    @cached_property
    def _sources(self) -> Mapping[str, Source]:
        from esi_guide.content.reference_schema import read_sources  # noqa: PLC0415 - see above

        sources: dict[str, Source] = {}
        for file, document in self._documents(SOURCES):
            read = read_sources(document, file)
            self._issues += read.issues
            sources |= read.value
        if self._overlay is not None:
            for locale in reversed(self._locales):
                sources |= self._overlay.sources.get(locale, {})
        return sources

    @cached_property
    def _terms(self) -> Mapping[str, Term]:
        from esi_guide.content.reference_schema import read_terms  # noqa: PLC0415 - see above

        terms: dict[str, Term] = {}
        for file, document in self._documents(GLOSSARY):
            read = read_terms(document, file)
            self._issues += read.issues
            terms |= read.value
        return {name: with_number(term, self._number_words) for name, term in terms.items()}

    @cached_property
    def _figures(self) -> Mapping[str, Figure]:
        from esi_guide.content.figures import read_figures  # noqa: PLC0415 - see above

        figures: dict[str, Figure] = {}
        for file, document in self._documents(FIGURES):
            read = read_figures(document, file)
            self._issues += read.issues
            figures |= read.value
        return {name: with_number(figure, self._number_words) for name, figure in figures.items()}

    @cached_property
    def _statements(self) -> Mapping[str, Statement]:
        from esi_guide.content.matters import read_statements  # noqa: PLC0415 - see above

        statements: dict[str, Statement] = {}
        for file, document in self._documents(MATTERS):
            read = read_statements(document, file)
            self._issues += read.issues
            statements |= read.value
        return statements

    @cached_property
    def _page_checks(self) -> Mapping[str, PageCheck]:
        from esi_guide.content.understood import read_page_checks  # noqa: PLC0415 - see above

        checks: dict[str, PageCheck] = {}
        for file, document in self._documents(UNDERSTOOD):
            read = read_page_checks(document, file)
            self._issues += read.issues
            checks |= read.value
        return checks

    @cached_property
    def _patient_questions(self) -> Mapping[str, PatientQuestion]:
        from esi_guide.content.side_by_side import read_patient_questions  # noqa: PLC0415 - above

        questions: dict[str, PatientQuestion] = {}
        for file, document in self._documents(COMPARE):
            read = read_patient_questions(document, file)
            self._issues += read.issues
            questions |= read.value
        return questions

    def _read_page(self, page_id: str) -> Page:
        own = self._own_page(page_id)
        if own is not None:
            return own
        from esi_guide.content.page_schema import empty_page, read_page  # noqa: PLC0415 - see above

        # Only names from the listing are opened, so no id can lead out of the folder.
        if page_id not in self.page_ids():
            return self._titled(replace(empty_page(page_id), problem=Problem.MISSING))
        file = self._first(f"{PAGES}/{page_id}.md")
        document, issues = self._folder.read(file)
        problem: str = Problem.BROKEN
        page = empty_page(page_id)
        if document is not None:
            read = read_page(document, page_id, file)
            issues += read.issues
            broken = any(issue.severity == Severity.ERROR for issue in issues)
            problem = Problem.PARTLY_BROKEN if broken else ""
            page = self._numbered(read.value, document.body)
            page = replace(page, stale=self._is_stale(f"{PAGES}/{page_id}.md", document))
        self._issues += issues
        page = replace(page, problem=problem, locale=file.partition("/")[0])
        if self._overlay is not None:
            laid = self._overlay.laid_over(page)
            page = laid if laid is page else with_number(laid, self._number_words)
        return self._titled(page)

    def _own_page(self, page_id: str) -> Page | None:
        """Return a page of the clinic's own; one that the guide has, in its language alone."""
        if self._overlay is None:
            return None
        replaces = page_id in self._bundled_ids
        page = self._overlay.page(page_id, self._locales[:1] if replaces else self._locales)
        return self._titled(with_number(page, self._number_words)) if page else None

    def _is_stale(self, name: str, document: Document) -> bool:
        """Return whether a file translates an English text that has changed since."""
        if not document.original:
            return False
        from esi_guide.content.translation import is_stale  # noqa: PLC0415 - hashing takes 10 ms

        english, _ = self._folder.read(f"{ENGLISH}/{name}")
        return english is not None and is_stale(english, document)

    def _numbered(self, page: Page, body: str) -> Page:
        """Return the page with the number to call; few bodies need their many tokens looked at."""
        sections = page.sections
        if PLACEHOLDER in body:
            sections = with_number(sections, self._number_words)
        rest = with_number(replace(page, sections=()), self._number_words)
        return replace(rest, sections=sections)

    def _read_notes(self, page_id: str) -> ClinicianNotes | None:
        from esi_guide.content.clinician_schema import (  # noqa: PLC0415 - see above
            empty_notes,
            read_notes,
        )

        file = self._first(f"{CLINICIAN}/{page_id}.md")
        # Only names from the listing are opened, so no id can lead out of the folder.
        if page_id not in self.page_ids() or not self._folder.has(file):
            return None
        document, issues = self._folder.read(file)
        problem: str = Problem.BROKEN
        notes = empty_notes(page_id)
        if document is not None:
            read = read_notes(document, page_id, file)
            issues += read.issues
            broken = any(issue.severity == Severity.ERROR for issue in issues)
            problem = Problem.PARTLY_BROKEN if broken else ""
            notes = read.value
            notes = replace(notes, stale=self._is_stale(f"{CLINICIAN}/{page_id}.md", document))
        self._issues += issues
        return replace(notes, problem=problem, locale=file.partition("/")[0])

    def _titled(self, page: Page) -> Page:
        """Return the page with a title: its own, that of its step, or its id in words."""
        chart = self.chart()
        step = chart.step_of_page(page.id) if chart else None
        title = page.title or (step.title if step else page.id.replace("-", " ").capitalize())
        return replace(page, title=title, short_title=page.short_title or title)

    def _first(self, name: str) -> str:
        """Return the file in the wanted language where it is there, else the English one."""
        files = [f"{locale}/{name}" for locale in self._locales]
        return next((file for file in files if self._folder.has(file)), files[-1])

    def _document(self, file: str) -> Document | None:
        document, issues = self._folder.read(file)
        self._issues += issues
        return document

    def _documents(self, name: str) -> Iterable[tuple[str, Document]]:
        """Yield a file in English and then in the wanted language, as far as they are there."""
        for locale in reversed(self._locales):
            file = f"{locale}/{name}"
            document = self._document(file) if self._folder.has(file) else None
            if document is not None:
                yield file, document
