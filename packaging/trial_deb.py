# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The Debian package tried in a clean system: install, run, look, refuse, go back, remove."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

import products
import system_packages
from problem import Problem
from products import BUILD, step, version
from trial_windows import display

if TYPE_CHECKING:
    from collections.abc import Iterator

SUITE = "bookworm"
CLEAN = BUILD / "roots" / SUITE
ROOT = BUILD / "roots" / "trial"
PICTURES = BUILD / "trial"
TOOLS = {
    "debootstrap": "debootstrap",
    "lintian": "lintian",
    "Xvfb": "xvfb",
    "import": "imagemagick",
    "setpriv": "util-linux",
}
#: What package management writes down, and caches that programs of the system keep.
_BOOKS = re.compile(
    r"^(?:var/(?:cache|lib/(?:apt|dpkg|systemd|ucf)|log)|etc/(?:ld\.so\.cache|mailcap)|"
    r"tmp|run|proc|sys|dev|root|home|usr/share/(?:mime|icons/hicolor/icon-theme\.cache))(?:/|$)"
)
_AS_ANYBODY = (
    *("env", "-i", "PATH=/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C.UTF-8"),
    "QT_QPA_PLATFORM=offscreen",
)
_AS_NOBODY = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]


def main(arguments: list[str]) -> int:
    """Try one package."""
    try_package(Path(arguments[0]))
    return 0


def try_package(package: Path) -> None:
    """Install the package in a clean system, try it and remove it again.

    Raises:
        Problem: When any of that does not go as it should.
    """
    system_packages.bring(TOOLS, "Trying a Debian package needs a clean system")
    if os.geteuid() != 0:
        raise Problem("Trying a Debian package in a clean system needs root.")
    step("lintian")
    told = subprocess.run(
        ["lintian", "--fail-on", "error", "--allow-root", package],
        check=False,
        capture_output=True,
        text=True,
    )
    print("  " + told.stdout.strip().replace("\n", "\n  "))
    if told.returncode != 0:
        raise Problem("lintian finds errors.")
    _make_clean_root()
    shutil.copy(package, ROOT / "var" / "cache" / package.name)
    # What the package needs first, so that what is left can be told apart.
    _in_root("apt-get", "install", "-y", "--no-install-recommends", *_needed(package))
    before = _files()
    step("installing")
    begun = time.monotonic()
    _in_root("dpkg", "--install", f"/var/cache/{package.name}")
    print(f"  installed in {time.monotonic() - begun:.1f} s")
    for arguments in (["--self-test"], ["check"], ["licences"], ["--version"]):
        # No network, nobody's rights, an empty home: the folder in /opt cannot be written.
        done = _in_root(
            *(*_AS_ANYBODY, "esi-guide-cli", *arguments),
            before=["unshare", "--net", *_AS_NOBODY],
        )
        print(f"  esi-guide-cli {arguments[0]}: {done.strip().splitlines()[-1]}")
    _look()
    _several_users()
    _refusals(package)
    _roll_back(package)
    step("removing")
    _in_root("dpkg", "--purge", "esi-guide")
    left = sorted(_files() - before)
    if left:
        raise Problem("This stayed behind:\n  " + "\n  ".join(left))
    print("  nothing stayed behind")


def _make_clean_root() -> None:
    if not (CLEAN / "etc" / "debian_version").is_file():
        step(f"making a clean {SUITE}, once")
        shutil.rmtree(CLEAN, ignore_errors=True)
        CLEAN.mkdir(parents=True)
        command = ["debootstrap", "--variant=minbase", SUITE, str(CLEAN), _mirror()]
        if subprocess.call(command, stdout=subprocess.DEVNULL) != 0:
            shutil.rmtree(CLEAN, ignore_errors=True)
            raise Problem("debootstrap failed; the lines above say why.")
    shutil.rmtree(ROOT, ignore_errors=True)
    subprocess.run(["cp", "-a", "--reflink=auto", CLEAN, ROOT], check=True)
    for name in ("resolv.conf", "hosts"):
        shutil.copy(Path("/etc") / name, ROOT / "etc" / name)
    shutil.copytree("/etc/ssl/certs", ROOT / "etc" / "ssl" / "certs", dirs_exist_ok=True)
    _in_root("apt-get", "update")


def _mirror() -> str:
    """Return where this system's own packages come from."""
    wanted = "$(REPO_URI) $(RELEASE)"
    command = ["apt-get", "indextargets", "--format", wanted, "Created-By: Packages"]
    found = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    for line in found.splitlines():
        address, _, release = line.partition(" ")
        if release.strip() == SUITE:
            return address
    raise Problem(f"This system knows no source of packages of {SUITE}.")


def _needed(package: Path) -> list[str]:
    command = ["dpkg-deb", "--field", str(package), "Depends"]
    found = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [re.split(r"[\s(]", part.strip())[0] for part in found.strip().split(",")]


def _in_root(*command: str, before: list[str] | None = None) -> str:
    """Run a command in the clean system; return what it printed.

    Raises:
        Problem: When it fails.
    """
    done = _try_in_root(*command, before=before)
    if done.returncode != 0:
        raise Problem(f"{' '.join(command)}: exit code {done.returncode}\n{done.stdout[-3000:]}")
    return done.stdout


def _try_in_root(
    *command: str, before: list[str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command in the clean system; return what came of it."""
    # The rights are dropped inside: only root may change its root.
    outside, inside = (before or [])[:2], (before or [])[2:]
    return subprocess.run(
        [*outside, "chroot", str(ROOT), *inside, *command],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
        check=False,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=600,
    )


def _refusals(package: Path) -> None:
    """Try what has to be refused: each time the version that was there goes on working."""
    step("what has to be refused")
    older, newer = (_as_version(package, number) for number in ("0.0.1", "99.0"))
    broken = ROOT / "var" / "cache" / "broken.deb"
    data = package.read_bytes()
    broken.write_bytes(data[: len(data) // 2])
    refused: tuple[tuple[str, tuple[str, ...], list[str], int, str], ...] = (
        (
            "a broken package",
            ("dpkg", "--install", _inside(broken)),
            [],
            1,
            "corrupt|unexpected end",
        ),
        (
            "an older version over a newer one",
            ("apt-get", "install", "-y", _inside(older)),
            [],
            100,
            "downgraded",
        ),
        (
            "without rights",
            ("dpkg", "--install", _inside(newer)),
            ["unshare", "--net", *_AS_NOBODY],
            2,
            "superuser privilege",
        ),
    )
    for what, command, before, code, words in refused:
        _refuse(what, command, before, code, words)
    with _small_disk(ROOT / "opt"):
        command = ("dpkg", "--install", _inside(newer))
        _refuse("on a full disk", command, [], 1, "No space left on device")
        _still_works()
    _while_it_runs(newer)
    _in_root("dpkg", "--install", f"/var/cache/{package.name}")


def _refuse(what: str, command: tuple[str, ...], before: list[str], code: int, words: str) -> None:
    done = _try_in_root(*command, before=before)
    said = re.search(rf"^.*(?:{words}).*$", done.stdout, re.MULTILINE)
    if done.returncode != code or said is None:
        raise Problem(
            f"{what}: exit code {done.returncode}, and {code} with {words!r} was expected.\n"
            f"{done.stdout[-2000:]}"
        )
    print(f"  {what}: exit code {code}, {said[0].strip()[:90]}")
    _still_works()


def _still_works() -> None:
    """See that the version that was installed is there, whole, and runs."""
    shown = _in_root("dpkg-query", "--show", "--showformat=${Version} ${Status}", "esi-guide")
    if shown != f"{version()} install ok installed":
        raise Problem(f"The package is no longer what it was: {shown}")
    if changed := _in_root("dpkg", "--verify", "esi-guide"):
        raise Problem(f"Files of the package were changed:\n{changed}")
    _in_root(*_AS_ANYBODY, "esi-guide-cli", "--self-test", before=["unshare", "--net", *_AS_NOBODY])


def _while_it_runs(newer: Path) -> None:
    """Upgrade below a window that is open: it stays open until somebody closes it."""
    with display() as screen:
        program = _window(screen)
        try:
            time.sleep(4)
            _in_root("dpkg", "--install", _inside(newer))
            time.sleep(2)
            if program.poll() is not None:
                raise Problem("The window closed when the package was upgraded.")
            print("  upgraded while a window was open: it stays, and takes the new one next time")
        finally:
            program.terminate()
            program.wait(10)


def _roll_back(package: Path) -> None:
    """Go back to an older version, and forward again."""
    step("roll-back")
    older = _as_version(package, "0.0.1")
    _in_root("apt-get", "install", "-y", "--allow-downgrades", _inside(older))
    _in_root(*_AS_ANYBODY, "esi-guide-cli", "--self-test", before=["unshare", "--net", *_AS_NOBODY])
    _in_root("apt-get", "install", "-y", f"/var/cache/{package.name}")
    _still_works()
    print("  back to 0.0.1 by apt-get install --allow-downgrades, and forward again")


def _several_users() -> None:
    """Let two people use it at once, each with a home of their own."""
    step("two people at once")
    running = []
    for number in (65533, 65532):
        home = ROOT / "tmp" / f"home-{number}"
        home.mkdir()
        os.chown(home, number, number)
        rights = ["setpriv", "--reuid", str(number), "--regid", str(number), "--clear-groups"]
        command = ["unshare", "--net", "chroot", str(ROOT), *rights, "env", "-i"]
        command += ["PATH=/usr/bin:/bin", f"HOME=/tmp/{home.name}", "LC_ALL=C.UTF-8"]
        command += ["QT_QPA_PLATFORM=offscreen", "esi-guide-cli", "--self-test", "visit"]
        running.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT))
    for program in running:
        said, _none = program.communicate(timeout=120)
        if program.returncode != 0:
            raise Problem(f"One of two people at once failed:\n{said.decode()[-2000:]}")
    print("  both visits went through")


def _as_version(package: Path, number: str) -> Path:
    """Return the same package under another version."""
    target = ROOT / "var" / "cache" / f"esi-guide_{number}.deb"
    if not target.is_file():
        tree = BUILD / "roots" / "other"
        shutil.rmtree(tree, ignore_errors=True)
        subprocess.run(["dpkg-deb", "--raw-extract", package, tree], check=True)
        control = tree / "DEBIAN" / "control"
        text = control.read_text(encoding="utf-8")
        control.write_text(
            re.sub(r"(?m)^Version: .*", f"Version: {number}", text), encoding="utf-8"
        )
        command: list[str | Path] = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", tree]
        subprocess.run([*command, target], check=True, stdout=subprocess.DEVNULL)
        shutil.rmtree(tree)
    return target


def _inside(path: Path) -> str:
    """Return what a file of the clean system is called there."""
    return f"/{path.relative_to(ROOT).as_posix()}"


@contextlib.contextmanager
def _small_disk(folder: Path) -> Iterator[None]:
    """Let a folder lie on a disk of its own with room for half of it again."""
    size = sum(path.lstat().st_size for path in products.files_in(folder)) * 3 // 2
    copy = folder.with_name(f"{folder.name}.was")
    folder.rename(copy)
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(folder)], check=True)
    try:
        subprocess.run(["cp", "-a", f"{copy}/.", str(folder)], check=True)
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
        folder.rmdir()
        copy.rename(folder)


def _files() -> set[str]:
    names = {path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*")}
    return {name for name in names if not _BOOKS.match(name)}


def _look() -> None:
    """Show the window of the installed program, as anybody, and take a picture."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture = PICTURES / "debian.png"
    with display() as screen:
        program = _window(screen)
        try:
            time.sleep(6)
            if program.poll() is not None:
                said = program.stdout.read().decode() if program.stdout else ""
                raise Problem(f"The window did not open:\n{said}")
            look = ["import", "-window", "root", str(picture)]
            subprocess.run(look, env={**os.environ, "DISPLAY": screen}, check=True)
        finally:
            program.terminate()
            program.wait(10)
    count = subprocess.run(
        ["identify", "-format", "%k", str(picture)], check=True, capture_output=True, text=True
    )
    if int(count.stdout) < 20:
        raise Problem(f"{picture} shows no window.")
    print(f"  {picture}: {count.stdout} colours")


def _window(screen: str) -> subprocess.Popen[bytes]:
    """Open the window as anybody."""
    home = ROOT / "tmp" / "home"
    home.mkdir(exist_ok=True)
    os.chown(home, 65534, 65534)
    command = ["chroot", str(ROOT), *_AS_NOBODY, "env", "-i", "PATH=/usr/bin:/bin"]
    command += ["HOME=/tmp/home", "LC_ALL=C.UTF-8", f"DISPLAY={screen}", "esi-guide"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
