# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Measuring beside other programs: when a page counts as seen, and how it is told."""

from __future__ import annotations

import re
import struct

import bench_peers
import pytest
from bench_peers import NEEDED, Shown
from problem import Problem

RED = 0xA0132B


def screen(red_part):
    """Return a screen a part of which is red."""
    pixels = 100_000
    red = round(pixels * red_part)
    return struct.pack("I", RED) * red + struct.pack("I", 0xFFFFFFFF) * (pixels - red)


def test_a_page_is_seen_once_its_red_is_on_the_screen():
    assert not bench_peers.is_seen(screen(0), RED)
    assert not bench_peers.is_seen(screen(0.001), RED)
    assert bench_peers.is_seen(screen(0.01), RED)


def test_the_top_byte_of_a_pixel_means_nothing():
    assert bench_peers.is_seen(struct.pack("I", RED | 0xFF000000) * 1000, RED)


def test_the_table_has_a_line_a_program_and_leaves_out_a_size_that_is_not_known():
    taken = {"ESI Guide": [Shown(0.4, 0.2, 78.0)] * 3, "Other": [Shown(1.0, 0.5, 231.4)] * 3}
    table = bench_peers.as_markdown(taken, {"ESI Guide": None, "Other": 253.2}, 3)
    assert "| ESI Guide | 0.40 | 0.20 | 78 |  |" in table
    assert "| Other | 1.00 | 0.50 | 231 | 253 |" in table
    assert "medians of 3" in table


def test_what_is_missing_is_named_and_not_installed(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Problem, match=re.escape(" ".join(NEEDED.values()))):
        bench_peers.table(tmp_path, tmp_path, "rfa", 1, "")
