# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextDocument, QTextFrameFormat

from esi_guide.content.page import Arm, Certainty, Evidence, Stamp
from esi_guide.content.reading import ReadableNumber, ReadableSection
from esi_guide.widgets.evidence_text import evidence_html, icon_array, sentences
from esi_guide.widgets.icon_array import GRIDS, IconArrayDrawer, figures
from esi_guide.widgets.section_list import SectionBrowser
from esi_guide.widgets.text_block import rich_text_style

#: A text as wide as on a clinic's screen, and one as wide as on a narrow one.
WIDE, NARROW = 680, 380

ONE = Evidence(
    id="A1",
    section="relief",
    outcome="Half the pain gone",
    happened="had half the pain gone",
    otherwise="did not",
    arms=(Arm("treated with heat", 49),),
    difference=None,
    spread="",
    per=100,
    group="People with joint pain.",
    time="3 months",
    certainty=Certainty.LOW,
    source="smith-2020",
    stamps=(Stamp.NO_COMPARISON,),
    note="",
)
TWO = replace(ONE, arms=(Arm("treated with heat", 49), Arm("given a pretend treatment", 12)))
DIFFERENCE = replace(ONE, arms=(), difference=24, spread="13 to 35")


class OneInk:
    """A look that has ink alone, as a grey print has."""

    theme = "light"
    text_size = 100

    def __init__(self, look):
        self.sp = look.sp
        self.color = lambda name: look.color("card" if name == "card" else "ink")


class Shown:
    """Numbers as a document shows them."""

    def __init__(self, look, *numbers, width=WIDE):
        self.look = look
        self.document = QTextDocument()
        font = QFont()
        font.setPixelSize(round(look.sp(17)))
        self.document.setDefaultFont(font)
        self.document.setDocumentMargin(5)
        self.document.setDefaultStyleSheet(rich_text_style(look))
        self.drawer = IconArrayDrawer(self.document, look)
        self.document.setHtml(
            "".join(evidence_html(ReadableNumber(each, 3, "Smith 2020")) for each in numbers)
        )
        self.document.setTextWidth(width)

    def frames(self):
        """Return the frames around the pictures."""
        in_flow = QTextFrameFormat.Position.InFlow
        return [
            frame
            for card in self.document.rootFrame().childFrames()
            for frame in card.childFrames()
            if frame.frameFormat().position() != in_flow
        ]

    def place_of_picture(self):
        return self.document.documentLayout().frameBoundingRect(self.frames()[0])

    def words(self, beginning):
        """Return the paragraph that begins so."""
        block = self.document.begin()
        while not block.text().startswith(beginning):
            block = block.next()
        return block

    def image(self, strip=10_000):
        """Return the document as painted strip by strip, as it is when somebody scrolls."""
        size = self.document.size().toSize()
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(self.look.color("paper"))
        painter = QPainter(image)
        for top in range(0, size.height(), strip):
            painter.save()
            self.document.drawContents(painter, QRectF(0, top, size.width(), strip))
            painter.restore()
        painter.end()
        return image

    def places(self, token):
        """Return where the pixels of a colour are in the pictures."""
        image = self.image()
        color = self.look.color(token).rgb()
        layout = self.document.documentLayout()
        return [
            (x, y)
            for frame in self.frames()
            for rect in [layout.frameBoundingRect(frame).toAlignedRect() & image.rect()]
            for y in range(rect.top(), rect.bottom())
            for x in range(rect.left(), rect.right())
            if image.pixel(x, y) == color
        ]


@pytest.fixture
def mirrored(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def rows(places):
    return sorted({place.top() for place in places})


@pytest.mark.parametrize(("per", "down", "across"), [(100, 10, 10), (1000, 25, 40)])
def test_everybody_has_a_place_of_one_size_that_is_nobody_elses(per, down, across):
    places = [figure.place for figure in figures(per, 0, 1, mirrored=False)]
    assert len(places) == per == down * across
    assert len(rows(places)) == down
    assert len({place.left() for place in places}) == across
    assert len({(place.width(), place.height()) for place in places}) == 1
    inner = [place.adjusted(0.1, 0.1, -0.1, -0.1) for place in places]
    assert not any(
        one.intersects(other) for number, one in enumerate(inner) for other in inner[:number]
    )


@pytest.mark.parametrize("per", GRIDS)
@pytest.mark.parametrize("count", [0, 1, 26, 49, 100])
def test_as_many_are_filled_as_were_counted_row_by_row_from_the_top(per, count):
    drawn = figures(per, count, 1, mirrored=False)
    assert [figure.filled for figure in drawn] == [1] * count + [0] * (per - count)
    order = [(figure.place.top(), figure.place.left()) for figure in drawn]
    assert order == sorted(order)


@pytest.mark.parametrize("count", [0.6, 0.1, 0.008, 0.999])
def test_less_than_one_fills_nobody(count):
    assert not any(figure.filled for figure in figures(1000, count, 1, mirrored=False))


def test_a_fraction_of_more_than_one_fills_a_part():
    filled = [figure.filled for figure in figures(1000, 6.5, 1, mirrored=False)]
    assert filled[:8] == [1, 1, 1, 1, 1, 1, 0.5, 0]


def test_rows_begin_at_the_right_where_reading_does():
    plain = figures(100, 3, 2, mirrored=False)
    turned = figures(100, 3, 2, mirrored=True)
    width = GRIDS[100].size(2).width()
    assert turned[0].place.right() == pytest.approx(width)
    assert [figure.filled for figure in plain] == [figure.filled for figure in turned]
    assert all(
        one.place.left() == pytest.approx(width - other.place.right())
        for one, other in zip(plain, turned, strict=True)
    )


def test_every_number_of_the_bundled_content_fills_as_many_as_it_says():
    from esi_guide import paths  # noqa: PLC0415
    from esi_guide.content.library import Library  # noqa: PLC0415

    library = Library(paths.resources() / "content")
    numbers = [each for page in library.page_ids() for each in library.page(page).evidence]
    counts = {(number.per, arm.count) for number in numbers for arm in number.arms}
    assert len(counts) > 30
    for per, count in counts:
        filled = sum(figure.filled for figure in figures(per, count, 1, mirrored=False))
        assert filled == pytest.approx(count if count >= 1 else 0)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize(("count", "per"), [(49, 100), (100, 100), (86, 1000), (0, 100)])
def test_the_painted_area_is_that_of_so_many_figures(look_at, theme, count, per):
    look = look_at(theme=theme)
    one, many = (
        len(Shown(look, replace(ONE, per=per, arms=(Arm("treated", number),))).places("accent"))
        for number in (1, count)
    )
    assert one > 5
    assert many == pytest.approx(count * one, rel=0.05)


def test_filled_and_empty_figures_differ_without_colour(look):
    ink = OneInk(look)
    none, all_ = (
        len(Shown(ink, replace(ONE, arms=(Arm("x", count),))).places("ink")) for count in (0, 100)
    )
    assert all_ > 3 * none


@pytest.mark.parametrize("number", [DIFFERENCE, replace(ONE, per=1000, arms=(Arm("x", 0.6),))])
def test_nobody_is_filled_where_nobody_was_counted(look, number):
    shown = Shown(look, number)
    assert shown.places("control")
    assert shown.places("accent") == []


def test_where_only_the_difference_is_known_it_stands_on_the_figures(look):
    array = icon_array(DIFFERENCE)
    without = replace(array, panels=(replace(array.panels[0], badge=""),))
    assert array.panels[0].badge == "24 more"
    assert icon_array(replace(DIFFERENCE, difference=-3)).panels[0].badge == "3 fewer"
    shown = Shown(look, DIFFERENCE)
    covered = len(shown.places("ink"))
    shown.drawer._plans = {
        key: replace(plan, array=without) for key, plan in shown.drawer._plans.items()
    }
    assert covered > len(shown.places("ink")) + 100


def test_both_groups_stand_side_by_side_at_one_size(look):
    same = replace(TWO, arms=(Arm("treated", 100), Arm("given nothing", 100)))
    shown = Shown(look, same)
    places = shown.places("accent")
    columns = sorted({x for x, _ in places})
    middle = next((a + b) / 2 for a, b in pairwise(columns) if b - a > look.sp(20))
    one = [(x, y) for x, y in places if x < middle]
    other = [(x, y) for x, y in places if x > middle]
    assert len(one) == pytest.approx(len(other), rel=0.03)
    assert {y for _, y in one} == {y for _, y in other}


def test_both_groups_stand_one_under_the_other_where_it_is_narrow(look):
    shown = Shown(look, TWO)
    wide = shown.place_of_picture()
    shown.document.setTextWidth(NARROW)
    narrow = shown.place_of_picture()
    assert narrow.width() < NARROW
    assert narrow.height() > 1.7 * wide.height()


def test_the_words_stand_beside_the_picture_where_there_is_room_and_else_under_it(look):
    shown = Shown(look, ONE)
    line = shown.words("49 of").layout().lineAt(0)
    assert line.x() >= shown.place_of_picture().width()
    shown.document.setTextWidth(NARROW)
    layout = shown.words("49 of").layout()
    assert layout.lineAt(0).x() == 0
    assert layout.position().y() > shown.place_of_picture().height()


@pytest.mark.parametrize(
    ("text_size", "width"),
    [
        *((100, width) for width in (340, 420, 460, 600, 680)),
        *((150, width) for width in (460, 600, 680, 958)),
        *((200, width) for width in (600, 680, 958, 1300)),
        *((300, width) for width in (958, 1300)),
    ],
)
def test_nothing_is_wider_than_the_text_and_no_word_is_torn(look_at, text_size, width):
    rare = replace(ONE, per=1000, arms=(Arm("treated with heat", 26),))
    shown = Shown(look_at(text_size), ONE, TWO, DIFFERENCE, rare, width=width)
    assert shown.document.size().width() <= width
    for number in (ONE, TWO, DIFFERENCE, rare):
        for sentence in sentences(number):
            layout = shown.words(sentence).layout()
            for place in range(layout.lineCount() - 1):
                line = layout.lineAt(place)
                assert sentence[line.textStart() + line.textLength() - 1] == " "


def test_long_words_beside_a_picture_do_not_cover_it(look):
    long = replace(ONE, note="Many words that go on beside the picture and then under it. " * 12)
    assert len(Shown(look, long).places("control")) == len(Shown(look, ONE).places("control"))


def test_a_picture_that_scrolls_into_view_bit_by_bit_is_whole(look):
    shown = Shown(look, TWO, replace(ONE, per=1000))
    assert shown.image(strip=7) == shown.image()


def test_figures_grow_with_the_text_but_fit_a_small_screen(look_at):
    heights = []
    for size in (100, 150, 300):
        lines = [y for _, y in Shown(look_at(size), ONE, width=1300).places("control")]
        heights.append(max(lines) - min(lines))
    assert heights[1] > 1.4 * heights[0]
    assert heights[2] == pytest.approx(heights[1], rel=0.05)


def test_cautions_stand_in_the_frame_of_the_picture(look):
    shown = Shown(look, ONE)
    (frame,) = shown.frames()
    block = frame.firstCursorPosition().block()
    assert block.text().strip() == "No comparison group"


def test_the_picture_is_mirrored_where_reading_goes_from_right_to_left(look, mirrored):
    shown = Shown(look, replace(TWO, arms=(Arm("treated", 5), Arm("given nothing", 0))))
    picture = shown.place_of_picture()
    across = [x for x, _ in shown.places("accent")]
    assert picture.center().x() < min(across) < max(across)
    # What lies between is the gap to the words and padding.
    assert max(across) > picture.right() - 60


def test_pictures_that_are_not_ours_take_no_room(look):
    shown = Shown(look, ONE)
    shown.document.setHtml('<p><img src="photo.png" width="300" height="300"></p>')
    assert shown.image().height() < 60


def test_a_section_draws_its_pictures_anew_in_another_look(look_at, qtbot):
    browser = SectionBrowser()
    qtbot.addWidget(browser)
    number = ReadableNumber(ONE, 3, "Smith 2020")
    browser.show_section(ReadableSection("relief", "Relief", "<p>x</p>", (number,)))
    for theme in ("light", "dark"):
        look = look_at(theme=theme)
        browser.set_look(look)
        browser.resize(WIDE, browser.heightForWidth(WIDE))
        image = browser.grab().toImage()
        colors = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
        assert look.color("accent").rgb() in colors
        assert look.color("control").rgb() in colors


def test_a_section_draws_its_pictures_larger_in_larger_text(look_at, qtbot):
    browser = SectionBrowser()
    qtbot.addWidget(browser)
    browser.set_look(look_at(100))
    number = ReadableNumber(ONE, 3, "Smith 2020")
    browser.show_section(ReadableSection("relief", "Relief", "", (number,)))
    before = browser.heightForWidth(WIDE)
    browser.set_look(look_at(150))
    grown = browser.heightForWidth(WIDE)
    browser.show_section(ReadableSection("relief", "Relief", "", (number,)))
    assert browser.heightForWidth(WIDE) == grown > 1.2 * before


@pytest.mark.parametrize("width", [-1, 0, 120])
def test_a_text_that_is_measured_before_it_has_room_is_no_trouble(look_at, width):
    plans = Shown(look_at(300), ONE, TWO, width=width).drawer._plans.values()
    assert len(plans) >= 2
    assert all(plan.unit > 0 and plan.size.width() > 0 for plan in plans)
