# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The box "From your clinic": how it is reached, its own pages, and what it does not offer."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from esi_guide.ladder.clinic import ClinicBox
from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.parts import empty, text_label

if TYPE_CHECKING:
    from collections.abc import Iterable


class ClinicCard(QFrame):
    """Shows a ``ClinicBox``; takes no room where there is nothing to say.

    Signals:
        page_chosen(str): Somebody chose a page.
    """

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = ClinicBox()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(18, 8, 18, 8)
        self._rows.setSpacing(6)
        self.hide()

    def buttons(self) -> list[QPushButton]:
        """Return the buttons in reading order."""
        rows = self.findChildren(FlowRow, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [button for row in rows for button in row.findChildren(QPushButton)]

    def changeEvent(self, event: QEvent) -> None:
        """Say it again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _get_content(self) -> object:
        return self._box

    def _set_content(self, box: ClinicBox) -> None:
        if box != self._box:
            self._box = box or ClinicBox()
            self._show()

    #: A ``ClinicBox``.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def _show(self) -> None:
        box = self._box
        empty(self._rows)
        if box.not_offered:
            words = self.tr("Not offered at this clinic, but elsewhere. Ask where.")
            self._add_row([words], box.not_offered)
        if box.contact or box.pages:
            self._add_row(self._contact_words(), box.pages)
        self.setVisible(not box.is_empty)

    def _contact_words(self) -> list[str]:
        contact = self._box.contact
        if contact is None:
            return [self.tr("From your clinic")]
        lines = [self.tr("From your clinic: %1").replace("%1", contact.name)]
        phone = self.tr("Phone: %1").replace("%1", contact.phone) if contact.phone else ""
        lines.append(" · ".join(filter(None, (phone, contact.hours, contact.address))))
        lines.append(contact.text)
        if self._box.urgent:
            lines.append(self.tr("In an emergency, do not wait for the clinic to answer."))
        return [line for line in lines if line]

    def _add_row(self, lines: list[str], pages: Iterable[tuple[str, str]]) -> None:
        row = FlowRow(self)
        first, *rest = map(escape, lines)
        label = text_label("<br>".join((f"<b>{first}</b>", *rest)), "", row)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setAccessibleName(". ".join(lines))
        label.setProperty("flowStretch", True)
        label.show()
        for page, title in pages:
            button = QPushButton(title.replace("&", "&&"), row)
            button.setObjectName(f"clinic-{page}")
            button.setProperty("role", "chip")
            button.setProperty("page", page)
            button.clicked.connect(self._choose)
            button.show()
        self._rows.addWidget(row)
        row.show()

    def _choose(self) -> None:
        self.page_chosen.emit(self.sender().property("page"))
