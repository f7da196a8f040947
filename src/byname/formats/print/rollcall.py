"""The printed sheet of a roll-call, and the act of handover that comes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from byname.core.rollcalls.merge import NOT_CALLED, Merge, MergedAddition, MergedRow
from byname.core.rollcalls.rollcall import PER_PAGE, Called, RollCall
from byname.core.rollcalls.words import SHORTEST, Outcome
from byname.formats.print.typesetting import typeset

__all__ = ["BLANK_ROWS", "ActWords", "act_pdf", "roll_call_pdf"]

BLANK_ROWS: Final = 8
"""So many rows stand empty on the last page, for those who come and are on no list."""

Labels = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ActWords:
    """What stands on an act beside its rows: counts by whom (label, number), and the labels of its words."""

    counts: Sequence[tuple[str, str]]
    labels: Labels


def roll_call_pdf(roll_call: RollCall, labels: Labels) -> bytes:
    """Set the sheet that is read out and ticked by hand; `labels` are its words, {outcome: word} among them."""
    people, digest = roll_call.people, roll_call.digest
    data = {
        "labels": dict(labels),
        "facts": _facts(roll_call),
        "made_up": roll_call.made_up,
        "digest": digest,
        "total": len(people),
        "ticks": [{"word": labels[each.value], "short": ", ".join(_shown(each))} for each in Outcome],
        "pages": [
            {"first": page[0].number, "last": page[-1].number, "rows": [_person(each) for each in page]}
            for page in roll_call.pages
        ],
        "blank": BLANK_ROWS,
    }
    return typeset("rollcall.typ", data)[0]


def act_pdf(merge: Merge, words: ActWords) -> bytes:
    """Set the act: both counts, everybody who came by name, and everybody agreed who did not, with what was said."""
    labels = words.labels
    came = [row for row in merge.rows if row not in merge.gaps]
    data = {
        "labels": dict(labels),
        "facts": _facts(merge.roll_call),
        "made_up": merge.roll_call.made_up,
        "digest": merge.roll_call.digest,
        "counts": [list(pair) for pair in words.counts],
        "came": [_row(row, labels) for row in came],
        "gaps": [_row(row, labels) for row in merge.gaps],
        "added": [_added(each, labels) for each in merge.additions],
        "sheets": list(merge.sheets),
        "settled": [_settled(row, labels) for row in merge.rows if row.settled is not None],
    }
    return typeset("act.typ", data)[0]


def _facts(roll_call: RollCall) -> dict[str, str]:
    names = ("exchange", "phase", "day", "power", "holder", "role")
    return {name: getattr(roll_call, name) for name in names} | {"per_page": str(PER_PAGE)}


def _shown(outcome: Outcome) -> tuple[str, ...]:
    """Give the short ways to write an outcome: of letters that look alike in two alphabets, one."""
    return tuple(word for word in SHORTEST[outcome] if word != "с")


def _person(called: Called) -> dict[str, str]:
    return {
        "no": str(called.number), "name": called.name, "also": " · ".join(called.also), "unit": called.unit,
        "born": called.birth_date,
    }  # fmt: skip


def _row(row: MergedRow, labels: Labels) -> dict[str, str]:
    outcome = labels[row.state] if row.state != NOT_CALLED else labels["not-called"]
    called = row.called
    return {
        "no": str(called.number), "name": called.name, "born": called.birth_date, "record": called.record,
        "outcome": outcome, "instead": row.instead_of,
    }  # fmt: skip


def _added(each: MergedAddition, labels: Labels) -> dict[str, str]:
    return {"name": each.name, "born": each.birth_date, "outcome": labels[each.outcome], "instead": each.instead_of}


def _settled(row: MergedRow, labels: Labels) -> dict[str, str]:
    said = "; ".join(f"{word.sheet}: {word.written}" for word in row.words if word.written)
    return {"no": str(row.called.number), "said": said, "settled": labels[row.state]}
