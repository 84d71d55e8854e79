# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
import yaml

from esi_guide.content.frontmatter import (
    MAX_BYTES,
    MAX_DEPTH,
    ListNode,
    MapNode,
    ScalarNode,
    read_document,
)

DEEP = 100_000


def read(text):
    return read_document(text if isinstance(text, bytes) else text.encode(), "a.md")


def only_issue(text):
    _, (issue,) = read(text)
    return issue


@pytest.fixture(params=["C", "Python"])
def yaml_parser(request, monkeypatch):
    """The test runs once with libyaml and once as where there is none."""
    if request.param == "Python":
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    elif not hasattr(yaml, "CSafeLoader"):
        pytest.skip("PyYAML has no libyaml here")


@pytest.mark.usefixtures("yaml_parser")
def test_tree_keeps_scalars_as_text_with_the_lines_of_the_file():
    document, issues = read(
        "---\nname: yes\nlist: [1, 2026-11-22]\nfields:\n  empty:\n  long: >-\n    a\n    b\n"
        "---\nBody\n"
    )
    assert issues == ()
    assert document.front == MapNode(
        2,
        {
            "name": ScalarNode(2, "yes"),
            "list": ListNode(3, [ScalarNode(3, "1"), ScalarNode(3, "2026-11-22")]),
            "fields": MapNode(
                5,
                {"empty": ScalarNode(5, ""), "long": ScalarNode(6, "a b")},
                {"empty": 5, "long": 6},
            ),
        },
        {"name": 2, "list": 3, "fields": 4},
    )
    assert (document.body, document.body_line) == ("Body\n", 10)


@pytest.mark.parametrize("text", ["\ufeff---\na: b\n---\nBody", "---\r\na: b\r\n---\r\nBody"])
def test_byte_order_mark_and_windows_line_ends_are_accepted(text):
    document, issues = read(text)
    assert issues == ()
    assert document.front.fields == {"a": ScalarNode(2, "b")}
    assert (document.body, document.body_line) == ("Body", 4)


@pytest.mark.parametrize(
    ("data", "line", "message"),
    [
        (b"---\na: b\nc: \xff\n---\n", 3, "the file is not UTF-8 (byte 12)"),
        (b"---\na: \0\n---\n", 2, "byte 7 is zero, so this is not a text file"),
        (b"---\n" + b"x" * MAX_BYTES, 0, "the file is larger than 1,000,000 bytes"),
        (b"", 1, "the file does not begin with front matter"),
        (b"a: b\n", 1, "the file does not begin with front matter"),
        (b"---\na: b\n", 1, "the front matter is not closed"),
        (b"---\n---\n", 1, "the front matter holds no fields"),
        (b"---\n- a\n---\n", 1, "the front matter holds no fields"),
        (b"---\nword\n---\n", 1, "the front matter holds no fields"),
    ],
)
def test_files_that_are_no_content_are_explained(data, line, message):
    document, (issue,) = read(data)
    assert document is None
    assert (issue.file, issue.line, issue.message) == ("a.md", line, message)
    assert issue.cure


@pytest.mark.usefixtures("yaml_parser")
@pytest.mark.parametrize(
    ("front", "line", "message"),
    [
        ("a: b\n\tc: d", 3, "a tab indents this line"),
        ("a:\n  \t- d", 3, "a tab indents this line"),
        ("a: b\nc: !!python/object:os.system x", 3, "is a YAML tag"),
        ("a: b\nc: ! x", 3, "`!` is a YAML tag"),
        ("a: b\nc: &here x", 3, "`&here` is a YAML anchor"),
        ("a: b\nc: *there", 3, "`*there` is a YAML alias"),
        ("a: b\nc: d\na: e", 4, "the field `a` stands here twice, first on line 2"),
        ("a: b\nc: [d", 3, "not valid YAML"),
        ("a: b\nc: d: e", 3, "not valid YAML"),
        ("a: b\n--- c", 3, "more than one YAML document"),
        ("a: b\n...\n? c", 4, "not valid YAML"),
        ("%YAML 1.1\n--- {a: b}", 2, "more than one YAML document or a directive"),
        ("a: b\n? [c]\n: d", 3, "a field name is a list or holds fields"),
        ('a: "\\a"', 2, "this value holds a control character"),
        ('a: "\\0"', 2, "this value holds a control character"),
        ("a: \x07", 1, "a character that YAML does not allow"),
    ],
)
def test_what_yaml_offers_beyond_plain_fields_is_refused(front, line, message):
    issues = [i for i in read(f"---\n{front}\n---\n")[1] if message in i.message]
    assert len(issues) == 1
    # Where a bracket is never closed, the parsers name the last line or the one behind it.
    assert abs(issues[0].line - line) <= ("[d" in front)
    assert issues[0].cure


@pytest.mark.usefixtures("yaml_parser")
@pytest.mark.parametrize("escape", ['"\\ud800"', '"\\U7FFFFFFF"'])
def test_escapes_that_are_no_characters_are_refused(escape):
    _, issues = read(f"---\na: {escape}\n---\n")
    assert len(issues) == 1


def test_all_refusals_of_a_file_are_told_at_once():
    document, issues = read("---\na: &x b\na: *x\nc: !t d\n---\n")
    assert [issue.line for issue in issues] == [2, 3, 3, 4]
    assert document.front.fields == {"a": ScalarNode(2, "b"), "c": ScalarNode(4, "d")}


@pytest.mark.usefixtures("yaml_parser")
@pytest.mark.parametrize(
    "nest",
    [
        "a: " + "[" * DEEP,
        "a: " + "{" * DEEP,
        "a: " + "[" * DEEP + "]" * DEEP,
        "a:\n  " + "- " * DEEP,
        "? " * DEEP,
        "a: " + "[\n" * DEEP,
        "a: " + "{b: " * DEEP,
        "a: " + '["]", ' * DEEP,
        "a: " + "[{? " * DEEP,
    ],
    ids=lambda nest: nest[:9],
)
def test_deep_nesting_is_refused_and_not_followed(nest):
    issue = only_issue(f"---\n{nest}\n---\n")
    assert issue.message in (
        f"lists and fields are nested more than {MAX_DEPTH} levels deep",
        "a field name is a list or holds fields",
    )


def test_nesting_up_to_the_bound_is_read():
    flow = "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1)
    assert read(f"---\na: {flow}\n---\n")[1] == ()
    assert "nested" in only_issue(f"---\na: [{flow}]\n---\n").message
