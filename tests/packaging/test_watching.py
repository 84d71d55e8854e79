# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What strace tells is read as what it means."""

from __future__ import annotations

import pytest
import watching

HOME = "/home/me/.cache/fontconfig/*"


@pytest.mark.parametrize(
    "line",
    [
        'openat(AT_FDCWD, "/home/me/secret", O_WRONLY|O_CREAT|O_CLOEXEC, 0666) = 3',
        '12 open("/home/me/secret", O_RDWR) = 3',
        'mkdir("/home/me/secret", 0777) = 0',
        'rename("/home/me/secret", "/tmp/x") = 0',
        'unlinkat(AT_FDCWD, "/home/me/secret", 0) = 0',
    ],
)
def test_whatever_is_written_is_found(line):
    assert watching.written_besides([line], [HOME]) == ["/home/me/secret"]


@pytest.mark.parametrize(
    "line",
    [
        'openat(AT_FDCWD, "/home/me/secret", O_RDONLY|O_CLOEXEC) = 3',
        'openat(AT_FDCWD, "/opt/it", O_WRONLY|O_CREAT, 0666) = -1 EROFS (Read-only file system)',
        'openat(AT_FDCWD, "/dev/null", O_RDWR) = 3',
        'openat(AT_FDCWD, "/home/me/.cache/fontconfig/1.cache", O_RDWR|O_CREAT, 0600) = 3',
        'mkdir("/home/me/.cache/fontconfig", 0755) = 0',
        'mkdir("/home/me/.cache", 0755) = 0',
    ],
)
def test_reading_failing_and_what_is_allowed_with_the_way_to_it_do_not_count(line):
    assert watching.written_besides([line], [HOME]) == []


def test_sockets_of_the_internet_are_found_and_no_others():
    lines = [
        "socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3",
        "7 socket(AF_INET6, SOCK_DGRAM, 0) = -1 EAFNOSUPPORT",
        "socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3",
        "socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3",
    ]
    assert watching.sockets(lines) == lines[:2]
