# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The reader's own marks on the ladder, with a signal. In memory only, never on disk."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from esi_guide.ladder.journey import Journey, Mark


class JourneyModel(QObject):
    """Holds the one journey that views show and change.

    Signals:
        changed(Journey): The journey is another one now.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journey = Journey()

    @property
    def journey(self) -> Journey:
        """The journey as it stands."""
        return self._journey

    def mark(self, step_id: str, mark: Mark) -> None:
        """Mark a step, or take the same mark back."""
        again = self._journey.mark_of(step_id) == mark
        self._set(self._journey.mark(step_id, None if again else mark))

    def choose(self, ref: str) -> None:
        """Choose an answer, or take the same choice back."""
        self._set(self._journey.choose(ref))

    def clear(self) -> None:
        """Forget all marks and answers."""
        self._set(Journey())

    def _set(self, journey: Journey) -> None:
        if journey != self._journey:
            self._journey = journey
            self.changed.emit(journey)
