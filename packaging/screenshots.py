# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Make the README's pictures again, without a display."""

from __future__ import annotations

import system_packages
from environment import ROOT, prepare

PICTURES = ROOT / "packaging" / "screenshots"
SIZE = "1366x768"


def main(_arguments: list[str]) -> int:
    """Draw the ladder and every page, and keep those that the README shows."""
    environment = prepare(["run"])
    system_packages.require_qt(environment.python, display=False)
    return environment.call(
        *("-m", "esi_guide", "export", "--to", PICTURES, "--size", SIZE), offscreen=True
    )
