# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The bundled content as the models read it."""

from __future__ import annotations

import pytest

from esi_guide import paths
from esi_guide.content.library import Library


@pytest.fixture
def library():
    return Library(paths.resources() / "content")


@pytest.fixture
def chart(library):
    return library.chart()
