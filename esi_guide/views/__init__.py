# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""One view per form, with the same stem. Each form is loaded on first use."""
