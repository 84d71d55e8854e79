# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is written for those who install on many PCs is what the products take."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import build
import msi
import pytest
import windows
import yaml

from esi_guide import __version__, cli
from esi_guide.services.settings import FIELDS

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "packaging" / "fleet"
TEXT = (ROOT / "packaging" / "FLEET.md").read_text(encoding="utf-8")
PLAYBOOK = (FOLDER / "playbook.yml").read_text(encoding="utf-8")
SCRIPT = windows.SCRIPT.read_text(encoding="utf-8")
POLICIES = sorted(FOLDER.glob("*.toml"))


def test_there_are_policies_to_look_at():
    assert len(POLICIES) == 2


@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.name)
def test_every_line_of_an_example_is_a_setting_with_a_value_that_it_takes(path):
    policy = tomllib.loads(path.read_text(encoding="utf-8"))
    assert policy
    for name, value in policy.items():
        assert FIELDS[name].read(value) == value, name


def test_the_example_for_windows_says_the_same():
    told = json.loads((FOLDER / "waiting-room.json").read_text(encoding="utf-8"))
    assert told == tomllib.loads((FOLDER / "waiting-room.toml").read_text(encoding="utf-8"))


def test_the_exit_codes_are_those_of_the_installer():
    codes = set(re.findall(r"(?:END|SetErrorLevel) (\d)", SCRIPT))
    table = TEXT.partition("| `setup.exe` | means")[2].partition("\n\n")[0]
    assert set(re.findall(r"^\| (\d) \|", table, re.MULTILINE)) == {"0", "1", *codes}


def test_every_switch_is_one_that_the_installer_knows():
    commands = re.findall(r"(?:setup\.exe|uninstall\.exe\"?) (/S[^`\n]*)", TEXT + PLAYBOOK)
    assert commands
    for switch in {word for line in commands for word in re.findall(r"/(\w+)", line)}:
        # /S and /D are NSIS' own; the mode is read by MultiUser.nsh.
        assert switch in {"S", "D", "AllUsers", "CurrentUser"}
    assert "MULTIUSER_INSTALLMODE_COMMANDLINE" in SCRIPT


def test_what_is_looked_for_after_an_installation_is_what_it_leaves():
    assert f"{{{str(msi.UPGRADE).upper()}}}" in TEXT
    key = re.search(r'UNINSTALL_KEY "(.*?)\$', SCRIPT)[1]
    assert f"HKLM\\{key}ESI Guide" in TEXT
    assert 'InternalName": name' in (ROOT / "packaging" / "esi-guide.spec").read_text("utf-8")


def test_every_command_of_ours_is_one(capsys):
    assert set(re.findall(r"packaging/build\.py (\w+)", TEXT)) <= build.COMMANDS.keys()
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    known = capsys.readouterr().out
    for words in re.findall(r"esi-guide-cli ((?:--)?[\w-]+)", TEXT + PLAYBOOK):
        assert words in known


def test_the_files_that_are_named_are_there():
    named = set(re.findall(r"\]\(([\w./-]+)\)", TEXT))
    assert named
    assert [name for name in named if not (ROOT / "packaging" / name).exists()] == []


def test_the_version_is_the_present_one():
    versions = set(re.findall(r"esi-guide[-_](\d[\d.]*\d)", TEXT + PLAYBOOK))
    assert versions <= {__version__, "0.0.9"}
    assert f'"{__version__}"' in PLAYBOOK


def test_the_playbook_does_no_more_than_it_says():
    plays = yaml.safe_load(PLAYBOOK)
    modules = {key for play in plays for task in play["tasks"] for key in task if "." in key}
    assert modules == {
        *(f"ansible.builtin.{name}" for name in ("copy", "apt", "file", "command")),
        *(f"ansible.windows.win_{name}" for name in ("copy", "package", "command")),
    }
