# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QModelIndex, Qt

from esi_guide import paths
from esi_guide.content.library import Library
from esi_guide.models.matters_table import MattersField, MattersModel
from esi_guide.models.picks import PicksModel


@pytest.fixture
def picks():
    return PicksModel()


@pytest.fixture
def model(library, chart, picks):
    return MattersModel(library, chart, picks)


def value(model, field):
    return model.data(model.index(0, field), Qt.ItemDataRole.EditRole)


def test_model_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)
    assert (model.rowCount(), model.columnCount()) == (1, len(MattersField))
    assert model.data(QModelIndex()) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None


def test_nothing_picked_explains_itself_and_compares_nothing(model):
    assert value(model, MattersField.NOTE).startswith("Nothing is chosen yet.")
    assert value(model, MattersField.ORDER) == ()
    assert value(model, MattersField.OPTIONS) == ()
    assert value(model, MattersField.SOURCES) == ()
    assert len(value(model, MattersField.STATEMENTS)) == 11


def test_the_options_follow_what_is_picked_and_its_order(model, picks, qtbot):
    with qtbot.waitSignal(model.dataChanged):
        picks.toggle_matter("soon")
    picks.toggle_matter("studies")
    picks.move_matter("studies", -1)
    assert [s.id for s in value(model, MattersField.ORDER)] == ["studies", "soon"]
    assert value(model, MattersField.NOTE) == ""
    options = value(model, MattersField.OPTIONS)
    assert [card.step.page for card in options][0::7] == ["stay-active", "surgeon"]
    assert all(fact.says for card in options for fact in card.facts)


def test_the_sources_have_the_numbers_that_the_facts_cite(model, picks):
    picks.toggle_matter("studies")
    cited = {n for c in value(model, MattersField.OPTIONS) for f in c.facts for n in f.numbers}
    assert cited == {item.number for item in value(model, MattersField.SOURCES)}


def test_nobody_has_signed_yet_and_a_translation_says_more(model, chart, picks):
    assert value(model, MattersField.REVIEW) == "No clinician has signed these lines and facts yet."
    spanish = MattersModel(Library(paths.resources() / "content", "es"), chart, picks)
    assert "translation has not been checked" in value(spanish, MattersField.REVIEW)


def test_a_broken_file_says_so(tmp_path, chart, picks):
    content = shutil.copytree(paths.resources() / "content", tmp_path / "content")
    (content / "en/matters.md").write_text("nothing", "utf-8")
    model = MattersModel(Library(content), chart, picks)
    assert value(model, MattersField.NOTE).startswith("This part of the guide could not be read.")
    assert value(model, MattersField.STATEMENTS) == ()
