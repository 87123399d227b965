# SPDX-License-Identifier: EUPL-1.2
"""What an administrator sets, in one TOML file; validated once, trusted after.

Secrets (database key, backend secret) are never in it: only where to find them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from kiosk import decoding
from kiosk.errors import FailureCode, KnownError


class Hall(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The municipality's hall, as shown on screen and paper."""

    municipality: str
    name: str
    address: str
    postcode_and_town: str
    phone: str
    website: str = ""
    rsin: Annotated[str, msgspec.Meta(pattern=r"^\d{9}$")]
    """RSIN of the municipality: nine digits, eleven-test."""


class Kiosk(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """This one terminal."""

    code: Annotated[str, msgspec.Meta(pattern=r"^[0-9A-Z]{2}$")]
    name: str = ""
    data_folder: str
    """Absolute folder for the database; personal data is only in the encrypted file in it."""
    theme: str = "default"
    languages: tuple[str, ...] = ()
    """Of the screens, the staff's first; empty: every language that there is enough of."""
    idle_seconds: Annotated[int, msgspec.Meta(ge=30, le=3600)] = 90
    """Rest without any action after which the time-out warning appears."""
    warning_seconds: Annotated[int, msgspec.Meta(ge=20, le=600)] = 30
    """Length of the warning (EN 301 549 11.2.2.1: at least 20 s)."""
    screen_ppi: Annotated[float, msgspec.Meta(gt=20, le=600)] | None = None
    """Real pixel density of the panel; None: what the screen reports, else 81.6 (27 inch, 1080)."""
    repeat_ignored_seconds: Annotated[float, msgspec.Meta(ge=0.1, le=2)] = 0.5
    """How long the same press again counts as one (EN 301 549 5.8); residents may lengthen it."""
    full_screen: bool = True
    window_size: tuple[int, int] | None = None
    """Width and height in pixels when not full screen."""
    help_command: tuple[str, ...] = ()
    """Program and arguments to run when a resident asks for help: a light, a buzzer."""
    control_file: str = ""
    """Only for the demo: a file with the seconds by which the clock is shifted."""


class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where the 32-byte database key comes from."""

    provider: Literal["systemd-credential", "passphrase", "demo-file"] = "systemd-credential"
    name: str = "loket-database-key"
    """Credential name, or for the demo the path of a 0600 file."""
    device: str = ""
    """Credential (or ``file:PATH``) with the 32 bytes, in hexadecimal, by which this machine signs
    its journal; empty: they live in the database, and who has its key can sign too."""


class Upkeep(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is done at night: the whole database is read, and copied away."""

    hour: Annotated[int, msgspec.Meta(ge=0, le=23)] = 3
    """Hour of the Netherlands' clock at which the night's work begins."""
    backup_folder: str = ""
    """Absolute folder for the nightly encrypted backup, best on another disk; empty: none."""
    backups_kept: Annotated[int, msgspec.Meta(ge=1, le=366)] = 7
    """How many nightly backups stay. They hold what retention removes, so keep few."""


class Reader(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The card reader."""

    kind: Literal["pcsc", "simulated", "none"] = "pcsc"
    name: str = ""
    """Take only readers whose name contains this."""
    address: str = ""
    """``host:port`` of the simulated reader."""


class Trust(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Whose documents are believed."""

    folder: str = "/etc/loket/trust"
    """Absolute folder of the certificates of countries; `loket trust import` fills it."""


class Scanner(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The scanner for letters, machine-readable zones and the QR on the back of a card."""

    kind: Literal["keyboard", "serial", "none"] = "keyboard"
    """keyboard: it types, very fast, and ends with Enter; serial: RS-232 or USB CDC-ACM."""
    device: str = ""
    """The serial device, such as ``/dev/serial/by-id/...``; with keyboard: a second scanner."""


class Printers(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The receipt printer (ESC/POS over the network) and the letter printer (IPP)."""

    receipt: str = ""
    """``host:port`` of the receipt printer, or ``usb:/dev/usb/lp0``; empty: none."""
    receipt_profile: str = "default"
    letter: str = ""
    """``ipp://host:port/ipp/print`` of the letter printer, or ``cups:NAME`` for a queue of this
    machine's CUPS; empty: none."""
    receipt_second: str = ""
    """Another receipt printer, for when the first cannot print; empty: none."""
    letter_second: str = ""
    """Another letter printer, for when the first cannot print; empty: none."""
    envelope: Literal["dl-left", "dl-right", "c5-left", "c5-right"] = "dl-left"
    """Which window envelopes letters go into; `loket paper calibrate` shows which fit."""
    embosser: str = ""
    """Braille embosser: ``ipp://host:port/path``, ``socket://host:9100`` or ``folder:/absolute``
    where its own program takes files; empty: none, and clerks send braille by post."""
    braille_cells: Annotated[int, msgspec.Meta(ge=28, le=42)] = 32
    """Characters on a line of braille."""
    braille_lines: Annotated[int, msgspec.Meta(ge=20, le=29)] = 27
    """Lines on a page of braille."""
    letterhead: str = ""
    """Layout of ``letters/layouts`` for every letter; empty: the one that each letter names."""


class Paper(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Return codes on paper, and letters that go by post."""

    code_keys: dict[Annotated[str, msgspec.Meta(pattern=r"^[1-7]$")], str] = {}
    """The municipality's keys for return codes: their number, and the name of the credential with
    the 32 bytes (hexadecimal), or ``file:PATH``. The same on all kiosks; none: each kiosk has a key
    of its own, and no other kiosk can check its codes without a line."""
    code_key: Annotated[int, msgspec.Meta(ge=0, le=7)] = 0
    """The number of the key that new codes are made with; 0: the highest there is."""
    retired_keys: tuple[int, ...] = ()
    """Numbers of keys whose codes do not count any more."""
    code_months: Annotated[int, msgspec.Meta(ge=1, le=96)] = 12
    """How long a return code counts."""
    print_house: str = ""
    """PEM file of the print house's certificate, to which letters for it are encrypted."""


class Backend(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The municipality's ZGW backend; empty URLs: no backend, cases wait."""

    zaken: str = ""
    documenten: str = ""
    catalogi: str = ""
    client_id: str = ""
    secret: str = ""
    """Name of the credential that holds the client secret, or ``file:PATH`` in the demo."""
    user_id: str = "loket"
    ca_file: str = ""
    """PEM file of the authorities to believe, for a backend behind the municipality's own; empty:
    the machine's."""
    timeout_seconds: Annotated[float, msgspec.Meta(gt=0, le=120)] = 10.0
    parallel: Annotated[int, msgspec.Meta(ge=1, le=16)] = 4
    """Cases that may be sent at the same time; each case is sent in order by one worker."""
    at_once: bool = True
    """Make a case with its status and people in one request where the backend has that call."""
    numbers: Literal["kiosk", "reserved"] = "kiosk"
    """Whose case numbers the backend gets: the kiosk's own, or official ones reserved online."""
    reserve: Annotated[int, msgspec.Meta(ge=1, le=1000)] = 50
    """How many official numbers are kept for when there is no line."""
    close: dict[str, str] = {}
    """Case types (identification) that end at the kiosk, each with its result's description."""


class Registry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The population registry (Haal Centraal BRP Personen 2.x); empty: residents tell it all."""

    url: str = ""
    """Where ``/personen`` is posted to; https, or http on the loopback of a demo."""
    secret: str = ""
    """Name of the credential with the key of the interface, or ``file:PATH`` in the demo."""
    key_header: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9-]{1,60}$")] = "X-API-KEY"
    """Header in which the key goes along."""
    ca_file: str = ""
    """PEM file of the authorities to believe; empty: the machine's."""
    client_certificate: str = ""
    """PEM file of the certificate by which the registry knows this kiosk; empty: none."""
    client_key: str = ""
    """PEM file of its private key, when that is not in the same file."""
    timeout_seconds: Annotated[float, msgspec.Meta(gt=0, le=30)] = 3.0
    """A resident waits four seconds at most, whatever is set here."""


class Logboek(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The municipality's processing log (Logboek Dataverwerkingen); empty: lines stay here."""

    endpoint: str = ""
    """Where each line is posted; https, or http on the loopback of a demo."""
    secret: str = ""
    """Name of the credential with the bearer token, or ``file:PATH`` in the demo; empty: none."""
    subject_key: str = ""
    """Name of the credential with the 64 bytes (hexadecimal) that seal data subjects."""
    timeout_seconds: Annotated[float, msgspec.Meta(gt=0, le=120)] = 10.0


class Voice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Speech."""

    engine: Literal["espeak-ng", "piper", "speech-dispatcher", "none"] = "espeak-ng"
    """espeak-ng is always there, and speaks where the one that is set cannot."""
    folder: str = "/var/lib/loket/voices"
    """Absolute folder of the neural voices that were installed, with `loket voices install`."""
    program: str = "piper"
    """The program that speaks with them; it is installed apart from Loket."""
    on_at_start: bool = False
    by_key: bool = True
    """Whether steering with keys starts the voice (EN 301 549 5.2)."""
    headphones: Literal["detect", "always", "never"] = "detect"
    """Whether what is said is for one pair of ears: only then is anything personal said."""


KEYS: Mapping[str, str] = {
    "hid:72": "back",
    "Back": "back",
    "Help": "help",
    "VolumeUp": "louder",
    "VolumeDown": "softer",
    "VolumeMute": "pause",
    "MediaTogglePlayPause": "pause",
    "MediaPrevious": "repeat",
    "hid:3b": "repeat",
    "hid:3a": "help",
    "hid:6e": "switch-1",
    "F19": "switch-1",
    "hid:6f": "switch-2",
    "F20": "switch-2",
}
"""What keys do that no keyboard types with, where nothing else is set."""


class Keys(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Tactile keypads and switches: which key does what; a keyboard needs no map."""

    map: dict[str, str] = msgspec.field(default_factory=lambda: dict(KEYS))
    """Name of a key (``hid:72`` as its manual has it, ``scan:201``, ``VolumeUp``) and what it does;
    setting it replaces all of it."""


class Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The municipality's signed packages; without a folder Loket's own content is used."""

    folder: str = ""
    """Absolute folder of the packages that were installed, with `loket content install`."""
    public_key: str = ""
    """Public half of the key that packages are signed with: 64 hexadecimal digits."""


class Config(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The whole file."""

    hall: Hall
    kiosk: Kiosk
    key: Key = Key()
    upkeep: Upkeep = Upkeep()
    reader: Reader = Reader()
    scanner: Scanner = Scanner()
    trust: Trust = Trust()
    printers: Printers = Printers()
    paper: Paper = Paper()
    backend: Backend = Backend()
    logboek: Logboek = Logboek()
    registry: Registry = Registry()
    voice: Voice = Voice()
    keys: Keys = Keys()
    content: Content = Content()


SETTINGS_FILE = "municipality.toml"
"""Settings for all kiosks, in a package."""
SHARED: Mapping[str, frozenset[str]] = {
    "hall": frozenset(Hall.__struct_fields__),
    "kiosk": frozenset(
        {"theme", "languages", "idle_seconds", "warning_seconds", "repeat_ignored_seconds"}
    ),
    "backend": frozenset(
        {"zaken", "documenten", "catalogi", "timeout_seconds", "parallel", "at_once", "close"}
    ),
    "keys": frozenset({"map"}),
    "paper": frozenset({"code_key", "retired_keys", "code_months"}),
    "registry": frozenset({"url", "key_header", "timeout_seconds"}),
    "logboek": frozenset({"endpoint", "timeout_seconds"}),
    "voice": frozenset({"engine", "on_at_start", "by_key"}),
}
"""What a package may set for all kiosks. Each kiosk's own file goes before it, and alone says
which kiosk it is, which numbers it gives, and where its credentials are."""


def load(path: Path) -> Config:
    """Read and validate the configuration.

    Raises KnownError CONFIG_MISSING or CONFIG_INVALID, saying where and why.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise KnownError(FailureCode.CONFIG_MISSING, str(path)) from None
    except OSError as error:
        reason = error.strerror or "unreadable"
        raise KnownError(FailureCode.CONFIG_INVALID, f"{path}: {reason}") from None
    try:
        table = tomllib.loads(raw.decode("utf-8"))
    except UnicodeDecodeError:
        raise KnownError(FailureCode.CONFIG_INVALID, f"{path}: not UTF-8 text") from None
    except tomllib.TOMLDecodeError as error:
        raise KnownError(FailureCode.CONFIG_INVALID, f"{path}: {error}") from None
    table = _with_package(table)
    try:
        return decoding.convert(table, Config)
    except msgspec.ValidationError as error:
        raise KnownError(FailureCode.CONFIG_INVALID, f"{path}: {error}") from None


def _with_package(table: dict[str, Any]) -> dict[str, Any]:
    """Fill in what the kiosk's own file leaves to the municipality's installed package."""
    said = table.get("content")
    if not isinstance(said, dict) or not said.get("folder"):
        return table
    from kiosk import content_home

    found = content_home.home(str(said["folder"]), str(said.get("public_key", "")))
    return table if found.own else merged(table, found.folder)


def merged(table: dict[str, Any], package: Path) -> dict[str, Any]:
    """Return a kiosk's own settings over those of a package. Raises KnownError CONFIG_INVALID."""
    made = {name: dict(part) if isinstance(part, dict) else part for name, part in table.items()}
    shared = package / SETTINGS_FILE
    for name, part in (shared_settings(shared) if shared.is_file() else {}).items():
        own = made.setdefault(name, {})
        if isinstance(own, dict):
            made[name] = {**part, **own}
    trust = made.setdefault("trust", {})
    if (package / "trust").is_dir() and isinstance(trust, dict):
        trust.setdefault("folder", str(package / "trust"))
    return made


def shared_settings(path: Path) -> dict[str, dict[str, Any]]:
    """Read what a package sets for all kiosks of a municipality.

    Raises KnownError CONFIG_INVALID for a key that only a kiosk itself may have.
    """
    try:
        table = tomllib.loads(path.read_bytes().decode("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise KnownError(FailureCode.CONFIG_INVALID, f"{path.name}: {error}") from None
    for name, part in table.items():
        allowed = SHARED.get(name, frozenset())
        keys = part if isinstance(part, dict) else {name: part}
        for key in keys:
            if key not in allowed:
                said = f"{path.name}: {name}.{key} belongs in each kiosk's own file"
                raise KnownError(FailureCode.CONFIG_INVALID, said)
    return table
