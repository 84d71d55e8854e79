# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The window: header, ladder, pages, and the keys that work everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
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
)
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QMenu, QToolButton, QWidget

from esi_guide.binding import bind
from esi_guide.forms.ui_main_window import Ui_MainWindow
from esi_guide.models.chart_table import ChartField, ChartTableModel
from esi_guide.models.journey import JourneyModel
from esi_guide.models.navigator import Navigator, Place
from esi_guide.services.protocols import LARGEST, SMALLEST
from esi_guide.views.ladder_view import LadderView

if TYPE_CHECKING:
    from collections.abc import Callable

    from esi_guide.content.chart import Chart
    from esi_guide.content.library import Library
    from esi_guide.services.protocols import Appearance, Settings
    from esi_guide.views.page_view import PageView
    from esi_guide.widgets.look import Look

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)

#: Side of an icon in the header in px at 100 %.
ICON = 20
#: How long after the first paint the page view is made, in ms.
WARM_UP = 200
#: Window size in px when there is room and nothing is remembered.
USUAL = QSize(1366, 768)


class MainWindow(QMainWindow):
    """Shows the ladder or a page, as the navigator says."""

    def __init__(
        self, chart: Chart, library: Library, settings: Settings, appearance: Appearance
    ) -> None:
        super().__init__()
        self._chart = chart
        self._library = library
        self._settings = settings
        self._appearance = appearance
        self.navigator = Navigator(self)
        self.journey = JourneyModel(self)
        self._page_view: PageView | None = None
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.setCentralWidget(self.ui.mainPane)
        self.ui.headerBar.setContentsMargins(18, 6, 14, 6)
        self._table = ChartTableModel(chart, self)
        self._mapper = bind(self, self._table, ChartField)
        self._mapper.setCurrentIndex(0)
        self.setWindowTitle(chart.title)
        self.ladder_view = LadderView(chart, self._table, self.journey, appearance.look, self)
        self.ui.viewStack.addWidget(self.ladder_view)
        self.ladder_view.set_list_form(wanted=bool(settings.value("list_form")))
        self._connect()
        self._add_keys()
        self.set_look(appearance.look)
        self._show_place(self.navigator.place)
        self._restore_window()
        # Nothing is chosen at first: Tab leads to the emergency signs, an arrow to the ladder.
        # The form's tab order is a circle, which needs a place to begin.
        self.ui.mainPane.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        QWidget.setTabOrder(self.ui.mainPane, self.ui.emergencyButton)
        self.ui.mainPane.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def page_view(self) -> PageView:
        """The page view, made when the first page is opened."""
        if self._page_view is None:
            from esi_guide.views.page_view import PageView  # noqa: PLC0415 - costs 60 ms of start

            view = PageView(self._library, self._chart, self.journey, self._appearance.look, self)
            view.page_chosen.connect(self.navigator.open_page)
            view.ladder_chosen.connect(self._go_to_step)
            self.ui.viewStack.addWidget(view)
            self._page_view = view
        return self._page_view

    def open_emergency(self) -> None:
        """Open the emergency signs."""
        self.navigator.open_page(self._chart.emergency.page)

    def set_look(self, look: Look) -> None:
        """Show everything in another theme or text size."""
        for button in self.ui.headerBar.findChildren(QToolButton):
            name = button.property("iconName")
            if name:
                side = look.sp(ICON)
                token = "emergency-ink" if button is self.ui.emergencyButton else "ink"
                pixmap = look.icon(name, token, side, self.devicePixelRatioF())
                button.setIcon(QIcon(pixmap))
                button.setIconSize(QSize(round(side), round(side)))
        free = not self._settings.locked("text_size")
        self.ui.smallerButton.setEnabled(free and look.text_size > SMALLEST)
        self.ui.largerButton.setEnabled(free and look.text_size < LARGEST)
        self.ladder_view.set_look(look)
        if self._page_view is not None:
            self._page_view.set_look(look)
        self._fold_header()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the focused button by Enter, and let the first arrow step onto the ladder."""
        key = Qt.Key(event.key())
        focused = self.focusWidget()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.animateClick()
        elif key in _ARROWS and self.view() is self.ladder_view:
            self.ladder_view.focus_step("")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the header where it is narrow."""
        super().resizeEvent(event)
        self._fold_header()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._mapper.revert()

    def showEvent(self, event: QShowEvent) -> None:
        """Once the ladder is there, make ready what the first page needs."""
        super().showEvent(event)
        QTimer.singleShot(WARM_UP, self, self._warm_up)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and position."""
        box = self.normalGeometry()
        numbers = (box.x(), box.y(), box.width(), box.height(), int(self.isMaximized()))
        self._settings.set_value("window", " ".join(str(number) for number in numbers))
        super().closeEvent(event)

    def _warm_up(self) -> None:
        """Make the page view and read the emergency page, so that the first page opens at once."""
        self.page_view.make_ready(self._chart.emergency.page)

    def _connect(self) -> None:
        ui = self.ui
        ui.backButton.clicked.connect(self.navigator.back)
        ui.ladderButton.clicked.connect(self.navigator.home)
        ui.smallerButton.clicked.connect(self._appearance.smaller)
        ui.largerButton.clicked.connect(self._appearance.larger)
        ui.emergencyButton.clicked.connect(self.open_emergency)
        menu = QMenu(ui.moreButton)
        menu.aboutToShow.connect(self._fill_menu)
        ui.moreButton.setMenu(menu)
        self._menu = menu
        self.navigator.moved.connect(self._show_place)
        self.ladder_view.page_chosen.connect(self.navigator.open_page)
        self.ladder_view.list_form_chosen.connect(self._keep_list_form)
        self._appearance.changed.connect(self.set_look)

    def _add_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Esc", self.navigator.back),
            ("Backspace", self.navigator.back),
            ("Alt+Left", self.navigator.back),
            ("Alt+Right", self.navigator.forward),
            ("Alt+Home", self.navigator.home),
            ("Ctrl++", self._appearance.larger),
            ("Ctrl+=", self._appearance.larger),
            ("Ctrl+-", self._appearance.smaller),
            ("Ctrl+0", self._appearance.usual_size),
            ("Ctrl+E", self.open_emergency),
        )
        for sequence, slot in keys:
            QShortcut(QKeySequence(sequence), self, slot)

    def _show_place(self, place: Place) -> None:
        self.ui.backButton.setEnabled(self.navigator.can_go_back)
        self.ui.ladderButton.setEnabled(bool(place.page))
        if place.page:
            view = self.page_view
            self.ui.viewStack.setCurrentWidget(view)
            view.show_page(place.page, place.section)
            if not place.section:
                view.focus_page()
            self._announce(self._library.page(place.page).title)
        else:
            left = self._page_view.page_id if self._page_view is not None else ""
            self.ui.viewStack.setCurrentWidget(self.ladder_view)
            step = self._chart.step_of_page(left)
            if left:
                self.ladder_view.focus_step(step.id if step else "")
                self._announce(self._chart.title)

    def _go_to_step(self, step_id: str) -> None:
        self.navigator.home()
        self.ladder_view.focus_step(step_id)

    def _announce(self, words: str) -> None:
        """Tell a screen reader, once and politely, what is shown now."""
        from PySide6.QtGui import (  # noqa: PLC0415 - 2 ms of start for nobody
            QAccessible,
            QAccessibleAnnouncementEvent,
        )

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _fill_menu(self) -> None:
        menu = self._menu
        menu.clear()
        forward = menu.addAction(self.tr("Forward"), self.navigator.forward)
        forward.setEnabled(self.navigator.can_go_forward)
        menu.addAction(self.tr("Start over"), self._start_over)
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

    def _choose_theme(self, action: QAction) -> None:
        self._appearance.set_theme(action.data())

    def _start_over(self) -> None:
        self.journey.clear()
        self.navigator.reset()

    def _keep_list_form(self, wanted: bool) -> None:
        self._settings.set_value("list_form", wanted)

    def _fold_header(self) -> None:
        """Keep the header on one line as far as possible.

        Where the window is narrow for the text size, words go under the icons; where that is not
        enough, the title goes too: the buttons matter more.
        """
        header = self.ui.headerBar
        buttons = [b for b in header.findChildren(QToolButton) if b.property("iconName")]
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        under = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        for style, titled in ((beside, True), (under, True), (under, False)):
            for button in buttons:
                button.setToolButtonStyle(style)
            self.ui.guideTitleLabel.setVisible(titled)
            if header.sizeHint().width() <= self.width():
                return

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
        return self.page_view if self.navigator.place.page else self.ladder_view
