# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The one place that knows colours, type and icons."""

from __future__ import annotations

import json
import logging
import re
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

THEMES = ("light", "dark", "contrast")

#: Text sizes, and how much one press changes them, in per cent.
SMALLEST, LARGEST, STEP = 100, 300, 10

#: Smallest and usual text size of a kiosk: its body text is 20 px.
KIOSK = 120

#: Least side in px of what a finger has to hit, on a desk and upright.
TOUCH, KIOSK_TOUCH = 44, 60

#: Height of body text in logical px at 100 %.
BODY = 17

#: Height in px of the letters that a desktop comes with: larger ones were asked for.
USUAL_LETTERS = {"win32": 12.0, "darwin": 13.0}
#: The same elsewhere: 11 point, the largest that a Linux desktop comes with.
OTHER_LETTERS = 44 / 3

_ROLES = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "lane",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent-ink",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.ToolTipBase: "card",
    QPalette.ColorRole.ToolTipText: "ink",
}


def system_theme() -> str:
    """Return the theme that the desktop asks for, as far as Qt can tell."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def system_text_size() -> int:
    """Return the text size in per cent that the desktop asks for, as far as Qt can tell.

    Windows and Linux put a wish for larger text into the size of their own letters; what scales
    the whole screen is no part of it, since Qt scales everything by that already.
    """
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    letters = float(font.pixelSize())
    if letters <= 0:
        letters = font.pointSizeF() * QGuiApplication.primaryScreen().logicalDotsPerInch() / 72
    asked = 100 * letters / USUAL_LETTERS.get(sys.platform, OTHER_LETTERS)
    return max(SMALLEST, min(LARGEST, STEP * round(asked / STEP)))


def system_motion() -> bool:
    """Say whether the desktop lets things move, as far as Qt can tell.

    Before Qt 6.12 neither QStyleHints nor QAccessibilityHints has a word on reduced motion, and
    Fusion answers SH_Widget_Animation_Duration with 200 ms whatever the desktop says. What is left
    is the effects of the platform: on Windows they follow its own switches; elsewhere Qt leaves
    most of them off, asked or not, and so they tell nothing. Without a screen nothing moves:
    whoever draws a picture wants the end of every motion.
    """
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return False
    if sys.platform != "win32":
        return True
    effects = (Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateMenu)
    return all(QApplication.isEffectEnabled(effect) for effect in effects)


def load_fonts(folder: Path) -> str:
    """Load the bundled typeface and return its family.

    Some Windows policies block application fonts; then the system's own sans serif
    serves, and the family returned is "".
    """
    family = ""
    for path in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number == -1:
            log.warning("font %s cannot be loaded", path.name)
        elif not family:
            family = QFontDatabase.applicationFontFamilies(number)[0]
    if not family:
        log.warning("the typeface of the guide is not there; the system's own serves")
    return family


class Theme:
    """A theme at a text size; implements ``Look``.

    Args:
        resources: Folder with ``styles/``, ``icons/`` and ``fonts/``.
        name: light, dark or contrast.
        text_size: Per cent, clamped to 100 to 300.
        family: Typeface; "" for the system's.
        kiosk: Make targets large enough for a screen on a wall.
    """

    def __init__(
        self, resources: Path, name: str, text_size: int, family: str, *, kiosk: bool = False
    ) -> None:
        self._resources = resources
        self.touch = KIOSK_TOUCH if kiosk else TOUCH
        self._sheets = ("guide.qss", "kiosk.qss") if kiosk else ("guide.qss",)
        self._family = family
        self.theme = name if name in THEMES else "light"
        self.text_size = max(SMALLEST, min(LARGEST, text_size))
        palettes = json.loads((resources / "styles" / "palette.json").read_text("utf-8"))
        self._tokens: dict[str, str] = palettes[self.theme]
        self._colors: dict[str, QColor] = {}
        self._icons: dict[tuple[str, str, float, float], QPixmap] = {}
        self._reported = False

    def color(self, token: str) -> QColor:
        """Return the colour of a palette token."""
        if token not in self._colors:
            self._colors[token] = QColor(self._tokens[token])
        return self._colors[token]

    def sp(self, pixels: float) -> float:
        """Return a length in logical px grown by the text size."""
        return pixels * self.text_size / 100

    def icon(self, name: str, token: str, side: float, ratio: float) -> QPixmap:
        """Return an icon, drawn from its SVG in a palette colour.

        An icon that is missing comes out empty: the word beside it still says what it is.
        """
        key = (name, token, side, ratio)
        if key not in self._icons:
            self._icons[key] = self._draw_icon(name, token, side, ratio)
        return self._icons[key]

    def style_sheet(self) -> str:
        """Return the style sheet with colours and sizes put in."""
        styles = self._resources / "styles"
        template = "\n".join((styles / name).read_text("utf-8") for name in self._sheets)
        coloured = re.sub(r"\$\{([a-z-]+)\}", lambda m: self._tokens[m[1]], template)
        return re.sub(r"\b(\d+)sp\b", lambda m: f"{round(self.sp(int(m[1])))}px", coloured)

    def font(self) -> QFont:
        """Return the body font."""
        font = QFont(self._family) if self._family else QFont()
        font.setPixelSize(round(self.sp(BODY)))
        return font

    def palette(self) -> QPalette:
        """Return Qt's palette in this theme's colours."""
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.color(token))
        return palette

    def apply(self, application: QApplication) -> None:
        """Make the whole program look so.

        A style sheet that replaces another is worked out for each widget once for every widget
        around it; one that comes where there was none, once. What Qt has drawn in the colours of
        before goes, too.
        """
        application.setStyleSheet("")
        application.setFont(self.font())
        application.setPalette(self.palette())
        application.setStyleSheet(self.style_sheet())
        QPixmapCache.clear()

    def _draw_icon(self, name: str, token: str, side: float, ratio: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - only when an icon is drawn

        pixels = max(1, round(side * ratio))
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        path = self._resources / "icons" / f"{name}.svg"
        try:
            svg = path.read_text("utf-8").replace("currentColor", self._tokens[token])
        except (OSError, UnicodeDecodeError):
            svg = ""
            if not self._reported:
                # Which one would tell what somebody looks at.
                log.warning("an icon cannot be read; esi-guide --self-test names it")
                self._reported = True
        renderer = QSvgRenderer(QByteArray(svg.encode())) if svg else None
        if renderer is not None and renderer.isValid():
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, pixels, pixels))
            painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
