# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What can be measured of the guide itself, for whoever holds it against a standard."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from esi_guide.content import markdown
from esi_guide.content.files import ABOUT
from esi_guide.content.page import OPTION_KINDS, Certainty, PageKind, ReviewStatus
from esi_guide.content.readability import words_of
from esi_guide.content.wording import EQUAL_ROOM, room

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from esi_guide.content.chart import Chart
    from esi_guide.content.figures import Figure
    from esi_guide.content.page import Evidence, Page, Source, Term
    from esi_guide.content.readability import PageScores

#: Longest time between the last change of a page and the end of its review.
RENEWAL = timedelta(days=366)


class Measured(NamedTuple):
    """What was found: whether it holds, and the figures in words."""

    holds: bool
    words: str


@dataclass(frozen=True)
class Subject:
    """The guide in one language, as it is measured.

    Attributes:
        chart: The ladder.
        pages: All pages.
        sources: All sources by id.
        terms: The glossary by id.
        figures: Those that pages show.
        scores: How hard each page is to read, by its id.
        faults: How many errors the check finds in all languages.
        today: The day of the audit.
    """

    chart: Chart
    pages: tuple[Page, ...]
    sources: Mapping[str, Source]
    terms: Mapping[str, Term]
    figures: tuple[Figure, ...]
    scores: Mapping[str, PageScores]
    faults: int
    today: date

    def options(self) -> tuple[Page, ...]:
        """Return the pages of treatments and other ways on."""
        return tuple(page for page in self.pages if page.kind in OPTION_KINDS)

    def numbers(self) -> tuple[Evidence, ...]:
        """Return every number of every page."""
        return tuple(number for page in self.pages for number in page.evidence)


def _with_sections(pages: Iterable[Page], *keys: str) -> Measured:
    """Measure that all pages have some sections, and how many words each has."""
    pages = tuple(pages)
    counts = {page.id: [room(page, key) for key in keys] for page in pages}
    holds = bool(pages) and all(all(found) for found in counts.values())
    listed = ", ".join(f"{name} {' + '.join(map(str, found))}" for name, found in counts.items())
    return Measured(holds, f"Words in {' + '.join(keys)}: {listed or 'none'}")


def _of_options(*keys: str) -> Callable[[Subject], Measured]:
    return lambda guide: _with_sections(guide.options(), *keys)


def _of_kind(kind: PageKind, *keys: str) -> Callable[[Subject], Measured]:
    return lambda guide: _with_sections((p for p in guide.pages if p.kind is kind), *keys)


def _of_about(*keys: str) -> Callable[[Subject], Measured]:
    return lambda guide: _with_sections((p for p in guide.pages if p.id == ABOUT), *keys)


def _problem(guide: Subject) -> Measured:
    first = guide.chart.steps[0].page
    found = _with_sections((page for page in guide.pages if page.id == first), "what")
    said = bool(guide.chart.question and guide.chart.scope)
    return Measured(found.holds and said, f"The chart states a question and a scope. {found.words}")


def _option_list(guide: Subject) -> Measured:
    ids = {page.id for page in guide.options()}
    titles = [step.title for step in guide.chart.steps if step.page in ids]
    return Measured(len(titles) > 1, f"{len(titles)} options on the chart: {'; '.join(titles)}")


def _balance(guide: Subject) -> Measured:
    shares = {p.id: (room(p, "relief"), room(p, "risks", "rare")) for p in guide.options()}
    holds = all(max(both) <= EQUAL_ROOM * min(both) for both in shares.values())
    listed = ", ".join(f"{name} {relief} to {risks}" for name, (relief, risks) in shares.items())
    return Measured(holds, f"Words on benefit to words on harm, at most 3 to 2: {listed}")


def _citations(guide: Subject) -> Measured:
    bare = [page.id for page in guide.pages if not page.sources and page.kind is not PageKind.ABOUT]
    checked = sum(source.checked for source in guide.sources.values())
    words = f"{len(guide.sources)} sources, {checked} of them checked; pages without any: "
    return Measured(not bare, words + _listed(bare))


def _dates(guide: Subject) -> Measured:
    past = [page.id for page in guide.pages if page.review.expires < guide.today]
    days = sorted(page.review.updated for page in guide.pages)
    words = (
        f"Pages dated {days[0]} to {days[-1]}; past their date on {guide.today}: {_listed(past)}"
    )
    return Measured(not past, words)


def _renewal(guide: Subject) -> Measured:
    long = [p.id for p in guide.pages if p.review.expires - p.review.updated > RENEWAL]
    about = _of_about("updated")(guide)
    words = f"Pages with more than a year between change and end of review: {_listed(long)}"
    return Measured(about.holds and not long, f"{words}. {about.words}")


def _certainty(guide: Subject) -> Measured:
    counts = Counter(number.certainty for number in guide.numbers())
    listed = ", ".join(f"{counts[degree]} {degree}" for degree in Certainty)
    return Measured(bool(counts), f"Certainty of {counts.total()} numbers: {listed}")


def _groups(guide: Subject) -> Measured:
    numbers = guide.numbers()
    whole = sum(bool(n.group and n.time and n.source) for n in numbers)
    words = f"{whole} of {len(numbers)} numbers name group, time and source"
    return Measured(bool(numbers) and whole == len(numbers), words)


def _frames(guide: Subject) -> Measured:
    numbers = guide.numbers()
    both = sum(bool(n.happened and n.otherwise) for n in numbers)
    words = f"{both} of {len(numbers)} numbers are said both ways, as happened and as not"
    return Measured(bool(numbers) and both == len(numbers), words)


def _denominators(guide: Subject) -> Measured:
    counts = Counter(number.per for number in guide.numbers())
    listed = ", ".join(f"{count} out of {per}" for per, count in sorted(counts.items()))
    return Measured(bool(counts), f"Numbers count {listed}")


def _questions(guide: Subject) -> Measured:
    counts = {page.id: len(page.questions) for page in guide.pages}
    return Measured(all(counts.values()), f"Questions to ask: {_counts(counts)}")


def _summaries(guide: Subject) -> Measured:
    counts = {page.id: len(words_of(page.summary)) for page in guide.pages}
    return Measured(all(counts.values()), f"Words of the summaries: {_counts(counts)}")


def _figures(guide: Subject) -> Measured:
    steps = sum(len(figure.steps) for figure in guide.figures)
    shown = {figure.page for figure in guide.figures}
    without = [page.id for page in guide.pages if page.id not in shown]
    captioned = all(
        f.title and f.description and all(s.caption for s in f.steps) for f in guide.figures
    )
    words = f"{len(guide.figures)} drawings in {steps} captioned steps; pages without one: "
    return Measured(bool(guide.figures) and captioned, words + _listed(without))


def _how_to_read(guide: Subject) -> Measured:
    line = guide.chart.how_to_read
    return Measured(bool(line), f"On the chart: {line}")


def _readable(guide: Subject) -> Measured:
    hard = [
        name
        for name, scores in guide.scores.items()
        if not all(score.passes for score in (*scores.summary, *scores.body))
    ]
    words = f"{len(guide.scores)} pages measured; harder than the limits: {_listed(hard)}"
    return Measured(bool(guide.scores) and not hard, words)


def _check(guide: Subject) -> Measured:
    return Measured(guide.faults == 0, f"Errors that the check finds: {guide.faults}")


def _glossary(guide: Subject) -> Measured:
    links = sum(
        link.address.startswith("term:")
        for page in guide.pages
        for section in page.sections
        for link in markdown.links(section.tokens)
    )
    words = f"{len(guide.terms)} words explained, {links} links to them in the pages"
    return Measured(bool(guide.terms) and bool(links), words)


def _voices(guide: Subject) -> Measured:
    both = [page.id for page in guide.options() if page.says_yes and page.says_no]
    words = f"{len(both)} of {len(guide.options())} options show who is for and who is against"
    return Measured(len(both) == len(guide.options()), words)


def _signed(guide: Subject) -> Measured:
    signed = sum(page.review.status is ReviewStatus.SIGNED for page in guide.pages)
    words = f"{signed} of {len(guide.pages)} pages signed by a reviewer"
    return Measured(signed == len(guide.pages), words)


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.items())


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "none"


#: Every measure by the name that items give.
MEASURES: Mapping[str, Callable[[Subject], Measured]] = MappingProxyType(
    {
        "problem": _problem,
        "choice": _of_kind(PageKind.DECISION, "choice", "answers"),
        "options": _option_list,
        "benefit": _of_options("relief"),
        "harm": _of_options("risks"),
        "experience": _of_options("day", "recovery", "living"),
        "if-not": _of_options("if-not"),
        "balance": _balance,
        "citations": _citations,
        "dates": _dates,
        "renewal": _renewal,
        "certainty": _certainty,
        "funding": _of_about("funding"),
        "authors": _of_about("made-by"),
        "chosen": _of_about("chosen"),
        "not-done": _of_about("checked"),
        "test-what": _of_kind(PageKind.TEST, "test-what"),
        "test-yes": _of_kind(PageKind.TEST, "test-yes"),
        "test-no": _of_kind(PageKind.TEST, "test-no"),
        "test-misleads": _of_kind(PageKind.TEST, "test-misleads"),
        "groups": _groups,
        "frames": _frames,
        "denominators": _denominators,
        "questions": _questions,
        "summaries": _summaries,
        "figures": _figures,
        "how-to-read": _how_to_read,
        "readable": _readable,
        "check": _check,
        "glossary": _glossary,
        "voices": _voices,
        "emergency": _of_kind(PageKind.EMERGENCY, "signs", "now", "say"),
        "signed": _signed,
    }
)
