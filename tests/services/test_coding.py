# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Codes for a phone."""

from __future__ import annotations

import subprocess
import sys

import pytest

from esi_guide.ladder.phone import MOST_BYTES
from esi_guide.services.coding import QrCoder
from esi_guide.services.protocols import CannotEncode

#: Modules a side of version 20.
VERSION_20 = 97


def test_a_code_is_square_and_has_its_three_corners():
    modules = QrCoder().modules("ESI")
    size = len(modules)
    assert {len(row) for row in modules} == {size}
    for row, column in ((0, 0), (0, size - 7), (size - 7, 0)):
        assert all(modules[row][column : column + 7])
    assert not all(modules[size - 7][size - 7 :])


def test_the_longest_text_makes_the_largest_code_that_phones_read_well():
    assert len(QrCoder().modules("é" * (MOST_BYTES // 2))) == VERSION_20
    assert len(QrCoder().modules("a" * (MOST_BYTES + 1))) > VERSION_20


def test_what_no_code_holds_says_so():
    with pytest.raises(CannotEncode):
        QrCoder().modules("a" * 3000)


def test_without_the_library_it_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "segno", None)
    with pytest.raises(CannotEncode, match="not installed"):
        QrCoder().modules("ESI")


def test_a_code_needs_nothing_that_speaks_to_a_network():
    code = (
        "import sys; from esi_guide.services.coding import QrCoder;"
        "QrCoder().modules('ESI'); QrCoder().modules('again');"
        "print([m for m in ('socket', 'http', 'email', 'segno.writers') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "[]"
