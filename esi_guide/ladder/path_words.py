# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The reader's path in words, for the screen and for paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from esi_guide.ladder.journey import Said

if TYPE_CHECKING:
    from collections.abc import Callable

    from esi_guide.content.chart import Chart
    from esi_guide.ladder.journey import Entry, Journey


def path_words(
    chart: Chart, journey: Journey, translate: Callable[[str, str], str]
) -> tuple[str, ...]:
    """Return what is marked or chosen, in the chart's own order, one text a place."""
    return tuple(entry_words(chart, entry, translate) for entry in journey.path(chart))


def entry_words(chart: Chart, entry: Entry, translate: Callable[[str, str], str]) -> str:
    """Return one place of a path with what is said of it, e.g. "RFA (considering)"."""
    answer, step = chart.answer(entry.id), chart.step(entry.id)
    title = f"“{answer.title}”" if answer else step.title if step else entry.id
    return said_words(title, entry.what, translate)


def said_words(title: str, what: Said, translate: Callable[[str, str], str]) -> str:
    """Return a title with what is said of it."""
    template = {
        Said.TRIED: translate("PathLabel", "%1 (tried)"),
        Said.HERE: translate("PathLabel", "%1 (you are here)"),
        Said.CONSIDERING: translate("PathLabel", "%1 (considering)"),
        Said.UNSUITABLE: translate("PathLabel", "%1 (not suitable now)"),
        Said.CHOSEN: translate("PathLabel", "%1 (your answer)"),
    }[what]
    return template.replace("%1", title)
