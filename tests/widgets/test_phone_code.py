# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The code on the screen."""

from __future__ import annotations

import pytest

from esi_guide.services.coding import QrCoder
from esi_guide.widgets.phone_code import QUIET, SMALLEST, PhoneCode
from tests.views.camera import gray, read_code

TEXT = "¿Cuánto alivio dio? ñ “x” … 1"


@pytest.fixture
def code(qtbot):
    code = PhoneCode()
    qtbot.addWidget(code)
    code.setStyleSheet("background: black")
    code.show_modules(QrCoder().modules(TEXT))
    return code


@pytest.mark.parametrize("size", [(400, 400), (503, 299), (211, 640)])
def test_a_phone_reads_it_with_its_accents_at_any_size(code, size):
    code.resize(*size)
    assert read_code(code) == TEXT


def test_it_is_read_at_the_smallest_size(code):
    code.resize(code.minimumSizeHint())
    assert code.width() == SMALLEST * (len(QrCoder().modules(TEXT)) + 2 * QUIET)
    assert read_code(code) == TEXT


def test_every_module_is_the_same_number_of_whole_pixels_in_black_and_white_alone(code):
    code.resize(331, 331)
    side = len(QrCoder().modules(TEXT)) + 2 * QUIET
    module = 331 // side
    image = gray(code)
    middle = image.height() // 2
    line = [image.pixelColor(x, middle).red() for x in range(image.width())]
    assert set(line) == {0, 255}
    first = line.index(255)
    modules = [line[x : x + module] for x in range(first, first + side * module, module)]
    assert all(len(set(pixels)) == 1 for pixels in modules)
    # White on both sides, whatever is around.
    assert all(set(pixels) == {255} for pixels in (*modules[:QUIET], *modules[-QUIET:]))


def test_without_a_code_nothing_is_painted(code):
    code.show_modules(())
    code.resize(300, 300)
    assert read_code(code) == ""
