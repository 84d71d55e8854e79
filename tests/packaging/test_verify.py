# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A product that is not what it says it is, is found out."""

from __future__ import annotations

import contents
import products
import pytest
import sbom
import verify
from contents import Component, sort
from problem import Problem

TABLE = [
    Component("ESI Guide", "application", "1", "MIT", ("MIT.txt",), ("esi_guide",), ("guide",), ""),
    Component("Texts", "data", "1", "MIT", ("MIT.txt",), (), ("_internal/licenses/*",), ""),
]


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Return a folder that is as it should be."""
    folder = tmp_path / "program"
    (folder / "_internal" / "licenses").mkdir(parents=True)
    (folder / "guide").write_text("program", encoding="utf-8")
    (folder / "_internal" / "licenses" / "MIT.txt").write_text("licence", encoding="utf-8")
    monkeypatch.setattr(contents, "components", lambda _system: TABLE)
    names = [path.relative_to(folder).as_posix() for path in products.files_in(folder)]
    found = sort(names, ["esi_guide"], TABLE)
    content = sbom.bill(folder, found, TABLE, "linux", lambda text: text)
    (folder / sbom.PLACE).write_text(sbom.as_text(content), encoding="utf-8")
    return folder


def test_a_folder_that_is_what_it_says_has_no_fault(program):
    assert verify.check_folder(program, "linux") == []


def test_what_a_product_adds_to_the_folder_is_known(program):
    (program / "portable.ini").touch()
    (program / "uninstall.exe").touch()
    assert verify.check_folder(program, "linux") == []


def test_a_changed_file_is_found(program):
    (program / "guide").write_text("something else", encoding="utf-8")
    assert any("guide: is not the file" in fault for fault in verify.check_folder(program, "linux"))


def test_a_forbidden_file_is_found_even_when_the_list_names_it(program):
    (program / "_internal" / "virus.so").touch()
    names = ["guide", "_internal/licenses/MIT.txt", "_internal/virus.so"]
    generous = [
        *TABLE,
        Component("More", "data", "1", "MIT", ("MIT.txt",), (), ("**/virus.so",), ""),
    ]
    found = sort(names, ["esi_guide"], generous)
    content = sbom.bill(program, found, generous, "linux", lambda text: text)
    (program / sbom.PLACE).write_text(sbom.as_text(content), encoding="utf-8")
    (fault,) = verify.check_folder(program, "linux")
    assert "virus.so: belongs to nobody" in fault


def test_a_missing_licence_text_is_found(program):
    (program / "_internal" / "licenses" / "MIT.txt").unlink()
    assert any("MIT.txt is missing" in fault for fault in verify.check_folder(program, "linux"))


def test_a_folder_without_its_list_is_refused(program):
    (program / sbom.PLACE).unlink()
    assert verify.check_folder(program, "linux") == [f"{sbom.PLACE} is missing"]


@pytest.mark.parametrize(
    ("sums", "fault"),
    [
        (None, "there is no SHA256SUMS"),
        ("", "does not name it"),
        ("00  a.zip\n", "is not the file whose sum"),
    ],
)
def test_a_product_is_held_against_its_sum(tmp_path, sums, fault):
    (tmp_path / "a.zip").write_bytes(b"a")
    if sums is not None:
        (tmp_path / "SHA256SUMS").write_text(sums, encoding="utf-8")
    (told,) = verify.check_sum(tmp_path / "a.zip")
    assert fault in told


def test_the_right_sum_is_no_fault(tmp_path, monkeypatch):
    monkeypatch.delenv(products.KEY_FILE, raising=False)
    (tmp_path / "a.zip").write_bytes(b"a")
    products.write_sums(tmp_path)
    assert verify.check_sum(tmp_path / "a.zip") == []


def test_what_is_no_product_is_refused(tmp_path):
    with pytest.raises(Problem, match="no product"):
        verify.unpacked(tmp_path / "something.exe", tmp_path)


def test_a_folder_is_closed_to_writing_and_opened_again(program):
    with verify.read_only(program):
        assert (program / "guide").stat().st_mode & 0o222 == 0
        assert program.stat().st_mode & 0o222 == 0
    assert (program / "guide").stat().st_mode & 0o200


def test_files_that_differ_between_two_builds_are_named(tmp_path):
    for checkout, text in (("one", "1"), ("two", "2")):
        for place in ("dist", "build/windows/esi-guide"):
            (tmp_path / checkout / place).mkdir(parents=True)
        (tmp_path / checkout / "dist" / "same.zip").write_text("x", encoding="utf-8")
        (tmp_path / checkout / "dist" / "other.zip").write_text(text, encoding="utf-8")
    (tmp_path / "two" / "dist" / "new.zip").touch()
    assert verify.differing(tmp_path / "one", tmp_path / "two") == [
        "dist/new.zip (not in both)",
        "dist/other.zip",
    ]
