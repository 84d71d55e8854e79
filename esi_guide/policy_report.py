# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What holds for every setting, who says so, and what of a policy could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from esi_guide import paths
from esi_guide.content.files import ENGLISH
from esi_guide.content.library import Library
from esi_guide.services.policy import read_file
from esi_guide.services.settings import FIELDS, POLICY_FIELDS, USER_ONLY
from esi_guide.stored import settings_of_command

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from esi_guide.services.settings import Value


def of_computer() -> tuple[list[str], list[str]]:
    """Return a line for each setting of this computer and user, and what is wrong."""
    settings = settings_of_command()
    said = {key: settings.source(key) for key in FIELDS if key not in USER_ONLY}
    faults = [str(fault) for fault in settings.faults]
    faults += _unknown({key: value for key, (value, _source) in said.items()})
    return [f"{key} = {_shown(key, *both)}" for key, both in said.items()], faults


def of_file(path: Path) -> tuple[list[str], list[str]]:
    """Return a line for each setting that a file fixes, and what is wrong with it."""
    if not path.exists():
        return [], [f"policy {path}: there is no such file"]
    policy = read_file(POLICY_FIELDS, path)
    lines = [f"{key} = {_shown(key, value)}" for key, value in policy.values.items()]
    return lines, [*map(str, policy.faults), *_unknown(policy.values)]


def _unknown(values: Mapping[str, Value]) -> Iterator[str]:
    """Yield what a setting names and the guide that ships does not have."""
    content = paths.resources() / "content"
    locales = Library.available_locales(content)
    pages = Library(content, ENGLISH).page_ids()
    for key, there in (("start_page", pages), ("not_offered", pages), ("languages", locales)):
        for name in map(str.strip, str(values.get(key, "")).split(",")):
            if name and name not in there:
                yield f"setting {key}: there is no {name}; there are {', '.join(sorted(there))}"


def _shown(key: str, value: Value, source: str = "") -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if isinstance(value, str):
        text = f'"{value}"' if key != "pin_hash" or not value else "(set)"
    return f"{text}    [{source}]" if source else text
