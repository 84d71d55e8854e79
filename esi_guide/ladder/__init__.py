# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The ladder without a window: where cards and ways lie, where arrow keys lead, the journey."""
