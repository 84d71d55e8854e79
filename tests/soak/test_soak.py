# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The short form of the soak: a few visits without a fault, and what the long form counts."""

from __future__ import annotations

import sys
from array import array

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer, qWarning

from tests.soak.run import STALL, Record, Soak, failed, growth, stalls, table
from tests.soak.vitals import Vitals, measure
from tests.views.hands import settle

#: Visits before it is weighed what a visit leaves, and those that are weighed.
WARM, VISITS = 2, 4
#: How much one may leave: of the heap 0.5 kB and of Python's blocks 40 were seen, and 200 kB of
#: the heap before what was drawn was let go.
MOST_KB, MOST_BLOCKS = 40, 200
AT_REST = Vitals(memory=1000, heap=1, blocks=1, handles=5, threads=2, objects=9, timers=0)


@pytest.fixture
def soak(qapp):
    before = QLocale()
    soak = Soak(qapp, Record(), seed=7, most=70)
    yield soak
    soak.close()
    QLocale.setDefault(before)


def test_visits_of_a_monkey_leave_no_fault_and_no_trace(soak):
    for number in range(2):
        soak.visit(number)
    record = soak._record
    assert record.faults == []
    assert record.visits == 2
    assert record.events > 30


@pytest.mark.qt_no_exception_capture
def test_a_warning_of_qt_and_an_exception_are_faults(soak):
    def act():
        qWarning("something is wrong")
        raise ValueError("and so is this")

    soak.monkey.choose = lambda: act
    soak._do(0, 0)
    [one, other] = soak._record.faults
    assert "something is wrong" in one
    assert "and so is this" in other


def test_the_window_goes_on_between_the_letters_of_a_search(soak):
    seen = []

    def act():
        for number in range(3):
            QTimer.singleShot(0, soak.shell, lambda number=number: seen.append(number))
            yield
            assert seen[-1] == number

    soak.monkey.choose = lambda: act
    soak._do(0, 0)
    assert seen == [0, 1, 2]
    assert soak._record.faults == []
    assert soak._record.events == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only there the heap tells its size")
def test_a_visit_leaves_next_to_nothing_in_memory(soak):
    def visit():
        soak.shell.begin("en")
        for _ in range(3):
            soak.shell._guide.appearance.next_theme()
        for page in ("rfa", "scs"):
            soak.shell.window.navigator.open_page(page)
            settle()
        soak.shell.end()
        soak._ready()

    for _ in range(WARM):
        visit()
    before = measure(count=False)
    for _ in range(VISITS):
        visit()
    after = measure(count=False)
    assert (after.heap - before.heap) / VISITS < MOST_KB
    assert (after.blocks - before.blocks) / VISITS < MOST_BLOCKS


def test_what_a_visit_leaves_is_a_fault(soak):
    soak._first["title"] = "another"
    soak.monkey.length = lambda _most: 3
    soak.visit(0)
    assert any("left title" in fault for fault in soak._record.faults)


@pytest.mark.parametrize(
    ("act", "keys"),
    [("_key", (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)), ("_write", ("a",))],
)
def test_a_key_may_close_the_window_that_it_meets(soak, act, keys):
    soak.shell.begin("en")
    for _ in range(soak._seconds):
        if soak.shell.idle.is_warning:
            break
        soak.monkey._clock.second.emit()
    assert soak.shell.idle.is_warning
    getattr(soak.monkey, act)(*keys)
    assert not soak.shell.idle.is_warning
    assert not soak.shell.is_resting


def test_the_same_seed_does_the_same(soak):
    def acts():
        soak.monkey._random.seed("7:0")
        return [soak.monkey.choose().__name__ for _ in range(20)]

    assert acts() == acts()


def record_of(*ends):
    """Return a record of a long run whose vitals are the first ones, and in the end others."""
    return record_with([AT_REST] * 80 + [AT_REST._replace(**end) for end in ends] * 20)


def record_with(leg):
    """Return a record of one run."""
    return Record(legs=[array("Q", [number for vitals in leg for number in vitals])])


@pytest.mark.parametrize(
    ("end", "words"),
    [
        ({"memory": 1021}, ["memory grew"]),
        ({"memory": 1019}, []),
        ({"handles": 6}, ["handles grew"]),
        ({"threads": 3}, ["threads grew"]),
        ({"objects": 10}, ["objects grew"]),
        ({"timers": 1}, ["timers grew"]),
    ],
)
def test_what_grows_fails(end, words):
    assert failed(record_of(end)) == words


def test_a_process_that_is_sometimes_there_is_no_growth():
    leg = [AT_REST, AT_REST._replace(handles=8)] * 45 + [AT_REST._replace(handles=8)] * 10
    assert failed(record_with(leg)) == []


def test_a_short_run_tells_nothing_of_growth():
    assert growth(record_with([AT_REST] * 5)) is None


def test_what_holds_up_the_window_fails_by_its_processor_time():
    record = Record()
    record.took("tap", STALL - 20, STALL + 500, "visit 1")
    assert failed(record) == []
    assert stalls(record.wall) == 1
    record.took("tap", STALL + 1, STALL + 500, "visit 2")
    assert failed(record) == [f"1 stalls over {STALL} ms"]
    assert any("visit 2" in line for line in table(record))


def test_a_record_is_read_as_it_was_written(tmp_path):
    record = record_of({"memory": 1001})
    record.took("tap", 3, 4, "visit 1")
    record.fault("visit 2 left a trace")
    record.write(tmp_path / "1.json")
    assert Record.read(tmp_path / "1.json") == record
    assert Record.read(tmp_path / "2.json") == Record()
