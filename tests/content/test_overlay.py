# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A clinic's own text: it joins the guide where it is sound, and hides nothing where it is not."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from esi_guide import paths
from esi_guide.content.issue import Severity
from esi_guide.content.library import Library
from esi_guide.content.markdown import to_text
from esi_guide.content.overlay import Overlay, lay_over
from esi_guide.content.overlay_files import OwnFiles
from esi_guide.content.page import ReviewStatus
from esi_guide.content.signing import Signature, sign
from tests.content.conftest import TODAY

BUNDLED = paths.resources() / "content"
REVIEW = """\
review:
  status: pending
  updated: 2026-11-20
  expires: 2027-11-20
"""
HERE = "## At this clinic {#here}\n\nWe do this on Tuesdays.\n"


def over(base, body=HERE, more="sources: []\n"):
    """Return a file with sections that are laid over a page."""
    return f"---\nbase: {base}\n{more}{REVIEW}---\n\n{body}"


def own(page_id, body=HERE, more=""):
    """Return a page of a clinic's own."""
    return (
        f"---\nid: {page_id}\nkind: clinic\ntitle: Our class\nsummary: A group meets here.\n"
        f"{more}sources: []\n{REVIEW}---\n\n{body}"
    )


CONTACT = "---\nname: Riverside\nphone: 555 0100\nhours: Mornings\n---\n"


def laid(root, files):
    data = {
        name: text if isinstance(text, bytes) else text.encode() for name, text in files.items()
    }
    return lay_over(root, OwnFiles(data), TODAY)


def errors(overlay):
    return [str(issue) for issue in overlay.issues if issue.severity is Severity.ERROR]


@pytest.fixture
def read(guide):
    """Return a way to read the small guide with files laid over it."""

    def read(files, locale="en", *, faults=0, **more):
        overlay = laid(guide.root, files)
        assert len(errors(overlay)) == faults, errors(overlay)
        return Library(guide.root, locale, overlay=overlay, **more)

    return read


def texts(page):
    return {section.key: to_text(section.tokens) for section in page.sections}


# What a clinic can do


def test_a_section_is_added_at_its_place_and_marked(read):
    page = read({"en/pages/shot.md": over("shot"), "en/contact.md": CONTACT}).page("shot")
    assert page.sections[-1].key == "here"
    assert texts(page)["here"] == "We do this on Tuesdays."
    assert page.own.clinic == "Riverside"
    assert page.own.keys == {"here"}
    assert not page.own.whole
    assert "Words of risks." in texts(page)["risks"]


def test_a_section_is_replaced_and_its_numbers_stay(read):
    body = "## What may go wrong {#risks}\n\nA sore spot.\n"
    page = read({"en/pages/shot.md": over("shot", body)}).page("shot")
    assert texts(page)["risks"] == "A sore spot."
    assert [section.key for section in page.sections].count("risks") == 1
    assert any(number.section == "risks" for number in page.evidence)


def test_the_signature_of_the_guide_does_not_reach_the_clinics_words(guide, read):
    day = date(2026, 11, 24)
    sign(guide.root, "en", "shot", Signature("A. Reader", "MD", day), TODAY)
    page = read({"en/pages/shot.md": over("shot")}).page("shot")
    assert page.review.status is ReviewStatus.SIGNED
    assert page.own.review.status is ReviewStatus.PENDING


def test_the_clinics_words_are_signed_by_themselves_and_an_edit_voids_it(guide, tmp_path, read):
    folder = tmp_path / "own"
    file = folder / "en/pages/shot.md"
    file.parent.mkdir(parents=True)
    file.write_text(over("shot"))
    sign(folder, "en", "shot", Signature("B. Reader", "RN", date(2026, 11, 24)), TODAY)
    page = read({"en/pages/shot.md": file.read_text()}).page("shot")
    assert page.own.review.reviewer == "B. Reader, RN"
    assert page.review.status is ReviewStatus.PENDING
    changed = file.read_text().replace("Tuesdays", "Fridays")
    assert read({"en/pages/shot.md": changed}).page("shot").own.review.reviewer == ""


def test_a_page_of_its_own_is_listed_and_marked_as_a_whole(read):
    library = read({"en/pages/our-class.md": own("our-class"), "en/contact.md": CONTACT})
    assert [page.id for page in library.added_pages()] == ["our-class"]
    assert "our-class" in library.page_ids()
    page = library.page("our-class")
    assert page.own.whole
    assert page.title == "Our class"


def test_a_page_of_the_guide_can_be_replaced_as_a_whole(guide, read):
    text = guide.text("en/pages/wait.md").replace("Title of wait", "Waiting here")
    page = read({"en/pages/wait.md": text}).page("wait")
    assert page.title == "Waiting here"
    assert page.own.whole


def test_own_sources_are_cited_like_the_guides(read):
    sources = """\
---
sources:
  - id: our-count-2025
    citation: Riverside. Our own count.
    year: 2025
    identifier: ""
    link: ""
    checked: yes
    note: Kept at the clinic.
---
"""
    body = "## Here {#here}\n\nWe saw 40 people[](source:our-count-2025).\n"
    patch = over("shot", body, "sources: [our-count-2025]\n")
    library = read({"en/pages/shot.md": patch, "en/sources.md": sources})
    assert library.page("shot").sources[-1] == "our-count-2025"
    assert library.sources()["our-count-2025"].year == 2025


def test_a_text_in_one_language_leaves_the_others_alone(guide, read):
    guide.translate("pages/shot", ("Title of shot", "Título"))
    overlay = {"en/pages/shot.md": over("shot")}
    spanish = read(overlay, "es").page("shot")
    assert spanish.own is None
    assert spanish.locale == "es"


def test_options_are_left_out_by_the_folder(guide):
    overlay = laid(guide.root, {"offer.md": "---\nnot_offered: [wait]\n---\n"})
    assert overlay.not_offered == ("wait",)
    library = Library(guide.root, overlay=overlay, not_offered=overlay.not_offered)
    assert library.not_offered == ("wait",)


def test_the_guide_passes_over_what_cannot_be_left_out(guide):
    library = Library(guide.root, not_offered=("shot", "ask", "emergency", "never-written"))
    assert library.not_offered == ()


def test_the_contact_is_said_in_the_language_or_in_english(guide, read):
    guide.translate("pages/shot")
    library = read({"en/contact.md": CONTACT}, "es")
    assert library.contact.phone == "555 0100"
    assert read({}).contact is None


# What a clinic cannot do


@pytest.mark.parametrize(
    ("file", "text", "says"),
    [
        ("en/pages/emergency.md", over("emergency", "## S {#signs}\n\nNone.\n"), "cannot be repl"),
        ("en/pages/emergency.md", own("emergency"), "this page cannot be replaced"),
        ("en/pages/shot.md", own("shot"), "of another kind"),
        ("en/pages/shot.md", over("wait"), "make them equal"),
        ("en/pages/never.md", over("never"), "the guide has no page"),
        ("en/pages/shot.md", over("shot", "## X {#unknown}\n\nText.\n"), "is not known"),
        ("en/pages/shot.md", over("shot", "Text.\n"), "before the first section"),
        ("en/pages/shot.md", over("shot", "## Here {#here}\n\nIt helps 40 of 100.\n"), "source"),
        ("en/pages/shot.md", over("shot", "## Here {#here}\n\n40% get well.\n"), "%"),
        ("en/pages/shot.md", over("shot", "## H {#here}\n\n[x](page:gone)\n"), "leads nowhere"),
        (
            "en/pages/shot.md",
            over("shot", "## H {#here}\n\n[x](file:///etc)\n"),
            "the guide allows",
        ),
        ("en/pages/shot.md", over("shot", "## H {#here}\n\n<b>bold</b>\n"), "HTML"),
        (
            "en/pages/shot.md",
            over("shot", "## H {#relief}\n\n" + ("Good. " * 4 + "\n\n") * 30),
            "unequal room",
        ),
        ("en/pages/shot.md", over("shot", "## H {#here}\n\nTO DO: write\n"), "still to be written"),
        ("en/pages/shot.md", b"\xff\xfe", "not UTF-8"),
        ("en/pages/shot.md", b"---\nbase: " + b"[" * 60_000 + b"\n---\n", "nested more than"),
        ("en/pages/shot.md", "---\nbase: shot\nextra: 1\n" + REVIEW + "---\n" + HERE, "not known"),
        ("en/pages/new.md", own("../../etc/passwd"), "is not an id"),
        ("en/pages/new.md", own("new", more="kind: care\n"), "kind"),
        ("de/pages/shot.md", over("shot"), "has no language"),
        ("../pages/shot.md", over("shot"), "has no language"),
        ("offer.md", "---\nnot_offered: [shot]\n---\n", "`shot` cannot be left out"),
        ("offer.md", "---\nnot_offered: [ask]\n---\n", "`ask` cannot be left out"),
        ("offer.md", "---\nnot_offered: [emergency]\n---\n", "cannot be left out"),
        ("offer.md", "---\nwrong: []\n---\n", "is missing"),
        ("en/contact.md", "---\nphone: 555\n---\n", "`name:`"),
        ("en/contact.md", "---\nname: " + "x" * 300 + "\n---\n", "too long"),
        ("en/contact.md", "---\nname: A\ntext: In an emergency call 911\n---\n", "911"),
        ("en/contact.md", '---\nname: "a\\u202e"\n---\n', "no plain text"),
        ("en/sources.md", "---\nsources:\n  - id: smith-2020\n---\n", "missing"),
    ],
)
def test_a_broken_file_is_named_and_the_guide_stands_in_its_place(guide, file, text, says):
    overlay = laid(guide.root, {file: text})
    assert any(says in words for words in errors(overlay)), errors(overlay)
    assert all(words.startswith(f"{file}:") for words in errors(overlay))
    assert overlay.is_broken
    plain, covered = Library(guide.root), Library(guide.root, overlay=overlay)
    assert covered.page_ids() == plain.page_ids()
    for page_id in plain.page_ids():
        assert covered.page(page_id) == plain.page(page_id)
    assert covered.not_offered == ()


def test_every_fault_is_told_at_once_and_the_sound_files_hold(guide):
    overlay = laid(
        guide.root,
        {
            "en/contact.md": CONTACT,
            "en/pages/shot.md": b"\xff",
            "en/pages/wait.md": over("wait"),
            "offer.md": "---\nnot_offered: [ask]\n---\n",
        },
    )
    assert {words.partition(":")[0] for words in errors(overlay)} == {
        "en/pages/shot.md",
        "offer.md",
    }
    library = Library(guide.root, overlay=overlay)
    assert library.page("wait").own
    assert library.contact.name == "Riverside"


def test_a_page_that_leans_on_a_broken_one_is_left_out_too(guide):
    link = over("shot", "## Here {#here}\n\nSee [our class](page:our-class).\n")
    sound = laid(guide.root, {"en/pages/shot.md": link, "en/pages/our-class.md": own("our-class")})
    assert errors(sound) == []
    broken = own("our-class").replace("title: Our class\n", "")
    overlay = laid(guide.root, {"en/pages/shot.md": link, "en/pages/our-class.md": broken})
    assert not overlay.sections
    assert not overlay.pages


def test_an_open_callout_swallows_no_section_of_the_guide(read):
    page = read({"en/pages/shot.md": over("shot", "## What {#what}\n\n```\nWe say this.\n")}).page(
        "shot"
    )
    assert "Words of living." in texts(page)["living"]


def test_a_file_that_nobody_reads_is_only_a_warning(guide):
    overlay = laid(guide.root, {"en/chart.md": "x", "readme.txt": "x"})
    assert errors(overlay) == []
    assert [issue.file for issue in overlay.issues] == ["en/chart.md", "readme.txt"]


NAMES = st.sampled_from(
    [
        *("offer.md", "en/contact.md", "en/sources.md", "es/contact.md", "en/chart.md"),
        *("en/pages/rfa.md", "en/pages/emergency.md", "es/pages/rfa.md", "en/pages/new.md"),
    ]
)
PIECES = st.sampled_from(
    [
        *("---\n", "base: rfa\n", "id: new\n", "kind: clinic\n", "title: T\n", "summary: S.\n"),
        *("sources: []\n", REVIEW, HERE, "## W {#what}\n\nText.\n", "## S {#signs}\n\nNo.\n"),
        *("name: N\n", "not_offered: [scs, emergency]\n", "```\n", ":::\n", "::: note\n", "[", "{"),
        *("base: emergency\n", "- - - a\n", "| a |\n|---|\n", "[](source:x)", "\0", "\u202e"),
    ]
)
BYTES = st.one_of(
    st.binary(max_size=200), st.lists(PIECES, max_size=14).map(lambda p: "".join(p).encode())
)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(NAMES, BYTES, min_size=1, max_size=4))
def test_no_bytes_raise_and_none_hide_a_page_of_the_guide(files):
    overlay = lay_over(BUNDLED, OwnFiles(files), TODAY)
    covered = Library(BUNDLED, overlay=overlay, not_offered=overlay.not_offered)
    plain = _plain()
    assert set(covered.page_ids()) >= set(plain.page_ids())
    for page_id in ("rfa", "emergency"):
        page, bundled = covered.page(page_id), plain.page(page_id)
        assert page.problem == ""
        assert {s.key for s in page.sections} >= {s.key for s in bundled.sections}
        assert page.evidence == bundled.evidence
        assert page.review == bundled.review
    signs = {s.key: s for s in plain.page("emergency").sections}
    for section in covered.page("emergency").sections:
        assert section.key == "here" or section == signs[section.key]


@cache
def _plain():
    return Library(BUNDLED)


def test_an_empty_overlay_changes_nothing(guide):
    assert not Overlay().is_broken
    assert Library(guide.root, overlay=Overlay()).page("shot") == Library(guide.root).page("shot")
