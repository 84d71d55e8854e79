# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A wrapping line of content that takes no room when there is nothing to say."""

from __future__ import annotations

from PySide6.QtCore import Property, Qt
from PySide6.QtWidgets import QLabel, QWidget


class ContentLabel(QLabel):
    """Shows plain text from a content field; hidden while the field is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def _get_content(self) -> str:
        return self.text()

    def _set_content(self, text: str) -> None:
        self.setText(text)
        self.setVisible(bool(text))

    #: The text.
    content = Property(str, _get_content, _set_content)
