# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A small sound guide in a folder of its own, to break one thing at a time."""

from __future__ import annotations

from datetime import date

import pytest

from esi_guide.content.marking import mark_translated
from esi_guide.content.page import REQUIRED_SECTIONS, PageKind
from esi_guide.content.rules import check

TODAY = date(2026, 12, 1)

CHART = """\
---
title: After an injection
question: What now?
how_to_read: Choose a step.
scope: The low back.
disclaimer: It does not choose for you.
emergency:
  page: emergency
  title: Emergency signs
  band: One sign is enough.
rungs:
  - id: begin
    title: Begin
  - id: later
    title: Later
steps:
  - id: shot
    rung: begin
    kind: treatment
    title: The shot
    line: A short line
    icon: shot
    page: shot
    edges:
      - to: ask
        words: After two weeks
  - id: ask
    rung: begin
    kind: decision
    title: Did it help?
    icon: decision
    page: ask
    answers:
      - id: better
        title: Much better
        edges:
          - to: wait
            words: If it lasts
      - id: unsure
        title: I am not sure
        unsure: yes
        edges:
          - to: shot
            words: Start again
            returns: yes
  - id: wait
    rung: later
    kind: care
    title: Wait
    icon: wait
    page: wait
    edges: []
---

Notes for authors.
"""

SOURCES = """\
---
sources:
  - id: smith-2020
    citation: Smith A. A trial. Journal.
    year: 2020
    identifier: doi 10.1000/1
    link: https://example.org/1
    checked: yes
  - id: jones-2021
    citation: Jones B. Another trial.
    year: 2021
    identifier: ""
    link: ""
    checked: no
    note: Seen in a summary.
---
"""

GLOSSARY = """\
---
terms:
  - id: nerve
    term: Nerve
    also: [nerve fibre]
    definition: A cable that carries signals.
---
"""

SYNONYMS = """\
---
synonyms:
  - page: shot
    words: [jab, needle]
  - page: shot
    section: risks
    words: [danger]
  - term: nerve
    words: [cable]
topics:
  - title: The needle
    page: shot
    section: day
ignore: [the, a]
---
"""

EVIDENCE = """
  - id: A1
    section: risks
    outcome: Headache
    happened: had a headache
    otherwise: did not
    arms:
      - name: who had the shot
        count: 12
      - name: who had none
        count: 4.5
    per: 100
    group: People in a trial
    time: 2 weeks
    certainty: low
    source: smith-2020
    stamps: [small-study]
    note: It went away.
  - id: A2
    section: relief
    outcome: Less pain
    happened: had less pain
    otherwise: did not
    difference: -3
    spread: -5 to 1
    per: 100
    group: People in trials
    time: 6 months
    certainty: very-low
    source: jones-2021
    stamps: [difference-only]"""


def page_text(page_id: str, kind: str, evidence: str = " []", sources: str = "smith-2020") -> str:
    keys = REQUIRED_SECTIONS[PageKind(kind)]
    sections = "\n".join(f"## Part {key} {{#{key}}}\n\nWords of {key}.\n" for key in keys)
    return f"""\
---
id: {page_id}
kind: {kind}
title: Title of {page_id}
short_title: Short {page_id}
medical_name: Medical {page_id}
also_called: [other name]
summary: >-
  Two plain
  sentences.
icon: {page_id}
facts:
  - label: Goal
    value: Less pain
evidence:{evidence}
says_yes:
  - who: A body
    says: It may help.
    source: smith-2020
says_no: []
questions:
  - What happens if I wait?
sources: [{sources}]
review:
  status: pending
  updated: 2026-11-22
  expires: 2027-11-22
---

{sections}
A [nerve](term:nerve) is here[](source:smith-2020), see [risks](page:shot#risks).
"""


class GuideFolder:
    """The folder, and short ways to break it and to look at what the checks say."""

    def __init__(self, root):
        self.root = root

    def write(self, file, content):
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def text(self, file):
        return (self.root / file).read_text(encoding="utf-8")

    def replace(self, file, old, new):
        text = self.text(file)
        assert old in text, f"{old!r} is not in {file}"
        self.write(file, text.replace(old, new, 1))

    def line_of(self, file, words):
        lines = self.text(file).split("\n")
        return next(number for number, line in enumerate(lines, start=1) if words in line)

    def translate(self, name, *changes, locale="es"):
        """Write a translation with some words changed, which says what it translates."""
        file = f"{locale}/{name}.md"
        self.write(file, self.text(f"en/{name}.md"))
        for old, new in changes:
            self.replace(file, old, new)
        mark_translated(self.root, locale, name)
        return file

    def check(self):
        return check(self.root, TODAY)

    def messages(self):
        return [str(issue) for issue in self.check()]


def small_guide(place):
    """Write a guide of four pages into a folder of a place, and return it."""
    folder = GuideFolder(place / "content")
    folder.write("en/chart.md", CHART)
    folder.write("en/sources.md", SOURCES)
    folder.write("en/glossary.md", GLOSSARY)
    folder.write(
        "en/pages/shot.md", page_text("shot", "treatment", EVIDENCE, "smith-2020, jones-2021")
    )
    folder.write(
        "en/pages/ask.md", page_text("ask", "decision").replace("icon: ask", "icon: decision")
    )
    folder.write("en/pages/wait.md", page_text("wait", "care"))
    folder.write("en/pages/emergency.md", page_text("emergency", "emergency"))
    folder.write("en/synonyms.md", SYNONYMS)
    for icon in ("shot", "decision", "wait", "emergency"):
        (place / "icons").mkdir(exist_ok=True)
        (place / "icons" / f"{icon}.svg").write_text("<svg/>")
    return folder


@pytest.fixture
def guide(tmp_path):
    return small_guide(tmp_path)
