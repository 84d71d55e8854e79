# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Base of the cards that show one content field as text."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property

from esi_guide.widgets.text_block import TextBlock


class ContentText(TextBlock):
    """Text made from a tuple; the card around it hides when there is nothing to show."""

    _content: tuple[Any, ...] = ()

    def html_of(self, content: tuple[Any, ...]) -> str:
        """Return the rich text of the content."""
        raise NotImplementedError

    def _get_content(self) -> object:
        return self._content

    def _set_content(self, content: tuple[Any, ...]) -> None:
        self._content = content or ()
        shown = any(self._content)
        self.show_html(self.html_of(self._content) if shown else "")
        card = self.parentWidget()
        if card is not None:
            card.setVisible(shown)

    #: What is shown; each subclass says what the tuple holds.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]
