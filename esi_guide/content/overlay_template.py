# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Writes a beginning of a clinic's own text, to be filled in and checked."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from esi_guide.content.fields import ID_PATTERN
from esi_guide.content.files import PAGES, ContentFolder
from esi_guide.content.overlay import HERE, TO_DO

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

#: For how many days a text is taken to hold when nobody says otherwise.
HOLDS = 365

_SECTIONS = """\
---
# The clinic's own words on the page "{title}". `esi-guide check --overlay DIR` says what is left.
# Write in plain words, as to a person who is worried: short sentences, "you", no per cent signs.
# The page of the guide, which is also the name of this file:
base: {page}
# Ids of the sources that you cite, each in the text as [](source:its-id):
sources: []
review:
  # A signature is written by `esi-guide content sign --overlay DIR --page {page}`.
  status: pending
  updated: {today}
  expires: {end}
---

## {heading} {{#{here}}}

{to_do}: say how this is done here, or when a patient can ask for it.
"""

_PAGE = """\
---
# A page of the clinic's own. `esi-guide check --overlay DIR` says what is left to do.
# Write in plain words, as to a person who is worried: short sentences, "you", no per cent signs.
# The id is the name of this file:
id: {page}
kind: clinic
title: "{to_do}: a plain title"
summary: "{to_do}: one or two short sentences."
# Questions that a patient may want to ask, in a list:
questions: []
# Ids of the sources that you cite, each in the text as [](source:its-id):
sources: []
review:
  # A signature is written by `esi-guide content sign --overlay DIR --page {page}`.
  status: pending
  updated: {today}
  expires: {end}
---

## {heading} {{#{here}}}

{to_do}: say what this is, for whom, and how to get it.
"""

#: Heading of the section in the languages of the guide; English stands in for others.
_HEADINGS = {"en": "At this clinic", "es": "En esta clínica"}


class CannotWrite(Exception):  # noqa: N818 - reads as what it says: "except CannotWrite"
    """Nothing was written; the text says why."""


def new_page(
    root: Path, to: Path, locale: str, today: date, *, page_id: str = "", base: str = ""
) -> Path:
    """Write a template.

    Args:
        root: Folder of the guide.
        to: Folder of the clinic's own text; made when missing.
        locale: Language of the text.
        today: The present day.
        page_id: Id of the new page; "" for that of the page below.
        base: Id of the page of the guide over which sections are laid; "" for a page of its own.

    Returns:
        The file that was written.

    Raises:
        CannotWrite: When it cannot be, or something is there already.
    """
    folder = ContentFolder(root)
    page_id = page_id or base
    if locale not in folder.locales():
        raise CannotWrite(f"there is no language {locale!r}")
    if not ID_PATTERN.fullmatch(page_id):
        raise CannotWrite(f"{page_id!r} is no id: use small letters, digits and single hyphens")
    known = folder.page_ids(locale)
    if base and base not in known:
        raise CannotWrite(f"there is no page {base!r}; there are {', '.join(known)}")
    if base and page_id != base:
        raise CannotWrite(f"text that is laid over {base!r} is called so; leave --id out")
    if not base and page_id in known:
        raise CannotWrite(f"the guide has a page {page_id!r}; --base {page_id} lays text over it")
    path = to / locale / PAGES / f"{page_id}.md"
    text = (_SECTIONS if base else _PAGE).format(
        page=page_id,
        title=page_id,
        today=today,
        end=today + timedelta(days=HOLDS),
        heading=_HEADINGS.get(locale, _HEADINGS["en"]),
        here=HERE,
        to_do=TO_DO,
    )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except FileExistsError as error:
        raise CannotWrite(f"{path} is there already") from error
    except OSError as error:
        raise CannotWrite(f"{path} cannot be written ({error.strerror})") from error
    return path
