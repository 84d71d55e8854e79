# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Collect the program's texts for translators, and make the catalogues that the program loads."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import system_packages
from environment import ROOT, clean_variables, prepare, script_beside
from problem import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

FOLDER = ROOT / "resources" / "translations"
_REMEDY = "run packaging/build.py translations"

#: The tool takes every comment that begins with "#:" for one to translators; here they document
#: what stands below them.
_STRAY_COMMENT = re.compile(r"\n\s*<extracomment>.*?</extracomment>", re.DOTALL)


def main(arguments: list[str]) -> int:
    """Update the .ts files and make their .qm files, or with --check say what they lack."""
    parser = argparse.ArgumentParser(prog="build.py translations", description=__doc__)
    parser.add_argument("--check", action="store_true", help="only compare, exit 1 on drift")
    parser.add_argument("--add", metavar="LANGUAGE", help="begin the catalogue of a language")
    options = parser.parse_args(arguments)
    environment = prepare(["run"])
    system_packages.require_qt(environment.python, display=False)
    if options.add:
        update(catalogue(FOLDER, options.add), environment.python)
    if options.check:
        faults = drift(FOLDER, environment.python)
    else:
        faults = write(FOLDER, environment.python)
    for fault in faults:
        print(fault)
    print(f"{len(catalogues(FOLDER))} translations, {len(faults)} faults")
    return int(options.check and bool(faults))


def catalogue(folder: Path, language: str) -> Path:
    """Return where the texts of a language lie."""
    return folder / f"esi_guide_{language}.ts"


def catalogues(folder: Path) -> list[Path]:
    """Return the .ts file of each language."""
    return sorted(folder.glob("esi_guide_*.ts"))


def write(folder: Path, python: Path) -> list[str]:
    """Bring every .ts file up to the program's texts and compile it beside itself.

    Returns:
        A line for each text that nobody has translated yet.
    """
    faults = []
    for file in catalogues(folder):
        update(file, python)
        release(file, python)
        faults += [f"{file.name}: not translated: {text}" for text in untranslated(file)]
    return faults


def drift(folder: Path, python: Path) -> list[str]:
    """Return what is wrong with the files as they lie there, one line each, and change nothing."""
    faults = []
    with tempfile.TemporaryDirectory() as made:
        for file in catalogues(folder):
            fresh = Path(made, file.name)
            shutil.copy(file, fresh)
            update(fresh, python)
            faults += [f"{file.name}: not translated: {text}" for text in untranslated(fresh)]
            if fresh.read_bytes() != file.read_bytes():
                faults.append(f"{file.name}: differs from the program's texts; {_REMEDY}")
            release(fresh, python)
            compiled = file.with_suffix(".qm")
            if not compiled.is_file():
                faults.append(f"{compiled.name}: is missing; {_REMEDY}")
            elif compiled.read_bytes() != fresh.with_suffix(".qm").read_bytes():
                faults.append(f"{compiled.name}: is not what {file.name} says; {_REMEDY}")
    return faults


def untranslated(file: Path) -> list[str]:
    """Return the texts of a .ts file that have no finished translation."""
    messages = ET.parse(file).getroot().iter("message")  # noqa: S314 - our own file
    return [
        message.findtext("source", "")
        for message in messages
        if not message.findtext("translation") or message.find("translation[@type]") is not None
    ]


def update(file: Path, python: Path) -> None:
    """Bring a .ts file up to the texts of the forms and modules, made when it is not there.

    Lines and places of the texts are left out: they would change with every edit of the program.
    """
    forms = sorted((ROOT / "ui").glob("*.ui"))
    # What is compiled from the forms would say the same texts again.
    modules = [
        path for path in sorted((ROOT / "esi_guide").rglob("*.py")) if path.parent.name != "forms"
    ]
    language = file.stem.removeprefix("esi_guide_")
    languages = ("-source-language", "en", "-target-language", language)
    options = ("-ts", file, *languages, "-no-obsolete", "-locations", "none")
    _call(python, "pyside6-lupdate", [*forms, *modules, *options])
    text = file.read_text(encoding="utf-8")
    file.write_text(_STRAY_COMMENT.sub("", text), encoding="utf-8", newline="\n")


def release(file: Path, python: Path) -> None:
    """Compile a .ts file into the .qm file beside it."""
    _call(python, "pyside6-lrelease", ["-silent", file, "-qm", file.with_suffix(".qm")])


def _call(python: Path, tool: str, arguments: Sequence[str | Path]) -> None:
    result = subprocess.run(
        [script_beside(python, tool), *arguments],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env=clean_variables(os.environ),
    )
    if result.returncode != 0:
        raise Problem(f"{tool} failed:\n{result.stdout.strip()}\n{result.stderr.strip()}")
