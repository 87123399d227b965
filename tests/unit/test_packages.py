# SPDX-License-Identifier: EUPL-1.2
"""One signed package for all kiosks: altered, unsigned, older or hostile ones change nothing."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import stat
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import cli, config, content_home, packages
from kiosk.errors import FailureCode, KnownError

ASSETS = Path(__file__).resolve().parents[2] / "assets"
OWN = """
[kiosk]
code = "07"
data_folder = "{data}"

[backend]
client_id = "kiosk-07"
secret = "backend"

[content]
folder = "{content}"
public_key = "{key}"
"""
SHARED = """
[hall]
municipality = "Gemeente Elders"
name = "Dorpshuis"
address = "Brink 1"
postcode_and_town = "1234 AB  ELDERS"
phone = "14 0123"
rsin = "123456782"

[kiosk]
idle_seconds = 120

[backend]
zaken = "https://zaken.example/api/v1"
"""


class Town:
    """A municipality with a key and a folder of content, and one kiosk."""

    def __init__(self, folder: Path) -> None:
        self.source = folder / "source"
        self.key = folder / "key.pem"
        self.public = packages.new_key(self.key, None)
        self.installed = folder / "installed"
        self.config = folder / "loket.toml"
        text = OWN.format(data=folder / "data", content=self.installed, key=self.public)
        self.config.write_text(text, encoding="utf-8")
        (self.source / "life-events").mkdir(parents=True)
        for name in ("talk-to-someone.yaml", "fees.yaml"):
            shutil.copy(ASSETS / "life-events" / name, self.source / "life-events" / name)
        (self.source / "municipality.toml").write_text(SHARED, encoding="utf-8")
        own = self.source / "locale" / "nl"
        own.mkdir(parents=True)
        (own / "elders.ftl").write_text("start-title = Welkom in Elders\n", encoding="utf-8")

    def package(self, version: int = 1, *, signed: bool = True) -> Path:
        target = self.source.parent / f"v{version}.loket"
        packages.pack(self.source, target, "Gemeente Elders", version)
        if signed:
            packages.sign(target, self.key)
        return target

    def install(self, package: Path, *, older: bool = False) -> content_home.Home:
        public = bytes.fromhex(self.public)
        return content_home.install(
            package, self.installed, public, lambda _folder: None, older=older
        )

    @property
    def home(self) -> content_home.Home:
        return content_home.home(str(self.installed), self.public)


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path)


def _refused(work: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as caught:
        work()
    assert caught.value.code is FailureCode.PACKAGE_REFUSED
    return caught.value.detail


def test_the_same_files_make_the_same_package(town: Town) -> None:
    first = town.package().read_bytes()
    for path in town.source.rglob("*"):
        os.utime(path, (1, 1))
    assert town.package().read_bytes() == first


def test_an_installed_package_is_used_with_its_settings_and_texts(town: Town) -> None:
    assert town.home.own and town.home.problem == "nothing is installed"
    assert cli.main(["content", "install", str(town.package()), "--config", str(town.config)]) == 0
    assert town.home.version == 1
    made = config.load(town.config)
    assert made.hall.municipality == "Gemeente Elders"
    assert made.kiosk.idle_seconds == 120 and made.kiosk.code == "07"
    assert made.backend.zaken and made.backend.client_id == "kiosk-07"
    from kiosk.life_events import content
    from kiosk.messages import Catalogue

    texts = Catalogue(ASSETS / "locale", ("nl",), over=town.home.texts)
    assert texts.text("nl", "start-title") == "Welkom in Elders"
    assert "«" not in texts.text("nl", "next")
    assert set(content.load(town.home.folder).events) == {"talk-to-someone"}
    assert cli.main(["content", "list", "--config", str(town.config)]) == 0


def test_the_kiosks_own_file_goes_before_the_package(town: Town) -> None:
    text = town.config.read_text("utf-8").replace('code = "07"', 'code = "07"\nidle_seconds = 60')
    town.config.write_text(text, encoding="utf-8")
    town.install(town.package())
    assert config.load(town.config).kiosk.idle_seconds == 60


@pytest.mark.parametrize(
    "line",
    [
        '[kiosk]\ncode = "01"',
        '[backend]\nclient_id = "all"',
        '[backend]\nsecret = "all"',
        '[key]\nprovider = "demo-file"',
        '[kiosk]\nhelp_command = ["/bin/sh"]',
        '[content]\npublic_key = "00"',
        'kiosk = "x"',
    ],
)
def test_a_package_cannot_say_what_belongs_to_one_kiosk(town: Town, line: str) -> None:
    (town.source / "municipality.toml").write_text(line, encoding="utf-8")
    assert cli.main(["content", "install", str(town.package()), "--config", str(town.config)]) == 2
    assert town.home.own


def test_an_unsigned_package_is_refused(town: Town) -> None:
    assert "not signed" in _refused(lambda: town.install(town.package(signed=False)))


def test_a_package_of_another_municipality_is_refused(town: Town, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = Town(tmp_path / "other")
    assert "not signed by this municipality" in _refused(lambda: town.install(other.package()))


def test_any_altered_byte_is_refused_and_the_version_before_stays(town: Town) -> None:
    town.install(town.package())
    good = town.package(2).read_bytes()
    changed = town.source.parent / "changed.loket"

    @settings(max_examples=60, deadline=None)
    @given(st.integers(0, len(good) - 1), st.integers(1, 255))
    def alter(place: int, by: int) -> None:
        data = bytearray(good)
        data[place] ^= by
        changed.write_bytes(bytes(data))
        try:
            package = packages.verify(changed, bytes.fromhex(town.public))
        except KnownError as error:
            assert error.code is FailureCode.PACKAGE_REFUSED
        else:  # a byte that carries nothing, such as a time stamp
            assert package.name.startswith("000002-")
            for name, entry in package.manifest.files.items():
                assert packages.same(package.files[name], entry)

    alter()
    for end in (0, 10, len(good) // 2, len(good) - 1):
        changed.write_bytes(good[:end])
        _refused(lambda: town.install(changed))
    assert town.home.version == 1


def test_going_back_is_refused_unless_it_is_meant(town: Town) -> None:
    one, two = town.package(1), town.package(2)
    town.install(two)
    assert "not newer" in _refused(lambda: town.install(one))
    assert town.home.version == 2
    town.install(two)
    assert town.install(one, older=True).version == 1
    assert town.home.version == 1
    assert "not newer" in _refused(lambda: town.install(two))
    town.install(town.package(3))
    assert town.home.version == 3


def test_content_that_was_altered_on_the_disk_is_not_used(town: Town) -> None:
    town.install(town.package(1))
    (town.source / "locale" / "nl" / "elders.ftl").write_text("start-title = Twee\n", "utf-8")
    town.install(town.package(2))
    path = town.home.folder / "locale" / "nl" / "elders.ftl"
    path.write_text("start-title = Kwaad\n", encoding="utf-8")
    assert town.home.version == 1 and "altered" in town.home.problem
    town.install(town.package(2))
    assert town.home.version == 2 and town.home.problem == ""
    (town.home.folder / "life-events" / "more.yaml").write_text("id: more\n", encoding="utf-8")
    assert town.home.version == 1 and "a file was added" in town.home.problem


def test_content_with_something_to_repair_is_not_taken_in(town: Town) -> None:
    path = town.source / "life-events" / "talk-to-someone.yaml"
    path.write_text(path.read_text("utf-8").replace("optional: true", "optional: false"), "utf-8")
    package = town.package()
    assert cli.main(["content", "install", str(package), "--config", str(town.config)]) == 2
    assert town.home.own
    assert content_home.installed(town.installed) == []


# --- hostile packages, signed or not ------------------------------------------------------------


def _zip(files: list[tuple[str | zipfile.ZipInfo, bytes]], deflate: bool = False) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED if deflate else 0) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return made.getvalue()


def _manifest(names: list[str], data: bytes = b"x") -> bytes:
    entry = {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    said = {"format": packages.FORMAT, "municipality": "x", "version": 9}
    return json.dumps({**said, "files": dict.fromkeys(names, entry)}).encode()


def _signed(town: Town, raw: bytes) -> bytes:
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    key = load_pem_private_key(town.key.read_bytes(), None)
    return key.sign(packages.SIGNED + raw)  # type: ignore[union-attr,call-arg,no-any-return]


NAMES = [
    "../evil.yaml",
    "/etc/passwd",
    "life-events/../../evil.yaml",
    "life-events\\evil.yaml",
    "life-events/evil.py",
    "bin/evil.yaml",
    "loket.toml",
    "locale/nl/.hidden.ftl",
    "life-events/a\x00.yaml",
    "locale/" + "x/" * 9 + "a.ftl",
    "themes/" + "x" * 300 + ".json",
    "trust/CON.exe",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_that_has_no_place_is_refused_even_when_it_is_signed(town: Town, name: str) -> None:
    raw = _manifest([name])
    package = town.source.parent / "hostile.loket"
    files = [(packages.MANIFEST, raw), (packages.SIGNATURE, _signed(town, raw)), (name, b"x")]
    package.write_bytes(_zip([*files]))
    before = sorted(town.source.parent.rglob("*.yaml"))
    _refused(lambda: town.install(package))
    assert sorted(town.source.parent.rglob("*.yaml")) == before


def _hostile(town: Town) -> Iterator[tuple[str, bytes]]:
    name = "life-events/a.yaml"
    raw = _manifest([name])
    first = [(packages.MANIFEST, raw), (packages.SIGNATURE, _signed(town, raw))]
    link = zipfile.ZipInfo(name)
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    yield "link", _zip([*first, (link, b"x")])
    yield "compressed", _zip([*first, (name, b"0" * 3_000_000)], deflate=True)
    yield "too large", _zip([*first, (name, b"0" * 5_000_000)])
    yield "another file", _zip([*first, (name, b"x"), ("life-events/b.yaml", b"x")])
    yield "missing", _zip([*first])
    yield "no manifest", _zip([(name, b"x")])
    yield "huge manifest", _zip([(packages.MANIFEST, b" " * 2_000_000), (packages.SIGNATURE, b"")])
    yield "not a zip", b"PK\x03\x04" + b"\x00" * 100
    yield "empty", b""
    deep = b"[" * 200_000
    yield (
        "deep manifest",
        _zip([(packages.MANIFEST, deep), (packages.SIGNATURE, _signed(town, deep))]),
    )
    twins = _manifest(["life-events/a.yaml", "life-events/A.yaml"])
    yield (
        "twins",
        _zip(
            [
                (packages.MANIFEST, twins),
                (packages.SIGNATURE, _signed(town, twins)),
                ("life-events/a.yaml", b"x"),
                ("life-events/A.yaml", b"x"),
            ]
        ),
    )


def test_a_hostile_package_is_refused_in_words(town: Town) -> None:
    town.install(town.package())
    for what, data in _hostile(town):
        package = town.source.parent / "hostile.loket"
        package.write_bytes(data)
        assert _refused(lambda: town.install(package)), what  # noqa: B023
        assert town.home.version == 1, what


def test_a_file_twice_is_refused(town: Town) -> None:
    package = town.source.parent / "twice.loket"
    with pytest.warns(UserWarning, match="Duplicate"):
        data = _zip([("life-events/a.yaml", b"x"), ("life-events/a.yaml", b"y")])
    package.write_bytes(data)
    assert "twice" in _refused(lambda: town.install(package))


def test_a_key_is_never_overwritten_and_may_be_locked(tmp_path: Path, town: Town) -> None:
    with pytest.raises(KnownError):
        packages.new_key(town.key, None)
    locked = tmp_path / "locked.pem"
    packages.new_key(locked, b"a long passphrase")
    assert locked.stat().st_mode & 0o077 == 0
    with pytest.raises(KnownError) as caught:
        packages.sign(town.package(), locked, b"another")
    assert caught.value.code is FailureCode.KEY_WRONG
    packages.sign(town.package(), locked, b"a long passphrase")


def test_the_commands_make_sign_and_verify_a_package(
    town: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    package = town.source.parent / "made.loket"
    pack = ["content", "pack", str(town.source), str(package)]
    assert cli.main([*pack, "--municipality", "Elders", "--version", "4"]) == 0
    assert cli.main(["content", "verify", str(package), "--public-key", town.public]) == 2
    packages.sign(package, town.key)
    assert cli.main(["content", "verify", str(package), "--public-key", town.public]) == 0
    assert "version 4" in capsys.readouterr().out


def test_a_cut_at_any_write_leaves_the_old_version_or_the_new(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stop at every call that changes the disk, one after the other; then start anew."""
    shutil.rmtree(town.source / "life-events")
    shutil.rmtree(town.source / "locale")
    town.install(town.package(1))
    package = town.package(2)
    seen = set()
    for cut in range(1, 200):
        count = 0

        def stop(cut: int = cut) -> None:
            nonlocal count
            count += 1
            if count == cut:
                raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            for owner, name in (
                (content_home, "_write"),
                (content_home, "_sync"),
                (Path, "rename"),
                (Path, "replace"),
                (Path, "mkdir"),
            ):
                plain = getattr(owner, name)

                def cutting(
                    *given: object, plain: Callable[..., object] = plain, **more: object
                ) -> object:
                    stop()
                    return plain(*given, **more)

                patch.setattr(owner, name, cutting)
            patch.setattr(content_home.shutil, "rmtree", lambda *a, **k: None)  # the power is off
            try:
                town.install(package)
                done = True
            except KeyboardInterrupt:
                done = False
        seen.add(town.home.version)
        assert town.home.version in (1, 2) and town.home.problem == ""
        if done:
            break
        town.install(town.package(2))
        assert town.home.version == 2
        shutil.rmtree(town.installed)
        town.install(town.package(1))
    assert seen == {1, 2}
    assert cut > 10
