# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What the search finds: a place of the guide, and how it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Kind(IntEnum):
    """Sort of place; of places that fit alike, the smaller comes first."""

    PAGE = 0
    SECTION = 1
    TERM = 2
    QUESTION = 3


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that can be found.

    Attributes:
        kind: Sort of place.
        page: Id of the page; "" for a term.
        section: Key of the section; "" for the whole page.
        term: Id of the glossary term; "" for none.
    """

    kind: Kind
    page: str = ""
    section: str = ""
    term: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """A place that was found.

    Attributes:
        spot: Where it is.
        title: Its title.
        where: Title of the page that it stands on; for a page, its medical name.
        name: Another name of the page or term, by which it was found; "" for none.
        snippet: A piece of its text.
        marks: Start and length of each word of the piece that was found.
        urgent: Whether somebody with an emergency sign may be asking.
        found: The words that were found, as ``words.key`` writes them.
    """

    spot: Spot
    title: str
    where: str = ""
    name: str = ""
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    urgent: bool = False
    found: frozenset[str] = frozenset()
