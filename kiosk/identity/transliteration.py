# SPDX-License-Identifier: EUPL-1.2
"""Letters of many languages in the 26 of the machine-readable zone (ICAO 9303-3, 6).

One way only: what the zone says cannot be turned back. Serves to see that a name written out in
full is the name in the zone.
"""

from __future__ import annotations

import unicodedata

_LATIN = {
    "Ä": "AE", "Å": "AA", "Æ": "AE", "Ð": "D", "Ø": "OE", "Ö": "OE", "Ü": "UE", "Þ": "TH",
    "ß": "SS", "ẞ": "SS", "Đ": "D", "Ħ": "H", "ı": "I", "Ĳ": "IJ", "ĸ": "Q", "Ł": "L", "Ŋ": "N",
    "Œ": "OE", "Ŧ": "T", "Ñ": "N", "Ə": "E",
}  # fmt: skip
_CYRILLIC = {
    "А": "A", "Б": "B", "В": "V", "Г": "G", "Ґ": "G", "Д": "D", "Ђ": "D", "Ѓ": "G", "Е": "E",
    "Ё": "E", "Є": "IE", "Ж": "ZH", "З": "Z", "Ѕ": "DZ", "И": "I", "І": "I", "Ї": "I", "Й": "I",
    "Ј": "J", "К": "K", "Ќ": "K", "Л": "L", "Љ": "LJ", "М": "M", "Н": "N", "Њ": "NJ", "О": "O",
    "П": "P", "Р": "R", "С": "S", "Т": "T", "Ћ": "C", "У": "U", "Ў": "U", "Ф": "F", "Х": "KH",
    "Ц": "TS", "Ч": "CH", "Џ": "DZ", "Ш": "SH", "Щ": "SHCH", "Ъ": "IE", "Ы": "Y", "Ь": "",
    "Э": "E", "Ю": "IU", "Я": "IA",
}  # fmt: skip
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ ")


def to_zone(name: str) -> str:
    """Write a name in letters A to Z and single spaces; apostrophes vanish, hyphens part words."""
    out = []
    for letter in unicodedata.normalize("NFC", name).upper():
        known = _LATIN.get(letter) or _CYRILLIC.get(letter)
        if known is None:
            bare = unicodedata.normalize("NFD", letter)[0]
            known = _CYRILLIC.get(bare, bare)
        out.append(known if letter not in "-‐‑/,." else " ")
    return " ".join("".join(c for c in "".join(out) if c in _PLAIN).split())


def is_same(full: str, zone: str, *, truncated: bool) -> bool:
    """Tell whether a name written out in full can be the one in the zone.

    Issuers may write an umlaut as one letter too, and shorten names to initials when they do not
    fit; so only letters are compared that both have, word by word.
    """
    ours, theirs = _bare(to_zone(full)), _bare(zone)
    if ours == theirs:
        return True
    if not truncated or not theirs:
        return False
    words, shown = ours.split(), theirs.split()
    return len(shown) <= len(words) and all(
        word.startswith(short) for word, short in zip(words, shown, strict=False)
    )


def _bare(text: str) -> str:
    """Write the two ways of an umlaut alike."""
    for two, one in (("AE", "A"), ("OE", "O"), ("UE", "U"), ("UXX", "U"), ("AA", "A")):
        text = text.replace(two, one)
    return text
