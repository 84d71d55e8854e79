# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What the guide says: dataclasses, their markdown files and the checks. No Qt."""
