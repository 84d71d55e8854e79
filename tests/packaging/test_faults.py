# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The program that is killed at any moment, and the documents that say what holds what."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import faults
import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
DOCUMENTS = ("packaging/FAULTS.md", "SECURITY.md")


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_killed_at_any_moment_it_starts_again_with_the_old_or_the_new_and_nothing_half(tmp_path):
    seen = faults.killed(Path(sys.executable), tmp_path, 6, 2, lambda *_: None)
    assert seen.faults == []
    assert seen.count == 6
    assert seen.writing > 0


def functions(path):
    """Return the names of the tests in a file."""
    tree = ast.parse(path.read_text("utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_test_that_a_document_names_is_there(document):
    cited = list(faults.cited((ROOT / document).read_text("utf-8")))
    assert len(cited) > 10
    missing = []
    for name in cited:
        path, _, function = name.partition("::")
        file = ROOT / path
        if not file.is_file() or (function and function not in functions(file)):
            missing.append(name)
    assert missing == []


def test_every_fault_has_a_test():
    rows = [
        line
        for line in faults.COMMENT.sub("", faults.TABLE.read_text("utf-8")).splitlines()
        if line.startswith("|") and not line.startswith(("|---", "| fault"))
    ]
    assert len(rows) > 20
    assert [row for row in rows if not faults.TEST.search(row)] == []
    assert [row for row in rows if row.count("|") != 5] == []


def test_a_line_in_a_comment_counts_for_nothing():
    assert list(faults.cited("`tests/a.py::test_b` <!-- `tests/c.py` -->")) == [
        "tests/a.py::test_b"
    ]
