# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What the text for a phone may say."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from esi_guide import paths
from esi_guide.content.library import Library
from esi_guide.ladder.handout import Clinic, gather
from esi_guide.ladder.journey import Journey, Mark
from esi_guide.ladder.phone import Cut
from esi_guide.ladder.picks import Asked, Picks
from esi_guide.models.phone import left_out_words, phone_words
from esi_guide.services.translator import Translations


@pytest.fixture(autouse=True)
def translations(qapp):
    before = QLocale()
    translations = Translations(qapp, paths.resources() / "translations")
    translations.use("en")
    yield translations
    translations.use("en")
    QLocale.setDefault(before)


@pytest.fixture
def words(translations):
    """Return a way to have the words for marks, step id by mark, and picks."""

    def words(*marks, picks=Picks(), language="en", clinic=Clinic()):  # noqa: B008 - they cannot change
        translations.use(language)
        library = Library(paths.resources() / "content", language)
        journey = Journey()
        for step, mark in marks:
            journey = journey.mark(step, mark)
        more = {"statements": {}, "again": (), "clinic": clinic, "day": date(2026, 11, 24)}
        return phone_words(gather(library.chart(), library, journey, picks, **more))

    return words


def test_the_path_says_what_was_tried_and_the_options_what_is_open(words):
    made = words(("esi", Mark.TRIED), ("rfa", Mark.CONSIDERING))
    assert made.path == ("My path", "- Epidural steroid injection (ESI) (tried)")
    assert made.options == ("Options I think about", "- Heating a small joint nerve")


def test_options_that_were_added_or_compared_are_there_once(words):
    picks = Picks(pages=("rfa",), compared=("scs", "rfa"))
    made = words(picks=picks)
    assert made.options[1:] == (
        "- Heating a small joint nerve",
        "- A stimulator for the spinal cord",
    )


def test_what_is_past_is_no_option(words):
    assert words(("esi", Mark.TRIED), ("repeat", Mark.HERE)).options == ()


def test_what_is_not_suitable_now_is_said_on_the_path_and_is_no_option(words):
    made = words(("scs", Mark.UNSUITABLE), picks=Picks(pages=("scs", "rfa")))
    assert made.path[1:] == ("- Spinal cord stimulation (SCS) (not suitable now)",)
    assert made.options[1:] == ("- Heating a small joint nerve",)


def test_without_marks_there_are_no_empty_headings(words):
    made = words()
    assert made.path == made.options == made.questions == ()


def test_the_emergency_says_where_to_go_and_whom_to_call(words):
    made = words(clinic=Clinic("Riverside", "555 0100", "112"))
    assert "numbness between the legs" in made.emergency[0]
    assert made.emergency[1].startswith("Go to the emergency department at once")
    assert made.emergency[2].endswith("Call 112.")
    assert len(made.signs) == 6
    assert made.end[0] == "Riverside · 555 0100"
    assert "your local emergency number" in words().emergency[2]


def test_questions_name_what_they_are_about(words):
    made = words(picks=Picks(questions=(Asked("rfa", 0),)))
    assert made.questions == ("RFA: Which joint do you think it is, and why?",)


def test_it_speaks_the_language_of_the_reader(words):
    made = words(("rfa", Mark.CONSIDERING), language="es")
    assert made.title[0].endswith("mi hoja")
    assert made.options[1] == "- Calentar un nervio pequeño de una articulación"


def test_what_is_left_out_is_named(words):
    assert left_out_words(()) == ""
    assert "each emergency sign by itself; my path." in left_out_words((Cut.SIGNS, Cut.PATH))


def test_the_clinic_says_when_it_answers_and_no_more_than_there_is_room_for(words):
    made = words(clinic=Clinic("Riverside", "555 0100", "112", ("Mornings", "x" * 400)))
    assert made.end[0] == "Riverside · 555 0100 · Mornings"
    assert words(clinic=Clinic("Riverside", lines=("x" * 400,))).end[0] == "Riverside"


def test_what_the_clinic_does_not_offer_is_marked(translations):
    library = Library(paths.resources() / "content", not_offered=("scs",))
    picks = Picks(pages=("rfa", "scs"), compared=("scs", "drg"))
    more = {"statements": {}, "again": (), "clinic": Clinic(), "day": date(2026, 11, 24)}
    made = phone_words(gather(library.chart(), library, Journey(), picks, **more))
    assert made.options[1:] == (
        "- Heating a small joint nerve",
        "- A stimulator for the spinal cord (not offered at this clinic)",
        "- A stimulator for one nerve hub",
    )
