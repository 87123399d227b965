# SPDX-License-Identifier: EUPL-1.2
"""The commands `loket paper export-post`, `acknowledge-post` and `open-post`.

The first two run at the kiosk, the last at the print house, which needs no kiosk for it.
"""

from __future__ import annotations

import zipfile
from contextlib import closing
from io import BytesIO
from pathlib import Path

from kiosk import commands
from kiosk.commands import CONFIG, EXIT_PROBLEM

ACTOR = "administrator"
WAY = "print-house"


def export_post(folder: Path, *, config: Path = CONFIG) -> int:
    """Write the letters that wait for the post as one encrypted file for the print house.

    Cut short, it is run again: the same letters are in the same file, and none is in another. Until
    the print house acknowledges it, it is that batch that is written; the kiosk may run meanwhile.

    Parameters
    ----------
    folder
        Where the file goes; made when it is not there.
    config
        The configuration file, which names the print house's certificate ([paper] print_house).
    """
    from kiosk.errors import FailureCode, KnownError
    from kiosk.store import post_files
    from printing import posting
    from printing.batches import pieces_of
    from printing.rows import RowWriter

    settings = commands.load_config(config)
    if not settings.paper.print_house:
        raise KnownError(FailureCode.CONFIG_INVALID, "[paper] print_house names no certificate")
    certificate = commands.read_file(Path(settings.paper.print_house))
    kiosk = settings.kiosk.code
    with closing(commands.open_store(settings)) as store:
        try:
            batch = store.begin_post(ACTOR, WAY)
        except KnownError as error:
            if error.code is not FailureCode.NOT_FOUND:
                raise
            print("Nothing waits to be posted.")
            return 0
        writer = RowWriter(store, commands.catalogue(), settings)
        pieces = pieces_of(store, writer, batch)
        data, digest = posting.content(batch, kiosk, pieces, writer.data)
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{posting.name_of(kiosk, batch)}{posting.PACKAGE}"
        if not path.exists():
            sealed = post_files.seal(data, certificate, kiosk, store.post_key(batch))
            posting.write_whole(path, sealed)
        # Only now: a file that is not there whole was given to nobody.
        store.post_exported(batch, digest, ACTOR)
    print(f"{path}: {len(pieces)} letters, batch {batch}, manifest {digest[:16]}")
    return 0


def acknowledge_post(folder: Path, *, config: Path = CONFIG) -> int:
    """Read what the print house tells of its batches: printed, or back in the tray.

    Parameters
    ----------
    folder
        Where the `.done` files lie.
    config
        The configuration file.
    """
    from kiosk.errors import FailureCode, KnownError
    from kiosk.store import post_files
    from printing import posting

    settings = commands.load_config(config)
    refused = 0
    with closing(commands.open_store(settings)) as store:
        for path in sorted(folder.glob(f"post-{settings.kiosk.code}-*{posting.DONE}")):
            number = path.stem.rpartition("-")[2]
            try:
                if not number.isdecimal():
                    raise KnownError(FailureCode.CONFIG_INVALID, "not the name of a batch")
                key = store.post_key(int(number))
                failed = post_files.read_acknowledgement(path.read_bytes(), key)
                printed = store.post_acknowledged(int(number), failed, ACTOR)
                print(f"{path.name}: {printed} printed, {len(failed)} back in the tray")
            except KnownError as error:
                refused += 1
                print(f"{path.name}: {error.detail}")
    return EXIT_PROBLEM if refused else 0


def open_post(
    file: Path,
    out: Path,
    *,
    private: Path,
    failed: tuple[int, ...] = (),
    done: Path | None = None,
) -> int:
    """At the print house: take a batch apart, and write the acknowledgement.

    Parameters
    ----------
    file
        The batch as the kiosk wrote it.
    out
        The folder for its letters, table and manifest.
    private
        The print house's private key, in PEM.
    failed
        Places of letters that could not be printed.
    done
        Write the acknowledgement to this folder, once the letters are in the post.
    """
    from kiosk.store import post_files
    from printing import posting

    secret = commands.read_file(private)
    asked = b"ENCRYPTED" in secret
    passphrase = commands.ask_secret("Passphrase of the private key: ") if asked else None
    data, key = post_files.unseal(commands.read_file(file), secret, passphrase)
    out.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        archive.extractall(out)
    if done is not None:
        done.mkdir(parents=True, exist_ok=True)
        said = post_files.acknowledgement(key, dict.fromkeys(failed, "not-printed"))
        posting.write_whole(done / f"{file.stem}{posting.DONE}", said)
    print(out)
    return 0
