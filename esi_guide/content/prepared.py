# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Reads beforehand what every start needs, and keeps it beside the text.

PyYAML takes longer to import than a start has to read. What is kept holds the text that it was read
of, and counts for that alone: the text goes first, whoever changed it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from esi_guide.content.emergency_number import NUMBERS
from esi_guide.content.files import CHART, ContentFolder, prepared_name
from esi_guide.content.frontmatter import ListNode, Refused, ScalarNode, split
from esi_guide.content.yaml_tree import read_tree

if TYPE_CHECKING:
    from pathlib import Path

    from esi_guide.content.frontmatter import Node
    from esi_guide.content.issue import Issue


def prepare_all(root: Path) -> tuple[str, ...]:
    """Write what is kept of the files that a start reads, and return its names.

    Files with a fault are passed over; the check tells of it.

    Args:
        root: Folder with one folder of content per language.

    Raises:
        CannotRead: When the folder cannot be listed.
        OSError: When a file cannot be written.
    """
    folder = ContentFolder(root)
    made = {prepared_name(file): _kept(folder, file) for file in _files(folder)}
    for name, kept in made.items():
        if kept:
            (root / name).write_bytes(kept)
    return tuple(name for name, kept in made.items() if kept)


def differing(folder: ContentFolder) -> tuple[str, ...]:
    """Return the names of what is kept of another text than the one beside it.

    Raises:
        CannotRead: When the folder cannot be listed.
    """
    names = {prepared_name(file): file for file in _files(folder)}
    return tuple(
        name
        for name, file in names.items()
        if folder.has(name) and folder.bytes_of(name) != _kept(folder, file)
    )


def _files(folder: ContentFolder) -> tuple[str, ...]:
    names = (NUMBERS, *(f"{locale}/{CHART}" for locale in folder.locales()))
    return tuple(name for name in names if folder.has(name))


def _kept(folder: ContentFolder, file: str) -> bytes:
    """Return what is to be kept of a file; nothing for one with a fault."""
    issues: list[Issue] = []
    try:
        text, _body, _line = split(folder.bytes_of(file))
        made = {"text": text, "tree": _plain(read_tree(text, file, issues))}
    except Refused:
        return b""
    kept = json.dumps(made, ensure_ascii=False, separators=(",", ":"))
    return b"" if issues else kept.encode()


def _plain(node: Node) -> list[object]:
    if isinstance(node, ScalarNode):
        return [*node]
    if isinstance(node, ListNode):
        return [node.line, [_plain(item) for item in node.items]]
    return [node.line, {name: _plain(item) for name, item in node.fields.items()}, node.lines]
