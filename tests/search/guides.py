# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The bundled guide in each language, made ready once."""

from __future__ import annotations

from functools import cache

from esi_guide import paths
from esi_guide.content.library import Library
from esi_guide.search.index import SearchIndex


@cache
def library_of(locale):
    return Library(paths.resources() / "content", locale)


@cache
def index_of(locale):
    library = library_of(locale)
    index = SearchIndex(library.synonyms(), library.chart().emergency.page)
    for page_id in library.page_ids():
        index.add_page(library.page(page_id))
    index.add_terms(library.terms())
    return index
