# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A file is whole or not there, and what a sudden end has left goes."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from esi_guide import paths
from esi_guide.services.saving import UNFINISHED, save, sweep

ROOT = paths.resources().parent
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps what is open anyway")


def test_a_file_is_written_whole_and_nothing_lies_beside_it(tmp_path):
    path = tmp_path / "sheet.pdf"
    save(path, b"old")
    save(path, b"new")
    assert path.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["sheet.pdf"]


def test_what_cannot_be_written_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "sheet.pdf"
    save(path, b"old")

    def full(_number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        save(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["sheet.pdf"]


def test_what_a_sudden_end_has_left_is_removed_and_nothing_else(tmp_path):
    (tmp_path / UNFINISHED.replace("*", "0a")).write_bytes(b"half")
    (tmp_path / "report.part").write_bytes(b"somebody's")
    sweep(tmp_path)
    assert os.listdir(tmp_path) == ["report.part"]


@posix
def test_a_file_that_another_program_is_writing_stays(tmp_path):
    fcntl = pytest.importorskip("fcntl")
    path = tmp_path / UNFINISHED.replace("*", "0a")
    with path.open("wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        sweep(tmp_path)
        assert path.exists()
    sweep(tmp_path)
    assert not path.exists()


def test_a_folder_that_is_not_there_is_no_fault(tmp_path):
    sweep(tmp_path / "nowhere")


@posix
def test_on_a_full_disk_no_sheet_is_made_and_none_is_left_half(tmp_path):
    code = """
import resource, sys
from esi_guide.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
sys.exit(main(["handout", "--to", sys.argv[1]]))
"""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code, str(tmp_path / "sheet.pdf")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "No sheet was made: File too large" in done.stderr
    assert os.listdir(tmp_path) == []
