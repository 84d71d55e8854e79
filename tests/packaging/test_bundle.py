# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What the frozen program holds and what it leaves out."""

from __future__ import annotations

import pytest
from bundle import LEFT_OUT_MODULES, is_wanted, reachable

QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        f"{QT}/lib/libQt6VirtualKeyboard.so.6",
        f"{QT}/lib/libQt6QmlModels.so.6",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/plugins/imageformats/libqtiff.so",
        f"{QT}/plugins/egldeviceintegrations/libqeglfs-x11-integration.so",
        f"{QT}/translations/qtbase_fr.qm",
        f"{QT}/translations/designer_en.qm",
        "PySide6/QtNetwork.abi3.so",
        "PySide6\\QtNetwork.pyd",
        "PySide6/QtMultimedia.abi3.so",
        f"{QT}/plugins/multimedia/libffmpegmediaplugin.so",
        f"{QT}/lib/libavcodec.so.61",
        "PySide6\\avcodec-61.dll",
        f"{QT}/plugins/texttospeech/libqtexttospeech_mock.so",
        f"{QT}/plugins/texttospeech/libqtexttospeech_flite.so",
        "libspeechd.so.2",
        "libpulse.so.0",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6\\opengl32sw.dll",
        "libcups.so.2",
    ],
)
def test_what_the_guide_does_not_use_stays_out(name):
    assert not is_wanted(name, {"en"})


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/lib/libQt6Core.so.6",
        f"{QT}/lib/libQt6Svg.so.6",
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqoffscreen.so",
        f"{QT}/plugins/iconengines/libqsvgicon.so",
        f"{QT}/translations/qtbase_en.qm",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\Qt6Widgets.dll",
        "resources/translations/esi_guide_fr.qm",
        "resources/content/en/pages/rfa.md",
        "resources/handout/handout.typ",
        "typst/_typst.abi3.so",
        f"{QT}/lib/libQt6PrintSupport.so.6",
        f"{QT}/plugins/printsupport/libcupsprintersupport.so",
        "PySide6\\QtPrintSupport.pyd",
        f"{QT}/plugins/texttospeech/libqtexttospeech_speechd.so",
        f"{QT}/lib/libQt6TextToSpeech.so.6",
        f"{QT}/lib/libQt6Multimedia.so.6",
        f"{QT}/lib/libQt6Network.so.6",
        "PySide6\\plugins\\texttospeech\\qtexttospeech_winrt.dll",
        "PySide6\\Qt6Network.dll",
    ],
)
def test_what_the_guide_uses_stays_in(name):
    assert is_wanted(name, {"en"})


def test_a_library_that_only_left_out_parts_used_is_left_out():
    libraries = {
        "PySide6/QtGui.abi3.so": "gui",
        f"{QT}/plugins/platforms/libqxcb.so": "xcb",
        f"{QT}/lib/libQt6Gui.so.6": "qtgui",
        "libxcb-cursor.so.0": "cursor",
        "libxcb.so.1": "libxcb",
        "libgtk-3.so.0": "gtk",
    }
    links = {
        "gui": ["libQt6Gui.so.6"],
        "xcb": ["libxcb-cursor.so.0", "libc.so.6"],
        "cursor": ["libxcb.so.1"],
        "libxcb": ["libxcb-cursor.so.0"],
    }
    used = reachable(libraries, lambda file: links.get(file, []))
    assert used == libraries.keys() - {"libgtk-3.so.0"}


@pytest.mark.parametrize(
    "name",
    [
        "python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so",
        "_json.pyd",
        "libpython3.11.so.1.0",
        "python311.dll",
        "yaml/_yaml.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_pythons_own_modules_are_reached_without_a_link(name):
    assert reachable({name: "file"}, lambda _file: []) == {name}


def test_the_hash_of_the_pin_comes_along():
    # scrypt is in OpenSSL's part of Python alone; without it no kiosk could be left.
    assert "_hashlib" not in LEFT_OUT_MODULES
