# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What editors say of the guide, item by item of the standards that it is held against."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from esi_guide.content.audit_measures import MEASURES
from esi_guide.content.fields import read_by_id

if TYPE_CHECKING:
    from esi_guide.content.fields import Fields, Read
    from esi_guide.content.frontmatter import Document

#: File of the items, in the folder of the English content; editors read it and no patient.
AUDIT = "audit.md"


class Verdict(StrEnum):
    """What an editor says of an item."""

    MET = "met"
    NOT_MET = "not-met"
    NOT_DONE = "not-done"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True)
class Item:
    """One thing that a standard asks for.

    Attributes:
        id: Unique in its standard, e.g. "c3".
        asks: What is asked, in our own words.
        verdict: What an editor says; ``NOT_DONE`` for what no software can claim.
        reason: Why.
        shown_by: Names of the measures that have to hold for it to be met.
    """

    id: str
    asks: str
    verdict: Verdict
    reason: str
    shown_by: tuple[str, ...]


@dataclass(frozen=True)
class Standard:
    """A list of items that somebody has published.

    Attributes:
        id: Unique, e.g. "ipdas-certifying".
        title: Its name.
        about: What it is for, who made it and how it is scored.
        items: What it asks for, in its own order.
    """

    id: str
    title: str
    about: str
    items: tuple[Item, ...]


def read_standards(document: Document, file: str) -> Read[dict[str, Standard]]:
    """Read the standards, leaving out broken ones; places are known by id."""
    return read_by_id(document, file, "standards", _standard)


def _standard(fields: Fields) -> Standard:
    fields.require("id", "title", "about", "items")
    items = []
    taken: dict[str, int] = {}
    for entry in fields.entries("items"):
        item = _item(entry)
        entry.refuse_others()
        if entry.unique("id", item.id, taken) and entry.sound:
            items.append(item)
        # A standard with an item less would look better than it is.
        fields.sound &= entry.sound
    return Standard(
        id=fields.identifier("id"),
        title=fields.text("title"),
        about=fields.text("about"),
        items=tuple(items),
    )


def _item(fields: Fields) -> Item:
    fields.require("id", "asks", "verdict", "reason")
    item = Item(
        id=fields.identifier("id"),
        asks=fields.text("asks"),
        verdict=fields.choice("verdict", Verdict.NOT_MET),
        reason=fields.text("reason"),
        shown_by=fields.texts("shown_by"),
    )
    for name in item.shown_by:
        if name not in MEASURES:
            cure = f"use some of: {', '.join(MEASURES)}"
            fields.error("shown_by", f"there is no measure `{name}`", cure)
    return item
