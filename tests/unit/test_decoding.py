# SPDX-License-Identifier: EUPL-1.2
"""Values are read on many threads at the same time, also when their kind is new to the process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from kiosk import decoding
from kiosk.frozen import Value

ROOT = Path(__file__).resolve().parents[2]
READERS = {
    "json": "decoding.from_json(json, kind)",
    "msgpack": "decoding.from_msgpack(packed, kind)",
    "convert": "decoding.convert(plain, kind)",
}
PROGRAM = """
import sys, threading, types
import msgspec
from kiosk import decoding

sys.setswitchinterval(1e-6)
made = types.ModuleType("made")
sys.modules["made"] = made
fields = "".join(f"    f{{n}}: int | None = None\\n" for n in range(30))
source = "from __future__ import annotations\\nimport msgspec\\n"
for n in range(60):
    source += f"class Inner{{n}}(msgspec.Struct, frozen=True):\\n{{fields}}"
    source += f"class Outer{{n}}(msgspec.Struct, frozen=True):\\n    a: Inner{{n}}\\n"
    source += f"    b: tuple[Inner{{n}}, ...] = ()\\n"
exec(source, made.__dict__)
plain = {{"a": {{"f29": 1}}, "b": [{{"f3": 2}}]}}
json, packed = msgspec.json.encode(plain), msgspec.msgpack.encode(plain)
for n in range(60):
    kind, together, read = getattr(made, f"Outer{{n}}"), threading.Barrier(4), []

    def work():
        together.wait()
        read.append({reader})

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [(one.a.f29, one.b[0].f3) for one in read] == [(1, 2)] * 4
print("whole")
"""


@pytest.mark.parametrize("reader", sorted(READERS))
def test_threads_that_meet_a_new_kind_together_all_read_it(reader: str) -> None:
    program = PROGRAM.format(reader=READERS[reader])
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "whole\n"), done.stderr


class Made(Value, frozen=True):
    number: int


def test_what_is_no_such_kind_is_said_each_time() -> None:
    for _ in range(2):
        with pytest.raises(msgspec.ValidationError):
            decoding.from_json(b'{"number": "one"}', Made)
        with pytest.raises(msgspec.ValidationError):
            decoding.convert({"number": "one"}, Made)
        assert decoding.from_msgpack(msgspec.msgpack.encode(Made(1)), Made) == Made(1)
