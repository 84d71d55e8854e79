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
        """Use a language that the program has; any other one leaves it in English.

        Qt's own catalogue comes only with ours: alone it would turn an English window round for
        a language written from right to left.
        """
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        locale = QLocale(language)
        ours = QTranslator(self._application)
        if not ours.load(locale, "esi_guide", "_", str(self._folder)):
            QLocale.setDefault(QLocale(QLocale.Language.English))
            return
        QLocale.setDefault(locale)
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        qt = QTranslator(self._application)
        qt.load(locale, "qtbase", "_", qt_folder)
        for translator in (qt, ours):
            self._application.installTranslator(translator)
            self._translators.append(translator)
