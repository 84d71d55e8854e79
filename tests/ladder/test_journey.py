# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from esi_guide.ladder.journey import Entry, Journey, Mark, Said

SOME = "how-much-relief/some"
LITTLE = "how-much-relief/little"


def targets(edges):
    return {edge.target for edge in edges}


def test_a_change_leaves_the_journey_before_it_as_it_was():
    before = Journey()
    before.mark("esi", Mark.TRIED)
    before.choose(SOME)
    assert before == Journey()


def test_a_step_has_one_mark_at_a_time():
    journey = Journey().mark("esi", Mark.CONSIDERING).mark("esi", Mark.TRIED)
    assert journey.mark_of("esi") is Mark.TRIED
    assert journey.mark("esi", Mark.HERE).mark_of("esi") is Mark.HERE
    assert journey.mark("esi", None) == Journey()


def test_here_stands_in_one_place_and_leaves_no_mark_behind():
    journey = Journey().mark("esi", Mark.HERE).mark("repeat", Mark.HERE)
    assert journey.here == "repeat"
    assert journey.mark_of("esi") is None


def test_choosing_an_answer_moves_here_to_it():
    journey = Journey().mark("esi", Mark.HERE).choose(SOME)
    assert journey.here == SOME
    assert journey.chosen("how-much-relief") == SOME


def test_other_marks_leave_here_where_it_is():
    journey = Journey().choose(SOME).mark("esi", Mark.TRIED).mark("scs", Mark.CONSIDERING)
    assert journey.here == SOME


def test_a_step_takes_here_from_an_answer_which_stays_chosen():
    journey = Journey().choose(SOME).mark("repeat", Mark.HERE)
    assert journey.here == "repeat"
    assert journey.chosen("how-much-relief") == SOME


def test_a_decision_has_one_answer_at_a_time():
    journey = Journey().choose("where-from/joint").choose(SOME).choose(LITTLE)
    assert journey.chosen("how-much-relief") == LITTLE
    assert journey.chosen("where-from") == "where-from/joint"


def test_choosing_again_takes_the_answer_and_its_marker_back():
    assert Journey().choose(SOME).choose(SOME) == Journey()


def test_taking_an_answer_back_leaves_a_marker_elsewhere():
    journey = Journey().choose(SOME).mark("repeat", Mark.HERE).choose(SOME)
    assert journey.here == "repeat"
    assert journey.chosen("how-much-relief") is None


def test_clear_forgets_everything():
    assert Journey().mark("esi", Mark.TRIED).choose(SOME).clear() == Journey()


def test_a_chosen_answer_lights_up_all_its_ways(guide_chart):
    lit = Journey().choose(SOME).lit_edges(guide_chart)
    assert targets(lit) == {"stay-active", "adjust-care", "repeat"}


def test_the_path_runs_only_between_places_where_one_was(guide_chart):
    journey = Journey().mark("esi", Mark.TRIED).choose(SOME).mark("repeat", Mark.TRIED)
    journey = journey.mark("stay-active", Mark.CONSIDERING)
    walked = {(edge.source, edge.target) for edge in journey.path_edges(guide_chart)}
    assert walked == {("esi", "how-much-relief"), (SOME, "repeat")}


def test_a_way_that_returns_is_never_taken_for_walked(guide_chart):
    journey = Journey().choose(SOME).mark("repeat", Mark.TRIED)
    assert not any(edge.returns for edge in journey.path_edges(guide_chart))


def test_the_path_in_words_follows_the_reading_order(guide_chart):
    journey = Journey().mark("scs", Mark.CONSIDERING).choose("where-from/long-lasting").choose(SOME)
    journey = journey.mark("esi", Mark.TRIED)
    assert journey.path(guide_chart) == (
        Entry("esi", Said.TRIED),
        Entry(SOME, Said.HERE),
        Entry("where-from/long-lasting", Said.CHOSEN),
        Entry("scs", Said.CONSIDERING),
    )


def test_a_step_that_is_not_suitable_now_was_not_walked(guide_chart):
    journey = Journey().choose(SOME).mark("repeat", Mark.UNSUITABLE)
    assert journey.mark_of("repeat") is Mark.UNSUITABLE
    assert journey.path_edges(guide_chart) == Journey().choose(SOME).path_edges(guide_chart)
    assert Entry("repeat", Said.UNSUITABLE) in journey.path(guide_chart)


DEEDS = st.one_of(
    st.tuples(st.just("mark"), st.sampled_from(["esi", "repeat"]), st.sampled_from([*Mark, None])),
    st.tuples(st.just("choose"), st.sampled_from([SOME, LITTLE, "where-from/joint"])),
)


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(st.lists(DEEDS, max_size=12))
def test_whatever_one_does_marks_never_contradict_each_other(deeds):
    journey = Journey()
    for name, *rest in deeds:
        journey = getattr(journey, name)(*rest)
        marked = [*journey.tried, *journey.considering, *journey.unsuitable]
        assert len(marked) == len(set(marked))
        assert journey.here not in marked
        homes = [ref.partition("/")[0] for ref in journey.answers]
        assert len(homes) == len(set(homes))
        if journey.here and "/" in journey.here:
            assert journey.here in journey.answers
