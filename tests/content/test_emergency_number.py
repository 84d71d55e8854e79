# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from esi_guide.content.emergency_number import NUMBERS, Region, read_numbers, with_number
from esi_guide.content.files import ContentFolder
from esi_guide.content.library import Library
from esi_guide.content.markdown import to_text
from esi_guide.content.page import Fact
from esi_guide.content.signing import Signature, sign

CONTENT = Path(__file__).resolve().parents[2] / "resources" / "content"
SHOT = "en/pages/shot.md"


def number_to_call(region, locale="en"):
    """Return what the bundled emergency page says in its facts and in its text."""
    page = Library(CONTENT, locale, region).page("emergency")
    (now,) = [section for section in page.sections if section.key == "now"]
    (step,) = [line for line in to_text(now.tokens).split("\n") if line.startswith("3. ")]
    assert not page.problem
    return page.facts[2].value, step.partition("? ")[2]


@pytest.mark.parametrize(
    ("region", "number"),
    [
        (Region("GB"), "999"),
        (Region("US"), "911"),
        (Region("DE"), "112"),
        (Region("de"), "112"),
        (Region("AU"), "000"),
        (Region("US", "9-999"), "9-999"),
        (Region(number="+1 555 0100"), "+1 555 0100"),
    ],
)
def test_the_number_of_the_country_is_said_and_the_clinics_own_goes_before_it(region, number):
    assert number_to_call(region) == (number, f"Call {number}.")


@pytest.mark.parametrize("region", [Region(), Region("ZZ"), Region("419"), Region("NO")])
def test_where_the_country_is_not_known_the_usual_numbers_are_named(region):
    words = "our local emergency number (911 in the USA, 999 in the UK, 112 in the EU)"
    assert number_to_call(region) == (f"Y{words}", f"Call y{words}.")


def test_the_number_is_said_in_the_readers_language():
    assert number_to_call(Region("MX"), "es") == ("911", "Llame al 911.")
    _, unknown = number_to_call(Region(), "es")
    assert unknown.startswith("Llame al número de emergencias de su país (911 en EE. UU.,")


def test_every_country_has_one_number():
    document, issues = ContentFolder(CONTENT).read(NUMBERS)
    numbers = read_numbers(document, NUMBERS).value.values()
    countries = [country for number in numbers for country in number.countries]
    assert not issues
    assert len(countries) == len(set(countries)) > 40


NUMBERS_FILE = """\
---
numbers:
  - id: 911
    countries: [US]
    source: An office
  - id: 112
    countries: [DE, AT]
    source: A directive
---
"""


@pytest.fixture
def numbered(guide):
    """Return the small guide with numbers, and one asked for in all its texts."""
    guide.write(NUMBERS, NUMBERS_FILE)
    guide.replace(SHOT, "value: Less pain", 'value: "{emergency-number}"')
    guide.replace(SHOT, "Words of day.", "Call **{emergency-number}** or *go*.")
    guide.replace("en/chart.md", "band: One sign is enough.", "band: Call {emergency-number}.")
    guide.replace(
        "en/glossary.md", "definition: A cable", "definition: '{emergency-number}: a cable"
    )
    guide.replace("en/glossary.md", "carries signals.", "carries signals.'")
    return guide


def test_every_text_that_asks_for_the_number_gets_it(numbered):
    assert numbered.messages() == []
    library = Library(numbered.root, region=Region("AT"))
    page = library.page("shot")
    (day,) = [section for section in page.sections if section.key == "day"]
    assert page.facts == (Fact("Goal", "112"),)
    assert to_text(day.tokens) == "Call 112 or go."
    assert library.chart().emergency.band == "Call 112."
    assert library.terms()["nerve"].definition.startswith("112: a cable")
    assert library.issues == ()


def test_a_guide_that_cannot_say_what_to_call_still_says_something(numbered):
    numbered.write("en/chart.md", b"\xff")
    (numbered.root / NUMBERS).unlink()
    page = Library(numbered.root, region=Region("AT")).page("shot")
    assert page.facts[0].value == "Your local emergency number"


def test_a_text_without_the_number_stays_the_very_same(guide):
    def never():
        raise AssertionError

    page = Library(guide.root).page("shot")
    assert with_number(page, never) is page
    assert with_number((1, "a", None), never) == (1, "a", None)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("countries: [US]", "countries: [USA]", "numbers[0].countries: `USA` is not a country"),
        ("countries: [US]", "countries: [us]", "numbers[0].countries: `us` is not a country"),
        ("AT]", "US]", "numbers[1].countries: `US` has the number 911 already"),
        ("id: 112", "id: 911", "numbers[1].id: `911` is used already"),
        ("    source: An office\n", "", "numbers[0].source: this field is missing"),
        ("numbers:", "number:", "numbers: this field is missing"),
    ],
)
def test_fault_in_the_numbers_is_told(numbered, old, new, message):
    numbered.replace(NUMBERS, old, new)
    assert any(text.startswith(NUMBERS) and message in text for text in numbered.messages())
    Library(numbered.root, region=Region("US")).page("shot")


def test_signature_holds_whatever_the_number_is(numbered):
    day = date(2026, 11, 30)
    sign(numbered.root, "en", "shot", Signature("Jane Roe", "MD", day), day)
    assert numbered.messages() == []
    assert Library(numbered.root, region=Region("US")).page("shot").review.reviewer


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Call 911 at once.", "`911` is the number to call in some countries alone"),
        ("Dial your doctor, or 112.", "`112` is the number to call"),
        ("Your emergency number (999).", "`999` is the number to call"),
        ("Llame al 112.", "`112` is the number to call"),
        ("Call {number}.", "nothing takes the place of `{number}`; only {emergency-number} is"),
        ("Of 1,000 people 999 did not. We call it rare.", None),
        ("They call 1,112 people. It was 911.", None),
        ("Call {emergency-number}.", None),
    ],
)
def test_a_number_of_some_countries_alone_is_an_error(guide, text, message):
    guide.replace(SHOT, "Words of day.", f"{text}[](source:smith-2020)")
    line = guide.line_of(SHOT, text)
    found = guide.messages()
    assert len(found) == bool(message), found
    if message:
        assert found[0].startswith(f"{SHOT}:{line}: error: #day: {message}")
