# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The workflow that releases says to build.py only what it understands."""

from __future__ import annotations

import re
from pathlib import Path

import build
import windows
import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
FILE = ROOT / ".github" / "workflows" / "release.yml"
TEXT = FILE.read_text(encoding="utf-8")
JOBS = yaml.safe_load(TEXT)["jobs"]


def test_every_command_is_one_of_build_py():
    commands = set(re.findall(r"packaging/build\.py ([\w-]+)", TEXT))
    assert {"windows", "wheel", "deb", "portable", "freeze", "verify"} <= commands
    assert commands <= build.COMMANDS.keys()


def test_what_is_built_for_windows_is_installed_there_before_it_is_handed_out():
    tried = " ".join(step.get("run", "") for step in JOBS["windows"]["steps"])
    for needed in ("/AllUsers", "/CurrentUser", "--self-test", "uninstall.exe", "/S"):
        assert needed in tried
    assert "try-msi" in JOBS["sums"]["needs"]


def test_nothing_is_handed_out_before_weak_points_were_asked_for():
    [*_, last] = JOBS["audit"]["steps"]
    assert last["run"].endswith("audit-dependencies")
    assert "audit" in JOBS["sums"]["needs"]


def test_what_nobody_has_tried_says_so():
    steps = JOBS["macos"]["steps"]
    uploads = [step["with"]["name"] for step in steps if "upload" in step.get("uses", "")]
    assert uploads == ["macos-untested"]


def test_the_workflow_may_change_nothing():
    assert yaml.safe_load(TEXT)["permissions"] == {"contents": "read"}


def test_actions_are_pinned_to_one_commit_each_and_name_its_version():
    used = re.findall(r"uses: (.*)", TEXT)
    assert used
    pinned = re.compile(r"actions/[\w-]+@[0-9a-f]{40}  # v\d+\.\d+\.\d+")
    assert [entry for entry in used if not pinned.fullmatch(entry)] == []
    names = {entry.partition("@")[0] for entry in used}
    assert len(set(used)) == len(names)


def test_windows_is_built_with_the_python_of_python_org_and_signed_where_there_is_a_certificate():
    steps = JOBS["windows"]["steps"]
    assert JOBS["windows"]["runs-on"] == "windows-latest"
    # setup-python takes python.org's own builds on Windows.
    assert any("setup-python" in step.get("uses", "") for step in steps)
    told = " ".join(step.get("run", "") for step in steps)
    assert "signtool.exe" in told
    assert windows.SIGN in told
    assert "Get-AuthenticodeSignature" in told


def test_no_secret_is_written_into_a_command():
    for job in JOBS.values():
        for step in job["steps"]:
            assert "secrets." not in step.get("run", "")
            assert "github.event" not in step.get("run", "")


def test_every_job_ends_by_itself():
    assert all("timeout-minutes" in job for job in JOBS.values())
