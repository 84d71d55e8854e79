# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a reader may not do, whatever it reads: write, look elsewhere, call out, take its time."""

from __future__ import annotations

import logging
import os
import resource
import sys
import time
from contextlib import contextmanager
from pathlib import Path

from esi_guide import paths
from tests.fuzz.targets import folder

#: The most processor time of one input in seconds, and the most memory that it takes, in MB.
LONGEST, MOST = 1.0, 500
_REFUSED = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn",
            "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.chmod", "os.link", "os.symlink",
            "os.truncate", "shutil.", "urllib.", "ctypes.dlopen")  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class CrossedLineError(Exception):
    """A reader did what no reader may."""


class _Guard:
    """Watches what Python is asked to do while an input is read; an audit hook stays for good."""

    def __init__(self):
        self.reading = False
        home = [
            paths.resources(),
            Path(sys.prefix),
            Path(sys.base_prefix),
            Path(__file__).parents[2],
        ]
        self._open = [os.path.realpath(each) + os.sep for each in [*home, folder()]]
        sys.addaudithook(self._hook)

    def _hook(self, event, arguments):
        if not self.reading:
            return
        if event == "open":
            self._opened(*arguments)
        elif event.startswith(_REFUSED):
            raise CrossedLineError(f"{event} {arguments!r}")

    def _opened(self, path, mode, flags):
        if isinstance(path, int):
            return
        place = os.path.realpath(os.fsdecode(path))
        # Modules of Python that are imported late, and caches that Python writes beside them.
        cached = "__pycache__" in place
        if (flags or 0) & _WRITING and not cached:
            raise CrossedLineError(f"wrote {place}")
        if not place.startswith(tuple(self._open)):
            raise CrossedLineError(f"opened {place} ({mode})")


_guards = []


@contextmanager
def guarded():
    """Let an input be read under watch.

    Raises:
        CrossedLineError: When the reader did what no reader may, or took too much.
    """
    if not _guards:
        _guards.append(_Guard())
    # Readers name in the log what does not fit; a million lines help nobody.
    logging.disable()
    begun, held = time.process_time(), _most_memory()
    _guards[0].reading = True
    try:
        yield
    finally:
        _guards[0].reading = False
        logging.disable(logging.NOTSET)
    taken = time.process_time() - begun
    if taken > LONGEST:
        raise CrossedLineError(f"took {taken:.1f} s of processor time")
    # What the process took before, other tests for one, is not this input's.
    megabytes = _most_memory() - held
    if megabytes > MOST:
        raise CrossedLineError(f"took {megabytes:.0f} MB of memory")


def _most_memory():
    """Return the most memory that the process ever held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def read(target, data):
    """Read an input by a target, under watch; the files that it wants lie there before."""
    target.before()
    if target.file:
        (folder() / target.file).write_bytes(data)
    with guarded():
        target.read(data)
