# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Text as it should be heard."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esi_guide.content.markdown import parse
from esi_guide.content.spoken import find, find_word, heard, of_tokens, sentences, split

MARKUP = re.compile(r"[*_`#|<>\[\]{}\\]")


@pytest.mark.parametrize(
    ("written", "language", "said"),
    [
        ("RFA and an MRI", "en", "R F A and an M R I"),
        ("NICE and the NSAIDs", "en", "NICE and the NSAIDs"),
        ("two RCTs", "en", "two R C T s"),
        ("at L5-S1", "en", "at L5-S1"),
        ("13\N{EN DASH}35 of 100", "en", "13 to 35 of 100"),
        ("13\N{EN DASH}35 de 100", "es", "13 a 35 de 100"),
        ("a pill (e.g. one)", "en", "a pill (for example one)"),
        ("en EE. UU. hay", "es", "en Estados Unidos hay"),
        ("5 mg of it [3]", "en", "5 milligrams of it"),
        ("“numb” skin", "en", "numb skin"),
        ("see www.example.org/x.", "en", "see ."),
        ("a leaflet (https://example.org/a)", "en", "a leaflet"),
        ("call — now", "en", "call, now"),
    ],
)
def test_abbreviations_ranges_and_marks_are_said_as_people_say_them(written, language, said):
    assert heard(written, language) == said


def test_the_number_for_emergencies_is_said_digit_by_digit_and_no_other():
    assert heard("Call 911, not 9110.", "en", ("911",)) == "Call 9 1 1, not 9110."


def test_a_text_is_split_where_its_sentences_end():
    text = "It helps. Does it? “Yes.” Dr. Jones, e.g. in Leeds, saw 3.5 points. ¿Cuánto? No."
    assert split(text) == [
        "It helps.",
        "Does it?",
        "“Yes.”",
        "Dr. Jones, e.g. in Leeds, saw 3.5 points.",
        "¿Cuánto?",
        "No.",
    ]


@given(st.text(), st.sampled_from(["en", "es", "fr"]))
def test_whatever_is_written_is_said_without_markup_and_nothing_is_lost(text, language):
    spoken = sentences(text, language)
    assert not any(MARKUP.search(sentence.say) for sentence in spoken)
    assert all(any(letter.isalnum() for letter in sentence.say) for sentence in spoken)
    assert "".join(" ".join(split(text)).split()) == "".join(text.split())


@given(st.lists(st.sampled_from(["One word.", "Is it RFA?", "Half [3] of them!"]), min_size=1))
def test_each_sentence_is_found_again_on_the_screen(parts):
    shown = "\n".join(parts)
    after = 0
    for sentence in sentences(" ".join(parts), "en"):
        start, length = find(sentence.show, shown, after)
        assert start >= after
        assert length >= len(sentence.show) - len(" [3]")
        after = start + length


def test_a_sentence_is_found_over_numbers_of_sources_and_over_lines():
    shown = "First.\nIt helped 46 of 100 people[12]. Not all."
    start, length = find("It helped 46 of 100 people.", shown)
    assert shown[start : start + length] == "It helped 46 of 100 people"
    assert find("Not here", shown) == (0, 0)
    assert find("…", shown) == (0, 0)


def test_a_word_is_found_where_it_is_shown_even_when_it_comes_twice():
    said, shown = "the R F A of the nerve", "the RFA of the nerve"
    assert find_word(said, 13, 3, shown) == (11, 3)
    assert find_word(said, 4, 1, shown) == (0, 0)


def say(markdown):
    return [sentence.say for sentence in of_tokens(parse(markdown), "en")]


def test_a_table_is_said_as_the_head_and_the_answer():
    table = "| What | Soon | Long |\n|---|---|---|\n| RFA | 2 weeks | 6 months. Not all. |\n"
    assert say(table) == ["R F A", "Soon: 2 weeks", "Long: 6 months.", "Not all."]


def test_lists_headings_callouts_and_citations_are_said_in_order():
    text = (
        "### Before\n\nEat *nothing*[](source:x). See [risks](page:rfa#risks).\n\n"
        "1. Go.\n2. Wait.\n\n- one\n\n::: warning\nStop **it**.\n:::\n"
    )
    assert say(text) == [
        "Before",
        "Eat nothing.",
        "See risks.",
        "1: Go.",
        "2: Wait.",
        "one",
        "Stop it.",
    ]
