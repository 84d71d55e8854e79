# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What views may ask of the services."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from esi_guide.services.theme import Theme


class Appearance(Protocol):
    """Theme, text size and motion, as the reader sets them.

    Signals:
        changing(): Everything is about to look different.
        changed(Look): Everything looks different now.
    """

    @property
    def changing(self) -> SignalInstance:
        """Emitted before each widget is dressed anew."""
        ...

    @property
    def changed(self) -> SignalInstance:
        """Emitted with the new look."""
        ...

    @property
    def look(self) -> Theme:
        """The look as it is."""
        ...

    @property
    def theme(self) -> str:
        """What was chosen: system, light, dark or contrast."""
        ...

    @property
    def can_grow(self) -> bool:
        """Whether the text can be made larger."""
        ...

    @property
    def can_shrink(self) -> bool:
        """Whether the text can be made smaller."""
        ...

    def set_theme(self, theme: str) -> None:
        """Choose system, light, dark or contrast."""
        ...

    @property
    def motion(self) -> bool:
        """Whether things may move."""
        ...

    def set_motion(self, *, wanted: bool) -> None:
        """Let things move, or not."""
        ...

    def next_theme(self) -> None:
        """Choose the theme after the one that is shown."""
        ...

    def larger(self) -> None:
        """Make the text a step larger."""
        ...

    def smaller(self) -> None:
        """Make the text a step smaller."""
        ...

    def usual_size(self) -> None:
        """Go back to the text size that the desktop asks for."""
        ...


class Settings(Protocol):
    """Values that outlive the program: typed, named in one table, perhaps fixed by policy."""

    @property
    def tells_fault(self) -> bool:
        """Whether whoever reads ought to know that a setting could not be read."""
        ...

    def value(self, key: str) -> str | int | bool:
        """Return the value that holds: policy, else user, else machine, else built-in."""
        ...

    def set_value(self, key: str, value: str | int | bool) -> None:
        """Keep a value for this user; does nothing where policy fixes it."""
        ...

    def locked(self, key: str) -> bool:
        """Say whether the organisation's policy fixes this value."""
        ...


class CannotTypeset(Exception):  # noqa: N818 - reads as what it says: "except CannotTypeset"
    """A sheet cannot be made; the text says why, for the log."""


class CannotSave(Exception):  # noqa: N818 - see above
    """A file cannot be written; the text says why, as the system does."""


class CannotPrint(Exception):  # noqa: N818 - see above
    """Paper cannot be had; the text says why, for the log."""


class NoPrinter(CannotPrint):
    """This computer has no printer."""


class Press(Protocol):
    """Makes sheets for paper."""

    def pages(self, sheet: Mapping[str, Any], ppi: float) -> list[bytes]:
        """Return a sheet as one PNG a page, or raise CannotTypeset."""
        ...

    def save(self, sheet: Mapping[str, Any], path: Path) -> None:
        """Write a sheet as PDF, whole or not at all; raise CannotTypeset or CannotSave."""
        ...

    def forget(self) -> None:
        """Keep nothing of the sheets that were made; may be called from any thread."""
        ...


class PrintJob(Protocol):
    """A printer that somebody has chosen, with paper and number of copies."""

    def put(self, pages: Sequence[bytes]) -> None:
        """Print pages, one PNG each, or raise CannotPrint; may be called from any thread."""
        ...


class CannotEncode(Exception):  # noqa: N818 - see above
    """A code cannot be made; the text says why, for the log."""


class Coder(Protocol):
    """Makes codes that a phone reads."""

    def modules(self, text: str) -> tuple[tuple[bool, ...], ...]:
        """Return the rows of a code, True for dark, or raise CannotEncode."""
        ...


class Printer(Protocol):
    """The printers of this computer."""

    def ask(self, paper: str, parent: QWidget) -> PrintJob | None:
        """Let somebody choose a printer; None when they would rather not.

        Args:
            paper: a4 or us-letter.
            parent: What the question stands over.

        Raises:
            NoPrinter: When there is none.
        """
        ...


class SpeechState(StrEnum):
    """What a voice does now."""

    SILENT = "silent"
    PREPARING = "preparing"
    READING = "reading"
    PAUSED = "paused"


class Trouble(StrEnum):
    """Why nothing is heard."""

    NO_ENGINE = "no-engine"
    NO_VOICE = "no-voice"
    DIED = "died"


class Speech(Protocol):
    """Reads texts aloud, a sentence at a time, and never blocks.

    Signals:
        changed(): State, trouble, speed or volume are others now.
        began(int): A sentence begins, by its place from 0.
        word_said(int, int): A word of that sentence begins: where in it, and how long it is. Only
            some engines tell.
    """

    @property
    def changed(self) -> SignalInstance:
        """Emitted after every change."""
        ...

    @property
    def began(self) -> SignalInstance:
        """Emitted with the place of a sentence."""
        ...

    @property
    def word_said(self) -> SignalInstance:
        """Emitted with start and length of a word."""
        ...

    @property
    def state(self) -> SpeechState:
        """What it does now."""
        ...

    @property
    def trouble(self) -> Trouble | None:
        """Why the last attempt failed; None when it did not."""
        ...

    @property
    def speed(self) -> float:
        """How fast, 1.0 for usual."""
        ...

    @property
    def volume(self) -> int:
        """How loud, in per cent."""
        ...

    @property
    def place(self) -> int:
        """Place of the sentence that is read or comes next, from 0."""
        ...

    def read(self, sentences: Sequence[str], language: str, start: int = 0) -> None:
        """Read sentences in a language, from one of them on."""
        ...

    def say(self, words: str, language: str) -> None:
        """Say something by the way; what is read pauses for it."""
        ...

    def go_to(self, place: int) -> None:
        """Go on with another sentence of what is read."""
        ...

    def pause(self) -> None:
        """Be silent, and keep the place."""
        ...

    def resume(self) -> None:
        """Go on with the sentence that was interrupted, from its beginning."""
        ...

    def stop(self) -> None:
        """Be silent, and let go what was read."""
        ...

    def next_speed(self) -> None:
        """Speak at the next speed, after the fastest at the slowest."""
        ...

    def next_volume(self) -> None:
        """Speak at the next volume, after the loudest at the lowest."""
        ...

    def forget(self) -> None:
        """Be silent, with speed and volume as at first."""
        ...
