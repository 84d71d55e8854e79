# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The content folder on disk: which files there are, and reading them safely."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from esi_guide.content.fields import ID_PATTERN
from esi_guide.content.frontmatter import MAX_BYTES, read_document
from esi_guide.content.issue import Issue

if TYPE_CHECKING:
    from pathlib import Path

    from esi_guide.content.frontmatter import Document

#: The language that every other one falls back to.
ENGLISH = "en"

CHART = "chart.md"
SOURCES = "sources.md"
GLOSSARY = "glossary.md"
FIGURES = "figures.md"
MATTERS = "matters.md"
UNDERSTOOD = "understood.md"
SYNONYMS = "synonyms.md"
COMPARE = "compare.md"
PAGES = "pages"
CLINICIAN = "clinician"

#: The page about the guide itself, which the menu opens and no step.
ABOUT = "about"

_LOCALE = re.compile(r"[a-z]{2,3}([_-][A-Za-z0-9]{2,8})*")


def prepared_name(file: str) -> str:
    """Return the name of what is kept of a file, see ``prepared.py``."""
    return f"{file.removesuffix('.md')}.json"


class CannotRead(Exception):  # noqa: N818 - reads as what it says: "except CannotRead"
    """The content folder as a whole cannot be read; the text says why."""


class ContentFolder:
    """A folder with one folder of content files per language."""

    def __init__(self, root: Path) -> None:
        self._root = os.path.realpath(root)

    def locales(self) -> tuple[str, ...]:
        """Return the languages, sorted.

        Raises:
            CannotRead: When the folder cannot be listed.
        """
        return tuple(
            entry.name
            for entry in self._list("")
            if _LOCALE.fullmatch(entry.name) and entry.is_dir()
        )

    def page_ids(self, locale: str, part: str = PAGES) -> tuple[str, ...]:
        """Return the ids of the pages of one language, sorted, from file names alone.

        Args:
            locale: The language.
            part: ``PAGES``, or ``CLINICIAN`` for the pages that have notes for the professional.

        Raises:
            CannotRead: When the folder is there and cannot be listed.
        """
        folder = f"{locale}/{part}"
        if not os.path.isdir(self._path(folder)):
            return ()
        stems = (os.path.splitext(entry.name) for entry in self._list(folder))
        return tuple(
            stem for stem, ending in stems if ending == ".md" and ID_PATTERN.fullmatch(stem)
        )

    def has(self, file: str) -> bool:
        """Return whether there is something of this name, sound or not."""
        return os.path.lexists(self._path(file))

    def inside(self, file: str) -> bool:
        """Return whether the file, all links followed, lies in the content folder."""
        return os.path.realpath(self._path(file)).startswith(os.path.join(self._root, ""))

    def read(self, file: str) -> tuple[Document | None, tuple[Issue, ...]]:
        """Read a file.

        Args:
            file: Path relative to the content folder, with "/".

        Returns:
            The document, or None when nothing of it can be used, and all issues found.
        """
        path = self._path(file)
        if not self.has(file):
            return None, (Issue(file, 0, "", "the file is missing", "add it"),)
        if not self.inside(file):
            return None, (
                Issue(
                    file,
                    0,
                    "",
                    "the file is a link that leads out of the content folder",
                    "put the file itself here",
                ),
            )
        if not os.path.isfile(path):
            return None, (Issue(file, 0, "", "this is not a file", "put a text file here"),)
        try:
            with open(path, "rb") as stream:
                data = stream.read(MAX_BYTES + 1)
        except OSError as error:
            message = f"the file cannot be read ({error.strerror})"
            return None, (Issue(file, 0, "", message, "check who may read it"),)
        return read_document(data, file, self.bytes_of(prepared_name(file)))

    def bytes_of(self, file: str) -> bytes:
        """Return what stands in a file of this folder; nothing where it cannot be read."""
        path = self._path(file)
        if not (os.path.isfile(path) and self.inside(file)):
            return b""
        try:
            with open(path, "rb") as stream:
                return stream.read(MAX_BYTES)
        except OSError:
            return b""

    def all_files(self) -> tuple[str, ...]:
        """Return every file and every symbolic link, sorted; links are not followed.

        Raises:
            CannotRead: When a folder cannot be listed.
        """
        files = []
        folders = [""]
        while folders:
            folder = folders.pop()
            for entry in self._list(folder):
                name = f"{folder}/{entry.name}" if folder else entry.name
                if entry.is_dir(follow_symlinks=False):
                    folders.append(name)
                else:
                    files.append(name)
        return tuple(sorted(files))

    def _path(self, file: str) -> str:
        return os.path.join(self._root, *file.split("/"))

    def _list(self, folder: str) -> list[os.DirEntry[str]]:
        path = self._path(folder)
        try:
            with os.scandir(path) as entries:
                return sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            message = f"the content folder {path} cannot be read ({error.strerror})"
            raise CannotRead(message) from error
