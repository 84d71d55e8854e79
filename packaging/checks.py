# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Everything that has to hold: the quick checks first, then the tests."""

from __future__ import annotations

import sys

import lint
import system_packages
from environment import prepare

#: Half the time on two processors; more than four would want more memory than most machines have.
ON_ALL_PROCESSORS = ("-n", "auto", "--maxprocesses", "4", "--dist", "worksteal")


def main(arguments: list[str]) -> int:
    """Run the checks and the tests; with arguments, pytest alone with those arguments."""
    environment = prepare(["run", "test", "lint"])
    system_packages.require_qt(environment.python, display="--headed" in arguments)
    system_packages.offer_screen_reading(environment.python)
    if arguments:
        return environment.call("-m", "pytest", *arguments)
    failed = lint.failed_checks(environment)
    print("\n== tests", flush=True)
    code = environment.call("-m", "pytest", *ON_ALL_PROCESSORS)
    if failed:
        print(f"failed besides the tests: {', '.join(failed)}", file=sys.stderr)
    return code or bool(failed)
