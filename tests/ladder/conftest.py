# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The chart of the guide and a stand-in for measured texts."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from esi_guide.content.chart import Answer, Chart, Edge, EmergencyExit, Rung, Step, StepKind

CHART = Path(__file__).resolve().parents[2] / "resources" / "content" / "en" / "chart.md"


def edges_of(source, entry):
    return tuple(
        Edge(source, edge["to"], edge["words"], bool(edge.get("returns", False)))
        for edge in entry.get("edges", ())
    )


def step_of(entry):
    return Step(
        entry["id"],
        entry["rung"],
        StepKind(entry["kind"]),
        entry["title"],
        entry.get("line", ""),
        entry["icon"],
        entry["page"],
        edges_of(entry["id"], entry),
        tuple(
            Answer(
                f"{entry['id']}/{answer['id']}",
                answer["title"],
                edges_of(f"{entry['id']}/{answer['id']}", answer),
                bool(answer.get("unsure", False)),
            )
            for answer in entry.get("answers", ())
        ),
    )


def load_chart():
    front = yaml.safe_load(CHART.read_text(encoding="utf-8").split("---")[1])
    return Chart(
        front["title"],
        front["question"],
        front["how_to_read"],
        front["scope"],
        front["disclaimer"],
        tuple(Rung(rung["id"], rung["title"]) for rung in front["rungs"]),
        tuple(step_of(entry) for entry in front["steps"]),
        EmergencyExit(**front["emergency"]),
    )


@pytest.fixture(scope="session")
def guide_chart():
    return load_chart()
