# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Where the program's own files lie: checkout, wheel and frozen program alike."""

from __future__ import annotations

import sys
from pathlib import Path

#: Beside the program it says: everything that is kept, is kept in this folder.
PORTABLE = "portable.ini"


def resources() -> Path:
    """Return the read-only folder of content, icons, fonts, styles and translations.

    A wheel carries it inside the package; a checkout, and the frozen program that is
    laid out like one, carry it beside the package.
    """
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def licences() -> Path:
    """Return the folder with the texts of all licences.

    A wheel carries it inside the package, the frozen program beside it, a checkout among what
    is packed.
    """
    package = Path(__file__).resolve().parent
    beside = (package / "licenses", package.parent / "licenses")
    found = (folder for folder in beside if folder.is_dir())
    return next(found, package.parent / "packaging" / "licenses")


def portable_folder() -> Path | None:
    """Return the folder of the program where it is a portable one, otherwise None."""
    folder = Path(sys.executable).resolve().parent
    return folder if (folder / PORTABLE).is_file() else None
