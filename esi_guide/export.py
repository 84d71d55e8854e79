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

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from esi_guide.options import Options


def export(
    folder: Path, size: tuple[int, int], pages: Sequence[str] | None, options: Options
) -> Iterator[Path]:
    """Write a PNG of the ladder, of each page and of each other view.

    Args:
        folder: Where to write; made when missing.
        size: Width and height of the window in px.
        pages: Ids of pages, "ladder" or names of other views; None for all of them.
        options: Theme, text size, language, content, and whether to show details for the clinician.

    Yields:
        Each file once it is written.
    """
    application = make_application([])
    window = make_window(application, options, MemorySettings())
    window.resize(*size)
    window.show()
    if window.details is not None:
        window.details.setChecked(True)
    folder.mkdir(parents=True, exist_ok=True)
    for name in pages or ("ladder", *window.page_ids(), *VIEWS):
        if name in VIEWS:
            window.navigator.open_view(name)
        else:
            window.navigator.open_page("" if name == "ladder" else name)
        if isinstance(view := window.view(), HandoutView):
            # The sheet is made beside the window, and a picture of it cannot wait.
            _settle()
            view.finish()
        _settle()
        path = folder / f"{name}.png"
        window.grab().save(str(path))
        yield path
    window.close()


def _settle() -> None:
    """Let layouts and deferred work finish."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
