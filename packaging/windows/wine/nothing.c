/* SPDX-FileCopyrightText: 2026 ESI Guide contributors
   SPDX-License-Identifier: MIT
   Answers 0 to everything. Never shipped, but for its use as the body of a forwarding DLL. The
   pointer is there so that the DLL has something to relocate; without that Windows refuses it. */
long long nothing(void) { return 0; }
void *anchor = (void *)&anchor;
int __stdcall DllMainCRTStartup(void *module, unsigned long reason, void *reserved) { return 1; }
