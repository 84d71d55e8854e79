# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A clinic's own text with something of every sort, written into a folder."""

from __future__ import annotations

_REVIEW = "review:\n  status: pending\n  updated: 2026-11-20\n  expires: 2027-11-20\n"
FILES = {
    "offer.md": "---\nnot_offered: [scs, drg]\n---\n",
    "en/contact.md": (
        "---\nname: Riverside Pain Clinic\nphone: 555 0100\nhours: Monday to Friday, 8 am to 5 pm\n"
        "address: 12 River Street, second floor\ntext: Bring a list of your medicines.\n---\n"
    ),
    "es/contact.md": (
        "---\nname: Clínica del Dolor Ribera\nphone: 555 0100\nhours: De lunes a viernes\n---\n"
    ),
    "en/pages/rfa.md": (
        f"---\nbase: rfa\nsources: []\n{_REVIEW}---\n\n## At this clinic {{#here}}\n\n"
        "We do this on Tuesdays. See also [our back class](page:back-class).\n"
    ),
    "en/pages/emergency.md": (
        f"---\nbase: emergency\nsources: []\n{_REVIEW}---\n\n## At this clinic {{#here}}\n\n"
        "The nearest emergency department is on Hill Road.\n"
    ),
    "en/pages/back-class.md": (
        "---\nid: back-class\nkind: clinic\ntitle: Our back class\n"
        "summary: A small group meets each week and learns to move with less fear.\n"
        f"sources: []\n{_REVIEW}---\n\n## At this clinic {{#here}}\n\n"
        "Ask at the desk for a place.\n"
    ),
}


def write_overlay(folder, **changes):
    """Write the files, some of them changed or, where the change is None, left out."""
    for name, text in {**FILES, **changes}.items():
        if text is not None:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return folder
