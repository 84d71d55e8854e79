# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""How hard a text is to read: sentences, words and syllables counted, and the usual formulae.

The counters are fixed: a text that was within its grade stays there until it is changed. English
syllables follow the spelling, with an error of a few in a hundred words, both ways. Figures and
abbreviations in capitals count as one syllable, as Flesch advised for counting by machine.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

#: From so many sentences on SMOG means something.
SMOG_SENTENCES = 30

_WORD = re.compile(r"[^\W_]+(?:(?:['\u2019\-\u2011]|(?<=\d)[.,](?=\d))[^\W_]+)*")
_END = re.compile(r"[.!?…]+[\"'”\u2019»)\]]*(?=\s)|\n")
#: A full stop behind these ends no sentence.
_SHORT_FORM = re.compile(r"\b(?:Dra?|Mrs?|Ms|Prof|Sra?|St|vs|approx|aprox|núm|U\.S|EE|UU)\.$")
#: Nothing begins with these but a word inside a sentence.
_GOES_ON = re.compile(r"\s+[a-zà-öø-ÿ]")


@dataclass(frozen=True)
class Counts:
    """What the formulae are made of.

    Attributes:
        sentences: List items and table rows included, full stop or not.
        words: Figures and words; a hyphenated word counts once.
        syllables: Syllables of all words.
        long_words: Words of three syllables and more.
    """

    sentences: int
    words: int
    syllables: int
    long_words: int


class FixedTerms:
    """Terms that a text cannot do without, such as the words of the glossary.

    Args:
        terms: Words or phrases; case does not matter, and a plural is found by its singular.
    """

    def __init__(self, terms: Iterable[str] = ()) -> None:
        self._terms = frozenset(tuple(_singular(word) for word in words_of(term)) for term in terms)
        # Longest first for each word that a term begins with.
        lengths: dict[str, set[int]] = {}
        for term in self._terms:
            lengths.setdefault(term[0] if term else "", set()).add(len(term))
        self._lengths = {word: sorted(found, reverse=True) for word, found in lengths.items()}

    def left_out(self, words: Sequence[str]) -> list[str]:
        """Return the words without the terms among them, the longest term first."""
        if not self._terms:
            return list(words)
        singulars = [_singular(word) for word in words]
        kept = []
        at = 0
        while at < len(words):
            length = self._length_at(singulars, at)
            if not length:
                kept.append(words[at])
            at += length or 1
        return kept

    def _length_at(self, singulars: Sequence[str], at: int) -> int:
        lengths = self._lengths.get(singulars[at], ())
        return next((n for n in lengths if tuple(singulars[at : at + n]) in self._terms), 0)


NO_TERMS = FixedTerms()


def _singular(word: str) -> str:
    word = word.lower().replace("\u2019", "'").replace("\u2011", "-")
    return word.removesuffix("s") if len(word) > 3 else word


def words_of(text: str) -> list[str]:
    """Return the words and figures of a text; hyphens and apostrophes hold a word together."""
    return _WORD.findall(text)


def sentences_of(text: str) -> list[str]:
    """Return the sentences of a paragraph, a list item or a table row."""
    return [sentence for sentence in _split(text) if _WORD.search(sentence)]


def _split(text: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(text):
        sentence = text[start : end.end()].strip()
        ends = end[0] == "\n" or not (
            _SHORT_FORM.search(sentence) or _GOES_ON.match(text, end.end())
        )
        if ends:
            yield sentence
            start = end.end()
    yield text[start:].strip()


def sentence_words(paragraphs: Iterable[str]) -> list[list[str]]:
    """Return the words of every sentence; each paragraph, list item or row begins a new one."""
    return [words_of(sentence) for text in paragraphs for sentence in sentences_of(text)]


def count(
    sentences: Iterable[Sequence[str]],
    syllables: Callable[[str], int],
    fixed: FixedTerms = NO_TERMS,
) -> Counts:
    """Count a text.

    Args:
        sentences: Words of every sentence.
        syllables: Counter of the language, such as ``english_syllables``.
        fixed: Terms to leave out of words and syllables.

    Returns:
        The counts; a sentence of nothing but fixed terms does not count.
    """
    kept = [words for words in map(fixed.left_out, sentences) if words]
    lengths = [syllables(word) for words in kept for word in words]
    return Counts(
        sentences=len(kept),
        words=len(lengths),
        syllables=sum(lengths),
        long_words=sum(length >= 3 for length in lengths),
    )


def flesch_kincaid(counts: Counts) -> float:
    """Return the US school grade of an English text; 0 for no text."""
    if not counts.words:
        return 0.0
    per_sentence, per_word = _rates(counts)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59


def smog(counts: Counts) -> float | None:
    """Return the SMOG grade of an English text; None below 30 sentences."""
    if counts.sentences < SMOG_SENTENCES:
        return None
    return 1.0430 * sqrt(counts.long_words * 30 / counts.sentences) + 3.1291


def inflesz(counts: Counts) -> float:
    """Return the Szigriszt-Pazos value of a Spanish text, read on the INFLESZ scale.

    The higher the easier: from 55 on normal, from 65 on rather easy. 100 for no text.
    """
    if not counts.words:
        return 100.0
    per_sentence, per_word = _rates(counts)
    return 206.835 - 62.3 * per_word - per_sentence


def fernandez_huerta(counts: Counts) -> float:
    """Return the Fernández Huerta value of a Spanish text; the higher the easier.

    From 60 on normal for adults, from 70 on rather easy. 100 for no text.
    """
    if not counts.words:
        return 100.0
    per_sentence, per_word = _rates(counts)
    return 206.84 - 60 * per_word - 1.02 * per_sentence


def _rates(counts: Counts) -> tuple[float, float]:
    return counts.words / counts.sentences, counts.syllables / counts.words


@dataclass(frozen=True)
class Measure:
    """A formula with what is asked of the guide's texts.

    Attributes:
        name: Name of the scale.
        value: The formula.
        summary: Limit for the summary of a page.
        body: Limit for its sections.
        high_is_easy: True where the limits are the least and not the most.
    """

    name: str
    value: Callable[[Counts], float]
    summary: float
    body: float
    high_is_easy: bool


@dataclass(frozen=True)
class Score:
    """What a text reaches on a scale.

    Attributes:
        measure: The scale.
        value: Value with the fixed terms left out, to one decimal; this is what the limit is for.
        with_terms: Value of the text as it is, to one decimal.
        limit: What is asked.
    """

    measure: Measure
    value: float
    with_terms: float
    limit: float

    @property
    def passes(self) -> bool:
        """Return whether the text is as easy as is asked."""
        if self.measure.high_is_easy:
            return self.value >= self.limit
        return self.value <= self.limit


@dataclass(frozen=True)
class PageScores:
    """How hard a page is to read.

    Attributes:
        summary: Scores of its summary.
        body: Scores of its sections.
        smog: SMOG grade of the sections; None in another language, or below 30 sentences.
    """

    summary: tuple[Score, ...]
    body: tuple[Score, ...]
    smog: float | None


def page_scores(
    summary: str, body: Sequence[str], language: str, fixed: FixedTerms
) -> PageScores | None:
    """Return how hard a page is to read; None for a language without a formula.

    Args:
        summary: The summary.
        body: Paragraphs, list items and table rows of the sections.
        language: Such as "en".
        fixed: Terms to leave out.
    """
    if language not in _SYLLABLES:
        return None
    # Pages say the same words again and again.
    syllables = lru_cache(maxsize=None)(_SYLLABLES[language])
    summary_words, body_words = sentence_words([summary]), sentence_words(body)
    whole_body = count(body_words, syllables)

    def scores(
        whole: Counts, sentences: Sequence[Sequence[str]], limit: Callable[[Measure], float]
    ) -> tuple[Score, ...]:
        without = count(sentences, syllables, fixed)
        return tuple(
            Score(m, round(m.value(without), 1), round(m.value(whole), 1), limit(m))
            for m in _MEASURES[language]
        )

    grade = smog(whole_body) if language == "en" else None
    return PageScores(
        scores(count(summary_words, syllables), summary_words, lambda measure: measure.summary),
        scores(whole_body, body_words, lambda measure: measure.body),
        None if grade is None else round(grade, 1),
    )


# English: groups of vowels, less those that are silent, plus those that are spoken apart.

_SILENT = re.compile(
    r"(?<=[^aeiouyl])e$"  # make
    r"|(?<=[aeiouyrw]l)es?$"  # while
    r"|(?<=[^aeiouytd])ed$"  # helped
    r"|(?<=[^aeiouyscgxzhl])es$|(?<=th)es$"  # nerves, bathes
    r"|(?<=[^aeiouy])e"  # movement, sometimes
    r"(?=(?:ments?|ness|ful|fully|less|ly|lines?|things?|times?|one|body|where)$)"
)
_APART = re.compile(
    r"i(?=a(?!ge|l(?:s|ly|ists?)?$|ns?$)|o(?!n|us)|u[ms]|et|er$|est$)"  # period, easier
    r"|(?<![ct])i(?=a(?:l(?:s|ly|ists?)?|ns?)$)"  # trial
    r"|(?<![ctgx])i(?=ous)"  # serious
    r"|(?<!g)e(?=o(?!u|p|ne)|as?$)"  # video, area
    r"|(?<!q)u(?=al|ous|ity|ate)|(?<![gq])u(?=id)"  # usual, fluid
    r"|(?<![aeo])[aeouy](?=ings?$|ist)"  # being
    r"|(?<=[aeiou])y(?=[aeiou](?!s?$))"  # player
    r"|(?<=[aeiouy]s)m(?=s?$)|(?<=[sd])n(?='t)"  # spasm, did not
)
_VOWELS = re.compile(r"[aeiouy]+")
_HYPHEN = re.compile(r"[-\u2011]")


def english_syllables(word: str) -> int:
    """Return the syllables of an English word, judged by its spelling; at least 1."""
    if _is_symbol(word):
        return 1
    return sum(map(_english_part, _HYPHEN.split(word.lower().replace("\u2019", "'"))))


def _english_part(part: str) -> int:
    groups = len(_VOWELS.findall(part))
    if groups > 1:
        groups = len(_VOWELS.findall(_SILENT.sub("", part)))
    return max(1, groups + len(_APART.findall(part)))


def _is_symbol(word: str) -> bool:
    """Return whether this is a figure, or an abbreviation in capitals."""
    return (len(word) > 1 and word.isupper()) or any(map(str.isdigit, word))


# Spanish: the spelling says where diphthongs are, so that a rule does for all words.

_ES_MUTE = re.compile(r"(?<=q)u|(?<=g)u(?=[eiéí])|(?<!c)h")
_ES_FINAL_Y = re.compile(r"y$")
#: A strong or stressed vowel with the weak ones around it, or weak ones alone.
_ES_NUCLEUS = re.compile(r"[iuü]?[aeoáéóíú](?:[iu](?![aeoáéóíú]))?|i(?=i)|[iuü]+")


def spanish_syllables(word: str) -> int:
    """Return the syllables of a Spanish word, judged by its spelling; at least 1.

    Strong vowels and stressed weak ones (í, ú) each make a syllable; other weak ones join their
    neighbours. A mute h parts nothing.
    """
    if _is_symbol(word):
        return 1
    return sum(map(_spanish_part, _HYPHEN.split(word.lower())))


def _spanish_part(part: str) -> int:
    spoken = _ES_FINAL_Y.sub("i", _ES_MUTE.sub("", part))
    return max(1, len(_ES_NUCLEUS.findall(spoken)))


_SYLLABLES: Mapping[str, Callable[[str], int]] = MappingProxyType(
    {"en": english_syllables, "es": spanish_syllables}
)
_MEASURES: Mapping[str, tuple[Measure, ...]] = MappingProxyType(
    {
        "en": (Measure("Flesch-Kincaid grade", flesch_kincaid, 6.5, 8, high_is_easy=False),),
        "es": (
            Measure("INFLESZ", inflesz, 65, 65, high_is_easy=True),
            Measure("Fernández Huerta", fernandez_huerta, 70, 70, high_is_easy=True),
        ),
    }
)
