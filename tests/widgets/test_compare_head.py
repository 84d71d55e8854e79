# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from esi_guide import paths
from esi_guide.content.library import Library
from esi_guide.content.side_by_side import named_options
from esi_guide.widgets.compare_head import CompareHead


@pytest.fixture
def head(qtbot, look, chart):
    head = CompareHead()
    qtbot.addWidget(head)
    head.set_look(look)
    every = named_options(Library(paths.resources() / "content"), chart)
    head.content = tuple(option for option in every if option.step.page in ("rfa", "surgeon"))
    head.show()
    return head


def test_each_head_says_the_plain_name_and_then_the_other(head):
    (corner, rfa, surgeon), *more = head.rows()
    assert more == []
    assert corner.text() == "The options"
    names = [part.children()[0].accessibleName() for part in (rfa, surgeon)]
    assert names == [
        "Heating a small joint nerve, Radiofrequency ablation (RFA)",
        "Talk with a spine surgeon",
    ]


def test_the_button_of_a_head_names_its_option_and_opens_its_page(head, qtbot):
    _, button = head.buttons()
    assert button.accessibleName() == "Read about it: Talk with a spine surgeon"
    with qtbot.waitSignal(head.page_chosen) as chosen:
        button.click()
    assert chosen.args == ["surgeon"]


def test_only_buttons_that_are_shown_can_be_reached(head):
    head.show_columns(range(1, 2))
    assert [button.property("page") for button in head.buttons()] == ["surgeon"]
    head.content = ()
    assert head.buttons() == []
