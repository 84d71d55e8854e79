# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from esi_guide.widgets.text_block import TextBlock

HTML = '<p>A <a href="term:nerve">nerve</a> and <a href="https://example.org/1">a site</a>.</p>'


class Page(QWidget):
    """A scrolled page with one block; keeps the keys that reach it."""

    def __init__(self, html, look):
        super().__init__()
        self.keys = []
        self.scroll = QScrollArea(self)
        self.scroll.setWidgetResizable(True)
        QVBoxLayout(self).addWidget(self.scroll)
        body = QWidget()
        self.block = TextBlock(body)
        rows = QVBoxLayout(body)
        rows.addWidget(self.block)
        rows.addStretch(1)
        self.scroll.setWidget(body)
        self.block.set_look(look)
        self.block.show_html(html)

    def keyPressEvent(self, event):
        self.keys.append(event.key())


@pytest.fixture
def page_of(qtbot, look):
    def page_of(html):
        page = Page(html, look)
        qtbot.addWidget(page)
        page.resize(500, 300)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.block.setFocus()
        return page

    return page_of


def needed(block):
    document = block.document().clone()
    document.setTextWidth(block.viewport().width())
    return document.size().height()


def test_it_is_as_tall_as_its_words_at_every_width(page_of, qtbot):
    page = page_of("<p>many words in a row </p>" * 40)
    for width in (700, 300, 500):
        page.resize(width, 300)
        qtbot.waitUntil(lambda: abs(page.block.height() - needed(page.block)) <= 1)


def test_other_words_are_broken_at_the_width_of_those_before_and_not_once_more(
    qtbot, look, monkeypatch
):
    block = TextBlock()
    qtbot.addWidget(block)
    block.set_look(look)
    block.show_html("<p>many words in a row </p>" * 10)
    few = block.heightForWidth(500)
    broken = []
    monkeypatch.setattr(block, "setLineWrapColumnOrWidth", broken.append)
    block.show_html("<p>other words in a row </p>" * 20)
    assert block.heightForWidth(500) > few
    assert broken == []
    block.heightForWidth(400)
    assert broken == [400]


def test_a_text_that_nobody_has_measured_is_not_broken_after_every_word(qtbot, look):
    block = TextBlock()
    qtbot.addWidget(block)
    block.set_look(look)
    block.show_html("<p>some words in a row</p>")
    assert block.document().begin().layout().lineCount() == 1


def test_it_grows_with_the_text_size(page_of, look_at, qtbot):
    page = page_of("<p>many words in a row </p>" * 10)
    before = page.block.height()
    page.block.set_look(look_at(200))
    qtbot.waitUntil(lambda: page.block.height() > 1.5 * before)
    assert abs(page.block.height() - needed(page.block)) <= 1


@pytest.mark.parametrize("target", ["term:nerve", "https://example.org/1"])
def test_a_chosen_link_is_reported_and_nothing_is_opened(page_of, qtbot, monkeypatch, target):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pytest.fail(f"{url} was opened"))
    page = page_of(HTML)
    before = page.block.toPlainText()
    link = next(
        spot
        for x in range(page.block.viewport().width())
        for spot in [QPoint(x, page.block.height() // 2)]
        if page.block.anchorAt(spot) == target
    )
    with qtbot.waitSignal(page.block.link_chosen) as chosen:
        qtbot.mouseClick(page.block.viewport(), Qt.MouseButton.LeftButton, pos=link)
    assert chosen.args == [target]
    assert page.block.toPlainText() == before


def test_tab_walks_the_links_and_enter_chooses_one(page_of, qtbot):
    page = page_of(HTML)
    window = page.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.block.link_chosen) as chosen:
        QTest.keyClick(window, Qt.Key.Key_Return)
    assert chosen.args == ["https://example.org/1"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_F5])
def test_keys_that_it_does_not_need_reach_the_window(page_of, key):
    page = page_of(HTML)
    QTest.keyClick(page.windowHandle(), key)
    assert page.keys == [key]


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown])
def test_keys_that_move_the_page_move_the_page(page_of, key):
    page = page_of("<p>line</p>" * 80)
    QTest.keyClick(page.windowHandle(), key)
    assert page.scroll.verticalScrollBar().value() > 0
    assert page.block.verticalScrollBar().value() == 0


def test_words_can_be_marked_and_copied(page_of, qtbot, qapp):
    page = page_of("<p>Copy me</p>")
    qapp.clipboard().clear()
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "Copy me"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_words_and_links_have_the_colours_of_the_theme(page_of, look_at, theme):
    page = page_of(HTML)
    look = look_at(theme=theme)
    page.block.set_look(look)
    html = page.block.toHtml()
    assert f"color:{look.color('link').name()}" in html
    assert f"color:{look.color('ink').name()}" in html


def test_the_focus_is_seen(page_of, look, qtbot):
    page = page_of(HTML)
    edge = [page.block.viewport().width() // 2, 1]
    image = page.block.viewport().grab().toImage()
    assert image.pixelColor(*edge).name() == look.color("focus").name()
    page.block.clearFocus()
    image = page.block.viewport().grab().toImage()
    assert image.pixelColor(*edge).name() != look.color("focus").name()


def marked(block):
    return [each.cursor.selectedText() for each in block.extraSelections()]


def test_marked_words_have_a_ground_of_their_own(page_of, look):
    page = page_of(HTML)
    block = page.block
    first = block.mark(((2, 5), (12, 1)))
    assert marked(block) == ["nerve", "a"]
    assert block.extraSelections()[0].format.background().color() == look.color("mark")
    assert first.left() > 0


def test_marks_outlive_another_look_and_end_with_the_text(page_of, look_at):
    page = page_of(HTML)
    block = page.block
    block.mark(((2, 5),))
    block.set_look(look_at(200, "dark"))
    assert marked(block) == ["nerve"]
    block.show_html("<p>other words</p>")
    assert marked(block) == []


def test_marks_can_be_taken_away(page_of):
    page = page_of(HTML)
    block = page.block
    block.mark(((2, 5),))
    assert block.mark(()).isNull()
    assert marked(block) == []


def test_a_mark_past_the_end_marks_nothing(page_of):
    page = page_of(HTML)
    block = page.block
    block.mark(((900, 5),))
    assert marked(block) == [""]
