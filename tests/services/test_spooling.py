# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is printed stays nowhere, not even when the program is killed while it prints."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

import pytest

from esi_guide.services.spooling import spool, spooling, sweep_spool

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has its own spooler")


@pytest.fixture(autouse=True)
def memory(tmp_path, monkeypatch):
    """Return the folder that the desktop keeps in memory."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("before", [None, "/var/tmp"])  # noqa: S108 - never used
def test_while_it_prints_its_files_go_to_memory_and_then_they_go(memory, monkeypatch, before):
    if before is None:
        monkeypatch.delenv("TMPDIR", raising=False)
    else:
        monkeypatch.setenv("TMPDIR", before)
    with spooling():
        folder = os.environ["TMPDIR"]
        assert folder.startswith(str(memory))
        assert os.stat(folder).st_mode & 0o077 == 0
        (spool() / str(os.getpid()) / "half").write_bytes(b"a sheet")
    assert os.environ.get("TMPDIR") == before
    assert list(memory.iterdir()) == []


def test_without_such_a_folder_it_prints_all_the_same(monkeypatch):
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(tempfile, "tempdir", "/proc")
    with spooling():
        assert not os.environ.get("TMPDIR", "").startswith("/proc")


def test_what_somebody_else_has_put_in_its_place_is_not_used(memory):
    other = memory / "other"
    other.mkdir()
    spool().symlink_to(other)
    with spooling():
        assert os.environ.get("TMPDIR") != str(spool() / str(os.getpid()))
    assert list(other.iterdir()) == []


def test_what_a_killed_program_left_goes_and_what_is_being_printed_stays(memory):
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    for name in (str(dead.pid), str(os.getpid())):
        (spool() / name).mkdir(parents=True)
        (spool() / name / "half").write_bytes(b"a sheet")
    sweep_spool()
    assert [path.name for path in spool().iterdir()] == [str(os.getpid())]


def test_an_empty_folder_goes_too(memory):
    spool().mkdir()
    sweep_spool()
    assert list(memory.iterdir()) == []
