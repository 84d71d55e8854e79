# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a program does to the disk and the network, as strace sees it."""

from __future__ import annotations

import fnmatch
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_CALLS = "openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,symlink,"
_CALLS += "link,linkat,truncate,chmod,fchmodat,rmdir,mknod,socket"
#: Opens, makes, renames or removes a file.
_WRITES = re.compile(
    r'(?:open(?:at)?|creat)\((?:AT_FDCWD, )?"([^"]+)", [^)]*O_(?:WRONLY|RDWR|CREAT)'
    r'|(?:mkdir|rename|unlink|symlink|link|truncate|chmod|rmdir|mknod)\w*\([^"]*"([^"]+)"'
)
_NETWORK = re.compile(r"socket\((?:AF_INET|PF_INET)6?,")
#: What is no file on a disk.
_DEVICES = ("/dev/*", "/proc/*")


def watcher(trace: Path) -> list[str]:
    """Return what goes before a command so that a file tells what it does."""
    return ["strace", "-f", "-qq", "-e", f"trace={_CALLS}", "-o", str(trace)]


def sockets(lines: Iterable[str]) -> list[str]:
    """Return the lines that tell of a socket of the internet."""
    return [line for line in lines if _NETWORK.search(line)]


def written_besides(lines: Iterable[str], allowed: Iterable[str]) -> list[str]:
    """Return what was written, sorted, that is neither allowed nor the way to it.

    Args:
        lines: What strace told.
        allowed: Patterns of paths; * stands for anything.
    """
    places = [path for place in allowed for path in (place, place.removesuffix("/*"))]
    written = {
        next(filter(None, match.groups()))
        for line in lines
        if (match := _WRITES.search(line)) and "= -1" not in line
    }
    return [
        path
        for path in sorted(written)
        if not any(fnmatch.fnmatch(path, pattern) for pattern in (*_DEVICES, *places))
        and not any(place.startswith(f"{path}/") for place in places)
    ]


def places_told(report: str) -> list[str]:
    """Return the paths that `what-is-stored` says a kiosk may write."""
    written = report.partition("What it only reads")[0]
    found = re.findall(r"^  (/.*)\n {6}(.*)$", written, re.MULTILINE)
    return [path for path, why in found if not why.endswith("not by a kiosk")]
