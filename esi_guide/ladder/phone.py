# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The sheet as plain text, short enough for one code that a phone reads from a screen.

No sentence is built here: sentences belong to the models, where they are translated.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Most bytes of UTF-8 in one code: what version 20 holds at error level L. Version 20 has 97
#: modules a side, and 105 with its quiet zone: on a window of 600 px each is still 4 px, which a
#: phone tells apart at arm's length. A screen is neither torn nor stained, which the higher error
#: levels are for; they would only make the modules smaller.
MOST_BYTES = 858


class Cut(StrEnum):
    """What is left out of a text that is too long for one code."""

    SIGNS = "signs"
    QUESTIONS = "questions"
    PATH = "path"


class PhoneWords(NamedTuple):
    """All that the text may say, in the reader's words.

    Attributes:
        title: What it is, and of which day.
        emergency: The signs in one sentence, and whom to call.
        signs: The signs one by one.
        path: What was tried, and where the reader is, under its heading.
        options: What the reader thinks about, under its heading.
        asking: Heading of the questions.
        questions: What the reader wants to ask.
        more: How to say that %1 more questions stand on the sheet.
        end: Who gave it, and what it is not.
    """

    title: tuple[str, ...]
    emergency: tuple[str, ...]
    signs: tuple[str, ...]
    path: tuple[str, ...]
    options: tuple[str, ...]
    asking: str
    questions: tuple[str, ...]
    more: str
    end: tuple[str, ...]


class PhoneText(NamedTuple):
    """A text for a phone, and what it leaves out."""

    text: str
    left_out: tuple[Cut, ...]


def fitted(words: PhoneWords, most: int = MOST_BYTES) -> PhoneText | None:
    """Return the fullest text that one code holds, or None where even the shortest is too long.

    The signs one by one go first: one sentence still says them all. Then the questions go, the
    last one first, and the text says how many; then the path, which the clinician knows best.
    The emergency in one sentence, the options and the clinic stay.
    """
    texts = (made for made in _shorter_and_shorter(words) if len(made.text.encode()) <= most)
    return next(texts, None)


def whole(words: PhoneWords) -> str:
    """Return all that there is to say, however long."""
    return next(_shorter_and_shorter(words)).text


def _shorter_and_shorter(words: PhoneWords) -> Iterator[PhoneText]:
    """Yield the texts in the order in which they are tried."""
    count = len(words.questions)
    yield PhoneText(_joined(words, count), ())
    words = words._replace(signs=())
    yield PhoneText(_joined(words, count), (Cut.SIGNS,))
    for kept in range(count - 1, -1, -1):
        yield PhoneText(_joined(words, kept), (Cut.SIGNS, Cut.QUESTIONS))
    gone = (Cut.SIGNS, *((Cut.QUESTIONS,) if count else ()), Cut.PATH)
    yield PhoneText(_joined(words._replace(path=()), 0), gone)


def _joined(words: PhoneWords, kept: int) -> str:
    """Return the text with the first questions, an empty line between two parts."""
    numbered = [f"{number}. {words.questions[number - 1]}" for number in range(1, kept + 1)]
    more = len(words.questions) - kept
    if more:
        numbered.append(words.more.replace("%1", str(more)))
    questions = (words.asking, *numbered) if numbered else ()
    parts = (
        words.title,
        (*words.emergency, *(f"- {sign}" for sign in words.signs)),
        words.path,
        words.options,
        questions,
        words.end,
    )
    return "\n\n".join("\n".join(part) for part in parts if part)
