# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The allow-list: what may lie in the program's folder, and whose it is."""

from __future__ import annotations

import re
from pathlib import Path

import contents
import pytest
from contents import Component, components, expanded, matches, sort
from problem import Problem

ROOT = Path(__file__).resolve().parent.parent.parent
LICENCES = ROOT / "packaging" / "licenses"
SYSTEMS = ("linux", "windows")


def component(name, files=(), modules=(), inside=""):
    return Component(name, "library", "1", "MIT", ("MIT.txt",), modules, files, inside)


TABLE = [
    component("Guide", ("guide", "_internal/text/**"), ("esi_guide",)),
    component("Python", ("_internal/lib/{_md5}.*.so?",), ("*",)),
    component("Boot", inside="Guide", modules=("pyi*",)),
]


@pytest.mark.parametrize(
    ("pattern", "name", "fits"),
    [
        ("a/*.so", "a/b.so", True),
        ("a/*.so", "a/b/c.so", False),
        ("a/**", "a/b/c.so", True),
        ("a.so", "aXso", False),
        ("a/b.so?", "a/b.so", True),
        ("a/b", "a/b.so", False),
    ],
)
def test_a_star_stops_at_a_slash_and_two_do_not(pattern, name, fits):
    assert matches(pattern, name) is fits


def test_braces_are_one_of_several():
    assert expanded("{a,b}/x.{1,2}") == ["a/x.1", "a/x.2", "b/x.1", "b/x.2"]


def test_files_and_modules_find_their_owner():
    found = sort(["guide.exe", "_internal/text/a/b.md"], ["esi_guide", "json", "pyimod"], TABLE)
    assert found.faults == []
    assert found.files["Guide"] == ["_internal/text/a/b.md", "guide.exe"]
    assert found.modules == {"Guide": ["esi_guide"], "Python": ["json"], "Boot": ["pyimod"]}


@pytest.mark.parametrize(
    ("names", "modules", "fault"),
    [
        (["guide", "_internal/text/a", "_internal/new.so"], ["esi_guide", "json"], "new.so"),
        (["guide"], ["esi_guide", "json"], "_internal/text/**: no such file, of Guide"),
        (["guide", "_internal/text/a"], ["esi_guide", "json", "requests"], "module requests"),
        (["guide", "_internal/text/a"], ["json"], "Guide: none of its modules"),
    ],
)
def test_growing_and_shrinking_are_faults(names, modules, fault):
    (told,) = sort(names, modules, TABLE).faults
    assert fault in told


def test_a_file_of_two_owners_is_a_fault():
    table = [component("One", ("a*",)), component("Two", ("ab",))]
    assert "ab: belongs to One and Two" in sort(["ab"], [], table).faults


def test_every_fault_is_told_at_once_and_where_to_decide():
    found = sort(["x", "y"], [], [])
    with pytest.raises(Problem, match=r"(?s)components.toml.*x: .*y: .*one more"):
        contents.require(found, ["one more"])


def test_resources_are_those_of_the_checkout(tmp_path):
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    (tmp_path / "resources" / "icons" / "a.svg").touch()
    names = ["_internal/resources/icons/b.svg", "esi-guide"]
    assert contents.differing_resources(names, tmp_path) == [
        "_internal/resources/icons/b.svg: only in the program",
        "_internal/resources/icons/a.svg: missing in the program",
    ]


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_component_ships_the_texts_of_its_licence(system):
    for part in components(system):
        assert part.texts, part.name
        for text in part.texts:
            # The program has all of them in one folder, beside that of the resources.
            places = [LICENCES / text, ROOT / text, (ROOT / "licenses" / text).resolve()]
            assert any(place.is_file() for place in places), f"{part.name}: {text}"


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_is_built_in_names_a_component_that_is_there(system):
    table = components(system)
    names = {part.name for part in table}
    assert {part.inside for part in table if part.inside} <= names
    assert len(names) == len(table)


@pytest.mark.parametrize("system", SYSTEMS)
def test_nothing_that_must_stay_out_is_allowed(system):
    forbidden = re.compile(
        r"virtualkeyboard|Qt6?(Qml|Quick|Sql|Pdf)|/tls/|_ssl|_socket|sqldrivers|Charts|Graphs"
        r"|api-ms-win|opengl32sw|_sqlite3|networkinformation",
        re.IGNORECASE,
    )
    patterns = [pattern for part in components(system) for pattern in part.files]
    assert [pattern for pattern in patterns if forbidden.search(pattern)] == []


def test_every_component_is_named_in_the_list_for_people():
    text = (ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8")
    names = {part.name for system in SYSTEMS for part in components(system)}
    missing = {name for name in names if name.removesuffix(" in Qt") not in text}
    assert missing == set()
