# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The folder of a clinic's own text: nothing leads out of it, nothing in it is without bounds."""

from __future__ import annotations

import os
import sys
import threading

import pytest

from esi_guide.content import overlay_files
from esi_guide.content.overlay_files import read_own_files

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs what only POSIX has")


def read(folder, **more):
    return read_own_files(folder, **{"asked": True, **more})


def told(found):
    return [f"{issue.file}: {issue.message}" for issue in found.issues]


def write(folder, name, data=b"---\n---\n"):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_no_folder_is_no_fault_unless_somebody_has_named_it(tmp_path):
    gone = tmp_path / "gone"
    assert read(gone, asked=False) is None
    found = read(gone)
    assert found.files == {}
    assert "there is no folder" in told(found)[0]


def test_every_file_is_read_by_its_name(tmp_path):
    write(tmp_path, "offer.md", b"offer")
    write(tmp_path, "en/pages/rfa.md", b"rfa")
    assert read(tmp_path).files == {"offer.md": b"offer", "en/pages/rfa.md": b"rfa"}


def test_a_folder_that_does_not_answer_holds_nothing_up(tmp_path, monkeypatch):
    forever = threading.Event()
    monkeypatch.setattr(overlay_files.os.path, "isdir", lambda _path: forever.wait())
    found = read(tmp_path, patience=0.01)
    forever.set()
    assert found.files == {}
    assert "does not answer" in told(found)[0]


def test_what_systems_leave_behind_is_passed_over(tmp_path):
    for name in (".DS_Store", "en/Thumbs.db", "desktop.ini", ".git/config"):
        write(tmp_path, name)
    assert read(tmp_path) == ({}, ())


@posix
def test_links_are_not_followed_wherever_they_lead(tmp_path):
    own, outside = tmp_path / "own", tmp_path / "outside"
    write(own, "offer.md")
    secret = write(outside, "secret.md", b"secret")
    (own / "en").mkdir()
    (own / "en" / "contact.md").symlink_to(secret)
    (own / "es").symlink_to(outside)
    (own / "round").symlink_to(own)
    (own / "dead").symlink_to(tmp_path / "nowhere")
    found = read(own)
    assert list(found.files) == ["offer.md"]
    assert sorted(told(found)) == [
        f"{name}: this is a link" for name in ("dead", "en/contact.md", "es", "round")
    ]


@posix
def test_what_is_no_file_is_not_opened(tmp_path):
    os.mkfifo(tmp_path / "offer.md")
    found = read(tmp_path)
    assert told(found) == ["offer.md: this is not a file"]


@posix
def test_a_name_that_is_no_text_can_be_printed(tmp_path):
    try:
        (tmp_path / os.fsdecode(b"\xff.md")).write_bytes(b"x")
    except OSError:
        pytest.skip("this file system knows no such names")
    assert "".join(read(tmp_path).files).encode()


def test_folders_lie_no_deeper_than_the_guide_needs(tmp_path):
    write(tmp_path, "en/pages/deep/down/rfa.md")
    found = read(tmp_path)
    assert found.files == {}
    assert told(found) == ["en/pages/deep: folders lie too deep inside each other"]


def test_a_large_file_is_left_alone(tmp_path):
    write(tmp_path, "en/pages/rfa.md", b"x" * (overlay_files.LARGEST_FILE + 1))
    found = read(tmp_path)
    assert found.files == {}
    assert "larger than" in told(found)[0]


def test_many_files_end_the_reading(tmp_path):
    for number in range(overlay_files.MOST_FILES + 5):
        write(tmp_path, f"en/pages/p{number:03}.md")
    found = read(tmp_path)
    assert len(found.files) == overlay_files.MOST_FILES
    assert len(found.issues) == 1
    assert "more than 200 files" in told(found)[0]


def test_many_bytes_end_the_reading(tmp_path, monkeypatch):
    monkeypatch.setattr(overlay_files, "MOST_BYTES", 25)
    for name in ("a.md", "b.md", "c.md", "d.md"):
        write(tmp_path, name, b"0123456789")
    found = read(tmp_path)
    assert list(found.files) == ["a.md", "b.md"]
    assert "bytes together" in told(found)[0]


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path):
    write(tmp_path, "offer.md").chmod(0)
    assert "cannot be read" in told(read(tmp_path))[0]
