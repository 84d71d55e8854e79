# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Ask PyPI whether weak points are known of what the locks name; needs a network."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from environment import LOCKS, ROOT, clean_variables, prepare

if TYPE_CHECKING:
    from pathlib import Path

#: Locks that are looked at: what ships, and what builds and tests it.
AUDITED = ("run", "package", "audit", "test", "lint", "fuzz")
#: Exit codes: nothing known, something known, nobody could be asked.
CLEAN, KNOWN, NOT_ASKED = 0, 1, 2


def main(arguments: list[str]) -> int:
    """Audit each lock, and say what is known, or that nobody could be asked."""
    parser = argparse.ArgumentParser(prog="build.py audit-dependencies", description=__doc__)
    parser.parse_args(arguments)
    # Beside the environment of the checkout: none of it is needed to run or to test.
    environment = prepare(["audit"], ROOT / "build" / "audit")
    found = []
    for name in AUDITED:
        print(f"\n== {name}", flush=True)
        command: list[str | Path] = [
            environment.python,
            "-m",
            "pip_audit",
            "--disable-pip",
            "--require-hashes",
        ]
        command += ["--progress-spinner", "off", "-r", LOCKS / f"{name}.txt"]
        done = subprocess.run(
            command, env=clean_variables(os.environ), capture_output=True, text=True, check=False
        )
        print(done.stdout.strip() or "no output")
        code = verdict(done.returncode, done.stdout, done.stderr)
        if code == NOT_ASKED:
            skipped = done.stdout.count("could not be audited")
            print(f"NOT AUDITED: {skipped or 'all'} packages", file=sys.stderr)
            print(done.stderr[-300:], file=sys.stderr)
        else:
            print(done.stderr.strip(), file=sys.stderr)
        found.append(code)
    worst = KNOWN if KNOWN in found else max(found)
    said = ("nothing is known", "weak points are known, see above", "NOT everything was audited")
    print(f"\n{said[worst]}")
    return worst


def verdict(code: int, said: str, errors: str) -> int:
    """Return what pip-audit's exit code means, with what it said on either channel.

    It has one exit code for all that goes wrong, and none for a package that PyPI does not know.
    """
    if code and "known vulnerabilit" in errors:
        return KNOWN
    return NOT_ASKED if code or "could not be audited" in said else CLEAN
