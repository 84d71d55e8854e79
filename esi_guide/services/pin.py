# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The PIN of the staff, of which only a salted hash is kept."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets

#: What a PIN looks like: digits that the buttons on the screen have.
PIN = re.compile(r"[0-9]{4,12}")
#: How dear it is to try one PIN: about a twentieth of a second, and 16 MB.
_COST = {"n": 2**14, "r": 8, "p": 1, "dklen": 32}


def hashed(pin: str) -> str:
    """Return what the setting pin_hash holds for a PIN."""
    salt = secrets.token_bytes(16)
    return f"scrypt:{salt.hex()}:{_hash(pin, salt)}"


def fits(pin: str, stored: str) -> bool:
    """Say whether a PIN is that of a hash; "" fits none."""
    if not stored:
        return False
    _, salt, kept = stored.split(":")
    return hmac.compare_digest(_hash(pin, bytes.fromhex(salt)), kept)


def _hash(pin: str, salt: bytes) -> str:
    return hashlib.scrypt(pin.encode(), salt=salt, **_COST).hex()
