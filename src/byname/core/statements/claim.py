"""A claim in a text: its place, number, what it counts, whose people, of what whole, when, and who says it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from byname.core.press.counts import Hedge

__all__ = ["Attribution", "TextClaim"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what stands in [start, end): `speaker` and `office` as written, "" where the outlet speaks for itself.

    `direct`: in quotation marks or as a quoted sentence; `reporter`: who hands on what the speaker said, "" if nobody is named;
    `answers`: whose statement this one answers, "" if none.
    """

    start: int
    end: int
    speaker: str = ""
    office: str = ""
    direct: bool = False
    reporter: str = ""
    answers: str = ""


@dataclass(frozen=True, slots=True)
class TextClaim:
    """One claim; fields as docs/guide.md and the labelling rules name them; "" or None: the text does not say.

    `start`, `end`: code points of the text as given. `sentence`: the sentence it stands in, as (start, end).
    `first`, `last`: the days that `date_text` may mean, resolved against the day of the text, both included.
    `noun`: what is counted, as written ("fighters of the brigade"), for the groups that it may mean.
    `sweeping`: none, all, only, first, largest, never, over-years ... for a sweeping statement, else "".
    """

    quote: str
    start: int
    end: int
    value: int | None
    lower: int | None
    upper: int | None
    approx: Hedge
    unit: str
    counted: str
    kind: str
    fraction: str = ""
    side: str = ""
    subgroup: str = ""
    noun: str = ""
    of_total: int | None = None
    whole: bool = False
    date_text: str = ""
    date_iso: str = ""
    date_role: str = ""
    first: date | None = None
    last: date | None = None
    said: Attribution | None = None
    sentence: tuple[int, int] = (0, 0)
    sweeping: str = ""
    vague: bool = False

    @property
    def speaker(self) -> str:
        """Who is said to have stated it, as written."""
        return self.said.speaker if self.said else ""

    @property
    def counts(self) -> str:
        """What it counts, for a table: of the M in "N of the M" only that it is the whole."""
        return "as the whole" if self.whole else self.counted

    def to_json(self) -> dict[str, Any]:
        """Give the fields of `byname check --json` that the text alone tells (DESIGN section 6); what it does not say is null."""
        return {
            "quote": self.quote, "start": self.start, "end": self.end, "value": self.value, "lower": self.lower,
            "upper": self.upper, "approx": "vague" if self.vague else self.approx.value, "fraction": self.fraction or None,
            "unit": self.unit, "counted": self.counted or None, "kind": self.kind or None, "side": self.side or None,
            "subgroup": self.subgroup or None, "of_total": self.of_total, "whole": self.whole,
            "date_text": self.date_text or None, "date_iso": self.date_iso or None, "date_role": self.date_role or None,
            "speaker": self.speaker or None, "sweeping": self.sweeping or None,
        }  # fmt: skip
