# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Pages on their way to a printer."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from esi_guide.services.printing import NullPrinter, PrinterJob, SystemPrinter, prepare
from esi_guide.services.protocols import CannotPrint, NoPrinter


def page(color=Qt.GlobalColor.red):
    image = QImage(200, 280, QImage.Format.Format_RGB32)
    image.fill(color)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


@pytest.fixture
def printer(qapp, tmp_path):
    """Return a printer whose paper is a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    prepare(printer, "us-letter")
    return printer


def test_every_page_fills_a_sheet_of_its_own(printer, tmp_path):
    PrinterJob(printer).put([page(), page()])
    sheets = PdfReader(io.BytesIO((tmp_path / "printed.pdf").read_bytes())).pages
    assert len(sheets) == 2
    assert [round(float(side)) for side in sheets[0].mediabox[2:]] == [612, 792]


def test_the_name_of_the_job_tells_nothing_of_its_reader(printer):
    assert printer.docName() == "Sheet"


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said(qapp, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    with pytest.raises(CannotPrint):
        PrinterJob(printer).put([page()])


def test_a_printer_that_stops_in_between_is_said(printer, monkeypatch):
    monkeypatch.setattr(printer, "newPage", lambda: False)
    with pytest.raises(CannotPrint, match="page 2"):
        PrinterJob(printer).put([page(), page()])


def test_a_computer_without_printers_says_so(qtbot, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    host = QWidget()
    qtbot.addWidget(host)
    with pytest.raises(NoPrinter):
        SystemPrinter().ask("a4", host)


@pytest.mark.parametrize(("answer", "kind"), [(1, PrinterJob), (0, type(None))])
def test_a_dialog_that_is_cancelled_gives_no_job(qtbot, monkeypatch, answer, kind):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["a printer"])
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: answer)
    host = QWidget()
    qtbot.addWidget(host)
    assert isinstance(SystemPrinter().ask("a4", host), kind)


def test_the_printer_for_tests_does_as_it_is_told(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    printer = NullPrinter()
    printer.ask("a4", host).put([b"page"])
    assert printer.printed == [b"page"]
    assert NullPrinter(chosen=False).ask("a4", host) is None
    with pytest.raises(NoPrinter):
        NullPrinter(missing=True).ask("a4", host)
    with pytest.raises(CannotPrint):
        NullPrinter(jam=True).ask("a4", host).put([b"page"])
