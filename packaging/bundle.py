# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What goes into the frozen program and what stays out, and why."""

from __future__ import annotations

import re
import sys
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

#: Python modules the guide never imports; some would drag in native libraries of their own.
LEFT_OUT_MODULES = [
    *("tkinter", "test", "unittest", "pydoc", "doctest", "sqlite3", "curses", "multiprocessing"),
    *("ssl", "_ssl", "socket", "_socket", "asyncio", "http", "xmlrpc", "ftplib"),
    *("bz2", "lzma", "_bz2", "_lzma", "tarfile", "decimal", "_decimal", "_pydecimal"),
    *("typing_extensions", "csv", "statistics", "email", "setuptools"),
    *("pkg_resources", "segno.writers", "xml"),
    # The watchdog of a kiosk asks Linux by it to end with its parent and to dump no core.
    *(() if sys.platform == "linux" else ("ctypes", "_ctypes")),
    *(
        "PySide6.QtNetwork",
        "PySide6.QtMultimedia",
        "PySide6.QtConcurrent",
        "PySide6.QtQml",
        "PySide6.QtQuick",
        "PySide6.QtDBus",
    ),
]

#: Parts of Qt by name, as they appear in file names on every system.
_QT_PARTS = r"Qml|QmlModels|QmlMeta|QmlWorkerScript|Quick|VirtualKeyboard\w*|Pdf|Sql"

#: Libraries of a Linux system that every desktop has.
_FROM_THE_SYSTEM = "|".join(
    [
        *("stdc\\+\\+", "gcc_s", "z", "expat", "ffi", "pcre2-8", "bsd", "md"),
        *("X11", "X11-xcb", "Xau", "Xdmcp", "xcb"),
        r"xcb-(?:glx|randr|render|shape|shm|sync|xfixes|xkb)",
        *("fontconfig", "freetype", "png16", r"brotli\w+", r"glib-2\.0", r"gthread-2\.0"),
        # The voice is the system's, with all that its libraries need.
        *("speechd", "pulse", r"pulsecommon-[\d.]+", "sndfile", "asyncns", "FLAC", "mp3lame"),
        *("mpg123", "ogg", "opus", "vorbis", "vorbisenc"),
        # Qt Network asks for it as soon as it is loaded, and the guide never does.
        *("gssapi_krb5", "krb5", "krb5support", "k5crypto", "com_err", "keyutils"),
        *("dbus-1", "systemd", "gcrypt", "gpg-error", "cap", "lz4", "lzma", "zstd", "bz2", "cups"),
    ]
)

_UNWANTED = [
    # The virtual keyboard comes with plain QtGui, is GPL only and drags in Qml, Quick, Network.
    re.compile(r"virtualkeyboard", re.IGNORECASE),
    re.compile(rf"(?:^|/)(?:lib)?Qt6?(?:{_QT_PARTS})\b"),
    # Qt's speech is linked with its parts for sound and for networks, so that these two libraries
    # come along. Nothing that opens a sound or a connection does: no Python module, no plugin.
    re.compile(r"(?:^|/)Qt(?:Network|Multimedia|Concurrent)\."),
    re.compile(r"plugins/multimedia/|texttospeech/(?:lib)?qtexttospeech_(?:mock|flite)"),
    re.compile(r"(?:^|/)lib(?:av\w+|sw\w+)\.so|(?:^|/)(?:av\w+|sw\w+)-\d+\.dll$"),
    # The guide never reaches a network and holds no database.
    re.compile(r"plugins/(?:tls|networkinformation|sqldrivers|qmltooling)/"),
    # It draws SVG and PNG, which is in QtGui, and has no use for screens without a desktop.
    re.compile(r"imageformats/(?:lib)?q(?:gif|icns|ico|jpeg|pdf|tga|tiff|wbmp|webp)\b"),
    re.compile(r"plugins/(?:egldeviceintegrations|generic|vectorimageformats)/"),
    re.compile(
        r"platforms/(?:lib)?q(?:direct2d|eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\b"
    ),
    # It has a look of its own; one of these alone drags in GTK and 30 libraries of the system.
    re.compile(r"plugins/(?:platformthemes|styles)/"),
    # Widgets are drawn by the processor: no OpenGL on the screen, and none in software.
    re.compile(r"plugins/(?:xcbglintegrations|wayland-graphics-integration-client)/"),
    re.compile(r"(?:opengl32sw|d3dcompiler_47)\.dll$"),
    # The shells of cars, tests and the past; desktops and kiosks speak xdg-shell.
    re.compile(r"wayland-shell-integration/lib(?!xdg-shell)"),
    # Windows' own, from version 10 on.
    re.compile(r"(?:^|/)(?:api-ms-win-[\w-]+|ucrtbase)\.dll$", re.IGNORECASE),
    # What every Linux desktop has in a version that fits its drivers and its configuration. CUPS
    # among it knows the system's printers; a copy would bring a dozen others that talk to networks.
    re.compile(rf"(?:^|/)lib(?:{_FROM_THE_SYSTEM})\.so"),
]
_QT_TEXTS = re.compile(r"translations/(?P<catalogue>[a-z]+)_(?P<language>\w+)\.qm$")


def is_wanted(name: str, languages: Iterable[str]) -> bool:
    """Tell whether a file belongs into the frozen program.

    Args:
        name: Its path inside the program's folder, with either kind of slash.
        languages: The languages of the content; Qt's own texts come along in these alone.
    """
    path = name.replace("\\", "/")
    if texts := _QT_TEXTS.search(path):
        # The other catalogues belong to parts of Qt that are not here.
        return "resources/" in path or (
            texts["catalogue"] == "qtbase" and texts["language"] in languages
        )
    return not any(pattern.search(path) for pattern in _UNWANTED)


def reachable(libraries: Mapping[str, str], imports: Callable[[str], Iterable[str]]) -> set[str]:
    """Find the libraries that are still used once others were left out.

    Args:
        libraries: The file that each library is copied from, by its path inside the program.
        imports: Returns the names of the libraries that a file is linked with.

    Returns:
        The paths inside the program of Python's own modules, Qt's plugins, and whatever these
        lead to.
    """
    used = {name for name in libraries if _is_loaded_by_name(name)}
    by_name: dict[str, list[str]] = {}
    for name in libraries:
        by_name.setdefault(PurePath(name).name, []).append(name)
    to_follow = list(used)
    while to_follow:
        for linked in imports(libraries[to_follow.pop()]):
            new = set(by_name.get(linked, ())) - used
            used |= new
            to_follow += new
    return used


def _is_loaded_by_name(name: str) -> bool:
    path = name.replace("\\", "/")
    is_module = re.search(r"\.(?:abi3|cpython-\w+(?:-\w+)*)\.so$|\.pyd$", path) is not None
    is_python = re.search(r"(?:^|/)(?:lib)?python3[\w.]*$", path, re.IGNORECASE) is not None
    return is_module or is_python or "plugins/" in path
