# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is drawn to be looked at."""

from __future__ import annotations

import screenshots

from esi_guide.services.theme import THEMES


def test_everything_is_drawn_in_every_theme_and_window(tmp_path):
    commands = screenshots.to_look_at(tmp_path)
    assert set(screenshots.THEMES) == set(THEMES)
    assert len({command[1] for command in commands}) == 12
    assert ["--size", "1366x768", "--theme", "dark", "--text-size", "200"] in [
        command[2:] for command in commands
    ]


def test_the_readme_shows_each_of_its_pictures():
    readme = (screenshots.ROOT / "README.md").read_text("utf-8")
    for name in screenshots.SHOWN:
        assert f"packaging/screenshots/{name}.png" in readme
