# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a clinic says of itself beside the guide: how it is reached, its pages, what it lacks.

No sentence is built here: sentences belong to the widgets, where they are translated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from esi_guide.content.library import Library
    from esi_guide.content.overlay import Contact


class ClinicBox(NamedTuple):
    """What stands in the box "From your clinic".

    Attributes:
        contact: How it is reached; None where it does not say.
        pages: Id and title of each page that it adds.
        not_offered: Id and title of each option that it does not offer.
        urgent: Whether this stands beside the emergency signs.
    """

    contact: Contact | None = None
    pages: tuple[tuple[str, str], ...] = ()
    not_offered: tuple[tuple[str, str], ...] = ()
    urgent: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to say."""
        return not (self.contact or self.pages or self.not_offered)


def clinic_box(library: Library) -> ClinicBox:
    """Return what a clinic says of itself beside the ladder."""
    chart = library.chart() if library.not_offered else None
    steps = (chart.step_of_page(page) for page in library.not_offered) if chart else ()
    return ClinicBox(
        contact=library.contact,
        pages=tuple((page.id, page.title) for page in library.added_pages()),
        not_offered=tuple((step.page, step.title) for step in steps if step),
    )


def page_box(library: Library, page_id: str, *, urgent: bool) -> ClinicBox:
    """Return what it says beside a page, or with nothing else beside the emergency signs."""
    pages = () if urgent else library.added_pages()
    others = tuple((page.id, page.title) for page in pages if page.id != page_id)
    return ClinicBox(library.contact, others, urgent=urgent)
