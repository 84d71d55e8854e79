# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The long form: begins where the last run of the seed stopped."""

from __future__ import annotations

import argparse
import faulthandler
import os
import sys
import time
from pathlib import Path

from esi_guide.app import make_application
from tests.soak.run import Record, Soak, failed, table, vitals_in

ROOT = Path(__file__).resolve().parent.parent.parent


def main():
    """Visit the kiosk until there are enough events, and say what was seen."""
    parser = argparse.ArgumentParser(prog="build.py soak", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="decides over all that is done")
    parser.add_argument("--events", type=int, default=200_000, help="how many in all")
    parser.add_argument("--most", type=int, default=800, help="most events in one visit")
    parser.add_argument("--visit", type=int, help="do this visit alone, and keep no figures")
    parser.add_argument("--afresh", action="store_true", help="forget what earlier runs showed")
    options = parser.parse_args()
    faulthandler.enable()
    file = ROOT / "build" / "soak" / f"{options.seed}.json"
    if options.afresh:
        file.unlink(missing_ok=True)
    record = Record() if options.visit is not None else Record.read(file)
    application = make_application(["soak"])
    soak = Soak(application, record, options.seed, options.most)
    if options.visit is not None:
        soak.visit(options.visit)
        print("\n".join([*record.faults, *table(record)]))
        return int(bool(record.faults))
    soak.warm_up()
    begun, events = time.monotonic(), record.events
    print(f"seed {options.seed}: from visit {record.visits}, {events:,} events so far", flush=True)
    while record.events < options.events:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.with_suffix(".visit").write_text(str(record.visits))
        soak.visit(record.visits)
        record.write(file)
        _progress(record, options.events, (record.events - events) / (time.monotonic() - begun))
    print()
    print("\n".join(table(record)))
    reasons = failed(record)
    print(f"failed: {', '.join(reasons)}" if reasons else "all held")
    file.with_suffix(".txt").write_text("\n".join([*record.faults, "", *table(record)]), "utf-8")
    return int(bool(reasons))


def _progress(record, events, speed):
    vitals, left = vitals_in(record.legs[-1])[-1], (events - record.events) / speed / 60
    end = "\r" if sys.stdout.isatty() else "\n"
    print(
        f"visit {record.visits}: {record.events:,} of {events:,} events, {speed:.0f} a second, "
        f"{max(0, left):.0f} minutes left; {vitals.memory / 1024:.1f} MB, heap {vitals.heap}, "
        f"blocks {vitals.blocks}, {vitals.objects} objects, {vitals.timers} timers, "
        f"{vitals.handles} handles, {vitals.threads} threads, "
        f"slowest {record.slowest[0][0] if record.slowest else 0:.0f} ms, "
        f"{len(record.faults)} faults  ",
        end=end,
        flush=True,
    )


if __name__ == "__main__":
    # Not sys.exit(): a sheet that is being made would be waited for.
    code = main()
    sys.stdout.flush()
    os._exit(code)
