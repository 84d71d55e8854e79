# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import re

import pytest

from esi_guide.content.markdown import Link, first_list, links, parse, to_html, to_text


def html(text, **numbers):
    return to_html(parse(text), numbers)


def text(markdown):
    return to_text(parse(markdown))


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("Hi *a* **b** `c`", "<p>Hi <em>a</em> <strong>b</strong> <code>c</code></p>"),
        ("a\nb  \nc", "<p>a\nb<br>c</p>"),
        ("### Part", "<h3>Part</h3>"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'),
        ("Word\n: Meaning", "<dl><dt>Word</dt><dd>Meaning</dd></dl>"),
        ("> a", "<blockquote><p>a</p></blockquote>"),
        ("***", "<hr>"),
        (
            "| a | b |\n|---|--:|\n| 1 | 2 |",
            '<table class="data" width="100%" cellspacing="0">'
            '<thead><tr><th width="50%">a</th><th align="right" width="50%">b</th></tr></thead>'
            '<tbody><tr><td>1</td><td align="right">2</td></tr></tbody></table>',
        ),
        (
            "::: warning\nStop *now*.\n:::",
            '<table class="warning" width="100%"><tr><td class="warning">'
            "<p>Stop <em>now</em>.</p></td></tr></table>",
        ),
        ("[b](page:x#risks)", '<p><a href="page:x#risks">b</a></p>'),
        ("[b](term:x)", '<p><a href="term:x">b</a></p>'),
        ("a[](source:x)", '<p>a<sup><a href="source:x">[3]</a></sup></p>'),
        ("a[](source:y)", '<p>a<sup><a href="source:y">[?]</a></sup></p>'),
        ("[*b* c](source:x)", '<p><a href="source:x"><em>b</em> c</a></p>'),
    ],
)
def test_markdown_becomes_rich_text(markdown, expected):
    assert html(markdown, x=3) == expected


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("[site](https://a.org/?b=1&c=2)", "<p>site (https://a.org/?b=1&amp;c=2)</p>"),
        ("[*site*](http://a.org)", "<p><em>site</em> (http://a.org)</p>"),
        ("<https://a.org>", "<p>https://a.org</p>"),
        ("[write](mailto:a@b.org)", "<p>write (a@b.org)</p>"),
        ("[up](../x)", "<p>up (../x)</p>"),
        ("![drawing](https://a.org/x.png)", "<p>drawing</p>"),
    ],
)
def test_nothing_outside_the_guide_can_be_clicked_or_loaded(markdown, expected):
    assert html(markdown) == expected


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("<b>x</b> & \"y\" 'z'", "<p>&lt;b&gt;x&lt;/b&gt; &amp; &quot;y&quot; &#x27;z&#x27;</p>"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ("`<i>`", "<p><code>&lt;i&gt;</code></p>"),
        ("```\n<i>&\n```", "<pre>&lt;i&gt;&amp;\n</pre>"),
        ("    <i>", "<pre>&lt;i&gt;\n</pre>"),
        ("&lt;i&gt; &copy;", "<p>&lt;i&gt; ©</p>"),
        ("[a](javascript:x)", "<p>[a](javascript:x)</p>"),
        ('[a](page:"x)', '<p><a href="page:%22x">a</a></p>'),
        ("[a](<page:x' onclick='y>)", '<p><a href="page:x&#x27;%20onclick=&#x27;y">a</a></p>'),
        ("[<b>](https://a.org/<b>)", "<p>&lt;b&gt; (https://a.org/%3Cb%3E)</p>"),
    ],
)
def test_what_is_not_markup_is_escaped(markdown, expected):
    assert html(markdown) == expected


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("One *two*\nthree.\n\nFour  \nfive.", "One two three.\nFour\nfive."),
        ("### Part\n\nText", "Part\nText"),
        ("- a\n- b\n  - c", "a\nb\nc"),
        ("2. a\n3. b\n\n   more\n", "2. a\n3. b\nmore"),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | |", "a, b\n1, 2\n3, "),
        ("Word\n: Meaning", "Word\nMeaning"),
        ("::: emergency\nGo now.\n:::", "Go now."),
        ("Half[](source:x) of [them](page:x).", "Half of them."),
        ("[site](https://a.org) <https://b.org>", "site (https://a.org) https://b.org"),
        ("<b> & `c`", "<b> & c"),
        ("```\ncode\n```", "code"),
        ("", ""),
    ],
)
def test_markdown_becomes_plain_text(markdown, expected):
    assert text(markdown) == expected


def test_links_know_their_words_and_the_lines_of_the_file():
    text = "A [b](page:c)\nand[](source:d)\n\n- [*e* f](term:g)\n\n"
    table = "| [h](page:i) |\n|--|\n| [j](page:k) |"
    tokens = parse(text + table, 10)
    assert links(tokens) == [
        Link("page:c", "b", 10),
        Link("source:d", "", 11),
        Link("term:g", "e f", 13),
        Link("page:i", "h", 15),
        Link("page:k", "j", 17),
    ]


TABLE = "| Study | Result |\n| --- | --- |\n| A | good, and told at length |\n| B | |\n"


def test_a_stacked_table_says_the_head_of_its_column_before_each_value():
    other = TABLE.replace("Result", "Rule")
    html = to_html(parse(f"Before.\n\n{other}\nThen.\n\n{TABLE}\nAfter."), {}, stacked=True)
    assert "<b>A</b><br>Result: good, and told at length" in html
    assert "<tr><td><b>B</b></td></tr>" in html
    assert "<th" not in html
    assert html.startswith("<p>Before.</p>")
    assert html.endswith("<p>After.</p>")


def test_the_columns_of_a_table_are_as_wide_as_their_texts_are_long():
    html = to_html(parse(TABLE + "\n" + TABLE), {})
    widths = [int(width) for width in re.findall(r'<th width="(\d+)%">', html)]
    assert widths[:2] == widths[2:]
    assert sum(widths[:2]) == 100
    assert 15 <= widths[0] < widths[1]


def test_the_first_list_is_given_item_by_item_without_its_marks():
    tokens = parse("Before.\n\n- **One:** a [term](term:x)[](source:y)\n- two\n\nText.\n\n- other")
    assert first_list(tokens) == ("One: a term", "two")


def test_a_text_without_a_list_gives_no_items():
    assert first_list(parse("Only words.")) == ()


def test_a_list_in_an_item_stays_in_it():
    assert first_list(parse("1. one\n   - inner\n2. two")) == ("one\ninner", "two")
