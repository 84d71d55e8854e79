# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is said to NSIS, to wixl and to Wine's pip."""

from __future__ import annotations

import re
import struct
from pathlib import Path
from xml.etree import ElementTree as ET

import contents
import msi
import pytest
import windows
import wine

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPT = windows.SCRIPT.read_text(encoding="utf-8")
NAMES = ["esi-guide.exe", "_internal/a/b/c.md", "_internal/d.dll", "_internal/a/e.md"]
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


def macro(text, name):
    return text.split(f"!macro {name}\n")[1].split("!macroend")[0]


def test_what_is_installed_is_removed_again_and_nothing_else():
    text = windows.file_lists(NAMES, "/build/program")
    installed, place = set(), ""
    for line in macro(text, "UNPACK_FILES").splitlines():
        command, value = re.match(r'\s+(\w+) "(.*)"', line).groups()
        if command == "SetOutPath":
            place = value.replace(r"\_new", "", 1)
        else:
            installed.add(f"{place}\\{value.rpartition('/')[2]}")
    removed = set(re.findall(r'Delete "(.*)"', macro(text, "REMOVE_FILES")))
    assert installed == removed
    assert len(installed) == len(NAMES)


def test_all_is_unpacked_beside_the_older_version_and_then_moved():
    text = windows.file_lists(NAMES, "/build/program")
    places = re.findall(r'SetOutPath "(.*)"', macro(text, "UNPACK_FILES"))
    assert all(place.startswith(r"$INSTDIR\_new") for place in places)
    moves = re.findall(r'Rename "(.*)" "(.*)"', macro(text, "MOVE_FILES"))
    assert (r"$INSTDIR\_new\_internal", r"$INSTDIR\_internal") in moves
    assert (r"$INSTDIR\_new\esi-guide.exe", r"$INSTDIR\esi-guide.exe") in moves


def test_folders_go_once_they_are_empty():
    text = windows.file_lists(NAMES, "/build/program")
    folders = re.findall(r'RMDir "(.*)"', macro(text, "REMOVE_FILES"))
    assert folders == [r"$INSTDIR\_internal\a\b", r"$INSTDIR\_internal\a", r"$INSTDIR\_internal"]


def test_the_installer_removes_no_folder_but_its_own_and_starts_nothing_by_itself():
    whole = re.findall(r"/r (.*)", SCRIPT)
    assert set(whole) == {r'"$INSTDIR\_new"'}
    assert "Exec " not in SCRIPT
    assert "MUI_FINISHPAGE_RUN_NOTCHECKED" in SCRIPT


def test_no_question_waits_in_a_silent_installation():
    boxes = [line for line in SCRIPT.splitlines() if "MessageBox" in line]
    assert boxes
    assert all("/SD " in line for line in boxes)


def test_every_text_of_the_installer_is_in_both_languages():
    texts = re.findall(r"LangString (\w+) \$\{LANG_(\w+)\}", SCRIPT)
    names = {name for name, _language in texts}
    assert names
    assert sorted(texts) == sorted(
        (name, language) for name in names for language in ("ENGLISH", "SPANISH")
    )


@pytest.fixture
def description():
    return ET.fromstring(msi.description(NAMES, "build", "1.2.3", "icon.ico"))  # noqa: S314


def test_an_msi_takes_in_every_file_once(description):
    files = [entry.get("Source") for entry in description.iter(f"{WIX}File")]
    assert sorted(files) == sorted(f"build/{name}" for name in NAMES)
    identifiers = [
        e.get("Id") for e in description.iter() if e.get("Id") and e.tag != f"{WIX}ComponentRef"
    ]
    assert len(set(identifiers)) == len(identifiers)


def test_an_msi_takes_the_place_of_an_older_one_and_is_for_all_users(description):
    (product,) = description.iter(f"{WIX}Product")
    assert product.get("UpgradeCode") == f"{{{str(msi.UPGRADE).upper()}}}"
    assert list(description.iter(f"{WIX}MajorUpgrade"))
    assert next(description.iter(f"{WIX}Package")).get("InstallScope") == "perMachine"


def test_every_version_of_the_msi_is_another_product_with_the_same_parts():
    one, two = (msi.description(NAMES, "b", version, "i") for version in ("1.0.0", "1.0.1"))
    product = re.compile(r'<Product Id="([^"]+)"')
    assert product.search(one)[1] != product.search(two)[1]
    parts = re.compile(r'<Component [^>]*Guid="([^"]+)"')
    assert parts.findall(one) == parts.findall(two)


def test_every_folder_of_an_msi_goes_the_deepest_first(description):
    removed = [
        component.get("Id")
        for component in description.iter(f"{WIX}Component")
        if component.find(f"{WIX}RemoveFolder") is not None
    ]
    places = {}

    def walk(element, depth):
        for child in element:
            if child.tag == f"{WIX}Component":
                places[child.get("Id")] = depth
            walk(child, depth + (child.tag == f"{WIX}Directory"))

    walk(description, 0)
    by_name = sorted(removed)
    assert [places[name] for name in by_name] == sorted((places[n] for n in by_name), reverse=True)
    assert len(removed) == 4


def test_an_msi_carries_neither_the_time_of_day_nor_a_name_by_chance():
    def made(name, moment):
        time = struct.pack("<Q", (moment + 11644473600) * 10_000_000)
        return b"x\x1e\0\0\0\x27\0\0\0{" + name * 36 + b"}\0y\x40\0\0\0" + time + b"z"

    one, two = (msi.settle(made(*given), 1_700_000_000) for given in ((b"A", 1), (b"B", 2)))
    assert one != two  # times before 1970 are none
    now = 1_790_000_000
    one, two = (msi.settle(made(*given), 1_700_000_000) for given in ((b"A", now), (b"B", now + 9)))
    assert one == two
    other = msi.settle(made(b"A", now) + b"other", 1_700_000_000)
    assert other[:50] != one[:50]


LOCK = """\
# a comment
both==1.0 \\
    --hash=sha256:aa
mac==1.0 ; sys_platform == 'darwin' \\
    --hash=sha256:bb
win==1.0 ; sys_platform == 'win32' \\
    --hash=sha256:cc \\
    --hash=sha256:dd
uv==1.0 \\
    --hash=sha256:ee
"""


def test_the_lock_for_windows_holds_what_windows_needs_without_markers():
    assert wine.for_windows(LOCK).splitlines() == [
        "both==1.0 \\",
        "    --hash=sha256:aa",
        "win==1.0 \\",
        "    --hash=sha256:cc \\",
        "    --hash=sha256:dd",
    ]


def test_the_exports_of_a_dll_are_read_from_its_listing():
    listing = (
        "[Ordinal/Name Pointer] Table\n\t[   0] PyList_New\n\t[   1] _PyX\n\t[   2] other\n"
        "\n[ 3] PyNo"
    )
    assert wine.exported_names(listing) == ["PyList_New", "_PyX"]


def test_no_stand_in_can_ship():
    stand_ins = {path.stem for path in wine.SOURCES.glob("*.def")}
    patterns = [p for part in contents.components("windows") for p in part.files]
    assert stand_ins
    for name in stand_ins:
        assert not any(contents.matches(p, f"_internal/{name}.dll") for p in patterns)
