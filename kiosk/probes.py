# SPDX-License-Identifier: EUPL-1.2
"""What `loket doctor` looks at in the other rooms: printers, backend, voice.

An entry point of sorts: the doctor knows no other room, so the command line brings these along.
"""

from __future__ import annotations

import datetime as dt
import queue
from pathlib import Path

from kiosk import device_rows, paper_rows
from kiosk.clock import SystemClock, local
from kiosk.config import Config
from kiosk.doctor import Health, Probe, Row
from kiosk.errors import FailureCode, KnownError
from kiosk.voices import VoiceShelf

MOST_SKEW = 60.0
"""Seconds by which the kiosk's clock may differ from the backend's."""
VOICE_SECONDS = 5.0
VOICE_REMEDIES = {
    "no-engine": "install libespeak-ng1 and espeak-ng-data",
    "no-sound": "start the sound server, or connect the loudspeaker",
    "no-voice": "install espeak-ng-data",
}
REGISTRY_REMEDY = "docs/operations.md, “The population registry”; residents are asked meanwhile"
NUMBERS_REMEDY = "does the backend have zaaknummer_reserveren? docs/operations.md, “Numbers”"
PRINTER_REMEDY = "docs/operations.md, “printer-unreachable”"
PRINTER_REMEDIES = {
    "jam": "open the cover, pull the paper out with both hands, close the cover",
    "toner": "change the cartridge",
    "tray-full": "empty the tray; what is a resident's goes in the paper safe",
    "cutter": "open the cover, take the bit of paper away from the blade",
    "offline": "press the button that puts the printer online",
    "stopped": "press continue on the printer; for a queue: cupsenable NAME",
    "not-accepting": "for a queue: cupsaccept NAME; else switch the printer off and on",
    "device": "switch it off, count to ten, switch it on; else call its maker",
}
"""What helps a printer that tells what is wrong with it."""


def rooms() -> tuple[tuple[str, Probe], ...]:
    """Return the probes of the other rooms, in the order of the table."""
    return (
        ("card reader", device_rows.reader_row),
        ("staff badges", device_rows.badges_row),
        ("scanner", device_rows.scanner_row),
        ("keys", keys_row),
        ("receipt printer", receipt_printer_row),
        ("letter printer", letter_printer_row),
        ("second printers", second_printers_row),
        ("print spool", paper_rows.spool_row),
        ("return codes", paper_rows.codes_row),
        ("print house", paper_rows.print_house_row),
        ("embosser", embosser_row),
        ("backend", backend_row),
        ("case numbers", numbers_row),
        ("registry", registry_row),
        ("voice", voice_row),
    )


def keys_row(config: Config) -> Row:
    """See whether the map of keypads and switches names keys, and things a key can do."""
    from ui.input.keypad import read_map

    keys = read_map(config.keys.map)
    count = len(keys.by_key) + len(keys.by_scan)
    if keys.unknown:
        said = f"not understood: {', '.join(keys.unknown)}"
        return Row("keys", Health.FAILS, said, "press each key in `loket keypad learn`")
    return Row("keys", Health.OK, f"{count} keys of keypads and switches")


def receipt_printer_row(config: Config) -> Row:
    """Ask the receipt printer for its status."""
    from printing.thermal import ReceiptPrinter

    part, address = "receipt printer", config.printers.receipt
    if not address:
        return Row(part, Health.ATTENTION, "none configured", "set [printers] receipt")
    return _printer_row(part, address, ReceiptPrinter(address).status())


def letter_printer_row(config: Config) -> Row:
    """Ask the letter printer for its status."""
    from printing.ipp import LetterPrinter

    part, uri = "letter printer", config.printers.letter
    if not uri:
        return Row(part, Health.ATTENTION, "none configured", "set [printers] letter")
    return _printer_row(part, uri, LetterPrinter(uri).status())


def second_printers_row(config: Config) -> Row:
    """Ask the printers that take over, where there are any."""
    from printing.ipp import LetterPrinter
    from printing.thermal import ReceiptPrinter

    part, printers = "second printers", config.printers
    rows = []
    if printers.receipt_second:
        status = ReceiptPrinter(printers.receipt_second).status()
        rows.append(_printer_row(part, printers.receipt_second, status))
    if printers.letter_second:
        status = LetterPrinter(printers.letter_second).status()
        rows.append(_printer_row(part, printers.letter_second, status))
    if not rows:
        return Row(part, Health.OK, "none: what fails is printed at the counter")
    order = (Health.FAILS, Health.ATTENTION, Health.OK)
    return min(rows, key=lambda row: order.index(row.state))


def embosser_row(config: Config) -> Row:
    """Ask the embosser for its status, and for the program that writes braille."""
    from printing import braille
    from printing.embosser import known_address, open_embosser

    part, address = "embosser", config.printers.embosser
    if not braille.languages():
        return Row(part, Health.ATTENTION, "no braille", "apt-get install liblouis-bin")
    if not address:
        return Row(part, Health.OK, "none: clerks send braille by post")
    if not known_address(address):
        return Row(part, Health.FAILS, "not understood", "see [printers] embosser")
    return _printer_row(part, address, open_embosser(address).status())


def _printer_row(part: str, address: str, status: object) -> Row:
    from printing.devices import CoverOpen, Error, PaperLow, PaperOut, Ready, Unreachable

    match status:
        case Ready():
            return Row(part, Health.OK, f"ready at {address}")
        case PaperLow():
            return Row(part, Health.ATTENTION, "little paper left", "bring paper")
        case PaperOut():
            return Row(part, Health.FAILS, "no paper", "put paper in")
        case CoverOpen():
            return Row(part, Health.FAILS, "a cover is open", "close it")
        case Unreachable():
            return Row(part, Health.FAILS, f"nobody answers at {address}", PRINTER_REMEDY)
        case Error(reason):
            remedy = PRINTER_REMEDIES.get(reason, PRINTER_REMEDY)
            return Row(part, Health.FAILS, reason, remedy)
        case _:
            return Row(part, Health.FAILS, str(status), PRINTER_REMEDY)


def backend_row(config: Config) -> Row:
    """Look up every case type that the content names, and compare the clocks."""
    from kiosk.store.keys import secret
    from sync.zgw.catalogi import CatalogueCache
    from sync.zgw.client import ZgwClient
    from sync.zgw.errors import AccessProblem, CatalogueProblem, ZgwError

    backend = config.backend
    if not backend.zaken:
        return Row("backend", Health.ATTENTION, "none configured: cases wait", "set [backend]")
    clock = SystemClock()
    client = ZgwClient(backend, secret(backend.secret), clock)
    try:
        catalogue = CatalogueCache(client, clock)
        wanted = _case_types(config)
        for name in wanted:
            catalogue.resolve(name, _today())
        skew = client.skew()
    except CatalogueProblem as error:
        raise KnownError(FailureCode.BACKEND_CATALOGUE, str(error)) from None
    except AccessProblem as error:
        raise KnownError(FailureCode.BACKEND_REFUSED, str(error)) from None
    except ZgwError as error:
        reason = type(error).__name__
        raise KnownError(FailureCode.BACKEND_UNREACHABLE, f"{backend.zaken}: {reason}") from None
    finally:
        client.close()
    seen = f"answers; knows all {len(wanted)} case types; clocks {abs(skew):.0f} s apart"
    if abs(skew) > MOST_SKEW:
        return Row("backend", Health.ATTENTION, seen, "docs/operations.md, “clock-wrong”")
    return Row("backend", Health.OK, seen)


def numbers_row(config: Config) -> Row:
    """See whether official case numbers are kept for when there is no line, where that is wanted.

    None is fetched for it: a number that was set apart is used up.
    """
    from kiosk.store import Store
    from kiosk.store.keys import database_key
    from kiosk.store.remote import connect

    part, backend = "case numbers", config.backend
    if backend.numbers != "reserved":
        return Row(part, Health.OK, f"the kiosk's own, with its code {config.kiosk.code}")
    if not backend.zaken:
        return Row(part, Health.FAILS, "official ones, of no backend", "set [backend]")
    folder = Path(config.kiosk.data_folder)
    if not folder.is_dir() or not any(folder.iterdir()):
        return Row(part, Health.ATTENTION, "no database yet", "loket store init makes it")
    store = connect(folder) or Store.open(
        folder, database_key(config.key, folder), SystemClock(), config.kiosk.code
    )
    try:
        stock: int = store.official_stock()
    finally:
        store.close()
    seen = f"{stock} of {backend.reserve} official ones kept"
    if not stock:
        return Row(part, Health.ATTENTION, f"{seen}: papers have the kiosk's own", NUMBERS_REMEDY)
    return Row(part, Health.OK, seen)


def registry_row(config: Config) -> Row:
    """Put a question to the population registry that names nobody, and that it must refuse."""
    from kiosk.store.keys import secret
    from sync.brp.asking import CONSULT
    from sync.brp.client import BrpLine
    from sync.zgw.errors import AccessProblem, Refused, ZgwError

    settings = config.registry
    if not settings.url:
        return Row("registry", Health.ATTENTION, "none configured: everything is asked", "")
    key = secret(settings.secret) if settings.secret else ""
    line = BrpLine(settings, key, SystemClock())
    try:
        line.ask({"type": CONSULT, "burgerservicenummer": [], "fields": ["burgerservicenummer"]})
    except Refused as error:
        # It let us in and read the question: that is all there is to see without asking for anyone.
        if error.status == 400:
            return Row("registry", Health.OK, f"answers at {settings.url}")
        seen = f"status {error.status} at {settings.url}"
        return Row("registry", Health.FAILS, seen, REGISTRY_REMEDY)
    except AccessProblem:
        return Row("registry", Health.FAILS, "does not let this kiosk in", REGISTRY_REMEDY)
    except ZgwError as error:
        seen = f"{type(error).__name__} at {settings.url}"
        return Row("registry", Health.FAILS, seen, REGISTRY_REMEDY)
    finally:
        line.close()
    return Row("registry", Health.ATTENTION, "answers what it should refuse", REGISTRY_REMEDY)


def _today() -> dt.date:
    return local(SystemClock().now()).date()


def _case_types(config: Config) -> list[str]:
    from kiosk import content_home
    from kiosk.life_events import content

    loaded = content.load(content_home.of(config).having(content.EVENTS_FOLDER))
    found = {event.case_type for event in loaded.events.values()}
    found |= {task.case_type for event in loaded.events.values() for task in event.tasks}
    return sorted(found - {""})


def voice_row(config: Config) -> Row:
    """Start the voice in its own process, have it open the sound device, and ask who speaks."""
    part, engine = "voice", config.voice.engine
    if engine == "none":
        return Row(part, Health.ATTENTION, "switched off", "set [voice] engine")
    reason = _voice_problem()
    if reason:
        remedy = VOICE_REMEDIES.get(reason, "docs/operations.md, “The voice is silent”")
        return Row(part, Health.FAILS, reason, remedy)
    shelf = VoiceShelf(Path(config.voice.folder))
    if engine == "piper" and (altered := [v.name for v in shelf.all() if not shelf.whole(v)]):
        seen = f"altered or cut off: {', '.join(altered)}"
        return Row(part, Health.FAILS, seen, "loket voices install it again")
    spoken = voices_of(config)
    seen = ", ".join(f"{language} {name or 'no voice'}" for language, name in spoken.items())
    expected = set(shelf.by_language()) if engine == "piper" else set(spoken)
    other = [one for one in spoken if one in expected and spoken[one] not in (engine, "")]
    if other:
        remedy = f"install {config.voice.program if engine == 'piper' else engine}"
        return Row(part, Health.ATTENTION, f"{engine} does not speak: {seen}", remedy)
    if not all(spoken.values()):
        remedy = "docs/operations.md, “Voices”: a voice for it, or leave the language out"
        return Row(part, Health.ATTENTION, seen, remedy)
    return Row(part, Health.OK, seen)


def voices_of(config: Config) -> dict[str, str]:
    """Return the engine that speaks each language of the screens; empty where none does."""
    from kiosk import content_home
    from kiosk.languages import offered
    from kiosk.messages import Catalogue
    from ui.speech.helper import Helper, Reply

    voice, over = config.voice, content_home.of(config).texts
    folder = Path(__file__).resolve().parent.parent / "assets/locale"
    languages = config.kiosk.languages or offered((), (over, folder))
    texts = Catalogue(folder, languages, over)
    files = VoiceShelf(Path(voice.folder)).by_language() if voice.engine == "piper" else {}
    replies: queue.SimpleQueue[Reply] = queue.SimpleQueue()
    found = dict.fromkeys(languages, "")
    if voice.engine == "none":
        return found
    try:
        helper = Helper(lambda _, reply: replies.put(reply), voice.engine, files, voice.program)
    except OSError:
        return found
    try:
        for language in languages:
            helper.who(language, texts.about(language).voice)
        for _ in range(2 * len(languages) + 1):
            reply = replies.get(timeout=VOICE_SECONDS)
            if reply.what == "who":
                found[reply.language] = reply.engine
            if reply.what == "gone" or reply.language == languages[-1]:
                break
    except queue.Empty:
        pass
    finally:
        helper.close()
    return found


def _voice_problem() -> str:
    """Return why the voice cannot speak; empty when it can."""
    from ui.speech.helper import Helper, Reply

    replies: queue.SimpleQueue[Reply] = queue.SimpleQueue()
    try:
        helper = Helper(lambda _, reply: replies.put(reply))
    except OSError:
        return "no-engine"
    try:
        helper.say(1, "Loket", "nl", 100)
        while True:
            reply = replies.get(timeout=VOICE_SECONDS)
            if reply.what in ("failed", "gone"):
                return reply.reason or "crashed"
            if reply.what in ("begun", "done"):
                return ""
    except queue.Empty:
        return "no answer"
    finally:
        helper.close()
