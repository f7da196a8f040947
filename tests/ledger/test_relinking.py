from __future__ import annotations

import pytest

from byname.actions.linkmodels import use_model
from byname.core.linkage.model import PLAIN
from byname.ledger import relinking
from byname.ledger.lines import line_to_text
from byname.ledger.linkmodels import chosen_at
from byname.ledger.relinking import Turn, turned_snapshot, turns_under
from byname.ledger.snapshot import Snapshot, snapshot
from byname.ledger.states import branches_to_text
from byname.store.models import Judgement
from tests.ledger.registers import OLHA, Register
from tests.linkmodels import STRICT, crowd, kept

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def twice(register: Register) -> Register:
    """Two people in two lists: 1 and 3, 2 and 4."""
    register.take("own", crowd(2))
    register.take("camp", crowd(2), source="camp", kind="captive-list")
    return register


def texts(people: Snapshot) -> tuple[list[str], list[str]]:
    return [line_to_text(line) for line in people.lines], [branches_to_text(each) for each in people.branches]


def test_the_model_in_use_turns_nothing(twice: Register) -> None:
    assert turns_under(PLAIN) == ()


@pytest.mark.parametrize("size", [1, 3, 100])
def test_another_model_turns_pairs_and_nothing_is_written(
    twice: Register, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    """Before anything changes: in portions of any size."""
    monkeypatch.setattr(relinking, "_LINKED_AT_ONCE", size)
    before = Judgement.objects.count()
    assert [(each.pair, each.before, each.after) for each in turns_under(STRICT)] == [
        ((1, 3), "same", "undecided"),
        ((2, 4), "same", "undecided"),
    ]
    assert Judgement.objects.count() == before


@pytest.mark.parametrize("size", [1, 100])
def test_everybody_would_stand_as_they_do_once_the_model_is_chosen(
    twice: Register, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    """What is shown before is what comes of it: the same persons, the same doubts, in portions of any size."""
    monkeypatch.setattr(relinking, "_STATED_AT_ONCE", size)
    twice.take("late", [{"name": "Лубрецьк Остап Данилович", "birth_date": "25.01.1981"}])
    turns = turns_under(STRICT)
    use_model(kept(), "trial", by=OLHA)
    after, chosen = snapshot(), chosen_at()
    use_model(PLAIN.version, "back", by=OLHA)
    told = turned_snapshot(turns, snapshot(), chosen)
    assert [line.records for line in told.lines] == [(1,), (2,), (3,), (4,), (5,)]
    assert texts(told) == texts(after)


def test_who_is_not_touched_is_not_derived_anew(twice: Register) -> None:
    before = snapshot()
    told = turned_snapshot([Turn((1, 3), "same", "undecided", 0.4)], before, chosen_at())
    assert next(line for line in told.lines if line.number == 2) is before.by_number[2]


def test_a_portion_holds_all_that_its_pairs_are_tied_to(twice: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two pairs that would tie three persons are told together, and whoever is tied to nobody in another portion."""
    monkeypatch.setattr(relinking, "_STATED_AT_ONCE", 1)
    twice.take("late", [{"name": "Лубрецьк Остап Данилович", "birth_date": "25.01.1981"}])
    turns = [Turn(pair, "none", "same", 0.99) for pair in ((1, 5), (2, 5))]
    [(some, records)] = relinking._portions(turns)
    assert ([turn.pair for turn in some], records) == ([(1, 5), (2, 5)], {1, 2, 3, 4, 5})
    apart = [Turn(pair, "same", "none", 0.0) for pair in ((1, 3), (2, 4))]
    assert [records for _some, records in relinking._portions(apart)] == [{1, 3}, {2, 4}]
    told = turned_snapshot(turns, snapshot(), chosen_at())
    assert told.entry == snapshot().entry
