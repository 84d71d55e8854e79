# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a clinic says beside the guide, seen in the window: marked, within reach, never hidden."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QPushButton

from esi_guide.app import make_window
from esi_guide.options import Options
from esi_guide.services.settings import MemorySettings
from esi_guide.views.offer_view import OfferView
from esi_guide.widgets.clinic_card import ClinicCard

from .hands import child, press, settle, shown, tap
from .overlays import write_overlay
from .test_fits import fill, look_over


class Policy(MemorySettings):
    """Settings of which an organisation has fixed some."""

    def locked(self, key):
        return key in self._values


@pytest.fixture
def open_guide(qapp, tmp_path):
    """Return a way to open the guide with a clinic's own text."""
    before = QLocale()
    windows = []

    def open_guide(size=(1366, 768), settings=None, options=None, **changes):
        folder = write_overlay(tmp_path / "own", **changes)
        options = (options or Options(consult=True))._replace(overlay=folder)
        window = make_window(qapp, options, settings or MemorySettings(theme="light"))
        window.resize(*size)
        window.show()
        settle()
        windows.append(window)
        return window

    yield open_guide
    for window in windows:
        window.close()
        window.deleteLater()
    settle()
    QLocale.setDefault(before)


def words_of(card):
    return " ".join(label.accessibleName() for label in shown(card) if label.accessibleName())


def open_page(window, page):
    window.navigator.open_page(page)
    settle()
    return window.page_view.ui


def test_the_ladder_names_the_clinic_and_what_it_does_not_offer(open_guide):
    window = open_guide()
    card = window.ladder_view.ui.clinicCard
    said = words_of(card)
    assert "Riverside Pain Clinic" in said
    assert "555 0100" in said
    assert "Not offered at this clinic" in said
    assert [b.property("page") for b in card.buttons()] == ["scs", "drg", "back-class"]
    canvas = window.ladder_view.ui.ladderCanvas
    assert canvas.button("scs") is None
    assert canvas.button("rfa") is not None


@pytest.mark.parametrize("page", ["scs", "back-class"])
def test_a_button_of_the_box_opens_its_page(open_guide, page):
    window = open_guide()
    child(window.ladder_view, f"clinic-{page}").click()
    settle()
    assert window.page_view.page_id == page


def test_without_anything_to_say_there_is_no_box(open_at):
    window = open_at()
    assert window.ladder_view.ui.clinicCard.isHidden()
    assert open_page(window, "rfa").clinicCard.isHidden()


def test_the_clinics_own_part_of_a_page_is_marked_and_the_guides_is_not(open_guide):
    ui = open_page(open_guide(), "rfa")
    sections = {section.key: section for section in ui.sectionList.sections()}
    mark = "This part is from Riverside Pain Clinic, not from the guide."
    assert mark in sections["here"].toPlainText()
    assert mark in sections["here"].accessibleName()
    assert "No clinician has signed it yet." in sections["here"].toPlainText()
    assert mark not in sections["risks"].toPlainText()
    assert "Parts of this page are from Riverside Pain Clinic" in ui.noticeLabel.text()
    assert len(ui.reviewLabel.text().split("\n")) == 2


def test_a_page_of_the_clinic_says_so_at_its_head(open_guide):
    ui = open_page(open_guide(), "back-class")
    assert "This page is from Riverside Pain Clinic" in ui.noticeLabel.text()


def test_a_page_that_is_not_offered_says_so_and_can_be_read(open_guide):
    ui = open_page(open_guide(), "scs")
    assert "This clinic does not offer this. Ask where it is done." in ui.noticeLabel.text()
    assert len(ui.sectionList.sections()) > 5


def test_beside_the_emergency_signs_the_clinic_is_no_way_to_help(open_guide):
    ui = open_page(open_guide(), "emergency")
    assert "do not wait for the clinic" in words_of(ui.clinicCard)
    assert ui.clinicCard.buttons() == []
    assert [s.key for s in ui.sectionList.sections()][:2] == ["signs", "now"]


def test_broken_text_is_a_notice_for_the_staff_and_hides_nothing(open_guide):
    window = open_guide(**{"en/pages/rfa.md": "broken"})
    assert (
        "Some of this clinic's own text could not be read"
        in open_page(window, "about").noticeLabel.text()
    )
    ui = open_page(window, "rfa")
    assert ui.noticeLabel.isHidden()
    assert "here" not in [section.key for section in ui.sectionList.sections()]


def test_a_folder_that_is_gone_leaves_the_guide_as_it_is(qapp, tmp_path, caplog):
    window = make_window(qapp, Options(overlay=tmp_path / "gone"), MemorySettings())
    assert "there is no folder" in caplog.text
    assert window.ladder_view.ui.clinicCard.isHidden()
    assert "could not be read" in open_page(window, "about").noticeLabel.text()
    window.deleteLater()


def test_what_is_not_offered_can_be_compared_and_is_marked(open_guide):
    window = open_guide()
    window.navigator.open_view("compare")
    settle()
    button = child(window.view(), "compare-scs")
    assert "Not offered at this clinic" in button.accessibleDescription() + button.accessibleName()
    button.click()
    child(window.view(), "compare-rfa").click()
    settle()
    assert window.picks.picks.compared == ("scs", "rfa")


def test_the_search_finds_and_marks_them(open_guide, qtbot):
    window = open_guide()
    window.open_search("back class")
    model = window._search_view.model
    qtbot.waitUntil(lambda: model.is_ready)
    model.search("back class")
    first = model.index(0, 0)
    assert first.data() == "Our back class"
    assert "From your clinic" in first.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    model.search("pain pacemaker")
    told = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) for row in range(3)]
    assert "Not offered at this clinic" in told[0]


def test_the_clinician_says_what_is_offered_on_this_computer(open_guide):
    settings = MemorySettings(theme="light")
    window = open_guide(settings=settings)
    window.show_offer()
    settle()
    view = window.findChild(OfferView)
    assert not child(view, "offer-scs").isChecked()
    assert child(view, "offer-rfa").isChecked()
    tap(child(view, "offer-scs"))
    tap(child(view, "offer-rfa"))
    assert settings.value("not_offered") == ""
    child(view, "closeButton").click()
    settle()
    assert settings.value("not_offered") == "rfa, drg"
    canvas = window.ladder_view.ui.ladderCanvas
    assert canvas.button("scs") is not None
    assert canvas.button("rfa") is None


def test_everything_can_be_offered_again_against_the_folder(open_guide):
    settings = MemorySettings(theme="light")
    window = open_guide(settings=settings)
    window.show_offer()
    view = window.findChild(OfferView)
    for page in ("scs", "drg"):
        child(view, f"offer-{page}").click()
    press(view, Qt.Key.Key_Escape)
    settle()
    assert settings.value("not_offered") == "none"
    assert window.library.not_offered == ()


def test_a_look_changes_nothing(open_guide):
    settings = MemorySettings(theme="light")
    window = open_guide(settings=settings)
    view_before = window.ladder_view
    window.show_offer()
    window.findChild(OfferView).close()
    settle()
    assert settings.value("not_offered") == ""
    assert window.ladder_view is view_before


def test_the_policy_goes_before_the_folder_and_locks_the_list(open_guide):
    window = open_guide(settings=Policy(theme="light", not_offered="rfa"))
    assert window.library.not_offered == ("rfa",)
    window._fill_menu()
    actions = {action.text(): action for action in window._menu.actions()}
    assert not actions["Options offered here"].isEnabled()


def test_only_a_consultation_offers_the_list(open_guide):
    window = open_guide(options=Options())
    window._fill_menu()
    assert "Options offered here" not in [action.text() for action in window._menu.actions()]


def test_what_was_marked_stays_when_the_offer_changes(open_guide):
    window = open_guide(settings=MemorySettings(theme="light"))
    fill(window)
    before = window.picks.picks
    window.not_offered_chosen.emit(("rfa",))
    settle()
    assert window.picks.picks == before
    for view in ("matters", "compare", "sheet"):
        window.navigator.open_view(view)
        settle()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    ("size", "text_size"), [((1366, 768), 100), ((1080, 1920), 150), ((1024, 600), 200)]
)
def test_everything_fits(open_guide, size, text_size, language):
    options = Options(language=language, text_size=text_size, consult=True)
    window = open_guide(size=size, options=options)
    faults = {"ladder": sorted(set(look_over(window)))}
    for page in ("rfa", "scs", "emergency", "back-class"):
        open_page(window, page)
        faults[page] = sorted(set(look_over(window)))
    assert {name: found for name, found in faults.items() if found} == {}


def test_every_button_of_the_box_is_reached_by_tab(open_guide):
    window = open_guide()
    wanted = {button.objectName() for button in window.ladder_view.ui.clinicCard.buttons()}
    for _ in range(60):
        press(window, Qt.Key.Key_Tab)
        wanted.discard(window.focusWidget().objectName())
    assert wanted == set()


def test_another_language_says_it_in_that_language(open_guide):
    window = open_guide()
    window.language_chosen.emit("es")
    settle()
    said = words_of(window.ladder_view.ui.clinicCard)
    assert "Clínica del Dolor Ribera" in said
    assert "No se ofrece en esta clínica" in said
    assert isinstance(window.ladder_view.ui.clinicCard, ClinicCard)
    assert shown(window.ladder_view.ui.clinicCard, QPushButton)
