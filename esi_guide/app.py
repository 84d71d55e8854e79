# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The composition root: makes every object and hands each what it needs."""

from __future__ import annotations

import gc
import logging
import os
import sys
import time
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from esi_guide import paths
from esi_guide.content.chart import Chart, EmergencyExit
from esi_guide.content.emergency_number import Region
from esi_guide.content.files import ENGLISH, CannotRead
from esi_guide.content.issue import Severity
from esi_guide.content.library import Library
from esi_guide.services.appearance import Appearance
from esi_guide.services.coding import QrCoder
from esi_guide.services.failsafe import Failsafe
from esi_guide.services.overrides import make_errors_whole
from esi_guide.services.printing import SystemPrinter, UsualPrinter
from esi_guide.services.registry import WindowsRegistry
from esi_guide.services.saving import sweep
from esi_guide.services.settings import StoredSettings
from esi_guide.services.speech import SystemSpeech
from esi_guide.services.translator import Translations
from esi_guide.services.typesetting import HandoutPress
from esi_guide.views.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from esi_guide.content.overlay import Overlay
    from esi_guide.options import Options
    from esi_guide.services.protocols import Settings, Speech

log = logging.getLogger(__name__)

#: What the program is called where nobody reads it, as in the name of its folder.
NAME = "esi-guide"

#: Kept where a person wants every option shown: an empty text would ask the clinic's folder.
NOTHING = "none"

#: Where an administrator fixes settings on Linux and on macOS.
POLICY = Path(
    "/Library/Application Support/ESI Guide/policy.toml"
    if sys.platform == "darwin"
    else "/etc/esi-guide/policy.toml"
)

#: How long after the start it is looked for what a sudden end has left, in ms.
TIDY = 2000
#: How long the guide has to have run for its next fault to count as the first again, in s.
STEADY = 600.0


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
    make_errors_whole()
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
        return folder / "settings.ini", folder / "machine.ini", policy_file()
    here = QStandardPaths.StandardLocation.AppConfigLocation
    user = Path(QStandardPaths.writableLocation(here)) / "settings.ini"
    return user, _shared(here) / "machine.ini", policy_file()


def policy_file() -> Path:
    """Return the file in which an administrator fixes settings."""
    if sys.platform == "win32":
        # Not an environment variable, which everybody can set for themself.
        here = QStandardPaths.StandardLocation.GenericConfigLocation
        return _shared(here) / "ESI Guide" / "policy.toml"
    return POLICY


def _shared(here: QStandardPaths.StandardLocation) -> Path:
    """Return the folder of a sort that all users of this PC share."""
    # Windows names folders of the program itself after those of the PC.
    program = Path(sys.executable).parent
    folders = [Path(text) for text in QStandardPaths.standardLocations(here)]
    return [path for path in folders if not path.is_relative_to(program)][-1]


def stored_settings() -> StoredSettings:
    """Return the settings of this user on this PC, or those that a portable program carries."""
    return StoredSettings(*setting_files(), WindowsRegistry())


def region(settings: Settings) -> Region:
    """Return where the guide is read: as it is set, else where the system says that it stands."""
    country = settings.value("country") or QLocale.territoryToCode(QLocale.system().territory())
    return Region(str(country), str(settings.value("emergency_number")))


def overlay_place(settings: Settings) -> tuple[Path, bool]:
    """Return where the clinic's own text lies, and whether the policy has named the place."""
    named = str(settings.value("content_folder"))
    if named and settings.locked("content_folder"):
        return Path(named), True
    folder = paths.portable_folder()
    if folder is not None:
        return folder / "clinic-content", False
    if sys.platform == "win32":
        shared = os.environ.get("PROGRAMDATA", r"C:\ProgramData")
        return Path(shared) / "ESI Guide" / "content", False
    if sys.platform == "darwin":
        return Path("/Library/Application Support/ESI Guide/content"), False
    return POLICY.parent / "content", False


def read_overlay(content: Path, place: Path, *, asked: bool) -> Overlay | None:
    """Return a clinic's own text as it is laid over the guide; None where there is none.

    Args:
        content: Folder of the guide.
        place: Folder of the clinic's own text.
        asked: Whether somebody has named that folder, so that it should be there.
    """
    # Most have none, and pay one look for it, which follows no link to a share that is gone.
    if not asked and not os.path.lexists(place):
        return None
    from esi_guide.content.overlay_files import read_own_files  # noqa: PLC0415 - as above

    found = read_own_files(place, asked=asked)
    if found is None:
        return None
    from esi_guide.content.overlay import lay_over  # noqa: PLC0415 - as above

    try:
        overlay = lay_over(content, found, date.today())
    except CannotRead as error:
        log.error("%s", error)
        return None
    for issue in overlay.issues:
        if issue.severity is Severity.ERROR:
            log.error("%s: %s", place, issue)
    return overlay


def overlay_of(options: Options, settings: Settings, content: Path) -> Overlay | None:
    """Return what is laid over the content: as it was asked for, else as this computer has it.

    Somebody who looks at a content folder of their own sees that alone.
    """
    if options.overlay is not None:
        return read_overlay(content, options.overlay, asked=True)
    if options.content is not None:
        return None
    place, asked = overlay_place(settings)
    return read_overlay(content, place, asked=asked)


def chart_of(library: Library) -> Chart:
    """Return the chart as this clinic shows it; what stands in for it where it cannot be read."""
    chart = library.chart()
    if chart is None or not library.not_offered:
        return chart or no_chart()
    from esi_guide.ladder.offer import offered  # noqa: PLC0415 - most offer everything

    return offered(chart, library.not_offered)


class LanguageSwitch(QObject):
    """Turns the whole window into another language, and back.

    A language is offered where both its content and its catalogue are there, and where it was
    reviewed or the settings do not ask for that.

    Args:
        translations: The catalogues.
        content: Folder with one folder of content per language.
        settings: Where the choice is kept.
        overlay: What the clinic lays over the content; None for nothing.
    """

    def __init__(
        self,
        translations: Translations,
        content: Path,
        settings: Settings,
        overlay: Overlay | None = None,
    ) -> None:
        super().__init__()
        self._overlay = overlay
        self._translations = translations
        self._content = content
        self._settings = settings
        self._region = region(settings)
        self._libraries: dict[str, Library] = {}
        names = translations.languages()
        self._locales = self._offered(Library.available_locales(content), names)
        self._names = {code: name for code, name in names.items() if code in self._locales}

    def begin(self, language: str) -> Library:
        """Return the guide in the language in which the window opens, else in the first one.

        Each is kept: whoever reads in two languages goes back and forth.
        """
        known = language if language in self._locales else self._locales[0]
        self._translations.use(known)
        if known not in self._libraries:
            self._libraries[known] = Library(
                self._content,
                known,
                self._region,
                overlay=self._overlay,
                not_offered=self._not_offered(),
            )
        return self._libraries[known]

    def _not_offered(self) -> tuple[str, ...]:
        """Return what the settings say is not offered here, and without a word the clinic."""
        said = str(self._settings.value("not_offered"))
        if said:
            return tuple(page.strip() for page in said.split(","))
        return self._overlay.not_offered if self._overlay else ()

    def leave_out(self, pages: Sequence[str]) -> None:
        """Keep which options are not offered on this computer, and show the guide so."""
        self._settings.set_value("not_offered", ", ".join(pages) or NOTHING)
        self._libraries.clear()
        library = self.begin(self._window.library.locale)
        self._window.show_guide(chart_of(library), library)

    def _offered(self, locales: tuple[str, ...], names: Mapping[str, str]) -> tuple[str, ...]:
        """Return the languages that readers may have, that in which the guide opens first.

        Perhaps only those that were reviewed, that the clinic wants, or the one that is fixed.
        """
        first = (ENGLISH, *(locale for locale in locales if locale != ENGLISH))
        if not self._settings.value("unreviewed_languages"):
            first = tuple(
                locale
                for locale in first
                if locale == ENGLISH or Library(self._content, locale).is_signed()
            )
        named = [code.strip() for code in str(self._settings.value("languages")).split(",")]
        wanted = tuple(dict.fromkeys(filter(None, named)))
        for code in wanted:
            if code not in first or code not in names:
                log.error("setting languages: the guide cannot be offered in %s", code)
        first = tuple(code for code in wanted if code in first and code in names) or first
        fixed = str(self._settings.value("language"))
        return (fixed,) if self._settings.locked("language") and fixed in first else first

    def attach(self, window: MainWindow, language: str) -> None:
        """Offer the languages in a window, and change its language when it asks."""
        self.setParent(window)
        self._window = window
        window.language_chosen.connect(self._change)
        window.not_offered_chosen.connect(self.leave_out)
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
        self._window.begin_again(chart_of(library), library)
        self._window.offer_languages(self._names, language)

    def _change(self, language: str) -> None:
        library = self.begin(language)
        self._settings.set_value("language", language)
        self._window.show_guide(chart_of(library), library)
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
    application: QApplication,
    options: Options,
    settings: Settings,
    *,
    kiosk: bool = False,
    speech: Speech | None = None,
) -> Guide:
    """Make the window and keep hold of what changes all of it.

    Args:
        application: The program.
        options: What the command line says.
        settings: What holds otherwise.
        kiosk: Let nothing be written, and ask with no dialog of the system.
        speech: What reads aloud; None for the voice of the computer.
    """
    resources = paths.resources()
    translations = Translations(application, resources / "translations")
    content = options.content or resources / "content"
    overlay = overlay_of(options, settings, content)
    languages = LanguageSwitch(translations, content, settings, overlay)
    wanted = "" if settings.locked("language") else options.language
    library = languages.begin(wanted or str(settings.value("language")))
    chart = chart_of(library)
    look = (options.theme, options.text_size)
    appearance = Appearance(application, resources, settings, *look, kiosk=kiosk)
    consult = options.consult and not settings.locked("mode")
    consult = consult or settings.value("mode") == "consult"
    if speech is None and settings.value("speech"):
        voice = SystemSpeech()
        application.aboutToQuit.connect(voice.close)
        speech = voice
    window = MainWindow(
        chart,
        library,
        settings,
        appearance,
        press=HandoutPress(resources),
        printer=UsualPrinter() if kiosk else SystemPrinter(),
        coder=QrCoder(),
        speech=speech if settings.value("speech") else None,
        consult=consult,
        may_save=not kiosk and bool(settings.value("pdf")),
        may_print=not kiosk or bool(settings.value("printing")),
        ends_itself=kiosk,
    )
    languages.attach(window, library.locale)
    _open_start(window, options, settings)
    # Only what the start itself read is logged: a line written when a page is opened would tell
    # when somebody read it. `esi-guide check` names every fault of the content.
    for issue in library.issues:
        log.error("%s", issue)
    return Guide(application, window, appearance, languages, library.locale)


def _open_start(window: MainWindow, options: Options, settings: Settings) -> None:
    """Open the page that the command line asks for, or the one with which the clinic begins."""
    asked = "" if settings.locked("start_page") else options.page
    if asked:
        window.start_at(asked)
        return
    # After a fault on that very page it would come again.
    page = "" if options.restarted else str(settings.value("start_page"))
    if page in ("", *window.page_ids()):
        window.start_at(page)
    else:
        log.error("setting start_page: there is no page %s; the guide opens on the ladder", page)


def run(options: Options, arguments: Sequence[str] = ()) -> int:
    """Show the window until it is closed.

    Args:
        options: How to start.
        arguments: The command line that they were read from.

    Returns:
        The exit code of the kiosk that it watches; the window itself ends the process.
    """
    QCoreApplication.setApplicationName(NAME)
    settings = stored_settings()
    kiosk = is_kiosk(options, settings)
    if kiosk and options.watched is None:
        # By the settings: the command line was looked at before Qt was loaded.
        from esi_guide.watchdog import watch  # noqa: PLC0415 - no other start needs it

        return watch(arguments)
    failsafe = Failsafe(partial(_start_anew, options, time.monotonic()))
    failsafe.install()
    application = make_application(sys.argv)
    if options.watched is not None:
        _let_watch(application, kiosk=kiosk)
    QTimer.singleShot(TIDY, application, partial(tidy, settings))
    if kiosk:
        from esi_guide.kiosk import open_kiosk  # noqa: PLC0415 - no other start needs it

        # Kept here: nothing else holds the shell as long as the program runs.
        shell = open_kiosk(application, options, settings)
        failsafe.answer_with(shell.fail)
        return _live(application)
    window = make_window(application, options, settings)
    failsafe.answer_with(window.show_trouble)
    if options.quit_after_first_paint:
        watcher = _QuitAfterFirstPaint(window)
        view = window.view()
        on_page = bool(window.navigator.place.page)
        (view if on_page else window.ladder_view.ui.ladderCanvas).installEventFilter(watcher)
    window.show()
    return _live(application)


def _live(application: QApplication) -> NoReturn:
    """Run until the last window is closed, and look only now for what is made and goes again.

    Qt ends as ever: what was copied stays, what is written beside the window is. Python, which has
    nothing of its own left to write, is not taken apart: that takes time, and what is let go in an
    order that nobody chose may fail.
    """
    gc.freeze()
    gc.enable()
    code = application.exec()
    application.shutdown()
    logging.shutdown()
    os._exit(code)


def _let_watch(application: QApplication, *, kiosk: bool) -> None:
    """Let the watchdog see that the event loop goes round, and go when it goes."""
    from esi_guide import watchdog  # noqa: PLC0415 - only what is watched needs it

    if kiosk:
        watchdog.forbid_core_dumps()
    watchdog.obey()
    beats = QTimer(application, interval=watchdog.BEAT)
    beats.timeout.connect(watchdog.beat)
    beats.start()


def _start_anew(options: Options, began: float) -> None:
    """End at once, and start again where no watchdog does it; on the ladder.

    Comes back where that was tried in vain, so that nobody sees a window that comes and goes.
    """
    from esi_guide import watchdog  # noqa: PLC0415 - on first use

    if options.watched is None:
        restarts = options.restarted + 1 if time.monotonic() - began < STEADY else 1
        if restarts > watchdog.MANY:
            log.critical("started anew %d times already: staying", options.restarted)
            return
        watchdog.start_anew(options._replace(page="", restarted=restarts).arguments())
    os._exit(watchdog.GIVEN_UP)


def tidy(settings: StoredSettings) -> None:
    """Remove what a sudden end has left half written."""
    from esi_guide.services.spooling import sweep_spool  # noqa: PLC0415 - not before the window

    settings.tidy()
    sweep_spool()
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    for folder in {Path(QStandardPaths.writableLocation(documents)), Path.home()}:
        sweep(folder)


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
