# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Which options this clinic offers, for a clinician to say, over whatever is shown."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from esi_guide.content.side_by_side import Option
from esi_guide.forms.ui_offer_view import Ui_OfferView
from esi_guide.widgets.panel import lay_over
from esi_guide.widgets.touch import scroll_by_touch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from esi_guide.content.chart import Step
    from esi_guide.widgets.look import Look

#: Width in px at 100 %, where there is room.
WIDTH = 760


class OfferView(QDialog):
    """Lists the options that may be left out; the choice holds once the view is closed.

    Args:
        steps: The options.
        not_offered: Ids of the pages of those that are not offered.
        look: Colours and sizes.
        parent: The window that it lies over.

    Signals:
        not_offered_chosen(object): The choice was changed; a tuple of ids of pages.
    """

    not_offered_chosen = Signal(object)

    def __init__(
        self, steps: Sequence[Step], not_offered: Iterable[str], look: Look, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = tuple(dict.fromkeys(step.page for step in steps))
        self._before = self._gone = frozenset(not_offered)
        self.ui = Ui_OfferView()
        self.ui.setupUi(self)
        offers = self.ui.offerList
        offers.setProperty("content", tuple(Option(step, step.title) for step in steps))
        offers.set_look(look)
        offers.toggled.connect(self._toggle)
        self._show_offered()
        self.ui.closeButton.clicked.connect(self.close)
        self.ui.closeButton.setAutoDefault(False)
        scroll_by_touch(self.ui.offerScroll)
        stops = [*offers.buttons(), self.ui.closeButton]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        lay_over(self, parent, self.ui.viewLayout, self.ui.offerLayout, look=look, width=WIDTH)
        self.finished.connect(self._tell)
        stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle(self, page: str) -> None:
        self._gone ^= {page}
        self._show_offered()

    def _show_offered(self) -> None:
        self.ui.offerList.show_picked([page for page in self._pages if page not in self._gone])

    def _tell(self) -> None:
        if self._gone != self._before:
            self.not_offered_chosen.emit(tuple(p for p in self._pages if p in self._gone))
