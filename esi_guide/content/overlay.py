# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A clinic's own text, laid over the guide: what of it is sound, and how it joins a page.

A file with an error is left out as a whole, so that the guide's own text stands in its place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from esi_guide.content.body_schema import read_body
from esi_guide.content.chart_schema import read_chart
from esi_guide.content.emergency_number import PLACEHOLDER
from esi_guide.content.fields import ID_PATTERN, Fields, Place, Read, Report
from esi_guide.content.files import ABOUT, CHART, ENGLISH, PAGES, SOURCES, ContentFolder
from esi_guide.content.frontmatter import read_document
from esi_guide.content.issue import Issue, Severity
from esi_guide.content.page import SECTION_KEYS, OwnText, PageKind
from esi_guide.content.page_schema import read_page, read_review, read_source_ids
from esi_guide.content.reference_schema import read_sources
from esi_guide.content.rules import check_own
from esi_guide.content.wording import check_patient_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from esi_guide.content.chart import Chart
    from esi_guide.content.frontmatter import Document
    from esi_guide.content.overlay_files import OwnFiles
    from esi_guide.content.page import Page, Review, Section, Source

#: Which options a clinic does not offer, whatever the language.
OFFER = "offer.md"
#: How a clinic is reached, a file in each language.
CONTACT = "contact.md"
#: Page of the emergency signs where the chart cannot be read.
EMERGENCY = "emergency"
#: The one section that a clinic may add to every page.
HERE = "here"
#: Stands in a template where something is still to be written.
TO_DO = "TO DO"

#: Most letters of a line of the contact, and of its free text.
_LINE, _TEXT = 120, 400
_PAGE_FILE = re.compile(rf"(?P<locale>[^/]+)/{PAGES}/(?P<stem>{ID_PATTERN.pattern})\.md")


class Contact(NamedTuple):
    """How the clinic is reached; "" for what it does not say.

    Attributes:
        name: Its name.
        phone: Its phone number.
        hours: When somebody answers.
        address: Where it is.
        text: One more thing that patients should know.
    """

    name: str = ""
    phone: str = ""
    hours: str = ""
    address: str = ""
    text: str = ""


@dataclass(frozen=True)
class OwnSections:
    """Sections that a clinic lays over a page of the guide.

    Attributes:
        base: Id of that page.
        sections: The sections.
        sources: Ids of the sources that they cite, in order of first use.
        review: Whether somebody has signed them.
    """

    base: str
    sections: tuple[Section, ...]
    sources: tuple[str, ...]
    review: Review


@dataclass(frozen=True)
class Overlay:
    """What is sound of a clinic's own text.

    Attributes:
        pages: Pages of its own, by language and id.
        sections: Sections laid over pages of the guide, by language and id.
        sources: Sources of its own, by language.
        contacts: How it is reached, by language.
        not_offered: Pages of the options that it does not offer.
        issues: What was found, in the order of the files.
    """

    pages: Mapping[tuple[str, str], Page] = field(default_factory=dict)
    sections: Mapping[tuple[str, str], OwnSections] = field(default_factory=dict)
    sources: Mapping[str, Mapping[str, Source]] = field(default_factory=dict)
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    not_offered: tuple[str, ...] = ()
    issues: tuple[Issue, ...] = ()

    @property
    def is_broken(self) -> bool:
        """Whether something of it could not be read, and is not shown."""
        return any(issue.severity is Severity.ERROR for issue in self.issues)

    def contact(self, locale: str) -> Contact:
        """Return how the clinic is reached, in a language or else in English."""
        return self.contacts.get(locale) or self.contacts.get(ENGLISH) or Contact()

    def page(self, page_id: str, locales: Iterable[str]) -> Page | None:
        """Return a page of the clinic's own in the first of the languages, or None."""
        found = (self.pages.get((locale, page_id)) for locale in locales)
        return next((self._marked(page) for page in found if page), None)

    def laid_over(self, page: Page) -> Page:
        """Return a page of the guide with the clinic's sections in its language."""
        own = self.sections.get((page.locale, page.id))
        if own is None:
            return page
        name = self.contact(page.locale).name
        keys = frozenset(section.key for section in own.sections)
        return replace(joined(page, own), own=OwnText(name, keys, own.review))

    def _marked(self, page: Page) -> Page:
        keys = frozenset(section.key for section in page.sections)
        name = self.contact(page.locale).name
        return replace(page, own=OwnText(name, keys, page.review, whole=True))


def joined(page: Page, own: OwnSections) -> Page:
    """Return a page with sections put in place of its own, or at their places between them.

    The numbers of a section stay when its words change.
    """
    sections = {section.key: section for section in (*page.sections, *own.sections)}
    order = sorted(sections.values(), key=lambda section: SECTION_KEYS.index(section.key))
    sources = tuple(dict.fromkeys((*page.sources, *own.sources)))
    return replace(page, sections=tuple(order), sources=sources)


def read_own_sections(document: Document, stem: str, file: str) -> Read[OwnSections]:
    """Read sections that are to be laid over a page.

    Args:
        document: The file taken apart.
        stem: Name of the file without ``.md``: the id of the page.
        file: Name of the file for the issues.

    Returns:
        The sections; places are known as those of a page are.
    """
    report = Report(file)
    top = Fields(document.front, "", report)
    top.require("base", "review")
    base = top.identifier("base")
    if base and base != stem:
        top.error("base", f"the file is for `{base}` and is called `{stem}.md`", "make them equal")
    body = read_body(document, SECTION_KEYS, report)
    if not body.found:
        cure = f"write one, such as ## At this clinic {{#{HERE}}}"
        report.error(Place(document.body_line, ""), "there is no section", cure)
    own = OwnSections(
        base=stem,
        sections=tuple(body.found),
        sources=read_source_ids(top, body.uses, report),
        review=read_review(top, document, report),
    )
    top.refuse_others()
    for key, line in body.lines.items():
        report.places["section", key] = Place(line, f"#{key}")
    return report.read(own)


def lay_over(root: Path, own: OwnFiles, today: date) -> Overlay:
    """Return what of a clinic's files is sound, by the same rules as the guide itself.

    Args:
        root: Folder of the guide.
        own: The clinic's files.
        today: Day on which reviews are held against their end.
    """
    reader = _Reader(root, own)
    # A page may lean on another that is left out: look again until nothing more is.
    while bad := reader.check(today):
        reader.leave_out(bad)
    return reader.overlay()


class _Reader:
    """Reads the files of a clinic one by one, and keeps what is sound."""

    def __init__(self, root: Path, own: OwnFiles) -> None:
        self._root = root
        self._folder = ContentFolder(root)
        self._locales = self._folder.locales()
        self._files = own.files
        self._issues = dict.fromkeys(own.issues)
        self._chart = self._read_chart()
        self._pages: dict[str, Read[Page]] = {}
        self._sections: dict[str, Read[OwnSections]] = {}
        self._sources: dict[str, Read[dict[str, Source]]] = {}
        self._contacts: dict[str, Contact] = {}
        self._not_offered: tuple[str, ...] = ()
        for file, data in own.files.items():
            self._read(file, data)
        self._note_untranslated()

    def check(self, today: date) -> set[str]:
        """Hold pages and sources against the guide, and return the files that have errors."""
        bad: set[str] = set()
        for locale in self._locales:
            held = {name.split("/")[0] for name in (*self._pages, *self._sections)}
            sources = self._sources.get(f"{locale}/{SOURCES}")
            if locale not in held and sources is None:
                continue
            shown = {f: page for f, page in self._pages.items() if f.startswith(f"{locale}/")}
            for file, own in self._sections.items():
                if file.startswith(f"{locale}/"):
                    shown[file] = self._shown(file, own)
            for issue in check_own(self._root, locale, shown, sources, today):
                # What the guide's own text has is no fault of the clinic's.
                if issue.severity is Severity.ERROR or issue.line > 0:
                    self._issues.setdefault(issue)
                if issue.severity is Severity.ERROR:
                    bad.add(issue.file)
        return bad & {*self._pages, *self._sections, *self._sources}

    def leave_out(self, files: set[str]) -> None:
        """Leave files out."""
        for file in files:
            for kept in (self._pages, self._sections, self._sources):
                kept.pop(file, None)

    def overlay(self) -> Overlay:
        """Return what is left."""
        return Overlay(
            pages={
                (locale, read.value.id): replace(read.value, locale=locale)
                for file, read in self._pages.items()
                for locale in [file.split("/")[0]]
            },
            sections={
                (file.split("/")[0], read.value.base): read.value
                for file, read in self._sections.items()
            },
            sources={file.split("/")[0]: read.value for file, read in self._sources.items()},
            contacts=self._contacts,
            not_offered=self._not_offered,
            issues=tuple(sorted(self._issues, key=lambda i: (i.file, i.line, str(i)))),
        )

    def _read_chart(self) -> Chart | None:
        file = f"{ENGLISH}/{CHART}"
        document, _ = self._folder.read(file)
        return read_chart(document, file).value if document else None

    def _read(self, file: str, data: bytes) -> None:
        """Take one file in, where it has a place."""
        page = _PAGE_FILE.fullmatch(file)
        locale, _, name = file.partition("/")
        known = file == OFFER or bool(page) or name in (CONTACT, SOURCES)
        if not known:
            self._note(file, 0, "nobody reads this file", "remove it", Severity.WARNING)
        elif file != OFFER and locale not in self._locales:
            there = ", ".join(self._locales)
            self._note(file, 0, f"the guide has no language `{locale}`", f"there are {there}")
        else:
            document, issues = read_document(data, file)
            issues += tuple(_still_to_do(file, data))
            if document is None or issues:
                self._issues.update(dict.fromkeys(issues))
            elif page:
                self._read_page(file, page["stem"], document)
            elif name == SOURCES:
                self._read_sources(file, document)
            elif name == CONTACT:
                self._read_contact(file, locale, document)
            else:
                self._read_offer(file, document)

    def _read_page(self, file: str, stem: str, document: Document) -> None:
        locale = file.split("/", maxsplit=1)[0]
        bundled = self._bundled(locale, stem)
        kept = stem in (self._chart.emergency.page if self._chart else EMERGENCY, ABOUT)
        if "base" in document.front.fields:
            own = read_own_sections(document, stem, file)
            report = Report(file)
            if bundled is None:
                report.error(Place(1, "base"), f"the guide has no page `{stem}`", "mend the id")
            for section in own.value.sections if kept else ():
                if section.key != HERE:
                    cure = f"write what you want to add under ## At this clinic {{#{HERE}}}"
                    message = "what the guide says on this page cannot be replaced"
                    report.error(own.places["section", section.key], message, cure)
            if self._sound(own.issues, report.issues):
                self._sections[file] = own
            return
        page = read_page(document, stem, file)
        report = Report(file)
        if kept:
            cure = f"lay a section {{#{HERE}}} over it: begin the file with `base: {stem}`"
            report.error(Place(1, "id"), "this page cannot be replaced", cure)
        elif bundled and page.value.kind is not bundled.value.kind:
            cure = f"write `kind: {bundled.value.kind}`"
            report.error(Place(1, "kind"), "the page that it replaces is of another kind", cure)
        elif bundled is None and page.value.kind is not PageKind.CLINIC:
            cure = "write `kind: clinic`, or lay sections over a page with `base`"
            report.error(Place(1, "kind"), "no step of the chart leads to this page", cure)
        if self._sound(page.issues, report.issues):
            self._pages[file] = page

    def _read_sources(self, file: str, document: Document) -> None:
        sources = read_sources(document, file)
        report = Report(file)
        bundled, _ = self._folder.read(f"{ENGLISH}/{SOURCES}")
        taken = read_sources(bundled, "").value if bundled else {}
        for source_id in sources.value:
            if source_id in taken:
                cure = "give it another id, or cite the guide's"
                message = f"the guide has a source `{source_id}` already"
                report.error(sources.places[source_id], message, cure)
        if self._sound(sources.issues, report.issues):
            self._sources[file] = sources

    def _read_contact(self, file: str, locale: str, document: Document) -> None:
        report = Report(file)
        top = Fields(document.front, "", report)
        top.require("name")
        said = {name: top.text_or_blank(name) for name in Contact._fields}
        top.refuse_others()
        for name, words in said.items():
            most = _TEXT if name == "text" else _LINE
            if len(words) > most or not words.replace("\n", " ").isprintable():
                cure = f"write at most {most} letters"
                report.error(top.place(name), "this is too long, or no plain text", cure)
            check_patient_text(top.place(name), words, locale, report)
            if PLACEHOLDER in words:
                cure = "leave it out: the emergency signs say it"
                report.error(top.place(name), f"`{PLACEHOLDER}` is not put in here", cure)
        if not said["name"]:
            report.error(top.place("name"), "the clinic has no name", "write its name")
        if self._sound(report.issues):
            self._contacts[locale] = Contact(**said)

    def _read_offer(self, file: str, document: Document) -> None:
        report = Report(file)
        top = Fields(document.front, "", report)
        top.require("not_offered")
        pages = top.texts("not_offered")
        top.refuse_others()
        may = tuple(step.page for step in self._chart.may_leave_out()) if self._chart else ()
        for page in pages:
            if page not in may:
                cure = f"these may be left out: {', '.join(may)}"
                report.error(top.place("not_offered"), f"`{page}` cannot be left out", cure)
        if self._sound(report.issues):
            self._not_offered = pages

    def _bundled(self, locale: str, stem: str) -> Read[Page] | None:
        file = f"{locale}/{PAGES}/{stem}.md"
        if stem not in self._folder.page_ids(locale):
            return None
        document, _ = self._folder.read(file)
        return read_page(document, stem, file) if document else None

    def _shown(self, file: str, own: Read[OwnSections]) -> Read[Page]:
        """Return a page of the guide with a clinic's sections, whose lines alone are told."""
        locale = file.split("/", maxsplit=1)[0]
        bundled = self._bundled(locale, own.value.base)
        assert bundled is not None  # noqa: S101 - sections without one are left out on reading
        nowhere = {key: Place(0, place.field) for key, place in bundled.places.items()}
        sections = tuple(
            replace(section, tokens=tuple(token.copy(map=None) for token in section.tokens))
            for section in bundled.value.sections
        )
        page = joined(replace(bundled.value, sections=sections), own.value)
        return Read(page, (*bundled.issues, *own.issues), nowhere | dict(own.places))

    def _sound(self, *issues: Iterable[Issue]) -> bool:
        """Note what was found, and return whether the file can be used."""
        found = [issue for each in issues for issue in each]
        self._issues.update(dict.fromkeys(found))
        return all(issue.severity is not Severity.ERROR for issue in found)

    def _note(
        self, file: str, line: int, message: str, cure: str, severity: Severity = Severity.ERROR
    ) -> None:
        self._issues.setdefault(Issue(file, line, "", message, cure, severity))

    def _note_untranslated(self) -> None:
        """Warn of text that readers of another language do not get."""
        for file in (*self._pages, *self._sections):
            locale, _, name = file.partition("/")
            for other in self._locales:
                if other != locale and f"{other}/{name}" not in self._files:
                    message = f"readers in the language `{other}` do not get this text"
                    self._note(
                        file, 0, message, f"add {other}/{name}, or leave it so", Severity.WARNING
                    )


def _still_to_do(file: str, data: bytes) -> Iterator[Issue]:
    for number, line in enumerate(data.split(b"\n"), start=1):
        if TO_DO.encode() in line:
            cure = f"write it in place of {TO_DO}"
            yield Issue(file, number, "", "this is still to be written", cure)
