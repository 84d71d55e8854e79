# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import logging
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QLineF, QPoint, QRectF, Qt, QTranslator
from PySide6.QtGui import QAccessible, QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from esi_guide import paths
from esi_guide.content.figures import read_figures
from esi_guide.content.frontmatter import read_document
from esi_guide.widgets.figure_picture import RING, TALLEST, _pointer
from esi_guide.widgets.figure_player import FigurePlayer

FOLDER = paths.resources() / "figures"
#: Inside of the text column of a page on a clinic PC, in px.
COLUMN = 690


def bundled(locale):
    path = paths.resources() / "content" / locale / "figures.md"
    document, _ = read_document(path.read_bytes(), "figures.md")
    return read_figures(document, "figures.md").value


FIGURES = bundled("en")
EVERY_STEP = [
    pytest.param(figure, step, id=f"{locale}-{figure.id}-{step + 1}")
    for locale in ("en", "es")
    for figure in bundled(locale).values()
    for step in range(len(figure.steps))
]


@pytest.fixture
def make(qtbot, look_at):
    """Return a way to show a figure in a card of a width."""
    kept = []

    def make(figure=None, text_size=100, theme="light", width=COLUMN, folder=FOLDER):
        # First: a button keeps the size that it had in the look of another test.
        look = look_at(text_size, theme)
        card = QFrame()
        kept.append(card)
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(0, 0, 0, 0)
        player = FigurePlayer(card)
        layout.addWidget(player)
        qtbot.addWidget(card)
        player.set_folder(folder)
        player.set_look(look)
        player.content = figure or FIGURES["rfa-heat"]
        card.setFixedWidth(width)
        with qtbot.waitExposed(card):
            card.show()
        # As high as a page makes it, once the style sheet has set the fonts.
        card.resize(width, card.heightForWidth(width))
        return player

    return make


def button(player, name):
    (found,) = (one for one in player.findChildren(QPushButton) if one.text() == name)
    return found


def words(player):
    return [label.text() for label in player.findChildren(QLabel) if label.isVisible()]


def picture(player):
    return player._picture


def paint(player):
    ground = QPixmap(picture(player).size())
    ground.fill(player._look.color("card"))
    picture(player).render(ground, QPoint())
    return ground.toImage()


def test_shows_title_caption_and_where_one_is(make):
    player = make()
    figure = FIGURES["rfa-heat"]
    assert {figure.title, figure.steps[0].caption, "Step 1 of 4"} <= set(words(player))


def test_buttons_go_through_the_steps_and_stop_at_the_ends(make, qtbot):
    player = make()
    back, on = button(player, "Previous"), button(player, "Next")
    assert not back.isEnabled()
    for _ in range(3):
        assert on.isEnabled()
        qtbot.mouseClick(on, Qt.MouseButton.LeftButton)
    assert player.step == 3
    assert "Step 4 of 4" in words(player)
    assert not on.isEnabled()
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert player.step == 2


@pytest.mark.parametrize("place", ["player", "Previous", "Next"])
def test_arrow_keys_home_and_end_move_from_everywhere_inside(make, qtbot, place):
    player = make()
    player.show_step(1)
    target = player if place == "player" else button(player, place)
    keys = [(Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1), (Qt.Key.Key_End, 3), (Qt.Key.Key_Home, 0)]
    for key, step in keys:
        qtbot.keyClick(target, key)
        assert player.step == step


def test_arrow_keys_follow_the_direction_of_reading(make, qtbot):
    player = make()
    player.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(player, Qt.Key.Key_Left)
    assert player.step == 1


def test_keys_beyond_the_ends_do_nothing(make, qtbot):
    player = make()
    qtbot.keyClick(player, Qt.Key.Key_Left)
    assert player.step == 0


def test_other_keys_are_left_to_the_page(make, qtbot):
    player = make()
    pressed = []
    player.parentWidget().keyPressEvent = lambda event: pressed.append(event.key())
    qtbot.keyClick(player, Qt.Key.Key_PageDown)
    assert pressed == [Qt.Key.Key_PageDown]


def test_focus_stays_inside_when_a_button_goes_grey(make, qtbot):
    player = make()
    player.show_step(2)
    on = button(player, "Next")
    elsewhere = QPushButton("Elsewhere")
    player.parentWidget().layout().addWidget(elsewhere)
    elsewhere.show()
    player.activateWindow()
    on.setFocus()
    qtbot.waitUntil(on.hasFocus)
    qtbot.keyClick(on, Qt.Key.Key_Space)
    assert player.step == 3
    assert player.hasFocus()


def test_screen_reader_gets_the_title_and_what_there_is_to_see(make):
    player = make()
    player.show_step(1)
    figure = FIGURES["rfa-heat"]
    assert player.accessibleName() == figure.title
    assert figure.description in player.accessibleDescription()
    assert f"Step 2 of 4: {figure.steps[1].caption}" in player.accessibleDescription()
    for name in ("Previous", "Next"):
        assert button(player, name).accessibleName().startswith(name)


def test_change_is_announced_when_somebody_listens(make, monkeypatch):
    player = make()
    said = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", said.append)
    player.show_step(1)
    announcements = [
        event.message() for event in said if event.type() == QAccessible.Event.Announcement
    ]
    assert announcements == [f"Step 2 of 4. {FIGURES['rfa-heat'].steps[1].caption}"]


def test_without_a_figure_player_and_card_take_no_room(make):
    player = make()
    player.content = None
    assert player.isHidden()
    assert player.parentWidget().isHidden()
    player.content = FIGURES["esi-routes"]
    assert player.isVisible()


def test_another_figure_begins_at_its_first_step(make):
    player = make()
    player.show_step(3)
    player.content = FIGURES["esi-routes"]
    assert player.step == 0
    assert FIGURES["esi-routes"].steps[0].caption in words(player)


@pytest.mark.parametrize("width", [250, 480, COLUMN, 1000, 1800])
def test_picture_keeps_its_shape_and_leaves_room_for_words(make, width):
    player = make(width=width)
    area = picture(player)._area(width)
    assert area.width() / area.height() == pytest.approx(720 / 380, rel=0.01)
    assert picture(player).height() <= TALLEST + 2 * RING
    assert QRectF(picture(player).rect()).contains(area)


@pytest.fixture
def shown(make):
    """Return a way to see one step and, in px, its labels, what they stand in and their lines."""

    def shown(figure, step, text_size, width):
        player = make(figure, text_size=text_size, width=width)
        player.show_step(step)
        seen = picture(player)
        area = seen._area(width)
        words = seen.labels_as_words(width)
        labels = [label for label in figure.steps[step].labels if words or label.to is not None]
        boxes = [seen._box(one, area) if words else seen._circle(one, area) for one in labels]
        lines = [
            _pointer(box, seen._at(label.to, area)) if label.to else None
            for label, box in zip(labels, boxes, strict=True)
        ]
        return words, boxes, lines

    return shown


def crosses(line, box):
    corners = [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]
    edges = [QLineF(one, other) for one, other in pairwise([*corners, corners[0]])]
    return box.contains(line.p2()) or any(
        line.intersects(edge)[0] == QLineF.IntersectionType.BoundedIntersection for edge in edges
    )


@pytest.mark.parametrize(("figure", "step"), EVERY_STEP)
def test_labels_fit_as_words_into_a_usual_page(shown, figure, step):
    words, boxes, lines = shown(figure, step, 100, COLUMN)
    assert words
    for number, line in enumerate(lines):
        others = [box for other, box in enumerate(boxes) if other != number]
        assert not any(line and crosses(line, box) for box in others)
    for one, other in combinations(filter(None, lines), 2):
        assert one.intersects(other)[0] != QLineF.IntersectionType.BoundedIntersection


@pytest.mark.parametrize(("text_size", "width"), [(200, COLUMN), (300, COLUMN), (100, 300)])
@pytest.mark.parametrize(("figure", "step"), EVERY_STEP)
def test_numbers_stand_clear_of_each_other(shown, figure, step, text_size, width):
    _, boxes, _ = shown(figure, step, text_size, width)
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))


@pytest.mark.parametrize(("text_size", "width"), [(300, COLUMN), (100, 300)])
def test_labels_that_do_not_fit_become_numbers_with_a_list(make, text_size, width):
    player = make(text_size=text_size, width=width)
    assert not picture(player).labels_as_words(width)
    assert any("1  Sore facet joint" in text for text in words(player))
    # From where one looks belongs to nothing in the drawing, so it has no number.
    assert any(text.startswith("From behind\n1  ") for text in words(player))
    assert not any("  From behind" in text for text in words(player))


def test_labels_that_fit_are_not_listed_again(make):
    assert not any("1  Sore facet joint" in text for text in words(make()))


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("figure", FIGURES.values(), ids=list(FIGURES))
def test_each_step_shows_something_else(make, figure, theme):
    player = make(replace(figure, steps=tuple(replace(s, labels=()) for s in figure.steps)))
    player.set_look(player._look)
    pictures = []
    for step in range(len(figure.steps)):
        player.show_step(step)
        pictures.append(paint(player))
    assert all(one != other for one, other in pairwise(pictures))
    assert all(not picture.isNull() for picture in pictures)


def test_themes_colour_the_drawing(make):
    light, dark = paint(make()), paint(make(theme="dark"))
    assert isinstance(light, QImage)
    assert light.size() == dark.size()
    assert light != dark


@pytest.mark.parametrize("text", [None, "not a drawing", "<svg><g></svg>"])
def test_without_a_drawing_the_words_stay_and_the_log_says_it_once(make, caplog, tmp_path, text):
    for name in ("parts.svg", "style.css", "colors.json"):
        (tmp_path / name).write_text((FOLDER / name).read_text())
    if text is not None:
        (tmp_path / "rfa-heat.svg").write_text(text)
    with caplog.at_level(logging.WARNING):
        player = make(folder=tmp_path)
        for step in (1, 2, 3):
            player.show_step(step)
    figure = FIGURES["rfa-heat"]
    assert picture(player).isHidden()
    assert {figure.description, figure.steps[3].caption, "Step 4 of 4"} <= set(words(player))
    [said] = [record.getMessage() for record in caplog.records]
    assert "figure" in said
    assert "rfa" not in said, "this would tell what somebody reads"


# 300 % is promised from 1366x768 up, where no column is as narrow as 480 px.
@pytest.mark.parametrize(
    ("text_size", "width"), [(100, 480), (200, 480), (100, COLUMN), (200, COLUMN), (300, COLUMN)]
)
def test_nothing_is_clipped_at_any_text_size(make, text_size, width):
    player = make(FIGURES["esi-routes"], text_size=text_size, width=width)
    assert player.minimumSizeHint().width() <= width
    for label in player.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())


class Shouting(QTranslator):
    """Translates everything into capitals."""

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False

    def translate(self, context, text, disambiguation=None, number=-1):
        return text.upper() if context == "FigurePlayer" else ""


def test_words_follow_the_language(make, qapp, qtbot):
    player = make()
    translator = Shouting()
    qapp.installTranslator(translator)
    try:
        qtbot.waitUntil(lambda: "STEP 1 OF 4" in words(player))
        assert button(player, "NEXT").accessibleName() == "NEXT STEP OF THE PICTURE"
    finally:
        qapp.removeTranslator(translator)
