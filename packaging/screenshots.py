# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Make the README's pictures again, or pictures of everything, without a display."""

from __future__ import annotations

import argparse
from pathlib import Path

import system_packages
from environment import ROOT, prepare

PICTURES = ROOT / "packaging" / "screenshots"
SIZE = "1366x768"
#: What the README shows: the ladder and some pages, by id.
SHOWN = ("ladder", "rfa", "how-much-relief")

THEMES = ("light", "dark", "contrast")
#: Windows to look at everything in, with the text size in per cent.
WINDOWS = ((SIZE, 100), ("1920x1080", 100), ("1080x1920", 100), (SIZE, 200))


def main(arguments: list[str]) -> int:
    """Draw what the README shows, or everything that there is to look at."""
    parser = argparse.ArgumentParser(prog="build.py screenshots", description=__doc__)
    parser.add_argument(
        "--all",
        type=Path,
        metavar="DIR",
        help="draw every view in every theme and several windows into DIR instead",
    )
    folder = parser.parse_args(arguments).all
    environment = prepare(["run"])
    system_packages.require_qt(environment.python, display=False)
    for command in to_look_at(folder.resolve()) if folder else [for_readme()]:
        code = environment.call("-m", "esi_guide", "export", *command, offscreen=True)
        if code:
            return code
    return 0


def for_readme() -> list[str | Path]:
    """Return how to draw the pictures of the README."""
    pages = [part for name in SHOWN for part in ("--page", name)]
    return ["--to", PICTURES, "--size", SIZE, *pages]


def to_look_at(folder: Path) -> list[list[str | Path]]:
    """Return how to draw everything, a folder for each theme in each window."""
    return [
        [
            *("--to", folder / f"{size}-{text_size}-{theme}"),
            *("--size", size, "--theme", theme, "--text-size", str(text_size)),
        ]
        for size, text_size in WINDOWS
        for theme in THEMES
    ]
