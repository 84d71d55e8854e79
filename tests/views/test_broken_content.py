# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A guide that is damaged says so where it is, and works everywhere else."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from .hands import child, choose_form, press, settle, shown, tap


def notice(window):
    label = child(window.page_view, "noticeLabel")
    return label.text() if label.isVisible() else ""


BROKEN = {
    "no front matter": b"Just words.",
    "front matter that is no YAML": b"---\ntitle: [\n---\n",
    "not a text": b"\xff\xfe\x00\x01" * 50,
    "empty": b"",
}


@pytest.mark.parametrize("damage", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_page_shows_a_card_that_says_so_and_the_rest_works(open_at, content, damage):
    (content / "en/pages/rfa.md").write_bytes(damage)
    window = open_at(content=content)
    tap(child(window, "step-rfa"))
    assert "could not be read" in notice(window)
    assert child(window, "titleLabel").text() == "Radiofrequency ablation (RFA)"
    tap(child(window, "way-look-again"))
    assert notice(window) == ""
    press(window, Qt.Key.Key_Escape)
    tap(child(window, "miniLadder"))
    assert window.view() is window.ladder_view


DAMAGED_NUMBER = {
    "130 of 100": ("count: 49\n", "count: 130\n"),
    "an arm without its count": ("        count: 49\n", ""),
    "no group": (
        "    group: People with facet joint pain, from several studies put together\n",
        "",
    ),
    "no stamp on a group that stands alone": ("    stamps: [no-sham]\n", ""),
    "an unknown source": ("source: schneider-2020\n", "source: nobody-2020\n"),
}


@pytest.mark.parametrize("damage", DAMAGED_NUMBER.values(), ids=DAMAGED_NUMBER.keys())
def test_a_number_that_cannot_be_leaves_a_sentence_and_the_page_stays_readable(
    open_at, content, damage
):
    file = content / "en/pages/rfa.md"
    text = file.read_text(encoding="utf-8")
    assert damage[0] in text
    file.write_text(text.replace(*damage, 1), encoding="utf-8")
    window = open_at(content=content, page="rfa")
    assert "Parts of this page could not be read" in notice(window)
    words = child(window, "section-relief").toPlainText()
    assert "One or more numbers could not be shown here." in words
    assert "Half the pain gone, two test blocks first" not in words
    assert "Half the pain gone, one test block first" in words
    assert "could not be shown" not in child(window, "section-risks").toPlainText()


def test_numbers_whose_source_is_gone_are_not_shown(open_at, content):
    (content / "en/sources.md").write_bytes(b"nothing")
    window = open_at(content=content, page="rfa")
    words = child(window, "section-relief").toPlainText()
    assert "could not be shown here" in words
    assert "Half the pain gone" not in words


def test_a_missing_page_shows_a_card_that_says_so_and_the_rest_works(open_at, content):
    (content / "en/pages/scs.md").unlink()
    window = open_at(content=content)
    tap(child(window, "step-scs"))
    assert "missing" in notice(window)
    assert child(window, "titleLabel").text()
    tap(child(window, "triedButton"))
    press(window, Qt.Key.Key_Escape)
    assert "(tried)" in child(window, "pathLabel").text()
    tap(child(window, "step-rfa"))
    assert notice(window) == ""


def test_a_page_that_the_command_line_asks_for_and_nobody_wrote_says_so(open_at):
    window = open_at(page="never-written")
    assert "missing" in notice(window)
    press(window, Qt.Key.Key_Escape)
    assert child(window, "step-esi").isVisible()


def test_a_missing_emergency_page_still_opens_and_says_so(open_at, content):
    (content / "en/pages/emergency.md").unlink()
    window = open_at(content=content)
    tap(child(window, "emergencyButton"))
    assert notice(window)


@pytest.mark.parametrize("damage", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_chart_says_so_and_the_emergency_signs_still_open(
    open_at, content, damage, caplog
):
    (content / "en/chart.md").write_bytes(damage)
    with caplog.at_level(logging.ERROR):
        window = open_at(content=content)
    assert "en/chart.md" in caplog.text
    assert "cannot be read" in child(window, "howToReadLabel").text()
    assert child(window, "howToReadLabel").isVisible()
    tap(child(window, "emergencyButton"))
    assert window.page_view.page_id == "emergency"
    assert notice(window) == ""
    press(window, Qt.Key.Key_Escape)
    assert window.view() is window.ladder_view


def test_keys_and_sizes_do_no_harm_on_a_broken_chart(open_at, content):
    (content / "en/chart.md").unlink()
    window = open_at(content=content)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_Home, Qt.Key.Key_Escape):
        press(window, key)
    choose_form(window, "list")
    tap(child(window, "largerButton"))
    window.resize(500, 900)
    settle()
    assert child(window, "emergencyButton").isVisible()


@pytest.mark.parametrize("there", [True, False])
def test_a_content_folder_with_nothing_in_it_still_opens(open_at, tmp_path, there):
    folder = tmp_path / "nothing"
    if there:
        folder.mkdir()
    window = open_at(content=folder)
    assert "cannot be read" in child(window, "howToReadLabel").text()
    tap(child(window, "emergencyButton"))
    assert notice(window)


def test_broken_sources_and_glossary_leave_the_pages_readable(open_at, content):
    (content / "en/sources.md").write_bytes(b"nothing")
    (content / "en/glossary.md").write_bytes(b"nothing")
    window = open_at(content=content, page="rfa")
    assert child(window, "titleLabel").text() == "Heating a small joint nerve"
    assert child(window, "section-what").toPlainText()


@pytest.mark.parametrize("damage", BROKEN.values(), ids=BROKEN.keys())
def test_without_what_helps_to_decide_the_guide_still_works(open_at, content, damage):
    for name in ("matters", "understood"):
        (content / f"en/{name}.md").write_bytes(damage)
    window = open_at(content=content, page="rfa")
    assert not child(window, "understoodCard").isVisible()
    assert child(window, "questionsCard").isVisible()
    tap(child(window, "mySheetButton"))
    tap(child(window, "chooseMattersButton"))
    assert "could not be read" in child(window, "mattersNoteLabel").text()
    press(window, Qt.Key.Key_Escape)
    assert window.navigator.place.view == "sheet"


def test_a_fact_that_cannot_be_read_leaves_a_gap_in_its_card(open_at, content):
    file = content / "en/matters.md"
    file.write_text(
        file.read_text("utf-8").replace("        says: >-", "        said: >-", 1), "utf-8"
    )
    window = open_at(content=content)
    window.picks.toggle_matter("soon")
    window.navigator.open_view("matters")
    settle()
    gap = "The guide has no fact on this here. Ask your clinician."
    texts = [label.text() for label in shown(window.view(), QLabel)]
    assert texts.count(gap) == 1
    assert texts.index(gap) == texts.index("Stay active and wait") + 3


@pytest.mark.parametrize("damage", BROKEN.values(), ids=BROKEN.keys())
def test_without_what_patients_ask_nothing_is_compared_and_the_guide_still_works(
    open_at, content, damage
):
    (content / "en/compare.md").write_bytes(damage)
    window = open_at(content=content, page="rfa")
    assert not child(window, "compareThisButton").isVisible()
    window.navigator.open_view("compare")
    settle()
    assert "could not be read" in child(window, "compareNoteLabel").text()
    assert not child(window, "chooserCard").isVisible()


def test_an_answer_that_cannot_be_read_leaves_a_gap_in_its_cell(open_at, content):
    file = content / "en/compare.md"
    file.write_text(
        file.read_text("utf-8").replace("        says: >-", "        said: >-", 1), "utf-8"
    )
    window = open_at(content=content)
    for page in ("stay-active", "rfa"):
        window.picks.toggle_compared(page)
    window.navigator.open_view("compare")
    settle()
    gap = "The guide has no answer here. Ask your clinician."
    texts = [label.text() for label in shown(window.view(), QLabel)]
    assert texts.count(gap) == 1
    assert child(window, "cell-what-for-stay-active").text() == gap
