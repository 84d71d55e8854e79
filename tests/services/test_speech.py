# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The voice: with Qt's mock engine in this process, and with a real one end to end."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QTimer

from esi_guide import paths
from esi_guide.services.protocols import SpeechState, Trouble
from esi_guide.services.speech import SPEEDS, VOLUMES, SystemSpeech, voice_command
from esi_guide.services.voice import plain_voice

ROOT = paths.resources().parent
SENTENCES = ("One two three.", "Four five six.", "Seven eight.")
#: The slowest beat of the window that nobody notices, in ms.
BEAT = 250


@pytest.fixture
def make_speech():
    """Return a way to make a voice; each is closed with the test."""
    made = []

    def make_speech(engines=("mock",), **choices):
        made.append(SystemSpeech(engines, **choices))
        return made[-1]

    yield make_speech
    for speech in made:
        speech.close()


@pytest.fixture
def speech(make_speech):
    return make_speech()


def begun(speech):
    """Return a list that fills with the sentences that begin."""
    places = []
    speech.began.connect(places.append)
    return places


def test_nothing_of_the_engine_is_loaded_before_somebody_listens():
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, esi_guide.app, esi_guide.services.speech as s; s.SystemSpeech();"
            "print([m for m in sys.modules if 'TextToSpeech' in m])",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_sentences_are_read_one_after_the_other(speech, qtbot):
    places, words = begun(speech), []
    speech.word_said.connect(lambda start, length: words.append((start, length)))
    speech.read(SENTENCES, "en")
    assert speech.state is SpeechState.PREPARING
    qtbot.waitUntil(lambda: speech.state is SpeechState.READING, timeout=10_000)
    qtbot.waitUntil(lambda: speech.state is SpeechState.SILENT, timeout=10_000)
    assert places == [0, 1, 2]
    assert words[:2] == [(0, 3), (4, 3)]
    assert speech.trouble is None


def test_it_begins_where_it_is_told(speech, qtbot):
    places = begun(speech)
    speech.read(SENTENCES, "en", 2)
    qtbot.waitUntil(lambda: places == [2], timeout=10_000)


def test_a_pause_keeps_the_sentence_and_going_on_begins_it_again(speech, qtbot):
    places = begun(speech)
    speech.read(SENTENCES, "en")
    qtbot.waitUntil(lambda: places == [0, 1], timeout=10_000)
    speech.pause()
    assert (speech.state, speech.place) == (SpeechState.PAUSED, 1)
    qtbot.wait(900)
    assert places == [0, 1]
    speech.resume()
    qtbot.waitUntil(lambda: places == [0, 1, 1], timeout=10_000)
    qtbot.waitUntil(lambda: speech.state is SpeechState.SILENT, timeout=10_000)
    assert places == [0, 1, 1, 2]


def test_a_stop_lets_everything_go(speech, qtbot):
    places = begun(speech)
    speech.read(SENTENCES, "en")
    qtbot.waitUntil(lambda: places == [0], timeout=10_000)
    speech.stop()
    assert speech.state is SpeechState.SILENT
    speech.resume()
    assert speech.state is SpeechState.SILENT


def test_other_sentences_can_be_gone_to(speech, qtbot):
    places = begun(speech)
    speech.read(SENTENCES, "en")
    qtbot.waitUntil(lambda: places == [0], timeout=10_000)
    speech.go_to(2)
    qtbot.waitUntil(lambda: places == [0, 2], timeout=10_000)


def test_speed_and_volume_go_round_and_are_forgotten(speech):
    speeds, volumes = [], []
    for _ in SPEEDS:
        speeds.append(speech.speed)
        speech.next_speed()
    for _ in VOLUMES:
        volumes.append(speech.volume)
        speech.next_volume()
    assert sorted(speeds) == list(SPEEDS)
    assert sorted(volumes) == list(VOLUMES)
    assert speech.speed == 1.0
    speech.next_speed()
    speech.next_volume()
    speech.forget()
    assert (speech.speed, speech.volume) == (1.0, 80)


def test_another_speed_is_heard_at_once(speech, qtbot):
    places = begun(speech)
    speech.read(SENTENCES, "en")
    qtbot.waitUntil(lambda: places == [0], timeout=10_000)
    speech.next_speed()
    qtbot.waitUntil(lambda: places[:2] == [0, 0], timeout=10_000)


def test_what_is_said_by_the_way_pauses_what_is_read(speech, qtbot):
    places = begun(speech)
    speech.read(SENTENCES, "en")
    qtbot.waitUntil(lambda: places == [0], timeout=10_000)
    speech.say("A button.", "en")
    assert speech.state is SpeechState.PAUSED
    qtbot.waitUntil(lambda: speech._aside is None, timeout=10_000)
    assert (speech.state, speech.place, places) == (SpeechState.PAUSED, 0, [0])


def test_no_voice_for_the_language_is_said(speech, qtbot):
    speech.read(SENTENCES, "es")
    qtbot.waitUntil(lambda: speech.trouble is Trouble.NO_VOICE, timeout=10_000)
    assert speech.state is SpeechState.SILENT
    speech.read(SENTENCES, "en")
    places = begun(speech)
    qtbot.waitUntil(lambda: places == [0], timeout=10_000)


def test_no_engine_is_said(make_speech, qtbot, capfd):
    speech = make_speech(("nobody",))
    speech.read(SENTENCES, "en")
    qtbot.waitUntil(lambda: speech.trouble is Trouble.NO_ENGINE, timeout=10_000)
    assert speech.state is SpeechState.SILENT
    capfd.readouterr()


def test_a_program_that_does_not_start_is_no_engine(make_speech, qtbot, monkeypatch):
    monkeypatch.setattr("esi_guide.services.speech.voice_command", lambda: ["/nowhere/voice"])
    speech = make_speech()
    speech.read(SENTENCES, "en")
    qtbot.waitUntil(lambda: speech.trouble is Trouble.NO_ENGINE)


def test_the_frozen_program_starts_its_twin(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/opt/esi-guide/esi-guide.exe")
    assert voice_command() == ["/opt/esi-guide/esi-guide-cli.exe", "voice"]
    monkeypatch.setattr(sys, "executable", "/usr/bin/python3")
    assert voice_command() == ["/usr/bin/python3", "-m", "esi_guide", "voice"]


def test_a_voice_that_dies_is_noticed_and_can_be_tried_again(speech, qtbot):
    places = begun(speech)
    speech.read(SENTENCES, "en")
    qtbot.waitUntil(lambda: places == [0], timeout=10_000)
    os.kill(speech._process.processId(), signal.SIGKILL)
    qtbot.waitUntil(lambda: speech.trouble is Trouble.DIED)
    assert speech.state is SpeechState.SILENT
    speech.read(SENTENCES, "en", 1)
    qtbot.waitUntil(lambda: places == [0, 1], timeout=10_000)
    assert speech.trouble is None


def test_a_voice_that_says_nothing_more_is_given_up(make_speech, qtbot, monkeypatch):
    monkeypatch.setattr("esi_guide.services.speech.LETTER", 1)
    speech = make_speech(sentence=1)
    speech.read(SENTENCES, "en")
    qtbot.waitUntil(lambda: speech.trouble is Trouble.DIED, timeout=10_000)


def test_the_other_process_ends_when_the_window_is_gone(speech, qtbot):
    places = begun(speech)
    speech.read(SENTENCES, "en")
    qtbot.waitUntil(lambda: places == [0], timeout=10_000)
    process = speech._process
    speech._process = None
    process.closeWriteChannel()
    qtbot.waitUntil(lambda: process.state() is process.ProcessState.NotRunning, timeout=10_000)


class Voice:
    def __init__(self, name):
        self._name = name

    def name(self):
        return self._name


def test_the_plain_voice_is_the_one_without_accents_and_effects():
    voices = [Voice(f"English ({place})") for place in ("Caribbean", "America", "America, NYC")]
    effects = [Voice("English (America)+Alex"), *voices]
    assert plain_voice(effects).name() == "English (America)"
    assert plain_voice(voices) is None
    assert plain_voice([]) is None


# A real engine: speech-dispatcher with eSpeak, whose sound goes nowhere.

MODULES = Path("/usr/lib/speech-dispatcher-modules/sd_espeak-ng")
MODULES_OF_OTHERS = Path("/usr/libexec/speech-dispatcher-modules/sd_espeak-ng")
CONFIGURATION = """
LogLevel 1
AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
DefaultLanguage en
"""


def _real_engine():
    """Return why there is no real engine; "" where there is one."""
    if shutil.which("speech-dispatcher") is None:
        return "speech-dispatcher is not installed"
    if not MODULES.is_file() and not MODULES_OF_OTHERS.is_file():
        return "speech-dispatcher-espeak-ng is not installed"
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - perhaps not there
    except ImportError as error:
        return str(error)
    return "" if "speechd" in QTextToSpeech.availableEngines() else "Qt has no engine for it"


@pytest.fixture
def dispatcher(tmp_path, monkeypatch):
    """Run a speech-dispatcher of its own and return its process."""
    modules = tmp_path / "conf" / "modules"
    modules.mkdir(parents=True)
    (tmp_path / "conf" / "speechd.conf").write_text(CONFIGURATION, "utf-8")
    shutil.copy("/etc/speech-dispatcher/modules/espeak-ng.conf", modules)
    socket = tmp_path / "s"
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{socket}")
    command = ["speech-dispatcher", "-s", "-t", "0", "-C", str(tmp_path / "conf")]
    command += ["-S", str(socket), "-L", str(tmp_path), "-P", str(tmp_path / "pid")]
    process = subprocess.Popen(  # noqa: S603 - the system's own program
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    yield process
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
    process.wait(10)


needs_engine = pytest.mark.skipif(bool(_real_engine()), reason=_real_engine() or "it is there")


@needs_engine
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_real_engine_reads_to_the_end_in_a_voice_of_the_language(
    dispatcher, make_speech, qtbot, language, tmp_path
):
    qtbot.waitUntil((tmp_path / "s").exists, timeout=10_000)
    speech = make_speech(("speechd",))
    places, beats = begun(speech), []
    clock = QTimer()
    clock.timeout.connect(lambda: beats.append(monotonic()))
    clock.start(10)
    speech.read(SENTENCES, language)
    qtbot.waitUntil(lambda: speech.state is SpeechState.SILENT, timeout=30_000)
    assert speech.trouble is None
    assert places == [0, 1, 2]
    gaps = [1000 * (after - before) for before, after in pairwise(beats)]
    assert max(gaps) < BEAT, "the window stood still while the engine was connected"


@needs_engine
def test_a_real_engine_that_is_killed_is_noticed_and_tried_again(
    dispatcher, make_speech, qtbot, tmp_path, capfd
):
    qtbot.waitUntil((tmp_path / "s").exists, timeout=10_000)
    speech = make_speech(("speechd",), sentence=300)
    places = begun(speech)
    speech.read(["One."], "en")
    qtbot.waitUntil(lambda: speech.state is SpeechState.SILENT, timeout=30_000)
    os.killpg(dispatcher.pid, signal.SIGKILL)
    dispatcher.wait(10)
    speech.read(["Two."], "en")
    qtbot.waitUntil(lambda: speech.trouble is not None, timeout=30_000)
    assert speech.state is SpeechState.SILENT
    # Its library crashes when its connection breaks: that is why it has a process of its own.
    assert places[0] == 0
    capfd.readouterr()
