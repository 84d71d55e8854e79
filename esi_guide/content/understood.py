# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Questions with explained answers by which a reader checks what was understood of a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from esi_guide.content.fields import read_by_id

if TYPE_CHECKING:
    from esi_guide.content.fields import Fields, Read
    from esi_guide.content.frontmatter import Document

#: How many questions a page has, and how many answers a question.
FEWEST_QUESTIONS, MOST_QUESTIONS = 3, 4
FEWEST_CHOICES, MOST_CHOICES = 2, 4


@dataclass(frozen=True)
class Question:
    """A question about a page.

    Attributes:
        ask: The question.
        choices: The answers to choose from.
        right: Place of the right one among them, from 0.
        explain: Why it is right, and the others are not.
        section: Key of the section of the page where it stands.
    """

    ask: str
    choices: tuple[str, ...]
    right: int
    explain: str
    section: str


@dataclass(frozen=True)
class PageCheck:
    """The questions about one page.

    Attributes:
        id: Id of the page.
        questions: In the order in which they are asked.
    """

    id: str
    questions: tuple[Question, ...]


def read_page_checks(document: Document, file: str) -> Read[dict[str, PageCheck]]:
    """Read the questions by page, leaving out pages with broken ones.

    Places are known by page, and of questions by (page, number from 0).
    """
    return read_by_id(document, file, "pages", _page_check, id_field="page")


def _page_check(fields: Fields) -> PageCheck:
    fields.require("page", "questions")
    page = fields.identifier("page")
    entries = fields.entries("questions")
    questions = []
    for number, entry in enumerate(entries):
        entry.remember((page, number), "ask")
        questions.append(_question(entry))
        fields.sound &= entry.sound
    if "questions" in fields and not FEWEST_QUESTIONS <= len(entries) <= MOST_QUESTIONS:
        fields.error(
            "questions",
            f"a page has {FEWEST_QUESTIONS} to {MOST_QUESTIONS} questions, "
            f"and here are {len(entries)}",
            "add questions, or keep the most important ones",
        )
    return PageCheck(page, tuple(questions))


def _question(fields: Fields) -> Question:
    fields.require("ask", "answers", "explain", "section")
    words, right = _choices(fields)
    question = Question(
        ask=fields.text("ask"),
        choices=words,
        right=right,
        explain=fields.text("explain"),
        section=fields.identifier("section"),
    )
    fields.refuse_others()
    return question


def _choices(question: Fields) -> tuple[tuple[str, ...], int]:
    """Return the answers, and the place of the right one."""
    words: list[str] = []
    right: list[int] = []
    for number, fields in enumerate(question.entries("answers")):
        fields.require("words")
        words.append(fields.text("words"))
        if fields.yes("right"):
            right.append(number)
        fields.refuse_others()
        question.sound &= fields.sound
    if "answers" in question and not FEWEST_CHOICES <= len(words) <= MOST_CHOICES:
        question.error(
            "answers",
            f"a question has {FEWEST_CHOICES} to {MOST_CHOICES} answers, and here are {len(words)}",
            "add answers, or take some out",
        )
    elif "answers" in question and len(right) != 1:
        question.error(
            "answers",
            f"{len(right)} answers of this question are right",
            "write `right: yes` at exactly one",
        )
    return tuple(words), right[0] if right else 0
