# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Figures: what each step says, which words stand where, and the drawing of one step.

The drawings hold shapes alone. Words come from ``figures.md`` in the language of the reader,
colours from ``colors.json`` by theme, and parts that figures share from ``parts.svg``.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from esi_guide.content.fields import read_by_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from esi_guide.content.fields import Fields, Read
    from esi_guide.content.frontmatter import Document

#: What a figure needs at least and at most to tell a story in.
FEWEST_STEPS, MOST_STEPS = 3, 5

#: Colours for paper: greys that stay apart without colour, on white.
PAPER = "print"

_LENGTH = re.compile(r"[0-9]{1,4}")
_START = re.compile(r"<svg\b[^>]*>")
_SHARED = re.compile(r"<defs>.*</defs>", re.DOTALL)
_TOKEN = re.compile(r"\$\{([a-z-]+)\}")
_LARGEST = 500_000


class Anchor(StrEnum):
    """Which end of a label its place is."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True)
class FigureLabel:
    """A word or two at a part of the drawing; lengths are in units of the drawing.

    Attributes:
        text: The words.
        x: Place of the anchor, from the left.
        y: Middle of the words, from the top.
        anchor: Whether the words begin, end or have their middle at ``x``.
        to: Where the line from the words ends; None for no line.
    """

    text: str
    x: int
    y: int
    anchor: Anchor
    to: tuple[int, int] | None


@dataclass(frozen=True)
class FigureStep:
    """One picture of a figure: what it says, and the labels in it."""

    caption: str
    labels: tuple[FigureLabel, ...]


@dataclass(frozen=True)
class Figure:
    """A drawing told in steps.

    Attributes:
        id: Unique; the stem of the drawing's file.
        title: What the figure is about.
        description: What there is to see, for those who do not see it.
        page: Id of the page that shows it.
        section: Key of the section that shows it.
        builds: True when each step adds to the ones before; False when it replaces them.
        steps: The pictures in order.
    """

    id: str
    title: str
    description: str
    page: str
    section: str
    builds: bool
    steps: tuple[FigureStep, ...]

    def words(self) -> Iterator[str]:
        """Yield everything that a patient reads or hears of the figure."""
        yield self.title
        yield self.description
        for step in self.steps:
            yield step.caption
            for label in step.labels:
                yield label.text


class CannotDraw(Exception):  # noqa: N818 - reads as what it says: "except CannotDraw"
    """A drawing cannot be shown; the text says why."""


def read_figures(document: Document, file: str) -> Read[dict[str, Figure]]:
    """Read the figures, leaving out broken ones; places are known by id."""
    return read_by_id(document, file, "figures", _figure)


def _figure(fields: Fields) -> Figure:
    fields.require("id", "title", "description", "page", "section", "steps")
    return Figure(
        id=fields.identifier("id"),
        title=fields.text("title"),
        description=fields.text("description"),
        page=fields.identifier("page"),
        section=fields.identifier("section"),
        builds=fields.yes("builds"),
        steps=_steps(fields),
    )


def _steps(figure: Fields) -> tuple[FigureStep, ...]:
    steps = []
    entries = figure.entries("steps")
    for fields in entries:
        fields.require("caption")
        steps.append(FigureStep(caption=fields.text("caption"), labels=_labels(fields)))
        fields.refuse_others()
        figure.sound &= fields.sound
    if "steps" in figure and not FEWEST_STEPS <= len(entries) <= MOST_STEPS:
        figure.error(
            "steps",
            f"a figure has {FEWEST_STEPS} to {MOST_STEPS} steps, and here are {len(entries)}",
            "add steps, or put some together",
        )
    return tuple(steps)


def _labels(step: Fields) -> tuple[FigureLabel, ...]:
    labels = []
    for fields in step.entries("labels"):
        fields.require("text", "x", "y")
        labels.append(
            FigureLabel(
                text=fields.text("text"),
                x=fields.whole("x"),
                y=fields.whole("y"),
                anchor=fields.choice("anchor", Anchor.START),
                to=_point(fields, "to"),
            )
        )
        fields.refuse_others()
        step.sound &= fields.sound
    return tuple(labels)


def _point(fields: Fields, name: str) -> tuple[int, int] | None:
    numbers = fields.texts(name)
    if name not in fields:
        return None
    if len(numbers) != 2 or not all(_LENGTH.fullmatch(number) for number in numbers):
        fields.error(name, "this is not a place in the drawing", "write [x, y], such as [120, 80]")
        return None
    return int(numbers[0]), int(numbers[1])


def drawing_of_step(folder: Path, figure: Figure, step: int, theme: str) -> str:
    """Return the drawing of one step as SVG text.

    Args:
        folder: Where the drawings, ``parts.svg``, ``style.css`` and ``colors.json`` are.
        figure: The figure.
        step: Which step, from 0.
        theme: light, dark or contrast; ``PAPER`` for what is printed.

    Raises:
        CannotDraw: When a file is missing or is not what it should be.
    """
    drawing = _read(folder / f"{figure.id}.svg")
    shared = _SHARED.search(_read(folder / "parts.svg"))
    if _START.search(drawing) is None or shared is None:
        raise CannotDraw(f"{figure.id}.svg or parts.svg is not a drawing")
    hidden = [
        f"#step-{number + 1}"
        for number in range(len(figure.steps))
        if number > step or (number < step and not figure.builds)
    ]
    style = _coloured(_read(folder / "style.css"), _colors(folder / "colors.json", theme))
    if hidden:
        style += f"{', '.join(hidden)} {{ display: none }}\n"
    inside = f"<style>\n{style}</style>\n{shared[0]}"
    whole = _START.sub(lambda start: f"{start[0]}\n{inside}", drawing, count=1)
    return whole.replace('"parts.svg#', '"#')


def _colors(path: Path, theme: str) -> dict[str, str]:
    try:
        colors = json.loads(_read(path))[theme]
    except (ValueError, KeyError, TypeError):
        raise CannotDraw(f"{path.name} has no colours for {theme}") from None
    if not isinstance(colors, dict):
        raise CannotDraw(f"{path.name} has no colours for {theme}")
    return colors


def _coloured(style: str, colors: dict[str, str]) -> str:
    missing = sorted({name for name in _TOKEN.findall(style) if name not in colors})
    if missing:
        raise CannotDraw(f"colors.json lacks {', '.join(missing)}")
    return _TOKEN.sub(lambda token: str(colors[token[1]]), style)


def _read(path: Path) -> str:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CannotDraw(f"{path.name} cannot be read ({error})") from None
    # Entities can blow a small file up beyond measure, and no drawing of ours has any.
    if len(text) > _LARGEST or "<!" in text.replace("<!--", ""):
        raise CannotDraw(f"{path.name} is too large or declares entities")
    return text
