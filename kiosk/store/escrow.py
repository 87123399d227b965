# SPDX-License-Identifier: EUPL-1.2
"""The database key in escrow: readable for the municipality's private key alone.

When a mainboard dies, its sealed key dies with it. So a copy of the key lies beside the database
and in each backup, encrypted to the municipality's public key as CMS EnvelopedData (RFC 5652:
RSAES-OAEP with SHA-256, AES-256-CBC), in PEM. It is opened with ``loket store unlock-escrow`` or
by anyone's OpenSSL: ``openssl cms -decrypt -inform PEM -inkey PRIVATE -in key-escrow.pem``.
"""

from __future__ import annotations

import datetime as dt
import json
import secrets
from dataclasses import dataclass
from pathlib import Path

from asn1crypto import cms, core, pem, x509
from cryptography.exceptions import InvalidKey, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, padding, serialization
from cryptography.hazmat.primitives.asymmetric import padding as rsa_padding
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.x509 import load_pem_x509_certificate

from kiosk.errors import FailureCode, KnownError
from kiosk.store import files

LEAST_BITS = 3072
_OAEP = rsa_padding.OAEP(rsa_padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
_WORDS = """Key of Loket's database, encrypted to the municipality's public key.
Open with the private key: loket store unlock-escrow
or: openssl cms -decrypt -inform PEM -inkey PRIVATE -in key-escrow.pem
"""


@dataclass(frozen=True, slots=True)
class Envelope:
    """An escrow file: whose key it holds (by fingerprint) and for whom (a certificate)."""

    fingerprint: str
    certificate: bytes
    sealed: bytes


def seal(key: bytes, certificate: bytes, kiosk_code: str) -> bytes:
    """Return the escrow file for a key, to the holder of an X.509 certificate (PEM).

    Raises KnownError CONFIG_INVALID when the certificate cannot be used.
    """
    public = _public_key(certificate)
    content = json.dumps(
        {"kiosk": kiosk_code, "fingerprint": files.fingerprint(key), "key": key.hex()}
    ).encode("ascii")
    content_key, iv = secrets.token_bytes(32), secrets.token_bytes(16)
    padder = padding.PKCS7(128).padder()
    encryptor = Cipher(algorithms.AES(content_key), modes.CBC(iv)).encryptor()
    padded = padder.update(content) + padder.finalize()
    der = pem.unarmor(certificate)[2]
    holder = x509.Certificate.load(der)
    sha256 = {"algorithm": "sha256"}
    recipient = cms.KeyTransRecipientInfo(
        {
            "version": "v0",
            "rid": cms.RecipientIdentifier(
                "issuer_and_serial_number",
                {"issuer": holder.issuer, "serial_number": holder.serial_number},
            ),
            "key_encryption_algorithm": {
                "algorithm": "rsaes_oaep",
                "parameters": {
                    "hash_algorithm": sha256,
                    "mask_gen_algorithm": {"algorithm": "mgf1", "parameters": sha256},
                },
            },
            "encrypted_key": public.encrypt(content_key, _OAEP),
        }
    )
    enveloped = cms.EnvelopedData(
        {
            "version": "v0",
            "recipient_infos": [cms.RecipientInfo("ktri", recipient)],
            "encrypted_content_info": {
                "content_type": "data",
                "content_encryption_algorithm": {
                    "algorithm": "aes256_cbc",
                    "parameters": core.OctetString(iv),
                },
                "encrypted_content": encryptor.update(padded) + encryptor.finalize(),
            },
        }
    )
    message = cms.ContentInfo({"content_type": "enveloped_data", "content": enveloped}).dump()
    words = f"{_WORDS}Fingerprint: {files.fingerprint(key)}\n"
    armored: bytes = pem.armor("CMS", message)
    holder_armored: bytes = pem.armor("CERTIFICATE", der)
    return words.encode("ascii") + armored + holder_armored


def read(data: bytes) -> Envelope:
    """Take an escrow file apart. Raises KnownError KEY_MISSING when it is not one."""
    try:
        fingerprint = next(
            line.split()[1].decode("ascii")
            for line in data.splitlines()
            if line.startswith(b"Fingerprint: ")
        )
        parts = {name: der for name, _, der in pem.unarmor(data, multiple=True)}
        return Envelope(fingerprint, pem.armor("CERTIFICATE", parts["CERTIFICATE"]), parts["CMS"])
    except (ValueError, StopIteration, KeyError, IndexError):
        raise KnownError(FailureCode.KEY_MISSING, "this is not an escrow file") from None


def unlock(data: bytes, private: bytes, passphrase: str | None) -> bytes:
    """Return the database key from an escrow file, with the municipality's private key (PEM).

    Raises KnownError KEY_WRONG when the private key or its passphrase does not fit, KEY_MISSING
    when the file is damaged.
    """
    envelope = read(data)
    try:
        secret = passphrase.encode("utf-8") if passphrase else None
        key = serialization.load_pem_private_key(private, secret)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise KnownError(
            FailureCode.KEY_WRONG, "the private key or its passphrase cannot be used"
        ) from None
    if not isinstance(key, rsa.RSAPrivateKey):
        raise KnownError(FailureCode.KEY_WRONG, "the private key is not an RSA key")
    try:
        content = _open(envelope.sealed, key)
        table = json.loads(content)
        found = bytes.fromhex(table["key"])
    except (ValueError, KeyError, TypeError, InvalidKey):
        raise KnownError(
            FailureCode.KEY_WRONG, "this private key does not open this escrow file"
        ) from None
    if files.fingerprint(found) != envelope.fingerprint:
        raise KnownError(FailureCode.KEY_MISSING, "the escrow file was altered")
    return found


def _open(sealed: bytes, key: rsa.RSAPrivateKey) -> bytes:
    enveloped = cms.ContentInfo.load(sealed)["content"]
    recipient = enveloped["recipient_infos"][0].chosen
    content_key = key.decrypt(recipient["encrypted_key"].native, _OAEP)
    info = enveloped["encrypted_content_info"]
    iv = info["content_encryption_algorithm"]["parameters"].native
    decryptor = Cipher(algorithms.AES(content_key), modes.CBC(iv)).decryptor()
    padded = decryptor.update(info["encrypted_content"].native) + decryptor.finalize()
    unpadder = padding.PKCS7(128).unpadder()
    return unpadder.update(padded) + unpadder.finalize()


def last_moment(certificate: bytes) -> dt.datetime:
    """Return until when a certificate (PEM) holds, to which can be sealed.

    Raises KnownError CONFIG_INVALID when it cannot be used.
    """
    _public_key(certificate)
    return load_pem_x509_certificate(certificate).not_valid_after_utc


def _public_key(certificate: bytes) -> rsa.RSAPublicKey:
    try:
        public = load_pem_x509_certificate(certificate).public_key()
    except (ValueError, UnsupportedAlgorithm):
        raise KnownError(FailureCode.CONFIG_INVALID, "not an X.509 certificate in PEM") from None
    if not isinstance(public, rsa.RSAPublicKey) or public.key_size < LEAST_BITS:
        raise KnownError(
            FailureCode.CONFIG_INVALID, f"the certificate's key is not RSA of {LEAST_BITS} bits"
        )
    return public


def keep(folder: Path, key: bytes, certificate: bytes, kiosk_code: str) -> None:
    """Put the key in escrow beside the database, durably."""
    files.durable_write(folder / files.ESCROW, seal(key, certificate, kiosk_code))
    files.sync_folder(folder)


def kept(folder: Path) -> Envelope | None:
    """Return the escrow file beside the database, if there is one. Raises KnownError."""
    try:
        return read((folder / files.ESCROW).read_bytes())
    except FileNotFoundError:
        return None
