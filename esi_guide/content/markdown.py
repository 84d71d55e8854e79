# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The one place that knows markdown: reading it, and writing it as rich or plain text."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from markdown_it.token import Token

#: Words behind ``:::`` that open a callout.
CALLOUTS = ("note", "warning", "emergency")

#: Links that stay inside the guide.
INSIDE = ("page:", "term:", "source:")

#: Letters that fit beside each other in the narrowest place where a table is shown as one.
TABLE_LETTERS = 60

_BREAKABLE = re.compile(r"[\s-]+")
_CALLOUT_TOKEN = re.compile(r"container_([a-z]+)_(open|close)")
_ALIGNED = re.compile(r"text-align:(left|center|right)")


class Link(NamedTuple):
    """A link: its address, its words, and its line in the file, counted from 1."""

    address: str
    words: str
    line: int


def parse(text: str, first_line: int = 1) -> tuple[Token, ...]:
    """Return the tokens of a markdown text.

    Args:
        text: Markdown.
        first_line: Line of the file on which the text begins, counted from 1.

    Returns:
        Tokens whose ``map`` counts the lines of the file from 0.
    """
    # Imported here: they take 50 ms, and the ladder opens without them.
    from markdown_it import MarkdownIt  # noqa: PLC0415
    from mdit_py_plugins.container import container_plugin  # noqa: PLC0415
    from mdit_py_plugins.deflist import deflist_plugin  # noqa: PLC0415

    reader = MarkdownIt("commonmark", {"html": False}).enable("table").use(deflist_plugin)
    for name in CALLOUTS:
        reader.use(container_plugin, name=name, validate=_opens(name))
    # Blank lines in front give every token the line that it has in the file.
    return tuple(reader.parse("\n" * (first_line - 1) + text))


def _opens(name: str) -> Callable[..., bool]:
    def validate(params: str, *_rest: str) -> bool:
        return params.strip() == name

    return validate


def to_html(
    tokens: Iterable[Token], source_numbers: Mapping[str, int], *, stacked: bool = False
) -> str:
    """Write tokens in the part of HTML that Qt's rich text understands.

    Callouts become tables of one cell with the class ``note``, ``warning`` or ``emergency``, other
    tables have the class ``data``; a default style sheet colours them. Links inside the guide keep
    their address; addresses outside it are written out and cannot be clicked.

    Args:
        tokens: Tokens of a section.
        source_numbers: Number that stands for each source id.
        stacked: Give each row of a table one cell, in which the head of its column stands before
            every value but the first: for columns too narrow for their words.

    Returns:
        HTML in which everything that is not markup is escaped.
    """
    if stacked:
        return _stacked_html(tokens, source_numbers)
    parts = []
    widths: Iterator[int] = iter(())
    following = list(tokens)
    for index, token in enumerate(following):
        html = _block_html(token, source_numbers)
        if token.type == "table_open":
            widths = iter(_column_widths(following[index:]))
        elif token.type == "th_open":
            html = f'{html[:-1]} width="{next(widths)}%">'
        parts.append(html)
    return "".join(parts)


def _column_widths(tokens: Iterable[Token]) -> list[int]:
    """Return the width of each column of the table that begins here, in per cent.

    Left to itself Qt makes columns of long texts alike, and the longest one then sets the height.
    Each column has room for its longest word, or Qt breaks it; the rest goes to the long texts.
    """
    letters: list[int] = []
    longest: list[int] = []
    column = -1
    for token in tokens:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            column = -1
        elif token.type in ("th_open", "td_open"):
            column += 1
            if token.type == "th_open":
                letters.append(1)
                longest.append(0)
        elif token.type == "inline":
            words = _words(token.children or ())
            letters[column] += len(words)
            longest[column] = max(longest[column], *map(len, _BREAKABLE.split(words)))
    least = [100 * (number + 2) / TABLE_LETTERS for number in longest]
    rest = max(0.0, 100 - sum(least))
    wanted = [
        word + rest * number / sum(letters) for word, number in zip(least, letters, strict=True)
    ]
    widths = [int(100 * number / sum(wanted)) for number in wanted]
    return [*widths[:-1], 100 - sum(widths[:-1])]


def _stacked_html(tokens: Iterable[Token], source_numbers: Mapping[str, int]) -> str:
    parts: list[str] = []
    heads: list[str] = []
    row: list[str] = []
    in_table = False
    for token in tokens:
        if token.type in ("table_open", "table_close"):
            in_table, heads = token.nesting == 1, []
            parts.append(_block_html(token, source_numbers))
        elif not in_table:
            parts.append(_block_html(token, source_numbers))
        elif token.type == "tr_open":
            row = []
        elif token.type == "inline":
            row.append(_inline_html(token.children or (), source_numbers))
        elif token.type == "tr_close" and not heads:
            heads = row
        elif token.type == "tr_close":
            first, *rest = zip(heads, row, strict=False)
            lines = [f"{head}: {value}" for head, value in rest if value]
            parts.append(f"<tr><td>{'<br>'.join([f'<b>{first[1]}</b>', *lines])}</td></tr>")
    return "".join(parts)


def to_text(tokens: Iterable[Token]) -> str:
    """Write tokens as plain text for search, speech and accessibility.

    Every paragraph, list item and table row is a line of its own; citations are left out.
    """
    lines: list[str] = []
    cells: list[str] | None = None
    numbers: list[int | None] = []
    mark = ""
    for token in tokens:
        if token.type in ("ordered_list_open", "bullet_list_open"):
            numbers.append(int(token.attrs.get("start", 1)) if token.tag == "ol" else None)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            numbers.pop()
        elif token.type == "list_item_open" and numbers[-1] is not None:
            mark = f"{numbers[-1]}. "
            numbers[-1] += 1
        elif token.type == "tr_open":
            cells = []
        elif token.type == "tr_close":
            lines.append(", ".join(cells or ()))
            cells = None
        elif token.type in ("inline", "fence", "code_block"):
            words = _words(token.children) if token.children else token.content.strip("\n")
            if cells is None:
                lines.append(mark + words)
                mark = ""
            else:
                cells.append(words)
    return "\n".join(line for line in lines if line.strip())


def blocks(tokens: Iterable[Token]) -> Iterator[tuple[str, str]]:
    """Yield the words of each heading, paragraph, list item and cell, as they are shown.

    With each comes what has to be said before it: the head of its column for a cell that is not
    the first of its row, the number of an item of a numbered list, otherwise "". Heads of columns
    are yielded with their cells alone.
    """
    heads: list[str] = []
    cell = -1
    in_head = False
    numbers: list[int | None] = []
    mark = ""
    for token in tokens:
        if token.type in ("ordered_list_open", "bullet_list_open"):
            numbers.append(int(token.attrs.get("start", 1)) if token.tag == "ol" else None)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            numbers.pop()
        elif token.type == "list_item_open" and numbers[-1] is not None:
            mark = str(numbers[-1])
            numbers[-1] += 1
        elif token.type in ("thead_open", "thead_close"):
            in_head = token.nesting == 1
            heads = [] if in_head else heads
        elif token.type == "tr_open":
            cell = 0
        elif token.type == "table_close":
            cell = -1
        elif token.type in ("inline", "fence", "code_block"):
            words = _words(token.children) if token.children else token.content.strip("\n")
            if in_head:
                heads.append(words)
            elif cell >= 0:
                yield (heads[cell] if 0 < cell < len(heads) else "", words)
                cell += 1
            else:
                yield mark, words
                mark = ""


def first_list(tokens: Iterable[Token]) -> tuple[str, ...]:
    """Return the items of the first list as plain text; none where there is no list."""
    items: list[list[Token]] = []
    for token in tokens:
        if token.type == "list_item_open" and token.level == 1:
            items.append([])
        elif token.type in ("bullet_list_close", "ordered_list_close") and token.level == 0:
            break
        elif items:
            items[-1].append(token)
    return tuple(to_text(item) for item in items)


def links(tokens: Iterable[Token]) -> list[Link]:
    """Return every link in reading order."""
    found = []
    for token in tokens:
        children = token.children or ()
        for index, (line, child) in enumerate(inline_tokens([token])):
            if child.type == "link_open":
                found.append(Link(_address(child), _words_of_link(children, index), line))
    return found


def inline_tokens(tokens: Iterable[Token]) -> Iterator[tuple[int, Token]]:
    """Yield every token of running text with its line in the file, counted from 1."""
    for token in tokens:
        line = token.map[0] + 1 if token.map else 0
        for child in token.children or ():
            yield line, child
            if child.type in ("softbreak", "hardbreak"):
                line += 1


def _block_html(token: Token, source_numbers: Mapping[str, int]) -> str:
    callout = _CALLOUT_TOKEN.fullmatch(token.type)
    if token.type == "inline":
        html = _inline_html(token.children or (), source_numbers)
    elif token.hidden:
        html = ""
    elif token.type in ("fence", "code_block"):
        html = f"<pre>{escape(token.content)}</pre>"
    elif callout and token.nesting == 1:
        name = callout[1]
        html = f'<table class="{name}" width="100%"><tr><td class="{name}">'
    elif callout:
        html = "</td></tr></table>"
    elif token.nesting == -1:
        html = f"</{token.tag}>"
    else:
        html = f"<{token.tag}{_attributes(token)}>"
    return html


def _attributes(token: Token) -> str:
    if token.type == "table_open":
        return ' class="data" width="100%" cellspacing="0"'
    if token.type == "ordered_list_open" and "start" in token.attrs:
        return f' start="{int(token.attrs["start"])}"'
    aligned = _ALIGNED.fullmatch(str(token.attrs.get("style", "")))
    return f' align="{aligned[1]}"' if aligned else ""


def _inline_html(children: Sequence[Token], source_numbers: Mapping[str, int]) -> str:
    parts = []
    link_end = ""
    for index, child in enumerate(children):
        if child.type == "link_open":
            start, link_end = _link_html(
                _address(child), _words_of_link(children, index), source_numbers
            )
            parts.append(start)
        elif child.type == "link_close":
            parts.append(link_end)
        elif child.type == "softbreak":
            parts.append("\n")
        elif child.type == "hardbreak":
            parts.append("<br>")
        elif child.type == "code_inline":
            parts.append(f"<code>{escape(child.content)}</code>")
        elif child.type in ("em_open", "em_close", "strong_open", "strong_close"):
            parts.append(f"<{'/' if child.nesting == -1 else ''}{child.tag}>")
        else:
            # Text, and the description of a picture, which the guide does not show.
            parts.append(escape(child.content))
    return "".join(parts)


def _link_html(href: str, words: str, source_numbers: Mapping[str, int]) -> tuple[str, str]:
    """Return what stands before and behind the words of a link."""
    if not href.startswith(INSIDE):
        return "", escape(_address_behind(href, words))
    if href.startswith("source:") and not words:
        number = source_numbers.get(href.removeprefix("source:"), "?")
        return f'<sup><a href="{escape(href)}">[{number}]</a></sup>', ""
    return f'<a href="{escape(href)}">', "</a>"


def _words(children: Sequence[Token]) -> str:
    parts = []
    link_end = ""
    for index, child in enumerate(children):
        if child.type == "link_open":
            href = _address(child)
            inside = href.startswith(INSIDE)
            link_end = "" if inside else _address_behind(href, _words_of_link(children, index))
        elif child.type == "link_close":
            parts.append(link_end)
        elif child.type == "softbreak":
            parts.append(" ")
        elif child.type == "hardbreak":
            parts.append("\n")
        else:
            parts.append(child.content)
    return "".join(parts)


def _words_of_link(children: Sequence[Token], start: int) -> str:
    end = start + 1
    while children[end].type != "link_close":
        end += 1
    return "".join(child.content for child in children[start + 1 : end])


def _address_behind(href: str, words: str) -> str:
    """Return the address in brackets, or nothing when the words already are the address."""
    address = href.removeprefix("mailto:")
    return "" if words == address else f" ({address})"


def _address(link: Token) -> str:
    return str(link.attrs.get("href", ""))
