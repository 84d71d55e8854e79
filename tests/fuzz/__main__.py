# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The long form: a million inputs, led by what of the code they reach; goes on where it stopped."""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import re
import subprocess
import sys
import time
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent.parent
BUILD = ROOT / "build" / "fuzz"
#: How many inputs a process reads before the next goes on from what it learnt.
SLICE = 5_000


def main():
    """Fuzz every target in turn, and say what was found."""
    parser = argparse.ArgumentParser(prog="build.py fuzz", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="decides over all inputs")
    parser.add_argument("--inputs", type=int, default=1_000_000, help="how many in all")
    parser.add_argument("--target", help="only this one")
    parser.add_argument("--afresh", action="store_true", help="forget what earlier runs did")
    parser.add_argument("--slice", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.slice:
        name, inputs, seed = options.slice
        return _slice(name, int(inputs), int(seed))
    from tests.fuzz.targets import TARGETS

    names = [options.target] if options.target else [*TARGETS]
    state_file = BUILD / f"{options.seed}.json"
    if options.afresh:
        state_file.unlink(missing_ok=True)
    state = json.loads(state_file.read_text("utf-8")) if state_file.exists() else {}
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not to be had for this Python: inputs are damaged blindly instead")
    share = -(-options.inputs // len(names))
    while left := [each for each in names if _of(state, each)["inputs"] < share]:
        for name in left:
            _go_on(name, state, min(SLICE, share - _of(state, name)["inputs"]), options.seed)
            BUILD.mkdir(parents=True, exist_ok=True)
            state_file.write_text(json.dumps(state), "utf-8")
    print("\n".join(_table(state)))
    return int(any(each["findings"] for each in state.values()))


def _of(state, name):
    return state.setdefault(name, {"inputs": 0, "seconds": 0.0, "reached": 0, "findings": []})


def _go_on(name, state, inputs, seed):
    """Let a process read the next inputs of a target."""
    known, begun = _of(state, name), time.monotonic()
    process = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", "--slice", name, str(inputs),
         str(seed * 1_000_003 + known["inputs"] + 1)],
        cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip
    said = (process.stdout + process.stderr).decode("utf-8", "replace")
    done = [int(each) for each in re.findall(r"(?:number_of_executed_units: |^#)(\d+)", said, re.M)]
    reached = [int(each) for each in re.findall(r" ft: (\d+)", said)]
    # A process that stopped at a finding has read at least one; it must not be tried for ever.
    known["inputs"] += max(done, default=0) or 1
    known["seconds"] += time.monotonic() - begun
    known["reached"] = max([known["reached"], *reached])
    if process.returncode:
        told = said.strip().splitlines()
        words = [
            each
            for each in told
            if re.match(r"\S*(Error|CrossedLineError|Exception|ERROR)\b", each)
        ]
        known["findings"].append((words or told or ["it ended by itself"])[-1][:300])
        (BUILD / f"{name}-{known['inputs']}.log").write_text(said, "utf-8")
    print(
        f"{name}: {known['inputs']:,} inputs, {known['reached']:,} features of the code reached, "
        f"{known['inputs'] / max(1, known['seconds']):.0f} a second, "
        f"{len(known['findings'])} findings",
        flush=True,
    )


def _slice(name, inputs, seed):
    """Read inputs of one target in this process."""
    if importlib.util.find_spec("atheris") is None:
        return _blindly(name, inputs, seed)
    import atheris

    with atheris.instrument_imports(
        include=["esi_guide.content", "esi_guide.search", "markdown_it"]
    ):
        from tests.fuzz.targets import TARGETS
    from tests.fuzz.guard import read
    from tests.fuzz.mutate import LONGEST, PIECES

    target, folder = TARGETS[name], BUILD / "corpus" / name
    folder.mkdir(parents=True, exist_ok=True)
    for data in target.seeds:
        folder.joinpath(hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    words = BUILD / "pieces.dict"
    quoted = ("".join(f"\\x{byte:02x}" for byte in piece[:60]) for piece in PIECES)
    words.write_text("".join(f'"{each}"\n' for each in quoted), "utf-8")
    for data in target.seeds:
        read(target, data)
    atheris.Setup(
        [
            "fuzz", str(folder), f"-runs={inputs}", f"-seed={seed % 2**31}", f"-max_len={LONGEST}",
            f"-dict={words}", "-timeout=60", "-rss_limit_mb=600", "-print_final_stats=1",
            f"-artifact_prefix={BUILD}/{name}-", "-verbosity=1",
        ],
        lambda data: read(target, data),
    )  # fmt: skip
    atheris.Fuzz()
    return 0


def _blindly(name, inputs, seed):
    from tests.fuzz.guard import read
    from tests.fuzz.mutate import mutated
    from tests.fuzz.targets import TARGETS

    target, chance = TARGETS[name], Random(f"{seed} {name}")
    for number in range(inputs):
        data = mutated(chance.choice(target.seeds), chance)
        try:
            read(target, data)
        except BaseException:
            BUILD.mkdir(parents=True, exist_ok=True)
            (BUILD / f"{name}-crash-{hashlib.sha256(data).hexdigest()[:16]}").write_bytes(data)
            print(f"#{number + 1}", flush=True)
            raise
    print(f"number_of_executed_units: {inputs}")
    return 0


def _table(state):
    """Return the figures as lines of markdown."""
    lines = ["| reader | inputs | features reached | findings |", "|---|---:|---:|---:|"]
    for name, each in state.items():
        numbers = f"{each['inputs']:,} | {each['reached']:,} | {len(each['findings'])}"
        lines.append(f"| {name} | {numbers} |")
    total = sum(each["inputs"] for each in state.values())
    lines.append(f"\n{total:,} inputs in all; findings lie in {BUILD.relative_to(ROOT)}")
    lines += [f"{name}: {words}" for name, each in state.items() for words in each["findings"]]
    return lines


if __name__ == "__main__":
    sys.exit(main())
