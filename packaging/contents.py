# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Whose is every file and every module of the program's folder: the allow-list."""

from __future__ import annotations

import itertools
import re
import sys
import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from environment import ROOT
from problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

TABLE = ROOT / "packaging" / "components.toml"
RESOURCES = "_internal/resources/"


@dataclass(frozen=True)
class Component:
    """One work that the program's folder holds, as components.toml describes it.

    Attributes:
        name: What it is called.
        type: Its kind, in the words of CycloneDX.
        version: Where its version comes from.
        licence: SPDX expression.
        texts: Files with the licence's texts.
        modules: Patterns of its Python packages.
        files: Patterns of its files on this system.
        inside: The component that it is built into; "" when it has files or modules of its own.
        parts: File with the list of what is built into it, by its makers; "" when there is none.
    """

    name: str
    type: str
    version: str
    licence: str
    texts: tuple[str, ...]
    modules: tuple[str, ...]
    files: tuple[str, ...]
    inside: str
    parts: str = ""


def components(system: str, table: Path = TABLE) -> list[Component]:
    """Read the components that there may be on a system: `linux` or `windows`."""
    entries = tomllib.loads(table.read_text(encoding="utf-8"))["component"]
    return [_component(entry, system) for entry in entries if system in entry.get("on", [system])]


def _component(entry: dict[str, Any], system: str) -> Component:
    files = (*entry.get("files", ()), *entry.get(system, ()))
    return Component(
        entry["name"],
        entry["type"],
        entry["version"],
        entry["licence"],
        tuple(entry["texts"]),
        tuple(entry.get("modules", ())),
        tuple(itertools.chain.from_iterable(map(expanded, files))),
        entry.get("inside", ""),
        entry.get("parts", ""),
    )


def expanded(pattern: str) -> list[str]:
    """Return a pattern without braces as several."""
    found = re.search(r"\{([^{}]*)\}", pattern)
    if found is None:
        return [pattern]
    before, after = pattern[: found.start()], pattern[found.end() :]
    return [text for part in found[1].split(",") for text in expanded(before + part + after)]


def matches(pattern: str, name: str) -> bool:
    """Tell whether a name fits a pattern: * does not cross a slash, ** does.

    A ? at the end says that it need not fit any file.
    """
    parts = re.split(r"(\*\*|\*)", pattern.removesuffix("?"))
    translated = {"**": ".*", "*": "[^/]*"}
    expression = "".join(translated.get(part, re.escape(part)) for part in parts)
    return re.fullmatch(expression, name) is not None


@dataclass(frozen=True)
class Sorted:
    """A folder's files and modules, sorted to their components.

    Attributes:
        files: Names of files by component.
        modules: Names of Python packages by component.
        faults: What is there and should not be, and what should be and is not.
    """

    files: dict[str, list[str]]
    modules: dict[str, list[str]]
    faults: list[str]


def sort(names: Iterable[str], modules: Iterable[str], table: list[Component]) -> Sorted:
    """Sort the files and modules of a folder to their components, and name what does not fit.

    Args:
        names: Names of files in the folder, with slashes.
        modules: Top-level names of the modules in the archive.
        table: The components that there may be.
    """
    files: dict[str, list[str]] = {component.name: [] for component in table}
    unused = {(component.name, pattern) for component in table for pattern in component.files}
    faults = []
    for name in sorted(names):
        plain = name.removesuffix(".exe")
        fits = [(c.name, p) for c in table for p in c.files if matches(p, plain)]
        owners = {owner for owner, _pattern in fits}
        if len(owners) != 1:
            faults.append(f"{name}: belongs to " + (" and ".join(sorted(owners)) or "nobody"))
            continue
        unused -= set(fits)
        files[owners.pop()].append(name)
    faults += [
        f"{pattern}: no such file, of {owner}"
        for owner, pattern in sorted(unused)
        if not pattern.endswith("?")
    ]
    sorted_modules, more = _sort_modules(modules, table)
    return Sorted(files, sorted_modules, faults + more)


def _sort_modules(
    modules: Iterable[str], table: list[Component]
) -> tuple[dict[str, list[str]], list[str]]:
    owned: dict[str, list[str]] = {component.name: [] for component in table}
    faults = []
    python = next((c.name for c in table if "*" in c.modules), "")
    for module in sorted(set(modules)):
        owners = [
            component.name
            for component in table
            if any(pattern != "*" and fnmatchcase(module, pattern) for pattern in component.modules)
        ]
        if not owners and module in sys.stdlib_module_names and python:
            owners = [python]
        if len(owners) == 1:
            owned[owners[0]].append(module)
        else:
            faults.append(f"module {module}: belongs to " + (" and ".join(owners) or "nobody"))
    faults += [
        f"{component.name}: none of its modules is there"
        for component in table
        if component.modules and not owned[component.name] and not component.inside
    ]
    return owned, faults


def differing_resources(names: Iterable[str], checkout: Path = ROOT) -> list[str]:
    """Name resources that are in the folder and not in the checkout, or the other way round."""
    there = {name for name in names if name.startswith(RESOURCES)}
    source = checkout / "resources"
    wanted = {
        RESOURCES + path.relative_to(source).as_posix()
        for path in source.rglob("*")
        if path.is_file()
    }
    return [f"{name}: only in the program" for name in sorted(there - wanted)] + [
        f"{name}: missing in the program" for name in sorted(wanted - there)
    ]


def require(found: Sorted, more: Iterable[str] = ()) -> None:
    """Stop where a folder is not as it is allowed to be.

    Raises:
        Problem: With every fault.
    """
    faults = [*found.faults, *more]
    if faults:
        raise Problem(
            "The program's folder is not what packaging/components.toml allows:\n  "
            + "\n  ".join(faults)
            + "\nIf that is meant, say so there, with its licence."
        )
