# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The products for Windows: setup.exe, .msi and a portable zip, on Windows or on Linux by Wine."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import folder as folders
import freeze
import icons
import msi
import products
import system_packages
import wine
from environment import ROOT, prepare
from problem import Problem
from products import BUILD, DIST, build_variables, epoch, files_in, name, step, version

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = BUILD / "windows" / "esi-guide"
SCRIPT = ROOT / "packaging" / "windows" / "setup.nsi"
#: A command that signs the file whose path is put behind it, such as signtool with its options.
SIGN = "ESI_GUIDE_SIGN_COMMAND"
ENDINGS = {"zip": "windows-portable.zip", "setup": "setup.exe", "msi": "x64.msi"}
#: The folder in which setup.exe unpacks the new files beside those of an older version.
NEW = "_new"
TOOLS = {"makensis": "nsis", "wixl": "wixl"}


def main(arguments: list[str]) -> int:
    """Freeze for Windows, then pack the folder three ways."""
    parser = argparse.ArgumentParser(prog="build.py windows", description=__doc__)
    # wixl is at home on Linux, and packs what Windows built as well.
    ways = ["zip", "setup", *(["msi"] if os.name != "nt" else [])]
    packed = "pack build/windows/esi-guide as it is"
    parser.add_argument("--packed-only", action="store_true", help=packed)
    parser.add_argument("ways", nargs="*", metavar="WAY", help=f"{', '.join(ways)}; all when none")
    options = parser.parse_args(arguments)
    if os.name != "nt":
        system_packages.bring(TOOLS, "Packing for Windows needs NSIS and wixl")
    if not options.packed_only:
        freeze_for_windows(PROGRAM)
    icons.make(prepare(["run", "package"]))
    print(f"{PROGRAM}: {folders.summary(PROGRAM)}")
    DIST.mkdir(exist_ok=True)
    folders.publish_bill(PROGRAM, name("windows-x64.cdx.json"))
    for way in options.ways or ways:
        step(f"Windows: {way}")
        {"zip": make_zip, "setup": make_setup, "msi": make_msi}[way](name(ENDINGS[way]))
    products.write_sums()
    return 0


def freeze_for_windows(target: Path) -> None:
    """Build the program's folder for Windows, here or under Wine.

    Raises:
        Problem: When PyInstaller fails or something is in the folder that nobody allowed.
    """
    if os.name == "nt":
        freeze.build(target, BUILD / "windows" / "work")
        return
    wine.set_up()
    icons.make(prepare(["run", "package"]))
    step(f"freezing under Wine into {target}")
    work = BUILD / "windows" / "work"
    shutil.rmtree(work, ignore_errors=True)
    shutil.rmtree(target, ignore_errors=True)
    variables = build_variables()
    made = wine.run(
        *(wine.PYTHON / "python.exe", "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
        *("--distpath", wine.windows_path(work / "dist")),
        *("--workpath", wine.windows_path(work), wine.windows_path(freeze.SPEC)),
        PYTHONHASHSEED=variables["PYTHONHASHSEED"],
        SOURCE_DATE_EPOCH=variables["SOURCE_DATE_EPOCH"],
    )
    if made.returncode != 0:
        raise Problem(f"PyInstaller failed under Wine:\n{made.stdout}")
    built = work / "dist" / "esi-guide"
    sign(built / "esi-guide.exe", built / "esi-guide-cli.exe")
    folders.finish(built, work, "windows", ".".join(map(str, wine.VERSION)))
    shutil.move(built, target)


def sign(*files: Path) -> None:
    """Sign files of Windows where a certificate is configured.

    Raises:
        Problem: When the command fails.
    """
    command = os.environ.get(SIGN)
    for path in files if command else ():
        if subprocess.call(f'{command} "{path}"', shell=True) != 0:  # noqa: S602 - ours to give
            raise Problem(f"{path.name} could not be signed; the lines above say why.")


def make_zip(target: Path) -> None:
    """Pack the portable program: everything beside it, nothing on the PC."""
    portable = {products.PORTABLE: products.PORTABLE_TEXT.replace("\n", "\r\n").encode()}
    products.write_zip(target, PROGRAM, "ESI Guide", portable)


def make_setup(target: Path, program: Path = PROGRAM, number: str = "") -> None:
    """Compile the installer.

    Args:
        target: The installer.
        program: The folder that it installs.
        number: The version, where it is not the present one: for trying upgrades.

    Raises:
        Problem: When NSIS refuses.
    """
    names = [path.relative_to(program).as_posix() for path in files_in(program)]
    size = sum((program / one).stat().st_size for one in names) // 1024
    lists = BUILD / "windows" / "files.nsh"
    # NSIS takes an UTF-8 file as one only with its mark.
    lists.write_text(file_lists(names, str(program)), encoding="utf-8-sig", newline="\n")
    values = {
        "VERSION": number or version(),
        "FILES": lists,
        "ICON": icons.FOLDER / "esi-guide.ico",
        "SIZE": size,
        "LICENCE": ROOT / "LICENSE",
        "OUT": target,
        # The NSIS that is to be had for Windows makes 32-bit installers alone; Wine's wants 64.
        "TARGET": "x86-unicode" if os.name == "nt" else "amd64-unicode",
    }
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
    command += [f"-D{key}={value}" for key, value in values.items()]
    if signing := os.environ.get(SIGN):
        command.append(f"-X!uninstfinalize '{signing} \"%1\"'")
    if subprocess.call([*command, str(SCRIPT)], env=build_variables()) != 0:
        raise Problem("NSIS could not make the installer; the lines above say why.")
    sign(target)


def file_lists(names: list[str], source: str) -> str:
    """Return what NSIS unpacks, puts into its place and removes again: these files and no others.

    Args:
        names: The files of the program's folder, with slashes.
        source: Where that folder lies.
    """
    unpack, place = [], None
    for one in sorted(names, key=lambda text: (text.rpartition("/")[0], text)):
        folder = one.rpartition("/")[0]
        if folder != place:
            unpack.append(f'  SetOutPath "{_installed(f"{NEW}/{folder}")}"')
            place = folder
        unpack.append(f'  File "{os.path.join(source, *one.split("/"))}"')
    move = []
    for top in sorted({one.partition("/")[0] for one in names}):
        # What somebody else put among the files of an older version is kept beside the new ones.
        there, here = _installed(f"{NEW}/{top}"), _installed(top)
        move += [f'  ${{If}} ${{FileExists}} "{here}"', f'    Rename "{here}" "{here}.old"']
        move += ["  ${EndIf}", f'  Rename "{there}" "{here}"']
    remove = [f'  Delete "{_installed(one)}"' for one in sorted(names)]
    # The deepest first, so that what lies above is empty by then.
    folders_ = sorted(all_folders(names), key=lambda text: (-text.count("/"), text))
    remove += [f'  RMDir "{_installed(folder)}"' for folder in folders_]
    macros = {"UNPACK_FILES": unpack, "MOVE_FILES": move, "REMOVE_FILES": remove}
    parts = ["\n".join([f"!macro {name}", *lines, "!macroend"]) for name, lines in macros.items()]
    return "\n\n".join(parts) + "\n"


def _installed(path: str) -> str:
    return "\\".join(["$INSTDIR", *filter(None, path.split("/"))])


def all_folders(names: list[str]) -> set[str]:
    """Return every folder that lies above one of the files."""
    found = set()
    for one in names:
        parts = one.split("/")[:-1]
        found |= {"/".join(parts[: number + 1]) for number in range(len(parts))}
    return found


def make_msi(target: Path, program: Path = PROGRAM, number: str = "") -> None:
    """Compile the .msi.

    Args:
        target: The .msi.
        program: The folder that it installs.
        number: The version, where it is not the present one: for trying upgrades.

    Raises:
        Problem: When wixl refuses.
    """
    names = [path.relative_to(program).as_posix() for path in files_in(program)]
    for path in files_in(program):
        # The archive inside keeps the files' times.
        os.utime(path, (epoch(), epoch()))
    # wixl finds files by names that begin where it was started.
    place, icon = (
        path.relative_to(ROOT).as_posix() for path in (program, icons.FOLDER / "esi-guide.ico")
    )
    text = msi.description(names, place, number or version(), icon)
    source = BUILD / "windows" / "esi-guide.wxs"
    source.write_text(text, encoding="utf-8", newline="\n")
    target.unlink(missing_ok=True)
    command: list[str | Path] = ["wixl", "--arch", "x64", "--output", target, source]
    if subprocess.call(command, cwd=ROOT, env=build_variables()) != 0:
        raise Problem("wixl could not make the .msi; the lines above say why.")
    target.write_bytes(msi.settle(target.read_bytes(), epoch()))
    sign(target)
