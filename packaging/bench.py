# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Measure whole processes of the installed program against a bare window that does the same."""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import bench_acts
import bench_peers
import environment as environments
import system_packages
from environment import ROOT, clean_variables, prepare, python_in, script_beside
from problem import Problem

FOLDER = ROOT / "build" / "bench"
PAGE = "rfa"
GUIDE_SIZES = (10, 100, 1000)
MARKERS = ("<!-- bench -->", "<!-- end of bench -->")
PEER_MARKERS = ("<!-- peers -->", "<!-- end of peers -->")

#: A window with one browser that quits once it has painted. The same text shown the short way,
#: or none, is what the program is measured against.
BARE_WINDOW = """\
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTextBrowser

class Browser(QTextBrowser):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)

app = QApplication(sys.argv)
browser = Browser()
browser.resize(1100, 760)
if len(sys.argv) > 1:
    with open(sys.argv[1], encoding="utf-8") as file:
        browser.setMarkdown(file.read())
browser.show()
sys.exit(app.exec())
"""


@dataclass(frozen=True)
class Run:
    """What one process took.

    Attributes:
        cpu: Seconds of processor time, its children included.
        wall: Seconds from start to end.
        memory: Most memory held at once, in MB.
    """

    cpu: float
    wall: float
    memory: float


@dataclass(frozen=True)
class Comparison:
    """One line of the table: a value of the program against the value it is held to.

    Attributes:
        name: What is measured.
        values: The program's values, one for each run.
        base: The values to compare with.
        goal: The most that the ratio of the medians should be; None where there is no goal.
    """

    name: str
    values: list[float]
    base: list[float]
    goal: float | None

    @property
    def ratio(self) -> float:
        """The median of the program's values by the median of the others."""
        return statistics.median(self.values) / statistics.median(self.base)


def main(arguments: list[str]) -> int:
    """Build, install, measure, print the table."""
    parser = argparse.ArgumentParser(prog="build.py bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="runs of each case, 15 or more")
    parser.add_argument("--update-readme", action="store_true", help="put the table there")
    parser.add_argument("--peers", action="store_true", help="against other programs instead")
    options = parser.parse_args(arguments)
    if not hasattr(os, "wait4"):
        raise Problem("Measuring needs Linux or macOS: Windows does not tell what a child took.")
    python = installed_program()
    if options.peers:
        peers = bench_peers.table(python, FOLDER / "peers", PAGE, options.runs, BARE_WINDOW)
        print(f"\n{peers}")
        if options.update_readme:
            put_into_readme(peers, PEER_MARKERS)
        return 0
    with tempfile.TemporaryDirectory() as home:
        variables = measuring_variables(Path(home))
        cases = all_cases(python)
        measured = measure_alternating(cases, options.runs, variables)
        print("Measuring the acts of a reader", flush=True)
        acts = bench_acts.measured(python, guides_to_act_in(), variables)
        table = as_markdown(comparisons(measured), options.runs)
        table += f"\n\n{bench_acts.as_markdown(acts)}"
        print(f"\n{table}")
        print_profile(python, variables)
    if options.update_readme:
        put_into_readme(table)
    return 0


def put_into_readme(table: str, markers: tuple[str, str] = MARKERS) -> None:
    """Put a table where the README has its place."""
    readme = ROOT / "README.md"
    text = with_table(readme.read_text(encoding="utf-8"), table, markers)
    readme.write_text(text, encoding="utf-8", newline="\n")


def installed_program() -> Path:
    """Build the wheel and install it, compiled, into an environment of its own.

    Returns:
        The Python of that environment.
    """
    builder = prepare(["run", "package"])
    system_packages.require_qt(builder.python, display=False)
    wheels = FOLDER / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    if builder.call("-m", "hatchling", "build", "-t", "wheel", "-d", wheels) != 0:
        raise Problem("The wheel could not be built; the lines above say why.")
    folder = FOLDER / "venv"
    environments.make_venv(folder)
    print("Installing the wheel", flush=True)
    environments.install(folder, ["run"])
    python = python_in(folder)
    wheel = next(wheels.glob("*.whl"))
    install: list[str | Path] = [
        python,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        wheel,
    ]
    subprocess.run(install, check=True, env=clean_variables(os.environ))
    return python


def measuring_variables(home: Path) -> dict[str, str]:
    """Return the variables of every measured process: no display, an empty home."""
    variables = {key: text for key, text in os.environ.items() if not key.startswith("PYTHON")}
    variables |= {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "LC_ALL": "C.UTF-8"}
    for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        variables[f"XDG_{name}"] = str(folder)
    return variables


def all_cases(python: Path) -> dict[str, list[str | Path]]:
    """Return the command of each case by its name."""
    bare = FOLDER / "bare_window.py"
    bare.write_text(BARE_WINDOW, encoding="utf-8")
    content = ROOT / "resources" / "content"
    guide: list[str | Path] = [script_beside(python, "esi-guide"), "--quit-after-first-paint"]
    page = ["--page", PAGE]
    cases: dict[str, list[str | Path]] = {
        "bare": [python, bare],
        "bare page": [python, bare, content / "en" / "pages" / f"{PAGE}.md"],
        "start": guide,
        "page": [*guide, *page],
    }
    for size in GUIDE_SIZES:
        folder = FOLDER / f"guide-{size}"
        generate_guide(content, folder, size)
        cases[f"start {size}"] = [*guide, "--content", folder]
        cases[f"page {size}"] = [*guide, "--content", folder, *page]
    return cases


def generate_guide(content: Path, folder: Path, size: int) -> None:
    """Write a guide with the same chart and as many pages as asked for.

    The measured page is always there; the others are the real ones and then copies of the
    measured page under names of their own.

    Args:
        content: The real content, with a folder for each language.
        folder: Where the guide goes; what lies there is replaced.
        size: Number of pages.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(content, folder, ignore=shutil.ignore_patterns("pages"))
    for language in content.iterdir():
        if language.is_dir():
            _generate_pages(language / "pages", folder / language.name / "pages", size)


def _generate_pages(given: Path, pages: Path, size: int) -> None:
    """Write as many pages of one language as asked for."""
    pages.mkdir()
    measured = given / f"{PAGE}.md"
    real = sorted(given.glob("*.md"), key=lambda path: path != measured)
    for path in real[:size]:
        shutil.copy(path, pages)
    text = measured.read_text(encoding="utf-8")
    for number in range(len(real), size):
        copy = re.sub(rf"^id: {PAGE}$", f"id: copy-{number}", text, count=1, flags=re.MULTILINE)
        (pages / f"copy-{number}.md").write_text(copy, encoding="utf-8")


def measure_alternating(
    cases: dict[str, list[str | Path]], runs: int, variables: dict[str, str]
) -> dict[str, list[Run]]:
    """Run every case in turn, again and again, so that a slow moment of the machine hits all."""
    for command in cases.values():
        measure(command, variables)  # warms the disk cache; not counted
    measured: dict[str, list[Run]] = {name: [] for name in cases}
    for number in range(runs):
        print(f"\rround {number + 1} of {runs}", end="", flush=True)
        for name, command in cases.items():
            measured[name].append(measure(command, variables))
    print()
    return measured


def measure(command: list[str | Path], variables: dict[str, str]) -> Run:
    """Run a process to its end.

    Raises:
        Problem: When it does not exit with 0.
    """
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    _pid, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    complaint = process.stderr.read().decode(errors="replace") if process.stderr else ""
    if process.stderr:
        process.stderr.close()
    if process.returncode != 0:
        raise Problem(f"{' '.join(map(str, command))} failed:\n{complaint}")
    # Linux counts kilobytes, macOS bytes.
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / unit)


def comparisons(measured: dict[str, list[Run]]) -> list[Comparison]:
    """Lay the values beside those they are held to."""

    def line(what: str, value: str, case: str, base: str, goal: float | None) -> Comparison:
        taken = [getattr(run, value) for run in measured[case]]
        return Comparison(what, taken, [getattr(run, value) for run in measured[base]], goal)

    lines = [
        line("start, processor time (s)", "cpu", "start", "bare", 1.4),
        line("start, wall time (s)", "wall", "start", "bare", None),
        line("start, memory (MB)", "memory", "start", "bare", 1.4),
        line("opening a page, processor time (s)", "cpu", "page", "bare page", 2.0),
        line("opening a page, wall time (s)", "wall", "page", "bare page", None),
        line("opening a page, memory (MB)", "memory", "page", "bare page", None),
    ]
    small, *larger = GUIDE_SIZES
    for size in larger:
        for case, what in (("start", "start"), ("page", "opening a page")):
            for value, unit in (("cpu", "processor time (s)"), ("memory", "memory (MB)")):
                name = f"{what} of {size:,} pages against {small}, {unit}"
                lines.append(line(name, value, f"{case} {size}", f"{case} {small}", 1.1))
    return lines


def guides_to_act_in() -> dict[str, Path]:
    """Return the guides in which a reader's acts are measured; ``all_cases`` made the large one."""
    size = GUIDE_SIZES[-1]
    content = ROOT / "resources" / "content"
    return {"this guide": content, f"{size:,} pages": FOLDER / f"guide-{size}"}


def as_markdown(lines: list[Comparison], runs: int) -> str:
    """Return the table that the README quotes."""
    text = [
        f"Medians of {runs} alternating runs each, with the middle half of the runs in brackets; "
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, drawn off screen.",
        "",
        "| measure | against | ESI Guide | times | goal |",
        "|---|---:|---:|---:|---:|",
    ]
    for line in lines:
        goal = f"≤ {line.goal}" if line.goal else ""
        held_to, taken = with_spread(line.base), with_spread(line.values)
        text.append(f"| {line.name} | {held_to} | {taken} | {line.ratio:.2f} | {goal} |")
    return "\n".join(text)


def with_spread(values: list[float]) -> str:
    """Return the median and the quartiles as text."""
    first, middle, third = statistics.quantiles(values, n=4, method="inclusive")
    digits = 0 if middle >= 20 else 3
    return f"{middle:.{digits}f} ({first:.{digits}f} to {third:.{digits}f})"


def with_table(readme: str, table: str, markers: tuple[str, str] = MARKERS) -> str:
    """Return the README with the table between its two marks.

    Raises:
        Problem: When the marks are not there.
    """
    begin, end = markers
    before, mark, rest = readme.partition(begin)
    _old, end_mark, after = rest.partition(end)
    if not mark or not end_mark:
        raise Problem(f"README.md has no place for the table: {begin} … {end}")
    return f"{before}{begin}\n\n{table}\n\n{end}{after}"


def print_profile(python: Path, variables: dict[str, str]) -> None:
    """Print which imports and which calls the start spends its time on."""
    program = ["-m", "esi_guide", "--quit-after-first-paint"]
    timed: list[str | Path] = [python, "-X", "importtime", *program]
    found = subprocess.run(timed, check=True, capture_output=True, text=True, env=variables)
    print("\nImports, by their own time:\n")
    for own, total, name in slowest_imports(found.stderr):
        print(f"  {own / 1000:7.1f} ms own {total / 1000:7.1f} ms in all  {name}")
    calls: list[str | Path] = [python, "-m", "cProfile", "-s", "tottime", *program]
    found = subprocess.run(calls, check=True, capture_output=True, text=True, env=variables)
    print("\nCalls, by their own time:\n")
    print("\n".join(found.stdout.splitlines()[:40]))


def slowest_imports(report: str, count: int = 20) -> list[tuple[int, int, str]]:
    """Return own time and total time in microseconds and name of the slowest imports."""
    line = re.compile(r"^import time:\s+(\d+) \|\s+(\d+) \|\s+(\S+)$", re.MULTILINE)
    found = [(int(own), int(total), name) for own, total, name in line.findall(report)]
    return sorted(found, reverse=True)[:count]
