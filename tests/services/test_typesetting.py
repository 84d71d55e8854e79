# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Sheets by Typst: files and pages, and what keeps them to four pages."""

from __future__ import annotations

import io
import os
import shutil
import sys

import page
import pytest
import typst
from pypdf import PdfReader
from PySide6.QtGui import QImage
from typst import Compiler

from esi_guide import paths
from esi_guide.services.protocols import CannotSave, CannotTypeset
from esi_guide.services.typesetting import Engine, HandoutPress, pages, pdf
from tests.soak.vitals import measure

FONTS = paths.resources() / "fonts"
SOURCE = """\
#set document(title: sys.inputs.title, date: none)
#set text(lang: "en", font: "Atkinson Hyperlegible")
#title()
= Heading
#sys.inputs.words
"""
NASTY = '#panic("x") #import "@preview/x" *bold* $x$ \\ [ ] <a> @b `c` // d'


def words(data):
    return " ".join("".join(p.extract_text() for p in PdfReader(io.BytesIO(data)).pages).split())


def test_a_source_becomes_a_tagged_file():
    data = pdf(SOURCE, {"title": "A title", "words": "Some words."}, engine=Engine(FONTS))
    assert page.is_pdf_compliant_bytes(data, profile="ua1")
    assert "Some words." in words(data)


def test_what_others_wrote_is_shown_and_never_read_as_markup():
    data = pdf(SOURCE, {"title": NASTY, "words": NASTY}, engine=Engine(FONTS))
    assert words(data).count(NASTY) == 2


def test_the_same_source_gives_the_same_file():
    inputs = {"title": "A title", "words": "Some words."}
    assert pdf(SOURCE, inputs, engine=Engine(FONTS)) == pdf(SOURCE, inputs, engine=Engine(FONTS))


def test_pages_are_as_large_as_their_paper_at_the_pixels_asked_for():
    source = '#set page(paper: "us-letter")\nOne\n#pagebreak()\nTwo'
    made = [QImage.fromData(png) for png in pages(source, engine=Engine(FONTS), ppi=100)]
    assert [(image.width(), image.height()) for image in made] == [(850, 1100)] * 2


def test_letters_that_our_typeface_lacks_are_not_lost():
    data = pdf(SOURCE, {"title": "→ ✓", "words": "Ж ω"}, engine=Engine(FONTS))
    assert page.is_pdf_compliant_bytes(data, profile="ua1")
    assert "Ж ω" in words(data)


@pytest.mark.parametrize(
    "source",
    [
        "#panic()",
        '#import "@preview/x:1.0.0"',
        '#include  "@preview/x:1.0.0"',
        '#read("/etc/passwd")',
        '#read("../../pyproject.toml")',
        "= No title",
    ],
)
def test_what_cannot_be_set_says_so(source):
    with pytest.raises(CannotTypeset):
        pdf(source, engine=Engine(FONTS))


def test_without_typst_that_is_said(monkeypatch):
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(CannotTypeset, match="not installed"):
        pdf(SOURCE, {"title": "x", "words": ""}, engine=Engine(FONTS))


@pytest.fixture
def press(tmp_path, monkeypatch):
    """Return a press whose sheet has a page for each part, and drops one at each level."""
    resources = tmp_path / "resources"
    shutil.copytree(FONTS, resources / "fonts")
    (resources / "handout").mkdir()
    (resources / "handout" / "handout.typ").write_text(
        """\
#let d = json(bytes(sys.inputs.sheet))
#set document(title: "x", date: none)
= Heading
Level #sys.inputs.level
#for n in range(d.parts - int(sys.inputs.level) - 1) { pagebreak(); [Page] }
""",
        "utf-8",
    )
    return HandoutPress(resources)


def made_of(parts, levels=6):
    return {"parts": parts, "left_out": {"items": ["x"] * levels}}


@pytest.mark.parametrize(
    ("parts", "level", "count"), [(1, 0, 1), (4, 0, 4), (5, 1, 4), (9, 5, 4), (12, 6, 6)]
)
def test_as_little_as_possible_is_left_out_to_keep_to_four_pages(press, parts, level, count):
    data = press.pdf(made_of(parts))
    assert len(PdfReader(io.BytesIO(data)).pages) == count
    assert f"Level {level}" in words(data)
    assert len(press.pages(made_of(parts), ppi=20)) == count


def test_a_sheet_that_was_tried_is_not_tried_again(press, monkeypatch):
    press.pages(made_of(9), ppi=20)
    tried = []
    monkeypatch.setattr(Engine, "make", lambda *_, **options: tried.append(options) or [b"x"])
    press.pdf(made_of(9))
    press.pages(made_of(9), ppi=300)
    assert len(tried) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="only there the heap tells its size")
def test_nothing_of_the_sheets_that_were_made_is_kept(press):
    def weighs():
        return measure(count=False).heap

    press.pages(made_of(1), ppi=20)
    press.forget()
    before = weighs()
    for number in range(3):
        press.pages({**made_of(400), "words": str(number)}, ppi=20)
    held = weighs() - before
    press.forget()
    assert held > 1000
    assert weighs() - before < held / 4
    assert press._fitting == ("", 0)


def test_one_typst_makes_all_sheets_and_goes_on_after_one_that_failed(press, monkeypatch):
    # Each one takes one of 65,535 numbers that a process has; a kiosk would use them up.
    kept = []
    monkeypatch.setattr(typst, "Compiler", lambda **how: kept.append(how) or Compiler(**how))
    press.pages(made_of(2), ppi=20)
    with pytest.raises(CannotTypeset):
        press.pages({"left_out": {"items": []}}, ppi=20)
    press.forget()
    assert len(press.pages(made_of(2), ppi=20)) == 2
    assert len(kept) == 1


def test_where_no_sheet_was_made_nothing_is_loaded_to_forget_it(press, monkeypatch):
    monkeypatch.delitem(sys.modules, "typst", raising=False)
    press.forget()
    assert "typst" not in sys.modules


def test_a_template_that_is_not_there_is_named(tmp_path):
    with pytest.raises(CannotTypeset, match=r"handout\.typ"):
        HandoutPress(tmp_path).pdf(made_of(1))


def test_a_saved_sheet_is_the_file(press, tmp_path):
    path = tmp_path / "sheet.pdf"
    press.save(made_of(1), path)
    assert path.read_bytes() == press.pdf(made_of(1))


def test_a_folder_that_is_not_there_is_said(press, tmp_path):
    with pytest.raises(CannotSave, match=r"\w"):
        press.save(made_of(1), tmp_path / "nowhere" / "sheet.pdf")


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="a superuser may write anywhere"
)
def test_a_folder_that_nobody_may_write_to_is_said_and_the_old_file_stays(press, tmp_path):
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"old")
    tmp_path.chmod(0o500)
    with pytest.raises(CannotSave):
        press.save(made_of(1), path)
    tmp_path.chmod(0o700)
    assert path.read_bytes() == b"old"


def test_a_sheet_that_cannot_be_made_leaves_the_old_file(press, tmp_path):
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"old")
    with pytest.raises(CannotTypeset):
        press.save({"left_out": {"items": []}}, path)
    assert path.read_bytes() == b"old"
