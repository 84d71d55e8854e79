# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from esi_guide.ladder.journey import Mark
from esi_guide.ladder.picks import Answered, Asked
from esi_guide.models.journey import JourneyModel
from esi_guide.models.picks import PicksModel
from esi_guide.models.sheet_table import SheetField, SheetModel

LISTS = (
    *(SheetField.CONSIDERING, SheetField.MATTERS, SheetField.QUESTIONS, SheetField.AGAIN),
    SheetField.COMPARED,
)


@pytest.fixture
def journey():
    return JourneyModel()


@pytest.fixture
def picks():
    return PicksModel()


@pytest.fixture
def model(library, chart, journey, picks):
    return SheetModel(library, chart, journey, picks)


def value(model, field):
    return model.data(model.index(0, field), Qt.ItemDataRole.EditRole)


def test_model_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)


@pytest.mark.parametrize("field", LISTS)
def test_an_empty_list_says_how_lines_come_and_offers_nothing(model, field):
    ((heading, ((words, action, _, key),)),) = value(model, field)
    assert (heading, action, key) == ("", "", None)
    assert words.endswith(".")


def test_the_note_on_the_path_goes_when_there_is_one(model, journey):
    assert value(model, SheetField.PATH_NOTE)
    journey.mark("esi", Mark.TRIED)
    assert value(model, SheetField.PATH_NOTE) == ""


def test_lines_follow_what_is_picked(model, journey, picks, library):
    picks.toggle_matter("soon")
    picks.toggle_question(Asked("rfa", 0))
    picks.answer(Answered("rfa", 0, 0))
    journey.mark("scs", Mark.CONSIDERING)
    (considering,) = value(model, SheetField.CONSIDERING)
    assert [(row.words, row.key) for row in considering.rows] == [
        ("Spinal cord stimulation (SCS)", ("scs", "")),
    ]
    assert value(model, SheetField.MATTERS)[0].rows[0].words == "1. I want relief soon"
    (questions,) = value(model, SheetField.QUESTIONS)
    asked = library.page("rfa").questions[0]
    assert questions.heading == library.page("rfa").title
    assert questions.rows == ((asked, "Remove", f"Remove: {asked}", Asked("rfa", 0)),)
    (again,) = value(model, SheetField.AGAIN)
    assert again.rows[0].key == ("rfa", library.check_of("rfa").questions[0].section)
    picks.clear()
    assert not value(model, SheetField.QUESTIONS)[0].heading


def test_options_to_compare_are_lines_without_a_button(model, picks):
    picks.toggle_compared("scs")
    ((_, rows),) = value(model, SheetField.COMPARED)
    assert [(row.words, row.action) for row in rows] == [("A stimulator for the spinal cord", "")]
