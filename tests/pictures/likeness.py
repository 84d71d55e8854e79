# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Whether two pictures look alike, and pictures of few bytes to compare with."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

#: How many of the most frequent colours a reference keeps whole: those of the flat parts.
FLAT = 48
#: The bits by which the others are told apart: the edges of letters and the fine lines.
COARSE = 0xC0C0C0
#: Side in px of the blocks whose mean colours are compared: about a letter of a reduced picture.
BLOCK = 8
#: The most that a block may differ, and all of them on the whole, from 0 to 255. Another version
#: of Qt moves a letter by a fraction of a px; a line that moves, comes or goes is past both.
BLOCK_MAY, WHOLE_MAY = 36, 1.0

_SMOOTH = Qt.TransformationMode.SmoothTransformation
_EXACTLY = Qt.AspectRatioMode.IgnoreAspectRatio


class Unlikeness(NamedTuple):
    """How far two pictures are from each other, from 0 to 255 each."""

    block: float
    whole: float

    @property
    def is_seen(self) -> bool:
        """Whether it is more than another machine may make of the same view."""
        return self.block > BLOCK_MAY or self.whole > WHOLE_MAY


def reduced(picture: QImage) -> QImage:
    """Return a picture at half its size."""
    half = picture.scaled(picture.size() / 2, _EXACTLY, _SMOOTH)
    return half.convertToFormat(QImage.Format.Format_RGB32)


def with_few_colours(picture: QImage) -> QImage:
    """Return a picture in its most frequent colours, and in one of each sort of the others."""
    pixels = memoryview(picture.constBits()).cast("B").cast("I")
    colours = [colour for colour, _count in Counter(pixels).most_common()]
    sorts = {colour & COARSE: colour for colour in reversed(colours[FLAT:])}
    table = [*colours[:FLAT], *sorts.values()]
    return picture.convertToFormat(QImage.Format.Format_Indexed8, table)


def difference(one: QImage, other: QImage) -> QImage:
    """Return how far each pixel is from that of another picture of the same size."""
    found = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(found)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    return found


def unlikeness(one: QImage, other: QImage) -> Unlikeness:
    """Compare two pictures block by block; those of other sizes have nothing in common."""
    if one.size() != other.size():
        return Unlikeness(255, 255)
    blocks = QSize(one.width() // BLOCK, one.height() // BLOCK)
    means = difference(one, other).scaled(blocks, _EXACTLY, _SMOOTH)
    # Kept in a name: the bytes are the picture's own and end with it.
    means = means.convertToFormat(QImage.Format.Format_RGBX8888)
    values = bytes(means.constBits())
    colours = [values[number::4] for number in range(3)]
    most = max(max(colour) for colour in colours)
    return Unlikeness(most, sum(map(sum, colours)) / sum(map(len, colours)))


def beside(was: QImage, now: QImage) -> QImage:
    """Return one picture of what was, what is, and the difference."""
    both = QImage(
        was.width() + 2 * now.width(),
        max(was.height(), now.height()),
        QImage.Format.Format_RGB32,
    )
    both.fill(QColor(Qt.GlobalColor.black))
    painter = QPainter(both)
    painter.drawImage(0, 0, was)
    painter.drawImage(was.width(), 0, now)
    painter.drawImage(was.width() + now.width(), 0, difference(now, was))
    painter.end()
    return both
