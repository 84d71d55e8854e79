# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Do to the program what a clinic's computer does to it: kill it, and every fault of FAULTS.md."""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import system_packages
from environment import ROOT, clean_variables, prepare
from problem import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

#: What is done to the program, what is seen of it, and the test of each.
TABLE = ROOT / "packaging" / "FAULTS.md"
#: How a test is named in a document.
TEST = re.compile(r"`(tests/[\w/]+\.py(?:::\w+)?)`")
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)

#: One life of the program: it starts, tells what it finds, and then writes until it is killed.
LIFE = """
import hashlib, itertools, json, sys
from pathlib import Path
from esi_guide.app import make_application, make_window, stored_settings, tidy
from esi_guide.options import Options
from esi_guide.services.saving import save

folder = Path(sys.argv[1])
sheets = [(folder / name).read_bytes() for name in ("one.pdf", "two.pdf")]
target = Path.home() / "sheet.pdf"
application = make_application([])
settings = stored_settings()
window = make_window(application, Options(), settings)
window.show()
application.processEvents()
tidy(settings)
found = {key: settings.value(key) for key in ("theme", "text_size", "pin_hash")}
found["sheet"] = hashlib.sha256(target.read_bytes()).hexdigest() if target.exists() else ""
left = [path.name for path in Path.home().rglob("*") if path.name.endswith(".part")]
left += [p.name for p in Path.home().rglob("settings.ini.*") if not p.suffix[1:].islower()]
print(json.dumps({"found": found, "left": left}), flush=True)
if len(sys.argv) > 2:
    sys.exit(0)
pins = tuple(f"scrypt:{digit * 32}:{digit * 64}" for digit in "ab")
values = {"theme": ("dark", "light"), "text_size": (150, 200), "pin_hash": pins}
for turn in itertools.cycle((0, 1)):
    for key in values:
        print(json.dumps([key, values[key][turn]]), flush=True)
        settings.set_value(key, values[key][turn])
    print(json.dumps(["sheet", hashlib.sha256(sheets[turn]).hexdigest()]), flush=True)
    save(target, sheets[turn])
"""


@dataclass
class Kills:
    """What killing the program at random moments has shown.

    Attributes:
        count: How often it was killed.
        starting: How often of these while it started.
        writing: How often after it had begun to write.
        left: How often it left an unfinished file behind, for the next start to remove.
        faults: What should not have been; empty when all is well.
    """

    count: int = 0
    starting: int = 0
    writing: int = 0
    left: int = 0
    faults: list[str] = field(default_factory=list)


def main(arguments: list[str]) -> int:
    """Kill the program while it writes, kill the kiosk, then run the test of each fault."""
    parser = argparse.ArgumentParser(prog="build.py faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=500, help="how often to kill it, 500 at first")
    parser.add_argument("--seed", type=int, default=None, help="repeats the moments of a run")
    options = parser.parse_args(arguments)
    if os.name == "nt":
        raise Problem("Killing needs Linux or macOS: Windows has no such signals.")
    environment = prepare(["run", "test"])
    system_packages.require_qt(environment.python, display=False)
    seed = random.SystemRandom().randrange(10**6) if options.seed is None else options.seed
    print(f"seed {seed}; the same moments again: build.py faults --seed {seed}", flush=True)
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        kills = killed(environment.python, Path(folder), options.kills, seed, _tell)
    failed += len(kills.faults)
    lines = [
        ("killed while it starts or writes", str(kills.count), _verdict(kills.faults)),
        ("  of these while it started", str(kills.starting), ""),
        ("  of these while it wrote", str(kills.writing), ""),
        ("  left an unfinished file, removed by the next start", str(kills.left), ""),
    ]
    for name, seconds in restarts(environment.python):
        print(f"  kiosk, {name}: back after {seconds:.1f} s", flush=True)
        late = seconds > _LIMITS[name]
        failed += late
        lines.append((f"kiosk, {name}", f"back after {seconds:.1f} s", "LATE" if late else "ok"))
    tests = sorted(set(cited(TABLE.read_text("utf-8"))))
    print(f"\n{len(tests)} tests of the faults in packaging/FAULTS.md", flush=True)
    code = environment.call("-m", "pytest", "-q", *tests, offscreen=True)
    failed += code != 0
    lines.append(("faults of FAULTS.md", f"{len(tests)} tests", "FAILED" if code else "ok"))
    print("\n| what | how | result |\n|---|---|---|")
    for line in lines:
        print("| " + " | ".join(line) + " |")
    for fault in kills.faults:
        print(f"FAULT {fault}")
    return int(bool(failed))


def cited(text: str) -> Iterator[str]:
    """Yield each test that a document names, outside its comments."""
    yield from TEST.findall(COMMENT.sub("", text))


def killed(
    python: Path, folder: Path, count: int, seed: int, tell: Callable[[int, int, Kills], None]
) -> Kills:
    """Kill the program at random moments, each time start it anew, and see what it finds.

    Args:
        python: That of the environment.
        folder: An empty one, for the home of the program.
        count: How often.
        seed: Of the moments.
        tell: Called with how often it was killed, of how often, and what was seen so far.
    """
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    home = folder / "home"
    home.mkdir()
    variables = home_variables(home)
    for name, more in (("one.pdf", []), ("two.pdf", ["--large"])):
        command: list[str | Path] = [
            python,
            "-m",
            "esi_guide",
            "handout",
            "--to",
            folder / name,
            *more,
        ]
        subprocess.run(command, cwd=ROOT, env=variables, check=True, capture_output=True)
    possible: list[Mapping[str, Any]] = []
    kills = Kills()
    for number in range(count + 1):
        last = number == count
        life = _Life(python, folder, variables, last=last)
        early = not last and chance.random() < 0.15
        kills.left += _has_left(home)
        pause = chance.uniform(0, 0.5) if early else chance.uniform(0, 0.08)
        if early:
            time.sleep(pause)
        else:
            life.wait_for_start()
            if not last:
                time.sleep(pause)
        life.kill(last=last)
        if life.found is None:
            if not early:
                kills.faults.append(f"start {number} did not come to its window: {life.said()}")
                break
            kills.starting += 1
        else:
            if possible and life.found not in possible:
                kills.faults.append(f"start {number} found a third state: {life.found}")
            if life.left:
                kills.faults.append(f"start {number} left {life.left}")
            possible = list(_possible(life.found, life.acts))
            kills.writing += bool(life.acts) and not last
        if not last:
            kills.count += 1
            tell(number + 1, count, kills)
    return kills


def home_variables(home: Path) -> dict[str, str]:
    """Return variables that make a folder the whole world of the program."""
    kept = {
        name: value
        for name, value in clean_variables(os.environ).items()
        if not name.startswith(("XDG_", "ESI_"))
    }
    return {**kept, "HOME": str(home), "TMPDIR": str(home), "QT_QPA_PLATFORM": "offscreen"}


class _Life:
    """One process of the program, and what it said before it was killed."""

    def __init__(
        self, python: Path, folder: Path, variables: Mapping[str, str], *, last: bool
    ) -> None:
        command: list[str | Path] = [python, "-c", LIFE, folder, *(["once"] if last else [])]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=variables, stdout=pipe, stderr=pipe, text=True
        )
        self._started = threading.Event()
        self._lines: list[str] = []
        self._errors = ""
        self._thread = threading.Thread(target=self._read)
        self._thread.start()
        self.found: dict[str, Any] | None = None
        self.left: list[str] = []
        self.acts: list[tuple[str, Any]] = []

    def wait_for_start(self) -> None:
        """Come back when it has told what it found, or has ended."""
        self._started.wait(60)

    def kill(self, *, last: bool) -> None:
        """Kill it, and hear what it had said."""
        if not last:
            self._process.kill()
        self._errors = self._process.stderr.read() if self._process.stderr else ""
        self._process.wait(60)
        self._thread.join()
        whole = [line for line in self._lines if line.endswith("\n")]
        if whole:
            said = json.loads(whole[0])
            self.found, self.left = said["found"], said["left"]
            self.acts = [tuple(json.loads(line)) for line in whole[1:]]
        for pipe in (self._process.stdout, self._process.stderr):
            if pipe is not None:
                pipe.close()

    def said(self) -> str:
        """Return the end of what it wrote to its error channel."""
        return self._errors[-500:]

    def _read(self) -> None:
        for line in self._process.stdout or ():
            self._lines.append(line)
            self._started.set()
        self._started.set()


def _possible(found: Mapping[str, Any], acts: list[tuple[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Yield what the next start may find: the last act that was begun is done, or it is not."""
    for some in (acts[:-1], acts):
        yield {**found, **dict(some)}


def _has_left(home: Path) -> bool:
    # The name of settings.ini's own neighbours ends in six letters at random.
    return any(home.rglob("*.part")) or any(home.rglob("settings.ini.??????"))


def _tell(done: int, count: int, kills: Kills) -> None:
    if done % 25 == 0 or done == count:
        faults = f"{len(kills.faults)} faults"
        print(f"  killed {done} of {count}: {kills.writing} while writing, {faults}", flush=True)


#: How soon a kiosk has to be back, in seconds: the wait before the restart, and a start.
_LIMITS = {"SIGKILL": 6.0, "SIGSEGV": 7.0, "SIGABRT": 9.0, "SIGSTOP": 60.0}


def restarts(python: Path) -> Iterator[tuple[str, float]]:
    """Kill a kiosk in every way, one after the other, and yield how long it was away."""
    if sys.platform != "linux":
        return
    with tempfile.TemporaryDirectory() as home:
        kiosk = subprocess.Popen(
            [python, "-m", "esi_guide", "--kiosk"],
            cwd=ROOT,
            env=home_variables(Path(home)),
            stderr=subprocess.DEVNULL,
        )
        try:
            child = _child(kiosk.pid, 0)
            for name in _LIMITS:
                # Long enough for its first signs of life.
                time.sleep(3)
                os.kill(child, getattr(signal, name))
                began = time.monotonic()
                child = _child(kiosk.pid, child)
                yield name, time.monotonic() - began
        finally:
            kiosk.terminate()
            kiosk.wait(20)


def _child(parent: int, other_than: int) -> int:
    """Return the process of the kiosk, once it watches for its parent."""
    tasks = Path(f"/proc/{parent}/task/{parent}/children")
    for _ in range(1200):
        for word in tasks.read_text().split():
            try:
                threads = len(list(Path(f"/proc/{word}/task").iterdir()))
            except FileNotFoundError:
                continue
            if int(word) != other_than and threads > 1:
                return int(word)
        time.sleep(0.05)
    raise Problem("The kiosk did not come back within a minute.")


def _verdict(faults: list[str]) -> str:
    return f"{len(faults)} FAULTS" if faults else "ok"
