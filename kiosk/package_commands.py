# SPDX-License-Identifier: EUPL-1.2
"""`loket content key, pack, sign, verify, install, list`: one package for all kiosks."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import ASSETS, CONFIG, EXIT_PROBLEM, ask_secret

if TYPE_CHECKING:
    from kiosk.config import Content

LANGUAGES = ("nl", "en")


def content_key(target: Path, *, unlocked: bool = False) -> int:
    """Make the key that a municipality signs its packages with; its public half is printed.

    Parameters
    ----------
    target
        File for the private key. It stays with the municipality and never comes on a kiosk.
    unlocked
        Make a file without a passphrase, for a machine that signs by itself.
    """
    from kiosk import packages

    secret = None if unlocked else ask_secret("Passphrase: ").encode()
    if secret is not None and sys.stdin.isatty() and secret != ask_secret("Again: ").encode():
        print("The passphrases differ; nothing was made.", file=sys.stderr)
        return EXIT_PROBLEM
    public = packages.new_key(target, secret or None)
    print(f"Private key: {target}. Keep it away from the kiosks, and a copy in a safe.")
    print(f'For each kiosk, in loket.toml under [content]:  public_key = "{public}"')
    return 0


def content_pack(folder: Path, package: Path, *, municipality: str, version: int) -> int:
    """Make an unsigned package of a folder with content, texts, settings, themes and trust.

    Parameters
    ----------
    folder
        Holds life-events/, locale/, municipality.toml and the like.
    package
        The file to write.
    municipality
        Whose package it is.
    version
        Higher than any before it.
    """
    from kiosk import packages

    check_folder(folder, advise=True)
    made = packages.pack(folder, package, municipality, version)
    print(f"{package}: {len(made.files)} files of {made.municipality}, version {made.version}.")
    print("Sign it with: loket content sign")
    return 0


def content_sign(package: Path, key: Path, *, unlocked: bool = False) -> int:
    """Sign a package in place.

    Parameters
    ----------
    package
        The file.
    key
        The private key (PEM).
    unlocked
        The key's file has no passphrase.
    """
    from kiosk import packages

    secret = None if unlocked else ask_secret("Passphrase: ").encode()
    signed = packages.sign(package, key, secret or None)
    print(f"{package} is signed: version {signed.manifest.version}, {signed.name}.")
    return 0


def content_verify(package: Path, *, public_key: str = "", config: Path = CONFIG) -> int:
    """Look whether a package is whole and signed by the municipality.

    Parameters
    ----------
    package
        The file.
    public_key
        The key to check with; without it, the one in the kiosk's configuration.
    config
        The kiosk's configuration.
    """
    from kiosk import packages

    public = packages.public_bytes(public_key or _settings(config).public_key)
    found = packages.verify(package, public)
    made = found.manifest
    print(f"Signed by this municipality: {made.municipality}, version {made.version}.")
    print(f"{len(made.files)} files, {found.name}")
    return 0


def content_install(package: Path, *, config: Path = CONFIG, older: bool = False) -> int:
    """Take a signed package in. It is used from the next start of the kiosk.

    Parameters
    ----------
    package
        The file: on a stick, on a share, or fetched by your own tool.
    config
        The kiosk's configuration: where packages are installed, and whose are believed.
    older
        Go back on purpose to a version that is not newer.
    """
    from kiosk import content_home, packages

    settings = _settings(config)
    if not settings.folder:
        print("Set content.folder in the configuration first.", file=sys.stderr)
        return EXIT_PROBLEM
    public = packages.public_bytes(settings.public_key)
    check = partial(_usable, config)
    made = content_home.install(package, Path(settings.folder), public, check, older=older)
    print(f"Version {made.version} ({made.name}) is in, and used from the next start.")
    return 0


def content_list(*, config: Path = CONFIG) -> int:
    """List the installed versions, and which one is used.

    Parameters
    ----------
    config
        The kiosk's configuration.
    """
    from kiosk import content_home

    settings = _settings(config)
    used = content_home.home(settings.folder, settings.public_key)
    if used.own:
        print("Loket's own content is used.")
    for name in content_home.installed(Path(settings.folder)) if settings.folder else ():
        print(f"{name}{'  (used)' if name == used.name else ''}")
    if settings.folder and used.problem:
        print(f"Attention: {used.problem}")
        return EXIT_PROBLEM
    return 0


# --- what they share ----------------------------------------------------------------------------


def _settings(config: Path) -> Content:
    """Read where packages go, without what an installed package adds."""
    import tomllib

    import msgspec

    from kiosk import decoding
    from kiosk.config import Content
    from kiosk.errors import FailureCode, KnownError

    try:
        table = tomllib.loads(config.read_bytes().decode("utf-8"))
        return decoding.convert(table.get("content", {}), Content)
    except FileNotFoundError:
        raise KnownError(FailureCode.CONFIG_MISSING, str(config)) from None
    except (OSError, UnicodeDecodeError, ValueError, msgspec.ValidationError) as error:
        raise KnownError(FailureCode.CONFIG_INVALID, f"{config}: {error}") from None


def check_folder(folder: Path, *, advise: bool = False) -> None:
    """Refuse content that has something to repair; sentences to make easier are only told.

    Raises KnownError PACKAGE_REFUSED or CONFIG_INVALID.
    """
    from kiosk import processing
    from kiosk.clock import SystemClock, local
    from kiosk.config import shared_settings
    from kiosk.letters import book
    from kiosk.life_events import check, content
    from kiosk.messages import Catalogue
    from kiosk.packages import SETTINGS, refused

    if (folder / SETTINGS).exists():
        shared_settings(folder / SETTINGS)
    own = folder / "locale"
    texts = Catalogue(ASSETS / "locale", LANGUAGES, over=own if own.is_dir() else None)
    today = local(SystemClock().now()).date()
    if (folder / "life-events").is_dir():
        found = check.check(folder, LANGUAGES, today, texts, pictures())
        wrong = [finding for finding in found if not finding.advice]
        for finding in found if advise else wrong:
            print(finding, file=sys.stderr)
        if wrong:
            raise refused(f"its content has {len(wrong)} things to repair, first: {wrong[0]}")
        events = frozenset(content.load(folder).events)
        if (folder / processing.RETENTION_FILE).exists():
            processing.periods(folder, events)
    if (folder / processing.ACTIVITIES_FILE).exists():
        processing.register(folder)
    letters = book.findings(folder, texts)
    for finding in letters:
        print(finding, file=sys.stderr)
    if letters:
        raise refused(f"its letters have {len(letters)} things to repair, first: {letters[0]}")


def pictures() -> frozenset[str]:
    """Return the names of the pictures that content may name."""
    return frozenset(path.stem for path in (ASSETS / "icons" / "tabler").glob("*.svg"))


def _usable(config: Path, folder: Path) -> None:
    """Look at unpacked content, and at the configuration that it makes with the kiosk's own."""
    import tomllib

    import msgspec

    from kiosk import decoding
    from kiosk.config import Config, merged
    from kiosk.errors import FailureCode, KnownError

    check_folder(folder)
    table = merged(tomllib.loads(config.read_bytes().decode("utf-8")), folder)
    try:
        decoding.convert(table, Config)
    except msgspec.ValidationError as error:
        raise KnownError(FailureCode.CONFIG_INVALID, f"with this package: {error}") from None
