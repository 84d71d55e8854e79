# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The other process: speaks with an engine of the computer what it is told on standard input."""

from __future__ import annotations

import json
import os
import sys
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

#: How long an engine may take to fall silent before it is taken to be, in ms.
HUSH = 700
#: How much slower and faster than usual the ends of an engine's scale are, as parts of it.
_REACH = {"sapi": (0.67, 2.0), "winrt": (0.5, 5.0)}
_USUAL_REACH = (0.53, 1.29)
#: What an engine lists as voices and nobody would call the plain one.
_VARIANT = "+"
#: An engine that makes no sound.
_MUTE = "mock"
#: Countries whose people listen to what is written for America, in the order of preference.
_AMERICA = (
    QLocale.Country.UnitedStates,
    QLocale.Country.LatinAmerica,
    QLocale.Country.Mexico,
)


class Voice(QObject):
    """Says one thing at a time.

    Signals:
        told(str): A line has come.

    Args:
        out: Where each event is told, a line of JSON each.
    """

    told = Signal(str)

    def __init__(self, out: TextIO) -> None:
        super().__init__()
        self._out = out
        self._engine: QTextToSpeech | None = None
        self._language = ""
        self._number = 0
        self._busy = False
        self._next: dict[str, Any] | None = None
        self._hush = QTimer(self, singleShot=True, interval=HUSH)
        self._hush.timeout.connect(self._fell_silent)
        self.told.connect(self._take)

    def connect_engine(self, names: Sequence[str]) -> None:
        """Connect the first engine that has voices, of some or of all that there are."""
        why = "there is no engine"
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - may be missing
        except ImportError as error:
            self._tell("no-engine", why=str(error))
            return
        names = names or [n for n in QTextToSpeech.availableEngines() if n != _MUTE]
        for name in names:
            engine = QTextToSpeech(name, self)
            if engine.state() != engine.State.Error and engine.availableLocales():
                engine.stateChanged.connect(self._engine_changed)
                engine.errorOccurred.connect(self._engine_failed)
                engine.sayingWord.connect(self._says_word)
                self._engine = engine
                self._tell("ready", engine=name)
                return
            why = f"{name}: {engine.errorString() or 'no voices'}"
        self._tell("no-engine", why=why)

    def _tell(self, event: str, **what: Any) -> None:  # noqa: ANN401 - whatever JSON has words for
        self._out.write(f"{json.dumps({'event': event, **what})}\n")
        self._out.flush()

    def _take(self, line: str) -> None:
        """Say something, or be silent."""
        told = json.loads(line)
        self._next = told if "say" in told else None
        if self._engine is None:
            return
        if self._busy:
            # It reports its silence; one that had not begun yet may not.
            self._engine.stop()
            self._hush.start()
        elif self._next is not None:
            self._speak(self._next)

    def _speak(self, told: dict[str, Any]) -> None:
        self._next = None
        self._number = int(told["number"])
        engine = self._engine
        if engine is None:
            return
        if not self._turn_to(engine, str(told["language"])):
            self._tell("no-voice", number=self._number)
            return
        slower, faster = _REACH.get(engine.engine(), _USUAL_REACH)
        more = float(told["speed"]) - 1
        engine.setRate(more / faster if more > 0 else more / slower)
        engine.setVolume(float(told["volume"]))
        self._busy = True
        self._tell("began", number=self._number)
        engine.say(str(told["say"]))

    def _turn_to(self, engine: QTextToSpeech, language: str) -> bool:
        """Choose a voice of a language; return whether there is one."""
        if language == self._language:
            return True
        wanted = QLocale(language).language()
        known = [locale for locale in engine.availableLocales() if locale.language() == wanted]
        if not known:
            return False
        here = QLocale.system().territory()
        order = {territory: number for number, territory in enumerate((*_AMERICA, here))}
        order[here] = -1
        engine.setLocale(min(known, key=lambda each: order.get(each.territory(), len(order))))
        voice = plain_voice(engine.availableVoices())
        if voice is not None:
            engine.setVoice(voice)
        self._language = language
        return True

    def _engine_changed(self, state: QTextToSpeech.State) -> None:
        if self._engine is not None and state == self._engine.State.Ready:
            self._fell_silent()

    def _fell_silent(self) -> None:
        self._hush.stop()
        if not self._busy:
            return
        self._busy = False
        if self._next is not None:
            self._speak(self._next)
        else:
            self._tell("silent", number=self._number)

    def _engine_failed(self, _reason: object, words: str) -> None:
        self._busy = False
        self._tell("failed", number=self._number, why=words)

    def _says_word(self, _word: str, _number: int, start: int, length: int) -> None:
        if self._busy:
            self._tell("word", number=self._number, start=start, length=length)


def plain_voice(voices: Sequence[QVoice]) -> QVoice | None:
    """Return the plainest of some voices; None where the engine's own choice is as good.

    eSpeak lists accents and effects of one country's language as voices of equal standing: the
    plain one has the shortest name.
    """
    plain = [voice for voice in voices if _VARIANT not in voice.name()]
    if len(plain) == len(voices):
        return None
    return min(plain, key=lambda voice: len(voice.name()), default=None)


def main(engines: Sequence[str]) -> int:
    """Speak until standard input ends."""
    application = QCoreApplication([])
    voice = Voice(sys.stdout)
    threading.Thread(target=_listen, args=(voice,), daemon=True).start()
    QTimer.singleShot(0, lambda: voice.connect_engine(engines))
    return application.exec()


def _listen(voice: Voice) -> None:
    for line in sys.stdin:
        voice.told.emit(line)
    # At once: an engine that hangs must not keep this alive when the window is gone.
    os._exit(0)
