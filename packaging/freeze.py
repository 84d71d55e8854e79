# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Build the one-folder program with PyInstaller, look through it and let it test itself."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import folder as folders
import icons
import system_packages
from environment import ROOT, clean_variables, prepare
from problem import Problem
from products import BUILD, DIST, build_variables, step

PROGRAM = DIST / "esi-guide"
SPEC = ROOT / "packaging" / "esi-guide.spec"
SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


def main(arguments: list[str]) -> int:
    """Build, look through, self-test; exit code 0 only when all three went well."""
    parser = argparse.ArgumentParser(prog="build.py freeze", description=__doc__)
    measure = "measure size and start against a bare window and the unfrozen program"
    parser.add_argument("--measure", action="store_true", help=measure)
    options = parser.parse_args(arguments)
    build(PROGRAM)
    step("the self-test of the frozen program")
    code = self_test(PROGRAM)
    print(f"{PROGRAM}: {folders.summary(PROGRAM)}")
    print("the self-test passed" if code == 0 else f"the self-test failed with exit code {code}")
    if options.measure and code == 0:
        import measure_freeze  # noqa: PLC0415 - it builds on this module

        measure_freeze.main()
    return code


def build(target: Path, work: Path = BUILD / "freeze") -> None:
    """Build the program's folder for the system that this runs on.

    Raises:
        Problem: When PyInstaller fails or something is in the folder that nobody allowed.
    """
    environment = prepare(["run", "package"])
    system_packages.require_qt(environment.python, display=True)
    icons.make(environment)
    step(f"freezing into {target}")
    shutil.rmtree(target, ignore_errors=True)
    command: list[str | Path] = [environment.python, "-m", "PyInstaller", "--noconfirm", "--clean"]
    command += ["--log-level", "WARN", "--distpath", work / "dist", "--workpath", work, SPEC]
    if subprocess.call(command, cwd=ROOT, env=build_variables()) != 0:
        raise Problem("PyInstaller failed; the lines above say why.")
    system = SYSTEMS[sys.platform]
    made = work / "dist" / "esi-guide"
    if system == "windows":
        import windows  # noqa: PLC0415 - it builds on this module

        windows.sign(made / "esi-guide.exe", made / "esi-guide-cli.exe")
    if system == "macos":
        step("no list of what may be in the folder exists for macOS: nothing was compared")
    else:
        folders.finish(made, work, system, platform.python_version())
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(made, target)


def self_test(program: Path) -> int:
    """Start the frozen program's self-test far from the checkout; return its exit code."""
    executable = program / ("esi-guide-cli.exe" if os.name == "nt" else "esi-guide-cli")
    variables = {**clean_variables(os.environ), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call([executable, "--self-test"], cwd=Path.home(), env=variables)
