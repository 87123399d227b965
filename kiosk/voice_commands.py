# SPDX-License-Identifier: EUPL-1.2
"""`loket voices list, install, check, remove`: the voices of this kiosk."""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk import commands
from kiosk.clock import local
from kiosk.commands import CONFIG, EXIT_PROBLEM
from kiosk.voices import VoiceShelf


def voices_list(*, config: Path = CONFIG) -> int:
    """Show which voice speaks each language of the screens, and the voices that are installed.

    Parameters
    ----------
    config
        The configuration file.
    """
    from kiosk.doctor import columns
    from kiosk.probes import voices_of

    settings = commands.load_config(config)
    spoken = voices_of(settings)
    rows = [("language", "spoken by")]
    rows += [(language, engine or "no voice") for language, engine in spoken.items()]
    print(columns(rows))
    shelf = VoiceShelf(Path(settings.voice.folder))
    for voice in shelf.all():
        print(f"\n{voice.name}  ({voice.language}, installed {voice.installed_on})")
        print(f"  licence  {voice.licence}")
        print(f"  SHA-256  {voice.sha256}")
    if shelf.all() and shutil.which(settings.voice.program) is None:
        print(f"\nThe program {settings.voice.program} is not installed: espeak-ng speaks instead.")
    return 0


def voices_install(file: Path, *, licence: str = "", config: Path = CONFIG) -> int:
    """Take in a Piper voice from a file; nothing is downloaded.

    Parameters
    ----------
    file
        NAME.onnx, with NAME.onnx.json beside it, and MODEL_CARD where its licence is told.
    licence
        The voice's licence, when no MODEL_CARD tells it.
    config
        The configuration file.
    """
    settings = commands.load_config(config)
    today = local(commands.clock_of(settings).now()).date()
    voice = VoiceShelf(Path(settings.voice.folder)).install(file, licence, today)
    print(f"{voice.name}: {voice.language} {voice.quality}".rstrip())
    print(f"  licence  {voice.licence}")
    print(f"  SHA-256  {voice.sha256}")
    if settings.voice.engine != "piper":
        print('It speaks once [voice] engine = "piper" is set.')
    if shutil.which(settings.voice.program) is None:
        print(
            f"The program {settings.voice.program} is not installed: espeak-ng speaks until then."
        )
    return 0


def voices_check(*, config: Path = CONFIG) -> int:
    """Read every voice from end to end, and have each say a word.

    Parameters
    ----------
    config
        The configuration file.
    """
    from ui.speech.piper import seconds_to_load

    settings = commands.load_config(config)
    shelf = VoiceShelf(Path(settings.voice.folder))
    problems = 0
    for voice in shelf.all():
        if not shelf.whole(voice):
            said = "altered or cut off: install it again"
        elif shutil.which(settings.voice.program) is None:
            said = f"whole; the program {settings.voice.program} is not installed"
        else:
            took = seconds_to_load(str(shelf.file(voice.name)), settings.voice.program)
            said = "whole, but it does not speak" if took is None else f"speaks, after {took:.1f} s"
        problems += "speaks," not in said
        print(f"{voice.name}: {said}")
    if not shelf.all():
        print(f"No voices in {shelf.folder}: espeak-ng speaks every language that it can.")
    return EXIT_PROBLEM if problems else 0


def voices_remove(name: str, *, config: Path = CONFIG) -> int:
    """Take an installed voice away.

    Parameters
    ----------
    name
        The voice's name, as `loket voices list` shows it.
    config
        The configuration file.
    """
    settings = commands.load_config(config)
    if VoiceShelf(Path(settings.voice.folder)).remove(name):
        print(f"{name} is removed.")
        return 0
    print(f"There is no voice {name}.")
    return EXIT_PROBLEM
