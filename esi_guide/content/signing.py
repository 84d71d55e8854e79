# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Writes the signature of a reviewer into a page or its notes, and changes nothing else there."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING, NamedTuple

from esi_guide.content.clinician_schema import read_notes
from esi_guide.content.files import CLINICIAN, PAGES, CannotRead, ContentFolder
from esi_guide.content.fingerprint import fingerprint
from esi_guide.content.frontmatter import MapNode, read_document
from esi_guide.content.issue import Severity
from esi_guide.content.page import ReviewStatus
from esi_guide.content.page_schema import read_page
from esi_guide.content.rewriting import end_of, lines_of_field, replace_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from esi_guide.content.clinician import ClinicianNotes
    from esi_guide.content.fields import Read
    from esi_guide.content.frontmatter import Document
    from esi_guide.content.issue import Issue
    from esi_guide.content.overlay import OwnSections
    from esi_guide.content.page import Page, Review

_STATUS = re.compile(rb"( +)status:")
_SIGNATURE = ("reviewer", "signed", "fingerprint")


class CannotSign(Exception):  # noqa: N818 - reads as what it says: "except CannotSign"
    """The page was not signed and its file not touched; the text says why."""


class Signature(NamedTuple):
    """Who has read a page and stands by it.

    Attributes:
        reviewer: Name of the person.
        credentials: What makes them fit to judge it, e.g. "MD, pain medicine".
        day: Day on which they signed.
    """

    reviewer: str
    credentials: str
    day: date


def sign(
    root: Path, locale: str, page_id: str, signature: Signature, today: date, *, part: str = PAGES
) -> str:
    """Sign a page, or what it says to the professional.

    Args:
        root: Folder with one folder of content per language.
        locale: Language whose page is signed; every language is signed by itself.
        page_id: The page.
        signature: Who signs, and when.
        today: The present day; nobody signs on a later one.
        part: ``PAGES``, or ``CLINICIAN`` for the page's notes; each is signed by itself.

    Returns:
        The file that was changed, relative to the folder, with "/".

    Raises:
        CannotSign: When the page cannot be signed, or not by these words.
    """
    reviewer = _one_line("reviewer", signature.reviewer)
    who = f"{reviewer}, {_one_line('credentials', signature.credentials)}"
    folder = ContentFolder(root)
    file = _file_of(folder, locale, page_id, part)
    document, issues = folder.read(file)
    if document is None:
        raise CannotSign(str(issues[0]))
    _check_day(signature.day, today, _sound_review(document, issues, page_id, file))
    path = os.path.realpath(root.joinpath(*file.split("/")))
    try:
        with open(path, "rb") as stream:
            data = stream.read()
        signed = _with_signature(data, document, who, signature.day)
        _check_result(signed, document, page_id, file, (who, signature.day))
        replace_file(path, signed)
    except OSError as error:
        raise CannotSign(f"{file} cannot be changed ({error.strerror})") from error
    return file


def _one_line(name: str, text: str) -> str:
    words = " ".join(text.split())
    if not words:
        raise CannotSign(f"--{name} is empty")
    if not words.isprintable():
        raise CannotSign(f"--{name} holds a character that cannot be shown")
    return words


def _file_of(folder: ContentFolder, locale: str, page_id: str, part: str) -> str:
    """Return the page's file, by names from the listing alone, so that no id leads elsewhere."""
    try:
        locales = folder.locales()
        if locale not in locales:
            raise CannotSign(f"there is no language {locale!r}; there are {_list(locales)}")
        page_ids = folder.page_ids(locale, part)
    except CannotRead as error:
        raise CannotSign(str(error)) from error
    if page_id not in page_ids:
        where = f"{locale}/{part}"
        raise CannotSign(f"there is no page {page_id!r} in {where}; there are {_list(page_ids)}")
    return f"{locale}/{part}/{page_id}.md"


def _list(names: Sequence[str]) -> str:
    return ", ".join(names) or "none"


def _read(
    document: Document, page_id: str, file: str
) -> Read[Page] | Read[ClinicianNotes] | Read[OwnSections]:
    if "base" in document.front.fields:
        from esi_guide.content.overlay import read_own_sections  # noqa: PLC0415 - a clinic's alone

        return read_own_sections(document, page_id, file)
    notes = file.split("/")[1] == CLINICIAN
    return read_notes(document, page_id, file) if notes else read_page(document, page_id, file)


def _sound_review(document: Document, issues: Sequence[Issue], page_id: str, file: str) -> Review:
    read = _read(document, page_id, file)
    errors = [i for i in (*issues, *read.issues) if i.severity is Severity.ERROR]
    if errors:
        raise CannotSign(f"the page has faults, the first is: {errors[0]}")
    return read.value.review


def _check_day(day: date, today: date, review: Review) -> None:
    if day > today:
        raise CannotSign(f"--date {day} is still to come")
    if day < review.updated:
        raise CannotSign(f"--date {day} is before the last change of the page, {review.updated}")
    if day > review.expires:
        raise CannotSign(f"--date {day} is after the end of the review, {review.expires}")


def _with_signature(data: bytes, document: Document, who: str, day: date) -> bytes:
    """Return the file with the lines of the review's status and signature written anew."""
    lines = data.splitlines(keepends=True)
    review = document.front.fields["review"]
    at = review.lines["status"] - 1 if isinstance(review, MapNode) else 0
    status = _STATUS.match(lines[at])
    if status is None or not isinstance(review, MapNode):
        raise CannotSign("write the review as indented lines `name: value`, then sign")
    indent = status[1]
    end = end_of(lines[at])
    # JSON's quotes are YAML's, and hold whatever a name may hold.
    fields = {
        "status": str(ReviewStatus.SIGNED),
        "reviewer": json.dumps(who, ensure_ascii=False),
        "signed": day.isoformat(),
        "fingerprint": fingerprint(document),
    }
    written = [indent + f"{name}: {value}".encode() + end for name, value in fields.items()]
    starts = [review.lines[name] - 1 for name in _SIGNATURE if name in review.lines]
    gone = {number for start in (at, *starts) for number in lines_of_field(lines, start, indent)}
    kept = [b"".join(written) if n == at else line for n, line in enumerate(lines)]
    return b"".join(line for n, line in enumerate(kept) if n == at or n not in gone)


def _check_result(
    signed: bytes, before: Document, page_id: str, file: str, signature: tuple[str, date]
) -> None:
    """Refuse what does not read as the same page with this signature."""
    document, issues = read_document(signed, file)
    same = document is not None and not issues and fingerprint(document) == fingerprint(before)
    review = _read(document, page_id, file).value.review if document and same else None
    if review is None or (review.status, review.reviewer, review.signed) != (
        ReviewStatus.SIGNED,
        *signature,
    ):
        raise CannotSign("write the review as one line `name: value` for each field, then sign")
