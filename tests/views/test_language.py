# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The window in other languages: chosen, remembered, changed in place, longer, turned round."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication

from esi_guide import paths
from esi_guide.content.library import Library
from esi_guide.ladder.journey import Mark
from esi_guide.services.settings import MemorySettings, StoredSettings

from .hands import box, chart_form, child, choose_form, focus_name, press, settle, shown, tap
from .pseudo import LongWords, RightToLeft, lengthen, longer
from .test_fits import fill, look_over

ENGLISH_TITLE, SPANISH_TITLE = "Heating a small joint nerve", "Calentar un nervio"


@pytest.fixture
def content(tmp_path):
    """Return a guide in English of which the ladder and two pages are in Spanish."""
    folder = tmp_path / "content"
    shutil.copytree(paths.resources() / "content/en", folder / "en")
    english, spanish = folder / "en", folder / "es"
    (spanish / "pages").mkdir(parents=True)
    chart = (english / "chart.md").read_text("utf-8")
    chart = chart.replace("After an epidural steroid injection", "Después de una inyección")
    chart = chart.replace("title: Epidural steroid injection (ESI)", "title: Inyección epidural")
    (spanish / "chart.md").write_text(chart, "utf-8")
    for name in ("rfa", "emergency"):
        page = (english / f"pages/{name}.md").read_text("utf-8")
        page = page.replace(ENGLISH_TITLE, SPANISH_TITLE).replace("## What it is", "## Qué es")
        (spanish / f"pages/{name}.md").write_text(page, "utf-8")
    return folder


@pytest.fixture
def bilingual(open_at, content):
    """Return a way to open a window of that guide."""

    def bilingual(**choices):
        return open_at(content=content, **choices)

    return bilingual


@pytest.fixture(autouse=True)
def _english_again(qapp):
    """Take away the languages that windows of this test left behind."""
    yield
    for widget in QApplication.topLevelWidgets():
        if hasattr(widget, "show_guide"):
            widget.close()
            widget.deleteLater()
    settle()
    assert qapp.translate("MainWindow", "Back") == "Back"


@pytest.fixture
def install(qapp):
    """Return a way to speak a language that nobody speaks."""
    installed = []

    def install(translator):
        installed.append(translator)
        qapp.installTranslator(translator)
        settle()

    yield install
    for translator in installed:
        qapp.removeTranslator(translator)
    settle()
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def words_of(window):
    return {
        name: child(window, name).text()
        for name in ("guideTitleLabel", "backButton", "emergencyButton", "languageButton")
    }


def test_the_button_names_the_other_language_in_its_own_words(bilingual):
    window = bilingual()
    button = child(window, "languageButton")
    assert button.isVisible()
    assert button.text() == "Español"
    tap(button)
    assert button.text() == "English"


def test_one_press_changes_window_chart_and_pages_and_another_changes_them_back(bilingual):
    window = bilingual()
    english = words_of(window)
    tap(child(window, "languageButton"))
    assert words_of(window) == {
        "guideTitleLabel": "Después de una inyección",
        "backButton": "Atrás",
        "emergencyButton": "Señales de urgencia",
        "languageButton": "English",
    }
    assert window.windowTitle() == "Después de una inyección"
    assert child(window, "step-esi").text() == "Inyección epidural"
    assert chart_form(window, "list").text() == "Ver como lista"
    window.navigator.open_page("rfa")
    assert child(window, "titleLabel").text() == SPANISH_TITLE
    assert "Cuánta certeza hay" in child(window, "section-relief").toPlainText()
    tap(child(window, "languageButton"))
    assert child(window, "titleLabel").text() == ENGLISH_TITLE
    assert words_of(window) == english


def test_it_works_by_keyboard_and_keeps_the_focus(bilingual):
    window = bilingual(page="rfa")
    child(window, "emergencyButton").setFocus()
    for _ in range(4):
        press(window, Qt.Key.Key_Tab)
    assert focus_name(window) == "languageButton"
    press(window, Qt.Key.Key_Space)
    assert (words_of(window)["backButton"], focus_name(window)) == ("Atrás", "languageButton")
    press(window, Qt.Key.Key_Space)
    assert (words_of(window)["backButton"], focus_name(window)) == ("Back", "languageButton")


@pytest.mark.parametrize(("page", "name"), [("", "step-rfa"), ("rfa", "outline-risks")])
def test_what_has_the_focus_has_it_in_the_other_language(bilingual, page, name):
    window = bilingual(page=page)
    next(w for w in shown(window) if w.objectName() == name).setFocus()
    window.language_chosen.emit("es")
    settle()
    assert focus_name(window) == name
    assert window.focusWidget().isVisible()


def test_page_history_path_and_text_size_stay(bilingual):
    window = bilingual()
    window.journey.mark("esi", Mark.TRIED)
    window.journey.choose("how-much-relief/some")
    window.navigator.open_page("scs")
    window.navigator.open_page("rfa")
    tap(child(window, "largerButton"))
    journey, height = window.journey.journey, window.fontMetrics().height()
    tap(child(window, "languageButton"))
    assert window.page_view.page_id == "rfa"
    assert window.journey.journey == journey
    assert window.fontMetrics().height() == height
    press(window, Qt.Key.Key_Escape)
    assert window.page_view.page_id == "scs"
    press(window, Qt.Key.Key_Escape)
    assert child(window, "pathLabel").text().startswith("Su camino: ")
    assert "Inyección epidural (ya lo probó)" in child(window, "pathLabel").text()


def test_the_place_on_a_page_stays(bilingual):
    window = bilingual(page="rfa")
    bar = child(window, "pageScroll").verticalScrollBar()
    section = child(window, "section-risks")
    bar.setValue(section.mapTo(window.page_view.ui.pageBody, section.rect().center()).y())
    settle()
    tap(child(window, "languageButton"))
    place = box(child(window, "section-risks"), window)
    assert abs(place.center().y() - window.ui.viewStack.y()) < 30
    here = [b for b in shown(window) if b.property("here") == "true"]
    assert [b.property("section") for b in here] == ["risks"]


def test_the_top_of_a_page_stays_the_top(bilingual):
    window = bilingual(page="rfa")
    tap(child(window, "languageButton"))
    assert child(window, "pageScroll").verticalScrollBar().value() == 0


def test_the_list_stays_a_list(bilingual):
    window = bilingual()
    choose_form(window, "list")
    tap(child(window, "languageButton"))
    assert chart_form(window, "list").isChecked()


def test_tab_walks_the_same_way_in_both_languages(bilingual):
    window = bilingual(page="rfa")

    def walk():
        child(window, "moreButton").setFocus()
        stops = []
        for _ in range(30):
            press(window, Qt.Key.Key_Tab)
            stops.append(focus_name(window))
        return stops

    english = walk()
    window.language_chosen.emit("es")
    settle()
    assert walk() == english


def test_twenty_changes_leave_nothing_behind(bilingual):
    window = bilingual(page="rfa")

    def held():
        # Made ready shortly after each change, and so now, whenever that comes.
        assert window.ladder_view
        settle()
        return (
            len(QApplication.topLevelWidgets()),
            len(QApplication.allWidgets()),
            len(window.findChildren(QObject)),
            len(QCoreApplication.instance().children()),
            window.receivers("2language_chosen(QString)"),
            window.navigator.receivers("2moved(PyObject)"),
            window.journey.receivers("2changed(PyObject)"),
        )

    tap(child(window, "languageButton"))
    tap(child(window, "languageButton"))
    child(window, "moreButton").menu().aboutToShow.emit()
    before = held()
    for _ in range(20):
        child(window, "languageButton").click()
        child(window, "moreButton").menu().aboutToShow.emit()
        settle()
    assert held() == before


def test_the_old_language_is_never_painted_in_between(bilingual):
    window = bilingual()
    assert window.updatesEnabled()
    updates = []
    show_place = window._show_place
    window._show_place = lambda place: (updates.append(window.updatesEnabled()), show_place(place))
    child(window, "languageButton").click()
    assert updates == [False]
    assert window.updatesEnabled()


def test_the_choice_is_remembered(bilingual, tmp_path):
    def settings():
        return StoredSettings(tmp_path / "u.ini", tmp_path / "m.ini", tmp_path / "none.toml")

    window = bilingual(settings=settings())
    tap(child(window, "languageButton"))
    window.close()
    assert settings().value("language") == "es"
    again = bilingual(settings=settings())
    assert words_of(again)["backButton"] == "Atrás"
    assert child(again, "languageButton").text() == "English"


def test_policy_fixes_the_language(bilingual, tmp_path):
    policy = tmp_path / "policy.toml"
    policy.write_text('language = "es"')
    settings = StoredSettings(tmp_path / "u.ini", tmp_path / "m.ini", policy)
    window = bilingual(settings=settings, language="en")
    assert words_of(window)["backButton"] == "Atrás"
    button = child(window, "languageButton")
    assert (button.isVisible(), button.isEnabled(), button.text()) == (True, False, "Español")


def test_a_language_that_nobody_reviewed_may_be_held_back(bilingual):
    held_back = MemorySettings(theme="light", language="es", unreviewed_languages=False)
    for options in ({}, {"language": "es"}):
        window = bilingual(settings=held_back, **options)
        assert words_of(window)["backButton"] == "Back"
        assert not child(window, "languageButton").isVisible()


def test_a_language_that_was_reviewed_is_always_offered(bilingual, monkeypatch):
    monkeypatch.setattr(Library, "is_signed", lambda library: library.locale == "es")
    settings = MemorySettings(theme="light", language="es", unreviewed_languages=False)
    window = bilingual(settings=settings)
    assert words_of(window)["backButton"] == "Atrás"
    assert child(window, "languageButton").text() == "English"


def test_a_language_without_content_is_not_offered(open_at, content):
    shutil.rmtree(content / "es")
    assert not child(open_at(content=content), "languageButton").isVisible()


def test_a_language_without_a_catalogue_is_not_offered_but_can_be_shown(open_at, content):
    (content / "es").rename(content / "pt")
    window = open_at(content=content)
    assert not child(window, "languageButton").isVisible()
    draft = open_at(content=content, language="pt")
    assert draft.windowTitle() == "Después de una inyección"
    assert words_of(draft)["backButton"] == "Back"
    assert child(draft, "languageButton").text() == "English"


def test_several_languages_stand_in_a_list_behind_the_name_of_the_present_one(bilingual):
    window = bilingual()
    window.offer_languages({"en": "English", "es": "Español", "fr": "Français"}, "en")
    button = child(window, "languageButton")
    assert button.text() == "English"
    assert [action.text() for action in button.menu().actions()] == ["Español", "Français"]
    button.menu().actions()[0].trigger()
    settle()
    assert words_of(window)["backButton"] == "Atrás"


def test_a_page_that_is_not_translated_says_so_in_the_readers_language(bilingual):
    window = bilingual(language="es", page="scs")
    notice = child(window, "noticeLabel")
    assert notice.isVisible()
    assert notice.text() == "Esta página todavía no está traducida. Se muestra en inglés."


def test_a_translation_that_nobody_signed_says_so_on_the_page(bilingual):
    window = bilingual(language="es", page="rfa")
    notice = child(window, "noticeLabel")
    assert notice.isVisible()
    assert notice.text().startswith("Un traductor profesional todavía no ha revisado")
    tap(child(window, "languageButton"))
    assert not child(window, "noticeLabel").isVisible()


def test_a_broken_chart_says_so_in_the_language_that_is_shown_now(bilingual, content):
    for language in ("en", "es"):
        (content / language / "chart.md").write_text("nothing", "utf-8")
    window = bilingual()
    tap(child(window, "languageButton"))
    assert child(window, "howToReadLabel").text().startswith("No se puede leer el esquema")
    assert child(window, "languageButton").text() == "English"


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_header_is_one_line_at_usual_size(open_at, language):
    window = open_at(language=language)
    header = child(window, "headerBar")
    parts = [part for part in shown(window) if part.parent() is header]
    assert len(parts) == 8
    middle = header.height() / 2
    assert [p.objectName() for p in parts if not p.y() < middle < p.geometry().bottom()] == []
    assert child(window, "guideTitleLabel").isVisible()
    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert child(window, "emergencyButton").toolButtonStyle() == beside


@pytest.mark.parametrize("place", ["", "rfa"])
def test_everything_fits_in_spanish(open_at, place):
    window = open_at(language="es", page=place)
    assert sorted(set(look_over(window))) == []


PLACES = ("", "rfa", "emergency")


@pytest.fixture(scope="module")
def long_content(tmp_path_factory):
    folder = tmp_path_factory.mktemp("long") / "content"
    shutil.copytree(paths.resources() / "content/en", folder / "en")
    pages = (f"pages/{page}.md" for page in PLACES if page)
    for name in ("chart.md", "matters.md", "compare.md", "understood.md", *pages):
        lengthen(folder / "en" / name)
    return folder


def test_the_long_language_is_about_40_per_cent_longer_and_still_a_guide(long_content):
    usual, long = Library(paths.resources() / "content"), Library(long_content)
    before, after = usual.page("rfa").summary, long.page("rfa").summary
    assert 1.3 < len(after) / len(before) < 1.5
    assert long.page("rfa").problem == ""
    assert len(long.chart().steps) == len(usual.chart().steps)
    assert long.issues == ()


@pytest.mark.parametrize("place", PLACES)
def test_words_that_are_40_per_cent_longer_fit(open_at, install, long_content, place):
    install(LongWords())
    window = open_at(content=long_content, page=place)
    assert child(window, "backButton").text() == longer("Back")
    assert sorted(set(look_over(window))) == []


@pytest.mark.parametrize("place", PLACES)
def test_a_language_from_right_to_left_fits(open_at, install, place):
    install(RightToLeft())
    window = open_at(page=place)
    assert window.isRightToLeft()
    assert sorted(set(look_over(window))) == []
    assert box(child(window, "emergencyButton"), window).left() < window.width() / 4
    if not place:
        first, last = child(window, "step-esi"), child(window, "step-surgeon")
        assert box(first, window).left() > box(last, window).left()


@pytest.mark.parametrize("view", ["matters", "sheet"])
def test_what_helps_to_decide_fits_with_words_that_are_40_per_cent_longer(
    open_at, install, long_content, view
):
    install(LongWords())
    window = open_at(content=long_content)
    fill(window)
    window.navigator.open_view(view)
    settle()
    words = {"matters": "What matters to me", "sheet": "My sheet", "compare": "Compare options"}
    assert child(window, f"{view}TitleLabel").text() == longer(words[view])
    assert sorted(set(look_over(window))) == []


@pytest.mark.parametrize("view", ["matters", "sheet"])
def test_what_helps_to_decide_fits_from_right_to_left(open_at, install, view):
    install(RightToLeft())
    window = open_at()
    fill(window)
    window.navigator.open_view(view)
    settle()
    assert sorted(set(look_over(window))) == []
    if view == "matters":
        first, second = child(window, "option-stay-active"), child(window, "option-adjust-care")
        assert box(first, window).left() > box(second, window).right()


@pytest.mark.parametrize("view", ["matters", "sheet"])
def test_what_helps_to_decide_fits_in_spanish(open_at, view):
    window = open_at(language="es")
    fill(window)
    window.navigator.open_view(view)
    settle()
    assert sorted(set(look_over(window))) == []


def test_picks_place_and_focus_stay_in_another_language(open_at):
    window = open_at()
    fill(window)
    picks = window.picks.picks
    window.navigator.open_page("rfa")
    window.navigator.open_view("matters")
    settle()
    child(window, "down-soon").setFocus()
    bar = child(window, "mattersScroll").verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settle()
    window.language_chosen.emit("es")
    settle()
    assert window.picks.picks == picks
    assert window.windowTitle() == "Después de una inyección epidural de esteroides"
    assert child(window, "statement-soon").accessibleName() == "Quiero alivio pronto (elegida)"
    assert focus_name(window) == "down-soon"
    bar = child(window, "mattersScroll").verticalScrollBar()
    assert abs(bar.value() / bar.maximum() - 0.5) < 0.1
    press(window, Qt.Key.Key_Escape)
    assert window.page_view.page_id == "rfa"


def test_words_of_the_interface_alone_can_change_under_an_open_window(open_at, install):
    window = open_at(page="rfa")
    title = window.windowTitle()
    install(LongWords())
    assert window.windowTitle() == title
    assert child(window, "triedButton").text() == longer("Tried")
    assert child(window, "titleLabel").text() == ENGLISH_TITLE
    assert sorted(set(look_over(window))) == []


def test_the_header_of_an_open_window_turns_round(open_at, install):
    window = open_at()

    def arrow():
        button = child(window, "backButton")
        return button.icon().pixmap(button.iconSize()).toImage()

    usual = arrow()
    install(RightToLeft())
    assert box(child(window, "emergencyButton"), window).left() < window.width() / 4
    assert arrow() == usual.flipped(Qt.Orientation.Horizontal)
    assert sorted(set(look_over(window))) == []
