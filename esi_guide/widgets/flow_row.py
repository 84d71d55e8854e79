# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A row of widgets that wraps into as many lines as it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QChildEvent,
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


#: After which the children may want other places: a hidden row is told of no change of letters.
_CHANGES = (
    QEvent.Type.LayoutRequest,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.Show,
)
_SHOWN = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)
#: After which a child may take another room.
_LOOKS = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Polish)


class FlowRow(QFrame):
    """Lays its children out in reading order, right to left where the language does.

    A child with the dynamic property ``flowStretch`` takes what its line leaves over.

    Attributes:
        gap: Room between children, both ways, in px.
    """

    gap = 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all lines take at a width, in px."""
        if width not in self._heights:
            lines = self._lines(width)
            margins = self.contentsMargins()
            heights = [max((size.height() for _, size in line), default=0) for line in lines]
            between = self.gap * (len(lines) - 1)
            self._heights[width] = sum(heights) + between + margins.top() + margins.bottom()
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        hints = [child.sizeHint() for child in self._shown()]
        margins = self.contentsMargins()
        between = self.gap * max(0, len(hints) - 1)
        width = sum(hint.width() for hint in hints) + between + margins.left() + margins.right()
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest child and the height at the present width."""
        margins = self.contentsMargins()
        widest = max((child.minimumSizeHint().width() for child in self._shown()), default=0)
        widest += margins.left() + margins.right()
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def measure_anew(self) -> None:
        """Forget the heights of what the children said before, and tell whoever lays this out.

        Qt would say so later, and a scroll area that meets an old height at one width and a new one
        at another goes to and fro between them, inside of each other, until the process ends.
        """
        self._heights = {}
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the children anew."""
        super().resizeEvent(event)
        self._place()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Place the children anew when one wants another size, or the language turns round."""
        handled = super().event(event)
        if event.type() in _CHANGES:
            self.measure_anew()
            self._place()
        return handled

    def childEvent(self, event: QChildEvent) -> None:
        """Watch children come, go, show and hide."""
        super().childEvent(event)
        if event.type() == QEvent.Type.ChildAdded:
            event.child().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out again, once for all that happens now, when a child is shown or hidden.

        A child that looks different takes another room at once, long before Qt asks for a layout: a
        scroll area that meets old heights beside new ones goes to and fro between them for good.
        """
        kind = event.type()
        shown = kind in _SHOWN
        if shown or kind in _LOOKS:
            self._heights = {}
        if shown:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        return super().eventFilter(watched, event)

    def _shown(self) -> list[QWidget]:
        children = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [child for child in children if not child.isHidden()]

    def _lines(self, width: int) -> list[list[tuple[QWidget, QSize]]]:
        """Break the children into lines that fit a width in px.

        Words that begin a row and stretch stand above the buttons where not all fit beside them: a
        button that is left over would stand alone.
        """
        margins = self.contentsMargins()
        room = max(1, width - margins.left() - margins.right())
        shown = self._shown()
        lines = self._broken(shown, room)
        if len(lines) > 1 and len(lines[0]) > 1 and shown[0].property("flowStretch"):
            lines = [lines[0][:1], *self._broken(shown[1:], room)]
        return [self._stretched(line, room) for line in lines]

    def _broken(self, children: list[QWidget], room: int) -> list[list[tuple[QWidget, QSize]]]:
        """Break children into lines, each at the size that it wants."""
        lines: list[list[tuple[QWidget, QSize]]] = [[]]
        used = 0
        for child in children:
            wanted = child.sizeHint().expandedTo(child.minimumSize())
            size = QSize(min(wanted.width(), room), wanted.height())
            if child.hasHeightForWidth():
                size.setHeight(child.heightForWidth(size.width()))
            if lines[-1] and used + self.gap + size.width() > room:
                lines.append([])
                used = 0
            used += size.width() + (self.gap if lines[-1] else 0)
            lines[-1].append((child, size))
        return lines

    def _stretched(
        self, line: list[tuple[QWidget, QSize]], room: int
    ) -> list[tuple[QWidget, QSize]]:
        """Give what a line leaves over to its stretching children; the others grow alike."""
        spare = room - sum(size.width() for _, size in line) - self.gap * (len(line) - 1)
        firm = [size.height() for child, size in line if not child.property("flowStretch")]
        stretched = []
        for child, size in line:
            if not child.property("flowStretch"):
                stretched.append((child, QSize(size.width(), max(firm))))
                continue
            width = size.width() + spare
            tall = child.heightForWidth(width) if child.hasHeightForWidth() else size.height()
            stretched.append((child, QSize(width, tall)))
        return stretched

    def _place(self) -> None:
        margins = self.contentsMargins()
        top = margins.top()
        room = self.width() - margins.left() - margins.right()
        for line in self._lines(self.width()):
            height = max((size.height() for _, size in line), default=0)
            self._place_line(line, QRect(margins.left(), top, room, height))
            top += height + self.gap

    def _place_line(self, line: list[tuple[QWidget, QSize]], area: QRect) -> None:
        left = area.left()
        for child, size in line:
            top = area.top() + (area.height() - size.height()) // 2
            box = QRect(QPoint(left, top), size)
            if self.isRightToLeft():
                box.moveLeft(area.left() + area.right() - box.right())
            child.setGeometry(box)
            left += size.width() + self.gap
