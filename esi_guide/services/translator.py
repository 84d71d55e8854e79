# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The interface in the reader's language."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from esi_guide.content.files import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

log = logging.getLogger(__name__)

_CATALOGUE = "esi_guide_"


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

    def languages(self) -> Mapping[str, str]:
        """Return each language's name in its own words by its code, English first.

        The name stands in the catalogue: Qt would say "American English" and "español de España".
        """
        names = {ENGLISH: "English"}
        for file in sorted(self._folder.glob(f"{_CATALOGUE}*.qm")):
            code = file.stem.removeprefix(_CATALOGUE)
            catalogue = QTranslator()
            if not catalogue.load(str(file)):
                log.warning("translation %s cannot be loaded; it is not offered", file.name)
            else:
                # Translators write the name of their own language here, e.g. "Español".
                name = catalogue.translate("Translations", "English")
                names[code] = name or code
        return names

    def in_each(self, context: str, text: str) -> Mapping[str, str]:
        """Return a text of the interface in each language, by its code."""
        said = {ENGLISH: text}
        for file in sorted(self._folder.glob(f"{_CATALOGUE}*.qm")):
            catalogue = QTranslator()
            if catalogue.load(str(file)):
                code = file.stem.removeprefix(_CATALOGUE)
                said[code] = catalogue.translate(context, text) or text
        return said

    def use(self, language: str) -> None:
        """Use a language that the program has; any other one leaves it in English.

        Qt's own catalogue comes only with ours: alone it would turn an English window round for
        a language written from right to left.
        """
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        locale = QLocale(language)
        ours = QTranslator()
        if not ours.load(locale, _CATALOGUE, "", str(self._folder)):
            QLocale.setDefault(QLocale(ENGLISH))
            return
        QLocale.setDefault(locale)
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        qt = QTranslator()
        qt.load(locale, "qtbase", "_", qt_folder)
        for translator in (qt, ours):
            self._application.installTranslator(translator)
            self._translators.append(translator)
