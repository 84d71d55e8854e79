# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Front matter of the list of sources and of the glossary into dataclasses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from esi_guide.content.fields import read_by_id
from esi_guide.content.page import Source, Term

if TYPE_CHECKING:
    from esi_guide.content.fields import Fields, Read
    from esi_guide.content.frontmatter import Document


def read_sources(document: Document, file: str) -> Read[dict[str, Source]]:
    """Read the list of sources, leaving out broken ones; places are known by id."""
    return read_by_id(document, file, "sources", _source)


def read_terms(document: Document, file: str) -> Read[dict[str, Term]]:
    """Read the glossary, leaving out broken terms; places are known by id."""
    return read_by_id(document, file, "terms", _term)


def _source(fields: Fields) -> Source:
    fields.require("id", "citation", "year", "identifier", "link", "checked")
    source = Source(
        id=fields.identifier("id"),
        citation=fields.text("citation"),
        year=fields.year("year"),
        identifier=fields.text_or_blank("identifier"),
        link=fields.text_or_blank("link"),
        checked=fields.yes("checked"),
        note=fields.text_or_blank("note"),
    )
    if source.link and not source.link.startswith(("https://", "http://")):
        fields.error("link", f"`{source.link}` is not a web address", "begin it with https://")
    return source


def _term(fields: Fields) -> Term:
    fields.require("id", "term", "definition")
    return Term(
        id=fields.identifier("id"),
        term=fields.text("term"),
        also=fields.texts("also"),
        definition=fields.text("definition"),
        near=fields.texts("near"),
    )
