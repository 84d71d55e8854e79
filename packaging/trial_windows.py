# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The Windows products tried under Wine: install, start, look, check, upgrade, remove, compare."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import time
import zipfile
from typing import TYPE_CHECKING

import products
import system_packages
import windows
import wine
from environment import clean_variables
from problem import Problem
from products import BUILD, name, step

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PICTURES = BUILD / "trial"
KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\ESI Guide"
#: Wine and Windows keep books of their own here while programs run.
_BOOKS = re.compile(
    r"^(?:windows/(?:temp|Installer|prefetch|system32/(?:config|catroot)|logs)|ProgramData/"
    r"Microsoft|users/[^/]+/(?:AppData/Local/Temp|Temp|AppData/Local/Microsoft))(?:/|$)",
    re.IGNORECASE,
)
PACKAGES = {"Xvfb": "xvfb", "import": "imagemagick", "xdotool": "xdotool"}


def try_setup(setup: Path, program: Path) -> None:
    """Try the installer, for all users and for one."""
    _prepare()
    _upgrade(setup, program)
    _refusals(setup, program)
    _foreign_letters(setup, program)
    with display() as screen:
        _round(setup, program, "AllUsers", r"C:\ESI-Guide-Trial", screen)
        _round(setup, program, "CurrentUser", "", screen)


def try_msi(package: Path, program: Path) -> None:
    """Try the .msi: install, self-test, install again, refuse a broken and an older one, remove."""
    _prepare()
    before = snapshot()
    folder = wine.linux_path(r"C:\Program Files\ESI Guide")
    source = wine.windows_path(package)
    older = PICTURES / "older.msi"
    windows.make_msi(older, _older(program), "0.0.1")
    _expect(wine.run("msiexec", "/i", wine.windows_path(older), "/qn"), 0, "an older .msi")
    # Over the older one: where the same product is there already, nobody looks into the file.
    half = PICTURES / "half.msi"
    data = package.read_bytes()
    half.write_bytes(data[: len(data) // 2])
    _refused(wine.run("msiexec", "/i", wine.windows_path(half), "/qn"), "half an .msi over it")
    _same_files(folder, _older(program), ())
    begun = time.monotonic()
    _expect(wine.run("msiexec", "/i", source, "/qn"), 0, "msiexec /i /qn over it")
    print(f"  installed in {time.monotonic() - begun:.1f} s")
    _same_files(folder, program, ())
    _console(folder)
    _expect(wine.run("msiexec", "/i", source, "/qn"), 0, "msiexec /i /qn once more")
    done = wine.run("msiexec", "/i", wine.windows_path(older), "/qn")
    _refused(done, "an older .msi over it")
    _same_files(folder, program, ())
    _expect(wine.run("msiexec", "/x", source, "/qn"), 0, "msiexec /x /qn")
    _forget_settings()
    _nothing_left(before)


def try_portable(archive: Path) -> None:
    """Try the portable program: its settings lie beside it, and nothing stays on the PC."""
    _prepare()
    before = snapshot()
    folder = wine.linux_path(r"C:\Portable")
    with zipfile.ZipFile(archive) as content:
        content.extractall(folder)
    program = folder / "ESI Guide"
    _console(program)
    with display() as screen:
        _window(program, screen, "portable")
    if not (program / "settings.ini").is_file():
        raise Problem("The portable program did not keep its settings beside it.")
    shutil.rmtree(folder)
    _nothing_left(before)


def _prepare() -> None:
    wine.set_up()
    system_packages.bring(PACKAGES, "Trying the Windows program needs a screen")
    PICTURES.mkdir(parents=True, exist_ok=True)


def _round(setup: Path, program: Path, mode: str, wanted: str, screen: str) -> None:
    """Install, try and remove once."""
    step(f"setup.exe /S /{mode}")
    before = snapshot()
    arguments = ["/S", f"/{mode}", *([f"/D={wanted}"] if wanted else [])]
    begun = time.monotonic()
    _expect(wine.run(setup, *arguments), 0, "silent installation")
    print(f"  installed in {time.monotonic() - begun:.1f} s")
    root = "HKLM" if mode == "AllUsers" else "HKCU"
    found = wine.run("reg", "query", rf"{root}\{KEY}", "/v", "InstallLocation").stdout
    where = re.search(r"REG_SZ\s+(.*?)\s*$", found, re.MULTILINE)
    if where is None or (wanted and where[1] != wanted):
        raise Problem(f"The registry does not say where the program is:\n{found}")
    folder = wine.linux_path(where[1])
    print(f"  in {where[1]}")
    _same_files(folder, program, ("uninstall.exe",))
    if not list(wine.PREFIX.rglob("Start Menu/**/ESI Guide.lnk")):
        raise Problem("There is no entry in the start menu.")
    _console(folder)
    _window(folder, screen, mode, lambda: _expect(wine.run(setup, *arguments), 3, "while it runs"))
    _expect(wine.run(setup, *arguments), 0, "upgrade in place")
    _same_files(folder, program, ("uninstall.exe",))
    _remove(folder, mode)
    _nothing_left(before)


def _upgrade(setup: Path, program: Path) -> None:
    """Install an older version and then the present one: nothing of the older may stay."""
    step("setup.exe over an older version")
    before = snapshot()
    older = PICTURES / "older-setup.exe"
    windows.make_setup(older, _older(program), "0.0.1")
    _expect(wine.run(older, "/S", "/AllUsers", r"/D=C:\ESI-Guide-Older"), 0, "an older version")
    _expect(wine.run(setup, "/S"), 0, "the present one over it, without a folder")
    folder = wine.linux_path(r"C:\ESI-Guide-Older")
    _same_files(folder, program, ("uninstall.exe",))
    found = wine.run("reg", "query", rf"HKLM\{KEY}", "/v", "DisplayVersion").stdout
    if products.version() not in found:
        raise Problem(f"The registry does not name the present version:\n{found}")
    elsewhere = r"C:\ESI-Guide-Elsewhere"
    _expect(wine.run(setup, "/S", f"/D={elsewhere}"), 0, "into another folder")
    if folder.exists():
        raise Problem("The folder of the older version stayed.")
    folder = wine.linux_path(elsewhere)
    _same_files(folder, program, ("uninstall.exe",))
    _remove(folder, "AllUsers")
    _nothing_left(before)


def _refusals(setup: Path, program: Path) -> None:
    """Try what has to be refused: each time the version that was there stays as it was."""
    step("setup.exe where it may not or cannot")
    before = snapshot()
    other = _older(program)
    small = wine.linux_path(r"C:\ESI-Guide-Small")
    with small_disk(small) as place:
        for number, now, code, words in (
            ("99.0.0", setup, 6, "newer version"),
            ("0.0.1", _broken(setup), None, ""),
            ("0.0.1", setup, 2, "could not be written"),
        ):
            there = PICTURES / "other-setup.exe"
            windows.make_setup(there, other, number)
            _expect(wine.run(there, "/S", "/AllUsers", f"/D={place}"), 0, f"version {number}")
            done = wine.run(now, "/S", "/AllUsers", timeout=300)
            if code is None:
                _refused(done, "a broken setup.exe over it")
            else:
                _expect(done, code, f"the present one over it ({words})")
                _told(words)
            _same_files(small, other, ("uninstall.exe",))
            print("  what was there is as it was")
            _expect(wine.run(small / "uninstall.exe", "/S", "/AllUsers"), 0, "silent removal")
            wine.wait()
            wine.stop()
    small.rmdir()
    with small_disk(small, "ro") as place:
        done = wine.run(setup, "/S", "/AllUsers", f"/D={place}\\Program", timeout=300)
        _expect(done, 2, "where nothing may be written")
        _told("could not be written")
    small.rmdir()
    _nothing_left(before)


def _foreign_letters(setup: Path, program: Path) -> None:
    """Install where the path has spaces and letters that English lacks."""
    where = r"C:\Ärzte Praxis\ESI Guide"
    step(f"setup.exe into {where}")
    before = snapshot()
    # Wine puts what has spaces into quotes; NSIS wants /D without. So a Windows program calls it.
    line = f'"{wine.windows_path(setup)}" /S /AllUsers /D={where}'
    script = f"import subprocess, sys; sys.exit(subprocess.call({line!r}))"
    _expect(wine.run(wine.PYTHON / "python.exe", "-c", script), 0, "silent installation")
    folder = wine.linux_path(where)
    _same_files(folder, program, ("uninstall.exe",))
    _console(folder)
    _remove(folder, "AllUsers")
    folder.parent.rmdir()
    _nothing_left(before)


@contextlib.contextmanager
def small_disk(folder: Path, options: str = "size=40m") -> Iterator[str]:
    """Let a folder of drive C have little room, or none to write; give its name on Windows.

    Raises:
        Problem: When nobody may do that here.
    """
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "none", str(folder)]
    if subprocess.call(command) != 0:
        folder.rmdir()
        raise Problem("Trying a full disk needs the right to mount one: root.")
    try:
        yield "C:\\" + folder.name
    finally:
        wine.stop()
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def _broken(product: Path) -> Path:
    """Return a copy of a product of which some bytes in the middle are others."""
    copy = PICTURES / f"broken{product.suffix}"
    data = bytearray(product.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 64] = bytes(64)
    copy.write_bytes(data)
    return copy


def _told(words: str) -> None:
    """See that the reason stands where a silent installation leaves it."""
    logs = list(wine.PREFIX.glob("drive_c/users/*/**/esi-guide-setup.log"))
    logs += wine.PREFIX.glob("drive_c/windows/temp/esi-guide-setup.log")
    if not any(words in log.read_text(encoding="utf-16") for log in logs):
        raise Problem(f"No log of the installation says {words!r}.")


def _refused(done: subprocess.CompletedProcess[str], what: str) -> None:
    if done.returncode == 0:
        raise Problem(f"{what}: exit code 0, and it had to be refused.")
    print(f"  {what}: exit code {done.returncode}")


def _older(program: Path) -> Path:
    """Return a small folder that stands for an older version, with a file that is no more."""
    folder = products.fresh(BUILD / "trial" / "older")
    for one in ("esi-guide.exe", "esi-guide-cli.exe"):
        shutil.copy(program / one, folder / one)
    (folder / "_internal" / "gone").mkdir(parents=True)
    (folder / "_internal" / "gone" / "old.txt").write_text("old", encoding="utf-8")
    return folder


def _remove(folder: Path, mode: str) -> None:
    begun = time.monotonic()
    _expect(wine.run(folder / "uninstall.exe", "/S", f"/{mode}"), 0, "silent removal")
    # It goes on as a copy of itself, which can remove the original.
    while folder.exists() and time.monotonic() < begun + 60:
        time.sleep(0.5)
    print(f"  removed in {time.monotonic() - begun:.1f} s")


def snapshot() -> set[str]:
    """Return every file and folder of drive C and every key of the registry."""
    wine.wait()
    drive = wine.PREFIX / "drive_c"
    names = {path.relative_to(drive).as_posix() for path in drive.rglob("*")}
    found = {f"C:/{name}" for name in names if not _BOOKS.match(name)}
    for hive in ("system.reg", "user.reg"):
        text = (wine.PREFIX / hive).read_text(encoding="utf-8", errors="replace")
        found |= {f"{hive}: {key}" for key in re.findall(r"^\[(.*?)\]", text, re.MULTILINE)}
    return found


def _nothing_left(before: set[str]) -> None:
    left = sorted(snapshot() - before)
    ours = [entry for entry in left if re.search("esi.?guide|portable", entry, re.IGNORECASE)]
    if ours:
        raise Problem("This stayed behind:\n  " + "\n  ".join(ours))
    others = [entry for entry in left if entry.startswith("C:/")]
    print("  nothing stayed behind" + (f"; Wine's own: {', '.join(others)}" if others else ""))


def _same_files(folder: Path, program: Path, more: tuple[str, ...]) -> None:
    def names(where: Path) -> set[str]:
        return {path.relative_to(where).as_posix() for path in products.files_in(where)}

    different = names(folder) ^ (names(program) | set(more))
    different |= {
        one
        for one in names(folder) & names(program)
        if products.sum_of(folder / one) != products.sum_of(program / one)
    }
    if different:
        raise Problem("Installed files differ:\n  " + "\n  ".join(sorted(different)))


def _console(folder: Path) -> None:
    """Let the console twin do what needs no window."""
    for arguments in (["--self-test"], ["--self-test", "visit"], ["licences"], ["check"]):
        done = wine.run(folder / "esi-guide-cli.exe", *arguments, QT_QPA_PLATFORM="offscreen")
        _expect(done, 0, f"esi-guide-cli {' '.join(arguments)}")
        lines = done.stdout.strip().splitlines()
        print(f"  {len(lines)} lines, {' '.join(lines[-1:])}")


def _window(folder: Path, screen: str, title: str, meanwhile: object = None) -> None:
    """Start the windowed program, take a picture, and close it as a person would."""
    variables = {**clean_variables(os.environ), **wine.VARIABLES, "DISPLAY": screen}
    program = subprocess.Popen(
        ["wine", str(folder / "esi-guide.exe")],
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "injection|ESI Guide"]
        subprocess.run(search, env=variables, stdout=subprocess.DEVNULL, check=False, timeout=60)
        time.sleep(2)
        picture = PICTURES / f"windows-{title}.png"
        subprocess.run(["import", "-window", "root", picture], env=variables, check=True)
        colours = ["identify", "-format", "%k", str(picture)]
        count = subprocess.run(colours, capture_output=True, text=True, check=True).stdout
        if int(count) < 20:
            raise Problem(f"{picture} shows no window.")
        print(f"  {picture}: {count} colours")
        if callable(meanwhile):
            meanwhile()
        # Without /f the window is asked to close, as by its button.
        wine.run("taskkill", "/im", "esi-guide.exe", timeout=60)
        program.wait(30)
    except subprocess.TimeoutExpired as late:
        raise Problem("The window did not open, or did not close.") from late
    finally:
        if program.poll() is None:
            wine.run("taskkill", "/f", "/im", "esi-guide.exe", timeout=60)
            program.kill()
        if program.stdout:
            program.stdout.close()


@contextlib.contextmanager
def display() -> Iterator[str]:
    """Give a screen that nobody sees, without OpenGL, as remote sessions often are."""
    number = f":{90 + os.getpid() % 900}"
    command = ["Xvfb", number, "-screen", "0", "1366x768x24"]
    command += ["-extension", "GLX"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(2)
        yield number
    finally:
        server.terminate()
        server.wait()


def _forget_settings() -> None:
    """Remove the user's own settings: an .msi that serves all users leaves them."""
    for folder in wine.PREFIX.glob("drive_c/users/*/AppData/Local/esi-guide"):
        shutil.rmtree(folder)


def _expect(done: subprocess.CompletedProcess[str], code: int, what: str) -> None:
    if done.returncode != code:
        raise Problem(
            f"{what}: exit code {done.returncode}, and {code} was expected.\n{done.stdout[-2000:]}"
        )
    print(f"  {what}: exit code {code}")


def main(_arguments: list[str]) -> int:
    """Try everything that was built for Windows."""
    program = BUILD / "windows" / "esi-guide"
    try_setup(name("setup.exe"), program)
    step("the .msi")
    try_msi(name("x64.msi"), program)
    step("the portable zip")
    try_portable(name("windows-portable.zip"))
    return 0
