# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from esi_guide import paths
from esi_guide.content.frontmatter import read_document
from esi_guide.content.library import Library
from esi_guide.content.matters import options
from esi_guide.content.side_by_side import (
    ASKED,
    named_options,
    read_patient_questions,
    set_side_by_side,
)

TWO = """\
---
questions:
  - id: how-soon
    ask: How soon?
    answers:
      - page: wait
        says: In weeks.
        sources: [smith-2020]
      - page: heat
        says: No study was found.
        sources: []
  - id: undo
    ask: Can it be undone?
    answers:
      - page: wait
        says: Yes, at any time.
        sources: []
---
"""


def read(text):
    document, issues = read_document(text.encode(), "compare.md")
    assert issues == ()
    return read_patient_questions(document, "compare.md")


@pytest.fixture(scope="module")
def library():
    return Library(paths.resources() / "content")


@pytest.fixture(scope="module")
def every(library):
    return named_options(library, library.chart())


def test_questions_keep_their_order_and_say_where_they_stand():
    found = read(TWO)
    assert found.issues == ()
    assert [(each.id, each.ask) for each in found.value.values()] == [
        ("how-soon", "How soon?"),
        ("undo", "Can it be undone?"),
    ]
    answers = found.value["how-soon"].answers
    assert [(each.page, each.sources) for each in answers] == [
        ("wait", ("smith-2020",)),
        ("heat", ()),
    ]
    assert found.places["undo"].line == 12
    assert found.places["how-soon", "heat"].line == 9


@pytest.mark.parametrize(
    ("sound", "broken", "line", "field"),
    [
        ("    ask: How soon?\n", "", 3, "questions[0].ask"),
        ("id: undo", "id: how-soon", 12, "questions[1].id"),
        ("        says: In weeks.\n", "", 6, "questions[0].answers[0].says"),
        ("    ask: How soon?\n", "    ask: How?\n    why: So.\n", 5, "questions[0].why"),
    ],
)
def test_what_is_broken_is_said_with_its_line(sound, broken, line, field):
    assert sound in TWO
    issues = read(TWO.replace(sound, broken, 1)).issues
    assert [(issue.line, issue.field) for issue in issues] == [(line, field)]


def test_every_question_has_an_answer_for_every_option(library):
    pages = [step.page for step in options(library.chart())]
    assert set(library.patient_questions()) >= set(ASKED)
    for question in library.patient_questions().values():
        assert [answer.page for answer in question.answers] == pages, question.id


def test_options_have_the_plain_name_first_and_the_other_only_where_it_differs(every):
    names = {option.step.page: (option.title, option.other_name) for option in every}
    assert names["rfa"] == ("Heating a small joint nerve", "Radiofrequency ablation (RFA)")
    assert names["surgeon"] == ("Talk with a spine surgeon", "")


def test_options_stand_in_the_chart_s_order_however_they_were_picked(library, every):
    questions = library.patient_questions().values()
    one = set_side_by_side(every, questions, ("surgeon", "rfa"))
    assert one == set_side_by_side(every, questions, ("rfa", "gone", "surgeon"))
    assert [option.step.page for option in one.options] == ["rfa", "surgeon"]
    assert [row.id for row in one.rows] == list(library.patient_questions())


def test_every_number_leads_to_the_source_of_its_answer(library, every):
    table = set_side_by_side(every, library.patient_questions().values(), ("rfa", "scs", "drg"))
    assert len(set(table.sources)) == len(table.sources)
    for row in table.rows:
        told = {a.page: a for a in library.patient_questions()[row.id].answers}
        for option, answer in zip(table.options, row.answers, strict=True):
            cited = [table.sources[number - 1] for number in answer.numbers]
            assert cited == list(told[option.step.page].sources)


def test_an_answer_that_is_missing_leaves_a_gap_in_its_place(every):
    table = set_side_by_side(every, read(TWO).value.values(), ("rfa",))
    assert [answer.says for row in table.rows for answer in row.answers] == ["", ""]
