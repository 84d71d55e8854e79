# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Words as they are compared, and where they stand in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esi_guide.search.words import keys, marks, snippet, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Can't pee!", ("cant", "pee")),
        ("can\u2019t PEE", ("cant", "pee")),
        ("Inyección, ESPALDA", ("inyeccion", "espalda")),
        ("slipped discs", ("slipped", "disc")),
        ("less pain", ("less", "pain")),
        ("MBB-test (2)", ("mbb", "test", "2")),
        ("'' ... ¿?", ()),
    ],
)
def test_case_accents_apostrophes_and_plurals_make_no_other_word(text, expected):
    assert keys(text) == expected


@given(st.text())
def test_every_word_stands_where_it_says(text):
    for word in words(text):
        assert word.key in keys(text[word.start : word.start + word.length])


def test_marks_cover_the_word_as_it_is_written():
    text = "Die Inyección, the inyeccion"
    assert [text[s : s + n] for s, n in marks(text, {"inyeccion"})] == ["Inyección", "inyeccion"]


@given(st.text(), st.sets(st.text(max_size=4), max_size=4), st.integers(20, 200))
def test_a_snippet_marks_only_words_that_were_found(text, found, width):
    piece, spots = snippet(text, found, width)
    assert len(piece) <= max(width + 60, len(text))
    for start, length in spots:
        assert keys(piece[start : start + length])[0] in found


def test_a_snippet_shows_the_words_found_and_says_that_there_is_more():
    text = f"{'before ' * 60}the needle goes in {'after ' * 60}"
    piece, spots = snippet(text, {"needle"}, 100)
    assert piece.startswith("… ")
    assert piece.endswith(" …")
    assert [piece[s : s + n] for s, n in spots] == ["needle"]


def test_a_short_text_is_shown_whole():
    assert snippet("A nerve.", {"nerve"}, 100) == ("A nerve.", ((2, 5),))
