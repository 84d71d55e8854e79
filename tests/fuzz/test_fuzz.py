# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The short form of the fuzzing, and every input that a reader once stumbled over."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.guard import MOST, CrossedLineError, guarded, read
from tests.fuzz.mutate import PIECES, mutated
from tests.fuzz.targets import TARGETS, folder

REGRESSIONS = sorted(Path(__file__).with_name("regressions").glob("*/*"))
#: Inputs of each reader in the short form.
SHORT = 60


@pytest.mark.parametrize("name", TARGETS)
def test_sound_and_damaged_inputs_are_read_or_explained(name):
    target, chance = TARGETS[name], Random(f"1 {name}")
    for data in target.seeds:
        read(target, data)
    for _ in range(SHORT):
        read(target, mutated(chance.choice(target.seeds), chance))


@pytest.mark.parametrize("name", TARGETS)
@settings(deadline=None, max_examples=25)
@given(pieces=st.lists(st.sampled_from(PIECES) | st.binary(max_size=12), max_size=12))
def test_any_pieces_are_read_or_explained(name, pieces):
    data = b"".join(pieces)
    read(TARGETS[name], data)
    read(TARGETS[name], b"---\n" + data + b"\n---\n" + data)


@pytest.mark.parametrize("path", REGRESSIONS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_was_stumbled_over_once_is_read_or_explained(path):
    read(TARGETS[path.parent.name], path.read_bytes())


def dawdle():
    """Work for longer than an input may take."""
    end = time.process_time() + 1.05
    while time.process_time() < end:
        pass


@pytest.mark.parametrize(
    "act",
    [
        lambda: Path("/etc/hostname").read_text("utf-8"),
        lambda: (folder() / "new").write_text("words", "utf-8"),
        socket.socket,
        lambda: subprocess.run([sys.executable], check=False),
        lambda: (folder() / "new").unlink(missing_ok=True),
        dawdle,
    ],
    ids=["reads elsewhere", "writes", "network", "program", "deletes", "takes its time"],
)
def test_the_guard_sees_what_no_reader_may_do(act):
    with pytest.raises(CrossedLineError), guarded():
        act()


def test_the_guard_watches_nobody_else(tmp_path):
    (tmp_path / "mine").write_text("words", "utf-8")
    with guarded():
        (folder().parent / folder().name).exists()


def test_what_the_process_held_before_is_not_the_inputs(monkeypatch):
    held = iter((MOST + 100, MOST + 150, 100, 101 + MOST))
    monkeypatch.setattr("tests.fuzz.guard._most_memory", lambda: next(held))
    with guarded():
        pass
    with pytest.raises(CrossedLineError, match="of memory"), guarded():
        pass
