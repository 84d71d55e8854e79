# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What the program may write: what it says of that, and what it does."""

from __future__ import annotations

import fnmatch
import os
import re
import shutil
import subprocess
import sys

import pytest

from esi_guide import cli, paths
from esi_guide.app import setting_files
from esi_guide.services.pin import fits
from esi_guide.services.settings import FIELDS, POLICY_ONLY
from esi_guide.stored import places, report, settings_of_command

ROOT = paths.resources().parent
#: Opens, makes, renames or removes a file.
WRITES = re.compile(
    r'(?:openat?|creat)\((?:AT_FDCWD, )?"([^"]+)", [^)]*O_(?:WRONLY|RDWR|CREAT)'
    r'|(?:mkdir|rename|unlink|symlink|link|truncate|chmod|rmdir|mknod)\w*\([^"]*"([^"]+)"'
)
NETWORK = re.compile(r"socket\((?:AF_INET|PF_INET)6?,")
#: What is no file on a disk.
DEVICES = ("/dev/*", "/proc/*")

VISIT = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from esi_guide.app import make_application, make_guide, stored_settings
from esi_guide.kiosk import KioskShell
from esi_guide.options import Options
from esi_guide.services.settings import KioskSettings
from esi_guide.ladder.journey import Mark

class Clock(QObject):
    second = Signal()

application = make_application([])
settings = KioskSettings(stored_settings(), 120)
guide = make_guide(application, Options(), settings, kiosk=True)
clock = Clock()
shell = KioskShell(guide, settings, clock.second)
shell.show()
application.processEvents()
shell.begin("en")
window = shell.window
window.language_chosen.emit("en")
window.journey.mark("esi", Mark.TRIED)
guide.appearance.larger()
guide.appearance.set_theme("dark")
guide.appearance.set_motion(wanted=False)
window.ladder_view.ui.listAction.toggle()
window.open_search("pain")
for page in ("rfa", "emergency"):
    window.navigator.open_page(page)
    application.processEvents()
for view in ("matters", "compare", "sheet", "handout"):
    window.navigator.open_view(view)
    application.processEvents()
window.view().finish()
application.processEvents()
for _ in range(200):
    clock.second.emit()
application.processEvents()
assert shell.is_resting
print("visited")
"""


def test_it_names_the_files_of_this_computer_and_every_key():
    text = "\n".join(report())
    for path in setting_files():
        assert str(path) in text
    for key in FIELDS:
        assert (f"  {key}" in text) is (key not in POLICY_ONLY)


def test_the_command_prints_it(capsys):
    assert cli.main(["what-is-stored"]) == 0
    assert "settings.ini" in capsys.readouterr().out


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_a_visit_to_a_kiosk_writes_only_what_is_listed_and_reaches_no_network(tmp_path):
    trace = tmp_path / "trace"
    calls = "trace=openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,"
    calls += "symlink,link,linkat,truncate,chmod,fchmodat,rmdir,mknod,socket"
    # Python's own compiled modules belong to the checkout: an installed program has them.
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done = subprocess.run(  # noqa: S603 - our own program
        ["strace", "-f", "-qq", "-e", calls, "-o", str(trace), sys.executable, "-c", VISIT],  # noqa: S607
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    if "ptrace" in done.stderr:
        pytest.skip("strace may not look at processes here")
    assert done.stdout.strip() == "visited", done.stderr
    lines = trace.read_text("utf-8", errors="replace").splitlines()
    assert any("guide.qss" in line for line in lines), "the trace saw nothing"
    allowed = [place.path for place in places() if place.kiosk and "/" in place.path]
    allowed += [path.removesuffix("/*") for path in allowed]
    written = {
        next(filter(None, match.groups()))
        for line in lines
        if (match := WRITES.search(line)) and "= -1" not in line
    }
    other = [
        path
        for path in sorted(written)
        if not any(fnmatch.fnmatch(path, pattern) for pattern in (*DEVICES, *allowed))
    ]
    assert other == []
    assert [line for line in lines if NETWORK.search(line)] == []


@pytest.fixture
def typed(monkeypatch):
    """Return a way to say what somebody types at the terminal."""

    def typed(*answers):
        left = list(answers)
        monkeypatch.setattr(cli.getpass, "getpass", lambda _prompt: left.pop(0))

    return typed


@pytest.fixture(autouse=True)
def _no_settings_stay():
    yield
    setting_files()[0].unlink(missing_ok=True)


def test_a_pin_is_asked_for_twice_and_only_its_hash_is_kept(typed, capsys):
    typed("4711", "4711")
    assert cli.main(["kiosk", "set-pin"]) == 0
    stored = settings_of_command().value("pin_hash")
    assert fits("4711", stored)
    assert "4711" not in setting_files()[0].read_text("utf-8").replace(stored, "")
    assert "4711" not in capsys.readouterr().out


@pytest.mark.parametrize("answers", [("4711", "4712"), ("12", "12"), ("abcd", "abcd")])
def test_a_pin_that_is_none_or_differs_is_refused(typed, capsys, answers):
    typed(*answers)
    assert cli.main(["kiosk", "set-pin"]) == cli.REFUSED
    assert settings_of_command().value("pin_hash") == ""
    assert "No PIN was set" in capsys.readouterr().err


def test_the_line_for_a_policy_is_printed_and_nothing_kept(typed, capsys):
    typed("4711", "4711")
    assert cli.main(["kiosk", "set-pin", "--print"]) == 0
    line = capsys.readouterr().out.strip()
    assert fits("4711", line.removeprefix('pin_hash = "').removesuffix('"'))
    assert settings_of_command().value("pin_hash") == ""
