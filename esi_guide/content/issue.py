# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A fault in the content, as a value: where it is, what is wrong and how to cure it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much a fault matters: an error fails `check`, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Issue(NamedTuple):
    """One fault in one content file.

    Attributes:
        file: Path of the file, relative to the content folder, with "/".
        line: Line number, counted from 1; 0 when the whole file is meant.
        field: Dotted path of the field, e.g. ``evidence[2].source``; "" for none.
        message: What is wrong.
        cure: What to do about it.
        severity: Error or warning.
    """

    file: str
    line: int
    field: str
    message: str
    cure: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        """Return ``file:line: severity: field: what is wrong; what to do``."""
        field = f"{self.field}: " if self.field else ""
        return f"{self.file}:{self.line}: {self.severity}: {field}{self.message}; {self.cure}"
