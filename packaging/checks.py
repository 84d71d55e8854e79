# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Everything that has to hold: the quick checks first, then the tests."""

from __future__ import annotations

import sys

import lint
import system_packages
from environment import prepare


def main(arguments: list[str]) -> int:
    """Run the checks and the tests; with arguments, pytest alone with those arguments."""
    environment = prepare(["run", "test", "lint"])
    system_packages.require_qt(environment.python, display="--headed" in arguments)
    system_packages.offer_screen_reading(environment.python)
    if arguments:
        return environment.call("-m", "pytest", *arguments)
    failed = lint.failed_checks(environment)
    print("\n== tests", flush=True)
    code = environment.call("-m", "pytest")
    if failed:
        print(f"failed besides the tests: {', '.join(failed)}", file=sys.stderr)
    return code or bool(failed)
