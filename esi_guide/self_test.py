# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Loads everything that ships and says what was found: run it after installing."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QMainWindow, QWidget

from esi_guide import __version__, forms, paths
from esi_guide.app import make_application, make_window, no_chart
from esi_guide.content.figures import PAPER, CannotDraw, drawing_of_step
from esi_guide.content.issue import Severity
from esi_guide.content.library import Library
from esi_guide.content.rules import CannotRead, check
from esi_guide.ladder.handout import Clinic, Wish
from esi_guide.models.handout import HandoutMaker, sheet
from esi_guide.models.journey import JourneyModel
from esi_guide.models.navigator import VIEWS
from esi_guide.models.picks import PicksModel
from esi_guide.options import Options
from esi_guide.services.coding import QrCoder
from esi_guide.services.pin import fits, hashed
from esi_guide.services.protocols import CannotEncode, CannotTypeset
from esi_guide.services.settings import MemorySettings
from esi_guide.services.theme import THEMES
from esi_guide.services.typesetting import HandoutPress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True)
class Finding:
    """What one part of the test found.

    Attributes:
        part: What was loaded.
        count: How many of them.
        faults: What is wrong with them; empty when all is well.
    """

    part: str
    count: int
    faults: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether there is something and nothing is wrong with it."""
        return not self.faults

    def __str__(self) -> str:
        """Return one line, and one more a fault."""
        state = "ok" if self.sound else "FAULT"
        return "\n".join((f"{self.part}: {self.count} {state}", *(f"  {f}" for f in self.faults)))


def self_test() -> list[Finding]:
    """Load forms, content, pages in the window, icons, figures, fonts and translations."""
    application = make_application([])
    resources = paths.resources()
    findings = [
        Finding(f"program {__version__}", 1, ()),
        _content(resources / "content"),
        _forms(),
        _drawings("icons", resources / "icons"),
        _figures(resources),
        _fonts(resources / "fonts"),
        _translations(resources / "translations"),
        handout(resources),
        _code(),
        _pin(),
        _speech(),
    ]
    window = make_window(application, Options(), MemorySettings())
    window.show()
    page_ids = window.page_ids()
    for page_id in page_ids:
        window.navigator.open_page(page_id)
        application.processEvents()
    for view in VIEWS:
        window.navigator.open_view(view)
        application.processEvents()
    window.close()
    findings.append(Finding("pages opened", len(page_ids), () if page_ids else ("there are none",)))
    return findings


def _pin() -> Finding:
    """See that the hash of the PIN is there: it comes from a library beside Python's own."""
    try:
        sound = fits("0000", hashed("0000"))
    except Exception as error:
        return Finding("PIN of the kiosk", 1, (str(error),))
    return Finding("PIN of the kiosk", 1, () if sound else ("does not fit its own hash",))


def _speech() -> Finding:
    """See whether the module that reads aloud loads, and which engines it brings.

    What it lacks of the system is no fault: the guide says so when somebody wants to listen.
    """
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - nobody else loads it
    except ImportError as error:
        return Finding(f"reading aloud (not here: {error})", 0, ())
    engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    return Finding(f"reading aloud ({', '.join(engines) or 'no engine'})", len(engines), ())


def _content(folder: Path) -> Finding:
    try:
        issues = check(folder)
    except CannotRead as error:
        return Finding("content", 0, (str(error),))
    errors = tuple(str(issue) for issue in issues if issue.severity is Severity.ERROR)
    return Finding("content", sum(1 for _ in folder.rglob("*.md")), errors)


def _forms() -> Finding:
    names = [module.name for module in pkgutil.iter_modules(forms.__path__)]
    faults = []
    for name in names:
        module = importlib.import_module(f"esi_guide.forms.{name}")
        form = next(getattr(module, cls) for cls in vars(module) if cls.startswith("Ui_"))()
        host = QMainWindow() if name == "ui_main_window" else QWidget()
        try:
            form.setupUi(host)
        except Exception as error:
            faults.append(f"{name}: {error}")
        host.deleteLater()
    return Finding("forms", len(names), tuple(faults) if names else ("there are none",))


def _figures(resources: Path) -> Finding:
    """Draw every step of every figure in every theme and for paper."""
    folder = resources / "figures"
    library = Library(resources / "content")
    figures = [f for f in map(library.figure, library.page_ids()) if f is not None]
    faults = []
    for figure in figures:
        for theme in (*THEMES, PAPER):
            for step in range(len(figure.steps)):
                try:
                    svg = drawing_of_step(folder, figure, step, theme)
                except CannotDraw as error:
                    faults.append(f"{figure.id}: {error}")
                    continue
                if not QSvgRenderer(QByteArray(svg.encode())).isValid():
                    faults.append(f"{figure.id}: step {step + 1} cannot be drawn")
    return Finding("figures", len(figures), tuple(faults))


def _code() -> Finding:
    """Make a code for a phone."""
    try:
        made = QrCoder().modules("ESI Guide")
    except CannotEncode as error:
        return Finding("codes", 0, (str(error),))
    return Finding("codes", 1, () if made else ("it is empty",))


def handout(resources: Path) -> Finding:
    """Typeset the emptiest sheet: whatever is missing for one is missing for all."""
    library = Library(resources / "content")
    maker = HandoutMaker(
        library.chart() or no_chart(), library, JourneyModel(), PicksModel(), clinic=Clinic()
    )
    try:
        HandoutPress(resources).pdf(sheet(maker.gather(), Wish(), resources / "figures"))
    except CannotTypeset as error:
        return Finding("handout", 1, (str(error),))
    return Finding("handout", 1, ())


def _drawings(part: str, folder: Path) -> Finding:
    paths_ = sorted(folder.glob("*.svg"))
    faults = (f"{path.name} cannot be drawn" for path in paths_ if not _draws(path))
    return Finding(part, len(paths_), tuple(faults))


def _draws(path: Path) -> bool:
    return QSvgRenderer(str(path)).isValid()


def _fonts(folder: Path) -> Finding:
    files = sorted(folder.glob("*.ttf"))
    faults = tuple(_blocked(files))
    return Finding("fonts", len(files), faults if files else ("there are none",))


def _blocked(files: list[Path]) -> Iterator[str]:
    for path in files:
        number = QFontDatabase.addApplicationFont(str(path))
        if number == -1:
            yield f"{path.name} cannot be loaded; the system's own typeface serves"


def _translations(folder: Path) -> Finding:
    files = sorted(folder.glob("*.qm"))
    faults = (
        f"{path.name} cannot be loaded" for path in files if not QTranslator().load(str(path))
    )
    return Finding("translations", len(files), tuple(faults))
