# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A plain report of headings, paragraphs and tables, and its forms: HTML, and markup for Typst."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True)
class Table:
    """Rows under a head; the first cell of a row names it.

    Attributes:
        caption: What the table shows.
        head: Headings of the columns.
        widths: How wide each column is beside the others.
        rows: Cells of each row, as many as the head has.
    """

    caption: str
    head: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Part:
    """A heading with what stands under it."""

    title: str
    paragraphs: tuple[str, ...]
    tables: tuple[Table, ...]


@dataclass(frozen=True)
class Paper:
    """The whole report, in one language.

    Attributes:
        title: Its title.
        language: Such as "en".
        parts: From first to last; the first one needs no heading and has the title's place.
    """

    title: str
    language: str
    parts: tuple[Part, ...]


#: Colours are those of whoever reads it: light, dark or high contrast, and black on paper.
_STYLE = """
:root { color-scheme: light dark; font-family: sans-serif; line-height: 1.45 }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
h1, h2 { line-height: 1.2 }
h2 { margin-top: 2.5rem }
p { max-width: 45rem }
table { border-collapse: collapse; width: 100%; margin: 1.5rem 0 }
caption { text-align: left; font-weight: bold; padding-bottom: .5rem }
th, td { border: 1px solid; padding: .4rem .6rem; text-align: left; vertical-align: top }
th { font-weight: bold }
tbody th { font-weight: normal }
.wide { overflow-x: auto }
@media print {
  body { max-width: none; margin: 0; font-size: 10pt }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  h2, caption { break-after: avoid }
  .wide { overflow-x: visible }
}
"""


def to_html(paper: Paper) -> str:
    """Return the report as one HTML file without scripts, pictures or links that lead out."""
    body = "\n".join(line for part in paper.parts for line in _html_part(part, paper.title))
    return f"""<!DOCTYPE html>
<html lang="{escape(paper.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(paper.title)}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""


def _html_part(part: Part, title: str) -> Iterator[str]:
    level = 1 if part.title == title else 2
    yield f"<h{level}>{escape(part.title)}</h{level}>"
    for paragraph in part.paragraphs:
        yield f"<p>{escape(paragraph)}</p>"
    for table in part.tables:
        caption = escape(table.caption)
        # Where the window is narrow a wide table is scrolled by itself, by keys too.
        yield f'<div class="wide" role="region" aria-label="{caption}" tabindex="0">'
        yield f"<table>\n<caption>{caption}</caption>"
        yield f"<thead><tr>{_html_cells('col', table.head)}</tr></thead>\n<tbody>"
        for name, *cells in table.rows:
            data = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
            yield f"<tr>{_html_cells('row', [name])}{data}</tr>"
        yield "</tbody>\n</table>\n</div>"


def _html_cells(scope: str, cells: Iterable[str]) -> str:
    return "".join(f'<th scope="{scope}">{escape(cell)}</th>' for cell in cells)


_TYPEFACE = "Atkinson Hyperlegible"


def to_typst(paper: Paper) -> str:
    """Return the report as markup for Typst, in which every text is a string and never markup."""
    lines = [
        f"#set document(title: {_string(paper.title)})",
        f"#set text(lang: {_string(paper.language)}, size: 9pt, font: {_string(_TYPEFACE)})",
        '#set page(paper: "a4", flipped: true, margin: 15mm, numbering: "1 / 1")',
        "#set par(justify: false)",
        "#set table(inset: 4pt, align: left + top)",
        "#show figure: set block(breakable: true)",
        "#show figure.caption: set align(left)",
        "#show figure.caption: strong",
        "#show figure.caption: set block(sticky: true)",
        "#set figure.caption(position: top)",
    ]
    for part in paper.parts:
        level = 1 if part.title == paper.title else 2
        lines.append(f"#heading(level: {level}, {_string(part.title)})")
        lines += [f"#par({_string(paragraph)})" for paragraph in part.paragraphs]
        for table in part.tables:
            lines += _typst_table(table)
    return "\n".join(lines) + "\n"


def _typst_table(table: Table) -> Iterator[str]:
    columns = ", ".join(f"{width}fr" for width in table.widths)
    head = ", ".join(f"strong({_string(cell)})" for cell in table.head)
    yield "#figure(kind: table, supplement: none, numbering: none,"
    yield f"  caption: {_string(table.caption)},"
    yield f"  table(columns: ({columns},), table.header({head}),"
    for row in table.rows:
        yield f"    {', '.join(map(_string, row))},"
    yield "  ))"


def _string(text: str) -> str:
    """Return a text as a string of Typst, in which nothing of it has a meaning of its own."""
    inside = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{inside}"'
