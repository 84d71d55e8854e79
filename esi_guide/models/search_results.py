# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What was found for what somebody types, a row a place; read by and by, kept nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from esi_guide.search.index import SearchIndex
from esi_guide.search.result import Kind
from esi_guide.search.words import marks

#: Named as the tool that collects texts for translators knows it.
translate = QCoreApplication.translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from esi_guide.content.chart import Chart
    from esi_guide.content.library import Library
    from esi_guide.content.page import OwnText
    from esi_guide.content.synonyms import Topic
    from esi_guide.search.result import Result

#: How long pages are read at a stretch before the window has its turn, in s.
SLICE = 0.008


class SearchRole(IntEnum):
    """What a row says besides its title, which is the display role."""

    #: Where the place is, in words.
    WHERE = Qt.ItemDataRole.UserRole + 1
    #: A piece of its text; "" for none.
    SNIPPET = Qt.ItemDataRole.UserRole + 2
    #: Start and length of each word of the piece that was found.
    MARKS = Qt.ItemDataRole.UserRole + 3
    #: Whether somebody with an emergency sign may be asking.
    URGENT = Qt.ItemDataRole.UserRole + 4
    #: Where it leads: a ``Target``.
    TARGET = Qt.ItemDataRole.UserRole + 5


@dataclass(frozen=True)
class Target:
    """Where a row leads.

    Attributes:
        page: Id of the page; "" for a word of the glossary.
        section: Key of the section; "" for the top of the page.
        term: Id of the glossary term; "" for none.
        question: The question; "" for none.
        found: The words by which it was found.
    """

    page: str
    section: str
    term: str
    question: str
    found: frozenset[str]

    def found_in(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return start and length of each word of a text by which the place was found."""
        return marks(text, self.found)


class SearchResultsModel(QAbstractListModel):
    """The places found, the best first.

    Args:
        library: The content.
        chart: The ladder.
        parent: Owner.

    Signals:
        ready(): Every page has been read, so the list from A to Z is whole.
    """

    ready = Signal()

    def __init__(self, library: Library, chart: Chart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        synonyms = library.synonyms()
        self.topics: tuple[Topic, ...] = synonyms.topics
        self._steps = tuple(step.page for step in chart.steps)
        self._index = SearchIndex(synonyms, chart.emergency.page, self._steps)
        self._results: tuple[Result, ...] = ()
        self._own: dict[str, OwnText] = {}
        self._typed = self._letter = ""
        self._parts = self._read()
        self._is_ready = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read_on)

    @property
    def is_ready(self) -> bool:
        """Whether every page has been read."""
        return self._is_ready

    def prepare(self) -> None:
        """Begin to read the pages, a few at a time while the window goes on."""
        if not self._is_ready:
            self._timer.start(0)

    def search(self, typed: str) -> None:
        """Show what fits what somebody types."""
        self._typed, self._letter = typed, ""
        self._find()

    def show_letter(self, letter: str) -> None:
        """Show the names that begin with a letter."""
        self._typed, self._letter = "", letter
        self._find()

    def clear(self) -> None:
        """Show nothing, and forget what was searched for."""
        self.search("")
        self._index.forget()

    def letters(self) -> tuple[str, ...]:
        """Return the letters with which names begin."""
        return self._index.letters()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of places found."""
        return 0 if parent.isValid() else len(self._results)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names of the roles."""
        own = {int(role): QByteArray(role.name.lower().encode()) for role in SearchRole}
        return super().roleNames() | own

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own type is a variant
        """Return what a place says of itself."""
        if not index.isValid():
            return None
        result = self._results[index.row()]
        readers: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda: result.title,
            Qt.ItemDataRole.AccessibleTextRole: lambda: result.title,
            Qt.ItemDataRole.AccessibleDescriptionRole: lambda: self._description(result),
            SearchRole.WHERE: lambda: self._place(result),
            SearchRole.SNIPPET: lambda: result.snippet,
            SearchRole.MARKS: lambda: result.marks,
            SearchRole.URGENT: lambda: result.urgent,
            SearchRole.TARGET: lambda: _target(result),
        }
        return readers[role]() if role in readers else None

    def _place(self, result: Result) -> str:
        """Return where a place is, whose text it is, and whether the clinic offers it."""
        words = [_where(result)]
        spot = result.spot
        own = self._own.get(spot.page)
        if own is not None and (own.whole or spot.section in own.keys):
            words.append(translate("SearchResults", "From your clinic"))
        if spot.page in self._library.not_offered:
            words.append(translate("SearchResults", "Not offered at this clinic"))
        return ". ".join(words)

    def _description(self, result: Result) -> str:
        return ". ".join(filter(None, (self._place(result), result.snippet)))

    def _find(self) -> None:
        self.beginResetModel()
        letter = self._letter
        self._results = self._index.names(letter) if letter else self._index.find(self._typed)
        self.endResetModel()

    def _read(self) -> Iterator[None]:
        """Read one page a step: only the index keeps what it needs of it."""
        # The steps first: somebody who knows the ladder types before all is read.
        ids = dict.fromkeys((*self._steps, *self._library.page_ids()))
        for page_id in (each for each in ids if each in self._library.page_ids()):
            page = self._library.passing_page(page_id)
            self._index.add_page(page)
            if page.own is not None:
                self._own[page_id] = page.own
            yield
        self._index.add_terms(self._library.terms())

    def _read_on(self) -> None:
        begun = perf_counter()
        while perf_counter() - begun < SLICE:
            try:
                next(self._parts)
            except StopIteration:
                self._timer.stop()
                self._is_ready = True
                self._find()
                self.ready.emit()
                return


def _where(result: Result) -> str:
    """Return in words where a place is, and by which other name it was found."""
    kind, place, name = result.spot.kind, result.where, result.name
    if kind is Kind.SECTION:
        text = translate("SearchResults", "On the page: %1")
    elif kind is Kind.QUESTION:
        text = translate("SearchResults", "Question to ask, on the page: %1")
    elif kind is Kind.TERM and name:
        text = translate("SearchResults", "Word list. Also called: %1")
    elif kind is Kind.TERM and place:
        text = translate("SearchResults", "Word list: %1")
    elif kind is Kind.TERM:
        text = translate("SearchResults", "Word list")
    elif name:
        text = translate("SearchResults", "Page. Also called: %1")
    elif place:
        text = translate("SearchResults", "Page: %1")
    else:
        text = translate("SearchResults", "Page")
    return text.replace("%1", name or place)


def _target(result: Result) -> Target:
    spot = result.spot
    return Target(
        page=spot.page,
        section=spot.section if spot.kind is Kind.SECTION else "",
        term=spot.term,
        question=result.title if spot.kind is Kind.QUESTION else "",
        found=result.found,
    )
