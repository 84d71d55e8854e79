# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The list of components of the program's folder, in CycloneDX, down to every file's sum."""

from __future__ import annotations

import json
import platform
import re
import subprocess
import time
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

from environment import LOCKS
from problem import Problem
from products import epoch, sum_of, version

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from contents import Component, Sorted

#: Where it lies in the program's folder. It cannot hold its own sum.
PLACE = "_internal/licenses/sbom.cdx.json"
_SPACE = uuid.UUID("2b9e6a34-3a0d-5d3f-9a43-6d1f0b6c5e11")


def bill(
    folder: Path,
    found: Sorted,
    table: list[Component],
    system: str,
    versions: Callable[[str], str],
) -> dict[str, Any]:
    """Return the list of components of a folder.

    Args:
        folder: The program's folder.
        found: Its files and modules by component.
        table: What is known of the components.
        system: `linux` or `windows`.
        versions: Gives the version for what components.toml says of it.
    """
    listed = []
    for component in table:
        files, modules = found.files[component.name], found.modules[component.name]
        if files or modules or component.inside:
            listed.append(_entry(component, folder, files, modules, versions(component.version)))
    content = json.dumps(listed, sort_keys=True)
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch()))
    program = {"type": "application", "bom-ref": "esi-guide", "name": "ESI Guide"}
    inside: dict[str, list[str]] = {}
    for component in table:
        owner = component.inside or "esi-guide"
        inside.setdefault(_reference(owner), []).append(_reference(component.name))
    present = {entry["bom-ref"] for entry in listed}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_SPACE, content)}",
        "version": 1,
        "metadata": {
            "timestamp": moment,
            "component": {**program, "version": version()},
            "properties": [{"name": "esi-guide:system", "value": system}],
        },
        "components": listed,
        "dependencies": [
            {"ref": owner, "dependsOn": sorted(present.intersection(parts))}
            for owner, parts in sorted(inside.items())
        ],
    }


def _entry(
    component: Component, folder: Path, files: list[str], modules: list[str], number: str
) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "type": component.type,
        "bom-ref": _reference(component.name),
        "name": component.name,
        "licenses": [{"expression": component.licence}],
    }
    if number:
        entry["version"] = number
    if component.version.startswith("pin "):
        entry["purl"] = f"pkg:pypi/{component.version.removeprefix('pin ')}@{number}"
    elif component.version.startswith("package "):
        entry["purl"] = f"pkg:deb/debian/{component.version.removeprefix('package ')}@{number}"
    texts = [Path(text).name for text in component.texts]
    properties = [{"name": "esi-guide:licence-text", "value": text} for text in texts]
    properties += [{"name": "esi-guide:python-module", "value": module} for module in modules]
    entry["properties"] = properties
    if files:
        entry["components"] = [
            {
                "type": "file",
                "name": name,
                "hashes": [{"alg": "SHA-256", "content": sum_of(folder / name)}],
            }
            for name in files
        ]
    if component.parts:
        entry.setdefault("components", []).extend(_parts(folder, component.parts))
    return entry


def _parts(folder: Path, name: str) -> list[dict[str, Any]]:
    """Return what is built into a component, from its makers' own list."""
    text = (folder / PLACE).with_name(name).read_text(encoding="utf-8")
    taken = ("type", "name", "version", "licenses", "purl")
    return [
        {key: part[key] for key in taken if key in part}
        for part in json.loads(text)["components"]
        # What only served to build it is not in it.
        if part.get("scope") != "excluded"
    ]


def _reference(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()) + ("" if name == "esi-guide" else "-part")


def as_text(content: Mapping[str, Any]) -> str:
    """Return the list as it is written."""
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def sums(content: Mapping[str, Any]) -> dict[str, str]:
    """Return the sum of every file that a list names."""
    return {
        file["name"]: file["hashes"][0]["content"]
        for component in content["components"]
        for file in component.get("components", ())
        if file["type"] == "file"
    }


def differences(content: Mapping[str, Any], folder: Path) -> list[str]:
    """Compare a list with a folder, both ways; the list itself is left out."""
    listed = sums(content)
    there = {
        path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()
    }
    there.pop(PLACE, None)
    faults = [f"{name}: not in the list of components" for name in sorted(there.keys() - listed)]
    faults += [f"{name}: listed, and not there" for name in sorted(listed.keys() - there)]
    for name in sorted(there.keys() & listed):
        if sum_of(there[name]) != listed[name]:
            faults.append(f"{name}: is not the file that the list names")
    return faults


def versions_from(python: str) -> Callable[[str], str]:
    """Return what finds the version for the words of components.toml.

    Args:
        python: The version of the CPython that goes into the program.
    """
    pins: dict[str, str] = {}
    for lock in sorted(LOCKS.glob("*.txt")):
        pins |= dict(re.findall(r"^([\w.-]+)==([^\s;]+)", lock.read_text("utf-8"), re.MULTILINE))

    def find(text: str) -> str:
        kind, _, name = text.partition(" ")
        if kind == "program":
            return version()
        if kind == "python":
            return python or platform.python_version()
        if kind == "pin":
            if name not in pins:
                raise Problem(f"packaging/components.toml: no lock pins {name}.")
            return pins[name]
        return _package_version(name) if kind == "package" else text

    return find


def _package_version(name: str) -> str:
    command = ["dpkg-query", "--show", "--showformat", "${Version}", name]
    try:
        found = subprocess.run(command, check=False, capture_output=True, text=True)
    except FileNotFoundError:
        return ""
    return found.stdout.strip()


def modules(content: Mapping[str, Any]) -> set[str]:
    """Return the Python packages that a list names."""
    return _properties(content, "esi-guide:python-module")


def texts(content: Mapping[str, Any]) -> set[str]:
    """Return the names of the licence texts that belong to what a list names."""
    return _properties(content, "esi-guide:licence-text")


def _properties(content: Mapping[str, Any], name: str) -> set[str]:
    return {
        prop["value"]
        for component in content["components"]
        for prop in component["properties"]
        if prop["name"] == name
    }
