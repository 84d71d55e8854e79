/* SPDX-FileCopyrightText: 2026 ESI Guide contributors
   SPDX-License-Identifier: MIT
   The smallest python.exe there is, for a CPython that comes as DLLs. Only builds with it. */
#include <wchar.h>

__declspec(dllimport) int Py_Main(int argc, wchar_t **argv);

int wmain(int argc, wchar_t **argv) { return Py_Main(argc, argv); }
