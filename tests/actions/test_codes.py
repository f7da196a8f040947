"""A power, holder, exchange or phase that nobody registered is a slip of the pen; a list under it would be nobody's."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from byname.actions import _codes
from byname.actions._codes import demand_codes, power_words
from byname.actions.arrivals import Arrival
from byname.core.errors import MisuseError


class _World:
    def __init__(self, **kinds: dict[str, dict[str, object]]) -> None:
        self.kinds = kinds

    def of(self, kind: str) -> dict[str, dict[str, object]]:
        return self.kinds.get(kind, {})


FULL = _World(power={"aa": {}, "bb": {}}, exchange={"X-1": {"phases": [{"code": "1"}]}, "X-2": {}})


def arrival(**facts: str) -> Arrival:
    return Arrival(Path("list.csv"), "list.csv", "own", "handover-act", date(2023, 3, 1), **facts)  # type: ignore[arg-type]  # texts all


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({"power": "cc"}, "power 'cc'.*aa, bb"),
        ({"holder": "cc"}, "holder 'cc'.*aa, bb"),
        ({"exchange": "X-3"}, "exchange 'X-3'.*X-1, X-2"),
        ({"exchange": "X-1", "phase": "2"}, "phase of X-1 '2'.*1"),
    ],
)
def test_what_is_not_registered_is_refused(monkeypatch: pytest.MonkeyPatch, facts: dict[str, str], named: str) -> None:
    monkeypatch.setattr(_codes, "world", lambda: FULL)
    with pytest.raises(MisuseError, match=named):
        demand_codes(arrival(**facts))


@pytest.mark.parametrize(
    ("world", "facts"),
    [
        (FULL, {}),
        (FULL, {"power": "bb", "holder": "aa", "exchange": "X-1", "phase": "1"}),
        (FULL, {"exchange": "X-2", "phase": "7"}),
        (_World(), {"power": "cc", "holder": "dd", "exchange": "X-3", "phase": "2"}),
    ],
)
def test_what_is_registered_passes_and_anything_where_nothing_is(
    monkeypatch: pytest.MonkeyPatch, world: _World, facts: dict[str, str]
) -> None:
    monkeypatch.setattr(_codes, "world", lambda: world)
    demand_codes(arrival(**facts))


def test_a_power_is_known_by_its_code_its_names_in_every_language_and_its_aliases(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bodies: dict[str, dict[str, object]] = {
        "aa": {"name": "Aland", "aliases": ["The Alands"]},
        "bb": {"names": [{"text": "Бетія", "lang": "uk"}, {"text": "Betia", "lang": "en"}, "Bet"], "title": "B-land"},
        "cc": {"name": ""},
    }
    monkeypatch.setattr(_codes, "world", lambda: _World(power=bodies))
    assert power_words() == {
        "aa": "aa", "aland": "aa", "thealands": "aa",
        "bb": "bb", "бетія": "bb", "betia": "bb", "bet": "bb", "b-land": "bb", "cc": "cc",
    }  # fmt: skip
