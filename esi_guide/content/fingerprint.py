# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a reviewer has signed: the text of a page as one short number."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from typing import TYPE_CHECKING

from esi_guide.content.frontmatter import MapNode, ScalarNode

if TYPE_CHECKING:
    from esi_guide.content.frontmatter import Document, Node


def fingerprint(document: Document) -> str:
    """Return the SHA-256 of a page's text, in hexadecimal.

    Counted are the front matter without ``review``, and the body. The order of fields, quotes,
    folded lines of the front matter, comments, line endings and blanks at the end of lines are
    not: they can change while the text stays the same.
    """
    front = {name: _plain(node) for name, node in document.front.fields.items() if name != "review"}
    body = "\n".join(line.rstrip() for line in document.body.split("\n")).strip("\n")
    text = json.dumps([front, body], ensure_ascii=False, sort_keys=True)
    # Whoever types an accent as a character of its own has not changed the text.
    normal = unicodedata.normalize("NFC", text)
    return hashlib.sha256(normal.encode("utf-8", "surrogatepass")).hexdigest()


def _plain(node: Node) -> object:
    if isinstance(node, ScalarNode):
        return node.text.strip()
    if isinstance(node, MapNode):
        return {name: _plain(inner) for name, inner in node.fields.items()}
    return [_plain(inner) for inner in node.items]
