# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a page and its questions say aloud, in the reader's language."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from esi_guide.content import evidence_words
from esi_guide.content.reading import readable_check, readable_sections
from esi_guide.content.spoken import Passage, Sentence, Talk, of_tokens, sentences
from esi_guide.ladder.words import ways_on

#: Named as the tool that collects texts for translators knows it.
translate = QCoreApplication.translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from esi_guide.content.chart import Chart
    from esi_guide.content.library import Library
    from esi_guide.content.page import Page, Voice
    from esi_guide.content.reading import ReadableNumber


def page_talk(library: Library, chart: Chart, page_id: str, notice: str = "") -> Talk:
    """Return what a page says, part by part in reading order.

    Args:
        library: The content.
        chart: The ladder, for the ways on.
        page_id: The page.
        notice: What a reader must know before reading; "" for nothing.
    """
    return _Speaker(library, chart, library.page(page_id)).talk(notice)


def check_talk(library: Library, page_id: str, number: int, verdict: str = "") -> Talk:
    """Return a question about a page with its answers, and what was said to the one given."""
    page = library.page(page_id)
    questions = readable_check(library.check_of(page_id), page)
    if number >= len(questions):
        return Talk(page.locale, ())
    question = questions[number].question
    place = translate("Spoken", "Question %1 of %2.")
    words = [place.replace("%1", str(number + 1)).replace("%2", str(len(questions)))]
    words.append(question.ask)
    answer = translate("Spoken", "Answer %1: %2")
    for count, choice in enumerate(question.choices, start=1):
        words.append(answer.replace("%1", str(count)).replace("%2", choice))
    said = [each for text in (*words, verdict) for each in sentences(text, page.locale)]
    return Talk(page.locale, (Passage("check", tuple(said)),))


class _Speaker:
    """Says one page."""

    def __init__(self, library: Library, chart: Chart, page: Page) -> None:
        self._library = library
        self._chart = chart
        self._page = page
        self._tongue = evidence_words.Tongue(translate, _number)
        known = library.emergency_number
        self._digits = (known,) if known else re.findall(r"\d{3}", chart.emergency.any_number)

    def talk(self, notice: str) -> Talk:
        parts: list[tuple[str, Iterable[Sentence]]] = [
            ("title", self._plain(self._page.title)),
            ("notice", self._plain(notice)),
            ("medical", self._plain(self._page.medical_name)),
            ("summary", self._plain(self._page.summary)),
            *self._told_and_drawn(),
            ("voices", self._voices()),
            *self._questions(),
            ("facts", self._facts()),
            *self._ways(),
        ]
        passages = [Passage(place, tuple(said)) for place, said in parts]
        return Talk(self._page.locale, tuple(p for p in passages if p.sentences))

    def _plain(self, text: str) -> tuple[Sentence, ...]:
        return sentences(text, self._page.locale, self._digits)

    def _told_and_drawn(self) -> list[tuple[str, Iterable[Sentence]]]:
        """Return the figure before the text, but on the emergency page after the signs."""
        signs_first = self._page.id == self._chart.emergency.page
        sections, figure = list(self._sections()), list(self._figure())
        return [*sections, *figure] if signs_first else [*figure, *sections]

    def _figure(self) -> Iterator[tuple[str, Iterable[Sentence]]]:
        figure = self._library.figure(self._page.id)
        if figure is None:
            return
        for number, step in enumerate(figure.steps):
            begin = (*self._plain(figure.title), *self._plain(figure.description))
            yield f"figure:{number}", (*(begin if number == 0 else ()), *self._plain(step.caption))

    def _sections(self) -> Iterator[tuple[str, Iterable[Sentence]]]:
        readable = readable_sections(self._page, self._library.sources())
        for section, shown in zip(self._page.sections, readable, strict=True):
            said = [*self._plain(section.title)]
            said += of_tokens(section.tokens, self._page.locale, self._digits)
            for evidence in shown.numbers:
                said += self._number(evidence)
            yield f"section:{section.key}", said

    def _number(self, number: ReadableNumber) -> Iterator[Sentence]:
        """Yield a number with its cautions, both frames, and for whom it holds."""
        evidence = number.evidence
        words = [evidence.outcome]
        words += [evidence_words.stamp_words(s, self._tongue) for s in evidence.stamps]
        words += evidence_words.sentences(evidence, self._tongue)
        words.append(evidence.note)
        words.append(evidence_words.footing(replace(number, source_number=0), self._tongue))
        for text in words:
            yield from self._plain(text)

    def _voices(self) -> Iterator[Sentence]:
        sides = (
            (translate("VoicesView", "In favour"), self._page.says_yes),
            (translate("VoicesView", "Against, or in doubt"), self._page.says_no),
        )
        for heading, voices in sides:
            if voices:
                yield from self._plain(heading)
            for voice in voices:
                yield from self._voice(voice)

    def _voice(self, voice: Voice) -> Iterator[Sentence]:
        for who in self._plain(voice.who):
            yield who._replace(say=f"{who.say}:")
        yield from self._plain(voice.says)

    def _questions(self) -> Iterator[tuple[str, Iterable[Sentence]]]:
        for number, words in enumerate(self._page.questions):
            heading = translate("Spoken", "Questions to ask") if number == 0 else ""
            begin = [s._replace(show="") for s in self._plain(heading)]
            yield f"question-{number}", (*begin, *self._plain(words))

    def _facts(self) -> Iterator[Sentence]:
        for number, fact in enumerate(self._page.facts):
            if number == 0:
                heading = translate("Spoken", "At a glance")
                yield from (s._replace(show="") for s in self._plain(heading))
            for place, said in enumerate(self._plain(fact.value)):
                label = " ".join(s.say for s in self._plain(fact.label))
                yield said._replace(say=f"{label}: {said.say}") if place == 0 else said

    def _ways(self) -> Iterator[tuple[str, Iterable[Sentence]]]:
        step = self._chart.step_of_page(self._page.id)
        if step is None:
            return
        groups = [(answer.title, answer.ref) for answer in step.answers] or [("", step.id)]
        heading = translate("Spoken", "What comes next")
        for title, ref in groups:
            answer = title
            for words, target, _returns in ways_on(self._chart, ref):
                said = [s for text in (heading, answer) for s in self._plain(text)]
                said += self._plain(f"{words}: {target.title}")
                yield f"way-{target.id}", [s._replace(show="") for s in said]
                heading = answer = ""


def _number(value: float) -> str:
    """Return a number as the reader's language writes it."""
    locale = QLocale()
    return locale.toString(int(value)) if value == int(value) else locale.toString(value, "g", 6)
