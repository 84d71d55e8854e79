# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Measure the program beside others that show the same page without a network."""

from __future__ import annotations

import contextlib
import mmap
import os
import shutil
import signal
import sqlite3
import statistics
import struct
import subprocess
import time
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import system_packages
from environment import ROOT, script_beside
from problem import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

#: Programs that are compared, what makes a file for one of them, and the screen; by package.
NEEDED = {
    "zeal": "zeal",
    "kiwix-desktop": "kiwix",
    "chromium": "chromium",
    "zimwriterfs": "zim-tools",
    "Xvfb": "xvfb",
}
#: Part of the screen in the colour of the emergency signs from which the page is seen.
SEEN = 0.003
#: Every so many pixels of the screen one is looked at.
STRIDE = 97
#: How long a program may take to show the page, and when its memory is read after that, in s.
PATIENCE, SETTLED = 30.0, 2.0
SCREEN = (1366, 768)
#: The processes of a run are known by this variable.
MARK = "ESI_GUIDE_BENCH"

#: Writes the page for the peers: the same words, with a band in the same red at its top.
EXPORT = """\
import json, sys
from pathlib import Path
from PySide6.QtGui import QColor, QImage
from esi_guide import paths
from esi_guide.content.library import Library
from esi_guide.content.reading import readable_sections
name, folder = sys.argv[1], Path(sys.argv[2])
library = Library(paths.resources() / "content", "en")
page = library.page(name)
palette = json.loads((paths.resources() / "styles" / "palette.json").read_text("utf-8"))
red = palette["light"]["emergency"]
sections = readable_sections(page, library.sources())
body = "".join(f"<h2>{each.title}</h2>{each.html}" for each in sections)
style = f"background: {red}; color: white; padding: 12px"
html = f'''<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{page.title}</title>
<p style="{style}">Emergency signs</p><h1>{page.title}</h1><p>{page.summary}</p>{body}</html>'''
(folder / "page.html").write_text(html, "utf-8")
picture = QImage(48, 48, QImage.Format.Format_RGB32)
picture.fill(QColor(red))
picture.save(str(folder / "icon.png"))
print(int(red[1:], 16))
"""

_PLIST = """\
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>CFBundleIdentifier</key><string>page</string>
<key>CFBundleName</key><string>page</string>
<key>DocSetPlatformFamily</key><string>page</string>
<key>isDashDocset</key><true/>
<key>dashIndexFilePath</key><string>page.html</string>
</dict></plist>
"""


@dataclass(frozen=True)
class Shown:
    """What a program took until the page was seen.

    Attributes:
        wall: Seconds from its start.
        cpu: Seconds of processor time of all its processes.
        memory: What all its processes hold once it has settled, in MB, shared pages by their part.
    """

    wall: float
    cpu: float
    memory: float


@dataclass(frozen=True)
class Case:
    """A program and how it is asked for the page."""

    name: str
    command: list[str | Path]
    package: str = ""


def table(python: Path, folder: Path, page: str, runs: int, bare_window: str) -> str:
    """Measure all of them in turn and return the table that the README quotes.

    Args:
        python: The Python of the installed program.
        folder: Where files for the others are made.
        page: The page that all of them show.
        runs: How often each is started, after once to warm up.
        bare_window: Source of a window that shows a markdown file and quits after its first paint.
    """
    _require_programs()
    shutil.rmtree(folder, ignore_errors=True)
    home = folder / "home"
    home.mkdir(parents=True)
    red = _write_page(python, folder, home, page)
    bare = folder / "bare_window.py"
    # It stays open, and shows that it is there in the same red.
    dressed = bare_window.replace("QTimer.singleShot(0, app.quit)", "pass")
    style = f'browser.setStyleSheet("border: 12px solid #{red:06x}")'
    bare.write_text(dressed.replace("browser.show()", f"{style}\nbrowser.show()"), "utf-8")
    cases = [
        Case("bare PySide6 window", [python, bare]),
        Case("ESI Guide, the ladder", [script_beside(python, "esi-guide")]),
        Case("ESI Guide, the page", [script_beside(python, "esi-guide"), "--page", page]),
        Case("Zeal", ["zeal", "page"], "zeal"),
        Case("Kiwix", ["kiwix-desktop", folder / "page.zim"], "kiwix"),
        Case("Chromium, kiosk", [*_chromium(home), f"file://{folder}/page.html"], "chromium"),
    ]
    taken: dict[str, list[Shown]] = {case.name: [] for case in cases}
    with _screen(folder) as display:
        for number in range(runs + 1):
            print(f"\rround {number} of {runs}", end="", flush=True)
            for case in cases:
                shown = _show(case, _variables(home, display), folder / "Xvfb_screen0", red)
                if number:
                    taken[case.name].append(shown)
    print()
    return as_markdown(taken, {case.name: _size(case) for case in cases}, runs)


def as_markdown(
    taken: Mapping[str, list[Shown]], sizes: Mapping[str, float | None], runs: int
) -> str:
    """Return the table."""
    text = [
        f"The same page in each, medians of {runs} alternating starts; Linux, {os.cpu_count()} "
        f"cores, an X server without a card, {date.today():%Y-%m-%d}. Seen: until the red of the "
        "emergency signs is on the screen. Memory: all processes, shared pages by their part.",
        "",
        "| program | seen after (s) | processor time (s) | memory (MB) | on disk (MB) |",
        "|---|---:|---:|---:|---:|",
    ]
    for name, shown in taken.items():
        wall, cpu, memory = (
            statistics.median(getattr(each, value) for each in shown)
            for value in ("wall", "cpu", "memory")
        )
        size = sizes[name]
        disk = "" if size is None else f"{size:.0f}"
        text.append(f"| {name} | {wall:.2f} | {cpu:.2f} | {memory:.0f} | {disk} |")
    return "\n".join(text)


def is_seen(screen: bytes | memoryview, colour: int) -> bool:
    """Say whether enough of a screen has a colour.

    Args:
        screen: Its pixels, four bytes each, the last of no meaning.
        colour: Red, green and blue in one number.
    """
    pixels = memoryview(screen).cast("I")[::STRIDE]
    count = Counter(pixel & 0xFFFFFF for pixel in pixels)[colour]
    return count >= SEEN * len(pixels)


def _require_programs() -> None:
    """Name what is not installed; nothing is installed from here.

    Raises:
        Problem: When something is missing.
    """
    missing = [package for program, package in NEEDED.items() if shutil.which(program) is None]
    if missing:
        line = f"apt-get install --no-install-recommends {' '.join(missing)}"
        raise Problem(f"To compare with other programs, install them first:\n  {line}")


def _write_page(python: Path, folder: Path, home: Path, page: str) -> int:
    """Write the page as HTML, as a docset for Zeal and as a file for Kiwix; return its red."""
    site = folder / "site"
    site.mkdir()
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    export: list[str | Path] = [python, "-c", EXPORT, page, site]
    done = subprocess.run(export, check=True, capture_output=True, text=True, env=variables)
    shutil.copy(site / "page.html", folder)
    words = [f"--{each}=page" for each in ("name", "title", "description", "creator", "publisher")]
    options = ["--welcome=page.html", "--illustration=icon.png", "--language=eng", *words]
    pack: list[str | Path] = ["zimwriterfs", *options, site, folder / "page.zim"]
    subprocess.run(pack, check=True, capture_output=True)
    docset = home / ".local/share/Zeal/Zeal/docsets/page.docset/Contents"
    (docset / "Resources/Documents").mkdir(parents=True)
    shutil.copy(site / "page.html", docset / "Resources/Documents")
    (docset / "Info.plist").write_text(_PLIST, "utf-8")
    with contextlib.closing(sqlite3.connect(docset / "Resources/docSet.dsidx")) as index:
        index.execute("CREATE TABLE searchIndex(id INTEGER PRIMARY KEY, name, type, path)")
        index.execute("INSERT INTO searchIndex VALUES (1, 'page', 'Guide', 'page.html')")
        index.commit()
    return int(done.stdout)


def _chromium(home: Path) -> list[str | Path]:
    command: list[str | Path] = ["chromium", "--kiosk", "--no-first-run", "--disable-sync"]
    if os.geteuid() == 0:
        command.append("--no-sandbox")  # it refuses to start otherwise
    return [*command, f"--user-data-dir={home / 'chromium'}"]


def _variables(home: Path, display: str) -> dict[str, str]:
    kept = {key: text for key, text in os.environ.items() if not key.startswith(("PYTHON", "QT_"))}
    kept |= {"HOME": str(home), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    if os.geteuid() == 0:
        kept["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return kept | {MARK: str(os.getpid())}


@contextlib.contextmanager
def _screen(folder: Path) -> Iterator[str]:
    """Run an X server whose picture lies in a file; yield its name."""
    read, write = os.pipe()
    size = f"{SCREEN[0]}x{SCREEN[1]}x24"
    options = ["-displayfd", str(write), "-screen", "0", size, "-fbdir", str(folder), "-ac"]
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(["Xvfb", *options], pass_fds=[write], stdout=quiet, stderr=quiet)
    os.close(write)
    try:
        with os.fdopen(read) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _show(case: Case, variables: dict[str, str], screen: Path, colour: int) -> Shown:
    """Start a program, wait until the page is seen, read what it took, and end it.

    Raises:
        Problem: When the page does not come.
    """
    with screen.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as memory:
        header, colours = (struct.unpack_from(">I", memory, place)[0] for place in (0, 76))
        first = header + 12 * colours
        last = first + 4 * SCREEN[0] * SCREEN[1]

        def seen() -> bool:
            return is_seen(memory[first:last], colour)

        _wait_until(lambda: not seen(), "something is left on the screen")
        quiet = subprocess.DEVNULL
        begun = time.perf_counter()
        process = subprocess.Popen(
            case.command, env=variables, stdout=quiet, stderr=quiet, start_new_session=True
        )
        try:
            _wait_until(seen, f"{case.name} shows no page")
            wall = time.perf_counter() - begun
            cpu = sum(_processor_time(process) for process in _processes())
            time.sleep(SETTLED)
            held = sum(_memory(process) for process in _processes())
        finally:
            _end(process)
    return Shown(wall, cpu, held)


def _wait_until(happens: Callable[[], bool], otherwise: str) -> None:
    end = time.monotonic() + PATIENCE
    while not happens():
        if time.monotonic() > end:
            raise Problem(f"After {PATIENCE:.0f} s {otherwise}.")
        time.sleep(0.01)


def _processes() -> list[Path]:
    """Return the folders in /proc of the processes that this run has started, and of theirs.

    Chromium's write over their variables, and are known by their parents.
    """
    mark = f"{MARK}={os.getpid()}".encode()
    parents: dict[str, str] = {}
    found: set[str] = set()
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            parents[folder.name] = _fields(folder)[1]
            if mark in (folder / "environ").read_bytes().split(b"\0"):
                found.add(folder.name)
    while more := {name for name, parent in parents.items() if parent in found} - found:
        found |= more
    return [Path("/proc") / name for name in found]


def _fields(process: Path) -> list[str]:
    """Return what the system says of a process, from its state on."""
    return (process / "stat").read_text().rpartition(")")[2].split()


def _processor_time(process: Path) -> float:
    """Return the seconds of a process and of its children that have ended."""
    with contextlib.suppress(OSError):
        return sum(map(int, _fields(process)[11:15])) / os.sysconf("SC_CLK_TCK")
    return 0.0


def _memory(process: Path) -> float:
    with contextlib.suppress(OSError):
        for line in (process / "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1e3
    return 0.0


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program with all its processes."""
    while found := _processes():
        for folder in found:
            with contextlib.suppress(OSError):
                os.kill(int(folder.name), signal.SIGKILL)
        process.wait()
        time.sleep(0.05)


def _size(case: Case) -> float | None:
    """Return what a program takes on the disk beside what both need of the system, in MB."""
    if not case.package:
        frozen = ROOT / "dist" / "esi-guide"
        if not case.name.startswith("ESI") or not frozen.is_dir():
            return None
        return sum(each.lstat().st_size for each in frozen.rglob("*") if not each.is_dir()) / 1e6
    own = _closure([case.package]) - _closure(sorted(set(system_packages.PACKAGES.values())))
    query = ["dpkg-query", "-W", "-f", "${Package} ${Installed-Size}\n"]
    listed = subprocess.run(query, check=True, capture_output=True, text=True).stdout
    sizes = (line.split() for line in listed.splitlines())
    return sum(int(size) for package, size in sizes if package in own) * 1024 / 1e6


def _closure(packages: list[str]) -> set[str]:
    """Return packages with all that they depend on."""
    without = ("recommends", "suggests", "conflicts", "breaks", "replaces", "enhances")
    options = ["--recurse", *(f"--no-{each}" for each in without)]
    query = ["apt-cache", "depends", *options, *packages]
    listed = subprocess.run(query, check=True, capture_output=True, text=True).stdout
    return {line.strip() for line in listed.splitlines() if line[:1].isalnum()}
