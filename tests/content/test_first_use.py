# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from esi_guide.content.first_use import Vocabulary
from esi_guide.content.page import Term
from esi_guide.content.readability import words_of

SHOT = "en/pages/shot.md"
#: The fixture's own link stands at the end of the page; here the section day is the first use.
LINK = "A [nerve](term:nerve) is here"


def found(terms, text):
    words = words_of(text)
    hits = Vocabulary(terms).find(words)
    return [(" ".join(words[at : at + length]), term_id) for at, length, term_id in hits]


FACET = Term("facet", "Facet joint", ("hinge joint",), "X.", near=("joint",))
DISC = Term("disc", "Disc", ("articulación", "raíz"), "X.")


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("A facet joint.", [("facet joint", "facet")]),
        ("Facet Joints hurt", [("Facet Joints", "facet")]),
        ("two hinge joints", [("hinge joints", "facet")]),
        ("Hinge-joint, facets, jointed", []),
        ("las articulaciones y las raíces", [("articulaciones", "disc"), ("raíces", "disc")]),
        ("ARTICULACION", [("ARTICULACION", "disc")]),
        ("a joint", [("joint", "")]),
        ("disco", []),
    ],
)
def test_words_are_found_whole_in_any_case_and_number(text, hits):
    assert found((FACET, DISC), text) == hits


@pytest.mark.parametrize("step", [1, -1])
def test_the_longest_form_is_taken(step):
    terms = (Term("a", "Nerve", (), "X."), Term("b", "Nerve test", (), "X."))[::step]
    assert found(terms, "a nerve test of a nerve") == [("nerve test", "b"), ("nerve", "a")]


def test_a_form_of_two_terms_stands_for_neither_and_hides_shorter_ones():
    terms = (
        Term("a", "A", ("pinched nerve",), "X."),
        Term("b", "B", ("pinched nerve",), "X."),
        Term("c", "Nerve", (), "X."),
    )
    assert found(terms, "pinched nerve") == [("pinched nerve", "")]


def told(guide):
    return [text for text in guide.messages() if "glossary" in text or "term:" in text]


def test_word_that_is_never_linked_is_told_where_it_is_first_used(guide):
    guide.replace(SHOT, LINK, "Nothing is here")
    guide.replace(SHOT, "Words of day.", "One.\nTwo nerve\nfibres.\n\nA nerve.")
    line = guide.line_of(SHOT, "Two nerve")
    assert told(guide) == [
        f"{SHOT}:{line}: error: #day: `nerve fibres` is a word of the glossary, first used here "
        "and not linked; write [nerve fibres](term:nerve)"
    ]


def test_word_that_is_linked_too_late_is_told_with_both_lines(guide):
    guide.replace(SHOT, "Words of day.", "A nerve.")
    (message,) = told(guide)
    assert message == (
        f"{SHOT}:{guide.line_of(SHOT, 'A nerve.')}: error: #day: `nerve` is a word of the "
        f"glossary, first used here and linked on line {guide.line_of(SHOT, LINK)}; "
        "write [nerve](term:nerve), and take the other link away"
    )


def test_link_may_have_other_words_than_the_glossary(guide):
    guide.replace(SHOT, LINK, "A [cable](term:nerve) and a nerve are here")
    assert guide.messages() == []


def test_term_is_linked_once_a_page(guide):
    guide.replace(SHOT, "Words of day.", "A [cable](term:nerve).")
    line = guide.line_of(SHOT, LINK)
    first = guide.line_of(SHOT, "A [cable]")
    assert told(guide) == [
        f"{SHOT}:{line}: error: #living: `term:nerve` is linked already on line {first}; "
        "link a term where it is first used, and only there"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "### A nerve\n\nText.",
        "See [the nerve](page:wait).",
        "See [the nerve][x].\n\n[x]: https://example.org",
        "Nerveless, unnerved, nerve-root.",
    ],
)
def test_headings_links_and_parts_of_words_are_no_use(guide, text):
    guide.replace(SHOT, "Words of day.", text)
    assert guide.messages() == []


@pytest.mark.parametrize(
    "text",
    [
        "A **nerve**.",
        "- a nerve",
        "| a | nerve |\n| --- | --- |\n| b | c |",
        "::: note\nNerve.\n:::",
    ],
)
def test_bold_words_lists_tables_and_callouts_are_read(guide, text):
    guide.replace(SHOT, "Words of day.", text)
    assert len(told(guide)) == 1


@pytest.mark.parametrize("name", ["title: Title of shot", "also_called: [other name]"])
def test_term_that_the_page_is_called_by_need_not_be_linked(guide, name):
    guide.replace(SHOT, LINK, "A nerve is here")
    assert len(told(guide)) == 1
    new = name.replace("Title of shot", "Nerves").replace("other name", "nerve fibre")
    guide.replace(SHOT, name, new)
    assert guide.messages() == []


def test_each_language_has_its_own_words(guide):
    guide.translate("glossary", ("Nerve", "Nervio"))
    guide.translate("pages/wait", ("Words of day.", "Un nerve, dos nervios."))
    (message,) = told(guide)
    assert "`nervios` is a word of the glossary" in message
