# SPDX-License-Identifier: EUPL-1.2
"""A PC/SC service of its own with a USB port that a reader is plugged into and pulled out of.

Run with the system's Python (umockdev is bound there), under ``umockdev-wrapper``, in a mount
namespace of its own: FOLDER PORT. Takes ``plug``, ``unplug`` and ``quit`` on standard input and
says ``ok`` after each. What USB is, umockdev makes believe; hot-plugging, the driver's start and
its end are the real service's. The driver is vsmartcard's, which calls the card on PORT.
"""

import os
import subprocess
import sys
from pathlib import Path

import gi

gi.require_version("UMockdev", "1.0")
from gi.repository import UMockdev  # noqa: E402

VENDOR, PRODUCT = sys.argv[2], "7777"


class Port:
    """The USB port."""

    def __init__(self) -> None:
        self.bed = UMockdev.Testbed.new()
        self.devices: list[str] = []
        self.count = 0

    def plug(self) -> None:
        self.count += 1
        product = f"{VENDOR}/{PRODUCT}/100"
        attributes = {
            "idVendor": VENDOR, "idProduct": PRODUCT, "bcdDevice": "0100", "busnum": "1",
            "devnum": "2", "bNumConfigurations": "1", "product": "Reader",
        }  # fmt: skip
        properties = {
            "DEVTYPE": "usb_device", "DEVNAME": "/dev/bus/usb/001/002", "BUSNUM": "001",
            "DEVNUM": "002", "PRODUCT": product, "MAJOR": "189", "MINOR": "1",
        }  # fmt: skip
        name = f"reader{self.count}"
        device = self.bed.add_device("usb", name, None, flat(attributes), flat(properties))
        interface = self.bed.add_device(
            "usb",
            f"{name}:1.0",
            device,
            flat({"bInterfaceNumber": "00", "bInterfaceClass": "0b", "interface": "CCID"}),
            flat({"DEVTYPE": "usb_interface", "PRODUCT": product, "INTERFACE": "11/0/0"}),
        )
        self.devices = [interface, device]

    def unplug(self) -> None:
        for device in self.devices:
            self.bed.uevent(device, "remove")
        for device in self.devices:
            self.bed.remove_device(device)
        self.devices = []


def flat(table: dict[str, str]) -> list[str]:
    """Write a table as umockdev takes it."""
    return [part for pair in table.items() for part in pair]


def main() -> None:
    """Serve until told to quit, or until whoever asks is gone."""
    port = Port()
    empty = Path(sys.argv[1], "readers")
    service = subprocess.Popen(
        ["pcscd", "--foreground", "-c", str(empty)],
        env=dict(os.environ, UMOCKDEV_DIR=port.bed.get_root_dir()),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    print("ok", flush=True)
    try:
        for line in sys.stdin:
            word = line.strip()
            if word == "quit":
                break
            {"plug": port.plug, "unplug": port.unplug}[word]()
            print("ok", flush=True)
    finally:
        service.terminate()
        service.wait()


main()
