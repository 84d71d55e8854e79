# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What Qt needs of a Linux system and a wheel cannot bring: found out, then installed or named."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from problem import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

#: Debian's and Ubuntu's packages by the library that Qt's own libraries and plugins ask for.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libpulse.so.0": "libpulse0",
    "libspeechd.so.2": "libspeechd2",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

#: What a test needs to read the window as a screen reader does, and the packages that bring it.
READING = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "at-spi-bus-launcher": "at-spi2-core",
    # What a test needs to hear the guide read aloud.
    "speech-dispatcher": "speech-dispatcher",
    "espeak-ng": "espeak-ng",
    "sd_espeak-ng": "speech-dispatcher-espeak-ng",
}
#: Where programs lie that nobody calls by hand.
UNCALLED = (
    "/usr/libexec:/usr/lib/at-spi2-core:/usr/lib/at-spi2"
    ":/usr/lib/speech-dispatcher-modules:/usr/libexec/speech-dispatcher-modules"
)


def has_display(variables: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Tell whether a window can be shown: always, but for a Linux without X and Wayland."""
    if not platform.startswith("linux"):
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def require_qt(python: Path, display: bool) -> None:
    """Bring the system libraries that Qt loads on this machine.

    Args:
        python: The Python whose PySide6 is asked.
        display: Whether windows are shown; without one fewer libraries are needed.

    Raises:
        Problem: When some are missing and may not be installed from here.
    """
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return
    missing = missing_libraries(_linked(_qt_libraries(python, display)))
    if not missing:
        return
    packages = packages_for(missing, _known_to_apt)
    unnamed = sorted(missing - PACKAGES.keys())
    if unnamed:
        raise Problem(f"Qt needs these libraries of the system: {', '.join(sorted(missing))}")
    install(packages, f"Qt needs {', '.join(sorted(missing))}")
    still_missing = missing_libraries(_linked(_qt_libraries(python, display)))
    if still_missing:
        raise Problem(f"Still missing after the installation: {', '.join(sorted(still_missing))}")


def offer_screen_reading(python: Path) -> None:
    """Bring what the test of the accessibility bus needs, or say what it is skipped for."""
    if not sys.platform.startswith("linux"):
        return
    try:
        packages = missing_for_reading(os.environ.get("PATH", os.defpath))
        if packages:
            install(
                packages,
                "Reading the window as a screen reader does, and aloud, needs a bus and a voice",
            )
        require_qt(python, display=True)
    except Problem as problem:
        print(f"{problem}\nUntil then that test is skipped.\n", flush=True)


def missing_for_reading(path: str) -> list[str]:
    """Return the packages that bring what is not on a path, nor where nobody calls it by hand."""
    found = f"{path}{os.pathsep}{UNCALLED}"
    return [package for name, package in READING.items() if not shutil.which(name, path=found)]


def missing_libraries(ldd_output: str) -> set[str]:
    """Return the libraries that ldd did not find."""
    lines = (line.strip() for line in ldd_output.splitlines())
    return {line.split(" => ")[0] for line in lines if line.endswith("=> not found")}


def packages_for(libraries: Iterable[str], known: Callable[[str], bool]) -> list[str]:
    """Return the packages that hold the libraries, sorted, each once.

    Args:
        libraries: Names of libraries, e.g. `libEGL.so.1`; those without a known package are
            left out.
        known: Tells whether the system knows a package of a name. From Ubuntu 24.04 and Debian
            13 on some carry the ending `t64`.
    """
    names = {PACKAGES[library] for library in libraries if library in PACKAGES}
    return sorted(f"{name}t64" if known(f"{name}t64") else name for name in names)


def install(packages: list[str], reason: str) -> None:
    """Install Debian packages where that is allowed without asking.

    Args:
        packages: Their names.
        reason: What they are for, said before the installation.

    Raises:
        Problem: With the line that installs them, when it may not be run from here or fails.
    """
    line = f"sudo apt-get install -y {' '.join(packages)}"
    prefix = _permission()
    if shutil.which("apt-get") is None:
        raise Problem(
            f"{reason}. Install it with this system's package manager; "
            f"Debian and Ubuntu call it: {' '.join(packages)}"
        )
    if prefix is None:
        raise Problem(f"{reason}. This line brings it:\n\n    {line}\n\nThen try again.")
    print(f"{reason}; installing {' '.join(packages)}", flush=True)
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt: list[str] = [*prefix, "apt-get", "-q"]
    # A list that is not up to date is no reason to stop; the installation says what it misses.
    subprocess.call([*apt, "update"], env=variables, stdout=subprocess.DEVNULL)
    command = [*apt, "install", "-y", "--no-install-recommends", *packages]
    if subprocess.call(command, env=variables, stdout=subprocess.DEVNULL) != 0:
        raise Problem(f"{reason}, and the installation failed. This line brings it:\n\n    {line}")


def bring(packages: Mapping[str, str], reason: str) -> None:
    """Install the packages of programs that are missing.

    Args:
        packages: The package of each program by its name, or by its path.
        reason: What they are for, said before the installation.

    Raises:
        Problem: With the line that installs them, when it may not be run from here or fails.
    """
    missing = sorted({package for name, package in packages.items() if not shutil.which(name)})
    if missing:
        install(missing, reason)


def _permission() -> list[str] | None:
    """Return what goes before a command to run it as root, or None where that is not allowed."""
    if os.geteuid() == 0:
        return []
    quiet = subprocess.DEVNULL
    if shutil.which("sudo") and subprocess.call(["sudo", "-n", "true"], stderr=quiet) == 0:
        return ["sudo", "-n"]
    return None


def _known_to_apt(package: str) -> bool:
    quiet = subprocess.DEVNULL
    command = ["apt-cache", "show", "--no-all-versions", package]
    found = shutil.which(command[0]) is not None
    return found and subprocess.call(command, stdout=quiet, stderr=quiet) == 0


def _qt_libraries(python: Path, display: bool) -> list[Path]:
    question = "from importlib.util import find_spec; print(find_spec('PySide6').origin)"
    answer = subprocess.run([python, "-c", question], check=True, capture_output=True, text=True)
    qt = Path(answer.stdout.strip()).parent / "Qt"
    platforms = ["offscreen", *(("xcb", "wayland") if display else ())]
    plugins = [qt / "plugins" / "platforms" / f"libq{name}.so" for name in platforms]
    libraries = [qt / "lib" / f"libQt6{name}.so.6" for name in ("Widgets", "Svg", "DBus")]
    return [path for path in plugins + libraries if path.is_file()]


def _linked(libraries: Iterable[Path]) -> str:
    command = ["ldd", *(str(library) for library in libraries)]
    variables = {**os.environ, "LC_ALL": "C"}
    found = subprocess.run(command, check=False, capture_output=True, text=True, env=variables)
    return found.stdout
