# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Exceptions that leave what Qt calls, made whole before PySide takes them.

PySide keeps an exception of an overridden method, to raise it where Qt was called, and first reads
its arguments. Before Python 3.12 one that was raised in C, as by ``int("x")``, is only a kind and a
text until somebody has caught it: to read arguments off the text ends the process (seen with PySide
6.11.3), and no calm page is ever shown. To catch each and to let it go on makes it whole.
"""

from __future__ import annotations

import sys
from functools import wraps
from types import FunctionType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def make_errors_whole() -> None:
    """Let all that Qt calls in our classes, those yet to come too, raise whole exceptions."""
    if sys.version_info >= (3, 12) or "__init_subclass__" in vars(QObject):
        return
    for kind in _below(QObject):
        if not _is_bound(kind):
            _catch_in(kind)
    QObject.__init_subclass__ = classmethod(_catch_in_new)  # type: ignore[assignment]


def _below(kind: type[Any]) -> Iterator[type[Any]]:
    below: type[Any]
    for below in kind.__subclasses__():
        yield below
        yield from _below(below)


def _is_bound(kind: type) -> bool:
    """Whether a class is one of PySide's own."""
    return kind.__module__.startswith("PySide6.")


def _catch_in_new(kind: type[QObject], /, **named: object) -> None:
    super(QObject, kind).__init_subclass__(**named)
    _catch_in(kind)


def _catch_in(kind: type) -> None:
    bound = next(filter(_is_bound, kind.__mro__))
    for name, method in tuple(vars(kind).items()):
        if isinstance(method, FunctionType) and name[:2] != "__" and hasattr(bound, name):
            setattr(kind, name, _whole(method))


def _whole(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def caught(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401 - whatever Qt hands over
        try:
            return method(*arguments, **named)
        except BaseException:
            raise

    return caught
