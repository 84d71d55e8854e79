# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""How long nobody has touched a kiosk, counted by a clock that no one sets and no sleep stops."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

#: How long the warning is shown before everything is forgotten, in seconds; WCAG asks for 20.
WARNING = 30


def steady_seconds() -> float:
    """Return seconds that go on while the computer sleeps, whatever its clock is set to."""
    # Python's own monotonic clock goes on in the sleep of Windows, and stands still elsewhere.
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if hasattr(time, name):
            return time.clock_gettime(getattr(time, name))
    return time.monotonic()


class IdleWatch(QObject):
    """Warns when nobody has touched anything for a while, and then says that the visit is over.

    A computer that slept hands out no seconds; what has passed by then counts as well, and is
    counted before the touch that woke it: the next person finds nothing of the last.

    Signals:
        warned(int): Nobody seems to be there; so many seconds are left.
        stayed(): Somebody touched something after the warning.
        ended(): Nobody did.

    Args:
        seconds: How long nobody touches anything before the warning.
        clock: Emitted once a second.
        now: Seconds that go on while the computer sleeps.
    """

    warned = Signal(int)
    stayed = Signal()
    ended = Signal()

    def __init__(
        self, seconds: int, clock: SignalInstance, now: Callable[[], float] = steady_seconds
    ) -> None:
        super().__init__()
        self._seconds = seconds
        self._now = now
        self._counted = now()
        self._left: int | None = None
        clock.connect(self._count)

    @property
    def is_warning(self) -> bool:
        """Whether the warning is shown."""
        return self._left is not None and self._left <= WARNING

    def begin(self) -> None:
        """Begin to count, from the start."""
        self._counted = self._now()
        self._left = self._seconds + WARNING

    def stop(self) -> None:
        """Count no longer."""
        self._left = None

    def touch(self) -> None:
        """Note that somebody is there."""
        missed = round(self._now() - self._counted)
        if missed > 1:
            self._pass(missed)
        if self._left is None:
            return
        warning = self.is_warning
        self.begin()
        if warning:
            self.stayed.emit()

    def _count(self) -> None:
        self._pass(max(1, round(self._now() - self._counted)))

    def _pass(self, seconds: int) -> None:
        """Let seconds go by; who was not warned in time gets the whole warning."""
        self._counted = self._now()
        if self._left is None:
            return
        warned = self.is_warning
        self._left -= seconds
        if self._left <= 0:
            self.stop()
            self.ended.emit()
        elif self.is_warning:
            self._left = self._left if warned else WARNING
            self.warned.emit(self._left)
