# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtTest import QAbstractItemModelTester

from esi_guide import paths
from esi_guide.content.library import Library, Problem
from esi_guide.content.page import ReviewStatus
from esi_guide.models import page_table
from esi_guide.models.page_table import PageField, PageTableModel

PAGES = sorted(path.stem for path in (paths.resources() / "content/en/pages").glob("*.md"))
#: Fields that a page of some kind may leave empty.
MAY_BE_EMPTY = {
    *(PageField.ALSO_CALLED, PageField.NOTICE, PageField.WAYS, PageField.STEP),
    PageField.CLINICIAN_NOTICE,
}
#: Fields that decision and emergency pages, and the one about the guide, may leave empty, too.
OF_OPTIONS = {
    *(PageField.VOICES, PageField.FACTS, PageField.QUESTIONS, PageField.SOURCES),
    *(PageField.UNDERSTOOD, PageField.CLINICIAN),
    *(PageField.CLINICIAN_SOURCES, PageField.CLINICIAN_REVIEW),
}


class FirstDay(date):
    """A day on which no bundled page has expired."""

    @classmethod
    def today(cls):
        return cls(2026, 11, 23)


class FarAway(date):
    """A day on which every bundled page has expired."""

    @classmethod
    def today(cls):
        return cls(2126, 11, 23)


@pytest.fixture(autouse=True)
def _english(monkeypatch):
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    monkeypatch.setattr(page_table, "date", FirstDay)
    yield
    QLocale.setDefault(before)


@pytest.fixture
def model(library, chart):
    return PageTableModel(library, chart)


def value(model, page_id, field):
    return model.data(model.index(model.row_of(page_id), field), Qt.ItemDataRole.EditRole)


def test_model_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)


def test_model_keeps_qts_rules_while_a_missing_page_gets_its_row(model):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    inserted = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    before = model.rowCount()
    assert model.row_of("never-written") == before
    assert (inserted, model.rowCount()) == ([(before, before)], before + 1)
    assert model.row_of("never-written") == before
    assert tester.model() is model


def test_every_bundled_page_has_a_row_of_its_own(model):
    rows = [model.row_of(page_id) for page_id in PAGES]
    assert sorted(rows) == list(range(model.rowCount()))


def test_a_page_has_its_figure_and_a_page_without_one_has_none(model):
    assert value(model, "rfa", PageField.FIGURE).id == "rfa-heat"
    assert value(model, "stay-active", PageField.FIGURE) is None


@pytest.mark.parametrize("page_id", PAGES)
def test_every_field_of_every_bundled_page_answers(model, page_id):
    for field in set(PageField) - {PageField.FIGURE, PageField.CLINIC}:
        shown = value(model, page_id, field)
        assert shown is not None, field.name
        if field not in MAY_BE_EMPTY | OF_OPTIONS:
            assert shown, field.name
    assert value(model, page_id, PageField.ID) == page_id
    assert value(model, page_id, PageField.NOTICE) == ""


def test_display_and_edit_say_the_same(model):
    for field in PageField:
        index = model.index(model.row_of("esi"), field)
        assert model.data(index, Qt.ItemDataRole.DisplayRole) == model.data(
            index, Qt.ItemDataRole.EditRole
        )


def test_a_screen_reader_gets_title_and_summary_of_a_row(model, library):
    index = model.index(model.row_of("rfa"), 0)
    page = library.page("rfa")
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == page.title
    assert model.data(index, Qt.ItemDataRole.AccessibleDescriptionRole) == page.summary
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None


def test_a_missing_page_says_so_and_offers_nothing_else(model):
    assert "missing" in value(model, "never-written", PageField.NOTICE)
    assert value(model, "never-written", PageField.TITLE) == "Never written"
    for field in (PageField.SECTIONS, PageField.FACTS, PageField.REVIEW, PageField.OUTLINE):
        assert not value(model, "never-written", field)


def test_a_page_past_its_day_says_so(model, monkeypatch):
    monkeypatch.setattr(page_table, "date", FarAway)
    assert "past its date" in value(model, "rfa", PageField.NOTICE)


def test_the_review_names_the_missing_signature_and_both_days(model, library):
    words = value(model, "rfa", PageField.REVIEW)
    review = library.page("rfa").review
    assert "No clinician has signed" in words
    assert str(review.updated.year) in words
    assert str(review.expires.year) in words


def test_outline_and_sections_are_the_same_parts(model):
    outline = value(model, "rfa", PageField.OUTLINE)
    sections = value(model, "rfa", PageField.SECTIONS)
    assert outline == tuple((section.key, section.title) for section in sections)


def test_ways_on_from_a_step_are_its_edges(model):
    ((heading, ways),) = value(model, "diagnostic-block", PageField.WAYS)
    assert heading == ""
    assert [(way.target.id, way.returns) for way in ways] == [("rfa", False), ("look-again", True)]


def test_ways_on_from_a_decision_stand_under_its_answers(model, chart):
    groups = value(model, "where-from", PageField.WAYS)
    answers = chart.step("where-from").answers
    assert [heading for heading, _ in groups] == [answer.title for answer in answers]
    for (_, ways), answer in zip(groups, answers, strict=True):
        assert [way.target.id for way in ways] == [edge.target for edge in answer.edges]


def test_a_page_beside_the_ladder_has_no_step_and_no_ways(model):
    assert value(model, "emergency", PageField.STEP) == ""
    assert value(model, "emergency", PageField.WAYS) == ()


def test_a_page_is_read_when_its_row_is_asked_for_and_not_before(chart, monkeypatch):
    read = []
    page = Library.page
    monkeypatch.setattr(
        Library, "page", lambda library, page_id: read.append(page_id) or page(library, page_id)
    )
    model = PageTableModel(Library(paths.resources() / "content"), chart)
    assert (model.rowCount(), read) == (len(PAGES), [])
    value(model, "rfa", PageField.TITLE)
    assert set(read) == {"rfa"}


NOTES = {
    *(PageField.CLINICIAN, PageField.CLINICIAN_NOTICE),
    *(PageField.CLINICIAN_SOURCES, PageField.CLINICIAN_REVIEW),
}


def test_the_outline_takes_in_the_notes_only_while_they_are_shown(model, library):
    before = value(model, "rfa", PageField.OUTLINE)
    changed = []
    model.dataChanged.connect(lambda first, last, *_: changed.append((first, last)))
    model.show_notes(shown=True)
    notes = library.clinician("rfa").sections
    assert value(model, "rfa", PageField.OUTLINE) == before + tuple(
        (section.key, section.title) for section in notes
    )
    model.show_notes(shown=False)
    assert value(model, "rfa", PageField.OUTLINE) == before
    assert {index.column() for pair in changed for index in pair} == {PageField.OUTLINE}
    assert len(changed) == 2


def test_a_number_means_one_source_on_the_whole_page(model):
    of_page = {s.source.id: s.number for s in value(model, "rfa", PageField.SOURCES)}
    of_notes = {s.source.id: s.number for s in value(model, "rfa", PageField.CLINICIAN_SOURCES)}
    together = of_page | of_notes
    assert len(set(together.values())) == len(together)
    assert all(of_page[source] == of_notes[source] for source in of_page.keys() & of_notes.keys())
    assert set(of_notes) - set(of_page)


def test_a_page_without_notes_has_nothing_to_say_to_the_clinician(model):
    assert [value(model, "never-written", field) for field in sorted(NOTES)] == [(), "", (), ""]


def test_the_notes_tell_their_own_review_and_their_own_end(model, monkeypatch):
    assert "signed these details" in value(model, "rfa", PageField.CLINICIAN_REVIEW)
    assert value(model, "rfa", PageField.CLINICIAN_NOTICE) == ""
    monkeypatch.setattr(page_table, "date", FarAway)
    assert "past their date" in value(model, "rfa", PageField.CLINICIAN_NOTICE)


def test_notes_that_are_not_translated_say_so(translated):
    words = value(translated, "rfa", PageField.CLINICIAN_NOTICE)
    assert words == "These details have not been translated yet. They are shown in English."


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"\xff", "These details could not be read."), (None, "Parts of these details")],
)
def test_notes_that_are_broken_say_so(translated, tmp_path, content, words):
    file = tmp_path / "en/clinician/rfa.md"
    file.write_bytes(content or file.read_bytes().replace(b"{#harms}", b"{#harm}"))
    assert value(translated, "rfa", PageField.CLINICIAN_NOTICE).startswith(words)


@pytest.fixture
def translated(tmp_path, library):
    """Return a model in Spanish of a guide of which one page is translated."""
    english = paths.resources() / "content/en"
    shutil.copytree(english, tmp_path / "en")
    (tmp_path / "es/pages").mkdir(parents=True)
    shutil.copy(english / "pages/rfa.md", tmp_path / "es/pages/rfa.md")
    return PageTableModel(Library(tmp_path, "es"), library.chart())


UNCHECKED = "This translation has not been checked by a qualified translator yet."
IN_ENGLISH = "This page has not been translated yet. It is shown in English."


def test_a_page_that_is_not_translated_says_so(translated):
    assert value(translated, "scs", PageField.NOTICE) == IN_ENGLISH


def test_a_translation_that_nobody_signed_says_so(translated):
    assert value(translated, "rfa", PageField.NOTICE) == UNCHECKED


def test_a_translation_whose_original_has_changed_says_so(library):
    page = replace(library.page("rfa"), locale="es", stale=True)
    first, second = page_table._notice(page, "es").splitlines()
    assert first == "The English text has changed since this was translated."
    assert second == UNCHECKED


def test_a_signed_translation_says_nothing(library):
    page = replace(library.page("rfa"), locale="es")
    signed = replace(page, review=replace(page.review, status=ReviewStatus.SIGNED))
    assert page_table._notice(page, "es") == UNCHECKED
    assert page_table._notice(signed, "es") == ""


def test_a_notice_has_a_line_for_each_thing_to_know(translated, monkeypatch):
    monkeypatch.setattr(page_table, "date", FarAway)
    first, second = value(translated, "rfa", PageField.NOTICE).splitlines()
    assert "past its date" in first
    assert second == UNCHECKED


def test_a_page_that_is_missing_in_every_language_says_only_that(translated):
    assert value(translated, "never-written", PageField.NOTICE) == Problem.MISSING


def test_a_broken_translation_says_only_that(translated, tmp_path):
    (tmp_path / "es/pages/rfa.md").write_bytes(b"\xff")
    assert value(translated, "rfa", PageField.NOTICE) == Problem.BROKEN


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_is_said_as_the_library_words_it(problem):
    assert page_table.problem_words(problem) == problem


def test_problems_and_days_are_said_in_the_readers_language(model, qapp):
    spanish = QTranslator()
    assert spanish.load(str(paths.resources() / "translations/esi_guide_es.qm"))
    qapp.installTranslator(spanish)
    QLocale.setDefault(QLocale("es"))
    try:
        assert value(model, "never-written", PageField.NOTICE).startswith("Falta esta página.")
        review = value(model, "rfa", PageField.REVIEW)
    finally:
        qapp.removeTranslator(spanish)
    assert " de noviembre de 20" in review
