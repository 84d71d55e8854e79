# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from esi_guide.ladder.picks import Answered, Asked, Picks
from esi_guide.models.picks import PicksModel


@pytest.fixture
def model():
    return PicksModel()


@pytest.fixture
def seen(model):
    found = []
    model.changed.connect(found.append)
    return found


def test_every_change_is_said_once(model, seen):
    model.toggle_matter("fast")
    model.toggle_matter("no-implant")
    model.move_matter("no-implant", -1)
    model.toggle_question(Asked("rfa", 0))
    model.answer(Answered("rfa", 0, 1))
    model.toggle_page("scs")
    assert len(seen) == 6
    assert (
        seen[-1]
        == model.picks
        == Picks(("no-implant", "fast"), (Asked("rfa", 0),), (Answered("rfa", 0, 1),), ("scs",))
    )


def test_a_move_that_changes_nothing_is_not_said(model, seen):
    model.toggle_matter("fast")
    model.move_matter("fast", 1)
    assert len(seen) == 1


def test_clearing_forgets_everything(model):
    model.toggle_matter("fast")
    model.toggle_question(Asked("rfa", 0))
    model.answer(Answered("rfa", 0, 1))
    model.clear()
    assert model.picks == Picks()


def test_a_fifth_option_to_compare_is_refused_and_changes_nothing(model, seen, qtbot):
    for page in ("rfa", "scs", "drg", "repeat"):
        model.toggle_compared(page)
    with qtbot.waitSignal(model.refused):
        model.toggle_compared("surgeon")
    assert len(seen) == 4
    assert model.picks.compared == ("rfa", "scs", "drg", "repeat")
    with qtbot.assertNotEmitted(model.refused):
        model.toggle_compared("rfa")
    assert model.picks.compared == ("scs", "drg", "repeat")
