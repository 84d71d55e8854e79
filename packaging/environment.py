# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The virtual environment of a checkout: made from the locks, and made again when they change."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import system_packages
from problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging" / "locks"


@dataclass(frozen=True)
class Environment:
    """A virtual environment that is ready for use.

    Attributes:
        folder: Where it lies.
    """

    folder: Path

    @property
    def python(self) -> Path:
        """The environment's Python."""
        return python_in(self.folder)

    def script(self, name: str) -> Path:
        """Return the path of a console script that a package installed."""
        return script_beside(self.python, name)

    def call(self, *arguments: str | Path, offscreen: bool = False) -> int:
        """Run the environment's Python at the root of the checkout.

        Args:
            arguments: What follows the name of the interpreter.
            offscreen: Whether Qt draws to memory instead of a display.

        Returns:
            The exit code.
        """
        variables = clean_variables(os.environ)
        if offscreen:
            variables.setdefault("QT_QPA_PLATFORM", "offscreen")
        sys.stdout.flush()
        return subprocess.call([self.python, *arguments], cwd=ROOT, env=variables)


def python_in(folder: Path) -> Path:
    """Return where the Python of a virtual environment lies."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def script_beside(python: Path, name: str) -> Path:
    """Return where a console script of the same environment lies."""
    return python.with_name(f"{name}.exe" if os.name == "nt" else name)


def clean_variables(variables: Mapping[str, str]) -> dict[str, str]:
    """Return the variables without those that lead a Python into another environment."""
    leading_astray = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__"}
    return {name: value for name, value in variables.items() if name not in leading_astray}


@dataclass(frozen=True)
class Stamp:
    """What an environment was made from.

    Attributes:
        ground: The Python it was made with and the checkout it serves; the scripts in an
            environment hold absolute paths.
        locks: Digest of each lock that is installed, by its name.
    """

    ground: str
    locks: Mapping[str, str]

    def serves(self, wanted: Stamp) -> bool:
        """Tell whether an environment with this stamp is good where another is wanted.

        More locks than are wanted do no harm.
        """
        return self.ground == wanted.ground and wanted.locks.items() <= self.locks.items()


def stamp_of(names: Iterable[str], locks: Path = LOCKS) -> Stamp:
    """Return the stamp of an environment made now, by this Python, with these locks."""
    digests = {
        name: hashlib.sha256((locks / f"{name}.txt").read_bytes()).hexdigest() for name in names
    }
    return Stamp(f"{sys.version} {sys.base_prefix} {ROOT}", digests)


def read_stamp(file: Path) -> Stamp:
    """Read a stamp; one that is missing or broken serves nowhere."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        return Stamp(str(found["ground"]), dict(found["locks"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Stamp("", {})


def prepare(names: Iterable[str], folder: Path = ROOT / ".venv") -> Environment:
    """Make the environment with these locks installed, or keep the one that is there.

    Args:
        names: Names of locks: run, test, lint, package.
        folder: Where the environment lies.

    Raises:
        Problem: When something is missing that only the person can bring.
    """
    stamp_file = folder / "esi-guide-stamp.json"
    found = read_stamp(stamp_file)
    there = python_in(folder).is_file()
    if there and found.serves(stamp_of(names)):
        return Environment(folder)

    # What was installed stays, so that `run` after `test` after `run` has nothing to do.
    held = [name for name in found.locks if (LOCKS / f"{name}.txt").is_file()]
    names = sorted({*names, *held})
    version = ".".join(str(part) for part in sys.version_info[:3])
    shown = folder.relative_to(ROOT) if folder.is_relative_to(ROOT) else folder
    print(f"Setting up {shown} with Python {version}: {', '.join(names)}", flush=True)
    _require_ensurepip()
    stamp_file.unlink(missing_ok=True)
    if not (there and found.serves(stamp_of(held))):
        make_venv(folder)
    print("Installing packages; the first time this loads about 280 MB.", flush=True)
    install(folder, names)
    _path_file(folder).write_text(f"{ROOT}\n", encoding="utf-8")
    stamp = {"ground": stamp_of(names).ground, "locks": stamp_of(names).locks}
    stamp_file.write_text(json.dumps(stamp, indent=2) + "\n", encoding="utf-8")
    return Environment(folder)


def install(folder: Path, names: Iterable[str]) -> None:
    """Install locks into an environment, nothing that has no hash and nothing built on the spot.

    Raises:
        Problem: When pip did not manage.
    """
    command: list[str | Path] = [python_in(folder), "-m", "pip", "install"]
    command += ["--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:"]
    if not sys.stdout.isatty():
        command.append("--quiet")
    for name in names:
        command += ["-r", LOCKS / f"{name}.txt"]
    if subprocess.call(command, env=clean_variables(os.environ)) != 0:
        raise Problem(
            "The packages could not be installed; pip says why above.\n"
            "Without a network, put the wheels in a folder and set PIP_FIND_LINKS to it."
        )


def make_venv(folder: Path) -> None:
    """Make an empty virtual environment with pip in it, replacing what was there.

    Raises:
        Problem: When that does not work, e.g. because a program is running from it.
    """
    try:
        # Windows does not let everybody make symlinks.
        venv.EnvBuilder(clear=True, with_pip=True, symlinks=os.name != "nt").create(folder)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Problem(
            f"The environment {folder} could not be made: {error}\n"
            "Close programs that use it, or remove that folder, and try again."
        ) from error


def _require_ensurepip() -> None:
    # Debian and Ubuntu keep it in a package of its own; a folder without it has no origin.
    found = importlib.util.find_spec("ensurepip")
    if found is None or found.origin is None:
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        system_packages.install([package], "Python's venv lacks pip")


def _path_file(folder: Path) -> Path:
    """Return the file that makes the checkout importable; an edit shows at the next start."""
    question = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run(
        [python_in(folder), "-c", question], check=True, capture_output=True, text=True
    )
    return Path(answer.stdout.strip()) / "esi_guide_checkout.pth"
