# SPDX-License-Identifier: EUPL-1.2
"""Where this kiosk's content is: the municipality's installed package, or Loket's own.

Below the content folder stands one folder for each installed version, and ``current.json`` that
names the one in use and the one before it. Installing writes everything aside, and takes it in
use by renaming that one small file: a power cut at any moment leaves the old version or the new
one. At each start the signature and every file are looked at again; what was altered on the disk
is not used, and the version before it is.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import packages
from kiosk.errors import KnownError
from kiosk.logs import log
from kiosk.packages import MANIFEST, SIGNATURE, Package, refused

if TYPE_CHECKING:
    from kiosk.config import Config

ASSETS = Path(__file__).resolve().parent.parent / "assets"
VERSIONS, CURRENT, LOCK, HIGHEST = "versions", "current.json", "lock", "highest"
KEPT = 3
"""Installed versions that stay, the one in use among them."""


@dataclass(frozen=True, slots=True)
class Home:
    """A content folder in use; what it does not have, Loket's own assets have."""

    folder: Path = ASSETS
    version: int = 0
    """The package's version; 0: Loket's own content."""
    name: str = ""
    problem: str = ""
    """Why another version than the one last installed is in use, for the administrator."""

    @property
    def own(self) -> bool:
        """Whether this is Loket's own content."""
        return self.folder == ASSETS

    def having(self, name: str) -> Path:
        """Return the folder that holds a file or folder of this name: the package, or Loket's."""
        return self.folder if (self.folder / name).exists() else ASSETS

    @property
    def texts(self) -> Path | None:
        """The municipality's own texts, which go before Loket's; None when it has none."""
        own = self.folder / "locale"
        return own if not self.own and own.is_dir() else None


# --- reading ------------------------------------------------------------------------------------


def home(folder: str, public_key: str) -> Home:
    """Return the content that is to be used.

    `folder` and `public_key` are what the configuration says; without a folder it is Loket's own.
    Raises KnownError CONFIG_INVALID when the key is not a key.
    """
    if not folder:
        return Home()
    public = packages.public_bytes(public_key)
    root = Path(folder)
    problem = ""
    for name in _names(root):
        try:
            version = _checked(root / VERSIONS / name, public)
        except KnownError as error:
            problem = problem or f"{name}: {error.detail}"
            log("content.refused", package=name, reason=error.detail)
            continue
        return Home(root / VERSIONS / name, version, name, problem)
    return Home(problem=problem or "nothing is installed")


def _names(root: Path) -> list[str]:
    """Return the installed versions to try: the one in use, then the one before it."""
    try:
        said = json.loads((root / CURRENT).read_text(encoding="utf-8"))
        names = [said.get("now"), said.get("before")]
    except (OSError, ValueError, AttributeError):
        return []
    return [name for name in names if isinstance(name, str) and _plain(name)]


def _plain(name: str) -> bool:
    return name.replace("-", "").isalnum() and name.isascii() and len(name) < 40


def _checked(folder: Path, public: bytes) -> int:
    """Look at an installed version as at a package. Raises KnownError PACKAGE_REFUSED."""
    raw, signature = _bytes(folder / MANIFEST), _bytes(folder / SIGNATURE)
    packages.check_signature(raw, signature, public)
    manifest = packages.read_manifest(raw)
    there = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_symlink() or not path.is_dir()
    }
    if strange := sorted(there - set(manifest.files) - {MANIFEST, SIGNATURE}):
        raise refused(f"a file was added: {strange[0]}")
    for name, entry in manifest.files.items():
        path = folder / name
        if path.is_symlink() or not packages.same(_bytes(path), entry):
            raise refused(f"a file was altered or is gone: {name}")
    return manifest.version


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > packages.LARGEST_FILE:
            return b""
        return path.read_bytes()
    except OSError:
        return b""


def of(config: Config) -> Home:
    """Return the content that a configuration asks for. Raises as :func:`home` does."""
    return home(config.content.folder, config.content.public_key)


# --- installing ---------------------------------------------------------------------------------


def install(
    source: Path,
    folder: Path,
    public: bytes,
    check: Callable[[Path], None],
    *,
    older: bool = False,
) -> Home:
    """Take a package in; it is used from the next start.

    `check` looks at the unpacked content and raises KnownError when it cannot be used. `older`
    lets a version back in that is not newer than what is there. Raises KnownError
    PACKAGE_REFUSED; then nothing has changed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _alone(folder):
        _sweep(folder)
        package = packages.verify(source, public)
        _newer(package, folder, older=older)
        target = folder / VERSIONS / package.name
        if not _is_whole(target, public):
            _unpack(package, folder, target, check)
        else:
            check(target)
        _use(folder, package)
        _forget_old(folder)
    log("content.installed", package=package.name)
    return Home(target, package.manifest.version, package.name)


def _newer(package: Package, folder: Path, *, older: bool) -> None:
    """Refuse a package that is not newer than any that was installed, unless it is meant."""
    version = package.manifest.version
    names = _names(folder)
    if names and names[0] == package.name:
        return  # the same again: nothing changes, and what was altered on the disk is mended
    highest = max([_highest(folder), *(_version(name) for name in names[:1])])
    if version <= highest and not older:
        raise refused(
            f"version {version} is not newer than version {highest}, which is or was installed "
            "here; say --older to go back on purpose"
        )


def _version(name: str) -> int:
    digits = name.partition("-")[0]
    return int(digits) if digits.isdecimal() else 0


def _highest(folder: Path) -> int:
    try:
        return int((folder / HIGHEST).read_text(encoding="ascii").strip()[:9])
    except (OSError, ValueError):
        return 0


def _is_whole(target: Path, public: bytes) -> bool:
    try:
        _checked(target, public)
    except KnownError:
        return False
    return True


def _unpack(package: Package, folder: Path, target: Path, check: Callable[[Path], None]) -> None:
    """Write a package's files aside, look at them, and give them their name."""
    aside = folder / VERSIONS / f".incoming-{package.name}"
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    try:
        files = {MANIFEST: package.raw, SIGNATURE: package.signature, **package.files}
        for name, data in files.items():
            path = aside / name
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, data)
        check(aside)
        for inner in (*(p for p in aside.rglob("*") if p.is_dir()), aside):
            _sync(inner)
        if target.exists():  # altered on the disk since it was installed
            target.rename(target.with_name(f".altered-{target.name}"))
        aside.rename(target)
        _sync(target.parent)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise


def _use(folder: Path, package: Package) -> None:
    """Name the version in use: the one act by which everything changes."""
    before = [name for name in _names(folder) if name != package.name]
    said = {"now": package.name, "before": before[0] if before else ""}
    highest = max(_highest(folder), package.manifest.version)
    _replace(folder / CURRENT, json.dumps(said).encode() + b"\n")
    _replace(folder / HIGHEST, f"{highest}\n".encode())


def _forget_old(folder: Path) -> None:
    """Remove versions that nobody will go back to by accident; never the two that are named."""
    named = set(_names(folder))
    there = sorted(
        (path.name for path in (folder / VERSIONS).iterdir() if _plain(path.name)), reverse=True
    )
    for name in [name for name in there if name not in named][KEPT - len(named) :]:
        shutil.rmtree(folder / VERSIONS / name, ignore_errors=True)


def _sweep(folder: Path) -> None:
    """Remove what an installation left that was cut short."""
    for path in (folder / VERSIONS).glob(".*"):
        shutil.rmtree(path, ignore_errors=True)


def installed(folder: Path) -> list[str]:
    """Return the names of the installed versions, newest first."""
    try:
        there = [path.name for path in (folder / VERSIONS).iterdir() if _plain(path.name)]
    except OSError:
        return []
    return sorted(there, reverse=True)


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the folder's lock. Raises KnownError PACKAGE_REFUSED when somebody else has it."""
    with (folder / LOCK).open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise refused("another installation is going on") from None
        yield


def _replace(path: Path, data: bytes) -> None:
    fresh = path.with_name(f".{path.name}.new")
    _write(fresh, data)
    fresh.replace(path)
    _sync(path.parent)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
