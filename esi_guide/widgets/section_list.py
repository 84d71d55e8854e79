# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The sections of a page, one under the other, each a place that Tab reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from esi_guide.widgets.evidence_card import EvidenceCard
from esi_guide.widgets.parts import empty, text_label
from esi_guide.widgets.section_browser import SectionBrowser

if TYPE_CHECKING:
    from esi_guide.content.reading import ReadableSection
    from esi_guide.widgets.look import Look


class SectionView(QWidget):
    """Heading, body and numbers of one section."""

    def __init__(self, section: ReadableSection, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = section.key
        self._html = section.html
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.heading = text_label(section.title, "heading", self)
        layout.addWidget(self.heading)
        self.body = SectionBrowser(self)
        self.body.setObjectName(f"section-{section.key}")
        self.body.setAccessibleName(section.title)
        layout.addWidget(self.body)
        for number in section.numbers:
            layout.addWidget(EvidenceCard(number, self))

    def set_look(self, look: Look) -> None:
        """Show the body in another theme or text size."""
        self.body.show_html(self._html, look)


class SectionList(QWidget):
    """Shows the sections of the page that it is bound to.

    Signals:
        link_chosen(str): Somebody chose a link in a section.
    """

    link_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[ReadableSection, ...] = ()
        self._views: list[SectionView] = []
        self._look: Look | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(24)

    def _get_content(self) -> object:
        return self._sections

    def _set_content(self, sections: tuple[ReadableSection, ...]) -> None:
        self._sections = sections or ()
        layout = self.layout()
        assert layout is not None  # noqa: S101 - made in the constructor
        empty(layout)
        self._views = [SectionView(section, self) for section in self._sections]
        for view in self._views:
            view.body.link_chosen.connect(self.link_chosen)
            layout.addWidget(view)
            if self._look is not None:
                view.set_look(self._look)

    #: The sections: a tuple of ``ReadableSection``.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def set_look(self, look: Look) -> None:
        """Show the sections in another theme or text size."""
        self._look = look
        for view in self._views:
            view.set_look(look)

    def section(self, key: str) -> SectionView | None:
        """Return the view of a section, or None."""
        return next((view for view in self._views if view.key == key), None)

    def sections(self) -> tuple[SectionView, ...]:
        """Return the views in reading order."""
        return tuple(self._views)
