# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What goes on the sheet to take along."""

from __future__ import annotations

from datetime import date

import pytest

from esi_guide import paths
from esi_guide.content.library import Library
from esi_guide.ladder.drawing import Drawing, Picture, Ring
from esi_guide.ladder.handout import (
    CORE,
    MOST_OPTIONS,
    Again,
    Clinic,
    Drop,
    Paper,
    Part,
    cited,
    dropping,
    gather,
    main_numbers,
    main_voices,
)
from esi_guide.ladder.journey import Journey, Mark
from esi_guide.ladder.picks import Asked, Picks

DAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def library():
    return Library(paths.resources() / "content")


@pytest.fixture
def made(library):
    """Return a way to gather a sheet of marks, step id by mark, and picks."""

    def made(marks=(), picks=Picks(), **more):  # noqa: B008 - it cannot change
        journey = Journey()
        for step, mark in marks:
            journey = journey.mark(step, mark)
        more = {"statements": {}, "again": (), "clinic": Clinic(), "day": DAY} | more
        return gather(library.chart(), library, journey, picks, **more)

    return made


def ids(handout):
    return [page.id for page in handout.options]


def test_nothing_marked_gives_a_sheet_without_options(made):
    handout = made()
    assert handout.options == handout.at_length == ()
    assert handout.emergency.id == "emergency"


def test_marked_steps_and_added_pages_are_on_it_in_the_order_of_the_chart(made):
    handout = made(
        [("scs", Mark.CONSIDERING), ("esi", Mark.TRIED), ("adjust-care", Mark.HERE)],
        Picks(pages=("rfa",)),
    )
    assert ids(handout) == ["esi", "adjust-care", "rfa", "scs"]


def test_what_is_still_open_is_told_at_length_and_what_is_past_is_not(made):
    handout = made([("scs", Mark.CONSIDERING), ("esi", Mark.TRIED)], Picks(pages=("rfa",)))
    assert handout.open == {"rfa", "scs"}
    assert [page.id for page in handout.at_length] == ["rfa", "scs"]


def test_where_nothing_is_open_what_was_tried_is_told_at_length(made):
    assert made([("esi", Mark.TRIED), ("repeat", Mark.HERE)]).open == {"esi", "repeat"}


def test_too_many_options_leave_out_what_is_past_first_and_name_it(made):
    marks = [(step, Mark.CONSIDERING) for step in ("rfa", "scs", "drg")]
    handout = made([("esi", Mark.TRIED), ("repeat", Mark.HERE), *marks])
    assert len(handout.options) == MOST_OPTIONS
    assert ids(handout) == ["repeat", "rfa", "scs", "drg"]
    assert handout.others == ("Steroid shot near a spinal nerve",)


def test_a_page_that_is_marked_and_added_is_there_once(made):
    assert ids(made([("rfa", Mark.CONSIDERING)], Picks(pages=("rfa",)))) == ["rfa"]


def test_a_decision_is_no_option_but_may_be_added(made):
    assert ids(made([("where-from", Mark.HERE)])) == []
    assert ids(made(picks=Picks(pages=("where-from",)))) == ["where-from"]


def test_the_emergency_signs_have_their_own_place_and_are_no_option(made):
    assert ids(made(picks=Picks(pages=("emergency",)))) == []


def test_a_page_that_is_not_there_says_so(made):
    (page,) = made(picks=Picks(pages=("nowhere",))).options
    assert page.problem


def test_matters_and_questions_come_in_the_readers_order_without_unknown_ones(made, library):
    picks = Picks(("b", "gone", "a"), (Asked("rfa", 1), Asked("rfa", 99), Asked("rfa", 0)))
    handout = made(picks=picks, statements={"a": "First", "b": "Second"})
    assert handout.matters == ("Second", "First")
    questions = library.page("rfa").questions
    assert [asked.question for asked in handout.questions] == [questions[1], questions[0]]
    assert {asked.about for asked in handout.questions} == {"RFA"}


def test_what_to_go_over_again_is_handed_through(made):
    again = Again("Which?", "This", "Because")
    assert made(again=[again]).again == (again,)


def test_each_option_gives_one_number_of_benefit_and_one_of_harm(library):
    for page_id in ("esi", "rfa", "scs", "drg", "surgeon", "stay-active"):
        sections = [number.section for number in main_numbers(library.page(page_id))]
        assert sections == ["relief", "risks"], page_id


def test_a_test_gives_its_own_numbers_and_a_page_without_numbers_none(library):
    assert len(main_numbers(library.page("diagnostic-block"))) == 2
    assert main_numbers(library.page("pain-programme")) == ()


def test_as_many_voices_may_speak_for_an_option_as_against_it(library):
    in_favour, against = main_voices(library.page("rfa"))
    assert len(in_favour) == len(against) == 2


def beside(handout):
    return [option.step.page for option in handout.side_by_side.options]


def test_the_options_that_the_reader_compared_stand_side_by_side(made, library):
    handout = made([("drg", Mark.CONSIDERING)], Picks(compared=("scs", "rfa")))
    assert beside(handout) == ["rfa", "scs"]
    assert handout.comparison_asked
    asked = [question.ask for question in library.patient_questions().values()]
    assert [row.ask for row in handout.side_by_side.rows] == asked


@pytest.mark.parametrize("compared", [(), ("surgeon",), ("surgeon", "gone")])
def test_else_those_that_are_told_at_length_do(made, compared):
    marks = [("rfa", Mark.CONSIDERING), ("scs", Mark.CONSIDERING), ("esi", Mark.TRIED)]
    handout = made(marks, Picks(compared=compared))
    assert beside(handout) == ["rfa", "scs"]
    assert not handout.comparison_asked


@pytest.mark.parametrize("pages", [(), ("rfa",), ("rfa", "where-from"), ("rfa", "esi")])
def test_a_single_option_is_not_compared(made, pages):
    handout = made(picks=Picks(pages=pages))
    assert (handout.side_by_side.options, handout.side_by_side.rows) == ((), ())


def test_a_comparison_goes_before_who_is_for_or_against(made):
    handout = made(picks=Picks(pages=("rfa", "scs")))
    order = dropping(handout, large=False)
    assert sorted(order) == sorted(Drop)
    assert order[: order.index(Drop.VOICES)][-2:] == (Drop.COMPARISON, Drop.ROWS)


@pytest.mark.parametrize("large", [False, True])
def test_a_comparison_of_two_that_was_asked_for_outlasts_all_but_the_numbers(made, large):
    order = dropping(made(picks=Picks(compared=("rfa", "scs"))), large=large)
    assert sorted(order) == sorted(Drop)
    assert order[-2:] == (Drop.COMPARISON, Drop.NUMBERS)
    assert order.index(Drop.ROWS) < order.index(Drop.WORDS)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("compared", [(), ("rfa", "scs"), ("rfa", "scs", "surgeon")])
def test_numbers_go_last_and_no_step_takes_the_emergency_signs(made, large, compared):
    order = dropping(made(picks=Picks(compared=compared)), large=large)
    assert order[-1] is Drop.NUMBERS
    assert not any("sign" in drop for drop in order)


def test_in_large_print_a_comparison_of_three_does_not_displace_the_rest(made):
    asked = made(picks=Picks(compared=("rfa", "scs", "surgeon")))
    assert dropping(asked, large=True) == dropping(made(), large=True)


def test_the_core_of_a_comparison_has_what_it_brings_and_what_can_go_wrong(library):
    assert library.patient_questions().keys() > CORE
    assert {"how-long", "risks", "how-sure"} < CORE


def test_a_source_of_a_question_that_goes_first_goes_with_it(made):
    handout = made(picks=Picks(compared=("rfa", "scs")))
    leaning = cited(handout, {Part.COMPARISON})
    assert set().union(*leaning.values()) == {Drop.ROWS, Drop.COMPARISON}
    for row in handout.side_by_side.rows:
        for answer in row.answers:
            for number in answer.numbers:
                source = handout.side_by_side.sources[number - 1]
                assert (Drop.COMPARISON if row.id in CORE else Drop.ROWS) in leaning[source]


def test_pictures_that_were_chosen_are_there_with_what_is_drawn_on_them(made):
    chosen = (Picture("scs", 1), Picture("rfa", 99), Picture("gone", 0), Picture("rfa", 0))
    drawing = Drawing((Ring((10, 20)),))
    handout = made(picks=Picks(pictures=chosen), drawings={Picture("scs", 1): drawing})
    told = [(each.figure.page, each.step, each.drawing) for each in handout.pictures]
    assert told == [("scs", 1, drawing), ("rfa", 0, Drawing())]


def test_an_option_does_not_show_a_figure_again_of_which_a_picture_was_chosen(made):
    picks = Picks(pages=("rfa", "scs"), pictures=(Picture("scs", 1),))
    assert set(made(picks=picks).figures) == {"rfa"}


def test_what_is_not_suitable_now_is_named_and_is_no_option(made):
    handout = made([("scs", Mark.UNSUITABLE), ("rfa", Mark.CONSIDERING)])
    assert handout.unsuitable == ("Spinal cord stimulation (SCS)",)
    assert ids(handout) == ["rfa"]


def test_the_guide_itself_is_no_option(made):
    assert ids(made(picks=Picks(pages=("about",)))) == []


def test_sources_are_those_of_what_is_told_each_once(made, library):
    handout = made([("rfa", Mark.CONSIDERING), ("esi", Mark.TRIED)])
    sources = cited(handout, frozenset(Part))
    assert len(sources) > 3
    assert set(sources) <= set(library.page("rfa").sources)
    assert set().union(*sources.values()) == {Drop.VOICES, Drop.NUMBERS}


def test_a_source_is_there_for_what_leans_on_it_alone(made):
    handout = made(picks=Picks(compared=("rfa", "scs")))
    assert set(cited(handout, {Part.COMPARISON})) == set(handout.side_by_side.sources)
    assert cited(handout, {Part.OPTIONS, Part.NUMBERS}) == {}


@pytest.mark.parametrize(
    ("territory", "paper"),
    [("US", Paper.LETTER), ("MX", Paper.LETTER), ("ES", Paper.A4), ("", Paper.A4)],
)
def test_the_usual_paper_goes_by_the_territory(territory, paper):
    assert Paper.of(territory) is paper
