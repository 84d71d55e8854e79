# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""One number in words: both frames, for whom, when, how sure, from where."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from esi_guide.content.page import Certainty, Stamp

if TYPE_CHECKING:
    from esi_guide.content.page import Arm, Evidence
    from esi_guide.content.reading import ReadableNumber

#: Named as the tool that collects texts for translators knows it.
translate = QCoreApplication.translate


def evidence_html(number: ReadableNumber) -> str:
    """Return a number as a card in rich text, its cautions on it."""
    evidence = number.evidence
    stamps = " &nbsp; ".join(
        f'<span class="stamp">&nbsp;{escape(stamp_words(stamp))}&nbsp;</span>'
        for stamp in evidence.stamps
    )
    lines = [f"<b>{escape(evidence.outcome)}</b>"]
    lines += [stamps] if stamps else []
    lines += [escape(sentence) for sentence in sentences(evidence)]
    lines += [escape(evidence.note)] if evidence.note else []
    text = "<br>".join(lines)
    return (
        '<p class="gap">&nbsp;</p>'
        '<table width="100%" cellspacing="0" cellpadding="0"><tr><td class="bar" width="6"></td>'
        f'<td class="number">{text}<br><span class="small">{escape(footing(number))}</span></td>'
        "</tr></table>"
    )


def sentences(evidence: Evidence) -> tuple[str, ...]:
    """Return the number in words, one sentence a group, both frames in each."""
    if evidence.difference is not None:
        return (_difference_sentence(evidence, evidence.difference),)
    return tuple(_arm_sentence(arm, evidence) for arm in evidence.arms)


def footing(number: ReadableNumber) -> str:
    """Return for whom, when, how sure and from where."""
    evidence = number.evidence
    source = f"{number.source} [{number.source_number}]" if number.source_number else number.source
    who = translate("Evidence", "Who was counted: %1.")
    when = translate("Evidence", "When: %1.")
    where = translate("Evidence", "Source: %1.")
    return " ".join(
        (
            who.replace("%1", evidence.group.rstrip(".")),
            when.replace("%1", evidence.time.rstrip(".")),
            certainty_words(evidence.certainty),
            where.replace("%1", source),
        )
    )


def certainty_words(certainty: Certainty) -> str:
    """Return how sure a number is, in plain words."""
    return {
        Certainty.HIGH: translate("Evidence", "How sure: sure."),
        Certainty.MODERATE: translate("Evidence", "How sure: fairly sure."),
        Certainty.LOW: translate("Evidence", "How sure: not very sure."),
        Certainty.VERY_LOW: translate("Evidence", "How sure: very unsure."),
    }[certainty]


def stamp_words(stamp: Stamp) -> str:
    """Return a caution in plain words."""
    return {
        Stamp.NO_COMPARISON: translate("Evidence", "No comparison group"),
        Stamp.NO_SHAM: translate("Evidence", "Nobody had a pretend treatment"),
        Stamp.BOTH_IMPLANTED: translate("Evidence", "Both groups got an implant"),
        Stamp.DIFFERENT_DISEASE: translate("Evidence", "Different disease"),
        Stamp.DIFFERENCE_ONLY: translate("Evidence", "Only the difference is known"),
        Stamp.SMALL_STUDY: translate("Evidence", "Small study"),
        Stamp.MAKER_FUNDED: translate("Evidence", "Paid for by the maker"),
        Stamp.BOTH_ARMS: translate("Evidence", "All groups counted together"),
    }[stamp]


def _arm_sentence(arm: Arm, evidence: Evidence) -> str:
    text = translate("Evidence", "%1 of %2 people %3 %4; %5 of %2 %6.")
    if evidence.spread and arm is evidence.arms[0]:
        text = translate("Evidence", "%1 of %2 people %3 %4 (range %7); %5 of %2 %6.")
    return _fill(
        text,
        _number(arm.count),
        _number(evidence.per),
        arm.name,
        evidence.happened,
        _number(round(evidence.per - arm.count, 4)),
        evidence.otherwise,
        evidence.spread,
    )


def _difference_sentence(evidence: Evidence, difference: int) -> str:
    more = translate("Evidence", "%1 more of %2 people %3 than in the comparison group (range %4).")
    fewer = translate(
        "Evidence", "%1 fewer of %2 people %3 than in the comparison group (range %4)."
    )
    return _fill(
        fewer if difference < 0 else more,
        _number(abs(difference)),
        _number(evidence.per),
        evidence.happened,
        evidence.spread,
    )


def _fill(text: str, *values: str) -> str:
    """Return the text with %1, %2 … replaced at once, so that a value may hold a per cent sign."""
    first, *rest = text.split("%")
    return first + "".join(values[int(part[0]) - 1] + part[1:] for part in rest)


def _number(value: float) -> str:
    """Return a number as the reader's language writes it."""
    locale = QLocale()
    return locale.toString(int(value)) if value == int(value) else locale.toString(value, "g", 6)
