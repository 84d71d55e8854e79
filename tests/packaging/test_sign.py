# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Sums are signed by a key from outside, and a wrong signature is told for what it is."""

from __future__ import annotations

import shutil
import subprocess

import products
import pytest
import sign
import verify
from environment import ROOT
from problem import Problem

needs_minisign = pytest.mark.skipif(
    shutil.which("minisign") is None, reason="minisign is not installed"
)


def make_key(folder):
    """Make a throwaway pair of keys; return the public and the secret one."""
    folder.mkdir()
    public, secret = folder / "test.pub", folder / "test.key"
    command = ["minisign", "-G", "-W", "-p", str(public), "-s", str(secret)]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own arguments
    return public, secret


@pytest.fixture
def dist(tmp_path, monkeypatch):
    """Return a folder with one product, unsigned, and no key named anywhere."""
    for name in (products.KEY_FILE, products.PUBLIC_KEY):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(products, "PROJECT_KEY", tmp_path / "no.pub")
    folder = tmp_path / "dist"
    folder.mkdir()
    (folder / "a.cdx.json").write_bytes(b"a")
    monkeypatch.setattr(sign, "DIST", folder)
    products.write_sums(folder)
    return folder


def test_an_unsigned_build_says_so_in_its_sums_and_when_it_is_checked(dist, capsys):
    assert (dist / "SHA256SUMS").read_text("utf-8").startswith("# not signed")
    assert verify.check_signature(dist) == []
    assert "unsigned" in capsys.readouterr().out


def test_an_unsigned_build_is_a_fault_where_somebody_named_a_key(dist, tmp_path):
    (fault,) = verify.check_signature(dist, tmp_path / "some.pub")
    assert "unsigned" in fault


def test_signing_without_a_key_says_what_to_do(dist):
    with pytest.raises(Problem, match=products.KEY_FILE):
        sign.main([])


def test_a_key_inside_the_checkout_is_refused(dist, monkeypatch):
    monkeypatch.setenv(products.KEY_FILE, str(ROOT / "packaging" / "secret.key"))
    with pytest.raises(Problem, match="outside"):
        sign.main([])


def test_signing_nothing_is_refused(dist, monkeypatch, tmp_path):
    monkeypatch.setenv(products.KEY_FILE, str(tmp_path / "key"))
    (dist / "a.cdx.json").unlink()
    with pytest.raises(Problem, match="nothing"):
        sign.main([])


@needs_minisign
def test_a_signature_holds_by_its_own_key_and_by_no_other(dist, tmp_path, monkeypatch, capsys):
    public, secret = make_key(tmp_path / "ours")
    other, _secret = make_key(tmp_path / "others")
    monkeypatch.setenv(products.KEY_FILE, str(secret))
    assert sign.main([]) == 0
    assert verify.main(["--key", str(public), str(dist / "a.cdx.json")]) == 0
    assert "the signature of the sums holds" in capsys.readouterr().out
    assert verify.main(["--key", str(other), str(dist / "a.cdx.json")]) == 1
    assert "does not hold by test.pub: do not install" in capsys.readouterr().out


@needs_minisign
def test_sums_that_were_changed_after_signing_are_found(dist, tmp_path, monkeypatch):
    public, secret = make_key(tmp_path / "ours")
    monkeypatch.setenv(products.KEY_FILE, str(secret))
    sign.main([])
    (dist / "a.cdx.json").write_bytes(b"changed")
    sums = dist / "SHA256SUMS"
    sums.write_text(f"{products.sum_of(dist / 'a.cdx.json')}  a.cdx.json\n", encoding="utf-8")
    monkeypatch.setenv(products.PUBLIC_KEY, str(public))
    (fault,) = verify.check(dist / "a.cdx.json")
    assert "does not hold" in fault


@needs_minisign
def test_the_key_of_the_project_is_taken_once_there_is_one(dist, tmp_path, monkeypatch):
    public, secret = make_key(tmp_path / "ours")
    monkeypatch.setenv(products.KEY_FILE, str(secret))
    sign.main([])
    (fault,) = verify.check_signature(dist)
    assert "no public key" in fault
    monkeypatch.setattr(products, "PROJECT_KEY", public)
    assert verify.check_signature(dist) == []


def test_a_file_that_is_not_there_is_told(dist):
    with pytest.raises(Problem, match="not there"):
        verify.main([str(dist / "none.zip")])
