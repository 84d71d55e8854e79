# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Puts new lines into a content file and leaves every other byte of it as it is."""

from __future__ import annotations

import os
import shutil
import tempfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def end_of(line: bytes) -> bytes:
    """Return how a line ends: some editors of Windows write two bytes."""
    return line[len(line.rstrip(b"\r\n")) :]


def lines_of_field(lines: Sequence[bytes], start: int, indent: bytes) -> range:
    """Return the line of a field and those that go on with its value."""
    end = start + 1
    while end < len(lines) and lines[end].startswith(indent + b" "):
        end += 1
    return range(start, end)


def replace_file(path: str, data: bytes) -> None:
    """Put new bytes in place of a file at one stroke."""
    handle, beside = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".writing-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        shutil.copymode(path, beside)
        os.replace(beside, path)
    except OSError:
        os.unlink(beside)
        raise
