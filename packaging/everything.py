# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Every product that can be built on this system, into an empty dist/."""

from __future__ import annotations

import sys

import deb
import freeze
import portable
import products
import wheel
import windows
from products import DIST


def main(_arguments: list[str]) -> int:
    """Build one after the other."""
    products.fresh(DIST)
    wheel.make()
    if sys.platform == "win32":
        return windows.main([])
    freeze.build(freeze.PROGRAM)
    portable.make()
    if sys.platform == "linux":
        deb.bring_tools()
        deb.make(freeze.PROGRAM)
        windows.main([])
    products.write_sums()
    return 0
