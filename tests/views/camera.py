# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A phone that is held in front of the window."""

from __future__ import annotations

import zxingcpp
from PySide6.QtGui import QImage


def gray(widget):
    """Return what is shown as a picture without colours."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def read_code(widget):
    """Return the text of the one code that a decoder finds in what is shown; "" without one."""
    image = gray(widget)
    pixels = memoryview(bytes(image.constBits()))
    rows = pixels.cast("B", (image.height(), image.bytesPerLine()))
    found = zxingcpp.read_barcodes(rows)
    assert len(found) <= 1
    return found[0].text if found else ""
