# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The translators' files: complete, in step with the program, and compiled."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import lint
import pytest
import translations

PYTHON = Path(sys.executable)
PLACEHOLDER = re.compile(r"%\d")
SPANISH = translations.catalogue(translations.FOLDER, "es")


@pytest.fixture
def folder(tmp_path):
    """Return a copy of the files that a test may damage."""
    return shutil.copytree(translations.FOLDER, tmp_path / "translations")


def faults_of(folder):
    """Return the faults of a damaged copy that the real files do not have themselves."""
    real = translations.drift(translations.FOLDER, PYTHON)
    return [fault for fault in translations.drift(folder, PYTHON) if fault not in real]


def change(folder, old, new):
    file = translations.catalogue(folder, "es")
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def messages():
    return list(ET.parse(SPANISH).getroot().iter("message"))  # noqa: S314 - our own file


def test_catalogues_hold_what_the_program_says():
    assert SPANISH in translations.catalogues(translations.FOLDER)
    assert translations.drift(translations.FOLDER, PYTHON) == []


def test_the_quick_checks_compare_them():
    assert lint.CHECKS["translations"] == ["packaging/build.py", "translations", "--check"]


def test_every_translation_fills_in_what_the_original_fills_in():
    for message in messages():
        source, words = message.findtext("source"), message.findtext("translation", "")
        assert sorted(set(PLACEHOLDER.findall(words))) == sorted(
            set(PLACEHOLDER.findall(source))
        ), source


def test_the_reader_is_addressed_politely():
    informal = re.compile(r"\b(tú|tu|tus|te|puedes|tienes|vuelve a tu)\b", re.IGNORECASE)
    words = [message.findtext("translation") for message in messages()]
    assert [text for text in words if informal.search(text)] == []


def test_a_text_without_a_translation_is_named(folder):
    change(folder, "<translation>Atrás</translation>", '<translation type="unfinished"/>')
    faults = faults_of(folder)
    assert any("not translated: Back" in fault for fault in faults)


def test_a_text_that_the_translators_never_got_is_named_and_nothing_is_changed(folder):
    file = translations.catalogue(folder, "es")
    text = file.read_text("utf-8")
    start = text.index("<message>", text.index("<name>PathLabel</name>"))
    end = text.index("</message>", start) + len("</message>")
    file.write_text(text[:start] + text[end:].lstrip(), "utf-8")
    before = file.read_bytes()
    faults = faults_of(folder)
    assert any("not translated: Your path: %1" in fault for fault in faults)
    assert file.read_bytes() == before


def test_words_that_were_changed_and_not_compiled_are_found(folder):
    change(folder, "<translation>Atrás</translation>", "<translation>Volver</translation>")
    (fault,) = faults_of(folder)
    assert fault.startswith("esi_guide_es.qm: is not what esi_guide_es.ts says")
    assert "build.py translations" in fault


def test_a_catalogue_that_was_never_compiled_is_found(folder):
    translations.catalogue(folder, "es").with_suffix(".qm").unlink()
    (fault,) = faults_of(folder)
    assert fault.startswith("esi_guide_es.qm: is missing")


def test_writing_puts_everything_right_but_the_words_themselves(folder):
    change(folder, "<translation>Atrás</translation>", '<translation type="unfinished"/>')
    change(folder, "<source>More</source>", "<source>Gone</source>")
    faults = translations.write(folder, PYTHON)
    assert {"Back", "More"} <= {fault.rpartition(": ")[2] for fault in faults}
    text = translations.catalogue(folder, "es").read_text("utf-8")
    assert "<source>Gone</source>" not in text
    assert all("not translated" in fault for fault in faults_of(folder))


def test_the_files_hold_no_places_and_no_stray_comments():
    text = SPANISH.read_text("utf-8")
    for tag in ("<location", "<extracomment", 'type="vanished"', 'type="obsolete"'):
        assert tag not in text


def test_a_new_language_begins_with_every_text_untranslated(tmp_path):
    file = translations.catalogue(tmp_path, "fr")
    translations.update(file, PYTHON)
    assert 'language="fr"' in file.read_text("utf-8")
    assert len(translations.untranslated(file)) >= 80
