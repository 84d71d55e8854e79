# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from esi_guide.ladder.drawing import Drawing, Picture, Ring, Stroke
from esi_guide.models.drawings import DrawingsModel

ONE, OTHER = Picture("rfa", 0), Picture("rfa", 1)
LINE, RING = Stroke(((1, 1), (2, 2))), Ring((3, 3))


@pytest.fixture
def model(qapp):
    return DrawingsModel()


def test_each_picture_keeps_what_is_drawn_on_it(model):
    model.add(ONE, LINE)
    model.add(OTHER, RING)
    assert model.drawings == {ONE: Drawing((LINE,)), OTHER: Drawing((RING,))}


def test_undo_takes_changes_of_one_picture_back_one_by_one_and_a_wipe_is_one(model):
    for mark in (LINE, RING):
        model.add(ONE, mark)
    model.add(OTHER, LINE)
    model.wipe(ONE)
    assert model.on(ONE) == Drawing()
    for marks in ((LINE, RING), (LINE,), ()):
        assert ONE in model.undoable
        model.undo(ONE)
        assert model.on(ONE).marks == marks
    assert ONE not in model.undoable
    model.undo(ONE)
    assert model.drawings == {OTHER: Drawing((LINE,))}


def test_wiping_what_is_empty_is_no_change(model):
    model.wipe(ONE)
    assert model.undoable == frozenset()


def test_clearing_leaves_no_way_back(model):
    model.add(ONE, LINE)
    model.clear()
    assert (model.drawings, model.undoable) == ({}, frozenset())


def test_every_change_is_told(model, qtbot):
    for change in (
        lambda: model.add(ONE, LINE),
        lambda: model.wipe(ONE),
        lambda: model.undo(ONE),
        model.clear,
    ):
        with qtbot.waitSignal(model.changed, timeout=1000):
            change()
    with qtbot.assertNotEmitted(model.changed):
        model.clear()
