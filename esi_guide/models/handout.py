# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The sheet to take along in the reader's words: plain data that the typesetting lays out."""

from __future__ import annotations

import logging
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale

from esi_guide.content import evidence_words
from esi_guide.content.array_svg import array_svg
from esi_guide.content.figure_svg import numbered_labels, numbered_step
from esi_guide.content.figures import CannotDraw
from esi_guide.content.files import ENGLISH
from esi_guide.content.markdown import first_list, to_text
from esi_guide.content.page import ReviewStatus
from esi_guide.content.reading import ReadableNumber, short_source
from esi_guide.ladder.chart_svg import chart_svg
from esi_guide.ladder.drawing import drawing_svg, drawn_words
from esi_guide.ladder.handout import (
    CORE,
    MOST_PICTURES,
    Again,
    Drop,
    Part,
    cited,
    dropping,
    gather,
    main_numbers,
    main_voices,
)
from esi_guide.ladder.journey import Said
from esi_guide.ladder.path_words import entry_words, path_words, said_words
from esi_guide.ladder.sheet import to_go_over
from esi_guide.models.page_table import (
    clinic_words,
    day_words,
    not_offered_words,
    own_notice,
    own_review,
    problem_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from esi_guide.content.chart import Chart
    from esi_guide.content.figures import Figure
    from esi_guide.content.library import Library
    from esi_guide.content.page import Evidence, Page, Source
    from esi_guide.ladder.handout import Chosen, Clinic, Handout, Wish
    from esi_guide.models.drawings import DrawingsModel
    from esi_guide.models.journey import JourneyModel
    from esi_guide.models.picks import PicksModel

log = logging.getLogger(__name__)

#: Named as the tool that collects texts for translators knows it.
translate = QCoreApplication.translate

#: The typeface of the sheet, as its files name it.
FONT = "Atkinson Hyperlegible"
#: How many letters of a clinic's own words a sheet has room for, by option.
OWN_LETTERS = 500
#: Sections of the emergency page whose lists stand on the sheet.
_SIGNS, _AFTER = "signs", "after"


class HandoutMaker:
    """Gathers the sheet from what the reader has marked and picked by now.

    Args:
        chart: The ladder.
        library: The pages.
        journey: The marks.
        picks: The picks.
        clinic: What the clinic adds.
        drawings: What is drawn on the figures; None for nothing.
    """

    def __init__(
        self,
        chart: Chart,
        library: Library,
        journey: JourneyModel,
        picks: PicksModel,
        *,
        clinic: Clinic,
        drawings: DrawingsModel | None = None,
    ) -> None:
        self._chart = chart
        self._library = library
        self._journey = journey
        self._picks = picks
        self._drawings = drawings
        self._clinic = clinic

    def gather(self) -> Handout:
        """Return what the sheet says as things stand."""
        picks = self._picks.picks
        return gather(
            self._chart,
            self._library,
            self._journey.journey,
            picks,
            statements={s.id: s.words for s in self._library.statements().values()},
            again=(Again(i.ask, i.answer, i.explain) for i in to_go_over(self._library, picks)),
            drawings=self._drawings.drawings if self._drawings else None,
            clinic=self._clinic,
            day=date.today(),
        )


def sheet(handout: Handout, wish: Wish, figures: Path) -> dict[str, Any]:
    """Return the sheet as data, every text in the reader's language.

    A part that is not wanted, or has nothing to say, is None or empty.

    Args:
        handout: What it says.
        wish: How it is wanted.
        figures: Folder of the drawings.
    """
    parts = wish.parts
    beside = bool(handout.side_by_side.rows) and Part.COMPARISON in parts
    leaning = cited(handout, parts)
    numbers = {source: n for n, source in enumerate(leaning, 1)}
    title = translate("Handout", "%1: my sheet").replace("%1", handout.chart.title)
    return {
        "language": handout.locale,
        "paper": wish.paper.value,
        "large": wish.large,
        "font": FONT,
        "title": title,
        "head": " · ".join(_head(handout)),
        "notices": list(_notices(handout)),
        "disclaimer": handout.chart.disclaimer,
        "emergency": _emergency(handout),
        "path": _path(handout) if Part.PATH in parts else None,
        "matters": _matters(handout) if Part.MATTERS in parts else None,
        "options": _options(handout, parts, numbers, figures),
        "pictures": _pictures(handout, figures) if Part.FIGURES in parts else None,
        "comparison": _comparison(handout, numbers) if beside else None,
        "questions": _questions(handout) if Part.QUESTIONS in parts else None,
        "again": _again(handout) if handout.again else None,
        "notes": translate("Handout", "Notes"),
        "sources": _sources(handout, leaning) if handout.options or beside else None,
        "about": {"heading": translate("Handout", "About this sheet"), "lines": [*_about(handout)]},
        "first_of": translate("Handout", "These are the first %1 of %2 on my list."),
        "left_out": _left_out(dropping(handout, large=wish.large)),
        "foot": " · ".join(filter(None, handout.clinic[:2])) or handout.chart.title,
        "page_of": translate("Handout", "Page %1 of %2"),
    }


def _head(handout: Handout) -> Iterator[str]:
    """Yield what stands under the title: the clinic, its phone, the day."""
    if handout.clinic.name:
        yield handout.clinic.name
    if handout.clinic.phone:
        yield translate("Handout", "Phone: %1").replace("%1", handout.clinic.phone)
    yield from handout.clinic.lines
    yield translate("Handout", "Made on %1").replace("%1", day_words(handout.day))


def _notices(handout: Handout) -> Iterator[str]:
    """Yield what a reader must know before reading on."""
    expired = _titles(page for page in _pages(handout) if _expired(page, handout))
    if expired:
        text = translate("Handout", "Past its date. Ask your clinician whether it holds: %1.")
        yield text.replace("%1", expired)
    foreign = _titles(page for page in _pages(handout) if page.locale != handout.locale)
    if foreign:
        yield translate("Handout", "Not translated yet: %1.").replace("%1", foreign)
    pending = [page for page in _pages(handout) if page.review.status is ReviewStatus.PENDING]
    if any(page.locale != ENGLISH for page in pending):
        yield translate(
            "Handout", "No qualified translator has checked the words of this sheet yet."
        )


def _emergency(handout: Handout) -> dict[str, Any]:
    page, number = handout.emergency, handout.clinic.emergency_number
    lists = {s.key: first_list(s.tokens) for s in page.sections if s.key in (_SIGNS, _AFTER)}
    call = translate("Handout", "No safe way to get there? Call your local emergency number.")
    if number:
        call = translate("Handout", "No safe way to get there? Call %1.").replace("%1", number)
    return {
        "heading": page.title,
        "lead": page.summary,
        "band": handout.chart.emergency.band,
        "signs": list(lists.get(_SIGNS, ())),
        "after": list(lists.get(_AFTER, ())),
        "after_lead": translate("Handout", "After an injection or implant, these too:"),
        "call": call,
    }


def _path(handout: Handout) -> dict[str, Any]:
    chart, journey = handout.chart, handout.journey
    said = path_words(chart, journey, translate)
    nothing = translate("Handout", "Nothing is marked yet.")
    picture = translate("Handout", "The ladder of steps as a small chart. %1")
    barred = translate("Handout", "Dotted border with a bar: talked about, not suitable now.")
    unsuitable = translate(
        "Handout",
        "Talked about and not suitable now: %1. My clinician and I marked this together; the guide "
        "gives no advice.",
    )
    key = []
    for step in chart.steps:
        refs = {step.id, *(answer.ref for answer in step.answers)}
        entries = [entry for entry in journey.path(chart) if entry.id in refs]
        words = [entry_words(chart, entry, translate) for entry in entries]
        if not any(entry.id == step.id for entry in entries):
            words.insert(0, step.title)
        key.append({"words": " ".join(words), "marked": bool(entries)})
    return {
        "heading": translate("Handout", "My path"),
        "svg": chart_svg(chart, journey, FONT),
        "alt": picture.replace("%1", ". ".join(said) + "." if said else nothing),
        "key": key,
        "not_offered": _not_offered(handout),
        "legend": translate(
            "Handout",
            "Black: you are here. Grey with a tick: tried. Thick broken border: considering.",
        )
        + (f" {barred}" if handout.unsuitable else "")
        if said
        else nothing,
        "unsuitable": unsuitable.replace("%1", "; ".join(handout.unsuitable))
        if handout.unsuitable
        else "",
    }


def _not_offered(handout: Handout) -> str:
    """Return which options the clinic does not offer; "" where it offers all."""
    text = translate("Handout", "Not offered at this clinic: %1. Ask where it is done.")
    gone = "; ".join(handout.clinic.not_offered)
    return text.replace("%1", gone) if gone else ""


def _matters(handout: Handout) -> dict[str, Any]:
    return {
        "heading": translate("Handout", "What matters to me"),
        "lead": translate("Handout", "The most important first."),
        "items": list(handout.matters),
    }


def _options(
    handout: Handout,
    parts: frozenset[Part],
    numbers: Mapping[str, int],
    figures: Path,
) -> dict[str, Any] | None:
    """Return the options, each with the parts that are wanted."""
    if not parts & {Part.OPTIONS, Part.NUMBERS, Part.FIGURES} or not handout.options:
        return None
    others = translate("Handout", "Also on my list, without room here: %1.")
    beside = {option.step.page for option in handout.side_by_side.options}
    items = []
    for page in handout.options:
        at_length = page.id in handout.open
        figure = handout.figures.get(page.id) if at_length and Part.FIGURES in parts else None
        told = Part.OPTIONS in parts
        numbered = main_numbers(page) if at_length and Part.NUMBERS in parts else ()
        items.append(
            {
                "title": _marked(page, handout),
                "open": at_length,
                "compared": page.id in beside,
                "medical": page.medical_name,
                "notice": " ".join(_page_notices(page, handout)),
                "summary": page.summary if told else "",
                "own": _own_words(page) if told else "",
                "facts": [[fact.label, fact.value] for fact in page.facts if told],
                "voices": [*_voices(page, numbers)] if told and at_length else [],
                "numbers": [
                    _number(number, handout.sources[number.source], numbers)
                    for number in numbered
                    if number.source in handout.sources
                ],
                "figure": _figure(figure, figures) if figure else None,
            }
        )
    steps = (handout.chart.step_of_page(page.id) for page in handout.options)
    return {
        # A decision is no option, but it may be added.
        "heading": translate("Handout", "What I want to talk about")
        if any(step is None or step.answers for step in steps)
        else translate("Handout", "The options I want to talk about"),
        "items": items,
        "others": others.replace("%1", "; ".join(handout.others)) if handout.others else "",
        "more": translate("Handout", "The guide has more numbers on these pages.")
        if Part.NUMBERS in parts
        else "",
    }


def _page_notices(page: Page, handout: Handout) -> Iterator[str]:
    """Yield what a reader must know of an option: what is wrong, whose text it is, where it is."""
    if page.problem:
        yield problem_words(page.problem)
    if page.id in handout.not_offered:
        yield not_offered_words()
    # Of a page that is partly the clinic's own, the sheet shows nothing but the guide's words.
    if page.own and page.own.whole:
        yield own_notice(page)


def _own_words(page: Page) -> str:
    """Return what a clinic adds to a page of the guide, as far as there is room for it."""
    own = page.own
    if own is None or own.whole:
        return ""
    here = (to_text(section.tokens) for section in page.sections if section.key in own.keys)
    words = translate("Handout", "From %1, not from the guide: %2")
    more = translate("Handout", "its own words stand on this page of the guide on the screen.")
    text = " ".join(" ".join(here).split())
    text = text if len(text) <= OWN_LETTERS else more
    return words.replace("%1", clinic_words(own)).replace("%2", text)


def _marked(page: Page, handout: Handout) -> str:
    """Return the title of an option, with the mark that its step has."""
    step = handout.chart.step_of_page(page.id)
    mark = handout.journey.mark_of(step.id) if step else None
    if mark is None:
        return page.title
    return said_words(page.title, Said(mark.value), translate)


def _voices(page: Page, numbers: Mapping[str, int]) -> Iterator[str]:
    """Yield who is in favour and who is not, a line each."""
    in_favour, against = main_voices(page)
    for text, voices in (
        (translate("Handout", "In favour, among others: %1."), in_favour),
        (translate("Handout", "Against or in doubt, among others: %1."), against),
    ):
        said = (f"{voice.who}{_cite(voice.source, numbers)}" for voice in voices)
        if voices:
            yield text.replace("%1", "; ".join(said))


def _number(evidence: Evidence, source: Source, numbers: Mapping[str, int]) -> dict[str, Any]:
    tongue = evidence_words.Tongue(translate, _written)
    sentences = evidence_words.sentences(evidence, tongue)
    pictures = [
        {
            "svg": array_svg(evidence.per, arm.count),
            "alt": sentence,
            "caption": [*evidence_words.caption(arm, evidence.per, tongue)],
        }
        for arm, sentence in zip(evidence.arms, sentences, strict=False)
    ]
    number = ReadableNumber(
        evidence, numbers.get(source.id, 0), short_source(source), not source.checked
    )
    return {
        "outcome": evidence.outcome,
        "stamps": [evidence_words.stamp_words(stamp, tongue) for stamp in evidence.stamps],
        "pictures": pictures,
        "scale": evidence_words.scale_words(evidence.per, tongue) if pictures else "",
        "sentences": [*sentences, *filter(None, [evidence.note])],
        "footing": evidence_words.footing(number, tongue),
    }


def _figure(figure: Figure, folder: Path) -> dict[str, Any]:
    """Return a figure with all its steps, or its description alone where it cannot be drawn."""
    steps = []
    total = str(len(figure.steps))
    for place, step in enumerate(figure.steps):
        where = translate("Handout", "Picture %1 of %2").replace("%1", str(place + 1))
        where = where.replace("%2", total)
        try:
            svg = numbered_step(folder, figure, place, FONT)
        except CannotDraw:
            # Which one would tell what somebody reads.
            log.warning("a figure is in words alone on a sheet; esi-guide --self-test names it")
            return {"title": figure.title, "steps": [], "description": figure.description}
        labels = enumerate((label.text for label in numbered_labels(step)), start=1)
        steps.append(
            {
                "svg": svg,
                "alt": f"{figure.description} {where}: {step.caption}",
                "caption": f"{where}. {step.caption}",
                "labels": [f"{number}\N{NO-BREAK SPACE}{text}" for number, text in labels],
            }
        )
    return {"title": figure.title, "steps": steps, "description": ""}


def _pictures(handout: Handout, folder: Path) -> dict[str, Any] | None:
    """Return the pictures that were chosen, each with what is drawn on it."""
    first = handout.pictures[:MOST_PICTURES]
    items = [made for chosen in first if (made := _chosen(chosen, folder))]
    if not items:
        return None
    cut = translate("Handout", "These are the first %1 of %2 pictures that were chosen.")
    cut = cut.replace("%1", str(MOST_PICTURES)).replace("%2", str(len(handout.pictures)))
    return {
        "heading": translate("Handout", "Pictures we looked at"),
        "items": items,
        "cut": cut if len(handout.pictures) > MOST_PICTURES else "",
    }


def _chosen(chosen: Chosen, folder: Path) -> dict[str, Any] | None:
    """Return one picture that was chosen; None, said in the log, where it cannot be drawn."""
    figure, place = chosen.figure, chosen.step
    step = figure.steps[place]
    try:
        over = partial(drawing_svg, chosen.drawing)
        svg = numbered_step(folder, figure, place, FONT, over)
    except CannotDraw as error:
        log.warning("figure %s is left off the sheet: %s", figure.id, error)
        return None
    where = translate("Handout", "Picture %1 of %2").replace("%1", str(place + 1))
    where = where.replace("%2", str(len(figure.steps)))
    drawn = drawn_words(chosen.drawing, translate)
    labels = enumerate((label.text for label in numbered_labels(step)), start=1)
    alt = (f"{figure.description} {where}: {step.caption}", drawn)
    return {
        "title": figure.title,
        "svg": svg,
        "alt": " ".join(filter(None, alt)),
        "caption": f"{where}. {step.caption}",
        "labels": [f"{number}\N{NO-BREAK SPACE}{text}" for number, text in labels],
        "drawn": drawn,
    }


def _comparison(handout: Handout, numbers: Mapping[str, int]) -> dict[str, Any]:
    """Return what patients ask of each option that is compared, with the answers."""
    table = handout.side_by_side
    none = translate("Handout", "The guide has no answer here. Ask your clinician.")
    rows = []
    for row in table.rows:
        cited_here = (
            [_cite(table.sources[number - 1], numbers) for number in answer.numbers]
            for answer in row.answers
        )
        answers = (
            "".join((answer.says or none, *marks))
            for answer, marks in zip(row.answers, cited_here, strict=True)
        )
        rows.append({"core": row.id in CORE, "cells": [row.ask, *answers]})
    return {
        "heading": translate("Handout", "Side by side"),
        "corner": translate("Handout", "What patients ask"),
        "columns": [
            option.title if option.offered else f"{option.title}. {not_offered_words()}"
            for option in table.options
        ],
        "short": list(handout.short_names),
        "rows": rows,
        "review": translate("Handout", "No clinician has signed these answers yet."),
    }


def _questions(handout: Handout) -> dict[str, Any]:
    items = [f"{asked.about}: {asked.question}" for asked in handout.questions]
    return {
        "heading": translate("Handout", "My questions"),
        "items": items,
        "own": translate("Handout", "And what else I want to ask:")
        if items
        else translate("Handout", "What I want to ask:"),
    }


def _again(handout: Handout) -> dict[str, Any]:
    right = translate("Handout", "Right is: %1.")
    return {
        "heading": translate("Handout", "To go over again with my clinician"),
        "items": [
            [again.question, right.replace("%1", again.answer.rstrip(".")), again.explanation]
            for again in handout.again
        ],
    }


def _sources(handout: Handout, leaning: Mapping[str, set[Drop]]) -> dict[str, Any]:
    """Return the sources in the order of their numbers, each with what leans on it."""
    return {
        "heading": translate("Handout", "Where this comes from"),
        "items": [
            {"words": _source(handout.sources[source_id]), "of": sorted(what)}
            for source_id, what in leaning.items()
        ],
        "second_hand": translate("Handout", "* We know this source from a report about it."),
        "none": translate("Handout", "The guide names the sources of every page."),
    }


def _source(source: Source) -> str:
    """Return what leads a clinician to a source; titles would take another page."""
    words = ". ".join(filter(None, (short_source(source), source.identifier)))
    return words if source.checked else f"{words} *"


def _about(handout: Handout) -> Iterator[str]:
    """Yield how old the content is, who has signed it, and what the sheet is not."""
    pages = [page for page in _pages(handout) if not page.problem]
    if pages:
        text = translate("Handout", "Content of %1, to be renewed by %2.")
        text = text.replace("%1", day_words(min(page.review.updated for page in pages)))
        yield text.replace("%2", day_words(min(page.review.expires for page in pages)))
    signed = [page for page in pages if page.review.status is ReviewStatus.SIGNED]
    for page in signed:
        text = translate("Handout", "Read and signed by %1: %2.")
        yield text.replace("%1", page.review.reviewer).replace("%2", page.title)
    pending = _titles(page for page in pages if page not in signed)
    if pending:
        yield translate("Handout", "No clinician has signed yet: %1.").replace("%1", pending)
    yield from dict.fromkeys(filter(None, map(own_review, handout.options)))
    yield translate(
        "Handout", "Made with ESI Guide. The program has kept nothing of what is written here."
    )


def _left_out(order: Iterable[Drop]) -> dict[str, Any]:
    """Return in which order parts go for want of room, and how to say that they have gone."""
    words = {
        Drop.SERIES: translate("Handout", "all but the last drawing of a series"),
        Drop.PAST_FACTS: translate("Handout", "facts on what I tried or do now"),
        Drop.DRAWINGS: translate("Handout", "the drawings"),
        Drop.VOICES: translate("Handout", "who is for or against an option"),
        Drop.PICTURES: translate("Handout", "the pictures of the numbers"),
        Drop.FACTS: translate("Handout", "further facts"),
        Drop.PAST: translate("Handout", "what I tried or do now"),
        Drop.ROWS: translate("Handout", "some of the questions side by side"),
        Drop.COMPARISON: translate("Handout", "the options side by side"),
        Drop.NUMBERS: translate("Handout", "the numbers"),
        Drop.CHOSEN: translate("Handout", "the pictures we looked at"),
        Drop.ROOM: translate("Handout", "room to write, and the chart in large print"),
        Drop.WORDS: translate("Handout", "what the options are"),
    }
    return {
        "lead": translate(
            "Handout", "Left out for want of room: %1. With fewer options there is more of each."
        ),
        "items": [{"key": drop.value, "words": words[drop]} for drop in order],
    }


def _pages(handout: Handout) -> tuple[Page, ...]:
    return (*handout.options, handout.emergency)


def _expired(page: Page, handout: Handout) -> bool:
    return not page.problem and page.review.expires < handout.day


def _titles(pages: Iterable[Page]) -> str:
    return "; ".join(page.title for page in pages)


def _cite(source_id: str, numbers: Mapping[str, int]) -> str:
    number = numbers.get(source_id)
    return f" [{number}]" if number else ""


def _written(value: float) -> str:
    """Return a number as the reader's language writes it."""
    locale = QLocale()
    return locale.toString(int(value)) if value == int(value) else locale.toString(value, "g", 6)
