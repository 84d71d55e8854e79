#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Everything one does with a checkout: run, test, and build what is handed out.

Needs nothing but Python and its standard library; what else is needed it sets up itself, in
`.venv` beside this folder. This one file also has to run on older Pythons, so that it can look
for a newer one; its syntax is kept to what they read.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

OLDEST = (3, 11)
NEWEST = (3, 14)

COMMANDS = {
    "run": ("run", "set up and start the program; without a display, draw it to screens/"),
    "test": ("checks", "set up and run every check and every test"),
    "lint": ("lint", "the quick checks alone: style, types, forms, content"),
    "forms": ("forms", "compile ui/*.ui into esi_guide/forms/ (--check: only compare)"),
    "translations": ("translations", "bring the translators' files up to date (--check: compare)"),
    "lock": ("lock", "write packaging/locks/*.txt from pyproject.toml (--upgrade: newest)"),
    "freeze": ("freeze", "build the one-folder program in dist/ and test it"),
    "deb": ("deb", "build the Debian package"),
    "portable": ("portable", "pack the one-folder program of this system as an archive"),
    "wheel": ("wheel", "build the wheel and the source distribution"),
    "windows": ("windows", "build setup.exe, .msi and a portable zip; on Linux with Wine"),
    "all": ("everything", "build every product that this system can, into an empty dist/"),
    "sign": ("sign", "sum the products up and sign the sums, where a key is configured"),
    "verify": ("verify", "check products: sums, signature, contents, and try them (FILE, --twice)"),
    "bench": ("bench", "measure start, memory and each act of the installed program"),
    "soak": ("soak", "let a monkey use the kiosk for hours (--seed, --events, --visit)"),
    "fuzz": ("fuzz", "damage what the program reads, a million times (--seed, --inputs, --target)"),
    "faults": ("faults", "kill it and damage it in every way (--kills N, --seed N)"),
    "privacy": ("privacy", "search every file for what a visit showed (--visits N, --seed N)"),
    "audit-dependencies": ("audit_dependencies", "ask for known weak points of what is locked"),
    "screenshots": ("screenshots", "make packaging/screenshots/*.png (--all DIR: every view)"),
}


def python_to_use(
    version: Sequence[int], find: Callable[[str], str | None] = shutil.which
) -> str | None:
    """Return None where this Python will do, otherwise the path of one that will, or ''."""
    if OLDEST <= tuple(version) <= NEWEST:
        return None
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = find(f"python3.{minor}")
        if found:
            return found
    return ""


def usage() -> str:
    """Return the list of commands as text."""
    lines = ["usage: python3 packaging/build.py COMMAND [ARGUMENTS]", ""]
    lines += [f"  {name:<18} {what}" for name, (_module, what) in COMMANDS.items()]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    other = python_to_use(tuple(sys.version_info[:2]))
    if other:
        return subprocess.call([other, os.path.abspath(__file__), *arguments])
    if other is not None:
        print("ESI Guide needs Python 3.11 to 3.14; this is Python " + sys.version.split()[0])
        print("On Debian and Ubuntu: sudo apt-get install -y python3.11 python3.11-venv")
        return 2
    if not arguments or arguments[0] not in COMMANDS:
        asked_for_help = arguments[:1] in (["-h"], ["--help"])
        print(usage(), file=sys.stdout if asked_for_help else sys.stderr)
        return 0 if asked_for_help else 2

    import importlib  # noqa: PLC0415 - only a Python that will do reads the other modules

    from problem import Problem  # noqa: PLC0415

    command = importlib.import_module(COMMANDS[arguments[0]][0])
    try:
        return int(command.main(arguments[1:]))
    except Problem as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
