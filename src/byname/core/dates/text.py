"""Dates as people write them in lists, in Ukrainian, Russian and English."""

from __future__ import annotations

import re
from datetime import date

from byname.core.dates.edtf import Reading, read_edtf

__all__ = ["read_text"]

_ISO = re.compile(r"([12][0-9]{3})-([0-9]{2})-([0-9]{2})").fullmatch
_DOTTED = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([12][0-9]{3})(?: ?[рг]\.?)?").fullmatch


def read_text(text: str, order: str) -> Reading:
    """Read a text of at most 200 characters; DateError if it is no date."""
    try:
        if match := _DOTTED(text):
            start = date(int(match[3]), int(match[2]), int(match[1])).toordinal()
            return Reading(((start, start + 1),))
        if match := _ISO(text):
            start = date(int(match[1]), int(match[2]), int(match[3])).toordinal()
            return Reading(((start, start + 1),))
    except ValueError:
        pass
    return read_edtf(_as_mask(text.strip()))


def _as_mask(text: str) -> str:
    folded = text.lower().replace("х", "x").replace("_", "x").replace("?.", "x.").replace("?x", "xx")
    if match := re.fullmatch(r"(?:([0-9x]{2})\.)?([0-9x]{2})\.([0-9]{2}[0-9x]{2})", folded):
        return "-".join(part.replace("00", "XX").upper() for part in (match[3], match[2], match[1]) if part)
    return text
