# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Files that are written whole or not at all, and what a sudden end leaves beside them."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

#: What a file is called while it is written; nobody else has files of this name.
UNFINISHED = ".esi-guide-*.part"


def save(path: Path, data: bytes) -> None:
    """Write a file beside its place and put it there once it is whole.

    A power cut or a kill leaves what was there before, and perhaps an unfinished file, which
    ``sweep`` removes: here before the next one is written, and when the program starts.

    Raises:
        OSError: When it cannot be written; what was there before is left as it was.
    """
    path = path.resolve()
    sweep(path.parent)
    unfinished = path.parent / UNFINISHED.replace("*", os.urandom(6).hex())
    try:
        with unfinished.open("xb") as file:
            _hold(file)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise


def sweep(folder: Path) -> None:
    """Remove unfinished files that nobody is writing any longer."""
    try:
        found = list(folder.glob(UNFINISHED))
    except OSError:
        return
    for path in found:
        try:
            with path.open("rb+") as file:
                if not _hold(file):
                    continue
            # Windows removes nothing that somebody else has open.
            path.unlink(missing_ok=True)
        except OSError:
            continue


def _hold(file: BinaryIO) -> bool:
    """Hold an open file as long as it is open; False where somebody else does."""
    if sys.platform != "win32":
        import fcntl  # noqa: PLC0415 - Windows has none

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
    return True
