# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Reads aloud by a process of its own, which speaks with the voice of the computer.

Connecting to an engine takes more than a second and holds Python's lock, so that a thread would
stop the window; and the library that speaks to speech-dispatcher crashes when that ends. What
happens in another process does neither to the window: it is told what to say, and tells back.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from esi_guide.services.protocols import SpeechState, Trouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QProcess

log = logging.getLogger(__name__)

#: How fast, as a part of the usual speed, and how loud in per cent.
SPEEDS = (0.7, 0.85, 1.0, 1.15, 1.3, 1.5)
VOLUMES = (20, 40, 60, 80, 100)
USUAL_SPEED, USUAL_VOLUME = 1.0, 80
#: How long an engine may take to begin, in ms.
PATIENCE = 20_000
#: How long a sentence may take: so much for any, and so much more for each letter, in ms.
ANY_SENTENCE, LETTER = 8_000, 250
#: How long the process may take to end, in ms.
GOODBYE = 2_000
#: The command of the program that is the other process; nobody types it.
COMMAND = "voice"


def voice_command() -> list[str]:
    """Return the program and the arguments that start the other process."""
    program = Path(sys.executable)
    if program.stem.startswith("esi-guide"):
        # The frozen program: its twin has the pipes that a program with windows lacks on Windows.
        return [str(program.with_stem("esi-guide-cli")), COMMAND]
    return [str(program), "-m", "esi_guide", COMMAND]


class SystemSpeech(QObject):
    """Reads aloud with the engine of the computer.

    Args:
        engines: Names of the engines to try; none for those of this computer.
        patience: How long an engine may take to begin, in ms.
        sentence: How long any sentence may take, in ms.
    """

    changed = Signal()
    began = Signal(int)
    word_said = Signal(int, int)

    def __init__(
        self, engines: tuple[str, ...] = (), patience: int = PATIENCE, sentence: int = ANY_SENTENCE
    ) -> None:
        super().__init__()
        self._engines = engines
        self._first, self._sentence = patience, sentence
        self._process: QProcess | None = None
        self._ready = False
        self._number = 0
        self._sentences: tuple[str, ...] = ()
        self._language = ""
        self._at = 0
        self._aside: tuple[str, str] | None = None
        self._state = SpeechState.SILENT
        self._trouble: Trouble | None = None
        self._speed, self._volume = USUAL_SPEED, USUAL_VOLUME
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)

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
        self._silence()
        if self._sentences:
            self._become(SpeechState.PAUSED)

    def resume(self) -> None:
        """Go on with the sentence that was interrupted, from its beginning."""
        if self._sentences:
            self._become(SpeechState.READING if self._ready else SpeechState.PREPARING)
            self._begin()

    def stop(self) -> None:
        """Be silent, and let go what was read."""
        self._silence()
        self._sentences, self._at = (), 0
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
        self._trouble, self._language = None, ""
        self.stop()

    def close(self) -> None:
        """End the other process."""
        self.stop()
        self._let_go()

    # What is to be said

    def _become(self, state: SpeechState) -> None:
        self._state = state
        self.changed.emit()

    def _speak_otherwise(self) -> None:
        """Say the sentence again at another speed or volume: that is how one hears it."""
        self.changed.emit()
        if self._state is SpeechState.READING:
            self._begin()

    def _silence(self) -> None:
        self._aside = None
        self._number += 1
        if self._ready:
            self._patience.stop()
            self._tell(stop=True)

    def _begin(self) -> None:
        """Say the next thing, as soon as the engine is there."""
        if self._process is None:
            self._start()
        if not self._ready:
            return
        words, language = self._aside or (self._sentences[self._at], self._language)
        self._number += 1
        self._tell(
            say=words,
            number=self._number,
            language=language,
            speed=self._speed,
            volume=self._volume / 100,
        )
        self._patience.start(self._sentence + LETTER * len(words))

    def _fell_silent(self) -> None:
        self._patience.stop()
        if self._aside is not None:
            self._aside = None
        elif self._state is SpeechState.READING:
            self._at += 1
            if self._at < len(self._sentences):
                self._begin()
            else:
                self.stop()

    # The other process

    def _start(self) -> None:
        from PySide6.QtCore import QProcess  # noqa: PLC0415 - on first use, as nothing else does

        self._trouble = None
        program, *arguments = voice_command()
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._listen)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed_to_start)
        self._process = process
        self._patience.start(self._first)
        process.start(program, [*arguments, *self._engines])

    def _tell(self, **what: Any) -> None:  # noqa: ANN401 - whatever JSON has words for
        import json  # noqa: PLC0415 - with the first sentence, not with the window

        if self._process is not None:
            self._process.write(f"{json.dumps(what)}\n".encode())

    def _listen(self) -> None:
        import json  # noqa: PLC0415 - see above

        process = self._process
        if process is None or self.sender() is not process:
            return
        while process is self._process and process.canReadLine():
            line = bytes(process.readLine().data())
            try:
                self._hear(json.loads(line))
            except (ValueError, KeyError, TypeError):
                log.warning("reading aloud: %r is no answer", line[:80])

    def _hear(self, told: dict[str, Any]) -> None:
        """Follow what the other process tells."""
        event = told["event"]
        if event == "ready":
            self._patience.stop()
            self._ready = True
            if self._aside or self._state is SpeechState.PREPARING:
                self._begin()
        elif event == "no-engine":
            log.warning("reading aloud: %s", told["why"])
            self._fail(Trouble.NO_ENGINE)
        elif told["number"] != self._number:
            pass  # Of what is no longer wanted.
        elif event == "no-voice":
            self._fail(Trouble.NO_VOICE)
        elif event == "failed":
            log.warning("reading aloud: %s", told["why"])
            self._fail(Trouble.DIED)
        elif event == "silent":
            self._fell_silent()
        elif self._aside is None and event == "began":
            self._become(SpeechState.READING)
            self.began.emit(self._at)
        elif self._aside is None and event == "word":
            self.word_said.emit(int(told["start"]), int(told["length"]))

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if self.sender() is self._process and error is type(error).FailedToStart:
            log.warning("reading aloud: the program cannot be started once more")
            self._fail(Trouble.NO_ENGINE)

    def _ended(self) -> None:
        """Note that the other process ended by itself."""
        if self.sender() is not self._process:
            return
        log.warning("reading aloud: the voice ended")
        busy = self._aside is not None or self._state is SpeechState.READING
        if self._state is SpeechState.PREPARING or (busy and not self._ready):
            self._fail(Trouble.NO_ENGINE)
        elif busy:
            self._fail(Trouble.DIED)
        else:
            # Nobody listened, or somebody paused: the next sentence starts another one.
            self._let_go()

    def _give_up(self) -> None:
        log.warning("reading aloud: the voice does not answer")
        self._fail(Trouble.DIED if self._ready else Trouble.NO_ENGINE)

    def _fail(self, trouble: Trouble) -> None:
        """Be silent, say why, and begin with a new process the next time."""
        self._let_go()
        self._trouble = trouble
        self._sentences, self._aside, self._at = (), None, 0
        self._become(SpeechState.SILENT)

    def _let_go(self) -> None:
        self._ready = False
        self._number += 1
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None:
            # It ends when it can hear nothing more; one that hangs is ended by force.
            process.kill()
            process.waitForFinished(GOODBYE)
            process.deleteLater()
