# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A screen reader of few words: reads and presses the running program over AT-SPI, as Orca does."""

from __future__ import annotations

import os
import subprocess
import time
from collections import deque
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

ATSPI = "org.a11y.atspi"
ROOT = "/org/a11y/atspi/accessible/root"
#: How long the program may take for anything, in s.
PATIENCE = 20
#: Numbers of states in AtspiStateType.
STATES = {
    "checked": 4,
    "enabled": 8,
    "focusable": 11,
    "focused": 12,
    "sensitive": 24,
    "showing": 25,
    "visible": 30,
}


class Bus:
    """The bus on which programs tell assistive technology what they show.

    Args:
        session: Address of the session bus, which knows where that bus is.
    """

    def __init__(self, session):
        with open_dbus_connection(session) as connection:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            message = new_method_call(where, "GetAddress")
            reply = connection.send_and_get_reply(message, timeout=PATIENCE)
        self._connection = open_dbus_connection(reply.body[0])
        self._announcements = deque()
        rule = MatchRule(type="signal", interface=f"{ATSPI}.Event.Object", member="Announcement")
        self._ask(message_bus.AddMatch(rule))
        self._filter = self._connection.filter(rule, queue=self._announcements)

    def listen(self):
        """Ask the programs that run for their announcements: they send only what is asked for."""
        registry = DBusAddress("/org/a11y/atspi/registry", f"{ATSPI}.Registry", f"{ATSPI}.Registry")
        self._ask(new_method_call(registry, "RegisterEvent", "s", ("object:announcement",)))

    def close(self):
        self._filter.close()
        self._connection.close()

    def call(self, node, interface, method, signature="", arguments=()):
        """Call a method of a node and return what it answers; None where it has no such thing."""
        address = DBusAddress(node.path, node.bus_name, f"{ATSPI}.{interface}")
        return self._ask(new_method_call(address, method, signature or None, arguments))

    def get(self, node, interface, name):
        """Return a property of a node."""
        address = DBusAddress(node.path, node.bus_name, f"{ATSPI}.{interface}")
        answer = self._ask(Properties(address).get(name))
        return answer[1] if answer else None

    def announced(self):
        """Return the words that were announced since this was asked last."""
        words = [message.body[3][1] for message in self._announcements]
        self._announcements.clear()
        return words

    def programs(self):
        """Return the programs on the bus."""
        desktop = Node(self, f"{ATSPI}.Registry", ROOT)
        return desktop.children

    def _ask(self, message):
        reply = self._connection.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type is MessageType.error:
            return None
        return reply.body[0] if len(reply.body) == 1 else reply.body


@dataclass(frozen=True)
class Node:
    """Something that a program shows."""

    bus: Bus = field(repr=False, compare=False)
    bus_name: str
    path: str

    @property
    def name(self):
        return self.bus.get(self, "Accessible", "Name") or ""

    @property
    def description(self):
        return self.bus.get(self, "Accessible", "Description") or ""

    @property
    def role(self):
        return self.bus.call(self, "Accessible", "GetRoleName") or ""

    @property
    def states(self):
        low, high = self.bus.call(self, "Accessible", "GetState") or (0, 0)
        bits = low | high << 32
        return {name for name, number in STATES.items() if bits >> number & 1}

    @property
    def children(self):
        found = self.bus.call(self, "Accessible", "GetChildren") or []
        return [Node(self.bus, *place) for place in found]

    @property
    def interfaces(self):
        names = self.bus.call(self, "Accessible", "GetInterfaces") or []
        return {name.rpartition(".")[2] for name in names}

    @property
    def actions(self):
        """The names of what can be done with it."""
        return [action[0] for action in self.bus.call(self, "Action", "GetActions") or []]

    @property
    def text(self):
        """The whole text, as a screen reader reads it; "" where there is none."""
        return self.bus.call(self, "Text", "GetText", "ii", (0, -1)) or ""

    def press(self, action="Press"):
        """Do what can be done with it, as a screen reader does for its user."""
        assert action in self.actions, f"{self.name!r} offers {self.actions}, not {action}"
        assert self.bus.call(self, "Action", "DoAction", "i", (self.actions.index(action),))


def shown(program):
    """Yield whatever a program shows, in the order in which a screen reader meets it."""
    for child in program.children:
        if "visible" in child.states:
            yield child
            yield from shown(child)


def until(look, what):
    """Return what a look at the program finds, as soon as there is something.

    Every look asks the program over the bus and waits for its answer, so nothing spins.
    """
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
    raise AssertionError(f"waited {PATIENCE} s for {what}")


@contextmanager
def running(command, home):
    """Run a program on a screen and buses of its own; give what it shows as a ``Node``.

    Args:
        command: The program.
        home: An empty folder that it may write to.
    """
    with ExitStack() as stack:
        variables = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "xcb"}
        for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
            variables[f"XDG_{name}"] = str(home)
        for name in ("CONFIG_DIRS", "DATA_DIRS"):
            # The bus reads settings of the system; without their schemas it breaks off.
            variables.pop(f"XDG_{name}", None)
        # Nobody has switched a screen reader on here: QTBUG-49680.
        variables |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}
        log = stack.enter_context(Path(home, "log").open("w", encoding="utf-8"))

        def start(*arguments, **more):
            process = subprocess.Popen(  # noqa: S603 - the caller's own command
                arguments, env=variables, stderr=log, text=True, **more
            )
            stack.callback(_end, process)
            return process

        def first_line(*arguments):
            return start(*arguments, stdout=subprocess.PIPE).stdout.readline().strip()

        screen = ("-screen", "0", "1366x768x24", "-nolisten", "tcp")
        variables["DISPLAY"] = f":{first_line('Xvfb', '-displayfd', '1', *screen)}"
        session = first_line("dbus-daemon", "--session", "--nofork", "--print-address=1")
        variables["DBUS_SESSION_BUS_ADDRESS"] = session
        bus = Bus(session)
        stack.callback(bus.close)
        process = start(*command)

        def on_the_bus():
            assert process.poll() is None, Path(log.name).read_text(encoding="utf-8")
            return bus.programs()

        program = until(on_the_bus, "the program on the bus")[0]
        until(lambda: list(shown(program)), "the program's window")
        # Now and not before: a program that is just starting may miss who listens already.
        bus.listen()
        yield program


def _end(process):
    process.terminate()
    try:
        process.wait(PATIENCE / 4)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()
