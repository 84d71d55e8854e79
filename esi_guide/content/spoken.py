# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Text as it should be heard: sentences without marks, abbreviations as people say them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from esi_guide.content.markdown import blocks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.token import Token


class Sentence(NamedTuple):
    """A sentence for the ear and the eye.

    Attributes:
        say: What is said.
        show: The same as it stands on the screen, to be found there; "" when it does not.
    """

    say: str
    show: str


class Passage(NamedTuple):
    """What belongs to one part of a view.

    Attributes:
        place: Which part; the view that shows it knows the name.
        sentences: What is said, in order.
    """

    place: str
    sentences: tuple[Sentence, ...]


class Talk(NamedTuple):
    """Everything that a view has to say.

    Attributes:
        language: Code of the language of its texts, for the voice.
        passages: Its parts, in reading order.
    """

    language: str
    passages: tuple[Passage, ...]


#: What is said in place of what is written, by language; a point belongs to the abbreviation.
_SAID = {
    "en": {
        "e.g.": "for example",
        "i.e.": "that is",
        "etc.": "and so on",
        "vs.": "against",
        "vs": "against",
        "Dr.": "Doctor",
        "approx.": "about",
        "mg": "milligrams",
        "ml": "millilitres",
        "mm": "millimetres",
        "cm": "centimetres",
        "km": "kilometres",
        "kg": "kilograms",
        "II": "2",
        "III": "3",
    },
    "es": {
        "p. ej.": "por ejemplo",
        "es decir": "es decir",
        "etc.": "etcétera",
        "EE. UU.": "Estados Unidos",
        "EE.UU.": "Estados Unidos",
        "vs.": "contra",
        "Dr.": "doctor",
        "Dra.": "doctora",
        "aprox.": "más o menos",
        "mg": "miligramos",
        "ml": "mililitros",
        "mm": "milímetros",
        "cm": "centímetros",
        "km": "kilómetros",
        "kg": "kilos",
        "II": "2",
        "III": "3",
    },
}
#: What stands between the ends of a range.
_TO = {"en": "to", "es": "a"}
_RANGE = re.compile("(?<=[0-9])\\s?\N{EN DASH}\\s?(?=[0-9])")
_ADDRESS = re.compile(r"\s?\((?:https?://|www\.)[^)\s]*\)|(?:https?://|www\.)\S*[^\s.,;:!?)]")
_CITATION = re.compile(r"\s?\[\d+\]")
_MARKUP = re.compile(r"[*_`#|<>\[\]{}\\^~]+")
_QUOTES = re.compile('["\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}„«»]')
_DASH = re.compile("\\s*[\N{EN DASH}\N{EM DASH}]\\s*|\\s-\\s")
_CAPITALS = re.compile(r"\b([A-ZÁÉÍÓÚÑ]{2,})(s?)\b")
_SPACES = re.compile(r"\s+")
#: A word that can be said: a vowel somewhere behind a consonant.
_SAYABLE = re.compile(r"[^AEIOUÁÉÍÓÚ][AEIOUÁÉÍÓÚ]")
#: What may stand between the words of a sentence on the screen.
_GAP = r"(?:\[\d+\]|[^\w])*?"
#: How many capitals are spelled, even where they could be said.
_SPELLED = 3
#: Where a sentence ends and another one begins.
_QUOTE = "\"'\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}«»"
_END = re.compile(rf"(?<=[.!?…])[{_QUOTE})]*\s+(?=[{_QUOTE}(¿¡]*[^\W_a-záéíóúñü])")
#: Abbreviations behind which the sentence goes on.
_NO_END = re.compile(
    r"(?:^|[\s(])(?:e\.g|i\.e|etc|vs|Drs?|Dra|Mrs?|Ms|St|approx|aprox|p\. ej|Sra?|EE|et al)\.$"
)


def split(text: str) -> list[str]:
    """Return the sentences of a text as they are written."""
    found: list[str] = []
    begin = 0
    for end in _END.finditer(text):
        before = text[begin : end.start()]
        if not _NO_END.search(before):
            found.append(text[begin : end.end()].strip())
            begin = end.end()
    found.append(text[begin:].strip())
    return [sentence for sentence in found if sentence]


def heard(text: str, language: str, digits: Iterable[str] = ()) -> str:
    """Return a text as it should be said.

    Args:
        text: As it is written.
        language: Code of its language.
        digits: Numbers whose digits are said one by one, such as that for emergencies.
    """
    said = _ADDRESS.sub("", text)
    said = _CITATION.sub("", said)
    said = _MARKUP.sub(" ", said)
    said = _QUOTES.sub("", said).replace("\N{NO-BREAK SPACE}", " ")
    said = _RANGE.sub(f" {_TO.get(language, _TO['en'])} ", said)
    said = _DASH.sub(", ", said)
    for written, words in _SAID.get(language, {}).items():
        said = re.sub(rf"(?<!\w){re.escape(written)}(?!\w)", words, said)
    for number in filter(None, digits):
        apart = " ".join(re.findall(r"\d", number))
        said = re.sub(rf"(?<![\w,.]){re.escape(number)}(?!\w)", apart, said)
    said = _CAPITALS.sub(_spelled, said)
    return _SPACES.sub(" ", said).strip(" ,;")


def sentences(text: str, language: str, digits: Iterable[str] = ()) -> tuple[Sentence, ...]:
    """Return the sentences of a plain text; what cannot be said is left out."""
    found = (Sentence(heard(s, language, digits), s) for s in split(text))
    return tuple(sentence for sentence in found if can_be_said(sentence.say))


def of_tokens(
    tokens: Iterable[Token], language: str, digits: Iterable[str] = ()
) -> Iterator[Sentence]:
    """Yield the sentences of a section: a cell of a table follows the head of its column."""
    for before, words in blocks(tokens):
        first, *rest = sentences(words, language, digits) or (Sentence("", ""),)
        if not first.say:
            continue
        lead = heard(before, language, digits).rstrip(":")
        yield Sentence(f"{lead}: {first.say}", first.show) if lead else first
        yield from rest


def find(sentence: str, text: str, after: int = 0) -> tuple[int, int]:
    """Return where a sentence stands in a text that is shown, as start and length.

    Spaces, marks and the numbers of sources may differ. What does not follow ``after`` is looked
    for from the beginning; (0, 0) stands for a sentence that is not there.
    """
    words = re.findall(r"\w+", sentence)
    if not words:
        return 0, 0
    pattern = re.compile(_GAP.join(map(re.escape, words)) + r"[^\w\s\[]*")
    found = pattern.search(text, after) or pattern.search(text)
    return (found.start(), len(found[0])) if found else (0, 0)


def find_word(said: str, start: int, length: int, shown: str) -> tuple[int, int]:
    """Return where a word that is said stands in the same sentence as it is shown.

    Args:
        said: The sentence as it is said.
        start: Where the word begins there.
        length: How long it is.
        shown: The sentence as it is shown.

    Returns:
        Start and length; (0, 0) for a word that is said in other letters.
    """
    word = re.escape(said[start : start + length])
    whole = rf"(?<!\w){word}(?!\w)"
    before = len(re.findall(whole, said[:start])) if word else 0
    places = [found.start() for found in re.finditer(whole, shown)] if word else []
    return (places[before], length) if before < len(places) else (0, 0)


def can_be_said(words: str) -> bool:
    """Say whether there is anything to hear."""
    return any(letter.isalnum() for letter in words)


def _spelled(found: re.Match[str]) -> str:
    word, plural = found[1], found[2]
    if len(word) > _SPELLED and _SAYABLE.search(word):
        return found[0]
    return " ".join([*word, plural] if plural else word)
