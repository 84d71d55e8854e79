# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What ships runs no text as code and starts no program but itself."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "esi_guide").rglob("*.py"))

#: What turns text or data into code.
CODE = {"eval", "exec", "compile", "__import__"}
CODE_MODULES = {"pickle", "cPickle", "marshal", "shelve", "dill", "code", "codeop", "runpy"}
#: What starts another program.
STARTS = {"fork", "forkpty", "startDetached"}
STARTS_OF_OS = ("exec", "spawn", "posix_spawn", "system", "popen", "startfile")
STARTS_MODULES = {"subprocess", "multiprocessing", "pty", "PySide6.QtCore.QProcess"}
#: Where that is allowed, and what for.
NAMED = {
    "watchdog.py": "starts the kiosk, and the guide anew after a fault",
    "services/speech.py": "starts the guide's own voice, whose library may crash",
}


def imports(tree):
    """Yield the name of everything that is imported."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def code_faults(text):
    """Yield what in a source turns text into code."""
    tree = ast.parse(text)
    yield from (name for name in imports(tree) if name.split(".")[0] in CODE_MODULES)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        # A dialog's exec() and re.compile() are methods; the built-in ones are bare names.
        if isinstance(node.func, ast.Name) and node.func.id in CODE:
            yield f"{node.func.id} in line {node.lineno}"
        if ast.unparse(node.func) in ("yaml.load", "yaml.unsafe_load", "yaml.full_load"):
            # The loader of content/frontmatter.py is checked by tests of its own.
            loader = [ast.unparse(keyword.value) for keyword in node.keywords]
            if not any("Safe" in name for name in loader) and "Loader" not in ast.unparse(node):
                yield f"yaml in line {node.lineno}"


def start_faults(text):
    """Yield what in a source starts a program."""
    tree = ast.parse(text)
    yield from (name for name in imports(tree) if name in STARTS_MODULES)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        owner = ast.unparse(node.func).removesuffix(f".{name}")
        if name in STARTS or (owner == "os" and name.startswith(STARTS_OF_OS)):
            yield f"{ast.unparse(node.func)} in line {node.lineno}"


def shells(text):
    """Yield the lines in which a shell is asked for."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.keyword) and node.arg == "shell":
            yield node.value.lineno


@pytest.mark.parametrize(
    "text",
    ["eval('1')", "import pickle", "from marshal import loads", "yaml.load(x)", "exec(text)"],
)
def test_the_search_finds_what_runs_text(text):
    assert list(code_faults(text))


@pytest.mark.parametrize(
    "text",
    [
        *("os.system('x')", "import subprocess", "os.execv('x', [])", "os.popen('x')"),
        *("from PySide6.QtCore import QProcess", "os.startfile('x')"),
    ],
)
def test_the_search_finds_what_starts_programs(text):
    assert list(start_faults(text))


def test_nothing_turns_text_into_code():
    found = {path.name: list(code_faults(path.read_text("utf-8"))) for path in MODULES}
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_only_the_watchdog_and_reading_aloud_start_a_program():
    found = {
        path.relative_to(ROOT / "esi_guide").as_posix()
        for path in MODULES
        if list(start_faults(path.read_text("utf-8")))
    }
    assert found == set(NAMED)


def test_nothing_asks_for_a_shell():
    assert [path.name for path in MODULES if list(shells(path.read_text("utf-8")))] == []
