# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from esi_guide.content.library import Library
from esi_guide.content.side_by_side import ASKED

from .conftest import page_text

STATEMENTS = """\
---
statements:
  - id: soon
    words: I want relief soon
    explain: How fast it may work.
    facts:
      - page: wait
        says: In one test 5 of 100 felt better and 95 did not.
        sources: [smith-2020]
      - page: heat
        says: No study was found.
        sources: []
---
"""
QUESTIONS = """\
    questions:
      - ask: What is it?
        answers:
          - words: This
            right: yes
          - words: That
        explain: It is this.
        section: {section}
      - ask: Who is it for?
        answers:
          - words: You
          - words: Me
            right: yes
        explain: It is for me.
        section: {section}
      - ask: When do you go?
        answers:
          - words: Now
            right: yes
          - words: Next week
        explain: You go now.
        section: {section}
"""
SECTIONS = {"shot": "what", "ask": "choice", "wait": "what", "heat": "what", "emergency": "signs"}
CHECKS = "---\npages:\n{}---\n".format(
    "".join(f"  - page: {page}\n{QUESTIONS.format(section=key)}" for page, key in SECTIONS.items())
)
COMPARE = "---\nquestions:\n{}---\n".format(
    "".join(
        f"  - id: {name}\n    ask: Well?\n    answers:\n"
        "      - page: wait\n        says: In one test 5 of 100 had it and 95 did not.\n"
        "        sources: [smith-2020]\n"
        "      - page: heat\n        says: No study was found of it.\n        sources: []\n"
        for name in ASKED
    )
)


@pytest.fixture
def guide(guide):
    """Return the small guide with two options, a statement, and questions for every page."""
    guide.replace(
        "en/chart.md",
        "    page: wait\n    edges: []",
        "    page: wait\n    edges:\n      - to: heat\n        words: If it stays\n"
        "  - id: heat\n    rung: later\n    kind: procedure\n    title: Heat\n    icon: wait\n"
        "    page: heat\n    edges: []",
    )
    heat = page_text("heat", "procedure").replace("icon: heat", "icon: wait")
    guide.write("en/pages/heat.md", heat)
    guide.write("en/matters.md", STATEMENTS)
    guide.write("en/understood.md", CHECKS)
    guide.write("en/compare.md", COMPARE)
    return guide


@pytest.fixture
def translated(guide):
    """Return the guide with a translation of these files, which is English in truth."""
    for name in ("matters", "understood", "compare"):
        guide.translate(name, locale="en_GB")
    return guide


def test_sound_files_have_no_issues(guide, translated):
    assert guide.messages() == []


def test_each_file_may_be_absent(guide):
    for name in ("matters", "understood", "compare"):
        (guide.root / f"en/{name}.md").unlink()
    assert guide.messages() == []


@pytest.mark.parametrize(
    ("file", "sound", "broken", "words"),
    [
        ("matters", "page: heat", "page: gone", "`gone` is not an option of the chart"),
        ("matters", "page: heat", "page: shot", "`shot` is not an option of the chart"),
        ("matters", "page: heat", "page: gone", "`soon` has no fact for `heat`"),
        ("matters", "[smith-2020]", "[nobody-1999]", "there is no source `nobody-1999`"),
        ("matters", "[smith-2020]", "[]", "a number stands here without a source"),
        ("matters", "page: heat", "page: wait", "an option has two facts here"),
        ("matters", "95 did not", "5% did not", "`%` is not for patients"),
        ("matters", "5 of 100 felt better", "1 in 20 felt better", "makes the reader calculate"),
        ("matters", "How fast it may work.", "go " * 31, "has 31 words"),
        (
            *(
                "matters",
                "How fast it may work.",
                "Individually characterised chronological improvement possibilities considered.",
            ),
            "this text is hard to read",
        ),
        ("compare", "page: heat", "page: gone", "`gone` is not an option of the chart"),
        ("compare", "page: heat", "page: gone", "`how-soon` has no fact for `heat`"),
        ("compare", "[smith-2020]", "[nobody-1999]", "there is no source `nobody-1999`"),
        ("compare", "[smith-2020]", "[]", "a number stands here without a source"),
        ("compare", "id: how-sure", "id: how-likely", "nobody asks `how-sure`"),
        ("compare", "5 of 100 had it", "1 in 20 had it", "makes the reader calculate"),
        ("compare", "found of it.", "found.", "the options have unequal room: `wait` has"),
        ("compare", "Well?", "go " * 31, "has 31 words"),
        ("understood", "page: heat", "page: gone", "there is no page `gone`"),
        ("understood", "page: heat", "page: gone", "`heat` has no questions"),
        ("understood", "section: choice", "section: gone", "`ask` has no section `gone`"),
        ("understood", "It is this.", "It is 5%.", "`%` is not for patients"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(guide, file, sound, broken, words):
    guide.replace(f"en/{file}.md", sound, broken)
    issues = [issue for issue in guide.check() if words in str(issue)]
    assert len(issues) == 1
    assert issues[0].file == f"en/{file}.md"
    assert issues[0].line > 0
    assert issues[0].cure


def test_facts_out_of_the_chart_s_order_would_be_a_ranking(guide):
    head, first, second = STATEMENTS.split("      - page: ")
    second = second.removesuffix("---\n")
    guide.write("en/matters.md", f"{head}      - page: {second}      - page: {first}---\n")
    (issue,) = guide.check()
    assert "do not follow the order of the chart" in str(issue)
    assert issue.line == 3


def test_a_question_without_any_sound_answer_is_told_by_its_answers_alone(guide):
    text = guide.text("en/compare.md").split("  - id: how-long")
    guide.write(
        "en/compare.md", "  - id: how-long".join((text[0].replace("says:", "said:"), text[1]))
    )
    fields = {issue.field.partition(".")[2] for issue in guide.check()}
    assert fields == {f"answers[{n}].{name}" for n in (0, 1) for name in ("says", "said")}


def test_a_translation_may_leave_a_question_to_the_english_file(translated):
    assert not any("nobody asks" in message for message in translated.messages())


def test_a_fact_that_cannot_be_read_is_told_once(guide):
    guide.replace("en/matters.md", "        says: No study was found.\n", "")
    (issue,) = guide.check()
    assert issue.field == "statements[0].facts[1].says"


@pytest.mark.parametrize(
    ("file", "sound", "broken", "words"),
    [
        ("matters", "id: soon", "id: late", "the translation lacks `soon`"),
        ("matters", "page: heat", "page: hot", "the translation lacks `heat`"),
        ("understood", "page: heat", "page: esi", "the translation lacks `heat`"),
        (
            "understood",
            "          - words: That\n",
            "          - words: A\n          - words: B\n",
            "here are 3 entries, and in English 2",
        ),
        ("understood", "section: what", "section: who", "this is `who`, and in English `what`"),
        (
            "understood",
            "            right: yes\n          - words: That\n",
            "          - words: That\n            right: yes\n",
            "the translation lacks the field `right`",
        ),
    ],
)
def test_a_translation_keeps_what_a_reader_picked(translated, file, sound, broken, words):
    translated.replace(f"en_GB/{file}.md", sound, broken)
    issues = [issue for issue in translated.check() if words in str(issue)]
    assert [issue.file for issue in issues] == [f"en_GB/{file}.md"]
    assert issues[0].line > 0


def test_a_translation_asks_as_many_questions(translated):
    more = QUESTIONS.format(section="what").split("      - ask: Who")[0].split("questions:\n")[1]
    translated.replace("en_GB/understood.md", "questions:\n", f"questions:\n{more}")
    (issue,) = translated.check()
    assert "here are 4 entries, and in English 3" in str(issue)


def test_the_library_gives_the_translation_and_english_behind_it(translated):
    translated.replace("en_GB/matters.md", "I want relief soon", "Soon please")
    library = Library(translated.root, "en_GB")
    assert library.statements()["soon"].words == "Soon please"
    translated.replace("en_GB/understood.md", "explain: It is this.", "why: It is this.")
    assert library.check_of("shot").questions[0].explain == "It is this."
    assert library.check_of("nowhere") is None
    translated.replace("en_GB/compare.md", "ask: Well?", "ask: Now?")
    assert library.patient_questions()["how-soon"].ask == "Now?"
    assert [issue.file for issue in library.issues] == ["en_GB/understood.md"] * 2


def test_broken_files_leave_a_gap_and_no_more(guide):
    for name in ("matters", "understood", "compare"):
        guide.write(f"en/{name}.md", b"\xff no text at all")
    library = Library(guide.root)
    assert dict(library.statements()) == {}
    assert dict(library.patient_questions()) == {}
    assert library.check_of("shot") is None
    assert library.page("shot").problem == ""
