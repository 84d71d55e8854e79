# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextDocument

from esi_guide.content.page import Arm, Certainty, Evidence, Stamp
from esi_guide.content.reading import ReadableNumber
from esi_guide.widgets.evidence_text import (
    certainty_words,
    evidence_html,
    footing,
    gap_html,
    icon_array,
    scale_words,
    sentences,
    stamp_words,
)
from esi_guide.widgets.icon_array import Panel

TWO_GROUPS = Evidence(
    id="A1",
    section="relief",
    outcome="Half the pain gone",
    happened="had half the pain gone",
    otherwise="did not",
    arms=(Arm("treated with heat", 49), Arm("given a pretend treatment", 12)),
    difference=None,
    spread="",
    per=100,
    group="People with joint pain.",
    time="3 months",
    certainty=Certainty.LOW,
    source="smith-2020",
    stamps=(Stamp.SMALL_STUDY, Stamp.MAKER_FUNDED),
    note="It was <one> study & no more.",
)


@pytest.fixture(autouse=True)
def _english(look):
    return look


def read(evidence, number=3):
    """Return the words of a card as a reader sees them."""
    document = QTextDocument()
    document.setHtml(evidence_html(ReadableNumber(evidence, number, "Smith 2020")))
    return " ".join(document.toPlainText().split())


def test_each_group_is_said_in_both_frames():
    assert sentences(TWO_GROUPS) == (
        "49 of 100 people treated with heat had half the pain gone; 51 of 100 did not.",
        "12 of 100 people given a pretend treatment had half the pain gone; 88 of 100 did not.",
    )


def test_a_rare_harm_is_counted_in_a_thousand_with_its_fraction():
    rare = replace(TWO_GROUPS, per=1000, arms=(Arm("treated", 0.5),))
    assert sentences(rare) == (
        "0.5 of 1,000 people treated had half the pain gone; 999.5 of 1,000 did not.",
    )


@pytest.mark.parametrize(("count", "rest"), [(0.1, "99.9"), (33.3, "66.7"), (0, "100")])
def test_the_two_frames_add_up_without_stray_digits(count, rest):
    (sentence,) = sentences(replace(TWO_GROUPS, arms=(Arm("treated", count),)))
    assert f"; {rest} of 100 did not." in sentence


def test_numbers_are_written_as_in_the_language():
    QLocale.setDefault(QLocale("de"))
    rare = replace(TWO_GROUPS, per=1000, arms=(Arm("treated", 0.5),))
    assert sentences(rare)[0].startswith("0,5 of 1.000")


def test_the_range_stands_with_the_first_group():
    first, second = sentences(replace(TWO_GROUPS, spread="41 to 57"))
    assert "(range 41 to 57)" in first
    assert "range" not in second


@pytest.mark.parametrize(("difference", "word"), [(-3, "3 fewer"), (4, "4 more")])
def test_where_only_the_difference_is_known_only_that_is_said(difference, word):
    known = replace(TWO_GROUPS, arms=(), difference=difference, spread="-5 to 1")
    assert sentences(known) == (
        f"{word} of 100 people had half the pain gone than in the comparison group "
        "(range -5 to 1).",
    )


def test_words_with_a_per_cent_sign_are_said_as_they_are():
    known = replace(TWO_GROUPS, happened="lost 50%1 of it")
    assert "lost 50%1 of it" in sentences(known)[0]


def test_who_when_how_sure_and_from_where_are_said():
    assert footing(ReadableNumber(TWO_GROUPS, 3, "Smith 2020")) == (
        "Who was counted: People with joint pain. When: 3 months. How sure: not very sure. "
        "Source: Smith 2020 [3]."
    )


def test_a_study_known_from_a_report_alone_says_so_beside_its_source():
    words = "We know this study from a report about it."
    assert words not in read(TWO_GROUPS)
    number = ReadableNumber(TWO_GROUPS, 3, "Smith 2020", second_hand=True)
    assert footing(number).endswith(f"Source: Smith 2020 [3]. {words}")
    assert words in evidence_html(number)


def test_a_number_that_cannot_be_shown_leaves_a_sentence():
    assert "could not be shown here. Ask your clinician" in gap_html()


def test_a_card_holds_cautions_sentences_note_and_footing_in_this_order():
    words = read(TWO_GROUPS)
    parts = [
        TWO_GROUPS.outcome,
        "Small study",
        "Paid for by the maker",
        *sentences(TWO_GROUPS),
        "It was <one> study & no more.",
        "Who was counted",
    ]
    places = [words.index(part) for part in parts]
    assert places == sorted(places)


@pytest.mark.parametrize("stamp", Stamp)
def test_every_caution_has_its_words_on_the_card(stamp):
    assert stamp_words(stamp) in read(replace(TWO_GROUPS, stamps=(stamp,)))


def test_cautions_and_degrees_of_sureness_all_differ():
    assert len({stamp_words(stamp) for stamp in Stamp}) == len(Stamp)
    assert len({certainty_words(each) for each in Certainty}) == len(Certainty)


def test_the_picture_shows_each_group_with_its_number_and_name():
    array = icon_array(TWO_GROUPS)
    assert array.per == 100
    assert array.panels == (
        Panel(49, "49 of 100", "treated with heat"),
        Panel(12, "12 of 100", "given a pretend treatment"),
    )


def test_a_name_in_the_picture_lacks_the_comma_that_it_has_in_the_sentence():
    (panel,) = icon_array(replace(TWO_GROUPS, arms=(Arm("who waited,", 5),))).panels
    assert panel.name == "who waited"


def test_less_than_one_is_said_in_words_in_the_picture():
    rare = replace(TWO_GROUPS, per=1000, arms=(Arm("given a shot", 0.6), Arm("not", 0)))
    assert icon_array(rare).panels == (
        Panel(0.6, "Fewer than 1 of 1,000", "0.6 of 1,000 given a shot"),
        Panel(0, "0 of 1,000", "not"),
    )


@pytest.mark.parametrize(("difference", "words"), [(-3, "3 fewer"), (24, "24 more")])
def test_a_difference_is_a_picture_that_fills_nobody(difference, words):
    known = replace(TWO_GROUPS, arms=(), difference=difference)
    assert icon_array(known).panels == (
        Panel(0, f"{words} of 100", "than in the comparison group", badge=words),
    )


def test_each_scale_says_what_a_figure_stands_for():
    assert scale_words(100) == "Each figure is 1 of 100 people."
    assert scale_words(1000) == "Each dot is 1 of 1,000 people."
    assert scale_words(100) in read(TWO_GROUPS)
    assert scale_words(1000) in read(replace(TWO_GROUPS, per=1000))
    assert "Each" not in read(replace(TWO_GROUPS, arms=(), difference=24))


def test_every_number_of_the_bundled_content_reads_as_sentences():
    from esi_guide import paths  # noqa: PLC0415
    from esi_guide.content.library import Library  # noqa: PLC0415

    library = Library(paths.resources() / "content")
    said = [
        sentence
        for page_id in library.page_ids()
        for evidence in library.page(page_id).evidence
        for sentence in sentences(evidence)
    ]
    assert len(said) > 50
    assert [each for each in said if "  " in each or "%" in each or not each.endswith(".")] == []
