# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The sheet as text for one code, and what goes from it when it is too long."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esi_guide.ladder.phone import MOST_BYTES, Cut, PhoneWords, fitted, whole

WORDS = PhoneWords(
    title=("My sheet",),
    emergency=("A weak leg is an emergency.", "Call 112."),
    signs=("Numb", "Wet"),
    path=("My path", "- ESI (tried)"),
    options=("Options", "- RFA"),
    asking="My questions",
    questions=("How long?", "How safe?", "Who will do it to me?"),
    more="And %1 more.",
    end=("Clinic · 555",),
)


def test_a_text_says_everything_in_parts_where_there_is_room():
    made = fitted(WORDS)
    assert made.left_out == ()
    assert made.text == whole(WORDS)
    assert made.text.split("\n\n") == [
        "My sheet",
        "A weak leg is an emergency.\nCall 112.\n- Numb\n- Wet",
        "My path\n- ESI (tried)",
        "Options\n- RFA",
        "My questions\n1. How long?\n2. How safe?\n3. Who will do it to me?",
        "Clinic · 555",
    ]


def shortest_with(*there):
    """Return the text of the largest room in which something is not said any more."""
    for most in range(len(whole(WORDS).encode()), 0, -1):
        made = fitted(WORDS, most)
        if made and all(part not in made.text for part in there):
            return made
    return None


def test_the_signs_one_by_one_go_first_and_one_sentence_stays():
    made = fitted(WORDS, len(whole(WORDS).encode()) - 1)
    assert made.left_out == (Cut.SIGNS,)
    assert "Numb" not in made.text
    assert "A weak leg is an emergency." in made.text
    assert "3. Who will do it to me?" in made.text


def test_then_the_questions_go_from_the_last_one_on_and_are_counted():
    made = shortest_with("Who will do it to me?")
    assert made.left_out == (Cut.SIGNS, Cut.QUESTIONS)
    assert "2. How safe?\nAnd 1 more." in made.text
    none = shortest_with("How long?")
    assert "My questions\nAnd 3 more." in none.text
    assert "- ESI (tried)" in none.text


def test_the_path_goes_last_and_the_options_and_the_clinic_stay():
    made = shortest_with("ESI (tried)")
    assert made.left_out == (Cut.SIGNS, Cut.QUESTIONS, Cut.PATH)
    assert "- RFA" in made.text
    assert "Clinic · 555" in made.text


def test_what_cannot_be_short_enough_is_no_text_at_all():
    assert fitted(WORDS._replace(options=("x" * (MOST_BYTES + 1),))) is None


def test_without_questions_none_are_said_to_be_left_out():
    made = fitted(WORDS._replace(questions=(), path=("x" * MOST_BYTES,)))
    assert made.left_out == (Cut.SIGNS, Cut.PATH)
    assert "My questions" not in made.text


@pytest.mark.parametrize("letter", ["e", "é", "ñ"])
def test_room_is_counted_in_bytes_and_not_in_letters(letter):
    many = letter * 500
    made = fitted(WORDS._replace(options=(many,)))
    assert (made is not None) == (len(many.encode()) < MOST_BYTES)


@given(st.lists(st.text(max_size=200), max_size=12), st.integers(50, 2000))
def test_no_text_is_longer_than_the_room(questions, most):
    made = fitted(WORDS._replace(questions=tuple(questions)), most)
    assert made is None or len(made.text.encode()) <= most
