# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Nothing is cut off, nothing lies on anything else, nothing has to be moved sideways."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QDialog, QStackedWidget, QWidget

from esi_guide import paths
from esi_guide.app import make_window
from esi_guide.ladder.drawing import Picture, Ring
from esi_guide.ladder.journey import Mark
from esi_guide.ladder.layout import Arrangement
from esi_guide.ladder.picks import Answered, Asked
from esi_guide.models.navigator import Place
from esi_guide.options import Options
from esi_guide.services.protocols import Trouble
from esi_guide.services.settings import MemorySettings
from esi_guide.views.attract_view import AttractView, Welcome
from esi_guide.views.idle_view import IdleView
from esi_guide.views.new_person_view import NewPersonView
from esi_guide.views.offer_view import OfferView
from esi_guide.views.phone_view import PhoneView
from esi_guide.views.pin_view import PinView
from esi_guide.views.shortcuts_view import ShortcutsView
from esi_guide.views.staff_card import StaffCard
from esi_guide.widgets.ladder_canvas import LadderCanvas

from .fake_speech import give_voice
from .hands import box, child, choose_form, cut_texts, overlaps, press, settle, shown, sideways
from .pseudo import LongWords, RightToLeft, lengthen


def ladder(window):
    """Show the ladder."""
    window.navigator.home()
    window.ladder_view.tell_fault(wanted=False)
    return window


def ladder_with_a_path(window):
    """Show the ladder with marks and answers on it."""
    window.navigator.home()
    for step in ("esi", "repeat", "rfa", "surgeon"):
        window.journey.mark(step, Mark.TRIED)
    return window


def ladder_with_a_fault(window):
    """Show the ladder where a setting could not be read."""
    window.navigator.home()
    window.ladder_view.tell_fault(wanted=True)
    return window


def page(page_id):
    """Return what shows a page."""

    def show(window):
        window.navigator.open_page(page_id)
        return window

    return show


def keys(window):
    """Show the overview of the keys."""
    window.show_keys()
    return window.findChild(ShortcutsView)


def offer(window):
    """Show which options are offered here."""
    window.show_offer()
    return window.findChild(OfferView)


def phone(window):
    """Show the code for a phone with its text."""
    fill(window)
    window.show_phone()
    return window.findChild(PhoneView)


def staff_card(window):
    """Show the card for staff, as large as the window."""
    window.navigator.open_page("emergency")
    child(window, "staffCardButton").click()
    card = window.findChild(StaffCard)
    card.resize(window.size())
    return card


def fill(window):
    """Pick, mark and answer what fills the views."""
    for statement in ("soon", "no-implant", "work", "studies"):
        window.picks.toggle_matter(statement)
    for page_id, number in (("rfa", 1), ("rfa", 3), ("scs", 0)):
        window.picks.toggle_question(Asked(page_id, number))
    for page_id in ("rfa", "scs"):
        window.picks.answer(Answered(page_id, 2, 0))
    for page_id in ("rfa", "scs", "surgeon", "repeat"):
        window.picks.toggle_compared(page_id)
    window.journey.mark("esi", Mark.TRIED)
    for step in ("rfa", "surgeon"):
        window.journey.mark(step, Mark.CONSIDERING)


def other(name, filled=True):
    """Return what shows a view that is neither the ladder nor a page."""

    def show(window):
        if filled:
            fill(window)
        window.navigator.open_view(name)
        settle()
        if name == "handout":
            window.view().finish()
        return window

    return show


def licence(window):
    """Show the texts of one part's licence."""
    window.navigator.go(Place(section="xcb-util", view="licences"))
    return window


def picked_page(window):
    """Show a page with questions picked and answered."""
    fill(window)
    return page("scs")(window)


def attract(window):
    """Show the welcome of a kiosk over the whole window, in two languages."""
    first = Welcome(
        "en",
        window.windowTitle(),
        "What can come next if it did not help enough. Nothing you touch here is kept.",
        "English: Touch here to begin",
        "Emergency signs",
        "Speak to me (V)",
    )
    other = Welcome(
        "es",
        "Después de una inyección epidural",
        "Qué puede venir si no ayudó lo suficiente. No se guarda nada de lo que usted toque.",
        "Español: Toque aquí",
        "Urgencia",
        "Hábleme (V)",
    )
    view = AttractView((first, other), window._appearance.look, window)
    view.tell_staff(wanted=True)
    view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    view.setGeometry(window.rect())
    view.tell_fault(wanted=True)
    view.show()
    return view


def idle(window):
    """Show the warning of a kiosk over the whole window."""
    view = IdleView(30, window)
    view.setGeometry(window.geometry())
    view.show()
    return view


def trouble(window):
    """Show the calm page after a fault, as a kiosk does."""
    window._ends_itself = True
    window.show_trouble()
    return window


def pin(window):
    """Show the card for the PIN of the staff."""
    view = PinView(window._appearance.look, window)
    view.tell_fault(wanted=True)
    view.show()
    return view


def reading(window):
    """Show a page while it is read aloud, with the bar for that."""
    give_voice(window)
    window.navigator.open_page("rfa")
    window.page_view.show_section("risks")
    window.read_aloud()
    return window


def no_voice(window):
    """Show why nothing is heard."""
    reading(window)
    window.speech.fail(Trouble.NO_ENGINE)
    return window


def search(window):
    """Show the search with results."""
    window.open_search("pain")
    return window


#: Every view: a name, and what shows it in a window and returns the widget to look over.
VIEWS = (
    ("ladder with a fault", ladder_with_a_fault),
    ("ladder", ladder),
    ("ladder with a path", ladder_with_a_path),
    ("treatment", page("rfa")),
    ("emergency", page("emergency")),
    ("decision", page("where-from")),
    ("matters, empty", other("matters", filled=False)),
    ("sheet, empty", other("sheet", filled=False)),
    ("matters", other("matters")),
    ("compare, empty", other("compare", filled=False)),
    ("compare", other("compare")),
    ("sheet", other("sheet")),
    ("handout", other("handout")),
    ("about", page("about")),
    ("licences", other("licences", filled=False)),
    ("licence", licence),
    ("picks on a page", picked_page),
    ("search", search),
    ("keys", keys),
    ("staff card", staff_card),
    ("phone", phone),
    ("offer", offer),
    ("welcome", attract),
    ("idle", idle),
    ("pin", pin),
    ("reading", reading),
    ("no voice", no_voice),
    ("trouble", trouble),
)


def ruled_out(window):
    """Show the ladder with every mark on it."""
    window.navigator.home()
    for step, mark in zip(("esi", "rfa", "scs", "drg"), Mark, strict=True):
        window.journey.mark(step, mark)
    return window


def drawing(window):
    """Show a page on whose figure somebody draws."""
    fill(window)
    window.navigator.open_page("scs")
    window.journey.mark("scs", Mark.UNSUITABLE)
    window.picks.toggle_picture(Picture("scs", 0))
    window.drawings.add(Picture("scs", 0), Ring((10, 10)))
    child(window, "drawButton").setChecked(True)
    return window


def new_person(window):
    """Show what is cleared for the next person."""
    drawing(window)
    window.new_person.trigger()
    return window.findChild(NewPersonView)


def nothing_to_clear(window):
    """Show that nothing is to be cleared."""
    window.begin_again(window._chart, window._library)
    settle()
    window.new_person.trigger()
    return window.findChild(NewPersonView)


#: What only a clinician sees.
CONSULT_VIEWS = (
    ("every mark", ruled_out),
    ("drawing", drawing),
    ("new person", new_person),
    ("nothing to clear", nothing_to_clear),
)
#: Text sizes with the windows that they are looked at in.
WINDOWS = (
    (100, ((1366, 768), (1920, 1080), (1080, 1920), (1024, 600))),
    (150, ((1080, 1920), (1366, 768), (1920, 1080), (1024, 600))),
    (200, ((1024, 600), (1366, 768), (1920, 1080), (1080, 1920))),
    (300, ((1080, 1920), (1366, 768), (1920, 1080))),
)
#: Windows with text sizes in which a view by itself is looked at.
SOME_WINDOWS = (
    *(((1366, 768), text_size) for text_size in (100, 200, 300)),
    *(((1080, 1920), text_size) for text_size in (100, 200)),
    *(((1024, 600), text_size) for text_size in (100, 200)),
)
LANGUAGES = ("English", "Spanish", "40 % longer", "right to left")
#: Smallest side that a finger hits, in px.
TOUCH = 44


def look_over(window):
    """Return every fault of the view that is shown."""
    yield from (f"cut: {fault}" for fault in cut_texts(window))
    yield from (f"sideways: {name}" for name in sideways(window))
    for widget in shown(window):
        # The ladder lays buttons for fingers over what it paints; its own tests look at them.
        if not isinstance(widget, LadderCanvas | QAbstractScrollArea | QStackedWidget):
            # The frame around what is read lies over it on purpose, and takes no press.
            pairs = (pair for pair in overlaps(widget) if "spokenFrame" not in pair)
            yield from (f"overlap: {pair}" for pair in pairs)
    for button in shown(window, QAbstractButton):
        if min(button.width(), button.height()) < TOUCH:
            yield f"small: {button.objectName()} {button.width()}x{button.height()}"
    header = window.findChild(QWidget, "headerBar")
    for button in header.findChildren(QAbstractButton) if header is not None else ():
        if button.isVisibleTo(window) and not window.rect().contains(box(button, window)):
            yield f"outside: {button.objectName()}"


@pytest.fixture(scope="module", params=LANGUAGES)
def open_in_language(request, qapp, tmp_path_factory):
    """Return a way to open a window in a language; everything is put back afterwards."""
    language = request.param
    content, translator = None, None
    if language == "40 % longer":
        content = tmp_path_factory.mktemp("long") / "content"
        shutil.copytree(paths.resources() / "content/en", content / "en")
        for name in (
            "chart",
            "pages/rfa",
            "pages/emergency",
            "pages/where-from",
            "matters",
            "compare",
        ):
            lengthen(content / "en" / f"{name}.md")
        translator = LongWords()
    elif language == "right to left":
        translator = RightToLeft()
    if translator is not None:
        qapp.installTranslator(translator)

    def open_in_language(*, consult=False):
        code = "es" if language == "Spanish" else ""
        options = Options(language=code, content=content, consult=consult)
        window = make_window(qapp, options, MemorySettings(theme="light"))
        window.show()
        return window

    yield open_in_language
    if translator is not None:
        qapp.removeTranslator(translator)
    settle()
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.fixture(scope="module")
def spoken(open_in_language):
    """Return a window in a language; one serves all tests of its language."""
    window = open_in_language()
    yield window
    window.close()
    window.deleteLater()
    settle()


@pytest.fixture(scope="module")
def consulted(open_in_language):
    """Return a window of consult mode in a language."""
    window = open_in_language(consult=True)
    yield window
    window.close()
    window.deleteLater()
    settle()


@pytest.mark.parametrize(("text_size", "sizes"), WINDOWS)
def test_every_view_fits_every_window_in_every_language(spoken, text_size, sizes):
    assert faults_of(spoken, VIEWS, text_size, sizes) == {}


@pytest.mark.parametrize(("text_size", "sizes"), WINDOWS)
def test_what_a_clinician_has_fits_every_window_in_every_language(consulted, text_size, sizes):
    assert faults_of(consulted, CONSULT_VIEWS, text_size, sizes) == {}


def faults_of(window, views, text_size, sizes):
    """Return the faults of views at a text size, by view and window."""
    window._appearance.set_text_size(text_size)
    faults = {}
    for size in sizes:
        for name, show in views:
            window.journey.clear()
            window.picks.clear()
            window.resize(*size)
            view = show(window)
            settle()
            found = sorted(set(look_over(view)))
            if found:
                faults[name, size] = found
            if view is not window:
                view.done(0) if isinstance(view, QDialog) else view.close()
    return faults


@pytest.mark.parametrize(("text_size", "size"), [(300, (1080, 1920)), (200, (1024, 600))])
def test_every_page_fits_where_it_is_hardest(spoken, text_size, size):
    window = spoken
    window.resize(*size)
    window._appearance.set_text_size(text_size)
    faults = {}
    for page_id in window.page_ids():
        window.navigator.open_page(page_id)
        settle()
        found = sorted(set(look_over(window)))
        if found:
            faults[page_id] = found
    assert faults == {}


def test_at_large_sizes_the_chart_becomes_its_list_by_itself(spoken):
    window = ladder(spoken)
    window.resize(1366, 768)
    forms = []
    for text_size in (100, 300):
        window._appearance.set_text_size(text_size)
        settle()
        forms.append(child(window, "ladderCanvas").layout_now.arrangement)
    assert forms[1] is Arrangement.LIST
    if child(window, "backButton").text() == "Back":
        assert forms[0] is Arrangement.COLUMNS


def test_the_list_and_a_path_fit_at_large_text(open_at):
    window = open_at(text_size=200)
    for step in ("esi", "repeat", "rfa", "surgeon"):
        window.journey.mark(step, Mark.TRIED)
    choose_form(window, "list")
    settle()
    assert sorted(look_over(window)) == []


def test_a_page_fits_again_after_the_text_size_was_changed_back(open_at):
    window = open_at(page="rfa", text_size=300)
    press(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert sorted(look_over(window)) == []


def test_the_ladder_fits_when_the_text_grew_while_a_page_was_shown(open_at):
    window = open_at(size=(1024, 600))
    window.navigator.open_page("rfa")
    settle()
    window._appearance.set_text_size(200)
    settle()
    window.navigator.home()
    settle()
    assert sorted(look_over(window)) == []
