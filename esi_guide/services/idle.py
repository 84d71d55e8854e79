# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""How long nobody has touched a kiosk, counted in seconds that a clock hands out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

#: How long the warning is shown before everything is forgotten, in seconds; WCAG asks for 20.
WARNING = 30


class IdleWatch(QObject):
    """Warns when nobody has touched anything for a while, and then says that the visit is over.

    Signals:
        warned(int): Nobody seems to be there; so many seconds are left.
        stayed(): Somebody touched something after the warning.
        ended(): Nobody did.

    Args:
        seconds: How long nobody touches anything before the warning.
        clock: Emitted once a second.
    """

    warned = Signal(int)
    stayed = Signal()
    ended = Signal()

    def __init__(self, seconds: int, clock: SignalInstance) -> None:
        super().__init__()
        self._seconds = seconds
        self._left: int | None = None
        clock.connect(self._count)

    @property
    def is_warning(self) -> bool:
        """Whether the warning is shown."""
        return self._left is not None and self._left <= WARNING

    def begin(self) -> None:
        """Begin to count, from the start."""
        self._left = self._seconds + WARNING

    def stop(self) -> None:
        """Count no longer."""
        self._left = None

    def touch(self) -> None:
        """Note that somebody is there."""
        if self._left is None:
            return
        warning = self.is_warning
        self.begin()
        if warning:
            self.stayed.emit()

    def _count(self) -> None:
        if self._left is None:
            return
        self._left -= 1
        if self._left <= 0:
            self.stop()
            self.ended.emit()
        elif self.is_warning:
            self.warned.emit(self._left)
