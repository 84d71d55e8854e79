# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Measure the frozen program against a frozen bare window, and against the unfrozen program."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

import bench
import freeze
import products
from bench import Comparison
from environment import ROOT, prepare, script_beside
from problem import Problem
from products import BUILD, build_variables, step

#: What a bare window has no part of, by its name in the report.
APART = {"tagged PDF (Typst)": "_internal/typst/"}
BARE = """\
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication(sys.argv)
window = QWidget()
window.show()
QTimer.singleShot(0, application.quit)
sys.exit(application.exec())
"""
SPEC = """\
import sys
from pathlib import Path
from PyInstaller.depend.bindepend import get_imports
sys.path.insert(0, {packaging!r})
from bundle import LEFT_OUT_MODULES, is_wanted, reachable

analysis = Analysis([{script!r}], excludes=LEFT_OUT_MODULES)
binaries = [entry for entry in analysis.binaries if is_wanted(entry[0], {languages!r})]
used = reachable(
    {{name: source for name, source, kind in binaries}},
    lambda file: {{Path(name).name for name, _found in get_imports(file)}},
)
analysis.binaries = [entry for entry in binaries if entry[0] in used]
analysis.datas = [
    entry for entry in analysis.datas
    if is_wanted(entry[0], {languages!r}) and entry[2] != "SYMLINK"
]
program = EXE(PYZ(analysis.pure), analysis.scripts, exclude_binaries=True, name="bare", upx=False)
COLLECT(program, analysis.binaries, analysis.datas, name="bare", upx=False)
"""


def main(runs: int = 15) -> None:
    """Print both comparisons.

    Raises:
        Problem: When the bare window cannot be frozen.
    """
    bare = _freeze_bare()
    program = freeze.PROGRAM
    parts = {name: size(program, place) for name, place in APART.items()}
    own = size(program) - sum(parts.values())
    step("size")
    print(f"  bare window: {size(bare) / 1e6:.1f} MB")
    print(f"  ESI Guide: {own / 1e6:.1f} MB, {own / size(bare):.2f} times (goal: 1.3)")
    for name, weight in parts.items():
        print(f"  counted apart: {name}, {weight / 1e6:.1f} MB")
    step("start")
    unfrozen = bench.installed_program()
    with tempfile.TemporaryDirectory() as home:
        variables = bench.measuring_variables(Path(home))
        quitting = ["--quit-after-first-paint"]
        cases: dict[str, list[str | Path]] = {
            "unfrozen": [script_beside(unfrozen, "esi-guide"), *quitting],
            "frozen": [program / "esi-guide", *quitting],
        }
        measured = bench.measure_alternating(cases, runs, variables)
    for what, value in (("processor time", "cpu"), ("wall time", "wall")):
        line = Comparison(
            what,
            [getattr(run, value) for run in measured["frozen"]],
            [getattr(run, value) for run in measured["unfrozen"]],
            1.15,
        )
        against, taken = bench.with_spread(line.base), bench.with_spread(line.values)
        print(f"  {what}: {taken} s against {against} s, {line.ratio:.2f} times (goal: 1.15)")


def size(folder: Path, place: str = "") -> int:
    """Return the bytes of a folder's files, or of those whose names begin in one way."""
    return sum(
        path.stat().st_size
        for path in products.files_in(folder)
        if not path.is_symlink() and path.relative_to(folder).as_posix().startswith(place)
    )


def _freeze_bare() -> Path:
    environment = prepare(["run", "package"])
    folder = products.fresh(BUILD / "bare")
    script, spec = folder / "bare.py", folder / "bare.spec"
    script.write_text(BARE, encoding="utf-8")
    languages = {path.name for path in (ROOT / "resources" / "content").iterdir()}
    text = SPEC.format(
        packaging=str(ROOT / "packaging"), script=str(script), languages=sorted(languages)
    )
    spec.write_text(text, encoding="utf-8")
    command: list[str | Path] = [environment.python, "-m", "PyInstaller", "--noconfirm"]
    command += ["--log-level", "WARN", "--distpath", folder, "--workpath", folder / "work", spec]
    if subprocess.call(command, cwd=folder, env=build_variables()) != 0:
        raise Problem("The bare window could not be frozen; the lines above say why.")
    return folder / "bare"
