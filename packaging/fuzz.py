# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Damage what the program reads in a million ways, and see that it reads or explains each."""

from __future__ import annotations

import system_packages
from environment import prepare


def main(arguments: list[str]) -> int:
    """Fuzz every reader; what guides the fuzzing is installed here and nowhere else."""
    environment = prepare(["run", "test", "fuzz"])
    system_packages.require_qt(environment.python, display=False)
    return environment.call("-m", "tests.fuzz", *arguments, offscreen=True)
