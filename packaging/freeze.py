# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Build the one-folder program with PyInstaller, look through it and let it test itself."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import system_packages
from bundle import is_wanted
from environment import ROOT, clean_variables, prepare
from problem import Problem

PROGRAM = ROOT / "dist" / "esi-guide"


def main(_arguments: list[str]) -> int:
    """Build, look through, self-test; exit code 0 only when all three went well."""
    environment = prepare(["run", "package"])
    system_packages.require_qt(environment.python, display=True)
    # The same hash seed gives the same bytes; the libraries are found as they lie in the wheels.
    os.environ["PYTHONHASHSEED"] = "0"
    spec = ROOT / "packaging" / "esi-guide.spec"
    code = environment.call(
        *("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", ROOT / "dist", "--workpath", ROOT / "build" / "freeze", spec),
    )
    if code != 0:
        raise Problem("PyInstaller failed; the lines above say why.")
    files = [path for path in PROGRAM.rglob("*") if path.is_file()]
    languages = {folder.name for folder in (ROOT / "resources" / "content").iterdir()}
    names = [path.relative_to(PROGRAM).as_posix() for path in files]
    unwanted = [name for name in names if not is_wanted(name, languages)]
    if unwanted:
        raise Problem("These do not belong into the program:\n" + "\n".join(unwanted))
    code = self_test(PROGRAM)
    # Links stand for files that are counted already.
    size = sum(path.stat().st_size for path in files if not path.is_symlink())
    print(f"{PROGRAM}: {size / 1e6:.0f} MB in {len(files)} files")
    print("the self-test passed" if code == 0 else f"the self-test failed with exit code {code}")
    return code


def self_test(program: Path) -> int:
    """Start the frozen program's self-test far from the checkout; return its exit code."""
    executable = program / ("esi-guide-cli.exe" if os.name == "nt" else "esi-guide-cli")
    variables = {**clean_variables(os.environ), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call([executable, "--self-test"], cwd=Path.home(), env=variables)
