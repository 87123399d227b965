# SPDX-License-Identifier: EUPL-1.2
"""Whether a signature is right: RSA (PKCS #1 v1.5 and PSS) and ECDSA, SHA-1 to SHA-512.

Which schemes documents use: ICAO 9303-12, 4.4 (and the plain ECDSA format of BSI TR-03111). SHA-1
is accepted because chips of the last decade carry it; making a second document with the same
signature takes more than the collisions known of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from asn1crypto import algos, core
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)

from kiosk.identity.trust.faults import PARSER_ERRORS, Unusable
from kiosk.identity.trust.keys import PublicKey, RareKey

LONGEST_SIGNATURE = 1_100
"""Octets: an RSA signature under the longest key that is used."""

_HASHES: dict[str, hashes.HashAlgorithm] = {
    "sha1": hashes.SHA1(),  # noqa: S303 - see the module's docstring
    "sha224": hashes.SHA224(),
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}
_RSA = {
    "1.2.840.113549.1.1.5": "sha1",
    "1.2.840.113549.1.1.14": "sha224",
    "1.2.840.113549.1.1.11": "sha256",
    "1.2.840.113549.1.1.12": "sha384",
    "1.2.840.113549.1.1.13": "sha512",
}
_ECDSA = {
    "1.2.840.10045.4.1": "sha1",
    "1.2.840.10045.4.3.1": "sha224",
    "1.2.840.10045.4.3.2": "sha256",
    "1.2.840.10045.4.3.3": "sha384",
    "1.2.840.10045.4.3.4": "sha512",
}
_PLAIN_ECDSA = {
    "0.4.0.127.0.7.1.1.4.1.1": "sha1",
    "0.4.0.127.0.7.1.1.4.1.2": "sha224",
    "0.4.0.127.0.7.1.1.4.1.3": "sha256",
    "0.4.0.127.0.7.1.1.4.1.4": "sha384",
    "0.4.0.127.0.7.1.1.4.1.5": "sha512",
}
_RSA_KEY, _PSS, _MGF1 = "1.2.840.113549.1.1.1", "1.2.840.113549.1.1.10", "1.2.840.113549.1.1.8"
_EC_KEY = "1.2.840.10045.2.1"


@dataclass(frozen=True, slots=True)
class Scheme:
    """How something was signed."""

    kind: str
    """``pkcs1``, ``pss``, ``ecdsa`` or ``ecdsa-plain``."""
    digest: str
    mask_digest: str = ""


def scheme_of(algorithm: core.Sequence, digest: str = "") -> Scheme:
    """Read a signature's AlgorithmIdentifier.

    `digest` is the hash named elsewhere, for algorithms that only say which kind of key it was.
    Raises Unusable for what is not known.
    """
    try:
        dotted = algorithm["algorithm"].dotted
        if dotted in _RSA:
            return Scheme("pkcs1", _RSA[dotted])
        if dotted in _ECDSA:
            return Scheme("ecdsa", _ECDSA[dotted])
        if dotted in _PLAIN_ECDSA:
            return Scheme("ecdsa-plain", _PLAIN_ECDSA[dotted])
        if dotted == _PSS:
            return _pss(algorithm["parameters"])
        if dotted in (_RSA_KEY, _EC_KEY) and digest in _HASHES:
            return Scheme("pkcs1" if dotted == _RSA_KEY else "ecdsa", digest)
    except PARSER_ERRORS:
        raise Unusable("signature algorithm cannot be read") from None
    raise Unusable("signature algorithm unknown")


def _pss(parameters: core.Asn1Value) -> Scheme:
    if isinstance(parameters, core.Void | core.Null):
        return Scheme("pss", "sha1", "sha1")
    if not isinstance(parameters, algos.RSASSAPSSParams):
        raise Unusable("PSS parameters cannot be read")
    digest = parameters["hash_algorithm"]["algorithm"].native
    mask = parameters["mask_gen_algorithm"]
    if mask["algorithm"].dotted != _MGF1 or parameters["trailer_field"].native not in (
        1,
        "trailer_field_bc",
    ):
        raise Unusable("PSS parameters unknown")
    mask_digest = mask["parameters"]["algorithm"].native
    if digest not in _HASHES or mask_digest not in _HASHES:
        raise Unusable("PSS parameters unknown")
    return Scheme("pss", digest, mask_digest)


def is_right(key: PublicKey, scheme: Scheme, signature: bytes, data: bytes) -> bool:
    """Tell whether `key` signed `data`. Raises Unusable when key and scheme do not go together."""
    if len(signature) > LONGEST_SIGNATURE:
        return False
    digest = _HASHES[scheme.digest]
    try:
        if isinstance(key, rsa.RSAPublicKey):
            if scheme.kind == "pkcs1":
                key.verify(signature, data, padding.PKCS1v15(), digest)
            elif scheme.kind == "pss":
                mask = padding.MGF1(_HASHES[scheme.mask_digest])
                # The salt's length shows in the signature; some state another.
                key.verify(signature, data, padding.PSS(mask, padding.PSS.AUTO), digest)
            else:
                raise Unusable("signature is not of this kind of key")
            return True
        if not scheme.kind.startswith("ecdsa"):
            raise Unusable("signature is not of this kind of key")
        if scheme.kind == "ecdsa-plain":
            half = len(signature) // 2
            r, s = (int.from_bytes(part, "big") for part in (signature[:half], signature[half:]))
            signature = encode_dss_signature(r, s)
        if isinstance(key, RareKey):
            return _rare(key, signature, data, digest)
        key.verify(signature, data, ec.ECDSA(digest))
    except (InvalidSignature, ValueError):
        return False
    except UnsupportedAlgorithm:
        raise Unusable("signature algorithm unknown") from None
    return True


def _rare(key: RareKey, signature: bytes, data: bytes, digest: hashes.HashAlgorithm) -> bool:
    """Verify ECDSA where the library has no such curve (BSI TR-03111, 4.2.1.2).

    Everything here is public, so nothing leaks by the time it takes.
    """
    from kiosk.identity.chip import points

    curve = key.curve
    r, s = decode_dss_signature(signature)
    if not (0 < r < curve.n and 0 < s < curve.n):
        return False
    hashed = hashes.Hash(digest)
    hashed.update(data)
    value = hashed.finalize()
    number = int.from_bytes(value, "big") >> max(0, 8 * len(value) - curve.n.bit_length())
    inverse = pow(s, -1, curve.n)
    found = points.add(
        curve,
        points.multiply_base(curve, number * inverse % curve.n),
        points.multiply(curve, key.point, r * inverse % curve.n),
    )
    return found is not None and found[0] % curve.n == r
