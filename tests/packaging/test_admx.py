# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What group policy knows of the settings: one policy each, in the words of two languages."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import contents
import pytest

from esi_guide.services.policy import read_policy
from esi_guide.services.registry import KEY
from esi_guide.services.settings import POLICY_FIELDS

FOLDER = Path(__file__).resolve().parent.parent.parent / "packaging" / "windows" / "admx"
LANGUAGES = ("en-US", "es-ES")
NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
Q = f"{{{NAMESPACE}}}"
#: The order in which the schema wants the children of a policy.
ORDER = ["parentCategory", "supportedOn", "enabledValue", "disabledValue", "elements"]


def tree(name):
    return ET.parse(FOLDER / name).getroot()  # noqa: S314 - our own file


@pytest.fixture(scope="module")
def admx():
    return tree("esi-guide.admx")


@pytest.fixture(scope="module", params=LANGUAGES)
def adml(request):
    return tree(f"{request.param}/esi-guide.adml")


def policies(admx):
    return {policy.get("name"): policy for policy in admx.iter(f"{Q}policy")}


def references(root, kind):
    """Return the names that $(string.name) and $(presentation.name) ask for."""
    pattern = re.compile(rf"\$\({kind}\.(\w+)\)")
    values = (value for element in root.iter() for value in element.attrib.values())
    return [found[1] for value in values if (found := pattern.fullmatch(value))]


def test_every_setting_that_a_policy_may_fix_has_one_policy_with_one_value(admx):
    assert list(policies(admx)) == list(POLICY_FIELDS)
    for name, policy in policies(admx).items():
        assert policy.get("key") == KEY
        assert policy.get("class") == "Both"
        named = [e.get("valueName") for e in policy.iter() if e.get("valueName")]
        assert named == [name]


@pytest.mark.parametrize("name", POLICY_FIELDS)
def test_a_policy_offers_just_the_values_that_the_setting_takes(admx, name):
    field, policy = POLICY_FIELDS[name], policies(admx)[name]
    (element,) = policy.findall(f"{Q}elements/*") or [policy]
    kind = element.tag.removeprefix(Q)
    if isinstance(field.builtin, bool):
        paths = (f"{Q}enabledValue/{Q}decimal", f"{Q}disabledValue/{Q}decimal")
        values = [policy.find(path).get("value") for path in paths]
        assert (kind, values) == ("policy", ["1", "0"])
        return
    assert element.get("id") == name
    assert element.get("required") == "true"
    if field.choices:
        offered = [value.text for value in element.iter(f"{Q}string")]
        assert (kind, offered) == ("enum", list(field.choices))
    elif isinstance(field.builtin, int):
        limits = int(element.get("minValue")), int(element.get("maxValue"))
        assert (kind, limits) == ("decimal", (field.low, field.high))
    else:
        assert kind == "text"
        if field.longest:
            assert int(element.get("maxLength")) == field.longest


def test_a_value_that_group_policy_writes_is_one_that_the_guide_reads(admx, tmp_path):
    texts = {"emergency_number": "0-112", "country": "ES", "pin_hash": f"scrypt:{'0' * 32}:"}
    texts["pin_hash"] += "f" * 64
    written = {}
    for name, field in POLICY_FIELDS.items():
        (element,) = policies(admx)[name].findall(f"{Q}elements/*") or [None]
        if isinstance(field.builtin, bool):
            written[name] = 1
        elif isinstance(field.builtin, int):
            written[name] = int(element.get("maxValue"))
        else:
            written[name] = field.choices[-1] if field.choices else texts.get(name, "es")
        if element is not None and element.get("maxLength"):
            assert len(written[name]) <= int(element.get("maxLength"))

    class Hive:
        def values(self, hive):
            return written if hive == "HKLM" else {}

    policy = read_policy(POLICY_FIELDS, tmp_path / "none.toml", Hive())
    assert policy.faults == []
    assert policy.values.keys() == POLICY_FIELDS.keys()


def test_the_files_have_the_shape_of_the_schema(admx, adml):
    assert [e.tag.removeprefix(Q) for e in admx] == [
        *("policyNamespaces", "resources", "supportedOn", "categories", "policies")
    ]
    assert [e.tag.removeprefix(Q) for e in adml] == ["displayName", "description", "resources"]
    assert [e.tag.removeprefix(Q) for e in adml[2]] == ["stringTable", "presentationTable"]
    for root in (admx, adml):
        assert root.get("revision") == root.get("schemaVersion") == "1.0"
    (category,) = admx.iter(f"{Q}category")
    (support,) = admx.iter(f"{Q}definition")
    for policy in policies(admx).values():
        children = [child.tag.removeprefix(Q) for child in policy]
        assert children == [name for name in ORDER if name in children]
        assert policy.find(f"{Q}parentCategory").get("ref") == category.get("name")
        assert policy.find(f"{Q}supportedOn").get("ref") == support.get("name")


def test_every_word_and_every_presentation_that_is_asked_for_is_there_once(admx, adml):
    for kind, tag in (("string", "stringTable/{}string"), ("presentation", "presentationTable/*")):
        there = [e.get("id") for e in adml.findall(f"{Q}resources/{Q}{tag.format(Q)}")]
        assert sorted(there) == sorted(references(admx, kind))
    assert all(e.text for e in adml.iter(f"{Q}string"))


def test_every_element_has_its_control(admx, adml):
    controls = {"enum": "dropdownList", "decimal": "decimalTextBox", "text": "textBox"}
    shown = {
        presentation.get("id"): [(e.tag.removeprefix(Q), e.get("refId")) for e in presentation]
        for presentation in adml.iter(f"{Q}presentation")
    }
    for name, policy in policies(admx).items():
        elements = policy.findall(f"{Q}elements/*")
        wanted = [(controls[e.tag.removeprefix(Q)], e.get("id")) for e in elements]
        assert shown.get(name, []) == wanted
    for box in adml.iter(f"{Q}decimalTextBox"):
        assert POLICY_FIELDS[box.get("refId")].read(box.get("defaultValue")) is not None


def test_the_languages_say_the_same_in_other_words():
    one, two = (
        {e.get("id"): e.text for e in tree(f"{language}/esi-guide.adml").iter(f"{Q}string")}
        for language in LANGUAGES
    )
    assert one.keys() == two.keys()
    helps = [name for name in one if name.endswith("_help")]
    assert all(one[name] != two[name] for name in helps)


def test_they_ship_with_the_program_for_windows_alone():
    names = [f"_internal/admx/{p.relative_to(FOLDER).as_posix()}" for p in FOLDER.rglob("*.adm*")]
    assert len(names) == 1 + len(LANGUAGES)
    for system, there in (("windows", True), ("linux", False)):
        patterns = [p for c in contents.components(system) for p in c.files]
        assert all(any(contents.matches(p, n) for p in patterns) is there for n in names)
