# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A card that fills the screen and is read from two metres: show this to staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from esi_guide.binding import bind
from esi_guide.content.spoken import Passage, Talk, sentences
from esi_guide.forms.ui_staff_card import Ui_StaffCard
from esi_guide.models.chart_table import ChartField, ChartTableModel
from esi_guide.widgets.announce import announce
from esi_guide.widgets.spoken_frame import SpokenSpot

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QResizeEvent, QShowEvent

    from esi_guide.content.chart import EmergencyExit
    from esi_guide.content.spoken import Sentence
    from esi_guide.widgets.look import Look

#: Largest and smallest height of the card's text in px: a capital of 10 mm is read at two metres.
LARGEST, SMALLEST = 72, 16
#: How much larger the title is than the text.
TITLE = 1.4
#: Height in px of the line above what is said to the staff in their language.
LINE = 14


class StaffCard(QWidget):
    """Says in large letters why its holder needs help; Esc, Enter or the button closes it.

    Args:
        chart_table: The chart's words; the card takes it over.
        parent: The view that the card goes back to.
        look: Colours, for what marks a text while it is read aloud.
        language: Code of the language of the words.

    Signals:
        talk_wanted(object, object): Somebody wants the card read aloud: the card, what it says.
    """

    talk_wanted = Signal(object, object)

    def __init__(
        self, chart_table: ChartTableModel, parent: QWidget, look: Look, language: str
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # A style sheet paints the ground of a plain widget only when it is told to.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.ui = Ui_StaffCard()
        self.ui.setupUi(self)
        chart_table.setParent(self)
        bind(self, chart_table, ChartField).setCurrentIndex(0)
        words = [label.text() for label in self._labels()]
        self.setAccessibleName(self.windowTitle())
        self.setAccessibleDescription(" ".join(words))
        self.ui.cardStaffLabel.clear()
        self.ui.cardStaffLabel.hide()
        self._look, self._language = look, language
        self._spoken = SpokenSpot()
        self.ui.readCardButton.clicked.connect(self._want_talk)
        self.ui.closeCardButton.clicked.connect(self.close)
        self.ui.closeCardButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_also(self, theirs: EmergencyExit | None) -> None:
        """Say the same in the language of the staff, below; None or an empty card says nothing."""
        words = (theirs.card_text, theirs.card_ask) if theirs is not None else ()
        if theirs is not None and theirs.card_title:
            self.ui.cardStaffLabel.setText("\n".join((theirs.card_title, " ".join(words))))
            self.ui.cardStaffLabel.show()

    def offer_speech(self, *, wanted: bool) -> None:
        """Offer to read the card aloud, or not."""
        self.ui.readCardButton.setVisible(wanted)

    def talk(self) -> Talk:
        """Return what the card says."""
        passages = (
            Passage(label.objectName(), sentences(label.text(), self._language))
            for label in self._labels()
        )
        return Talk(self._language, tuple(passages))

    def spoken_start(self) -> str:
        """Return the beginning: the card is read from its top."""
        return ""

    def show_spoken(self, place: str, sentence: Sentence) -> None:
        """Mark the text that is read aloud."""
        del sentence
        self.hide_spoken()
        label = self.findChild(QLabel, place)
        if isinstance(label, QLabel):
            self._spoken.show_around(label, self._look)

    def show_spoken_word(self, said: str, start: int, length: int) -> None:
        """Mark no word: the letters are large enough to follow."""

    def hide_spoken(self) -> None:
        """Mark nothing."""
        self._spoken.clear()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let whoever reads the card stop."""
        self.talk_wanted.emit(self, Talk(self._language, ()))
        super().closeEvent(event)

    def _want_talk(self) -> None:
        self.talk_wanted.emit(self, self.talk())

    def showEvent(self, event: QShowEvent) -> None:
        """Say what the card says: Qt tells of the window as a part without a role."""
        super().showEvent(event)
        announce(self, f"{self.accessibleName()}. {self.accessibleDescription()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc and Enter."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        elif event.key() == Qt.Key.Key_R and not self.ui.readCardButton.isHidden():
            self._want_talk()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the letters as large as the screen allows."""
        super().resizeEvent(event)
        size = LARGEST
        while size > SMALLEST and self._height(size) > self._room():
            size -= 2
        for label in self._shown_labels():
            label.setFont(self._font_of(label, size))

    def _labels(self) -> tuple[QLabel, ...]:
        return (self.ui.cardTitleLabel, self.ui.cardTextLabel, self.ui.cardAskLabel)

    def _shown_labels(self) -> tuple[QLabel, ...]:
        theirs = self.ui.cardStaffLabel
        return self._labels() if theirs.isHidden() else (*self._labels(), theirs)

    def _font_of(self, label: QLabel, size: int) -> QFont:
        font = label.font()
        is_title = label is self.ui.cardTitleLabel
        font.setPixelSize(round(size * TITLE) if is_title else size)
        font.setBold(label in (self.ui.cardTitleLabel, self.ui.cardAskLabel))
        return font

    def _height(self, size: int) -> int:
        """Return the height in px that all texts take at a size."""
        margins = self.ui.cardLayout.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        total = 0
        for label in self._shown_labels():
            box = QRect(0, 0, width, 100_000)
            flags = int(Qt.TextFlag.TextWordWrap)
            metrics = QFontMetrics(self._font_of(label, size))
            total += metrics.boundingRect(box, flags, label.text()).height()
        return total

    def _room(self) -> int:
        """Return the height in px that the texts may take."""
        layout = self.ui.cardLayout
        margins = layout.contentsMargins()
        button = self.ui.closeCardButton.sizeHint().height()
        gaps = (len(self._shown_labels()) + 1) * layout.spacing()
        line = 0 if self.ui.cardStaffLabel.isHidden() else LINE
        return self.height() - margins.top() - margins.bottom() - button - gaps - line
