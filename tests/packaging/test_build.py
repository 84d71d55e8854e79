# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The dispatcher: which Python, which command, and what the README promises of it."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import build
import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.parametrize("version", [(3, 11), (3, 14)])
def test_a_python_that_will_do_is_kept(version):
    assert build.python_to_use(version) is None


@pytest.mark.parametrize("version", [(3, 8), (3, 10), (3, 15)])
def test_another_python_is_looked_for_newest_first(version):
    there = {"python3.11": "/usr/bin/python3.11", "python3.13": "/opt/bin/python3.13"}
    assert build.python_to_use(version, there.get) == "/opt/bin/python3.13"


def test_no_python_that_will_do_gives_an_empty_path():
    assert build.python_to_use((3, 9), lambda _name: None) == ""


def test_every_command_has_its_module():
    for name, (module, _what) in build.COMMANDS.items():
        assert callable(importlib.import_module(module).main), name


def test_an_unknown_command_shows_the_known_ones_and_fails(capsys):
    assert build.main(["fly"]) == 2
    shown = capsys.readouterr().err
    assert all(name in shown for name in build.COMMANDS)


def test_the_readme_names_the_two_commands():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "python3 packaging/build.py run" in readme
    assert "python3 packaging/build.py test" in readme
    assert r"py packaging\build.py run" in readme
    assert r"py packaging\build.py test" in readme


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_a_text_names_only_commands_that_there_are(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    named = set(re.findall(r"build\.py ([a-z-]+)", text))
    assert named
    assert named <= build.COMMANDS.keys()


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "THIRD-PARTY.md"])
def test_a_text_points_only_at_files_that_there_are(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#:]+)\)", text) if "/" in target]
    missing = [target for target in targets if not (ROOT / target).exists()]
    assert missing == []


def test_ci_runs_the_test_command():
    assert "python3 packaging/build.py test" in (ROOT / ".ci/run").read_text(encoding="utf-8")
