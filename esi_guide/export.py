# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Draws the ladder, pages and other views as pictures, without a display if need be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from esi_guide.app import make_application, make_window
from esi_guide.models.navigator import VIEWS
from esi_guide.services.settings import MemorySettings
from esi_guide.views.handout_view import HandoutView
from esi_guide.views.search_view import SearchView
from esi_guide.views.shortcuts_view import ShortcutsView
from esi_guide.views.staff_card import StaffCard

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from esi_guide.options import Options
    from esi_guide.views.main_window import MainWindow

#: What is neither the ladder as a chart, nor a page, nor a view with a place of its own.
LIST, SEARCH, KEYS, CARD = "ladder-list", "search", "keys", "staff-card"


class UnknownView(Exception):  # noqa: N818 - reads as what it says: "except UnknownView"
    """The guide has no page and no view of that name."""


def export(
    folder: Path, size: tuple[int, int], pages: Sequence[str] | None, options: Options
) -> Iterator[Path]:
    """Write a PNG of the ladder, of each page and of each other view.

    Args:
        folder: Where to write; made when missing.
        size: Width and height of the window in px.
        pages: Ids of pages, "ladder", "ladder-list", "search", "keys", "staff-card" or
            names of other views; None for all of them.
        options: Theme, text size, language, content, and whether to show details for the clinician.

    Yields:
        Each file once it is written.

    Raises:
        UnknownView: When one of them is not there; then none is written.
    """
    application = make_application([])
    window = make_window(application, options, MemorySettings())
    every = ("ladder", LIST, *window.page_ids(), *VIEWS, SEARCH, KEYS, CARD)
    for name in pages or ():
        if name not in every:
            window.close()
            raise UnknownView(f"there is no page {name}; there are {', '.join(every)}")
    window.resize(*size)
    window.show()
    if window.details is not None:
        window.details.setChecked(True)
    folder.mkdir(parents=True, exist_ok=True)
    for name in pages or every:
        shown = _show(window, name)
        if isinstance(view := window.view(), HandoutView):
            # The sheet is made beside the window, and a picture of it cannot wait.
            _settle()
            view.finish()
        _settle()
        path = folder / f"{name}.png"
        shown.grab().save(str(path))
        if shown is not window:
            shown.close()
        yield path
    window.close()


def _show(window: MainWindow, name: str) -> QWidget:
    """Show what has a name, and return the window that it is in."""
    window.ladder_view.set_list_form(wanted=name == LIST)
    if name in VIEWS:
        window.navigator.open_view(name)
    elif name == SEARCH:
        window.open_search()
        view = window.findChild(SearchView)
        while view is not None and not view.model.is_ready:
            _settle()
    elif name == KEYS:
        window.show_keys()
        return window.findChild(ShortcutsView) or window
    elif name == CARD:
        window.open_emergency()
        window.page_view.ui.staffCardButton.click()
        card = window.page_view.findChild(StaffCard)
        if card is not None:
            card.showNormal()
            card.resize(window.size())
            return card
    else:
        window.navigator.open_page("" if name in ("ladder", LIST) else name)
    return window


def _settle() -> None:
    """Let layouts and deferred work finish."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
