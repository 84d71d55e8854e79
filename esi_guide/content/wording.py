# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is asked of the words that patients read: short, plain, fair, and numbers as counts."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from esi_guide.content.emergency_number import PLACEHOLDER
from esi_guide.content.fields import Place
from esi_guide.content.issue import Severity
from esi_guide.content.markdown import links, to_text
from esi_guide.content.page import OPTION_KINDS
from esi_guide.content.readability import FixedTerms, page_scores, sentences_of, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from markdown_it.token import Token

    from esi_guide.content.fields import Read, Report
    from esi_guide.content.page import Evidence, Page, Term
    from esi_guide.content.readability import PageScores, Score

#: Most sentences of a paragraph or list item.
PARAGRAPH_SENTENCES = 4

#: Most words of a sentence, and from how many on a warning asks for fewer.
SENTENCE_WORDS, LONG_SENTENCE_WORDS = 30, 25

#: How many times the words of the one may the words of the other be, of benefit and harm.
EQUAL_ROOM = 1.5

_TIME = r"(?!\s*(?:minut|hour|day|week|month|year|hora|día|semana|mes|año))"
_ONE_IN_X = {
    "en": r"\b(?:1|one) (?:in|out of) (?:(?:every|about) )?(?:\d[\d,]*|two|three|four|five|six"
    rf"|seven|eight|nine|ten|twenty|fifty|(?:a )?hundred|(?:a )?thousand)\b{_TIME}"
    rf"|\b\d[\d,.]* in (?:every )?10{{1,5}}\b{_TIME}|\b\d[\d,.]* in (?:every )?\d+,000\b",
    "es": r"\b(?:\d[\d.,]*|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) de cada"
    r" (?!100\b|10{0,2}[.\s]?000\b|cien\b|(?:diez |cien )?mil\b)\w+"
    rf"|\b(?:1|un[oa]) (?:en|entre) (?:cada )?\d[\d.]*\b{_TIME}",
}
_RELATIVE = {
    "en": r"\b(?:relative risks?|(?:risk|rate|hazard) ratios?|odds|NN[TH]|numbers? needed to \w+"
    r"|(?:doubles?|halves?|twice|half|[\w.]+ times) the (?:risk|chance)s?"
    r"|(?:twice|[\w.]+ times) (?:as|more|less) (?:likely|common))\b",
    "es": r"\b(?:riesgos? relativos?"
    r"|(?:razón|razones|cocientes?) de (?:probabilidades|momios|riesgos|tasas)"
    r"|odds|NN[TD]|número necesario (?:a|para|de) \w+|(?:duplica|triplica) el riesgo"
    r"|(?:el doble|[\w.,]+ veces) (?:más|menos|de) (?:probables?|frecuentes?|riesgos?))\b",
}


class _Banned(NamedTuple):
    """Something that patients do not get to read, why not, and what they get."""

    pattern: re.Pattern[str]
    reason: str
    cure: str


def _banned(language: str) -> tuple[_Banned, ...]:
    return (
        _Banned(
            re.compile(_ONE_IN_X[language], re.IGNORECASE),
            "makes the reader calculate",
            "count people out of 100, or out of 1,000 for rare harms, as in 5 of 100 people",
        ),
        _Banned(
            re.compile(_RELATIVE[language], re.IGNORECASE),
            "compares chances without saying how big they are",
            "say how many of 100 people it happened to in each group, or leave it out",
        ),
        _PERCENT,
    )


_LED_INTO = frozenset(f"{name}_open" for name in ("bullet_list", "ordered_list", "dl", "table"))
_LED_OUT_OF = frozenset(name.replace("_open", "_close") for name in _LED_INTO)

_PERCENT = _Banned(
    re.compile(r"%"),
    "is not for patients",
    "count people, as in 46 of 100 people; of other things write percent",
)
_CALL = re.compile(
    r"\b(?:call|dial|ring|phone|emergency number|llam\w+|marque|número de emergencias?)\b"
    r"[^.!?]{0,80}?(?<![\d.,])(?P<number>911|999|112)(?![.,]?\d)",
    re.IGNORECASE,
)
_BRACES = re.compile(r"\{[^{}#]*\}")
_BANNED: Mapping[str, tuple[_Banned, ...]] = MappingProxyType(
    {language: _banned(language) for language in _ONE_IN_X}
)


class Passage(NamedTuple):
    """A paragraph, list item or table row.

    Attributes:
        line: Its line in the file, counted from 1.
        text: Its words.
        sources: Ids of the sources that it cites, or that the paragraph cites which leads into
            its list or table.
    """

    line: int
    text: str
    sources: frozenset[str]


def fixed_terms(terms: Iterable[Term]) -> FixedTerms:
    """Return the words of a glossary as terms that a text cannot do without."""
    return FixedTerms(word for term in terms for word in (term.term, *term.also, *term.near))


def language_of(locale: str) -> str:
    """Return the language of a locale such as "es_MX"."""
    return re.split(r"[_-]", locale, maxsplit=1)[0]


def passages(tokens: Iterable[Token]) -> Iterator[Passage]:
    """Yield the paragraphs, list items and table rows of a section; headings are left out."""
    cells: list[Passage] = []
    in_row = in_heading = False
    #: What the paragraph before each open list or table cites, and what the last passage did.
    leads: list[frozenset[str]] = [frozenset()]
    before: frozenset[str] = frozenset()
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            in_heading = token.nesting == 1
            before = frozenset()
        elif token.type in _LED_INTO:
            leads.append(before)
        elif token.type in _LED_OUT_OF:
            before = leads.pop()
        elif token.type == "tr_open":
            in_row = True
        elif token.type == "tr_close":
            in_row = False
            sources = frozenset().union(*(cell.sources for cell in cells))
            yield Passage(cells[0].line, ", ".join(cell.text for cell in cells), sources)
            cells = []
        elif token.type == "inline" and not in_heading:
            sources = leads[-1] | _cited(token)
            passage = Passage(token.map[0] + 1 if token.map else 0, to_text([token]), sources)
            if in_row:
                cells.append(passage)
            elif passage.text:
                before = passage.sources
                yield passage


def _cited(token: Token) -> frozenset[str]:
    addresses = (link.address for link in links([token]))
    return frozenset(a.removeprefix("source:") for a in addresses if a.startswith("source:"))


def reading_ease(page: Page, locale: str, fixed: FixedTerms) -> PageScores | None:
    """Return how hard a page is to read; None in a language without a formula.

    Args:
        page: The page.
        locale: Language of its text.
        fixed: Terms that it cannot do without.
    """
    body = [passage.text for section in page.sections for passage in passages(section.tokens)]
    return page_scores(page.summary, body, language_of(locale), fixed)


def check_wording(read: Read[Page], locale: str, fixed: FixedTerms, report: Report) -> None:
    """Note what is long, hard, unfair or written as a number that misleads.

    Args:
        read: The page with its places.
        locale: Language of its text.
        fixed: Terms that it cannot do without.
        report: Takes the issues.
    """
    text = _Text(read)
    for key, found in text.passages.items():
        for passage in found:
            sentences = len(sentences_of(passage.text))
            if sentences > PARAGRAPH_SENTENCES:
                report.error(
                    Place(passage.line, f"#{key}"),
                    f"this paragraph has {sentences} sentences",
                    f"part it; {PARAGRAPH_SENTENCES} are the most",
                )
    for place, words in text.prose():
        _check_sentences(place, words, report)
    for place, words in text.all():
        check_patient_text(place, words, locale, report)
    _check_ease(text, locale, fixed, report)
    # What is left of a broken page says nothing of its balance.
    if all(issue.severity is not Severity.ERROR for issue in read.issues):
        _check_room(text, report)


def check_patient_text(place: Place, text: str, locale: str, report: Report) -> None:
    """Note ways to write a chance that mislead: "1 in x", relative figures, per cent."""
    for banned in _BANNED.get(language_of(locale), (_PERCENT,)):
        hit = banned.pattern.search(" ".join(text.split()))
        if hit:
            report.error(place, f"`{hit[0]}` {banned.reason}", banned.cure)
    _check_emergency_number(place, " ".join(text.split()), report)


def _check_emergency_number(place: Place, text: str, report: Report) -> None:
    """Note a number that is right in some countries alone, and braces that nobody fills."""
    number = _CALL.search(text)
    if number:
        message = f"`{number['number']}` is the number to call in some countries alone"
        report.error(place, message, f"write {PLACEHOLDER}")
    for braces in _BRACES.findall(text):
        if braces != PLACEHOLDER:
            report.error(
                place, f"nothing takes the place of `{braces}`", f"only {PLACEHOLDER} is known"
            )


class _Text:
    """The words of a page, each with its place.

    Attributes:
        passages: Those of each section, by its key.
    """

    def __init__(self, read: Read[Page]) -> None:
        self.page = read.value
        self.places = read.places
        self.passages = {
            section.key: tuple(passages(section.tokens)) for section in self.page.sections
        }

    def prose(self) -> Iterator[tuple[Place, str]]:
        """Yield what is written in sentences."""
        yield self.places["summary"], self.page.summary
        for evidence in self.page.evidence:
            yield self.places[evidence], evidence.note
        for voice in (*self.page.says_yes, *self.page.says_no):
            yield self.places[voice], voice.says
        for question in self.page.questions:
            yield self.places["questions"], question
        for key, found in self.passages.items():
            for passage in found:
                yield Place(passage.line, f"#{key}"), passage.text

    def all(self) -> Iterator[tuple[Place, str]]:
        """Yield everything that a patient reads on the page."""
        page = self.page
        yield from self.prose()
        for title in (page.title, page.short_title, page.medical_name, *page.also_called):
            yield self.places["title"], title
        for fact in page.facts:
            yield self.places[fact], f"{fact.label}: {fact.value}"
        for evidence in page.evidence:
            yield self.places[evidence], words_beside_number(evidence)
        for voice in (*page.says_yes, *page.says_no):
            yield self.places[voice], voice.who
        for section in page.sections:
            yield self.places["section", section.key], section.title


def room(page: Page, *keys: str) -> int:
    """Return how many words sections have, those beside their numbers included."""
    texts = [
        passage.text
        for section in page.sections
        if section.key in keys
        for passage in passages(section.tokens)
    ]
    for evidence in page.evidence:
        if evidence.section in keys:
            texts += [words_beside_number(evidence), evidence.note]
    return sum(len(words_of(text)) for text in texts)


def words_beside_number(evidence: Evidence) -> str:
    """Return all words that stand with a number, its note aside."""
    arms = [arm.name for arm in evidence.arms]
    return "; ".join(
        (
            evidence.outcome,
            evidence.happened,
            evidence.otherwise,
            *arms,
            evidence.spread,
            evidence.group,
            evidence.time,
        )
    )


def _check_sentences(place: Place, text: str, report: Report) -> None:
    for sentence in sentences_of(text):
        words = len(words_of(sentence))
        begins = " ".join(sentence.split()[:5])
        if words > SENTENCE_WORDS:
            report.error(
                place,
                f"the sentence `{begins} …` has {words} words",
                f"make two of it; {SENTENCE_WORDS} words are the most",
            )
        elif words >= LONG_SENTENCE_WORDS:
            report.warning(
                place,
                f"the sentence `{begins} …` has {words} words",
                f"try to stay below {LONG_SENTENCE_WORDS}",
            )


def _check_ease(text: _Text, locale: str, fixed: FixedTerms, report: Report) -> None:
    body = [passage.text for found in text.passages.values() for passage in found]
    scores = page_scores(text.page.summary, body, language_of(locale), fixed)
    if scores is None or not body:
        return
    for score in scores.summary:
        _check_score(text.places["summary"], "the summary", score, "", report)
    smog = "" if scores.smog is None else f", SMOG {scores.smog:.1f}"
    first = text.places["section", next(iter(text.passages))]
    for score in scores.body:
        _check_score(first, "the text of the sections", score, smog, report)


def _check_score(place: Place, what: str, score: Score, more: str, report: Report) -> None:
    if not score.passes:
        side = "at least" if score.measure.high_is_easy else "at most"
        report.error(
            place,
            f"{what} is hard to read: {score.measure.name} {score.value:.1f} without the fixed "
            f"terms ({score.with_terms:.1f} with them{more}), {side} {score.limit:g} is asked",
            "write shorter sentences and shorter words",
        )


def _check_room(text: _Text, report: Report) -> None:
    """Note a page that gives benefit and harm unequal room, numbers included."""
    if text.page.kind not in OPTION_KINDS or not {"relief", "risks"} <= set(text.passages):
        return
    harms = ("risks", "rare") if "rare" in text.passages else ("risks",)
    relief, harm = room(text.page, "relief"), room(text.page, *harms)
    if max(relief, harm) > EQUAL_ROOM * min(relief, harm):
        report.error(
            text.places["section", "relief" if relief > harm else "risks"],
            f"benefit and harm have unequal room: `relief` has {relief} words and "
            f"{' and '.join(f'`{key}`' for key in harms)} {harm}, their numbers included",
            "stay between 2 to 3 and 3 to 2",
        )


def check_short_texts(
    place: Place, texts: Sequence[str], locale: str, fixed: FixedTerms, report: Report
) -> None:
    """Note what is long, hard or misleading in texts that stand together outside a page.

    Args:
        place: Where they stand.
        texts: The texts; together they are measured as the sections of a page are.
        locale: Their language.
        fixed: Terms that they cannot do without.
        report: Takes the issues.
    """
    for text in texts:
        _check_sentences(place, text, report)
        check_patient_text(place, text, locale, report)
    scores = page_scores("", texts, language_of(locale), fixed)
    for score in scores.body if scores else ():
        _check_score(place, "this text", score, "", report)
