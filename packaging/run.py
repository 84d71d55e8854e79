# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Start the program from a checkout."""

from __future__ import annotations

import os
import sys

import system_packages
from environment import ROOT, prepare

#: What the program does without showing a window.
WINDOWLESS = {"check", "export", "--version", "--self-test", "--help", "-h"}


def main(arguments: list[str]) -> int:
    """Set up and start the program; where nothing can be shown, draw it to a folder instead."""
    display = system_packages.has_display(os.environ)
    environment = prepare(["run"])
    system_packages.require_qt(environment.python, display)
    if display or "QT_QPA_PLATFORM" in os.environ or WINDOWLESS.intersection(arguments):
        return environment.call("-m", "esi_guide", *arguments, offscreen=not display)

    screens = ROOT / "screens"
    print("There is no display here, so no window can be shown.")
    print(f"Drawing the ladder and every page to {screens} instead.", flush=True)
    code = environment.call("-m", "esi_guide", "export", "--to", screens, offscreen=True)
    if code == 0:
        print(f"Drawn: {len(list(screens.glob('*.png')))} pictures in {screens}")
    else:
        print("Drawing failed; the lines above say why.", file=sys.stderr)
    return code
