# SPDX-License-Identifier: EUPL-1.2
"""The line to the registry: one address, one way of asking, suspicious of what comes back."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from kiosk.clock import Clock
from kiosk.config import Registry
from kiosk.errors import FailureCode, KnownError
from sync.zgw.client import PlainLine
from sync.zgw.errors import AccessProblem, Busy, NotTheBackend, OutcomeUnknown, Refused

_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})


class BrpLine:
    """Puts questions to ``POST {url}/personen``. Not thread-safe.

    Raises KnownError CONFIG_INVALID for an address without TLS outside this machine, or for
    certificate files that cannot be used.
    """

    def __init__(self, settings: Registry, secret: str, clock: Clock) -> None:
        address = urlsplit(settings.url)
        if address.scheme != "https" and address.hostname not in _LOOPBACK:
            raise KnownError(FailureCode.CONFIG_INVALID, "registry.url: only https")
        self._headers = {settings.key_header: secret} if secret else {}
        url = f"{settings.url.rstrip('/')}/personen"
        self._line = PlainLine(url, settings.timeout_seconds, clock, tls=_tls(settings))

    def close(self) -> None:
        """Give the connection back."""
        self._line.close()

    def ask(self, question: Mapping[str, object]) -> bytes:
        """Return the body of the reply to a question. Raises ZgwError."""
        status, body = self._line.post(question, self._headers)
        if status == 200:
            if not body:
                raise NotTheBackend("a reply that is not JSON", status)
            return body
        if status in (401, 403):
            raise AccessProblem(f"status-{status}")
        if status in (408, 425, 429):
            raise Busy(0)
        if 400 <= status < 500:
            raise Refused(status, f"status-{status}", "", ())
        raise OutcomeUnknown(f"status {status}")


def _tls(settings: Registry) -> ssl.SSLContext | None:
    if not (settings.ca_file or settings.client_certificate):
        return None
    try:
        context = ssl.create_default_context(cafile=settings.ca_file or None)
        if settings.client_certificate:
            key = settings.client_key or None
            context.load_cert_chain(settings.client_certificate, key)
    except (OSError, ssl.SSLError) as error:
        reason = error.strerror or type(error).__name__
        raise KnownError(FailureCode.CONFIG_INVALID, f"registry certificates: {reason}") from None
    return context
