# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Every page as a row, every field that a form can show as a column."""

from __future__ import annotations

from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from esi_guide.content.files import ABOUT, ENGLISH
from esi_guide.content.library import Problem
from esi_guide.content.page import ReviewStatus
from esi_guide.content.reading import (
    notes_sources,
    readable_check,
    readable_facts,
    readable_notes,
    readable_sections,
    readable_sources,
    readable_voices,
)
from esi_guide.ladder.clinic import page_box
from esi_guide.ladder.words import ways_on

#: Named as the tool that collects texts for translators knows it.
translate = QCoreApplication.translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from esi_guide.content.chart import Chart
    from esi_guide.content.clinician import ClinicianNotes
    from esi_guide.content.library import Library
    from esi_guide.content.page import OwnText, Page


class PageField(IntEnum):
    """Columns of ``PageTableModel``; forms name them in lower case."""

    ID = 0
    TITLE = 1
    MEDICAL_NAME = 2
    ALSO_CALLED = 3
    SUMMARY = 4
    NOTICE = 5
    OUTLINE = 6
    FACTS = 7
    SECTIONS = 8
    VOICES = 9
    QUESTIONS = 10
    SOURCES = 11
    REVIEW = 12
    WAYS = 13
    STEP = 14
    FIGURE = 15
    UNDERSTOOD = 16
    CLINICIAN = 17
    CLINICIAN_NOTICE = 18
    CLINICIAN_SOURCES = 19
    CLINICIAN_REVIEW = 20
    CLINIC = 21


class PageTableModel(QAbstractTableModel):
    """Reads a page when its row is first asked for.

    Args:
        library: The content.
        chart: The ladder, for the ways on from a page.
        parent: Owner.
    """

    def __init__(self, library: Library, chart: Chart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._chart = chart
        self._ids = list(library.page_ids())
        self._rows = {page_id: row for row, page_id in enumerate(self._ids)}
        self._notes_shown = False

    def row_of(self, page_id: str) -> int:
        """Return the row of a page.

        An id that no file has gets a row too: its page says that it is missing.
        """
        if page_id not in self._rows:
            row = len(self._ids)
            self.beginInsertRows(QModelIndex(), row, row)
            self._ids.append(page_id)
            self._rows[page_id] = row
            self.endInsertRows()
        return self._rows[page_id]

    def show_notes(self, *, shown: bool) -> None:
        """Take the notes for the professional into the outline, or leave them out as at first."""
        if shown != self._notes_shown:
            self._notes_shown = shown
            last = self.index(len(self._ids) - 1, PageField.OUTLINE)
            self.dataChanged.emit(self.index(0, PageField.OUTLINE), last)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of pages."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of fields."""
        return 0 if parent.isValid() else len(PageField)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own type is a variant
        """Return a field of a page; the mapper reads the edit role."""
        if not index.isValid():
            return None
        page = self._library.page(self._ids[index.row()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._value(page, PageField(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return page.title
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return page.summary
        return None

    def _value(self, page: Page, field: PageField) -> Any:  # noqa: ANN401
        readers: dict[PageField, Callable[[], Any]] = {
            PageField.ID: lambda: page.id,
            PageField.TITLE: lambda: page.title,
            PageField.MEDICAL_NAME: lambda: page.medical_name,
            PageField.ALSO_CALLED: lambda: _also_called(page),
            PageField.SUMMARY: lambda: page.summary,
            PageField.NOTICE: lambda: self._notice(page),
            PageField.OUTLINE: lambda: self._outline(page),
            PageField.FACTS: lambda: readable_facts(page),
            PageField.SECTIONS: lambda: readable_sections(page, self._library.sources()),
            PageField.VOICES: lambda: readable_voices(page),
            PageField.QUESTIONS: lambda: page.questions,
            PageField.SOURCES: lambda: readable_sources(page, self._library.sources()),
            PageField.REVIEW: lambda: _review(page),
            PageField.WAYS: lambda: self._ways(page),
            PageField.STEP: lambda: self._step_id(page),
            PageField.FIGURE: lambda: self._library.figure(page.id),
            PageField.UNDERSTOOD: lambda: readable_check(self._library.check_of(page.id), page),
            PageField.CLINICIAN: lambda: self._of_notes(page, lambda n: readable_notes(n, page)),
            PageField.CLINICIAN_NOTICE: lambda: (
                self._of_notes(page, lambda n: _notes_notice(n, self._library.locale)) or ""
            ),
            PageField.CLINICIAN_SOURCES: lambda: self._of_notes(
                page, lambda n: notes_sources(n, page, self._library.sources())
            ),
            PageField.CLINICIAN_REVIEW: lambda: self._of_notes(page, _notes_review) or "",
            PageField.CLINIC: lambda: page_box(
                self._library, page.id, urgent=page.id == self._chart.emergency.page
            ),
        }
        return readers[field]()

    def _notice(self, page: Page) -> str:
        """Return what a reader must know of a page: the guide's cautions, and the clinic's."""
        lines = [_notice(page, self._library.locale), own_notice(page)]
        if page.id in self._library.not_offered:
            lines.append(not_offered_words())
        if page.id == ABOUT and self._library.is_overlay_broken:
            lines.append(
                translate(
                    "PageTableModel",
                    "Some of this clinic's own text could not be read, so the guide's text "
                    "stands in its place. For the staff: the command esi-guide check says why.",
                )
            )
        return "\n".join(filter(None, lines))

    def _outline(self, page: Page) -> tuple[tuple[str, str], ...]:
        notes = self._library.clinician(page.id) if self._notes_shown else None
        sections = page.sections + (notes.sections if notes else ())
        return tuple((section.key, section.title) for section in sections)

    def _of_notes(self, page: Page, read: Callable[[ClinicianNotes], Any]) -> Any:  # noqa: ANN401
        """Return what is read from a page's notes; nothing where it has none."""
        notes = self._library.clinician(page.id)
        return read(notes) if notes else ()

    def _step_id(self, page: Page) -> str:
        step = self._chart.step_of_page(page.id)
        return step.id if step else ""

    def _ways(self, page: Page) -> tuple[Any, ...]:
        """Return (heading, ways) pairs: one for a step, one an answer for a decision."""
        step = self._chart.step_of_page(page.id)
        if step is None:
            return ()
        sources = [(answer.title, answer.ref) for answer in step.answers] or [("", step.id)]
        groups = ((heading, ways_on(self._chart, ref)) for heading, ref in sources)
        return tuple((heading, ways) for heading, ways in groups if ways)


def _also_called(page: Page) -> str:
    if not page.also_called:
        return ""
    return translate("PageTableModel", "Also called: %1").replace("%1", ", ".join(page.also_called))


def _notice(page: Page, locale: str) -> str:
    """Return what a reader must know before reading, a line each.

    Args:
        page: The page.
        locale: The language in which it was asked for.
    """
    expired = translate(
        "PageTableModel", "This page is past its date. Ask your clinician whether it still holds."
    )
    in_english = translate(
        "PageTableModel", "This page has not been translated yet. It is shown in English."
    )
    problem = problem_words(page.problem) if page.problem else ""
    return _lines(page, locale, problem, expired, in_english)


def own_notice(page: Page) -> str:
    """Return that a page, or a part of it, is a clinic's own; "" where none is."""
    if page.own is None:
        return ""
    if page.own.whole:
        words = translate("PageTableModel", "This page is from %1. It is not part of the guide.")
    else:
        words = translate("PageTableModel", "Parts of this page are from %1. They are marked.")
    lines = [words.replace("%1", clinic_words(page.own))]
    if page.own.review.expires < date.today():
        lines.append(translate("PageTableModel", "The clinic's own text is past its date."))
    return "\n".join(lines)


def clinic_words(own: OwnText) -> str:
    """Return the name of the clinic, or what stands for it."""
    return own.clinic or translate("PageTableModel", "this clinic")


def not_offered_words() -> str:
    """Return what a reader has to know of an option that the clinic does not offer."""
    return translate("PageTableModel", "This clinic does not offer this. Ask where it is done.")


def _notes_notice(notes: ClinicianNotes, locale: str) -> str:
    """Return what a professional must know before reading, a line each."""
    expired = translate("PageTableModel", "These details are past their date.")
    in_english = translate(
        "PageTableModel", "These details have not been translated yet. They are shown in English."
    )
    words = {
        Problem.BROKEN: translate("PageTableModel", "These details could not be read."),
        Problem.PARTLY_BROKEN: translate(
            "PageTableModel", "Parts of these details could not be read."
        ),
    }
    problem = words[Problem(notes.problem)] if notes.problem else ""
    return _lines(notes, locale, problem, expired, in_english)


def _lines(
    text: Page | ClinicianNotes, locale: str, problem: str, expired: str, in_english: str
) -> str:
    """Return those of the cautions that hold, and that a translation was not checked."""
    lines = [problem] if problem else []
    if not problem and text.review.expires < date.today():
        lines.append(expired)
    if text.sections and text.locale != locale:
        lines.append(in_english)
    if text.stale:
        lines.append(
            translate("PageTableModel", "The English text has changed since this was translated.")
        )
    unchecked = text.review.status is ReviewStatus.PENDING
    if text.sections and text.locale != ENGLISH and unchecked:
        lines.append(
            translate(
                "PageTableModel",
                "This translation has not been checked by a qualified translator yet.",
            )
        )
    return "\n".join(lines)


def problem_words(problem: str) -> str:
    """Return what is wrong with a page in the reader's language."""
    words = {
        Problem.MISSING: translate(
            "PageTableModel", "This page is missing. Ask your clinician about this step."
        ),
        Problem.BROKEN: translate(
            "PageTableModel", "This page could not be read. Ask your clinician about this step."
        ),
        Problem.PARTLY_BROKEN: translate(
            "PageTableModel",
            "Parts of this page could not be read. Ask your clinician about this step.",
        ),
    }
    return words[Problem(problem)]


def _review(page: Page) -> str:
    unsigned = translate(
        "PageTableModel",
        "No clinician has signed this page yet. Content of %1, to be renewed by %2.",
    )
    words = _signature(page, unsigned)
    return "\n".join(filter(None, (words, own_review(page))))


def own_review(page: Page) -> str:
    """Return who has signed the parts of a page that are a clinic's own; "" without any."""
    if page.own is None or page.own.whole:
        return ""
    by_clinic = translate(
        "PageTableModel",
        "The parts from %1: no clinician has signed them yet. Content of %2, to be renewed by %3.",
    )
    if page.own.review.status is ReviewStatus.SIGNED:
        by_clinic = translate(
            "PageTableModel",
            "The parts from %1: read and signed by %4. Content of %2, to be renewed by %3.",
        )
    review = page.own.review
    for mark, text in (
        ("%1", clinic_words(page.own)),
        ("%2", day_words(review.updated)),
        ("%3", day_words(review.expires)),
        ("%4", review.reviewer),
    ):
        by_clinic = by_clinic.replace(mark, text)
    return by_clinic


def _notes_review(notes: ClinicianNotes) -> str:
    unsigned = translate(
        "PageTableModel",
        "No clinician has signed these details yet. Content of %1, to be renewed by %2.",
    )
    return _signature(notes, unsigned)


def _signature(text: Page | ClinicianNotes, unsigned: str) -> str:
    if text.problem:
        return ""
    review = text.review
    updated, expires = day_words(review.updated), day_words(review.expires)
    if review.status is ReviewStatus.SIGNED:
        words = translate(
            "PageTableModel", "Read and signed by %1. Content of %2, to be renewed by %3."
        )
        return words.replace("%1", review.reviewer).replace("%2", updated).replace("%3", expires)
    return unsigned.replace("%1", updated).replace("%2", expires)


def day_words(day: date) -> str:
    """Return a day as the reader's language writes it."""
    # Translators write how their language writes a day, e.g. "d 'de' MMMM 'de' yyyy".
    form = translate("PageTableModel", "d MMMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
