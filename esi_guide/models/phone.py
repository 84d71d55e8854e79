# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The sheet in the reader's words as plain text for a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from esi_guide.content.markdown import first_list
from esi_guide.ladder.journey import Mark, Said
from esi_guide.ladder.path_words import entry_words
from esi_guide.ladder.phone import Cut, PhoneWords
from esi_guide.models.page_table import day_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from esi_guide.ladder.handout import Clinic, Handout

#: Named as the tool that collects texts for translators knows it.
translate = QCoreApplication.translate

#: How many letters of what else a clinic says a code has room for.
SHORT = 120
#: The section of the emergency page whose list stands in the text.
_SIGNS = "signs"


def phone_words(handout: Handout) -> PhoneWords:
    """Return what a text for a phone may say."""
    chart, clinic = handout.chart, handout.clinic
    path = [
        entry_words(chart, entry, translate)
        for entry in handout.journey.path(chart)
        if entry.what is not Said.CONSIDERING
    ]
    call = translate("Handout", "No safe way to get there? Call your local emergency number.")
    if clinic.emergency_number:
        call = translate("Handout", "No safe way to get there? Call %1.")
        call = call.replace("%1", clinic.emergency_number)
    signs = (first_list(s.tokens) for s in handout.emergency.sections if s.key == _SIGNS)
    return PhoneWords(
        title=(
            translate("Handout", "%1: my sheet").replace("%1", chart.title),
            translate("Handout", "Made on %1").replace("%1", day_words(handout.day)),
        ),
        emergency=(
            chart.emergency.band,
            translate(
                "Phone", "Go to the emergency department at once, and do not drive yourself."
            ),
            call,
        ),
        signs=tuple(next(signs, ())),
        path=_under(translate("Handout", "My path"), path),
        options=_under(translate("Phone", "Options I think about"), _options(handout)),
        asking=translate("Handout", "My questions"),
        questions=tuple(f"{asked.about}: {asked.question}" for asked in handout.questions),
        more=translate("Phone", "And on my sheet: %1 more."),
        end=tuple(filter(None, (_clinic(clinic), chart.disclaimer))),
    )


def left_out_words(left_out: Iterable[Cut]) -> str:
    """Return what a text leaves out; "" where it says everything."""
    words = {
        Cut.SIGNS: translate("Phone", "each emergency sign by itself"),
        Cut.QUESTIONS: translate("Phone", "some or all of my questions"),
        Cut.PATH: translate("Phone", "my path"),
    }
    gone = "; ".join(words[cut] for cut in left_out)
    text = translate("Phone", "The code has no room for this: %1. The handout has it.")
    return text.replace("%1", gone) if gone else ""


def _clinic(clinic: Clinic) -> str:
    """Return how the clinic is reached; of what else it says, the first short line has room."""
    more = (line for line in clinic.lines[:1] if len(line) <= SHORT)
    return " · ".join(filter(None, (*clinic[:2], *more)))


def _options(handout: Handout) -> list[str]:
    """Return the titles of what the reader considers, added or compares, each once."""
    past = {
        step.page
        for step in handout.chart.steps
        if handout.journey.mark_of(step.id) in (Mark.TRIED, Mark.HERE, Mark.UNSUITABLE)
    }
    away = translate("Phone", "%1 (not offered at this clinic)")
    gone = handout.not_offered
    still_open = [
        away.replace("%1", page.title) if page.id in gone else page.title
        for page in handout.at_length
        if page.id not in past
    ]
    compared = [
        option.title if option.offered else away.replace("%1", option.title)
        for option in handout.side_by_side.options
    ]
    asked = compared if handout.comparison_asked else []
    return list(dict.fromkeys((*still_open, *asked, *handout.others)))


def _under(heading: str, lines: Iterable[str]) -> tuple[str, ...]:
    listed = [f"- {line}" for line in lines]
    return (heading, *listed) if listed else ()
