# SPDX-License-Identifier: EUPL-1.2
"""A PC/SC service of our own with virtual readers, beside whatever the machine runs.

For `loket demo` and the tests: the kiosk then goes the whole real path, pyscard to pcscd to a
reader driver (vsmartcard's vpcd), and only the card is software. The service lives in its own
mount namespace, so it neither disturbs nor sees another one.

Clients find it through the environment variable PCSCLITE_CSOCK_NAME, which libpcsclite reads
once, at its first call: set it before a process uses PC/SC.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from types import TracebackType

SOCKET_VARIABLE = "PCSCLITE_CSOCK_NAME"
READER_NAME = "Virtual PCD"
_DRIVERS = (
    "/usr/lib/pcsc/drivers/serial/libifdvpcd.so",
    f"/usr/lib/{os.uname().machine}-linux-gnu/pcsc/drivers/serial/libifdvpcd.so",
)
_START_SECONDS = 10.0
_STOP_SECONDS = 10.0

# The shell holds the namespace and outlives the service in it, so that the service can be stopped
# and started. When whoever started us dies, its end of the pipe closes and the shell cleans up.
_HOLDER = """
mount -t tmpfs tmpfs /run/pcscd || exit 1
service=
while read -r word; do
  case $word in
    start) pcscd --foreground -c "$1" >/dev/null 2>&1 </dev/null & service=$! ;;
    stop) kill -TERM "$service"; wait "$service" ;;
    kill) kill -KILL "$service"; wait "$service" ;;
    freeze) kill -STOP "$service" ;;
    thaw) kill -CONT "$service" ;;
  esac 2>/dev/null
  echo done
done
kill -TERM "$service" 2>/dev/null
wait
"""


def why_not() -> str:
    """Return why no private service can run on this machine; empty when it can."""
    if shutil.which("pcscd") is None:
        return "pcscd is not installed"
    if own_driver() is None:
        return "vsmartcard-vpcd is not installed"
    if shutil.which("unshare") is None:
        return "unshare is not installed"
    if not Path("/run/pcscd").is_dir() and os.geteuid() != 0:
        return "/run/pcscd does not exist"
    probe = [*_unshare(), "true"]
    try:
        allowed = subprocess.run(probe, capture_output=True, timeout=10, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return "unshare does not run"
    return "" if allowed.returncode == 0 else "mount namespaces are not allowed here"


def free_port() -> int:
    """Return a port such that it and the next one are free: vpcd takes one for each slot."""
    for _ in range(50):
        with socket.socket() as first, socket.socket() as second:
            first.bind(("127.0.0.1", 0))
            port: int = first.getsockname()[1]
            with contextlib.suppress(OSError, OverflowError):
                second.bind(("127.0.0.1", port + 1))
                return port
    raise OSError("no two free ports side by side")


class PrivatePcscd:
    """One private service with a two-slot virtual reader on `port` and the next one.

    Starting and stopping may be done from any thread. `driver` stands before vsmartcard's own.
    """

    def __init__(self, port: int | None = None, driver: Path | None = None) -> None:
        self.port = port or free_port()
        self._driver = driver or own_driver()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._holder: subprocess.Popen[str] | None = None
        self._running = False
        self._lock = threading.Lock()

    @property
    def socket_name(self) -> str:
        """Value for PCSCLITE_CSOCK_NAME; the same for all of this object's life."""
        if self._folder is None:
            raise RuntimeError("the private PC/SC service was not started")
        return str(Path(self._folder.name, "pcscd.comm"))

    @property
    def environment(self) -> dict[str, str]:
        """What a client's environment needs."""
        return {SOCKET_VARIABLE: self.socket_name}

    def start(self) -> None:
        """Start the service, or start it again after :meth:`stop`; nothing when it runs.

        Raises OSError with a reason when it does not come up.
        """
        with self._lock:
            if self._holder is None:
                self._hold()
            if not self._running:
                self._order("start")
                self._running = True
        until = time.monotonic() + _START_SECONDS
        while time.monotonic() < until:
            if self._answers():
                return
            time.sleep(0.02)
        self.close()
        raise OSError("the private PC/SC service does not come up")

    def stop(self) -> None:
        """Stop the service in good order. Its clients notice."""
        self._end("stop")

    def kill(self) -> None:
        """Stop the service as a crash does."""
        self._end("kill")

    def freeze(self) -> None:
        """Make the service answer nobody, as a driver does that waits for its reader."""
        self._order("freeze")

    def thaw(self) -> None:
        """Undo :meth:`freeze`."""
        self._order("thaw")

    def close(self) -> None:
        """End everything and tidy up."""
        holder, self._holder = self._holder, None
        self._running = False
        if holder is not None:
            for pipe in (holder.stdin, holder.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()
            try:
                holder.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                holder.send_signal(signal.SIGKILL)
                holder.wait()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def __enter__(self) -> PrivatePcscd:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _hold(self) -> None:
        driver = self._driver
        if driver is None:
            raise OSError("vsmartcard-vpcd is not installed")
        if os.geteuid() == 0:
            Path("/run/pcscd").mkdir(exist_ok=True)
        self._folder = tempfile.TemporaryDirectory(prefix="loket-pcscd-")
        readers = Path(self._folder.name, "readers")
        readers.mkdir()
        readers.joinpath("vpcd").write_text(
            f'FRIENDLYNAME "{READER_NAME}"\n'
            f"DEVICENAME /dev/null:{self.port:#06x}\n"
            f"LIBPATH {driver}\n"
            f"CHANNELID {self.port:#06x}\n",
            encoding="ascii",
        )
        self._holder = subprocess.Popen(  # noqa: S603
            [*_unshare(), "sh", "-c", _HOLDER, "holder", str(readers)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        inside = f"/proc/{self._holder.pid}/root/run/pcscd/pcscd.comm"
        Path(self.socket_name).symlink_to(inside)

    def _end(self, word: str) -> None:
        with self._lock:
            if self._running:
                self._running = False
                self._order(word)

    def _order(self, word: str) -> None:
        holder = self._holder
        if holder is None or holder.stdin is None or holder.stdout is None:
            return
        try:
            holder.stdin.write(word + "\n")
            holder.stdin.flush()
            holder.stdout.readline()
        except OSError:
            return

    def _answers(self) -> bool:
        """Tell whether the service takes connections and its driver waits for cards."""
        try:
            with socket.socket(socket.AF_UNIX) as client:
                client.connect(self.socket_name)
            # Only looked at, not connected to: vpcd would take us for a card.
            listening = Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()[1:]
        except OSError:
            return False
        port = f":{self.port:04X}"
        return any(line.split()[1].endswith(port) and line.split()[3] == "0A" for line in listening)


def own_driver() -> Path | None:
    """Return where vsmartcard's driver is."""
    return next((Path(d) for d in _DRIVERS if Path(d).exists()), None)


def _unshare() -> list[str]:
    """Return the command that makes a mount namespace, as whoever we are."""
    return ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-r", "-m"]
