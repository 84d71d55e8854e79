# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Reads fields of front matter one by one, keeps every issue and goes on."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

from esi_guide.content.frontmatter import ListNode, MapNode, ScalarNode
from esi_guide.content.issue import Issue, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping
    from enum import StrEnum

    from esi_guide.content.frontmatter import Document, Node

    Choice = TypeVar("Choice", bound=StrEnum)

T = TypeVar("T")

ID_PATTERN = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEAR = re.compile(r"[0-9]{4}")
_WHOLE = re.compile(r"-?[0-9]{1,4}")
_COUNT = re.compile(r"[0-9]{1,4}(\.[0-9]{1,3})?")

#: Stands in for a day that could not be read: long past, so the page counts as out of date.
NO_DAY = date.min


class Place(NamedTuple):
    """Where something stands in its file: line, counted from 1, and dotted path of the field."""

    line: int
    field: str


class Read(NamedTuple, Generic[T]):
    """What a file holds, with the issues found in it and the places that rules point at."""

    value: T
    issues: tuple[Issue, ...]
    places: Mapping[Hashable, Place]


class Report:
    """Collects the issues and places of one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.issues: list[Issue] = []
        self.places: dict[Hashable, Place] = {}

    def error(self, place: Place, message: str, cure: str) -> None:
        """Note an error."""
        self.issues.append(Issue(self.file, place.line, place.field, message, cure))

    def warning(self, place: Place, message: str, cure: str) -> None:
        """Note a warning."""
        self.issues.append(
            Issue(self.file, place.line, place.field, message, cure, Severity.WARNING)
        )

    def read(self, value: T) -> Read[T]:
        """Return the value together with what was noted."""
        return Read(value, tuple(self.issues), self.places)


class Fields:
    """The fields of one mapping.

    Every reader returns a harmless stand-in for a value that is missing or wrong, notes why and
    sets ``sound`` to False. Absence is a fault only for fields named in ``require``.

    Attributes:
        line: Line on which the mapping begins.
        path: Dotted path of the mapping; "" for the top of the file.
        sound: False once a value was missing or wrong; an unknown field leaves it True.
    """

    def __init__(self, node: MapNode, path: str, report: Report) -> None:
        self.line = node.line
        self.path = path
        self.sound = True
        self._node = node
        self._report = report
        self._lines = dict(node.lines)
        self._known: list[str] = []

    def __contains__(self, name: str) -> bool:
        return name in self._node.fields

    def place(self, name: str) -> Place:
        """Return where a field stands; the beginning of the mapping when it is absent."""
        path = f"{self.path}.{name}" if self.path else name
        return Place(self._lines.get(name, self.line), path)

    def remember(self, key: Hashable, name: str) -> None:
        """Keep the place of a field for the rules, under the first thing that has this key."""
        self._report.places.setdefault(key, self.place(name))

    def error(self, name: str, message: str, cure: str) -> None:
        """Note that a field is missing or wrong."""
        self.sound = False
        self._report.error(self.place(name), message, cure)

    def require(self, *names: str) -> None:
        """Note every field of these that is absent."""
        for name in names:
            if name not in self:
                self.error(name, "this field is missing", f"add `{name}:`")

    def refuse_others(self) -> None:
        """Note every field that nobody has asked for; call it last."""
        for name in self._node.lines:
            if name not in self._known:
                self._report.error(self.place(name), "this field is not known", self._near(name))

    def _near(self, name: str) -> str:
        # Imported here: it takes 10 ms, and a sound guide never needs it.
        from difflib import get_close_matches  # noqa: PLC0415

        near = get_close_matches(name, self._known, n=1)
        if near:
            return f"did you mean `{near[0]}`?"
        return f"remove it; known here are {', '.join(self._known)}"

    def _get(self, name: str) -> Node | None:
        self._known.append(name)
        return self._node.fields.get(name)

    def text_or_blank(self, name: str) -> str:
        """Return a text that may be absent or empty."""
        node = self._get(name)
        if node is None:
            return ""
        if not isinstance(node, ScalarNode):
            self.error(name, "a text is expected here", "write words, not a list or fields")
            return ""
        return node.text.strip()

    def text(self, name: str) -> str:
        """Return a text that, where it is given, is not empty."""
        text = self.text_or_blank(name)
        if not text and isinstance(self._node.fields.get(name), ScalarNode):
            self.error(name, "this field is empty", "write something, or remove the field")
        return text

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts without the empty ones, which are faults."""
        texts = []
        for number, item in enumerate(self._items(name)):
            text = item.text.strip() if isinstance(item, ScalarNode) else ""
            if text:
                texts.append(text)
            else:
                self.error(
                    f"{name}[{number}]",
                    "a text is expected here",
                    "write words, or remove the entry",
                )
        return tuple(texts)

    def choice_or_none(self, name: str, kind: type[Choice]) -> Choice | None:
        """Return a value of an enumeration; None when it is absent or wrong."""
        text = self.text(name)
        try:
            return kind(text) if text else None
        except ValueError:
            self.error(name, f"`{text}` is not allowed here", f"use one of: {', '.join(kind)}")
            return None

    def choice(self, name: str, stand_in: Choice) -> Choice:
        """Return a value of an enumeration."""
        return self.choice_or_none(name, type(stand_in)) or stand_in

    def choices(self, name: str, kind: type[Choice]) -> tuple[Choice, ...]:
        """Return a list of values of an enumeration."""
        chosen = []
        for text in self.texts(name):
            try:
                chosen.append(kind(text))
            except ValueError:
                self.error(name, f"`{text}` is not allowed here", f"use some of: {', '.join(kind)}")
        return tuple(chosen)

    def yes(self, name: str) -> bool:
        """Return True for `yes`; `no` or an absent field is False."""
        text = self.text(name)
        if text not in ("", "yes", "no"):
            self.error(name, f"`{text}` is neither yes nor no", "write yes or no")
        return text == "yes"

    def identifier(self, name: str) -> str:
        """Return an id: small letters, digits and single hyphens."""
        text = self.text(name)
        if text and not ID_PATTERN.fullmatch(text):
            self.error(
                name,
                f"`{text}` is not an id",
                "use small letters a to z, digits and single hyphens, such as look-again",
            )
        return text

    def unique(self, name: str, text: str, taken: dict[str, int]) -> bool:
        """Return whether nothing else is called so, note a double, and take the name."""
        line = self.place(name).line
        if text and text in taken:
            self.error(
                name,
                f"`{text}` is used already on line {taken[text]}",
                "give one of them another id",
            )
            return False
        taken[text] = line
        return True

    def day(self, name: str) -> date:
        """Return a date written as 2026-11-22."""
        text = self.text(name)
        if not text:
            return NO_DAY
        try:
            if _DATE.fullmatch(text):
                return date.fromisoformat(text)
        except ValueError:
            pass
        self.error(name, f"`{text}` is not a date", "write year-month-day, such as 2026-11-22")
        return NO_DAY

    def year(self, name: str) -> int:
        """Return a year of four digits."""
        return int(self._number(name, _YEAR, "a year", "four digits, such as 2019"))

    def whole(self, name: str) -> int:
        """Return a whole number, which may be negative."""
        return int(self._number(name, _WHOLE, "a whole number", "digits, such as 24 or -3"))

    def whole_or_none(self, name: str) -> int | None:
        """Return a whole number, or None when the field is absent."""
        number = self.whole(name)
        return number if name in self else None

    def count(self, name: str) -> float:
        """Return a number that is not negative and may have a fraction."""
        return self._number(name, _COUNT, "a count", "digits, such as 49 or 0.7")

    def _number(self, name: str, pattern: re.Pattern[str], what: str, how: str) -> float:
        text = self.text(name)
        if not text:
            return 0
        if not pattern.fullmatch(text):
            self.error(name, f"`{text}` is not {what}", f"write {how}")
            return 0
        return float(text)

    def fields(self, name: str) -> Fields | None:
        """Return the fields below a name; None when they are absent or something else."""
        node = self._get(name)
        if isinstance(node, MapNode):
            return Fields(node, self.place(name).field, self._report)
        if node is not None:
            self.error(name, "fields are expected here", "indent lines `name: value` below it")
        return None

    def entries(self, name: str) -> list[Fields]:
        """Return a list whose entries are fields, without the entries that are not."""
        entries = []
        for number, item in enumerate(self._items(name)):
            path = f"{name}[{number}]"
            if isinstance(item, MapNode):
                entries.append(Fields(item, self.place(path).field, self._report))
            else:
                self.error(path, "fields are expected here", "write the entry as `- name: value`")
        return entries

    def _items(self, name: str) -> list[Node]:
        node = self._get(name)
        if isinstance(node, ListNode):
            for number, item in enumerate(node.items):
                # Gives each entry a line of its own for the faults found in it.
                self._lines.setdefault(f"{name}[{number}]", item.line)
            return node.items
        if node is not None:
            self.error(name, "a list is expected here", "write entries with dashes, or [] for none")
        return []


class HasId(Protocol):
    """What a list keyed by id holds."""

    @property
    def id(self) -> str:
        """Unique in its list."""
        ...


Entry = TypeVar("Entry", bound=HasId)


def read_by_id(
    document: Document,
    file: str,
    name: str,
    read_entry: Callable[[Fields], Entry],
    id_field: str = "id",
) -> Read[dict[str, Entry]]:
    """Read a file that is one list of entries with ids.

    Args:
        document: The file.
        file: Its name for the issues.
        name: Name of the list.
        read_entry: Reads the fields of one entry.
        id_field: Name of the field that holds the id.

    Returns:
        The sound entries by id; the places of all entries are known by id.
    """
    report = Report(file)
    top = Fields(document.front, "", report)
    top.require(name)
    entries: dict[str, Entry] = {}
    taken: dict[str, int] = {}
    for fields in top.entries(name):
        entry = read_entry(fields)
        fields.refuse_others()
        report.places.setdefault(entry.id, fields.place(id_field))
        if fields.unique(id_field, entry.id, taken) and fields.sound:
            entries[entry.id] = entry
    top.refuse_others()
    return report.read(entries)
