# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The portable program of this system: the frozen folder as an archive, settings beside it."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from typing import TYPE_CHECKING

import folder as folders
import freeze
import products
import windows
from problem import Problem
from products import DIST, name, step

if TYPE_CHECKING:
    from pathlib import Path


def main(arguments: list[str]) -> int:
    """Freeze and pack; with --packed-only, pack the folder that is there."""
    if os.name == "nt":
        return windows.main(arguments)
    if "--packed-only" not in arguments:
        freeze.build(freeze.PROGRAM)
    make()
    products.write_sums()
    return 0


def make() -> None:
    """Pack dist/esi-guide; on macOS, the bundle beside it."""
    DIST.mkdir(exist_ok=True)
    if sys.platform == "darwin":
        _pack_bundle()
        return
    target = name(f"linux-{platform.machine()}.tar.xz")
    step(f"{target.name}, from {folders.summary(freeze.PROGRAM)}")
    portable = {products.PORTABLE: products.PORTABLE_TEXT.encode()}
    products.write_tar(target, freeze.PROGRAM, "esi-guide", portable)
    folders.publish_bill(freeze.PROGRAM, name(f"linux-{platform.machine()}.cdx.json"))


def _pack_bundle() -> None:
    """Zip the .app with the system's own tool, which keeps links and signatures."""
    target = name(f"macos-{platform.machine()}.zip")
    bundle = products.BUILD / "freeze" / "dist" / "ESI Guide.app"
    step(target.name)
    target.unlink(missing_ok=True)
    command: list[str | Path] = ["ditto", "-c", "-k", "--keepParent", bundle, target]
    if subprocess.call(command) != 0:
        raise Problem(f"{bundle} could not be packed.")
