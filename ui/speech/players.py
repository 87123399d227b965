# SPDX-License-Identifier: EUPL-1.2
"""Ways for the helper process to make sound heard: PulseAudio (or PipeWire) and plain ALSA.

Both are reached through ctypes, with a buffer of 50 ms, so that the first sound follows the
action at once and an interruption is heard as one. Nothing here runs in the kiosk process.
"""

from __future__ import annotations

import ctypes
from typing import Protocol

BUFFER_MS = 50
"""Sound that is at most under way to the loudspeaker, in milliseconds."""


class NoSound(Exception):
    """There is no sound device, or it has gone."""


class Player(Protocol):
    """Plays 16-bit little-endian mono samples."""

    def write(self, samples: bytes) -> None:
        """Hand over samples; blocks while the buffer is full. Raises NoSound."""
        ...

    def pending(self) -> float:
        """Return the seconds of sound still to be heard."""
        ...

    def flush(self) -> None:
        """Forget what has not been heard yet."""
        ...

    def close(self) -> None:
        """Let go of the device."""
        ...


class _SampleSpec(ctypes.Structure):
    """pa_sample_spec."""

    _fields_ = (
        ("format", ctypes.c_int),
        ("rate", ctypes.c_uint32),
        ("channels", ctypes.c_uint8),
    )


class _BufferAttributes(ctypes.Structure):
    """pa_buffer_attr; 0xFFFFFFFF leaves a value to the server."""

    _fields_ = tuple(
        (name, ctypes.c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize")
    )


class PulsePlayer:
    """Plays through a PulseAudio server, which PipeWire also speaks (libpulse-simple)."""

    _S16_LE = 3
    _PLAYBACK = 1
    _SERVER_CHOOSES = 0xFFFFFFFF

    def __init__(self, rate: int) -> None:
        try:
            self._pulse = ctypes.CDLL("libpulse-simple.so.0")
        except OSError:
            raise NoSound("libpulse-simple is missing") from None
        self._pulse.pa_simple_new.restype = ctypes.c_void_p
        self._pulse.pa_simple_get_latency.restype = ctypes.c_uint64
        buffered = rate * 2 * BUFFER_MS // 1000
        spec = _SampleSpec(self._S16_LE, rate, 1)
        # With no pre-buffering at all the server's clock runs on while there is silence, and it
        # drops the beginning of the next sentence as too late; so a quarter of the buffer.
        quarter = buffered // 8 * 2
        attributes = _BufferAttributes(
            self._SERVER_CHOOSES, buffered, quarter, quarter, self._SERVER_CHOOSES
        )
        error = ctypes.c_int(0)
        stream = self._pulse.pa_simple_new(
            None,
            b"Loket",
            self._PLAYBACK,
            None,
            b"speech",
            ctypes.byref(spec),
            None,
            ctypes.byref(attributes),
            ctypes.byref(error),
        )
        if not stream:
            raise NoSound(f"no sound server ({error.value})")
        self._stream = ctypes.c_void_p(stream)

    def write(self, samples: bytes) -> None:
        error = ctypes.c_int(0)
        size = ctypes.c_size_t(len(samples))
        if self._pulse.pa_simple_write(self._stream, samples, size, ctypes.byref(error)) < 0:
            raise NoSound(f"the sound server went away ({error.value})")

    def pending(self) -> float:
        error = ctypes.c_int(0)
        microseconds = int(self._pulse.pa_simple_get_latency(self._stream, ctypes.byref(error)))
        return 0.0 if error.value else microseconds / 1e6

    def flush(self) -> None:
        self._pulse.pa_simple_flush(self._stream, None)

    def close(self) -> None:
        self._pulse.pa_simple_free(self._stream)


class AlsaPlayer:
    """Plays straight to ALSA's default device, for machines without a sound server."""

    _PLAYBACK = 0
    _S16_LE = 2
    _INTERLEAVED = 3

    def __init__(self, rate: int) -> None:
        try:
            self._alsa = ctypes.CDLL("libasound.so.2")
        except OSError:
            raise NoSound("libasound is missing") from None
        self._alsa.snd_pcm_writei.restype = ctypes.c_long
        self._rate = rate
        self._pcm = ctypes.c_void_p()
        if self._alsa.snd_pcm_open(ctypes.byref(self._pcm), b"default", self._PLAYBACK, 0) < 0:
            raise NoSound("no sound device")
        parameters = (self._S16_LE, self._INTERLEAVED, 1, rate, 1, BUFFER_MS * 1000)
        if self._alsa.snd_pcm_set_params(self._pcm, *parameters) < 0:
            self.close()
            raise NoSound("the sound device refuses speech")

    def write(self, samples: bytes) -> None:
        while samples:
            frames = ctypes.c_ulong(len(samples) // 2)
            written = self._alsa.snd_pcm_writei(self._pcm, samples, frames)
            if written < 0:
                # An underrun between two utterances is normal; anything else is final.
                if self._alsa.snd_pcm_recover(self._pcm, written, 1) < 0:
                    raise NoSound("the sound device went away")
                continue
            samples = samples[written * 2 :]

    def pending(self) -> float:
        frames = ctypes.c_long(0)
        if self._alsa.snd_pcm_delay(self._pcm, ctypes.byref(frames)) < 0:
            return 0.0
        return max(0, frames.value) / self._rate

    def flush(self) -> None:
        self._alsa.snd_pcm_drop(self._pcm)
        self._alsa.snd_pcm_prepare(self._pcm)

    def close(self) -> None:
        self._alsa.snd_pcm_close(self._pcm)


def open_player(rate: int) -> Player:
    """Open the first way that works, for samples at `rate` per second. Raises NoSound."""
    try:
        return PulsePlayer(rate)
    except NoSound:
        return AlsaPlayer(rate)
