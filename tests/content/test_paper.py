# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from esi_guide.content.paper import Paper, Part, Table, to_html, to_typst

NASTY = 'A "quoted" <b>&amp; \\ #strong[x] $x$ *y* @z `w` "@preview/x"'
TABLE = Table("What <was> found", ("Name", "Value"), (3, 1), (("one", "1"), (NASTY, "")))
PAPER = Paper(
    "The title", "en", (Part("The title", ("First.", NASTY), ()), Part("Second", (), (TABLE,)))
)


class Outline(HTMLParser):
    """Keeps the tags that are open, those that were seen, and the text between them."""

    def __init__(self, html):
        super().__init__()
        self.open, self.seen, self.words = [], [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    def tags(self, *names):
        return [tag for tag, _ in self.seen if tag in names]


@pytest.fixture(scope="module")
def outline():
    return Outline(to_html(PAPER))


def test_html_is_closed_whole_and_says_its_language(outline):
    assert outline.open == []
    assert outline.seen[0] == ("html", {"lang": "en"})
    assert outline.tags("title", "main", "h1", "h2") == ["title", "main", "h1", "h2"]


def test_html_reaches_for_nothing_outside_and_runs_nothing(outline):
    assert outline.tags("script", "link", "img", "a", "iframe", "base", "form") == []
    names = {name for _, attrs in outline.seen for name in attrs}
    assert names <= {
        "lang",
        "charset",
        "name",
        "content",
        "scope",
        "class",
        "role",
        "aria-label",
        "tabindex",
    }
    assert "url(" not in to_html(PAPER)
    assert "@import" not in to_html(PAPER)


def test_each_table_has_a_caption_and_each_cell_a_heading(outline):
    assert outline.tags("table", "caption") == ["table", "caption"]
    scopes = [attrs["scope"] for tag, attrs in outline.seen if tag == "th"]
    assert scopes == ["col", "col", "row", "row"]
    assert len(outline.tags("td")) == 2


def test_texts_are_shown_as_they_are(outline):
    assert outline.words.count(NASTY) == 2
    assert outline.words.count("What <was> found") == 1


def test_typst_holds_every_text_as_a_string_and_none_as_markup():
    source = to_typst(PAPER)
    inside = '"' + NASTY.replace("\\", "\\\\").replace('"', '\\"') + '"'
    assert source.count(inside) == 2
    outside = re.sub(r'"(?:[^"\\]|\\.)*"', "", source)
    for word in ("quoted", "strong[x]", "preview", "First", "found"):
        assert word not in outside
    assert "table.header(strong(), strong())" in outside
    assert "columns: (3fr, 1fr,)" in outside


def test_typst_says_title_and_language():
    source = to_typst(PAPER)
    assert '#set document(title: "The title")' in source
    assert 'lang: "en"' in source
    assert '#heading(level: 1, "The title")' in source
    assert '#heading(level: 2, "Second")' in source


def test_a_report_looks_the_same_each_time():
    assert to_html(PAPER) == to_html(PAPER)
    assert to_typst(PAPER) == to_typst(PAPER)
