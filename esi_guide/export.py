# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Draws the ladder and pages as pictures, without a display if need be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from esi_guide.app import make_application, make_window
from esi_guide.services.settings import MemorySettings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from esi_guide.options import Options


def export(
    folder: Path, size: tuple[int, int], pages: Sequence[str] | None, options: Options
) -> Iterator[Path]:
    """Write a PNG of the ladder and of each page.

    Args:
        folder: Where to write; made when missing.
        size: Width and height of the window in px.
        pages: Ids of pages; None for the ladder and all pages, "ladder" for the ladder.
        options: Theme, text size, language and content.

    Yields:
        Each file once it is written.
    """
    application = make_application([])
    window = make_window(application, options, MemorySettings())
    window.resize(*size)
    window.show()
    folder.mkdir(parents=True, exist_ok=True)
    for name in pages or ("ladder", *window.page_ids()):
        if name == "ladder":
            window.navigator.home()
        elif name == "handout":
            window.open_handout()
            _settle()
            window.other_view("handout").finish()
        else:
            window.navigator.open_page(name)
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
