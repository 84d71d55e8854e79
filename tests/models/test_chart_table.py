# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from esi_guide.ladder.clinic import ClinicBox
from esi_guide.models.chart_table import ChartField, ChartTableModel


@pytest.fixture
def model(chart):
    return ChartTableModel(chart)


def test_model_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)


def test_there_is_one_row_and_nothing_below_it(model):
    assert (model.rowCount(), model.columnCount()) == (1, len(ChartField))
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


def test_every_field_says_what_the_chart_says(model, chart):
    shown = {field: model.data(model.index(0, field)) for field in ChartField}
    assert shown == {
        ChartField.TITLE: chart.title,
        ChartField.QUESTION: chart.question,
        ChartField.HOW_TO_READ: chart.how_to_read,
        ChartField.SCOPE: chart.scope,
        ChartField.DISCLAIMER: chart.disclaimer,
        ChartField.EMERGENCY_TITLE: chart.emergency.title,
        ChartField.EMERGENCY_BAND: chart.emergency.band,
        ChartField.CARD_TITLE: chart.emergency.card_title,
        ChartField.CARD_TEXT: chart.emergency.card_text,
        ChartField.CARD_ASK: chart.emergency.card_ask,
        ChartField.CLINIC: ClinicBox(),
    }
    assert all(shown.values())


def test_the_mappers_role_answers_and_others_do_not(model, chart):
    index = model.index(0, ChartField.TITLE)
    assert model.data(index, Qt.ItemDataRole.EditRole) == chart.title
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None


def test_another_chart_is_told_in_one_signal(model, chart, qtbot):
    other = chart._replace(title="Otro título", question="¿Otra pregunta?")
    with qtbot.waitSignal(model.dataChanged) as told:
        model.set_chart(other)
    first, last, *_ = told.args
    assert (first.column(), last.column()) == (0, len(ChartField) - 1)
    assert model.data(model.index(0, ChartField.TITLE)) == "Otro título"
    assert model.data(model.index(0, ChartField.QUESTION)) == "¿Otra pregunta?"
