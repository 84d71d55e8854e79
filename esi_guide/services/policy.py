# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What an organisation fixes, by registry or file, and what of it could not be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from esi_guide.services.registry import HIVES, KEY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from esi_guide.services.registry import Registry
    from esi_guide.services.settings import Field, Value

#: The field that must not fall back to less than it may have said, and the word to look for.
_MODE, _KIOSK = "mode", "kiosk"
#: What stands for a letter in another encoding.
_FOREIGN = "\ufffd"
#: Most letters of a value that a message repeats.
LONG = 40
_NAME = re.compile(r"""\s*["']?([\w-]+)""")


class Fault(NamedTuple):
    """Something in a policy that does not fit.

    Attributes:
        source: The file or the key of the registry.
        line: Number of the line; 0 where there are none.
        field: Name of the field; "" where none can be told.
        problem: What is wrong.
        cure: What to do.
        instead: What holds now; "" for what holds without this line.
    """

    source: str
    line: int
    field: str
    problem: str
    cure: str
    instead: str = ""

    def __str__(self) -> str:
        """Return it as one line for those who look after the computer."""
        place = f"{self.source}:{self.line}" if self.line else self.source
        name = f" field {self.field}:" if self.field else ""
        holds = self.instead or "the line is left out"
        return f"policy {place}:{name} {self.problem}. {self.cure} Until then: {holds}."


class Policy:
    """What is fixed, by which source, and what could not be read.

    Attributes:
        values: What holds for each field that is fixed.
        sources: Which file or key said so.
        faults: What did not fit.
    """

    def __init__(self) -> None:
        self.values: dict[str, Value] = {}
        self.sources: dict[str, str] = {}
        self.faults: list[Fault] = []


def read_policy(fields: Mapping[str, Field], path: Path, registry: Registry) -> Policy:
    """Read all that an organisation may have said; the registry goes before the file.

    Args:
        fields: What may be fixed.
        path: The file, which may be missing.
        registry: The registry, where the system has one.
    """
    policy = Policy()
    layers = [_from_registry(fields, registry, hive) for hive in HIVES]
    for layer in (*layers, read_file(fields, path)):
        for key, value in layer.values.items():
            if key not in policy.values:
                policy.values[key] = value
                policy.sources[key] = layer.sources[key]
        policy.faults += layer.faults
    return policy


def read_file(fields: Mapping[str, Field], path: Path) -> Policy:
    """Read a file; a line that does not fit spoils no other."""
    reader = _Reader(fields, str(path))
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return reader.policy
    except OSError as error:
        reader.spoil(f"cannot be read ({error.strerror or error})", "Let every account read it.")
        return reader.policy
    # Editors of Windows mark their files; a letter in another encoding is most often in a comment.
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = data.decode("utf-16" if wide else "utf-8-sig", errors="replace")
    for number, key, raw, line in _entries(text):
        reader.take(key, raw, number, line)
    return reader.policy


def _from_registry(fields: Mapping[str, Field], registry: Registry, hive: str) -> Policy:
    reader = _Reader(fields, rf"{hive}\{KEY}")
    try:
        values = registry.values(hive)
    except OSError as error:
        reader.spoil(f"cannot be read ({error})", "Let every account read the key.")
        return reader.policy
    for key, raw in values.items():
        known = fields.get(key)
        # Group policy writes 1 and 0 for yes and no.
        switch = known is not None and isinstance(known.builtin, bool) and raw in (0, 1)
        reader.take(key, bool(raw) if switch else raw, 0, f"{key} {raw}")
    return reader.policy


def _entries(text: str) -> Iterator[tuple[int, str, object, str]]:
    """Yield number, name, value and text of each line; the value is None where it is no TOML."""
    import tomllib  # noqa: PLC0415 - only where a policy exists

    lines = text.splitlines()
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        # Every field stands on a line of its own, so that each can be read by itself.
        for number, line in enumerate(lines, 1):
            try:
                for key, raw in tomllib.loads(line).items():
                    yield number, key, raw, line
            except tomllib.TOMLDecodeError:
                name = _NAME.match(line)
                yield number, name[1] if name else "", None, line
        return
    for key, raw in table.items():
        here = re.compile(rf"""\s*\[?\s*["']?{re.escape(key)}\b""")
        number = next((n for n, line in enumerate(lines, 1) if here.match(line)), 0)
        yield number, key, raw, f"{key} {raw}"


class _Reader:
    """Takes the entries of one source, and puts the safest value in the place of a bad one."""

    def __init__(self, fields: Mapping[str, Field], source: str) -> None:
        self._fields = fields
        self._source = source
        self._seen: set[str] = set()
        self.policy = Policy()

    def take(self, key: str, raw: object, line: int, text: str) -> None:
        """Take one entry; None stands for what is no entry at all."""
        known = self._fields.get(key)
        value = known.read(raw) if known is not None and isinstance(raw, str | int) else None
        foreign = isinstance(raw, str) and _FOREIGN in raw
        again = key in self._seen
        self._seen.add(key)
        if value is not None and not again and not foreign:
            self._fix(key, value)
            return
        if again:
            problem, cure = "is said twice", "Keep one of the lines."
        elif foreign:
            problem, cure = "has letters that are not UTF-8", "Save the file as UTF-8."
        elif raw is None:
            problem = "is not written as TOML"
            cure = 'Write it as name = "text", name = 5 or name = true.'
            cure = f"Write {key} = {known.wanted()}." if known is not None else cure
        elif known is None:
            problem, cure = "is not known", "Take it away, or spell it as the example does."
        else:
            problem, cure = f"{_said(key, raw)} does not fit", f"Write {known.wanted()}."
        instead = self._safest(key)
        if known is None and _KIOSK in text.lower():
            # Somebody wanted a kiosk and misspelt how: nobody shall have more than that.
            instead = self._safest(_MODE)
        name = key if known is not None or raw is not None else ""
        self.policy.faults.append(Fault(self._source, line, name, problem, cure, instead))

    def spoil(self, problem: str, cure: str) -> None:
        """Note that nothing of the source can be read: all is as safe as can be."""
        said = ", ".join(filter(None, map(self._safest, self._fields)))
        self.policy.faults.append(Fault(self._source, 0, "", problem, cure, said))

    def _safest(self, key: str) -> str:
        """Fix the safest value of a field, and return it in words; "" where any will do."""
        known = self._fields.get(key)
        if known is None:
            return ""
        self.policy.values.pop(key, None)
        if known.safest is None:
            return ""
        self._fix(key, known.safest)
        return f"{key} = {_toml(known.safest)}"

    def _fix(self, key: str, value: Value) -> None:
        self.policy.values[key] = value
        self.policy.sources[key] = self._source


def _said(key: str, raw: object) -> str:
    """Return what somebody wrote, unless it is long, or a PIN where its hash belongs."""
    text = _toml(raw) if isinstance(raw, str | int) else str(raw)
    return text if len(text) <= LONG and key != "pin_hash" else "what is written"


def _toml(value: Value) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value).lower()
