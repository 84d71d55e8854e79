# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Where the program looks for its own files, and when it is a portable one."""

from __future__ import annotations

import pytest

from esi_guide import paths


@pytest.fixture
def program(monkeypatch, tmp_path):
    """Return the folder of a program that this one is taken for."""
    monkeypatch.setattr(paths.sys, "executable", str(tmp_path / "esi-guide"))
    return tmp_path


def test_a_file_beside_the_program_makes_it_portable(program):
    (program / "portable.ini").touch()
    assert paths.portable_folder() == program.resolve()


def test_without_that_file_it_is_an_installed_one(program):
    assert paths.portable_folder() is None


def test_a_folder_of_that_name_does_not_make_it_portable(program):
    (program / "portable.ini").mkdir()
    assert paths.portable_folder() is None


def test_resources_are_found_in_a_checkout():
    assert (paths.resources() / "content" / "en" / "chart.md").is_file()
