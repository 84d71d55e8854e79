# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - a table of faults is read line by line
from __future__ import annotations

import pytest

from esi_guide.content.fields import Place, Report
from esi_guide.content.issue import Severity
from esi_guide.content.library import Library
from esi_guide.content.markdown import parse
from esi_guide.content.readability import FixedTerms
from esi_guide.content.wording import check_patient_text, passages, reading_ease

SHOT = "en/pages/shot.md"
WAIT = "en/pages/wait.md"


def words(number):
    return " ".join(["word"] * number)


def told(guide, severity=Severity.ERROR):
    return [str(issue) for issue in guide.check() if issue.severity is severity]


def test_paragraph_of_more_than_four_sentences_is_told_with_its_line(guide):
    guide.replace(SHOT, "Words of day.", "A b. C d. E f. G h.")
    assert told(guide) == []
    guide.replace(SHOT, "A b. C d. E f. G h.", "Fine.\n\n- A b. C d. E f. G h.\n  I j.")
    line = guide.line_of(SHOT, "- A b.")
    assert told(guide) == [
        f"{SHOT}:{line}: error: #day: this paragraph has 5 sentences; part it; 4 are the most"
    ]


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("Words of day.", "{}", "#day"),
        ("Words of day.", "- {}\n- b", "#day"),
        ("Words of day.", "| a | b |\n| --- | --- |\n| {} | c |", "#day"),
        ("    note: It went away.", "    note: {}", "evidence[0].id"),
        ("says: It may help.", "says: {}", "says_yes[0].says"),
        ("  Two plain\n  sentences.", "  {}", "summary"),
        ("What happens if I wait?", "{}?", "questions"),
    ],
)
def test_sentence_is_long_from_25_words_and_too_long_from_31(guide, old, new, place):
    # A cell of a table stands beside another one.
    beside = "c |" in new
    text = guide.text(SHOT)
    for number, severity in (
        (24, None),
        (25, Severity.WARNING),
        (30, Severity.WARNING),
        (31, Severity.ERROR),
    ):
        guide.write(SHOT, text.replace(old, new.format(words(number - beside)), 1))
        found = [issue for issue in guide.check() if "the sentence `word word" in issue.message]
        assert [(issue.severity, issue.field) for issue in found] == (
            [(severity, place)] if severity else []
        )
        assert all(f"has {number} words" in issue.message for issue in found)


HARD = "Interventional neuromodulation necessitates multidisciplinary evaluation."


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (
            "  Two plain\n  sentences.",
            f"  {HARD}",
            "summary: the summary is hard to read: Flesch-Kincaid grade 47.7 without the fixed terms (47.7 with them),",
        ),
        (
            "Words of day.",
            f"{HARD}\n\n" * 30,
            "#what: the text of the sections is hard to read: Flesch-Kincaid grade",
        ),
    ],
)
def test_hard_text_is_told_with_its_grade_both_ways(guide, old, new, what):
    guide.replace(SHOT, old, new)
    (message,) = told(guide)
    assert what in message
    assert "without the fixed terms (" in message
    assert ("SMOG" in message) == ("sections" in message)
    assert "; write shorter sentences and shorter words" in message


def test_terms_of_the_glossary_are_left_out_of_the_grade(guide):
    guide.replace(SHOT, "  Two plain\n  sentences.", f"  {HARD}")
    assert told(guide)
    guide.replace("en/glossary.md", "also: [nerve fibre]", f"also: ['{HARD}']")
    assert told(guide) == []


def test_spanish_page_is_measured_by_the_spanish_scale(guide):
    text = guide.text(WAIT).replace(
        "  Two plain\n  sentences.",
        "  La neuroestimulación constituye una alternativa terapéutica.",
    )
    guide.write("es/pages/wait.md", text)
    first, second = told(guide)
    assert "es/pages/wait.md:8: error: summary: the summary is hard to read: Fernández" in first
    assert "INFLESZ" in second
    assert "at least 65 is asked" in second


def test_language_without_a_formula_is_not_measured(guide):
    guide.translate("pages/wait", ("  Two plain\n  sentences.", f"  {HARD}"), locale="de")
    assert guide.messages() == []


@pytest.mark.parametrize("key", ["relief", "risks"])
def test_benefit_and_harm_have_equal_room(guide, key):
    # Three words of each are there.
    guide.replace(WAIT, f"Words of {key}.", "One two three four.")
    assert told(guide) == []
    guide.replace(WAIT, "One two three four.", "One two three. Four five.")
    line = guide.line_of(WAIT, f"{{#{key}}}")
    (message,) = told(guide)
    assert message.startswith(f"{WAIT}:{line}: error: #{key}: benefit and harm have unequal room")
    assert ("`relief` has 5 words and `risks` 3" in message) == (key == "relief")


def test_rarer_harms_take_their_part_of_the_room(guide):
    guide.replace(WAIT, "## Part recovery", "## Rare {#rare}\n\nOne.\n\n## Part recovery")
    room = [text for text in told(guide) if "unequal room" in text]
    assert room == []
    guide.replace(WAIT, "One.\n", "One two.\n")
    (message,) = [text for text in told(guide) if "unequal room" in text]
    assert "`relief` has 3 words and `risks` and `rare` 5" in message


def test_words_beside_numbers_take_room_too(guide):
    note = f"    note: It went away. {'It did. ' * 8}"
    guide.replace(SHOT, "    note: It went away.", note)
    (message,) = told(guide)
    assert "`relief` has 18 words and `risks` 41, their numbers included" in message


def test_page_that_is_no_option_need_not_give_equal_room(guide):
    guide.replace(WAIT, "Words of risks.", "One two three four five six.")
    assert told(guide)
    guide.replace(WAIT, "kind: care", "kind: check")
    assert told(guide) == []


BANNED = [
    ("en", "It happens in 1 in 20 people.", "1 in 20"),
    ("en", "About one in five had it.", "one in five"),
    ("en", "One out of 10 had it.", "One out of 10"),
    ("en", "It was 9 in 100.", "9 in 100"),
    ("en", "It was 3 in every 1,000.", "3 in every 1,000"),
    ("en", "1 in\nevery 50", "1 in every 50"),
    ("en", "46 % of people", "%"),
    ("en", "46% of people", "%"),
    ("en", "The relative risk was 2.", "relative risk"),
    ("en", "an Odds Ratio of 3", "Odds"),
    ("en", "the NNT is 5", "NNT"),
    ("en", "the number needed to treat", "number needed to treat"),
    ("en", "It is twice as likely.", "twice as likely"),
    ("en", "It is 2.5 times more common.", "2.5 times more common"),
    ("en", "It doubles the risk.", "doubles the risk"),
    ("es", "Le pasa a 1 de cada 20 personas.", "1 de cada 20"),
    ("es", "Una de cada cinco personas.", "Una de cada cinco"),
    ("es", "1 entre 20 personas", "1 entre 20"),
    ("es_MX", "El riesgo relativo fue 2.", "riesgo relativo"),
    ("es", "razón de probabilidades", "razón de probabilidades"),
    ("es", "el doble de riesgo", "el doble de riesgo"),
    ("es", "el 46 %", "%"),
    ("de", "46 %", "%"),
]

ALLOWED = [
    ("en", "46 of 100 people had half of their pain gone; 54 did not."),
    ("en", "Do this one in 2 weeks, and 3 in 10 days."),
    ("en", "83 of 100 got half relief in 3 months, in 10 trials."),
    ("en", "Half the pain was gone in 21 of 1,000."),
    ("en", "It was 7 of 10, twice as fast, and 75 percent better."),
    ("es", "46 de cada 100 personas; 7 de cada 1000 y 3 de cada 1.000."),
    ("es", "Hágalo una en 2 semanas."),
    ("de", "1 in 20"),
]


@pytest.mark.parametrize(("locale", "text", "hit"), BANNED)
def test_number_that_misleads_is_told(locale, text, hit):
    report = Report("a.md")
    check_patient_text(Place(1, ""), text, locale, report)
    (issue,) = report.issues
    assert issue.severity is Severity.ERROR
    assert issue.message.startswith(f"`{hit}` ")


@pytest.mark.parametrize(("locale", "text"), ALLOWED)
def test_counts_of_people_are_allowed(locale, text):
    report = Report("a.md")
    check_patient_text(Place(1, ""), text, locale, report)
    assert report.issues == []


@pytest.mark.parametrize(
    ("old", "at", "field"),
    [
        ("title: Title of shot", "title: Title", "title"),
        ("also_called: [other name]", "title: Title", "title"),
        ("  Two plain", "summary:", "summary"),
        ("    value: Less pain", "    value: Less pain", "facts[0].value"),
        ("    outcome: Headache", "- id: A1", "evidence[0].id"),
        ("      - name: who had none", "- id: A1", "evidence[0].id"),
        ("    spread: -5 to 1", "- id: A2", "evidence[1].id"),
        ("    note: It went away.", "- id: A1", "evidence[0].id"),
        ("  - who: A body", "    says: It may", "says_yes[0].says"),
        ("    says: It may help.", "    says: It may", "says_yes[0].says"),
        ("  - What happens if I wait?", "questions:", "questions"),
        ("## Part day", "## Part day", "#day"),
        ("Words of day.", "Words of day", "#day"),
    ],
)
def test_all_that_patients_read_on_a_page_is_looked_at(guide, old, at, field):
    new = old.replace("]", " 5 %]") if old.endswith("]") else f"{old} 5 %"
    guide.replace(SHOT, old, new)
    (message,) = [text for text in guide.messages() if "`%` is not for patients" in text]
    assert message.startswith(f"{SHOT}:{guide.line_of(SHOT, at)}: error: {field}: ")


def test_definition_of_the_glossary_is_looked_at(guide):
    guide.replace("en/glossary.md", "carries signals", "carries 5 % of signals")
    percent, number = guide.messages()
    assert percent.startswith("en/glossary.md:3: error: terms[0].id: `%` is not for patients")
    assert "terms[0].id: `5` stands here without a source; leave it out" in number


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("question: What now?", "---"),
        ("band: One sign is enough.", "  page: emergency"),
        ("    title: Begin", "  - id: begin"),
        ("    title: The shot", "  - id: shot"),
        ("    line: A short line", "  - id: shot"),
        ("        title: Much better", "      - id: better"),
        ("        words: After two weeks", "      - to: ask"),
    ],
)
def test_words_of_the_chart_are_looked_at(guide, words, at):
    guide.replace("en/chart.md", words, f"{words} 5 %")
    (message,) = [text for text in guide.messages() if "`%` is not for patients" in text]
    assert message.startswith(f"en/chart.md:{guide.line_of('en/chart.md', at)}: error: ")


def test_passages_are_paragraphs_list_items_and_rows_without_headings():
    text = "One\ntwo.\n\n### Head\n\n- [a](term:x)[](source:y)\n- b\n\n| h | i |\n| --- | --- |\n| c | d |\n"
    assert [tuple(passage) for passage in passages(parse(text, 10))] == [
        (10, "One two.", frozenset()), (15, "a", frozenset({"y"})), (16, "b", frozenset()),
        (18, "h, i", frozenset()), (20, "c, d", frozenset()),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("A[](source:x).\n\n- b\n- c[](source:y)", ["x", "x", "xy"]),
        ("A[](source:x).\n\n1. b\n   - c", ["x", "x", "x"]),
        ("A[](source:x).\n\n| h |\n| --- |\n| b[](source:y) |", ["x", "x", "xy"]),
        ("A[](source:x).\n\nB.\n\n- c", ["x", "", ""]),
        ("A[](source:x).\n\n### Head\n\n- c", ["x", ""]),
        ("- a[](source:x)\n- b\n\nC.", ["x", "", ""]),
        ("A[](source:x).\n\n- b\n\nC.", ["x", "x", ""]),
    ],
)
def test_a_paragraph_lends_its_sources_to_the_list_or_table_that_it_leads_into(text, sources):
    found = ["".join(sorted(passage.sources)) for passage in passages(parse(text))]
    assert found == sources


def test_reading_ease_of_a_page_is_there_for_whoever_reports_it(guide):
    page = Library(guide.root).page("shot")
    scores = reading_ease(page, page.locale, FixedTerms())
    assert scores.smog is None
    assert [score.passes for score in (*scores.summary, *scores.body)] == [True, True]
