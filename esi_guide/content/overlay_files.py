# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The folder of a clinic's own text, read once, whole, within bounds and within a time."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, NamedTuple

from esi_guide.content.issue import Issue

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

#: Largest file, most files and largest sum of their sizes, in bytes.
LARGEST_FILE, MOST_FILES, MOST_BYTES = 1_000_000, 200, 20_000_000
#: How many folders lie inside each other at most: a language, and its pages.
DEEPEST = 2
#: How long a folder may take to answer, and all its files to be read, in s: a share that is gone
#: would hold up the start for minutes.
PATIENCE, READING = 2.0, 5.0
#: What systems leave behind in folders; nobody means it to be read.
_LEFT_BEHIND = ("thumbs.db", "desktop.ini")


class OwnFiles(NamedTuple):
    """What was found in the folder.

    Attributes:
        files: Bytes of each text file by its name relative to the folder, with "/".
        issues: What was left alone, and why.
    """

    files: Mapping[str, bytes]
    issues: tuple[Issue, ...] = ()


def read_own_files(folder: Path, *, asked: bool, patience: float = PATIENCE) -> OwnFiles | None:
    """Read everything in the folder; nothing is read of it afterwards.

    Args:
        folder: The folder.
        asked: Whether somebody has named it, so that it is a fault when it is not there.
        patience: How long it may take to answer, in s.

    Returns:
        What is in it; None where there is no folder and nobody has asked for one.
    """
    reader = _Reader(os.fspath(folder))
    # A read from a dead share cannot be broken off: the thread is left alone and ends with us.
    threading.Thread(target=reader.run, daemon=True).start()
    if not reader.answered.wait(patience) or not reader.done.wait(READING):
        return OwnFiles({}, (_of_folder(f"the folder {folder} does not answer"),))
    if reader.missing:
        found = OwnFiles({}, (_of_folder(f"there is no folder {folder}"),))
        return found if asked else None
    return OwnFiles(reader.files, tuple(reader.issues))


def _of_folder(message: str) -> Issue:
    cure = "look whether its share is there and may be read; the guide's own text is shown"
    return Issue(".", 0, "", message, cure)


class _Reader:
    """Reads the folder in a thread of its own.

    Attributes:
        answered: Set once the folder has answered.
        done: Set once all is read.
    """

    def __init__(self, folder: str) -> None:
        self.answered = threading.Event()
        self.done = threading.Event()
        self.missing = False
        self.files: dict[str, bytes] = {}
        self.issues: list[Issue] = []
        self._root = folder
        self._count = self._bytes = 0

    def run(self) -> None:
        """Read all that may be read."""
        try:
            self.missing = not os.path.isdir(self._root)
            self.answered.set()
            if not self.missing:
                self._read_folder("", 0)
        except OSError as error:
            self.files = {}
            message = f"the folder {self._root} cannot be read ({error.strerror})"
            self.issues = [_of_folder(message)]
        finally:
            self.answered.set()
            self.done.set()

    def _read_folder(self, folder: str, depth: int) -> None:
        with os.scandir(os.path.join(self._root, folder)) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
        for entry in listed:
            if self._count > MOST_FILES or self._bytes > MOST_BYTES:
                return
            name = f"{folder}/{entry.name}" if folder else entry.name
            if entry.name.startswith(".") or entry.name.lower() in _LEFT_BEHIND:
                continue
            if entry.is_symlink() or not self._inside(entry.path):
                self._note(name, "this is a link", "put the file itself here")
            elif entry.is_dir(follow_symlinks=False):
                if depth < DEEPEST:
                    self._read_folder(name, depth + 1)
                else:
                    self._note(name, "folders lie too deep inside each other", "remove this one")
            elif not entry.is_file(follow_symlinks=False):
                self._note(name, "this is not a file", "remove it")
            else:
                self._read_file(name, entry)

    def _inside(self, path: str) -> bool:
        # Windows has links between folders that do not count as symbolic.
        root = os.path.realpath(self._root)
        return os.path.realpath(path).startswith(os.path.join(root, ""))

    def _read_file(self, name: str, entry: os.DirEntry[str]) -> None:
        self._count += 1
        if self._count > MOST_FILES:
            self._note("", f"there are more than {MOST_FILES} files", "remove what is not needed")
            return
        try:
            with open(entry.path, "rb") as stream:
                data = stream.read(LARGEST_FILE + 1)
        except OSError as error:
            self._note(name, f"the file cannot be read ({error.strerror})", "check who may read it")
            return
        self._bytes += len(data)
        if self._bytes > MOST_BYTES:
            message = f"the files have more than {MOST_BYTES:,} bytes together"
            self._note("", message, "remove what is not needed")
        elif len(data) > LARGEST_FILE:
            message = f"the file is larger than {LARGEST_FILE:,} bytes"
            self._note(name, message, "make it shorter")
        else:
            self.files[_shown(name)] = data

    def _note(self, name: str, message: str, cure: str) -> None:
        self.issues.append(Issue(_shown(name) or ".", 0, "", message, cure))


def _shown(name: str) -> str:
    """Return a name that can be printed; one that is no text would stop whoever prints it."""
    return name.encode("utf-8", "replace").decode()
