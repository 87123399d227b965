# SPDX-License-Identifier: EUPL-1.2
"""The hall around the demo's kiosk, and its disasters.

Everything lives in one folder for its owner only: key, configuration, database, paper, what the
backend holds. All persons in it are made up.
"""

from __future__ import annotations

import datetime as dt
import secrets
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from kiosk import config as settings
from kiosk.clock import ShiftedClock
from kiosk.demo import scans
from kiosk.identity import badge_keys
from kiosk.identity.badge import CARD_KEY, SIGN_IN_KEY
from kiosk.identity.badge_states import fingerprint
from kiosk.identity.virtual_badge import MadeUpClerk, made_up_clerks
from kiosk.identity.virtual_chip import CardHost, made_up_residents
from kiosk.logs import log
from kiosk.people import ClerkId
from kiosk.store import Store
from kiosk.store.badges import Badge, BadgeState
from kiosk.store.keys import create_demo_key, database_key
from printing.simulator import VirtualLetterPrinter, VirtualReceiptPrinter
from sync.simulator import ZgwSimulator
from sync.simulator.brp import RegistrySimulator

if TYPE_CHECKING:
    from kiosk.identity.private_pcscd import PrivatePcscd

CLERK = "b.devries"
PASSPHRASE_WORDS = ("fiets", "molen", "haring", "dijk", "tulp", "klomp", "regen", "sluis", "brug")
TEAR_AFTER = 6
"""Commands a card still answers before it is torn away: in the middle of reading."""
Value: TypeAlias = str | int | float | bool | tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """One sheet or slip that came out: ``receipt`` or ``letter``, and its picture or PDF."""

    kind: str
    path: Path


@dataclass(frozen=True, slots=True)
class Window:
    """Size in pixels and density of the kiosk's window."""

    width: int
    height: int
    pixels_per_inch: float


class Hall:
    """Owns what the kiosk touches. Its methods may be called from any thread."""

    def __init__(self, folder: Path, reader: str, *, tell: Callable[[str], None] = print) -> None:
        """Prepare it in `folder`; `reader` is auto, simulated or pcsc."""
        self.folder = folder
        self.clerk = CLERK
        self.passphrase = "-".join(secrets.choice(PASSPHRASE_WORDS) for _ in range(3))
        self._papers: deque[Paper] = deque(maxlen=40)
        self.clock_shift = 0
        self.network = True
        self.plugged = True
        self.on_reader = ""
        self.residents = {resident.id: resident for resident in made_up_residents()}
        self.clerks = {clerk.id: clerk for clerk in made_up_clerks()}
        self._tell = tell
        self._wanted_reader = reader
        self._pcscd: PrivatePcscd | None = None
        paper = folder / "paper"
        paper.mkdir(mode=0o700, exist_ok=True)
        self.receipt_printer = VirtualReceiptPrinter(paper, self._came_out)
        self.letter_printer = VirtualLetterPrinter(paper, self._came_out)
        self.clock = ShiftedClock(folder / "clock")
        self.backend = ZgwSimulator(folder / "backend")
        self.registry = RegistrySimulator()
        self.cards = CardHost.listening()
        self.scanner = scans.HandScanner()

    # --- life ----------------------------------------------------------------------------

    @property
    def config(self) -> Path:
        """The kiosk's configuration file."""
        return self.folder / "loket.toml"

    @property
    def papers(self) -> tuple[Paper, ...]:
        """What came out of the printers, newest first; they add to it on threads of their own."""
        while True:
            try:
                return tuple(self._papers)
            except RuntimeError:
                continue  # a sheet fell in the tray just then

    @property
    def environment(self) -> Mapping[str, str]:
        """What the kiosk needs in its environment to find the hall's card reader."""
        return self._pcscd.environment if self._pcscd else {}

    @property
    def reader_kind(self) -> str:
        """``pcsc`` when a real PC/SC service plays along, else ``simulated``."""
        return "pcsc" if self._pcscd else "simulated"

    def start(self, window: Window | None) -> None:
        """Switch everything on but the kiosk. `window` None: the full screen."""
        self._open_reader()
        self.cards.start()
        self.receipt_printer.start()
        self.letter_printer.start()
        self.backend.start()
        self.registry.start()
        self._write_config(window)
        self._bring_in_certificates()
        self._prepare_store()
        log("demo.hall", state="started", reader=self.reader_kind)

    def stop(self) -> None:
        """Switch everything off. Safe at any moment."""
        stops = (
            self.cards.stop,
            self.receipt_printer.stop,
            self.letter_printer.stop,
            self.backend.stop,
            self.registry.stop,
            *((self._pcscd.close,) if self._pcscd else ()),
            self.scanner.close,
        )
        for stop in stops:
            try:
                stop()
            except Exception as error:  # one that will not stop must not keep the others on
                log("demo.hall", state="stop-failed", reason=type(error).__name__)

    def _open_reader(self) -> None:
        if self._wanted_reader == "simulated":
            return
        from kiosk.identity.private_pcscd import PrivatePcscd, why_not

        reason = why_not()
        if not reason:
            service = PrivatePcscd()
            try:
                service.start()
            except OSError as error:
                reason = str(error)
            else:
                self._pcscd = service
                self.cards.stop()
                self.cards = CardHost.for_vpcd(
                    service.port, on_unplug=service.stop, on_plug=service.start
                )
                return
        self._tell(f"Card reader: simulated, without PC/SC ({reason}).")

    def _write_config(self, window: Window | None) -> None:
        reader = {"kind": self.reader_kind}
        if not self._pcscd:
            reader["address"] = self.cards.address
        key = self.folder / "database.key"
        secret = self.folder / "backend.secret"
        create_demo_key(key)
        secret.touch(mode=0o600)
        secret.write_text(self.backend.secret, encoding="utf-8")
        registry_key = self.folder / "registry.secret"
        registry_key.touch(mode=0o600)
        registry_key.write_text(self.registry.key, encoding="utf-8")
        kiosk: dict[str, Value] = {
            "code": "A1",
            "name": "Demo",
            "data_folder": str(self.folder / "data"),
            "control_file": str(self.folder / "clock"),
            "full_screen": window is None,
        }
        if window is not None:
            kiosk |= {
                "window_size": (window.width, window.height),
                "screen_ppi": window.pixels_per_inch,
            }
        tables: dict[str, Mapping[str, Value]] = {
            "hall": {
                "municipality": "Gemeente Voorbeeld",
                "name": "Stadhuis Voorbeeld",
                "address": "Raadhuisplein 1",
                "postcode_and_town": "1234 AB Voorbeeld",
                "phone": "14 0123",
                "website": "www.voorbeeld.example",
                "rsin": "123456782",
            },
            "kiosk": kiosk,
            "key": {"provider": "demo-file", "name": str(key)},
            "reader": reader,
            "scanner": {"kind": "keyboard", "device": self.scanner.device},
            "trust": {"folder": str(self.folder / "trust")},
            "printers": {
                "receipt": self.receipt_printer.address,
                "letter": self.letter_printer.uri,
                "letterhead": "example",
            },
            "backend": {**self.backend.settings(), "secret": f"file:{secret}"},
            "registry": {"url": self.registry.url, "secret": f"file:{registry_key}"},
        }
        self.config.touch(mode=0o600)
        self.config.write_text(to_toml(tables), encoding="utf-8")

    def _bring_in_certificates(self) -> None:
        """Bring in what the made-up Netherlands publish, and nothing of Utopia."""
        from kiosk.identity.trust import importing
        from kiosk.identity.trust.store import TrustStore
        from kiosk.identity.virtual_chip.country import EXAMPLE

        store = TrustStore(self.folder / "trust")
        root, listed, revoked = (
            self.folder / name for name in ("root.cer", "master-list.ml", "revoked.crl")
        )
        root.write_bytes(EXAMPLE.csca.der)
        listed.write_bytes(EXAMPLE.master_list())
        revoked.write_bytes(EXAMPLE.revocation_list)
        now = self.clock.now()
        importing.bring_in(store, listed, root, now)
        importing.bring_in(store, revoked, None, now)

    def _prepare_store(self) -> None:
        """Make the database with the demo's clerks and badges, as an administrator would."""
        checked = settings.load(self.config)
        data = Path(checked.kiosk.data_folder)
        data.mkdir(mode=0o700, exist_ok=True)
        store = Store.open(data, database_key(checked.key, data), self.clock, checked.kiosk.code)
        try:
            for clerk in self.clerks.values():
                store.add_clerk(ClerkId(clerk.id), clerk.name, self.passphrase)
                store.enrol_badge(_enrolled(clerk, self.clock.now()), "demo")
        finally:
            store.close()

    def _came_out(self, kind: str, path: Path) -> None:
        self._papers.appendleft(Paper(kind, path))

    # --- what the dock's buttons do --------------------------------------------------------

    def lay(self, resident: str) -> None:
        """Lay a resident's document on the reader."""
        self.cards.insert(self.residents[resident].chip())
        self.on_reader = resident

    def take_off(self) -> None:
        """Take the document off the reader."""
        self.cards.remove()
        self.on_reader = ""

    def lay_badge(self, clerk: str) -> None:
        """Lay a clerk's badge on the reader."""
        self.cards.insert(self.clerks[clerk].badge)
        self.on_reader = clerk

    def scan(self, what: str, resident: str) -> None:
        """Hold something under the scanner: a document's lines, its back, a letter, or biscuits."""
        person = self.residents[resident]
        texts = {
            "lines": lambda: scans.of_lines(person),
            "back": lambda: scans.of_back(person),
            "letter": lambda: scans.of_letter([p.codes for p in self.receipt_printer.receipts]),
        }
        self.scanner.scan(texts.get(what, lambda: scans.BARCODE)())

    def tear_off(self) -> None:
        """Take it off in the middle of the next reading."""
        self.cards.remove_after(TEAR_AFTER)

    def set_plugged(self, plugged: bool) -> None:
        """Pull the reader's plug, or put it back."""
        if plugged == self.plugged:
            return
        self.plugged = plugged
        (self.cards.plug if plugged else self.cards.unplug)()

    def set_network(self, on: bool) -> None:
        """Cut the network to the backend, or restore it."""
        self.network = on
        (self.backend.restore if on else self.backend.cut)()
        (self.registry.start if on else self.registry.stop)()

    def shift_clock(self, seconds: int) -> None:
        """Move the kiosk's clock by so much more; 0 sets it right again."""
        self.clock_shift = self.clock_shift + seconds if seconds else 0
        fresh = self.folder / "clock.new"
        fresh.write_text(str(self.clock_shift), encoding="ascii")
        fresh.replace(self.folder / "clock")

    def lies_on_reader(self) -> str:
        """Return who lies on the reader; a card torn away does not any more."""
        if self.cards.chip is None:
            self.on_reader = ""
        return self.on_reader


def _enrolled(clerk: MadeUpClerk, now: dt.datetime) -> Badge:
    slots = clerk.badge.slots
    shown = slots[SIGN_IN_KEY].certificate
    certificate = badge_keys.read(shown)
    if certificate is None:
        raise ValueError("a made-up badge must have a certificate that can be read")
    return Badge(
        fingerprint(shown),
        ClerkId(clerk.id),
        BadgeState.ACTIVE,
        certificate.valid_until,
        now,
        certificate=shown,
        card_certificate=slots[CARD_KEY].certificate,
    )


def to_toml(tables: Mapping[str, Mapping[str, Value]]) -> str:
    """Write tables of plain values as TOML."""
    lines = []
    for name, table in tables.items():
        lines.append(f"[{name}]")
        for key, value in table.items():
            if isinstance(value, bool):
                written = "true" if value else "false"
            elif isinstance(value, int | float):
                written = str(value)
            elif isinstance(value, tuple):
                written = str(list(value))
            else:
                escaped = value.replace("\\", "\\\\").replace('"', '\\"')
                written = f'"{escaped}"'
            lines.append(f"{key} = {written}")
        lines.append("")
    return "\n".join(lines)
