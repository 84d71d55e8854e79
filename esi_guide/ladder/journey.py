# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a reader marks on the chart; it lives in memory only and is never stored."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart, Edge, Step


class Mark(StrEnum):
    """What a reader says of a step."""

    TRIED = "tried"
    HERE = "here"
    CONSIDERING = "considering"
    UNSUITABLE = "unsuitable"


class Said(StrEnum):
    """What a path says of a place: one of the marks, or that an answer was chosen."""

    TRIED = "tried"
    HERE = "here"
    CONSIDERING = "considering"
    UNSUITABLE = "unsuitable"
    CHOSEN = "chosen"


class Entry(NamedTuple):
    """One place of the path.

    Attributes:
        id: Step id or answer ref.
        what: What is said of it. An answer with HERE is chosen, too.
    """

    id: str
    what: Said


class Journey(NamedTuple):
    """The marks and the chosen answers of one reader; a change gives a new journey.

    There is one "you are here". It stands on a step that was marked so, or on the answer that was
    chosen last, and leaves the one for the other; the place that it leaves keeps no mark. An
    answer stays chosen when the marker moves on.

    Attributes:
        tried: Ids of steps marked as tried.
        considering: Ids of steps marked as considered.
        unsuitable: Ids of steps that were talked about and are not suitable now, as a clinician
            marks them with the person.
        answers: Refs of the chosen answers, one at most for each decision.
        here: Step id or answer ref with the marker, or None.
    """

    tried: frozenset[str] = frozenset()
    considering: frozenset[str] = frozenset()
    unsuitable: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    here: str | None = None

    def mark(self, step_id: str, mark: Mark | None) -> Journey:
        """Return the journey with this mark, and no other, on a step; None takes it off."""
        here = None if self.here == step_id else self.here
        return self._replace(
            tried=_with(self.tried, step_id, mark is Mark.TRIED),
            considering=_with(self.considering, step_id, mark is Mark.CONSIDERING),
            unsuitable=_with(self.unsuitable, step_id, mark is Mark.UNSUITABLE),
            here=step_id if mark is Mark.HERE else here,
        )

    def choose(self, ref: str) -> Journey:
        """Return the journey with this answer chosen in place of others of its decision.

        The marker moves to the answer. Choosing a chosen answer takes it back, and the marker
        with it if it stands there.
        """
        if ref in self.answers:
            here = None if self.here == ref else self.here
            return self._replace(answers=self.answers - {ref}, here=here)
        others = frozenset(other for other in self.answers if _home(other) != _home(ref))
        return self._replace(answers=others | {ref}, here=ref)

    def clear(self) -> Journey:
        """Return the journey of the next reader: nothing marked, nothing chosen."""
        return Journey()

    def mark_of(self, place: str) -> Mark | None:
        """Return the mark on a step, or HERE for the answer that holds the marker, or None."""
        if place == self.here:
            return Mark.HERE
        if place in self.tried:
            return Mark.TRIED
        if place in self.unsuitable:
            return Mark.UNSUITABLE
        return Mark.CONSIDERING if place in self.considering else None

    def chosen(self, step_id: str) -> str | None:
        """Return the ref of the answer chosen in a decision, or None."""
        return next((ref for ref in self.answers if _home(ref) == step_id), None)

    def lit_edges(self, chart: Chart) -> frozenset[Edge]:
        """Return the ways that the chosen answers open; an answer may open several."""
        return frozenset(edge for edge in chart.edges() if edge.source in self.answers)

    def path_edges(self, chart: Chart) -> frozenset[Edge]:
        """Return the ways that were walked.

        A way was walked if it leaves a chosen answer, or a step marked as tried or here, and
        reaches a step so marked or a decision that has been answered. A way that returns is never
        among them: marks do not tell in which order things were tried.
        """
        walked = frozenset(step.id for step in chart.steps if self._was_at(step))
        leaving = walked | self.answers
        return frozenset(
            edge
            for edge in chart.edges()
            if not edge.returns and edge.source in leaving and edge.target in walked
        )

    def path(self, chart: Chart) -> tuple[Entry, ...]:
        """Return what is marked or chosen in the chart's reading order, one entry a place."""
        entries = []
        for step in chart.steps:
            for place in (step.id, *(answer.ref for answer in step.answers)):
                mark = self.mark_of(place)
                if mark:
                    entries.append(Entry(place, Said(mark.value)))
                elif place in self.answers:
                    entries.append(Entry(place, Said.CHOSEN))
        return tuple(entries)

    def _was_at(self, step: Step) -> bool:
        """Return whether a step is marked as tried or here, or answered."""
        return self.mark_of(step.id) in (Mark.TRIED, Mark.HERE) or self.chosen(step.id) is not None


def _with(places: frozenset[str], place: str, belongs: bool) -> frozenset[str]:
    """Return the places with this one among them or not."""
    return places | {place} if belongs else places - {place}


def _home(ref: str) -> str:
    """Return the id of the step that an answer belongs to."""
    return ref.rpartition("/")[0]
