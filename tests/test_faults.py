# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The program starts and works on a computer where something is missing, full, broken or wrong."""

from __future__ import annotations

import ast
import datetime as dt
import os
import shutil
import subprocess
import sys

import bench
import pytest

from esi_guide import paths
from esi_guide.models import page_table

from .views.hands import child, open_window

ROOT = paths.resources().parent
posix = pytest.mark.skipif(sys.platform == "win32", reason="has to do with POSIX")


def run(*command, folder=ROOT, **env):
    """Run Python as its own process."""
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, *map(str, command)],
        cwd=folder,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **env},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def start(*arguments, folder=ROOT, **env):
    """Start the program on a page until it is painted; return what the log says."""
    command = ("-m", "esi_guide", "--page", "rfa", "--quit-after-first-paint", *arguments)
    done = run(*command, folder=folder, **env)
    assert done.returncode == 0, done.stderr
    assert "unexpected" not in done.stderr
    return done.stderr


#: Parts of what ships, and what the log says where one is damaged.
PARTS = {
    "fonts": "the system's own serves",
    "icons": "an icon cannot be read",
    "figures": "a figure shows its words alone",
    "translations": "",
}


@posix
@pytest.mark.parametrize("harm", ["missing", "garbage"])
def test_without_the_parts_that_only_adorn_it_the_guide_opens_all_the_same(tmp_path, harm):
    shutil.copytree(ROOT / "esi_guide", tmp_path / "esi_guide")
    resources = tmp_path / "resources"
    resources.mkdir()
    for path in paths.resources().iterdir():
        if path.name not in PARTS:
            (resources / path.name).symlink_to(path)
        elif harm == "garbage":
            shutil.copytree(path, resources / path.name)
            for file in (resources / path.name).iterdir():
                file.write_bytes(b"\xff\x00\xfe" * 100)
    log = start("--lang", "es", folder=tmp_path)
    assert [said for said in PARTS.values() if said not in log] == []
    assert "rfa" not in log, "this would tell what somebody reads"
    assert (harm == "garbage") is ("esi_guide_es.qm cannot be loaded" in log)


@pytest.mark.parametrize("harm", ["garbage", "values", "folder"])
def test_settings_that_make_no_sense_are_passed_over_and_named_in_the_log(tmp_path, harm):
    path = tmp_path / "esi-guide" / "settings.ini"
    path.parent.mkdir()
    if harm == "folder":
        path.mkdir()
    else:
        values = b"[General]\ntheme=plaid\ntext_size=9000\nwindow=nonsense\n"
        path.write_bytes(b"[General\ntheme=dark\n" if harm == "garbage" else values)
    log = start(XDG_CONFIG_HOME=str(tmp_path))
    said = "setting theme in" if harm == "values" else "cannot be read and are ignored"
    assert said in log


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is where nobody may write")
def test_a_home_in_which_nothing_can_be_written_only_forgets_the_choice():
    code = """
import logging
logging.basicConfig()
from PySide6.QtCore import QCoreApplication
QCoreApplication.setApplicationName("esi-guide")
from esi_guide.app import stored_settings
settings = stored_settings()
settings.set_value("theme", "dark")
print(settings.value("theme"), stored_settings().value("theme"))
"""
    home = {"HOME": "/proc", "XDG_CONFIG_HOME": "", "XDG_RUNTIME_DIR": "", "TMPDIR": "/proc"}
    start(**home)
    done = run("-c", code, **home)
    assert done.stdout.split()[0] == "dark", "it holds as long as the program runs"
    assert "settings cannot be written to /proc/" in done.stderr


@posix
def test_without_a_home_it_starts(tmp_path):
    start(HOME=str(tmp_path / "nowhere"), XDG_CONFIG_HOME="", XDG_CACHE_HOME="")


@posix
def test_on_a_full_disk_the_old_settings_stay_whole(tmp_path):
    code = """
import logging, resource
logging.basicConfig()
from PySide6.QtCore import QCoreApplication
QCoreApplication.setApplicationName("esi-guide")
from esi_guide.app import stored_settings
stored_settings().set_value("theme", "dark")
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
stored_settings().set_value("theme", "light")
print(stored_settings().value("theme"))
"""
    done = run("-c", code, XDG_CONFIG_HOME=str(tmp_path))
    assert "settings cannot be written" in done.stderr
    assert "theme=dark" in (tmp_path / "esi-guide" / "settings.ini").read_text()


def test_a_locale_that_does_not_exist_leaves_it_in_english():
    log = start(LANG="xx_YY.bogus", LC_ALL="xx_YY.bogus", LANGUAGE="xx")
    assert "locale" in log or log == ""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_a_display_that_is_not_there_is_named_in_the_log():
    done = run("-m", "esi_guide", QT_QPA_PLATFORM="xcb", DISPLAY=":9999")
    assert done.returncode != 0
    assert "could not connect to display :9999" in done.stderr


def test_a_guide_of_1000_pages_opens(tmp_path):
    bench.generate_guide(paths.resources() / "content", tmp_path / "guide", 1000)
    start("--content", tmp_path / "guide")


#: What has to go on when somebody sets the clock.
TIMED = ("kiosk.py", "watchdog.py", "services/idle.py", "services/failsafe.py")
WALL_CLOCK = {"datetime", "date", "QDateTime", "QTime", "QDate", "time.time", "localtime"}


@pytest.mark.parametrize("name", TIMED)
def test_nothing_that_waits_asks_the_clock_on_the_wall(name):
    tree = ast.parse((ROOT / "esi_guide" / name).read_text("utf-8"))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    names |= {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    names |= {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert names & WALL_CLOCK == set()


def test_a_clock_that_is_ten_years_late_shows_every_page(qtbot, qapp, monkeypatch):
    class Late(dt.date):
        @classmethod
        def today(cls):
            now = dt.date.today()
            return cls(now.year - 10, now.month, 28 if now.day > 28 else now.day)

    monkeypatch.setattr(page_table, "date", Late)
    window = open_window(qtbot, qapp, page="rfa")
    assert child(window.page_view, "titleLabel").isVisible()
    assert child(window.page_view, "section-relief").isVisible()
