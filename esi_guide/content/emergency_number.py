# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The number to call in an emergency, put into the texts for the country of the reader."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

from esi_guide.content.fields import read_by_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from esi_guide.content.fields import Fields, Read
    from esi_guide.content.frontmatter import Document

T = TypeVar("T")

#: What authors write where the number has to stand.
PLACEHOLDER = "{emergency-number}"

#: File at the top of the content folder: numbers are the same in every language.
NUMBERS = "emergency-numbers.md"

_COUNTRY = re.compile(r"[A-Z]{2}")


class Region(NamedTuple):
    """Where the guide is read.

    Attributes:
        country: ISO 3166 code of two letters, such as "US"; "" when nobody knows.
        number: Number to call, where the clinic has set one; it goes before the country's.
    """

    country: str = ""
    number: str = ""


#: Nobody knows where the guide is read.
SOMEWHERE = Region()


class EmergencyNumber(NamedTuple):
    """A number and where one calls it.

    Attributes:
        id: The number, e.g. "911".
        countries: ISO 3166 codes of two letters.
        source: Who says so.
    """

    id: str
    countries: tuple[str, ...]
    source: str


def read_numbers(document: Document, file: str) -> Read[dict[str, EmergencyNumber]]:
    """Read the numbers, leaving out broken ones; places are known by number."""
    taken: dict[str, str] = {}

    def number(entry: Fields) -> EmergencyNumber:
        entry.require("id", "countries", "source")
        read = EmergencyNumber(
            id=entry.identifier("id"),
            countries=entry.texts("countries"),
            source=entry.text("source"),
        )
        for country in read.countries:
            if not _COUNTRY.fullmatch(country):
                cure = "write the two capitals of ISO 3166, such as US"
                entry.error("countries", f"`{country}` is not a country", cure)
            elif country in taken:
                message = f"`{country}` has the number {taken[country]} already"
                entry.error("countries", message, "keep the one that everybody there can call")
            taken.setdefault(country, read.id)
        return read

    return read_by_id(document, file, "numbers", number)


def number_in(region: Region, numbers: dict[str, EmergencyNumber]) -> str:
    """Return the number to call in a region; "" when it is not known."""
    if region.number:
        return region.number
    country = region.country.upper()
    return next((n.id for n in numbers.values() if country in n.countries), "")


def with_number(value: T, words: Callable[[], str]) -> T:
    """Return a value of the content with the number wherever its texts ask for it.

    Args:
        value: A text, or tuples, named ones too, and dataclasses that hold texts.
        words: Says the number, or how to find it; asked only where a text needs it.

    Returns:
        The same object where no text needs the number.
    """
    if isinstance(value, str):
        return cast("T", _filled(value, words)) if PLACEHOLDER in value else value
    if isinstance(value, (tuple, list)):
        new = [with_number(item, words) for item in value]
        if all(one is other for one, other in zip(new, value, strict=True)):
            return value
        return cast("T", getattr(value, "_make", type(value))(new))
    if is_dataclass(value) and not isinstance(value, type):
        old = {field.name: getattr(value, field.name) for field in fields(value)}
        filled = {name: with_number(item, words) for name, item in old.items()}
        changes = {name: item for name, item in filled.items() if item is not old[name]}
        return cast("T", replace(value, **changes)) if changes else value
    return value


def _filled(text: str, words: Callable[[], str]) -> str:
    """Return a text with the number; where it comes first it begins as a sentence does."""
    said = words()
    if text.startswith(PLACEHOLDER):
        text = said[:1].upper() + said[1:] + text.removeprefix(PLACEHOLDER)
    return text.replace(PLACEHOLDER, said)
