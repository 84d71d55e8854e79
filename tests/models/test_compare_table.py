# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt

from esi_guide import paths
from esi_guide.content.library import Library
from esi_guide.models.compare_table import CompareField, CompareModel
from esi_guide.models.picks import PicksModel


@pytest.fixture
def picks():
    return PicksModel()


@pytest.fixture
def model(library, chart, picks):
    return CompareModel(library, chart, picks)


def value(model, field):
    return model.data(model.index(0, field), Qt.ItemDataRole.EditRole)


def test_model_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)


def test_one_option_alone_is_compared_with_nothing(model, picks):
    assert value(model, CompareField.COUNT) == "No option is chosen yet. Choose two to four."
    picks.toggle_compared("scs")
    assert value(model, CompareField.COUNT) == "One option is chosen. Choose at least one more."
    assert value(model, CompareField.OPTIONS) == ()
    assert value(model, CompareField.TABLE) == ((), (), ())
    assert len(value(model, CompareField.CHOICES)) == 8


def test_two_options_stand_side_by_side_with_their_sources(model, picks, qtbot):
    picks.toggle_compared("scs")
    with qtbot.waitSignal(model.dataChanged):
        picks.toggle_compared("rfa")
    assert value(model, CompareField.COUNT) == "2 options are chosen, of 4 at most."
    assert [o.step.page for o in value(model, CompareField.OPTIONS)] == ["rfa", "scs"]
    table = value(model, CompareField.TABLE)
    cited = {n for row in table.rows for answer in row.answers for n in answer.numbers}
    assert cited == {item.number for item in value(model, CompareField.SOURCES)}
    assert model.names() == "Heating a small joint nerve, A stimulator for the spinal cord"


def test_a_refusal_is_said_until_something_changes(model, picks):
    for page in ("rfa", "scs", "drg", "repeat"):
        picks.toggle_compared(page)
    assert value(model, CompareField.REFUSAL) == ""
    picks.toggle_compared("surgeon")
    assert value(model, CompareField.REFUSAL).startswith("Four options are chosen already")
    picks.toggle_compared("rfa")
    assert value(model, CompareField.REFUSAL) == ""


def test_nobody_has_signed_yet_and_a_translation_says_more(model, chart, picks):
    assert value(model, CompareField.REVIEW) == "No clinician has signed these answers yet."
    spanish = CompareModel(Library(paths.resources() / "content", "es"), chart, picks)
    assert "translation has not been checked" in value(spanish, CompareField.REVIEW)


def test_a_broken_file_says_so_and_offers_nothing(tmp_path, chart, picks):
    content = shutil.copytree(paths.resources() / "content", tmp_path / "content")
    (content / "en/compare.md").write_text("nothing", "utf-8")
    for page in ("rfa", "scs"):
        picks.toggle_compared(page)
    model = CompareModel(Library(content), chart, picks)
    assert value(model, CompareField.NOTE).startswith("This part of the guide could not be read.")
    assert value(model, CompareField.CHOICES) == value(model, CompareField.OPTIONS) == ()


def test_what_is_no_option_of_the_chart_is_not_counted(model, picks):
    picks.toggle_compared("esi")
    assert value(model, CompareField.COUNT) == "No option is chosen yet. Choose two to four."
