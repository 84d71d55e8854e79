# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""One number in words: both frames, for whom, when, how sure, from where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from esi_guide.content.page import Certainty, Stamp
from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.parts import text_label

if TYPE_CHECKING:
    from esi_guide.content.page import Arm, Evidence
    from esi_guide.content.reading import ReadableNumber


class EvidenceCard(QFrame):
    """Shows a number as sentences, with its cautions on it."""

    def __init__(self, number: ReadableNumber, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "evidence")
        evidence = number.evidence
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        layout.addWidget(text_label(evidence.outcome, "value", self))
        stamps = FlowRow(self)
        for stamp in evidence.stamps:
            text_label(self._stamp(stamp), "stamp", stamps).setWordWrap(False)
        if evidence.stamps:
            layout.addWidget(stamps)
        else:
            stamps.deleteLater()
        sentences = self.sentences(evidence)
        for sentence in sentences:
            layout.addWidget(text_label(sentence, "body", self))
        if evidence.note:
            layout.addWidget(text_label(evidence.note, "body", self))
        source = number.source
        if number.source_number:
            source = f"{source} [{number.source_number}]"
        footing = " ".join(
            (
                self.tr("Who was counted: %1.").replace("%1", evidence.group.rstrip(".")),
                self.tr("When: %1.").replace("%1", evidence.time.rstrip(".")),
                self._certainty(evidence.certainty),
                self.tr("Source: %1.").replace("%1", source),
            )
        )
        layout.addWidget(text_label(footing, "small", self))
        self.setAccessibleName(evidence.outcome)
        stamped = [f"{self._stamp(stamp)}." for stamp in evidence.stamps]
        self.setAccessibleDescription(" ".join((*stamped, *sentences, footing)))

    def sentences(self, evidence: Evidence) -> tuple[str, ...]:
        """Return the number in words, one sentence a group, both frames in each."""
        if evidence.difference is not None:
            return (self._difference_sentence(evidence),)
        return tuple(self._arm_sentence(arm, evidence) for arm in evidence.arms)

    def _arm_sentence(self, arm: Arm, evidence: Evidence) -> str:
        text = self.tr("%1 of %2 people %3 %4; %5 of %2 %6.")
        if evidence.spread and arm is evidence.arms[0]:
            text = self.tr("%1 of %2 people %3 %4 (range %7); %5 of %2 %6.")
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

    def _difference_sentence(self, evidence: Evidence) -> str:
        difference = evidence.difference or 0
        if difference < 0:
            text = self.tr("%1 fewer of %2 people %3 than in the comparison group (range %4).")
        else:
            text = self.tr("%1 more of %2 people %3 than in the comparison group (range %4).")
        return _fill(
            text,
            _number(abs(difference)),
            _number(evidence.per),
            evidence.happened,
            evidence.spread,
        )

    def _certainty(self, certainty: Certainty) -> str:
        return {
            Certainty.HIGH: self.tr("How sure: sure."),
            Certainty.MODERATE: self.tr("How sure: fairly sure."),
            Certainty.LOW: self.tr("How sure: not very sure."),
            Certainty.VERY_LOW: self.tr("How sure: very unsure."),
        }[certainty]

    def _stamp(self, stamp: Stamp) -> str:
        return {
            Stamp.NO_COMPARISON: self.tr("No comparison group"),
            Stamp.NO_SHAM: self.tr("Nobody had a pretend treatment"),
            Stamp.BOTH_IMPLANTED: self.tr("Both groups got an implant"),
            Stamp.DIFFERENT_DISEASE: self.tr("Different disease"),
            Stamp.DIFFERENCE_ONLY: self.tr("Only the difference is known"),
            Stamp.SMALL_STUDY: self.tr("Small study"),
            Stamp.MAKER_FUNDED: self.tr("Paid for by the maker"),
            Stamp.BOTH_ARMS: self.tr("All groups counted together"),
        }[stamp]


def _fill(text: str, *values: str) -> str:
    """Return the text with %1, %2 … replaced at once, so that a value may hold a per cent sign."""
    first, *rest = text.split("%")
    return first + "".join(values[int(part[0]) - 1] + part[1:] for part in rest)


def _number(value: float) -> str:
    """Return a number as the reader's language writes it."""
    locale = QLocale()
    if value == int(value):
        return locale.toString(int(value))
    return locale.toString(value, "g", 6)
