"""How often `compare` would join two made-up rows of two persons without a human, by the script of the row.

    python -m benchmarks.scale 150000 --same [--errors 1]

The rows go through the function that `compare` calls, with what `compare` compares unless asked for more (no unit): the
weights that the lists teach, the written policy of law 6, and no rival that fits as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from benchmarks.linking import wilson
from benchmarks.scale_lists import SCRIPTS, MadeUp, Rows
from byname.core.dates import UncertainDate
from byname.core.linkage.records import LinkRecord
from byname.core.names import NameKeys, PersonName, name_keys, name_of_parts
from byname.engines.pairing import pair_lists

__all__ = ["GOAL", "records_of", "same_by_script", "told_of"]

GOAL = 1 / 2_000
"""No more than this share of what is joined without a human may be wrong, in each script."""


def same_by_script(lists: MadeUp) -> dict[str, dict[str, int]]:
    """Join the two lists as `compare` does; links without a human, and how many are wrong, by script."""
    found = pair_lists(records_of(lists, lists.register, 0), records_of(lists, lists.listed, 1))
    counted = {name: {"same": 0, "wrong": 0} for name in SCRIPTS}
    for pair in found.pairs:
        if pair.same:
            count = counted[SCRIPTS[int(lists.listed.script[pair.right])]]
            count["same"] += 1
            count["wrong"] += int(lists.truth[pair.left]) != pair.right
    return counted


def told_of(counted: Mapping[str, Mapping[str, int]]) -> dict[str, dict[str, Any]]:
    """The counts with the 95 % interval of wrong links in 2,000, and whether the goal is met."""
    found: dict[str, dict[str, Any]] = {}
    for name, count in counted.items():
        low, high = wilson(count["wrong"], count["same"])
        share = count["wrong"] / max(count["same"], 1)
        found[name] = {
            **count, "in_2000": round(2_000 * share, 2), "interval": [round(2_000 * low, 2), round(2_000 * high, 2)],
            "goal_met": share <= GOAL,
        }  # fmt: skip
    return found


def records_of(lists: MadeUp, rows: Rows, side: int) -> list[LinkRecord]:
    """One list's rows as the linker sees them: names read from their parts, dates as written."""

    @lru_cache(maxsize=1 << 20)
    def named(family: int, given: int, father: int) -> tuple[PersonName, NameKeys]:
        parts = (lists.words[word] if word >= 0 else "" for word in (family, given, father))
        name = name_of_parts(**dict(zip(("family", "given", "patronymic"), parts, strict=True)))
        return name, name_keys(name)

    born = [_date(*span) for span in zip(rows.first.tolist(), rows.last.tolist(), strict=True)]
    captured = [_text(lists.captures, place) for place in rows.capture.tolist()]
    places = [_text(lists.places, place).casefold() for place in rows.place.tolist()]
    words = zip(rows.family.tolist(), rows.given.tolist(), rows.father.tolist(), strict=True)
    found = []
    for place, word in enumerate(words):
        name, keys = named(*word)
        content = "\x1f".join((name.text, str(born[place]), captured[place], places[place]))
        found.append(
            LinkRecord(
                id=place, digest=content, source="", document=side, list_id=str(place), name=name, keys=keys,
                birth=born[place], capture=_day(captured[place]), capture_place=places[place],
            )
        )  # fmt: skip
    return found


def _text(texts: Sequence[str], place: int) -> str:
    return texts[place] if place >= 0 else ""


@lru_cache(maxsize=1 << 16)
def _day(text: str) -> UncertainDate | None:
    return UncertainDate.from_edtf(text) if text else None


@lru_cache(maxsize=1 << 16)
def _date(first: int, last: int) -> UncertainDate | None:
    """A date of birth by its first and last possible day (0: none): a day, or a year."""
    if not first:
        return None
    day = date.fromordinal(first)
    return UncertainDate.from_edtf(day.isoformat() if first == last else f"{day.year:04d}")
