# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What the command line may say, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Options(NamedTuple):
    """How to start the window.

    Attributes:
        page: Id of the page to open; "" for the ladder.
        language: Language code; "" for the one in the settings.
        theme: light, dark or contrast; "" for the one in the settings.
        text_size: Per cent, 100 to 300; 0 for the one in the settings.
        content: Folder with content to show instead of the bundled one; None for that.
        overlay: Folder with a clinic's own text to lay over it; None for the usual one.
        consult: Offer the details for the professional; False for what the settings say.
        kiosk: Show the guide on a screen that many people share; False for what the settings say.
        screen: Number of the screen for that, from 1; 0 for the first.
        watched: How often a watchdog has started it again of late; None where none watches.
        restarted: How often the guide has started itself anew of late, because it had failed.
        quit_after_first_paint: End once the view has been painted.
    """

    page: str = ""
    language: str = ""
    theme: str = ""
    text_size: int = 0
    content: Path | None = None
    overlay: Path | None = None
    consult: bool = False
    kiosk: bool = False
    screen: int = 0
    watched: int | None = None
    restarted: int = 0
    quit_after_first_paint: bool = False

    def arguments(self) -> list[str]:
        """Return them as a command line, without what is for a kiosk or for measuring alone."""
        texts = {
            "--page": self.page,
            "--lang": self.language,
            "--theme": self.theme,
            "--text-size": str(self.text_size or ""),
            "--content": str(self.content or ""),
            "--overlay": str(self.overlay or ""),
            "--restarted": str(self.restarted or ""),
        }
        said = [word for name, text in texts.items() if text for word in (name, text)]
        return [*said, "--consult"] if self.consult else said
