# SPDX-License-Identifier: EUPL-1.2
"""The virtual badge as OpenSC sees it: a client of PIV that others wrote, over the real PC/SC.

Our reading of the standard would otherwise only be tested against itself.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils

from kiosk.identity import badge
from kiosk.identity.badge_states import BadgeSeen
from kiosk.identity.states import CardReady
from kiosk.identity.virtual_badge import new_badge
from tests.card_hall import eventually, hall, pcscd

PIN = "274913"
MODULES = (
    "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so",
    "/usr/lib/aarch64-linux-gnu/opensc-pkcs11.so",
)
MODULE = next((path for path in MODULES if Path(path).exists()), "")
pytestmark = [
    pytest.mark.pcsc,
    pytest.mark.skipif(not (MODULE and shutil.which("pkcs11-tool")), reason="OpenSC is not here"),
]


def opensc(*words: str) -> bytes:
    done = subprocess.run(
        ["pkcs11-tool", "--module", MODULE, "--id", "01", *words],
        env={**os.environ, **pcscd().environment},
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@pytest.mark.parametrize(
    ("kind", "mechanism"), [("p-256", "ECDSA"), ("rsa-2048", "SHA256-RSA-PKCS")]
)
def test_another_client_of_piv_reads_and_signs_with_the_virtual_badge(
    kind: str, mechanism: str, tmp_path: Path
) -> None:
    chip = new_badge(kind, "B. de Vries", PIN, packed=kind == "rsa-2048")
    data, signature, certificate = (tmp_path / name for name in ("data", "signature", "der"))
    data.write_bytes(bytes(range(32)))
    with hall("pcsc") as at:
        at.host.insert(chip)
        assert eventually(lambda: isinstance(at.link.watch(0.1), CardReady))
        opensc("--read-object", "--type", "cert", "--output-file", str(certificate))
        opensc(
            *("--login", "--pin", PIN, "--sign", "--mechanism", mechanism),
            *("--input-file", str(data), "--output-file", str(signature)),
        )
    seen = badge.look(chip.transmit)
    assert isinstance(seen, BadgeSeen)
    assert seen.certificate == certificate.read_bytes()
    key = x509.load_der_x509_certificate(seen.certificate).public_key()
    raw = signature.read_bytes()
    if isinstance(key, rsa.RSAPublicKey):
        key.verify(raw, data.read_bytes(), padding.PKCS1v15(), hashes.SHA256())
    else:
        assert isinstance(key, ec.EllipticCurvePublicKey)
        halves = (int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
        prehashed = ec.ECDSA(utils.Prehashed(hashes.SHA256()))
        key.verify(utils.encode_dss_signature(*halves), data.read_bytes(), prehashed)
