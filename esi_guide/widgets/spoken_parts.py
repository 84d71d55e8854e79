# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Reading aloud of a view whose words stand in labels and in buttons that pick something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from esi_guide.content.spoken import Passage, Talk, sentences
from esi_guide.widgets.control_words import control_words
from esi_guide.widgets.spoken_frame import SpokenSpot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollArea

    from esi_guide.content.spoken import Sentence
    from esi_guide.widgets.look import Look

#: The numbers of sources behind a fact: the list of them is not read.
_NUMBERED = re.compile(r" \[\d+\]")
#: Room in px around what is brought into view.
ROOM = 24


class SpokenParts:
    """Says and marks the parts of a scrolled view, as a ``Reader`` does.

    Args:
        scroll: What shows them.
        language: Code of their language.
        look: Colours.
    """

    def __init__(self, scroll: QScrollArea, language: str, look: Look) -> None:
        self._scroll = scroll
        self._language = language
        self._look = look
        self._spot = SpokenSpot()

    def talk(self) -> Talk:
        """Return what the labels and the buttons that pick say, in reading order."""
        said = (
            Passage(place, sentences(words, self._language))
            for place, (_, words) in self._parts().items()
        )
        return Talk(self._language, tuple(said))

    def spoken_start(self) -> str:
        """Return the place that has the focus; "" for the beginning."""
        return next((place for place, (part, _) in self._parts().items() if part.hasFocus()), "")

    def show_spoken(self, place: str, sentence: Sentence) -> None:
        """Mark the part that is read aloud, and bring it into view."""
        del sentence
        self.hide_spoken()
        part, _ = self._parts().get(place, (None, ""))
        if part is not None:
            self._spot.show_around(part, self._look)
            self._scroll.ensureWidgetVisible(part, 0, ROOM)

    def show_spoken_word(self, said: str, start: int, length: int) -> None:
        """Mark no word: each part is short."""

    def hide_spoken(self) -> None:
        """Mark nothing."""
        self._spot.clear()

    def _parts(self) -> dict[str, tuple[QWidget, str]]:
        """Return what is shown and says something, by its number from the top."""
        body = self._scroll.viewport()
        parts = ((part, _words(part)) for part in body.findChildren(QWidget))
        shown = [each for each in parts if each[1] and each[0].isVisibleTo(body)]
        return {f"part-{number}": each for number, each in enumerate(shown)}


def _words(part: QWidget) -> str:
    if isinstance(part, QLabel):
        return _NUMBERED.sub("", part.text())
    if isinstance(part, QAbstractButton) and part.isCheckable():
        # Some say by their name whether they are picked.
        own = ". ".join(filter(None, (part.accessibleName(), part.accessibleDescription())))
        return own if part.accessibleName() else control_words(part)
    return ""
