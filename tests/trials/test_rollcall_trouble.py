"""A roll-call that goes wrong in every way: two clerks who disagree, an act twice, an act against the list, someone else, sides swapped.

Issue 3, section 4, "Break it". Through to what readers see: the difference between agreed and handed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from byname.actions.rollcalls import Filled
from byname.actions.withdrawals import withdraw
from byname.core.errors import MisuseError
from byname.queries.figures import figure
from byname.queries.handovers import handover
from tests.ledger.called import PEOPLE, agree, fill, hand_over, made
from tests.ledger.registers import OLHA, Register, fresh_register

pytestmark = pytest.mark.django_db(databases="__all__")

OTHER = ("Воргацьк Семен Романович", "05.05.1987")


@pytest.fixture
def register(db: None) -> Iterator[Register]:
    with fresh_register() as found:
        yield found


def _told(power: str = "lod") -> dict[str, int | None]:
    [side] = [side for side in handover("X-1", viewer=OLHA, power=power).sides if side.power == power]
    return {cell.code: cell.value for cell in side.cells if cell.value}


def _returned(power: str = "lod") -> int | None:
    return figure(f"returned/power:{power}", viewer=OLHA).value


def _settle(digest: str, number: int, word: str) -> list[Filled]:
    return [replace(fill(digest, {number: word}, rest=""), title="settled.csv")]


def test_before_the_roll_call_everybody_agreed_is_a_gap(register: Register) -> None:
    agree(register)
    assert (_told(), _returned()) == ({"did-not-come": 6, "agreed": 6}, 0)


def test_two_clerks_who_disagree_hold_the_act_up_until_it_is_settled(register: Register) -> None:
    agree(register)
    digest = made()
    sheets = fill(digest, {1: "н", 2: "відм", 3: "пом"}), fill(digest, {1: "+", 2: "отк", 3: "died"}, clerk=2)
    with pytest.raises(MisuseError, match=r"1 number is to settle \(1\)"):
        hand_over(digest, *sheets)
    assert _returned() == 0
    hand_over(digest, *sheets, settled=_settle(digest, 1, "+"))
    assert _told() == {"as-agreed": 4, "declined": 1, "did-not-come": 1, "agreed": 6, "came": 4}
    assert _returned() == 4, "law 7: who died by word of a roll-call is no return, and no change of status either"


def test_an_act_taken_in_twice_or_in_other_words_counts_once(register: Register) -> None:
    agree(register)
    digest = made()
    for words in ({2: "н"}, {2: "н"}, {2: "не прибув"}):
        hand_over(digest, fill(digest, words))
    assert (_told(), _returned()) == ({"as-agreed": 5, "did-not-come": 1, "agreed": 6, "came": 5}, 5)


def test_an_act_against_the_list_shows_who_came_in_whose_place(register: Register) -> None:
    agree(register)
    digest = made()
    hand_over(digest, fill(digest, {2: "н"}, [(*OTHER, "", "2")]))
    assert _told() == {"as-agreed": 5, "not-agreed": 1, "did-not-come": 1, "agreed": 6, "came": 6}
    [side] = [
        side
        for side in handover("X-1", viewer=OLHA, power="lod", people=True, outcome="not-agreed").sides
        if side.people
    ]
    assert [hit.name for _code, hits in side.people for hit in hits] == [OTHER[0]]


def test_someone_else_brings_himself_home_and_not_the_one_agreed(register: Register) -> None:
    agree(register)
    digest = made()
    hand_over(digest, fill(digest, {2: "інш"}, [(*OTHER, "other", "2")]))
    assert (_told(), _returned()) == ({"as-agreed": 5, "not-agreed": 1, "did-not-come": 1, "agreed": 6, "came": 6}, 6)


def test_someone_else_without_a_name_brings_nobody_home(register: Register) -> None:
    agree(register)
    digest = made()
    hand_over(digest, fill(digest, {2: "інш"}))
    assert (_told(), _returned()) == ({"as-agreed": 5, "did-not-come": 1, "agreed": 6, "came": 5}, 5)


def test_an_act_that_was_wrong_is_taken_back_and_made_again(register: Register) -> None:
    agree(register)
    digest = made()
    before = _told()
    first = hand_over(digest, fill(digest, {}))
    withdraw("document", dict(first.documents)["handed-over"], "mistaken", by=OLHA)
    assert (_told(), _returned()) == (before, 0), "law 2: as if it had not been, plus the trail"
    hand_over(digest, fill(digest, {1: "н"}))
    assert _told() == {"as-agreed": 5, "did-not-come": 1, "agreed": 6, "came": 5}
    hand_over(digest, fill(digest, {1: "н"}))
    assert _returned() == 5


def test_with_the_directions_swapped_the_other_side_reads_the_same(register: Register) -> None:
    """Law 9: swap the powers and everything is swapped."""
    rows = [{"name": name, "birth_date": born, "capture_date": "17.05.2022"} for name, born in PEOPLE]
    agree(register, PEOPLE, power="kes", holder="lod")
    register.take("theirs", rows, power="kes", holder="lod")
    digest = made()
    hand_over(digest, fill(digest, {1: "н"}))
    assert _told("kes") == {"as-agreed": 5, "did-not-come": 1, "agreed": 6, "came": 5}
