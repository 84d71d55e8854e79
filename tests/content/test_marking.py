# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import os
import stat
import sys
from datetime import date

import pytest

from esi_guide.content.files import ContentFolder
from esi_guide.content.fingerprint import fingerprint
from esi_guide.content.library import Library
from esi_guide.content.marking import CannotMark, mark_translated, translated_files
from esi_guide.content.page import ReviewStatus
from esi_guide.content.signing import Signature, sign

SHOT = "en/pages/shot.md"
FILE = "es/pages/shot.md"


@pytest.fixture
def original(guide):
    """Return the fingerprint of the English page, which has a translation without one."""
    guide.write(FILE, guide.text(SHOT).replace("title: Title", "title: Título"))
    document, _ = ContentFolder(guide.root).read(SHOT)
    return fingerprint(document)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_the_rest_of_the_file_stays_byte_for_byte(guide, original, start, end):
    before = (start + guide.text(FILE).replace("\n", end)).encode()
    guide.write(FILE, before)
    assert mark_translated(guide.root, "es", "pages/shot") == (FILE, True)
    last = f"  expires: 2027-11-22{end}"
    marked = before.replace(last.encode(), f"{last}original: {original}{end}".encode())
    assert (guide.root / FILE).read_bytes() == marked
    assert mark_translated(guide.root, "es", "pages/shot") == (FILE, False)
    assert (guide.root / FILE).read_bytes() == marked


@pytest.mark.parametrize("old", ["original: {}\n", "original:\n  {}\n", "original: '{}' # x\n"])
def test_a_new_fingerprint_takes_the_place_of_the_old_one(guide, original, old):
    text = guide.text(FILE)
    guide.write(FILE, text.replace("id: shot\n", f"id: shot\n{old.format('0' * 64)}"))
    mark_translated(guide.root, "es", "pages/shot")
    marked = guide.text(FILE)
    assert marked == text.replace("2027-11-22\n", f"2027-11-22\noriginal: {original}\n")


def test_marking_leaves_a_signature_in_force(guide, original):
    del original
    day = date(2026, 11, 30)
    sign(guide.root, "es", "shot", Signature("Jane Roe", "translator", day), day)
    mark_translated(guide.root, "es", "pages/shot")
    assert Library(guide.root, "es").page("shot").review.status is ReviewStatus.SIGNED
    guide.replace(SHOT, "Words of day.", "Words of the day.")
    mark_translated(guide.root, "es", "pages/shot")
    assert Library(guide.root, "es").page("shot").review.status is ReviewStatus.SIGNED


def test_every_file_that_has_an_original_is_found(guide):
    for name in ("pages/shot", "chart"):
        guide.translate(name)
    guide.write("es/pages/own.md", guide.text(FILE))
    assert translated_files(guide.root, "es") == ("chart", "pages/shot")


def test_a_translation_that_lacks_something_is_not_marked(guide, original):
    del original
    guide.replace(FILE, "count: 12", "count: 13")
    before = guide.text(FILE)
    with pytest.raises(CannotMark, match="this is `13`, and in English `12`"):
        mark_translated(guide.root, "es", "pages/shot")
    assert guide.text(FILE) == before


@pytest.mark.parametrize(
    ("locale", "name", "message"),
    [
        ("en", "pages/shot", "there are no translations in 'en'; there are those in es"),
        ("fr", "pages/shot", "there are no translations in 'fr'"),
        ("", "pages/shot", "there are no translations in ''"),
        ("es", "pages/wait", "'pages/wait' is not translated in es; there are pages/shot"),
        ("es", "../es/pages/shot", "is not translated in es"),
    ],
)
def test_what_is_no_translation_is_explained(guide, original, locale, name, message):
    del original
    with pytest.raises(CannotMark, match=message):
        mark_translated(guide.root, locale, name)


@pytest.mark.parametrize("file", [SHOT, FILE])
def test_a_file_that_cannot_be_read_is_explained(guide, original, file):
    del original
    guide.write(file, b"\xff")
    with pytest.raises(CannotMark, match=f"{file}:1: error: the file is not UTF-8"):
        mark_translated(guide.root, "es", "pages/shot")


def test_front_matter_that_cannot_be_added_to_is_explained(guide):
    for locale in ("en", "es"):
        guide.write(f"{locale}/notes.md", "---\n{a: b}\n---\n")
    with pytest.raises(CannotMark, match=r"es/notes\.md: write the front matter as lines"):
        mark_translated(guide.root, "es", "notes")


def test_a_folder_that_cannot_be_read_is_explained(tmp_path):
    with pytest.raises(CannotMark, match="cannot be read"):
        translated_files(tmp_path / "none", "es")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs POSIX permissions")
def test_a_file_that_may_not_be_changed_is_explained(guide, original):
    del original
    folder = (guide.root / FILE).parent
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with pytest.raises(CannotMark, match="cannot be changed"):
            mark_translated(guide.root, "es", "pages/shot")
    finally:
        folder.chmod(stat.S_IRWXU)
