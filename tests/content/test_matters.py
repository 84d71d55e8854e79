# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from esi_guide import paths
from esi_guide.content.frontmatter import read_document
from esi_guide.content.library import Library
from esi_guide.content.matters import compare, options, read_statements

TWO = """\
---
statements:
  - id: soon
    words: I want relief soon
    explain: How fast it may work.
    facts:
      - page: wait
        says: It takes weeks.
        sources: [smith-2020]
      - page: heat
        says: No study was found.
        sources: []
  - id: home
    words: I want to do it at home
    explain: What is in your own hands.
    facts:
      - page: wait
        says: All of it.
        sources: [jones-2021, smith-2020]
      - page: heat
        says: Nothing of it.
        sources: []
---
"""


def read(text):
    document, issues = read_document(text.encode(), "matters.md")
    assert issues == ()
    return read_statements(document, "matters.md")


@pytest.fixture(scope="module")
def library():
    return Library(paths.resources() / "content")


def test_statements_keep_their_order_and_say_where_they_stand():
    found = read(TWO)
    assert found.issues == ()
    assert list(found.value) == ["soon", "home"]
    soon = found.value["soon"]
    assert (soon.words, soon.explain) == ("I want relief soon", "How fast it may work.")
    assert [(fact.page, fact.says, fact.sources) for fact in soon.facts] == [
        ("wait", "It takes weeks.", ("smith-2020",)),
        ("heat", "No study was found.", ()),
    ]
    assert found.places["home"].line == 13
    assert found.places["soon", "heat"].line == 10


@pytest.mark.parametrize(
    ("sound", "broken", "line", "field"),
    [
        ("    words: I want relief soon\n", "", 3, "statements[0].words"),
        ("    explain: How fast it may work.\n", "", 3, "statements[0].explain"),
        ("id: soon", "id: Soon!", 3, "statements[0].id"),
        ("id: home", "id: soon", 13, "statements[1].id"),
    ],
)
def test_a_broken_statement_is_left_out_and_the_issue_says_where(sound, broken, line, field):
    assert sound in TWO
    found = read(TWO.replace(sound, broken, 1))
    assert [(issue.line, issue.field) for issue in found.issues] == [(line, field)]
    assert len(found.value) == 1


@pytest.mark.parametrize(
    ("sound", "broken", "line", "field"),
    [
        ("        says: It takes weeks.\n", "", 7, "statements[0].facts[0].says"),
        ("sources: [smith-2020]\n", "sources: smith-2020\n", 9, "statements[0].facts[0].sources"),
        ("page: wait", "page: Wait!", 7, "statements[0].facts[0].page"),
    ],
)
def test_a_broken_fact_leaves_a_gap_and_the_rest_of_its_statement(sound, broken, line, field):
    assert sound in TWO
    found = read(TWO.replace(sound, broken, 1))
    assert [(issue.line, issue.field) for issue in found.issues] == [(line, field)]
    assert [fact.page for fact in found.value["soon"].facts] == ["heat"]


def test_options_are_what_one_may_choose_in_the_order_of_the_chart(library):
    assert [step.page for step in options(library.chart())] == [
        *("stay-active", "adjust-care", "repeat", "rfa", "pain-programme", "scs", "drg", "surgeon"),
    ]


def test_options_stand_in_the_chart_s_order_and_facts_in_the_reader_s(library):
    statements = library.statements()
    one = compare(library.chart(), statements, ["studies", "soon"])
    other = compare(library.chart(), statements, ["soon", "studies"])
    assert [card.step for card in one.cards] == list(options(library.chart()))
    assert [card.step for card in other.cards] == [card.step for card in one.cards]
    for card, turned in zip(one.cards, other.cards, strict=True):
        assert [fact.matter for fact in card.facts] == [
            statements["studies"].words,
            statements["soon"].words,
        ]
        assert [fact.says for fact in turned.facts] == [fact.says for fact in card.facts][::-1]


def test_every_number_leads_to_the_source_of_its_fact(library):
    statements = library.statements()
    found = compare(library.chart(), statements, statements)
    assert len(set(found.sources)) == len(found.sources)
    for card in found.cards:
        for fact, statement in zip(card.facts, statements.values(), strict=True):
            told = next(f for f in statement.facts if f.page == card.step.page)
            assert [found.sources[number - 1] for number in fact.numbers] == list(told.sources)


def test_nothing_picked_compares_nothing_and_unknown_ids_are_passed_over(library):
    assert compare(library.chart(), library.statements(), []) == ((), ())
    assert compare(library.chart(), library.statements(), ["gone"]) == ((), ())


def test_an_option_without_a_fact_keeps_its_place_with_a_gap(library):
    statements = dict(library.statements())
    soon = statements["soon"]
    statements["soon"] = type(soon)(soon.id, soon.words, soon.explain, soon.facts[1:])
    cards = compare(library.chart(), statements, ["soon"]).cards
    assert cards[0].step.page == "stay-active"
    assert cards[0].facts == ((soon.words, "", ()),)
    assert all(card.facts[0].says for card in cards[1:])
