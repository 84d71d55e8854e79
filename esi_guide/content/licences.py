# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The parts that the program is made of, each with its licence and the texts of it."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

#: The table of the parts, in the folder of the licences or beside it.
TABLE = "components.toml"


class Part(NamedTuple):
    """One work that the program holds.

    Attributes:
        name: What it is called.
        licence: SPDX expression.
        texts: Names of the files with the licence's texts.
    """

    name: str
    licence: str
    texts: tuple[str, ...]


class Licences:
    """The parts and their texts, wherever the program lies.

    Args:
        folder: Holds the texts.
        resources: Holds fonts and icons, with their own texts beside them.
        system: The system that the parts are for, as Python calls it.
    """

    def __init__(self, folder: Path, resources: Path, system: str) -> None:
        # A checkout has the table beside the folder, and the program's own licence at its top.
        self._places = (folder, *folder.parents[:2], resources / "fonts", resources / "icons")
        self._system = {"win32": "windows"}.get(system, system)

    def parts(self) -> tuple[Part, ...]:
        """Return the parts that there may be on this system; none when the table is broken."""
        try:
            entries = tomllib.loads(self._read(TABLE))["component"]
            return tuple(_part(entry) for entry in entries if self._is_here(entry))
        except (ValueError, KeyError, TypeError):
            return ()

    def text(self, name: str) -> str:
        """Return a licence's text; "" when it is not there."""
        return self._read(name)

    def _read(self, name: str) -> str:
        for place in self._places:
            try:
                return (place / name).read_text(encoding="utf-8")
            except (OSError, ValueError):
                continue
        return ""

    def _is_here(self, entry: dict[str, Any]) -> bool:
        systems = ("linux", "windows")
        if self._system not in systems:
            # Nobody has written down what there is: rather too much than too little.
            return True
        everywhere = any(key in entry for key in ("modules", "files", "inside"))
        return self._system in entry.get("on", systems) and (everywhere or self._system in entry)


def _part(entry: dict[str, Any]) -> Part:
    texts = (str(text).rpartition("/")[2] for text in entry["texts"])
    return Part(str(entry["name"]), str(entry["licence"]), tuple(texts))


def texts_of(parts: Iterable[Part]) -> tuple[str, ...]:
    """Return the names of all texts of some parts, each once, in the order of the parts."""
    return tuple(dict.fromkeys(text for part in parts for text in part.texts))
