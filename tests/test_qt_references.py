# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Watches for PySide6 6.12.0's fault: each call that returned None lost a reference to None."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 200_000


def test_qt_calls_that_return_none_keep_the_references_to_none():
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("")
    # From Python 3.12 on None is immortal and its count stands still; elsewhere a few
    # references come and go with the test runner, and the fault would lose all 200,000.
    assert abs(sys.getrefcount(None) - before) < 1_000
