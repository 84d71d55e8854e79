# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The policies of Windows' registry, where group policy writes them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The key below each hive, and the hives: that of the PC goes before that of a person.
KEY = r"Software\Policies\ESI Guide"
HIVES = ("HKLM", "HKCU")


class Registry(Protocol):
    """Where a policy may stand beside a file."""

    def values(self, hive: str) -> Mapping[str, object]:
        """Return the values below ``KEY`` of HKLM or HKCU, or raise OSError."""
        ...


class NoRegistry:
    """A system that has none."""

    def values(self, hive: str) -> Mapping[str, object]:
        """Return nothing."""
        del hive
        return {}


class WindowsRegistry:
    """The registry of Windows, as 64-bit programs see it."""

    def values(self, hive: str) -> Mapping[str, object]:
        """Return the values by name; a number (REG_DWORD) as int, a text (REG_SZ) as str.

        Raises:
            OSError: When the key is there and cannot be read.
        """
        found: dict[str, object] = {}
        if sys.platform == "win32":
            import winreg  # noqa: PLC0415 - Windows alone has it

            top = {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKCU": winreg.HKEY_CURRENT_USER}[hive]
            access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            try:
                key = winreg.OpenKey(top, KEY, 0, access)
            except FileNotFoundError:
                return found
            with key:
                for place in range(winreg.QueryInfoKey(key)[1]):
                    name, value, _kind = winreg.EnumValue(key, place)
                    found[name] = value
        return found
