# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Check products: that they are whole, hold what they say, and work for anybody, offline."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import contents
import environment as environments
import folder as folders
import products
import sbom
import system_packages
import watching
from environment import ROOT, clean_variables, python_in, script_beside
from problem import Problem
from products import BUILD, DIST, SUMS, step

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What a product adds to the frozen folder.
ADDED = {products.PORTABLE, "uninstall.exe"}
#: The most that a product may weigh, in MB.
LARGEST = {"-setup.exe": 60}
NOBODY = 65534


def main(arguments: list[str]) -> int:
    """Check the named products, or all of them and then try them; exit code 1 on faults."""
    parser = argparse.ArgumentParser(prog="build.py verify", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="all when left out")
    parser.add_argument(
        "--twice",
        nargs="*",
        metavar="COMMAND",
        help="build twice from the commit, each time in a new checkout, and compare (all)",
    )
    key = f"public key of minisign; else {products.PUBLIC_KEY}, else packaging/esi-guide.pub"
    parser.add_argument("--key", type=Path, metavar="FILE", help=key)
    parser.add_argument("--no-trial", action="store_true", help="install and remove nothing")
    options = parser.parse_args(arguments)
    if options.twice is not None:
        return compare_two_builds(options.twice or ["all"])
    everything = not options.files
    files = options.files or [path for path in sorted(DIST.iterdir()) if products.is_product(path)]
    if not files:
        raise Problem("There is nothing in dist/; `packaging/build.py all` builds it.")
    missing = [path for path in files if not path.is_file()]
    if missing:
        raise Problem(f"{missing[0]} is not there.")
    faults = []
    for path in files:
        step(str(path.name))
        found = check(path, options.key)
        for fault in found:
            print(f"  FAULT {fault}")
        faults += found
    if everything and not options.no_trial and not faults:
        try_all(files)
    print(f"{len(files)} products, {len(faults)} faults")
    return int(bool(faults))


def check(product: Path, key: Path | None = None) -> list[str]:
    """Check one product; return its faults.

    Args:
        product: The file.
        key: The public key to check a signature with; None for the usual one.

    Raises:
        Problem: When it cannot be looked at.
    """
    faults = [*check_sum(product), *check_signature(product.parent, key)]
    if faults:
        # Nothing that somebody may have changed is unpacked or started.
        return faults
    for ending, most in LARGEST.items():
        size = product.stat().st_size / 1e6
        if product.name.endswith(ending) and size > most:
            faults.append(f"weighs {size:.1f} MB, and {most} MB are the most")
    if product.name.endswith(".cdx.json"):
        return faults
    if product.name.endswith(".whl"):
        return faults + check_wheel(product)
    if product.name.endswith(".tar.gz"):
        return faults + check_sdist(product)
    with tempfile.TemporaryDirectory(prefix="esi-guide-verify-") as place:
        # Anybody has to reach what lies in it.
        Path(place).chmod(0o755)
        program, system = unpacked(product, Path(place))
        faults += check_folder(program, system)
        if not faults:
            faults += check_start(program, system)
    return faults


def check_sum(product: Path) -> list[str]:
    """Hold a product against the sums beside it."""
    listed = product.parent / SUMS
    if not listed.is_file():
        return [f"there is no {SUMS} beside it"]
    wanted = products.read_sums(listed.read_text(encoding="utf-8")).get(product.name)
    if wanted is None:
        return [f"{SUMS} does not name it"]
    if products.sum_of(product) != wanted:
        return ["is not the file whose sum was written down"]
    print("  the sum is right")
    return []


def check_signature(folder: Path, named: Path | None = None) -> list[str]:
    """Check the signature of the sums.

    An unsigned build is told, and is no fault unless somebody named the key that it should have.

    Args:
        folder: Holds the sums.
        named: The public key to check with; None for the usual one.
    """
    signature = folder / f"{SUMS}.minisig"
    given = named or (Path(text) if (text := os.environ.get(products.PUBLIC_KEY)) else None)
    if not signature.is_file():
        if given:
            return [f"unsigned, and {given} was named to check a signature with"]
        print("  unsigned: nobody vouches for the sums")
        return []
    key = given or products.PROJECT_KEY
    if not key.is_file():
        named_by = f"--key or {products.PUBLIC_KEY}"
        return [
            f"signed, and there is no public key {key} to check it with: name one by {named_by}"
        ]
    system_packages.bring({"minisign": "minisign"}, "Checking a signature needs minisign")
    command = ["minisign", "-V", "-q", "-p", str(key), "-m", str(folder / SUMS)]
    if subprocess.call(command) != 0:
        return [f"the signature of the sums does not hold by {key.name}: do not install it"]
    print(f"  the signature of the sums holds, by {key.name}")
    return []


def unpacked(product: Path, place: Path) -> tuple[Path, str]:
    """Unpack a product without running it, where that can be done.

    Returns:
        The program's folder and the system it is for.

    Raises:
        Problem: When it is none that is known.
    """
    name = product.name
    if name.endswith(".tar.xz"):
        with tarfile.open(product) as archive:
            archive.extractall(place, filter="data")
        return place / "esi-guide", "linux"
    if name.endswith(".zip"):
        with zipfile.ZipFile(product) as archive:
            archive.extractall(place)  # noqa: S202 - a zip's names are made harmless
        if "macos" in name:
            raise Problem("Nobody has written down what belongs into the program for macOS.")
        return place / "ESI Guide", "windows"
    if name.endswith(".deb"):
        subprocess.run(["dpkg-deb", "-x", product, place], check=True)
        return place / "opt" / "esi-guide", "linux"
    if name.endswith(".msi"):
        system_packages.bring({"msiextract": "msitools"}, "Unpacking an .msi needs msitools")
        command: list[str | Path] = ["msiextract", "--directory", place, product]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return next(place.rglob("ESI Guide")), "windows"
    if name.endswith("-setup.exe"):
        system_packages.bring({"7zz": "7zip"}, "Unpacking an installer needs 7-Zip")
        command = ["7zz", "x", f"-o{place}", "-y", product]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        # Where the installer unpacks them first; see windows.NEW.
        return place / "_new", "windows"
    raise Problem(f"{product} is no product of ESI Guide.")


def check_folder(program: Path, system: str) -> list[str]:
    """Hold a program's folder against its own list of components and the allow-list."""
    if not (program / sbom.PLACE).is_file():
        return [f"{sbom.PLACE} is missing"]
    content = folders.read_bill(program)
    faults = [
        fault
        for fault in sbom.differences(content, program)
        if fault.partition(":")[0] not in ADDED
    ]
    names = [path.relative_to(program).as_posix() for path in products.files_in(program)]
    allowed = contents.sort(
        [name for name in names if name not in ADDED],
        sbom.modules(content),
        contents.components(system),
    )
    faults += allowed.faults
    texts = {path.name for path in program.rglob("*") if path.is_file()}
    faults += [
        f"the licence text {text} is missing" for text in sorted(sbom.texts(content) - texts)
    ]
    if not faults:
        print(f"  {len(names)} files, each listed and allowed, every licence text there")
    return faults


def check_start(program: Path, system: str) -> list[str]:
    """Let the program test itself: offline, in a folder that cannot be written, as anybody."""
    before = {path: products.sum_of(path) for path in products.files_in(program)}
    # A portable program would rightly want to write beside itself.
    (program / products.PORTABLE).unlink(missing_ok=True)
    if system == "windows" and os.name != "nt":
        import wine  # noqa: PLC0415 - only where a product for Windows is checked on Linux

        wine.set_up()
        done = wine.run(program / "esi-guide-cli.exe", "--self-test", QT_QPA_PLATFORM="offscreen")
        if done.returncode != 0:
            return [f"the self-test ends with {done.returncode}:\n{done.stdout[-2000:]}"]
        how = "under Wine, as this user; nobody watched for a network"
    else:
        faults = []
        with read_only(program), empty_home() as home, empty_home() as beside:
            for what in ("load", "visit"):
                faults += watched(program, ("--self-test", what), home, beside / "trace")
            written = [path.name for path in home.rglob("*") if path.is_file()]
        if written:
            print(f"  it wrote into the home: {', '.join(written)}")
        if faults:
            return faults
        how = "no network, folder read-only, an ordinary user"
    after = {path: products.sum_of(path) for path in products.files_in(program)}
    changed = [path.name for path in after if before.get(path) != after[path]]
    print(f"  the self-test passed: {how}")
    return [f"it changed its own folder: {', '.join(changed)}"] if changed else []


def watched(program: Path, arguments: tuple[str, ...], home: Path, trace: Path) -> list[str]:
    """Run the program with no network and no rights, and tell what it did that it may not.

    Args:
        program: The program's folder.
        arguments: What it is told to do.
        home: The home of whoever runs it.
        trace: Where strace may write what it sees.

    Raises:
        Problem: When it cannot be watched here.
    """
    if sys.platform.startswith("linux"):
        system_packages.bring({"strace": "strace"}, "Watching a program needs strace")
        watch = [*apart(), *watching.watcher(trace)]
    else:
        watch = []
    variables = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8"}
    variables["QT_QPA_PLATFORM"] = "offscreen"

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, env=variables, cwd=home, check=False, capture_output=True, text=True
        )

    executable = str(program / "esi-guide-cli")
    done = run(*watch, executable, *arguments)
    what = " ".join(arguments)
    if done.returncode != 0:
        return [f"{what} ends with {done.returncode}:\n{(done.stdout + done.stderr)[-2000:]}"]
    if not watch:
        return []
    told = watching.places_told(run(*apart(), executable, "what-is-stored").stdout)
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    if not any("guide.qss" in line for line in lines):
        raise Problem("strace saw nothing of what the program did.")
    faults = [f"{what} asks for a network: {line}" for line in watching.sockets(lines)]
    # The trace itself is written by strace, which does not watch itself.
    faults += [
        f"{what} writes {path}, which what-is-stored does not name"
        for path in watching.written_besides(lines, told)
    ]
    if not faults:
        print(f"  {what}: {len(lines)} calls seen, no socket, nothing written but what it tells")
    return faults


def apart() -> list[str]:
    """Return what goes before a command to take away its network and root's rights.

    Raises:
        Problem: When that cannot be done here.
    """
    if not sys.platform.startswith("linux"):
        return []
    if os.geteuid() == 0:
        dropped = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        return ["unshare", "--net", *dropped, "--no-new-privs"]
    command = ["unshare", "--net", "--map-current-user"]
    if subprocess.call([*command, "true"], stderr=subprocess.DEVNULL) != 0:
        raise Problem("The network cannot be taken away from a program here; try it as root.")
    return command


class read_only:  # noqa: N801 - used like a function
    """Take the right to write from a folder, and give it back.

    Args:
        folder: The folder.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> None:
        """Take it away."""
        self._set(-0o222)

    def __exit__(self, *_error: object) -> None:
        """Give it back to the owner."""
        self._set(0o200)

    def _set(self, change: int) -> None:
        for path in self._all():
            mode = path.stat().st_mode & 0o777
            path.chmod(mode | change if change > 0 else mode & ~-change | 0o444)

    def _all(self) -> Iterator[Path]:
        yield self._folder
        yield from (path for path in self._folder.rglob("*") if not path.is_symlink())


class empty_home(tempfile.TemporaryDirectory[str]):  # noqa: N801 - used like a function
    """A home that is empty and belongs to whoever runs the program."""

    def __enter__(self) -> Path:  # type: ignore[override]
        """Make it."""
        home = Path(super().__enter__())
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            os.chown(home, NOBODY, NOBODY)
        return home


def check_wheel(product: Path) -> list[str]:
    """Install the wheel alone into an empty environment and let it test itself."""
    folder = BUILD / "verify" / "wheel"
    environments.make_venv(folder)
    python = python_in(folder)
    quiet = {**clean_variables(os.environ), "QT_QPA_PLATFORM": "offscreen"}
    install: list[str | Path] = [
        python,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--only-binary",
        ":all:",
        product,
    ]
    if subprocess.call(install, env=quiet, stderr=subprocess.DEVNULL) != 0:
        return ["pip cannot install it"]
    for arguments in (["--self-test"], ["--self-test", "visit"], ["check"], ["licences"]):
        command: list[str | Path] = [script_beside(python, "esi-guide-cli"), *arguments]
        done = subprocess.run(
            command, env=quiet, cwd=folder, check=False, capture_output=True, text=True
        )
        if done.returncode != 0:
            return [f"esi-guide-cli {arguments[0]} ends with {done.returncode}:\n{done.stdout}"]
        lines = done.stdout.strip().splitlines()
        print(f"  esi-guide-cli {' '.join(arguments)}: {len(lines)} lines, {lines[-1]}")
    return []


def check_sdist(product: Path) -> list[str]:
    """See that the source distribution holds what the wheel is built from."""
    with tarfile.open(product) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    wanted = ("pyproject.toml", "LICENSE", "esi_guide/__main__.py", "resources/content/en/chart.md")
    return [f"{name} is missing" for name in wanted if name not in names]


def try_all(files: list[Path]) -> None:
    """Install, try and remove what can be tried on this system.

    Raises:
        Problem: When a trial fails.
    """
    if not sys.platform.startswith("linux"):
        step("installers are tried on Linux alone")
        return
    import trial_deb  # noqa: PLC0415 - only where there is something to try
    import trial_windows  # noqa: PLC0415
    import windows  # noqa: PLC0415

    for path in files:
        if path.suffix == ".deb":
            trial_deb.try_package(path)
        elif path.name.endswith("-setup.exe"):
            trial_windows.try_setup(path, windows.PROGRAM)
        elif path.suffix == ".msi":
            step("the .msi, installed and removed")
            trial_windows.try_msi(path, windows.PROGRAM)
        elif path.name.endswith("windows-portable.zip"):
            step("the portable program for Windows")
            trial_windows.try_portable(path)


def compare_two_builds(commands: list[str]) -> int:
    """Build the commit in two new checkouts, compare, and name what differs."""
    head = ["git", "-C", str(ROOT), "rev-parse", "HEAD"]
    commit = subprocess.run(head, check=True, capture_output=True, text=True).stdout.strip()
    variables = {**os.environ, "SOURCE_DATE_EPOCH": str(products.epoch())}
    built = []
    # Different lengths, because a path that gets into a product often does so with its length.
    for place in (BUILD / "twice" / "one", BUILD / "twice" / "another" / "checkout"):
        step(f"building in {place}")
        shutil.rmtree(place, ignore_errors=True)
        place.parent.mkdir(parents=True, exist_ok=True)
        clone: list[str | Path] = ["git", "clone", "--quiet", "--no-hardlinks", ROOT, place]
        subprocess.run(clone, check=True)
        subprocess.run(["git", "-C", place, "checkout", "--quiet", commit], check=True)
        for command in commands:
            build: list[str | Path] = [sys.executable, place / "packaging" / "build.py", command]
            if subprocess.call(build, env=variables) != 0:
                raise Problem(f"`build.py {command}` failed in {place}.")
        built.append(place)
    different = differing(*built)
    for name in different:
        print(f"  differs: {name}")
    print("the two builds are the same" if not different else "the two builds differ")
    return int(bool(different))


def differing(one: Path, two: Path) -> list[str]:
    """Return the names of products and of files of the frozen folders that differ."""
    found = []
    for place in ("dist", "build/windows/esi-guide"):
        names = {
            path.relative_to(checkout / place).as_posix()
            for checkout in (one, two)
            for path in products.files_in(checkout / place)
        }
        for name in sorted(names):
            files = [checkout / place / name for checkout in (one, two)]
            if not all(file.is_file() for file in files):
                found.append(f"{place}/{name} (not in both)")
            elif products.sum_of(files[0]) != products.sum_of(files[1]):
                found.append(f"{place}/{name}")
    return found
