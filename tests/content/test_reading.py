# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from esi_guide.content.library import Library
from esi_guide.content.reading import readable_facts, readable_sections

SHOT = "en/pages/shot.md"


def sections(guide):
    library = Library(guide.root)
    found = readable_sections(library.page("shot"), library.sources())
    return {section.key: section for section in found}


def test_a_number_names_its_source_and_says_when_it_is_second_hand(guide):
    here = sections(guide)
    (risk,) = here["risks"].numbers
    (gain,) = here["relief"].numbers
    assert (risk.source_number, risk.source, risk.second_hand) == (1, "Smith A, 2020", False)
    assert (gain.source_number, gain.source, gain.second_hand) == (2, "Jones B, 2021", True)
    assert not any(section.gap for section in here.values())


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (SHOT, "count: 12", "count: 130"),
        (SHOT, "    group: People in a trial\n", ""),
        (SHOT, "      - name: who had none\n        count: 4.5\n", "      - who had none\n"),
        (SHOT, "source: smith-2020\n    stamps", "source: nobody\n    stamps"),
        ("en/sources.md", "id: smith-2020", "id: smyth-2020"),
    ],
)
def test_a_number_that_cannot_be_shown_is_a_gap_of_its_section(guide, file, old, new):
    guide.replace(file, old, new)
    here = sections(guide)
    assert [key for key, section in here.items() if section.gap] == ["risks"]
    assert here["risks"].numbers == ()
    assert len(here["relief"].numbers) == 1


def test_a_fact_has_the_number_of_its_source_or_none(guide):
    guide.replace(
        SHOT,
        "    value: Less pain\n",
        "    value: Less pain\n  - label: When\n    value: 3 weeks\n    source: jones-2021\n",
    )
    facts = readable_facts(Library(guide.root).page("shot"))
    assert [(item.fact.value, item.source_number) for item in facts] == [
        ("Less pain", 0),
        ("3 weeks", 2),
    ]
