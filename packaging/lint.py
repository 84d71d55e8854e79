# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The quick checks: forms and catalogues against their source, style, types, content."""

from __future__ import annotations

import system_packages
from environment import Environment, prepare

CHECKS = {
    "forms": ["packaging/build.py", "forms", "--check"],
    "translations": ["packaging/build.py", "translations", "--check"],
    "style": ["-m", "ruff", "check"],
    "format": ["-m", "ruff", "format", "--check"],
    "types": ["-m", "mypy"],
    "content": ["-m", "esi_guide", "check"],
}


def main(arguments: list[str]) -> int:
    """Run the checks named in the arguments, or all of them."""
    environment = prepare(["run", "test", "lint"])
    system_packages.require_qt(environment.python, display=False)
    failed = failed_checks(environment, arguments)
    print("\n" + (f"failed: {', '.join(failed)}" if failed else "all checks passed"))
    return int(bool(failed))


def failed_checks(environment: Environment, names: list[str] | None = None) -> list[str]:
    """Run checks one after the other.

    Args:
        environment: Where their tools are.
        names: Which ones; all when empty.

    Returns:
        The names of those that failed.
    """
    failed = []
    for name in names or CHECKS:
        print(f"\n== {name}", flush=True)
        if environment.call(*CHECKS[name], offscreen=True) != 0:
            failed.append(name)
    return failed
