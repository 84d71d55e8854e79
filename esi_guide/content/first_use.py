# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Holds a page against the glossary: each word of it is linked where it is first used."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from esi_guide.content.fields import Place
from esi_guide.content.markdown import inline_tokens
from esi_guide.content.readability import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from markdown_it.token import Token

    from esi_guide.content.fields import Report
    from esi_guide.content.page import Page, Term


@dataclass(frozen=True)
class _Use:
    """A word of the glossary in a text, or a link to it.

    Attributes:
        place: Where it stands.
        words: The words used.
    """

    place: Place
    words: str


class Vocabulary:
    """The words of a glossary, found in a text in any case and number.

    A form that two terms share, or that is only ``near`` a term, is found too, so that no shorter
    form is seen in it; it stands for no term.

    Args:
        terms: The glossary.
    """

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        owners: dict[tuple[frozenset[str], ...], set[str]] = {}
        for term in terms:
            for text in (term.term, *term.also):
                owners.setdefault(_form(text), set()).add(term.id)
            for text in term.near:
                # Two owners, and so none.
                owners.setdefault(_form(text), set()).update((term.id, ""))
        self._forms: dict[str, list[tuple[tuple[frozenset[str], ...], str]]] = {}
        for form, ids in owners.items():
            for word in form[0] if form else ():
                owner = next(iter(ids)) if len(ids) == 1 else ""
                self._forms.setdefault(word, []).append((form, owner))

    def find(self, words: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        """Yield the start, the length and the term of each form, the longest first at each word.

        The term is "" for a form that stands for none.
        """
        singulars = [_singulars(word) for word in words]
        at = 0
        while at < len(words):
            length, term_id = self._longest(singulars, at)
            if length:
                yield at, length, term_id
            at += length or 1

    def terms_called(self, names: Iterable[str]) -> frozenset[str]:
        """Return the terms that one of these names stands for as a whole."""
        found = set()
        for name in names:
            words = words_of(name)
            found |= {t for _, length, t in self.find(words) if length == len(words)}
        return frozenset(found - {""})

    def _longest(self, singulars: Sequence[frozenset[str]], at: int) -> tuple[int, str]:
        found = (0, "")
        for word in singulars[at]:
            for form, term_id in self._forms.get(word, ()):
                text = singulars[at : at + len(form)]
                fits = len(text) == len(form) and all(map(frozenset.intersection, text, form))
                if fits and len(form) > found[0]:
                    found = len(form), term_id
        return found


def check_first_use(page: Page, vocabulary: Vocabulary, report: Report) -> None:
    """Note words of the glossary that are not linked where they are first used, or linked again.

    A term that the page itself is called by may be linked, and need not be.
    """
    used: dict[str, _Use] = {}
    linked: dict[str, _Use] = {}
    order: list[tuple[str, _Use]] = []
    for section in page.sections:
        for term_id, use, is_link in _uses(section.tokens, section.key, vocabulary):
            if not is_link:
                if term_id not in used and term_id not in linked:
                    used[term_id] = use
                    order.append((term_id, use))
            elif term_id in linked:
                report.error(
                    use.place,
                    f"`term:{term_id}` is linked already on line {linked[term_id].place.line}",
                    "link a term where it is first used, and only there",
                )
            else:
                linked[term_id] = use
    own = vocabulary.terms_called(
        (page.title, page.short_title, page.medical_name, *page.also_called)
    )
    for term_id, use in order:
        if term_id in own:
            continue
        later = linked.get(term_id)
        report.error(
            use.place,
            f"`{use.words}` is a word of the glossary, first used here and "
            + (f"linked on line {later.place.line}" if later else "not linked"),
            f"write [{use.words}](term:{term_id})"
            + (", and take the other link away" if later else ""),
        )


def _uses(
    tokens: Iterable[Token], key: str, vocabulary: Vocabulary
) -> Iterator[tuple[str, _Use, bool]]:
    """Yield each term that a text uses: its id, the use, and whether that is a link to it."""
    in_heading = False
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            in_heading = token.nesting == 1
        elif token.type == "inline" and not in_heading:
            for address, words, lines in _pieces(token):
                if address.startswith("term:"):
                    use = _Use(Place(lines[0], f"#{key}"), " ".join(words))
                    yield address.removeprefix("term:"), use, True
                elif not address:
                    for start, length, term_id in vocabulary.find(words):
                        said = " ".join(words[start : start + length])
                        if term_id:
                            yield term_id, _Use(Place(lines[start], f"#{key}"), said), False


def _pieces(inline: Token) -> Iterator[tuple[str, list[str], list[int]]]:
    """Yield running text and links in turn: the address, the words, and each word's line."""
    address, words, lines = "", list[str](), list[int]()
    for line, child in inline_tokens([inline]):
        if child.type in ("link_open", "link_close"):
            if address or words:
                yield address, words, lines or [line]
            address, words, lines = "", [], []
            if child.type == "link_open":
                address = str(child.attrs.get("href", ""))
        elif child.type in ("text", "code_inline"):
            found = words_of(child.content)
            words += found
            lines += [line] * len(found)
    if words:
        yield address, words, lines


def _form(text: str) -> tuple[frozenset[str], ...]:
    return tuple(map(_singulars, words_of(text)))


def _singulars(word: str) -> frozenset[str]:
    """Return what the singular of a word may be, without accents; the word itself among them."""
    apart = unicodedata.normalize("NFKD", word.replace("\u2019", "'").replace("\u2011", "-"))
    plain = "".join(c for c in apart if not unicodedata.combining(c)).casefold()
    found = {plain}
    for ending, instead in (("s", ""), ("es", ""), ("ces", "z"), ("ies", "y")):
        if len(plain) > len(ending) + 2 and plain.endswith(ending):
            found.add(plain.removesuffix(ending) + instead)
    return frozenset(found)
