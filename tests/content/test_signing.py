# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import os
import stat
import sys
from datetime import date
from pathlib import Path

import pytest

from esi_guide.content import signing
from esi_guide.content.fingerprint import fingerprint
from esi_guide.content.frontmatter import read_document
from esi_guide.content.issue import Severity
from esi_guide.content.library import Library
from esi_guide.content.page import ReviewStatus
from esi_guide.content.rules import check
from esi_guide.content.signing import CannotSign, Signature, sign

SHOT = "en/pages/shot.md"
DAY = date(2026, 11, 30)
TODAY = date(2026, 12, 1)
JANE = Signature("Jane Roe", "MD, pain medicine", DAY)


def sign_shot(guide, signature=JANE, locale="en", page="shot"):
    return sign(guide.root, locale, page, signature, TODAY)


def review(guide, page="shot", locale="en"):
    return Library(guide.root, locale).page(page).review


def test_signature_is_written_and_read(guide):
    assert sign_shot(guide) == SHOT
    found = review(guide)
    assert (found.status, found.reviewer, found.signed) == (
        ReviewStatus.SIGNED,
        "Jane Roe, MD, pain medicine",
        DAY,
    )
    assert len(found.fingerprint) == 64
    assert (found.updated, found.expires) == (date(2026, 11, 22), date(2027, 11, 22))
    assert guide.messages() == []
    assert Library(guide.root).page("shot").problem == ""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_the_rest_of_the_file_stays_byte_for_byte(guide, start, end):
    text = guide.text(SHOT).replace("title: Title", "# Ä  comment \ntitle:   'Title'  # of", 1)
    before = (start + text.replace("\n", end)).encode()
    guide.write(SHOT, before)
    sign_shot(guide)
    after = (guide.root / SHOT).read_bytes()
    new = b"".join(
        b"  " + line + end.encode()
        for line in (
            b"status: signed",
            b'reviewer: "Jane Roe, MD, pain medicine"',
            b"signed: 2026-11-30",
            b"fingerprint: " + review(guide).fingerprint.encode(),
        )
    )
    assert after == before.replace(b"  status: pending" + end.encode(), new)


def test_a_second_signature_takes_the_place_of_the_first(guide):
    sign_shot(guide)
    once = guide.text(SHOT)
    sign_shot(guide, Signature("Bo", "RN", TODAY))
    assert guide.text(SHOT) == once.replace("Jane Roe, MD, pain medicine", "Bo, RN").replace(
        "signed: 2026-11-30", "signed: 2026-12-01"
    )
    sign_shot(guide)
    assert guide.text(SHOT) == once


def test_an_old_signature_of_many_lines_is_taken_out_whole(guide):
    sign_shot(guide)
    once = guide.text(SHOT)
    guide.replace(
        SHOT,
        '  reviewer: "Jane Roe, MD, pain medicine"\n',
        "  reviewer: >-\n    Jane Roe,\n    MD, pain medicine\n",
    )
    assert guide.messages() == []
    sign_shot(guide)
    assert guide.text(SHOT) == once


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ('Jo "the" O\'Neil: #1', 'Jo "the" O\'Neil: #1, MD'),
        ("C:\\Jo", "C:\\Jo, MD"),
        ("*Zoë & 李", "*Zoë & 李, MD"),
        ("  Jo \t Roe ", "Jo Roe, MD"),
        ("[x]", "[x], MD"),
    ],
)
def test_any_name_that_can_be_shown_is_kept(guide, name, shown):
    sign_shot(guide, Signature(name, "MD", DAY))
    assert review(guide).reviewer == shown
    assert guide.messages() == []


EDITS = [
    ("  Two plain\n", "  Three plain\n"),
    ("Words of day.", "Words of the day."),
    ("count: 12", "count: 13"),
    ("title: Title", "title: Other title"),
    ("stamps: [small-study]", "stamps: []"),
    ("sources: [smith-2020, jones-2021]", "sources: [jones-2021, smith-2020]"),
    ("updated: 2026-11-22", "updated: 2026-12-01"),
]


@pytest.mark.parametrize(("old", "new"), EDITS)
def test_an_edit_voids_the_signature_and_check_says_so(guide, old, new):
    sign_shot(guide)
    guide.replace(SHOT, old, new)
    (issue,) = guide.check()
    assert issue.severity is Severity.WARNING
    assert (issue.line, issue.field) == (guide.line_of(SHOT, "  status:"), "review.status")
    assert issue.message == (
        "the page was changed after Jane Roe, MD, pain medicine signed it on 2026-11-30, "
        "so it counts as not signed"
    )
    found = review(guide)
    assert (found.status, found.reviewer, found.signed) == (ReviewStatus.PENDING, "", None)
    assert found.expires == date(2027, 11, 22)
    assert Library(guide.root).page("shot").problem == ""


def test_a_voided_page_can_be_signed_again(guide):
    sign_shot(guide)
    guide.replace(SHOT, "Words of day.", "Words of the day.")
    sign_shot(guide)
    assert guide.messages() == []
    assert review(guide).status is ReviewStatus.SIGNED


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  Two plain\n  sentences.", "  Two plain sentences."),
        ("title: Title of shot", "title:  'Title of shot'  # plain"),
        ("Words of day.", "Words of day.  "),
        ("id: shot\nkind: treatment\n", "kind: treatment\n\nid: shot\n"),
        ("expires: 2027-11-22", "expires: 2027-12-22"),
    ],
)
def test_a_change_that_nobody_can_read_keeps_the_signature(guide, old, new):
    sign_shot(guide)
    guide.replace(SHOT, old, new)
    assert guide.messages() == []
    assert review(guide).status is ReviewStatus.SIGNED


def test_line_endings_and_composed_accents_are_the_same_text():
    one, _ = read_document("---\na: é\n---\n\nRío\n".encode(), "a")
    two, _ = read_document("---\r\na: e\u0301\r\n---\r\nRi\u0301o \r\n\r\n".encode(), "a")
    other, _ = read_document("---\na: é\n---\n\nRio\n".encode(), "a")
    assert fingerprint(one) == fingerprint(two) != fingerprint(other)


def test_the_fingerprint_stays_the_same_from_release_to_release():
    document, _ = read_document(b"---\na: b\nreview: {x: y}\nc: [d, {e: f}]\n---\n\nText.\n", "a")
    assert (
        fingerprint(document) == "d3667065151132158d3fd54851e499b49722129e77fd5e195381a3fbb9320247"
    )


FAULTS = [
    ({"reviewer": " "}, "--reviewer is empty"),
    ({"credentials": ""}, "--credentials is empty"),
    ({"reviewer": "Jo\x1b[1m"}, "--reviewer holds a character that cannot be shown"),
    ({"reviewer": "Jo\udcff"}, "--reviewer holds a character that cannot be shown"),
    ({"day": date(2026, 12, 2)}, "--date 2026-12-02 is still to come"),
    (
        {"day": date(2026, 11, 21)},
        "--date 2026-11-21 is before the last change of the page, 2026-11-22",
    ),
    ({"page": "nope"}, "there is no page 'nope' in en/pages; there are ask, emergency, shot, wait"),
    ({"page": "../chart"}, "there is no page '../chart'"),
    ({"page": ""}, "there is no page ''"),
    ({"locale": "fr"}, "there is no language 'fr'; there are en"),
    ({"locale": "../en"}, "there is no language '../en'"),
]


@pytest.mark.parametrize(("changes", "message"), FAULTS)
def test_bad_arguments_are_explained_and_change_nothing(guide, changes, message):
    before = {path: path.read_bytes() for path in guide.root.rglob("*.md")}
    values = {**JANE._asdict(), "page": "shot", "locale": "en", **changes}
    signature = Signature(*(values[name] for name in Signature._fields))
    with pytest.raises(CannotSign) as refused:
        sign_shot(guide, signature, values["locale"], values["page"])
    assert message in str(refused.value)
    assert {path: path.read_bytes() for path in guide.root.rglob("*") if path.is_file()} == before


def test_a_day_after_the_end_of_the_review_is_refused(guide):
    with pytest.raises(CannotSign, match="after the end of the review, 2027-11-22"):
        sign(guide.root, "en", "shot", JANE._replace(day=date(2028, 1, 1)), date(2028, 1, 1))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("count: 12", "count: 120", "the page has faults, the first is: en/pages/shot.md:"),
        ("kind: treatment", "kind: &a treatment", "YAML anchor"),
        ("  status: pending\n", "", "review.status: this field is missing"),
        (
            "review:\n  status: pending\n  updated: 2026-11-22\n  expires: 2027-11-22\n",
            "review: {status: pending, updated: 2026-11-22, expires: 2027-11-22}\n",
            "write the review as indented lines",
        ),
        (
            "review:\n  status: pending\n  updated: 2026-11-22\n  expires: 2027-11-22\n",
            "review: {\n  status: pending,\n  updated: 2026-11-22, expires: 2027-11-22}\n",
            "write the review as one line",
        ),
        ("  status: pending", "  'status': pending", "write the review as indented lines"),
        ("---\nid: shot", "id: shot", "does not begin with front matter"),
    ],
)
def test_a_page_that_cannot_be_signed_is_left_as_it_is(guide, old, new, message):
    guide.replace(SHOT, old, new)
    before = guide.text(SHOT)
    with pytest.raises(CannotSign) as refused:
        sign_shot(guide)
    assert message in str(refused.value)
    assert guide.text(SHOT) == before


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("  signed: 2026-11-30\n", "", "review.signed: the review is signed without `signed`"),
        ("  fingerprint: ", "  # ", "review.fingerprint: the review is signed without"),
        ("signed: 2026-11-30", "signed: soon", "review.signed: `soon` is not a date"),
        ("status: signed", "status: pending", "review.signed: this belongs to a signature"),
        ("status: signed", "status: pending", "review.reviewer: a reviewer is named while"),
    ],
)
def test_a_signature_that_was_made_by_hand_is_told(guide, old, new, message):
    sign_shot(guide)
    guide.replace(SHOT, old, new)
    assert any(message in text and " error: " in text for text in guide.messages())
    assert review(guide).status is ReviewStatus.PENDING


def test_every_language_is_signed_by_itself(guide):
    guide.translate("pages/shot")
    before = guide.text(SHOT)
    assert sign_shot(guide, locale="es") == "es/pages/shot.md"
    assert guide.text(SHOT) == before
    assert review(guide, locale="es").status is ReviewStatus.SIGNED
    assert review(guide).status is ReviewStatus.PENDING
    assert check(guide.root, TODAY) == []


def test_a_folder_that_cannot_be_read_is_explained(tmp_path):
    with pytest.raises(CannotSign, match="cannot be read"):
        sign(tmp_path / "none", "en", "shot", JANE, TODAY)


def test_a_write_that_fails_leaves_the_page_and_nothing_beside_it(guide, monkeypatch):
    def fail(*_):
        raise OSError(28, "No space left on device")

    before = guide.text(SHOT)
    names = set(os.listdir(guide.root / "en/pages"))
    monkeypatch.setattr(signing.os, "fsync", fail)
    with pytest.raises(CannotSign, match=r"cannot be changed \(No space left on device\)"):
        sign_shot(guide)
    assert guide.text(SHOT) == before
    assert set(os.listdir(guide.root / "en/pages")) == names


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX permissions")
def test_who_may_read_the_file_stays_as_it_was(guide):
    path = guide.root / SHOT
    path.chmod(0o640)
    sign_shot(guide)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="Windows wants rights for symbolic links")
def test_a_link_inside_the_folder_is_signed_where_it_leads(guide):
    page, real = guide.root / SHOT, guide.root / "real.md"
    real.write_bytes(page.read_bytes())
    page.unlink()
    page.symlink_to(real)
    sign_shot(guide)
    assert page.is_symlink()
    assert b"status: signed" in real.read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="Windows wants rights for symbolic links")
def test_a_link_out_of_the_folder_is_not_signed(guide, tmp_path):
    outside = Path(tmp_path / "outside.md")
    outside.write_bytes((guide.root / SHOT).read_bytes())
    (guide.root / SHOT).unlink()
    (guide.root / SHOT).symlink_to(outside)
    with pytest.raises(CannotSign, match="leads out of the content folder"):
        sign_shot(guide)
    assert b"pending" in outside.read_bytes()
