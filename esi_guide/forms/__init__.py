# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Forms compiled from ``ui/*.ui``; never edited, held to their source by a test."""
