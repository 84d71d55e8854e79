# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A policy of an organisation: registry before file, and never less than it may have said."""

from __future__ import annotations

import sys

import pytest

from esi_guide.services.policy import read_file, read_policy
from esi_guide.services.registry import NoRegistry, WindowsRegistry
from esi_guide.services.settings import FIELDS, POLICY_FIELDS, StoredSettings

SAFEST = {key: field.safest for key, field in FIELDS.items() if field.safest is not None}


class Hives:
    """A registry that a test writes; a hive that is None may not be read."""

    def __init__(self, hklm=(), hkcu=()):
        self.hives = {"HKLM": hklm, "HKCU": hkcu}

    def values(self, hive):
        if self.hives[hive] is None:
            raise PermissionError("Access is denied")
        return dict(self.hives[hive])


@pytest.fixture
def file(tmp_path):
    return tmp_path / "policy.toml"


@pytest.fixture
def read(file):
    """Return a way to read a policy from a text of a file and values of a registry."""

    def read(text="", **hives):
        file.write_text(text, "utf-8")
        return read_policy(POLICY_FIELDS, file, Hives(**hives))

    return read


def test_the_registry_goes_before_the_file_and_the_pc_before_the_person(read):
    policy = read(
        'theme = "dark"\ntext_size = 150\nmotion = false',
        hklm={"theme": "contrast"},
        hkcu={"theme": "light", "text_size": 200},
    )
    assert policy.values == {"theme": "contrast", "text_size": 200, "motion": False}
    assert policy.sources["theme"] == r"HKLM\Software\Policies\ESI Guide"
    assert policy.sources["text_size"] == r"HKCU\Software\Policies\ESI Guide"
    assert policy.sources["motion"].endswith("policy.toml")
    assert policy.faults == []


@pytest.mark.parametrize(("raw", "value"), [(1, True), (0, False), ("true", True), ("0x", None)])
def test_group_policy_writes_switches_as_numbers(read, raw, value):
    policy = read(hklm={"speech": raw})
    assert policy.values.get("speech") is value
    assert len(policy.faults) == (value is None)


def test_a_number_that_is_no_switch_stays_one(read):
    assert read(hklm={"idle_seconds": 60}).values == {"idle_seconds": 60}
    [fault] = read(hklm={"idle_seconds": 1}).faults
    assert (fault.field, fault.line) == ("idle_seconds", 0)
    assert "30 to 900" in fault.cure


def test_without_any_policy_nothing_is_fixed(tmp_path):
    policy = read_policy(POLICY_FIELDS, tmp_path / "none" / "policy.toml", NoRegistry())
    assert (policy.values, policy.faults) == ({}, [])


def test_what_does_not_fit_is_named_with_file_line_field_and_cure(read, file):
    [fault] = read('# a comment\n\ntheme = "dark"\nidle_seconds = 5\n').faults
    assert (fault.source, fault.line, fault.field) == (str(file), 4, "idle_seconds")
    assert str(fault).startswith(f"policy {file}:4: field idle_seconds: 5 does not fit. Write ")


def test_a_line_that_is_no_toml_spoils_no_other(read):
    policy = read('mode = "guide"\ntheme = dark\nmotion = false\n???\n')
    assert policy.values == {"mode": "guide", "motion": False}
    assert [(fault.line, fault.field) for fault in policy.faults] == [(2, "theme"), (4, "")]
    assert policy.faults[0].cure.startswith('Write theme = "system" or "light"')


@pytest.mark.parametrize("key", SAFEST)
@pytest.mark.parametrize("line", ["{} = ", "{} = [1]", '{} = "\\u0001 no value of any field"'])
def test_a_field_that_cannot_be_read_falls_back_to_the_safest_value_and_stays_fixed(
    read, key, line
):
    policy = read(line.format(key))
    assert policy.values == {key: SAFEST[key]}
    assert policy.faults[0].instead.startswith(key)


def test_the_safest_values_lock_and_take_away_but_never_allow():
    assert SAFEST["mode"] == "kiosk"
    assert SAFEST["pin_hash"] == ""
    off = {"printing", "pdf", "qr", "unreviewed_languages"}
    assert {key for key, value in SAFEST.items() if value is False} == off
    assert True not in SAFEST.values()


@pytest.mark.parametrize(
    "text",
    [
        "mode = kiosk",
        "mode: kiosk",
        'mode = "kiosks"',
        'Mode = "kiosk"',
        'mdoe = "kiosk"',
        'mode = "kiosk',
        "mode = 3",
        '[policy]\nmode = "kiosk"',
        'theme = \nmode = "kiosk"',
        'mode = "kiosk"\nmode = "guide"',
        'mo de = "kiosk"',
        "kiosk = true",
    ],
)
def test_no_mistake_of_spelling_unlocks_a_kiosk(read, text):
    policy = read(text)
    assert policy.values["mode"] == "kiosk"
    assert policy.faults


def test_a_mistake_elsewhere_makes_no_kiosk_of_the_pc_of_a_clinic(read):
    policy = read('theme = "pink"\nclinic_phone = \n')
    assert "mode" not in policy.values


def test_a_file_that_cannot_be_read_fixes_all_that_is_safest(tmp_path):
    policy = read_file(POLICY_FIELDS, tmp_path)  # a folder stands where the file should be
    assert policy.values == SAFEST
    [fault] = policy.faults
    assert "cannot be read" in fault.problem
    assert 'mode = "kiosk"' in fault.instead


def test_a_key_of_the_registry_that_cannot_be_read_fixes_all_that_is_safest(read):
    policy = read('mode = "guide"', hklm=None)
    assert policy.values == SAFEST
    assert [fault.source for fault in policy.faults] == [r"HKLM\Software\Policies\ESI Guide"]


def test_a_pin_that_stands_where_its_hash_belongs_opens_nothing_and_is_not_repeated(read):
    policy = read('pin_hash = "471100"')
    assert policy.values == {"pin_hash": ""}
    assert "471100" not in str(policy.faults[0])


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_what_editors_of_windows_save_is_read(file, encoding):
    file.write_bytes('clinic_name = "Clínica"\r\nmode = "kiosk"\r\n'.encode(encoding))
    policy = read_file(POLICY_FIELDS, file)
    assert policy.values == {"clinic_name": "Clínica", "mode": "kiosk"}
    assert policy.faults == []


def test_where_a_window_stood_is_nobodys_policy(read):
    assert read('window = "1 2 3 4 0"').faults[0].problem == "is not known"


def test_the_settings_hold_what_the_registry_fixes(tmp_path, caplog):
    settings = StoredSettings(
        tmp_path / "user.ini",
        tmp_path / "machine.ini",
        tmp_path / "policy.toml",
        Hives(hklm={"text_size": 150, "qr": 7}),
    )
    assert (settings.value("text_size"), settings.locked("text_size")) == (150, True)
    assert settings.value("qr") is False
    assert [fault.field for fault in settings.faults] == ["qr"]
    assert "field qr" in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="the real one")
def test_elsewhere_the_registry_of_windows_is_empty():
    assert WindowsRegistry().values("HKLM") == {}
