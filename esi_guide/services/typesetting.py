# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Sheets for paper by Typst: one engine for the file, the preview and the printer.

A sheet is a source that we wrote and data that somebody else did. Texts go in as data only: they
reach the source as strings, which Typst never reads as markup.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from contextlib import suppress
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from esi_guide.services.protocols import CannotSave, CannotTypeset
from esi_guide.services.saving import save

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    import typst

T = TypeVar("T")

#: How many pages a handout may have.
MOST_PAGES = 4
#: Pictures that are only counted.
_COUNTING = 12.0
#: After how many other sheets Typst keeps nothing of one, and one more.
_FORGOTTEN = 12
#: How a source asks for a package, which would come from a network.
_PACKAGE = re.compile(r'(?:import|include)\s*"@')


class Engine:
    """Typst, loaded when a first sheet is made, and then kept.

    Each new one would take one of 65,535 numbers that a process has, and a little memory.

    Args:
        fonts: Folder with the typefaces.
    """

    def __init__(self, fonts: Path) -> None:
        self._fonts = fonts
        self._compiler: typst.Compiler | None = None
        # Views that come and go make their sheets in threads of their own.
        self._one = Lock()

    def make(
        self,
        source: str,
        inputs: Mapping[str, str] | None = None,
        **options: Any,  # noqa: ANN401 - Typst's own
    ) -> list[bytes]:
        """Return a source as Typst makes it, in one piece or several.

        Raises:
            CannotTypeset: When that cannot be done.
        """
        if _PACKAGE.search(source):
            raise CannotTypeset("a package would have to come from a network")
        try:
            with self._one:
                if self._compiler is None:
                    self._compiler = self._load()
                texts = dict(inputs or {})
                made = self._compiler.compile(source.encode(), sys_inputs=texts, **options)
        except ImportError as error:
            raise CannotTypeset(f"Typst is not installed: {error}") from error
        except (RuntimeError, ValueError, OSError) as error:
            raise CannotTypeset(str(error)) from error
        return made if isinstance(made, list) else [made or b""]

    def forget(self) -> None:
        """Keep nothing of what was made, which weighs up to 100 MB.

        Typst keeps what the last ten sheets were made of, and has no other way to let go of it.
        """
        if self._compiler is not None:
            for _ in range(_FORGOTTEN):
                self.make("", format="png", ppi=_COUNTING)

    def _load(self) -> typst.Compiler:
        import typst  # noqa: PLC0415 - 80 MB that only a sheet needs

        # The typefaces inside Typst stand in for letters that ours lack.
        typefaces = typst.Fonts(include_system_fonts=False, font_paths=[self._fonts])
        return typst.Compiler(root=self._fonts, font_paths=typefaces)


def pdf(source: str, inputs: Mapping[str, str] | None = None, *, engine: Engine) -> bytes:
    """Return a source as PDF/UA-1: tagged, with its language and title.

    Args:
        source: Typst; it reads no file but the typefaces.
        inputs: Texts that the source finds in ``sys.inputs``.
        engine: What makes it.

    Raises:
        CannotTypeset: When that cannot be done.
    """
    return b"".join(engine.make(source, inputs, format="pdf", pdf_standards=["ua-1"]))


def pages(
    source: str, inputs: Mapping[str, str] | None = None, *, engine: Engine, ppi: float
) -> list[bytes]:
    """Return a source as one PNG a page, at a number of pixels per inch.

    Args:
        source: Typst, as for :func:`pdf`.
        inputs: Texts that the source finds in ``sys.inputs``.
        engine: What makes it.
        ppi: Pixels per inch.

    Raises:
        CannotTypeset: When that cannot be done.
    """
    return engine.make(source, inputs, format="png", ppi=ppi)


class HandoutPress:
    """Makes handouts, leaving out parts until one keeps to its pages.

    Args:
        resources: Folder with the template and the typefaces.
    """

    def __init__(self, resources: Path) -> None:
        self._template = resources / "handout" / "handout.typ"
        self._engine = Engine(resources / "fonts")
        self._fitting = ("", 0)

    def pdf(self, sheet: Mapping[str, Any]) -> bytes:
        """Return a sheet as PDF/UA-1.

        Raises:
            CannotTypeset: When that cannot be done.
        """
        return self._fitted(sheet, pdf)

    def pages(self, sheet: Mapping[str, Any], ppi: float) -> list[bytes]:
        """Return a sheet as one PNG a page.

        Raises:
            CannotTypeset: When that cannot be done.
        """
        return self._fitted(sheet, partial(pages, ppi=ppi))

    def save(self, sheet: Mapping[str, Any], path: Path) -> None:
        """Write a sheet as PDF/UA-1, whole or not at all.

        Raises:
            CannotTypeset: When it cannot be made.
            CannotSave: When it cannot be written; what was there before is left as it was.
        """
        data = self.pdf(sheet)
        try:
            save(path, data)
        except OSError as error:
            raise CannotSave(error.strerror or str(error)) from error

    def forget(self) -> None:
        """Keep nothing of the sheets that were made."""
        self._fitting = ("", 0)
        with suppress(CannotTypeset):
            self._engine.forget()

    def _fitted(self, sheet: Mapping[str, Any], make: Callable[..., T]) -> T:
        try:
            source = self._template.read_text("utf-8")
        except OSError as error:
            raise CannotTypeset(f"{self._template.name} cannot be read: {error}") from error
        text = json.dumps(sheet)
        known, level = self._fitting
        if known != text:
            level = self._level(source, text, len(sheet["left_out"]["items"]) + 1)
            self._fitting = (text, level)
        return make(source, {"sheet": text, "level": str(level)}, engine=self._engine)

    def _level(self, source: str, text: str, levels: int) -> int:
        """Return the first level at which the sheet keeps to its pages, or the last one."""

        def fits(level: int) -> bool:
            inputs = {"sheet": text, "level": str(level)}
            made = pages(source, inputs, engine=self._engine, ppi=_COUNTING)
            return len(made) <= MOST_PAGES

        # Each level makes a sheet shorter, so half of those that are left need no trial.
        return bisect_left(range(levels - 1), True, key=fits)
