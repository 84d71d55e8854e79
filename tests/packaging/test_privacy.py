# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Nothing that a visitor saw or typed is in a file or in the log, even after a kill."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import privacy
import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def test_two_visits_leave_nothing_one_ended_and_one_killed(tmp_path):
    seen = privacy.visited(Path(sys.executable), tmp_path, 2, 5, lambda *_: None)
    assert seen.faults == []
    assert (seen.count, seen.killed) == (2, 1)
    assert seen.words >= 10


@pytest.mark.parametrize("coding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_text_is_found_however_it_is_written(tmp_path, coding):
    path = tmp_path / "deep" / "file"
    path.parent.mkdir()
    path.write_bytes(b"\x01" + "burning leg".encode(coding))
    assert list(privacy.files_of(tmp_path)) == [path]
    assert list(privacy.has(path, ["burning leg", "other"])) == ["burning leg"]


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_a_kiosk_lets_nobody_read_or_keep_its_memory():
    code = """
import ctypes, resource
from esi_guide.watchdog import forbid_core_dumps
forbid_core_dumps()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "(0, 0) 0"
