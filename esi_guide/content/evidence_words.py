# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A number in words: both frames, for whom, when, how sure, from where; on screen and on paper.

Nothing here knows how a language is chosen: whoever asks hands over a :class:`Tongue`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from esi_guide.content.page import Certainty, Stamp

if TYPE_CHECKING:
    from collections.abc import Callable

    from esi_guide.content.page import Arm, Evidence
    from esi_guide.content.reading import ReadableNumber


class Tongue(NamedTuple):
    """How the reader's language says things.

    Attributes:
        translate: Returns a text of a context in that language. Functions here call it by this
            name, as the tool that collects texts for translators knows it.
        number: Returns a number as that language writes it.
    """

    translate: Callable[[str, str], str]
    number: Callable[[float], str]


class Caption(NamedTuple):
    """The words under the picture of one group.

    Attributes:
        number: The number, e.g. "49 of 100".
        name: Whose number it is.
    """

    number: str
    name: str


def sentences(evidence: Evidence, tongue: Tongue) -> tuple[str, ...]:
    """Return the number in words, one sentence a group, both frames in each."""
    if evidence.difference is not None:
        return (_difference_sentence(evidence, evidence.difference, tongue),)
    return tuple(_arm_sentence(arm, evidence, tongue) for arm in evidence.arms)


def caption(arm: Arm, per: int, tongue: Tongue) -> Caption:
    """Return the words under the picture of a group."""
    translate = tongue.translate
    name = arm.name.rstrip(",")
    number = fill(translate("Evidence", "%1 of %2"), tongue.number(arm.count), tongue.number(per))
    if 0 < arm.count < 1:
        fewer = fill(translate("Evidence", "Fewer than 1 of %1"), tongue.number(per))
        return Caption(fewer, f"{number} {name}")
    return Caption(number, name)


def difference_caption(difference: int, per: int, tongue: Tongue) -> tuple[str, Caption]:
    """Return a difference alone, e.g. "24 more", and the words under its picture."""
    translate = tongue.translate
    more, fewer = translate("Evidence", "%1 more"), translate("Evidence", "%1 fewer")
    words = fill(fewer if difference < 0 else more, tongue.number(abs(difference)))
    of = fill(translate("Evidence", "%1 of %2"), words, tongue.number(per))
    return words, Caption(of, translate("Evidence", "than in the comparison group"))


def scale_words(per: int, tongue: Tongue) -> str:
    """Return what one figure of a picture stands for."""
    translate = tongue.translate
    if per == 100:
        return translate("Evidence", "Each figure is 1 of 100 people.")
    return fill(translate("Evidence", "Each dot is 1 of %1 people."), tongue.number(per))


def footing(number: ReadableNumber, tongue: Tongue) -> str:
    """Return for whom, when, how sure and from where."""
    translate = tongue.translate
    evidence = number.evidence
    source = f"{number.source} [{number.source_number}]" if number.source_number else number.source
    who = translate("Evidence", "Who was counted: %1.")
    when = translate("Evidence", "When: %1.")
    where = translate("Evidence", "Source: %1.")
    parts = [
        who.replace("%1", evidence.group.rstrip(".")),
        when.replace("%1", evidence.time.rstrip(".")),
        certainty_words(evidence.certainty, tongue),
        where.replace("%1", source),
    ]
    if number.second_hand:
        parts.append(translate("Evidence", "We know this study from a report about it."))
    return " ".join(parts)


def certainty_words(certainty: Certainty, tongue: Tongue) -> str:
    """Return how sure a number is, in plain words."""
    translate = tongue.translate
    return {
        Certainty.HIGH: translate("Evidence", "How sure: sure."),
        Certainty.MODERATE: translate("Evidence", "How sure: fairly sure."),
        Certainty.LOW: translate("Evidence", "How sure: not very sure."),
        Certainty.VERY_LOW: translate("Evidence", "How sure: very unsure."),
    }[certainty]


def stamp_words(stamp: Stamp, tongue: Tongue) -> str:
    """Return a caution in plain words."""
    translate = tongue.translate
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


def fill(text: str, *values: str) -> str:
    """Return the text with %1, %2 … replaced at once, so that a value may hold a per cent sign."""
    first, *rest = text.split("%")
    return first + "".join(values[int(part[0]) - 1] + part[1:] for part in rest)


def _arm_sentence(arm: Arm, evidence: Evidence, tongue: Tongue) -> str:
    translate = tongue.translate
    text = translate("Evidence", "%1 of %2 people %3 %4; %5 of %2 %6.")
    if evidence.spread and arm is evidence.arms[0]:
        text = translate("Evidence", "%1 of %2 people %3 %4 (range %7); %5 of %2 %6.")
    return fill(
        text,
        tongue.number(arm.count),
        tongue.number(evidence.per),
        arm.name,
        evidence.happened,
        tongue.number(round(evidence.per - arm.count, 4)),
        evidence.otherwise,
        evidence.spread,
    )


def _difference_sentence(evidence: Evidence, difference: int, tongue: Tongue) -> str:
    translate = tongue.translate
    more = translate("Evidence", "%1 more of %2 people %3 than in the comparison group (range %4).")
    fewer = translate(
        "Evidence", "%1 fewer of %2 people %3 than in the comparison group (range %4)."
    )
    return fill(
        fewer if difference < 0 else more,
        tongue.number(abs(difference)),
        tongue.number(evidence.per),
        evidence.happened,
        evidence.spread,
    )
