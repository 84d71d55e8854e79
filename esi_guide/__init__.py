# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""ESI Guide: the ladder of treatments after an epidural steroid injection."""

__version__ = "0.1.0"
