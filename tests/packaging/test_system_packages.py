# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""From a library that Qt misses to the line that brings it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
import system_packages
from problem import Problem
from system_packages import has_display, missing_libraries, packages_for

LDD = """\
/venv/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibQt6Gui.so.6 => /venv/PySide6/Qt/lib/libQt6Gui.so.6 (0x00007f)
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => not found
\tlibxcb-cursor.so.0 => not found
\t/lib64/ld-linux-x86-64.so.2 (0x00007f)
"""


def test_missing_libraries_are_read_from_ldd_once_each():
    assert missing_libraries(LDD) == {"libxcb-cursor.so.0", "libEGL.so.1"}


def test_nothing_is_missing_where_ldd_finds_all():
    assert missing_libraries("\tlibz.so.1 => /lib/libz.so.1 (0x7f)\n") == set()


def test_packages_are_named_sorted_and_once():
    libraries = ["libxcb-cursor.so.0", "libglib-2.0.so.0", "libgthread-2.0.so.0"]
    assert packages_for(libraries, lambda _name: False) == ["libglib2.0-0", "libxcb-cursor0"]


def test_packages_take_the_ending_of_systems_with_64_bit_time():
    known = {"libglib2.0-0t64"}.__contains__
    assert packages_for(["libglib-2.0.so.0", "libEGL.so.1"], known) == [
        "libegl1",
        "libglib2.0-0t64",
    ]


@pytest.mark.parametrize(
    ("variables", "platform", "shown"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_display_is_known_by_its_variables_on_linux_alone(variables, platform, shown):
    assert has_display(variables, platform) is shown


def test_without_permission_the_one_line_is_told(monkeypatch):
    monkeypatch.setattr(system_packages, "_permission", lambda: None)
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(Problem, match="sudo apt-get install -y libegl1 libgl1"):
        system_packages.install(["libegl1", "libgl1"], "Qt needs two libraries")


def test_where_there_is_no_apt_the_packages_are_named(monkeypatch):
    monkeypatch.setattr(system_packages, "_permission", lambda: None)
    monkeypatch.setattr(system_packages.shutil, "which", lambda _name: None)
    with pytest.raises(Problem, match=r"package manager.*libegl1"):
        system_packages.install(["libegl1"], "Qt needs a library")


def test_what_reads_the_screen_is_asked_for_once_each_where_it_is_missing(monkeypatch, tmp_path):
    monkeypatch.setattr(system_packages, "UNCALLED", str(tmp_path / "libexec"))
    path = f"{tmp_path}{os.pathsep}{tmp_path / 'bin'}"
    voice = ["speech-dispatcher", "espeak-ng", "speech-dispatcher-espeak-ng"]
    assert system_packages.missing_for_reading(path) == ["xvfb", "dbus", "at-spi2-core", *voice]
    for name in ("bin/Xvfb", "libexec/at-spi-bus-launcher", "bin/espeak-ng"):
        program = tmp_path / name
        program.parent.mkdir(exist_ok=True)
        program.touch(mode=0o755)
    still = system_packages.missing_for_reading(path)
    assert still == ["dbus", "speech-dispatcher", "speech-dispatcher-espeak-ng"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="installs for Linux alone")
def test_a_machine_that_may_not_install_is_told_and_goes_on(monkeypatch, capsys):
    monkeypatch.setattr(system_packages, "missing_for_reading", lambda _path: ["xvfb"])
    monkeypatch.setattr(system_packages, "_permission", lambda: None)
    monkeypatch.setattr(system_packages.shutil, "which", lambda _name: "/usr/bin/apt-get")
    system_packages.offer_screen_reading(Path(sys.executable))
    said = capsys.readouterr().out
    assert "sudo apt-get install -y xvfb" in said
    assert "skipped" in said
