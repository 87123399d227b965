# SPDX-License-Identifier: EUPL-1.2
"""One signed package for all kiosks of a municipality: what is in it, packing, signing, verifying.

A package is a ZIP file whose only job is to carry: ``manifest.json`` lists every file with its
size and SHA-256, ``manifest.sig`` is an Ed25519 signature (RFC 8032) over the manifest. Nothing
of a package is read before its signature is right by the key that the kiosk itself holds, and
nothing is believed that the manifest does not list. The same files make the same package.
"""

from __future__ import annotations

import hashlib
import json
import re
import stat
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk import decoding
from kiosk.config import SETTINGS_FILE
from kiosk.errors import FailureCode, KnownError

FORMAT = "loket-package-1"
MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"
SETTINGS = SETTINGS_FILE
SIGNED = b"loket-package-1\n"
"""Goes before the manifest when it is signed: the key's other signatures are no packages."""
LARGEST_PACKAGE = 40_000_000
LARGEST_FILE = 4_000_000
LARGEST_MANIFEST = 1_000_000
MOST_FILES = 3_000
FOLDERS: Mapping[str, frozenset[str]] = {
    "": frozenset({".toml", ".yaml"}),
    "life-events": frozenset({".yaml"}),
    "language": frozenset({".yaml"}),
    "locale": frozenset({".ftl", ".yaml"}),
    "letters": frozenset({".yaml", ".svg", ".png"}),
    "themes": frozenset({".json", ".svg", ".png"}),
    "trust": frozenset({".cer", ".crl", ".json"}),
}
"""Where files may stand, and what they may be called; nothing in a package is ever run."""
TOP = frozenset({SETTINGS, "processing-activities.yaml", "retention.yaml"})
"""Files beside the folders."""
_PART = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file as the manifest has it."""

    bytes: Annotated[int, msgspec.Meta(ge=0, le=LARGEST_FILE)]
    sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a package says of itself."""

    format: str
    municipality: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    version: Annotated[int, msgspec.Meta(ge=1, le=999_999)]
    files: dict[str, Entry]


@dataclass(frozen=True, slots=True)
class Package:
    """A package whose signature and files were found right."""

    manifest: Manifest
    raw: bytes
    signature: bytes
    files: Mapping[str, bytes]

    @property
    def name(self) -> str:
        """Name of its folder: version and the beginning of the manifest's hash."""
        return f"{self.manifest.version:06d}-{hashlib.sha256(self.raw).hexdigest()[:12]}"


def refused(why: str) -> KnownError:
    """Return the error of a package that is not taken in."""
    return KnownError(FailureCode.PACKAGE_REFUSED, why)


# --- making --------------------------------------------------------------------------------------


def pack(folder: Path, target: Path, municipality: str, version: int) -> Manifest:
    """Write an unsigned package of a folder's files.

    Raises KnownError PACKAGE_REFUSED for a file that has no place in a package, naming it.
    """
    found: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            raise refused(f"{name} is a link; put the file itself there")
        if path.is_dir() or name.startswith("schema/"):
            continue
        if why := misplaced(name):
            raise refused(f"{name}: {why}")
        if path.stat().st_size > LARGEST_FILE:
            raise refused(f"{name} is larger than {LARGEST_FILE} bytes")
        found[name] = path.read_bytes()
    if not found or len(found) > MOST_FILES:
        raise refused(f"{folder} has {len(found)} files; 1 to {MOST_FILES} make a package")
    entries = {
        name: Entry(len(data), hashlib.sha256(data).hexdigest()) for name, data in found.items()
    }
    manifest = _manifest(FORMAT, municipality, version, entries)
    raw = json.dumps(msgspec.to_builtins(manifest), indent=1, sort_keys=True).encode() + b"\n"
    _write_zip(target, {MANIFEST: raw, **found})
    return manifest


def _manifest(format: str, municipality: str, version: int, files: dict[str, Entry]) -> Manifest:
    made = {"format": format, "municipality": municipality, "version": version, "files": files}
    try:
        return decoding.convert(msgspec.to_builtins(made), Manifest)
    except msgspec.ValidationError as error:
        raise refused(str(error)) from None


def sign(source: Path, private: Path, passphrase: bytes | None = None) -> Package:
    """Sign a package in place with an Ed25519 key in PEM.

    Raises KnownError PACKAGE_REFUSED when the package is damaged, KEY_WRONG for the key.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    files = _read_zip(source)
    raw = files.pop(MANIFEST, b"")
    files.pop(SIGNATURE, None)
    manifest = _parsed(raw)
    _agree(manifest, files)
    try:
        key = load_pem_private_key(private.read_bytes(), passphrase)
    except (OSError, ValueError, TypeError):
        why = f"{private}: not a private key in PEM, or another passphrase"
        raise KnownError(FailureCode.KEY_WRONG, why) from None
    if not isinstance(key, Ed25519PrivateKey):
        raise KnownError(FailureCode.KEY_WRONG, f"{private}: not an Ed25519 key")
    signature = key.sign(SIGNED + raw)
    _write_zip(source, {MANIFEST: raw, SIGNATURE: signature, **files})
    return Package(manifest, raw, signature, files)


def new_key(target: Path, passphrase: bytes | None) -> str:
    """Make a key to sign with, in a file for its owner only; return its public half.

    Raises KnownError KEY_WRONG when the file is there already.
    """
    import os

    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    sealed = (
        serialization.BestAvailableEncryption(passphrase)
        if passphrase
        else serialization.NoEncryption()
    )
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, sealed)
    try:
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        reason = error.strerror or "cannot be written"
        raise KnownError(FailureCode.KEY_WRONG, f"{target}: {reason}") from None
    with os.fdopen(descriptor, "wb") as file:
        file.write(pem)
    return key.public_key().public_bytes_raw().hex()


def _write_zip(target: Path, files: Mapping[str, bytes]) -> None:
    """Write a ZIP that depends on nothing but its files; whole or not at all."""
    fresh = target.with_name(f".{target.name}.new")
    first = [name for name in (MANIFEST, SIGNATURE) if name in files]
    with zipfile.ZipFile(fresh, "w", zipfile.ZIP_STORED) as archive:
        for name in (*first, *sorted(set(files) - set(first))):
            info = zipfile.ZipInfo(name, _FIXED_TIME)
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            info.create_system = 3
            archive.writestr(info, files[name])
    fresh.replace(target)


# --- verifying -----------------------------------------------------------------------------------


def public_bytes(text: str) -> bytes:
    """Read a public key of 64 hexadecimal digits. Raises KnownError CONFIG_INVALID."""
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        key = b""
    if len(key) != 32:
        raise KnownError(
            FailureCode.CONFIG_INVALID, "content.public_key: not 64 hexadecimal digits"
        )
    return key


def verify(source: Path, public: bytes) -> Package:
    """Return a package after its signature, its manifest and every file were found right.

    Raises KnownError PACKAGE_REFUSED with the reason in plain words.
    """
    files = _read_zip(source)
    raw, signature = files.pop(MANIFEST, b""), files.pop(SIGNATURE, b"")
    check_signature(raw, signature, public)
    manifest = _parsed(raw)
    _agree(manifest, files)
    return Package(manifest, raw, signature, files)


def check_signature(raw: bytes, signature: bytes, public: bytes) -> None:
    """Raise KnownError PACKAGE_REFUSED unless the manifest was signed with the key."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if not raw:
        raise refused("it has no manifest")
    if not signature:
        raise refused("it is not signed")
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, SIGNED + raw)
    except (InvalidSignature, ValueError):
        raise refused("it is not signed by this municipality, or was altered") from None


def _parsed(raw: bytes) -> Manifest:
    try:
        manifest = decoding.from_json(raw, Manifest)
    except (msgspec.DecodeError, RecursionError):
        raise refused("its manifest cannot be read") from None
    if manifest.format != FORMAT:
        raise refused(f"it is of another kind: {manifest.format[:40]!r}")
    for name in manifest.files:
        if why := misplaced(name):
            raise refused(f"{name[:100]!r}: {why}")
    folded = {name.casefold() for name in manifest.files}
    if len(folded) != len(manifest.files):
        raise refused("two files differ in capitals only")
    return manifest


def read_manifest(raw: bytes) -> Manifest:
    """Return a manifest whose signature is right. Raises KnownError PACKAGE_REFUSED."""
    return _parsed(raw)


def _agree(manifest: Manifest, files: Mapping[str, bytes]) -> None:
    if missing := sorted(set(manifest.files) - set(files)):
        raise refused(f"a file is missing: {missing[0]}")
    if strange := sorted(set(files) - set(manifest.files)):
        raise refused(f"a file is not in the manifest: {strange[0][:100]!r}")
    for name, entry in manifest.files.items():
        if not same(files[name], entry):
            raise refused(f"a file was altered: {name}")


def same(data: bytes, entry: Entry) -> bool:
    """Tell whether these are the bytes that a manifest lists."""
    return len(data) == entry.bytes and hashlib.sha256(data).hexdigest() == entry.sha256


def misplaced(name: str) -> str:
    """Return why a file may not be in a package; empty when it may."""
    parts = name.split("/")
    if len(parts) > 4 or not all(_PART.fullmatch(part) for part in parts):
        return "this is not a plain name"
    if len(parts) == 1:
        return "" if name in TOP else "it has no place in a package"
    endings = FOLDERS.get(parts[0])
    if endings is None:
        return "there is no such folder in a package"
    if Path(name).suffix not in endings:
        return f"in {parts[0]}/ only {', '.join(sorted(endings))} may stand"
    return ""


def _read_zip(source: Path) -> dict[str, bytes]:
    """Read every file of a ZIP, within bounds whatever the ZIP says of itself."""
    try:
        if source.stat().st_size > LARGEST_PACKAGE:
            raise refused(f"it is larger than {LARGEST_PACKAGE} bytes")
        with zipfile.ZipFile(source) as archive:
            return dict(_entries(archive))
    except OSError as error:
        raise refused(f"{source}: {error.strerror or 'cannot be read'}") from None
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError):
        raise refused("it is damaged, or not a package") from None


def _entries(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    infos = archive.infolist()
    if len(infos) > MOST_FILES + 2:
        raise refused(f"it has more than {MOST_FILES} files")
    if len({info.filename for info in infos}) != len(infos):
        raise refused("a file is in it twice")
    total = 0
    for info in infos:
        mode = info.external_attr >> 16
        if info.compress_type != zipfile.ZIP_STORED or info.flag_bits & 0x1:
            raise refused("its files are compressed or locked; packages are made by loket alone")
        if mode and not stat.S_ISREG(mode):
            raise refused(f"{info.filename[:100]!r} is a link or a folder, not a file")
        special = info.filename in (MANIFEST, SIGNATURE)
        if not special and (why := misplaced(info.filename)):
            raise refused(f"{info.filename[:100]!r}: {why}")
        most = LARGEST_MANIFEST if special else LARGEST_FILE
        if info.file_size > most:
            raise refused(f"{info.filename[:100]!r} is larger than {most} bytes")
        total += info.file_size
        if total > LARGEST_PACKAGE:
            raise refused(f"its files are larger than {LARGEST_PACKAGE} bytes together")
        with archive.open(info) as file:
            data = file.read(most + 1)
        if len(data) > most:
            raise refused(f"{info.filename[:100]!r} is larger than {most} bytes")
        yield info.filename, data
