# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What nobody expected: written to the log without a word of what was shown, and answered."""

from __future__ import annotations

import errno
import faulthandler
import logging
import sys
import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtCore import QMessageLogContext

log = logging.getLogger(__name__)

#: Within how many seconds a second fault means that a page in its place is not enough.
SOON = 60.0

_QT_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Failsafe(QObject):
    """Takes every exception that reached nobody, on any thread.

    The log says which kind of error came from which lines of the program. It never says the error's
    text, which may hold what was read or typed.

    Args:
        restart: Called for a second fault soon after an answered one; comes back only where
            starting anew would be in vain.
        clock: Seconds that only go on, whatever the clock on the wall does.
    """

    _failed = Signal()

    def __init__(
        self, restart: Callable[[], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._restart = restart
        self._show: Callable[[], None] = _nothing
        # By way of the event loop: the fault may be one of painting, or of another thread.
        self._failed.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._clock = clock
        self._pending = False
        self._answered: float | None = None
        self._reading = False

    def install(self) -> None:
        """Take what Python and Qt have to say of faults, on every thread."""
        sys.excepthook = self._take_exception
        threading.excepthook = self._take_from_thread
        sys.unraisablehook = self._take_unraisable
        qInstallMessageHandler(self._take_message)
        # A windowed program on Windows has no place for it.
        if sys.stderr is not None:
            faulthandler.enable(all_threads=True)

    def answer_with(self, show: Callable[[], None]) -> None:
        """Show a calm page for each fault from now on, and say nothing of what is read."""
        self._show = show
        self._reading = True

    def take(self, error: BaseException) -> None:
        """Log an error and have it answered; may be called on any thread."""
        log.critical("unexpected error: %s", outline(error))
        if self._pending:
            # One fault often speaks several times before it is answered, as at each paint.
            return
        if self._answered is not None and self._clock() - self._answered < SOON:
            log.critical("the second within %.0f s: starting anew", SOON)
            self._restart()
        self._pending = True
        self._failed.emit()

    def _answer(self) -> None:
        try:
            self._show()
        except Exception as error:
            log.critical("unexpected error beside the calm page: %s", outline(error))
            self._restart()
        self._pending = False
        self._answered = self._clock()

    def _take_exception(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, None)
            return
        self.take(error)

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self.take(args.exc_value)

    def _take_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        # It has no consequence for what is shown: it came while something was let go.
        if args.exc_value is not None:
            log.error("unexpected error while letting go: %s", outline(args.exc_value))

    def _take_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        level = _QT_LEVELS.get(kind)
        if level is None or (self._reading and level == logging.WARNING):
            return
        log.log(level, "Qt, %s: %s", context.category, "(text left out)" if self._reading else text)


def outline(error: BaseException) -> str:
    """Return the kind of an error and of its causes, with the lines that they came from."""
    said = []
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        kind = f"{type(link).__module__}.{type(link).__qualname__}".removeprefix("builtins.")
        if isinstance(link, OSError) and link.errno is not None:
            kind += f" {errno.errorcode.get(link.errno, link.errno)}"
        said.append(" < ".join((kind, *reversed(_lines(link.__traceback__)))))
        link = link.__cause__ or link.__context__
    return " | caused by ".join(said)


def _lines(trace: TracebackType | None) -> list[str]:
    lines = []
    while trace is not None:
        module = trace.tb_frame.f_globals.get("__name__", "?")
        lines.append(f"{module}:{trace.tb_lineno}")
        trace = trace.tb_next
    return lines


def _nothing() -> None:
    pass
