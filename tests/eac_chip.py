# SPDX-License-Identifier: EUPL-1.2
"""A document's chip played by libeac, an implementation of PACE that shares nothing with ours.

Debian's ``libeac3`` (OpenPACE) does all of the chip's cryptography: nonces, mapping, agreement,
tokens, and the ciphers of secure messaging. Here is only what carries octets to it.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import functools
from collections.abc import Mapping

import pytest

from kiosk.identity.chip import security_infos, tlv
from kiosk.identity.chip.apdu import END_OF_FILE, OK, Command, Response
from kiosk.identity.chip.security_infos import PaceInfo
from kiosk.identity.chip.suites import Suite

_PASSWORDS = {1: 1, 2: 2}
"""Reference in the command to kind of secret in libeac: zone and card access number."""
_FOR_PACE = 0


class _Buffer(ctypes.Structure):
    _fields_ = (
        ("length", ctypes.c_size_t),
        ("data", ctypes.c_void_p),
        ("max", ctypes.c_size_t),
        ("flags", ctypes.c_ulong),
    )


_Pointer = ctypes.POINTER(_Buffer)


@functools.cache
def library() -> ctypes.CDLL:
    """Load libeac, or skip the test where it is not installed."""
    try:
        eac = ctypes.CDLL("libeac.so.3")
    except OSError:
        pytest.skip("libeac3 is not installed")
    eac.BUF_MEM_create_init.restype = _Pointer
    eac.BUF_MEM_create_init.argtypes = [ctypes.c_char_p, ctypes.c_size_t]
    eac.BUF_MEM_clear_free.argtypes = [_Pointer]
    eac.EAC_CTX_new.restype = ctypes.c_void_p
    eac.PACE_SEC_new.restype = ctypes.c_void_p
    eac.PACE_SEC_new.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int]
    eac.EAC_CTX_init_ef_cardaccess.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p]
    eac.EAC_CTX_set_encryption_ctx.argtypes = [ctypes.c_void_p, ctypes.c_int]
    for name in ("PACE_STEP3A_generate_mapping_data", "PACE_STEP3B_generate_ephemeral_key"):
        getattr(eac, name).argtypes = [ctypes.c_void_p]
        getattr(eac, name).restype = _Pointer
    eac.PACE_STEP1_enc_nonce.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    eac.PACE_STEP1_enc_nonce.restype = _Pointer
    for name in ("PACE_STEP3D_compute_authentication_token", "EAC_encrypt", "EAC_decrypt",
                 "EAC_authenticate"):  # fmt: skip
        getattr(eac, name).argtypes = [ctypes.c_void_p, _Pointer]
        getattr(eac, name).restype = _Pointer
    for name in ("PACE_STEP3A_map_generator", "PACE_STEP3B_compute_shared_secret",
                 "PACE_STEP3D_verify_authentication_token"):  # fmt: skip
        getattr(eac, name).argtypes = [ctypes.c_void_p, _Pointer]
    for name in ("PACE_STEP3C_derive_keys", "EAC_increment_ssc", "EAC_reset_ssc",
                 "EAC_CTX_clear_free", "PACE_SEC_clear_free"):  # fmt: skip
        getattr(eac, name).argtypes = [ctypes.c_void_p]
    # OpenSSL counts the single DES of the retail MAC among what is to be loaded by name.
    crypto = ctypes.CDLL("libcrypto.so.3")
    crypto.OSSL_PROVIDER_load.restype = ctypes.c_void_p
    crypto.OSSL_PROVIDER_load.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
    for provider in (b"default", b"legacy"):
        assert crypto.OSSL_PROVIDER_load(None, provider)
    eac.EAC_init()
    return eac


class EacChip:
    """Opens with PACE as `card_access` says, and gives `files` (identifier to content)."""

    atr = bytes.fromhex("3B858001807300004036")
    """Says that extended length is taken."""

    def __init__(
        self, card_access: bytes, secrets: Mapping[int, bytes], files: Mapping[int, bytes]
    ) -> None:
        self._eac = library()
        self._card_access = card_access
        self._secrets = dict(secrets)
        self._files = dict(files)
        self._context: int | None = None
        self._secret: int | None = None
        self.reset()

    def reset(self) -> None:
        self._free()
        self._step = -1
        self._open = False
        self._selected: bytes | None = None

    def __del__(self) -> None:
        self._free()

    def _free(self) -> None:
        if self._context is not None:
            self._eac.EAC_CTX_clear_free(self._context)
        if self._secret is not None:
            self._eac.PACE_SEC_clear_free(self._secret)
        self._context = self._secret = None

    def transmit(self, apdu: bytes) -> bytes:
        command = Command.decode(apdu)
        assert command is not None
        if command.cla & 0x0C == 0x0C:
            return self._protected(command).encode()
        return self._plain(command).encode()

    def _plain(self, command: Command) -> Response:
        match command.ins:
            case 0xB0 if command.p1 == 0x9C:
                return Response(self._card_access, END_OF_FILE)
            case 0x22:
                return Response(b"", self._announced(command.data))
            case 0x86:
                parts = dict(
                    (tag, value) for tag, value, _ in tlv.items(tlv.value(command.data, 0x7C))
                )
                return self._general(parts)
            case _:
                return Response(b"", 0x6A82)

    # Octets to and from libeac.

    def _in(self, data: bytes) -> ctypes._Pointer[_Buffer]:
        return self._eac.BUF_MEM_create_init(data, len(data))

    def _out(self, buffer: ctypes._Pointer[_Buffer]) -> bytes:
        assert buffer, "libeac refused"
        data = ctypes.string_at(buffer.contents.data, buffer.contents.length)
        self._eac.BUF_MEM_clear_free(buffer)
        return data

    def _apply(self, name: str, data: bytes) -> int:
        buffer = self._in(data)
        result: int = getattr(self._eac, name)(self._context, buffer)
        self._eac.BUF_MEM_clear_free(buffer)
        return result

    def _turn(self, name: str, data: bytes) -> bytes:
        buffer = self._in(data)
        result = self._out(getattr(self._eac, name)(self._context, buffer))
        self._eac.BUF_MEM_clear_free(buffer)
        return result

    # PACE.

    def _announced(self, data: bytes) -> int:
        parts = {tag: value for tag, value, _ in tlv.items(data)}
        reference = parts[0x83][0]
        if reference not in self._secrets:
            return 0x6A88
        offered = security_infos.parse(self._card_access).pace
        info = next(info for info in offered if info.identifier == parts[0x80])
        self.reset()
        self._info: PaceInfo = info
        self._context = self._eac.EAC_CTX_new()
        access = self._card_access
        assert self._eac.EAC_CTX_init_ef_cardaccess(access, len(access), self._context) == 1
        secret = self._secrets[reference]
        self._secret = self._eac.PACE_SEC_new(secret, len(secret), _PASSWORDS[reference])
        assert self._secret, "libeac refused the password"
        self._step = 0
        return OK

    def _general(self, parts: dict[int, bytes]) -> Response:
        eac, context = self._eac, self._context
        step, self._step = self._step, self._step + 1
        if step == 0:
            return self._answer(0x80, self._out(eac.PACE_STEP1_enc_nonce(context, self._secret)))
        if step == 1:
            # The integrated mapping has nothing to say here, and libeac gives nothing.
            ours = eac.PACE_STEP3A_generate_mapping_data(context)
            mapping = self._out(ours) if ours else b""
            assert self._apply("PACE_STEP3A_map_generator", parts[0x81]) == 1
            return self._answer(0x82, mapping)
        if step == 2:
            public = self._out(eac.PACE_STEP3B_generate_ephemeral_key(context))
            self._theirs = parts[0x83]
            assert self._apply("PACE_STEP3B_compute_shared_secret", self._theirs) == 1
            assert eac.PACE_STEP3C_derive_keys(context) == 1
            return self._answer(0x84, public)
        token = self._turn("PACE_STEP3D_compute_authentication_token", self._theirs)
        if self._apply("PACE_STEP3D_verify_authentication_token", parts[0x85]) != 1:
            return Response(b"", 0x6300)
        assert eac.EAC_CTX_set_encryption_ctx(context, _FOR_PACE) == 1
        eac.EAC_reset_ssc(context)
        self._open = True
        return self._answer(0x86, token)

    def _answer(self, tag: int, data: bytes) -> Response:
        return Response(tlv.encode(0x7C, tlv.encode(tag, data)), OK)

    # Secure messaging.

    def _padded(self, data: bytes) -> bytes:
        block = 8 if self._info.suite is Suite.TRIPLE_DES else 16
        return data + b"\x80" + bytes(-(len(data) + 1) % block)

    def _protected(self, command: Command) -> Response:
        assert self._open
        self._eac.EAC_increment_ssc(self._context)
        parts = {tag: value for tag, value, _ in tlv.items(command.data)}
        signed = command.data[:-10]
        header = bytes((command.cla, command.ins, command.p1, command.p2))
        code = self._turn("EAC_authenticate", self._padded(header) + self._padded(signed))
        if code != parts[0x8E]:
            return Response(b"", 0x6988)
        data = b""
        if 0x87 in parts:
            data = self._turn("EAC_decrypt", parts[0x87][1:]).rstrip(b"\x00")[:-1]
        wanted = int.from_bytes(parts.get(0x97, b""), "big") or 256
        plain, status = self._file(command, data, wanted)
        self._eac.EAC_increment_ssc(self._context)
        body = b""
        if plain:
            body = tlv.encode(0x87, b"\x01" + self._turn("EAC_encrypt", self._padded(plain)))
        body += tlv.encode(0x99, status.to_bytes(2, "big"))
        body += tlv.encode(0x8E, self._turn("EAC_authenticate", self._padded(body)))
        return Response(body, status)

    def _file(self, command: Command, data: bytes, wanted: int) -> tuple[bytes, int]:
        if command.ins == 0xA4:
            return b"", OK
        offset = command.p1 << 8 | command.p2
        if command.p1 & 0x80:
            self._selected, offset = self._files.get(0x100 | command.p1 & 0x1F), command.p2
        if self._selected is None:
            return b"", 0x6A82
        part = self._selected[offset : offset + wanted]
        return part, OK if len(part) == wanted else END_OF_FILE
