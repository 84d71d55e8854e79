# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The list of components says what is in a folder, and notices every change."""

from __future__ import annotations

import hashlib
import json

import pytest
import sbom
from contents import Component, sort
from problem import Problem

TABLE = [
    Component(
        "ESI Guide", "application", "program", "MIT", ("LICENSE",), ("esi_guide",), ("a",), ""
    ),
    Component(
        "Qt Core", "framework", "pin pyside6-essentials", "LGPL-3.0-only", ("L",), (), ("q",), ""
    ),
    Component("zlib in Qt", "library", "", "Zlib", ("Z",), (), (), "Qt Core"),
    Component("Absent", "library", "1", "MIT", ("M",), (), ("not-here?",), ""),
]


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a").write_bytes(b"program")
    (tmp_path / "q").write_bytes(b"library")
    return tmp_path


@pytest.fixture
def content(folder, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    found = sort(["a", "q"], ["esi_guide"], TABLE)
    return sbom.bill(folder, found, TABLE, "linux", sbom.versions_from("3.11.7"))


def test_it_has_the_head_that_cyclonedx_asks_for(content):
    assert content["bomFormat"] == "CycloneDX"
    assert content["specVersion"] == "1.6"
    assert content["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert content["metadata"]["component"]["name"] == "ESI Guide"


def test_it_names_what_is_there_and_nothing_else(content):
    names = [entry["name"] for entry in content["components"]]
    assert names == ["ESI Guide", "Qt Core", "zlib in Qt"]
    references = [entry["bom-ref"] for entry in content["components"]]
    assert len(set(references)) == len(references)


def test_every_file_has_its_sum(content):
    assert sbom.sums(content) == {
        "a": hashlib.sha256(b"program").hexdigest(),
        "q": hashlib.sha256(b"library").hexdigest(),
    }


def test_versions_are_those_of_the_locks(content):
    qt = content["components"][1]
    assert qt["purl"] == f"pkg:pypi/pyside6-essentials@{qt['version']}"


def test_what_is_built_in_depends_from_its_owner(content):
    links = {entry["ref"]: entry["dependsOn"] for entry in content["dependencies"]}
    (qt,) = (e["bom-ref"] for e in content["components"] if e["name"] == "Qt Core")
    (zlib,) = (e["bom-ref"] for e in content["components"] if e["name"] == "zlib in Qt")
    assert links[qt] == [zlib]
    assert qt in links["esi-guide"]


def test_the_same_folder_gives_the_same_text(content, folder):
    found = sort(["q", "a"], ["esi_guide"], TABLE)
    again = sbom.bill(folder, found, TABLE, "linux", sbom.versions_from("3.11.7"))
    assert sbom.as_text(again) == sbom.as_text(content)
    assert json.loads(sbom.as_text(content)) == content


def test_a_changed_a_new_and_a_missing_file_are_named(content, folder):
    assert sbom.differences(content, folder) == []
    (folder / "a").write_bytes(b"changed")
    (folder / "new").touch()
    (folder / "q").unlink()
    assert sbom.differences(content, folder) == [
        "new: not in the list of components",
        "q: listed, and not there",
        "a: is not the file that the list names",
    ]


def test_what_makers_say_is_built_in_is_listed_and_is_no_file(folder):
    licences = folder / "_internal" / "licenses"
    licences.mkdir(parents=True)
    parts = [
        {"type": "library", "name": "used", "version": "1", "scope": "required", "author": "A"},
        {"type": "library", "name": "only-for-building", "scope": "excluded"},
    ]
    (licences / "parts.json").write_text(json.dumps({"components": parts}), encoding="utf-8")
    table = [Component("Typst", "library", "1", "MIT", ("M",), (), ("a",), "", "parts.json")]
    content = sbom.bill(folder, sort(["a"], [], table), table, "linux", lambda text: text)
    _file, *inside = content["components"][0]["components"]
    assert inside == [{"type": "library", "name": "used", "version": "1"}]
    assert list(sbom.sums(content)) == ["a"]


def test_a_version_that_nobody_pins_stops_the_build():
    with pytest.raises(Problem, match="no lock pins nothing-such"):
        sbom.versions_from("")("pin nothing-such")
