# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""YAML into a light tree with line numbers; refuses what front matter may not hold.

The tree is built from YAML events with a stack of our own. The composer of libyaml calls itself
for every level and brings the process down at some 50,000 nested brackets; the event parser does
not, and reading stops at the first level that is too deep, before the rest has been looked at.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

import yaml

from esi_guide.content.frontmatter import FENCE, MAX_DEPTH, ListNode, MapNode, Refused, ScalarNode
from esi_guide.content.issue import Issue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from esi_guide.content.frontmatter import Node

    class _Mark(Protocol):
        """A position in YAML text, of whichever parser."""

        line: int


_TAB_INDENT = re.compile(r"^[ \t]*\t", re.MULTILINE)
#: YAML escapes such as "\a" or "\ud800" can smuggle in what no reader should see.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def read_tree(text: str, file: str, issues: list[Issue]) -> MapNode:
    """Return the fields of front matter.

    Args:
        text: The YAML between the fences.
        file: Name of the file for the issues.
        issues: Takes what can be passed over.

    Raises:
        Refused: When nothing of it can be used.
    """
    return _TreeBuilder(file, issues).build(text)


def _events(text: str) -> Iterator[yaml.Event]:
    """Yield the events of the YAML text; the parser in C is ten times as fast where it exists."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        yield from yaml.parse(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise Refused(
            _line(mark),
            f"the front matter is not valid YAML: {error.problem or error.context}",
            "look for a missing colon, quote, bracket or space on this line or the one above; "
            "a value that holds ': ' or begins with a sign needs quotes",
        ) from None
    except (yaml.YAMLError, ValueError, OverflowError):
        # The reader refuses control characters without a mark; the parser written in Python
        # trips over escapes beyond the last character.
        raise Refused(
            1,
            "the front matter holds a character that YAML does not allow",
            "remove control characters and backslash escapes",
        ) from None


def _line(mark: _Mark | None) -> int:
    """Return the line of the file: YAML counts from 0, and begins behind the first fence."""
    return mark.line + 2 if mark else 1


class _TreeBuilder:
    """Builds the tree from events without calling itself, and notes what is refused."""

    def __init__(self, file: str, issues: list[Issue]) -> None:
        self._file = file
        self._issues = issues
        self._root: Node | None = None
        self._open: list[tuple[ListNode | MapNode, str | None]] = []

    def build(self, text: str) -> MapNode:
        tab = _TAB_INDENT.search(text)
        if tab:
            line = text.count("\n", 0, tab.start()) + 2
            raise Refused(line, "a tab indents this line", "indent with spaces")
        documents = 0
        for event in _events(text):
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1 or event.explicit:
                    raise Refused(
                        _line(event.start_mark),
                        "the front matter holds more than one YAML document or a directive",
                        f"keep one block of fields, without further {FENCE} or %",
                    )
            self._take(event)
        if not isinstance(self._root, MapNode):
            raise Refused(1, "the front matter holds no fields", "write fields as `name: value`")
        return self._root

    def _take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
            return
        if not isinstance(event, yaml.NodeEvent):
            return
        line = _line(event.start_mark)
        self._refuse_extras(event, line)
        if isinstance(event, yaml.ScalarEvent):
            self._take_scalar(event.value, line)
        elif isinstance(event, yaml.AliasEvent):
            self._take_scalar("", line)
        elif isinstance(event, yaml.SequenceStartEvent):
            self._enter(ListNode(line, []))
        else:
            self._enter(MapNode(line, {}, {}))

    def _refuse_extras(self, event: yaml.NodeEvent, line: int) -> None:
        if isinstance(event, yaml.AliasEvent):
            self._note(
                line, f"`*{event.anchor}` is a YAML alias", "write the value out, or quote it"
            )
            return
        if event.anchor is not None:
            self._note(line, f"`&{event.anchor}` is a YAML anchor", "remove it, or quote the value")
        tag = getattr(event, "tag", None)
        if tag is not None:
            self._note(line, f"`{tag}` is a YAML tag", "remove it, or quote the value")

    def _take_scalar(self, text: str, line: int) -> None:
        if _CONTROL.search(text):
            self._note(line, "this value holds a control character", "remove it")
            text = _CONTROL.sub("", text)
        if self._open and isinstance(self._open[-1][0], MapNode) and self._open[-1][1] is None:
            self._take_key(self._open[-1][0], text, line)
        else:
            self._attach(ScalarNode(line, text))

    def _take_key(self, owner: MapNode, name: str, line: int) -> None:
        if name in owner.lines:
            self._note(
                line,
                f"the field `{name}` stands here twice, first on line {owner.lines[name]}",
                "keep one of them",
            )
        else:
            owner.lines[name] = line
        self._open[-1] = (owner, name)

    def _enter(self, node: ListNode | MapNode) -> None:
        if len(self._open) >= MAX_DEPTH:
            raise Refused(
                node.line,
                f"lists and fields are nested more than {MAX_DEPTH} levels deep",
                "remove the surplus brackets or dashes",
            )
        self._attach(node)
        self._open.append((node, None))

    def _attach(self, node: Node) -> None:
        if not self._open:
            self._root = node
            return
        owner, name = self._open[-1]
        if isinstance(owner, ListNode):
            owner.items.append(node)
        elif name is None:
            raise Refused(
                node.line, "a field name is a list or holds fields", "write names as plain words"
            )
        else:
            # Of a field that stands twice the first stays.
            owner.fields.setdefault(name, node)
            self._open[-1] = (owner, None)

    def _note(self, line: int, message: str, cure: str) -> None:
        self._issues.append(Issue(self._file, line, "", message, cure))
