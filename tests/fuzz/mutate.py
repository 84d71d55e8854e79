# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Sound inputs, damaged by chance: what a hand, a bad editor or a bad disk makes of a file."""

from __future__ import annotations

#: What breaks readers, put in as it stands.
PIECES = (
    b"\x00",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\t",
    b"\r\n",
    b"\xe2\x80\xa8",
    b"\xc2\x85",
    b"\xed\xa0\x80",
    b"---\n",
    b"\n---\n",
    b"...\n",
    b": ",
    b"- ",
    b"[",
    b"]",
    b"{",
    b"}",
    b"[[[[[[[[",
    b"&a ",
    b"*a",
    b"!!python/object:x ",
    b"%YAML 1.1\n",
    b"? ",
    b"|\n",
    b">-\n",
    b"'",
    b'"',
    b"#",
    b"<<: ",
    b"~",
    b"9" * 400,
    b"-1",
    b"1e999",
    b"0x1",
    b"nan",
    b"2026-02-30",
    b"0001-01-01",
    b"yes",
    b"null",
    b"{emergency-number}",
    b"{",
    b"}}",
    b"[](source:smith-2020)",
    b"[a](page:../../x#y)",
    b"[a](term:nerve)",
    b"::: note\n",
    b":::\n",
    b"## A {#what}\n",
    b"| a |\n|---|\n",
    b"> > > > ",
    b"Word\n: x\n",
    b"<script>",
    b"![",
    b"](",
    b"`",
    b"**",
    b"\\",
    b"&amp;",
    b"  - ",
    b"    ",
    b"@Variant(\x00)",
    b"\\x41",
    b"%2e",
    b"[a.b]\n",
    b"a.b.c = 1\n",
    b'"""',
    b"1979-05-27T07:32:00Z",
    "\u0301\u202e\ufe0f\U0001f600".encode(),
    "\u0130\u017f".encode(),
)
LONGEST = 20_000


def mutated(data, chance):
    """Return an input, damaged once to four times."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(data) + 1)
        end = min(len(data), start + int(chance.expovariate(1 / 20)))
        how = chance.randrange(6)
        if how == 0:
            data = data[:start] + data[end:]
        elif how == 1:
            data = data[:start] + chance.choice(PIECES) + data[end:]
        elif how == 2:
            data = data[:start] + chance.choice(PIECES) + data[start:]
        elif how == 3:
            data = data[:start] + data[start:end] * chance.randint(2, 9) + data[end:]
        elif how == 4:
            place = chance.randrange(len(data) + 1)
            data = data[:place] + data[start:end] + data[place:]
        elif data:
            at = min(start, len(data) - 1)
            data = data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]
    return data[:LONGEST]
