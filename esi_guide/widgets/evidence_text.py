# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""One number as a picture and in words: both frames, for whom, when, how sure, from where."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from esi_guide.content.page import Certainty, Stamp
from esi_guide.widgets.icon_array import IconArray, Panel, array_html, room_html

if TYPE_CHECKING:
    from esi_guide.content.page import Arm, Evidence
    from esi_guide.content.reading import ReadableNumber

#: Named as the tool that collects texts for translators knows it.
translate = QCoreApplication.translate


def evidence_html(number: ReadableNumber) -> str:
    """Return a number as a card in rich text: its picture with its cautions in it, and words.

    The document that shows it needs an ``IconArrayDrawer``.
    """
    evidence = number.evidence
    lines = [*sentences(evidence), *([evidence.note] if evidence.note else [])]
    return (
        '<p class="gap">&nbsp;</p>'
        # The ground is the table's: a cell's would cover the picture beside its paragraphs.
        '<table class="number" width="100%" cellspacing="0" cellpadding="0"><tr>'
        '<td class="bar" width="6"></td>'
        f'<td class="number"><p><b>{escape(evidence.outcome)}</b></p>{_picture_html(evidence)}'
        f"{''.join(f'<p>{escape(line)}</p>' for line in lines)}"
        f'<p class="small">{escape(footing(number))}</p></td></tr></table>'
    )


def _picture_html(evidence: Evidence) -> str:
    """Return the framed picture; the words flow beside it where there is room."""
    side = "right" if QGuiApplication.isRightToLeft() else "left"
    stamps = "<br>".join(
        f'<span class="stamp">&nbsp;{escape(stamp_words(stamp))}&nbsp;</span>'
        for stamp in evidence.stamps
    )
    stamps = f"<p>{stamps}</p>" if stamps else ""
    scale = "" if evidence.difference is not None else scale_words(evidence.per)
    scale = f'<p class="scale">{escape(scale)}</p>' if scale else ""
    return (
        f'<table class="picture-{side}" style="float: {side};" cellspacing="0" cellpadding="0">'
        f'<tr><td class="picture">{stamps}'
        f'<p class="picture">{array_html(icon_array(evidence))}</p>{scale}</td></tr></table>'
        f'<p class="picture">{room_html()}</p>'
    )


def icon_array(evidence: Evidence) -> IconArray:
    """Return the picture of a number."""
    if evidence.difference is not None:
        more, fewer = translate("Evidence", "%1 more"), translate("Evidence", "%1 fewer")
        words = _fill(fewer if evidence.difference < 0 else more, _number(abs(evidence.difference)))
        of = _fill(translate("Evidence", "%1 of %2"), words, _number(evidence.per))
        name = translate("Evidence", "than in the comparison group")
        return IconArray(evidence.per, (Panel(0, of, name, badge=words),))
    return IconArray(evidence.per, tuple(_panel(arm, evidence.per) for arm in evidence.arms))


def scale_words(per: int) -> str:
    """Return what one figure of a picture stands for."""
    if per == 100:
        return translate("Evidence", "Each figure is 1 of 100 people.")
    return _fill(translate("Evidence", "Each dot is 1 of %1 people."), _number(per))


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
    parts = [
        who.replace("%1", evidence.group.rstrip(".")),
        when.replace("%1", evidence.time.rstrip(".")),
        certainty_words(evidence.certainty),
        where.replace("%1", source),
    ]
    if number.second_hand:
        parts.append(translate("Evidence", "We know this study from a report about it."))
    return " ".join(parts)


def gap_html() -> str:
    """Return what stands in place of numbers that cannot be shown."""
    words = translate(
        "Evidence", "One or more numbers could not be shown here. Ask your clinician about them."
    )
    return (
        f'<table class="note" width="100%"><tr><td class="note">{escape(words)}</td></tr></table>'
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


def _panel(arm: Arm, per: int) -> Panel:
    name = arm.name.rstrip(",")
    number = _fill(translate("Evidence", "%1 of %2"), _number(arm.count), _number(per))
    if 0 < arm.count < 1:
        fewer = _fill(translate("Evidence", "Fewer than 1 of %1"), _number(per))
        return Panel(arm.count, fewer, f"{number} {name}")
    return Panel(arm.count, number, name)


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
