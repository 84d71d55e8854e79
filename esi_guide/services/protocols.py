# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What views may ask of the services."""

from __future__ import annotations

from typing import Protocol


class Settings(Protocol):
    """Values that outlive the program: typed, named in one table, perhaps fixed by policy."""

    def value(self, key: str) -> str | int | bool:
        """Return the value that holds: policy, else user, else machine, else built-in."""
        ...

    def set_value(self, key: str, value: str | int | bool) -> None:
        """Keep a value for this user; does nothing where policy fixes it."""
        ...

    def locked(self, key: str) -> bool:
        """Say whether the organisation's policy fixes this value."""
        ...
