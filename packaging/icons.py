# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The program's icon in the forms that Windows, macOS and Linux ask for."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from environment import ROOT, Environment
from problem import Problem
from products import BUILD, fresh

if TYPE_CHECKING:
    from collections.abc import Mapping

LOGO = ROOT / "resources" / "icons" / "logo.svg"
PALETTE = ROOT / "resources" / "styles" / "palette.json"
FOLDER = BUILD / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
#: The kinds of picture in a file of macOS, by their size.
ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def make(environment: Environment) -> None:
    """Draw the icon as build/icons/*.png, esi-guide.ico and esi-guide.icns."""
    fresh(FOLDER)
    script = ROOT / "packaging" / "draw_icons.py"
    if environment.call(script, LOGO, PALETTE, FOLDER, *map(str, SIZES), offscreen=True) != 0:
        raise Problem(f"{LOGO} cannot be drawn.")
    pictures = {size: (FOLDER / f"{size}.png").read_bytes() for size in SIZES}
    (FOLDER / "esi-guide.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (FOLDER / "esi-guide.icns").write_bytes(icns(pictures))


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return PNG pictures as one file of Windows.

    Args:
        pictures: The pictures by their size in pixels, 256 at most.
    """
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries, data = b"", b""
    for size, png in sorted(pictures.items()):
        # 256 is written as 0.
        place = offset + len(data)
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), place)
        data += png
    return head + entries + data


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """Return PNG pictures as one file of macOS; sizes that it does not know are left out."""
    body = b"".join(
        ICNS_KINDS[size] + struct.pack(">I", len(png) + 8) + png
        for size, png in sorted(pictures.items())
        if size in ICNS_KINDS
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body
