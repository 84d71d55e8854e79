# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What the Debian package says of itself and brings beside the program."""

from __future__ import annotations

import configparser
import re
import tomllib
from xml.etree import ElementTree as ET

import deb
import pytest
from problem import Problem

from esi_guide.services.settings import POLICY_FIELDS


def source(name):
    return (deb.SOURCES / name).read_text(encoding="utf-8")


def ini(name):
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str
    parser.read_string(source(name))
    return parser


def test_the_control_file_has_its_fields_and_no_long_line():
    text = deb.control_text("1.2.3", "amd64", "libc6 (>= 2.35), libgl1", 1234)
    fields = dict(re.findall(r"^([\w-]+): (.*)$", text, re.MULTILINE))
    assert fields["Version"] == "1.2.3"
    assert fields["Depends"] == "libc6 (>= 2.35), libgl1"
    assert {"speech-dispatcher", "espeak-ng"} <= set(fields["Recommends"].split(", "))
    assert fields["Installed-Size"] == "1234"
    description = text.partition("Description:")[2].splitlines()[1:]
    assert all(line.startswith(" ") and len(line) <= 80 for line in description)


def test_a_value_that_nobody_knows_stops_the_build():
    assert deb.filled("@VERSION@ of @DATE@", {"VERSION": "1", "DATE": "2"}) == "1 of 2"
    with pytest.raises(Problem, match="@OPTIONS@"):
        deb.filled("@OPTIONS@", {})


def test_help_reaches_the_manual_page_as_it_stands():
    assert deb.as_roff("usage: x [-h]\n.dot\n'quote\\") == (
        ".nf\nusage: x [\\-h]\n\\&.dot\n\\&\\(aqquote\\e\n.fi"
    )


def test_every_line_of_the_example_policy_is_a_setting_with_a_value_it_may_take():
    text = re.sub(r"^#(?=\w+ = )", "", source("policy.toml"), flags=re.MULTILINE)
    policy = tomllib.loads(text)
    assert policy.keys() == POLICY_FIELDS.keys()
    for key, value in policy.items():
        assert POLICY_FIELDS[key].read(value) is not None, key


def test_the_example_policy_fixes_nothing_until_somebody_decides():
    assert tomllib.loads(source("policy.toml")) == {}


def test_the_desktop_entry_and_the_metadata_name_the_same_program():
    entry = ini("esi-guide.desktop")["Desktop Entry"]
    metadata = ET.fromstring(source(deb.METAINFO))  # noqa: S314 - our own file
    assert metadata.findtext("launchable") == "esi-guide.desktop"
    assert metadata.findtext("id") == deb.METAINFO.removesuffix(".metainfo.xml")
    assert (entry["Exec"], entry["Icon"], entry["Terminal"]) == ("esi-guide", "esi-guide", "false")
    for key in ("GenericName", "Comment", "Keywords"):
        assert entry[f"{key}[es]"] != entry[key]


def test_the_kiosk_is_off_until_somebody_wants_it_and_runs_as_nobody_special():
    unit = ini("esi-guide-kiosk.service")
    assert unit["Service"]["User"] == "kiosk"
    assert unit["Service"]["ExecStart"] == "/usr/bin/cage -- /usr/bin/esi-guide --kiosk"
    assert unit["Service"]["NoNewPrivileges"] == "yes"


def test_every_exception_for_lintian_has_its_reason():
    for block in source("lintian-overrides").split("# ")[1:]:
        reason, *lines = block.strip().splitlines()
        assert reason.endswith((".", ","))
        assert all(line.startswith("esi-guide: ") for line in lines)
