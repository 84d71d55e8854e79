/* SPDX-FileCopyrightText: 2026 ESI Guide contributors
   SPDX-License-Identifier: MIT
   Stands in for Windows' source of random numbers, which Wine 8.0 lacks and programs in Rust ask
   for. Never shipped. */
#include <windows.h>

BOOLEAN WINAPI SystemFunction036(PVOID buffer, ULONG length); /* RtlGenRandom */

BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length) {
    return SystemFunction036(buffer, (ULONG)length);
}
