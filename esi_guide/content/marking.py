# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Writes into a translated file which English text it translates."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from esi_guide.content.files import ENGLISH, CannotRead, ContentFolder
from esi_guide.content.fingerprint import fingerprint
from esi_guide.content.frontmatter import read_document
from esi_guide.content.rewriting import end_of, lines_of_field, replace_file
from esi_guide.content.translation import differences, translated_names

if TYPE_CHECKING:
    from pathlib import Path

    from esi_guide.content.frontmatter import Document

_FIELD = b"original:"


class CannotMark(Exception):  # noqa: N818 - reads as what it says: "except CannotMark"
    """The file was not marked and not touched; the text says why."""


def translated_files(root: Path, locale: str) -> tuple[str, ...]:
    """Return the translated files of a language that have an original, without folder and ``.md``.

    Raises:
        CannotMark: When there is no such language, or the folder cannot be read.
    """
    folder = ContentFolder(root)
    try:
        locales = folder.locales()
        files = folder.all_files()
    except CannotRead as error:
        raise CannotMark(str(error)) from error
    if locale == ENGLISH or locale not in locales:
        others = ", ".join(sorted({*locales} - {ENGLISH})) or "none"
        raise CannotMark(f"there are no translations in {locale!r}; there are those in {others}")
    return translated_names(files, locale)


def mark_translated(root: Path, locale: str, name: str) -> tuple[str, bool]:
    """Say that a translation is one of the English text as it is now.

    Args:
        root: Folder with one folder of content per language.
        locale: Language of the translation.
        name: The file below the language's folder without ``.md``, e.g. "pages/rfa" or "chart".

    Returns:
        The translated file, relative to the folder, and whether it had to be changed.

    Raises:
        CannotMark: When the files cannot be read or written, or the translation lacks something.
    """
    names = translated_files(root, locale)
    if name not in names:
        raise CannotMark(f"{name!r} is not translated in {locale}; there are {', '.join(names)}")
    folder = ContentFolder(root)
    file = _file(locale, name)
    english = _read(folder, _file(ENGLISH, name))
    before = _read(folder, file)
    lacking = differences(english, before, file)
    if lacking:
        raise CannotMark(str(lacking[0]))
    original = fingerprint(english)
    if before.original == original:
        return file, False
    path = os.path.realpath(root.joinpath(*file.split("/")))
    try:
        with open(path, "rb") as stream:
            data = stream.read()
        marked = _with_original(data, original)
        after, issues = read_document(marked, file)
        if (
            after is None
            or issues
            or (after.original, fingerprint(after)) != (original, fingerprint(before))
        ):
            raise CannotMark(f"{file}: write the front matter as lines `name: value`, then mark")
        replace_file(path, marked)
    except OSError as error:
        raise CannotMark(f"{file} cannot be changed ({error.strerror})") from error
    return file, True


def _file(locale: str, name: str) -> str:
    return f"{locale}/{name}.md"


def _read(folder: ContentFolder, file: str) -> Document:
    document, issues = folder.read(file)
    if document is None or issues:
        raise CannotMark(str(issues[0]))
    return document


def _with_original(data: bytes, original: str) -> bytes:
    """Return the file with the fingerprint as the last field of its front matter."""
    lines = data.splitlines(keepends=True)
    fence = next(n for n, line in enumerate(lines[1:], start=1) if line.rstrip() == b"---")
    old = next((n for n in range(1, fence) if lines[n].startswith(_FIELD)), fence)
    gone = lines_of_field(lines, old, b"") if old < fence else range(0)
    field = b" ".join((_FIELD, original.encode())) + end_of(lines[0])
    kept = [line for n, line in enumerate(lines[:fence]) if n not in gone]
    return b"".join((*kept, field, *lines[fence:]))
