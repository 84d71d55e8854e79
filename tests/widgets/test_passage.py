# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from esi_guide.widgets.passage import DURATION, Passage

CARD = QRect(30, 40, 100, 60)


@pytest.fixture
def view(qtbot):
    view = QWidget()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    return view


def test_it_is_short():
    assert 150 <= DURATION <= 250


def test_it_grows_from_the_card_to_the_whole_view_and_goes_by_itself(view, look, qtbot):
    passage = Passage(CARD, look, view)
    boxes = []
    passage._motion.valueChanged.connect(lambda _: boxes.append(passage._box()))
    with qtbot.waitSignal(passage.destroyed):
        passage._step(0.0)
        assert passage._box().toRect() == CARD
    assert view.findChildren(Passage) == []
    assert boxes[-1].toRect() == view.rect()
    assert all(one.width() <= other.width() for one, other in pairwise(boxes))


def test_what_lies_below_is_pressed_from_the_first_moment(view, look, qtbot):
    button = QPushButton("below", view)
    button.setGeometry(view.rect())
    button.show()
    Passage(CARD, look, view)
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(
            view.windowHandle(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            view.rect().center(),
        )


def test_no_picture_is_taken_of_anything(view, look, monkeypatch, qtbot):
    def refuse(*_):
        pytest.fail("a picture was taken")

    monkeypatch.setattr(QWidget, "grab", refuse)
    monkeypatch.setattr(QPixmap, "__init__", refuse)
    passage = Passage(CARD, look, view)
    with qtbot.waitSignal(passage.destroyed):
        pass
