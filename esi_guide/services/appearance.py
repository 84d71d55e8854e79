# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Theme, text size and motion as the reader sets them, kept in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from esi_guide.services.theme import (
    KIOSK,
    LARGEST,
    SMALLEST,
    STEP,
    THEMES,
    Theme,
    load_fonts,
    system_motion,
    system_text_size,
    system_theme,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from esi_guide.services.protocols import Settings


class Appearance(QObject):
    """Makes the look of the program and changes it.

    Signals:
        changing(): Everything is about to look different; each widget that goes now need not be
            dressed anew.
        changed(Look): Everything looks different now.

    Args:
        application: The program.
        resources: Folder with fonts, icons and styles.
        settings: Where choices are kept.
        theme: Theme for this run unless policy fixes one; "" for the one in the settings.
        text_size: Text size for this run in per cent, likewise; 0 for the one in the settings.
        kiosk: Show larger targets, and never smaller text than a kiosk's usual one.
    """

    changing = Signal()
    changed = Signal(object)

    def __init__(
        self,
        application: QApplication,
        resources: Path,
        settings: Settings,
        theme: str = "",
        text_size: int = 0,
        *,
        kiosk: bool = False,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._resources = resources
        self._settings = settings
        self._kiosk = kiosk
        self._smallest = KIOSK if kiosk else SMALLEST
        self._for_this_run = (theme, text_size)
        self._theme = ""
        self._text_size = 0
        self._begin()
        self._family = load_fonts(resources / "fonts")
        self._look = self._make()
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def look(self) -> Theme:
        """The look as it is."""
        return self._look

    @property
    def theme(self) -> str:
        """What was chosen: system, light, dark or contrast."""
        return self._theme

    @property
    def can_grow(self) -> bool:
        """Whether the text can be made larger: policy may have fixed its size."""
        return self._text_size < LARGEST and not self._settings.locked("text_size")

    @property
    def can_shrink(self) -> bool:
        """Whether the text can be made smaller."""
        return self._text_size > self._smallest and not self._settings.locked("text_size")

    def set_theme(self, theme: str) -> None:
        """Choose system, light, dark or contrast; what policy fixes stays."""
        if theme != self._theme and not self._settings.locked("theme"):
            self._theme = theme
            self._settings.set_value("theme", theme)
            self._change()

    def set_text_size(self, per_cent: int) -> None:
        """Choose a text size, 100 to 300 per cent; what policy fixes stays."""
        per_cent = max(self._smallest, min(LARGEST, per_cent))
        if per_cent != self._text_size and not self._settings.locked("text_size"):
            self._text_size = per_cent
            self._settings.set_value("text_size", per_cent)
            self._change()

    def larger(self) -> None:
        """Make the text a step larger."""
        self.set_text_size(self._text_size + STEP)

    def smaller(self) -> None:
        """Make the text a step smaller."""
        self.set_text_size(self._text_size - STEP)

    def usual_size(self) -> None:
        """Go back to the text size that the desktop asks for, now and at the next start."""
        self.set_text_size(system_text_size())
        self._settings.set_value("text_size", 0)

    @property
    def motion(self) -> bool:
        """Whether things may move: the reader's own switch, and the system's where Qt tells it."""
        return bool(self._settings.value("motion")) and system_motion()

    def set_motion(self, *, wanted: bool) -> None:
        """Let things move, or not; what policy fixes stays."""
        self._settings.set_value("motion", wanted)

    def begin_again(self) -> None:
        """Look as at the start of this run."""
        before = (self._theme, self._text_size)
        self._begin()
        if before != (self._theme, self._text_size):
            self._change()

    def next_theme(self) -> None:
        """Choose the theme after the one that is shown: light, dark, high contrast, light."""
        self.set_theme(THEMES[(THEMES.index(self._look.theme) + 1) % len(THEMES)])

    def _begin(self) -> None:
        theme, text_size = self._for_this_run
        self._theme = str(self._settings.value("theme"))
        self._text_size = int(self._settings.value("text_size")) or system_text_size()
        if theme and not self._settings.locked("theme"):
            self._theme = theme
        if text_size and not self._settings.locked("text_size"):
            self._text_size = text_size
        self._text_size = max(self._smallest, self._text_size)

    def _follow_system(self) -> None:
        if self._theme == "system":
            self._change()

    def _make(self) -> Theme:
        name = system_theme() if self._theme == "system" else self._theme
        look = Theme(self._resources, name, self._text_size, self._family, kiosk=self._kiosk)
        look.apply(self._application)
        return look

    def _change(self) -> None:
        self.changing.emit()
        try:
            self._look = self._make()
        finally:
            self.changed.emit(self._look)
