# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Make the README's pictures again, without a display."""

from __future__ import annotations

from typing import TYPE_CHECKING

import system_packages
from environment import ROOT, prepare

if TYPE_CHECKING:
    from pathlib import Path

PICTURES = ROOT / "packaging" / "screenshots"
SIZE = "1366x768"
#: What the README shows: the ladder and some pages, by id.
SHOWN = ("ladder", "rfa", "how-much-relief")


def main(_arguments: list[str]) -> int:
    """Draw what the README shows."""
    environment = prepare(["run"])
    system_packages.require_qt(environment.python, display=False)
    pages = [part for name in SHOWN for part in ("--page", name)]
    command: list[str | Path] = ["-m", "esi_guide", "export", "--to", PICTURES, "--size", SIZE]
    return environment.call(*command, *pages, offscreen=True)
