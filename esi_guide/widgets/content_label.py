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

    def show_spoken(self, sentence: str) -> None:
        """Mark a sentence while it is read aloud."""
        # Loaded with the first sentence: its patterns cost milliseconds of the start.
        from esi_guide.content.spoken import find  # noqa: PLC0415 - see above

        start, length = find(sentence, self.text())
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSelection(start, length)

    def hide_spoken(self) -> None:
        """Mark nothing."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def _get_content(self) -> str:
        return self.text()

    def _set_content(self, text: str) -> None:
        self.setText(text)
        self.setVisible(bool(text))

    #: The text.
    content = Property(str, _get_content, _set_content)
