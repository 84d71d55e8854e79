# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - a table of faults is read line by line
from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from esi_guide.content.files import ContentFolder
from esi_guide.content.library import Library
from esi_guide.content.signing import Signature, sign
from esi_guide.content.translation import differences

CONTENT = Path(__file__).resolve().parents[2] / "resources" / "content"
NO_ORIGINAL = (
    "es/{}.md:1: warning: original: this does not say which English text it translates; compare "
    "the two, then say so with `esi-guide content translated --lang es {}`"
)
STALE = (
    "es/{}.md:1: warning: original: the English text has changed since this was translated; bring "
    "this up to date, then say so with `esi-guide content translated --lang es {}`"
)


def test_a_translation_in_step_is_sound(guide):
    for name in ("pages/shot", "chart", "glossary"):
        guide.translate(name)
    assert guide.messages() == []
    assert not Library(guide.root, "es").page("shot").stale


@pytest.mark.parametrize(
    ("name", "option"), [("pages/shot", "--page shot"), ("glossary", "--file glossary")]
)
def test_a_translation_that_does_not_say_of_what_is_a_warning(guide, name, option):
    guide.write(f"es/{name}.md", guide.text(f"en/{name}.md"))
    assert guide.messages() == [NO_ORIGINAL.format(name, option)]


def test_files_that_nobody_thought_of_yet_are_held_together_too(guide):
    for locale in ("en", "es"):
        guide.write(f"{locale}/more/notes.md", "---\nid: a\n---\n")
    assert NO_ORIGINAL.format("more/notes", "--file more/notes") in guide.messages()


def test_a_changed_original_leaves_its_translation_behind(guide):
    guide.translate("pages/shot")
    guide.translate("chart")
    guide.replace("en/pages/shot.md", "Words of day.", "Other words of day.")
    guide.replace("en/chart.md", "question: What now?", "question: What next?")
    assert guide.messages() == [
        STALE.format("chart", "--file chart"),
        STALE.format("pages/shot", "--page shot"),
    ]
    library = Library(guide.root, "es")
    assert library.page("shot").stale
    assert library.page("shot").problem == ""
    assert not Library(guide.root).page("shot").stale


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Title of shot", 'title:   "Title of shot"'),
        ("updated: 2026-11-22", "updated: 2026-11-23"),
        ("Words of day.", "Words of day.   "),
    ],
)
def test_what_is_no_text_leaves_no_translation_behind(guide, old, new):
    guide.translate("pages/shot")
    guide.replace("en/pages/shot.md", old, new)
    assert guide.messages() == []


@pytest.mark.parametrize("original", ["abc", "[]", "G" * 64, "0" * 63, "{a: b}", '""'])
def test_an_original_that_is_no_fingerprint_is_told(guide, original):
    guide.write(
        "es/pages/wait.md",
        guide.text("en/pages/wait.md").replace("review:", f"original: {original}\nreview:"),
    )
    line = guide.line_of("es/pages/wait.md", "original:")
    (message,) = guide.messages()
    assert message == (
        f"es/pages/wait.md:{line}: error: `original` is not the fingerprint of a text; remove it, "
        "then write it with `esi-guide content translated`"
    )


#: Old and new words of the translation, words on the line that is named, and the message.
FAULTS = [
    ("  - id: A1\n", "  - id: A9\n", "- id: A9", "evidence: the translation lacks `A1`"),
    ("  - id: A1\n", "  - id: A9\n", "- id: A9", "evidence: the English file has no such thing as `A9`"),
    ("## Part day {#day}", "### Part day", None, "#day: the translation lacks the section `day`"),
    ("## Part who {#who}", "## A {#names}\n\nB.\n\n## Part who {#who}", "## A {#names}", "#names: the English file has no such thing as the section `names`"),
    ("  - What happens if I wait?\n", "  - What happens?\n  - If I wait?\n", "  - What happens?", "questions: here are 2 entries, and in English 1"),
    ("    note: It went away.\n", "", "- id: A1", "evidence[A1].note: the translation lacks the field `note`"),
    ("    spread: -5 to 1\n", "    spread: -5 to 1\n    note: More.\n", "    note: More.", "evidence[A2].note: the English file has no such thing as the field `note`"),
    ("count: 12", "count: 21", "count: 21", "evidence[A1].arms[0].count: this is `21`, and in English `12`"),
    ("difference: -3", "difference: 3", "difference: 3", "evidence[A2].difference: this is `3`, and in English `-3`"),
    ("certainty: low", "certainty: high", "certainty: high", "evidence[A1].certainty: this is `high`, and in English `low`"),
    ("stamps: [small-study]", "stamps: [no-sham]", "stamps: [no-sham", "evidence[A1].stamps: this list holds others than the English one"),
    ("    value: Less pain\n", "    value: Less pain\n  - label: More\n    value: Fun\n", "- label: Goal", "facts: here are 2 entries, and in English 1"),
]  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_what_a_translation_lacks_or_has_beyond_is_told_with_its_line(guide, fault):
    old, new, at, message = fault
    file = guide.translate("pages/shot")
    guide.replace(file, old, new)
    # A section that is not there is missed where the text begins.
    line = guide.line_of(file, at) if at else guide.line_of(file, "## Part what") - 1
    assert f"{file}:{line}: error: {message}; " in "\n".join(guide.messages()) + "; "


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("also_called: [other name]", "also_called: [uno, dos]"),
        ("sources: [smith-2020, jones-2021]", "sources: [jones-2021, smith-2020]"),
        ("outcome: Headache", "outcome: Dolor de cabeza"),
        ("status: pending", "status: pending # noch nicht"),
    ],
)
def test_words_and_their_order_are_the_translations_own(guide, old, new):
    guide.translate("pages/shot", (old, new))
    assert guide.messages() == []


def test_a_chart_in_another_language_has_the_same_steps_and_ways(guide):
    file = guide.translate("chart")
    guide.replace(file, "  - id: wait\n", "  - id: espera\n")
    guide.replace(file, "to: wait", "to: espera")
    told = "\n".join(guide.messages())
    assert "steps: the translation lacks `wait`" in told
    assert "steps: the English file has no such thing as `espera`" in told
    assert "answers[better].edges[0].to: this is `espera`, and in English `wait`" in told


def test_a_sound_file_is_no_different_from_itself():
    folder = ContentFolder(CONTENT)
    for file in filter(lambda name: name.endswith(".md"), folder.all_files()):
        document, _ = folder.read(file)
        assert differences(document, document, file) == ()


def test_a_broken_original_says_so_once(guide):
    guide.translate("pages/wait")
    guide.write("en/pages/wait.md", b"\xff")
    assert [text for text in guide.messages() if text.startswith("es/")] == []
    assert not Library(guide.root, "es").page("wait").stale


def test_a_language_is_signed_once_all_its_pages_are(guide):
    day = date(2026, 11, 30)
    for page in ("shot", "ask", "wait", "emergency"):
        assert not Library(guide.root, "es").is_signed()
        guide.translate(f"pages/{page}")
        assert not Library(guide.root, "es").is_signed()
        sign(guide.root, "es", page, Signature("Jane Roe", "translator", day), day)
    assert Library(guide.root, "es").is_signed()
    assert not Library(guide.root).is_signed()
    assert guide.messages() == []
