# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A content file taken apart: front matter as a light tree with line numbers, and the body."""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from esi_guide.content.issue import Issue

#: Largest file that is read, in bytes; the longest page is some 20,000.
MAX_BYTES = 1_000_000

#: Deepest nesting of lists and fields; the chart needs 7.
MAX_DEPTH = 50

#: The line above and below the front matter.
FENCE = "---"
#: What may be written in JSON, and would bring in what no reader of the text should see.
_ESCAPE = re.compile(rb'\\[^"\\n]')
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")


class ScalarNode(NamedTuple):
    """A single value, always as text."""

    line: int
    text: str


class ListNode(NamedTuple):
    """A list of values."""

    line: int
    items: list[Node]


class MapNode(NamedTuple):
    """Fields by name, with the line on which each name stands."""

    line: int
    fields: dict[str, Node]
    lines: dict[str, int]


Node = ScalarNode | ListNode | MapNode


class Document(NamedTuple):
    """A content file taken apart.

    Attributes:
        front: Fields of the front matter.
        body: Markdown behind the front matter.
        body_line: Line of the file on which the body begins, counted from 1.
        original: Fingerprint of the English text that this one translates; "" where none is given.
    """

    front: MapNode
    body: str
    body_line: int
    original: str = ""


class Refused(Exception):  # noqa: N818 - a way out of reading, not an error
    """Ends the reading of a file with the issue that explains why."""

    def __init__(self, line: int, message: str, cure: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message
        self.cure = cure


def read_document(
    data: bytes, file: str, prepared: bytes = b""
) -> tuple[Document | None, tuple[Issue, ...]]:
    """Take a content file apart.

    Args:
        data: The bytes of the file; a byte order mark is accepted.
        file: Name of the file for the issues.
        prepared: What ``prepared.prepare`` has made of the file, perhaps before it was changed.

    Returns:
        The document, or None when nothing of it can be used, and all issues found.
    """
    issues: list[Issue] = []
    try:
        front_text, body, body_line = split(data)
        front = prepared_tree(prepared, front_text) if prepared else None
        if front is None:
            # PyYAML takes longer to import than all other of a start's content to read.
            from esi_guide.content.yaml_tree import read_tree  # noqa: PLC0415

            front = read_tree(front_text, file, issues)
        original = _take_original(front)
    except Refused as refused:
        issues.append(Issue(file, refused.line, "", refused.message, refused.cure))
        return None, tuple(issues)
    return Document(front, body, body_line, original), tuple(issues)


def prepared_tree(prepared: bytes, text: str) -> MapNode | None:
    """Return the fields of front matter that were read beforehand; None where they are of others.

    Args:
        prepared: JSON with the text and what was read of it, see ``prepared.prepare``.
        text: The front matter as it is now.
    """
    if _ESCAPE.search(prepared):
        return None
    try:
        made = json.loads(prepared)
        tree = _node(made["tree"]) if made["text"] == text else None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return tree if isinstance(tree, MapNode) else None


def _node(made: object) -> Node:
    match made:
        case [int(line), str(text)]:
            return ScalarNode(line, text)
        case [int(line), [*items]]:
            return ListNode(line, [_node(item) for item in items])
        case [int(line), dict(fields), dict(lines)]:
            tree = {str(name): _node(node) for name, node in fields.items()}
            return MapNode(line, tree, {str(name): int(at) for name, at in lines.items()})
    raise ValueError("this is no node of a tree")


def _take_original(front: MapNode) -> str:
    """Take the fingerprint of the original out of the fields: it is no part of the text."""
    line = front.lines.pop("original", 1)
    node = front.fields.pop("original", None)
    if node is None:
        return ""
    if isinstance(node, ScalarNode) and _FINGERPRINT.fullmatch(node.text):
        return node.text
    raise Refused(
        line,
        "`original` is not the fingerprint of a text",
        "remove it, then write it with `esi-guide content translated`",
    )


def _decode(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise Refused(
            0,
            f"the file is larger than {MAX_BYTES:,} bytes",
            "split it, or remove what does not belong in it",
        )
    nul = data.find(b"\0")
    if nul >= 0:
        raise Refused(
            data.count(b"\n", 0, nul) + 1,
            f"byte {nul} is zero, so this is not a text file",
            "save it again as UTF-8 text",
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(
            data.count(b"\n", 0, error.start) + 1,
            f"the file is not UTF-8 (byte {error.start})",
            "save it again as UTF-8",
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def split(data: bytes) -> tuple[str, str, int]:
    """Return the front matter, the body and the line on which the body begins.

    Raises:
        Refused: When the file is none of ours.
    """
    lines = _decode(data).split("\n")
    if lines[0].rstrip() != FENCE:
        raise Refused(
            1,
            "the file does not begin with front matter",
            f"begin it with a line {FENCE}, the fields, and a second line {FENCE}",
        )
    for number, line in enumerate(lines[1:], start=2):
        if line.rstrip() == FENCE:
            return "\n".join(lines[1 : number - 1]), "\n".join(lines[number:]), number + 1
    raise Refused(1, "the front matter is not closed", f"add a line {FENCE} behind the last field")
