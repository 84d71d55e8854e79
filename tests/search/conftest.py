# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The bundled guide in English, ready to be searched."""

from __future__ import annotations

import pytest

from .guides import index_of, library_of


@pytest.fixture(scope="session")
def library():
    return library_of("en")


@pytest.fixture(scope="session")
def index():
    return index_of("en")
