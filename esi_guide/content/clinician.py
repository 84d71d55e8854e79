# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a page says to the professional, apart from what it says to the patient."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from esi_guide.content.page import Review, Section

#: Every key that a section may have, in the order in which they are shown; none must be there.
CLINICIAN_KEYS = ("technique", "criteria", "coverage", "trials", "harms", "disagreement")


@dataclass(frozen=True)
class ClinicianNotes:
    """Details of one page for the professional.

    Attributes:
        id: Id of the page; the stem of the file.
        sections: Parts in the order of ``CLINICIAN_KEYS``.
        sources: Ids of all sources, in order of first use.
        review: Review status and dates, apart from those of the page.
        problem: Why the notes, or a part of them, could not be read; "" for sound ones.
        locale: Language of the text; English where the notes are not translated.
        stale: True for a translation of a text that has changed since.
    """

    id: str
    sections: tuple[Section, ...]
    sources: tuple[str, ...]
    review: Review
    problem: str = ""
    locale: str = "en"
    stale: bool = False
