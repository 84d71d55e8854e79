# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import logging
import os
import stat
import sys

import pytest

from esi_guide.services.settings import FIELDS, KioskSettings, MemorySettings, StoredSettings


class Desk:
    """The three files that settings come from."""

    def __init__(self, folder):
        self.user = folder / "user" / "settings.ini"
        self.machine = folder / "machine.ini"
        self.policy = folder / "policy.toml"

    def settings(self):
        return StoredSettings(self.user, self.machine, self.policy)

    def write(self, *, user="", machine="", policy=""):
        self.user.parent.mkdir(exist_ok=True)
        for path, text in ((self.user, user), (self.machine, machine)):
            if text:
                path.write_text(f"[General]\n{text}\n", "utf-8")
        if policy:
            self.policy.write_text(policy, "utf-8")


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


@pytest.mark.parametrize("key", FIELDS)
def test_without_any_file_the_built_in_value_holds(desk, key):
    assert desk.settings().value(key) == FIELDS[key].builtin
    assert not desk.settings().locked(key)


def test_policy_goes_before_user_before_machine_before_built_in(desk):
    desk.write(machine="theme=dark")
    assert desk.settings().value("theme") == "dark"
    desk.write(user="theme=light")
    assert desk.settings().value("theme") == "light"
    desk.write(policy='theme = "contrast"')
    assert desk.settings().value("theme") == "contrast"


def test_precedence_is_settled_for_each_field_by_itself(desk):
    desk.write(user="text_size=150\ntheme=light", machine="list_form=true", policy='theme = "dark"')
    settings = desk.settings()
    values = {key: settings.value(key) for key in ("theme", "text_size", "list_form", "language")}
    assert values == {"theme": "dark", "text_size": 150, "list_form": True, "language": ""}


def test_values_keep_their_types(desk):
    written = {"theme": "dark", "text_size": 220, "list_form": True, "window": "1 2 800 600 0"}
    for key, value in written.items():
        desk.settings().set_value(key, value)
    read = {key: desk.settings().value(key) for key in written}
    assert read == written
    assert {key: type(value) for key, value in read.items()} == {
        key: type(FIELDS[key].builtin) for key in written
    }


@pytest.mark.parametrize(
    "line",
    ["text_size=301", "text_size=99", "text_size=large", "theme=pink", "list_form=maybe"],
)
def test_a_value_that_does_not_fit_falls_back_and_is_named_in_the_log(desk, caplog, line):
    key = line.partition("=")[0]
    desk.write(user=line)
    assert desk.settings().value(key) == FIELDS[key].builtin
    assert f"setting {key}" in caplog.text


def test_a_value_that_does_not_fit_falls_back_to_the_machine_first(desk, caplog):
    desk.write(user="text_size=999", machine="text_size=200")
    assert desk.settings().value("text_size") == 200
    assert "setting text_size" in caplog.text


@pytest.mark.parametrize(
    "line", [r"theme=@Variant(\0\0\0\x11)", r"theme=\x40Var\x69ant(\0)", r"mode=@DateTime(\0\0)"]
)
def test_a_file_that_names_objects_of_qt_is_not_read_and_named_in_the_log(desk, caplog, line):
    desk.write(user=f"{line}\ntext_size=200", machine="text_size=150")
    assert desk.settings().value("theme") == FIELDS["theme"].builtin
    assert desk.settings().value("text_size") == 150
    assert "more than plain values" in caplog.text


def test_a_damaged_user_file_leaves_the_built_in_values(desk):
    desk.user.parent.mkdir()
    desk.user.write_bytes(b"\x00\xff[General\n\x80theme==\n")
    settings = desk.settings()
    assert {key: settings.value(key) for key in FIELDS} == {
        key: field.builtin for key, field in FIELDS.items()
    }


@pytest.mark.parametrize(
    ("policy", "named"),
    [
        ("theme = ", "field theme: is not written as TOML"),
        ('theme = "pink"', "field theme"),
        ("text_size = 5000", "field text_size"),
        ("colour = 1", "field colour"),
        ("[theme]\nname = 1", "field theme"),
    ],
)
def test_a_policy_that_does_not_fit_fixes_nothing_and_is_named_in_the_log(
    desk, caplog, policy, named
):
    desk.write(policy=policy)
    settings = desk.settings()
    assert (settings.value("theme"), settings.value("text_size")) == ("system", 0)
    assert not settings.locked("theme")
    assert named in caplog.text


def test_a_policy_in_another_encoding_is_named_in_the_log(desk, caplog):
    desk.policy.write_bytes('clinic_name = "Clínica" # Größe'.encode("latin-1"))
    assert desk.settings().value("clinic_name") == ""
    assert "not UTF-8" in caplog.text


def test_whoever_reads_ought_to_know_of_a_policy_that_does_not_fit(desk):
    assert not desk.settings().tells_fault
    desk.write(policy='theme = "dark"')
    assert not desk.settings().tells_fault
    desk.write(policy='theme = "pink"')
    settings = desk.settings()
    assert settings.tells_fault
    kiosk = KioskSettings(settings, 120)
    assert (kiosk.tells_fault, kiosk.tells_staff) == (False, True)


def test_each_value_comes_with_who_says_so(desk):
    desk.write(user="theme=dark", machine="text_size=150", policy="motion = false")
    settings = desk.settings()
    assert settings.source("motion") == (False, f"policy {desk.policy}")
    assert settings.source("theme") == ("dark", f"user {desk.user}")
    assert settings.source("text_size") == (150, f"machine {desk.machine}")
    assert settings.source("language") == ("", "built-in")


def test_one_bad_field_of_a_policy_does_not_spoil_the_others(desk, caplog):
    desk.write(policy='colour = "red"\ntheme = "dark"')
    settings = desk.settings()
    assert (settings.value("theme"), settings.locked("theme")) == ("dark", True)
    assert "colour" in caplog.text


def test_a_locked_value_does_not_change(desk):
    desk.write(policy="text_size = 200")
    settings = desk.settings()
    settings.set_value("text_size", 100)
    assert settings.locked("text_size")
    assert settings.value("text_size") == desk.settings().value("text_size") == 200
    assert not desk.user.exists()


def test_lifting_a_policy_brings_the_readers_own_value_back(desk):
    desk.write(user="theme=light", policy='theme = "contrast"')
    assert desk.settings().value("theme") == "contrast"
    desk.policy.unlink()
    assert desk.settings().value("theme") == "light"


def test_a_kept_value_leaves_no_other_files_behind(desk):
    desk.settings().set_value("theme", "dark")
    desk.settings().set_value("theme", "light")
    assert [path.name for path in desk.user.parent.iterdir()] == ["settings.ini"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX permissions")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_where_nothing_may_be_written_the_old_values_stay_whole(desk, caplog):
    desk.settings().set_value("theme", "dark")
    desk.user.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    desk.user.chmod(stat.S_IRUSR)
    try:
        desk.settings().set_value("theme", "light")
    finally:
        desk.user.parent.chmod(stat.S_IRWXU)
    assert "cannot be written" in caplog.text
    assert desk.settings().value("theme") == "dark"


def test_where_the_folder_cannot_be_made_a_log_line_says_so(desk, caplog):
    desk.user.parent.write_text("a file stands where the folder should be")
    with caplog.at_level(logging.WARNING):
        desk.settings().set_value("theme", "dark")
    assert "cannot be written" in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="needs file size limits")
def test_a_write_that_breaks_off_leaves_the_old_values(desk):
    # RLIMIT_FSIZE breaks the write of the new file in its middle, as a full disk does.
    import resource  # noqa: PLC0415 - POSIX only
    import signal  # noqa: PLC0415

    desk.settings().set_value("theme", "dark")
    before = desk.user.read_bytes()
    settings = desk.settings()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5, limits[1]))
    try:
        settings.set_value("theme", "contrast")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    after = desk.user.read_bytes()
    assert after == before or b"theme=contrast" in after


def test_a_reader_of_the_file_sees_the_old_values_or_the_new_never_half(desk):
    desk.settings().set_value("theme", "dark")
    before = desk.user.stat().st_ino
    desk.settings().set_value("theme", "light")
    # Another file took the place of the first: nothing was written into it.
    assert desk.user.stat().st_ino != before or os.name == "nt"


def test_memory_settings_start_as_built_in_and_keep_values_for_the_run():
    settings = MemorySettings(theme="dark")
    settings.set_value("text_size", 150)
    assert (settings.value("theme"), settings.value("text_size")) == ("dark", 150)
    assert settings.value("list_form") is False
    assert not settings.locked("theme")


@pytest.mark.parametrize(
    "line", ["country=USA", "country=1", "emergency_number=help", "emergency_number=9"]
)
def test_a_text_that_does_not_look_right_falls_back(desk, caplog, line):
    key = line.partition("=")[0]
    desk.write(machine=line, policy=f'{key} = "{line.partition("=")[2]}"')
    assert desk.settings().value(key) == ""
    assert key in caplog.text


def test_the_number_to_call_may_be_fixed_with_or_without_quotes(desk):
    desk.write(policy='country = "gb"\nemergency_number = 911')
    assert [desk.settings().value(key) for key in ("country", "emergency_number")] == ["gb", "911"]
    desk.write(policy='emergency_number = "000"')
    assert desk.settings().value("emergency_number") == "000"


@pytest.mark.parametrize("value", ["x" * 81, "two\nlines", "a\ttab"])
def test_what_is_printed_for_a_clinic_is_one_short_line(value):
    assert FIELDS["clinic_name"].read(value) is None
    assert FIELDS["clinic_name"].read("Riverside Clínica, Level 2") == "Riverside Clínica, Level 2"
