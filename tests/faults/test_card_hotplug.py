# SPDX-License-Identifier: EUPL-1.2
"""A reader that is plugged in and pulled out while the real PC/SC service runs."""

from __future__ import annotations

import json
import queue
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.identity import private_pcscd
from kiosk.identity.virtual_chip import CardHost, made_up_residents
from kiosk.identity.virtual_chip.residents import CAN
from tests.card_hall import PATIENCE

JANSEN, *_, BANK_CARD = made_up_residents()
TESTS = Path(__file__).parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"
PLIST = """<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>CFBundleExecutable</key><string>libifdvpcd.so</string>
<key>ifdCapabilities</key><string>0x00000000</string>
<key>ifdProtocolSupport</key><string>0x00000001</string>
<key>ifdVersionNumber</key><string>0x00000001</string>
<key>ifdVendorID</key><array><string>0x{vendor}</string></array>
<key>ifdProductID</key><array><string>0x7777</string></array>
<key>ifdFriendlyName</key><array><string>Plugged Reader</string></array>
</dict></plist>
"""
MOUNTS = """
mount -t tmpfs tmpfs /run/pcscd && mount --bind "$1/drivers" /usr/lib/pcsc/drivers &&
mount --bind "$1/hosts" /etc/hosts &&
exec umockdev-wrapper /usr/bin/python3 "$3" "$1" "$2"
"""
pytestmark = pytest.mark.pcsc


def why_not() -> str:
    if reason := private_pcscd.why_not():
        return reason
    if not shutil.which("umockdev-wrapper"):
        return "umockdev is not installed"
    asked = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('UMockdev', '1.0')"]
    found = subprocess.run(asked, capture_output=True, check=False)
    return "" if found.returncode == 0 else "gir1.2-umockdev-1.0 is not installed"


def four_digit_port() -> int:
    """Return a free port, with the next one free: the driver reads it off the vendor's number."""
    for port in range(7_100, 9_900, 2):
        with socket.socket() as first, socket.socket() as second:
            try:
                first.bind(("127.0.0.1", port))
                second.bind(("127.0.0.1", port + 1))
            except OSError:
                continue
            return port
    pytest.skip("no free port of four digits")


class Bench:
    """The USB port, the kiosk's card service, and what it says."""

    def __init__(self, folder: Path, port: int) -> None:
        self._hub = subprocess.Popen(
            [*private_pcscd._unshare(), "sh", "-c", MOUNTS, "hub", str(folder), str(port),
             str(TESTS / "hotplug_hub.py")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._expect_ok()
        link = folder / "pcscd.comm"
        link.symlink_to(f"/proc/{self._hub.pid}/root/run/pcscd/pcscd.comm")
        self._kiosk = subprocess.Popen(
            [sys.executable, "-m", "tests.hotplug_child"],
            cwd=TESTS.parent,
            env={"PCSCLITE_CSOCK_NAME": str(link), "PATH": "/usr/bin:/bin"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._said: queue.Queue[dict[str, object]] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def order(self, word: str) -> float:
        """Plug or unplug; returns when."""
        assert self._hub.stdin is not None
        begin = time.monotonic()
        self._hub.stdin.write(word + "\n")
        self._hub.stdin.flush()
        self._expect_ok()
        return begin

    def read(self) -> object:
        assert self._kiosk.stdin is not None
        self._kiosk.stdin.write(CAN + "\n")
        self._kiosk.stdin.flush()
        return self.wait_for("result")["result"]

    def wait_for(self, key: str, value: str = "") -> dict[str, object]:
        until = time.monotonic() + PATIENCE
        while True:
            said = self._said.get(timeout=max(0.01, until - time.monotonic()))
            if key in said and value in ("", said[key]):
                return said

    def close(self) -> None:
        for process in (self._kiosk, self._hub):
            for pipe in (process.stdin, process.stdout):
                assert pipe is not None
                if pipe is process.stdin:
                    pipe.close()
            process.wait(PATIENCE)
            assert process.stdout is not None
            process.stdout.close()

    def _expect_ok(self) -> None:
        assert self._hub.stdout is not None
        assert self._hub.stdout.readline().strip() == "ok"

    def _listen(self) -> None:
        assert self._kiosk.stdout is not None
        for line in self._kiosk.stdout:
            self._said.put(json.loads(line))


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Bench]:
    if reason := why_not():
        pytest.skip(reason)
    port = four_digit_port()
    inside = tmp_path / "drivers" / "plugged.bundle" / "Contents"
    (inside / "Linux").mkdir(parents=True)
    (inside / "Info.plist").write_text(PLIST.format(vendor=port))
    driver = private_pcscd.own_driver()
    assert driver is not None
    shutil.copy(driver, inside / "Linux" / "libifdvpcd.so")
    (tmp_path / "readers").mkdir()
    # The driver takes "usb", with which a reader's name begins, for the card's host.
    (tmp_path / "hosts").write_text("127.0.0.1 localhost usb\n")
    with CardHost.listening(port) as first, CardHost.listening(port + 1) as second:
        # A card lies on either slot, or the driver would wait for one.
        first.insert(JANSEN.chip())
        second.insert(BANK_CARD.chip())
        bench = Bench(tmp_path, port)
        try:
            yield bench
        finally:
            bench.close()


def test_a_reader_is_plugged_in_and_pulled_out_again_and_again(at: Bench):
    assert at.wait_for("state", "NoReader")["reason"] in ("none-connected", "service-down")
    for _ in range(3):
        begin = at.order("plug")
        found = at.wait_for("state", "CardReady")
        assert isinstance(found["at"], float)
        assert found["at"] - begin < 2.0
        assert at.read() == "read"
        at.order("unplug")
        assert at.wait_for("state", "NoReader")["reason"] == "none-connected"
        assert at.read() == "reader-gone"


def test_a_reader_is_pulled_out_in_the_middle_of_a_read(at: Bench):
    at.order("plug")
    at.wait_for("state", "CardReady")
    assert at._kiosk.stdin is not None
    at._kiosk.stdin.write(CAN + "\n")
    at._kiosk.stdin.flush()
    at.order("unplug")
    assert at.wait_for("result")["result"] in ("read", "reader-gone", "card-moved")
    at.order("plug")
    at.wait_for("state", "CardReady")
    assert at.read() == "read"
