# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Codes that a phone reads from the screen: the text itself is in them, and no address."""

from __future__ import annotations

from esi_guide.services.protocols import CannotEncode


class QrCoder:
    """Makes QR codes."""

    def modules(self, text: str) -> tuple[tuple[bool, ...], ...]:
        """Return the rows of a code without its quiet zone; True is dark.

        The text goes in as UTF-8 without a mark that names the encoding: phones find UTF-8 by
        themselves, and some old ones stumble over the mark.

        Raises:
            CannotEncode: When that cannot be done.
        """
        try:
            import segno  # noqa: PLC0415 - only who wants a code needs it
        except ImportError as error:
            raise CannotEncode(f"segno is not installed: {error}") from error
        try:
            code = segno.make_qr(text, encoding="utf-8", error="l", boost_error=True)
        except (ValueError, LookupError) as error:
            raise CannotEncode(str(error)) from error
        return tuple(tuple(bool(module) for module in row) for row in code.matrix)
