# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from esi_guide.models.search_results import SearchResultsModel, SearchRole

Item = Qt.ItemDataRole


@pytest.fixture
def model(library, chart, qtbot):
    made = SearchResultsModel(library, chart)
    with qtbot.waitSignal(made.ready):
        made.prepare()
    return made


def rows(model, role=Item.DisplayRole):
    return [model.index(row).data(role) for row in range(model.rowCount())]


def test_model_keeps_qts_rules(model):
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    for typed in ("pain", "", "rizotomy", "xqzzv", "r"):
        model.search(typed)
    model.show_letter("S")
    model.clear()
    assert tester.model() is model


def test_nothing_is_found_before_anybody_types(model):
    assert rows(model) == []
    assert model.rowCount(model.index(0)) == 0
    assert model.data(QModelIndex()) is None


def test_a_row_says_what_it_is_where_and_how_it_was_found(model):
    model.search("rizotomy")
    first = model.index(0)
    assert first.data() == "Heating a small joint nerve"
    assert first.data(SearchRole.WHERE) == "Page: Radiofrequency ablation (RFA)"
    assert first.data(SearchRole.TARGET).page == "rfa"
    assert not first.data(SearchRole.URGENT)
    assert first.data(Item.AccessibleTextRole) == first.data()
    description = first.data(Item.AccessibleDescriptionRole)
    assert description.startswith(first.data(SearchRole.WHERE))
    assert first.data(SearchRole.SNIPPET) in description
    assert first.data(Item.DecorationRole) is None


@pytest.mark.parametrize(
    ("typed", "where"),
    [
        ("airport gates", "On the page: A stimulator for the spinal cord"),
        ("dural puncture", "Word list"),
        ("rhizolysis", "Page. Also called: rhizolysis"),
        ("spinal headache", "Word list. Also called: spinal headache"),
        ("will my insurer cover it", "Question to ask, on the page: "),
    ],
)
def test_every_sort_of_place_says_where_it_is(model, typed, where):
    model.search(typed)
    assert any(words.startswith(where) for words in rows(model, SearchRole.WHERE))


def test_an_emergency_stands_out(model):
    model.search("cant pee")
    assert rows(model, SearchRole.URGENT)[0]
    assert rows(model, SearchRole.TARGET)[0].page == "emergency"
    assert rows(model, SearchRole.SNIPPET)[0].startswith("Some signs mean that you need help now.")


def test_a_target_finds_its_words_in_another_text(model):
    model.search("insurer")
    target = next(each for each in rows(model, SearchRole.TARGET) if each.question)
    text = "The INSURER, an insurer."
    assert [text[s : s + n] for s, n in target.found_in(text)] == ["INSURER", "insurer"]


def test_a_letter_shows_names_in_the_order_of_the_alphabet(model):
    assert {"A", "R", "Z"} <= set(model.letters())
    model.show_letter("R")
    names = [name.casefold() for name in rows(model)]
    assert names == sorted(names)
    assert "rhizotomy" in names


def test_roles_have_names(model):
    assert model.roleNames()[SearchRole.SNIPPET] == b"snippet"


def test_pages_are_read_by_and_by_and_what_is_asked_meanwhile_is_answered(library, chart, qtbot):
    model = SearchResultsModel(library, chart)
    model.search("rizotomy")
    assert rows(model) == []
    assert not model.is_ready
    with qtbot.waitSignal(model.ready):
        model.prepare()
    assert model.is_ready
    assert rows(model)[0] == "Heating a small joint nerve"
    model.prepare()
    assert rows(model)


def test_a_letter_asked_for_meanwhile_is_answered_too(library, chart, qtbot):
    model = SearchResultsModel(library, chart)
    model.show_letter("R")
    with qtbot.waitSignal(model.ready):
        model.prepare()
    assert "rhizotomy" in rows(model)


def test_the_pages_are_not_kept(model, library):
    assert library.passing_page("rfa") is not library.passing_page("rfa")


def test_what_was_searched_for_is_forgotten(model):
    model.search("rizotomy")
    model.clear()
    assert rows(model) == []
    assert "rizotomy" not in repr(vars(model)) + repr(vars(model._index)["_known"])


def test_topics_come_from_the_content(model, library):
    assert model.topics == library.synonyms().topics
    assert "My leg hurts" in [topic.title for topic in model.topics]
