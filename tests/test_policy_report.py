# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The command that says what holds, who says so, and what of a policy is wrong."""

from __future__ import annotations

import logging

import pytest

from esi_guide import app, cli
from esi_guide.services.pin import hashed
from esi_guide.services.settings import FIELDS, USER_ONLY
from esi_guide.stored import setting_files


@pytest.fixture
def policy(tmp_path, monkeypatch):
    """Return a way to write the policy of this computer."""
    file = tmp_path / "policy.toml"
    monkeypatch.setattr(app, "POLICY", file)
    yield lambda text: file.write_text(text, "utf-8")
    setting_files()[0].unlink(missing_ok=True)
    logging.getLogger("esi_guide.services.settings").setLevel(logging.NOTSET)


def test_every_setting_is_told_with_who_says_so(policy, capsys):
    policy('theme = "dark"\nqr = false\n')
    assert cli.main(["policy"]) == cli.CLEAN
    said = capsys.readouterr()
    told = dict(line.split(" = ", 1) for line in said.out.splitlines() if " = " in line)
    assert told.keys() == FIELDS.keys() - set(USER_ONLY)
    assert told["theme"].startswith('"dark"    [policy ')
    assert told["qr"].startswith("false    [policy ")
    assert told["text_size"] == "0    [built-in]"
    assert "0 faults" in said.out
    assert said.err == ""


def test_every_fault_is_told_once_with_line_and_cure_and_ends_with_code_1(policy, capsys):
    policy(
        'mode = "kisok"\nstart_page = "nowhere"\nlanguages = "en, tlh"\nnot_offered = "rfa, x"\n'
    )
    assert cli.main(["policy"]) == cli.FAULTY
    said = capsys.readouterr()
    first, *others = said.err.splitlines()
    assert "policy.toml:1: field mode: " in first
    assert 'Write "guide" or "consult" or "kiosk". Until then: mode = "kiosk".' in first
    assert [line.split(";")[0] for line in others] == [
        "setting start_page: there is no nowhere",
        "setting not_offered: there is no x",
        "setting languages: there is no tlh",
    ]
    assert 'mode = "kiosk"' in said.out


def test_a_file_can_be_checked_before_it_is_put_in_place(tmp_path, capsys):
    file = tmp_path / "mine.toml"
    file.write_text('theme = "dark"\n', "utf-8")
    assert cli.main(["policy", str(file)]) == cli.CLEAN
    assert capsys.readouterr().out.splitlines() == ['theme = "dark"', "0 faults"]
    file.write_text("theme = \n", "utf-8")
    assert cli.main(["policy", str(file)]) == cli.FAULTY
    assert f"{file}:1: field theme" in capsys.readouterr().err
    assert cli.main(["policy", str(tmp_path / "none.toml")]) == cli.FAULTY


def test_the_log_of_what_runs_after_it_says_no_less(tmp_path):
    log = logging.getLogger("esi_guide.services.settings")
    cli.main(["policy", str(tmp_path / "none.toml")])
    assert log.isEnabledFor(logging.WARNING)


def test_the_hash_of_a_pin_is_not_printed(policy, capsys):
    stored = hashed("4711")
    policy(f'pin_hash = "{stored}"\n')
    assert cli.main(["policy"]) == cli.CLEAN
    said = capsys.readouterr().out
    assert stored not in said
    assert "pin_hash = (set)" in said
