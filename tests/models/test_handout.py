# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The sheet to take along in words."""

from __future__ import annotations

import json
import re
import shutil
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from esi_guide import paths
from esi_guide.app import chart_of, read_overlay
from esi_guide.content.figure_svg import numbered_step
from esi_guide.content.library import Library
from esi_guide.content.signing import Signature, sign
from esi_guide.ladder.drawing import Drawing, Picture, Ring, Stroke
from esi_guide.ladder.handout import Again, Clinic, Paper, Part, Wish, clinic_of, gather
from esi_guide.ladder.journey import Journey, Mark
from esi_guide.ladder.picks import Answered, Asked, Picks
from esi_guide.models import handout as module
from esi_guide.models.handout import FONT, HandoutMaker, sheet
from esi_guide.models.journey import JourneyModel
from esi_guide.models.picks import PicksModel
from esi_guide.services.translator import Translations
from tests.views.overlays import FILES, write_overlay

FIGURES = paths.resources() / "figures"
DAY = date(2026, 11, 24)
ALL = frozenset(Part)
NOBODY = Clinic()


@pytest.fixture(autouse=True)
def translations(qapp):
    before = QLocale()
    translations = Translations(qapp, paths.resources() / "translations")
    translations.use("en")
    yield translations
    translations.use("en")
    QLocale.setDefault(before)


@pytest.fixture
def made(translations):
    """Return a way to make the sheet of somebody who tried an ESI and considers RFA and SCS."""

    def made(
        *,
        content=None,
        language="en",
        parts=ALL,
        clinic=NOBODY,
        day=DAY,
        bare=False,
        pages=(),
        pictures=(),
        drawings=None,
        unsuitable=(),
        figures=FIGURES,
    ):
        translations.use(language)
        library = Library(content or paths.resources() / "content", language)
        journey, picks = Journey(), Picks(pages=pages)
        again = ()
        if not bare:
            journey = journey.mark("esi", Mark.TRIED).choose("how-much-relief/some")
            journey = journey.mark("rfa", Mark.CONSIDERING).mark("scs", Mark.CONSIDERING)
            picks = Picks(("sleep",), (Asked("rfa", 0),))
            again = (Again("How long?", "Months.", "It grows back."),)
        for step in unsuitable:
            journey = journey.mark(step, Mark.UNSUITABLE)
        picks = picks._replace(pictures=pictures)
        handout = gather(
            library.chart(),
            library,
            journey,
            picks,
            statements={"sleep": "I want to sleep"},
            again=again,
            clinic=clinic,
            day=day,
            drawings=drawings,
        )
        return sheet(handout, Wish(Paper.A4, large=False, parts=parts), figures)

    return made


@pytest.fixture
def content(tmp_path):
    return shutil.copytree(paths.resources() / "content", tmp_path / "content")


def replace(content, file, old, new):
    path = content / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_a_sheet_is_plain_data(made):
    data = made()
    assert json.loads(json.dumps(data)) == data


def test_the_head_names_clinic_phone_and_day(made):
    data = made(clinic=Clinic("Riverside", "555 0100"))
    assert data["head"] == "Riverside · Phone: 555 0100 · Made on 24 November 2026"
    assert data["foot"] == "Riverside · 555 0100"


def test_without_a_clinic_nothing_is_made_up(made):
    data = made()
    assert data["head"] == "Made on 24 November 2026"
    assert data["foot"] == data["title"].partition(":")[0]


def test_the_emergency_signs_come_one_by_one_with_the_number_to_call(made):
    signs = made(clinic=Clinic(emergency_number="112"))["emergency"]
    assert len(signs["signs"]) == 6
    assert signs["signs"][0].startswith("Between the legs: numb")
    assert "fever or chills" in signs["after"]
    assert "Call 112" in signs["call"]


def test_without_a_number_to_call_the_local_one_is_meant(made):
    assert "your local emergency number" in made()["emergency"]["call"]


def test_the_path_is_told_step_by_step_and_the_picture_says_it_too(made):
    path = made()["path"]
    assert len(path["key"]) == 13
    assert path["key"][0] == {"words": "Epidural steroid injection (ESI) (tried)", "marked": True}
    assert path["key"][1]["words"] == (
        "How much did it help? “Some, or it wore off” (you are here)"
    )
    assert not path["key"][2]["marked"]
    assert "Epidural steroid injection (ESI) (tried)" in path["alt"]
    assert path["svg"].startswith("<svg")


def test_an_empty_path_says_so(made):
    path = made(bare=True)["path"]
    assert path["legend"] == "Nothing is marked yet."
    assert "Nothing is marked yet." in path["alt"]


def test_every_option_says_how_it_is_marked(made):
    titles = [option["title"] for option in made()["options"]["items"]]
    assert titles == [
        "Steroid shot near a spinal nerve (tried)",
        "Heating a small joint nerve (considering)",
        "A stimulator for the spinal cord (considering)",
    ]


def test_what_is_past_has_its_facts_and_no_numbers(made):
    past, *still_open = made()["options"]["items"]
    assert past["facts"]
    assert [past[what] for what in ("numbers", "voices", "figure")] == [[], [], None]
    for option in still_open:
        assert option["numbers"]
        assert option["voices"]
        assert option["figure"]["steps"]


def test_options_side_by_side_answer_what_patients_ask(made):
    data = made()
    table = data["comparison"]
    assert table["columns"] == ["Heating a small joint nerve", "A stimulator for the spinal cord"]
    assert table["short"] == ["RFA", "SCS"]
    rows = [row["cells"] for row in table["rows"]]
    assert rows[0][0] == "What is it meant to do?"
    assert all(len(row) == 3 and all(row) for row in rows)
    core = [row["cells"][0] for row in table["rows"] if row["core"]]
    assert core[0] == "How soon may it help?"
    assert len(core) == 4
    assert "No clinician has signed" in table["review"]
    assert made(bare=True, pages=("rfa",))["comparison"] is None


def test_a_comparison_cites_by_the_numbers_of_the_sheet(made):
    data = made()
    answers = " ".join(answer for row in data["comparison"]["rows"] for answer in row["cells"][1:])
    cited = {int(number) for number in re.findall(r"\[(\d+)\]", answers)}
    items = enumerate(data["sources"]["items"], 1)
    leaning = {n for n, source in items if {"comparison", "rows"} & set(source["of"])}
    assert cited == leaning


def test_an_option_without_an_answer_says_so(made, content):
    text = (content / "en" / "compare.md").read_text("utf-8")
    (content / "en" / "compare.md").write_text(text.replace("page: rfa", "page: other"), "utf-8")
    rows = made(content=content)["comparison"]["rows"]
    assert {row["cells"][1] for row in rows} == {
        "The guide has no answer here. Ask your clinician."
    }


def test_sources_that_are_known_from_a_report_alone_are_marked(made):
    sources = made()["sources"]
    marked = [source["words"].endswith(" *") for source in sources["items"]]
    assert any(marked)
    assert not all(marked)
    assert sources["second_hand"].startswith("* ")


def test_with_a_decision_on_it_the_heading_does_not_speak_of_options(made):
    assert made()["options"]["heading"] == "The options I want to talk about"
    more = made(bare=True, pages=("where-from", "rfa"))
    assert more["options"]["heading"] == "What I want to talk about"


def test_a_number_has_both_frames_its_cautions_its_group_and_its_source(made):
    number = made()["options"]["items"][1]["numbers"][0]
    assert number["stamps"] == ["Nobody had a pretend treatment"]
    assert number["sentences"][0].startswith("49 of 100 people")
    assert number["sentences"][0].endswith("51 of 100 did not.")
    assert number["pictures"][0]["alt"] == number["sentences"][0]
    assert number["pictures"][0]["caption"][0] == "49 of 100"
    for words in ("Who was counted:", "When:", "How sure:", "Source: "):
        assert words in number["footing"]


def test_a_number_of_which_only_a_difference_is_known_has_no_picture(made):
    library = Library(paths.resources() / "content")
    (difference,) = [n for n in library.page("esi").evidence if n.id == "A3"]
    source = library.sources()[difference.source]
    assert module._number(difference, source, {})["pictures"] == []


def test_every_cited_source_has_its_number_and_every_number_its_source(made):
    data = made()
    text = json.dumps([data["options"], data["comparison"]])
    for number in range(1, len(data["sources"]["items"]) + 1):
        assert f"[{number}]" in text
    assert f"[{len(data['sources']['items']) + 1}]" not in text


def test_a_part_that_is_not_wanted_is_not_there(made):
    nothing = made(parts=frozenset())
    assert nothing["emergency"]["signs"]
    for part in ("path", "matters", "options", "comparison", "questions"):
        assert nothing[part] is None, part


@pytest.mark.parametrize(
    ("part", "field"),
    [(Part.OPTIONS, "summary"), (Part.NUMBERS, "numbers"), (Part.FIGURES, "figure")],
)
def test_each_sort_of_thing_about_an_option_can_be_left_out(made, part, field):
    assert made()["options"]["items"][1][field]
    assert not made(parts=ALL - {part})["options"]["items"][1][field]


def test_what_matters_what_to_ask_and_what_to_go_over_again_are_there(made):
    data = made()
    assert data["matters"]["items"] == ["I want to sleep"]
    assert data["questions"]["items"] == ["RFA: Which joint do you think it is, and why?"]
    assert data["again"]["items"] == [["How long?", "Right is: Months.", "It grows back."]]


def test_age_and_review_are_said(made):
    lines = made()["about"]["lines"]
    assert "Content of 24 November 2026, to be renewed by 24 November 2027." in lines
    assert any(
        line.startswith("No clinician has signed yet:") and "Emergency signs" in line
        for line in lines
    )
    assert made()["notices"] == []


def test_a_page_past_its_date_is_named_at_the_top(made, content):
    replace(content, "en/pages/rfa.md", "updated: 2026-11-24", "updated: 2025-11-24")
    replace(content, "en/pages/rfa.md", "expires: 2027-11-24", "expires: 2026-11-23")
    assert made(content=content)["notices"] == [
        "Past its date. Ask your clinician whether it holds: Heating a small joint nerve."
    ]


def test_a_signed_page_names_who_has_signed(made, content):
    day = date(2026, 11, 25)
    sign(content, "en", "rfa", Signature("Dr A", "MD", day), day)
    lines = made(content=content)["about"]["lines"]
    assert any(line.startswith("Read and signed by Dr A, MD") for line in lines)


def test_a_translation_that_nobody_checked_says_so_at_the_top(made):
    data = made(language="es")
    assert data["language"] == "es"
    assert data["notices"] == [
        "Un traductor profesional todavía no ha revisado el texto de esta hoja."
    ]
    assert data["head"] == "Hecha el 24 de noviembre de 2026"


def test_a_page_that_is_not_translated_is_named(made, content):
    (content / "es/pages/rfa.md").unlink()
    notices = made(content=content, language="es")["notices"]
    assert notices[0] == "Aún sin traducir: Heating a small joint nerve."


def test_a_broken_page_says_what_is_wrong_and_the_rest_is_there(made, content):
    (content / "en/pages/rfa.md").write_text("broken", "utf-8")
    broken = made(content=content)["options"]["items"][1]
    assert broken["notice"].startswith("This page could not be read")
    assert broken["numbers"] == []


def test_a_figure_that_cannot_be_drawn_is_described(made, monkeypatch, caplog):
    def refuse(*_arguments):
        raise module.CannotDraw("no ink")

    monkeypatch.setattr(module, "numbered_step", refuse)
    figure = made()["options"]["items"][1]["figure"]
    assert figure["steps"] == []
    assert figure["description"]
    assert "a figure is in words alone" in caplog.text
    assert figure["title"] not in caplog.text


def test_the_maker_follows_marks_and_picks(qapp):
    library = Library(paths.resources() / "content")
    journey, picks = JourneyModel(), PicksModel()
    maker = HandoutMaker(
        library.chart(),
        library,
        journey,
        picks,
        clinic=Clinic(),
    )
    assert maker.gather().options == ()
    journey.mark("rfa", Mark.CONSIDERING)
    picks.toggle_matter("soon")
    question = library.check_of("rfa").questions[0]
    picks.answer(Answered("rfa", 0, (question.right + 1) % len(question.choices)))
    handout = maker.gather()
    assert [page.id for page in handout.options] == ["rfa"]
    assert handout.matters == ("I want relief soon",)
    answer = question.choices[question.right]
    assert handout.again == (Again(question.ask, answer, question.explain),)


def test_the_clinics_own_words_and_what_it_lacks_stand_on_the_sheet_and_are_marked(tmp_path):
    folder = write_overlay(tmp_path)
    overlay = read_overlay(paths.resources() / "content", folder, asked=True)
    library = Library(
        paths.resources() / "content", overlay=overlay, not_offered=overlay.not_offered
    )
    handout = gather(
        chart_of(library),
        library,
        Journey(),
        Picks(pages=("rfa", "scs", "back-class")),
        statements={},
        again=(),
        clinic=clinic_of(library, "", ""),
        day=DAY,
    )
    data = sheet(handout, Wish(), FIGURES)
    assert data["head"].startswith("Riverside Pain Clinic · Phone: 555 0100 · Monday to Friday")
    assert "Spinal cord stimulation (SCS); DRG stimulation" in data["path"]["not_offered"]
    rfa, scs, own = data["options"]["items"]
    assert rfa["own"].startswith("From Riverside Pain Clinic, not from the guide: We do this on")
    assert scs["notice"] == "This clinic does not offer this. Ask where it is done."
    assert own["notice"].startswith("This page is from Riverside Pain Clinic.")
    assert scs["own"] == own["own"] == rfa["notice"] == ""
    about = " ".join(data["about"]["lines"])
    assert "The parts from Riverside Pain Clinic: no clinician has signed them yet." in about


def test_words_without_room_are_named_and_not_cut(tmp_path):
    long = FILES["en/pages/rfa.md"] + "\nWe take our time for you here.\n" * 20
    folder = write_overlay(tmp_path, **{"en/pages/rfa.md": long})
    overlay = read_overlay(paths.resources() / "content", folder, asked=True)
    page = Library(paths.resources() / "content", overlay=overlay).page("rfa")
    assert page.own
    assert "its own words stand on this page" in module._own_words(page)


def test_the_name_in_the_settings_goes_before_the_folders(tmp_path):
    overlay = read_overlay(paths.resources() / "content", write_overlay(tmp_path), asked=True)
    library = Library(paths.resources() / "content", overlay=overlay)
    assert clinic_of(library, "Hill", "1").name == "Hill"
    assert clinic_of(library, "", "").phone == "555 0100"


def test_a_picture_that_was_chosen_is_there_with_its_lines_and_says_that_they_were_drawn(made):
    picture = Picture("scs", 1)
    drawing = Drawing((Stroke(((10, 10), (90, 40))), Ring((50, 60))))
    data = made(pictures=(picture, Picture("rfa", 0)), drawings={picture: drawing})["pictures"]
    first, second = data["items"]
    plain = numbered_step(FIGURES, Library(paths.resources() / "content").figure("scs"), 1, FONT)
    assert first["svg"] != plain
    assert "M10 10L90 40" in first["svg"]
    assert first["alt"].endswith("Drawn on this picture by hand: lines: 1; rings with letters: 1.")
    assert "Picture 2 of" in first["alt"]
    assert "by hand" not in second["alt"]
    assert (data["heading"], data["cut"]) == ("Pictures we looked at", "")


def test_more_pictures_than_there_is_room_for_are_counted(made):
    pages = ("scs", "rfa", "drg", "esi", "surgeon")
    data = made(pictures=tuple(Picture(page, 0) for page in pages))["pictures"]
    assert len(data["items"]) == 4
    assert data["cut"] == "These are the first 4 of 5 pictures that were chosen."


def test_a_picture_that_cannot_be_drawn_is_left_off_and_said_in_the_log(made, caplog, tmp_path):
    data = made(pictures=(Picture("scs", 1),), figures=tmp_path)
    assert data["pictures"] is None
    assert "left off the sheet" in caplog.text


def test_what_is_not_suitable_now_is_no_advice_of_the_guide(made):
    path = made(unsuitable=("drg",))["path"]
    assert path["unsuitable"].startswith("Talked about and not suitable now: DRG stimulation.")
    assert "the guide gives no advice" in path["unsuitable"]
    assert "Dotted border with a bar" in path["legend"]
    assert "DRG stimulation (not suitable now)" in [key["words"] for key in path["key"]]
    assert made()["path"]["unsuitable"] == ""
