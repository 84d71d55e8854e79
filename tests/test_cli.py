# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The command line as a person types it: what it prints and what it returns."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from esi_guide import __version__, paths
from esi_guide.cli import main

ROOT = paths.resources().parent


def run(*arguments):
    """Run the program as its own process, without a display."""
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "esi_guide", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
    )


@pytest.fixture
def content(tmp_path):
    """Return a copy of the content, with the icons beside it, that a test may damage."""
    shutil.copytree(paths.resources() / "icons", tmp_path / "icons")
    return shutil.copytree(paths.resources() / "content", tmp_path / "content")


def test_check_finds_nothing_wrong_with_the_bundled_content(capsys):
    assert main(["check"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith("0 errors, 0 warnings")


def test_check_names_file_line_field_and_cure_of_a_fault(content, capsys):
    page = content / "en/pages/rfa.md"
    text = page.read_text("utf-8")
    page.write_text(text.replace("\nicon: rfa", "\nicon: never-drawn"), "utf-8")
    line = text[: text.index("\nicon:")].count("\n") + 2
    assert main(["check", str(content)]) == 1
    first, *_, last = capsys.readouterr().out.splitlines()
    assert re.fullmatch(rf"en/pages/rfa\.md:{line}: error: icon: [^;]+; .+", first)
    assert re.search(r"\b1 errors?, 0 warnings$", last)


def test_check_of_a_folder_that_is_not_there_says_so_on_the_error_channel(tmp_path, capsys):
    assert main(["check", str(tmp_path / "nowhere")]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "nowhere" in captured.err


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX permissions")
def test_check_of_a_file_in_place_of_a_folder_is_not_taken_for_clean(tmp_path, capsys):
    path = tmp_path / "content"
    path.write_text("not a folder")
    assert main(["check", str(path)]) == 2


def test_check_of_an_empty_folder_is_not_taken_for_clean(tmp_path, capsys):
    assert main(["check", str(tmp_path)]) == 1
    assert "error" in capsys.readouterr().out


def test_the_version_is_said(capsys):
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out.strip() == f"ESI Guide {__version__}"


@pytest.mark.parametrize("size", ["99", "301", "0", "-100", "large", "1e2", "150.5", "", "200 %"])
@pytest.mark.parametrize("command", [[], ["export", "--to", "x"]])
def test_a_text_size_that_cannot_be_is_refused(capsys, command, size):
    with pytest.raises(SystemExit) as left:
        main([*command, f"--text-size={size}"])
    assert left.value.code == 2
    assert "from 100 to 300" in capsys.readouterr().err


@pytest.mark.parametrize("size", ["1366", "x768", "0x768", "1366x0", "axb", "1x2x3", "-1x5"])
def test_a_window_size_that_cannot_be_is_refused(capsys, size):
    with pytest.raises(SystemExit) as left:
        main(["export", "--to", "x", f"--size={size}"])
    assert left.value.code == 2
    assert "1366x768" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--theme=pink"], ["--wings"], ["fly"], ["export"]])
def test_what_nobody_knows_is_refused(capsys, arguments):
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_export_draws_what_is_asked_for_in_the_size_that_is_asked_for(tmp_path):
    folder = tmp_path / "new" / "pictures"
    done = run("export", "--to", folder, "--size", "800x600", "--page", "ladder", "--page", "rfa")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(folder / "ladder.png"), str(folder / "rfa.png")]
    images = [QImage(str(folder / name)) for name in ("ladder.png", "rfa.png")]
    assert [(image.width(), image.height()) for image in images] == [(800, 600)] * 2
    assert images[0] != images[1]


def test_the_self_test_passes_and_says_what_it_loaded():
    done = run("--self-test")
    assert done.returncode == 0, done.stdout + done.stderr
    parts = dict(re.findall(r"^([a-z ]+?)(?: [\d.]+\w*)?: (\d+) ok$", done.stdout, re.MULTILINE))
    for part in ("content", "forms", "icons", "fonts", "pages opened"):
        assert int(parts[part]) > 0, done.stdout


def complaints(done):
    """Return what a process said on the error channel, less what offscreen always says."""
    lines = done.stderr.splitlines()
    return [line for line in lines if line and "This plugin does not support" not in line]


@pytest.mark.parametrize("arguments", [(), ("--page", "rfa", "--text-size", "200")])
def test_the_window_paints_once_ends_and_complains_of_nothing(arguments):
    done = run("--quit-after-first-paint", "--theme", "light", *arguments)
    assert (done.returncode, done.stdout, complaints(done)) == (0, "", [])


def test_a_guide_that_cannot_be_read_starts_and_ends_in_peace(tmp_path):
    done = run("--quit-after-first-paint", "--content", tmp_path)
    assert done.returncode == 0
    assert all(line.startswith("ERROR esi_guide") for line in complaints(done))
    assert complaints(done)
