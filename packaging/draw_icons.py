# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Draw the program's icon in every size: started by icons.py, in the environment with Qt.

The logo takes the colour of the text around it; on a desktop there is none, and the ground may be
light or dark. So it stands in the guide's own colours on a plate of its own.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def main(arguments: list[str]) -> int:
    """Draw a file SVG into a folder as <size>.png.

    Args:
        arguments: The file, the palette, the folder, and the sizes in pixels.
    """
    svg, palette, folder, *sizes = arguments
    colours = json.loads(Path(palette).read_text(encoding="utf-8"))["light"]
    logo = Path(svg).read_text(encoding="utf-8").replace("currentColor", colours["accent-ink"])
    _application = QGuiApplication(["draw-icons"])
    renderer = QSvgRenderer(logo.encode())
    for size in map(int, sizes):
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours["accent"]))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size / 5, size / 5)
        # The logo keeps a margin of its own, more than a plate needs.
        margin = size * -0.04
        renderer.render(painter, QRectF(margin, margin, size - 2 * margin, size - 2 * margin))
        painter.end()
        if not image.save(str(Path(folder) / f"{size}.png")):
            return 1
    return 0 if renderer.isValid() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
