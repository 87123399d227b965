# SPDX-License-Identifier: EUPL-1.2
"""A letter through a real cupsd to an IPP Everywhere printer, by the machine's socket alone."""

from __future__ import annotations

import grp
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from printing.devices import Error, NotSent, Ready, Sent, Uncertain, Unreachable, Wish
from printing.ipp import LetterPrinter
from printing.letter import render
from printing.writing import confirmation_letter
from tests.contract.test_printers_letter import NAME, Everywhere
from tests.paper_sample import HALL, SampleCatalogue, sample_case

_CONF = """
Listen {folder}/cups.sock
Browsing Off
WebInterface No
DefaultAuthType Basic
PreserveJobFiles No
PreserveJobHistory Yes
MaxJobTime 0
<Location />
  Order allow,deny
  Allow @LOCAL
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
  <Limit Cancel-Job CUPS-Add-Modify-Printer CUPS-Accept-Jobs Pause-Printer Resume-Printer>
    AuthType Default
    Require user @OWNER @SYSTEM
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
_FILES = """
SystemGroup root lpadmin
ServerRoot {folder}
StateDir {folder}
RequestRoot {folder}/spool
CacheDir {folder}/cache
TempDir {folder}/tmp
AccessLog {folder}/access
ErrorLog {folder}/errors
PageLog {folder}/pages
"""


@dataclass
class Queue:
    """A private cupsd with one queue, and the printer behind it."""

    address: str
    spool: Path
    socket: Path
    printer: Everywhere

    def run(self, *command: str) -> None:
        """Run one of CUPS's own programs against it."""
        environment = {"CUPS_SERVER": str(self.socket), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
        subprocess.run(command, env=environment, check=True, capture_output=True, timeout=30)

    def told(self) -> str:
        """Return the end of CUPS's own log: why a job did not come out."""
        log = self.spool.parent / "errors"
        return log.read_text(errors="replace")[-4000:] if log.exists() else "no log"

    def files(self) -> list[str]:
        """Name the job files that lie in the spool."""
        return sorted(path.name for path in self.spool.glob("d*"))


@pytest.fixture
def queue(tmp_path: Path) -> Iterator[Queue]:
    program = shutil.which("cupsd", path="/usr/sbin:/usr/bin")
    if program is None or os.geteuid() != 0:
        pytest.skip("cupsd is not installed, or this is not root")
    printer = Everywhere(tmp_path)
    # Filters run as another user, who must reach the folder.
    folder = Path(tempfile.mkdtemp(prefix="loket-cups-", dir="/var/tmp"))
    folder.chmod(0o755)
    for name in ("spool", "cache", "tmp", "ppd"):
        (folder / name).mkdir()
    os.chown(folder / "tmp", 0, grp.getgrnam("lp").gr_gid)
    (folder / "tmp").chmod(0o1770)
    (folder / "cupsd.conf").write_text(_CONF.format(folder=folder))
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder))
    process = subprocess.Popen(
        [program, "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    made = Queue(f"cups:loket@{folder}/cups.sock", folder / "spool", folder / "cups.sock", printer)
    try:
        end = time.monotonic() + 10
        while not made.socket.exists() and time.monotonic() < end:
            time.sleep(0.05)
        try:
            made.run("lpadmin", "-p", "loket", "-E", "-v", printer.uri, "-m", "everywhere")
        except subprocess.CalledProcessError as error:
            pytest.skip(f"no queue can be made here: {error.stderr[-200:]!r}")
        yield made
    finally:
        printer.off()
        process.terminate()
        process.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def letter() -> bytes:
    return render(confirmation_letter(sample_case(), SampleCatalogue(), HALL))


def test_a_letter_comes_out_and_nothing_of_it_stays_in_the_spool(
    queue: Queue, letter: bytes
) -> None:
    printer = LetterPrinter(queue.address, poll_seconds=0.05)
    assert printer.status() == Ready()
    outcome = printer.print(letter, NAME)
    assert isinstance(outcome, Sent), queue.told()
    assert printer.outcome(NAME) == outcome, "it is found again by its name"
    end = time.monotonic() + 10
    while not queue.printer.printed() and time.monotonic() < end:
        time.sleep(0.05)
    assert len(queue.printer.printed()) == 1
    while queue.files() and time.monotonic() < end:
        time.sleep(0.05)
    assert queue.files() == [], "job files go when the job is done"


def test_a_queue_that_is_stopped_or_closed_says_so(queue: Queue) -> None:
    printer = LetterPrinter(queue.address)
    queue.run("cupsdisable", "loket")
    assert printer.status() == Error("stopped")
    queue.run("cupsenable", "loket")
    queue.run("cupsreject", "loket")
    assert printer.status() == Error("not-accepting")


def test_a_stuck_job_is_taken_out_and_leaves_no_file(queue: Queue, letter: bytes) -> None:
    printer = LetterPrinter(queue.address, poll_seconds=0.05)
    queue.printer.empty_tray()
    began = time.monotonic()

    def give_up(_status: object) -> Wish:
        return Wish.GIVE_UP if time.monotonic() - began > 1.5 else Wish.GO_ON

    outcome = printer.print(letter, NAME, give_up)
    assert isinstance(outcome, NotSent | Uncertain)
    end = time.monotonic() + 10
    while queue.files() and time.monotonic() < end:
        time.sleep(0.05)
    assert queue.files() == [], "nothing of it waits for the next resident"
    queue.printer.refill()


def test_a_cups_that_is_gone_is_unreachable_and_nothing_was_printed(
    tmp_path: Path, letter: bytes
) -> None:
    printer = LetterPrinter(f"cups:loket@{tmp_path}/none.sock")
    assert printer.status() == Unreachable()
    assert printer.print(letter, NAME) == NotSent("unreachable")
