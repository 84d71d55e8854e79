# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A kiosk that is killed, crashes or hangs comes back, and never outlives its watchdog."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from esi_guide import paths, watchdog

ROOT = paths.resources().parent
posix = pytest.mark.skipif(sys.platform == "win32", reason="sends signals")

#: A child that lives as told, without a window.
CHILD = """
import sys, time
from esi_guide import watchdog
watchdog.obey()
book = sys.argv[1]
with open(book, "a") as file:
    import os
    file.write(f"{os.getpid()} {sys.argv[-1]}\\n")
if "--leave" in sys.argv:
    sys.exit(0)
while True:
    watchdog.beat()
    time.sleep(0.05)
"""
WATCH = """
import logging, sys
from esi_guide import watchdog
logging.basicConfig(format="%(levelname)s %(name)s: %(message)s")
child = sys.argv[1]
if child:
    watchdog.command = lambda arguments: [sys.executable, "-c", child, *arguments]
patience = watchdog.Patience(20.0, float(sys.argv[2]), 0.1, 0.4, 60.0, 2.0)
sys.exit(watchdog.watch(sys.argv[3:], patience))
"""


class Watched:
    """A watchdog with its children, as they wrote themselves down."""

    def __init__(self, process, book):
        self.process = process
        self.book = book

    def children(self):
        """Return process id and number of restarts of each child so far."""
        text = self.book.read_text() if self.book.exists() else ""
        return [tuple(map(int, line.split())) for line in text.splitlines()]

    def wait_for(self, number):
        """Return the child with a number, once it is there."""
        until(lambda: len(self.children()) >= number)
        return self.children()[number - 1][0]

    def end(self):
        """End it, and return its exit code and what it said."""
        if self.process.poll() is None:
            self.process.terminate()
        _, said = self.process.communicate(timeout=20)
        return self.process.returncode, said


def until(fact, seconds=20):
    """Wait for other processes; nothing tells when they are done."""
    end = time.monotonic() + seconds
    while not fact():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.02)


def alive(pid):
    """Say whether a process runs, and is not just a name that its parent has not taken yet."""
    try:
        os.kill(pid, 0)
        status = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


@pytest.fixture
def watch(tmp_path):
    """Return a way to start a watchdog."""
    begun = []

    def watch(*arguments, child=CHILD, hang=30.0, env=None):
        book = tmp_path / "children"
        command = [sys.executable, "-c", WATCH, child, str(hang)]
        process = subprocess.Popen(  # noqa: S603 - our own program
            [*command, *([str(book)] if child else []), *arguments],
            cwd=ROOT,
            env={**os.environ, **(env or {})},
            stderr=subprocess.PIPE,
            text=True,
        )
        begun.append(Watched(process, book))
        return begun[-1]

    yield watch
    for watched in begun:
        if watched.process.poll() is None:
            watched.process.kill()
        for child, _restarts in watched.children():
            if alive(child):
                os.kill(child, getattr(signal, "SIGKILL", signal.SIGTERM))
        watched.process.communicate()


@posix
@pytest.mark.parametrize("name", ["SIGKILL", "SIGSEGV", "SIGABRT"])
def test_a_child_that_dies_is_started_again_and_the_log_says_how_it_died(watch, name):
    watched = watch()
    first = watched.wait_for(1)
    os.kill(first, getattr(signal, name))
    second = watched.wait_for(2)
    assert second != first
    code, said = watched.end()
    assert code == 0
    assert re.search(rf"ended after \d+ s: signal {name}; restart 1 in 0.1 s", said)
    assert not alive(second)


@posix
def test_a_child_that_hangs_is_killed_and_started_again(watch):
    watched = watch(hang=0.6)
    first = watched.wait_for(1)
    os.kill(first, signal.SIGSTOP)
    watched.wait_for(2)
    assert not alive(first)
    _, said = watched.end()
    assert "no sign of life for 0.6 s; restart 1" in said


@posix
def test_a_child_that_dies_again_and_again_is_waited_for_longer_and_knows_it(watch):
    watched = watch()
    for number in range(1, 5):
        os.kill(watched.wait_for(number), signal.SIGKILL)
    watched.wait_for(5)
    assert [restarts for _, restarts in watched.children()] == [0, 1, 2, 3, 4]
    _, said = watched.end()
    assert re.findall(r"in (\S+) s", said) == ["0.1", "0.2", "0.4", "0.4"]


def test_a_child_shares_one_stock_of_memory_among_its_threads(watch):
    told = "import os, sys; sys.exit(os.environ.get('MALLOC_ARENA_MAX') != '1')"
    watched = watch(child=told)
    watched.process.wait(20)
    _, said = watched.end()
    assert "left by PIN" in said


def test_it_ends_when_the_staff_have_left_by_their_pin(watch):
    watched = watch("--leave")
    watched.process.wait(20)
    code, said = watched.end()
    assert code == 0
    assert len(watched.children()) == 1
    assert "left by PIN" in said


@posix
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_it_passes_on_that_it_is_to_end(watch, name):
    watched = watch()
    child = watched.wait_for(1)
    watched.process.send_signal(getattr(signal, name))
    watched.process.wait(20)
    assert not alive(child)
    assert watched.end() == (0, "")


@posix
@pytest.mark.parametrize("stopped", [False, True])
def test_a_child_does_not_outlive_a_watchdog_that_is_killed(watch, stopped):
    if stopped and sys.platform != "linux":
        pytest.skip("only Linux kills a child that sleeps")
    watched = watch()
    child = watched.wait_for(1)
    if stopped:
        os.kill(child, signal.SIGSTOP)
    watched.process.kill()
    until(lambda: not alive(child))


KIOSK = ("--kiosk", "--lang", "en")


def kiosk_of(watched, other_than=0):
    """Return the kiosk of a watchdog, once it has come as far as to watch for its parent."""
    tasks = Path(f"/proc/{watched.process.pid}/task/{watched.process.pid}/children")
    found = []

    def is_there():
        found[:] = [int(word) for word in tasks.read_text().split() if int(word) != other_than]
        try:
            return found and len(os.listdir(f"/proc/{found[0]}/task")) > 1
        except FileNotFoundError:
            return False

    until(is_there)
    return found[0]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_kiosk_itself_comes_back_and_keeps_no_memory_on_a_disk(watch):
    watched = watch(*KIOSK, child="", env={"QT_QPA_PLATFORM": "offscreen"})
    first = kiosk_of(watched)
    words = Path(f"/proc/{first}/cmdline").read_text().split("\0")
    assert words[-6:-1] == [*KIOSK, "--watched", "0"]
    limits = Path(f"/proc/{first}/limits").read_text()
    assert re.search(r"Max core file size +0 +0 ", limits)
    os.kill(first, signal.SIGSEGV)
    second = kiosk_of(watched, other_than=first)
    code, said = watched.end()
    assert (code, alive(second)) == (0, False)
    assert "Segmentation fault" in said, "faulthandler still says where"
    assert "signal SIGSEGV; restart 1" in said


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_a_display_that_goes_away_is_waited_for_even_without_a_session_bus(watch):
    read, write = os.pipe()

    @contextmanager
    def display(*name):
        command = ["Xvfb", *name, "-displayfd", str(write), "-nolisten", "tcp"]
        server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)  # noqa: S603
        try:
            yield os.read(read, 10).decode().strip()
        finally:
            server.kill()
            server.wait()

    with display() as number:
        env = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
        env["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"
        watched = watch(*KIOSK, child="", env=env)
        first = kiosk_of(watched)
    until(lambda: not alive(first))
    Path(f"/tmp/.X{number}-lock").unlink(missing_ok=True)  # noqa: S108 - the dead server's
    with display(f":{number}"):
        kiosk_of(watched, other_than=first)
        code, said = watched.end()
    os.close(read)
    os.close(write)
    assert code == 0
    assert "restart 1" in said


def test_the_unit_of_the_package_fits_the_watchdog():
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str
    unit.read(ROOT / "packaging/linux/esi-guide-kiosk.service", "utf-8")
    assert unit["Unit"]["StartLimitIntervalSec"] == "0", "else systemd gives up after five times"
    assert unit["Service"]["Restart"] == "always", "cage may die, too, and then nobody watches"
    assert unit["Service"]["LimitCORE"] == "0"
    assert float(unit["Service"]["TimeoutStopSec"]) > watchdog.USUAL.ending


def test_it_works_frozen_and_not(monkeypatch):
    assert watchdog.command(["--kiosk"])[1:] == ["-m", "esi_guide", "--kiosk"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert watchdog.command(["--kiosk"]) == [sys.executable, "--kiosk"]


def test_it_is_there_without_any_of_qt():
    code = "import sys, esi_guide.watchdog; print([m for m in sys.modules if 'PySide6' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "[]"
