# SPDX-License-Identifier: EUPL-1.2
"""Two families of errors: what the world does (:class:`KnownError`) and bugs (everything else).

Each :class:`FailureCode` has the resident's words (Fluent message ``failure-<code>``), the
clerk's remedy (``failure-<code>-remedy``) and a section in ``docs/operations.md``.
"""

from __future__ import annotations

from enum import Enum


class FailureCode(Enum):
    """Ways in which the world misbehaves."""

    CONFIG_MISSING = "config-missing"
    CONFIG_INVALID = "config-invalid"
    CONTENT_INVALID = "content-invalid"
    KEY_MISSING = "key-missing"
    KEY_WRONG = "key-wrong"
    DATABASE_DAMAGED = "database-damaged"
    DATABASE_NEWER = "database-newer"
    DATABASE_IN_USE = "database-in-use"
    BACKUP_OLDER = "backup-older"
    """A backup would replace a database that has more than the backup."""
    DISK_FULL = "disk-full"
    DISK_READ_ONLY = "disk-read-only"
    BACKEND_UNREACHABLE = "backend-unreachable"
    BACKEND_REFUSED = "backend-refused"
    BACKEND_CATALOGUE = "backend-catalogue"
    CLOCK_WRONG = "clock-wrong"
    PRINTER_UNREACHABLE = "printer-unreachable"
    SIGN_IN_REFUSED = "sign-in-refused"
    BADGE_REFUSED = "badge-refused"
    TRUST_REFUSED = "trust-refused"
    PACKAGE_REFUSED = "package-refused"
    THEME_REFUSED = "theme-refused"
    VOICE_REFUSED = "voice-refused"
    """A package of content and settings was not taken in; what was there before stays."""
    NOT_FOUND = "not-found"
    CASE_OWED = "case-owed"
    """A case may not be erased while the backend does not have all of it."""
    CASE_GONE = "case-gone"
    """The case has left the kiosk, as it should: the backend has it."""
    UNEXPECTED = "unexpected"
    """A mistake in the program itself, where a person has to be told something."""


class KnownError(Exception):
    """The world misbehaved in a way we have words for.

    `detail` is for the administrator's eyes and never holds personal data.
    """

    def __init__(self, code: FailureCode, detail: str = "") -> None:
        super().__init__(f"{code.value}: {detail}" if detail else code.value)
        self.code = code
        self.detail = detail
