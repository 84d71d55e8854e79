# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - a table of faults is read line by line
from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from esi_guide.content.issue import Severity
from esi_guide.content.rules import CannotRead, check

from .conftest import page_text

CHART = "en/chart.md"
SHOT = "en/pages/shot.md"
SOURCES = "en/sources.md"
GLOSSARY = "en/glossary.md"
SYNONYMS = "en/synonyms.md"


def test_sound_guide_has_no_issues(guide):
    assert guide.messages() == []


# Each row breaks one thing: old words, new words, words on the line that the issue must name
# (None: the line is the one of the new words), and what the issue says.
CHART_FAULTS = [
    ("title: After an", "titel: After an", "titel", "title: this field is missing; add `title:`"),
    ("title: After an", "titel: After an", None, "titel: this field is not known; did you mean `title`?"),
    ("question: What now?", 'question: ""', None, "question: this field is empty"),
    ("question: What now?", "question: [a]", None, "question: a text is expected here"),
    ("scope: The low back.\n", "", "title", "scope: this field is missing"),
    ("page: emergency", "page: sirens", None, "emergency.page: there is no page `sirens`"),
    ("emergency:\n", "emergency: no\nother:\n", None, "emergency: fields are expected here"),
    ("  - id: later\n    title: Later", "  - later", None, "rungs[1]: fields are expected here"),
    ("  - id: later\n", "  - id: begin\n", None, "rungs[1].id: `begin` is used already on line"),
    ("id: ask", "id: shot", None, "steps[1].id: `shot` is used already on line"),
    ("id: ask", "id: Ask", None, "steps[1].id: `Ask` is not an id; use small letters"),
    ("id: ask", "id: a--k", None, "steps[1].id: `a--k` is not an id"),
    ("rung: later", "rung: top", None, "steps[2].rung: there is no rung `top`"),
    (
        "kind: care", "kind: cure", None,
        "steps[2].kind: `cure` is not allowed here; use one of: treatment, care, check, decision,",
    ),
    ("icon: wait", "icon: clock", None, "steps[2].icon: there is no icon `clock`"),
    ("page: wait", "page: weight", None, "steps[2].page: there is no page `weight`"),
    ("id: better", "id: unsure", "id: unsure\n        title: I am", "answers[1].id: `unsure` is used already"),
    ("unsure: yes", "unsure: true", None, "steps[1].answers[1].unsure: `true` is neither yes nor no"),
    ("unsure: yes", "unsure: no", "id: ask", "the decision `ask` has 0 answers with `unsure: yes`"),
    ("title: Much better", "title: Yes\n        unsure: yes", "id: ask", "has 2 answers with"),
    ("kind: decision", "kind: check", "id: ask", "`ask` has answers and is not a decision"),
    ("kind: treatment", "kind: decision", "id: shot", "the decision `shot` has no answers"),
    ("kind: treatment", "kind: decision", "id: shot", "the decision `shot` has edges of its own"),
    ("to: wait", "to: weight", None, "answers[0].edges[0].to: there is no step `weight`"),
    ("to: wait", "to: unsure", "id: wait", "steps[2].id: no way leads to `wait`"),
    ("words: If it lasts", "wörds: x", None, "edges[0].wörds: this field is not known"),
    ("            words: If it lasts\n", "", "to: wait", "edges[0].words: this field is missing"),
    ("edges: []", "edges: none", None, "steps[2].edges: a list is expected here"),
    (
        "edges: []", "edges:\n      - to: shot\n        words: Back", "- to: shot\n        words: B",
        "this edge leads back to `shot` on an earlier rung; add `returns: yes`",
    ),
    (
        "            returns: yes\n", "", "id: shot",
        "these steps run in a circle: shot, ask; mark the edge that goes back with `returns: yes`",
    ),
    ("rung: begin\n    kind: decision", "rung: later\n    kind: decision", None, None),
    ("rung: begin\n    kind: treatment", "rung: later\n    kind: treatment", "id: ask", "behind a step of a later"),
]  # fmt: skip


def check_fault(guide, file, fault):
    old, new, at, message = fault
    offset = guide.text(file).index(old)
    guide.replace(file, old, new)
    found = guide.messages()
    if message is None:
        assert found == []
        return
    fitting = [text for text in found if message in text]
    assert fitting, found
    text = guide.text(file)
    line = (
        text.count("\n", 0, text.index(at) if at else offset + len(new) - len(new.lstrip("\n"))) + 1
    )
    assert fitting[0].startswith(f"{file}:{line}: error: ")


@pytest.mark.parametrize("fault", CHART_FAULTS, ids=str)
def test_fault_in_the_chart_is_told_with_its_line(guide, fault):
    check_fault(guide, CHART, fault)


def test_page_without_a_step_is_a_warning(guide):
    guide.replace(CHART, "page: wait", "page: shot")
    assert guide.messages() == [
        "en/pages/wait.md:0: warning: no step of the chart opens this page; add a step, or remove it"
    ]


def test_the_page_about_the_guide_needs_no_step(guide):
    text = page_text("about", "about").replace("icon: about", "icon: shot")
    guide.write("en/pages/about.md", text)
    assert guide.messages() == []
    guide.replace("en/pages/about.md", "kind: about", "kind: emergency")
    assert any("no step of the chart opens this page" in text for text in guide.messages())


def test_the_page_about_the_guide_says_who_paid(guide):
    guide.write(
        "en/pages/about.md", page_text("about", "about").replace("icon: about", "icon: shot")
    )
    guide.replace("en/pages/about.md", "## Part funding {#funding}", "### Part funding")
    assert any(
        "#funding: a page of the kind `about` needs this section" in text
        for text in guide.messages()
    )


PAGE_FAULTS = [
    ("id: shot", "id: wait", None, "id: the page is called `wait` and its file `shot.md`"),
    ("id: shot\n", "", "kind", "id: this field is missing"),
    ("kind: treatment", "kind: magic", None, "kind: `magic` is not allowed here; use one of: treatment, care"),
    ("title: Title of shot", "title: ' '", None, "title: this field is empty"),
    ("also_called: [other name]", "also_called: other", None, "also_called: a list is expected here"),
    ("also_called: [other name]", "also_called: ['']", None, "also_called[0]: a text is expected here"),
    ("icon: shot", "icon: needle", None, "icon: there is no icon `needle`"),
    ("  - label: Goal", "  - lable: Goal", None, "facts[0].lable: this field is not known; did you mean `label`?"),
    ("  - label: Goal\n    value: Less pain", "  - Goal", None, "facts[0]: fields are expected here"),
    ("summary: >-", "sumary: >-", None, "sumary: this field is not known; did you mean `summary`?"),
    ("questions:\n  - What", "questions:\n  - [What]\n  - Why", "  - [What]", "questions[0]: a text is expected"),
    ("says_no: []", "says_no:\n  - who: A\n    says: No.\n    source: nobody", "    source: nobody", "says_no[0].source: the page does not list the source `nobody`"),
    # Evidence.
    ("id: A1", "id: A 1", None, "evidence[0].id: `A 1` is not an id"),
    ("id: A2", "id: A1\n    section: who\n    x: 1", "id: A1\n    section: who", "evidence[1].id: `A1` is used already on line"),
    ("section: risks", "section: living-well", None, "evidence[0].section: the page has no section `living-well`"),
    ("per: 100\n", "per: 10\n", None, "evidence[0].per: the number is per 10; count per 100, or per 1000"),
    ("count: 12", "count: 101", None, "evidence[0].arms[0].count: 101 of 100 people are too many; count from 0"),
    ("count: 12", "count: -1", None, "evidence[0].arms[0].count: `-1` is not a count"),
    ("count: 12", "count: dozen", None, "`dozen` is not a count"),
    ("count: 12", f"count: {'9' * 5000}", None, "is not a count"),
    ("difference: -3", "difference: 2.5", None, "evidence[1].difference: `2.5` is not a whole number"),
    ("difference: -3", "difference: -101", None, "-101 of 100 people are too many"),
    ("    difference: -3\n", "", "- id: A2", "evidence[1].arms: exactly one of `arms` and `difference`"),
    ("    per: 100", "    difference: 8\n    per: 100", "    arms:", "evidence[0].arms: exactly one of `arms` and"),
    ("stamps: [difference-only]", "stamps: []", None, "`difference` and the stamp `difference-only` belong together"),
    ("stamps: [small-study]", "stamps: [difference-only]", None, "belong together"),
    ("stamps: [small-study]", "stamps: [tiny]", None, "`tiny` is not allowed here; use some of: no-comparison"),
    ("      - name: who had none\n        count: 4.5\n", "", "stamps: [small-study]", "evidence[0].stamps: one group stands alone, and no stamp says why; add one of: both-arms, no-comparison, no-sham"),
    ("      - name: who had none", "      - name: a\n        count: 1\n      - name: b", "    arms:", "3 groups are given"),
    ("certainty: low", "certainty: sure", None, "`sure` is not allowed here; use one of: high, moderate, low, very-low"),
    ("source: smith-2020\n    stamps", "source: nobody\n    stamps", None, "evidence[0].source: the page does not list the source `nobody`"),
    # Sources.
    ("sources: [smith-2020, jones-2021]", "sources: [smith-2020, jones-2021, x]", None, "sources: there is no source `x`"),
    ("sources: [smith-2020, jones-2021]", "sources: [smith-2020, jones-2021, jones-2021]", None, "`jones-2021` is listed 2 times"),
    ("sources: [smith-2020, jones-2021]", "sources: [smith-2020]", "source: jones-2021", "the page does not list the source `jones-2021`"),
    # Review.
    ("status: pending", "status: pending\n  reviewer: Dr A", "  reviewer", "review.reviewer: a reviewer is named while"),
    ("status: pending", "status: signed", None, "review.reviewer: the review is signed by nobody"),
    ("updated: 2026-11-22", "updated: 2026-13-22", None, "review.updated: `2026-13-22` is not a date"),
    ("updated: 2026-11-22", "updated: 20261122", None, "review.updated: `20261122` is not a date"),
    ("expires: 2027-11-22", "expires: 2026-11-22", None, "review.expires: the review expires before it begins"),
    ("  status: pending\n", "", "  updated", "review.status: this field is missing"),
    # Sections.
    ("## Part what {#what}", "## Part what", None, "the heading `Part what` has no words or no key"),
    ("## Part what {#what}", "## {#what}", None, "has no words or no key"),
    ("## Part what {#what}", "## Part what {#whatever}", None, "#whatever: this section is not known; use one of: signs"),
    ("## Part who {#who}", "## Part who {#what}", None, "#what: this section stands on line"),
    ("## Part what {#what}", "## Part what {#names}", "\n## Part what", "#what: a page of the kind `treatment` needs this section"),
    ("## Part who {#who}", "## More names {#names}\n\nText.\n\n## Part who {#who}", None, None),
    ("## Part day {#day}", "## Names {#names}\n\nText.\n\n## Part day {#day}", "## Names", "#names: this section stands behind `who-not`"),
    ("Words of day.", "", "## Part day", "#day: this section is empty"),
    ("## Part what", "Hello.\n\n## Part what", "Hello.", "text stands before the first section"),
    ("Words of day.", "# Big", None, "a heading of level 1 is not allowed"),
    ("Words of day.", "#### Small", None, "a heading of level 4 is not allowed"),
    ("Words of day.", "### Fine\n\nText.", None, None),
    ("Words of day.", "Text.\n\n### Key {#day}", "### Key", "only a heading with ## has a {#key}"),
    ("Words of day.", "::: note\n\nNot closed.", "## Part relief", "a section begins inside a list or callout"),
    ("Words of day.", "::: hint\nText.\n:::", None, "`::: hint` opens or closes no callout"),
    ("Words of day.", "::: note\nText.\n:::", None, None),
    # Text and links.
    ("Words of day.", "A <b>b</b>.", None, "HTML is shown as it is written"),
    ("Words of day.", "Fewer than <5 of 100[](source:smith-2020).", None, None),
    ("Words of day.", "![x](https://example.org/x.png)", None, "the picture `https://example.org/x.png` is not shown"),
    ("Words of day.", "![x](x.png)", None, "the picture `x.png` is not shown"),
    ("Words of day.", "[x](../../secret.md)", None, "the link `../../secret.md` leads out of the guide"),
    ("Words of day.", "[x](/etc/passwd)", None, "the link `/etc/passwd` leads out of the guide"),
    ("Words of day.", "[x](ftp://a)", None, "the link `ftp://a` leads out of the guide"),
    ("Words of day.", "[x](page:../wait)", None, "the link `page:../wait` leads out of the guide"),
    ("Words of day.", "[x](javascript:alert)", None, "this is not a link that the guide allows"),
    ("Words of day.", "[x](file:///etc/passwd)", None, "this is not a link that the guide allows"),
    ("Words of day.", "[](page:wait)", None, "the link `page:wait` has no words"),
    ("Words of day.", "One.\nTwo\n[x](page:none)", "[x]", "the link `page:none` leads nowhere; there is no page"),
    ("Words of day.", "[x](page:wait#signs)", None, "the link `page:wait#signs` leads nowhere; the sections of that page are what, who"),
    ("Words of day.", "[x](page:wait#risks) <https://example.org>", None, None),
    ("Words of day.", "[x](term:none)", None, "the link `term:none` leads nowhere; add the term"),
    ("Words of day.", "x[](source:none)", None, "the link `source:none` leads nowhere; add the source"),
    ("Words of day.", "x[](source:none)", None, "the page does not list the source `none`"),
]  # fmt: skip


@pytest.mark.parametrize(
    "field",
    ["section", "outcome", "happened", "otherwise", "per", "group", "time", "certainty", "source"],
)
def test_number_that_lacks_a_field_is_told_with_its_place(guide, field):
    text = guide.text(SHOT)
    line = next(each for each in text.split("- id: A1")[1].splitlines() if f"  {field}: " in each)
    guide.replace(SHOT, f"{line}\n", "")
    fitting = [m for m in guide.messages() if f"evidence[0].{field}: this field is missing" in m]
    assert fitting == [
        f"{SHOT}:{guide.line_of(SHOT, '- id: A1')}: error: "
        f"evidence[0].{field}: this field is missing; add `{field}:`"
    ]


@pytest.mark.parametrize(
    "fault",
    [
        (
            "count: 12",
            "count: 130",
            None,
            "evidence[0].arms[0].count: 130 of 100 people are too many",
        ),
        (
            "        count: 12\n",
            "",
            "- name: who had the shot",
            "arms[0].count: this field is missing",
        ),
        (
            "      - name: who had the shot\n        count: 12\n",
            "      - 12\n",
            "      - 12",
            "evidence[0].arms[0]: fields are expected here",
        ),
        ("id: smith-2020", "id: smyth-2020", "sources: [smith", "there is no source `smith-2020`"),
    ],
    ids=str,
)
def test_number_that_cannot_be_is_told_with_its_line(guide, fault):
    old, new, at, message = fault
    file = SOURCES if old.startswith("id: smith") else SHOT
    guide.replace(file, old, new)
    line = guide.line_of(SHOT, at or new)
    told = [text for text in guide.messages() if message in text]
    assert any(text.startswith(f"{SHOT}:{line}: error: ") for text in told), told


@pytest.mark.parametrize("fault", PAGE_FAULTS, ids=str)
def test_fault_on_a_page_is_told_with_its_line(guide, fault):
    check_fault(guide, SHOT, fault)


@pytest.mark.parametrize(
    ("file", "fault"),
    [
        (SOURCES, ("id: jones-2021", "id: smith-2020", None, "sources[1].id: `smith-2020` is used already")),
        (SOURCES, ("year: 2020", "year: MMXX", None, "sources[0].year: `MMXX` is not a year")),
        (SOURCES, ("checked: yes", "checked: maybe", None, "`maybe` is neither yes nor no")),
        (SOURCES, ("https://example.org/1", "www.example.org", None, "is not a web address")),
        (SOURCES, ("    year: 2020\n", "", "id: smith-2020", "sources[0].year: this field is missing")),
        (SOURCES, ("sources:", "source:", None, "source: this field is not known; did you mean")),
        (GLOSSARY, ("    definition: A cable that carries signals.\n", "", "id: nerve", "terms[0].definition: this")),
        (GLOSSARY, ("  - id: nerve", "  - id: nerve\n    term: x\n    definition: y\n  - id: nerve", "- id: nerve\n    term: N", "is used already")),
    ],
)  # fmt: skip
def test_fault_in_sources_or_glossary_is_told_with_its_line(guide, file, fault):
    check_fault(guide, file, fault)


SYNONYM_FAULTS = [
    ("page: shot\n    words: [jab, needle]", "page: shoot\n    words: [jab, needle]", "words: [jab", "there is no page `shoot`"),
    ("section: risks", "section: risk", None, "no page has a section `risk`; use one of: signs,"),
    ("section: risks", "section: neck", "words: [danger]", "`shot` has no section `neck`"),
    ("term: nerve", "term: nerf", "words: [cable]", "there is no term `nerf`"),
    ("term: nerve", "page: shot\n    term: nerve", "term: nerve", "these words mean two places"),
    ("  - term: nerve\n    words", "  - words", None, "these words mean nothing; add `page:`"),
    ("[jab, needle]", "[jab, Jáb]", None, "`Jáb` stands here a second time, after line 4"),
    ("[jab, needle]", "[jab, danger]", None, None),
    ("[jab, needle]", "[]", None, "there are no words; write some"),
    ("[jab, needle]", "jab", None, "a list is expected here"),
    ("page: shot\n    section: day", "page: shoot\n    section: day", "title: The needle", "there is no page `shoot`"),
    ("section: day", "section: neck", "title: The needle", "`shot` has no section `neck`"),
    ("title: The needle", "title: The needle, 50%", None, "write"),
    ("title: The needle", 'title: ""', None, "topics[0].title: this field is empty"),
    ("topics:", "topics:\n  - title: the needle\n    page: ask", "title: The needle", "there is a topic `The needle` already"),
    ("ignore: [the, a]\n", "", "synonyms:", "ignore: this field is missing"),
    ("ignore:", "ignored: x\nignore:", "ignored: x", "ignored: this field is not known; did you mean `ignore`?"),
]  # fmt: skip


@pytest.mark.parametrize("fault", SYNONYM_FAULTS, ids=str)
def test_fault_in_the_synonyms_is_told_with_its_line(guide, fault):
    check_fault(guide, SYNONYMS, fault)


def test_a_guide_without_synonyms_is_sound(guide):
    (guide.root / SYNONYMS).unlink()
    assert guide.messages() == []


def test_source_of_no_page_is_told(guide):
    entry = "- id: x-1\n    citation: X\n    year: 2001\n    identifier: y\n    link: ''\n    checked: no\n  "
    guide.replace(SOURCES, "- id: smith-2020", entry + "- id: smith-2020")
    (issue,) = guide.check()
    assert (issue.severity, issue.line) == (Severity.ERROR, 3)
    assert issue.message == "no page uses the source `x-1`"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("    note: Seen in a summary.\n", "", "nobody can find the source `jones-2021`"),
        ("year: 2021", "year: 1929", "the source `jones-2021` is of the year 1929"),
        ("year: 2021", "year: 2027", "the source `jones-2021` is of the year 2027"),
    ],
)
def test_source_that_nobody_can_find_or_of_an_odd_year_is_told(guide, old, new, message):
    guide.replace(SOURCES, old, new)
    (issue,) = guide.check()
    assert (issue.severity, issue.message) == (Severity.ERROR, message)
    assert issue.line == guide.line_of(SOURCES, "id: jones-2021")


@pytest.mark.parametrize(
    "sound",
    [
        "    identifier: ''\n    link: https://example.org/2\n    checked: no\n",
        "    identifier: PMID 2\n    link: ''\n    checked: no\n",
    ],
)
def test_an_identifier_or_a_link_is_enough_to_find_a_source(guide, sound):
    old = '    identifier: ""\n    link: ""\n    checked: no\n    note: Seen in a summary.\n'
    guide.replace(SOURCES, old, sound)
    assert guide.messages() == []


@pytest.mark.parametrize(
    ("words", "new", "at"),
    [
        ("words: After two weeks", "words: After 2 weeks", "      - to: ask"),
        ("line: A short line", "line: 5 people", "  - id: shot"),
    ],
)
def test_number_on_the_chart_has_its_source_on_the_page_of_the_step(guide, words, new, at):
    guide.replace(CHART, words, new)
    (message,) = guide.messages()
    assert message.startswith(f"{CHART}:{guide.line_of(CHART, at)}: error: ")
    assert "stands here without a source; give it with a source on the page `shot`" in message
    guide.replace(SHOT, "Words of day.", "After 2 weeks, 5 of 100[](source:smith-2020).")
    assert guide.messages() == []


def test_number_on_the_chart_beside_the_steps_is_told(guide):
    guide.replace(CHART, "title: Begin", "title: Begin 7 times")
    (message,) = guide.messages()
    assert "`7` stands here without a source; leave it out" in message


def test_listed_source_that_the_page_does_not_use_is_a_warning(guide):
    guide.replace("en/pages/wait.md", "sources: [smith-2020]", "sources: [smith-2020, jones-2021]")
    (issue,) = guide.check()
    assert issue.severity == Severity.WARNING
    assert issue.message == "nothing on the page uses `jones-2021`"


def test_review_is_a_warning_from_the_day_after_it_ends(guide):
    assert check(guide.root, date(2027, 11, 22)) == []
    issues = check(guide.root, date(2027, 11, 23))
    assert {issue.file for issue in issues} == {
        f"en/pages/{name}.md" for name in ("ask", "emergency", "shot", "wait")
    }
    assert {issue.severity for issue in issues} == {Severity.WARNING}
    assert issues[0].line == guide.line_of("en/pages/ask.md", "expires:")


def test_all_faults_are_told_at_once_sorted_by_file_and_line(guide):
    guide.replace(SHOT, "count: 12", "count: 101")
    guide.replace(SHOT, "Words of day.", "[x](page:none)")
    guide.replace(SHOT, "id: shot", "id: wait")
    guide.replace(CHART, "to: wait", "to: none")
    issues = guide.check()
    assert [issue.file for issue in issues] == [CHART, CHART, SHOT, SHOT, SHOT]
    lines = [issue.line for issue in issues[2:]]
    assert lines == sorted(lines)


def test_broken_step_is_told_once_and_not_again_by_every_edge_to_it(guide):
    guide.replace(CHART, "kind: care", "kind: cure")
    messages = guide.messages()
    assert not [text for text in messages if "there is no step" in text]


def test_issue_reads_as_file_line_field_fault_and_cure(guide):
    guide.replace(SHOT, "count: 12", "count: 101")
    (message,) = guide.messages()
    line = guide.line_of(SHOT, "count: 101")
    assert message == (
        f"en/pages/shot.md:{line}: error: evidence[0].arms[0].count: "
        "101 of 100 people are too many; count from 0 to 100"
    )


def test_missing_chart_and_pages_are_told(guide):
    for file in (guide.root / "en").rglob("*.md"):
        file.unlink()
    messages = guide.messages()
    assert "en/chart.md:0: error: the file is missing; add it" in messages
    assert any(text.startswith("en/pages:0: error: there are no pages") for text in messages)


def test_empty_folder_has_no_english(tmp_path):
    (issue,) = check(tmp_path)
    assert issue.message == "there is no English content"


def test_chart_without_steps_is_told(guide):
    guide.write(CHART, guide.text(CHART).partition("steps:")[0] + "steps: []\n---\n")
    assert (
        "en/chart.md:1: error: steps: the chart has no sound step; add steps, or mend"
        in "\n".join(guide.messages())
    )


def test_missing_page_is_told_where_the_step_names_it(guide):
    (guide.root / "en/pages/ask.md").unlink()
    assert guide.messages() == [
        f"{CHART}:{guide.line_of(CHART, 'page: ask')}: error: steps[1].page: "
        "there is no page `ask`; add pages/ask.md, or mend the id"
    ]


@pytest.mark.parametrize("make", ["missing", "file"])
def test_folder_that_cannot_be_read_is_no_issue_but_raised(tmp_path, make):
    root = tmp_path / "content"
    if make == "file":
        root.write_text("x")
    with pytest.raises(CannotRead, match="cannot be read"):
        check(root)


def test_file_that_nobody_reads_is_a_warning(guide):
    guide.write("en/notes.txt", "x")
    guide.write("drafts/x.md", "x")
    assert [(issue.file, issue.severity) for issue in guide.check()] == [
        ("drafts/x.md", Severity.WARNING),
        ("en/notes.txt", Severity.WARNING),
    ]


def test_file_name_that_no_page_can_have_is_told(guide):
    guide.write("en/pages/Big Page.md", "x")
    (issue,) = guide.check()
    assert (issue.file, issue.message) == (
        "en/pages/Big Page.md",
        "no page can have this file name",
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows wants rights for symbolic links")
@pytest.mark.parametrize("name", ["en/pages/wait.md", "en/extra.md", "en/more"])
def test_symbolic_link_out_of_the_folder_is_refused(guide, tmp_path, name):
    outside = tmp_path / "outside.md"
    outside.write_text(guide.text("en/pages/wait.md"))
    link = guide.root / name
    link.unlink(missing_ok=True)
    link.symlink_to(outside if name.endswith(".md") else tmp_path)
    issues = [issue for issue in guide.check() if "link that leads out" in issue.message]
    assert [(issue.file, issue.severity) for issue in issues] == [(name, Severity.ERROR)]


@pytest.mark.skipif(os.name == "nt", reason="Windows wants rights for symbolic links")
def test_symbolic_link_that_runs_in_a_circle_is_refused(guide):
    link = guide.root / "en/pages/wait.md"
    link.unlink()
    link.symlink_to(link)
    assert any(text.startswith("en/pages/wait.md:0: error") for text in guide.messages())


@pytest.mark.skipif(os.name == "nt", reason="Windows wants rights for symbolic links")
def test_symbolic_link_inside_the_folder_is_read(guide):
    link = guide.root / "en/pages/wait.md"
    (guide.root / "en/glossary2.md").write_bytes(link.read_bytes())
    link.unlink()
    link.symlink_to(guide.root / "en/glossary2.md")
    assert [issue.severity for issue in guide.check()] == [Severity.WARNING]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipe_in_place_of_a_page_is_not_opened(guide):
    page = guide.root / "en/pages/wait.md"
    page.unlink()
    os.mkfifo(page)
    assert any("wait.md:0: error: this is not a file" in text for text in guide.messages())


@pytest.mark.skipif(os.name == "nt", reason="Windows names are always text")
def test_file_name_that_is_no_text_can_be_printed(guide):
    Path(os.fsdecode(os.fsencode(guide.root) + b"/en/\xff.md")).write_text("x")
    (message,) = guide.messages()
    assert message.encode().startswith(b"en/?.md:0: warning: nobody reads this file")


def test_other_language_may_lack_files_and_lean_on_english(guide):
    guide.translate("pages/wait")
    assert guide.messages() == []


def test_other_language_is_checked_too(guide):
    file = guide.translate("pages/wait", ("term:nerve", "term:nervio"))
    (message,) = guide.messages()
    line = guide.line_of(file, "term:nervio")
    assert message.startswith(f"{file}:{line}: error: the link `term:nervio`")


def test_icons_are_not_looked_for_where_there_is_no_folder_of_them(guide, tmp_path):
    (tmp_path / "icons").rename(tmp_path / "elsewhere")
    assert guide.messages() == []


FIGURE = """\
---
figures:
  - id: way-in
    title: The way in
    description: A needle beside a bone.
    page: shot
    section: what
    steps:
      - caption: The needle goes in.
        labels:
          - {text: Needle, x: 10, y: 20, to: [30, 40]}
          - {text: From behind, x: 5, y: 90}
      - caption: The drug flows.
      - caption: The needle comes out.
---
"""


@pytest.fixture
def illustrated(guide):
    guide.write("en/figures.md", FIGURE)
    guide.write("../figures/way-in.svg", "<svg/>")
    return guide


def test_a_figure_with_its_page_section_and_drawing_has_no_issue(illustrated):
    assert illustrated.messages() == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("page: shot", "page: shut", "there is no page `shut`"),
        ("section: what", "section: wait", "`shot` has no section `wait`"),
        ("id: way-in", "id: way-out", "there is no drawing `way-out`"),
    ],
)
def test_a_figure_that_stands_nowhere_is_told_with_its_line(illustrated, old, new, message):
    illustrated.replace("en/figures.md", old, new)
    (found,) = illustrated.check()
    assert (found.file, found.line, found.severity) == ("en/figures.md", 3, Severity.ERROR)
    assert message in found.message


def test_a_translated_figure_with_all_steps_and_labels_has_no_issue(illustrated):
    illustrated.translate("figures")
    assert illustrated.messages() == []


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        (
            "      - caption: The needle comes out.\n",
            "      - caption: It\n      - caption: goes.\n",
            9,
            "here are 4 entries, and in English 3",
        ),
        (
            "          - {text: From behind, x: 5, y: 90}\n",
            "",
            11,
            "here are 1 entries, and in English 2",
        ),
        ("to: [30, 40]", "to: [30, 41]", 11, "this is `41`, and in English `40`"),
    ],
)
def test_a_translated_figure_that_differs_is_told_with_its_line(
    illustrated, old, new, line, message
):
    illustrated.replace(illustrated.translate("figures"), old, new)
    found = [issue for issue in illustrated.check() if message in issue.message]
    assert [(i.file, i.severity) for i in found] == [("es/figures.md", Severity.ERROR)]
    assert found[0].line == line


@pytest.mark.parametrize(
    "words",
    ["title: The way in", "A needle beside a bone.", "caption: The drug flows.", "text: Needle"],
)
def test_words_of_a_figure_say_chances_as_pages_do(illustrated, words):
    illustrated.replace("en/figures.md", words, words.rstrip(".") + " helps 1 in 4")
    (found,) = illustrated.check()
    assert (found.file, found.line) == ("en/figures.md", 3)
    assert "1 in 4" in found.message
