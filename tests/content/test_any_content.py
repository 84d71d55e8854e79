# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Whatever the files hold, the guide opens and the checks explain; nothing is raised."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from esi_guide.content.audit_items import read_standards
from esi_guide.content.chart_schema import read_chart, usable_chart
from esi_guide.content.emergency_number import read_numbers
from esi_guide.content.frontmatter import read_document
from esi_guide.content.library import Library
from esi_guide.content.markdown import links, parse, to_html, to_text
from esi_guide.content.page_schema import read_page
from esi_guide.content.reference_schema import read_sources, read_terms
from esi_guide.content.rules import check
from esi_guide.content.translation import differences

NAMES = (
    "id", "kind", "title", "evidence", "arms", "count", "per", "difference", "section", "stamps",
    "sources", "review", "status", "updated", "expires", "steps", "rungs", "rung", "answers",
    "edges", "to", "words", "emergency", "page", "facts", "says_yes", "year", "terms", "returns",
    "original", "numbers", "countries", "standards", "items", "shown_by",
)  # fmt: skip
WORDS = (
    "care", "decision", "treatment", "shot", "100", "yes", "no", "2026-11-22", "low", "risks",
    "difference-only", "pending", "signed", "", "[]", "{}", "9" * 5000, "0001-01-01", "[", "&a",
    "*a", "!t", "'", '"', "|", ">-", "%", "a: b", "- ", "\t", "\u2028", "\x85",
)  # fmt: skip
NODES = st.recursive(
    st.sampled_from(WORDS) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=4), inner, max_size=8)
    ),
    max_leaves=30,
)
#: How long an example takes says more of the machine than of the guide.
patient = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
PIECES = st.sampled_from(
    (
        "## A {#what}", "## B {#risks}\n", "\n", "# ", "- ", "1. ", "::: note\n", ":::", "[",
        "](page:x)", "![", "](source:y)", "| a |\n|---|\n| b |\n", "Word\n: x\n", "<b>", "`", "*",
        "\\", "&amp;", "x ",
    )
)  # fmt: skip


def as_yaml(node, indent=0):
    """Write a tree the way authors do, without quoting anything, so that much of it is broken."""
    space = " " * indent
    if isinstance(node, dict):
        return "".join(
            f"\n{space}{name}: {as_yaml(value, indent + 2)}" for name, value in node.items()
        )
    if isinstance(node, list):
        return "".join(f"\n{space}- {as_yaml(value, indent + 2)}" for value in node)
    return node


def read_all(data):
    document, issues = read_document(data, "a.md")
    assert document or issues
    for issue in issues:
        assert issue.message
        assert issue.cure
    if document:
        usable_chart(read_chart(document, "a.md").value)
        page = read_page(document, "a", "a.md").value
        for section in page.sections:
            to_html(section.tokens, {})
            to_text(section.tokens)
        read_sources(document, "a.md")
        read_terms(document, "a.md")
        read_numbers(document, "a.md")
        read_standards(document, "a.md")
        assert differences(document, document, "a.md") == ()
    return document


@patient
@given(
    st.binary(max_size=300) | st.binary(max_size=300).map(lambda data: b"---\n" + data + b"\n---\n")
)
def test_any_bytes_are_read_or_explained(data):
    read_all(data)


@patient
@given(NODES, st.lists(PIECES, max_size=12).map("".join))
def test_any_front_matter_and_body_are_read_or_explained(node, body):
    read_all(f"---{as_yaml(node)}\n---\n{body}".encode("utf-8", "replace"))


@patient
@given(NODES, NODES)
def test_any_two_front_matters_are_held_together(one, other):
    read = [
        read_all(f"---{as_yaml(node)}\n---\n".encode("utf-8", "replace")) for node in (one, other)
    ]
    if all(read):
        for issue in differences(*read, "a.md"):
            assert issue.line >= 1
            assert issue.cure


@patient
@given(st.lists(PIECES | st.text(max_size=5), max_size=30).map("".join))
def test_any_markdown_is_written_with_balanced_and_escaped_markup(text):
    tokens = parse(text)
    html = to_html(tokens, {})
    assert html.count("<a ") == html.count("</a>")
    assert html.count("<table") == html.count("</table>")
    assert "<b>" not in html
    assert isinstance(to_text(tokens), str)
    assert all(link.line >= 1 for link in links(tokens))


@pytest.mark.parametrize("file", ["chart.md", "sources.md", "glossary.md", "pages/shot.md"])
@settings(patient, max_examples=25)
@given(data=st.data())
def test_damaged_file_never_stops_the_guide_or_the_checks(guide, file, data):
    sound = guide.text(f"en/{file}")
    start = data.draw(st.integers(0, len(sound)))
    end = data.draw(st.integers(start, min(len(sound), start + 60)))
    damage = data.draw(st.sampled_from(WORDS) | st.text(max_size=10))
    guide.write(f"en/{file}", (sound[:start] + damage + sound[end:]).encode("utf-8", "replace"))
    try:
        for issue in check(guide.root):
            str(issue).encode()
        library = Library(guide.root)
        library.chart()
        for page_id in library.page_ids():
            library.page(page_id)
        library.sources()
        library.terms()
    finally:
        guide.write(f"en/{file}", sound)
