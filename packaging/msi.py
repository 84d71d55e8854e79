# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The description of the .msi for wixl, made from the program's folder."""

from __future__ import annotations

import hashlib
import re
import struct
import uuid
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Never changes: by it Windows knows that a newer version takes the place of an older one.
UPGRADE = uuid.UUID("8d1c0c52-53c5-5d0e-8f5b-0a5f3fd9a7c4")
FOLDER = "ESI Guide"
_NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"


def description(names: Iterable[str], source: str, version: str, icon: str) -> str:
    """Return the description of an installation for all users of a PC.

    Args:
        names: The files of the program's folder, with slashes.
        source: Where that folder lies.
        version: The program's version.
        icon: The file with the icon.
    """
    wix = ET.Element("Wix", xmlns=_NAMESPACE)
    product = ET.SubElement(
        wix,
        "Product",
        Id=_guid(f"product {version}"),
        Name="ESI Guide",
        Language="1033",
        Version=version,
        Manufacturer="ESI Guide contributors",
        UpgradeCode=_braced(UPGRADE),
    )
    ET.SubElement(
        product,
        "Package",
        InstallerVersion="200",
        Compressed="yes",
        InstallScope="perMachine",
        Description="ESI Guide",
        Comments="Teaches the treatments that can follow an epidural steroid injection.",
        Manufacturer="ESI Guide contributors",
    )
    ET.SubElement(
        product,
        "MajorUpgrade",
        DowngradeErrorMessage="A newer version of ESI Guide is installed.",
    )
    ET.SubElement(product, "Media", Id="1", Cabinet="files.cab", EmbedCab="yes")
    ET.SubElement(product, "Icon", Id="program.ico", SourceFile=icon)
    for key, text in (("ARPPRODUCTICON", "program.ico"), ("ARPNOMODIFY", "1")):
        ET.SubElement(product, "Property", Id=key, Value=text)

    target = ET.SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = ET.SubElement(target, "Directory", Id="ProgramFiles64Folder")
    top = ET.SubElement(programs, "Directory", Id="INSTALLDIR", Name=FOLDER)
    menu = ET.SubElement(target, "Directory", Id="ProgramMenuFolder")
    feature = ET.SubElement(product, "Feature", Id="Program", Level="1")
    _add_files(top, feature, sorted(names), source)
    _add_shortcut(menu, feature)
    ET.indent(wix)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(wix, "unicode") + "\n"


def _add_files(top: ET.Element, feature: ET.Element, names: list[str], source: str) -> None:
    folders = {"": top}
    for place in sorted({place for name in names for place in _above(_folder(name))}):
        parent, _, own = place.rpartition("/")
        folders[place] = ET.SubElement(
            folders[parent], "Directory", Id=f"dir{len(folders)}", Name=own
        )
    number = 0
    # The deepest first: a folder goes once what lies in it has gone.
    for place in sorted(folders, key=lambda text: (-len(_above(text)), text)):
        key = f"part{feature.get('Id')}{len(feature):03}"
        component = ET.SubElement(
            folders[place], "Component", Id=key, Guid=_guid(f"folder {place}"), Win64="yes"
        )
        ET.SubElement(feature, "ComponentRef", Id=key)
        files = [name for name in names if _folder(name) == place]
        for name in files:
            first = {"KeyPath": "yes"} if name == files[0] else {}
            own = name.rpartition("/")[2]
            file = f"file{number}"
            number += 1
            ET.SubElement(
                component, "File", Id=file, Name=own, Source=f"{source}/{name}", attrib=first
            )
        # What is said to be made is removed again; without both an empty folder stays behind.
        ET.SubElement(component, "CreateFolder")
        ET.SubElement(component, "RemoveFolder", Id=f"remove-{key}", On="uninstall")


def _add_shortcut(menu: ET.Element, feature: ET.Element) -> None:
    component = ET.SubElement(menu, "Component", Id="shortcut", Guid=_guid("shortcut"), Win64="yes")
    ET.SubElement(
        component,
        "Shortcut",
        Id="start",
        Name=FOLDER,
        Target="[INSTALLDIR]esi-guide.exe",
        WorkingDirectory="INSTALLDIR",
    )
    ET.SubElement(
        component,
        "RegistryValue",
        Root="HKLM",
        Key=r"Software\ESI Guide",
        Name="installed",
        Type="integer",
        Value="1",
        KeyPath="yes",
    )
    ET.SubElement(feature, "ComponentRef", Id="shortcut")


def _folder(name: str) -> str:
    return name.rpartition("/")[0]


def _above(folder: str) -> list[str]:
    """Return a folder and those above it, the highest first."""
    parts = folder.split("/") if folder else []
    return ["/".join(parts[: number + 1]) for number in range(len(parts))]


def _guid(text: str) -> str:
    return _braced(uuid.uuid5(UPGRADE, text))


def _braced(identifier: uuid.UUID) -> str:
    return f"{{{str(identifier).upper()}}}"


def settle(data: bytes, moment: int) -> bytes:
    """Return an .msi with a name and times that are the same at every build.

    wixl gives every file a new name and the time of day; both lie in the summary, each behind a
    number that says what it is.

    Args:
        data: What wixl made.
        moment: Seconds since 1970.
    """
    # The name follows from the content, or Windows would take another file for this one.
    found = re.compile(rb"(\x1e\0\0\0\x27\0\0\0)\{[0-9A-Fa-f-]{36}\}")
    times = re.compile(rb"(\x40\0\0\0)......[\xd9-\xe1]\x01", re.DOTALL)
    windows_time = struct.pack("<Q", (moment + 11644473600) * 10_000_000)
    data = times.sub(lambda match: match[1] + windows_time, data)
    blank = found.sub(lambda match: match[1] + b"{" + b"0" * 36 + b"}", data)
    name = _braced(uuid.uuid5(UPGRADE, str(hash_of(blank)))).encode()
    return found.sub(lambda match: match[1] + name, data)


def hash_of(data: bytes) -> str:
    """Return the SHA-256 of some bytes."""
    return hashlib.sha256(data).hexdigest()
