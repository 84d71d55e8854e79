# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The sections of a page, one under the other, each a place that Tab reaches."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from esi_guide.widgets.evidence_text import evidence_html, gap_html
from esi_guide.widgets.icon_array import IconArrayDrawer
from esi_guide.widgets.text_block import TextBlock

if TYPE_CHECKING:
    from esi_guide.content.page import OwnText
    from esi_guide.content.reading import ReadableSection
    from esi_guide.widgets.look import Look


class SectionBrowser(TextBlock):
    """Heading, body and numbers of one section."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self._drawer: IconArrayDrawer | None = None

    def set_look(self, look: Look) -> None:
        """Show the section and its pictures in another theme or text size."""
        if self._drawer is None:
            self._drawer = IconArrayDrawer(self.document(), look, self)
        self._drawer.set_look(look)
        super().set_look(look)

    def show_section(self, section: ReadableSection, *, stacked: bool = False) -> None:
        """Show a section, its tables stacked into one column or not."""
        if self._drawer is not None:
            self._drawer.forget()
        self.key = section.key
        self.setObjectName(f"section-{section.key}")
        own = own_words(section.own) if section.own else ""
        self.setAccessibleName(". ".join(filter(None, (section.title, own))))
        html = section.stacked if stacked and section.stacked else section.html
        numbers = "".join(evidence_html(number) for number in section.numbers)
        gap = gap_html() if section.gap else ""
        badge = f'<p class="own">{escape(own)}</p>' if own else ""
        self.show_html(f"<h2>{escape(section.title)}</h2>{badge}{html}{numbers}{gap}")


def own_words(own: OwnText) -> str:
    """Return who has written a section in place of the guide, and who has signed it."""
    translate = QCoreApplication.translate
    unknown = translate("SectionBrowser", "this clinic")
    words = translate("SectionBrowser", "This part is from %1, not from the guide.")
    words = words.replace("%1", own.clinic or unknown)
    signed = translate("SectionBrowser", "Read and signed by %1.")
    pending = translate("SectionBrowser", "No clinician has signed it yet.")
    reviewer = own.review.reviewer
    return f"{words} {signed.replace('%1', reviewer) if reviewer else pending}"


class SectionList(QWidget):
    """Shows the sections of the page that it is bound to.

    A page takes over the browsers of the page before: making one costs more than filling it.

    Signals:
        link_chosen(str): Somebody chose a link in a section.
    """

    link_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[ReadableSection, ...] = ()
        self._browsers: list[SectionBrowser] = []
        self._look: Look | None = None
        self._stacked = False
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)

    def _get_content(self) -> object:
        return self._sections

    def _set_content(self, sections: tuple[ReadableSection, ...]) -> None:
        self._sections = sections or ()
        while len(self._browsers) < len(self._sections):
            self._browsers.append(self._make_browser())
        for number, browser in enumerate(self._browsers):
            if number < len(self._sections):
                browser.show_section(self._sections[number], stacked=self._stacked)
            browser.setVisible(number < len(self._sections))

    #: The sections: a tuple of ``ReadableSection``.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def set_look(self, look: Look) -> None:
        """Show the sections in another theme or text size."""
        self._look = look
        for browser in self._browsers:
            browser.set_look(look)

    def set_stacked(self, *, stacked: bool) -> None:
        """Turn tables into one column where the list is too narrow for them, or back."""
        if stacked != self._stacked:
            self._stacked = stacked
            for section, browser in zip(self._sections, self._browsers, strict=False):
                if section.stacked:
                    browser.show_section(section, stacked=stacked)

    def sizeHint(self) -> QSize:
        """Return a small size: the page gives the width, and the height follows from it."""
        return QSize(240, 0)

    def sections(self) -> tuple[SectionBrowser, ...]:
        """Return the browsers of this page in reading order."""
        return tuple(self._browsers[: len(self._sections)])

    def _make_browser(self) -> SectionBrowser:
        browser = SectionBrowser(self)
        browser.link_chosen.connect(self.link_chosen)
        if self._look is not None:
            browser.set_look(self._look)
        self._rows.addWidget(browser)
        return browser
