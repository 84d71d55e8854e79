# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A fault inside what Qt calls reaches Python and does not end the process."""

from __future__ import annotations

import subprocess
import sys

import pytest

#: A window that Qt calls from inside of another call, before and after the errors are made whole.
SCRIPT = """
import sys
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from esi_guide.app import make_application
from shiboken6 import delete

class Early(QWidget):
    def event(self, event):
        return super().event(event)
    def changeEvent(self, event):
        {fault}

application = make_application(["test"])

class Late(Early):
    def changeEvent(self, event):
        {fault}

sys.excepthook = lambda kind, error, trace: print(kind.__name__, flush=True)
for kind in (Early, Late):
    widget = kind()
    try:
        QApplication.sendEvent(widget, QEvent(QEvent.Type.FontChange))
    except Exception as error:
        print(type(error).__name__, flush=True)
print("went on")
"""

FAULTS = {
    "ValueError": "int('x')",
    "KeyError": "{}['x']",
    "TypeError": "QLabel().setText(3, 4)",
    "RuntimeError": "label = QLabel(); delete(label); label.hide()",
    "LookupError": "raise LookupError",
}


@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_in_what_qt_calls_does_not_end_the_process(kind):
    done = subprocess.run(  # noqa: S603 - this Python, and a script from above
        [sys.executable, "-c", SCRIPT.replace("{fault}", FAULTS[kind])],
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stdout.split("\n")
    assert (done.returncode, said.count(kind)) == (0, 2), done.stderr
    assert "went on" in said
