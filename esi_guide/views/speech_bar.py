# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Reading aloud: the bar that is shown while it lasts, and the voice of the controls."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QWidget

from esi_guide.content.spoken import heard
from esi_guide.forms.ui_speech_bar import Ui_SpeechBar
from esi_guide.services.protocols import SpeechState, Trouble
from esi_guide.widgets.announce import announce
from esi_guide.widgets.control_words import control_words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from esi_guide.content.spoken import Passage, Sentence, Talk
    from esi_guide.services.protocols import Speech


#: Height of the window in px at 100 % below which the bar keeps to what has to be there.
ROOMY = 500
#: Room around its buttons in px: beside them, and above and below where there is enough.
BESIDE, ABOVE = 16, 6


class Reader(Protocol):
    """A view that can be read aloud."""

    def talk(self) -> Talk:
        """Return what it says, in reading order."""
        ...

    def spoken_start(self) -> str:
        """Return the place from which somebody would read on; "" for the beginning."""
        ...

    def show_spoken(self, place: str, sentence: Sentence) -> None:
        """Mark a sentence of a place, and nothing else, and bring it into view."""
        ...

    def show_spoken_word(self, said: str, start: int, length: int) -> None:
        """Mark a word of the sentence that is marked."""
        ...

    def hide_spoken(self) -> None:
        """Mark nothing."""
        ...


class SpeechBar(QFrame):
    """Shows what the voice does and takes the presses that change it; hidden while it rests.

    Signals:
        controls_chosen(bool): Whether the controls speak is another way now.
    """

    controls_chosen = Signal(bool)

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self._reader: Reader | None = None
        self._passages: tuple[Passage, ...] = ()
        self._sentences: tuple[Sentence, ...] = ()
        self._begins: tuple[int, ...] = ()
        self._language = ""
        self._of_window = ""
        self._dismissed = False
        self._to_say: list[str] = []
        self._last = 0
        self._before = ""
        self._roomy = True
        self.ui = Ui_SpeechBar()
        self.ui.setupUi(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._say_now)
        self._connect()
        self._show_state()

    @property
    def is_reading(self) -> bool:
        """Whether something is read, or was interrupted."""
        return self._speech.state is not SpeechState.SILENT

    @property
    def speaks_controls(self) -> bool:
        """Whether each control says what it is when the focus comes to it."""
        return self.ui.speechControlsButton.isChecked()

    def set_language(self, language: str) -> None:
        """Say controls in the language with this code."""
        self._of_window = language

    def fit(self, *, roomy: bool) -> None:
        """Leave out what can be had elsewhere where the window is low for its text size."""
        if roomy != self._roomy:
            self._roomy = roomy
            above = ABOVE if roomy else 1
            self.ui.speechLayout.setContentsMargins(BESIDE, above, BESIDE, above)
            self._show_state()

    def read(self, reader: Reader, talk: Talk, start: str = "") -> None:
        """Read what a view says, from a place of it on."""
        self.stop()
        self._passages = tuple(passage for passage in talk.passages if passage.sentences)
        self._sentences = tuple(s for passage in self._passages for s in passage.sentences)
        counts = (len(passage.sentences) for passage in self._passages)
        self._begins = tuple(accumulate(counts, initial=0))[:-1]
        if not self._sentences:
            return
        focused = self.window().focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._before = focused.objectName()
        self._reader, self._language, self._dismissed = reader, talk.language, False
        places = [passage.place for passage in self._passages]
        first = self._begins[places.index(start)] if start in places else 0
        self._speech.read([s.say for s in self._sentences], talk.language, first)

    def toggle(self, reader: Reader | None) -> None:
        """Read a view, or pause, or go on."""
        if self._speech.state in (SpeechState.READING, SpeechState.PREPARING):
            self._speech.pause()
        elif self._speech.state is SpeechState.PAUSED:
            self._speech.resume()
        elif reader is not None:
            self.read(reader, reader.talk(), reader.spoken_start())

    def stop(self) -> None:
        """Read no longer, and say no more why nothing is heard."""
        self._dismissed = True
        self._hide_spoken()
        self._reader = None
        self._speech.stop()

    def leave(self, view: QWidget) -> None:
        """Read no longer the view that goes, nor a card of it that stands over the window."""
        part: QWidget | None = self._reader if isinstance(self._reader, QWidget) else None
        while part is not None and part is not view:
            part = part.parentWidget()
        if part is not None:
            self.stop()

    def forget(self) -> None:
        """Be as at first: silent, the usual speed and volume, controls that do not speak."""
        self.ui.speechControlsButton.setChecked(False)
        self.stop()
        self._passages, self._sentences, self._begins = (), (), ()
        self._speech.forget()

    def set_speaks_controls(self, wanted: bool) -> None:
        """Let each control say what it is when the focus comes to it, or not."""
        self.ui.speechControlsButton.setChecked(wanted)

    def say(self, words: str) -> None:
        """Say words with whatever else happens at the same time, if the controls speak."""
        if self.speaks_controls and words not in self._to_say:
            self._to_say.append(words)
            self._soon.start()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._show_state()

    def _connect(self) -> None:
        ui = self.ui
        self._speech.changed.connect(self._show_state)
        self._speech.began.connect(self._show_sentence)
        self._speech.word_said.connect(self._show_word)
        ui.speechPlayButton.clicked.connect(self._play)
        ui.speechStopButton.clicked.connect(self.stop)
        ui.speechBackButton.clicked.connect(self._go_back)
        ui.speechOnButton.clicked.connect(self._go_on)
        ui.speechSpeedButton.clicked.connect(self._speech.next_speed)
        ui.speechVolumeButton.clicked.connect(self._speech.next_volume)
        ui.speechControlsButton.toggled.connect(self._follow_controls)

    def _play(self) -> None:
        if self._speech.trouble is not None and self._sentences:
            # Once more, from where it broke off.
            self._dismissed = False
            place = min(self._last, len(self._sentences) - 1)
            self._speech.read([s.say for s in self._sentences], self._language, place)
        else:
            self.toggle(None)

    def _go_on(self) -> None:
        self._go(1)

    def _go_back(self) -> None:
        self._go(-1)

    def _go(self, by: int) -> None:
        if self._begins and self.is_reading:
            part = max(0, min(self._part(self._speech.place) + by, len(self._begins) - 1))
            self._speech.go_to(self._begins[part])

    def _part(self, place: int) -> int:
        """Return the part in which a sentence stands."""
        return max(0, sum(begin <= place for begin in self._begins) - 1)

    # What is seen

    def _show_state(self) -> None:
        ui, speech = self.ui, self._speech
        reading = self.is_reading
        trouble = None if self._dismissed or reading else speech.trouble
        ui.speechMessageLabel.setProperty("content", self._trouble_words(trouble))
        if reading or trouble is None:
            paused = speech.state is SpeechState.PAUSED
            ui.speechPlayButton.setText(self.tr("Go on") if paused else self.tr("Pause"))
        else:
            ui.speechPlayButton.setText(self.tr("Try again"))
        ui.speechPlayButton.setVisible(reading or trouble is not None)
        ui.speechStopButton.setText(self.tr("Close") if trouble else self.tr("Stop"))
        ui.speechStopButton.setVisible(reading or trouble is not None)
        for button in (ui.speechBackButton, ui.speechOnButton):
            button.setVisible(reading and self._roomy and len(self._begins) > 1)
        ui.speechControlsButton.setVisible(self._roomy or not (reading or trouble))
        ui.speechPlaceLabel.setVisible(self._roomy)
        for button in (ui.speechSpeedButton, ui.speechVolumeButton):
            button.setVisible(reading or self.speaks_controls)
        speed = self.tr("Speed %1").replace("%1", self.locale().toString(speech.speed, "g", 3))
        ui.speechSpeedButton.setText(speed)
        volume = self.tr("Volume %1").replace("%1", str(speech.volume))
        ui.speechVolumeButton.setText(volume)
        ui.speechPlaceLabel.setText(self._place_words())
        if speech.state is SpeechState.SILENT:
            self._hide_spoken()
        if trouble is not None and self.speaks_controls:
            # It could not: to ask again takes a press.
            ui.speechControlsButton.setChecked(False)
        shown = reading or trouble is not None or self.speaks_controls
        if trouble is not None and self.isHidden():
            announce(self, ui.speechMessageLabel.text())
        if not shown and self.isAncestorOf(self.window().focusWidget()):
            # Back to where the reader was, not to whatever comes next in the window.
            before = self.window().findChild(QWidget, self._before)
            if isinstance(before, QWidget):
                before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(shown)

    def _place_words(self) -> str:
        """Return how far it is."""
        speech = self._speech
        if speech.state is SpeechState.PREPARING:
            return self.tr("The voice is made ready …")
        if not self.is_reading:
            return self.tr("Controls speak.") if self.speaks_controls else ""
        words = self.tr("Reading aloud: %1 of %2")
        if speech.state is SpeechState.PAUSED:
            words = self.tr("Paused: %1 of %2")
        done = str(min(speech.place + 1, len(self._sentences)))
        return words.replace("%1", done).replace("%2", str(len(self._sentences)))

    def _trouble_words(self, trouble: Trouble | None) -> str:
        if trouble is None:
            return ""
        if trouble is not Trouble.DIED and not self._roomy:
            return self.tr("This computer has no voice for this. Please tell the staff.")
        return {
            Trouble.NO_ENGINE: self.tr(
                "This computer has no voice that could read aloud. Staff can bring one: on Windows "
                "in Settings, Time and language, Speech; on Linux by the packages "
                "speech-dispatcher, espeak-ng and libpulse0."
            ),
            Trouble.NO_VOICE: self.tr(
                "This computer has no voice for this language. Staff can bring one: on Windows in "
                "Settings, Time and language, Speech, Add voices; on Linux by the package "
                "espeak-ng."
            ),
            Trouble.DIED: self.tr("The voice of this computer has stopped. You can try again."),
        }[trouble]

    def _show_sentence(self, place: int) -> None:
        self._last = place
        if self._reader is not None and place < len(self._sentences):
            part = self._passages[self._part(place)]
            self._reader.show_spoken(part.place, self._sentences[place])

    def _show_word(self, start: int, length: int) -> None:
        place = self._speech.place
        if self._reader is not None and place < len(self._sentences):
            self._reader.show_spoken_word(self._sentences[place].say, start, length)

    def _hide_spoken(self) -> None:
        if self._reader is not None:
            self._reader.hide_spoken()

    # The voice of the controls

    def _follow_controls(self, wanted: bool) -> None:
        # Any window of the program may have the focus, a card over the guide among them.
        application = cast("QApplication", QApplication.instance())
        if wanted:
            application.focusChanged.connect(self._say_focused)
            # Why nothing was heard the last time is old until it is tried again.
            self._dismissed = True
            self.say(self.tr("The controls speak now. Press V and they are silent again."))
            self._say_focused(None, application.focusWidget())
        else:
            application.focusChanged.disconnect(self._say_focused)
            self._to_say.clear()
            if not self.is_reading:
                self._speech.stop()
        self._show_state()
        # Where there is no voice they are silent again by now, whatever was wanted.
        self.controls_chosen.emit(self.speaks_controls)

    def _say_focused(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            self.say(control_words(new))

    def _say_now(self) -> None:
        words = ". ".join(filter(None, (text.strip().rstrip(".") for text in self._to_say)))
        self._to_say.clear()
        if words:
            self._dismissed = False
            self._speech.say(heard(words, self._of_window), self._of_window)

    def follow_menu(self, menu: QMenu) -> None:
        """Let the entries of a menu speak, too."""
        menu.hovered.connect(self._say_entry)

    def _say_entry(self, entry: QAction) -> None:
        words = entry.text()
        if entry.isCheckable():
            on, off = self.tr("on"), self.tr("off")
            words = f"{words}. {on if entry.isChecked() else off}"
        self.say(words)
