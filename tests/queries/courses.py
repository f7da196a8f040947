"""The course of exchange X-1 for the small register: five of its people came home in phase 1, and it slipped by a day."""

from __future__ import annotations

from datetime import date
from typing import Any

__all__ = ["entries", "write_course"]

_MEANS = {"day": "2022-09-01", "status": "confirmed", "consent": "asked one by one"}
_PLANNED: dict[str, Any] = {
    "title": "The first exchange",
    "formula": "5 for 3",
    "track": "numbered",
    "state": "planned",
    "sides": ["aa", "bb"],
    "mediators": ["a third power"],
    "numbers": [{"source": "own", "number": "1"}, {"source": "bureau", "number": "2"}],
    "talks": "T-1",
    "phases": [
        {"code": "1", "day": "2023-01-31", "crossing": "north", "state": "planned"},
        {"code": "2", "day": "2023-02-20", "state": "planned"},
    ],
}
_CALLED_OFF = _PLANNED | {
    "state": "called-off",
    "phases": [
        {"code": "1", "day": "2023-02-01", "crossing": "north", "state": "carried-out"},
        {"code": "2", "day": "2023-02-20", "state": "called-off"},
    ],
}


def entries() -> list[tuple[str, str, dict[str, Any], date]]:
    """Kind, code, body and the day since which it is known."""
    count = {"exchange": "X-1", "phase": "1", "power": "aa"}
    found: list[tuple[str, str, dict[str, Any], date]] = [
        (
            "talks",
            "T-1",
            {
                "round": "1",
                "place": "a third city",
                "first_day": "2022-09-10",
                "outcomes": [{"text": "lists", "concrete": True}],
                "next": {"day": "2022-10", "proposed_by": "aa"},
            },
            date(2022, 9, 11),
        ),
        ("talks", "T-2", {"round": "2", "place": "the same city", "first_day": "2022-12-05"}, date(2022, 12, 6)),
        ("exchange", "X-1", _PLANNED, date(2023, 1, 10)),
        ("exchange", "X-1", _CALLED_OFF, date(2023, 2, 2)),
        (
            "proposal",
            "P-1",
            {
                "by": "aa",
                "to": "bb",
                "formula": "all for all",
                "definition": _MEANS,
                "talks": "T-1",
                "day": "2022-09-10",
            },
            date(2022, 9, 11),
        ),
        (
            "proposal",
            "P-2",
            {"by": "aa", "to": "bb", "formula": "5 for 3", "exchange": "X-1", "day": "2022-12-05"},
            date(2022, 12, 6),
        ),
        (
            "answer",
            "P-1.1",
            {"proposal": "P-1", "by": "bb", "answer": "rejected", "reason": "not held", "day": "2022-09-12"},
            date(2022, 9, 13),
        ),
        (
            "answer",
            "P-1.2",
            {"proposal": "P-1", "by": "bb", "answer": "rejected", "reason": "not held", "day": "2022-11"},
            date(2022, 12, 1),
        ),
        (
            "answer",
            "P-2.1",
            {"proposal": "P-2", "by": "bb", "answer": "accepted", "day": "2022-12-06"},
            date(2022, 12, 7),
        ),
        (
            "promise",
            "U-1",
            {
                "by": "Rest Holm",
                "office": "minister",
                "number": 20,
                "due": "2023-01-31",
                "figure": "returned@2022-06-01..2024-01-01/power:aa",
            },
            date(2022, 12, 6),
        ),
        (
            "promise-mark",
            "U-1.1",
            {"promise": "U-1", "state": "in-part", "number": 6, "day": "2023-02-02"},
            date(2023, 2, 2),
        ),
        (
            "count",
            "C-1",
            {
                **count,
                "source": "own",
                "military": 5,
                "civilian": 0,
                "total": 6,
                "parts": {"service": {"ground": 3, "navy": 1}},
            },
            date(2023, 2, 2),
        ),
        ("count", "C-2", {**count, "source": "bureau", "way": "sent", "total": 5, "remains": 2}, date(2023, 2, 3)),
        ("count", "C-3", {"exchange": "X-1", "source": "agency", "power": "bb", "total": 3}, date(2023, 2, 3)),
    ]
    return found


def write_course() -> None:
    """Write it as the exchange desk would, each entry known since its day."""
    from byname.actions.exchanges import add_exchange_entries
    from byname.actions.references import NewReference
    from tests.registers import viewers

    for kind, code, body, known in entries():
        add_exchange_entries([NewReference(kind, code, body, known)], by=viewers()["desk"])
