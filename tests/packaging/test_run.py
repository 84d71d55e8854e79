# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Starting from a checkout, with a display and without one."""

from __future__ import annotations

import pytest
import run


class FakeEnvironment:
    python = None

    def __init__(self):
        self.calls = []

    def call(self, *arguments, offscreen=False):
        self.calls.append((arguments[2:], offscreen))
        return 0


@pytest.fixture
def environment(monkeypatch):
    fake = FakeEnvironment()
    monkeypatch.setattr(run, "prepare", lambda _names: fake)
    monkeypatch.setattr(run.system_packages, "require_qt", lambda _python, _display: None)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(run.system_packages.sys, "platform", "linux")
    return fake


def test_with_a_display_the_program_starts(environment, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    assert run.main(["--page", "rfa"]) == 0
    assert environment.calls == [(("--page", "rfa"), False)]


def test_without_a_display_the_screens_are_drawn_to_a_folder_and_it_says_so(environment, capsys):
    assert run.main([]) == 0
    assert environment.calls == [(("export", "--to", run.ROOT / "screens"), True)]
    told = capsys.readouterr().out
    assert "no display" in told
    assert str(run.ROOT / "screens") in told


@pytest.mark.parametrize("arguments", [["check"], ["--version"], ["--self-test"]])
def test_without_a_display_what_needs_no_window_runs_as_it_is(environment, arguments):
    run.main(arguments)
    assert environment.calls == [(tuple(arguments), True)]


def test_a_platform_that_is_asked_for_is_used(environment, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "vnc")
    run.main([])
    assert environment.calls == [((), True)]
