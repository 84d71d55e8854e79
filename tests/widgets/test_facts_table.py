# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from esi_guide.content.page import Fact
from esi_guide.content.reading import ReadableFact
from esi_guide.widgets.facts_table import FactsTable


def test_a_number_has_that_of_its_source_behind_it(qtbot, look):
    table = FactsTable()
    qtbot.addWidget(table)
    table.set_look(look)
    table.content = (
        ReadableFact(Fact("Goal", "Less <pain>"), 0),
        ReadableFact(Fact("When", "After 2 weeks", "smith-2020"), 3),
    )
    lines = table.toPlainText().strip().split("\n")
    assert lines == ["Goal", "Less <pain>", "When", "After 2 weeks [3]"]
