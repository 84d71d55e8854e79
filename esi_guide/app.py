# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The composition root: makes every object and hands each what it needs."""

from __future__ import annotations

import gc
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QLocale, QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from esi_guide import paths
from esi_guide.content.chart import Chart, EmergencyExit
from esi_guide.content.emergency_number import Region
from esi_guide.content.files import ENGLISH
from esi_guide.content.library import Library
from esi_guide.services.appearance import Appearance
from esi_guide.services.coding import QrCoder
from esi_guide.services.printing import SystemPrinter, UsualPrinter
from esi_guide.services.settings import StoredSettings
from esi_guide.services.translator import Translations
from esi_guide.services.typesetting import HandoutPress
from esi_guide.views.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from esi_guide.options import Options
    from esi_guide.services.protocols import Settings

log = logging.getLogger(__name__)

#: What the program is called where nobody reads it, as in the name of its folder.
NAME = "esi-guide"

#: Where an administrator fixes settings on Linux.
POLICY = Path("/etc/esi-guide/policy.toml")


class _QuitAfterFirstPaint(QObject):
    """Ends the program once the view has been painted: for measuring the start."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch for the first paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, QApplication.quit)
        return False


def make_application(arguments: list[str]) -> QApplication:
    """Make Qt's application object with the program's name.

    Fusion is the one style that looks the same everywhere and that style sheets cover whole.
    """
    application = QApplication([*arguments[:1], "-style", "fusion"])
    application.setApplicationName(NAME)
    application.setApplicationDisplayName("ESI Guide")
    return application


def setting_files() -> tuple[Path, Path, Path]:
    """Return where the settings of this user, of this PC and of the organisation are.

    A portable program carries its own.
    """
    folder = paths.portable_folder()
    if folder is not None:
        return folder / "settings.ini", folder / "machine.ini", POLICY
    here = QStandardPaths.StandardLocation.AppConfigLocation
    user = Path(QStandardPaths.writableLocation(here)) / "settings.ini"
    # Windows names folders of the program itself after those of the PC.
    program = Path(sys.executable).parent
    folders = [Path(text) for text in QStandardPaths.standardLocations(here)]
    shared = [path for path in folders if not path.is_relative_to(program)]
    return user, shared[-1] / "machine.ini", POLICY


def stored_settings() -> StoredSettings:
    """Return the settings of this user on this PC, or those that a portable program carries."""
    return StoredSettings(*setting_files())


def region(settings: Settings) -> Region:
    """Return where the guide is read: as it is set, else where the system says that it stands."""
    country = settings.value("country") or QLocale.territoryToCode(QLocale.system().territory())
    return Region(str(country), str(settings.value("emergency_number")))


class LanguageSwitch(QObject):
    """Turns the whole window into another language, and back.

    A language is offered where both its content and its catalogue are there, and where it was
    reviewed or the settings do not ask for that.

    Args:
        translations: The catalogues.
        content: Folder with one folder of content per language.
        settings: Where the choice is kept.
    """

    def __init__(self, translations: Translations, content: Path, settings: Settings) -> None:
        super().__init__()
        self._translations = translations
        self._content = content
        self._settings = settings
        self._region = region(settings)
        self._libraries: dict[str, Library] = {}
        self._locales = self._offered(Library.available_locales(content))
        names = translations.languages()
        self._names = {code: name for code, name in names.items() if code in self._locales}

    def begin(self, language: str) -> Library:
        """Return the guide in the language in which the window opens; English if there is none.

        Each is kept: whoever reads in two languages goes back and forth.
        """
        known = language if language in self._locales else ENGLISH
        self._translations.use(known)
        if known not in self._libraries:
            self._libraries[known] = Library(self._content, known, self._region)
        return self._libraries[known]

    def _offered(self, locales: tuple[str, ...]) -> tuple[str, ...]:
        """Return the languages that readers may have: perhaps only those that were reviewed."""
        if self._settings.value("unreviewed_languages"):
            return locales
        return tuple(
            locale
            for locale in locales
            if locale == ENGLISH or Library(self._content, locale).is_signed()
        )

    def attach(self, window: MainWindow, language: str) -> None:
        """Offer the languages in a window, and change its language when it asks."""
        self.setParent(window)
        self._window = window
        window.language_chosen.connect(self._change)
        window.offer_languages(self._names, language)

    @property
    def names(self) -> Mapping[str, str]:
        """Each language that is offered, in its own words by its code."""
        return self._names

    def in_each(self, context: str, text: str) -> Mapping[str, str]:
        """Return a text of the interface in each language that is offered, by its code."""
        said = self._translations.in_each(context, text)
        return {code: said[code] for code in self._names}

    def charts(self) -> Mapping[str, Chart]:
        """Return the chart in each language that is offered, by its code."""
        libraries = {code: Library(self._content, code, self._region) for code in self._names}
        return {code: library.chart() or no_chart() for code, library in libraries.items()}

    def begin_again(self, language: str) -> None:
        """Let the window be as it was when it opened, in the language of then."""
        library = self.begin(language)
        self._window.begin_again(library.chart() or no_chart(), library)
        self._window.offer_languages(self._names, language)

    def _change(self, language: str) -> None:
        library = self.begin(language)
        self._settings.set_value("language", language)
        self._window.show_guide(library.chart() or no_chart(), library)
        self._window.offer_languages(self._names, language)


class Guide(NamedTuple):
    """The window, and what changes all of it."""

    application: QApplication
    window: MainWindow
    appearance: Appearance
    languages: LanguageSwitch
    language: str


def is_kiosk(options: Options, settings: Settings) -> bool:
    """Say whether many people share the screen; what policy says of that goes first."""
    asked = options.kiosk and not settings.locked("mode")
    return asked or settings.value("mode") == "kiosk"


def make_window(application: QApplication, options: Options, settings: Settings) -> MainWindow:
    """Make the window with everything that it needs, at the place that the options name."""
    return make_guide(application, options, settings).window


def make_guide(
    application: QApplication, options: Options, settings: Settings, *, kiosk: bool = False
) -> Guide:
    """Make the window and keep hold of what changes all of it.

    Args:
        application: The program.
        options: What the command line says.
        settings: What holds otherwise.
        kiosk: Let nothing be written, and ask with no dialog of the system.
    """
    resources = paths.resources()
    translations = Translations(application, resources / "translations")
    content = options.content or resources / "content"
    languages = LanguageSwitch(translations, content, settings)
    wanted = "" if settings.locked("language") else options.language
    library = languages.begin(wanted or str(settings.value("language")))
    chart = library.chart() or no_chart()
    look = (options.theme, options.text_size)
    appearance = Appearance(application, resources, settings, *look, kiosk=kiosk)
    consult = options.consult and not settings.locked("mode")
    consult = consult or settings.value("mode") == "consult"
    window = MainWindow(
        chart,
        library,
        settings,
        appearance,
        press=HandoutPress(resources),
        printer=UsualPrinter() if kiosk else SystemPrinter(),
        coder=QrCoder(),
        consult=consult,
        may_save=not kiosk,
        may_print=not kiosk or bool(settings.value("printing")),
    )
    languages.attach(window, library.locale)
    if options.page:
        window.navigator.open_page(options.page)
    # Only what the start itself read is logged: a line written when a page is opened would tell
    # when somebody read it. `esi-guide check` names every fault of the content.
    for issue in library.issues:
        log.error("%s", issue)
    return Guide(application, window, appearance, languages, library.locale)


def run(options: Options) -> int:
    """Show the window until it is closed.

    Returns:
        The exit code.
    """
    application = make_application(sys.argv)
    sys.excepthook = _log_exception
    settings = stored_settings()
    if is_kiosk(options, settings):
        from esi_guide.kiosk import open_kiosk  # noqa: PLC0415 - no other start needs it

        # Kept here: nothing else holds the shell as long as the program runs.
        _shell = open_kiosk(application, options, settings)
        return _live(application)
    window = make_window(application, options, settings)
    if options.quit_after_first_paint:
        watcher = _QuitAfterFirstPaint(window)
        view = window.view()
        (view if options.page else window.ladder_view.ui.ladderCanvas).installEventFilter(watcher)
    window.show()
    return _live(application)


def _live(application: QApplication) -> int:
    """Run until the last window is closed, and look only now for what is made and goes again."""
    gc.freeze()
    gc.enable()
    return application.exec()


def no_chart() -> Chart:
    """Return what stands in for a chart that cannot be read: words and the emergency exit."""
    words = QApplication.translate(
        "App",
        "The chart of this guide cannot be read. Please tell the staff. "
        "The emergency signs can still be opened.",
    )
    title = QApplication.translate("App", "ESI Guide")
    exit_ = EmergencyExit("emergency", QApplication.translate("App", "Emergency signs"), "")
    return Chart(title, "", words, "", "", (), (), exit_)


def _log_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Write an unexpected error to the log; the reader sees no traceback."""
    log.critical("unexpected error", exc_info=(kind, error, trace))
