# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Codes that a phone reads from the screen: the text itself is in them, and no address."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

from esi_guide.services.protocols import CannotEncode

if TYPE_CHECKING:
    from collections.abc import Callable


class QrCoder:
    """Makes QR codes."""

    def modules(self, text: str) -> tuple[tuple[bool, ...], ...]:
        """Return the rows of a code without its quiet zone; True is dark.

        The text goes in as UTF-8 without a mark that names the encoding: phones find UTF-8 by
        themselves, and some old ones stumble over the mark.

        Raises:
            CannotEncode: When that cannot be done.
        """
        encode = _encoder()
        try:
            code = encode(text, encoding="utf-8", error="l", boost_error=True, micro=False)
        except (ValueError, LookupError) as error:
            raise CannotEncode(str(error)) from error
        return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def _encoder() -> Callable[..., Any]:
    """Return what works out a code, loaded without the rest of its package.

    The package itself also imports its writers of picture files, and with them everything that a
    program needs to speak to a network. A bare package of that name stands in for it.

    Raises:
        CannotEncode: When segno is not there.
    """
    spec = importlib.util.find_spec("segno")
    if spec is None or not spec.submodule_search_locations:
        raise CannotEncode("segno is not installed")
    bare = ModuleType("segno")
    bare.__path__ = list(spec.submodule_search_locations)
    before = sys.modules.get("segno")
    sys.modules["segno"] = bare
    try:
        encode: Callable[..., Any] = importlib.import_module("segno.encoder").encode
    except ImportError as error:
        raise CannotEncode(f"segno is not installed: {error}") from error
    finally:
        del sys.modules["segno"]
        if before is not None:
            sys.modules["segno"] = before
    return encode
