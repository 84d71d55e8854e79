# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Settings in one typed table, with precedence per field: policy, user, machine, built-in."""

from __future__ import annotations

import logging
import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSettings

from esi_guide.services.policy import read_policy
from esi_guide.services.registry import NoRegistry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from esi_guide.services.policy import Fault
    from esi_guide.services.protocols import Settings
    from esi_guide.services.registry import Registry

log = logging.getLogger(__name__)

Value = str | int | bool


class Field(NamedTuple):
    """One setting.

    Attributes:
        builtin: Value when nobody says otherwise; its type is the setting's type.
        choices: Allowed texts; empty for any.
        pattern: What a text has to look like; "" for any.
        low: Smallest number allowed.
        high: Largest number allowed.
        longest: Most letters that a text of one line may have; 0 for any text.
        safest: What holds where a policy names the setting and cannot be read; None for what holds
            without it.
    """

    builtin: Value
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 0
    pattern: str = ""
    longest: int = 0
    safest: Value | None = None

    def wanted(self) -> str:
        """Say what may be written, for whoever has written something else."""
        if isinstance(self.builtin, bool):
            return "true or false"
        if isinstance(self.builtin, int):
            return f"a whole number from {self.low} to {self.high}"
        if self.choices:
            return " or ".join(f'"{choice}"' for choice in self.choices)
        if self.longest:
            return f"one line of at most {self.longest} letters"
        return "it as the example does" if self.pattern else "a text"

    def read(self, raw: object) -> Value | None:
        """Return a stored value in the setting's type, or None when it does not fit."""
        if isinstance(self.builtin, bool):
            return {"true": True, "false": False}.get(str(raw).lower())
        if isinstance(self.builtin, int):
            try:
                number = int(str(raw))
            except ValueError:
                return None
            fits = number == self.builtin or self.low <= number <= self.high
            return number if fits else None
        text = str(raw)
        if self.longest and (len(text) > self.longest or not text.isprintable()):
            return None
        if self.pattern and not re.fullmatch(self.pattern, text):
            return None
        return text if not self.choices or text in self.choices else None


#: Every setting that there is.
FIELDS: Mapping[str, Field] = {
    "theme": Field("system", choices=("system", "light", "dark", "contrast")),
    # 0 follows the letters of the desktop.
    "text_size": Field(0, low=100, high=300),
    "motion": Field(True),
    "language": Field(""),
    #: ISO 3166 code, such as US; "" for the country of the system.
    "country": Field("", pattern="([A-Za-z]{2})?"),
    #: Number to call in an emergency; "" for the country's.
    "emergency_number": Field("", pattern=r"(\+?[0-9](?:[ -]?[0-9]){1,15})?", safest=""),
    #: Whether a language is offered before a reviewer has signed all its pages.
    "unreviewed_languages": Field(True, safest=False),
    "list_form": Field(False),
    "mode": Field("guide", choices=("guide", "consult", "kiosk"), safest="kiosk"),
    "window": Field(""),
    # What a clinic has printed on the sheet that its patients take along.
    "clinic_name": Field("", longest=80),
    "clinic_phone": Field("", longest=40),
    #: Whether the sheet is offered as a code that a phone reads from the screen.
    "qr": Field(True, safest=False),
    # How long a kiosk waits for the next touch or key before it asks, in seconds.
    "idle_seconds": Field(90, low=30, high=900),
    #: Whether a kiosk prints on the printer of the computer; holds as policy alone.
    "printing": Field(False, safest=False),
    # Whether the sheet may be saved as a PDF file, and whether the guide reads aloud.
    "pdf": Field(True, safest=False),
    "speech": Field(True),
    #: Id of the page on which the guide opens; "" for the ladder.
    "start_page": Field("", pattern="([a-z0-9]+(-[a-z0-9]+)*)?"),
    #: Codes of the languages that are offered, such as "en, es"; "" for all.
    "languages": Field("", pattern="([A-Za-z_]+( *, *[A-Za-z_]+)*)?"),
    #: Ids of pages that this clinic does not offer, such as "scs, drg"; "" when it offers all.
    "not_offered": Field("", pattern="([a-z0-9-]+( *, *[a-z0-9-]+)*)?"),
    #: Folder with the clinic's own text, laid over the bundled; "" for the usual place.
    "content_folder": Field("", longest=400),
    #: What ``esi-guide kiosk set-pin`` makes of the PIN with which staff leave a kiosk.
    "pin_hash": Field("", pattern=r"(scrypt:[0-9a-f]{32}:[0-9a-f]{64})?", safest=""),
}

#: What an organisation has to allow a kiosk by policy, whatever the built-in value is.
ON_PURPOSE = ("unreviewed_languages", "printing")
#: What no policy can say: where a window stood is nobody else's matter.
USER_ONLY = ("window",)
#: What may stand in a policy.
POLICY_FIELDS: Mapping[str, Field] = {
    key: field for key, field in FIELDS.items() if key not in USER_ONLY
}
#: What only a policy can say, and no user's settings.
POLICY_ONLY = ("printing", "content_folder")


class StoredSettings:
    """Settings in INI files, below what a policy fixes.

    QSettings writes an INI file to a new file and renames it, so that a power cut leaves
    the old values or the new ones, never half of them.

    Args:
        user: INI file of this user; made when the first value is kept.
        machine: INI file of the PC; may be missing.
        policy: TOML file of the organisation; may be missing.
        registry: Where Windows keeps what group policy says.
    """

    def __init__(
        self, user: Path, machine: Path, policy: Path, registry: Registry | None = None
    ) -> None:
        self._user = QSettings(str(user), QSettings.Format.IniFormat)
        self._machine = QSettings(str(machine), QSettings.Format.IniFormat)
        self._policy = read_policy(POLICY_FIELDS, policy, registry or NoRegistry())
        files = (("user", user, self._user), ("machine", machine, self._machine))
        self._stores = [(name, store) for name, path, store in files if _is_plain(path)]
        for store in (self._user, self._machine):
            if store.status() != QSettings.Status.NoError:
                log.warning("settings %s cannot be read and are ignored", store.fileName())
        for fault in self._policy.faults:
            log.error("%s", fault)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What of the policy could not be read."""
        return tuple(self._policy.faults)

    @property
    def tells_fault(self) -> bool:
        """Whether whoever reads ought to know that a setting could not be read."""
        return bool(self._policy.faults)

    def value(self, key: str) -> Value:
        """Return the value that holds for a key of ``FIELDS``."""
        return self.source(key)[0]

    def source(self, key: str) -> tuple[Value, str]:
        """Return the value that holds for a key of ``FIELDS``, and who says so."""
        field = FIELDS[key]
        if key in self._policy.values:
            return self._policy.values[key], f"policy {self._policy.sources[key]}"
        for name, store in self._stores:
            if store.contains(key):
                value = field.read(store.value(key))
                if value is not None:
                    return value, f"{name} {store.fileName()}"
                log.warning("setting %s in %s does not fit and is ignored", key, store.fileName())
        return field.builtin, "built-in"

    def set_value(self, key: str, value: Value) -> None:
        """Keep a value for this user; does nothing where policy fixes it."""
        if self.locked(key):
            return
        self._user.setValue(key, str(value).lower() if isinstance(value, bool) else value)
        self._user.sync()
        if self._user.status() != QSettings.Status.NoError:
            log.warning("settings cannot be written to %s", self._user.fileName())

    def tidy(self) -> None:
        """Remove what was left beside the user's file when a program was killed writing it."""
        file = Path(self._user.fileName())
        from PySide6.QtCore import QLockFile  # noqa: PLC0415 - costs time of the start

        # Qt's names for these are six letters at random; nobody's "settings.ini.backup" is meant.
        left = [
            path
            for path in file.parent.glob(f"{file.name}.??????")
            if not path.suffix.islower() and not path.suffix.isupper()
        ]
        # The lock that QSettings holds while it writes.
        lock = QLockFile(f"{file}.lock")
        if left and lock.tryLock(0):
            for path in left:
                with suppress(OSError):
                    path.unlink(missing_ok=True)

    def locked(self, key: str) -> bool:
        """Say whether the organisation's policy fixes this value."""
        return key in self._policy.values


class MemorySettings:
    """Settings that nobody stores: for tests, and where nothing may be written."""

    def __init__(self, **values: Value) -> None:
        self._values: dict[str, Value] = values
        self.tells_fault = False

    def value(self, key: str) -> Value:
        """Return the value kept here, or the built-in one."""
        return self._values.get(key, FIELDS[key].builtin)

    def set_value(self, key: str, value: Value) -> None:
        """Keep a value until the program ends."""
        self._values[key] = value

    def locked(self, key: str) -> bool:
        """Say that nothing is fixed."""
        del key
        return False


class KioskSettings:
    """Settings of a screen that many people share: what a reader chooses is never stored.

    Args:
        stored: What holds at the first start, and again after ``forget``.
        text_size: Text size in per cent where nobody has set one.
    """

    def __init__(self, stored: Settings, text_size: int) -> None:
        self._stored = stored
        self._text_size = text_size
        self._chosen: dict[str, Value] = {}

    @property
    def tells_fault(self) -> bool:
        """Whether a reader ought to know of a fault: here only the staff can do anything."""
        return False

    @property
    def tells_staff(self) -> bool:
        """Whether the staff ought to know that a setting could not be read."""
        return self._stored.tells_fault

    def value(self, key: str) -> Value:
        """Return what this reader has chosen, else what is stored."""
        if key in self._chosen:
            return self._chosen[key]
        value = self._stored.value(key)
        if key in ON_PURPOSE:
            return value is True and self._stored.locked(key)
        return self._text_size if key == "text_size" and not value else value

    def set_value(self, key: str, value: Value) -> None:
        """Keep a value until this reader has gone; does nothing where policy fixes it."""
        if not self.locked(key):
            self._chosen[key] = value

    def locked(self, key: str) -> bool:
        """Say whether the organisation's policy fixes this value."""
        return self._stored.locked(key)

    def forget(self) -> None:
        """Let go what this reader has chosen."""
        self._chosen.clear()


#: Values of which QSettings makes whatever object of Qt their bytes name; the guide writes none.
_OBJECT = re.compile(rb"(?:Variant|DateTime)\(")
_ESCAPED = re.compile(rb"\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3}))")


def _is_plain(path: Path) -> bool:
    """Say whether an INI file holds texts alone; one that does not is named and not read."""
    try:
        data = path.read_bytes()
    except OSError:
        return True
    letters = _ESCAPED.sub(lambda m: bytes([int(m[1] or m[2], 16 if m[1] else 8) & 255]), data)
    if _OBJECT.search(letters) is None:
        return True
    log.warning("settings %s hold more than plain values and are ignored", path)
    return False
