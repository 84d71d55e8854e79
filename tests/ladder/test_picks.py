# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from esi_guide.ladder.picks import MOST_COMPARED, Answered, Asked, Picks

ASKED = Asked("rfa", 2)


def picked(*statements):
    picks = Picks()
    for statement in statements:
        picks = picks.with_matter(statement)
    return picks


def test_nothing_is_picked_at_first():
    assert not any(Picks())


def test_statements_matter_in_the_order_in_which_they_were_picked():
    assert picked("fast", "no-implant").matters == ("fast", "no-implant")


def test_picking_again_takes_a_statement_back():
    assert picked("fast", "no-implant", "fast").matters == ("no-implant",)


def test_a_statement_moves_to_the_front_and_to_the_end():
    picks = picked("a", "b", "c")
    assert picks.moved_matter("b", -1).matters == ("b", "a", "c")
    assert picks.moved_matter("b", 1).matters == ("a", "c", "b")


def test_beyond_the_ends_a_statement_stays():
    picks = picked("a", "b")
    assert picks.moved_matter("a", -1) == picks
    assert picks.moved_matter("b", 1) == picks
    assert picks.moved_matter("unknown", 1) == picks


@given(st.lists(st.sampled_from("abcd"), unique=True), st.sampled_from("abcd"), st.integers(-5, 5))
def test_moving_loses_and_adds_nothing(statements, one, by):
    picks = Picks(matters=tuple(statements))
    assert sorted(picks.moved_matter(one, by).matters) == sorted(statements)


def test_a_question_is_put_on_the_list_and_taken_off():
    picks = Picks().with_question(ASKED)
    assert picks.questions == (ASKED,)
    assert picks.with_question(ASKED) == Picks()


def test_a_new_answer_takes_the_place_of_the_old_one():
    picks = Picks().with_answer(Answered("rfa", 0, 1)).with_answer(Answered("rfa", 0, 2))
    assert picks.answers == (Answered("rfa", 0, 2),)
    assert picks.answer_to("rfa", 0) == 2


def test_a_question_without_an_answer_has_none():
    assert Picks().with_answer(Answered("rfa", 0, 1)).answer_to("scs", 0) is None


def test_a_page_is_had_on_the_handout_until_it_is_taken_off_again():
    picks = Picks().with_page("rfa").with_page("scs")
    assert picks.pages == ("rfa", "scs")
    assert picks.with_page("rfa").pages == ("scs",)


def compared(*pages):
    picks = Picks()
    for page in pages:
        picks = picks.with_compared(page)
    return picks


def test_an_option_is_compared_and_put_back():
    assert compared("rfa", "scs").compared == ("rfa", "scs")
    assert compared("rfa", "scs", "rfa").compared == ("scs",)


def test_a_fifth_option_is_refused_until_one_is_put_back():
    four = compared("rfa", "scs", "drg", "repeat")
    assert not four.can_compare("surgeon")
    assert four.with_compared("surgeon") == four
    assert four.can_compare("rfa")
    assert four.with_compared("rfa").with_compared("surgeon").compared == (
        *("scs", "drg", "repeat", "surgeon"),
    )


@given(st.lists(st.sampled_from("abcdef"), max_size=20))
def test_never_more_are_compared_than_fit_nor_one_twice(pages):
    found = compared(*pages).compared
    assert len(found) == len(set(found)) <= MOST_COMPARED
