# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is found, in which order, and how it is shown."""

from __future__ import annotations

import statistics
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from esi_guide.content.page import SECTION_KEYS
from esi_guide.content.synonyms import Synonyms, WordGroup
from esi_guide.search.index import MOST, MOST_OF_PAGE, SearchIndex
from esi_guide.search.result import Kind
from esi_guide.search.words import key, keys

from .guides import index_of, library_of

LOCALES = ("en", "es")
HERE = Path(__file__).parent


def queries(locale):
    """Yield what somebody types, the page to be found, and whether it has to come first."""
    for line in (HERE / f"queries_{locale}.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            typed, _, page = line.rpartition(" | ")
            yield typed.removeprefix("! "), page, line.startswith("! ")


CASES = [(locale, *case) for locale in LOCALES for case in queries(locale)]


def pages(results):
    return [result.spot.page for result in results]


def test_there_are_enough_queries_and_none_is_there_twice():
    assert len(list(queries("en"))) >= 60
    assert len(list(queries("es"))) >= 20
    assert len({(locale, typed) for locale, typed, _, _ in CASES}) == len(CASES)


@pytest.mark.parametrize(("locale", "typed", "page", "urgent"), CASES)
def test_what_patients_type_finds_its_page(locale, typed, page, urgent):
    results = index_of(locale).find(typed)
    if urgent:
        assert pages(results)[0] == page
        assert results[0].urgent
    else:
        assert page in pages(results[:3])
        assert not results[0].urgent


@pytest.mark.parametrize("locale", LOCALES)
def test_a_title_finds_its_own_page_first(locale):
    for page_id in library_of(locale).page_ids():
        title = library_of(locale).page(page_id).title
        assert index_of(locale).find(title)[0].spot.page == page_id, title


@pytest.mark.parametrize("locale", LOCALES)
def test_another_name_finds_its_page_among_the_first_three(locale):
    for page_id in library_of(locale).page_ids():
        page = library_of(locale).page(page_id)
        for name in (page.short_title, page.medical_name, *page.also_called):
            assert page_id in pages(index_of(locale).find(name)[:3]), name


def typos(word):
    """Return a word with each sort of one wrong letter, somewhere in its middle."""
    at = len(word) // 2
    return (
        word[:at] + word[at + 1 :],
        word[:at] + "x" + word[at:],
        word[:at] + "x" + word[at + 1 :],
        word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_one_wrong_letter_in_a_title_still_finds_its_page(locale):
    for page_id in library_of(locale).page_ids():
        title = library_of(locale).page(page_id).title
        for word in title.split():
            for wrong in typos(word) if len(key(word)) >= 5 else ():
                typed = title.replace(word, wrong)
                assert page_id in pages(index_of(locale).find(typed)[:3]), typed


@pytest.mark.parametrize("locale", LOCALES)
def test_one_wrong_letter_in_a_synonym_still_finds_its_page(locale):
    for group in library_of(locale).synonyms().groups:
        for name in group.words if group.page and not group.section else ():
            long = [word for word in keys(name) if len(word) >= 5]
            for wrong in typos(long[0]) if len(long) == len(keys(name)) == 1 else ():
                assert group.page in pages(index_of(locale).find(wrong)[:3]), (name, wrong)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_sign_of_an_emergency_comes_first(locale):
    library = library_of(locale)
    for group in library.synonyms().groups:
        for name in group.words if group.page == "emergency" else ():
            first = index_of(locale).find(name)[0]
            assert (first.spot.page, first.urgent) == ("emergency", True), name


@given(st.text(max_size=200))
@settings(deadline=None)
def test_nothing_that_is_typed_raises(typed):
    results = index_of("en").find(typed)
    assert len(results) <= MOST
    for result in results:
        for start, length in result.marks:
            assert 0 <= start < start + length <= len(result.snippet)


VOCABULARY = sorted(
    {word for _, typed, _, _ in CASES for word in typed.split()} | {"'", "the", "-", "0", "ñ"}
)


@given(st.lists(st.sampled_from(VOCABULARY), max_size=6))
@settings(deadline=None)
def test_the_same_words_find_the_same_places_in_the_same_order(typed):
    index = index_of("en")
    before = index.find(" ".join(typed))
    index.forget()
    assert index.find(" ".join(typed)) == before


def test_each_letter_of_a_word_brings_it_nearer(index):
    for length in range(3, len("rhizotomy") + 1):
        assert "rfa" in pages(index.find("rhizotomy"[:length])[:3])


def test_a_treatment_and_a_part_of_it_find_that_section(index):
    found = [(r.spot.page, r.spot.section) for r in index.find("rfa side effects")]
    assert found[0] == ("rfa", "risks")


def test_terms_and_questions_are_found_too(index):
    assert index.find("dural puncture")[0].spot.term == "dural-puncture"
    question = index.find("will my insurer cover it")[0]
    assert question.spot.kind is Kind.QUESTION
    assert question.title == "Will my insurer cover it?"


def test_one_page_does_not_fill_the_list(index):
    for typed in ("pain", "nerve", "stimulator", "shot"):
        found = pages(index.find(typed))
        assert max(found.count(page) for page in found if page) <= MOST_OF_PAGE


def test_a_result_says_by_which_name_it_was_found(index):
    assert index.find("rhizolysis")[0].name == "rhizolysis"
    for typed in ("zap the nerve", "Heating a small joint nerve", "radiofrequency ablation"):
        assert index.find(typed)[0].name == ""
        assert index.find(typed)[0].where == "Radiofrequency ablation (RFA)"


def test_a_section_says_which_page_it_stands_on_and_shows_the_words(index):
    result = next(r for r in index.find("airport gates") if r.spot.section == "living")
    assert result.where == "A stimulator for the spinal cord"
    marked = [result.snippet[s : s + n].lower() for s, n in result.marks]
    assert {"airport", "gates"} <= set(marked)


def test_words_without_a_meaning_find_nothing(index):
    for typed in ("", "   ", "?!", "xqzzv", "qqqqqqqq wwwwwww"):
        assert index.find(typed) == ()


@pytest.mark.parametrize("locale", LOCALES)
def test_from_a_to_z_every_title_name_and_term_is_there(locale):
    index, library = index_of(locale), library_of(locale)
    listed = {r.title.casefold() for letter in index.letters() for r in index.names(letter)}
    for page_id in library.page_ids():
        page = library.page(page_id)
        for name in (page.title, page.short_title, page.medical_name, *page.also_called):
            assert name.casefold() in listed
    for term in library.terms().values():
        assert term.term.casefold() in listed
    assert all(index.names(letter) for letter in index.letters())


def test_an_entry_of_the_list_says_what_it_means(index):
    entries = {entry.title: entry for entry in index.names("R")}
    assert entries["rhizotomy"].spot.page == "rfa"
    assert entries["rhizotomy"].where == "Heating a small joint nerve"
    assert index.names("9") == ()


def test_words_of_a_section_without_a_page_mean_that_section_of_every_page(library):
    words = Synonyms(groups=(WordGroup(("hazard",), "", "risks", ""),))
    index = SearchIndex(words, "emergency")
    for page_id in ("rfa", "scs", "where-from"):
        index.add_page(library.page(page_id))
    found = {(r.spot.page, r.spot.section) for r in index.find("hazard")}
    assert found == {("rfa", "risks"), ("scs", "risks")}
    assert "risks" in SECTION_KEYS


@pytest.mark.parametrize(("size", "frames"), [(100, 1), (1000, 2)])
def test_a_key_takes_a_frame_on_100_pages_and_two_on_1000(library, size, frames):
    real = [library.page(page_id) for page_id in library.page_ids()]
    index = SearchIndex(library.synonyms(), "emergency")
    for number in range(size):
        page = real[number % len(real)]
        copy = replace(page, id=f"copy-{number}", title=f"{page.title} {number}")
        index.add_page(page if number < len(real) else copy)
    index.add_terms(library.terms())
    taken = []
    for typed in ("side effects of a nerve block", "rizotomy", "cant pee since the injection"):
        for length in range(1, len(typed) + 1):
            begun = time.process_time()
            index.find(typed[:length])
            taken.append(time.process_time() - begun)
    assert statistics.median(taken) <= frames / 60
