/* SPDX-FileCopyrightText: 2026 ESI Guide contributors
   SPDX-License-Identifier: MIT
   Stands in for Windows' ICU, which Wine 8.0 lacks and Qt asks for. Never shipped. Opening a
   converter fails, so that Qt falls back and calls nothing else. */
void *ucnv_open(const char *name, int *error) {
    if (error) *error = 4; /* U_FILE_ACCESS_ERROR */
    return 0;
}
const char *ucnv_getAvailableName(int number) { return 0; }
int ucnv_countAvailable(void) { return 0; }
const char *ucnv_getStandardName(const char *name, const char *standard, int *error) {
    if (error) *error = 0;
    return 0;
}
long long nothing(void) { return 0; }
int __stdcall DllMainCRTStartup(void *module, unsigned long reason, void *reserved) { return 1; }
