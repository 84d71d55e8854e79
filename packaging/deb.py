# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The Debian package: the frozen folder in /opt, and what a desktop and a kiosk want beside it."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import time
from typing import TYPE_CHECKING

import folder as folders
import freeze
import icons
import products
import system_packages
from environment import ROOT, Environment, prepare
from problem import Problem
from products import BUILD, DIST, build_variables, epoch, step, version

if TYPE_CHECKING:
    from pathlib import Path

SOURCES = ROOT / "packaging" / "linux"
TREE = BUILD / "deb"
PACKAGE = "esi-guide"
METAINFO = "io.github.esi_guide.EsiGuide.metainfo.xml"
TOOLS = {
    "dpkg-shlibdeps": "dpkg-dev",
    "dpkg-deb": "dpkg",
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
}
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
#: What reads aloud: the voices, and the libraries that Qt's speech is linked with.
RECOMMENDS = (
    *("speech-dispatcher", "espeak-ng", "speech-dispatcher-espeak-ng", "libspeechd2"),
    *("libpulse0", "libgssapi-krb5-2"),
)
VOICE = re.compile(r"TextToSpeech|texttospeech|Qt6(?:Multimedia|Concurrent|Network)")
MAINTAINER = "ESI Guide contributors <esi-guide@localhost>"
CHANGES = f"""\
esi-guide ({{version}}) stable; urgency=medium

  * What is new stands in CHANGELOG.md.gz, beside this file.

 -- {MAINTAINER}  {{date}}
"""
CONTROL = """\
Package: esi-guide
Version: {version}
Section: education
Priority: optional
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: cage
Description: treatments that can follow an epidural steroid injection
 An epidural steroid injection for back and leg pain helps many people, but
 not everybody, and often not for long. ESI Guide shows the treatments that can
 follow as a ladder to walk step by step, with what each may bring, what can go
 wrong and its sources.
 .
 It works without a network and stores nothing about the person. It brings its
 own Python and Qt, in /opt/esi-guide.
"""


def main(arguments: list[str]) -> int:
    """Freeze and pack; with --packed-only, pack the folder that is there."""
    bring_tools()
    if "--packed-only" not in arguments:
        freeze.build(freeze.PROGRAM)
    make(freeze.PROGRAM)
    products.write_sums()
    return 0


def bring_tools() -> None:
    """Install what a package is made and checked with."""
    system_packages.bring(TOOLS, "Making and checking a Debian package needs its tools")


def make(program: Path) -> Path:
    """Make the package of a frozen folder; return where it lies.

    Raises:
        Problem: When one of its parts is not sound.
    """
    environment = prepare(["run", "package"])
    DIST.mkdir(exist_ok=True)
    step(f"the Debian package, from {folders.summary(program)}")
    icons.make(environment)
    products.fresh(TREE)
    shutil.copytree(program, TREE / "opt" / PACKAGE, symlinks=True)
    _lay_out(environment)
    _check_parts()
    # By this folder dpkg-shlibdeps knows where the package begins.
    (TREE / "DEBIAN").mkdir()
    architecture = _output("dpkg", "--print-architecture")
    control = control_text(
        version(), architecture, depends(), sum(p.lstat().st_size for p in _files()) // 1024
    )
    (TREE / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    sums = [
        f"{_output('md5sum', str(path)).split()[0]}  {path.relative_to(TREE).as_posix()}"
        for path in _files()
        if "DEBIAN" not in path.parts and not path.is_symlink()
    ]
    (TREE / "DEBIAN" / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")
    _settle_modes()
    target = DIST / f"{PACKAGE}_{version()}_{architecture}.deb"
    command: list[str | Path] = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", TREE, target]
    if subprocess.call(command, env=build_variables(), stdout=subprocess.DEVNULL) != 0:
        raise Problem("dpkg-deb could not make the package; the lines above say why.")
    return target


def control_text(number: str, architecture: str, needed: str, size: int) -> str:
    """Return the package's own description."""
    return CONTROL.format(
        version=number,
        architecture=architecture,
        depends=needed,
        recommends=", ".join(RECOMMENDS),
        size=size,
        maintainer=MAINTAINER,
    )


def _lay_out(environment: Environment) -> None:
    day = time.strftime("%Y-%m-%d", time.gmtime(epoch()))
    values = {"VERSION": version(), "DATE": day, "OPTIONS": options_as_roff(environment)}
    share = TREE / "usr" / "share"
    documents = share / "doc" / PACKAGE
    _write("esi-guide.desktop", share / "applications" / "esi-guide.desktop", values)
    _write(METAINFO, share / "metainfo" / METAINFO, values)
    _write("policy.toml", documents / "examples" / "policy.toml", values)
    _write("lintian-overrides", share / "lintian" / "overrides" / PACKAGE, values)
    unit = TREE / "usr" / "lib" / "systemd" / "system" / "esi-guide-kiosk.service"
    _write("esi-guide-kiosk.service", unit, values)
    manual = filled((SOURCES / "esi-guide.1").read_text(encoding="utf-8"), values)
    for name in ("esi-guide.1", "esi-guide-cli.1"):
        _write_gzip(share / "man" / "man1" / f"{name}.gz", manual)
    _write_gzip(documents / "changelog.gz", CHANGES.format(version=version(), date=_mail_date()))
    _write_gzip(documents / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    (documents / "copyright").write_text(_copyright(), encoding="utf-8")
    for name in ("KIOSK.md", "OVERLAY.md"):
        shutil.copy(ROOT / "packaging" / name, documents / name)
    for size in ICON_SIZES:
        folder = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True)
        shutil.copy(icons.FOLDER / f"{size}.png", folder / "esi-guide.png")
    binaries = TREE / "usr" / "bin"
    binaries.mkdir(parents=True)
    for name in ("esi-guide", "esi-guide-cli"):
        (binaries / name).symlink_to(f"/opt/{PACKAGE}/{name}")


def _mail_date() -> str:
    return time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(epoch()))


def filled(text: str, values: dict[str, str]) -> str:
    """Put values in the place of @NAME@.

    Raises:
        Problem: When a text asks for a value that is not there.
    """
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    if missing := re.search(r"@[A-Z]+@", text):
        raise Problem(f"Nothing is known for {missing[0]}.")
    return text


def _write(source: str, target: Path, values: dict[str, str]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    text = (SOURCES / source).read_text(encoding="utf-8")
    target.write_text(filled(text, values), encoding="utf-8")


def _write_gzip(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def options_as_roff(environment: Environment) -> str:
    """Return what the program itself says of its options, for the manual page."""
    told = ["--help", "check --help", "export --help", "audit --help", "content --help"]
    parts = []
    for arguments in told:
        command = [str(environment.python), "-m", "esi_guide", *arguments.split()]
        variables = {**build_variables(), "COLUMNS": "78"}
        done = subprocess.run(
            command, cwd=ROOT, env=variables, check=False, capture_output=True, text=True
        )
        if done.returncode == 0:
            parts.append(as_roff(done.stdout))
    return "\n.PP\n".join(parts)


def as_roff(text: str) -> str:
    """Return a text as it stands, with what roff takes for its own made harmless."""
    safe = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    lines = [
        f"\\&{line}" if line.startswith((".", "\\(aq")) else line for line in safe.splitlines()
    ]
    return "\n".join([".nf", *lines, ".fi"])


def _copyright() -> str:
    """Return the package's licences: a word on each, and where the texts lie."""
    table = (ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8")
    return (
        "ESI Guide, © 2026 ESI Guide contributors.\n"
        "Program: MIT. Texts and figures: CC BY 4.0.\n\n"
        f"The texts of all licences lie in /opt/{PACKAGE}/_internal/licenses.\n"
        "On Debian systems the GPL and LGPL, version 3, are in /usr/share/common-licenses.\n\n"
        f"{(ROOT / 'LICENSE').read_text(encoding='utf-8')}\n{table}"
    )


def _check_parts() -> None:
    share = TREE / "usr" / "share"
    checks = [
        ["appstreamcli", "validate", "--no-net", str(share / "metainfo" / METAINFO)],
        ["desktop-file-validate", str(share / "applications" / "esi-guide.desktop")],
    ]
    for command in checks:
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode != 0:
            raise Problem(f"{command[0]} refuses:\n{done.stdout}{done.stderr}")


def depends() -> str:
    """Return what the package needs, from the libraries that its files are linked with.

    What only the voice needs is no more than recommended: without it the guide is whole.

    Raises:
        Problem: When a library belongs to no package.
    """
    programs = [path for path in _files() if _is_elf(path) and not VOICE.search(path.name)]
    inside = sorted({path.parent for path in programs})
    with_control = BUILD / "shlibdeps"
    products.fresh(with_control)
    (with_control / "debian").mkdir()
    (with_control / "debian" / "control").write_text(
        "Source: esi-guide\n\nPackage: esi-guide\nArchitecture: any\n", encoding="utf-8"
    )
    command = ["dpkg-shlibdeps", "-O", "--warnings=0", "--ignore-missing-info", f"-S{TREE}"]
    command += [f"-l{folder}" for folder in inside]
    command += [f"-e{path}" for path in programs]
    done = subprocess.run(command, cwd=with_control, check=False, capture_output=True, text=True)
    found = re.search(r"^shlibs:Depends=(.*)$", done.stdout, re.MULTILINE)
    if done.returncode != 0 or found is None:
        raise Problem(f"dpkg-shlibdeps cannot tell what the package needs:\n{done.stderr}")
    return found[1]


def _is_elf(path: Path) -> bool:
    if path.is_symlink():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _files() -> list[Path]:
    return products.files_in(TREE)


def _settle_modes() -> None:
    for path in TREE.rglob("*"):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path.name in ("esi-guide", "esi-guide-cli")
        path.chmod(0o755 if runs and "overrides" not in path.parts else 0o644)
        os.utime(path, (epoch(), epoch()))
    for folder in (TREE, *(p for p in TREE.rglob("*") if p.is_dir())):
        folder.chmod(0o755)


def _output(*command: str) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stdout.strip()
