# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Every file and key that the program may write, with its place on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QStandardPaths

from esi_guide.app import NAME, overlay_place, setting_files, stored_settings
from esi_guide.services.registry import KEY
from esi_guide.services.saving import UNFINISHED
from esi_guide.services.settings import FIELDS, POLICY_ONLY
from esi_guide.services.spooling import spool

if TYPE_CHECKING:
    from collections.abc import Iterator

    from esi_guide.services.settings import StoredSettings


class Place(NamedTuple):
    """Something that is written or read.

    Attributes:
        path: Where it is; a * stands for what differs from time to time.
        writes: Whether the program writes there; False where it only reads.
        kiosk: Whether a kiosk writes there, too.
        why: What is there, and when.
    """

    path: str
    writes: bool
    kiosk: bool
    why: str


def settings_of_command() -> StoredSettings:
    """Return the settings of this user, where there is no window."""
    QCoreApplication.setApplicationName(NAME)
    return stored_settings()


def places() -> tuple[Place, ...]:
    """Return all places, those that are written first."""
    QCoreApplication.setApplicationName(NAME)
    user, machine, policy = setting_files()
    cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    runtime = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    folder = str(user.parent)
    return (
        Place(str(user), writes=True, kiosk=False, why="settings of this user, keys below"),
        Place(f"{user}.*", writes=True, kiosk=False, why="the same file while it is replaced"),
        Place(folder, writes=True, kiosk=False, why="its folder, made for the first setting"),
        Place(
            f"{cache}/fontconfig/*",
            writes=True,
            kiosk=True,
            why="list of the fonts of this computer, kept by the system's fontconfig (Linux)",
        ),
        Place(
            "the file that is named in a command or in the window of Save as PDF",
            writes=True,
            kiosk=False,
            why="a sheet, a picture, a report; never without being asked",
        ),
        Place(
            f".../{UNFINISHED}",
            writes=True,
            kiosk=False,
            why="beside that file while it is written; after a power cut the next start removes it",
        ),
        Place(
            "the printer",
            writes=True,
            kiosk=True,
            why="a sheet, when somebody prints; the job is called Sheet. A kiosk only by policy",
        ),
        Place(
            f"{runtime}/speech-dispatcher/*",
            writes=True,
            kiosk=True,
            why="socket, process number and log of the system's speech-dispatcher, which it makes "
            "when somebody first listens; at its usual log level without what is said (Linux)",
        ),
        Place(
            f"{runtime}/pulse",
            writes=True,
            kiosk=True,
            why="folder of the system's sound, made by the same (Linux)",
        ),
        Place(
            f"{spool()}/*",
            writes=True,
            kiosk=True,
            why="what is being printed (Linux), in memory where the desktop has such a place; goes "
            "when it is printed, after a power cut at the next start",
        ),
        Place(str(machine), writes=False, kiosk=False, why="settings of this computer"),
        Place(
            str(overlay_place(stored_settings())[0]),
            writes=False,
            kiosk=False,
            why="the clinic's own text, where there is any; read once, at the start",
        ),
        Place(str(policy), writes=False, kiosk=False, why="settings that the organisation fixes"),
        Place(
            rf"HKLM\{KEY} and HKCU\{KEY}",
            writes=False,
            kiosk=False,
            why="the same, in the registry (Windows)",
        ),
    )


def report() -> Iterator[str]:
    """Yield the lines that tell it to a person."""
    yield "What ESI Guide may write on this computer, for this user:"
    yield from _lines(place for place in places() if place.writes)
    yield ""
    yield "Keys of the settings, none of which says who read what:"
    yield from (f"  {key}" for key in FIELDS if key not in POLICY_ONLY)
    yield "A kiosk writes none of them; `esi-guide kiosk set-pin` writes pin_hash."
    yield ""
    yield "What it only reads:"
    yield from _lines(place for place in places() if not place.writes)
    yield ""
    yield "What a reader marks, picks, types or opens is kept in memory and nowhere else."
    yield "Errors go to the standard error output; the program makes no log file of its own."
    yield "It opens no connection to a network. A text that is read aloud goes through a socket"
    yield "of this computer, or through Windows, to the computer's own voice."


def _lines(found: Iterator[Place]) -> Iterator[str]:
    for place in found:
        yield f"  {place.path}"
        yield f"      {place.why}{'' if place.kiosk or not place.writes else '; not by a kiosk'}"
