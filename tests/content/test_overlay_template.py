# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A template of a clinic's own text: the check names what is still to be written, and no more."""

from __future__ import annotations

import pytest

from esi_guide import paths
from esi_guide.content.overlay import TO_DO, lay_over
from esi_guide.content.overlay_files import read_own_files
from esi_guide.content.overlay_template import CannotWrite, new_page
from tests.content.conftest import TODAY

BUNDLED = paths.resources() / "content"


def messages(folder):
    overlay = lay_over(BUNDLED, read_own_files(folder, asked=True), TODAY)
    return [issue.message for issue in overlay.issues if issue.severity == "error"]


@pytest.mark.parametrize("locale", ["en", "es"])
@pytest.mark.parametrize(
    "wanted", [{"base": "rfa"}, {"base": "emergency"}, {"page_id": "our-class"}]
)
def test_a_template_lacks_nothing_but_the_words(tmp_path, locale, wanted):
    path = new_page(BUNDLED, tmp_path, locale, TODAY, **wanted)
    assert set(messages(tmp_path)) == {"this is still to be written"}
    words = {"en": "We talk about this first", "es": "Aquí hablamos de esto con usted"}[locale]
    path.write_text(path.read_text(encoding="utf-8").replace(TO_DO, words), encoding="utf-8")
    assert messages(tmp_path) == []


@pytest.mark.parametrize(
    ("locale", "wanted", "says"),
    [
        ("en", {"page_id": "../x"}, "no id"),
        ("en", {"page_id": ""}, "no id"),
        ("de", {"page_id": "x"}, "no language"),
        ("en", {"base": "never"}, "there is no page"),
        ("en", {"base": "rfa", "page_id": "other"}, "leave --id out"),
        ("en", {"page_id": "rfa"}, "--base rfa"),
    ],
)
def test_what_would_have_no_place_is_not_written(tmp_path, locale, wanted, says):
    with pytest.raises(CannotWrite, match=says):
        new_page(BUNDLED, tmp_path, locale, TODAY, **wanted)
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_already_stays(tmp_path):
    path = new_page(BUNDLED, tmp_path, "en", TODAY, base="rfa")
    path.write_text("mine")
    with pytest.raises(CannotWrite, match="there already"):
        new_page(BUNDLED, tmp_path, "en", TODAY, base="rfa")
    assert path.read_text() == "mine"


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "en").write_text("a file")
    with pytest.raises(CannotWrite, match="cannot be written"):
        new_page(BUNDLED, tmp_path, "en", TODAY, base="rfa")
