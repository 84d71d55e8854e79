# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt

from esi_guide.services.translator import Translations

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}">
<context><name>MainWindow</name>
<message><source>Emergency signs</source><translation>{words}</translation></message>
</context>
{name}</TS>
"""


@pytest.fixture
def translations(qapp, tmp_path):
    before = QLocale()
    made = Translations(qapp, tmp_path)
    yield made
    made.use("en")
    QLocale.setDefault(before)


NAME = """<context><name>Translations</name>
<message><source>English</source><translation>{own_name}</translation></message>
</context>
"""


def ship(folder, language, words, own_name=""):
    """Put a catalogue of ours into the folder."""
    name = NAME.format(own_name=own_name) if own_name else ""
    source = folder / f"{language}.ts"
    source.write_text(CATALOGUE.format(language=language, words=words, name=name), "utf-8")
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    target = folder / f"esi_guide_{language}.qm"
    subprocess.run(  # noqa: S603 - our own tool on our own file
        [tool, source, "-qm", target], check=True, capture_output=True
    )


@pytest.mark.parametrize("language", ["de", "ar"])
def test_a_language_that_ships_gives_words_numbers_and_direction(
    translations, qapp, tmp_path, language
):
    ship(tmp_path, language, "other words")
    translations.use(language)
    assert qapp.translate("MainWindow", "Emergency signs") == "other words"
    assert QLocale().name() == QLocale(language).name()
    arabic = language == "ar"
    direction = Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight
    assert qapp.layoutDirection() == direction


@pytest.mark.parametrize("language", ["de", "ar", "nonsense"])
def test_a_language_that_does_not_ship_leaves_everything_in_english(translations, qapp, language):
    translations.use(language)
    assert qapp.translate("MainWindow", "Emergency signs") == "Emergency signs"
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().language() == QLocale.Language.English
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_going_back_to_english_takes_other_catalogues_away(translations, qapp, tmp_path):
    ship(tmp_path, "ar", "other words")
    translations.use("ar")
    translations.use("en")
    assert qapp.translate("MainWindow", "Emergency signs") == "Emergency signs"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_languages_are_named_in_their_own_words_english_first(translations, tmp_path):
    assert translations.languages() == {"en": "English"}
    ship(tmp_path, "ar", "other words", own_name="العربية")
    ship(tmp_path, "de", "other words", own_name="Deutsch")
    assert translations.languages() == {"en": "English", "ar": "العربية", "de": "Deutsch"}


def test_a_catalogue_that_does_not_say_its_name_goes_by_its_code(translations, tmp_path):
    ship(tmp_path, "de", "other words")
    assert translations.languages()["de"] == "de"


def test_a_catalogue_that_cannot_be_loaded_is_no_language(translations, tmp_path):
    (tmp_path / "esi_guide_de.qm").write_bytes(b"nothing")
    assert list(translations.languages()) == ["en"]


def test_changing_again_and_again_keeps_no_catalogue(translations, qapp, tmp_path):
    ship(tmp_path, "de", "other words")
    before = len(qapp.children())
    for language in ("de", "en", "nonsense") * 5:
        translations.use(language)
    assert len(qapp.children()) == before
    assert qapp.translate("MainWindow", "Emergency signs") == "Emergency signs"
