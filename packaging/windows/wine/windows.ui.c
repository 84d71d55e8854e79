/* SPDX-FileCopyrightText: 2026 ESI Guide contributors
   SPDX-License-Identifier: MIT
   Stands in for Windows.UI.ViewManagement.UISettings, which Wine 8.0 lacks and Qt asks for the
   colours of a light theme. Never shipped. */
#define COBJMACROS
#define INITGUID
#include <windows.h>
#include <activation.h>
#include <inspectable.h>

static const GUID settings_id = {
    0x85361600, 0x1c63, 0x4627, {0xbc, 0xb1, 0x3a, 0x89, 0xe0, 0xbc, 0x9c, 0x55}};
static const GUID settings3_id = {
    0x03021be4, 0x5254, 0x4781, {0x81, 0x94, 0x51, 0x68, 0xf7, 0xd0, 0x6d, 0x7b}};
static const GUID agile_id = {
    0x94ea2b94, 0xe9cc, 0x49e0, {0xc0, 0xff, 0xee, 0x64, 0xca, 0x8f, 0x5b, 0x90}};

typedef struct {
    BYTE alpha, red, green, blue;
} Colour;
typedef struct {
    void **functions;
} Object;

static HRESULT WINAPI query(void *self, REFIID wanted, void **out);
static ULONG WINAPI add_ref(void *self) { return 2; }
static ULONG WINAPI release(void *self) { return 1; }
static HRESULT WINAPI get_iids(void *self, ULONG *count, IID **ids) {
    *count = 0;
    *ids = 0;
    return S_OK;
}
static HRESULT WINAPI get_name(void *self, HSTRING *name) {
    *name = 0;
    return S_OK;
}
static HRESULT WINAPI get_trust(void *self, TrustLevel *level) {
    *level = BaseTrust;
    return S_OK;
}
static HRESULT WINAPI get_colour(void *self, int type, Colour *colour) {
    static const Colour light[] = {
        {255, 255, 255, 255}, {255, 0, 0, 0},      {255, 0, 38, 66},     {255, 0, 66, 117},
        {255, 0, 90, 158},    {255, 0, 120, 215},  {255, 66, 156, 227},  {255, 118, 185, 237},
        {255, 166, 216, 255}, {0, 0, 0, 0}};
    *colour = light[type < 0 || type > 9 ? 1 : type];
    return S_OK;
}
static HRESULT WINAPI add_listener(void *self, void *handler, INT64 *token) {
    *token = 1;
    return S_OK;
}
static HRESULT WINAPI remove_listener(void *self, INT64 token) { return S_OK; }
static HRESULT WINAPI missing(void *self, void *argument) { return E_NOTIMPL; }
static HRESULT WINAPI activate(void *self, IInspectable **out);

static void *settings3_functions[] = {query,     add_ref,    release,      get_iids,      get_name,
                                      get_trust, get_colour, add_listener, remove_listener};
static void *settings_functions[] = {query,   add_ref, release, get_iids, get_name,
                                     get_trust, missing, missing, missing,  missing,
                                     missing, missing, missing, missing,  missing,
                                     missing, missing, missing, missing,  missing};
static void *factory_functions[] = {query,    add_ref,   release, get_iids,
                                    get_name, get_trust, activate};
static Object settings3 = {settings3_functions};
static Object settings = {settings_functions};
static Object factory = {factory_functions};

static HRESULT WINAPI query(void *self, REFIID wanted, void **out) {
    int common = IsEqualGUID(wanted, &IID_IUnknown) || IsEqualGUID(wanted, &IID_IInspectable) ||
                 IsEqualGUID(wanted, &agile_id);
    *out = 0;
    if (self == &factory) {
        if (common || IsEqualGUID(wanted, &IID_IActivationFactory)) *out = &factory;
    } else if (IsEqualGUID(wanted, &settings3_id)) {
        *out = &settings3;
    } else if (common || IsEqualGUID(wanted, &settings_id)) {
        *out = &settings;
    }
    return *out ? S_OK : E_NOINTERFACE;
}
static HRESULT WINAPI activate(void *self, IInspectable **out) {
    *out = (IInspectable *)&settings;
    return S_OK;
}
HRESULT WINAPI DllGetActivationFactory(HSTRING name, IActivationFactory **out) {
    *out = (IActivationFactory *)&factory;
    return S_OK;
}
HRESULT WINAPI DllCanUnloadNow(void) { return S_FALSE; }
