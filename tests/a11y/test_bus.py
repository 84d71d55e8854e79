# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The running program as a screen reader on Linux meets it, over the real accessibility bus.

The references beside this hold every name; what stands here is what only the bus can show: that
each thing is there, can be pressed by its action, and says once what has changed.
"""

from __future__ import annotations

import os
import sys

import pytest
from system_packages import missing_for_reading

from esi_guide import paths
from esi_guide.content.library import Library

from .screen_reader import running, shown, until

MISSING = missing_for_reading(os.environ.get("PATH", os.defpath))
#: Roles of things that a person acts on.
OPERABLE = {"push button", "check box", "button menu"}

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the bus of Linux alone"),
    pytest.mark.skipif(bool(MISSING), reason=f"sudo apt-get install -y {' '.join(MISSING)}"),
]


class Reader:
    """Finds things by their words, presses them and listens."""

    def __init__(self, program):
        self._program = program

    def shown(self):
        """Return whatever is shown, in reading order."""
        return list(shown(self._program))

    def look(self, words, role):
        """Return the first shown thing that begins with the words, or None."""
        nodes = (node for node in shown(self._program) if node.role == role)
        return next((node for node in nodes if node.name.startswith(words)), None)

    def find(self, words, role):
        """Return the first thing that begins with the words, as soon as it is shown."""
        return until(lambda: self.look(words, role), repr(words))

    def press(self, words, role="push button", action="Press"):
        """Press something and return what is said then, as soon as something is."""
        bus = self._program.bus
        node = self.find(words, role)
        assert bus.announced() == [], "this was said after what the last press had to say"
        node.press(action)
        heard = until(lambda: self._program.children and bus.announced(), f"words on {words!r}")
        return heard + (bus.announced() if self._program.children else [])

    def go_home(self):
        """Go back as far as there is a way."""
        while "enabled" in self.find("Back", "push button").states:
            self.press("Back")


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    with running((sys.executable, "-m", "esi_guide", "--lang", "en"), home) as program:
        yield program


@pytest.fixture
def reader(program):
    """Return the reader at the ladder; what was marked and picked before stays."""
    reader = Reader(program)
    reader.go_home()
    return reader


@pytest.fixture(scope="module")
def library():
    return Library(paths.resources() / "content")


def place(names, words):
    """Return the place of the first name that begins with the words."""
    return next(number for number, name in enumerate(names) if name.startswith(words))


def test_every_step_and_answer_is_a_button_in_the_order_of_the_chart(reader, library):
    expected = []
    for step in library.chart().steps:
        expected.append(f"{step.title}{'' if step.title.endswith('?') else '.'} Step ")
        expected += [f"{step.title} {answer.title}" for answer in step.answers]
    reader.find(expected[-1], "push button")
    buttons = [node for node in reader.shown() if node.role == "push button"]
    first = place([node.name for node in buttons], expected[0])
    cards = buttons[first : first + len(expected)]
    for node, words in zip(cards, expected, strict=True):
        assert node.name.startswith(words)
        assert node.description, node.name
        assert "Press" in node.actions, node.name


def test_whatever_can_be_acted_on_has_a_name_and_an_action_everywhere(reader):
    for way in ("", "Radiofrequency ablation (RFA)", "My sheet", "What matters to me"):
        if way:
            reader.press(way)
        for node in reader.shown():
            if node.role in OPERABLE and "enabled" in node.states:
                assert node.name, f"{node} on {way!r}"
                assert node.actions, f"{node.name!r} on {way!r}"
        reader.go_home()


def test_a_step_opens_its_page_and_the_way_back_leads_home_each_said_once(reader, library):
    assert reader.press("Spinal cord stimulation (SCS)") == [library.page("scs").title]
    assert reader.find(library.page("scs").title, "label")
    assert reader.press("Back") == [library.chart().title]
    assert reader.find("Spinal cord stimulation (SCS)", "push button")


def test_a_page_is_read_in_the_order_of_its_text(reader, library):
    page, figure = library.page("rfa"), library.figure("rfa")
    reader.press("Radiofrequency ablation (RFA)")
    reader.find(page.sections[-1].title, "label")
    nodes = reader.shown()
    names = [node.name for node in nodes]
    beginning = names.index(page.title)
    names, nodes = names[beginning:], nodes[beginning:]
    stops = [page.title, page.medical_name, page.summary[:40], figure.title, figure.title]
    stops += [section.title for section in page.sections]
    stops += ["Questions to ask", "Check what I understood", "Where this comes from"]
    at = 0
    for words in stops:
        at += place(names[at:], words) + 1


def test_each_section_is_a_stop_that_reads_its_whole_text(reader, library):
    reader.press("Radiofrequency ablation (RFA)")
    sections = library.page("rfa").sections
    reader.find(sections[-1].title, "label")
    texts = {node.name: node for node in reader.shown() if "Text" in node.interfaces}
    for section in sections:
        stop = texts[section.title]
        assert "focusable" in stop.states
        assert stop.text.startswith(section.title)
        assert len(stop.text) > 2 * len(section.title), section.title


def test_icon_arrays_are_sentences_with_both_frames(reader, library):
    page = library.page("rfa")
    reader.press("Radiofrequency ablation (RFA)")
    reader.find(page.sections[-1].title, "label")
    text = "\n".join(node.text for node in reader.shown() if "Text" in node.interfaces)
    counted = [arm for item in page.evidence if item.per == 100 for arm in item.arms]
    assert counted
    for arm in counted:
        assert f"{arm.count:g} of 100 people {arm.name}" in text
        assert f"{100 - arm.count:g} of 100 " in text


def test_a_figure_is_told_and_each_step_said_once(reader, library):
    figure = library.figure("rfa")
    reader.press("Radiofrequency ablation (RFA)")
    told = reader.find(figure.title, "filler")
    assert figure.description[:60] in told.description
    assert figure.steps[0].caption in told.description
    said = reader.press("Next step of the picture")
    assert len(said) == 1
    assert figure.steps[1].caption in said[0]
    assert figure.steps[1].caption in told.description


@pytest.mark.parametrize("action", ["Press", "Toggle"])
def test_marks_are_said_once_and_stand_on_the_ladder(reader, action):
    reader.press("Radiofrequency ablation (RFA)")
    for words, mark in (
        ("Tried", "tried"),
        ("I am here", "you are here"),
        ("Considering", "considering"),
    ):
        said = reader.press(words, "check box", action)
        assert said == [f"Radiofrequency ablation (RFA) ({mark})"]
        assert "checked" in reader.find(words, "check box").states
    reader.press("Back")
    card = reader.find("Radiofrequency ablation (RFA)", "push button")
    assert card.description.startswith("Considering.")
    reader.press("Radiofrequency ablation (RFA)")
    assert reader.press("Considering", "check box", action)[0] in (
        "Taken back.",
        "Your path is empty.",
    )


@pytest.mark.parametrize("action", ["Press", "Toggle"])
@pytest.mark.parametrize(
    ("words", "on", "off"),
    [
        ("Add to my handout", "Added to your handout.", "Taken off your handout."),
        (
            "How often can it be repeated?",
            "The question is on your sheet.",
            "The question is off your sheet.",
        ),
    ],
)
def test_what_is_added_is_said_once_however_it_is_pressed(reader, words, on, off, action):
    reader.press("Radiofrequency ablation (RFA)")
    assert reader.press(words, "check box", action) == [on]
    assert "checked" in reader.find(words, "check box").states
    assert reader.press(words, "check box", action) == [off]
    assert "checked" not in reader.find(words, "check box").states


def test_options_are_chosen_and_compared_in_cells_that_name_question_and_option(reader, library):
    pages = {"rfa": "Radiofrequency ablation (RFA)", "scs": "Spinal cord stimulation (SCS)"}
    for number, step in enumerate(pages.values(), start=1):
        reader.press(step)
        said = reader.press("Compare this", "check box", "Toggle")
        assert said == [f"Chosen to compare. Side by side: {number} chosen."]
        reader.go_home()
    reader.press("Spinal cord stimulation (SCS)")
    assert reader.press("Side by side") == ["Compare options"]
    questions = library.patient_questions().values()
    cells = [
        f"{question.ask} {library.page(page).title}: " for question in questions for page in pages
    ]
    reader.find(cells[-1], "label")
    names = [node.name for node in reader.shown()]
    at = 0
    for words in cells:
        at += place(names[at:], words) + 1

    assert reader.press("My sheet") == ["My sheet"]
    on_sheet = reader.find("Options to compare", "label")
    names = [node.name for node in reader.shown()]
    after = names[names.index(on_sheet.name) :]
    assert all(library.page(page).title in after for page in pages)


def test_the_emergency_signs_come_first_and_the_card_says_all_of_itself(reader, library):
    emergency = library.chart().emergency
    page = library.page(emergency.page)
    assert reader.press("Emergency signs") == [page.title]
    reader.find(page.sections[-1].title, "label")
    nodes = reader.shown()
    names = [node.name for node in nodes if node.role != "push button"]
    figure = library.figure(emergency.page).title
    assert place(names, page.sections[0].title) < names.index(figure)

    said = reader.press("Show this to staff")
    assert len(said) == 1
    for words in (emergency.card_title, emergency.card_ask):
        assert words in said[0]
        assert reader.find(words, "label")
    reader.find("Close", "push button").press()
    until(lambda: not reader.look("Close", "push button"), "the card to close")
    assert reader.press("Back") == [library.chart().title]
