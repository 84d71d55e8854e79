# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Write the locks: exact versions with the hashes of their wheels, for every system at once."""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
from pathlib import Path

from environment import LOCKS, ROOT, Environment, clean_variables, prepare
from problem import Problem

HEADER = """\
# Exact versions and hashes of {what}, for Linux, Windows and macOS on Python 3.11 and newer.
# Made from pyproject.toml by `packaging/build.py lock`; do not edit.
"""

#: What each lock holds, as arguments of the resolver.
CONTENTS = {
    "run": ("what the program needs", ["pyproject.toml", "--extra", "speech"]),
    "test": ("what its tests need besides", ["--group", "test"]),
    "lint": ("what its style and type checks need besides", ["--group", "lint"]),
    "fuzz": ("what fuzzing needs besides", ["--group", "fuzz"]),
    "audit": ("what asks for weak points of all that", ["--group", "audit"]),
    "package": ("what building it needs besides", ["--group", "package"]),
}


def main(arguments: list[str]) -> int:
    """Resolve all groups together, then write a lock for each, so that they fit each other."""
    parser = argparse.ArgumentParser(prog="build.py lock", description=__doc__)
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions")
    options = parser.parse_args(arguments)
    environment = prepare(["run", "package"])
    with tempfile.TemporaryDirectory() as folder:
        everything = Path(folder) / "everything.txt"
        if not options.upgrade:
            # The resolver keeps the versions it finds in the file that it is to write.
            known = [lock.read_text(encoding="utf-8") for lock in sorted(LOCKS.glob("*.txt"))]
            everything.write_text("\n".join(known), encoding="utf-8")
        sources = ["pyproject.toml", "--extra", "speech", "--group", "dev"]
        _resolve(environment, sources, everything, [])
        for name, (what, sources) in CONTENTS.items():
            target = Path(folder) / f"{name}.txt"
            _resolve(environment, sources, target, ["--constraints", everything])
            pins = target.read_text(encoding="utf-8")
            text = HEADER.format(what=what) + pins
            (LOCKS / f"{name}.txt").write_text(text, encoding="utf-8", newline="\n")
            print(f"packaging/locks/{name}.txt: {pins.count('==')} packages")
    return 0


def _resolve(
    environment: Environment, sources: list[str], target: Path, more: list[str | Path]
) -> None:
    command = [environment.script("uv"), "pip", "compile", *sources, *more]
    command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-build"]
    command += ["--no-config", "--no-header", "--no-annotate", "--quiet", "--output-file", target]
    if subprocess.call(command, cwd=ROOT, env=clean_variables(os.environ)) != 0:
        raise Problem("The versions could not be resolved; the lines above say why.")
