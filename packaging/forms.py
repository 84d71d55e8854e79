# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Compile Qt Designer's forms in ui/ into Python modules in esi_guide/forms/."""

from __future__ import annotations

import argparse
import ast
import os
import subprocess
from typing import TYPE_CHECKING

import system_packages
from environment import ROOT, clean_variables, prepare, script_beside
from problem import Problem

if TYPE_CHECKING:
    from pathlib import Path

SOURCES = ROOT / "ui"
MODULES = ROOT / "esi_guide" / "forms"

HEADER = """\
# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/{name} by `packaging/build.py forms`; do not edit.
"""


def main(arguments: list[str]) -> int:
    """Write the modules, or with --check compare them with their forms."""
    parser = argparse.ArgumentParser(prog="build.py forms", description=__doc__)
    parser.add_argument("--check", action="store_true", help="only compare, exit 1 on drift")
    options = parser.parse_args(arguments)
    environment = prepare(["run"])
    system_packages.require_qt(environment.python, display=False)
    modules = compiled(environment.python)
    if not options.check:
        write(modules)
        print(f"{len(modules)} forms compiled")
        return 0
    drifted = drift(modules)
    for name in drifted:
        print(f"esi_guide/forms/{name}: differs from its form; run packaging/build.py forms")
    if not drifted:
        print(f"{len(modules)} forms match their source")
    return int(bool(drifted))


def compiled(python: Path) -> dict[str, str]:
    """Compile every form.

    Args:
        python: A Python that has PySide6; its `pyside6-uic` is used.

    Returns:
        The text of each module by its file name.
    """
    return {f"ui_{form.stem}.py": _compile(form, python) for form in sorted(SOURCES.glob("*.ui"))}


def write(modules: dict[str, str], folder: Path = MODULES) -> None:
    """Write the modules that changed and remove those whose form is gone."""
    folder.mkdir(exist_ok=True)
    for name in drift(modules, folder):
        if name in modules:
            (folder / name).write_text(modules[name], encoding="utf-8", newline="\n")
        else:
            (folder / name).unlink()


def drift(modules: dict[str, str], folder: Path = MODULES) -> list[str]:
    """Return the names of modules that differ from their form, lack one, or are missing."""
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("ui_*.py")}
    names = sorted(found.keys() | modules.keys())
    return [name for name in names if found.get(name) != modules.get(name)]


def module_text(form_name: str, uic_output: str) -> str:
    """Turn the output of uic into the module that is kept.

    uic imports some fifty names whether the form uses them or not. Each costs time when the form
    is first shown, so only those that are used stay.
    """
    return HEADER.format(name=form_name) + _without_unused_imports(uic_output)


def _compile(form: Path, python: Path) -> str:
    result = subprocess.run(
        [script_beside(python, "pyside6-uic"), form],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=clean_variables(os.environ),
    )
    if result.returncode != 0 or result.stderr.strip():
        raise Problem(f"{form.name} cannot be compiled:\n{result.stderr.strip()}")
    return module_text(form.name, result.stdout)


def _without_unused_imports(source: str) -> str:
    tree = ast.parse(source)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    lines = source.splitlines()
    # From the end, so that the numbers of the lines above stay true.
    for node in reversed(tree.body):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
            names = sorted(alias.name for alias in node.names if alias.name in used)
            kept = [f"from {node.module} import {', '.join(names)}"] if names else []
            lines[node.lineno - 1 : node.end_lineno] = kept
    return "\n".join(line.rstrip() for line in lines).strip() + "\n"
