# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What may matter to a reader, and the facts of each option that bear on it; nothing is ranked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from esi_guide.content.chart import StepKind
from esi_guide.content.fields import read_by_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from esi_guide.content.chart import Chart, Step
    from esi_guide.content.fields import Fields, Read
    from esi_guide.content.frontmatter import Document

#: Kinds of steps that a reader may have or do; decisions and tests only lead to them.
OPTION_KINDS = (StepKind.TREATMENT, StepKind.CARE, StepKind.PROCEDURE, StepKind.SURGEON)


@dataclass(frozen=True)
class OptionFact:
    """How one option bears on a statement.

    Attributes:
        page: Id of the option's page.
        says: One or two plain sentences; they say so when nothing is known.
        sources: Ids of the sources; none where it only describes.
    """

    page: str
    says: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Statement:
    """Something that may matter to a reader.

    Attributes:
        id: Unique.
        words: What the reader says, in the first person.
        explain: One sentence that says what is meant.
        facts: One for each option, in the order of the chart.
    """

    id: str
    words: str
    explain: str
    facts: tuple[OptionFact, ...]


class NumberedFact(NamedTuple):
    """A fact beside the others of its option.

    Attributes:
        matter: The statement that it bears on, in the reader's words.
        says: The fact; "" when the guide has none.
        numbers: Numbers of its sources in the list of the comparison, from 1.
    """

    matter: str
    says: str
    numbers: tuple[int, ...]


class OptionCard(NamedTuple):
    """One option with its facts, in the order in which the reader put what matters."""

    step: Step
    facts: tuple[NumberedFact, ...]


class Comparison(NamedTuple):
    """All options side by side, in the order of the chart, and the ids of the sources cited."""

    cards: tuple[OptionCard, ...]
    sources: tuple[str, ...]


def read_statements(document: Document, file: str) -> Read[dict[str, Statement]]:
    """Read the statements, leaving out broken ones; places are known by id, and (id, page)."""
    return read_by_id(document, file, "statements", _statement)


def options(chart: Chart) -> tuple[Step, ...]:
    """Return the steps that a reader may choose, in reading order, each page once.

    What stands on the first rung is where everybody started.
    """
    steps: dict[str, Step] = {}
    for step in chart.steps:
        if step.kind in OPTION_KINDS and step.rung != chart.rungs[0].id:
            steps.setdefault(step.page, step)
    return tuple(steps.values())


def compare(chart: Chart, statements: Mapping[str, Statement], picked: Iterable[str]) -> Comparison:
    """Put the facts that bear on what a reader picked beside each other, option by option.

    Args:
        chart: Gives the options and their order.
        statements: All statements by id.
        picked: Ids in the reader's order; unknown ones are passed over.
    """
    mattering = [statements[name] for name in picked if name in statements]
    numbers: dict[str, int] = {}
    cards = [
        OptionCard(
            step,
            tuple(numbered(each.words, each.facts, step.page, numbers) for each in mattering),
        )
        for step in (options(chart) if mattering else ())
    ]
    return Comparison(tuple(cards), tuple(numbers))


def numbered(
    matter: str, facts: Iterable[OptionFact], page: str, numbers: dict[str, int]
) -> NumberedFact:
    """Return the fact of an option with the numbers of its sources.

    Args:
        matter: What it bears on, in the reader's words.
        facts: Those of all options.
        page: Page of the option.
        numbers: Numbers given so far, by source; takes the new ones.
    """
    fact = next((fact for fact in facts if fact.page == page), None)
    cited = fact.sources if fact else ()
    for source in cited:
        numbers.setdefault(source, len(numbers) + 1)
    return NumberedFact(matter, fact.says if fact else "", tuple(numbers[s] for s in cited))


def _statement(fields: Fields) -> Statement:
    fields.require("id", "words", "explain", "facts")
    statement_id = fields.identifier("id")
    return Statement(
        id=statement_id,
        words=fields.text("words"),
        explain=fields.text("explain"),
        facts=read_facts(fields, "facts", statement_id),
    )


def read_facts(owner: Fields, name: str, owner_id: str) -> tuple[OptionFact, ...]:
    """Read the facts of the options from a list; places are known by (id of the owner, page)."""
    facts = []
    for fields in owner.entries(name):
        fields.require("page", "says", "sources")
        fact = OptionFact(
            page=fields.identifier("page"),
            says=fields.text("says"),
            sources=fields.texts("sources"),
        )
        fields.remember((owner_id, fact.page), "page")
        fields.refuse_others()
        # A fact that cannot be read leaves a gap on its option and nowhere else.
        if fields.sound:
            facts.append(fact)
    return tuple(facts)
