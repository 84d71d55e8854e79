# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Front matter of the list of sources and of the glossary into dataclasses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from esi_guide.content.fields import Fields, Read, Report
from esi_guide.content.page import Source, Term

if TYPE_CHECKING:
    from esi_guide.content.frontmatter import Document


def read_sources(document: Document, file: str) -> Read[dict[str, Source]]:
    """Read the list of sources, leaving out broken ones; places are known by id."""
    report = Report(file)
    top = Fields(document.front, "", report)
    top.require("sources")
    sources: dict[str, Source] = {}
    taken: dict[str, int] = {}
    for fields in top.entries("sources"):
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
        fields.refuse_others()
        if source.link and not source.link.startswith(("https://", "http://")):
            fields.error("link", f"`{source.link}` is not a web address", "begin it with https://")
        report.places.setdefault(source.id, fields.place("id"))
        if fields.unique("id", source.id, taken) and fields.sound:
            sources[source.id] = source
    top.refuse_others()
    return report.read(sources)


def read_terms(document: Document, file: str) -> Read[dict[str, Term]]:
    """Read the glossary, leaving out broken terms; places are known by id."""
    report = Report(file)
    top = Fields(document.front, "", report)
    top.require("terms")
    terms: dict[str, Term] = {}
    taken: dict[str, int] = {}
    for fields in top.entries("terms"):
        fields.require("id", "term", "definition")
        term = Term(
            id=fields.identifier("id"),
            term=fields.text("term"),
            also=fields.texts("also"),
            definition=fields.text("definition"),
        )
        fields.refuse_others()
        report.places.setdefault(term.id, fields.place("id"))
        if fields.unique("id", term.id, taken) and fields.sound:
            terms[term.id] = term
    top.refuse_others()
    return report.read(terms)
