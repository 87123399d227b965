# SPDX-License-Identifier: EUPL-1.2
"""What this kiosk signs, seals and hashes with. The secrets live in the encrypted database.

An Ed25519 key (RFC 8032) signs the journal; its public half goes to the municipality when the
kiosk is provisioned. It lives outside the database where the configuration says so: then who has
the database key still cannot sign. AES-SIV (RFC 5297) seals data subjects for the processing log:
the same person gives the same seal, so that who holds the key can find all lines about one person.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import hmac
import secrets
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from kiosk.errors import FailureCode, KnownError
from kiosk.store.chain import Verify, key_name
from kiosk.store.database import Database
from kiosk.store.moments import from_text, to_text

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_SIGNATURE = "journal-signature"
_HASH = "case-hash"
_SUBJECT = "log-subject"
SUBJECT_KEY_BYTES = 64
_SEAL = "loket1:"
NAMES = frozenset({_SIGNATURE, _HASH, _SUBJECT})
"""Everything that a kiosk holds in secret."""


def public_key(db: Database, now: dt.datetime) -> bytes:
    """Return the 32 bytes by which anybody can check this kiosk's signatures.

    Belongs in a transaction: the key is made when there is none yet.
    """
    return _signing_key(db, now).public_key().public_bytes_raw()


def known_public_key(db: Database) -> bytes | None:
    """Return the public key if one was ever made."""
    if db.device_key is not None:
        return _from_device(db.device_key).public_key().public_bytes_raw()
    row = db.one("SELECT public FROM device_secret WHERE name = ?", (_SIGNATURE,))
    return bytes(row[0]) if row else None


def former_public_keys(db: Database) -> tuple[bytes, ...]:
    """Return the public keys that signed before this machine's own did."""
    present = known_public_key(db)
    rows = db.all("SELECT public FROM device_secret WHERE name LIKE ?", (_SIGNATURE + "%",))
    return tuple(bytes(public) for (public,) in rows if bytes(public) != present)


def adopt(db: Database, now: dt.datetime) -> bool:
    """Make the machine's own key the one that signs; returns whether it was so already.

    Belongs in a transaction. A key that signed before it keeps its public half.
    """
    assert db.device_key is not None
    public = _from_device(db.device_key).public_key().public_bytes_raw()
    row = db.one("SELECT public FROM device_secret WHERE name = ?", (_SIGNATURE,))
    if row is not None and bytes(row[0]) == public:
        return True
    if row is not None:
        former = f"{_SIGNATURE}:{key_name(bytes(row[0]))}"
        db.execute(
            "UPDATE device_secret SET name = ?, secret = x'' WHERE name = ?", (former, _SIGNATURE)
        )
    _keep(db, now, _SIGNATURE, b"", public)
    return False


def sign(db: Database, now: dt.datetime, message: bytes) -> bytes:
    """Sign with the kiosk's key; belongs in a transaction, see :func:`public_key`."""
    return _signing_key(db, now).sign(message)


def verifier(public: bytes) -> Verify:
    """Return what checks signatures. Raises ValueError when `public` is not a key."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    key = Ed25519PublicKey.from_public_bytes(public)

    def fits(signature: bytes, message: bytes) -> bool:
        try:
            key.verify(signature, message)
        except InvalidSignature:
            return False
        return True

    return fits


def keyed_hash(db: Database, now: dt.datetime, data: bytes) -> str:
    """Return a hash that only this kiosk can make, so that nobody can guess what was hashed."""
    key = _secret(db, now, _HASH, 32)
    return hmac.new(key, data, hashlib.sha256).hexdigest()


def seal_subject(db: Database, now: dt.datetime, key: bytes | None, subject: str) -> str:
    """Encrypt who a line is about, with the municipality's key of 64 bytes or one of our own."""
    from cryptography.hazmat.primitives.ciphers.aead import AESSIV

    used = key if key is not None else _secret(db, now, _SUBJECT, SUBJECT_KEY_BYTES)
    sealed = AESSIV(used).encrypt(subject.encode("utf-8"), [b"dpl.core.data_subject_id"])
    return _SEAL + base64.urlsafe_b64encode(sealed).decode("ascii")


def open_subject(key: bytes, sealed: str) -> str:
    """Decrypt what :func:`seal_subject` made. Raises ValueError when it is not sealed with `key`.

    For the municipality's officer who answers a resident's request (GDPR, article 15).
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESSIV

    try:
        data = base64.urlsafe_b64decode(sealed.removeprefix(_SEAL))
        plain = AESSIV(key).decrypt(data, [b"dpl.core.data_subject_id"])
    except InvalidTag:
        raise ValueError("sealed with another key") from None
    return plain.decode("utf-8")


def all_secrets(db: Database) -> dict[str, tuple[bytes, bytes, str]]:
    """Return every secret with its public half and when it was made, to be kept elsewhere too."""
    rows = db.all("SELECT name, secret, public, made_at FROM device_secret")
    return {str(name): (bytes(secret), bytes(public), at) for name, secret, public, at in rows}


def put_back(db: Database, lost: Mapping[str, tuple[bytes, bytes, str]]) -> None:
    """Give back secrets that a database lost; belongs in a transaction."""
    for name, (secret, public, at) in lost.items():
        _keep(db, from_text(at), name, secret, public)


def make(db: Database, now: dt.datetime, names: Collection[str]) -> None:
    """Make secrets that there never were; belongs in a transaction."""
    for name in names:
        if name == _SIGNATURE:
            _signing_key(db, now)
        else:
            _secret(db, now, name, 32 if name == _HASH else SUBJECT_KEY_BYTES)


def _from_device(seed: bytes) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(seed)


def _signing_key(db: Database, now: dt.datetime) -> Ed25519PrivateKey:
    if db.device_key is not None:
        return _from_device(db.device_key)
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    row = db.one("SELECT secret FROM device_secret WHERE name = ?", (_SIGNATURE,))
    if row and not row[0]:
        raise KnownError(FailureCode.KEY_MISSING, "the key that signs the journal is elsewhere")
    if row:
        return Ed25519PrivateKey.from_private_bytes(row[0])
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    _keep(db, now, _SIGNATURE, key.private_bytes_raw(), public)
    return key


def _secret(db: Database, now: dt.datetime, name: str, length: int) -> bytes:
    row = db.one("SELECT secret FROM device_secret WHERE name = ?", (name,))
    if row:
        return bytes(row[0])
    fresh = secrets.token_bytes(length)
    _keep(db, now, name, fresh, b"")
    return fresh


def _keep(db: Database, now: dt.datetime, name: str, secret: bytes, public: bytes) -> None:
    db.execute(
        "INSERT INTO device_secret (name, secret, public, made_at) VALUES (?, ?, ?, ?)",
        (name, secret, public, to_text(now)),
    )
