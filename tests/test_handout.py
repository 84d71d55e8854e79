# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The sheet as a file of its own: whether everybody can read it, on every paper.

page-validation holds the file against those rules of PDF/UA-1 that a machine can check; whether
words make sense, and what a screen reader makes of them, no machine can tell.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from datetime import date
from itertools import pairwise

import page as checker
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale

from esi_guide import paths
from esi_guide.content.library import Library
from esi_guide.content.markdown import first_list
from esi_guide.ladder.drawing import Drawing, Picture, Ring, Stroke
from esi_guide.ladder.handout import CORE, Again, Clinic, Paper, Wish, gather
from esi_guide.ladder.journey import Journey, Mark
from esi_guide.ladder.picks import Asked, Picks
from esi_guide.models.handout import sheet
from esi_guide.services.translator import Translations
from esi_guide.services.typesetting import MOST_PAGES, HandoutPress

RESOURCES = paths.resources()
DAY = date(2026, 11, 24)
NASTY = '#panic() "x" *b* $y$ \\ <z> [w] @v `u` // t'
FORMS = [
    (lang, paper, large) for lang in ("en", "es") for paper in Paper for large in (False, True)
]
IDS = [f"{lang}-{paper.value}-{'large' if large else 'normal'}" for lang, paper, large in FORMS]


@pytest.fixture(scope="module")
def write(qapp):
    """Return a way to make a file: from nothing, from a usual path, or from everything there is."""
    press = HandoutPress(RESOURCES)
    before = QLocale()
    translations = Translations(qapp, RESOURCES / "translations")

    def write(lang="en", paper=Paper.A4, large=False, much="usual"):
        translations.use(lang)
        library = Library(RESOURCES / "content", lang)
        journey, picks, again, drawings = Journey(), Picks(), [], {}
        words = "What is said of this here is as long as such things are at most, or longer."
        if much != "nothing":
            journey = journey.mark("esi", Mark.TRIED).choose("how-much-relief/some")
            for step in ("rfa", "scs"):
                journey = journey.mark(step, Mark.CONSIDERING)
            picks = Picks(("a", "b"), (Asked("rfa", 0), Asked("scs", 1)), (), ())
        if much == "compared":
            journey, picks = Journey(), picks._replace(compared=("rfa", "scs"))
        if much.isdigit():
            compared = ("rfa", "scs", "surgeon", "stay-active")[: int(much)]
            picks = picks._replace(compared=compared)
        if much in ("pictures", "chosen", "everything"):
            shown = (Picture("scs", 0), Picture("rfa", 1))
            drawing = Drawing((Stroke(((50, 60), (120, 90), (150, 60))), Ring((90, 80))))
            drawings = dict.fromkeys(shown, drawing)
            picks = picks._replace(pictures=shown)
            journey = journey.mark("drg", Mark.UNSUITABLE)
            again = [Again(words, words, words)]
        if much == "chosen":
            journey, picks, again = Journey(), Picks(pictures=shown), []
        if much == "everything":
            ids = library.page_ids()
            questions = [
                (len(question), Asked(page_id, number))
                for page_id in ids
                for number, question in enumerate(library.page(page_id).questions)
            ]
            longest = tuple(asked for _, asked in sorted(questions, reverse=True))
            picks = Picks(tuple("abcdefghijklmnop"), longest, (), ids, (), picks.pictures)
            again *= 15
        handout = gather(
            library.chart(),
            library,
            journey,
            picks,
            statements=dict.fromkeys("abcdefghijklmnop", words),
            again=again,
            clinic=Clinic(NASTY, "555 0100", "112"),
            day=DAY,
            drawings=drawings,
        )
        return press.pdf(sheet(handout, Wish(paper, large), RESOURCES / "figures"))

    yield write
    translations.use("en")
    QLocale.setDefault(before)


@pytest.fixture(scope="module", params=FORMS, ids=IDS)
def data(request, write):
    return write(*request.param)


@pytest.fixture(scope="module")
def usual(write):
    return write()


@pytest.fixture(scope="module")
def compared(write):
    """Return the usual sheet of somebody who compared two options."""
    return write(much="2")


def elements(reader):
    """Return every element of the tag tree as (kind, element), in reading order."""
    found = []

    def visit(node):
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for child in node:
                visit(child)
        elif isinstance(node, dict):
            if "/S" in node:
                found.append((node["/S"].removeprefix("/"), node))
            visit(node.get("/K", []))

    visit(reader.trailer["/Root"]["/StructTreeRoot"]["/K"])
    return found


def read(data):
    return PdfReader(io.BytesIO(data))


def text(data):
    return " ".join(" ".join(page.extract_text() for page in read(data).pages).split())


def faults(data):
    report = checker.validate_pdf_bytes(data, profile="ua1")
    return [f"{fault.rule_id}: {fault.message}" for fault in report.failures]


def test_the_checker_breaks_no_rule(data):
    assert faults(data) == []


def test_the_checker_would_find_a_fault(usual):
    # The same file whose tags are not declared.
    assert faults(usual.replace(b"/Marked true", b"/Marked null"))


@pytest.mark.parametrize("much", ["nothing", "usual", "2", "3", "4", "pictures", "everything"])
@pytest.mark.parametrize(("lang", "paper", "large"), FORMS, ids=IDS)
def test_a_sheet_has_one_to_four_pages(write, lang, paper, large, much):
    data = write(lang, paper, large, much)
    assert 1 <= len(read(data).pages) <= MOST_PAGES
    assert faults(data) == []


@pytest.mark.parametrize(("lang", "paper", "large"), FORMS, ids=IDS)
def test_every_page_has_the_size_of_its_paper(write, lang, paper, large):
    size = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}[paper]
    for page in read(write(lang, paper, large)).pages:
        assert tuple(round(float(side)) for side in page.mediabox[2:]) == size


@pytest.mark.parametrize("lang", ["en", "es"])
def test_language_title_and_standard_are_declared(write, lang):
    reader = read(write(lang))
    root = reader.trailer["/Root"]
    assert root["/Lang"] == lang
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata.title.endswith({"en": "my sheet", "es": "mi hoja"}[lang])
    assert b"pdfuaid:part" in root["/Metadata"].get_object().get_data()


def test_a_file_does_not_tell_when_or_by_whom_it_was_made(usual):
    metadata = read(usual).metadata
    assert metadata.creation_date is None
    assert metadata.author is None


def test_the_tags_hold_headings_lists_a_table_and_pictures(compared):
    kinds = Counter(kind for kind, _ in elements(read(compared)))
    for kind in ("H1", "H2", "H3", "L", "LI", "Table", "TH", "TD", "Figure", "P"):
        assert kinds[kind], kind


def test_headings_go_down_step_by_step(data):
    levels = [int(kind[1]) for kind, _ in elements(read(data)) if kind in ("H1", "H2", "H3", "H4")]
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_every_picture_has_an_alternative_that_says_it(data):
    alternatives = [
        element.get("/Alt") for kind, element in elements(read(data)) if kind == "Figure"
    ]
    assert all(alternatives)


def test_an_icon_array_says_its_number_in_both_frames(usual):
    alternatives = [e.get("/Alt", "") for kind, e in elements(read(usual)) if kind == "Figure"]
    assert any(
        words.startswith("49 of 100 people") and words.endswith("51 of 100 did not.")
        for words in alternatives
    )


def test_headers_of_the_table_say_what_they_head(compared):
    attributes = [e["/A"] for kind, e in elements(read(compared)) if kind == "TH"]
    scopes = [each["/Scope"] for header in attributes for each in header if "/Scope" in each]
    assert len(scopes) == len(attributes) == 3
    assert set(scopes) == {"/Column"}


def test_the_text_can_be_copied_in_reading_order(compared):
    words = text(compared)
    order = [
        "After an epidural steroid injection: my sheet",
        "Emergency signs",
        "Call 112",
        "My path",
        "What matters to me",
        "The options I want to talk about",
        "Heating a small joint nerve (considering)",
        "49 of 100 people",
        "A stimulator for the spinal cord (considering)",
        "Side by side",
        "My questions",
        "Notes",
        "Where this comes from",
        "About this sheet",
        "No clinician has signed yet",
    ]
    assert [part for part in order if part not in words] == []
    places = [words.index(part) for part in order]
    assert places == sorted(places)


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("count", [2, 3, 4])
def test_a_comparison_that_was_asked_for_is_there_with_a_header_for_each_option(
    write, lang, paper, count
):
    data = write(lang, paper, much=str(count))
    kinds = Counter(kind for kind, _ in elements(read(data)))
    questions = len(Library(RESOURCES / "content", lang).patient_questions())
    assert kinds["TH"] == count + 1
    rows = kinds["TD"] / (count + 1)
    # What matters most has room beside the numbers of the options; two have room for all.
    assert rows == questions if count == 2 else rows in (len(CORE), questions)


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("paper", Paper)
def test_in_large_print_a_comparison_alone_is_there_with_what_matters_most(write, lang, paper):
    words = text(write(lang, paper, large=True, much="compared"))
    asked = Library(RESOURCES / "content", lang).patient_questions().values()
    assert all(question.ask in words for question in asked if question.id in CORE)


@pytest.mark.parametrize("much", ["nothing", "usual", "2", "3", "4", "pictures", "everything"])
@pytest.mark.parametrize(("lang", "paper", "large"), FORMS, ids=IDS)
def test_every_emergency_sign_is_on_every_sheet_and_on_its_first_page(
    write, lang, paper, large, much
):
    first = " ".join(read(write(lang, paper, large, much)).pages[0].extract_text().split())
    sections = Library(RESOURCES / "content", lang).page("emergency").sections
    signs = [
        s for each in sections if each.key in ("signs", "after") for s in first_list(each.tokens)
    ]
    assert len(signs) > 9
    assert [sign for sign in signs if " ".join(sign.split()) not in first] == []
    assert "112" in first


@pytest.mark.parametrize("much", ["usual", "2", "3", "4", "pictures"])
@pytest.mark.parametrize(("lang", "paper", "large"), FORMS, ids=IDS)
def test_the_numbers_of_two_options_are_there_in_both_frames(write, lang, paper, large, much):
    words = text(write(lang, paper, large, much))
    if (lang, paper, large, much) == ("es", Paper.LETTER, True, "pictures"):
        # The fullest sheet, in the longest language, on the shortest paper.
        assert "en qué consisten las opciones; las imágenes que vimos; los números" in words
        return
    for start, rest in (("49", "51"), ("5", "95"), ("31", "69")):
        said = {
            "en": rf"\b{start} of 100 .*?; {rest} of 100",
            "es": rf"\b{start} de cada 100 .*?; {rest} de cada 100",
        }
        assert re.search(said[lang], words), start


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("large", [False, True])
def test_pictures_that_were_chosen_are_there_and_say_that_they_were_drawn_on(
    write, lang, paper, large
):
    # In large letters they give their room to the numbers of two options.
    much = "chosen" if large else "pictures"
    alternatives = [
        element.get("/Alt", "")
        for kind, element in elements(read(write(lang, paper, large, much)))
        if kind == "Figure"
    ]
    said = {"en": "Drawn on this picture by hand", "es": "Dibujado a mano sobre esta imagen"}[lang]
    assert sum(said in words for words in alternatives) == 2


def test_in_large_print_a_comparison_is_a_list_under_each_question(write, monkeypatch):
    monkeypatch.setattr("esi_guide.services.typesetting.MOST_PAGES", 40)
    kinds = [kind for kind, _ in elements(read(write(large=True, much="4")))]
    words = text(write(large=True, much="4"))
    assert "Table" not in kinds
    assert "Talk with a spine surgeon: You find out" in words


def test_sources_go_with_what_leaned_on_them(write):
    words = text(write(much="4"))
    cited = set(re.findall(r"\[(\d+)\]", words[: words.index("Where this comes from")]))
    listed = set(re.findall(r"\[(\d+)\]", words[words.index("Where this comes from") :]))
    assert cited == listed


def test_numbers_of_two_options_have_their_pictures_and_say_what_had_to_go(usual):
    assert "Left out for want of room: " in text(usual)
    figures = [kind for kind, _ in elements(read(usual)) if kind == "Figure"]
    # The ladder, and a picture for each group of four numbers.
    assert len(figures) >= 6


def test_the_name_of_a_clinic_is_shown_as_it_is(usual):
    assert NASTY in text(usual)


def test_page_numbers_count_all_pages(usual):
    words = text(usual)
    total = len(read(usual).pages)
    assert all(f"Page {number} of {total}" in words for number in range(1, total + 1))


def test_more_questions_than_there_is_room_for_are_counted(write):
    assert "These are the first" in text(write(much="everything"))


def test_large_print_is_set_in_18_points_and_normal_print_in_11(write):
    sizes = {}
    for large in (False, True):
        seen = Counter()

        def note(words, _cm, _tm, _font, size, seen=seen):
            seen[round(size)] += len(words.strip())

        for page in read(write(large=large)).pages:
            page.extract_text(visitor_text=note)
        sizes[large] = seen.most_common(1)[0][0]
    assert sizes == {False: 11, True: 18}


def test_the_same_sheet_gives_the_same_file(write, usual):
    assert write() == usual
