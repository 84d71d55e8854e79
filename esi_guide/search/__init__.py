# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Finding places of the guide by the words that people use; knows no Qt."""
