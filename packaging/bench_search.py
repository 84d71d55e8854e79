# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Measure what one key takes in the search, against a bare line of text above a list."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

#: What is typed, letter by letter: lay words, typos, an emergency.
TYPED = ("side effects of a nerve block", "rizotomy", "cant pee since the injection")

#: Types into a line and prints the seconds of processor time of each key, as JSON.
_TYPE = """
def type_all(edit, texts):
    taken = []
    for text in texts:
        edit.clear()
        app.processEvents()
        for letter in text:
            begun = time.process_time()
            QTest.keyClick(edit, letter)
            app.processEvents()
            taken.append(time.process_time() - begun)
    print(json.dumps(taken))
"""

BARE = f"""\
import json, sys, time
from PySide6.QtCore import QStringListModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget
{_TYPE}
app = QApplication(sys.argv)
window = QWidget()
edit, view, model = QLineEdit(), QListView(), QStringListModel()
view.setModel(model)
rows = QVBoxLayout(window)
rows.addWidget(edit)
rows.addWidget(view)
pages = ["Steroid shot", "Radiofrequency ablation", "Spinal cord stimulation"] * 5
edit.textChanged.connect(lambda text: model.setStringList([p for p in pages if text in p]))
window.resize(1366, 768)
window.show()
type_all(edit, json.loads(sys.argv[1]))
"""

GUIDE = f"""\
import json, sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from esi_guide.app import make_application, make_window
from esi_guide.options import Options
from esi_guide.services.settings import MemorySettings
{_TYPE}
app = make_application([])
window = make_window(app, Options(content=Path(sys.argv[2])), MemorySettings())
window.resize(1366, 768)
window.show()
window.open_search()
# The letters are offered once every page has been read.
while window.findChild(QPushButton, "letter-A") is None:
    app.processEvents()
type_all(window.findChild(QLineEdit, "searchEdit"), json.loads(sys.argv[1]))
"""


def keys_bare(python: Path, variables: dict[str, str]) -> list[float]:
    """Return the seconds that each key takes in a bare window."""
    return _seconds([python, "-c", BARE, json.dumps(TYPED)], variables)


def keys_guide(python: Path, guide: Path, variables: dict[str, str]) -> list[float]:
    """Return the seconds that each key takes in the search of a guide."""
    return _seconds([python, "-c", GUIDE, json.dumps(TYPED), guide], variables)


def _seconds(command: list[str | Path], variables: dict[str, str]) -> list[float]:
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=variables)
    seconds: list[float] = json.loads(done.stdout.splitlines()[-1])
    return seconds
