# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What every test stands on: no display, the bundled fonts, an empty home, no network."""

from __future__ import annotations

import os
import shutil
import socket
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).resolve().parent
HOME = pytest.StashKey[str]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--headed", action="store_true", help="show real windows")


def pytest_configure(config: pytest.Config) -> None:
    # Qt reads these once, before the first test, so a fixture would come too late.
    if not config.getoption("--headed"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    home = tempfile.mkdtemp(prefix="esi-guide-tests-")
    config.stash[HOME] = home
    os.environ["FONTCONFIG_FILE"] = str(HERE / "fonts.conf")
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["HOME"] = home
    for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
        folder = Path(home, name.lower())
        folder.mkdir(mode=0o700)
        os.environ[f"XDG_{name}"] = str(folder)
    for name in ("CONFIG_DIRS", "DATA_DIRS"):
        os.environ[f"XDG_{name}"] = str(Path(home, "none"))


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash.get(HOME, ""), ignore_errors=True)


@pytest.fixture(autouse=True)
def _direction() -> Iterator[None]:
    """Let the program follow its language again, whichever way a test has turned it."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets else None
    if application is not None:
        auto = sys.modules["PySide6.QtCore"].Qt.LayoutDirection.LayoutDirectionAuto
        application.setLayoutDirection(auto)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    connect = socket.socket.connect

    def refuse(own: socket.socket, address: object) -> None:
        if own.family == getattr(socket, "AF_UNIX", None):
            # A socket inside this computer: D-Bus.
            connect(own, address)
            return
        pytest.fail(f"the guide works without a network, and this connects to {address!r}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
