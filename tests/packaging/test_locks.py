# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The locks pin everything, hold every hash, name no address, and keep pyproject's bounds."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import lock
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent.parent
LOCKS = sorted((ROOT / "packaging" / "locks").glob("*.txt"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def requirements(path: Path) -> list[tuple[Requirement, list[str]]]:
    """Return each pin of a lock with its hashes."""
    text = re.sub(r"^#.*\n", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    lines = text.replace("\\\n", " ").splitlines()
    return [
        (Requirement(line.split(" --hash")[0]), re.findall(r"--hash=sha256:([0-9a-f]{64})\b", line))
        for line in lines
    ]


def pins(*names: str) -> dict[str, str]:
    """Return the version of every package in the named locks."""
    found = {}
    for path in LOCKS:
        if path.stem in names:
            for requirement, _hashes in requirements(path):
                (version,) = (specifier.version for specifier in requirement.specifier)
                found[canonicalize_name(requirement.name)] = version
    return found


def test_there_is_a_lock_for_each_use():
    assert {path.stem for path in LOCKS} == set(lock.CONTENTS)


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_a_lock_names_no_address_and_no_option(path):
    text = path.read_text(encoding="utf-8")
    assert "://" not in text
    options = set(re.findall(r"(?:^|\s)(--?[a-z-]+)", text))
    assert options == {"--hash"}


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_a_lock_pins_one_version_with_hashes_for_each_package(path):
    for requirement, hashes in requirements(path):
        assert [specifier.operator for specifier in requirement.specifier] == ["=="]
        assert hashes, requirement.name


def test_locks_agree_with_each_other():
    merged: dict[str, str] = {}
    for path in LOCKS:
        for name, version in pins(path.stem).items():
            assert merged.setdefault(name, version) == version, name


def test_the_run_lock_keeps_the_bounds_of_the_project():
    pinned = pins("run")
    for text in PROJECT["project"]["dependencies"]:
        requirement = Requirement(text)
        assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)])


@pytest.mark.parametrize("group", ["test", "lint", "fuzz", "package"])
def test_a_group_is_pinned_in_its_own_lock(group):
    wanted = {
        canonicalize_name(Requirement(text).name) for text in PROJECT["dependency-groups"][group]
    }
    assert wanted <= pins(group).keys()


def test_packages_that_only_other_systems_need_are_pinned_too():
    systems = {str(pin.marker) for path in LOCKS for pin, _hashes in requirements(path)}
    assert any("win32" in system for system in systems)


def test_the_qt_that_loses_references_is_out_of_bounds():
    (qt,) = (text for text in PROJECT["project"]["dependencies"] if "PySide6" in text)
    assert not Requirement(qt).specifier.contains("6.12.0")
