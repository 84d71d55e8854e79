# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The Debian package tried in a clean system: install, run as anybody, look, remove, compare."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from pathlib import Path

import system_packages
from problem import Problem
from products import BUILD, step
from trial_windows import display

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
    for arguments in (["--self-test"], ["check"], ["--version"]):
        # No network, nobody's rights, an empty home: the folder in /opt cannot be written.
        done = _in_root(
            *("env", "-i", "PATH=/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C.UTF-8"),
            *("QT_QPA_PLATFORM=offscreen", "esi-guide-cli", *arguments),
            before=["unshare", "--net", *_AS_NOBODY],
        )
        print(f"  esi-guide-cli {arguments[0]}: {done.strip().splitlines()[-1]}")
    _look()
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
    # The rights are dropped inside: only root may change its root.
    outside, inside = (before or [])[:2], (before or [])[2:]
    done = subprocess.run(
        [*outside, "chroot", str(ROOT), *inside, *command],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
        check=False,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=600,
    )
    if done.returncode != 0:
        raise Problem(f"{' '.join(command)}: exit code {done.returncode}\n{done.stdout[-3000:]}")
    return done.stdout


def _files() -> set[str]:
    names = {path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*")}
    return {name for name in names if not _BOOKS.match(name)}


def _look() -> None:
    """Show the window of the installed program, as anybody, and take a picture."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture = PICTURES / "debian.png"
    home = ROOT / "tmp" / "home"
    home.mkdir()
    os.chown(home, 65534, 65534)
    with display() as screen:
        command = ["chroot", str(ROOT), *_AS_NOBODY, "env", "-i", "PATH=/usr/bin:/bin"]
        command += ["HOME=/tmp/home", "LC_ALL=C.UTF-8", f"DISPLAY={screen}", "esi-guide"]
        program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
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
