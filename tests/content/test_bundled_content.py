# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

import pytest

from esi_guide.content.issue import Severity
from esi_guide.content.library import Library
from esi_guide.content.rules import check

CONTENT = Path(__file__).resolve().parents[2] / "resources" / "content"


def test_bundled_content_has_no_errors():
    errors = [str(issue) for issue in check(CONTENT) if issue.severity == Severity.ERROR]
    assert not errors, "\n".join(errors)


@pytest.mark.parametrize("locale", Library.available_locales(CONTENT))
def test_every_bundled_page_opens(locale):
    library = Library(CONTENT, locale)
    assert library.chart()
    assert [page_id for page_id in library.page_ids() if library.page(page_id).problem] == []
