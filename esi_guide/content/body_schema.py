# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Body of a file into sections, and what is refused in its text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from esi_guide.content import markdown
from esi_guide.content.fields import ID_PATTERN, Place
from esi_guide.content.page import Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

    from esi_guide.content.fields import Report
    from esi_guide.content.frontmatter import Document

_HEADING = re.compile(r"(?P<title>.*\S)\s*\{#(?P<key>[^{}]*)\}")
_KEY = re.compile(r"\{#[^{}]*\}")
_LINK = re.compile(
    r"page:ID(#ID)?|(term|source):ID|https?://[^/].*|mailto:.+".replace("ID", ID_PATTERN.pattern)
)
_RAW_HTML = re.compile(r"<[A-Za-z/!?]")


@dataclass
class Body:
    """The sections of a file.

    Attributes:
        found: Sound sections in the order of the file.
        lines: Line of each one's heading, by key.
        uses: Ids of the sources that the text cites, and where it does.
    """

    found: list[Section] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)
    uses: list[tuple[Place, str]] = field(default_factory=list)


def read_body(document: Document, keys: Sequence[str], report: Report) -> Body:
    """Read the sections of a file and note what is wrong with them.

    Args:
        document: The file taken apart.
        keys: Keys that its sections may have, in the order in which they stand.
        report: Takes the issues.
    """
    tokens = markdown.parse(document.body, document.body_line)
    _check_text(tokens, report)
    body = Body()
    starts = [i for i, token in enumerate(tokens) if _opens_section(token)]
    if tokens and (not starts or starts[0] > 0):
        report.error(
            _place(tokens[0]),
            "text stands before the first section",
            "begin a section above it, such as ## What it is {#what}",
        )
    for start, end in pairwise([*starts, len(tokens)]):
        # A heading is three tokens: its beginning, its words and its end.
        _take_section(tokens[start + 1], tokens[start + 3 : end], keys, body, report)
    order = [keys.index(section.key) for section in body.found]
    for (before, after), section in zip(pairwise(order), body.found[1:], strict=False):
        if after < before:
            report.error(
                Place(body.lines[section.key], f"#{section.key}"),
                f"this section stands behind `{keys[before]}`",
                "move it in front of it",
            )
    for link in markdown.links(tokens):
        if link.address.startswith("source:"):
            body.uses.append((Place(link.line, ""), link.address.removeprefix("source:")))
    return body


def _opens_section(token: Token) -> bool:
    return token.type == "heading_open" and token.tag == "h2" and token.level == 0


def _take_section(
    heading: Token, tokens: Sequence[Token], keys: Sequence[str], body: Body, report: Report
) -> None:
    line = _place(heading).line
    named = _HEADING.fullmatch(heading.content)
    if named is None:
        report.error(
            Place(line, ""),
            f"the heading `{heading.content}` has no words or no key",
            "write it like ## What it is {#what}",
        )
        return
    key = named["key"]
    place = Place(line, f"#{key}")
    if key not in keys:
        report.error(place, "this section is not known", f"use one of: {', '.join(keys)}")
    elif key in body.lines:
        report.error(
            place, f"this section stands on line {body.lines[key]} already", "join the two"
        )
    else:
        body.lines[key] = line
        body.found.append(Section(key, named["title"], tuple(tokens)))
        if not tokens:
            report.error(place, "this section is empty", "write its text, or remove it")


def _check_text(tokens: Sequence[Token], report: Report) -> None:
    """Note what the guide does not show: pictures, HTML, other headings, links that lead out."""
    heading = ""
    for token in tokens:
        if token.type == "heading_open":
            heading = token.tag
            _check_heading(token, report)
        elif token.type == "heading_close":
            heading = ""
        elif token.type == "inline":
            _check_inline(token, report)
            if heading != "h2" and _KEY.search(token.content):
                report.error(
                    _place(token), "only a heading with ## has a {#key}", "take the key out"
                )


def _check_inline(inline: Token, report: Report) -> None:
    for line, child in markdown.inline_tokens([inline]):
        if child.type == "image":
            report.error(
                Place(line, ""),
                f"the picture `{child.attrs.get('src', '')}` is not shown",
                "describe it in words",
            )
        elif child.type == "text":
            _check_words(child.content, line, report)
    for link in markdown.links([inline]):
        _check_link(link, report)


def _check_heading(token: Token, report: Report) -> None:
    if token.tag not in ("h2", "h3"):
        report.error(
            _place(token), f"a heading of level {token.tag[1]} is not allowed", "use ## or ###"
        )
    elif token.tag == "h2" and token.level > 0:
        report.error(
            _place(token),
            "a section begins inside a list or callout",
            "close the callout above with a line :::, or move the heading to the margin",
        )


def _check_words(words: str, line: int, report: Report) -> None:
    if _RAW_HTML.search(words):
        report.error(
            Place(line, ""), "HTML is shown as it is written", "use markdown, or take it out"
        )
    if "](" in words:
        report.error(
            Place(line, ""), "this is not a link that the guide allows", "write [words](page:id)"
        )
    if words.startswith(":::"):
        report.error(
            Place(line, ""),
            f"`{words}` opens or closes no callout",
            f"open one with ::: and only {', '.join(markdown.CALLOUTS)}, close it with :::",
        )


def _check_link(link: markdown.Link, report: Report) -> None:
    if not _LINK.fullmatch(link.address):
        report.error(
            Place(link.line, ""),
            f"the link `{link.address}` leads out of the guide",
            "use page:id, page:id#section, term:id, source:id or a web address",
        )
    elif not link.words and not link.address.startswith("source:"):
        report.error(
            Place(link.line, ""),
            f"the link `{link.address}` has no words",
            "write them between [ and ]",
        )


def _place(token: Token) -> Place:
    return Place(token.map[0] + 1 if token.map else 0, "")
