# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The voice of the computer, in a thread of its own.

Connecting to an engine takes more than a second and holds Python's lock, so that even a thread of
Python would stop the window. The engine's object therefore lives in a thread that runs no Python:
it is told what to do by Qt's queue, and what it reports comes back the same way.
"""

from __future__ import annotations

import logging
import weakref
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    Q_ARG,
    QLocale,
    QMetaObject,
    QObject,
    Qt,
    QThread,
    QTimer,
    Signal,
    Slot,
)

from esi_guide.services.protocols import SpeechState, Trouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

log = logging.getLogger(__name__)

#: How fast, as a part of the usual speed, and how loud in per cent.
SPEEDS = (0.7, 0.85, 1.0, 1.15, 1.3, 1.5)
VOLUMES = (20, 40, 60, 80, 100)
USUAL_SPEED, USUAL_VOLUME = 1.0, 80
#: How much slower and faster than usual the ends of an engine's scale are, as parts of it.
_REACH = {"sapi": (0.67, 2.0), "winrt": (0.5, 5.0)}
_USUAL_REACH = (0.53, 1.29)
#: How long an engine may take to begin, and to fall silent, in ms.
PATIENCE, HUSH = 20_000, 700
#: How long a sentence may take: so much for any, and so much more for each letter, in ms.
ANY_SENTENCE, LETTER = 8_000, 250
#: How long its thread may take to end, in ms.
GOODBYE = 2_000
#: What an engine lists as voices and nobody would call the plain one.
_VARIANT = "+"
#: Engines that make no sound.
_MUTE = "mock"
#: Countries whose people listen to what is written for America, in the order of preference.
_AMERICA = (*(QLocale.Country.UnitedStates, QLocale.Country.LatinAmerica, QLocale.Country.Mexico),)


class SystemSpeech(QObject):
    """Reads aloud with the engine of the computer.

    Args:
        engines: Names of the engines to try; None for those of this computer.
        patience: How long an engine may take to begin, in ms.
        sentence: How long any sentence may take, in ms.
    """

    changed = Signal()
    began = Signal(int)
    word_said = Signal(int, int)

    def __init__(
        self,
        engines: tuple[str, ...] | None = None,
        patience: int = PATIENCE,
        sentence: int = ANY_SENTENCE,
    ) -> None:
        super().__init__()
        self._engines = engines
        self._to_try: list[str] = []
        self._sentence = sentence
        self._engine: QTextToSpeech | None = None
        self._thread: QThread | None = None
        self._ends: list[weakref.finalize[..., SystemSpeech]] = []
        self._name = ""
        self._ready = False
        self._locales: list[QLocale] = []
        self._locale_wanted: QLocale | None = None
        self._voiced = ""
        self._sentences: tuple[str, ...] = ()
        self._language = ""
        self._at = 0
        self._aside: tuple[str, str] | None = None
        self._wanted = False
        self._speaking_aside = False
        self._busy = False
        self._state = SpeechState.SILENT
        self._trouble: Trouble | None = None
        self._speed, self._volume = USUAL_SPEED, USUAL_VOLUME
        self._first = patience
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)
        self._hush = QTimer(self, singleShot=True, interval=HUSH)
        self._hush.timeout.connect(self._fell_silent)

    @property
    def state(self) -> SpeechState:
        """What it does now."""
        return self._state

    @property
    def trouble(self) -> Trouble | None:
        """Why the last attempt failed; None when it did not."""
        return self._trouble

    @property
    def speed(self) -> float:
        """How fast, 1.0 for usual."""
        return self._speed

    @property
    def volume(self) -> int:
        """How loud, in per cent."""
        return self._volume

    @property
    def place(self) -> int:
        """Place of the sentence that is read or comes next, from 0."""
        return self._at

    def read(self, sentences: Sequence[str], language: str, start: int = 0) -> None:
        """Read sentences in a language, from one of them on."""
        self._sentences, self._language, self._at = tuple(sentences), language, start
        self._aside = None
        self.resume()

    def say(self, words: str, language: str) -> None:
        """Say something by the way; what is read pauses for it."""
        if self._state in (SpeechState.READING, SpeechState.PREPARING) and self._sentences:
            self._become(SpeechState.PAUSED)
        self._aside = (words, language)
        self._begin()

    def go_to(self, place: int) -> None:
        """Go on with another sentence of what is read."""
        self._at = max(0, min(place, len(self._sentences) - 1))
        self._aside = None
        self.resume()

    def pause(self) -> None:
        """Be silent, and keep the place."""
        self._aside = None
        self._silence()
        if self._sentences:
            self._become(SpeechState.PAUSED)

    def resume(self) -> None:
        """Go on with the sentence that was interrupted, from its beginning."""
        if not self._sentences:
            return
        self._become(SpeechState.READING if self._ready else SpeechState.PREPARING)
        self._begin()

    def stop(self) -> None:
        """Be silent, and let go what was read."""
        self._sentences, self._aside, self._at = (), None, 0
        self._silence()
        self._become(SpeechState.SILENT)

    def next_speed(self) -> None:
        """Speak at the next speed, after the fastest at the slowest."""
        self._speed = SPEEDS[(SPEEDS.index(self._speed) + 1) % len(SPEEDS)]
        self._speak_otherwise()

    def next_volume(self) -> None:
        """Speak at the next volume, after the loudest at the lowest."""
        self._volume = VOLUMES[(VOLUMES.index(self._volume) + 1) % len(VOLUMES)]
        self._speak_otherwise()

    def forget(self) -> None:
        """Be silent, with speed and volume as at first."""
        self._speed, self._volume = USUAL_SPEED, USUAL_VOLUME
        self._trouble = None
        self.stop()

    def close(self) -> None:
        """Let the engine go, and wait for its thread."""
        self.stop()
        self._let_go()
        for end in self._ends:
            end()
        self._ends = []

    # What is to be said

    def _become(self, state: SpeechState) -> None:
        self._state = state
        self.changed.emit()

    def _speak_otherwise(self) -> None:
        """Say the sentence again at another speed or volume: that is how one hears it."""
        self.changed.emit()
        if self._state is SpeechState.READING:
            self._begin()

    def _begin(self) -> None:
        """Say what is wanted as soon as the engine is there and silent."""
        self._wanted = True
        if self._engine is None:
            self._start()
        elif not self._ready:
            pass
        elif self._busy:
            # It reports its silence; one that had not begun yet may not.
            self._tell("stop")
            self._hush.start()
        else:
            self._speak()

    def _silence(self) -> None:
        self._wanted = False
        if self._ready:
            self._patience.stop()
        if self._ready and self._busy:
            self._tell("stop")
            self._hush.start()

    def _speak(self) -> None:
        """Say the next thing, in a voice of its language."""
        language = self._aside[1] if self._aside else self._language
        if language != self._voiced:
            self._choose_voice(language)
            return
        self._wanted = False
        self._speaking_aside = self._aside is not None
        words = self._aside[0] if self._aside else self._sentences[self._at]
        self._tell("setRate", Q_ARG(float, self._rate()))
        self._tell("setVolume", Q_ARG(float, self._volume / 100))
        self._tell("say", Q_ARG(str, words))
        self._busy = True
        self._patience.start(self._sentence + LETTER * len(words))
        if not self._speaking_aside:
            self._become(SpeechState.READING)
            self.began.emit(self._at)

    def _rate(self) -> float:
        slower, faster = _REACH.get(self._name, _USUAL_REACH)
        more = self._speed - 1
        return more / faster if more > 0 else more / slower

    @Slot()
    def _fell_silent(self) -> None:
        """Go on once the engine is silent: with what is wanted, or with the next sentence."""
        self._hush.stop()
        self._patience.stop()
        was_busy, self._busy = self._busy, False
        if self._wanted:
            self._speak()
        elif was_busy and self._speaking_aside:
            self._aside, self._speaking_aside = None, False
        elif was_busy and self._state is SpeechState.READING:
            self._at += 1
            if self._at < len(self._sentences):
                self._speak()
            else:
                self.stop()

    # The engine

    def _start(self) -> None:
        """Make the engine's object, and let its thread connect it."""
        try:
            # Loaded here: most readers never ask for it.
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - on first use
        except ImportError as error:
            log.warning("reading aloud: %s", error)
            self._fail(Trouble.NO_ENGINE)
            return
        names = self._engines
        if names is None:
            names = tuple(n for n in QTextToSpeech.availableEngines() if n != _MUTE)
        if not names:
            self._fail(Trouble.NO_ENGINE)
            return
        self._trouble = None
        self._to_try = list(names)
        thread = QThread()
        engine = QTextToSpeech("none")
        engine.moveToThread(thread)
        engine.engineChanged.connect(self._connected)
        engine.stateChanged.connect(self._engine_changed)
        engine.errorOccurred.connect(self._engine_failed)
        engine.localeChanged.connect(self._speaks_language)
        engine.sayingWord.connect(self._says_word)
        thread.finished.connect(engine.deleteLater)
        thread.start()
        self._engine, self._thread = engine, thread
        # It also ends when nobody has closed this: a thread must not outlive its object.
        self._ends.append(weakref.finalize(self, _end, thread, engine))
        self._try_next()

    def _try_next(self) -> None:
        self._name = self._to_try.pop(0)
        self._patience.start(self._first)
        self._tell("setEngine", Q_ARG(str, self._name))

    def _tell(self, what: str, *arguments: Any) -> None:  # noqa: ANN401 - Qt's own type is a variant
        if self._engine is not None:
            queued = Qt.ConnectionType.QueuedConnection
            QMetaObject.invokeMethod(self._engine, what, queued, *arguments)

    @Slot(str)
    def _connected(self, name: str) -> None:
        engine = self._engine
        if engine is None or self.sender() is not engine or name != self._name:
            return
        # Its thread rests until it is told something: what it knows can be read from here.
        self._locales = engine.availableLocales()
        if engine.state() == engine.State.Error or not self._locales:
            log.warning("reading aloud by %s: %s", name, engine.errorString() or "no voices")
            if self._to_try:
                self._try_next()
            else:
                self._fail(Trouble.NO_ENGINE)
            return
        self._patience.stop()
        self._ready = True
        if self._wanted:
            self._speak()

    @Slot(object)
    def _engine_changed(self, state: QTextToSpeech.State) -> None:
        if self._engine is None or self.sender() is not self._engine or not self._ready:
            return
        if state == self._engine.State.Ready:
            self._fell_silent()

    @Slot(object, str)
    def _engine_failed(self, _reason: object, words: str) -> None:
        if self._ready and self.sender() is self._engine:
            log.warning("reading aloud: %s", words)
            self._fail(Trouble.DIED)

    @Slot()
    def _give_up(self) -> None:
        log.warning("reading aloud: %s does not answer", self._name)
        self._fail(Trouble.DIED if self._ready else Trouble.NO_ENGINE)

    def _fail(self, trouble: Trouble) -> None:
        """Be silent, say why, and begin with a new engine the next time."""
        self._let_go()
        self._trouble = trouble
        self._sentences, self._aside, self._at = (), None, 0
        self._become(SpeechState.SILENT)

    def _let_go(self) -> None:
        self._ready = self._busy = self._wanted = self._speaking_aside = False
        self._voiced = ""
        self._locale_wanted = None
        self._patience.stop()
        self._hush.stop()
        self._engine = None
        if self._thread is not None:
            # Not waited for: it may hang.
            self._thread.quit()
            self._thread = None

    # The voice

    def _choose_voice(self, language: str) -> None:
        """Let the engine turn to a language; it says so when it has."""
        wanted = QLocale(language).language()
        known = [locale for locale in self._locales if locale.language() == wanted]
        if not known:
            log.warning("reading aloud: %s has no voice for %s", self._name, language)
            self._wanted = False
            self._trouble = Trouble.NO_VOICE
            self._sentences, self._aside, self._at = (), None, 0
            self._become(SpeechState.SILENT)
            return
        here = QLocale.system().territory()
        order = {territory: number for number, territory in enumerate((here, *_AMERICA))}
        best = min(known, key=lambda locale: order.get(locale.territory(), len(order)))
        self._locale_wanted = best
        self._voiced = language
        engine = self._engine
        if engine is not None and engine.locale() == best:
            self._speaks_language(best)
        else:
            self._patience.start(self._first)
            self._tell("setLocale", Q_ARG(QLocale, best))

    @Slot(QLocale)
    def _speaks_language(self, locale: QLocale) -> None:
        engine = self._engine
        if engine is None or locale != self._locale_wanted:
            return  # one that it began with, or that is no longer wanted
        self._locale_wanted = None
        self._patience.stop()
        voice = plain_voice(engine.availableVoices())
        if voice is not None:
            from PySide6.QtTextToSpeech import QVoice  # noqa: PLC0415 - see above

            self._tell("setVoice", Q_ARG(QVoice, voice))
        if self._wanted:
            self._begin()

    def _says_word(self, _word: str, _number: int, start: int, length: int) -> None:
        if self._state is SpeechState.READING and self._busy and not self._speaking_aside:
            self.word_said.emit(start, length)


def plain_voice(voices: Sequence[QVoice]) -> QVoice | None:
    """Return the plainest of some voices; None where the engine's own choice is as good.

    eSpeak lists accents and effects of one country's language as voices of equal standing: the
    plain one has the shortest name.
    """
    plain = [voice for voice in voices if _VARIANT not in voice.name()]
    if len(plain) == len(voices):
        return None
    return min(plain, key=lambda voice: len(voice.name()), default=None)


def _end(thread: QThread, _engine: object) -> None:
    """End a thread; one that hangs in an engine is ended by force, and runs no Python."""
    thread.quit()
    if not thread.wait(GOODBYE):
        log.warning("the engine that reads aloud does not end by itself")
        thread.terminate()
        thread.wait(GOODBYE)
