# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The index: pages, sections, terms and questions, and what fits what somebody types."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from heapq import nsmallest
from math import log
from typing import TYPE_CHECKING, TypeAlias

from esi_guide.content.markdown import to_text
from esi_guide.content.synonyms import fold
from esi_guide.search.result import Kind, Result, Spot
from esi_guide.search.vocabulary import Vocabulary
from esi_guide.search.words import LONGEST_QUERY, keys, snippet

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from esi_guide.content.page import Page, Term
    from esi_guide.content.synonyms import Synonyms

#: How much a word counts in the names of a place, in its text, and in the names of its page.
IN_NAME, IN_TEXT, IN_PAGE_NAME = 1.0, 0.35, 0.5
#: How much a whole name counts, by sort of place.
WHOLE_NAME = {Kind.PAGE: 1.2, Kind.SECTION: 0.9, Kind.TERM: 1.0, Kind.QUESTION: 0.5}
#: How well a result has to fit beside the best one to be shown, if a word is missing in it.
FLOOR = 0.3
#: How many results are shown at most, and how many of one page.
MOST, MOST_OF_PAGE = 12, 3
#: How many letters of a text a result shows.
SNIPPET = 150
#: A typed word as short as this is sought in names alone, unless it is a word by itself.
SHORT = 2
#: A word of a short title.
_WORD = re.compile(r"\w+")
#: How well each word of an emergency sign has to fit what was typed.
SURE = 0.6
#: How much a word has to say, beside the one that says most, to be marked in a text.
TELLING = 0.35
#: What a word says at least.
LEAST_WORTH = 0.1
#: In how many places a word may stand that still chooses places.
TOO_MANY = 2_000
#: How many places are held against their whole names.
CLOSER_LOOK = 200


@dataclass(frozen=True, slots=True)
class _Name:
    """A name of a place.

    Attributes:
        words: The words that count of the name.
        text: How it is shown when the place is found by it; "" for not at all.
    """

    words: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class _Entry:
    """A place with its texts."""

    spot: Spot
    title: str
    where: str
    text: str


@dataclass(frozen=True, slots=True)
class _Hits:
    """Where one typed word was found.

    Attributes:
        worth: How much the word says: rare ones say more.
        words: The words that it may mean, each with how well it fits.
        lists: How well each place fits that one of these words leads to, with how well the word
            itself fits.
        size: How long the lists are together.
    """

    worth: float
    words: dict[str, float]
    lists: tuple[tuple[float, dict[int, float]], ...]
    size: int


#: For each word that may be meant, how well it fits and which typed word means it.
_Fits: TypeAlias = "dict[str, tuple[float, int]]"


class SearchIndex:
    """Finds places by what somebody types.

    Args:
        synonyms: What people say and the pages do not.
        urgent_page: Id of the page with the emergency signs.
        step_pages: Ids of the pages of the ladder's steps, in their order.
    """

    def __init__(
        self, synonyms: Synonyms, urgent_page: str, step_pages: Sequence[str] = ()
    ) -> None:
        self._synonyms = synonyms
        self._urgent_page = urgent_page
        self._step_pages = tuple(step_pages)
        self._beginnings: dict[int, list[str]] = {}
        self._ignored = frozenset(word for text in synonyms.ignore for word in keys(text))
        self._vocabulary = Vocabulary()
        self._entries: list[_Entry] = []
        self._names: dict[int, list[_Name]] = defaultdict(list)
        self._signs: list[tuple[int, _Name]] = []
        self._in_names: dict[str, dict[int, float]] = defaultdict(dict)
        self._in_texts: dict[str, dict[int, float]] = defaultdict(dict)
        self._letters: dict[str, dict[str, tuple[str, int]]] = defaultdict(dict)
        self._known: dict[tuple[str, bool], _Hits] = {}

    def add_page(self, page: Page) -> None:
        """Take in a page with its sections and questions."""
        urgent = page.id == self._urgent_page
        groups = [group for group in self._synonyms.groups if group.page == page.id]
        own = [word for group in groups if not group.section for word in group.words]
        names = [page.title, page.short_title, page.medical_name, *page.also_called]
        facts = (f"{fact.label}: {fact.value}" for fact in page.facts)
        text = "\n".join((page.summary, *facts))
        spot = Spot(Kind.PAGE, page.id)
        number = self._add(spot, page.title, page.medical_name, text)
        if page.id in self._step_pages:
            self._beginnings[number] = _WORD.findall(fold(page.short_title))
        for name in names:
            self._name(number, name, shown=name, sign=urgent)
        for name in own:
            self._name(number, name, sign=urgent)
        page_words = frozenset(word for name in (*names, *own) for word in keys(name))
        for section in page.sections:
            spot = Spot(Kind.SECTION, page.id, section.key)
            number = self._add(spot, section.title, page.title, to_text(section.tokens))
            self._name(number, section.title)
            for group in self._synonyms.groups:
                if group.section == section.key and group.page in ("", page.id):
                    for name in group.words:
                        self._name(number, name, sign=urgent)
            self._weigh(number, page_words, IN_PAGE_NAME)
        for order, question in enumerate(page.questions):
            spot = Spot(Kind.QUESTION, page.id, str(order))
            number = self._add(spot, question, page.title, "")
            self._name(number, question)
            self._weigh(number, page_words, IN_PAGE_NAME / 2)
        self.forget()

    def add_terms(self, terms: Mapping[str, Term]) -> None:
        """Take in the glossary."""
        for term in terms.values():
            spot = Spot(Kind.TERM, term=term.id)
            number = self._add(spot, term.term, "", term.definition)
            groups = (g for g in self._synonyms.groups if g.term == term.id)
            for name in (term.term, *term.also):
                self._name(number, name, shown=name)
            for group in groups:
                for name in group.words:
                    self._name(number, name)
        self.forget()

    def forget(self) -> None:
        """Forget what was searched for."""
        self._known.clear()

    def letters(self) -> tuple[str, ...]:
        """Return the letters with which names begin, sorted."""
        return tuple(sorted(self._letters))

    def names(self, letter: str) -> tuple[Result, ...]:
        """Return the names that begin with a letter, each with the place that it means."""
        found = []
        for _, (name, number) in sorted(self._letters.get(letter, {}).items()):
            entry = self._entries[number]
            where = "" if name == entry.title else entry.title
            found.append(Result(entry.spot, name, where))
        return tuple(found)

    def find(self, typed: str) -> tuple[Result, ...]:
        """Return the places that fit what somebody types, the best first."""
        asked = self._asked(typed[:LONGEST_QUERY])
        if not asked:
            return ()
        hits = [self._hits(word, last=word == asked[-1]) for word in asked]
        hits = [each for each in hits if each.words]
        total = sum(each.worth for each in hits)
        covered = self._scores(hits, total)
        fits = _best_fits(hits)
        urgent = self._urgent(fits, hits, total)
        best = nsmallest(CLOSER_LOOK, covered, key=lambda number: (-covered[number], number))
        whole = self._whole_names({*best, *urgent}, fits, hits, total)
        scores = {number: covered.get(number, 0.0) + fit for number, (fit, _) in whole.items()}
        least = FLOOR * max(scores.values(), default=0.0)
        begun = self._begun(typed)
        scores |= {number: scores.get(number, least) for number in begun}
        ranked = sorted(
            (
                number
                for number, score in scores.items()
                if score >= least or number in urgent or _holds(number, hits)
            ),
            key=lambda number: (
                begun.get(number) != 0,
                -urgent.get(number, 0.0),
                begun.get(number, len(begun)),
                -round(scores[number], 4),
                self._entries[number].spot.kind,
                number,
            ),
        )
        least = TELLING * max((each.worth for each in hits), default=0.0)
        found = frozenset(word for each in hits if each.worth >= least for word in each.words)
        return tuple(
            self._result(number, found, whole.get(number), urgent=number in urgent)
            for number in self._shown(ranked)
        )

    def _begun(self, typed: str) -> dict[int, int]:
        """Return the pages of steps whose names begin with one or two or three typed letters.

        Each with its place among them: those whose first word begins so, then others, both in the
        order of the ladder. So two letters lead to a step, whatever other words begin with them;
        emergency signs that might be meant come next.
        """
        start = fold(typed).strip()
        if not SHORT <= len(start) <= SHORT + 1:
            return {}
        found = [
            (next(at for at, word in enumerate(words) if word.startswith(start)) > 0, number)
            for number, words in self._beginnings.items()
            if any(word.startswith(start) for word in words)
        ]
        pages = {number: self._entries[number].spot.page for _, number in found}
        found.sort(key=lambda each: (each[0], self._step_pages.index(pages[each[1]])))
        return {number: at for at, (_, number) in enumerate(found)}

    def _asked(self, typed: str) -> list[str]:
        """Return the words that count of what somebody types, each once."""
        asked = list(dict.fromkeys(keys(typed)))
        asked = [word for word in asked if word not in self._ignored] or asked
        joined: list[str] = []
        while asked:
            word = asked.pop(0)
            if asked and word + asked[0] in self._vocabulary:
                # "pace maker"
                word += asked.pop(0)
            halves = None if word in self._vocabulary else self._vocabulary.halves(word)
            joined += halves or (word,)
        return joined

    def _hits(self, word: str, *, last: bool) -> _Hits:
        """Return where a typed word is found; the last one may still be growing."""
        if (word, last) not in self._known:
            self._known[word, last] = self._look_up(word, last=last)
        return self._known[word, last]

    def _look_up(self, word: str, *, last: bool) -> _Hits:
        # A word that is followed by another is whole: "leg" is not "legal" then.
        meant = self._vocabulary.meant_by(word, growing=last)
        worth = max((self._rare(each) * fit for each, fit in meant.items()), default=0.0)
        lists = [(fit, self._in_names.get(each, {})) for each, fit in meant.items()]
        lists += [
            (fit, self._in_texts.get(each, {}))
            for each, fit in meant.items()
            if len(word) > SHORT or each == word
        ]
        size = sum(len(found) for _, found in lists)
        return _Hits(max(worth, LEAST_WORTH), meant, tuple(lists), size)

    def _scores(self, hits: list[_Hits], total: float) -> dict[int, float]:
        """Return how well places fit all words together, up to 1.

        A word that stands nearly everywhere does not choose places, it only tells those apart
        that rarer words have chosen: so the time stays short in a long guide.
        """
        scores: dict[int, float] = {}
        for each in sorted(hits, key=lambda each: each.size):
            share = each.worth / total
            if each.size > TOO_MANY and scores:
                for number in scores:
                    scores[number] += share * max(
                        fit * found.get(number, 0.0) for fit, found in each.lists
                    )
                continue
            best: dict[int, float] = {}
            for fit, found in each.lists:
                for number, weight in found.items():
                    if fit * weight > best.get(number, 0.0):
                        best[number] = fit * weight
                if len(best) > TOO_MANY:
                    break
            for number, value in best.items():
                scores[number] = scores.get(number, 0.0) + share * value
        return scores

    def _rare(self, word: str) -> float:
        """Return how much a word says: one that stands everywhere says little."""
        held = max(len(self._in_names.get(word, ())), len(self._in_texts.get(word, ())))
        return log(1 + len(self._entries) / (1 + held))

    def _whole_names(
        self, numbers: Iterable[int], fits: _Fits, hits: list[_Hits], total: float
    ) -> dict[int, tuple[float, str]]:
        """Return how well the best name of each place fits, and how that name is shown."""
        known = frozenset(fits)
        best: dict[int, tuple[float, str]] = {}
        for number in numbers:
            weight = WHOLE_NAME[self._entries[number].spot.kind]
            best[number] = 0.0, ""
            for name in self._names[number]:
                if known.isdisjoint(name.words):
                    continue
                complete, used = self._cover(name, fits, hits, total)
                fit = weight * complete * complete * used
                if fit > best[number][0]:
                    best[number] = fit, name.text
        return best

    def _cover(
        self, name: _Name, fits: _Fits, hits: list[_Hits], total: float
    ) -> tuple[float, float]:
        """Return how much of a name was typed, and how much of what was typed is in it."""
        held = whole = 0.0
        orders = set()
        for word in name.words:
            rare = self._rare(word)
            whole += rare
            if word in fits:
                fit, order = fits[word]
                held += rare * fit
                orders.add(order)
        return held / whole, sum(hits[order].worth for order in orders) / total

    def _urgent(self, fits: _Fits, hits: list[_Hits], total: float) -> dict[int, float]:
        """Return the places of the emergency page of which a sign was typed, and how surely."""
        urgent: dict[int, float] = {}
        for number, name in self._signs:
            sure = min(_surely(word, fits, hits) for word in name.words)
            if sure >= SURE:
                _, used = self._cover(name, fits, hits, total)
                urgent[number] = max(urgent.get(number, 0.0), sure * used)
        return urgent

    def _shown(self, ranked: Iterable[int]) -> list[int]:
        """Return the best places, not too many of one page."""
        shown: list[int] = []
        pages: Counter[str] = Counter()
        for number in ranked:
            page = self._entries[number].spot.page
            if page and pages[page] >= MOST_OF_PAGE:
                continue
            pages[page] += 1
            shown.append(number)
            if len(shown) == MOST:
                break
        return shown

    def _result(
        self, number: int, found: frozenset[str], name: tuple[float, str] | None, *, urgent: bool
    ) -> Result:
        entry = self._entries[number]
        # Who may need help reads what to do, and not where one of the words stands.
        piece, marked = snippet(entry.text, () if urgent else found, SNIPPET)
        other = name[1] if name is not None and name[1] not in (entry.title, entry.where) else ""
        return Result(entry.spot, entry.title, entry.where, other, piece, marked, urgent, found)

    def _add(self, spot: Spot, title: str, where: str, text: str) -> int:
        number = len(self._entries)
        self._entries.append(_Entry(spot, title, where, text))
        counts = Counter(keys(text))
        for word, count in counts.items():
            self._vocabulary.add(word)
            # Three times says more than once, thirty times hardly more than three.
            self._in_texts[word][number] = IN_TEXT * (0.7 + 0.3 * min(count, 3) / 3)
        return number

    def _name(self, number: int, name: str, *, shown: str = "", sign: bool = False) -> None:
        """Give a place a name; one that is shown stands in the list from A to Z too."""
        every = tuple(dict.fromkeys(keys(name)))
        own = tuple(word for word in every if word not in self._ignored) or every
        if not own:
            return
        self._names[number].append(_Name(own, shown))
        if sign:
            self._signs.append((number, self._names[number][-1]))
        self._weigh(number, own, IN_NAME)
        if shown:
            self._letters[every[0][0].upper()].setdefault(fold(name), (name, number))

    def _weigh(self, number: int, own: Iterable[str], weight: float) -> None:
        for word in own:
            self._vocabulary.add(word)
            field = self._in_names[word]
            field[number] = max(weight, field.get(number, 0.0))


def _best_fits(hits: list[_Hits]) -> _Fits:
    """Return for each word that may be meant how well it fits, and the typed word it fits best."""
    fits: _Fits = {}
    for order, each in enumerate(hits):
        for word, fit in each.words.items():
            if fit > fits.get(word, (0.0, 0))[0]:
                fits[word] = fit, order
    return fits


def _surely(word: str, fits: _Fits, hits: list[_Hits]) -> float:
    """Return how well a word was typed; "test" is a word and not the beginning of another one."""
    fit, order = fits.get(word, (0.0, -1))
    whole = order >= 0 and any(
        fit < known == 1.0 and word.startswith(typed) for typed, known in hits[order].words.items()
    )
    return 0.0 if whole else fit


def _holds(number: int, hits: list[_Hits]) -> bool:
    """Return whether a place has something of each typed word."""
    return all(any(number in found for _, found in each.lists) for each in hits)
