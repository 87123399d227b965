# SPDX-License-Identifier: EUPL-1.2
"""Decodes one picture in a process of its own: image in on standard input, PNG out.

Run by path with ``-I``, so that it knows nothing of Loket. Time, memory and files are bounded
before the first octet is looked at; whatever goes wrong ends in a status other than zero.
"""

from __future__ import annotations

import resource
import sys

_SECONDS = 4
_MEMORY = 512 << 20
_MOST_PIXELS = 12_000_000
_LONGEST = 200_000


def main() -> int:
    """Turn standard input into a PNG of at most the size given; return 0 when done."""
    from PIL import Image, ImageFile

    # Libraries are loaded before the limits, plugins too.
    Image.preinit()
    from PIL import Jpeg2KImagePlugin, JpegImagePlugin, PngImagePlugin  # noqa: F401

    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    Image.MAX_IMAGE_PIXELS = _MOST_PIXELS
    import io

    data = sys.stdin.buffer.read(_LONGEST + 1)
    if len(data) > _LONGEST:
        return 1
    try:
        image = Image.open(io.BytesIO(data), formats=("JPEG", "JPEG2000"))
        if image.width * image.height > _MOST_PIXELS:
            return 1
        small = image.convert("RGB")
        small.thumbnail((int(sys.argv[1]), int(sys.argv[2])))
        out = io.BytesIO()
        small.save(out, "PNG", compress_level=1)
    except Exception:  # a hostile picture may raise anything; the status says enough
        return 1
    sys.stdout.buffer.write(out.getvalue())
    return 0


if __name__ == "__main__":
    sys.exit(main())
