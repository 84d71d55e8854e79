# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Holds the house up: which part may import which, and what no part may do."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "esi_guide"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "__pycache__" not in path.parts)

#: What each part may import of the package, besides itself.
MAY_IMPORT = {
    "content": set(),
    "ladder": {"content"},
    "search": {"content"},
    "paths": set(),
    "models": {"content", "ladder", "search"},
    "services": {"content", "paths"},
    "widgets": {"ladder", "content"},
    "binding": {"models"},
    "forms": {"widgets"},
    "views": {
        *("forms", "binding", "widgets", "models", "services.protocols", "content", "ladder"),
        "paths",
    },
}
#: Which parts of Qt a part may import; parts that are not named may import what the program ships.
QT = {
    "content": set(),
    "ladder": set(),
    "search": set(),
    "paths": set(),
    "models": {"PySide6.QtCore"},
}
SHIPPED_QT = {
    "shiboken6.isValid",
    *(f"PySide6.Qt{name}" for name in ("Core", "Gui", "Widgets", "Svg", "SvgWidgets")),
    *(f"PySide6.Qt{name}" for name in ("PrintSupport", "TextToSpeech")),
}
#: What joins the parts: may import everything, and is imported by none of them.
COMPOSITION = {
    *("app", "cli", "export", "handout", "kiosk", "options", "policy_report"),
    *("self_test", "stored", "visit", "watchdog", "__main__"),
}
CONTENT_LIBRARIES = {"markdown_it", "mdit_py_plugins", "yaml"}
NETWORK = {
    *("socket", "socketserver", "ssl", "http", "urllib", "ftplib", "smtplib", "xmlrpc"),
    *("asyncio", "requests", "httpx", "aiohttp", "webbrowser"),
    *("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore"),
}
APPLICATIONS = {"QCoreApplication", "QGuiApplication", "QApplication"}
HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
FOLDERS = {"esi_guide", "packaging", "resources", "tests", "ui"}
#: What the commands make, and .gitignore leaves out.
MADE = {"build", "dist", "screens", "__pycache__"}


def part_of(path: Path) -> str:
    """Return the part of the house that a module belongs to: its folder, or its own name."""
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and full name of everything a module imports, relative names resolved.

    An import under TYPE_CHECKING counts: a name in an annotation is knowledge of the other part.
    """
    package = ("esi_guide", *path.relative_to(PACKAGE).parts[:-1])
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join((*above, *filter(None, [node.module])))
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)


def under(name: str, roots: set[str]) -> bool:
    """Tell whether a dotted name is one of the roots or lies below one."""
    return any(name == root or name.startswith(f"{root}.") for root in roots)


def where(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT).as_posix()}:{line}"


def test_there_is_a_package_to_look_at():
    assert len(MODULES) > 5


def test_every_part_of_the_package_has_its_place_in_the_house():
    parts = {part_of(path) for path in MODULES} - {"__init__"}
    assert parts <= MAY_IMPORT.keys() | COMPOSITION


@pytest.mark.parametrize("part", sorted(MAY_IMPORT))
def test_a_part_imports_only_the_parts_it_may(part):
    allowed = {f"esi_guide.{name}" for name in {part, *MAY_IMPORT[part]}}
    allowed.add("esi_guide.__version__")
    wrong = [
        f"{where(path, line)} imports {name}"
        for path in MODULES
        if part_of(path) == part
        for line, name in imported(path)
        if under(name, {"esi_guide"}) and not under(name, allowed)
    ]
    assert wrong == []


def test_nobody_imports_the_program_or_its_commands():
    program = {f"esi_guide.{name}" for name in COMPOSITION}
    wrong = [
        f"{where(path, line)} imports {name}"
        for path in MODULES
        if part_of(path) not in COMPOSITION
        for line, name in imported(path)
        if under(name, program)
    ]
    assert wrong == []


def test_qt_stays_in_the_parts_that_show_things():
    wrong = [
        f"{where(path, line)} imports {name}"
        for path in MODULES
        for line, name in imported(path)
        if under(name, {"PySide6", "shiboken6"})
        and not under(name, QT.get(part_of(path), SHIPPED_QT))
    ]
    assert wrong == []


def test_markdown_and_yaml_are_read_in_the_content_alone():
    wrong = [
        f"{where(path, line)} imports {name}"
        for path in MODULES
        if part_of(path) != "content"
        for line, name in imported(path)
        if under(name, CONTENT_LIBRARIES)
    ]
    assert wrong == []


def test_nothing_can_reach_a_network():
    wrong = [
        f"{where(path, line)} imports {name}"
        for path in MODULES
        for line, name in imported(path)
        if under(name, NETWORK)
    ]
    assert wrong == []


def test_only_the_commands_print():
    wrong = [
        where(path, node.lineno)
        for path in MODULES
        if part_of(path) != "cli"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "print"
    ]
    assert wrong == []


def test_colours_stand_in_the_style_and_not_in_python():
    wrong = [
        f"{where(path, node.lineno)} {node.value!r}"
        for path in MODULES
        if part_of(path) != "forms"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and HEX_COLOUR.fullmatch(node.value)
    ]
    assert wrong == []


def test_only_literal_texts_are_translated():
    # lupdate reads the source: a name, an f-string or a sum never reaches a translator.
    wrong = [
        f"{where(path, argument.lineno)} {ast.unparse(argument)}"
        for path in MODULES
        if part_of(path) != "forms"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        for argument in translated_texts(node)
        if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str))
    ]
    assert wrong == []


def test_translation_is_not_hidden_inside_a_formatted_text():
    wrong = [
        where(path, node.lineno)
        for path in MODULES
        if part_of(path) != "forms"
        for text in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(text, ast.JoinedStr)
        for node in ast.walk(text)
        if isinstance(node, ast.Call) and translated_texts(node)
    ]
    assert wrong == []


def translated_texts(call: ast.Call) -> list[ast.expr]:
    """Return the arguments of tr() or translate() that a translator has to see."""
    match call.func:
        case ast.Attribute(attr="tr") | ast.Name(id="tr"):
            return call.args[:1]
        # A painter translates too, by numbers.
        case ast.Attribute(value=ast.Name(id=owner), attr="translate") if owner in APPLICATIONS:
            return call.args[:2]
        case ast.Name(id="translate"):
            return call.args[:2]
    return []


def test_the_repository_keeps_its_top_level_folders():
    folders = {
        path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")
    }
    assert folders - MADE == FOLDERS
