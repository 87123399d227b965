# SPDX-License-Identifier: EUPL-1.2
"""The chip's end of PACE and of chip authentication, for the simulated chip (ICAO 9303-11)."""

from __future__ import annotations

import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.identity.chip import mapping, pace, points, tlv
from kiosk.identity.chip.agreements import Agreement, InGroup, OnCurve, Random
from kiosk.identity.chip.apdu import OK, Response
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.messaging import Session
from kiosk.identity.chip.pace import Password
from kiosk.identity.chip.security_infos import Mapping as Kind
from kiosk.identity.chip.security_infos import PaceInfo
from kiosk.identity.chip.suites import FOR_AUTHENTICATION, FOR_ENCRYPTION, Suite

_WRONG_DATA, _NO_PASSWORD, _FAILED, _CONDITIONS = 0x6A80, 0x6A88, 0x6300, 0x6985


@dataclass(frozen=True, slots=True)
class StaticKey:
    """The chip's key for chip authentication and its mapping."""

    agreement: Agreement[Any]
    secret: int

    @property
    def public(self) -> bytes:
        """The public key, as it travels."""
        return self.agreement.encode(self.agreement.base_power(self.secret))


class PaceEnd:
    """One run of PACE after the other; each begins with :meth:`announced`."""

    def __init__(
        self,
        passwords: Mapping[int, Password],
        offered: Sequence[PaceInfo],
        static: StaticKey | None,
        random: Random,
    ) -> None:
        self._passwords = passwords
        self._offered = offered
        self._static = static
        self._random = random
        self.session: Session | None = None
        """Opened by the last step."""
        self.reset()

    def reset(self) -> None:
        """Forget everything."""
        self._step = -1
        self.session = None

    def announced(self, data: bytes) -> int:
        """Take MSE:Set AT; return the status."""
        self.reset()
        try:
            parts = {tag: content for tag, content, _ in tlv.items(data)}
        except ChipFault:
            return _WRONG_DATA
        fitting = [info for info in self._offered if info.identifier == parts.get(0x80)]
        if 0x84 in parts:
            fitting = [info for info in fitting if bytes((info.parameters,)) == parts[0x84]]
        if len(fitting) != 1:
            return _WRONG_DATA
        password = self._passwords.get(int.from_bytes(parts.get(0x83, b""), "big"))
        agreement = pace.agreement_for(fitting[0])
        if password is None or agreement is None:
            return _NO_PASSWORD
        self._info, self._agreement, self._password = fitting[0], agreement, password
        self._step = 0
        return OK

    def general(self, data: bytes) -> Response:
        """Take one GENERAL AUTHENTICATE."""
        step, self._step = self._step, -1
        try:
            parts = {tag: content for tag, content, _ in tlv.items(tlv.value(data, 0x7C))}
            match step:
                case 0 if not parts:
                    answer = self._nonce()
                case 1 if 0x81 in parts:
                    answer = self._map(parts[0x81])
                case 2 if 0x83 in parts:
                    answer = self._agree(parts[0x83])
                case 3 if 0x85 in parts:
                    return self._finish(parts[0x85])
                case _:
                    return Response(b"", _CONDITIONS)
        except ChipFault:
            return Response(b"", _WRONG_DATA)
        self._step = step + 1
        return Response(tlv.encode(0x7C, answer), OK)

    def _nonce(self) -> bytes:
        suite = self._info.suite
        size = 32 if self._integrated and suite in (Suite.AES_192, Suite.AES_256) else 16
        self._secret_nonce = self._random(size)
        return tlv.encode(0x80, suite.encrypt(self._password.nonce_key(suite), self._secret_nonce))

    @property
    def _integrated(self) -> bool:
        return self._info.mapping in (Kind.INTEGRATED, Kind.INTEGRATED_DH)

    def _map(self, theirs: bytes) -> bytes:
        agreement, suite = self._agreement, self._info.suite
        if self._integrated:
            nonce = self._secret_nonce
            if isinstance(agreement, OnCurve):
                number = mapping.pseudo_random(suite, nonce, theirs, agreement.curve.p)
                self._generator: Any = mapping.to_point(agreement.curve, number)
            elif isinstance(agreement, InGroup):
                number = mapping.pseudo_random(suite, nonce, theirs, agreement.group.p)
                self._generator = mapping.to_element(agreement.group, number)
            return tlv.encode(0x82, b"")
        self._map_secret = agreement.secret(self._random)
        self._map_public = agreement.encode(agreement.base_power(self._map_secret))
        common = agreement.power(agreement.decode(theirs), self._map_secret)
        number = int.from_bytes(self._secret_nonce, "big")
        self._generator = _combined(agreement, agreement.base_power(number), common)
        return tlv.encode(0x82, self._map_public)

    def _agree(self, theirs: bytes) -> bytes:
        agreement, suite = self._agreement, self._info.suite
        secret = agreement.secret(self._random)
        public = agreement.encode(agreement.power(self._generator, secret))
        shared = agreement.shared(agreement.decode(theirs), secret)
        self._encryption = suite.derive(shared, FOR_ENCRYPTION)
        self._authentication = suite.derive(shared, FOR_AUTHENTICATION)
        self._theirs, self._ours = theirs, public
        return tlv.encode(0x84, public)

    def _finish(self, token: bytes) -> Response:
        if not hmac.compare_digest(token, self._token(self._ours)):
            return Response(b"", _FAILED)
        answer = tlv.encode(0x86, self._token(self._theirs))
        if self._info.mapping is Kind.CHIP_AUTHENTICATION:
            answer += tlv.encode(0x8A, self._chip_data())
        suite = self._info.suite
        self.session = Session(self._encryption, self._authentication, 0, suite)
        return Response(tlv.encode(0x7C, answer), OK)

    def _token(self, public: bytes) -> bytes:
        data = pace.token_input(self._info.identifier, self._agreement, public)
        return self._info.suite.token(self._authentication, data)

    def _chip_data(self) -> bytes:
        """Encrypt the mapping's private key divided by the static one (9303-11, 4.4.3.5)."""
        static, agreement = self._static, self._agreement
        if static is None or not isinstance(agreement, OnCurve):
            return b""
        order = agreement.curve.n
        number = self._map_secret * pow(static.secret, -1, order) % order
        plain = number.to_bytes((order.bit_length() + 7) // 8, "big") + b"\x80"
        plain += bytes(-len(plain) % 16)
        suite = self._info.suite
        vector = suite.encrypt(self._encryption, b"\xff" * 16)
        return suite.encrypt(self._encryption, plain, vector)


def _combined(agreement: Agreement[Any], first: Any, second: Any) -> Any:
    """Apply a group's operation to two elements, step by step as the standard has it."""
    if isinstance(agreement, OnCurve):
        return points.add(agreement.curve, first, second)
    return first * second % agreement.group.p if isinstance(agreement, InGroup) else None
