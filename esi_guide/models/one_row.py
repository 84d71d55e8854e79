# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A table of one row for the mapper: what a view shows that there is only once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from enum import IntEnum


class OneRowModel(QAbstractTableModel):
    """One row, a column for each field; a subclass says what stands there.

    Args:
        fields: The columns.
        parent: Owner.
    """

    def __init__(self, fields: type[IntEnum], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = fields

    def value(self, field: int) -> Any:  # noqa: ANN401 - Qt's own type is a variant
        """Return what stands in a field."""
        raise NotImplementedError

    def renew(self) -> None:
        """Tell the mapper that everything may be other now."""
        self.dataChanged.emit(self.index(0, 0), self.index(0, len(self._fields) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return 1."""
        return 0 if parent.isValid() else 1

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of fields."""
        return 0 if parent.isValid() else len(self._fields)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return a field; the mapper reads the edit role."""
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)
        return self.value(index.column()) if index.isValid() and role in shown else None
