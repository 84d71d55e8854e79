# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What all products share: version, time, names, deterministic archives, sums and signature."""

from __future__ import annotations

import hashlib
import io
import os
import re
import shutil
import stat
import subprocess
import tarfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from environment import ROOT, clean_variables
from problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DIST = ROOT / "dist"
BUILD = ROOT / "build"
SUMS = "SHA256SUMS"
#: Path of minisign's secret key, which lies outside the repository, and of the public one.
KEY_FILE = "ESI_GUIDE_SIGNING_KEY"
PUBLIC_KEY = "ESI_GUIDE_PUBLIC_KEY"
#: Where the public key lies once the project has one.
PROJECT_KEY = ROOT / "packaging" / "esi-guide.pub"
UNSIGNED = "# not signed: compare these sums with those of the release page"
#: The name of the file that makes a folder portable, and what stands in it.
PORTABLE = "portable.ini"
PORTABLE_TEXT = """\
; Because this file lies beside the program, ESI Guide keeps its settings in this folder and
; leaves nothing on the PC. Delete it, and the program keeps them as an installed one does.
"""


def version() -> str:
    """Return the program's version."""
    text = (ROOT / "esi_guide" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([\d.]+)"$', text, re.MULTILINE)
    if found is None:
        raise Problem("esi_guide/__init__.py names no version.")
    return found[1]


def epoch() -> int:
    """Return the time that all products carry: of the commit, so that two builds are the same."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    if shutil.which("git"):
        found = subprocess.run(command, check=False, capture_output=True, text=True)
        if found.returncode == 0 and found.stdout.strip():
            return int(found.stdout)
    # A checkout without its history: the same day for everybody.
    return 1767225600


def build_variables() -> dict[str, str]:
    """Return the environment of a build: nothing in it changes what comes out."""
    return {
        **clean_variables(os.environ),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(epoch()),
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
    }


def name(ending: str) -> Path:
    """Return the path of a product, e.g. for `setup.exe`."""
    return DIST / f"esi-guide-{version()}-{ending}"


def step(text: str) -> None:
    """Tell what is being done."""
    print(f"* {text}", flush=True)


def files_in(folder: Path) -> list[Path]:
    """Return the files and links of a folder, sorted by their names inside it."""
    found = (path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def write_zip(
    target: Path, folder: Path, inside: str, more: dict[str, bytes] | None = None
) -> None:
    """Pack a folder; the same files give the same bytes.

    Args:
        target: The archive.
        folder: What is packed.
        inside: The name of the folder in the archive.
        more: Further files by their name in that folder.
    """
    moment = _zip_time()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, data, mode in _entries(folder, more or {}):
            entry = zipfile.ZipInfo(f"{inside}/{path}", moment)
            entry.create_system = 3
            entry.external_attr = mode << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)


def write_tar(
    target: Path, folder: Path, inside: str, more: dict[str, bytes] | None = None
) -> None:
    """Pack a folder with xz; the same files give the same bytes."""
    with tarfile.open(target, "w:xz", format=tarfile.PAX_FORMAT) as archive:
        for path, data, mode in _entries(folder, more or {}):
            entry = tarfile.TarInfo(f"{inside}/{path}")
            entry.mtime = epoch()
            entry.mode = stat.S_IMODE(mode)
            if stat.S_ISLNK(mode):
                entry.type = tarfile.SYMTYPE
                entry.linkname = data.decode()
                archive.addfile(entry)
            else:
                entry.size = len(data)
                archive.addfile(entry, io.BytesIO(data))


def _entries(folder: Path, more: dict[str, bytes]) -> Iterator[tuple[str, bytes, int]]:
    """Yield path, content and mode of every file, sorted; a link's content is its target."""
    for path in files_in(folder):
        inside = path.relative_to(folder).as_posix()
        if path.is_symlink():
            yield inside, os.readlink(path).encode(), stat.S_IFLNK | 0o777
        else:
            # Windows keeps no such bit; there the ending says what can be started.
            runs = os.access(path, os.X_OK) and os.name != "nt"
            yield inside, path.read_bytes(), stat.S_IFREG | (0o755 if runs else 0o644)
    for inside, data in sorted(more.items()):
        yield inside, data, stat.S_IFREG | 0o644


def _zip_time() -> tuple[int, int, int, int, int, int]:
    import time  # noqa: PLC0415 - for this one call

    moment = time.gmtime(max(epoch(), 315532800))
    return (*moment[:3], moment[3], moment[4], moment[5] // 2 * 2)


def sum_of(path: Path) -> str:
    """Return a file's SHA-256."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_sums(folder: Path = DIST) -> None:
    """Write the sums of all products, and sign them where there is a key."""
    products = [path for path in sorted(folder.iterdir()) if is_product(path)]
    lines = [f"{sum_of(path)}  {path.name}" for path in products]
    key = os.environ.get(KEY_FILE)
    if not key:
        lines.insert(0, UNSIGNED)
    sums = folder / SUMS
    sums.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    signature = folder / f"{SUMS}.minisig"
    signature.unlink(missing_ok=True)
    if key:
        _sign(sums, Path(key))
    for path in products:
        print(f"  {path.name}: {path.stat().st_size / 1e6:.1f} MB")
    print(f"  {SUMS}: " + ("signed" if key else f"not signed; {KEY_FILE} names no key"))


def is_product(path: Path) -> bool:
    """Tell whether a file of the folder of products is one."""
    return path.is_file() and not path.name.startswith((SUMS, "."))


def read_sums(text: str) -> dict[str, str]:
    """Return the sum of each file by its name."""
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return {name: digest for digest, _, name in (line.partition("  ") for line in lines)}


def _sign(sums: Path, key: Path) -> None:
    if key.resolve().is_relative_to(ROOT):
        raise Problem(f"{key} lies inside the checkout; a secret key belongs outside of it.")
    comment = f"ESI Guide {version()}"
    command: list[str | Path] = ["minisign", "-S", "-s", key, "-m", sums, "-t", comment]
    try:
        code = subprocess.call(command, stdout=subprocess.DEVNULL)
    except FileNotFoundError as error:
        raise Problem("Signing needs minisign: sudo apt-get install -y minisign") from error
    if code != 0:
        raise Problem(f"minisign could not sign {sums} with {key}.")


def fresh(folder: Path, keep: Iterable[str] = ()) -> Path:
    """Return a folder that is there and empty."""
    if folder.is_dir():
        for path in folder.iterdir():
            if path.name in keep:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
    folder.mkdir(parents=True, exist_ok=True)
    return folder
