# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Text into words that can be compared: case, accents and plurals folded."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from esi_guide.content.synonyms import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

#: Longest text that is searched for; who holds a key down types more.
LONGEST_QUERY = 120

#: Apostrophes, the typed and the printed ones.
_QUOTES = re.compile("['`\u2019\u00b4]")
_WORD = re.compile(rf"[^\W_]+(?:{_QUOTES.pattern}[^\W_]+)*")
#: The shortest word whose "s" at the end is taken for a plural.
_PLURAL = 4


class Word(NamedTuple):
    """A word of a text: how it is compared, and where it stands."""

    key: str
    start: int
    length: int


def words(text: str) -> Iterator[Word]:
    """Yield the words of a text in order; "can't" is one word."""
    for match in _WORD.finditer(text):
        word = key(match[0])
        if word:
            yield Word(word, match.start(), match.end() - match.start())


def keys(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are compared."""
    return tuple(word.key for word in words(text))


def key(word: str) -> str:
    """Return what stands for a word and for other ways to write it."""
    folded = _QUOTES.sub("", fold(word))
    if len(folded) >= _PLURAL and folded[-1] == "s" and folded[-2] != "s":
        return folded[:-1]
    return folded


def marks(text: str, found: Collection[str]) -> tuple[tuple[int, int], ...]:
    """Return start and length of every word of a text that is among those found."""
    return tuple((word.start, word.length) for word in words(text) if word.key in found)


def snippet(
    text: str, found: Collection[str], width: int
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a piece of a text around the words found, and where they stand in the piece.

    Args:
        text: A text; its lines are shown on one.
        found: The words, as they are compared.
        width: About how many letters the piece has.
    """
    line = _joined(text)
    hits = marks(line, found)
    # The piece begins where most words found stand near each other.
    begin = max(
        (start for start, _ in hits),
        key=lambda begin: (sum(begin <= s < begin + width * 2 // 3 for s, _ in hits), -begin),
        default=0,
    )
    start = line.rfind(" ", 0, max(0, begin - width // 3)) + 1 if begin > width // 3 else 0
    end = len(line)
    if end - start > width:
        end = line.rfind(" ", start + 1, start + width)
        end = end if end > begin else start + width
    piece = line[start:end]
    before, after = "… " if start else "", " …" if end < len(line) else ""
    moved = len(before) - start
    kept = tuple((s + moved, n) for s, n in hits if s >= start and s + n <= end)
    return f"{before}{piece}{after}", kept


def _joined(text: str) -> str:
    """Return the lines of a text on one, with a dot between where none of them ends."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    parts = [line if line[-1] in ".,:;!?" else f"{line} ·" for line in lines if line]
    return " ".join(parts).removesuffix(" ·")
