# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a process holds at a moment: memory, handles, threads, objects and timers."""

from __future__ import annotations

import ctypes
import gc
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QAbstractEventDispatcher, QObject
from PySide6.QtWidgets import QApplication

PROC = Path("/proc/self")


class Vitals(NamedTuple):
    """What the process holds; of memory and handles 0 where the system does not tell.

    Attributes:
        memory: Resident memory in kB, after all that is free was given back.
        heap: What Qt and other C code hold of it, in kB.
        blocks: Pieces of memory that Python holds.
        handles: Open files.
        threads: Threads.
        objects: QObjects in the trees of all windows.
        timers: Running timers of these objects.
    """

    memory: int
    heap: int
    blocks: int
    handles: int
    threads: int
    objects: int
    timers: int


class _Heap(ctypes.Structure):
    """The struct mallinfo2 of glibc."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


def measure(count=True):
    """Return the vitals, once everything that nobody holds any more is gone.

    To count objects makes a wrapper of Python for each of them, which Qt's own ones keep, and so
    adds to the memory that is measured: it is done now and then, and otherwise left at 0.
    """
    gc.collect()
    everything = objects() if count else []
    dispatcher = QAbstractEventDispatcher.instance()
    timers = sum(len(dispatcher.registeredTimers(each)) for each in everything)
    memory = heap = handles = threads = 0
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        libc.malloc_trim(0)
        libc.mallinfo2.restype = _Heap
        info = libc.mallinfo2()
        heap = (info.uordblks + info.hblkhd) // 1024
        memory = int(PROC.joinpath("statm").read_text().split()[1]) * 4
        handles = len(list(PROC.joinpath("fd").iterdir()))
        threads = len(list(PROC.joinpath("task").iterdir()))
    blocks = sys.getallocatedblocks()
    return Vitals(memory, heap, blocks, handles, threads, len(everything), timers)


def objects():
    """Return every QObject that hangs on the application or on a window."""
    roots = [QApplication.instance(), *QApplication.topLevelWidgets()]
    below = [each for root in roots for each in root.findChildren(QObject)]
    return [*roots, *below]


def kinds():
    """Return how many objects there are of each kind, of Qt's and of Python's, to hunt a leak."""
    qt = Counter(each.metaObject().className() for each in objects())
    python = Counter(type(each).__name__ for each in gc.get_objects())
    return qt, python
