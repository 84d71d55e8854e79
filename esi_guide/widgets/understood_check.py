# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Questions by which a reader checks what was understood: one at a time, explained, no score."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from esi_guide.widgets.announce import announce
from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.parts import empty, text_label
from esi_guide.widgets.pick_button import PickButton

if TYPE_CHECKING:
    from collections.abc import Mapping

    from esi_guide.content.reading import ReadableQuestion
    from esi_guide.widgets.look import Look

#: Side of the sign beside the verdict in px at 100 %.
SIGN = 26


class UnderstoodCheck(QWidget):
    """Shows a tuple of ``ReadableQuestion``; the card around it hides when there is none.

    What was answered comes from outside and goes there; which question is shown is kept here.

    Signals:
        answered(int, int): Somebody answered the question at a place, from 0, with the answer at
            a place.
        section_chosen(str): Somebody wants to read the section where the answer stands.
        read_wanted(): Somebody wants the question read aloud.
    """

    answered = Signal(int, int)
    section_chosen = Signal(str)
    read_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions: tuple[ReadableQuestion, ...] = ()
        self._answers: dict[int, int] = {}
        self._number = 0
        self._choices: list[PickButton] = []
        self._look: Look | None = None
        self._progress = text_label("", "small", self)
        self._ask = text_label("", "value", self)
        # A screen reader meets parts in the order in which they were made.
        self._choice_box = QWidget(self)
        self._verdict = QFrame(self)
        self._verdict.setProperty("role", "verdict")
        self._sign = QLabel(self._verdict)
        self._words = text_label("", "value", self._verdict)
        self._explain = text_label("", "", self._verdict)
        self._actions = FlowRow(self)
        self._read = self._button("readAgainButton", self._choose_section)
        self._back = self._button("previousQuestionButton", self._go_back)
        self._next = self._button("nextQuestionButton", self._go_on)
        self._aloud = self._button("readQuestionButton", self.read_wanted)
        self._aloud.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        verdict = QVBoxLayout(self._verdict)
        top = QHBoxLayout()
        top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._words, 1)
        verdict.addLayout(top)
        verdict.addWidget(self._explain)
        self._boxes = QVBoxLayout(self._choice_box)
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self._boxes.setSpacing(6)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._progress)
        rows.addWidget(self._ask)
        rows.addWidget(self._choice_box)
        rows.addWidget(self._verdict)
        rows.addWidget(self._actions)

    def _button(self, name: str, slot: object) -> QPushButton:
        button = QPushButton(self._actions)
        button.setObjectName(name)
        button.clicked.connect(slot)
        return button

    def _get_content(self) -> object:
        return self._questions

    def _set_content(self, questions: tuple[ReadableQuestion, ...]) -> None:
        self._questions = questions or ()
        self._number = 0
        self._answers = {}
        self._show_question()
        card = self.parentWidget()
        if card is not None:
            card.setVisible(bool(self._questions))

    #: The questions.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def begin(self, answers: Mapping[int, int]) -> None:
        """Show the question that was answered last, or the first one.

        Args:
            answers: Places of the given answers by the places of the questions, the newest last.
        """
        known = [number for number in answers if number < len(self._questions)]
        self._number = known[-1] if known else 0
        self._answers = dict(answers)
        if self._is_shown():
            self._show_verdict()
        else:
            self._show_question()

    def show_answers(self, answers: Mapping[int, int]) -> None:
        """Show other answers and keep the question that is shown."""
        self._answers = dict(answers)
        self._show_verdict()

    def set_look(self, look: Look) -> None:
        """Show the questions in another theme or text size."""
        self._look = look
        self._show_verdict()

    def sizeHint(self) -> QSize:
        """Return a small size: the page gives the width, and the height follows from it."""
        return QSize(240, super().sizeHint().height())

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons in reading order."""
        return (*self._choices, self._read, self._back, self._next, self._aloud)

    @property
    def number(self) -> int:
        """Place of the question that is shown, from 0."""
        return self._number

    @property
    def verdict(self) -> str:
        """What is said to the answer; "" before there is one."""
        given = self._answers.get(self._number)
        return "" if given is None else f"{self._words.text()} {self._explain.text()}"

    def offer_speech(self, *, wanted: bool) -> None:
        """Offer to read the question aloud, or not."""
        self._aloud.setVisible(wanted)

    def _is_shown(self) -> bool:
        """Say whether the question that is to be shown is there already, in this language."""
        if not self._questions:
            return False
        words = (self._place(), self._questions[self._number].question.ask)
        return (self._progress.text(), self._ask.text()) == words

    def _show_question(self) -> None:
        empty(self._boxes)
        self._choices = []
        if not self._questions:
            return
        question = self._questions[self._number].question
        self._progress.setText(self._place())
        self._ask.setText(question.ask)
        for number, words in enumerate(question.choices):
            button = PickButton(words, "", "ask", self._choice_box, only_one=True)
            button.setObjectName(f"answer-{number}")
            button.setProperty("number", number)
            button.wanted.connect(self._answer)
            self._boxes.addWidget(button)
            # Now and not with the next event: it may be given the focus at once.
            button.show()
            self._choices.append(button)
        for before, after in pairwise((self, *self.buttons())):
            QWidget.setTabOrder(before, after)
        self._show_verdict()

    def _show_verdict(self) -> None:
        if not self._questions:
            return
        given = self._answers.get(self._number)
        for number, button in enumerate(self._choices):
            button.set_picked(picked=number == given)
        item = self._questions[self._number]
        right = given == item.question.right
        self._verdict.setVisible(given is not None)
        self._read.setVisible(given is not None and bool(item.section_title))
        self._words.setText(self.tr("Yes, that is right.") if right else self.tr("Not quite."))
        self._explain.setText(item.question.explain)
        if self._look is not None:
            name, token = ("tried", "care") if right else ("info", "check")
            side, ratio = self._look.sp(SIGN), self.devicePixelRatioF()
            self._sign.setPixmap(self._look.icon(name, token, side, ratio))
        self._aloud.setText(self.tr("Read aloud"))
        self._aloud.setAccessibleName(self.tr("Read the question aloud"))
        self._read.setText(self.tr("Read it again"))
        read = self.tr("Read it again: %1").replace("%1", item.section_title)
        self._read.setAccessibleName(read)
        self._back.setText(self.tr("Previous question"))
        self._back.setVisible(self._number > 0)
        self._next.setText(self.tr("Next question"))
        self._next.setVisible(self._number + 1 < len(self._questions))

    def _place(self) -> str:
        words = self.tr("Question %1 of %2").replace("%1", str(self._number + 1))
        return words.replace("%2", str(len(self._questions)))

    def _answer(self) -> None:
        number = self.sender().property("number")
        self.answered.emit(self._number, number)
        # Pressing the same answer again changes nothing, and must not take its mark away.
        self._show_verdict()
        if self._verdict.isVisibleTo(self):
            announce(self, f"{self._words.text()} {self._explain.text()}")

    def _go_on(self) -> None:
        self._go(self._number + 1)

    def _go_back(self) -> None:
        self._go(self._number - 1)

    def _go(self, number: int) -> None:
        self._number = number
        self._show_question()
        self._choices[0].setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._place()}. {self._ask.text()}")

    def _choose_section(self) -> None:
        self.section_chosen.emit(self._questions[self._number].question.section)
