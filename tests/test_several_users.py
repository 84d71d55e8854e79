# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Two people use the guide at once on one computer, as on a terminal server."""

from __future__ import annotations

import os
import subprocess
import sys

from PySide6.QtCore import QSettings

from esi_guide import paths

ROOT = paths.resources().parent
#: Chooses a look, waits until the other one has chosen too, and says which one holds.
SESSION = """
import sys
from esi_guide.app import make_application, make_window, stored_settings
from esi_guide.options import Options

application = make_application([])
settings = stored_settings()
window = make_window(application, Options(), settings)
window.show()
application.processEvents()
window._appearance.set_theme(sys.argv[1])
application.processEvents()
print("chosen", flush=True)
sys.stdin.readline()
window.navigator.open_page("rfa")
application.processEvents()
window.close()
print(stored_settings().value("theme"), flush=True)
"""


def test_each_of_two_people_keeps_settings_of_their_own(tmp_path):
    sessions = {}
    for name, theme in (("anna", "dark"), ("ben", "contrast")):
        home = tmp_path / name
        environment = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
        environment |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
        environment["XDG_CONFIG_HOME"] = str(home / ".config")
        home.mkdir()
        sessions[home, theme] = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-c", SESSION, theme],
            cwd=ROOT,
            env=environment,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
    for session in sessions.values():
        assert session.stdout.readline() == "chosen\n", session.communicate()
    for (home, theme), session in sessions.items():
        told, errors = session.communicate("go\n", timeout=60)
        assert told.strip() == theme, errors
        kept = QSettings(str(home / ".config/esi-guide/settings.ini"), QSettings.Format.IniFormat)
        assert kept.value("theme") == theme
