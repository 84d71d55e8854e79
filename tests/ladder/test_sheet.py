# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from esi_guide import paths
from esi_guide.content.library import Library
from esi_guide.ladder.journey import Journey, Mark
from esi_guide.ladder.picks import Answered, Asked, Picks
from esi_guide.ladder.sheet import make_sheet


@pytest.fixture(scope="module")
def library():
    return Library(paths.resources() / "content")


def sheet_of(library, journey=None, picks=None):
    return make_sheet(library, library.chart(), journey or Journey(), picks or Picks())


def test_the_sheet_of_nobody_is_empty(library):
    assert not any(sheet_of(library))


def test_path_and_considered_steps_stand_in_the_order_of_the_chart(library):
    journey = Journey().mark("scs", Mark.CONSIDERING).mark("rfa", Mark.CONSIDERING)
    sheet = sheet_of(library, journey.mark("esi", Mark.TRIED))
    assert [entry.id for entry in sheet.path] == ["esi", "rfa", "scs"]
    assert [step.id for step in sheet.considering] == ["rfa", "scs"]


def test_what_matters_stands_in_the_reader_s_order(library):
    picks = Picks(matters=("studies", "gone", "soon"))
    assert [each.id for each in sheet_of(library, picks=picks).matters] == ["studies", "soon"]


def test_questions_stand_by_page_with_their_words(library):
    asked = (Asked("rfa", 2), Asked("esi", 0), Asked("rfa", 0), Asked("rfa", 99), Asked("gone", 0))
    found = sheet_of(library, picks=Picks(questions=asked)).questions
    assert [(page.page, page.title) for page in found] == [
        ("rfa", library.page("rfa").title),
        ("esi", library.page("esi").title),
    ]
    rfa = library.page("rfa").questions
    assert found[0].questions == ((Asked("rfa", 2), rfa[2]), (Asked("rfa", 0), rfa[0]))


def test_only_what_was_answered_otherwise_is_gone_over_again(library):
    first = library.check_of("rfa").questions[0]
    wrong = Answered("rfa", 0, (first.right + 1) % len(first.choices))
    gone = (Answered("rfa", 9, 0), Answered("gone", 0, 0))
    again = sheet_of(library, picks=Picks(answers=(wrong, *gone))).again
    title, answer = library.page("rfa").title, first.choices[first.right]
    assert again == (("rfa", title, first.section, first.ask, answer, first.explain),)
    right = Picks(answers=(wrong,)).with_answer(Answered("rfa", 0, first.right))
    assert sheet_of(library, picks=right).again == ()


def test_the_sheet_follows_the_language(library):
    spanish = Library(paths.resources() / "content", "es")
    picks = Picks(("soon",), (Asked("rfa", 1),), (Answered("rfa", 0, 0),))
    english, other = sheet_of(library, picks=picks), sheet_of(spanish, picks=picks)
    assert other.matters[0].words == "Quiero alivio pronto"
    assert other.questions[0].questions[0][1] == spanish.page("rfa").questions[1]
    assert (other.again[0].page, other.again[0].section) == english.again[0][:3:2]


def test_options_to_compare_stand_in_the_order_of_the_chart_under_their_plain_names(library):
    found = sheet_of(library, picks=Picks(compared=("scs", "gone", "rfa"))).compared
    assert [option.title for option in found] == [
        *("Heating a small joint nerve", "A stimulator for the spinal cord"),
    ]
