# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from esi_guide.ladder.journey import Journey, Mark
from esi_guide.models.journey import JourneyModel


@pytest.fixture
def model():
    return JourneyModel()


@pytest.fixture
def seen(model):
    journeys = []
    model.changed.connect(journeys.append)
    return journeys


def test_nothing_is_marked_at_first(model):
    assert model.journey == Journey()


@pytest.mark.parametrize("mark", Mark)
def test_marking_a_step_says_so_once(model, seen, mark):
    model.mark("esi", mark)
    assert model.journey.mark_of("esi") is mark
    assert seen == [model.journey]


@pytest.mark.parametrize("mark", Mark)
def test_the_same_mark_again_takes_it_back(model, seen, mark):
    model.mark("esi", mark)
    model.mark("esi", mark)
    assert model.journey == Journey()
    assert len(seen) == 2


def test_another_mark_takes_the_place_of_the_first(model):
    model.mark("esi", Mark.TRIED)
    model.mark("esi", Mark.CONSIDERING)
    assert model.journey == Journey(considering=frozenset({"esi"}))


def test_choosing_an_answer_puts_the_marker_on_it(model, seen):
    model.choose("ask/better")
    assert (model.journey.here, seen) == ("ask/better", [model.journey])


def test_the_same_answer_again_takes_it_back(model):
    model.choose("ask/better")
    model.choose("ask/better")
    assert model.journey == Journey()


def test_starting_over_forgets_everything(model, seen):
    model.mark("esi", Mark.TRIED)
    model.choose("ask/better")
    model.clear()
    assert (model.journey, len(seen)) == (Journey(), 3)


def test_starting_over_with_nothing_marked_is_no_change(model, seen):
    model.clear()
    assert seen == []
