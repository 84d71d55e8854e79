# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Where a printing system puts a sheet before it takes it, so that none stays there."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def spool() -> Path:
    """Return the folder for what a printing system puts on a disk before it takes it.

    What the desktop names for such things is kept in memory and goes with the session.
    """
    base = Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
    if sys.platform == "win32":
        return base / "esi-guide-print"
    return base / f"esi-guide-print-{os.getuid()}"


@contextmanager
def spooling() -> Iterator[None]:
    """Let the libraries of the printing system put their files where they are found again."""
    if sys.platform == "win32":
        # The system's own spooler does it.
        yield
        return
    folder = spool() / str(os.getpid())
    before = os.environ.get("TMPDIR")
    try:
        spool().mkdir(mode=0o700, exist_ok=True)
        # Whoever else can write to the folder for such things could have been there first.
        mine = spool().lstat().st_uid == os.getuid() and not spool().is_symlink()
        if mine:
            folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        mine = False
    if mine:
        os.environ["TMPDIR"] = str(folder)
    try:
        yield
    finally:
        if mine:
            os.environ.pop("TMPDIR")
            if before is not None:
                os.environ["TMPDIR"] = before
            shutil.rmtree(folder, ignore_errors=True)
            with suppress(OSError):
                spool().rmdir()


def sweep_spool() -> None:
    """Remove what programs that were killed while they printed have left."""
    if sys.platform == "win32":
        return
    for folder in spool().glob("*"):
        with suppress(ProcessLookupError, ValueError, PermissionError):
            os.kill(int(folder.name), 0)
            continue
        shutil.rmtree(folder, ignore_errors=True)
    with suppress(OSError):
        spool().rmdir()
