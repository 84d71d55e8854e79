# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a clinician has at hand in consult mode: quick ways, a mark, a pen, the next person."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScroller

from esi_guide import paths
from esi_guide.content.library import Library
from esi_guide.ladder.drawing import Drawing, Picture, Ring
from esi_guide.ladder.journey import Mark
from esi_guide.models.navigator import VIEWS
from esi_guide.services.settings import MemorySettings
from esi_guide.views.new_person_view import NewPersonView
from tests.kiosk_state import plain

from .fake_speech import give_voice
from .hands import accessible_nodes, child, focus_name, press, settle, shown, tap
from .test_fits import fill
from .test_touch import Finger, middle

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
STEPS = {
    lang: [
        (step.page, step.id) for step in Library(paths.resources() / "content", lang).chart().steps
    ]
    for lang in ("en", "es")
}
#: Two letters that lead to each step.
LETTERS = {
    "en": {
        "esi": "es",
        "how-much-relief": "ho",
        "stay-active": "st",
        "adjust-care": "ev",
        "repeat": "re",
        "look-again": "lo",
        "where-from": "wh",
        "diagnostic-block": "te",
        "rfa": "rf",
        "pain-programme": "pa",
        "scs": "sc",
        "drg": "dr",
        "surgeon": "su",
    },
    "es": {
        "esi": "in",
        "how-much-relief": "cu",
        "stay-active": "mo",
        "adjust-care": "di",
        "repeat": "re",
        "look-again": "ca",
        "where-from": "de",
        "diagnostic-block": "bl",
        "rfa": "rf",
        "pain-programme": "pr",
        "scs": "em",
        "drg": "eg",
        "surgeon": "ci",
    },
}


@pytest.fixture
def consult(open_at):
    """Return a way to open a window of consult mode."""

    def consult(**choices):
        return open_at(consult=True, **choices)

    return consult


@pytest.fixture(autouse=True)
def _closed(qapp):
    yield
    for widget in QApplication.topLevelWidgets():
        if hasattr(widget, "show_guide"):
            widget.close()
            widget.deleteLater()
    settle()


def type_letters(window, letters):
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    for letter in letters:
        QTest.keyClick(window.windowHandle(), letter)
    settle()


def everything_read(window, qtbot):
    qtbot.waitUntil(lambda: window._search_view is not None and window._search_view.model.is_ready)
    settle()


# Two letters, two touches


@pytest.mark.parametrize("lang", ["en", "es"])
def test_two_letters_and_enter_lead_from_the_ladder_to_every_step(consult, qtbot, lang):
    window = consult(language=lang)
    for page, _ in STEPS[lang]:
        window.navigator.home()
        window.ui.mainPane.setFocus()
        settle()
        type_letters(window, LETTERS[lang][page])
        everything_read(window, qtbot)
        press(window, Key.Key_Return)
        assert window.navigator.place.page == page, page


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("place", ["about", "rfa", "compare"])
def test_two_letters_and_enter_lead_from_a_page_and_a_view_to_every_step(
    consult, qtbot, lang, place
):
    window = consult(language=lang)
    give_voice(window)
    for page, _ in STEPS[lang]:
        window.navigator.home()
        if place in VIEWS:
            window.navigator.open_view(place)
        else:
            window.navigator.open_page(place)
        settle()
        type_letters(window, LETTERS[lang][page])
        everything_read(window, qtbot)
        press(window, Key.Key_Return)
        assert window.navigator.place.page == page, page


def test_letters_neither_read_aloud_nor_speak_controls_but_control_and_r_do(consult):
    window = consult(page="rfa")
    voice = give_voice(window)
    for letter in "rvd":
        type_letters(window, letter)
        assert child(window, "searchEdit").text() == letter
        press(window, Key.Key_Escape)
    assert voice.sentences == ()
    assert not window.details.isChecked()
    press(window, Key.Key_R, CONTROL)
    assert voice.sentences[0] == "Heating a small joint nerve"
    press(window, Key.Key_R, CONTROL | SHIFT)
    assert window.speech_bar.speaks_controls


def test_enter_before_the_pages_are_read_opens_the_step_as_soon_as_they_are(consult, qtbot):
    window = consult()
    QTest.keyClick(window.windowHandle(), "s")
    QTest.keyClick(window.windowHandle(), "c")
    QTest.keyClick(window.windowHandle(), Key.Key_Return)
    qtbot.waitUntil(lambda: window.navigator.place.page == "scs")


@pytest.mark.parametrize(
    ("page", "name"),
    [
        *[("rfa", name) for name in ("triedButton", "section-what", "pageScroll", "figurePlayer")],
        *[("rfa", name) for name in ("sourceList", "factsTable", "miniLadder", "searchButton")],
        ("where-from", "pageScroll"),
        ("", "step-esi"),
        ("", "answer-how-much-relief-some"),
        ("", "sheetButton"),
    ],
)
def test_a_letter_begins_the_search_wherever_the_focus_is(consult, page, name):
    window = consult(page=page)
    child(window, name).setFocus()
    settle()
    type_letters(window, "s")
    assert window.is_searching
    assert child(window, "searchEdit").text() == "s"
    press(window, Key.Key_Escape)
    assert focus_name(window) == name


@pytest.mark.parametrize("view", VIEWS)
def test_a_letter_begins_the_search_in_every_other_view(consult, view):
    window = consult()
    window.navigator.open_view(view)
    settle()
    if view == "handout":
        window.view().finish()
        settle()
    type_letters(window, "r")
    assert window.is_searching


def test_keys_of_a_step_and_of_a_page_go_before_the_search(consult):
    window = consult()
    window.ladder_view.focus_step("rfa")
    for letter, mark in zip(
        "thcn", (Mark.TRIED, Mark.HERE, Mark.CONSIDERING, Mark.UNSUITABLE), strict=True
    ):
        type_letters(window, letter)
        assert window.journey.journey.mark_of("rfa") is mark
    window.navigator.open_page("rfa")
    settle()
    press(window, Key.Key_F2)
    assert window.details.isChecked()
    assert not window.is_searching


def test_a_patients_letter_begins_no_search(open_at):
    window = open_at()
    give_voice(window)
    type_letters(window, "rf")
    assert not window.is_searching


@pytest.mark.parametrize("size", [(1366, 768), (1080, 1920), (1920, 1080)])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_two_touches_lead_from_every_view_to_every_step(consult, size, lang):
    window = consult(size=size, language=lang)
    for place in ("", "rfa", "emergency", *VIEWS):
        if place in VIEWS:
            window.navigator.open_view(place)
        else:
            window.navigator.open_page(place)
        settle()
        if place == "handout":
            window.view().finish()
        assert child(window, "searchButton").visibleRegion().boundingRect().height() > 40
        tap(child(window, "searchButton"))
        for _, step in STEPS[lang]:
            chip = child(window, f"topic-step-{step}")
            assert chip.visibleRegion().boundingRect() == chip.rect(), step
    tap(child(window, "topic-step-scs"))
    assert window.navigator.place.page == "scs"


# Not suitable now


def test_the_mark_is_set_on_a_page_and_seen_and_said_everywhere(consult):
    window = consult(page="scs")
    assert child(window, "unsuitableButton").isVisible()
    tap(child(window, "unsuitableButton"))
    window.navigator.home()
    settle()
    card = child(window, "step-scs")
    assert "Not suitable now" in card.accessibleDescription()
    assert "(not suitable now)" in child(window, "pathLabel").text()
    tap(card)
    assert window.navigator.place.page == "scs"
    assert child(window, "unsuitableButton").isChecked()
    tap(child(window, "consideringButton"))
    assert window.journey.journey.mark_of("scs") is Mark.CONSIDERING
    assert not child(window, "unsuitableButton").isChecked()


def test_a_patients_window_does_not_offer_the_mark(open_at):
    window = open_at()
    window.navigator.open_page("scs")
    settle()
    assert not child(window, "unsuitableButton").isVisible()
    assert not child(window, "drawButton").isVisible()
    window.navigator.home()
    window.ladder_view.focus_step("scs")
    press(window, Key.Key_N)
    assert window.journey.journey.mark_of("scs") is None
    assert not child(window, "ladderCompareButton").isVisible()
    press(window, Key.Key_N, CONTROL)
    assert window.findChild(NewPersonView) is None


def test_the_key_says_what_it_did(consult, monkeypatch):
    said = []
    window = consult()
    monkeypatch.setattr("esi_guide.views.ladder_view.announce", lambda _, words: said.append(words))
    window.ladder_view.focus_step("drg")
    press(window, Key.Key_N)
    assert said == ["DRG stimulation (not suitable now)"]


# Compare


def test_comparing_is_one_touch_away_on_the_chart_and_on_a_page(consult):
    window = consult()
    tap(child(window, "ladderCompareButton"))
    assert window.navigator.place.view == "compare"
    press(window, Key.Key_Escape)
    assert focus_name(window) == "ladderCompareButton"
    window.navigator.open_page("rfa")
    settle()
    tap(child(window, "compareThisButton"))
    assert window.picks.picks.compared == ("rfa",)


# Drawing


@pytest.fixture
def figure(consult):
    """Return a window at a figure on which somebody draws."""

    def figure(**choices):
        window = consult(page="scs", **choices)
        tap(child(window, "drawButton"))
        child(window, "pageScroll").ensureWidgetVisible(picture(window))
        settle()
        return window

    return figure


def picture(window):
    return window.page_view.ui.figurePlayer._picture


def drawn(window, step=0):
    return window.drawings.on(Picture("scs", step))


def spots(window, *shares):
    """Return places in the window by their shares of the picture's width and height."""
    area = picture(window)._area(picture(window).width())
    return [
        picture(window).mapTo(
            window,
            QPointF(area.x() + x * area.width(), area.y() + y * area.height()).toPoint(),
        )
        for x, y in shares
    ]


def by_mouse(window, *shares):
    first, *others = spots(window, *shares)
    handle, left = window.windowHandle(), Qt.MouseButton.LeftButton
    QTest.mousePress(handle, left, pos=first)
    for spot in others:
        QTest.mouseMove(handle, spot)
    QTest.mouseRelease(handle, left, pos=(others or [first])[-1])
    settle()


def test_the_mouse_draws_in_the_units_of_the_figure(figure):
    window = figure()
    by_mouse(window, (0.25, 0.5), (0.5, 0.5))
    (stroke,) = drawn(window).strokes
    box = picture(window)._view_box()
    assert stroke.points[0] == pytest.approx((box.width() / 4, box.height() / 2), abs=2)
    assert stroke.points[-1] == pytest.approx((box.width() / 2, box.height() / 2), abs=2)


def test_a_line_stays_on_the_part_it_was_drawn_on_at_another_size(figure):
    window = figure()
    by_mouse(window, (0.1, 0.9), (0.2, 0.9), (0.3, 0.9))
    before = drawn(window)
    for size in ((1024, 600), (1080, 1920)):
        window.resize(*size)
        settle()
        child(window, "pageScroll").ensureWidgetVisible(picture(window))
        settle()
        assert drawn(window) == before
        image = window.grab().toImage()
        ratio = window.devicePixelRatioF()
        (spot,) = spots(window, (0.2, 0.9))
        seen = image.pixelColor(round(spot.x() * ratio), round(spot.y() * ratio))
        assert seen == QColor(window._appearance.look.color("pen"))


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_pen_is_seen_in_every_theme(figure, theme):
    window = figure(settings=MemorySettings(theme=theme))
    by_mouse(window, (0.1, 0.9), (0.3, 0.9))
    look = window._appearance.look
    image = window.grab().toImage()
    (spot,) = spots(window, (0.2, 0.9))
    assert image.pixelColor(spot) == look.color("pen")
    column = {image.pixelColor(spot + QPoint(0, y)).name() for y in range(-8, 9)}
    assert look.color("pen-edge").name() in column


def test_a_finger_draws_every_step_of_its_way_and_does_not_scroll(figure, touch_screen):
    window = figure()
    bar = child(window, "pageScroll").verticalScrollBar()
    finger, before = Finger(window, touch_screen), bar.value()
    way = spots(window, *[(0.4, 0.8 - 0.05 * step) for step in range(12)])
    finger.touch(press={0: way[0]})
    for spot in way[1:]:
        finger.touch(move={0: spot})
        scroller = QScroller.scroller(child(window, "pageScroll").viewport())
        assert scroller.state() == QScroller.State.Inactive
    finger.touch(release={0: way[-1]})
    assert bar.value() == before
    (stroke,) = drawn(window).strokes
    assert len(stroke.points) >= 11
    # Small signs count as well, and so does a second one at once, at the same place.
    finger.tap(way[3], QPoint(4, 0))
    finger.tap(way[3])
    assert len(drawn(window).strokes) == 3
    assert len(drawn(window).strokes[1].points) >= 2


def test_a_finger_scrolls_the_page_on_the_figure_while_nobody_draws(consult, touch_screen, qtbot):
    window = consult(page="scs")
    bar = child(window, "pageScroll").verticalScrollBar()
    finger = Finger(window, touch_screen)
    assert finger.push_up(qtbot, bar, middle(window, picture(window))) > 50
    assert drawn(window) == Drawing()


def test_a_finger_scrolls_beside_the_figure_while_somebody_draws(figure, touch_screen, qtbot):
    window = figure()
    bar = child(window, "pageScroll").verticalScrollBar()
    bar.setValue(bar.value() + 160)
    settle()
    before = bar.value()
    finger = Finger(window, touch_screen)
    start = middle(window, window.page_view.ui.figurePlayer._caption)
    assert window.childAt(start) is window.page_view.ui.figurePlayer._caption
    assert finger.push_up(qtbot, bar, start) > before + 50
    assert drawn(window) == Drawing()


def test_a_pen_draws(figure, qapp):
    window = figure()
    pen = QPointingDevice.primaryPointingDevice()
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
    for kind, share in zip(kinds, ((0.2, 0.5), (0.3, 0.6), (0.4, 0.5)), strict=True):
        (spot,) = spots(window, share)
        place = QPointF(spot)
        held = none if kind == QEvent.Type.TabletRelease else left
        event = QTabletEvent(
            *(kind, pen, place, QPointF(window.mapToGlobal(spot))),
            *(0.5, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier, left, held),
        )
        qapp.sendEvent(picture(window), event)
        # What nobody takes of a pen, the platform sends again as a mouse.
        assert not event.isAccepted()
    by_mouse(window, (0.2, 0.5), (0.3, 0.6))
    assert len(drawn(window).strokes) == 1


def test_undo_and_clear_by_button_and_key(figure):
    window = figure()
    assert not child(window, "undoDrawingButton").isEnabled()
    for y in (0.3, 0.6):
        by_mouse(window, (0.2, y), (0.5, y))
    tap(child(window, "wipeDrawingButton"))
    assert drawn(window) == Drawing()
    tap(child(window, "undoDrawingButton"))
    assert len(drawn(window).strokes) == 2
    child(window, "figurePlayer").setFocus()
    press(window, Key.Key_Z, CONTROL)
    assert len(drawn(window).strokes) == 1
    press(window, Key.Key_Z, CONTROL)
    press(window, Key.Key_Z, CONTROL)
    assert drawn(window) == Drawing()


def test_keys_alone_set_lettered_rings_undo_and_end(figure, monkeypatch):
    said = []
    monkeypatch.setattr("esi_guide.widgets.figure_player.announce", lambda _, w: said.append(w))
    window = figure()
    assert focus_name(window) == "figurePlayer"
    assert "arrows move a ring" in said[-1]
    press(window, Key.Key_Right)
    press(window, Key.Key_Return)
    for _ in range(3):
        press(window, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(window, Key.Key_Space)
    width = picture(window)._view_box().width()
    first, second = (ring.place for ring in drawn(window).rings)
    assert second[0] == first[0]
    assert second[1] - first[1] == pytest.approx(0.03 * width, abs=0.3)
    assert said[-2:] == ["Ring A is set.", "Ring B is set."]
    player = child(window, "figurePlayer")
    assert "rings with letters: 2" in player.accessibleDescription()
    press(window, Key.Key_Z, CONTROL)
    assert len(drawn(window).rings) == 1
    for _ in range(40):
        press(window, Key.Key_Left)
    press(window, Key.Key_Return)
    assert drawn(window).rings[-1].place[0] == 0
    press(window, Key.Key_Escape)
    assert not child(window, "drawButton").isChecked()
    assert window.navigator.place.page == "scs"
    press(window, Key.Key_Right)
    assert player.step == 1


def test_each_picture_has_its_own_drawing_and_keeps_it(figure):
    window = figure()
    by_mouse(window, (0.2, 0.3), (0.5, 0.3))
    player = child(window, "figurePlayer")
    player.show_step(1)
    settle()
    assert not child(window, "wipeDrawingButton").isEnabled()
    by_mouse(window, (0.2, 0.3), (0.5, 0.3))
    by_mouse(window, (0.2, 0.6), (0.5, 0.6))
    assert [len(drawn(window, step).strokes) for step in (0, 1)] == [1, 2]
    window.navigator.open_page("rfa")
    settle()
    assert not child(window, "drawButton").isChecked()
    window.navigator.open_page("scs")
    settle()
    assert picture(window)._drawn == drawn(window, 0)


def test_a_drawing_outlasts_the_language(figure):
    window = figure()
    by_mouse(window, (0.2, 0.3), (0.5, 0.3))
    before = drawn(window)
    window.ui.languageButton.click()
    settle()
    assert picture(window)._drawn == before
    assert "Dibujado a mano" in child(window, "figurePlayer").accessibleDescription()


def test_this_very_picture_goes_on_the_handout_with_its_lines(figure):
    window = figure()
    by_mouse(window, (0.2, 0.3), (0.5, 0.3))
    tap(child(window, "pictureButton"))
    (chosen,) = window._handout_maker().gather().pictures
    assert (chosen.figure.page, chosen.step, chosen.drawing) == ("scs", 0, drawn(window))
    child(window, "figurePlayer").show_step(1)
    assert not child(window, "pictureButton").isChecked()


def test_a_patient_puts_a_picture_on_the_handout_too(open_at):
    window = open_at()
    window.navigator.open_page("scs")
    settle()
    tap(child(window, "pictureButton"))
    assert window.picks.picks.pictures == (Picture("scs", 0),)
    tap(child(window, "pictureButton"))
    assert window.picks.picks.pictures == ()


# New person


def state(window):
    """Return all that a person can change."""
    return {
        "navigator": plain(vars(window.navigator)),
        "shown": window._shown,
        "journey": plain(vars(window.journey)),
        "picks": plain(vars(window.picks)),
        "drawings": (dict(window.drawings.drawings), window.drawings.undoable),
        "details": window.details.isChecked(),
        "views": sorted(window._other_views),
        "page": window.page_view.page_id,
        "drawing": child(window, "drawButton").isChecked(),
        "search": window._search_view,
        "before search": window._focus_before_search,
        "hand": plain(vars(window._hand)),
        "focus": focus_name(window),
        "title": window.windowTitle(),
        "clipboard": QGuiApplication.clipboard().text(),
        "layout": window.ladder_view.ui.ladderCanvas.layout_now,
        "growth": window.ladder_view.ui.ladderCanvas._growth,
        "bars": [
            area.verticalScrollBar().value()
            for area in (window.ladder_view.ui.ladderScroll, window.page_view.ui.pageScroll)
        ],
        "words": [
            node
            for node in accessible_nodes(window)
            # How the window stands before and after its first page was made ready.
            if node.name != "Back"
        ],
    }


def do_everything(window):
    fill(window)
    window.journey.mark("drg", Mark.UNSUITABLE)
    window.picks.toggle_page("scs")
    window.picks.toggle_picture(Picture("scs", 0))
    window.navigator.open_page("scs", "risks")
    window.details.setChecked(True)
    child(window, "drawButton").setChecked(True)
    window.drawings.add(Picture("scs", 0), Ring((10, 10)))
    settle()
    for view in VIEWS:
        window.navigator.open_view(view)
        settle()
        if view == "handout":
            window.view().finish()
    window.open_search("pain")
    settle()
    child(window, "searchEdit").selectAll()
    child(window, "searchEdit").copy()


def test_a_new_person_finds_everything_as_at_the_first_start(consult, qtbot, monkeypatch):
    # Off screen no program is known to have filled the clipboard.
    clipboard = QGuiApplication.clipboard()
    monkeypatch.setattr(type(clipboard), "ownsClipboard", lambda _: True)
    clipboard.clear()
    window = consult()
    qtbot.waitUntil(lambda: window._page_view is not None)
    settle()
    first = state(window)
    do_everything(window)
    assert clipboard.text() == "pain"
    press(window, Key.Key_N, CONTROL)
    view = window.findChild(NewPersonView)
    lines = view.ui.keptText.toPlainText()
    for words in (
        "Marks and answers on the ladder: 4",
        "What matters: 4",
        "Questions to ask: 3",
        "Options to compare: 4",
        "Pages on the handout: 1",
        "Pictures on the handout: 1",
        "Pictures with a drawing: 1",
        "Where you are, the search, and the way back",
        "Language, colours and text size stay as they are.",
    ):
        assert words in lines
    press(view, Key.Key_Return)
    qtbot.waitUntil(lambda: window._page_view is not None)
    settle()
    assert state(window) == first
    assert window.drawings.undoable == frozenset()


@pytest.mark.parametrize("way", ["keep", "escape"])
def test_keeping_changes_nothing(consult, way):
    window = consult()
    do_everything(window)
    before = (window.journey.journey, window.picks.picks, window.drawings.drawings)
    press(window, Key.Key_N, CONTROL)
    view = window.findChild(NewPersonView)
    if way == "keep":
        tap(child(view, "keepButton"))
    else:
        press(view, Key.Key_Escape)
    assert window.findChild(NewPersonView) is None
    assert (window.journey.journey, window.picks.picks, window.drawings.drawings) == before
    assert window.is_searching


def test_with_nothing_to_clear_it_says_so_and_offers_nothing_else(consult):
    window = consult()
    menu = child(window, "moreButton").menu()
    menu.aboutToShow.emit()
    (action,) = [action for action in menu.actions() if action.text() == "New person"]
    action.trigger()
    settle()
    view = window.findChild(NewPersonView)
    assert "There is nothing to clear" in view.ui.keptText.toPlainText()
    assert [button.text() for button in shown(view, QPushButton)] == ["Close"]
    press(view, Key.Key_Return)
    assert window.findChild(NewPersonView) is None


def test_what_was_copied_elsewhere_stays_in_the_clipboard(consult, monkeypatch):
    window = consult()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("from another program")
    monkeypatch.setattr(type(clipboard), "ownsClipboard", lambda _: False)
    window.journey.mark("esi", Mark.TRIED)
    press(window, Key.Key_N, CONTROL)
    press(window.findChild(NewPersonView), Key.Key_Return)
    assert window.journey.journey.path(window._chart) == ()
    assert clipboard.text() == "from another program"
    clipboard.clear()
