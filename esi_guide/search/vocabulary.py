# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""All words that can be found, and those of them that a typed word may mean."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict

#: Lengths from which one and two wrong letters are forgiven.
ONE_TYPO, TWO_TYPOS = 4, 8
#: How well a word fits that was typed with one or two wrong letters, or with an ending; 1 is best.
ONE_WRONG, TWO_WRONG, STEM = 0.7, 0.62, 0.65
#: How well a word fits that only begins alike, as "insurance" and "insurer", and how long that is.
KIN, KIN_BEGINNING = 0.5, 5
#: How well a word fits of which one letter was typed, and how much better with all of them.
BEGUN, GROWN = 0.5, 0.45
#: How many words one typed word may mean.
MOST = 24
#: How many letters may follow the stem of a word, as in "weak-ness".
ENDING = 4


class Vocabulary:
    """Words, found exactly, by their beginning, or with typos."""

    def __init__(self) -> None:
        self._words: set[str] = set()
        self._sorted: list[str] = []
        self._by_length: dict[int, dict[str, int]] = defaultdict(dict)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def __len__(self) -> int:
        return len(self._words)

    def add(self, word: str) -> None:
        """Take in a word."""
        if word not in self._words:
            self._words.add(word)
            insort(self._sorted, word)
            self._by_length[len(word)][word] = _letters(word)

    def meant_by(self, typed: str, *, growing: bool) -> dict[str, float]:
        """Return the words that somebody may mean, each with how well it fits, up to 1.

        Args:
            typed: A word, as it is compared.
            growing: Whether more letters may follow; a word that is unknown may be short for one.
        """
        known = typed in self._words
        meant = {typed: 1.0} if known else {}
        if growing or not known:
            for word in self._beginning_with(typed):
                meant.setdefault(word, BEGUN + GROWN * len(typed) / len(word))
        for end in range(max(ONE_TYPO, len(typed) - ENDING), len(typed)):
            if typed[:end] in self._words:
                meant.setdefault(typed[:end], STEM)
        if not known:
            for word, wrong in self._near(typed):
                meant.setdefault(word, ONE_WRONG if wrong == 1 else TWO_WRONG)
        if not meant and len(typed) > KIN_BEGINNING:
            root = typed[: max(KIN_BEGINNING, len(typed) - ENDING)]
            meant = dict.fromkeys(self._beginning_with(root), KIN)
        return meant

    def halves(self, typed: str) -> tuple[str, str] | None:
        """Return the two words that were typed as one, or None."""
        for at in range(3, len(typed) - 2):
            if typed[:at] in self._words and typed[at:] in self._words:
                return typed[:at], typed[at:]
        return None

    def _beginning_with(self, typed: str) -> list[str]:
        """Return the words that a typed word begins, the shortest first."""
        start = bisect_left(self._sorted, typed)
        end = bisect_left(self._sorted, typed + "\U0010ffff", start)
        found = self._sorted[start:end]
        if len(found) > MOST:
            found = sorted(found, key=lambda word: (len(word), word))[:MOST]
        return found

    def _near(self, typed: str) -> list[tuple[str, int]]:
        """Return the words that differ by a typo or two, the nearest first."""
        size = len(typed)
        most = 2 if size >= TWO_TYPOS else 1
        if size < ONE_TYPO - 1:
            return []
        letters = _letters(typed)
        found = []
        for length in range(size - most, size + most + 1):
            for word, others in self._by_length.get(length, {}).items():
                if (letters ^ others).bit_count() > 2 * most:
                    continue
                # So short a word has too many neighbours: it has to begin as it was typed.
                if size < ONE_TYPO and (word[0] != typed[0] or length != size):
                    continue
                wrong = distance(typed, word, most)
                if wrong <= most:
                    found.append((wrong, word))
        return [(word, wrong) for wrong, word in sorted(found)[:MOST]]


def _letters(word: str) -> int:
    """Return a set of bits, one for each letter that a word has."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 63)
    return bits


def distance(one: str, other: str, most: int) -> int:
    """Return how many letters are wrong, missing, too many or swapped; past ``most``, more than it.

    Two neighbours that changed places count once, as in "rhziotomy".
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, start=1):
        new = [i]
        for j, right in enumerate(other, start=1):
            cost = min(row[j] + 1, new[j - 1] + 1, row[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, before[j - 2] + 1)
            new.append(cost)
        # Swapping reaches back two rows, so both have to be past the bound.
        if min(new) > most and min(row) > most:
            return most + 1
        before, row = row, new
    return row[-1]
