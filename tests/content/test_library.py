# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from esi_guide.content.chart import Edge, StepKind
from esi_guide.content.library import Library
from esi_guide.content.markdown import to_text
from esi_guide.content.page import Arm, PageKind, Review, ReviewStatus, Stamp
from esi_guide.content.synonyms import Synonyms

CHART = "en/chart.md"
SHOT = "en/pages/shot.md"


def test_chart_is_read_in_reading_order(guide):
    chart = Library(guide.root).chart()
    assert [rung.id for rung in chart.rungs] == ["begin", "later"]
    assert [(step.id, step.kind) for step in chart.steps] == [
        ("shot", StepKind.TREATMENT),
        ("ask", StepKind.DECISION),
        ("wait", StepKind.CARE),
    ]
    assert chart.step("shot").line == "A short line"
    assert [(answer.ref, answer.unsure) for answer in chart.step("ask").answers] == [
        ("ask/better", False),
        ("ask/unsure", True),
    ]
    assert chart.edges() == (
        Edge("shot", "ask", "After two weeks"),
        Edge("ask/better", "wait", "If it lasts"),
        Edge("ask/unsure", "shot", "Start again", returns=True),
    )
    assert chart.emergency.band == "One sign is enough."


def test_page_is_read_whole(guide):
    library = Library(guide.root)
    page = library.page("shot")
    assert (page.problem, page.locale, library.issues) == ("", "en", ())
    assert (page.id, page.kind, page.title) == ("shot", PageKind.TREATMENT, "Title of shot")
    assert page.summary == "Two plain sentences."
    assert page.also_called == ("other name",)
    assert [(fact.label, fact.value) for fact in page.facts] == [("Goal", "Less pain")]
    assert page.sections[0].title == "Part what"
    assert to_text(page.sections[0].tokens) == "Words of what."
    first, second = page.evidence
    assert first.arms == (Arm("who had the shot", 12), Arm("who had none", 4.5))
    assert (first.difference, first.stamps) == (None, (Stamp.SMALL_STUDY,))
    assert (second.arms, second.difference, second.spread) == ((), -3, "-5 to 1")
    assert page.says_yes[0].who == "A body"
    assert page.says_no == ()
    assert page.sources == ("smith-2020", "jones-2021")
    assert page.review == Review(ReviewStatus.PENDING, "", date(2026, 11, 22), date(2027, 11, 22))
    assert library.page("shot") is page


def test_sources_and_terms_are_read(guide):
    library = Library(guide.root)
    assert library.sources()["smith-2020"].checked
    assert not library.sources()["jones-2021"].checked
    assert library.sources()["jones-2021"].year == 2021
    assert library.terms()["nerve"].also == ("nerve fibre",)


def test_a_passing_page_is_the_page_and_is_not_kept(guide):
    library = Library(guide.root)
    passing = library.passing_page("shot")
    assert passing.title == "Title of shot"
    assert library.passing_page("shot") is not passing
    assert library.passing_page("nothing").problem


def test_synonyms_are_read_in_the_language_or_in_english_or_are_none(guide):
    assert Library(guide.root).synonyms().groups[0].words == ("jab", "needle")
    guide.write("es/synonyms.md", guide.text("en/synonyms.md").replace("jab", "pinchazo"))
    assert Library(guide.root, "es").synonyms().groups[0].words == ("pinchazo", "needle")
    (guide.root / "en/synonyms.md").unlink()
    assert Library(guide.root).synonyms() == Synonyms()


def test_page_ids_come_from_names_alone(guide):
    guide.write("en/pages/broken.md", b"\xff")
    guide.write("en/pages/Not An Id.md", "x")
    guide.write("en/pages/notes.txt", "x")
    library = Library(guide.root)
    assert library.page_ids() == ("ask", "broken", "emergency", "shot", "wait")
    assert library.issues == ()


def test_broken_step_is_left_out_with_the_edges_to_it(guide):
    guide.replace(CHART, "kind: care", "kind: cure")
    library = Library(guide.root)
    chart = library.chart()
    assert [step.id for step in chart.steps] == ["shot", "ask"]
    assert {edge.target for edge in chart.edges()} == {"ask", "shot"}
    assert len(library.issues) == 1


def test_edge_to_nowhere_is_left_out(guide):
    guide.replace(CHART, "to: wait", "to: none")
    assert {edge.target for edge in Library(guide.root).chart().edges()} == {"ask", "shot"}


@pytest.mark.parametrize("emergency", ["emergency: none\nother:\n", "emergency:\n  x: y\n"])
def test_emergency_exit_is_there_whatever_happens(guide, emergency):
    guide.replace(CHART, "emergency:\n", emergency)
    if "x: y" in emergency:
        for line in ("  page: emergency\n", "  title: Emergency signs\n"):
            guide.replace(CHART, line, "")
    way_out = Library(guide.root).chart().emergency
    assert (way_out.page, way_out.title) == ("emergency", "Emergency signs")


@pytest.mark.parametrize(
    "chart", [b"", b"\xff", b"---\na: b\n---\n", b"---\nsteps: [a, b]\n---\n", None]
)
def test_chart_of_which_nothing_is_left_is_none(guide, chart):
    if chart is None:
        (guide.root / CHART).unlink()
    else:
        guide.write(CHART, chart)
    library = Library(guide.root)
    assert library.chart() is None
    assert library.issues


def test_page_that_cannot_be_read_says_so_and_has_the_title_of_its_step(guide):
    guide.write(SHOT, b"\xff")
    library = Library(guide.root)
    page = library.page("shot")
    assert page.problem == "This page could not be read. Ask your clinician about this step."
    assert (page.id, page.title, page.short_title) == ("shot", "The shot", "The shot")
    assert page.sections == ()
    assert page.review.expires < date(2000, 1, 1)
    assert [issue.file for issue in library.issues] == [SHOT]


def test_partly_broken_page_keeps_what_is_sound(guide):
    guide.replace(SHOT, "count: 12", "count: twelve")
    guide.replace(SHOT, "{#who}", "{#whom}")
    page = Library(guide.root).page("shot")
    assert (
        page.problem == "Parts of this page could not be read. Ask your clinician about this step."
    )
    assert page.title == "Title of shot"
    assert [evidence.id for evidence in page.evidence] == ["A2"]
    assert "who-not" in [section.key for section in page.sections]


def test_refused_yaml_is_a_problem_of_the_page(guide):
    guide.replace(SHOT, "title: Title", "title: &x Title")
    assert Library(guide.root).page("shot").problem


def test_warning_is_no_problem_of_the_page(guide):
    guide.replace(SHOT, "sources: [smith-2020, jones-2021]", "sources: [smith-2020, jones-2021, x]")
    library = Library(guide.root)
    assert library.page("shot").problem == ""
    assert len(library.issues) == 1


@pytest.mark.parametrize("page_id", ["none", "../chart", "../../outside", "", "a\0b", "SHOT"])
def test_page_that_is_not_there_is_a_page_with_a_problem(guide, page_id):
    (guide.root.parent / "outside.md").write_text(guide.text(SHOT))
    page = Library(guide.root).page(page_id)
    assert page.problem == "This page is missing. Ask your clinician about this step."
    assert page.sections == ()


@pytest.mark.skipif(os.name == "nt", reason="Windows wants rights for symbolic links")
def test_page_linked_from_outside_is_not_shown(guide, tmp_path):
    outside = tmp_path / "outside.md"
    outside.write_text(guide.text(SHOT))
    (guide.root / SHOT).unlink()
    (guide.root / SHOT).symlink_to(outside)
    page = Library(guide.root).page("shot")
    assert page.problem
    assert page.sections == ()


def test_missing_folder_is_an_empty_guide(tmp_path):
    library = Library(tmp_path / "none")
    assert library.chart() is None
    assert library.page_ids() == ()
    assert library.sources() == {}
    assert library.terms() == {}
    assert Library.available_locales(tmp_path / "none") == ()


def test_locales_are_folders_named_like_languages(guide):
    guide.write("es/chart.md", "x")
    guide.write("pt_BR/chart.md", "x")
    guide.write("drafts/chart.md", "x")
    guide.write("fr", "a file")
    assert Library.available_locales(guide.root) == ("en", "es", "pt_BR")


def test_what_a_language_lacks_is_taken_from_english_and_flagged(guide):
    guide.write("es/pages/wait.md", guide.text("en/pages/wait.md").replace("Title of", "Título"))
    guide.write(
        "es/glossary.md",
        "---\nterms:\n  - id: shot\n    term: Inyección\n    definition: X.\n---\n",
    )
    library = Library(guide.root, "es")
    assert library.chart() == Library(guide.root).chart()
    assert (library.page("wait").title, library.page("wait").locale) == ("Título wait", "es")
    assert (library.page("shot").title, library.page("shot").locale) == ("Title of shot", "en")
    assert sorted(library.terms()) == ["nerve", "shot"]
    assert library.page_ids() == Library(guide.root).page_ids()
    assert library.issues == ()


def test_page_that_is_broken_in_one_language_does_not_turn_english(guide):
    guide.write("es/pages/wait.md", b"\xff")
    page = Library(guide.root, "es").page("wait")
    assert page.problem
    assert page.locale == "es"


@pytest.mark.parametrize("locale", ["xx", "..", "../..", "/", ""])
def test_language_that_is_not_there_is_english(guide, locale):
    (guide.root.parent / "pages").mkdir()
    (guide.root.parent / "pages" / "wait.md").write_text(guide.text("en/pages/wait.md"))
    library = Library(guide.root, locale)
    assert (library.page("wait").locale, library.page("wait").problem) == ("en", "")
    assert library.page_ids() == Library(guide.root).page_ids()


def test_ladder_opens_without_the_page_reader_and_the_markdown_parser(guide):
    script = f"""
import sys
from pathlib import Path
from esi_guide.content.library import Library
library = Library(Path({str(guide.root)!r}))
assert library.chart() and library.page_ids() and not library.issues
heavy = "markdown_it", "mdit_py_plugins", "esi_guide.content.page", "difflib", "tomllib"
for name in "readability", "wording", "fingerprint", "signing":
    heavy += (f"esi_guide.content.{{name}}",)
early = [name for name in heavy if name in sys.modules]
assert not early, early
assert library.page("shot").sections
assert "markdown_it" in sys.modules
unasked = "esi_guide.content.readability", "esi_guide.content.fingerprint"
assert not [name for name in unasked if name in sys.modules]
"""
    root = Path(__file__).resolve().parents[2]
    run = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-B", "-c", script], cwd=root, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
