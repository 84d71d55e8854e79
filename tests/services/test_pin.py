# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The PIN of the staff, of which only a salted hash is kept."""

from __future__ import annotations

import pytest

from esi_guide.services.pin import PIN, fits, hashed
from esi_guide.services.settings import FIELDS


def test_a_pin_fits_its_own_hash_and_no_other_does():
    stored = hashed("4711")
    assert fits("4711", stored)
    assert not fits("4712", stored)
    assert not fits("", stored)


def test_where_no_pin_is_set_none_fits():
    assert not fits("", "")
    assert not fits("0000", "")


def test_the_same_pin_is_never_hashed_the_same_way_and_is_not_in_its_hash():
    one, other = hashed("123456789012"), hashed("123456789012")
    assert one != other
    assert "123456789012" not in one


def test_the_setting_takes_a_hash_and_nothing_else():
    field = FIELDS["pin_hash"]
    assert field.read(hashed("4711"))
    assert field.read("4711") is None


@pytest.mark.parametrize(
    ("pin", "good"), [("1234", True), ("123", False), ("12a4", False), ("1" * 13, False)]
)
def test_a_pin_is_4_to_12_digits(pin, good):
    assert bool(PIN.fullmatch(pin)) is good
