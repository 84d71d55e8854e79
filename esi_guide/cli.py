# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The command line: the window's options, and commands that need no window."""

from __future__ import annotations

import argparse
import builtins
import gc
import getpass
import importlib
import io
import logging
import os
import re
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from esi_guide import __version__, paths
from esi_guide.options import Options

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from esi_guide.content.issue import Issue

#: Exit codes of ``check``.
CLEAN, FAULTY, UNREADABLE = 0, 1, 2
#: Exit code where a window is asked for and there is nowhere to show it.
NO_DISPLAY = 2

#: What ``--content`` and ``--overlay`` do.
FOLDER = "take the content of this folder in place of the guide's"
OVERLAY = "lay the clinic's own text of this folder over the guide"

#: Exit code of a command that did nothing because of what it was given.
REFUSED = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says.

    Returns:
        The exit code: 0 for success.
    """
    words = sys.argv[1:] if arguments is None else list(arguments)
    if words[:1] == ["voice"]:
        # Not for people: services/speech.py starts it to speak, in a process of its own.
        from esi_guide.services.voice import main as speak  # noqa: PLC0415 - nobody else needs it

        return speak(words[1:])
    logging.basicConfig(format="%(levelname)s %(name)s: %(message)s")
    namespace = _parser(words).parse_args(words)
    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "check": _check,
        "export": _export,
        "content": _content,
        "audit": _audit,
        "handout": _handout,
        "kiosk": _set_pin,
        "policy": _policy,
        "what-is-stored": _what_is_stored,
        "licences": _licences,
    }
    if namespace.command:
        return _do(commands[namespace.command], namespace)
    if namespace.self_test:
        return _self_test(namespace.self_test)
    if not _has_display():
        print("There is no display. `esi-guide export --to DIR` draws the guide without one.")
        return NO_DISPLAY
    if namespace.kiosk and namespace.watched is None:
        from esi_guide.watchdog import watch  # noqa: PLC0415 - only a kiosk needs it

        return watch(words)
    # What the start makes stays to the end: to search it for what has gone takes a twentieth of it.
    gc.disable()
    _import_qt()
    from esi_guide.app import run  # noqa: PLC0415 - commands above need no window

    return run(_options(namespace), words)


def _import_qt() -> None:
    """Import Qt, and let all else be imported without a look of PySide6's at it.

    PySide6 reads the source of every module that comes after it, for switches that nobody turns
    here: a twentieth of the start.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - commands need no Qt

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _has_display() -> bool:
    """Say whether Qt can open a window; without one it would end the process with a core dump."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    """Return what reads these arguments: to know every command takes longer than to read one."""
    parser = argparse.ArgumentParser(
        prog="esi-guide",
        description="Show the ladder of treatments after an epidural steroid injection.",
        epilog="`esi-guide COMMAND --help` says more about a command.",
    )
    parser.add_argument("--version", action="version", version=f"ESI Guide {__version__}")
    parser.add_argument("--page", default="", metavar="ID", help="open this page, e.g. rfa")
    parser.add_argument("--lang", default="", metavar="CODE", help="language, e.g. es")
    themes = ("light", "dark", "contrast")
    parser.add_argument(
        "--theme", default="", choices=themes, help="the computer's own if not given"
    )
    parser.add_argument(
        "--text-size", type=_text_size, default=0, metavar="100..300", help="in per cent"
    )
    parser.add_argument(
        "--consult", action="store_true", help="offer the details for the clinician on each page"
    )
    parser.add_argument(
        "--kiosk", action="store_true", help="fill a screen that many people share, with no way out"
    )
    parser.add_argument(
        "--screen", type=int, default=0, metavar="N", help="screen of the kiosk, from 1"
    )
    parser.add_argument("--content", type=Path, metavar="DIR", help=FOLDER)
    parser.add_argument("--overlay", type=Path, metavar="DIR", help=OVERLAY)
    parser.add_argument(
        "--self-test",
        nargs="?",
        const="load",
        default="",
        choices=("load", "visit"),
        help="load everything that ships, or do what a visitor of a kiosk does; say what was found",
    )
    parser.add_argument(
        "--quit-after-first-paint", action="store_true", help="for measuring the start"
    )
    # What only the program itself says, when it starts itself.
    parser.add_argument("--watched", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--restarted", type=int, default=0, help=argparse.SUPPRESS)
    if "--help" in given or not all(word.startswith("--") for word in given):
        _add_commands(parser)
    parser.set_defaults(command=None)
    return parser


def _add_commands(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def add(name: str, does: str) -> argparse.ArgumentParser:
        return _add_command(commands, name, does)

    policy = add(
        "policy", "say what holds for each setting and who says so, or check a policy file"
    )
    _add_path(policy, "file", "FILE", "a policy file to check")
    add("what-is-stored", "list every file and key that the program may write, with their places")
    _add_kiosk(add("kiosk", "set the PIN of a kiosk"))
    add("licences", "print every part of the program with its licence, and the text of each")
    check = add("check", "check content, and the clinic's own text")
    _add_path(check, "folder", "DIR", "the content to check, the guide's if not given")
    content = add("content", "sign pages, mark translations, begin a clinic's own text")
    _add_content(content)
    audit = add("audit", "hold the guide against the standards for decision aids, in a report")
    audit.add_argument("--to", type=Path, required=True, metavar="FILE", help=".html or .pdf")
    handout = add("handout", "make the sheet to take along, as tagged PDF")
    to = "the PDF to write"
    handout.add_argument("--to", type=Path, required=True, metavar="FILE", help=to)
    paper = "that which is usual here, if not given"
    handout.add_argument("--paper", default="", choices=("a4", "letter"), help=paper)
    handout.add_argument("--large", action="store_true", help="in large print")
    steps = "options on the sheet, e.g. esi,rfa"
    handout.add_argument("--steps", default="", metavar="ID,ID", help=steps)
    export = add("export", "draw the ladder, every page and the other views as PNG")
    to = "where to write; made when missing"
    export.add_argument("--to", type=Path, required=True, metavar="DIR", help=to)
    export.add_argument("--size", type=_size, default=(1366, 768), metavar="WxH", help="in px")
    page = "this page or view alone, e.g. rfa; may be given again"
    export.add_argument("--page", action="append", metavar="ID", dest="pages", help=page)
    export.add_argument("--theme", default="light", choices=("light", "dark", "contrast"))
    size = "in per cent"
    export.add_argument("--text-size", type=_text_size, default=100, metavar="100..300", help=size)
    # Suppressed defaults leave in place what stands before the command.
    for command, language in (
        (audit, "report the reading ease of this language too"),
        (handout, "of the sheet, e.g. es"),
        (export, "of the pictures, e.g. es"),
    ):
        command.add_argument("--lang", default=argparse.SUPPRESS, metavar="CODE", help=language)
    for command in (audit, handout, export):
        _add_folder(command, "--content", FOLDER)
    for command in (handout, export, check):
        _add_folder(command, "--overlay", OVERLAY)


def _add_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, does: str
) -> argparse.ArgumentParser:
    """Add a command that says in its own help, too, what it does."""
    return commands.add_parser(name, help=does, description=f"{does[0].upper()}{does[1:]}.")


def _add_folder(parser: argparse.ArgumentParser, option: str, does: str) -> None:
    parser.add_argument(option, type=Path, default=argparse.SUPPRESS, metavar="DIR", help=does)


def _add_content(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    sign = _add_command(actions, "sign", "write into a page that a reviewer has signed it")
    sign.add_argument("--page", required=True, metavar="ID", help="the page, e.g. rfa")
    sign.add_argument(
        "--clinician", action="store_true", help="sign what the page says to the clinician"
    )
    sign.add_argument("--reviewer", required=True, metavar="NAME", help="who has read the page")
    profession = "profession and what else qualifies them"
    sign.add_argument("--credentials", required=True, metavar="WORDS", help=profession)
    day = "day on which they signed"
    sign.add_argument("--date", type=_day, required=True, metavar="YYYY-MM-DD", help=day)
    sign.add_argument(
        "--overlay",
        type=Path,
        dest="content",
        default=argparse.SUPPRESS,
        metavar="DIR",
        help="sign the clinic's own text in this folder",
    )
    translated = _add_command(
        actions, "translated", "write into a translation which English text it translates"
    )
    which = translated.add_mutually_exclusive_group(required=True)
    which.add_argument("--page", metavar="ID", help="a page, e.g. rfa")
    which.add_argument("--file", metavar="NAME", help="another file, such as chart or glossary")
    which.add_argument("--all", action="store_true", help="every file of the language")
    new_page = _add_command(actions, "new-page", "write a beginning of a clinic's own text")
    what = new_page.add_mutually_exclusive_group(required=True)
    what.add_argument("--base", default="", metavar="ID", help="lay text over this page, e.g. rfa")
    what.add_argument("--id", default="", metavar="ID", help="begin a page of its own with this id")
    to = "folder of the clinic's own text; made when missing"
    new_page.add_argument("--to", type=Path, required=True, metavar="DIR", help=to)
    prepare = _add_command(actions, "prepare", "read beforehand what every start reads")
    _add_folder(prepare, "--content", FOLDER)
    # Suppressed defaults leave in place what stands before the command.
    for action, language in (
        (sign, "en if not given"),
        (translated, "such as es"),
        (new_page, "en if not given"),
    ):
        _add_folder(action, "--content", FOLDER)
        action.add_argument("--lang", default=argparse.SUPPRESS, metavar="CODE", help=language)


def _add_kiosk(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    set_pin = _add_command(
        actions, "set-pin", "ask for the PIN with which the staff close a kiosk of this user"
    )
    set_pin.add_argument(
        "--print",
        action="store_true",
        dest="print_only",
        help="keep nothing; print the line for a policy file",
    )


def _add_path(parser: argparse.ArgumentParser, name: str, shown: str, what: str) -> None:
    parser.add_argument(name, type=Path, nargs="?", metavar=shown, help=what)


def _count(number: int, thing: str) -> str:
    """Return how many there are of something, in words such as "1 fault" and "2 faults"."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _day(text: str) -> date:
    try:
        # The pattern refuses other ISO forms, such as 20261122 and 2026-W47-7.
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text}: a day such as 2026-11-22 is wanted")


def _text_size(text: str) -> int:
    number = int(text) if text.isdigit() else 0
    if not 100 <= number <= 300:
        raise argparse.ArgumentTypeError(f"{text}: a whole number from 100 to 300 is wanted")
    return number


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"{text}: a size such as 1366x768 is wanted")
    return int(width), int(height)


def _options(namespace: argparse.Namespace) -> Options:
    return Options(
        page=namespace.page,
        language=namespace.lang,
        theme=namespace.theme,
        text_size=namespace.text_size,
        content=namespace.content,
        overlay=namespace.overlay,
        consult=namespace.consult,
        kiosk=namespace.kiosk,
        screen=namespace.screen,
        watched=namespace.watched,
        restarted=namespace.restarted,
        quit_after_first_paint=namespace.quit_after_first_paint,
    )


def _check(namespace: argparse.Namespace) -> int:
    """Print every fault of a content folder, one a line."""
    from esi_guide.content.rules import CannotRead, check  # noqa: PLC0415

    named: Path | None = namespace.folder or namespace.content
    folder = named or paths.resources() / "content"
    try:
        issues: Sequence[Issue] = check(folder)
    except CannotRead as error:
        print(error, file=sys.stderr)
        return UNREADABLE
    errors = _tell(folder, issues)
    faulty = _check_overlay(namespace.overlay, folder, usual=named is None)
    return FAULTY if errors or faulty else CLEAN


def _tell(folder: Path, issues: Sequence[Issue]) -> int:
    """Print every fault of a folder, and how many there are; return how many are errors."""
    from esi_guide.content.issue import Severity  # noqa: PLC0415

    for issue in issues:
        print(issue)
    errors = sum(issue.severity is Severity.ERROR for issue in issues)
    warnings = len(issues) - errors
    print(f"{folder}: {_count(errors, 'error')}, {_count(warnings, 'warning')}")
    return errors


def _check_overlay(asked: Path | None, content: Path, *, usual: bool) -> bool:
    """Print every fault of the clinic's own text, where there is any, and say whether one is bad.

    It is looked for at its usual place, but not beside a content folder that was named.
    """
    from esi_guide.content.overlay import lay_over  # noqa: PLC0415
    from esi_guide.content.overlay_files import read_own_files  # noqa: PLC0415

    if asked is not None:
        place, must = asked, True
    elif usual:
        from esi_guide.app import overlay_place  # noqa: PLC0415 - Qt only where it is needed
        from esi_guide.stored import settings_of_command  # noqa: PLC0415

        place, must = overlay_place(settings_of_command())
    else:
        return False
    found = read_own_files(place, asked=must)
    return found is not None and _tell(place, lay_over(content, found, date.today()).issues) > 0


def _export(namespace: argparse.Namespace) -> int:
    """Draw the ladder and pages; needs no display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from esi_guide.export import UnknownView, export  # noqa: PLC0415 - Qt only where it is needed

    options = Options(
        language=namespace.lang,
        theme=namespace.theme,
        text_size=namespace.text_size,
        content=namespace.content,
        overlay=namespace.overlay,
        consult=namespace.consult,
    )
    try:
        for path in export(namespace.to, namespace.size, namespace.pages, options):
            print(path)
    except UnknownView as error:
        print(f"Nothing was drawn: {error}", file=sys.stderr)
        return REFUSED
    return 0


def _do(command: Callable[[argparse.Namespace], int], namespace: argparse.Namespace) -> int:
    """Do what a command does, until nobody reads any more of what it prints."""
    try:
        code = command(namespace)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # Python writes what is left when it ends; by then there has to be somewhere to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    return code


def _content(namespace: argparse.Namespace) -> int:
    """Change the content as the action says."""
    actions = {
        "sign": _sign,
        "translated": _translated,
        "new-page": _new_page,
        "prepare": _prepare,
    }
    return actions[namespace.action](namespace)


def _prepare(namespace: argparse.Namespace) -> int:
    """Write beside the files that a start reads what it needs of them."""
    from esi_guide.content.files import CannotRead  # noqa: PLC0415
    from esi_guide.content.prepared import prepare_all  # noqa: PLC0415

    folder = namespace.content or paths.resources() / "content"
    try:
        for name in prepare_all(folder):
            print(folder / name)
    except (CannotRead, OSError) as error:
        print(f"Not prepared: {error}", file=sys.stderr)
        return REFUSED
    return 0


def _new_page(namespace: argparse.Namespace) -> int:
    """Write a beginning of a clinic's own text."""
    from esi_guide.content.files import ENGLISH  # noqa: PLC0415
    from esi_guide.content.overlay_template import CannotWrite, new_page  # noqa: PLC0415

    root = namespace.content or paths.resources() / "content"
    locale, today = namespace.lang or ENGLISH, date.today()
    try:
        path = new_page(
            root, namespace.to, locale, today, page_id=namespace.id, base=namespace.base
        )
    except CannotWrite as error:
        print(f"Not written: {error}", file=sys.stderr)
        return REFUSED
    print(path)
    print(f"Write your text in place of TO DO, then: esi-guide check --overlay {namespace.to}")
    return 0


def _translated(namespace: argparse.Namespace) -> int:
    """Write into translated files which English text they translate."""
    from esi_guide.content.files import PAGES  # noqa: PLC0415
    from esi_guide.content.marking import (  # noqa: PLC0415
        CannotMark,
        mark_translated,
        translated_files,
    )

    folder = namespace.content or paths.resources() / "content"
    code = 0
    try:
        if namespace.all:
            names = translated_files(folder, namespace.lang)
        else:
            names = (namespace.file or f"{PAGES}/{namespace.page}",)
    except CannotMark as error:
        print(f"Not marked: {error}", file=sys.stderr)
        return REFUSED
    for name in names:
        try:
            file, changed = mark_translated(folder, namespace.lang, name)
        except CannotMark as error:
            print(f"Not marked: {error}", file=sys.stderr)
            code = REFUSED
        else:
            state = "marked as" if changed else "is"
            print(f"{folder / file}: {state} a translation of the present English text")
    return code


def _audit(namespace: argparse.Namespace) -> int:
    """Write the report of the guide held against the standards."""
    from esi_guide.content.audit import CannotAudit, audit  # noqa: PLC0415
    from esi_guide.content.files import CannotRead  # noqa: PLC0415
    from esi_guide.content.paper import to_html, to_typst  # noqa: PLC0415
    from esi_guide.services.saving import save  # noqa: PLC0415

    form = namespace.to.suffix.lower()
    folder = namespace.content or paths.resources() / "content"
    try:
        if form not in (".html", ".pdf"):
            raise CannotAudit(f"{namespace.to} is neither .html nor .pdf")
        found = audit(folder, [namespace.lang] if namespace.lang else [], date.today())
        data = to_html(found.paper).encode() if form == ".html" else _pdf(to_typst(found.paper))
        save(namespace.to, data)
    except (CannotAudit, CannotRead) as error:
        print(f"Not audited: {error}", file=sys.stderr)
        return REFUSED
    except OSError as error:
        print(f"Not audited: {namespace.to} cannot be written ({error.strerror})", file=sys.stderr)
        return REFUSED
    for judgement in found.judgements:
        print(judgement)
    print(namespace.to)
    return 0


def _handout(namespace: argparse.Namespace) -> int:
    """Write the sheet of a reader who has added some options."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from esi_guide.handout import UnknownStep, handout  # noqa: PLC0415 - Qt only where it is needed
    from esi_guide.services.protocols import CannotSave, CannotTypeset  # noqa: PLC0415

    steps = tuple(filter(None, namespace.steps.split(",")))
    options = Options(language=namespace.lang, content=namespace.content, overlay=namespace.overlay)
    try:
        handout(namespace.to, steps, options, paper=namespace.paper, large=namespace.large)
    except (UnknownStep, CannotSave, CannotTypeset) as error:
        print(f"No sheet was made: {error}", file=sys.stderr)
        return REFUSED
    print(namespace.to)
    return 0


def _set_pin(namespace: argparse.Namespace) -> int:
    """Ask for a PIN twice and keep what is made of it."""
    from esi_guide.services.pin import PIN, hashed  # noqa: PLC0415 - Qt only where it is needed
    from esi_guide.stored import settings_of_command  # noqa: PLC0415

    settings = settings_of_command()
    try:
        # Never an argument: those stand in lists of processes and in the memory of a shell.
        pin = getpass.getpass("New PIN, 4 to 12 digits: ")
        again = getpass.getpass("The same PIN again: ")
    except (EOFError, KeyboardInterrupt):
        pin = again = ""
    problem = ""
    if not PIN.fullmatch(pin):
        problem = "a PIN has 4 to 12 digits"
    elif pin != again:
        problem = "the two PINs differ"
    elif settings.locked("pin_hash") and not namespace.print_only:
        problem = "the policy of this computer holds a PIN; use --print, and put the line there"
    if problem:
        print(f"No PIN was set: {problem}", file=sys.stderr)
        return REFUSED
    if namespace.print_only:
        print(f'pin_hash = "{hashed(pin)}"')
        return 0
    stored = hashed(pin)
    settings.set_value("pin_hash", stored)
    if settings_of_command().value("pin_hash") != stored:
        print("No PIN was set: the settings of this user cannot be written", file=sys.stderr)
        return REFUSED
    print("The PIN is set. A kiosk of this user that runs takes it from its next start on.")
    return 0


def _what_is_stored(_namespace: argparse.Namespace) -> int:
    """Print what may be written, and where."""
    from esi_guide.stored import report  # noqa: PLC0415 - Qt only where it is needed

    for line in report():
        print(line)
    return 0


def _policy(namespace: argparse.Namespace) -> int:
    """Print the settings with who says so, and every fault of a policy."""
    from esi_guide.policy_report import of_computer, of_file  # noqa: PLC0415 - Qt on demand

    log = logging.getLogger("esi_guide.services.settings")
    level = log.level
    # Each fault is printed once, below.
    log.setLevel(logging.CRITICAL)
    try:
        lines, faults = of_file(namespace.file) if namespace.file else of_computer()
    finally:
        log.setLevel(level)
    for line in lines:
        print(line)
    for fault in faults:
        print(fault, file=sys.stderr)
    print(_count(len(faults), "fault"))
    return FAULTY if faults else CLEAN


def _licences(_namespace: argparse.Namespace) -> int:
    """Print the parts, and below them the text of each licence once."""
    from esi_guide.content.licences import Licences, texts_of  # noqa: PLC0415

    # The names in the texts have letters that not every console knows.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    licences = Licences(paths.licences(), paths.resources(), sys.platform)
    parts = licences.parts()
    for part in parts:
        print(f"{part.name}: {part.licence} ({', '.join(part.texts)})")
    missing = 0
    for name in texts_of(parts):
        text = licences.text(name)
        missing += not text
        print(f"\n{'=' * 8} {name}\n\n{text or 'This text is missing.'}")
    return FAULTY if missing or not parts else CLEAN


def _pdf(source: str) -> bytes:
    """Return a PDF of markup, where there is something that makes one."""
    from esi_guide.content.audit import CannotAudit  # noqa: PLC0415

    cure = "write to a file .html instead"
    try:
        typesetting = importlib.import_module("esi_guide.services.typesetting")
    except ImportError as error:
        raise CannotAudit(f"this program makes no PDF; {cure}") from error
    try:
        made: bytes = typesetting.pdf(
            source, engine=typesetting.Engine(paths.resources() / "fonts")
        )
    except typesetting.CannotTypeset as error:
        raise CannotAudit(f"the PDF cannot be made ({error}); {cure}") from error
    return made


def _sign(namespace: argparse.Namespace) -> int:
    """Write a reviewer's signature into a page."""
    from esi_guide.content.files import CLINICIAN, ENGLISH, PAGES  # noqa: PLC0415
    from esi_guide.content.signing import CannotSign, Signature, sign  # noqa: PLC0415

    folder = namespace.content or paths.resources() / "content"
    signature = Signature(namespace.reviewer, namespace.credentials, namespace.date)
    try:
        language, part = namespace.lang or ENGLISH, CLINICIAN if namespace.clinician else PAGES
        file = sign(folder, language, namespace.page, signature, date.today(), part=part)
    except CannotSign as error:
        print(f"Not signed: {error}", file=sys.stderr)
        return REFUSED
    print(f"{folder / file}: signed by {namespace.reviewer} on {namespace.date}")
    return 0


def _self_test(what: str) -> int:
    """Load everything that ships, or visit it, and print what was found."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Qt only where it is needed.
    if what == "visit":
        from esi_guide.visit import visit as test  # noqa: PLC0415
    else:
        from esi_guide.self_test import self_test as test  # noqa: PLC0415
    findings = test()
    for finding in findings:
        print(finding)
    return 0 if all(finding.sound for finding in findings) else 1
