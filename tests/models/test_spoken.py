# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What pages say aloud."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from esi_guide import paths
from esi_guide.content.library import Library
from esi_guide.content.spoken import heard
from esi_guide.models.spoken import check_talk, page_talk
from esi_guide.services.translator import Translations

MARKUP = re.compile(r"[*_`#|<>\[\]{}\\]|\bsource:|\bpage:")
LANGUAGES = ("en", "es")


@pytest.fixture(params=LANGUAGES)
def guide(request, qapp):
    """Return the bundled guide in a language, with its catalogue in use."""
    before = QLocale()
    translations = Translations(QCoreApplication.instance(), paths.resources() / "translations")
    translations.use(request.param)
    library = Library(paths.resources() / "content", request.param)
    yield library, library.chart()
    translations.use("en")
    QLocale.setDefault(before)


def said(talk):
    return [sentence.say for passage in talk.passages for sentence in passage.sentences]


def test_every_page_has_something_to_say_and_no_markup_in_it(guide):
    library, chart = guide
    assert library.page_ids()
    for page_id in library.page_ids():
        talk = page_talk(library, chart, page_id)
        words = said(talk)
        assert talk.language == library.locale
        assert len(words) > 10, page_id
        assert [each for each in words if MARKUP.search(each)] == [], page_id
        assert {f"section:{s.key}" for s in library.page(page_id).sections} <= {
            passage.place for passage in talk.passages
        }


def test_both_frames_of_every_number_are_said(guide):
    library, chart = guide
    numbers = 0
    for page_id in library.page_ids():
        page = library.page(page_id)
        words = said(page_talk(library, chart, page_id))
        for evidence in page.evidence:
            for arm in evidence.arms:
                numbers += 1
                begin, end = heard(evidence.happened, page.locale), evidence.otherwise.rstrip(".")
                end = f"{heard(end, page.locale)}."
                assert any(begin in each and each.endswith(end) for each in words), arm
    assert numbers > 20


def test_the_emergency_signs_come_before_the_picture(guide):
    library, chart = guide
    places = [p.place for p in page_talk(library, chart, chart.emergency.page).passages]
    assert places.index("section:signs") < places.index("figure:0")


def test_a_question_is_said_with_all_its_answers_and_then_what_was_said_to_it(guide):
    library, _chart = guide
    question = library.check_of("rfa").questions[0]
    words = said(check_talk(library, "rfa", 0, "Not quite. Look again."))
    assert len([w for w in words if re.match(r"(Answer|Respuesta) \d:", w)]) == len(
        question.choices
    )
    assert words[-2:] == ["Not quite.", "Look again."]
    assert check_talk(library, "rfa", 99).passages == ()
