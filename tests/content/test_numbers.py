# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from esi_guide.content.numbers import first_number

SHOT = "en/pages/shot.md"

CLAIMS = [
    ("en", "Pain fell in 46 of 100.", "46"),
    ("en", "It was 2.8 of 10.", "2.8"),
    ("en", "In 1,000 shots", "1,000"),
    ("en", "Judge it after 2 weeks.", "2"),
    ("en", "After two weeks you know.", "two weeks"),
    ("en", "It took half of the pain.", "half of"),
    ("en", "Two thirds of them had it.", "thirds of"),
    ("es", "Después de dos semanas", "dos semanas"),
    ("es", "Se fue la mitad del dolor.", "la mitad"),
    ("es", "Dos tercios de ellas", "tercios de"),
    ("es", "Fueron 2,8 de 10.", "2,8"),
    ("de", "Nach 2 Wochen", "2"),
    ("en", "Score it from 0 to 10; it was 7.", "7"),
    ("en", "5 out of 100 had it.", "5"),
]

NO_CLAIMS = [
    ("en", "Write down your pain, from 0 to 10, each hour."),
    ("es", "Anote su dolor, de 0 a 10."),
    ("en", "Call 911 in the USA, 999 in the UK, 112 in the EU."),
    ("es", "Llame al 112 en la UE."),
    ("en", "The disc between L4 and L5, or S1, in TA159."),
    ("en", "Bring it to your 2 next visits."),
    ("en", "Numbers count out of 1,000 shots, and no longer out of 100."),
    ("es", "Se cuentan sobre 1000 inyecciones, y ya no sobre 100."),
    ("en", "Half better? You have two hands and three routes."),
    ("de", "zwei Wochen"),
]


@pytest.mark.parametrize(("locale", "text", "number"), CLAIMS)
def test_what_claims_a_number_is_found(locale, text, number):
    assert first_number(text, locale) == number


@pytest.mark.parametrize(("locale", "text"), NO_CLAIMS)
def test_what_claims_nothing_is_left_alone(locale, text):
    assert first_number(text, locale) == ""


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("It lasts 3 months.", "It lasts"),
        ("Fine[](source:smith-2020).\n\nIt lasts 3 months.", "It lasts"),
        ("- Fine[](source:smith-2020).\n- It lasts 3 months.", "- It lasts"),
        ("| a | b |\n| --- | --- |\n| c | 3 |", "| c | 3 |"),
        ("::: note\nIt lasts 3 months.\n:::", "It lasts"),
    ],
)
def test_number_without_a_source_in_its_passage_is_told(guide, text, at):
    guide.replace(SHOT, "Words of day.", text)
    (message,) = guide.messages()
    assert message == (
        f"{SHOT}:{guide.line_of(SHOT, at)}: error: #day: `3` stands here without a source; "
        "cite one behind it, as in [](source:smith-2020), or leave the number out"
    )


@pytest.mark.parametrize(
    "text",
    [
        "It lasts 3 months[](source:smith-2020).",
        "So says one trial[](source:smith-2020):\n\n- 3 months,\n- 4 months.",
        "So says one trial[](source:smith-2020):\n\n| a | b |\n| --- | --- |\n| c | 3 |",
        "1. First this.\n2. Then that.",
        "### The 3 months\n\nFine.",
    ],
)
def test_number_with_a_source_and_number_of_a_step_are_fine(guide, text):
    guide.replace(SHOT, "Words of day.", text)
    assert guide.messages() == []


def test_fact_with_a_number_names_its_source(guide):
    guide.replace(SHOT, "value: Less pain", "value: After 3 weeks")
    (message,) = guide.messages()
    line = guide.line_of(SHOT, "value: After")
    assert message == (
        f"{SHOT}:{line}: error: facts[0].value: `3` stands here without a source; "
        "add `source:` with the id of one, or leave the number out"
    )
    guide.replace(SHOT, "value: After 3 weeks", "value: After 3 weeks\n    source: smith-2020")
    assert guide.messages() == []


def test_source_of_a_fact_is_one_of_the_page(guide):
    guide.replace(SHOT, "value: Less pain", "value: Less pain\n    source: nobody")
    (message,) = guide.messages()
    assert "facts[0].source: the page does not list the source `nobody`" in message


def test_number_in_the_summary_is_that_of_a_fact_with_a_source(guide):
    guide.replace(SHOT, "  Two plain\n", "  In 3 weeks plain\n")
    (message,) = guide.messages()
    line = guide.line_of(SHOT, "summary:")
    assert message.startswith(f"{SHOT}:{line}: error: summary: `3` stands in no fact that names")
    guide.replace(SHOT, "value: Less pain", "value: After 3 weeks\n    source: smith-2020")
    assert guide.messages() == []


RARE = "## Rare {#rare}\n\nOf 1,000 people 5 had it[](source:smith-2020).\n\n## Part recovery"


def rare(guide):
    """Give the page a number out of 1,000, where such numbers stand."""
    guide.replace(SHOT, "    section: risks", "    section: rare")
    guide.replace(SHOT, "    per: 100\n", "    per: 1000\n")
    guide.replace(SHOT, "## Part recovery", RARE)


def about_scales(guide):
    return [text for text in guide.messages() if "counts out of" in text or "out of 1000" in text]


def test_rare_harms_have_a_section_and_a_scale_of_their_own(guide):
    rare(guide)
    assert about_scales(guide) == []


def test_number_out_of_a_thousand_elsewhere_is_told(guide):
    guide.replace(SHOT, "    per: 100\n", "    per: 1000\n")
    (message,) = about_scales(guide)
    assert message == (
        f"{SHOT}:{guide.line_of(SHOT, '- id: A1')}: error: evidence[0].id: a number out of 1000 "
        "stands in `risks`; move it to a section {#rare}, which has a scale of its own"
    )


@pytest.mark.parametrize(
    "text",
    [
        "It was 5 of 100, and 7 of 1,000[](source:smith-2020).",
        "It was 5 of 100[](source:smith-2020).\n\n- Of 100,000 it was 2[](source:smith-2020).",
        "It was 5 of 100, and 8 in a million[](source:smith-2020).",
    ],
)
def test_text_of_a_section_keeps_to_one_scale(guide, text):
    guide.replace(SHOT, "Words of day.", text)
    (message,) = about_scales(guide)
    line = guide.line_of(SHOT, "{#day}")
    assert message.startswith(f"{SHOT}:{line}: error: #day: this section counts out of 100 and out")


def test_picture_and_text_of_a_section_keep_to_one_scale(guide):
    guide.replace(SHOT, "Words of risks.", "It was 5 of 1,000[](source:smith-2020).")
    (message,) = about_scales(guide)
    assert "#risks: this section counts out of 100 and out of 1000; use one scale" in message


@pytest.mark.parametrize(
    "text", ["5 points of 100", "3.7 of 10", "a trial of 1,000 people", "12 of 1,050"]
)
def test_what_is_no_count_of_people_has_no_scale(guide, text):
    guide.replace(SHOT, "Words of day.", f"{text}, and 5 of 100[](source:smith-2020).")
    assert about_scales(guide) == []


def test_spanish_scales_are_known(guide):
    text = guide.text("en/pages/wait.md").replace(
        "Words of day.", "Fueron 5 de cada 100 y 2 de cada 100 000[](source:smith-2020)."
    )
    guide.write("es/pages/wait.md", text)
    (message,) = about_scales(guide)
    assert "counts out of 100 and out of 100000" in message


def test_section_of_rare_harms_counts_out_of_a_thousand_alone(guide):
    rare(guide)
    guide.replace(SHOT, "Of 1,000 people 5 had it", "It was 5 of 100")
    (message,) = about_scales(guide)
    assert "#rare: this section counts out of 100; count out of 1,000 here" in message


def test_section_of_rare_harms_shows_a_number(guide):
    guide.replace(SHOT, "## Part recovery", RARE)
    (message,) = about_scales(guide)
    assert "#rare: this section shows no number out of 1000" in message
