# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Joins a form to a content model by what the form itself declares.

A bound widget carries the dynamic property ``contentField`` with the name of a column of
the model. ``contentProperty`` names the widget's property to fill when it is not the
obvious one. Both are marked ``notr`` in the form, or a translator could break them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject
from PySide6.QtWidgets import QDataWidgetMapper, QStyledItemDelegate, QWidget

if TYPE_CHECKING:
    from enum import IntEnum

    from PySide6.QtCore import QAbstractItemModel

FIELD_PROPERTY = "contentField"
TARGET_PROPERTY = "contentProperty"


class _PassiveDelegate(QStyledItemDelegate):
    """Leaves every key to the widget.

    The mapper's own delegate swallows Esc on mapped widgets, reads the model again and
    scrolls the page to the top.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Filter nothing."""
        del watched, event
        return False


def target_property(widget: QWidget) -> bytes:
    """Return the property of a bound widget that its content goes into."""
    declared = widget.property(TARGET_PROPERTY)
    if declared:
        return str(declared).encode()
    return b"content" if widget.metaObject().indexOfProperty("content") >= 0 else b"text"


def bind(form: QWidget, model: QAbstractItemModel, fields: type[IntEnum]) -> QDataWidgetMapper:
    """Map every widget of a form that declares a content field to the model's column.

    Args:
        form: The view whose children are searched.
        model: One row for each thing that can be shown, one column for each field.
        fields: Columns by name, in lower case in the form.

    Returns:
        The mapper, owned by the form; ``setCurrentIndex`` chooses what is shown.

    Raises:
        KeyError: A widget declares a field that the model lacks (a fault in the form).
    """
    mapper = QDataWidgetMapper(form)
    mapper.setItemDelegate(_PassiveDelegate(mapper))
    mapper.setSubmitPolicy(QDataWidgetMapper.SubmitPolicy.ManualSubmit)
    mapper.setModel(model)
    for widget in form.findChildren(QWidget):
        name = widget.property(FIELD_PROPERTY)
        if name:
            mapper.addMapping(
                widget, fields[str(name).upper()], QByteArray(target_property(widget))
            )
    return mapper
