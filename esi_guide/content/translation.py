# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A translated file beside its English original: whether both have the same parts and age."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from esi_guide.content.fields import Place, Report
from esi_guide.content.files import ENGLISH, SYNONYMS
from esi_guide.content.fingerprint import fingerprint
from esi_guide.content.frontmatter import ListNode, MapNode, ScalarNode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from esi_guide.content.frontmatter import Document, Node
    from esi_guide.content.issue import Issue

#: Fields of a language's own: who signed it, other names of a thing, and where labels stand.
_OWN = frozenset({"review", "also_called", "also", "near", "x", "y", "anchor"})

#: Fields that hold no words, and so are the same in every language.
_SAME = frozenset(
    {
        *("id", "kind", "page", "section", "rung", "to", "unsure", "returns", "builds"),
        *("per", "count", "difference", "certainty", "source", "right"),
    }
)

#: Lists that hold no words; their order may follow that of the sentences.
_SAME_LISTS = frozenset({"sources", "stamps"})

_ENTRY = re.compile(r"\[\d+\]$")
_SECTION = re.compile(r"^##\s.*\{#([^{}]*)\}[ \t]*$", re.MULTILINE)


def translated_names(files: Iterable[str], locale: str) -> tuple[str, ...]:
    """Return the files of a language that translate an English one, without folder and ``.md``.

    What people type is each language's own, so the synonyms of the search translate nothing.

    Args:
        files: All files of the content folder.
        locale: The language.
    """
    there = {*files} - {f"{locale}/{SYNONYMS}"}
    names = (file.removeprefix(f"{ENGLISH}/") for file in files if file.endswith(".md"))
    return tuple(sorted(n.removesuffix(".md") for n in names if f"{locale}/{n}" in there))


def is_stale(english: Document, translated: Document) -> bool:
    """Return whether the English text has changed since it was translated.

    False too where the translation does not say which text it is of.
    """
    return bool(translated.original) and translated.original != fingerprint(english)


def differences(english: Document, translated: Document, file: str) -> tuple[Issue, ...]:
    """Return what a translation lacks of its original, has beyond it, or counts otherwise.

    Args:
        english: The original.
        translated: The translation.
        file: Name of the translation's file for the issues.
    """
    report = Report(file)
    _compare_fields(english.front, translated.front, "", report)
    _compare_sections(english, translated, report)
    return tuple(report.issues)


def _compare_sections(english: Document, translated: Document, report: Report) -> None:
    ours, theirs = _sections(translated), _sections(english)
    for key in theirs:
        if key not in ours:
            _lacks(Place(translated.body_line, f"#{key}"), f"the section `{key}`", report)
    for key, line in ours.items():
        if key not in theirs:
            _has_more(Place(line, f"#{key}"), f"the section `{key}`", report)


def _sections(document: Document) -> dict[str, int]:
    """Return the line of each section's heading by its key."""
    return {
        heading[1]: document.body_line + document.body.count("\n", 0, heading.start())
        for heading in _SECTION.finditer(document.body)
    }


def _compare(english: Node, translated: Node, path: str, report: Report) -> None:
    """Compare two values; those of different sorts are told by the schema."""
    if isinstance(english, MapNode) and isinstance(translated, MapNode):
        _compare_fields(english, translated, path, report)
    elif isinstance(english, ListNode) and isinstance(translated, ListNode):
        _compare_lists(english, translated, path, report)
    elif isinstance(english, ScalarNode) and isinstance(translated, ScalarNode):
        same = _name(path) not in _SAME or english.text.strip() == translated.text.strip()
        if not same:
            report.error(
                Place(translated.line, path),
                f"this is `{translated.text}`, and in English `{english.text}`",
                "write the same in both",
            )


def _compare_fields(english: MapNode, translated: MapNode, path: str, report: Report) -> None:
    prefix = f"{path}." if path else ""
    for name, node in english.fields.items():
        if name in _OWN:
            continue
        if name in translated.fields:
            _compare(node, translated.fields[name], f"{prefix}{name}", report)
        else:
            _lacks(Place(translated.line, f"{prefix}{name}"), f"the field `{name}`", report)
    for name in translated.fields:
        if name not in english.fields and name not in _OWN:
            place = Place(translated.lines[name], f"{prefix}{name}")
            _has_more(place, f"the field `{name}`", report)


def _compare_lists(english: ListNode, translated: ListNode, path: str, report: Report) -> None:
    place = Place(translated.line, path)
    theirs, ours = _by_id(english), _by_id(translated)
    if theirs and ours:
        for name, entry in theirs.items():
            if name in ours:
                _compare_fields(entry, ours[name], f"{path}[{name}]", report)
            else:
                _lacks(place, f"`{name}`", report)
        for name, entry in ours.items():
            if name not in theirs:
                _has_more(Place(entry.line, path), f"`{name}`", report)
    elif _name(path) in _SAME_LISTS:
        if set(_texts(english)) != set(_texts(translated)):
            cure = "write the same in both"
            report.error(place, "this list holds others than the English one", cure)
    elif len(english.items) != len(translated.items):
        report.error(
            place,
            f"here are {len(translated.items)} entries, and in English {len(english.items)}",
            "translate what is missing, or remove what is too much",
        )
    else:
        for number, (one, other) in enumerate(zip(english.items, translated.items, strict=True)):
            _compare(one, other, f"{path}[{number}]", report)


def _by_id(node: ListNode) -> dict[str, MapNode]:
    """Return the entries that have an id, or are about a page, by that."""
    entries: dict[str, MapNode] = {}
    for item in node.items:
        if isinstance(item, MapNode):
            name = item.fields.get("id") or item.fields.get("page")
            if isinstance(name, ScalarNode):
                entries.setdefault(name.text.strip(), item)
    return entries


def _texts(node: ListNode) -> list[str]:
    return [item.text.strip() for item in node.items if isinstance(item, ScalarNode)]


def _name(path: str) -> str:
    """Return the last name of a dotted path, without the number of an entry."""
    return _ENTRY.sub("", path.rpartition(".")[2])


def _lacks(place: Place, what: str, report: Report) -> None:
    report.error(place, f"the translation lacks {what}", "translate it from the English file")


def _has_more(place: Place, what: str, report: Report) -> None:
    report.error(place, f"the English file has no such thing as {what}", "remove it, or mend it")
