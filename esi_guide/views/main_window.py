# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The window: header, ladder, pages, and the keys that work everywhere."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPoint,
    QRect,
    QSize,
    Qt,
    QThread,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
    QTransform,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMainWindow,
    QMenu,
    QScrollArea,
    QScrollBar,
    QToolButton,
    QWidget,
)

from esi_guide.binding import bind
from esi_guide.content.files import ABOUT
from esi_guide.forms.ui_main_window import Ui_MainWindow
from esi_guide.ladder.clinic import clinic_box
from esi_guide.models.chart_table import ChartField, ChartTableModel
from esi_guide.models.journey import JourneyModel
from esi_guide.models.navigator import LADDER, TROUBLE, Navigator, Place
from esi_guide.models.picks import PicksModel
from esi_guide.views.ladder_view import LadderView
from esi_guide.widgets.announce import announce
from esi_guide.widgets.keys import keys
from esi_guide.widgets.managed import managed_words
from esi_guide.widgets.touch import SteadyHand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from esi_guide.content.chart import Chart
    from esi_guide.content.library import Library
    from esi_guide.content.spoken import Talk
    from esi_guide.ladder.layout import Layout
    from esi_guide.models.drawings import DrawingsModel
    from esi_guide.models.handout import HandoutMaker
    from esi_guide.models.search_results import SearchResultsModel, Target
    from esi_guide.services.protocols import (
        Appearance,
        Coder,
        Press,
        Printer,
        Settings,
        Speech,
    )
    from esi_guide.views.compare_view import CompareView
    from esi_guide.views.handout_view import HandoutView
    from esi_guide.views.licences_view import LicencesView
    from esi_guide.views.matters_view import MattersView
    from esi_guide.views.page_view import PageView
    from esi_guide.views.search_view import SearchView
    from esi_guide.views.sheet_view import SheetView
    from esi_guide.views.speech_bar import Reader, SpeechBar
    from esi_guide.views.trouble_view import TroubleView
    from esi_guide.widgets.look import Look

    OtherView = MattersView | CompareView | SheetView | HandoutView | LicencesView | TroubleView

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)

#: Settings that a reader changes in the window.
CHANGEABLE = ("theme", "text_size", "motion", "language", "list_form")

#: Side of an icon in the header in px at 100 %.
ICON = 20
#: How long after the first paint the page view is made, in ms.
WARM_UP = 200
#: Height of the window in px at 100 % below which a header of several lines has no icons.
LOW = 500
#: Window size in px when there is room and nothing is remembered.
USUAL = QSize(1366, 768)
#: How many layouts lie inside each other between the window and the text of a page.
NESTED_LAYOUTS = 8
#: Views that remember nothing but how far down the reader is.
LET_GO = frozenset(("matters", "compare", "sheet", "licences"))
#: The place on a page where no page was left.
NO_PAGE = ("", "", 0.0)
#: How far below the top a section may begin and still be the one that is read, in px.
NEAR_TOP = 60


class MainWindow(QMainWindow):
    """Shows the ladder or a page, as the navigator says.

    Attributes:
        details: Shows the details for the clinician; None outside consult mode.
        speech: Reads aloud; None where nothing is to be read.
        new_person: Asks whether to clear all for the next person; None outside consult mode.

    Signals:
        language_chosen(str): Somebody asked for the guide in the language with this code.
        not_offered_chosen(object): A clinician says which options are not offered here; a tuple of
            the ids of their pages.
        building(bool): Views are about to be made or dressed, or they are there: meanwhile events
            go by in thousands, and none comes from a hand.
    """

    building = Signal(bool)
    language_chosen = Signal(str)
    not_offered_chosen = Signal(object)

    def __init__(
        self,
        chart: Chart,
        library: Library,
        settings: Settings,
        appearance: Appearance,
        *,
        consult: bool = False,
        may_save: bool = True,
        may_print: bool = True,
        ends_itself: bool = False,
        press: Press,
        printer: Printer,
        coder: Coder,
        speech: Speech | None = None,
    ) -> None:
        super().__init__()
        self.speech = speech
        self._speech_bar: SpeechBar | None = None
        self._ways = {"may_save": may_save, "may_print": may_print}
        self._ends_itself = ends_itself
        self._press = press
        self._printer = printer
        self._coder = coder
        self._chart = chart
        self._library = library
        self._settings = settings
        self._appearance = appearance
        self.navigator = Navigator(self)
        self.journey = JourneyModel(self)
        self.picks = PicksModel(self)
        self._drawings: DrawingsModel | None = None
        self._page_view: PageView | None = None
        self._other_views: dict[str, OtherView] = {}
        self._shown = self.navigator.place
        self.details = self._make_details() if consult else None
        self.new_person = self._make_new_person() if consult else None
        self._search_view: SearchView | None = None
        self._focus_before_search = ""
        self._start = ""
        self._staff_language = ""
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.setCentralWidget(self.ui.mainPane)
        self.ui.headerBar.setContentsMargins(18, 6, 14, 6)
        self._table = ChartTableModel(chart, self, clinic=clinic_box(library))
        self._mapper = bind(self, self._table, ChartField)
        self._mapper.setCurrentIndex(0)
        self.setWindowTitle(chart.title)
        self._ladder_view: LadderView | None = None
        self._search_model: SearchResultsModel | None = None
        self._forget_places()
        # The chart as it was last laid out.
        self._map: Layout | None = None
        self._warming = QTimer(self, singleShot=True, interval=WARM_UP)
        self._warming.timeout.connect(self._warm_up)
        self._languages = QMenu(self.ui.languageButton)
        self.ui.languageButton.hide()
        self._connect()
        self._add_keys()
        self._show_header(appearance.look)
        self._show_place(self.navigator.place)
        self._restore_window()
        # Nothing is chosen at first: Tab leads to the emergency signs, an arrow to the ladder.
        # The form's tab order is a circle, which needs a place to begin.
        self.ui.mainPane.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        QWidget.setTabOrder(self.ui.mainPane, self.ui.emergencyButton)
        self.ui.mainPane.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def library(self) -> Library:
        """The guide that is shown."""
        return self._library

    @property
    def drawings(self) -> DrawingsModel:
        """What is drawn on the figures, made when the first page is opened."""
        if self._drawings is None:
            from esi_guide.models.drawings import DrawingsModel  # noqa: PLC0415 - on first use

            self._drawings = DrawingsModel(self)
        return self._drawings

    @property
    def ladder_view(self) -> LadderView:
        """The ladder, made anew when it is opened after it was let go."""
        return self._ladder_view or self._ready_ladder()

    @property
    def page_view(self) -> PageView:
        """The page view, made when the first page is opened."""
        if self._page_view is None:
            from esi_guide.views.page_view import PageView  # noqa: PLC0415 - costs 60 ms of start

            view = PageView(
                self._library,
                self._chart,
                self.journey,
                self.picks,
                self._appearance.look,
                drawings=self.drawings,
                parent=self.ui.viewStack,
                details=self.details,
            )
            view.sheet_chosen.connect(self._open_sheet)
            view.compare_chosen.connect(self._open_compare)
            view.licences_chosen.connect(self._open_licences)
            view.page_chosen.connect(self.navigator.open_page)
            view.ladder_chosen.connect(self._go_to_step)
            view.read_wanted.connect(self.read_aloud)
            view.talk_wanted.connect(self._read_talk)
            view.offer_speech(wanted=self.speech is not None)
            view.staff_language = self._staff_language
            self.ui.viewStack.addWidget(view)
            self._page_view = view
            self._show_map()
        return self._page_view

    @property
    def speech_bar(self) -> SpeechBar | None:
        """What reads aloud, made when it is first asked for; None where nothing is to be read."""
        if self._speech_bar is None and self.speech is not None:
            from esi_guide.views.speech_bar import SpeechBar  # noqa: PLC0415 - on first use

            bar = SpeechBar(self.speech, self)
            bar.set_language(self._library.locale)
            bar.follow_menu(self._menu)
            self.ui.mainLayout.insertWidget(self.ui.mainLayout.indexOf(self.ui.viewStack) + 1, bar)
            self._speech_bar = bar
            self._fit_speech_bar()
        return self._speech_bar

    def read_aloud(self) -> None:
        """Read what is shown, pause, or go on."""
        bar = self.speech_bar
        if bar is not None:
            bar.toggle(None if self.is_searching else self._reader())

    def _reader(self) -> Reader | None:
        """Return what says the view that is shown; None where nothing does."""
        view = self.view()
        area = view.spoken_area() if hasattr(view, "spoken_area") else None
        if area is not None:
            from esi_guide.widgets.spoken_parts import SpokenParts  # noqa: PLC0415 - on first use

            return SpokenParts(area, self._library.locale, self._appearance.look)
        return cast("Reader", view) if hasattr(view, "talk") else None

    def toggle_spoken_controls(self) -> None:
        """Let each control say what it is when the focus comes to it, or not."""
        bar = self.speech_bar
        if bar is not None:
            bar.set_speaks_controls(not bar.speaks_controls)

    def speak_aloud(self, words: str) -> None:
        """Say what a screen reader is told, where the guide speaks for itself."""
        if self._speech_bar is not None:
            self._speech_bar.say(words)

    def _read_talk(self, reader: Reader, talk: Talk) -> None:
        if not talk.passages:
            self._hush()
        elif self.speech_bar is not None:
            self.speech_bar.read(reader, talk)

    def _hush(self) -> None:
        """Read no longer what is no longer shown."""
        if self._speech_bar is not None:
            self._speech_bar.stop()

    def other_view(self, name: str) -> OtherView:
        """Return a view that is neither the ladder nor a page, made when it is first opened."""
        if name not in self._other_views:
            makers: dict[str, Callable[[], OtherView]] = {
                "matters": self._make_matters_view,
                "compare": self._make_compare_view,
                "sheet": self._make_sheet_view,
                "handout": self._make_handout_view,
                "licences": self._make_licences_view,
                TROUBLE: self._make_trouble_view,
            }
            view = makers[name]()
            self._other_views[name] = view
            self.ui.viewStack.addWidget(view)
        return self._other_views[name]

    def start_at(self, page: str) -> None:
        """Open a page as the place where everybody starts, with the ladder behind it; "" for none.

        A visit to a kiosk begins there, too.
        """
        self._start = page
        if page:
            self.navigator.open_page(page)

    def open_handout(self) -> None:
        """Open the sheet to take along."""
        self.navigator.open_view("handout")

    def show_phone(self) -> None:
        """Show the sheet as a code for a phone, over whatever is shown."""
        from esi_guide.models.phone import phone_words  # noqa: PLC0415 - on first use
        from esi_guide.views.phone_view import PhoneView  # noqa: PLC0415 - on first use

        words = phone_words(self._handout_maker().gather())
        view = PhoneView(words, self._coder, self._appearance.look, self)
        view.paper_chosen.connect(self.open_handout)
        view.open()

    def open_emergency(self) -> None:
        """Open the emergency signs at their top, wherever somebody left them."""
        self.navigator.open_page(self._chart.emergency.page)
        self.page_view.show_top()

    @property
    def is_searching(self) -> bool:
        """Whether the search is shown."""
        view = self._search_view
        return view is not None and self.ui.viewStack.currentWidget() is view

    def open_search(self, typed: str = "") -> None:
        """Show the search over whatever is shown; it is no place to come back to."""
        self._hush()
        if self._search_view is None:
            from esi_guide.models.search_results import (  # noqa: PLC0415 - on first use
                SearchResultsModel,
            )
            from esi_guide.views.search_view import SearchView  # noqa: PLC0415 - on first use

            model = self._search_model or SearchResultsModel(self._library, self._chart, self)
            self._search_model = model
            look, stack = self._appearance.look, self.ui.viewStack
            view = SearchView(model, self._library, self._chart, look, stack)
            view.place_chosen.connect(self._open_found)
            view.closed.connect(self._close_search)
            self.ui.viewStack.addWidget(view)
            self._search_view = view
        if not self.is_searching:
            focused = self.focusWidget()
            self._focus_before_search = focused.objectName() if focused else ""
            self.ui.viewStack.setCurrentWidget(self._search_view)
            self.ui.backButton.setEnabled(True)
        self._search_view.begin(typed)

    def show_guide(self, chart: Chart, library: Library) -> None:
        """Show the guide in another language, at the same place.

        The views are made anew: each is built for one guide, and so none can keep a word of the
        old one.
        """
        with self._at_work():
            self._show_guide(chart, library)

    def _show_guide(self, chart: Chart, library: Library) -> None:
        self.setUpdatesEnabled(False)
        focused = self.focusWidget()
        focus_name = focused.objectName() if focused else ""
        if self._ladder_view is not None:
            self._places[""] = _share(self._ladder_view.ui.ladderScroll.verticalScrollBar())
        page_place = _place_on_page(self.page_view) if self.navigator.place.page else ("", 0.0)
        name = self.navigator.place.view
        if name:
            self._places[name] = _share(self.other_view(name).scroll_bar())
        searched = self._search_view.typed if self._search_view and self.is_searching else None
        self._make_views_anew(chart, library)
        self._focus_again(focus_name)
        self._find_place()
        if self._page_view is not None:
            _go_to_place_on_page(self._page_view, *page_place)
        else:
            if not name:
                announce(self, chart.title)
            self._warming.start()
        if searched is not None:
            self.open_search(searched)
            self._focus_again(focus_name)
        self.setUpdatesEnabled(True)

    def begin_again(self, chart: Chart, library: Library) -> None:
        """Forget all that a reader did: everything is as it was when the window opened."""
        self.setUpdatesEnabled(False)
        self._forget()
        if self._speech_bar is not None:
            self._speech_bar.forget()
        if self.details is not None:
            self.details.setChecked(False)
        self._focus_before_search = ""
        self._forget_places()
        self.navigator.reset()
        self._shown = self.navigator.place
        self._menu.clear()
        self._remove_views()
        # Qt keeps a little of each widget that is gone, and what it drew, until a look is put on.
        self._appearance.look.apply(cast("QApplication", QApplication.instance()))
        self._make_views_anew(chart, library)
        self.start_at(self._start)
        self._hand.forget()
        self.ui.mainPane.setFocus(Qt.FocusReason.OtherFocusReason)
        self._warming.start()
        self.setUpdatesEnabled(True)

    def _forget_places(self) -> None:
        # How much the reader wants the chart to grow, while there is none.
        self._growth_left = 0
        # Where the reader was in views that were let go, and on which page.
        self._places: dict[str, float] = {}
        self._page_left = NO_PAGE

    def show_trouble(self) -> None:
        """Put a calm page in the place of whatever is shown, which is let go; marks stay.

        What is left of a view that failed could fail again.
        """
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for card in self.findChildren(QWidget):
            if card.isWindow() and card.isVisible() and not isinstance(card, QMenu):
                card.hide()
                card.deleteLater()
        self.navigator.forget()
        self._shown = self.navigator.place
        self._make_views_anew(self._chart, self._library)
        self.navigator.open_view(TROUBLE)

    def _make_views_anew(self, chart: Chart, library: Library) -> None:
        self._hush()
        self._remove_views()
        if self._speech_bar is not None:
            self._speech_bar.set_language(library.locale)
        # Now, so that what is made below need not be said twice.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
        self._chart, self._library = chart, library
        self._table.set_chart(chart, clinic_box(library))
        self.setWindowTitle(chart.title)
        self._show_place(self.navigator.place)
        self._fold_header()
        _settle_layouts()

    def offer_languages(self, names: Mapping[str, str], current: str) -> None:
        """Offer the languages that the reader may change to.

        One other language is a button with its name; several are a list behind the name of the
        present one.

        Args:
            names: Each language's name in its own words by its code, that of the clinic first.
            current: Code of the language that is shown.
        """
        self._staff_language = next(iter(names), "")
        if self._page_view is not None:
            self._page_view.staff_language = self._staff_language
        others = [code for code in names if code != current]
        several = len(others) > 1
        self._languages.clear()
        for code in others:
            self._languages.addAction(names[code]).setData(code)
        button = self.ui.languageButton
        if several:
            button.setMenu(self._languages)
        # Without a list to open, a screen reader could not press a button that opens it at once.
        modes = QToolButton.ToolButtonPopupMode
        button.setPopupMode(modes.InstantPopup if several else modes.DelayedPopup)
        shown = "".join(others) if len(others) == 1 else current
        button.setText(names.get(shown, current))
        fixed = self._settings.locked("language")
        button.setEnabled(not fixed)
        button.setVisible(bool(others) or fixed)
        self._say_managed()
        self._fold_header()

    def set_look(self, look: Look) -> None:
        """Show everything in another theme or text size."""
        if self._ladder_view is not None:
            self._ladder_view.set_look(look)
        if self._page_view is not None:
            self._page_view.set_look(look)
        for view in self._other_views.values():
            view.set_look(look)
        if self._search_view is not None:
            self._search_view.set_look(look)
        self._show_header(look)
        self._fit_speech_bar()
        self._warming.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the focused button by Enter, and let the first arrow step onto the ladder."""
        key = Qt.Key(event.key())
        focused = self.focusWidget()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            # At once: by the end of an animation, another thing could stand in its place.
            if not event.isAutoRepeat():
                focused.click()
        elif key in _ARROWS and self.view() is self._ladder_view:
            self.ladder_view.focus_step("")
        elif self._begins_search(event):
            self.open_search(event.text())
        elif event.text() == "?":
            # Where it takes Shift, not every system takes it for the shortcut that it is.
            self.show_keys()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the header where it is narrow, and lay the ladder out anew."""
        super().resizeEvent(event)
        self._fold_header()
        self._fit_speech_bar()
        if self.isVisible():
            self._fit_ladder()

    def event(self, event: QEvent) -> bool:
        """Draw the icons anew on a screen that is more or less dense."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.set_look(self._appearance.look)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language, and turn round with it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._show_icons(self._appearance.look)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.setWindowTitle(self._chart.title)
            self._mapper.revert()
            self._say_managed()
            self._fold_header()

    def showEvent(self, event: QShowEvent) -> None:
        """Once the ladder is there, make ready what the first page needs."""
        super().showEvent(event)
        self._fit_ladder()
        self.windowHandle().installEventFilter(self._hand)
        self._warming.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and position."""
        box = self.normalGeometry()
        numbers = (box.x(), box.y(), box.width(), box.height(), int(self.isMaximized()))
        self._settings.set_value("window", " ".join(str(number) for number in numbers))
        self._hush()
        super().closeEvent(event)

    def _warm_up(self) -> None:
        """Make what is likely to be opened next, one thing at a time, so that it opens at once."""
        if self.navigator.place.view == TROUBLE:
            # What failed may fail again; it is made when somebody asks for it.
            return
        with self._at_work():
            if self._ladder_view is None:
                self._ready_ladder()
                self._warming.start()
            else:
                self.page_view.make_ready(self._chart.emergency.page)

    def _ready_ladder(self) -> LadderView:
        """Make the ladder as large as the reader had it."""
        view = self._ladder_view = self._make_ladder_view()
        view.ui.ladderCanvas.ask_for(self._growth_left)
        self._growth_left = 0
        self._fit_ladder()
        return view

    def _fit_ladder(self) -> None:
        """Lay the ladder out behind a page, too: the small map shows it."""
        if self.navigator.place.page:
            self.ladder_view.fit_to(self.ui.viewStack.size())

    def _show_map(self) -> None:
        """Let the small map of a page show the ladder as it is laid out."""
        if self._ladder_view is not None:
            self._map = self._ladder_view.ui.ladderCanvas.layout_now or self._map
        if self._page_view is not None and self._map is not None:
            self._page_view.ui.miniLadder.show_layout(self._map)

    def _show_header(self, look: Look) -> None:
        self._show_icons(look)
        self.ui.smallerButton.setEnabled(self._appearance.can_shrink)
        self.ui.largerButton.setEnabled(self._appearance.can_grow)
        self._fold_header()

    def _show_icons(self, look: Look) -> None:
        for button in self.ui.headerBar.findChildren(QToolButton):
            name = button.property("iconName")
            if name:
                side = look.sp(ICON)
                token = "emergency-ink" if button is self.ui.emergencyButton else "ink"
                pixmap = look.icon(name, token, side, self.devicePixelRatioF())
                if button is self.ui.backButton and self.isRightToLeft():
                    # Back is where the line begins.
                    pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
                button.setIcon(QIcon(pixmap))
                button.setIconSize(QSize(round(side), round(side)))

    def _make_ladder_view(self) -> LadderView:
        look = self._appearance.look
        view = LadderView(
            self._chart,
            self._table,
            self.journey,
            self.picks,
            look,
            language=self._library.locale,
            consult=self.details is not None,
            parent=self.ui.viewStack,
        )
        view.tell_fault(wanted=self._settings.tells_fault)
        self.ui.viewStack.addWidget(view)
        view.set_list_form(wanted=bool(self._settings.value("list_form")))
        view.page_chosen.connect(self.navigator.open_page)
        view.list_form_chosen.connect(self._keep_list_form)
        view.view_chosen.connect(self.navigator.open_view)
        view.start_over_chosen.connect(self._forget)
        view.arranged.connect(self._show_map)
        view.theme_wanted.connect(self._appearance.next_theme)
        view.offer_choices(
            themes=not self._settings.locked("theme"), forms=not self._settings.locked("list_form")
        )
        view.read_wanted.connect(self.read_aloud)
        view.offer_speech(wanted=self.speech is not None)
        return view

    def _make_matters_view(self) -> MattersView:
        from esi_guide.views.matters_view import MattersView  # noqa: PLC0415 - on first use

        look, stack = self._appearance.look, self.ui.viewStack
        view = MattersView(self._library, self._chart, self.picks, look, stack)
        view.page_chosen.connect(self.navigator.open_page)
        view.sheet_chosen.connect(self._open_sheet)
        return view

    def _make_compare_view(self) -> CompareView:
        from esi_guide.views.compare_view import CompareView  # noqa: PLC0415 - on first use

        look, stack = self._appearance.look, self.ui.viewStack
        view = CompareView(self._library, self._chart, self.picks, look, stack)
        view.read_wanted.connect(self.read_aloud)
        view.offer_speech(wanted=self.speech is not None)
        view.page_chosen.connect(self.navigator.open_page)
        view.sheet_chosen.connect(self._open_sheet)
        return view

    def _make_sheet_view(self) -> SheetView:
        from esi_guide.views.sheet_view import SheetView  # noqa: PLC0415 - on first use

        look, stack = self._appearance.look, self.ui.viewStack
        view = SheetView(self._library, self._chart, self.journey, self.picks, look, parent=stack)
        view.page_chosen.connect(self.navigator.open_page)
        view.matters_chosen.connect(self._open_matters)
        view.handout_chosen.connect(self.open_handout)
        view.compare_chosen.connect(self._open_compare)
        view.phone_chosen.connect(self.show_phone)
        view.offer_phone(wanted=bool(self._settings.value("qr")))
        return view

    def _make_licences_view(self) -> LicencesView:
        from esi_guide.views.licences_view import LicencesView  # noqa: PLC0415 - on first use

        view = LicencesView(self._appearance.look, self.ui.viewStack)
        view.part_chosen.connect(self._open_licence)
        return view

    def _open_licences(self) -> None:
        self.navigator.open_view("licences")

    def _open_licence(self, part: str) -> None:
        self.navigator.go(Place(section=part, view="licences"))

    def _open_matters(self) -> None:
        self.navigator.open_view("matters")

    def _open_compare(self) -> None:
        self.navigator.open_view("compare")

    def _open_sheet(self) -> None:
        self.navigator.open_view("sheet")

    def _make_details(self) -> QAction:
        action = QAction(self, checkable=True)
        action.setShortcut(QKeySequence("F2"))
        self.addAction(action)
        return action

    def _make_new_person(self) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence("Ctrl+N"))
        action.triggered.connect(self._ask_for_new_person)
        self.addAction(action)
        return action

    def _ask_for_new_person(self) -> None:
        """Say what there is to clear for the next person, and clear it when that is wanted."""
        from esi_guide.models.new_person import to_clear  # noqa: PLC0415 - on first use
        from esi_guide.views.new_person_view import NewPersonView  # noqa: PLC0415 - on first use

        moved = self.navigator.can_go_back or self.navigator.can_go_forward or self.is_searching
        kept = to_clear(
            self._chart,
            self.journey.journey,
            self.picks.picks,
            self.drawings.drawings,
            moved=moved,
        )
        view = NewPersonView(kept, self._appearance.look, self)
        view.accepted.connect(self._begin_with_new_person)
        view.open()

    def _begin_with_new_person(self) -> None:
        from PySide6.QtGui import QClipboard  # noqa: PLC0415 - no start needs it

        clipboard = QGuiApplication.clipboard()
        for mode, ours in (
            (QClipboard.Mode.Clipboard, clipboard.ownsClipboard()),
            (QClipboard.Mode.Selection, clipboard.ownsSelection()),
        ):
            # What somebody copied from elsewhere is not ours to clear.
            if ours:
                clipboard.clear(mode)
        self.begin_again(self._chart, self._library)
        announce(self, self.tr("All is cleared for the next person."))

    def _begins_search(self, event: QKeyEvent) -> bool:
        """Say whether a key is a letter that a clinician types to find a step."""
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        free = not (held or self.is_searching or event.isAutoRepeat())
        return self.details is not None and free and event.text().isalpha()

    def _handout_maker(self) -> HandoutMaker:
        from esi_guide.ladder.handout import clinic_of  # noqa: PLC0415 - on first use
        from esi_guide.models.handout import HandoutMaker  # noqa: PLC0415 - on first use

        value = self._settings.value
        return HandoutMaker(
            self._chart,
            self._library,
            self.journey,
            self.picks,
            drawings=self.drawings,
            clinic=clinic_of(self._library, str(value("clinic_name")), str(value("clinic_phone"))),
        )

    def _make_handout_view(self) -> HandoutView:
        from esi_guide.views.handout_view import HandoutView  # noqa: PLC0415 - on first use

        look, stack = self._appearance.look, self.ui.viewStack
        view = HandoutView(
            self._handout_maker(), self._press, self._printer, look, stack, **self._ways
        )
        view.phone_chosen.connect(self.show_phone)
        view.offer_phone(wanted=bool(self._settings.value("qr")))
        return view

    def _make_trouble_view(self) -> TroubleView:
        from esi_guide.views.trouble_view import TroubleView  # noqa: PLC0415 - on first use

        look, stack = self._appearance.look, self.ui.viewStack
        view = TroubleView(look, stack, ends_itself=self._ends_itself)
        view.home_chosen.connect(self.navigator.reset)
        return view

    def _focus_again(self, name: str) -> None:
        """Give the focus to the widget that has an object name now, as far as one is shown."""
        named = self.findChildren(QWidget, name) if name else []
        shown = [widget for widget in named if widget.isVisibleTo(self)]
        (shown or [self.ui.mainPane])[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_views(self) -> None:
        """Let the views go, out of the window at once so that nothing more reaches them."""
        views = [self._ladder_view, self._page_view, self._search_view, *self._other_views.values()]
        self._page_view = self._ladder_view = self._search_view = None
        handout = self._other_views.get("handout")
        if handout is not None:
            cast("HandoutView", handout).forget()
        self._other_views = {}
        if self._search_model is not None:
            self._search_model.deleteLater()
            self._search_model = None
        shown = self.ui.viewStack.currentWidget()
        # What is shown last: else the next one would be shown in its place.
        for view in sorted(filter(None, views), key=lambda view: view is shown):
            self._remove(view)

    def _remove(self, view: QWidget) -> None:
        """Take a view out of the window, and delete it unless a menu or dialog of it is open.

        A view that loses its parent is dressed anew, which takes longer than to make another.
        """
        if self._speech_bar is not None:
            self._speech_bar.leave(view)
        shown = self.ui.viewStack.currentWidget() is view
        self.ui.viewStack.removeWidget(view)
        if shown and QThread.currentThread().loopLevel() > 1:
            view.setParent(None)
            view.deleteLater()
        else:
            view.deleteLater()
            QCoreApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete.value)

    def _let_hidden_go(self) -> None:
        """Let go what is not shown, before each widget is dressed anew; it is made when opened."""
        place, page = self.navigator.place, self._page_view
        for name in LET_GO & self._other_views.keys() - {place.view}:
            view = self._other_views.pop(name)
            self._places[name] = _share(view.scroll_bar())
            self._remove(view)
        search, ladder = self._search_view, self._ladder_view
        if search is not None and not self.is_searching:
            self._search_view = None
            self._remove(search)
        if ladder is not None and place != LADDER:
            self._places[""] = _share(ladder.ui.ladderScroll.verticalScrollBar())
            self._growth_left = ladder.ui.ladderCanvas.wish
            self._ladder_view = None
            self._remove(ladder)
        if page is not None and not place.page:
            self._page_left = (page.page_id, *_place_on_page(page))
            self._page_view = None
            self._remove(page)

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        self.building.emit(True)
        try:
            yield
        finally:
            self.building.emit(False)

    def _hold_still(self) -> None:
        """Let nothing that scrolls take another size before all in it is dressed.

        A scroll area would lay out everything in it each time that it or its bars lose or get their
        style, with widgets in the old look beside others in the new one.
        """
        self.building.emit(True)
        for area in self.findChildren(QScrollArea):
            area.setWidgetResizable(False)

    def _lay_out_once(self) -> None:
        shown = self.ui.viewStack.currentWidget()
        layout = shown.layout() if shown is not None else None
        if layout is not None:
            # What scrolls gets its own size before what is in it.
            layout.activate()
        for area in self.findChildren(QScrollArea):
            area.setWidgetResizable(True)
        self.building.emit(False)

    def _connect(self) -> None:
        ui = self.ui
        ui.backButton.clicked.connect(self._go_back)
        ui.searchButton.clicked.connect(self._search)
        ui.smallerButton.clicked.connect(self._appearance.smaller)
        ui.largerButton.clicked.connect(self._appearance.larger)
        ui.emergencyButton.clicked.connect(self.open_emergency)
        menu = QMenu(ui.moreButton)
        menu.aboutToShow.connect(self._fill_menu)
        ui.moreButton.setMenu(menu)
        self._menu = menu
        self.navigator.moved.connect(self._go_to_place)
        ui.languageButton.clicked.connect(self._choose_only_language)
        self._languages.triggered.connect(self._choose_language)
        self._appearance.changing.connect(self._let_hidden_go)
        self._appearance.changing.connect(self._hold_still)
        self._appearance.changed.connect(self.set_look)
        self._appearance.changed.connect(self._lay_out_once)
        self._hand = SteadyHand(self)
        self._hand.larger.connect(self._appearance.larger)
        self._hand.smaller.connect(self._appearance.smaller)
        self.navigator.moved.connect(self._hand.led_on)
        self._appearance.changed.connect(self._hand.moved_about)

    def _add_keys(self) -> None:
        actions: dict[str, Callable[[], None]] = {
            "back": self._leave,
            "read": self.read_aloud,
            "voice": self.toggle_spoken_controls,
            "forward": self.navigator.forward,
            "home": self.navigator.home,
            "search": self._search,
            "emergency": self.open_emergency,
            "larger": self._appearance.larger,
            "smaller": self._appearance.smaller,
            "usual": self._appearance.usual_size,
            "keys": self.show_keys,
        }
        for key in keys(consult=self.details is not None, speech=self.speech is not None):
            if key.action:
                for sequence in key.sequences:
                    QShortcut(QKeySequence(sequence), self, actions[key.action])

    def show_keys(self) -> None:
        """Show all keys over whatever is shown."""
        from esi_guide.views.shortcuts_view import ShortcutsView  # noqa: PLC0415 - on first use

        consult, speech = self.details is not None, self.speech is not None
        ShortcutsView(self._appearance.look, self, consult=consult, speech=speech).open()

    def show_offer(self) -> None:
        """Let a clinician say which options are offered here, over whatever is shown."""
        from esi_guide.views.offer_view import OfferView  # noqa: PLC0415 - on first use

        chart = self._library.chart()
        if chart is not None:
            steps = chart.may_leave_out()
            view = OfferView(steps, self._library.not_offered, self._appearance.look, self)
            view.not_offered_chosen.connect(self.not_offered_chosen)
            view.open()

    def _leave(self) -> None:
        """Stop what is read aloud, else go back."""
        if self._speech_bar is not None and self._speech_bar.is_reading:
            self._speech_bar.stop()
        else:
            self._go_back()

    def _go_to_place(self, place: Place) -> None:
        with self._at_work():
            self._show_place(place)

    def _show_place(self, place: Place) -> None:
        self._hush()
        left, self._shown = self._shown, place
        card = self._chosen_card(place.page)
        self.ui.backButton.setEnabled(self.navigator.can_go_back)
        self.ui.viewStack.setCurrentWidget(self.view())
        if self.details is not None:
            self.details.setEnabled(bool(place.page))
        if place.page:
            view = self.page_view
            view.show_page(place.page, place.section)
            page, section, part = self._page_left
            self._page_left = NO_PAGE
            if not place.section:
                view.focus_page()
                if page == place.page:
                    _settle_layouts()
                    _go_to_place_on_page(view, section, part)
            if card is not None:
                from esi_guide.widgets.passage import Passage  # noqa: PLC0415 - on first use

                Passage(card, self._appearance.look, self.ui.viewStack)
            announce(self, self._library.page(place.page).title)
        elif place.view:
            view_ = self.other_view(place.view)
            if place.view == "licences":
                cast("LicencesView", view_).show_part(place.section)
            view_.focus_start()
            self._find_place()
            announce(self, self.view().windowTitle())
        elif left != place:
            self._find_place()
            step = self._chart.step_of_page(left.page)
            if left.view:
                self.ladder_view.focus_way_to(left.view)
            else:
                self.ladder_view.focus_step(step.id if step else "")
            announce(self, self._chart.title)

    def _find_place(self) -> None:
        """Scroll a view that was made anew to where the reader was in it."""
        name = self.navigator.place.view
        if self.navigator.place.page or name not in self._places:
            return
        _settle_layouts()
        view = self.other_view(name) if name else None
        bar = view.scroll_bar() if view else self.ladder_view.ui.ladderScroll.verticalScrollBar()
        bar.setValue(round(self._places.pop(name) * bar.maximum()))

    def _search(self) -> None:
        self.open_search()

    def _close_search(self) -> None:
        """Show again what was there before, with the focus where it was."""
        self.ui.viewStack.setCurrentWidget(self.view())
        self.ui.backButton.setEnabled(self.navigator.can_go_back)
        self._focus_again(self._focus_before_search)

    def _open_found(self, target: Target) -> None:
        self.navigator.open_page(target.page, target.section)
        self.page_view.show_found(target)

    def _go_back(self) -> None:
        """Leave the search, or go back one place."""
        if self.is_searching:
            self._close_search()
        else:
            self.navigator.back()

    def _chosen_card(self, page: str) -> QRect | None:
        """Return where the card of a page stands, if that is seen and things may move."""
        step = self._chart.step_of_page(page)
        view = self._ladder_view
        if step is None or view is None or not view.isVisible() or not self._appearance.motion:
            return None
        card = view.ui.ladderCanvas.button(step.id)
        seen = view.ui.ladderScroll.viewport()
        if card is None or card.visibleRegion().isEmpty():
            return None
        box = QRect(card.mapTo(self.ui.viewStack, QPoint(0, 0)), card.size())
        return box.intersected(QRect(seen.mapTo(self.ui.viewStack, QPoint(0, 0)), seen.size()))

    def _go_to_step(self, step_id: str) -> None:
        self.navigator.home()
        self.ladder_view.focus_step(step_id)

    def _fill_menu(self) -> None:
        menu = self._menu
        menu.clear()
        for old in menu.findChildren(QActionGroup):
            old.deleteLater()
        ladder = menu.addAction(self.tr("The ladder"), self.navigator.home)
        ladder.setEnabled(self.navigator.place != LADDER or self.is_searching)
        forward = menu.addAction(self.tr("Forward"), self.navigator.forward)
        forward.setEnabled(self.navigator.can_go_forward)
        menu.addAction(self.tr("What matters to me"), self._open_matters)
        menu.addAction(self.tr("Compare options"), self._open_compare)
        menu.addAction(self.tr("My sheet"), self._open_sheet)
        menu.addAction(self.tr("My handout"), self.open_handout)
        menu.addAction(self.tr("Start over"), self._start_over)
        if self.new_person is not None:
            self.new_person.setText(self.tr("New person"))
            menu.addAction(self.new_person)
        if self.speech is not None:
            self._offer_speech(menu)
        if self.details is not None:
            self.details.setText(self.tr("Details for the clinician"))
            menu.addAction(self.details)
            # On a screen that many people share, no visitor says what the clinic offers.
            if self._ways["may_save"]:
                offer = menu.addAction(self.tr("Options offered here"), self.show_offer)
                offer.setEnabled(not self._settings.locked("not_offered"))
        menu.addSeparator()
        themes = QActionGroup(menu)
        for name, words in (
            ("system", self.tr("Colours of this computer")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ):
            action = QAction(words, themes, checkable=True, checked=self._appearance.theme == name)
            action.setData(name)
            action.setEnabled(not self._settings.locked("theme"))
            menu.addAction(action)
        themes.triggered.connect(self._choose_theme)
        menu.addSeparator()
        motion = menu.addAction(self.tr("Animations"))
        motion.setCheckable(True)
        motion.setChecked(bool(self._settings.value("motion")))
        motion.setEnabled(not self._settings.locked("motion"))
        motion.toggled.connect(self._choose_motion)
        menu.addAction(self.tr("Keys"), self.show_keys)
        if ABOUT in self._library.page_ids():
            menu.addAction(self.tr("About this guide"), self._open_about)

        if any(map(self._settings.locked, CHANGEABLE)):
            menu.addSeparator()
            managed = self.tr("Some settings are managed by your organisation")
            menu.addAction(managed).setEnabled(False)

    def _say_managed(self) -> None:
        """Say of what stays disabled that policy fixes it: the button alone would not tell why."""
        ui = self.ui
        words = managed_words(QCoreApplication.translate)
        for key, buttons in (
            ("text_size", (ui.smallerButton, ui.largerButton)),
            ("language", (ui.languageButton,)),
        ):
            if self._settings.locked(key):
                for button in buttons:
                    button.setAccessibleDescription(words)

    def _offer_speech(self, menu: QMenu) -> None:
        menu.addSeparator()
        bar = self._speech_bar
        can_read = not self.is_searching and hasattr(self.view(), "talk")
        reading = bar is not None and bar.is_reading
        words = self.tr("Read aloud, or pause") if reading else self.tr("Read aloud")
        menu.addAction(words, self.read_aloud).setEnabled(can_read)
        controls = menu.addAction(self.tr("Speak the controls"))
        controls.setCheckable(True)
        controls.setChecked(bar is not None and bar.speaks_controls)
        controls.triggered.connect(self.toggle_spoken_controls)

    def _open_about(self) -> None:
        self.navigator.open_page(ABOUT)

    def _choose_theme(self, action: QAction) -> None:
        self._appearance.set_theme(action.data())

    def _choose_motion(self, wanted: bool) -> None:
        self._appearance.set_motion(wanted=wanted)

    def _choose_only_language(self) -> None:
        self._choose_language(self._languages.actions()[0])

    def _choose_language(self, action: QAction) -> None:
        self.language_chosen.emit(action.data())

    def _start_over(self) -> None:
        self._forget()
        self.navigator.reset()

    def _forget(self) -> None:
        """Forget all that this reader marked and picked."""
        self.journey.clear()
        self.picks.clear()
        if self._drawings is not None:
            self._drawings.clear()

    def _keep_list_form(self, wanted: bool) -> None:
        self._settings.set_value("list_form", wanted)

    def _fold_header(self) -> None:
        """Keep the header on one line as far as possible.

        Where the window is narrow for the text size, words go under the icons; where that is not
        enough, the title goes too: the buttons matter more. Several lines of buttons have no icons
        in a window that is low for the text size: so much more of the page is seen.
        """
        header = self.ui.headerBar
        buttons = [b for b in header.findChildren(QToolButton) if b.property("iconName")]
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        under = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        for style, titled in ((beside, True), (under, True), (under, False)):
            for button in buttons:
                button.setToolButtonStyle(style)
            self.ui.guideTitleLabel.setVisible(titled)
            # What the title leaves over makes the emergency control larger, at its usual end.
            self.ui.emergencyButton.setProperty("flowStretch", not titled)
            if header.sizeHint().width() <= self.width():
                return
        if self.height() < self._appearance.look.sp(LOW):
            for button in buttons:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)

    def _fit_speech_bar(self) -> None:
        if self._speech_bar is not None:
            from esi_guide.views.speech_bar import ROOMY  # noqa: PLC0415 - on first use

            self._speech_bar.fit(roomy=self.height() >= self._appearance.look.sp(ROOMY))

    def _restore_window(self) -> None:
        screen = QGuiApplication.primaryScreen().availableGeometry()
        try:
            x, y, width, height, maximized = map(int, str(self._settings.value("window")).split())
        except ValueError:
            self.resize(USUAL.boundedTo(screen.size()))
            return
        self.resize(QSize(width, height).boundedTo(screen.size()).expandedTo(QSize(320, 320)))
        if any(s.availableGeometry().contains(x + 40, y + 40) for s in QGuiApplication.screens()):
            self.move(x, y)
        if maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def page_ids(self) -> tuple[str, ...]:
        """Return the ids of all pages."""
        return self._library.page_ids()

    def view(self) -> QWidget:
        """Return the view that is shown."""
        place = self.navigator.place
        if place.view:
            return self.other_view(place.view)
        return self.page_view if place.page else self.ladder_view


def _share(bar: QScrollBar) -> float:
    """Return how far a scroll bar is moved, from 0 to 1."""
    return bar.value() / max(1, bar.maximum())


def _place_on_page(view: PageView) -> tuple[str, float]:
    """Return the section that is read and how far the reader is in it, as a part of its height.

    Above the first section it is "" and the scroll bar's value.
    """
    top = view.ui.pageScroll.verticalScrollBar().value()
    for section in reversed(view.sections()):
        begins = section.mapTo(view.ui.pageBody, QPoint(0, 0)).y()
        if begins <= top + NEAR_TOP:
            return section.key, (top - begins) / section.height()
    return "", top


def _go_to_place_on_page(view: PageView, key: str, part: float) -> None:
    """Scroll a page to a place that ``_place_on_page`` gave, perhaps in another language."""
    section = view.section(key)
    top = part
    if section is not None:
        begins = section.mapTo(view.ui.pageBody, QPoint(0, 0)).y()
        top = begins + part * section.height()
    view.ui.pageScroll.verticalScrollBar().setValue(round(top))


def _settle_layouts() -> None:
    """Let everything take its place: each layout has to ask the one around it."""
    for _ in range(NESTED_LAYOUTS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
