# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Archives that are the same twice, sums, and what an unsigned build says of itself."""

from __future__ import annotations

import os
import struct
import tarfile
import zipfile

import icons
import products
import pytest
from problem import Problem


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000001")
    folder = tmp_path / "program"
    (folder / "sub").mkdir(parents=True)
    (folder / "sub" / "text.md").write_text("text", encoding="utf-8")
    (folder / "run").write_text("#!", encoding="utf-8")
    (folder / "run").chmod(0o700)
    return folder


@pytest.mark.parametrize("write", [products.write_zip, products.write_tar])
def test_the_same_files_give_the_same_archive(folder, tmp_path, write):
    write(tmp_path / "one", folder, "ESI Guide", {"portable.ini": b"x"})
    os.utime(folder / "run", (1, 1))
    write(tmp_path / "two", folder, "ESI Guide", {"portable.ini": b"x"})
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_an_archive_keeps_what_can_be_started_and_nothing_of_the_builder(folder, tmp_path):
    products.write_tar(tmp_path / "a.tar.xz", folder, "g", {"portable.ini": b"x"})
    with tarfile.open(tmp_path / "a.tar.xz") as archive:
        entries = {entry.name: entry for entry in archive}
    assert list(entries) == ["g/run", "g/sub/text.md", "g/portable.ini"]
    assert entries["g/run"].mode == 0o755
    assert entries["g/sub/text.md"].mode == 0o644
    assert {(e.uid, e.gid, e.uname, e.mtime) for e in entries.values()} == {(0, 0, "", 1700000001)}


def test_a_zip_holds_the_folder_under_one_name(folder, tmp_path):
    products.write_zip(tmp_path / "a.zip", folder, "ESI Guide")
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.namelist() == ["ESI Guide/run", "ESI Guide/sub/text.md"]


def test_an_unsigned_build_says_so_and_its_sums_can_be_read(tmp_path, monkeypatch, capsys):
    monkeypatch.delenv(products.KEY_FILE, raising=False)
    (tmp_path / "a.zip").write_bytes(b"a")
    (tmp_path / "SHA256SUMS.minisig").write_text("of an older build", encoding="utf-8")
    (tmp_path / "esi-guide").mkdir()
    products.write_sums(tmp_path)
    text = (tmp_path / products.SUMS).read_text(encoding="utf-8")
    assert text.startswith("# not signed")
    assert products.read_sums(text) == {"a.zip": products.sum_of(tmp_path / "a.zip")}
    assert not (tmp_path / "SHA256SUMS.minisig").exists()
    assert "not signed" in capsys.readouterr().out


def test_a_key_inside_the_checkout_is_refused(tmp_path, monkeypatch):
    monkeypatch.setenv(products.KEY_FILE, str(products.ROOT / "secret.key"))
    with pytest.raises(Problem, match="outside"):
        products.write_sums(tmp_path)


def test_the_time_of_a_build_can_be_set(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "12345")
    assert products.epoch() == 12345
    assert products.build_variables()["SOURCE_DATE_EPOCH"] == "12345"


def test_windows_finds_each_picture_of_an_icon():
    made = icons.ico({16: b"small", 256: b"large picture"})
    assert struct.unpack_from("<HHH", made) == (0, 1, 2)
    for number, (size, png) in enumerate([(16, b"small"), (0, b"large picture")]):
        width, *_rest, length, place = struct.unpack_from("<BBBBHHII", made, 6 + 16 * number)
        assert (width, made[place : place + length]) == (size, png)


def test_macos_gets_the_pictures_it_knows():
    made = icons.icns({24: b"unknown", 128: b"known"})
    assert (
        made == b"icns" + struct.pack(">I", len(made)) + b"ic07" + struct.pack(">I", 13) + b"known"
    )
