# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is said of a control that stays as an organisation has set it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def managed_words(translate: Callable[[str, str], str]) -> str:
    """Return it in the language that is shown."""
    return translate("Managed", "Managed by your organisation")
