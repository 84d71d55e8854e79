# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from esi_guide.content.library import Library
from esi_guide.content.rules import check

CONTENT = Path(__file__).resolve().parents[2] / "resources" / "content"
BEFORE_ANY_REVIEW_ENDS = date(2026, 11, 24)


def test_bundled_content_has_neither_errors_nor_warnings():
    issues = [str(issue) for issue in check(CONTENT, BEFORE_ANY_REVIEW_ENDS)]
    assert not issues, "\n".join(issues)


@pytest.mark.parametrize("locale", Library.available_locales(CONTENT))
def test_every_bundled_page_opens(locale):
    library = Library(CONTENT, locale)
    assert library.chart()
    assert [page_id for page_id in library.page_ids() if library.page(page_id).problem] == []
