# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A frozen folder, after PyInstaller: looked through, and given its list of components."""

from __future__ import annotations

import ast
import json
from typing import TYPE_CHECKING

import contents
import sbom
from products import files_in

if TYPE_CHECKING:
    from pathlib import Path


def finish(folder: Path, work: Path, system: str, python: str) -> None:
    """Hold a folder against the allow-list and write its list of components into it.

    Args:
        folder: The program's folder.
        work: PyInstaller's folder of intermediate files.
        system: `linux` or `windows`.
        python: Version of the CPython in it.

    Raises:
        Problem: When something is there that nobody allowed, or not there.
    """
    table = contents.components(system)
    place = folder / sbom.PLACE
    place.unlink(missing_ok=True)
    names = [path.relative_to(folder).as_posix() for path in files_in(folder)]
    found = contents.sort(names, modules_of(work), table)
    contents.require(found, contents.differing_resources(names))
    content = sbom.bill(folder, found, table, system, sbom.versions_from(python))
    place.write_text(sbom.as_text(content), encoding="utf-8", newline="\n")


def modules_of(work: Path) -> set[str]:
    """Return the top-level names of the modules that PyInstaller put into the archive."""
    table = ast.literal_eval((work / "esi-guide" / "PYZ-00.toc").read_text(encoding="utf-8"))
    return {name.partition(".")[0] for name, *_rest in table[1]}


def read_bill(folder: Path) -> dict[str, object]:
    """Return the list of components that lies in a folder."""
    content: dict[str, object] = json.loads((folder / sbom.PLACE).read_text(encoding="utf-8"))
    return content


def publish_bill(folder: Path, target: Path) -> None:
    """Put a folder's list of components beside the products, for those who only want to read it."""
    target.write_bytes((folder / sbom.PLACE).read_bytes())


def summary(folder: Path) -> str:
    """Return size and number of files as text."""
    files = [path for path in files_in(folder) if not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    return f"{size / 1e6:.1f} MB in {len(files)} files"
