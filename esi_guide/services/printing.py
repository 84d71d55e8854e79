# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The system's printers, which are given pages as pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF

from esi_guide.services.protocols import CannotPrint, NoPrinter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

# The program starts without what only a printer needs: it is imported by what prints.

#: Pixels per inch of the pages for a printer.
PPI = 300


class PrinterJob:
    """A printer that was chosen.

    Args:
        printer: It, with its paper set.
    """

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer

    def put(self, pages: Sequence[bytes]) -> None:
        """Print pages, each a PNG that fills the paper.

        Raises:
            CannotPrint: When the printer takes them no longer.
        """
        from esi_guide.services.spooling import spooling  # noqa: PLC0415 - see above

        with spooling():
            self._put(pages)

    def _put(self, pages: Sequence[bytes]) -> None:
        from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - see above

        printer = self._printer
        painter = QPainter()
        if not painter.begin(printer):
            raise CannotPrint("the printer does not take the job")
        try:
            area = QRectF(printer.paperRect(printer.Unit.DevicePixel))
            area.moveTo(0, 0)
            for number, page in enumerate(pages):
                if number and not printer.newPage():
                    raise CannotPrint(f"the printer stopped before page {number + 1}")
                painter.drawImage(area, QImage.fromData(page))
        finally:
            ended = painter.end()
        if not ended or printer.printerState() in (
            printer.PrinterState.Aborted,
            printer.PrinterState.Error,
        ):
            raise CannotPrint("the printer gave up the job")


class SystemPrinter:
    """Asks with the system's own dialog."""

    def ask(self, paper: str, parent: QWidget) -> PrinterJob | None:
        """Let somebody choose a printer; None when they would rather not.

        Raises:
            NoPrinter: When there is none.
        """
        from PySide6.QtPrintSupport import (  # noqa: PLC0415 - see above
            QPrintDialog,
            QPrinter,
            QPrinterInfo,
        )

        if not QPrinterInfo.availablePrinterNames():
            raise NoPrinter("the system knows no printer")
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, paper)
        dialog = QPrintDialog(printer, parent)
        # A file of pictures would have no tags; the view saves a better one.
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
        return PrinterJob(printer) if dialog.exec() else None


class UsualPrinter:
    """Takes the printer that the system prints on by itself, and asks nobody."""

    def ask(self, paper: str, parent: QWidget) -> PrinterJob:
        """Return the usual printer.

        Raises:
            NoPrinter: When there is none.
        """
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415 - see above

        del parent
        usual = QPrinterInfo.defaultPrinter()
        if usual.isNull():
            raise NoPrinter("the system knows no usual printer")
        printer = QPrinter(usual, QPrinter.PrinterMode.HighResolution)
        prepare(printer, paper)
        return PrinterJob(printer)


class NullPrinter:
    """A printer for tests, and for where nothing may be printed.

    Attributes:
        printed: Pages that were put on it.
        chosen: What ``ask`` finds: True for a printer, False for a dialog that was cancelled.
        missing: True where there is no printer.
        jam: True where the printer stops.
    """

    def __init__(self, *, chosen: bool = True, missing: bool = False, jam: bool = False) -> None:
        self.printed: list[bytes] = []
        self.chosen = chosen
        self.missing = missing
        self.jam = jam

    def ask(self, paper: str, parent: QWidget) -> NullPrinter | None:
        """Answer as it was told to."""
        del paper, parent
        if self.missing:
            raise NoPrinter("there is none")
        return self if self.chosen else None

    def put(self, pages: Sequence[bytes]) -> None:
        """Keep the pages."""
        if self.jam:
            raise CannotPrint("a sheet is stuck")
        self.printed += pages


def prepare(printer: QPrinter, paper: str) -> None:
    """Set the paper of a printer, whole, and a name that tells others nothing of the reader."""
    from PySide6.QtGui import QPageLayout, QPageSize  # noqa: PLC0415 - see above

    sizes = {"a4": QPageSize.PageSizeId.A4, "us-letter": QPageSize.PageSizeId.Letter}
    printer.setResolution(PPI)
    printer.setPageSize(QPageSize(sizes[paper]))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDocName(QCoreApplication.translate("Handout", "Sheet"))
