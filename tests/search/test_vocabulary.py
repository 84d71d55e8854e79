# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Which words somebody may mean who types one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esi_guide.search.vocabulary import Vocabulary, distance

WORDS = ("rhizotomy", "sciatica", "nerve", "weak", "shot", "drg", "leg", "foot", "drop", "insurer")


@pytest.fixture
def vocabulary():
    made = Vocabulary()
    for word in WORDS:
        made.add(word)
    return made


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("shot", "shot"),
        ("rhizo", "rhizotomy"),
        ("rizotomy", "rhizotomy"),
        ("rhziotomy", "rhizotomy"),
        ("rizotomi", "rhizotomy"),
        ("siatica", "sciatica"),
        ("nerv", "nerve"),
        ("nreve", "nerve"),
        ("weakness", "weak"),
        ("dgr", "drg"),
        ("insurance", "insurer"),
    ],
)
def test_a_typed_word_leads_to_the_word_that_is_meant(vocabulary, typed, word):
    assert word in vocabulary.meant_by(typed, growing=True)


@pytest.mark.parametrize("typed", ["peg", "xyz", "head", "shoes", "drum"])
def test_another_word_is_not_taken_for_a_typo(vocabulary, typed):
    assert vocabulary.meant_by(typed, growing=False) == {}


def test_the_word_itself_fits_best(vocabulary):
    vocabulary.add("legal")
    meant = vocabulary.meant_by("leg", growing=True)
    assert meant["leg"] == 1.0
    assert meant["legal"] < 1.0
    assert vocabulary.meant_by("leg", growing=False) == {"leg": 1.0}


def test_two_words_typed_as_one_are_told_apart(vocabulary):
    assert vocabulary.halves("footdrop") == ("foot", "drop")
    assert vocabulary.halves("nerves") is None


def slow_distance(one, other):
    rows = {(-1, -1): 0}
    for i in range(-1, len(one)):
        for j in range(-1, len(other)):
            ways = [rows[i, j]] if (i, j) in rows else []
            if i >= 0:
                ways.append(rows[i - 1, j] + 1)
            if j >= 0:
                ways.append(rows[i, j - 1] + 1)
            if i >= 0 and j >= 0:
                ways.append(rows[i - 1, j - 1] + (one[i] != other[j]))
                if i and j and one[i] == other[j - 1] and one[i - 1] == other[j]:
                    ways.append(rows[i - 2, j - 2] + 1)
            rows[i, j] = min(ways)
    return rows[len(one) - 1, len(other) - 1]


@given(st.text("abc", max_size=7), st.text("abc", max_size=7), st.integers(1, 3))
def test_the_distance_is_right_up_to_its_bound_and_past_it_only_past_it(one, other, most):
    exact, quick = slow_distance(one, other), distance(one, other, most)
    assert quick == exact if exact <= most else quick > most
