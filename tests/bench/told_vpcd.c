// SPDX-License-Identifier: EUPL-1.2
// vsmartcard's driver with what drivers of USB readers have: it waits for a change itself, so that
// pcscd need not look every 400 ms. Everything else is the driver's own, loaded from where
// LOKET_VPCD says.
#include <dlfcn.h>
#include <ifdhandler.h>
#include <stdlib.h>
#include <unistd.h>

enum { STEP_MS = 5, SLOTS = 2 };

static void *own(const char *name) {
    static void *library;
    if (!library) library = dlopen(getenv("LOKET_VPCD"), RTLD_NOW);
    if (!library) abort();
    return dlsym(library, name);
}
#define FORWARD(name, types, names) \
    RESPONSECODE name types { \
        static RESPONSECODE (*real) types; \
        if (!real) real = own(#name); \
        return real names; \
    }
FORWARD(IFDHCreateChannelByName, (DWORD l, LPSTR n), (l, n))
FORWARD(IFDHCreateChannel, (DWORD l, DWORD c), (l, c))
FORWARD(IFDHCloseChannel, (DWORD l), (l))
FORWARD(IFDHSetCapabilities, (DWORD l, DWORD t, DWORD n, PUCHAR v), (l, t, n, v))
FORWARD(IFDHSetProtocolParameters, (DWORD l, DWORD p, UCHAR f, UCHAR a, UCHAR b, UCHAR c), (l, p, f, a, b, c))
FORWARD(IFDHPowerICC, (DWORD l, DWORD a, PUCHAR t, PDWORD n), (l, a, t, n))
FORWARD(IFDHTransmitToICC,
        (DWORD l, SCARD_IO_HEADER s, PUCHAR t, DWORD n, PUCHAR r, PDWORD m, PSCARD_IO_HEADER p),
        (l, s, t, n, r, m, p))
FORWARD(IFDHControl, (DWORD l, DWORD c, PUCHAR t, DWORD n, PUCHAR r, DWORD m, LPDWORD o),
        (l, c, t, n, r, m, o))
FORWARD(IFDHICCPresence, (DWORD l), (l))

static RESPONSECODE wait_for_change(DWORD lun, int timeout_ms) {
    RESPONSECODE before = IFDHICCPresence(lun);
    for (int waited = 0; waited < timeout_ms; waited += STEP_MS) {
        usleep(STEP_MS * 1000);
        if (IFDHICCPresence(lun) != before) break;
    }
    return IFD_SUCCESS;
}

RESPONSECODE IFDHGetCapabilities(DWORD lun, DWORD tag, PDWORD length, PUCHAR value) {
    static RESPONSECODE (*real)(DWORD, DWORD, PDWORD, PUCHAR);
    if (tag == TAG_IFD_POLLING_THREAD_WITH_TIMEOUT) {
        *length = sizeof(void *);
        *(void **)value = (void *)wait_for_change;
        return IFD_SUCCESS;
    }
    if (!real) real = own("IFDHGetCapabilities");
    return real(lun, tag, length, value);
}
