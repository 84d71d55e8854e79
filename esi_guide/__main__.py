# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The way in for ``esi-guide``, ``esi-guide-cli`` and ``python -m esi_guide``."""

from __future__ import annotations

import sys

from esi_guide.cli import main

if __name__ == "__main__":
    sys.exit(main())
