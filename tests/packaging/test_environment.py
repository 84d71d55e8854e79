# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""When the environment of a checkout is kept and when it is made again."""

from __future__ import annotations

import environment
import pytest
from environment import Stamp, clean_variables, read_stamp, stamp_of


@pytest.fixture
def locks(tmp_path):
    for name in ("run", "test"):
        (tmp_path / f"{name}.txt").write_text(f"{name}==1.0 --hash=sha256:00\n", encoding="utf-8")
    return tmp_path


def test_an_environment_with_the_same_locks_serves(locks):
    assert stamp_of(["run"], locks).serves(stamp_of(["run"], locks))


def test_an_environment_with_more_than_is_wanted_serves(locks):
    assert stamp_of(["run", "test"], locks).serves(stamp_of(["run"], locks))


def test_an_environment_with_less_than_is_wanted_does_not_serve(locks):
    assert not stamp_of(["run"], locks).serves(stamp_of(["run", "test"], locks))


def test_an_environment_of_an_older_lock_does_not_serve(locks):
    before = stamp_of(["run"], locks)
    (locks / "run.txt").write_text("run==1.1 --hash=sha256:00\n", encoding="utf-8")
    assert not before.serves(stamp_of(["run"], locks))


def test_an_environment_of_another_python_does_not_serve(locks):
    today = stamp_of(["run"], locks)
    assert not Stamp("3.11.1 /usr /elsewhere", today.locks).serves(today)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"ground": 1, "locks": 2}', "\x00"])
def test_a_broken_stamp_serves_nowhere(tmp_path, locks, text):
    file = tmp_path / "stamp.json"
    file.write_text(text, encoding="utf-8")
    assert not read_stamp(file).serves(stamp_of([], locks))


def test_a_missing_stamp_serves_nowhere(tmp_path, locks):
    assert not read_stamp(tmp_path / "none.json").serves(stamp_of([], locks))


def test_a_good_environment_is_used_without_touching_it(tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "read_stamp", lambda _file: stamp_of(["run"]))
    python = environment.python_in(tmp_path)
    python.parent.mkdir()
    python.touch()
    monkeypatch.setattr(environment, "install", lambda *_: pytest.fail("nothing to install"))
    assert environment.prepare(["run"], tmp_path).python == python


def test_variables_that_lead_into_another_environment_are_left_out():
    variables = {"PATH": "/bin", "PYTHONPATH": "/x", "VIRTUAL_ENV": "/y", "PYTHONHOME": "/z"}
    assert clean_variables(variables) == {"PATH": "/bin"}
