# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is fuzzed: each reader, sound inputs to begin from, and what is asked of it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from esi_guide import paths
from esi_guide.content.audit_items import read_standards
from esi_guide.content.chart_schema import read_chart, usable_chart
from esi_guide.content.clinician_schema import read_notes
from esi_guide.content.emergency_number import read_numbers
from esi_guide.content.figures import read_figures
from esi_guide.content.frontmatter import read_document
from esi_guide.content.issue import Severity
from esi_guide.content.library import Library
from esi_guide.content.markdown import links, parse, to_html, to_text
from esi_guide.content.matters import compare, read_statements
from esi_guide.content.overlay import lay_over
from esi_guide.content.overlay_files import OwnFiles
from esi_guide.content.page_schema import read_page
from esi_guide.content.reading import readable_facts, readable_notes, readable_sections
from esi_guide.content.reference_schema import read_sources, read_terms
from esi_guide.content.side_by_side import read_patient_questions
from esi_guide.content.synonyms import read_synonyms
from esi_guide.content.translation import differences
from esi_guide.content.understood import read_page_checks
from esi_guide.ladder.words import ways_on
from esi_guide.search.index import SearchIndex
from esi_guide.services.settings import FIELDS, StoredSettings
from tests.content.conftest import (
    CHART,
    EVIDENCE,
    GLOSSARY,
    SOURCES,
    SYNONYMS,
    TODAY,
    page_text,
    small_guide,
)
from tests.content.test_overlay import CONTACT, over, own
from tests.search.guides import index_of, library_of

if TYPE_CHECKING:
    from collections.abc import Callable

CONTENT = paths.resources() / "content"
#: Name of a file in issues.
FILE = "en/a.md"


@dataclass(frozen=True)
class Target:
    """A reader.

    Attributes:
        read: Reads an input; whatever it raises is a finding.
        seeds: Sound inputs.
        file: Name in ``folder()`` under which the reader looks for its input; "" where it is given.
        before: Makes ready what else it reads.
    """

    read: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    file: str = ""
    before: Callable[[], object] = lambda: None


@cache
def _synonyms():
    return library_of("en").synonyms()


def _sound(issues):
    """Ask of issues what whoever reads them needs."""
    for issue in issues:
        assert issue.message, issue
        assert issue.cure, issue
        assert issue.line >= 0, issue
        str(issue).encode()


def _of_front_matter(reader, use=lambda value: value):
    """Return what reads bytes by a reader of front matter, and then uses what came of it."""

    def read(data):
        document, issues = read_document(data, FILE)
        _sound(issues)
        assert document or issues
        if document is None:
            return None
        found = reader(document, FILE)
        _sound(found.issues)
        return use(found.value)

    return read


def _take_apart(data):
    document, issues = read_document(data, FILE)
    _sound(issues)
    assert document or issues
    if document is not None:
        assert differences(document, document, FILE) == ()


def _read_prepared(data):
    """Read a file with what may have been made of it, or of whatever else."""
    document, issues = read_document(*_bundled("emergency-numbers.md"), FILE, data)
    _sound(issues)
    if document is not None:
        _sound(read_numbers(document, FILE).issues)


def _use_chart(chart):
    chart = usable_chart(chart)
    for step in chart.steps if chart else ():
        ways_on(chart, step.id)
    return compare(chart, {}, ()) if chart else None


def _read_page(data):
    return _of_front_matter(lambda document, file: read_page(document, "a", file), _use_page)(data)


def _use_page(page):
    readable_facts(page)
    readable_sections(page, library_of("en").sources())
    for section in page.sections:
        to_text(section.tokens)
    index = SearchIndex(_synonyms(), "emergency")
    index.add_page(page)
    index.find("pain")


def _use_notes(notes):
    readable_notes(notes, library_of("en").page("rfa"))


def _use_terms(terms):
    index = SearchIndex(_synonyms(), "emergency")
    index.add_terms(terms)
    index.letters()
    index.find("nerve")


def _use_synonyms(synonyms):
    index = SearchIndex(synonyms, "emergency")
    index.add_page(library_of("en").page("emergency"))
    index.find("cant pee")


def _read_markdown(data):
    tokens = parse(data.decode("utf-8", "replace"))
    html = to_html(tokens, {"smith-2020": 1})
    assert html.count("<a ") == html.count("</a>")
    assert html.count("<table") == html.count("</table>")
    assert "<script" not in html
    assert "<img" not in html
    to_text(tokens)
    assert all(link.line >= 1 for link in links(tokens))


def _search(data):
    words = data.decode("utf-8", "replace")
    for locale in ("en", "es"):
        # What was found before is kept as long as somebody types: here, one input long.
        index_of(locale).forget()
        for result in index_of(locale).find(words):
            assert result.spot


@cache
def folder():
    """Return a folder of its own for files that a reader opens by itself."""
    return Path(tempfile.mkdtemp(prefix="esi-guide-fuzz-"))


@cache
def _guide():
    """Return the folder of a small guide to lay text over."""
    return small_guide(folder()).root


def _lay_over(data):
    """Lay files over a guide; each begins with its name, after the mark of the last."""
    files = {}
    for each in data.split(_NEXT):
        name, _, text = each.partition(b"\n")
        files[name.decode("utf-8", "replace")] = text
    overlay = lay_over(_guide(), OwnFiles(files), TODAY)
    _sound(overlay.issues)
    bad = {issue.file for issue in overlay.issues if issue.severity is Severity.ERROR}
    laid = {f"{locale}/pages/{page}.md" for locale, page in (*overlay.pages, *overlay.sections)}
    assert not bad & laid
    library = Library(_guide(), "en", overlay=overlay)
    for page in ("shot", "ask", "wait", "emergency"):
        assert library.page(page).sections
    return library


def _read_policy(_data):
    nowhere = folder() / "none.ini"
    _use_settings(StoredSettings(nowhere, nowhere, folder() / "policy.toml"))


def _read_ini(_data):
    nowhere = folder() / "none"
    _use_settings(StoredSettings(nowhere, folder() / "machine.ini", nowhere))


def _use_settings(settings):
    for key, field in FIELDS.items():
        value = settings.value(key)
        assert type(value) is type(field.builtin), key
        assert value == field.builtin or field.read(value) == value, key
        settings.locked(key)


def _bundled(*names):
    """Return bundled files; only the first part of long ones, as far as a blank line."""
    texts = [(CONTENT / name).read_bytes() for name in names]
    return tuple(text if len(text) < 6000 else _short(text) for text in texts)


def _short(text):
    head = text[:4000]
    return head[: head.rfind(b"\n  - ") + 1] + b"---\n"


#: Stands before each file of an overlay but the first.
_NEXT = b"\n=====\n"
_OWN = _NEXT.join(
    f"{name}\n{text}".encode()
    for name, text in {
        "en/pages/shot.md": over("shot"),
        "en/pages/class.md": own("class"),
        "en/sources.md": SOURCES.replace("smith", "own").replace("jones", "more"),
        "en/contact.md": CONTACT,
        "offer.md": "---\nnot_offered: [wait]\n---\n",
    }.items()
)
_POLICY = b"""theme = "dark"
text_size = 150
printing = true
unreviewed_languages = false
languages = "en, es"
clinic_name = "A clinic"
idle_seconds = 60
"""
_INI = b"""[General]
theme=dark
text_size=150
window=1 2 800 600 0
clinic_name="A clinic; \\x41"
list=@ByteArray(a), @Variant(\\0\\0\\0\\x11\\0\\0\\0\\0)
"""

#: Every reader; a format that is new is one line more.
TARGETS = {
    "front-matter": Target(_take_apart, (GLOSSARY.encode(), *_bundled("en/chart.md"))),
    "page": Target(
        _read_page,
        (
            page_text("a", "treatment", EVIDENCE, "smith-2020, jones-2021").encode(),
            page_text("a", "decision").encode(),
            page_text("a", "about").encode(),
        ),
    ),
    "markdown": Target(
        _read_markdown,
        tuple(
            (CONTENT / "en" / "pages" / f"{name}.md").read_bytes().split(b"\n---\n", 1)[1][:2500]
            for name in ("rfa", "emergency", "diagnostic-block")
        ),
    ),
    "chart": Target(_of_front_matter(read_chart, _use_chart), (CHART.encode(),)),
    "prepared": Target(_read_prepared, _bundled("emergency-numbers.json")),
    "sources": Target(_of_front_matter(read_sources), (SOURCES.encode(),)),
    "glossary": Target(_of_front_matter(read_terms, _use_terms), (GLOSSARY.encode(),)),
    "synonyms": Target(_of_front_matter(read_synonyms, _use_synonyms), (SYNONYMS.encode(),)),
    "figures": Target(_of_front_matter(read_figures), _bundled("en/figures.md")),
    "matters": Target(_of_front_matter(read_statements), _bundled("en/matters.md")),
    "compare": Target(_of_front_matter(read_patient_questions), _bundled("en/compare.md")),
    "understood": Target(_of_front_matter(read_page_checks), _bundled("en/understood.md")),
    "clinician": Target(
        _of_front_matter(lambda document, file: read_notes(document, "rfa", file), _use_notes),
        ((CONTENT / "en" / "clinician" / "rfa.md").read_bytes(),),
    ),
    "audit": Target(_of_front_matter(read_standards), _bundled("en/audit.md")),
    "emergency-numbers": Target(_of_front_matter(read_numbers), _bundled("emergency-numbers.md")),
    "overlay": Target(
        _lay_over,
        (_OWN, f"en/pages/emergency.md\n{over('emergency')}".encode()),
        before=_guide,
    ),
    "policy": Target(_read_policy, (_POLICY,), "policy.toml"),
    "settings": Target(_read_ini, (_INI,), "machine.ini"),
    "search": Target(_search, (b"shot", b"cant pee", "rizotom\u00eda".encode(), b"slipped disk")),
}
