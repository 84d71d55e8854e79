# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Says something once and politely to a screen reader, where one is listening."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Tell a screen reader what is shown now.

    Args:
        widget: What has changed; the words belong to it.
        words: What to say, whole sentences.
    """
    above: QObject | None = widget
    while above is not None:
        # The window knows whether the guide speaks for itself, as in a kiosk.
        speak_aloud = getattr(above, "speak_aloud", None)
        if speak_aloud is not None:
            speak_aloud(words)
            break
        above = above.parent()
    # Imported here: 2 ms of start for most readers, who see the change.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
