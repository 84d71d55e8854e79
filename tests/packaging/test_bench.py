# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The measuring itself: what is compared, how it is told, and the guides made for it."""

from __future__ import annotations

import sys
from pathlib import Path

import bench
import bench_search
import pytest
from bench import Comparison, Run
from environment import ROOT
from problem import Problem


def test_the_ratio_is_of_the_medians():
    line = Comparison("start", [1.0, 3.0, 100.0], [1.0, 2.0, 2.0], 1.4)
    assert line.ratio == 1.5


def test_the_spread_is_the_middle_half():
    assert bench.with_spread([1.0, 2.0, 3.0, 4.0, 5.0]) == "3.000 (2.000 to 4.000)"


def test_every_goal_of_the_project_has_its_line():
    names = ["bare", "bare page", "start", "page"]
    names += [f"{case} {size}" for case in ("start", "page") for size in bench.GUIDE_SIZES]
    lines = bench.comparisons({name: [Run(1.0, 1.0, 50.0)] * 3 for name in names})
    goals = [(line.name, line.goal) for line in lines if line.goal]
    assert ("start, processor time (s)", 1.4) in goals
    assert ("start, memory (MB)", 1.4) in goals
    assert ("opening a page, processor time (s)", 2.0) in goals
    assert ("start of 1,000 pages against 10, processor time (s)", 1.1) in goals


def test_the_table_goes_between_its_marks_and_again_in_its_own_place():
    readme = "# Guide\n\n<!-- bench -->\nold\n<!-- end of bench -->\n\nafter\n"
    once = bench.with_table(readme, "| new |")
    assert once == "# Guide\n\n<!-- bench -->\n\n| new |\n\n<!-- end of bench -->\n\nafter\n"
    assert bench.with_table(once, "| new |") == once


def test_a_readme_without_marks_is_left_alone():
    with pytest.raises(Problem, match="no place"):
        bench.with_table("# Guide\n", "| new |")


@pytest.fixture
def content(tmp_path):
    pages = tmp_path / "content" / "en" / "pages"
    pages.mkdir(parents=True)
    (pages.parent / "chart.md").write_text("chart", encoding="utf-8")
    for name in ("drg", "esi", "rfa"):
        (pages / f"{name}.md").write_text(f"---\nid: {name}\n---\n", encoding="utf-8")
    return tmp_path / "content"


@pytest.mark.parametrize("size", [1, 3, 12])
def test_a_guide_has_as_many_pages_as_asked_for_and_the_measured_one(content, tmp_path, size):
    bench.generate_guide(content, tmp_path / "guide", size)
    pages = {path.name for path in (tmp_path / "guide/en/pages").iterdir()}
    assert len(pages) == size
    assert "rfa.md" in pages
    assert (tmp_path / "guide/en/chart.md").read_text(encoding="utf-8") == "chart"


def test_a_copied_page_has_the_id_of_its_file(content, tmp_path):
    bench.generate_guide(content, tmp_path / "guide", 5)
    copy = tmp_path / "guide/en/pages/copy-4.md"
    assert "id: copy-4\n" in copy.read_text(encoding="utf-8")


def test_imports_are_told_slowest_first():
    report = (
        "import time: self [us] | cumulative | imported package\n"
        "import time:       120 |        120 |   yaml\n"
        "import time:      3000 |       4000 | PySide6.QtWidgets\n"
    )
    assert bench.slowest_imports(report) == [
        (3000, 4000, "PySide6.QtWidgets"),
        (120, 120, "yaml"),
    ]


def test_a_key_is_measured_in_the_bare_window_and_in_the_search(tmp_path):
    folder = tmp_path / "guide"
    bench.generate_guide(ROOT / "resources/content", folder, 2)
    home = tmp_path / "home"
    home.mkdir()
    variables = bench.measuring_variables(home)
    keys = sum(len(text) for text in bench_search.TYPED)
    assert len(bench_search.keys_bare(Path(sys.executable), variables)) == keys
    taken = bench_search.keys_guide(
        Path(sys.executable), folder, variables | {"PYTHONPATH": str(ROOT)}
    )
    assert len(taken) == keys
