# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is known of a package is told, and that nobody could be asked is never taken for good."""

from __future__ import annotations

import audit_dependencies as audit
import lock
import pytest

KNOWN = "Found 2 known vulnerabilities in 1 package"
SKIPPED = "ruff  Dependency not found on PyPI and could not be audited: ruff (0.17.6)"


@pytest.mark.parametrize(
    ("code", "said", "errors", "expected"),
    [
        (0, "", "No known vulnerabilities found", audit.CLEAN),
        (1, "a table", KNOWN, audit.KNOWN),
        (1, "", "ConnectionError: Max retries exceeded", audit.NOT_ASKED),
        (1, "", "a traceback", audit.NOT_ASKED),
        (0, SKIPPED, "No known vulnerabilities found", audit.NOT_ASKED),
        (1, SKIPPED, KNOWN, audit.KNOWN),
    ],
)
def test_what_an_answer_means(code, said, errors, expected):
    assert audit.verdict(code, said, errors) == expected


def test_every_lock_is_audited():
    assert set(audit.AUDITED) == set(lock.CONTENTS)
