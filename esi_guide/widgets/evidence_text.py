# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""One number as a picture and in words: both frames, for whom, when, how sure, from where."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from esi_guide.content import evidence_words as words
from esi_guide.widgets.icon_array import IconArray, Panel, array_html, room_html

if TYPE_CHECKING:
    from esi_guide.content.page import Certainty, Evidence, Stamp
    from esi_guide.content.reading import ReadableNumber


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
        badge, under = words.difference_caption(evidence.difference, evidence.per, _tongue())
        return IconArray(evidence.per, (Panel(0, under.number, under.name, badge=badge),))
    captions = [words.caption(arm, evidence.per, _tongue()) for arm in evidence.arms]
    panels = (
        Panel(arm.count, under.number, under.name)
        for arm, under in zip(evidence.arms, captions, strict=True)
    )
    return IconArray(evidence.per, tuple(panels))


def scale_words(per: int) -> str:
    """Return what one figure of a picture stands for."""
    return words.scale_words(per, _tongue())


def sentences(evidence: Evidence) -> tuple[str, ...]:
    """Return the number in words, one sentence a group, both frames in each."""
    return words.sentences(evidence, _tongue())


def footing(number: ReadableNumber) -> str:
    """Return for whom, when, how sure and from where."""
    return words.footing(number, _tongue())


def gap_html() -> str:
    """Return what stands in place of numbers that cannot be shown."""
    text = QCoreApplication.translate(
        "Evidence", "One or more numbers could not be shown here. Ask your clinician about them."
    )
    return f'<table class="note" width="100%"><tr><td class="note">{escape(text)}</td></tr></table>'


def certainty_words(certainty: Certainty) -> str:
    """Return how sure a number is, in plain words."""
    return words.certainty_words(certainty, _tongue())


def stamp_words(stamp: Stamp) -> str:
    """Return a caution in plain words."""
    return words.stamp_words(stamp, _tongue())


def _tongue() -> words.Tongue:
    return words.Tongue(QCoreApplication.translate, _number)


def _number(value: float) -> str:
    """Return a number as the reader's language writes it."""
    locale = QLocale()
    return locale.toString(int(value)) if value == int(value) else locale.toString(value, "g", 6)
