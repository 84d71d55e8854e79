# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a reader picks on the way for the talk with the clinician; in memory only, never stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from esi_guide.ladder.drawing import Picture

#: How few and how many options can be compared side by side.
LEAST_COMPARED, MOST_COMPARED = 2, 4

T = TypeVar("T")


class Asked(NamedTuple):
    """A question that the reader wants to ask.

    Attributes:
        page: Id of the page whose list it is from.
        number: Its place in that list, from 0; the same in every language.
    """

    page: str
    number: int


class Answered(NamedTuple):
    """What the reader answered to a question of "check what I understood".

    Attributes:
        page: Id of the page.
        number: Place of the question on that page, from 0.
        answer: Place of the chosen answer, from 0.
    """

    page: str
    number: int
    answer: int


class Picks(NamedTuple):
    """All picks of one reader; a change gives new picks.

    Attributes:
        matters: Ids of the statements that matter, the most important first.
        questions: Questions to ask, in the order in which they were picked.
        answers: One answer at most for each question of "check what I understood".
        pages: Ids of pages to have on the handout, besides those of marked steps.
        compared: Pages of the options to compare, four at most, in the order of picking.
        pictures: Pictures of figures to have on the handout, in the order of picking.
    """

    matters: tuple[str, ...] = ()
    questions: tuple[Asked, ...] = ()
    answers: tuple[Answered, ...] = ()
    pages: tuple[str, ...] = ()
    compared: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()

    def with_matter(self, statement: str) -> Picks:
        """Return the picks with a statement as the last that matters, or without it."""
        return self._replace(matters=_toggled(self.matters, statement))

    def moved_matter(self, statement: str, by: int) -> Picks:
        """Return the picks with a statement moved; negative towards the front.

        Beyond either end, and for a statement that was not picked, nothing changes.
        """
        if statement not in self.matters:
            return self
        at = self.matters.index(statement)
        others = [other for other in self.matters if other != statement]
        others.insert(min(max(at + by, 0), len(others)), statement)
        return self._replace(matters=tuple(others))

    def with_question(self, asked: Asked) -> Picks:
        """Return the picks with a question as the last to ask, or without it."""
        return self._replace(questions=_toggled(self.questions, asked))

    def with_answer(self, answered: Answered) -> Picks:
        """Return the picks with an answer in place of another to the same question."""
        asked = answered[:2]
        others = (other for other in self.answers if other[:2] != asked)
        return self._replace(answers=(*others, answered))

    def with_page(self, page: str) -> Picks:
        """Return the picks with a page as the last to have on the handout, or without it."""
        return self._replace(pages=_toggled(self.pages, page))

    def with_picture(self, picture: Picture) -> Picks:
        """Return the picks with a picture as the last to have on the handout, or without it."""
        return self._replace(pictures=_toggled(self.pictures, picture))

    def can_compare(self, page: str) -> bool:
        """Return whether an option can be compared, or no longer: no fifth one can."""
        return page in self.compared or len(self.compared) < MOST_COMPARED

    def with_compared(self, page: str) -> Picks:
        """Return the picks with an option to compare, or without it; a fifth changes nothing."""
        if not self.can_compare(page):
            return self
        return self._replace(compared=_toggled(self.compared, page))

    def answer_to(self, page: str, number: int) -> int | None:
        """Return the answer given to a question of a page, or None."""
        found = (a.answer for a in self.answers if (a.page, a.number) == (page, number))
        return next(found, None)

    def asked_on(self, page: str) -> frozenset[int]:
        """Return the places of the questions that were picked from a page."""
        return frozenset(asked.number for asked in self.questions if asked.page == page)

    def answers_on(self, page: str) -> dict[int, int]:
        """Return the answers given on a page by the place of their question, the newest last."""
        return {a.number: a.answer for a in self.answers if a.page == page}


def _toggled(picked: tuple[T, ...], thing: T) -> tuple[T, ...]:
    """Return the things without this one, or with it at the end."""
    if thing in picked:
        return tuple(other for other in picked if other != thing)
    return (*picked, thing)
