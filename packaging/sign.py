# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Sum the products in dist/ up and sign the sums, with a key that lies outside the checkout."""

from __future__ import annotations

import os

import products
from problem import Problem
from products import DIST, KEY_FILE


def main(_arguments: list[str]) -> int:
    """Sign what was built.

    Raises:
        Problem: When there is no key, or nothing to sign.
    """
    if not os.environ.get(KEY_FILE):
        raise Problem(
            f"{KEY_FILE} names no secret key of minisign, so everything stays unsigned.\n"
            "A key is made by `minisign -G -p esi-guide.pub -s KEY`, KEY outside the checkout."
        )
    if not DIST.is_dir() or not any(products.is_product(path) for path in DIST.iterdir()):
        raise Problem("There is nothing in dist/; `packaging/build.py all` builds it.")
    products.write_sums(DIST)
    return 0
