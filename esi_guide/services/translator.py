# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The interface in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication


class Translations:
    """Installs and keeps alive the catalogues of one language.

    Args:
        application: The program.
        folder: Folder with ``esi_guide_<language>.qm``.
    """

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._translators: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Use a language; English needs no catalogue of ours."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        locale = QLocale(language)
        QLocale.setDefault(locale)
        if locale.language() == QLocale.Language.English:
            return
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for stem, folder in (("qtbase", qt_folder), ("esi_guide", str(self._folder))):
            translator = QTranslator(self._application)
            if translator.load(locale, stem, "_", folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)
