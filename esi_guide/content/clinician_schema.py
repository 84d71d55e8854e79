# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Front matter and body of a page's notes for the professional into a dataclass."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from esi_guide.content import markdown
from esi_guide.content.body_schema import read_body
from esi_guide.content.clinician import CLINICIAN_KEYS, ClinicianNotes
from esi_guide.content.fields import Fields, Place, Read, Report
from esi_guide.content.frontmatter import Document, MapNode
from esi_guide.content.page_schema import read_review, read_source_ids

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.token import Token


def read_notes(document: Document, stem: str, file: str) -> Read[ClinicianNotes]:
    """Read the notes of a page, leaving out what is broken.

    Args:
        document: The file taken apart.
        stem: Name of the file without ``.md``: the id of the page.
        file: Name of the file for the issues.

    Returns:
        The notes. Places are known by ``"expires"``, ``("section", key)`` and ``("source", id)`` of
        the list of sources.
    """
    report = Report(file)
    top = Fields(document.front, "", report)
    top.require("id", "sources", "review")
    page_id = top.identifier("id")
    if page_id and page_id != stem:
        top.error(
            "id", f"the notes are for `{page_id}` and their file is `{stem}.md`", "make them equal"
        )
    body = read_body(document, CLINICIAN_KEYS, report)
    if not body.lines:
        report.error(
            Place(document.body_line, ""),
            "there is no section",
            f"add one or more of: {', '.join(CLINICIAN_KEYS)}",
        )
    notes = ClinicianNotes(
        id=stem,
        sections=tuple(body.found),
        sources=read_source_ids(top, body.uses, report),
        review=read_review(top, document, report),
    )
    top.refuse_others()
    for section in notes.sections:
        _check_numbers(section.tokens, report)
    for key, line in body.lines.items():
        report.places["section", key] = Place(line, f"#{key}")
    return report.read(notes)


def empty_notes(page_id: str) -> ClinicianNotes:
    """Return notes that say nothing, to stand where none could be read."""
    return read_notes(Document(MapNode(1, {}, {}), "", 1), page_id, "").value


class _Passage(NamedTuple):
    """A paragraph, list item or row of a table."""

    line: int
    text: str
    cites: bool


def _check_numbers(tokens: Iterable[Token], report: Report) -> None:
    for passage in _passages(tokens):
        if not passage.cites and any(letter.isdigit() for letter in passage.text):
            report.error(
                Place(passage.line, ""),
                "a number stands here and no source",
                "cite it in the same paragraph, list item or row, as [](source:id)",
            )


def _passages(tokens: Iterable[Token]) -> Iterator[_Passage]:
    """Yield the passages of a section; headings, and the heads of tables, are left out."""
    row: list[Token] | None = None
    skipped = ("heading", "thead")
    inside = ""
    for token in tokens:
        name, _, edge = token.type.rpartition("_")
        if name in skipped:
            inside = name if edge == "open" else ""
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            if not inside:
                yield _passage(row or [])
            row = None
        elif token.type == "inline" and row is not None:
            row.append(token)
        elif token.type == "inline" and not inside:
            yield _passage([token])


def _passage(inlines: list[Token]) -> _Passage:
    line = inlines[0].map[0] + 1 if inlines and inlines[0].map else 0
    cites = any(link.address.startswith("source:") for link in markdown.links(inlines))
    return _Passage(line, markdown.to_text(inlines), cites)
