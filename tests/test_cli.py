# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The command line as a person types it: what it prints and what it returns."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from datetime import date
from itertools import combinations

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from esi_guide import __version__, paths
from esi_guide.cli import FAULTY, REFUSED, UNREADABLE, main
from tests.views.overlays import write_overlay

ROOT = paths.resources().parent


def run(*arguments):
    """Run the program as its own process, without a display."""
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "esi_guide", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
    )


@pytest.fixture
def content(tmp_path):
    """Return a copy of the content, with the icons beside it, that a test may damage."""
    shutil.copytree(paths.resources() / "icons", tmp_path / "icons")
    return shutil.copytree(paths.resources() / "content", tmp_path / "content")


def test_check_finds_no_error_in_the_bundled_content(capsys):
    assert main(["check"]) == 0
    assert re.search(r": 0 errors, \d+ warnings$", capsys.readouterr().out.strip())


def test_check_names_file_line_field_and_cure_of_a_fault(content, capsys):
    page = content / "en/pages/rfa.md"
    text = page.read_text("utf-8")
    page.write_text(text.replace("\nicon: rfa", "\nicon: never-drawn"), "utf-8")
    line = text[: text.index("\nicon:")].count("\n") + 2
    assert main(["check", str(content)]) == 1
    *issues, last = capsys.readouterr().out.splitlines()
    (error,) = [issue for issue in issues if ": error: " in issue]
    assert re.fullmatch(rf"en/pages/rfa\.md:{line}: error: icon: [^;]+; .+", error)
    assert re.search(r"\b1 error, \d+ warnings?$", last)


def test_check_of_a_folder_that_is_not_there_says_so_on_the_error_channel(tmp_path, capsys):
    assert main(["check", str(tmp_path / "nowhere")]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "nowhere" in captured.err


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX permissions")
def test_check_of_a_file_in_place_of_a_folder_is_not_taken_for_clean(tmp_path, capsys):
    path = tmp_path / "content"
    path.write_text("not a folder")
    assert main(["check", str(path)]) == 2


def test_check_of_an_empty_folder_is_not_taken_for_clean(tmp_path, capsys):
    assert main(["check", str(tmp_path)]) == 1
    assert "error" in capsys.readouterr().out


def test_the_version_is_said(capsys):
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out.strip() == f"ESI Guide {__version__}"


@pytest.mark.parametrize("size", ["99", "301", "0", "-100", "large", "1e2", "150.5", "", "200 %"])
@pytest.mark.parametrize("command", [[], ["export", "--to", "x"]])
def test_a_text_size_that_cannot_be_is_refused(capsys, command, size):
    with pytest.raises(SystemExit) as left:
        main([*command, f"--text-size={size}"])
    assert left.value.code == 2
    assert "from 100 to 300" in capsys.readouterr().err


@pytest.mark.parametrize("size", ["1366", "x768", "0x768", "1366x0", "axb", "1x2x3", "-1x5"])
def test_a_window_size_that_cannot_be_is_refused(capsys, size):
    with pytest.raises(SystemExit) as left:
        main(["export", "--to", "x", f"--size={size}"])
    assert left.value.code == 2
    assert "1366x768" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--theme=pink"], ["--wings"], ["fly"], ["export"]])
def test_what_nobody_knows_is_refused(capsys, arguments):
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_export_draws_what_is_asked_for_in_the_size_that_is_asked_for(tmp_path):
    folder = tmp_path / "new" / "pictures"
    done = run("export", "--to", folder, "--size", "800x600", "--page", "ladder", "--page", "rfa")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(folder / "ladder.png"), str(folder / "rfa.png")]
    images = [QImage(str(folder / name)) for name in ("ladder.png", "rfa.png")]
    assert [(image.width(), image.height()) for image in images] == [(800, 600)] * 2
    assert images[0] != images[1]


def test_export_names_what_there_is_where_it_is_asked_for_something_else(tmp_path):
    folder = tmp_path / "pictures"
    done = run("export", "--to", folder, "--page", "rfa", "--page", "nope")
    assert done.returncode == REFUSED
    assert "there is no page nope; there are ladder, " in done.stderr
    assert not folder.exists()


def test_check_takes_the_folder_that_stands_before_the_command_too(tmp_path, capsys):
    missing = str(tmp_path / "nowhere")
    assert main(["--content", missing, "check"]) == UNREADABLE
    assert missing in capsys.readouterr().err


def test_what_is_counted_reads_well(tmp_path, capsys):
    assert main(["policy", str(tmp_path / "nowhere")]) == FAULTY
    assert capsys.readouterr().out.splitlines()[-1] == "1 fault"


def test_export_draws_what_lies_over_the_ladder_and_the_pages(tmp_path):
    names = ("ladder-list", "search", "keys", "staff-card", "ladder")
    pages = [part for name in names for part in ("--page", name)]
    done = run("export", "--to", tmp_path, "--size", "1366x768", *pages)
    assert done.returncode == 0, done.stderr
    images = [QImage(str(tmp_path / f"{name}.png")) for name in names]
    assert not any(image.isNull() for image in images)
    assert all(one != other for one, other in combinations(images, 2))


def test_export_in_consult_mode_draws_the_clinicians_details(tmp_path):
    pictures = []
    for options in ([], ["--consult"]):
        done = run(*options, "export", "--to", tmp_path, "--size", "1366x768", "--page", "drg")
        assert done.returncode == 0, done.stderr
        pictures.append(QImage(str(tmp_path / "drg.png")))
    assert pictures[0] != pictures[1]


def test_the_self_test_passes_and_says_what_it_loaded():
    done = run("--self-test")
    assert done.returncode == 0, done.stdout + done.stderr
    parts = dict(re.findall(r"^([a-z ]+?)(?: [\d.]+\w*)?: (\d+) ok$", done.stdout, re.MULTILINE))
    for part in ("content", "forms", "icons", "fonts", "pages opened"):
        assert int(parts[part]) > 0, done.stdout


def complaints(done):
    """Return what a process said on the error channel, less what offscreen always says."""
    lines = done.stderr.splitlines()
    return [line for line in lines if line and "This plugin does not support" not in line]


@pytest.mark.parametrize("arguments", [(), ("--page", "rfa", "--text-size", "200")])
def test_the_window_paints_once_ends_and_complains_of_nothing(arguments):
    done = run("--quit-after-first-paint", "--theme", "light", *arguments)
    assert (done.returncode, done.stdout, complaints(done)) == (0, "", [])


def test_a_start_reads_no_source_of_what_it_imports():
    code = "from esi_guide.cli import _import_qt; _import_qt(); import esi_guide.app, linecache; "
    code += "print(*(file for file in linecache.cache if 'esi_guide' in file))"
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []


def test_a_guide_that_cannot_be_read_starts_and_ends_in_peace(tmp_path):
    done = run("--quit-after-first-paint", "--content", tmp_path)
    assert done.returncode == 0
    assert all(line.startswith("ERROR esi_guide") for line in complaints(done))
    assert complaints(done)


def sign(folder, /, **changes):
    """Return the arguments that sign a page, with some of them changed; None leaves one out."""
    values = {
        "page": "rfa",
        "reviewer": "Jane Roe",
        "credentials": "MD, pain medicine",
        "date": date.today().isoformat(),
        "content": str(folder),
        **changes,
    }
    given = [f"--{name}={value}" for name, value in values.items() if value is not None]
    return ["content", "sign", *given]


def first_day(content):
    """Make the page's last change old enough for any day of the tests."""
    page = content / "en/pages/rfa.md"
    text = re.sub(r"updated: [-\d]+", "updated: 2020-01-01", page.read_text("utf-8"))
    page.write_text(re.sub(r"expires: [-\d]+", "expires: 2999-01-01", text), "utf-8")
    return page


def test_a_page_is_signed_and_an_edit_voids_it(content, capsys):
    page = first_day(content)
    assert main(sign(content)) == 0
    assert "rfa.md: signed by Jane Roe on 20" in capsys.readouterr().out
    assert "\n  status: signed\n  reviewer: " in page.read_text("utf-8")
    assert main(["check", str(content)]) == 0
    assert "counts as not signed" not in capsys.readouterr().out
    page.write_text(page.read_text("utf-8") + "\nOne more word.\n", "utf-8")
    assert main(["check", str(content)]) == 0
    voided = [line for line in capsys.readouterr().out.splitlines() if "not signed" in line]
    assert len(voided) == 1
    assert voided[0].startswith("en/pages/rfa.md:")
    assert "changed after Jane Roe, MD, pain medicine signed it" in voided[0]


def test_the_folder_and_the_language_may_stand_before_the_command(content):
    page = first_day(content)
    assert main(["--content", str(content), "--lang", "en", *sign(content, content=None)]) == 0
    assert "status: signed" in page.read_text("utf-8")


def test_the_clinicians_details_are_signed_by_themselves(content, capsys):
    assert main([*sign(content), "--clinician"]) == 0
    assert "clinician/rfa.md: signed by Jane Roe" in capsys.readouterr().out.replace("\\", "/")
    assert "status: signed" in (content / "en/clinician/rfa.md").read_text("utf-8")
    assert "status: pending" in (content / "en/pages/rfa.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"page": "nope"}, "there is no page 'nope'"),
        ({"lang": "xx"}, "there is no language 'xx'"),
        ({"reviewer": ""}, "--reviewer is empty"),
        ({"date": "2999-01-02"}, "is still to come"),
        ({"content": "nowhere"}, "cannot be read"),
    ],
)
def test_what_cannot_be_signed_is_explained_and_changes_nothing(content, capsys, changes, message):
    page = first_day(content)
    before = page.read_bytes()
    assert main(sign(content, **changes)) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith("Not signed: ")
    assert message in captured.err
    assert captured.out == ""
    assert page.read_bytes() == before


@pytest.mark.parametrize(
    "changes",
    [
        {"date": "20261122"},
        {"date": "2026-02-30"},
        {"date": "today"},
        {"date": None},
        {"page": None},
        {"reviewer": None},
        {"credentials": None},
    ],
)
def test_a_signature_that_lacks_something_is_refused(content, capsys, changes):
    before = (content / "en/pages/rfa.md").read_bytes()
    with pytest.raises(SystemExit) as left:
        main(sign(content, **changes))
    assert left.value.code == 2
    assert "usage" in capsys.readouterr().err
    assert (content / "en/pages/rfa.md").read_bytes() == before


def translated(content, *which):
    return main(["content", "translated", "--content", str(content), "--lang", "es", *which])


def test_translations_are_marked_and_a_changed_original_is_a_warning(content, capsys):
    assert translated(content, "--all") == 0
    said = capsys.readouterr().out
    assert "es/pages/rfa.md: " in said
    assert "es/chart.md: " in said
    page = content / "en/pages/rfa.md"
    page.write_text(page.read_text("utf-8") + "\nOne more word.\n", "utf-8")
    assert main(["check", str(content)]) == 0
    stale = [line for line in capsys.readouterr().out.splitlines() if "has changed since" in line]
    assert len(stale) == 1
    assert "`esi-guide content translated --lang es --page rfa`" in stale[0]
    assert translated(content, "--page", "rfa") == 0
    assert "rfa.md: marked as a translation" in capsys.readouterr().out
    assert translated(content, "--file", "pages/rfa") == 0
    assert "rfa.md: is a translation" in capsys.readouterr().out


def test_all_translations_but_those_that_lack_something_are_marked(content, capsys):
    for name in ("rfa", "scs"):
        page = content / f"es/pages/{name}.md"
        page.write_text(re.sub(r"\noriginal: .*", "", page.read_text("utf-8")), "utf-8")
    rfa = content / "es/pages/rfa.md"
    rfa.write_text(rfa.read_text("utf-8").replace("\n## ", "\n### ", 1), "utf-8")
    before = rfa.read_bytes()
    assert translated(content, "--all") == 2
    captured = capsys.readouterr()
    assert captured.err.startswith("Not marked: es/pages/rfa.md:")
    assert "the translation lacks the section `what`" in captured.err
    assert rfa.read_bytes() == before
    assert "es/pages/scs.md: marked as a translation" in captured.out


@pytest.mark.parametrize(
    ("which", "message"),
    [(("--page", "nope"), "'pages/nope' is not translated"), (("--lang", "en", "--all"), "'en'")],
)
def test_what_is_no_translation_is_explained(content, capsys, which, message):
    assert translated(content, *which) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith("Not marked: ")
    assert message in captured.err
    assert captured.out == ""


@pytest.mark.parametrize("which", [(), ("--all", "--page", "rfa"), ("--page", "a", "--file", "b")])
def test_exactly_one_way_to_name_translations_is_taken(content, capsys, which):
    with pytest.raises(SystemExit) as left:
        translated(content, *which)
    assert left.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_the_audit_is_written_as_one_file_and_its_scores_are_said(tmp_path, capsys):
    file = tmp_path / "audit.html"
    assert main(["audit", "--to", str(file), "--lang", "es"]) == 0
    *scores, last = capsys.readouterr().out.splitlines()
    assert scores[0] == "IPDAS v4.0, qualifying items: 6 of 6 met (100 per cent)"
    assert last == str(file)
    html = file.read_text("utf-8")
    assert html.startswith("<!DOCTYPE html>")
    assert "INFLESZ" in html
    assert main(["audit", "--to", str(file)]) == 0
    assert "INFLESZ" not in file.read_text("utf-8")


class Typesetter:
    """Stands in for the service that makes PDF."""

    class CannotTypeset(Exception):  # noqa: N818
        pass

    def __init__(self, fault=""):
        self.fault = fault

    def Engine(self, fonts):  # noqa: N802
        assert fonts.is_dir()
        return self

    def pdf(self, source, *, engine):
        assert engine is self
        if self.fault:
            raise self.CannotTypeset(self.fault)
        return b"%PDF " + source[:13].encode()


def test_the_audit_is_a_pdf_where_one_can_be_made(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "esi_guide.services.typesetting", Typesetter())
    assert main(["audit", "--to", str(tmp_path / "audit.PDF")]) == 0
    assert (tmp_path / "audit.PDF").read_bytes() == b"%PDF #set document"


@pytest.mark.parametrize(
    ("typesetter", "message"), [(None, "makes no PDF"), (Typesetter("no ink"), "(no ink)")]
)
def test_where_no_pdf_can_be_made_it_says_what_can(
    tmp_path, monkeypatch, capsys, typesetter, message
):
    monkeypatch.setitem(sys.modules, "esi_guide.services.typesetting", typesetter)
    assert main(["audit", "--to", str(tmp_path / "audit.pdf")]) == 2
    error = capsys.readouterr().err
    assert error.startswith("Not audited: ")
    assert message in error
    assert ".html" in error
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--to", "audit.doc"), "audit.doc is neither .html nor .pdf"),
        (("--to", "nowhere/audit.html"), "audit.html cannot be written (No such file"),
        (("--to", "audit.html", "--lang", "xx"), "there is no language 'xx'"),
        (("--to", "audit.html", "--content", "nowhere"), "cannot be read"),
    ],
)
def test_what_cannot_be_audited_is_explained(tmp_path, monkeypatch, capsys, arguments, message):
    monkeypatch.chdir(tmp_path)
    assert main(["audit", *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith("Not audited: ")
    assert message in captured.err
    assert captured.out == ""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_it_says_so_and_what_works_without_one(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 2
    assert "export" in capsys.readouterr().out


def test_a_handout_is_a_tagged_file_in_the_language_and_on_the_paper_asked_for(tmp_path):
    path = tmp_path / "sheet.pdf"
    choices = ("--paper", "letter", "--large", "--steps", "esi,rfa")
    done = run("--lang", "es", "handout", "--to", path, *choices)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(path)
    reader = PdfReader(path)
    assert reader.trailer["/Root"]["/Lang"] == "es"
    assert round(float(reader.pages[0].mediabox[2])) == 612
    words = " ".join(page.extract_text() for page in reader.pages)
    assert "Calentar un nervio" in " ".join(words.split())


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(["--steps", "never-drawn"], "never-drawn"), (["--to", "nowhere/sheet.pdf"], "No sheet")],
)
def test_a_handout_that_cannot_be_made_says_why(tmp_path, arguments, words):
    done = run("handout", "--to", tmp_path / "sheet.pdf", *arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stdout == ""
    assert list(tmp_path.iterdir()) == []


def test_the_licences_are_printed_with_every_text(capsys):
    assert main(["licences"]) == 0
    told = capsys.readouterr().out
    for words in ("Qt Core: LGPL-3.0-only", "GNU LESSER GENERAL PUBLIC LICENSE", "SIL OPEN FONT"):
        assert words in told
    assert "This text is missing" not in told


def test_a_licence_that_is_missing_is_told(capsys, monkeypatch, tmp_path):
    monkeypatch.setattr("esi_guide.paths.licences", lambda: tmp_path / "none")
    assert main(["licences"]) == 1


def test_a_template_is_written_and_the_check_names_what_is_left(tmp_path, capsys):
    own = tmp_path / "own"
    assert main(["content", "new-page", "--base", "rfa", "--to", str(own)]) == 0
    assert main(["content", "new-page", "--id", "our-class", "--lang", "es", "--to", str(own)]) == 0
    assert main(["content", "new-page", "--id", "rfa", "--to", str(own)]) == 2
    assert "Not written" in capsys.readouterr().err
    assert main(["check", "--overlay", str(own)]) == 1
    told = capsys.readouterr().out.splitlines()
    assert all("still to be written" in line for line in told[1:-1])
    assert told[-1] == f"{own}: 4 errors, 0 warnings"


def test_a_sound_overlay_passes_and_is_signed(tmp_path, capsys):
    own = write_overlay(tmp_path / "own")
    assert main(["check", "--overlay", str(own)]) == 0
    who = ["--reviewer", "A. Reader", "--credentials", "MD", "--date", "2026-11-24"]
    for page in ("rfa", "back-class"):
        assert main(["content", "sign", "--overlay", str(own), "--page", page, *who]) == 0
        assert "A. Reader, MD" in (own / f"en/pages/{page}.md").read_text()
    assert main(["check", "--overlay", str(own)]) == 0
    assert " 0 errors" in capsys.readouterr().out


def test_an_overlay_that_is_gone_is_said_and_the_guide_is_checked(tmp_path, capsys):
    assert main(["check", "--overlay", str(tmp_path / "gone")]) == 1
    told = capsys.readouterr().out
    assert "0 errors, 0 warnings" in told
    assert "there is no folder" in told


def test_the_check_looks_where_the_policy_says(tmp_path, capsys, monkeypatch):
    own = write_overlay(tmp_path / "own", **{"offer.md": "broken"})
    monkeypatch.setattr("esi_guide.app.overlay_place", lambda _settings: (own, True))
    assert main(["check"]) == 1
    assert "offer.md:1: error" in capsys.readouterr().out
    # Beside a folder that was named, nobody else's text is looked at.
    assert main(["check", str(paths.resources() / "content")]) == 0


def test_export_and_handout_show_the_clinics_own_text(tmp_path):
    own = write_overlay(tmp_path / "own")
    done = run("export", "--to", str(tmp_path), "--page", "back-class", "--overlay", str(own))
    assert done.returncode == 0
    assert (tmp_path / "back-class.png").is_file()
    sheet = tmp_path / "sheet.pdf"
    done = run("handout", "--to", str(sheet), "--steps", "rfa,scs", "--overlay", str(own))
    assert done.returncode == 0, done.stderr
    text = " ".join(page.extract_text() for page in PdfReader(sheet).pages)
    assert "Riverside Pain Clinic" in text
    assert "This clinic does not offer this" in " ".join(text.split())


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there closes otherwise")
def test_whoever_stops_reading_what_is_printed_gets_no_traceback():
    command = [sys.executable, "-m", "esi_guide", "licences"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:  # noqa: S603 - our own program
        program.stdout.readline()
        program.stdout.close()
        assert b"Traceback" not in program.stderr.read()
    assert program.returncode == REFUSED
