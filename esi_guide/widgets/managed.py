# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is said of a control that stays as an organisation has set it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

_WORDS = "Managed by your organisation"
QT_TRANSLATE_NOOP("Managed", "Managed by your organisation")


def managed_words(translate: Callable[[str, str], str]) -> str:
    """Return it in the language that is shown."""
    return translate("Managed", _WORDS)
