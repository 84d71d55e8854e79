# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Every key of the program, in one table: what the window takes, and what the overview says."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


class Key(NamedTuple):
    """Keys that do one thing.

    Attributes:
        action: What the window does; "" where a part of a view takes the keys by itself.
        sequences: The keys, each as Qt writes it.
        words: What they do.
        wants: What has to be there: "consult" mode or "speech"; "" for nothing.
        joint: What stands between the keys.
    """

    action: str
    sequences: tuple[str, ...]
    words: str
    wants: str = ""
    joint: str = ", "


def keys(*, consult: bool = False, speech: bool = True) -> tuple[Key, ...]:
    """Return the keys that do something, with their words in the language of now.

    Args:
        consult: Whether it is consult mode, where a letter alone begins a search.
        speech: Whether the guide may be read aloud.
    """
    there = {"", *(["consult"] if consult else []), *(["speech"] if speech else [])}
    every = [key for key in _every() if key.wants in there]
    return tuple(map(_without_letters, every) if consult else every)


def _without_letters(key: Key) -> Key:
    kept = (
        each for each in key.sequences if not (key.action and len(each) == 1 and each.isalpha())
    )
    return key._replace(sequences=tuple(kept))


def _every() -> tuple[Key, ...]:
    return (
        Key(
            "",
            ("Tab", "Shift+Tab"),
            QCoreApplication.translate("Keys", "Next and previous, in reading order"),
        ),
        Key(
            "",
            ("Left", "Right", "Up", "Down"),
            QCoreApplication.translate("Keys", "On the ladder: the neighbouring step"),
        ),
        Key(
            "",
            ("Home", "End"),
            QCoreApplication.translate("Keys", "On the ladder: the first and the last step"),
        ),
        Key(
            "",
            ("Enter", "Space"),
            QCoreApplication.translate("Keys", "Open the step, press the button"),
        ),
        Key(
            "",
            ("T", "H", "C"),
            QCoreApplication.translate("Keys", "On a step: tried, I am here, considering"),
        ),
        Key(
            "",
            ("N",),
            QCoreApplication.translate("Keys", "On a step: not suitable now"),
            "consult",
        ),
        Key(
            "",
            ("PgUp", "PgDown", "Space", "Shift+Space"),
            QCoreApplication.translate("Keys", "On a page: scroll"),
        ),
        Key(
            "",
            ("F2",),
            QCoreApplication.translate("Keys", "On a page: details for the clinician"),
            "consult",
        ),
        Key(
            "read",
            ("R", "Ctrl+R"),
            QCoreApplication.translate("Keys", "Read aloud, pause, go on; Esc stops it"),
            "speech",
        ),
        Key(
            "voice",
            ("V", "Ctrl+Shift+R"),
            QCoreApplication.translate("Keys", "Let each control say what it is, or not"),
            "speech",
        ),
        Key(
            "",
            ("A", "Z"),
            QCoreApplication.translate("Keys", "Any other letter: search"),
            "consult",
            " … ",
        ),
        Key(
            "",
            ("Ctrl+N",),
            QCoreApplication.translate("Keys", "New person: clear all"),
            "consult",
        ),
        Key(
            "",
            ("Left", "Right", "Up", "Down", "Enter", "Ctrl+Z"),
            QCoreApplication.translate(
                "Keys", "While drawing: move the ring, set it with its letter, undo"
            ),
            "consult",
        ),
        Key(
            "",
            ("Left", "Right", "Up", "Down"),
            QCoreApplication.translate("Keys", "In a comparison: the neighbouring answer"),
        ),
        Key(
            "",
            ("Up", "Down", "Enter"),
            QCoreApplication.translate("Keys", "In the search: walk the results, open one"),
        ),
        Key("back", ("Esc", "Backspace", "Alt+Left"), QCoreApplication.translate("Keys", "Back")),
        Key("forward", ("Alt+Right",), QCoreApplication.translate("Keys", "Forward")),
        Key("home", ("Alt+Home",), QCoreApplication.translate("Keys", "The ladder")),
        Key(
            "search",
            ("Ctrl+F", "Ctrl+K", "F3", "/"),
            QCoreApplication.translate("Keys", "Search"),
        ),
        Key("emergency", ("Ctrl+E",), QCoreApplication.translate("Keys", "The emergency signs")),
        Key(
            "larger",
            ("Ctrl++", "Ctrl+="),
            QCoreApplication.translate("Keys", "Larger text, also by Ctrl and the wheel"),
        ),
        Key("smaller", ("Ctrl+-",), QCoreApplication.translate("Keys", "Smaller text")),
        Key("usual", ("Ctrl+0",), QCoreApplication.translate("Keys", "The usual text size")),
        Key("keys", ("F1", "?"), QCoreApplication.translate("Keys", "These keys")),
    )
