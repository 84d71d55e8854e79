# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The compiled forms are those that the form files give today."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import forms

UIC = """\
# -*- coding: utf-8 -*-
from PySide6.QtCore import (QCoreApplication, QDate, QRect,
    Qt)
from PySide6.QtGui import (QBrush, QColor)
from PySide6.QtWidgets import (QApplication, QLabel, QWidget)

from esi_guide.widgets.section_browser import SectionBrowser

class Ui_PageView(object):
    def setupUi(self, PageView):
        self.titleLabel = QLabel(PageView)
        self.titleLabel.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.browser = SectionBrowser(PageView)
        PageView.setWindowTitle(QCoreApplication.translate("PageView", u"Page", None))
"""


def test_compiled_forms_match_their_source():
    assert forms.drift(forms.compiled(Path(sys.executable))) == []


def test_a_module_says_what_it_is_made_from():
    lines = forms.module_text("page_view.ui", UIC).splitlines()
    assert lines[1] == "# SPDX-License-Identifier: MIT"
    assert "ui/page_view.ui" in lines[2]
    assert "do not edit" in lines[2]


def test_a_module_imports_only_what_it_uses():
    tree = ast.parse(forms.module_text("page_view.ui", UIC))
    imports = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    names = {node.module: [alias.name for alias in node.names] for node in imports}
    assert names == {
        "PySide6.QtCore": ["QCoreApplication", "Qt"],
        "PySide6.QtWidgets": ["QLabel"],
        "esi_guide.widgets.section_browser": ["SectionBrowser"],
    }


def test_writing_leaves_exactly_the_modules_of_the_forms(tmp_path):
    (tmp_path / "ui_gone.py").write_text("old\n", encoding="utf-8")
    (tmp_path / "__init__.py").touch()
    modules = {"ui_page_view.py": "new\n"}
    assert forms.drift(modules, tmp_path) == ["ui_gone.py", "ui_page_view.py"]
    forms.write(modules, tmp_path)
    assert forms.drift(modules, tmp_path) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["__init__.py", "ui_page_view.py"]


def test_a_changed_module_is_drift(tmp_path):
    forms.write({"ui_page_view.py": "one\n"}, tmp_path)
    assert forms.drift({"ui_page_view.py": "two\n"}, tmp_path) == ["ui_page_view.py"]
