# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a page says to the professional: read, checked, translated and signed by itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from esi_guide.content.clinician import CLINICIAN_KEYS
from esi_guide.content.files import ABOUT, CLINICIAN
from esi_guide.content.library import Library, Problem
from esi_guide.content.page import ReviewStatus
from esi_guide.content.rules import check
from esi_guide.content.signing import CannotSign, Signature, sign

CONTENT = Path(__file__).resolve().parents[2] / "resources" / "content"
FILE = "en/clinician/shot.md"
SPANISH = "es/clinician/shot.md"
NOTES = """\
---
id: shot
sources: [smith-2020, trial-2022]
review:
  status: pending
  updated: 2026-11-24
  expires: 2027-11-24
---

## Technique {#technique}

With 2 needles[](source:smith-2020), see [the page](page:shot#risks) and
[page 2](page:wait) here[](source:smith-2020).

## Trials {#trials}

### Of 2020

| Trial of 10 | Result |
| --- | --- |
| Smith[](source:trial-2022) | 41% (30 to 52), RR 1.2 |
| None | no difference |
"""


@pytest.fixture
def guide(guide):
    guide.write(FILE, NOTES)
    guide.replace(
        "en/sources.md",
        "  - id: jones-2021",
        "  - id: trial-2022\n    citation: T.\n    year: 2022\n    identifier: x\n"
        '    link: ""\n    checked: yes\n  - id: jones-2021',
    )
    return guide


def test_sound_notes_have_no_issues_and_may_write_for_professionals(guide):
    assert guide.messages() == []


def test_notes_are_read_whole(guide):
    library = Library(guide.root)
    notes = library.clinician("shot")
    assert (notes.id, notes.problem, notes.locale, library.issues) == ("shot", "", "en", ())
    assert [(section.key, section.title) for section in notes.sections] == [
        ("technique", "Technique"),
        ("trials", "Trials"),
    ]
    assert notes.sources == ("smith-2020", "trial-2022")
    assert notes.review.status is ReviewStatus.PENDING
    assert notes.review.expires == date(2027, 11, 24)
    assert library.clinician("shot") is notes


@pytest.mark.parametrize("page", ["wait", "never-written", "../chart", "../clinician/shot"])
def test_a_page_without_notes_has_none(guide, page):
    assert Library(guide.root).clinician(page) is None


def test_notes_that_a_language_lacks_are_in_english(guide):
    guide.write("es/pages/wait.md", b"")
    library = Library(guide.root, "es")
    assert library.clinician("shot").locale == "en"
    guide.write(SPANISH, NOTES)
    assert Library(guide.root, "es").clinician("shot").locale == "es"


@pytest.mark.parametrize("content", [b"\xff", b"", b"no front matter"])
def test_notes_that_cannot_be_read_say_so_and_the_page_stays_sound(guide, content):
    guide.write(FILE, content)
    library = Library(guide.root)
    assert library.clinician("shot").problem == Problem.BROKEN
    assert library.page("shot").problem == ""


def test_a_broken_section_is_left_out_and_the_rest_is_shown(guide):
    guide.replace(FILE, "{#technique}", "{#tricks}")
    notes = Library(guide.root).clinician("shot")
    assert notes.problem == Problem.PARTLY_BROKEN
    assert [section.key for section in notes.sections] == ["trials"]


FAULTS = [
    ("id: shot", "id: wait", "id: the notes are for `wait` and their file is `shot.md`"),
    ("{#technique}", "{#risks}", "#risks: this section is not known; use one of: technique, "),
    ("{#technique}", "{#disagreement}", "#trials: this section stands behind `disagreement`"),
    ("[smith-2020, ", "[", "the page does not list the source `smith-2020`"),
    ("trial-2022]", "trial-2022, nobody-1999]", "sources: there is no source `nobody-1999`"),
    ("trial-2022]", "trial-2022, jones-2021]", "warning: sources: nothing on the page uses"),
    ("needles[](source:smith-2020), see", "needles, see", None),
    (" here[](source:smith-2020).", " here.\n\nNo source for 3 of 4.", "a number stands here"),
    (
        " here[](source:smith-2020).",
        " here[](source:smith-2020).\n\n- 5 mg\n- x",
        "a number stands",
    ),
    ("| Smith[](source:trial-2022) |", "| Smith |", "a number stands here and no source"),
    ("| None |", "| None of 2 |", "a number stands here and no source"),
    ("expires: 2027", "expires: 2026", "review.expires: the review expires before it begins"),
    ("page:wait", "page:nowhere", "the link `page:nowhere` leads nowhere"),
    ("  status: pending", "  status: signed", "review.reviewer: the review is signed by nobody"),
    ("sources:", "facts: []\nsources:", "facts: this field is not known"),
]


@pytest.mark.parametrize(("old", "new", "message"), FAULTS)
def test_a_fault_is_named_with_its_file(guide, old, new, message):
    guide.replace(FILE, old, new)
    found = [issue for issue in guide.messages() if issue.startswith(FILE)]
    if message is None:
        assert found == []
    else:
        assert any(message in issue for issue in found), found


def test_a_number_without_a_source_is_named_with_its_line(guide):
    guide.replace(FILE, "| None |", "| None of 2 |")
    (issue,) = guide.messages()
    assert issue.startswith(f"{FILE}:{guide.line_of(FILE, 'None of 2')}: error:")


def test_a_table_without_rows_hides_nothing_behind_it(guide):
    guide.replace(FILE, "| None | no difference |\n", "\n| A | B |\n| --- | --- |\n\nAnd 7 more.\n")
    assert any("a number stands here" in issue for issue in guide.messages())


def test_notes_need_a_section(guide):
    guide.write(FILE, NOTES.partition("## Technique")[0])
    assert any("there is no section; add one or more of: technique" in m for m in guide.messages())


def test_notes_of_no_page_are_an_error(guide):
    guide.write("en/clinician/ghost.md", NOTES.replace("id: shot", "id: ghost"))
    assert any(
        m.startswith("en/clinician/ghost.md:0: error: there is no page `ghost`")
        for m in guide.messages()
    )


def test_a_file_name_that_no_page_can_have_is_an_error(guide):
    guide.write("en/clinician/Not An Id.md", NOTES)
    assert any("no page can have this file name" in message for message in guide.messages())


def test_notes_past_their_day_are_a_warning(guide):
    issues = check(guide.root, date(2027, 12, 1))
    assert any(i.file == FILE and "the review ended on 2027-11-24" in i.message for i in issues)


def test_a_translation_has_the_sections_of_the_english(guide):
    guide.replace(guide.translate("clinician/shot"), "{#technique}", "{#criteria}")
    messages = [message for message in guide.messages() if message.startswith(SPANISH)]
    assert len(messages) == 2
    assert "#technique: the translation lacks the section" in messages[0]
    assert "#criteria: the English file has no such thing as the section" in messages[1]


def test_notes_are_signed_by_themselves_and_an_edit_voids_it(guide):
    before = guide.text("en/pages/shot.md")
    who = Signature("Jane Roe", "MD", date(2026, 11, 30))
    assert sign(guide.root, "en", "shot", who, date(2026, 12, 1), part=CLINICIAN) == FILE
    assert guide.text("en/pages/shot.md") == before
    assert Library(guide.root).clinician("shot").review.reviewer == "Jane Roe, MD"
    assert Library(guide.root).page("shot").review.status is ReviewStatus.PENDING
    assert guide.messages() == []
    guide.replace(FILE, "41%", "42%")
    assert Library(guide.root).clinician("shot").review.status is ReviewStatus.PENDING
    assert any("was changed after Jane Roe, MD signed" in message for message in guide.messages())


def test_a_page_without_notes_cannot_have_them_signed(guide):
    who = Signature("Jane Roe", "MD", date(2026, 11, 30))
    with pytest.raises(CannotSign, match="no page 'wait' in en/clinician; there are shot"):
        sign(guide.root, "en", "wait", who, date(2026, 12, 1), part=CLINICIAN)


@pytest.mark.parametrize("locale", Library.available_locales(CONTENT))
def test_every_bundled_page_says_something_to_the_professional(locale):
    english, library = Library(CONTENT), Library(CONTENT, locale)
    for page_id in set(library.page_ids()) - {ABOUT}:
        notes, original = library.clinician(page_id), english.clinician(page_id)
        assert (notes.locale, notes.problem) == (locale, ""), page_id
        assert set(notes.sources) == set(original.sources), page_id
        assert [section.key for section in notes.sections] == [
            key for key in CLINICIAN_KEYS if key in [each.key for each in original.sections]
        ]
