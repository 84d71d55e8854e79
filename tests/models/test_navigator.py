# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from esi_guide.models.navigator import DEPTH, LADDER, VIEWS, Navigator, Place

PAGES = st.builds(
    Place, st.sampled_from(["", "rfa", "esi", "scs"]), st.sampled_from(["", "who"]), st.just("")
)
PLACES = PAGES | st.builds(
    Place, view=st.sampled_from(VIEWS), page=st.just(""), section=st.just("")
)


class History(RuleBasedStateMachine):
    """A navigator beside two plain piles: the places before and the places after."""

    def __init__(self):
        super().__init__()
        self.navigator = Navigator()
        self.seen = []
        self.navigator.moved.connect(self.seen.append)
        self.before, self.here, self.after = [], LADDER, []
        self.moves = 0

    def visit(self, place):
        self.moves += 1
        if place != self.here:
            self.before = [*self.before, self.here][-(DEPTH - 1) :]
            self.here, self.after = place, []

    @rule(place=PLACES)
    def go(self, place):
        if place.view:
            self.navigator.open_view(place.view)
        else:
            self.navigator.open_page(place.page, place.section)
        self.visit(place)

    @rule()
    def home(self):
        self.navigator.home()
        self.visit(LADDER)

    @rule(count=st.integers(1, DEPTH + 20))
    def go_far(self, count):
        for number in range(count):
            self.navigator.open_page(f"page-{number}")
            self.visit(Place(f"page-{number}"))

    @rule(count=st.integers(1, DEPTH + 20))
    def back(self, count):
        for _ in range(count):
            self.navigator.back()
            if self.before:
                self.after.insert(0, self.here)
                self.here = self.before.pop()
                self.moves += 1

    @rule()
    def forward(self):
        self.navigator.forward()
        if self.after:
            self.before.append(self.here)
            self.here = self.after.pop(0)
            self.moves += 1

    @precondition(lambda self: self.moves)
    @rule()
    def reset(self):
        self.navigator.reset()
        self.before, self.here, self.after = [], LADDER, []
        self.moves += 1

    @invariant()
    def both_stand_at_the_same_place(self):
        assert self.navigator.place == self.here
        assert self.navigator.can_go_back == bool(self.before)
        assert self.navigator.can_go_forward == bool(self.after)

    @invariant()
    def every_move_was_reported_with_its_place(self):
        assert len(self.seen) == self.moves
        assert not self.seen or self.seen[-1] == self.here


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)


def test_everybody_starts_on_the_ladder_with_no_way_back():
    navigator = Navigator()
    assert (navigator.place, navigator.can_go_back) == (LADDER, False)


def test_back_returns_to_the_section_that_was_left():
    navigator = Navigator()
    navigator.open_page("rfa", "risks")
    navigator.open_page("esi")
    navigator.back()
    assert navigator.place == Place("rfa", "risks")


def test_a_view_that_is_no_page_is_a_place_like_others():
    navigator = Navigator()
    navigator.open_page("rfa")
    navigator.open_view("handout")
    assert navigator.place == Place(view="handout")
    navigator.back()
    assert navigator.place == Place("rfa")


def test_a_new_way_forgets_the_places_ahead():
    navigator = Navigator()
    navigator.open_page("rfa")
    navigator.back()
    navigator.open_page("esi")
    assert not navigator.can_go_forward


def test_a_kiosk_that_runs_for_weeks_keeps_a_bounded_history():
    navigator = Navigator()
    for number in range(3 * DEPTH):
        navigator.open_page(f"page-{number}")
    steps = 0
    while navigator.can_go_back:
        navigator.back()
        steps += 1
    assert steps == DEPTH - 1


def test_going_where_one_is_shows_it_again_and_adds_nothing():
    navigator = Navigator()
    navigator.open_page("rfa", "who")
    seen = []
    navigator.moved.connect(seen.append)
    navigator.open_page("rfa", "who")
    navigator.back()
    assert seen == [Place("rfa", "who"), LADDER]
