# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The wheel and the source distribution."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import products
from environment import ROOT, prepare
from problem import Problem
from products import DIST, build_variables, step

if TYPE_CHECKING:
    from pathlib import Path


def main(_arguments: list[str]) -> int:
    """Build both."""
    make()
    products.write_sums()
    return 0


def make() -> None:
    """Build both into dist/.

    Raises:
        Problem: When hatchling fails.
    """
    step("the wheel and the source distribution")
    DIST.mkdir(exist_ok=True)
    environment = prepare(["run", "package"])
    command: list[str | Path] = [environment.python, "-m", "hatchling", "build"]
    command += ["-t", "wheel", "-t", "sdist", "-d", DIST]
    code = subprocess.call(command, cwd=ROOT, env=build_variables(), stdout=subprocess.DEVNULL)
    if code != 0:
        raise Problem("The wheel could not be built; the lines above say why.")
