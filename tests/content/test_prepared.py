# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest

from esi_guide.content.files import ContentFolder
from esi_guide.content.frontmatter import read_document
from esi_guide.content.prepared import differing, prepare_all
from esi_guide.content.rules import check
from esi_guide.paths import resources

TEXT = """\
---
title: One: two
---
"""


@pytest.fixture
def content(tmp_path):
    """A guide of its own, with what is kept beside its files."""
    folder = tmp_path / "content"
    shutil.copytree(resources() / "content", folder)
    return folder


def files(folder):
    names = ["emergency-numbers", *(f"{place.name}/chart" for place in folder.glob("??"))]
    return [f"{name}.md" for name in names]


def test_what_every_start_reads_is_kept_and_of_the_present_text():
    folder = resources() / "content"
    assert all((folder / file).with_suffix(".json").is_file() for file in files(folder))
    assert differing(ContentFolder(folder)) == ()


def test_it_says_just_what_the_text_says(content):
    for file in files(content):
        document, issues = ContentFolder(content).read(file)
        assert document == read_document((content / file).read_bytes(), file)[0]
        assert not issues


def test_a_start_reads_no_yaml():
    code = (
        "import sys; from esi_guide.content.library import Library; "
        "from esi_guide.content.emergency_number import Region; from esi_guide import paths; "
        "guide = Library(paths.resources() / 'content', 'es', Region('ES')); "
        "assert guide.chart().steps and guide.emergency_number == '112'; "
        "sys.exit('yaml' in sys.modules)"
    )
    assert subprocess.call([sys.executable, "-c", code]) == 0  # noqa: S603 - our own program


@pytest.mark.parametrize("after", ["\n", "body\n"])
def test_a_text_that_was_changed_goes_first(content, after):
    path = content / "en" / "chart.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("title: ", "title: New ", 1) + after, encoding="utf-8")
    document, _ = ContentFolder(content).read("en/chart.md")
    assert document.front.fields["title"].text.startswith("New ")
    assert document.body.endswith(after)


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "[]",
        "{}",
        "no JSON",
        "[" * 100_000,
        '{"text": "TEXT"}',
        '{"text": "TEXT", "tree": []}',
        '{"text": "TEXT", "tree": [1, "text"]}',
        r'{"text": "TEXT", "tree": [1, {"title": [2, "\ud800"]}, {"title": 2}]}',
        '{"text": "TEXT", "tree": [1, {"title": 7}, {"title": 2}]}',
        '{"text": "TEXT", "tree": [1, {"title": [2, "Lie"]}, {"title": "two"}]}',
    ],
)
def test_what_is_kept_in_another_form_is_passed_over(tmp_path, kept):
    (tmp_path / "chart.md").write_text('---\ntitle: "One: two"\n---\n', encoding="utf-8")
    text = json.dumps('title: "One: two"')
    (tmp_path / "chart.json").write_text(kept.replace('"TEXT"', text), encoding="utf-8")
    document, issues = ContentFolder(tmp_path).read("chart.md")
    assert document.front.fields["title"].text == "One: two"
    assert not issues


def test_what_is_kept_elsewhere_is_not_looked_at(content, tmp_path):
    kept = content / "en" / "chart.json"
    shutil.move(kept, tmp_path / "kept.json")
    kept.symlink_to(tmp_path / "kept.json")
    assert ContentFolder(content).bytes_of("en/chart.json") == b""


def test_the_check_names_what_is_kept_of_another_text(content):
    path = content / "en" / "chart.json"
    path.write_bytes(path.read_bytes().replace(b'"tree":[2,', b'"tree":[3,'))
    (issue,) = check(content)
    assert issue.file == "en/chart.json"
    assert "content prepare" in issue.cure
    assert "en/chart.json" in prepare_all(content)
    assert check(content) == []


def test_a_file_with_a_fault_is_not_kept(content):
    (content / "en" / "chart.md").write_text(TEXT, encoding="utf-8")
    assert "en/chart.json" not in prepare_all(content)
    assert differing(ContentFolder(content)) == ("en/chart.json",)
