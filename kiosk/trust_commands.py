# SPDX-License-Identifier: EUPL-1.2
"""The commands of `loket trust`: which countries' documents are believed, and on whose word."""

from __future__ import annotations

from pathlib import Path

from kiosk import commands
from kiosk.commands import CONFIG, EXIT_PROBLEM


def trust_import(file: Path, *, root: Path | None = None, config: Path = CONFIG) -> int:
    """Bring in certificates of countries: a master list (.ml), LDIF, PEM or DER.

    A master list is believed when the certificate above its signer is known already, or is given
    as root. A certificate brought in by itself is believed on your word: compare its fingerprint.

    Parameters
    ----------
    file
        The file.
    root
        The country signing certificate above the list's signer, from a source you trust.
    config
        The configuration file.
    """
    from kiosk.identity.trust import importing
    from kiosk.identity.trust.store import TrustStore

    settings = commands.load_config(config)
    store = TrustStore(Path(settings.trust.folder))
    now = commands.clock_of(settings).now()
    done = importing.bring_in(store, file, root, now)
    print(f"{done.new} certificates are new, {done.known} were known.")
    if done.revocations:
        print(f"{done.revocations} revocation lists are in force.")
    if done.vouched_by:
        print(f"Vouched for by the certificate with SHA-256 {_grouped(done.vouched_by)}.")
    if done.made_at:
        print(f"Signed on {done.made_at:%Y-%m-%d}.")
    if done.unreadable:
        print(f"{done.unreadable} entries cannot be read and were left out.")
    if done.refused:
        print(f"{done.refused} entries were not believed: {done.reason}.")
        return EXIT_PROBLEM
    return 0


def trust_list(*, country: str = "", config: Path = CONFIG) -> int:
    """List the countries whose documents can be checked, and where that knowledge came from.

    Parameters
    ----------
    country
        Two letters: show each certificate of this country.
    config
        The configuration file.
    """
    from kiosk.doctor import columns
    from kiosk.identity.trust.store import TrustStore

    settings = commands.load_config(config)
    store = TrustStore(Path(settings.trust.folder))
    now = commands.clock_of(settings).now()
    if country:
        known = store.issuers(country.upper())
        for certificate in known:
            state = "" if certificate.valid_at(now) else "  (not valid today)"
            begin, end = certificate.not_before, certificate.not_after
            print(f"{begin:%Y-%m-%d} to {end:%Y-%m-%d}  serial {certificate.serial:x}{state}")
            print(f"  {', '.join(value for _, value in certificate.subject)}")
            print(f"  SHA-256 {_grouped(certificate.fingerprint)}")
        if not known:
            print(f"No certificates of {country.upper()}.")
        return 0
    rows = []
    for two in store.countries():
        known, revoked = store.issuers(two), store.revocations(two)
        rows.append(
            (
                two,
                str(len(known)),
                str(sum(1 for c in known if c.valid_at(now))),
                f"{max(c.not_after for c in known):%Y-%m-%d}" if known else "",
                f"{max(r.this_update for r in revoked):%Y-%m-%d}" if revoked else "",
            )
        )
    if not rows:
        print(f"No certificates in {store.folder}: loket trust import brings them in.")
        return 0
    print(columns((("country", "known", "valid", "until", "revocations of"), *rows)))
    for done in store.imports():
        made = f", signed {done.made_at:%Y-%m-%d}" if done.made_at else ""
        print(f"{done.imported_at:%Y-%m-%d}  {done.kind} {done.name}{made}: {done.new} new")
    return 0


def _grouped(fingerprint: str) -> str:
    """Write a fingerprint in groups of four, as people compare it."""
    return " ".join(fingerprint[i : i + 4] for i in range(0, len(fingerprint), 4))
