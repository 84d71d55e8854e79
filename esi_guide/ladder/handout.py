# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What goes on the sheet that a reader takes along: which options, which numbers, in what order.

No sentence is built here: sentences belong to the models, where they are translated.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from esi_guide.content.files import ABOUT
from esi_guide.content.side_by_side import named_options, set_side_by_side
from esi_guide.ladder.clinic import clinic_box
from esi_guide.ladder.drawing import Drawing
from esi_guide.ladder.journey import Mark
from esi_guide.ladder.picks import LEAST_COMPARED, MOST_COMPARED

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterable, Mapping
    from datetime import date

    from esi_guide.content.chart import Chart
    from esi_guide.content.figures import Figure
    from esi_guide.content.library import Library
    from esi_guide.content.page import Evidence, Page, Source, Voice
    from esi_guide.content.side_by_side import SideBySide
    from esi_guide.ladder.drawing import Picture
    from esi_guide.ladder.journey import Journey
    from esi_guide.ladder.picks import Picks

#: How many options stand on a sheet with all that is said of them; more would be a book.
MOST_OPTIONS = 4
#: How many pictures that somebody chose stand on a sheet.
MOST_PICTURES = 4
#: How many bodies in favour of an option are named, and how many against it.
MOST_VOICES = 2
#: Questions of a comparison that stay where there is little room: what it may bring, how long it
#: lasts, what can go wrong, and how sure that is.
CORE = frozenset(("how-soon", "how-long", "risks", "how-sure"))
#: Where Letter is usual, as the Unicode locale data has it.
_LETTER = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)
_RELIEF, _HARMS = "relief", ("risks", "rare")


class Part(StrEnum):
    """A part of the sheet that a reader may leave out; the emergency signs are none."""

    PATH = "path"
    MATTERS = "matters"
    QUESTIONS = "questions"
    OPTIONS = "options"
    COMPARISON = "comparison"
    NUMBERS = "numbers"
    FIGURES = "figures"


class Drop(StrEnum):
    """What goes from a sheet that would be longer than its pages, a step at a time.

    The emergency signs never go. The numbers of the options, each in both frames, go last: all
    else that the guide says of an option can be read again, and without them a sheet would praise.
    """

    SERIES = "series"
    PAST_FACTS = "past-facts"
    DRAWINGS = "drawings"
    VOICES = "voices"
    PICTURES = "pictures"
    FACTS = "facts"
    PAST = "past"
    ROOM = "room"
    ROWS = "rows"
    WORDS = "words"
    CHOSEN = "chosen"
    COMPARISON = "comparison"
    NUMBERS = "numbers"


class Paper(StrEnum):
    """Size of the paper."""

    A4 = "a4"
    LETTER = "us-letter"

    @classmethod
    def of(cls, territory: str) -> Paper:
        """Return the paper that is usual in a territory, by its two-letter code."""
        return cls.LETTER if territory in _LETTER else cls.A4


class Wish(NamedTuple):
    """How a reader wants the sheet.

    Attributes:
        paper: Size of the paper.
        large: Whether in large print.
        parts: What is on it.
    """

    paper: Paper = Paper.A4
    large: bool = False
    parts: frozenset[Part] = frozenset(Part)


class Clinic(NamedTuple):
    """What the clinic adds; "" for what is not known.

    Attributes:
        name: Its name.
        phone: Its phone number.
        emergency_number: The number to call in an emergency.
        lines: Whatever else it says of itself: when somebody answers, where it is, a word.
        not_offered: Titles of the options that it does not offer.
    """

    name: str = ""
    phone: str = ""
    emergency_number: str = ""
    lines: tuple[str, ...] = ()
    not_offered: tuple[str, ...] = ()


def clinic_of(library: Library, name: str, phone: str) -> Clinic:
    """Return what the clinic adds.

    Args:
        library: Knows what the clinic says in its own text.
        name: Its name as the settings have it, which goes first; "" for none.
        phone: Its phone number as they have it.
    """
    contact = library.contact
    lines = (contact.hours, contact.address, contact.text) if contact else ()
    return Clinic(
        name or (contact.name if contact else ""),
        phone or (contact.phone if contact else ""),
        library.emergency_number,
        tuple(filter(None, lines)),
        tuple(title for _, title in clinic_box(library).not_offered),
    )


class Again(NamedTuple):
    """Something to go over again with the clinician.

    Attributes:
        question: What was asked.
        answer: What is right.
        explanation: Why.
    """

    question: str
    answer: str
    explanation: str


class ToAsk(NamedTuple):
    """A question that the reader wants to ask, and what it is about."""

    about: str
    question: str


class Chosen(NamedTuple):
    """A picture that somebody chose for the sheet.

    Attributes:
        figure: The figure.
        step: Which picture of it, from 0.
        drawing: What is drawn on it by hand.
    """

    figure: Figure
    step: int
    drawing: Drawing


@dataclass(frozen=True)
class Handout:
    """Everything that one sheet says.

    Attributes:
        chart: The ladder.
        journey: The marks on it.
        options: Pages of the options, in the chart's order.
        open: Ids of those that are told with numbers and drawings: what the reader considers or
            added; all of them where there are none such.
        others: Titles of options for which there was no room.
        side_by_side: Options beside each other in what patients ask; without any where they are
            too few or too many.
        short_names: Short names of those options, in their order.
        comparison_asked: Whether the reader chose which options these are.
        emergency: The page with the emergency signs.
        figures: Figure of each option that has one, by page id; without those of which a picture
            was chosen.
        pictures: The pictures that were chosen, the first chosen first.
        unsuitable: Titles of steps that were talked about and are not suitable now, in the chart's
            order.
        sources: All sources by id.
        matters: What matters to the reader, the most important first.
        questions: What the reader wants to ask.
        again: What to go over again.
        clinic: What the clinic adds.
        day: Day on which the sheet is made.
        locale: Language that was asked for.
        not_offered: Pages of options that the clinic does not offer.
    """

    chart: Chart
    journey: Journey
    options: tuple[Page, ...]
    open: frozenset[str]
    others: tuple[str, ...]
    side_by_side: SideBySide
    short_names: tuple[str, ...]
    comparison_asked: bool
    emergency: Page
    figures: Mapping[str, Figure]
    pictures: tuple[Chosen, ...]
    unsuitable: tuple[str, ...]
    sources: Mapping[str, Source]
    matters: tuple[str, ...]
    questions: tuple[ToAsk, ...]
    again: tuple[Again, ...]
    clinic: Clinic
    day: date
    locale: str
    not_offered: tuple[str, ...] = ()

    @property
    def at_length(self) -> tuple[Page, ...]:
        """Pages of the options that are told at length, in the chart's order."""
        return tuple(page for page in self.options if page.id in self.open)


def gather(
    chart: Chart,
    library: Library,
    journey: Journey,
    picks: Picks,
    *,
    statements: Mapping[str, str],
    again: Iterable[Again],
    clinic: Clinic,
    day: date,
    drawings: Mapping[Picture, Drawing] | None = None,
) -> Handout:
    """Gather what the sheet says.

    Args:
        chart: The ladder.
        library: The pages.
        journey: The marks.
        picks: What the reader picked; what the guide does not know is left out.
        statements: Words of the statements that may matter, by id.
        again: What to go over again.
        clinic: What the clinic adds.
        day: Day on which the sheet is made.
        drawings: What is drawn on the figures, by picture.
    """
    still_open, past = _pages_wanted(chart, journey, picks)
    wanted = (*still_open, *past)
    kept = wanted[:MOST_OPTIONS]
    ids = sorted(kept, key=lambda page_id: _place(chart, page_id))
    options = tuple(library.page(page_id) for page_id in ids)
    pictures = tuple(_pictures(library, picks, drawings or {}))
    shown = {chosen.figure.page for chosen in pictures}
    figures = ((page.id, library.figure(page.id)) for page in options if page.id not in shown)
    told = frozenset(still_open or wanted) & frozenset(kept)
    asked = _side_by_side(chart, library, picks.compared)
    beside = asked if asked.rows else _side_by_side(chart, library, told)
    return Handout(
        chart=chart,
        journey=journey,
        options=options,
        open=told,
        others=tuple(library.page(page_id).title for page_id in wanted[MOST_OPTIONS:]),
        side_by_side=beside,
        short_names=tuple(library.page(each.step.page).short_title for each in beside.options),
        comparison_asked=bool(asked.rows),
        emergency=library.page(chart.emergency.page),
        figures={page_id: figure for page_id, figure in figures if figure is not None},
        pictures=pictures,
        unsuitable=tuple(s.title for s in chart.steps if s.id in journey.unsuitable),
        sources=library.sources(),
        matters=tuple(statements[m] for m in picks.matters if m in statements),
        questions=tuple(_questions(library, picks)),
        again=tuple(again),
        clinic=clinic,
        day=day,
        locale=library.locale,
        not_offered=library.not_offered,
    )


def main_numbers(page: Page) -> tuple[Evidence, ...]:
    """Return the first number of what an option may bring and the first of what can go wrong.

    Both have the same room. A page without such sections, like that of a test, gives its first
    two numbers.
    """
    gains = [number for number in page.evidence if number.section == _RELIEF]
    harms = [number for number in page.evidence if number.section in _HARMS]
    return (*gains[:1], *harms[:1]) or page.evidence[:2]


def main_voices(page: Page) -> tuple[tuple[Voice, ...], tuple[Voice, ...]]:
    """Return the first of those in favour and the first of those against, as many of each."""
    return page.says_yes[:MOST_VOICES], page.says_no[:MOST_VOICES]


def dropping(handout: Handout, *, large: bool) -> tuple[Drop, ...]:
    """Return what goes from a sheet that is too long, the first to go first.

    A comparison goes early, because it says again what the options say. One that the reader asked
    for keeps to the questions of ``CORE`` and outlasts all that the guide says of the options but
    their numbers. In large print that of three or four goes early too, or everything else would go
    in vain.

    Args:
        handout: What the sheet says.
        large: Whether in large print.
    """
    few = len(handout.side_by_side.options) == LEAST_COMPARED
    if handout.comparison_asked and (few or not large):
        return tuple(Drop)
    order: list[Drop] = [drop for drop in Drop if drop not in (Drop.ROWS, Drop.COMPARISON)]
    at = order.index(Drop.VOICES)
    # Half of a comparison that nobody asked for would only take the room of the rest.
    order[at:at] = (Drop.COMPARISON, Drop.ROWS)
    return tuple(order)


def cited(handout: Handout, parts: Container[Part]) -> dict[str, set[Drop]]:
    """Return the sources that the sheet leans on, in order of first use, by their ids.

    With each stands what leans on it: once all that has gone, the source may go, too.

    Args:
        handout: What the sheet says.
        parts: What is on it.
    """
    leaning: list[tuple[Drop, str]] = []
    for page in handout.at_length:
        if Part.OPTIONS in parts:
            voices = (voice for side in main_voices(page) for voice in side)
            leaning += [(Drop.VOICES, voice.source) for voice in voices]
        if Part.NUMBERS in parts:
            leaning += [(Drop.NUMBERS, number.source) for number in main_numbers(page)]
    if Part.COMPARISON in parts:
        leaning += _leaning_rows(handout.side_by_side)
    found: dict[str, set[Drop]] = {}
    for what, source_id in leaning:
        if source_id in handout.sources:
            found.setdefault(source_id, set()).add(what)
    return found


def _leaning_rows(table: SideBySide) -> Iterable[tuple[Drop, str]]:
    """Yield each source of a comparison, with the part of it that goes first of those it is for."""
    for row in table.rows:
        what = Drop.COMPARISON if row.id in CORE else Drop.ROWS
        for answer in row.answers:
            yield from ((what, table.sources[number - 1]) for number in answer.numbers)


def _side_by_side(chart: Chart, library: Library, compared: Collection[str]) -> SideBySide:
    """Put options beside each other; none where they are too few or too many."""
    every = named_options(library, chart)
    count = sum(option.step.page in compared for option in every)
    fits = LEAST_COMPARED <= count <= MOST_COMPARED
    questions = library.patient_questions().values()
    return set_side_by_side(every, questions if fits else (), compared if fits else ())


def _pages_wanted(
    chart: Chart, journey: Journey, picks: Picks
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the ids of pages still open and of those that are past, the most wanted first."""
    steps = {step.page: step for step in chart.steps if not step.answers}
    considering, here, tried = (
        tuple(page_id for page_id, step in steps.items() if journey.mark_of(step.id) is mark)
        for mark in (Mark.CONSIDERING, Mark.HERE, Mark.TRIED)
    )
    # The emergency signs have their own place; what the guide is, the sheet says at its end.
    added = (page_id for page_id in picks.pages if page_id not in (chart.emergency.page, ABOUT))
    still_open = tuple(dict.fromkeys((*considering, *added)))
    return still_open, tuple(p for p in (*here, *tried) if p not in still_open)


def _pictures(
    library: Library, picks: Picks, drawings: Mapping[Picture, Drawing]
) -> Iterable[Chosen]:
    for picture in picks.pictures:
        figure = library.figure(picture.page)
        if figure is not None and picture.step < len(figure.steps):
            yield Chosen(figure, picture.step, drawings.get(picture, Drawing()))


def _place(chart: Chart, page_id: str) -> int:
    """Return where a page's step stands in the chart; behind all steps for one without."""
    pages = [step.page for step in chart.steps]
    return pages.index(page_id) if page_id in pages else len(pages)


def _questions(library: Library, picks: Picks) -> Iterable[ToAsk]:
    for asked in picks.questions:
        page = library.page(asked.page)
        if 0 <= asked.number < len(page.questions):
            yield ToAsk(page.short_title, page.questions[asked.number])
