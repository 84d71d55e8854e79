# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A Windows on Linux: Wine with a CPython in it, to build the Windows program and to try it."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import system_packages
from environment import LOCKS, ROOT, clean_variables, prepare
from problem import Problem

FOLDER = ROOT / "build" / "wine"
PREFIX = FOLDER / "prefix"
PYTHON = FOLDER / "python"
SOURCES = ROOT / "packaging" / "windows" / "wine"
CPYTHON = ROOT / "packaging" / "windows" / "cpython.txt"
#: The version of CPython that the wheel named in cpython.txt carries.
VERSION = (3, 11, 7)
COMPILER = "x86_64-w64-mingw32-gcc"

PACKAGES = {
    "wine": "wine",
    "/usr/lib/wine/wine64": "wine64",
    COMPILER: "gcc-mingw-w64-x86-64-win32",
    "Xvfb": "xvfb",
    "xauth": "xauth",
}
VARIABLES = {
    "WINEPREFIX": str(PREFIX),
    # No Mono, no browser, no debugger, no desktop entries; the stand-in for colour profiles first.
    "WINEDLLOVERRIDES": "mscoree,mshtml=;winedbg.exe=d;winemenubuilder.exe=d;mscms=n,b",
    "WINEDEBUG": "-all",
    "LC_ALL": "C.UTF-8",
}
#: Build tools that the Windows side has no use for.
_NOT_THERE = {"uv", "hatchling", "pathspec", "pluggy", "tomlkit", "trove-classifiers", "macholib"}
#: Windows' own, or of no use in a build.
_NOT_FROM_WHEEL = re.compile(r"api-ms-win-|cp3\d+t-|/_test|/_tkinter|/tcl86t|/tk86t|/zlib1\.dll")
_NOT_FROM_LIBRARY = {
    *("lib-dynload", "site-packages", "dist-packages", "test", "idlelib", "tkinter", "turtledemo"),
    *("ensurepip", "lib2to3", "__pycache__"),
}


def run(
    *command: str | Path, timeout: float = 600, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a Windows program to its end and return what it printed and its exit code.

    Args:
        command: The program, as a path of Linux or a name that Windows knows, and its arguments.
        timeout: Seconds after which it is ended.
        variables: More variables of the environment.

    Raises:
        Problem: When it does not come to an end.
    """
    environment = {**clean_variables(os.environ), **VARIABLES, **variables}
    # Wine's programs cannot write to a plain file as standard output; a pipe will do.
    try:
        return subprocess.run(
            ["wine", *map(str, command)],
            env=environment,
            check=False,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=timeout,
        )
    except subprocess.TimeoutExpired as late:
        raise Problem(f"{command[0]} did not end within {timeout:.0f} s under Wine.") from late


def windows_path(path: Path) -> str:
    """Return what Windows programs under Wine call a file of Linux."""
    return "Z:" + str(path.resolve()).replace("/", "\\")


def linux_path(path: str) -> Path:
    """Return where a file of drive C lies on Linux."""
    return PREFIX / "drive_c" / path.removeprefix("C:\\").replace("\\", "/")


def set_up() -> None:
    """Install Wine and a compiler where they are missing, make the prefix and its CPython.

    Raises:
        Problem: When something cannot be brought from here.
    """
    system_packages.bring(PACKAGES, "Building for Windows needs Wine and a compiler")
    stamp = FOLDER / "stamp"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == _digest():
        return
    print(f"Setting up a Windows in {FOLDER.relative_to(ROOT)}", flush=True)
    shutil.rmtree(FOLDER, ignore_errors=True)
    wheels = FOLDER / "wheels"
    wheels.mkdir(parents=True)
    _download(wheels)
    _assemble(wheels)
    new_prefix()
    found = run(PYTHON / "python.exe", "-c", "import sys; print(sys.version_info[:3])", timeout=120)
    if str(VERSION) not in found.stdout:
        raise Problem(f"The CPython for Windows does not start under Wine:\n{found.stdout}")
    stamp.write_text(_digest(), encoding="utf-8")


def new_prefix() -> None:
    """Make an empty Windows, with the stand-ins for what Wine lacks."""
    shutil.rmtree(PREFIX, ignore_errors=True)
    run("wineboot", "-i", timeout=300)
    run("winecfg", "-v", "win10", timeout=120)
    system = PREFIX / "drive_c" / "windows" / "system32"
    if not system.is_dir():
        raise Problem("Wine could not make a prefix; `wineboot -i` says why.")
    bare = ("-nostdlib", "-Wl,-e,DllMainCRTStartup")
    _compile(system / "windows.ui.dll", "windows.ui.c", "windows.ui.def", "-shared", "-luuid")
    random = ("bcryptprimitives.c", "bcryptprimitives.def", "-shared", "-ladvapi32")
    _compile(system / "bcryptprimitives.dll", *random)
    _compile(system / "icuuc.dll", "icu.c", "icuuc.def", "-shared", *bare)
    _compile(system / "mscms.dll", "nothing.c", "mscms.def", "-shared", *bare)
    name = "api-ms-win-core-winrt-error-l1-1-1.dll"
    _compile(system / name, "nothing.c", "winrt-error.def", "-shared", *bare)


def stop() -> None:
    """End whatever still runs in the prefix."""
    subprocess.run(["wineserver", "-k"], env={**os.environ, **VARIABLES}, check=False)


def wait(seconds: float = 60) -> None:
    """Wait until nothing runs in the prefix any more and its registry is written."""
    variables = {**os.environ, **VARIABLES}
    subprocess.run(["wineserver", "-w"], check=False, env=variables, timeout=seconds)


def for_windows(lock: str) -> str:
    """Return the requirements of a lock that hold on Windows, without their markers.

    pip decides by the system it runs on, whatever system it loads for.
    """
    kept = []
    for entry in re.split(r"\n(?=\S)", lock):
        name = re.match(r"[\w.-]+(?===)", entry)
        marker = re.search(r"; (.*?) \\\n", entry)
        if name is None or name[0] in _NOT_THERE or (marker and "win32" not in marker[1]):
            continue
        kept.append(entry.replace(f" ; {marker[1]}", "") if marker else entry)
    return "\n".join(kept)


def _download(folder: Path) -> None:
    environment = prepare(["run", "package"])
    locks = (LOCKS / "run.txt", LOCKS / "package.txt", CPYTHON)
    wanted = FOLDER / "windows.txt"
    texts = [for_windows(path.read_text(encoding="utf-8")) for path in locks]
    wanted.write_text("\n".join(texts), encoding="utf-8")
    print("Loading the packages for Windows, about 150 MB", flush=True)
    code = environment.call(
        *("-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"),
        *("--only-binary", ":all:", "--require-hashes", "--platform", "win_amd64"),
        *("--python-version", f"{VERSION[0]}.{VERSION[1]}", "--implementation", "cp"),
        *("--abi", f"cp{VERSION[0]}{VERSION[1]}", "--abi", "abi3", "--abi", "none"),
        *("--dest", folder, "-r", wanted),
    )
    if code != 0:
        raise Problem("The packages for Windows could not be loaded; pip says why above.")


def _assemble(wheels: Path) -> None:
    """Lay out a CPython for Windows with the packages in it."""
    tag = f"{VERSION[0]}{VERSION[1]}"
    packages = PYTHON / "Lib" / "site-packages"
    for folder in (PYTHON / "DLLs", packages):
        folder.mkdir(parents=True)
    (carrier,) = wheels.glob("panda3d-*.whl")
    with zipfile.ZipFile(carrier) as archive:
        for name in archive.namelist():
            if name.startswith("deploy_libs/") and not _NOT_FROM_WHEEL.search(name):
                target = PYTHON / "DLLs" / Path(name).name
                target.write_bytes(archive.read(name))
    shutil.move(PYTHON / "DLLs" / f"python{tag}.dll", PYTHON)
    for path in (PYTHON / "DLLs").glob("[vV][cC][rR]*.dll"):
        path.unlink()
    _copy_library(standard_library(), PYTHON / "Lib")
    for wheel in sorted(wheels.glob("*.whl")):
        if wheel != carrier:
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(packages)
    # The first one loaded serves all; Qt needs the newest.
    for name in ("vcruntime140.dll", "vcruntime140_1.dll"):
        shutil.copy(packages / "shiboken6" / name, PYTHON)
    _compile(PYTHON / "python.exe", "python.c", PYTHON / f"python{tag}.dll", "-municode")
    _make_stable_abi(tag)


def standard_library() -> Path:
    """Return the folder of Python's standard library of just the version that is wanted.

    Raises:
        Problem: When this is another Python and none is found.
    """
    if sys.version_info[:3] == VERSION:
        return Path(sysconfig.get_path("stdlib"))
    question = "import sys, sysconfig; print(sys.version_info[:3], sysconfig.get_path('stdlib'))"
    text = ".".join(map(str, VERSION))
    for name in (f"python{text}", f"python{VERSION[0]}.{VERSION[1]}"):
        if shutil.which(name):
            answer = _ask([name, "-c", question])
            version, _, folder = answer.stdout.strip().rpartition(" ")
            if version == str(VERSION):
                return Path(folder)
    raise Problem(
        f"Building for Windows here needs Python {text}, whose standard library goes into it; "
        f"this is Python {sys.version.split()[0]}.\nStart packaging/build.py with that one, or "
        "build on Windows itself."
    )


def _ask(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, check=False, capture_output=True, text=True)


def _copy_library(source: Path, target: Path) -> None:
    def left_out(folder: str, names: list[str]) -> set[str]:
        top = Path(folder) == source
        return {
            name
            for name in names
            if name == "__pycache__"
            or (top and (name in _NOT_FROM_LIBRARY or name.startswith(("config-", "_sysconfigda"))))
        }

    shutil.copytree(source, target, ignore=left_out, dirs_exist_ok=True)


def _make_stable_abi(tag: str) -> None:
    """Make python3.dll, which forwards the stable ABI to the DLL of this very version."""
    dll = PYTHON / f"python{tag}.dll"
    dump = ["x86_64-w64-mingw32-objdump", "-p", str(dll)]
    listing = subprocess.run(dump, check=True, capture_output=True, text=True).stdout
    names = exported_names(listing)
    definition = FOLDER / "python3.def"
    lines = ["LIBRARY python3.dll", "EXPORTS"]
    lines += [f"  {name} = python{tag}.{name}" for name in names]
    definition.write_text("\n".join(lines) + "\n", encoding="utf-8")
    # Left to itself the linker takes the place in memory from the path of what it makes.
    fixed = ("-Wl,--no-insert-timestamp", "-Wl,--image-base,0x180000000")
    bare = ("-nostdlib", *fixed, "-Wl,-e,DllMainCRTStartup")
    _compile(PYTHON / "python3.dll", "nothing.c", definition, "-shared", *bare)


def exported_names(listing: str) -> list[str]:
    """Return the names of Python's own functions from objdump's table of exports."""
    table = listing.partition("[Ordinal/Name Pointer] Table")[2].partition("\n\n")[0]
    return [name for name in re.findall(r"\[ *\d+\].*?(\w+)$", table, re.M) if "Py" in name[:3]]


def _compile(target: Path, *arguments: str | Path) -> None:
    sources = [
        SOURCES / part if isinstance(part, str) and part.endswith((".c", ".def")) else part
        for part in arguments
    ]
    command = [COMPILER, "-O2", "-s", "-o", target, *sources]
    # The linker writes the time down even where it is asked not to, unless it is given one.
    if subprocess.call(command, env={**os.environ, "SOURCE_DATE_EPOCH": "0"}) != 0:
        raise Problem(f"{target.name} could not be compiled; the lines above say why.")


def _digest() -> str:
    files = [LOCKS / "run.txt", LOCKS / "package.txt", CPYTHON, Path(__file__)]
    files += sorted(SOURCES.iterdir())
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.read_bytes())
    return digest.hexdigest()
