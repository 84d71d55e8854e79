# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The one exception of the build commands."""

from __future__ import annotations


class Problem(Exception):  # noqa: N818 - it is told to a person, not handled
    """Something the person at the keyboard has to put right; its text says what and how."""
