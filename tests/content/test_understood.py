# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from esi_guide.content.frontmatter import read_document
from esi_guide.content.understood import read_page_checks

QUESTION = """\
      - ask: What is it{number}?
        answers:
          - words: This
            right: yes
          - words: That
        explain: It is this.
        section: what
"""
ONE = "---\npages:\n  - page: rfa\n    questions:\n{}---\n"


def text(count=3):
    return ONE.format("".join(QUESTION.format(number=n) for n in range(count)))


def read(content):
    document, issues = read_document(content.encode(), "understood.md")
    assert issues == ()
    return read_page_checks(document, "understood.md")


def test_questions_keep_their_answers_and_say_where_they_stand():
    found = read(text())
    assert found.issues == ()
    question = found.value["rfa"].questions[1]
    assert (question.ask, question.explain, question.section) == (
        *("What is it1?", "It is this.", "what"),
    )
    assert (question.choices, question.right) == (("This", "That"), 0)
    assert found.places["rfa"].line == 3
    assert found.places["rfa", 2].line == 19


@pytest.mark.parametrize("count", [3, 4])
def test_three_or_four_questions_are_sound(count):
    assert len(read(text(count)).value["rfa"].questions) == count


@pytest.mark.parametrize("count", [1, 2, 5])
def test_fewer_or_more_questions_are_an_issue(count):
    found = read(text(count))
    assert [issue.field for issue in found.issues] == ["pages[0].questions"]
    assert found.value == {}


@pytest.mark.parametrize(
    ("sound", "broken", "line", "field"),
    [
        ("            right: yes\n", "", 6, "pages[0].questions[0].answers"),
        (
            "- words: That\n",
            "- words: That\n            right: yes\n",
            6,
            "pages[0].questions[0].answers",
        ),
        ("          - words: That\n", "", 6, "pages[0].questions[0].answers"),
        ("right: yes", "right: maybe", 8, "pages[0].questions[0].answers[0].right"),
        ("        explain: It is this.\n", "", 5, "pages[0].questions[0].explain"),
        ("        section: what\n", "", 5, "pages[0].questions[0].section"),
        ("- words: This", "- word: This", 7, "pages[0].questions[0].answers[0].words"),
    ],
)
def test_a_broken_question_takes_its_page_out_and_the_issue_says_where(sound, broken, line, field):
    assert sound in text()
    found = read(text().replace(sound, broken, 1))
    assert (line, field) in [(issue.line, issue.field) for issue in found.issues]
    assert found.value == {}


def test_more_than_four_answers_are_an_issue():
    more = "".join(f"          - words: Other {number}\n" for number in range(3))
    found = read(text().replace("          - words: That\n", f"          - words: That\n{more}", 1))
    assert [issue.field for issue in found.issues] == ["pages[0].questions[0].answers"]


def test_a_page_that_comes_twice_is_an_issue():
    again = text().split("pages:\n")[1].removesuffix("---\n")
    found = read(text().removesuffix("---\n") + again + "---\n")
    assert [issue.field for issue in found.issues] == ["pages[1].page"]
