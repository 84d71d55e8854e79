# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from esi_guide.content.audit import CannotAudit, audit
from esi_guide.content.audit_items import AUDIT, Verdict
from esi_guide.content.audit_measures import MEASURES
from esi_guide.content.files import CannotRead
from esi_guide.content.signing import Signature, sign

from .conftest import TODAY, page_text

CONTENT = Path(__file__).resolve().parents[2] / "resources" / "content"
FILE = f"en/{AUDIT}"
ITEMS = """\
---
standards:
  - id: aids
    title: Aids
    about: What they are for.
    items:
      - id: a1
        asks: Shows harm.
        verdict: met
        reason: It does.
        shown_by: [harm]
      - id: a2
        asks: Was tried.
        verdict: not-done
        reason: Nobody had time.
      - id: a3
        asks: Sings.
        verdict: not-applicable
        reason: It is paper.
      - id: a4
        asks: Is signed.
        verdict: met
        reason: We say so.
        shown_by: [harm, signed]
---
"""


@pytest.fixture
def judged(guide):
    guide.write(FILE, ITEMS)
    return guide


def audited(guide, *languages):
    return audit(guide.root, languages, TODAY)


def verdicts(guide):
    return {each.item.id: each.verdict for each in audited(guide).judgements[0].items}


def table(found, caption):
    (one,) = [t for part in found.paper.parts for t in part.tables if t.caption == caption]
    return one


@pytest.fixture(scope="module")
def bundled():
    return audit(CONTENT, ["es"], date(2026, 11, 30))


def score(found, standard):
    (one,) = [each for each in found.judgements if each.standard.id == standard]
    return one.count(Verdict.MET), one.applicable


@pytest.mark.parametrize(("standard", "items"), [("ipdas-qualifying", 6), ("ipdas-certifying", 10)])
def test_the_bundled_guide_meets_what_makes_a_decision_aid(bundled, standard, items):
    assert score(bundled, standard) == (items, items)


@pytest.mark.parametrize(
    ("standard", "items"), [("pemat-understandability", 19), ("pemat-actionability", 7)]
)
def test_the_bundled_guide_reaches_nine_of_ten_by_its_editors_own_score(bundled, standard, items):
    met, applicable = score(bundled, standard)
    assert met >= 0.9 * applicable
    (one,) = [each for each in bundled.judgements if each.standard.id == standard]
    assert len(one.items) == items


def test_the_bundled_guide_claims_no_test_with_people(bundled):
    items = {
        item.item.id: item
        for each in bundled.judgements
        if "quality" in each.standard.id
        for item in each.items
    }
    for name in ("i12", "i13", "i14", "i15", "i16", "i17", "i22", "i23"):
        assert items[name].verdict is Verdict.NOT_DONE


def test_every_item_of_the_bundled_guide_has_a_reason_and_nothing_is_claimed_unshown(bundled):
    for judgement in bundled.judgements:
        for each in judgement.items:
            assert len(each.item.reason) > 8, each.item.id
            assert each.verdict is each.item.verdict, (each.item.id, each.measured)


def test_every_number_and_every_page_of_the_bundled_guide_is_in_the_report(bundled):
    pages = {path.stem for path in (CONTENT / "en/pages").glob("*.md")}
    assert {row[0] for row in table(bundled, "Review, language en").rows} == pages
    assert {row[0] for row in table(bundled, "Review, language es").rows} == pages
    for language in ("en", "es"):
        rows = table(bundled, f"Reading ease, language {language}").rows
        assert {row[0].partition(",")[0] for row in rows} == pages
        assert {row[-1] for row in rows} <= {"yes", ""}
    degrees = {row[4] for row in table(bundled, "Numbers").rows}
    assert degrees == {"high", "moderate", "low", "very-low"}


def test_an_item_is_met_only_where_its_measures_hold(judged):
    assert verdicts(judged) == {
        "a1": Verdict.MET,
        "a2": Verdict.NOT_DONE,
        "a3": Verdict.NOT_APPLICABLE,
        "a4": Verdict.NOT_MET,
    }
    row = table(audited(judged), "Items of Aids").rows[3]
    assert row[:3] == ("A4", "Is signed.", "Not met")
    assert "DOES NOT HOLD: 0 of 4 pages signed by a reviewer" in row[4]


def test_what_was_missing_counts_once_it_is_there(judged):
    day = date(2026, 11, 30)
    for page in ("shot", "ask", "wait", "emergency"):
        sign(judged.root, "en", page, Signature("Jane Roe", "MD", day), day)
    assert verdicts(judged)["a4"] is Verdict.MET
    rows = table(audited(judged), "Review, language en").rows
    assert {row[3] for row in rows} == {"Jane Roe, MD, 2026-11-30"}


def test_the_score_leaves_out_what_cannot_be_claimed(judged):
    (judgement,) = audited(judged).judgements
    assert str(judgement) == "Aids: 1 of 2 met (50 per cent)"
    overview = table(audited(judged), "Overview")
    assert overview.rows == (("Aids", "1 of 2", "1", "1", "1"),)


def test_sources_and_numbers_say_what_was_not_checked(judged):
    found = audited(judged)
    pages = {row[0]: row[1:] for row in table(found, "Sources of each page").rows}
    assert pages["shot"] == ("2", "1", "1")
    (unchecked,) = table(found, "Sources that were not checked").rows
    assert unchecked == ("jones-2021", "Jones B. Another trial. 2021", "Seen in a summary.")
    first, second = table(found, "Numbers").rows
    assert first[0] == "shot A1"
    assert first[1] == "Headache: 12 of 100 who had the shot; 4.5 of 100 who had none (small-study)"
    assert first[5] == "smith-2020"
    assert second[1] == "Less pain: a difference of -3 of 100 (difference-only)"
    assert second[5] == "jones-2021, NOT CHECKED"


def test_faults_of_the_content_are_in_the_report(judged):
    judged.replace("en/pages/wait.md", "Words of day.", "5 % of people[](source:smith-2020).")
    (fault,) = table(audited(judged), "What the check of the content finds").rows
    assert fault[0].startswith("en/pages/wait.md:")
    assert fault[1] == "error"


#: What is broken, and the measures that must not hold then.
BROKEN = [
    ("en/pages/wait.md", "## Part risks {#risks}", "### Part risks", {"harm", "check"}),
    ("en/pages/wait.md", "Words of relief.", "Words of relief. " * 9, {"balance", "check"}),
    ("en/pages/wait.md", "expires: 2027-11-22", "expires: 2026-11-23", {"dates"}),
    ("en/pages/wait.md", "expires: 2027-11-22", "expires: 2028-11-22", {"renewal"}),
    ("en/pages/wait.md", "  - What happens if I wait?", "  []", {"questions"}),
    ("en/pages/about.md", "## Part funding {#funding}", "### Part", {"funding", "check"}),
    ("en/pages/ask.md", "## Part choice {#choice}", "### Part", {"choice", "check"}),
    ("en/chart.md", "how_to_read: Choose a step.", 'how_to_read: ""', {"how-to-read", "check"}),
    ("en/chart.md", "question: What now?", 'question: ""', {"problem", "check"}),
]


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken[2])
def test_each_measure_fails_where_it_should(judged, broken):
    file, old, new, failing = broken
    judged.write(
        "en/pages/about.md", page_text("about", "about").replace("icon: about", "icon: shot")
    )
    everything = ", ".join(MEASURES)
    judged.replace(FILE, "[harm, signed]", f"[{everything}]")
    before = holding(judged)
    assert failing <= before
    judged.replace(file, old, new)
    assert failing.isdisjoint(holding(judged))


def holding(guide):
    """Return the names of the measures that hold."""
    last = audited(guide).judgements[0].items[-1]
    return {name for name, each in zip(MEASURES, last.measured, strict=True) if each.holds}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("verdict: met", "verdict: fine", "verdict: `fine` is not allowed here"),
        ("[harm]", "[charm]", "shown_by: there is no measure `charm`; use some of: problem,"),
        ("id: a2", "id: a1", "items[1].id: `a1` is used already"),
        ("        reason: It does.\n", "", "items[0].reason: this field is missing"),
        ("    about: What they are for.\n", "", "about: this field is missing"),
        ("asks: Sings.", "ask: Sings.", "ask: this field is not known"),
    ],
)
def test_fault_in_the_items_is_told_and_nothing_is_audited(judged, old, new, message):
    assert judged.messages() == []
    judged.replace(FILE, old, new)
    assert any(text.startswith(FILE) and message in text for text in judged.messages())
    with pytest.raises(CannotAudit, match=FILE):
        audited(judged)


def test_what_cannot_be_audited_is_explained(guide, tmp_path):
    with pytest.raises(CannotAudit, match=r"audit\.md.*the file is missing"):
        audited(guide)
    guide.write(FILE, ITEMS)
    with pytest.raises(CannotAudit, match="there is no language 'xx'; there are en"):
        audited(guide, "xx")
    guide.write("en/chart.md", b"\xff")
    with pytest.raises(CannotAudit, match="the English chart or pages cannot be read"):
        audited(guide)
    with pytest.raises(CannotRead):
        audit(tmp_path / "none", (), TODAY)


def test_a_language_without_a_formula_is_reported_without_one(judged):
    judged.translate("pages/wait", locale="de")
    found = audited(judged, "de")
    assert table(found, "Reading ease, language de").rows == ()
    assert [row[0] for row in table(found, "Review, language de").rows] == ["wait"]
