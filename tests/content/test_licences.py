# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Every part with its licence, wherever the program lies."""

from __future__ import annotations

import pytest

from esi_guide import paths
from esi_guide.content.licences import Licences, Part, texts_of

TABLE = """
[[component]]
name = "Both"
licence = "MIT"
texts = ["MIT.txt", "../resources/fonts/OFL.txt"]
modules = ["both"]

[[component]]
name = "Linux alone"
licence = "X11"
texts = ["MIT.txt"]
linux = ["_internal/it.so"]

[[component]]
name = "Inside on Windows"
licence = "Zlib"
texts = ["MIT.txt"]
inside = "Both"
on = ["windows"]
"""


@pytest.fixture
def place(tmp_path):
    """Return the folder of the licences, laid out as in the frozen program."""
    folder = tmp_path / "licenses"
    folder.mkdir()
    (folder / "components.toml").write_text(TABLE, encoding="utf-8")
    (folder / "MIT.txt").write_text("May be used", encoding="utf-8")
    fonts = tmp_path / "resources" / "fonts"
    fonts.mkdir(parents=True)
    (fonts / "OFL.txt").write_text("Letters", encoding="utf-8")
    return folder


def licences(place, system="linux"):
    return Licences(place, place.parent / "resources", system)


@pytest.mark.parametrize(
    ("system", "names"),
    [
        ("linux", ["Both", "Linux alone"]),
        ("win32", ["Both", "Inside on Windows"]),
        ("darwin", ["Both", "Linux alone", "Inside on Windows"]),
    ],
)
def test_the_parts_are_those_of_the_system(place, system, names):
    assert [part.name for part in licences(place, system).parts()] == names


def test_texts_are_found_wherever_they_lie(place):
    found = licences(place)
    assert found.parts()[0] == Part("Both", "MIT", ("MIT.txt", "OFL.txt"))
    assert found.text("OFL.txt") == "Letters"
    assert found.text("none.txt") == ""


@pytest.mark.parametrize("table", ["[[component]]\nname = 1", "no table", "component = 1"])
def test_a_broken_table_lists_nothing(place, table):
    (place / "components.toml").write_text(table, encoding="utf-8")
    assert licences(place).parts() == ()


def test_each_text_comes_once():
    parts = (Part("a", "MIT", ("1", "2")), Part("b", "MIT", ("2", "3")))
    assert texts_of(parts) == ("1", "2", "3")


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_every_part_that_ships_has_all_its_texts(system):
    found = Licences(paths.licences(), paths.resources(), system)
    parts = found.parts()
    assert {"ESI Guide", "Qt Core", "PySide6", "CPython", "Typst"} <= {part.name for part in parts}
    assert [name for name in texts_of(parts) if len(found.text(name)) < 100] == []
