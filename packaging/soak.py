# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Let a monkey use the kiosk for hours, and see that it neither fails nor grows."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import system_packages
from environment import ROOT, clean_variables, prepare

if TYPE_CHECKING:
    from pathlib import Path


def main(arguments: list[str]) -> int:
    """Run the visits of a seed; what a crash stopped is told with the way to repeat it."""
    environment = prepare(["run", "test"])
    system_packages.require_qt(environment.python, display=False)
    variables = clean_variables(os.environ)
    # A screen as large as the largest window: touches beyond its edge would meet nothing.
    screen = ROOT / "tests" / "soak" / "screen.json"
    variables["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
    variables["FONTCONFIG_FILE"] = str(ROOT / "tests" / "fonts.conf")
    # As the watchdog tells a kiosk: its threads share one stock of memory.
    variables["MALLOC_ARENA_MAX"] = "1"
    command: list[str | Path] = [environment.python, "-m", "tests.soak", *arguments]
    code = subprocess.call(command, cwd=ROOT, env=variables)
    if code not in (0, 1, 2):
        print(f"The program crashed ({code}). The last file build/soak/*.visit names the visit:")
        print("repeat it by `packaging/build.py soak --seed SEED --visit NUMBER`.")
    return 1 if code < 0 else code
