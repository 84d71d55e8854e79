# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A voice that says nothing and remembers what it was told; a test moves it on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from esi_guide.services.protocols import SpeechState


class FakeSpeech(QObject):
    """Stands in for the voice of the computer."""

    changed = Signal()
    began = Signal(int)
    word_said = Signal(int, int)

    def __init__(self):
        super().__init__()
        self.said = []
        self.forget()

    def read(self, sentences, language, start=0):
        self.sentences, self.language = tuple(sentences), language
        self.trouble = None
        self.go_to(start)

    def say(self, words, language):
        if self.state is SpeechState.READING:
            self.pause()
        self.trouble = None
        self.said.append((words, language))

    def go_to(self, place):
        self.place = place
        self._become(SpeechState.READING)
        self.began.emit(place)

    def step(self):
        """Go on to the next sentence, or come to the end."""
        if self.place + 1 < len(self.sentences):
            self.go_to(self.place + 1)
        else:
            self.stop()

    def go_on_to(self, beginning):
        """Go on until a sentence begins so."""
        while not self.sentences[self.place].startswith(beginning):
            self.step()

    def fail(self, trouble):
        self.trouble = trouble
        self.stop()

    def pause(self):
        self._become(SpeechState.PAUSED)

    def resume(self):
        self.go_to(self.place)

    def stop(self):
        self.place, self.sentences = 0, ()
        self._become(SpeechState.SILENT)

    def next_speed(self):
        self.speed = 1.15
        self.changed.emit()

    def next_volume(self):
        self.volume = 100
        self.changed.emit()

    def forget(self):
        self.speed, self.volume, self.language = 1.0, 80, ""
        self.trouble = None
        self.said.clear()
        self.stop()

    def _become(self, state):
        self.state = state
        self.changed.emit()


def give_voice(window):
    """Let a window that has not spoken yet speak with such a voice; return it."""
    if not isinstance(window.speech, FakeSpeech):
        assert window._speech_bar is None, "the window has spoken already"
        window.speech = FakeSpeech()
    return window.speech
