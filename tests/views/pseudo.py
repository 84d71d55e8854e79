# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Languages that nobody speaks, for tests alone: words longer and accented, or turned round."""

from __future__ import annotations

import re

import yaml
from PySide6.QtCore import QTranslator

ACCENTED = dict(zip("aeiouAEIOU", "áéíóúÁÉÍÓÚ", strict=True))
#: Fields of the front matter that a reader sees.
SHOWN = {
    *("title", "short_title", "medical_name", "also_called", "summary", "label", "value", "line"),
    *("words", "question", "questions", "how_to_read", "scope", "disclaimer", "band", "outcome"),
    *("happened", "otherwise", "name", "group", "time", "note", "who", "says"),
    *("card_title", "card_text", "card_ask", "explain", "ask"),
}
#: What a reader does not see: targets of links, keys of sections, fences.
_UNSEEN = re.compile(r"(\]\([^)]*\)|\{[^}]*\}|^:::.*$)", re.MULTILINE)


def longer(text):
    """Return a text about 40 % longer: an accented vowel before each vowel."""
    return re.sub("[aeiouAEIOU]", lambda match: ACCENTED[match[0]] + match[0].lower(), text)


class LongWords(QTranslator):
    """Makes every text of the interface longer."""

    def isEmpty(self):  # noqa: N802 - Qt's own name
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        del context, disambiguation, n
        return longer(source) if " " in source or source.isalpha() else source


class RightToLeft(QTranslator):
    """Leaves every text as it is and turns the window round."""

    def isEmpty(self):  # noqa: N802 - Qt's own name
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        del context, disambiguation, n
        return "RTL" if source == "QT_LAYOUT_DIRECTION" else None


def lengthen(file):
    """Make every text of a content file longer, in place."""
    _, front, body = file.read_text("utf-8").split("---\n", 2)
    words = _lengthened(yaml.load(front, yaml.BaseLoader), shown=False)  # noqa: S506 - texts only
    parts = _UNSEEN.split(body)
    parts[::2] = [longer(part) for part in parts[::2]]
    front = yaml.safe_dump(words, allow_unicode=True, sort_keys=False)
    file.write_text(f"---\n{front}---\n{''.join(parts)}", "utf-8")


def _lengthened(value, *, shown):
    if isinstance(value, dict):
        return {key: _lengthened(item, shown=key in SHOWN) for key, item in value.items()}
    if isinstance(value, list):
        return [_lengthened(item, shown=shown) for item in value]
    return longer(value) if shown else value
