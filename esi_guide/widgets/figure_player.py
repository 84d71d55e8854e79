# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A drawing told in steps: picture, caption and buttons to go through it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    Property,
    QCoreApplication,
    QEvent,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from esi_guide.content.figures import CannotDraw, Figure, drawing_of_step
from esi_guide.ladder.drawing import Drawing, Picture, Ring, Stroke, drawn_words, letter
from esi_guide.widgets.announce import announce
from esi_guide.widgets.figure_picture import FigurePicture, numbered
from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.text_block import MARGIN as TEXT_MARGIN

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from PySide6.QtGui import QFocusEvent, QResizeEvent
    from PySide6.QtSvg import QSvgRenderer

    from esi_guide.ladder.drawing import Point
    from esi_guide.widgets.look import Look

log = logging.getLogger(__name__)

#: How far a key moves the ring, as parts of the width of the drawing; with Shift, and without.
FINE, COARSE = 0.01, 0.05


class FigurePlayer(QWidget):
    """Shows a figure step by step; Left, Right, Home and End move between the steps.

    Where that is offered, somebody may draw on it, by hand or with lettered rings by keys.

    Signals:
        mark_drawn(Picture, object): A line or a ring was drawn on a picture.
        undo_wanted(Picture): The last change of a picture is to be taken back.
        wipe_wanted(Picture): All that is drawn on a picture is to go.
        handout_wanted(Picture): A picture is to be on the handout, or no longer.
    """

    mark_drawn = Signal(object, object)
    undo_wanted = Signal(object)
    wipe_wanted = Signal(object)
    handout_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self._step = 0
        self._folder: Path | None = None
        self._look: Look | None = None
        self._reported: set[str] = set()
        self._drawings: Mapping[Picture, Drawing] = {}
        self._undoable: Collection[Picture] = ()
        self._on_handout: Collection[Picture] = ()
        self._spot: Point | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = self._label("card-heading")
        self._picture = FigurePicture(self)
        self._picture.stroke_drawn.connect(self._draw_stroke)
        self._description = self._label("")
        self._numbers = self._label("")
        self._caption = self._label("")
        row = FlowRow(self)
        self._previous = QPushButton(row)
        self._previous.clicked.connect(self._go_back)
        self._where = QLabel(row)
        self._next = QPushButton(row)
        self._next.clicked.connect(self._go_on)
        self.draw_button = self._button("drawButton", row, checkable=True)
        self.draw_button.hide()
        self.draw_button.toggled.connect(self._take_strokes)
        self._undo = self._button("undoDrawingButton", row)
        self._undo.hide()
        self._undo.clicked.connect(self._want_undo)
        self._wipe = self._button("wipeDrawingButton", row)
        self._wipe.hide()
        self._wipe.clicked.connect(self._want_wipe)
        self.handout_button = self._button("pictureButton", row, checkable=True)
        self.handout_button.toggled.connect(self._want_on_handout)
        for button in (self._previous, self._next, *self._tools()):
            # A button takes the arrow keys for itself.
            button.installEventFilter(self)
        self._how = self._label("small")
        self._how.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._picture)
        # Above the words, so that it stays under the finger when the words get longer.
        layout.addWidget(row)
        for label in (self._how, self._caption, self._numbers, self._description):
            layout.addWidget(label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name_buttons()
        self._set_content(None)

    def set_folder(self, path: Path) -> None:
        """Take the drawings from a folder."""
        self._folder = path
        self._show_step()

    def set_look(self, look: Look) -> None:
        """Show the figure in another theme or text size."""
        self._look = look
        self._show_step()

    def offer_drawing(self, *, wanted: bool) -> None:
        """Let somebody draw on the figure, or not."""
        self.draw_button.setVisible(wanted)

    def show_drawings(
        self,
        drawings: Mapping[Picture, Drawing],
        undoable: Collection[Picture],
        on_handout: Collection[Picture],
    ) -> None:
        """Show what is drawn on the pictures, what can be undone, and which are on the handout."""
        self._drawings, self._undoable, self._on_handout = drawings, undoable, on_handout
        self._show_drawn()

    def _get_content(self) -> Figure | None:
        return self._figure

    def _set_content(self, figure: object) -> None:
        self._figure = figure if isinstance(figure, Figure) and figure.steps else None
        self._step = 0
        self.draw_button.setChecked(False)
        self.setVisible(self._figure is not None)
        card = self.parentWidget()
        if card is not None and card.property("role") == "card":
            card.setVisible(self._figure is not None)
        self._show_step()

    #: The ``Figure`` to show; None hides the player and the card around it.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    @property
    def step(self) -> int:
        """The step shown, from 0."""
        return self._step

    def show_step(self, step: int, *, aloud: bool = True) -> None:
        """Show a step, from 0; beyond the ends nothing happens.

        Args:
            step: The step.
            aloud: Tell a screen reader; not where the step is read aloud anyway.
        """
        if self._figure is None or step == self._step or not 0 <= step < len(self._figure.steps):
            return
        at_end = step in (0, len(self._figure.steps) - 1)
        if at_end and (self._previous.hasFocus() or self._next.hasFocus()):
            # A button that goes grey would hand its focus on to whatever comes next on the page.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._step = step
        self._spot = None
        self._picture.take_strokes(wanted=self.is_drawing)
        self._show_step()
        if aloud:
            announce(self, f"{self._where.text()}. {self._caption.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the steps; leave every other key to the page."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move between the steps from the buttons too."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self._take_key(event, pressed=True):
                return True
            if event.type() == QEvent.Type.ShortcutOverride and self._is_end(event):
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the drawing while somebody draws."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_end(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_buttons()
            self._show_step()
        elif event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self._picture.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring, and the one that keys move."""
        super().focusOutEvent(event)
        self._spot = None
        self._show_drawn()
        self._picture.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write labels out below the picture when they no longer fit into it."""
        super().resizeEvent(event)
        self._list_labels()

    def _go_back(self) -> None:
        self.show_step(self._step - 1)

    def _go_on(self) -> None:
        self.show_step(self._step + 1)

    def _take_key(self, event: QKeyEvent, *, pressed: bool = False) -> bool:
        """Return whether a key was one that draws, or that moves between the steps.

        Args:
            event: The key.
            pressed: Whether a button has the focus, so that Enter and Space are its own.
        """
        if self.is_drawing and self._draw_by_key(event, pressed=pressed):
            return True
        if self._figure is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        on, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            on, back = back, on
        steps = {
            on: self._step + 1,
            back: self._step - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._figure.steps) - 1,
        }
        if event.key() not in steps:
            return False
        self.show_step(steps[Qt.Key(event.key())])
        return True

    def _tools(self) -> tuple[QPushButton, ...]:
        return self.draw_button, self._undo, self._wipe, self.handout_button

    @property
    def is_drawing(self) -> bool:
        """Whether somebody draws."""
        return self.draw_button.isChecked()

    def _is_end(self, event: QKeyEvent) -> bool:
        return self.is_drawing and event.key() == Qt.Key.Key_Escape

    def _draw_by_key(self, event: QKeyEvent, *, pressed: bool) -> bool:
        """Take the keys that undo, end the drawing, move the ring and set it."""
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Undo):
            self._want_undo()
        elif key == Qt.Key.Key_Escape:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.draw_button.setChecked(False)
        elif pressed:
            return False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._spot = self._spot or self._picture.middle()
            self._draw(Ring(self._spot))
        else:
            return self._move_ring(event)
        return True

    def _move_ring(self, event: QKeyEvent) -> bool:
        ways = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        way = ways.get(Qt.Key(event.key()))
        others = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if way is None or event.modifiers() & others:
            return False
        far = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else COARSE
        place = self._spot or self._picture.middle()
        self._spot = self._picture.moved(place, way[0] * far, way[1] * far)
        self._show_drawn()
        return True

    def _here(self) -> Picture:
        """Return which picture is shown."""
        return Picture(self._figure.page if self._figure else "", self._step)

    def _draw_stroke(self, points: tuple[Point, ...]) -> None:
        self._draw(Stroke(points))

    def _draw(self, mark: Stroke | Ring) -> None:
        self.mark_drawn.emit(self._here(), mark)
        rings = len(self._drawings.get(self._here(), Drawing()).rings)
        line, ring = self.tr("A line is drawn."), self.tr("Ring %1 is set.")
        announce(self, line if isinstance(mark, Stroke) else ring.replace("%1", letter(rings - 1)))

    def _want_undo(self) -> None:
        if self._here() in self._undoable:
            self.undo_wanted.emit(self._here())
            announce(self, self.tr("The last change of the drawing is taken back."))

    def _want_wipe(self) -> None:
        self.wipe_wanted.emit(self._here())
        announce(self, self.tr("The drawing is gone. Undo brings it back."))

    def _want_on_handout(self, wanted: bool) -> None:
        if wanted != (self._here() in self._on_handout):
            self.handout_wanted.emit(self._here())
            added = self.tr("This picture is on your handout.")
            announce(self, added if wanted else self.tr("This picture is off your handout."))

    def _take_strokes(self, wanted: bool) -> None:
        """Let a hand draw, or no longer."""
        self._spot = None
        self._picture.take_strokes(wanted=wanted)
        if not wanted and (self._undo.hasFocus() or self._wipe.hasFocus()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self._undo, self._wipe, self._how):
            part.setVisible(wanted)
        self._show_drawn()
        if wanted:
            # The keys that draw work at once.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self._how.text())

    def _show_drawn(self) -> None:
        """Show what is drawn on this picture, and say it."""
        here = self._here()
        drawing = self._drawings.get(here, Drawing())
        self._picture.show_drawn(drawing, self._spot)
        for button, useful in (
            (self._undo, here in self._undoable),
            (self._wipe, bool(drawing.marks)),
        ):
            if button.hasFocus() and not useful:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(useful)
        self.handout_button.setChecked(here in self._on_handout)
        self._describe()

    def _describe(self) -> None:
        if self._figure is None:
            return
        figure, step = self._figure, self._figure.steps[self._step]
        drawing = self._drawings.get(self._here(), Drawing())
        said = (
            f"{figure.description} {self._where.text()}: {step.caption}",
            drawn_words(drawing, QCoreApplication.translate),
            self._how.text() if self.is_drawing else "",
        )
        self.setAccessibleDescription(" ".join(filter(None, said)))

    def _name_buttons(self) -> None:
        self.draw_button.setText(self.tr("Draw"))
        self.draw_button.setAccessibleDescription(
            self.tr("Draws on this picture, by hand or with the keys.")
        )
        self._undo.setText(self.tr("Undo"))
        self._undo.setAccessibleName(self.tr("Undo the last change of the drawing"))
        self._wipe.setText(self.tr("Clear"))
        self._wipe.setAccessibleName(self.tr("Clear all that is drawn on this picture"))
        self.handout_button.setText(self.tr("Picture on my handout"))
        self.handout_button.setAccessibleDescription(
            self.tr("Puts this very picture on the handout, with all that is drawn on it.")
        )
        self._how.setText(
            self.tr(
                "Draw with the mouse, a pen or a finger. With keys: the arrows move a ring, "
                "with Shift in small steps; Enter sets it with a letter, Ctrl+Z undoes, Esc ends."
            )
        )
        self._previous.setText(self.tr("Previous"))
        self._previous.setAccessibleName(self.tr("Previous step of the picture"))
        self._next.setText(self.tr("Next"))
        self._next.setAccessibleName(self.tr("Next step of the picture"))

    def _show_step(self) -> None:
        figure = self._figure
        if figure is None:
            self._picture.show_drawing(None, (), None)
            return
        step = figure.steps[self._step]
        self._title.setText(figure.title)
        self._caption.setText(step.caption)
        where = self.tr("Step %1 of %2")
        where = where.replace("%1", str(self._step + 1)).replace("%2", str(len(figure.steps)))
        self._where.setText(where)
        self._previous.setEnabled(self._step > 0)
        self._next.setEnabled(self._step < len(figure.steps) - 1)
        renderer = self._drawing(figure)
        self._picture.show_drawing(renderer, step.labels, self._look)
        self._description.setText(figure.description)
        self._description.setVisible(renderer is None)
        self._list_labels()
        self.setAccessibleName(figure.title)
        self.handout_button.setVisible(renderer is not None)
        self._show_drawn()
        self.updateGeometry()

    def _list_labels(self) -> None:
        """Say what the numbers mean, where there are numbers."""
        labels = self._figure.steps[self._step].labels if self._figure else ()
        picture = not self._picture.isHidden()
        as_numbers = picture and not self._picture.labels_as_words(self.width())
        # Words that point at nothing say from where one looks.
        lines = [label.text for label in labels if label.to is None]
        lines += [f"{number}  {label.text}" for number, label in numbered(labels)]
        self._numbers.setText("\n".join(lines) if as_numbers else "")
        self._numbers.setVisible(as_numbers)

    def _drawing(self, figure: Figure) -> QSvgRenderer | None:
        """Return the drawing of the step; None, said once in the log, when there is none."""
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - only when there is a figure

        if self._folder is None or self._look is None:
            return None
        try:
            text = drawing_of_step(self._folder, figure, self._step, self._look.theme)
            renderer = QSvgRenderer(text.encode())
            if not renderer.isValid():
                raise CannotDraw(f"{figure.id}.svg is not a drawing")
        except CannotDraw:
            if figure.id not in self._reported:
                self._reported.add(figure.id)
                # Which one would tell what somebody reads.
                log.warning("a figure shows its words alone; esi-guide --self-test names it")
            return None
        return renderer

    def _button(self, name: str, row: FlowRow, *, checkable: bool = False) -> QPushButton:
        button = QPushButton(row)
        button.setObjectName(name)
        button.setCheckable(checkable)
        return button

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        # In line with the text of the sections.
        label.setIndent(TEXT_MARGIN)
        return label
