# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A small parent that brings a kiosk back when it ends, dies or hangs, and never leaves it behind.

Parent and child agree on this: what the child writes to its standard output is a sign of life, once
a second from its event loop; its standard input says nothing and ends with the parent. Code 0
means that the staff have left by their PIN. Nothing here needs Qt, whose faults it has to outlive.
"""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

log = logging.getLogger(__name__)

#: Exit code of a kiosk that the staff have left.
LEFT = 0
#: Exit code of a program that has given itself up and wants to be started anew.
GIVEN_UP = 70
#: From which restart on the staff are told on the screen.
MANY = 3
#: How often a child says that it is alive, in ms.
BEAT = 1000
#: What a child is told, for the C library of Linux: all threads share one stock of memory. With one
#: for each, what the threads that make sheets had is given back late, and a kiosk takes 45 MB more.
SHARED_STOCK = {"MALLOC_ARENA_MAX": "1"}

#: What Linux calls "send me a signal when my parent dies" and "let nobody read my memory".
_DEATH_SIGNAL, _DUMPABLE = 1, 4
#: What Windows calls "show no box of your own when a program dies".
_NO_BOXES = 0x8003


class Patience(NamedTuple):
    """How long is waited, in seconds.

    Attributes:
        start: For the first sign of life of a child.
        hang: For each further one.
        first: Before the first restart; doubled for each further one.
        longest: Before a restart at most.
        steady: How long a child has to live for its end to count as the first again.
        ending: For a child that was asked to end.
    """

    start: float = 120.0
    hang: float = 30.0
    first: float = 1.0
    longest: float = 60.0
    steady: float = 600.0
    ending: float = 5.0


#: How long is waited where nobody says otherwise.
USUAL = Patience()


def command(arguments: Sequence[str]) -> list[str]:
    """Return what starts this program with other arguments, frozen or not."""
    program = [] if getattr(sys, "frozen", False) else ["-m", "esi_guide"]
    return [sys.executable, *program, *arguments]


def watch(arguments: Sequence[str], patience: Patience = USUAL) -> int:
    """Keep a kiosk running until the staff leave it or somebody ends this process.

    Returns:
        The exit code.
    """
    forbid_core_dumps()
    return _Watch(arguments, patience).run()


def start_anew(arguments: Sequence[str]) -> None:
    """Start the program once more, on its own."""
    subprocess.Popen(command(arguments), stdin=subprocess.DEVNULL)  # noqa: S603 - our own program


def forbid_core_dumps() -> None:
    """Let no picture of the memory reach a disk: it would hold what was shown."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - no other system has it

        msvcrt.SetErrorMode(_NO_BOXES)
    else:
        import resource  # noqa: PLC0415 - Windows has none

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        _tell_linux(_DUMPABLE, 0)


def obey() -> None:
    """Be a child: end with the parent, even when the parent is killed."""
    _tell_linux(_DEATH_SIGNAL, getattr(signal, "SIGKILL", 0))
    threading.Thread(target=_end_with_parent, daemon=True).start()


def beat() -> None:
    """Tell the parent that the event loop goes round."""
    try:
        os.write(1, b".")
    except OSError:
        # Nobody listens. Whoever watched is gone, or there never was a pipe; the end of the
        # standard input says which.
        return


def _tell_linux(option: int, value: int) -> None:
    """Ask Linux for something about this process that Python has no word for."""
    if sys.platform == "linux":
        # A Python may be without ctypes; then the limit and the pipe have to do.
        with suppress(ImportError, OSError):
            import ctypes  # noqa: PLC0415 - no other system needs it

            ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def _end_with_parent() -> None:
    try:
        while os.read(0, 1):
            pass
    except OSError:
        return
    os._exit(GIVEN_UP)


class _Watch:
    """Starts a child again and again.

    Args:
        arguments: What the child is given.
        patience: How long is waited.
    """

    def __init__(self, arguments: Sequence[str], patience: Patience) -> None:
        self._arguments = arguments
        self._patience = patience
        self._child: subprocess.Popen[bytes] | None = None
        self._ending = threading.Event()

    def run(self) -> int:
        for number in (signal.SIGTERM, signal.SIGINT, getattr(signal, "SIGHUP", signal.SIGINT)):
            signal.signal(number, self._end)
        restarts = 0
        while not self._ending.is_set():
            code, lived, why = self._live(restarts)
            if code == LEFT and not why:
                log.warning("the kiosk was left by PIN, or closed")
                return 0
            if self._ending.is_set():
                break
            restarts = 1 if lived >= self._patience.steady else restarts + 1
            wait = min(self._patience.longest, self._patience.first * 2 ** min(restarts - 1, 16))
            log.error(
                "the kiosk ended after %.0f s: %s; restart %d in %g s",
                *(lived, why or _said(code), restarts, wait),
            )
            self._ending.wait(wait)
        return 0

    def _live(self, restarts: int) -> tuple[int, float, str]:
        """Let one child live.

        Returns:
            Its exit code, how many seconds it lived, and why it had to go, "" where it went itself.
        """
        full = command([*self._arguments, "--watched", str(restarts)])
        pipe, told = subprocess.PIPE, {**os.environ, **SHARED_STOCK}
        try:
            child = subprocess.Popen(full, stdin=pipe, stdout=pipe, bufsize=0, env=told)  # noqa: S603
        except OSError as error:
            return GIVEN_UP, 0.0, f"it cannot be started ({error.strerror})"
        self._child = child
        beats = _Beats(child)
        why, lived, silent, step = "", 0.0, 0.0, min(0.5, self._patience.hang / 4)
        while child.poll() is None:
            try:
                child.wait(step)
            except subprocess.TimeoutExpired:
                # Counted, not taken from a clock: a computer that slept has not hung.
                lived += step
                silent = 0.0 if beats.heard() else silent + step
                limit = self._patience.hang if beats.ever else self._patience.start
                if self._ending.is_set():
                    limit = self._patience.ending
                if silent >= limit:
                    why = f"no sign of life for {limit:g} s"
                    child.kill()
        beats.close()
        self._child = None
        return child.returncode, lived, why

    def _end(self, _number: int, _frame: object) -> None:
        self._ending.set()
        if self._child is not None:
            self._child.terminate()


class _Beats:
    """Hears the signs of life of a child.

    Attributes:
        ever: Whether there was one.

    Args:
        child: Whose standard output is a pipe.
    """

    def __init__(self, child: subprocess.Popen[bytes]) -> None:
        self.ever = False
        self._child = child
        self._new = threading.Event()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def heard(self) -> bool:
        """Say whether there was one since this was last asked."""
        if not self._new.is_set():
            return False
        self._new.clear()
        self.ever = True
        return True

    def close(self) -> None:
        """Let the pipes go, once the child is gone."""
        if self._child.stdin is not None:
            self._child.stdin.close()
        self._thread.join(1.0)
        if self._child.stdout is not None and not self._thread.is_alive():
            self._child.stdout.close()

    def _listen(self) -> None:
        out = self._child.stdout
        while out is not None and out.read(64):
            self._new.set()


def _said(code: int) -> str:
    """Return in words how a child ended."""
    if code < 0:
        try:
            return f"signal {signal.Signals(-code).name}"
        except ValueError:
            return f"signal {-code}"
    return f"exit code {code}" if code < 2**31 else f"exit code {code:#x}"
