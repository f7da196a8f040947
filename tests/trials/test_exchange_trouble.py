"""An exchange that goes wrong in every way: nothing is lost, nobody is counted twice, and what was agreed is not what came.

Issue 3, section 4: "an act taken in twice, an act against the agreed list, a person handed over twice (duplicate,
recapture, someone else: three outcomes), an exchange called off midway, a phase that slips a day, a row that turns out to
be another person; directions swapped".
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from byname.actions.exchanges import add_exchange_entries
from byname.actions.judgements import judge, undo
from byname.actions.references import NewReference, add_references
from byname.core.dates import UncertainDate
from byname.queries.figures import figure
from byname.queries.handovers import HandoverSide, handover
from byname.store.models import Record
from tests.actions.house import House, forget, persons, state

pytestmark = pytest.mark.django_db(databases="__all__")

HEAD = "Прізвище;Ім'я;По батькові;Дата народження;Підрозділ;Дата полону\n"
PEOPLE = {
    "glem": "Жмаковенко;Глем;Юхимович;04.03.1991;12 бригада;17.05.2022\n",
    "orest": "Фурздюк;Орест;Ілліч;11.10.1988;12 бригада;19.05.2022\n",
    "taras": "Цвирхлюк;Тарас;Левкович;17.06.1988;12 бригада;21.05.2022\n",
    "marko": "Нездралюк;Марко;Ілліч;19.12.1984;2 полк;23.05.2022\n",
}
AGREED = {"kind": "exchange-list", "role": "agreed", "exchange": "X-1", "received": date(2025, 5, 20)}
ACT = {"kind": "handover-act", "source": "act", "exchange": "X-1", "received": date(2025, 5, 26)}


@pytest.fixture
def desk(db: None, tmp_path: Path) -> Any:
    """A register with four captives and exchange X-1 in two phases."""
    forget()
    house = House(tmp_path)
    phases = [{"code": "1", "day": "2025-05-23"}, {"code": "2", "day": "2025-05-24"}]
    entry(house, "X-1", phases)
    add_references([NewReference("power", code, {"name": code.upper()}) for code in ("aa", "bb")], by=house.by)
    entry(house, "X-2", [{"code": "1", "day": "2025-09-01"}], received=date(2025, 8, 1))
    house.take(HEAD + "".join(PEOPLE.values()))
    yield house
    forget()


def entry(house: House, code: str, phases: list[dict[str, str]], received: date = date(2025, 5, 1)) -> None:
    add_exchange_entries([NewReference("exchange", code, {"phases": phases}, received)], by=house.by)


def rows(*keys: str) -> str:
    return HEAD + "".join(PEOPLE[key] for key in keys)


def act(house: House, text: str, phase: str = "1", day: str = "2025-05-23", **facts: Any) -> Any:
    on = UncertainDate.from_edtf(day)
    return house.take(text, name=f"act{phase}.csv", phase=phase, on=on, **(ACT | facts))


def side(house: House, exchange: str = "X-1", **facts: Any) -> HandoverSide:
    [found] = handover(exchange, viewer=house.by, people=True, **facts).sides
    return found


def told(found: HandoverSide) -> dict[str, int | None]:
    return {cell.code: cell.value for cell in found.cells if cell.value}


def back(house: House, text: str) -> int | None:
    return figure(text, viewer=house.by).value


def test_an_act_taken_in_twice_changes_nothing(desk: House) -> None:
    """Law 1: "The same bytes from the same source in the same kind, role and exchange change nothing"."""
    desk.take(rows("glem", "orest"), name="agreed.csv", phase="1", **AGREED)
    act(desk, rows("glem", "taras"))
    before = told(side(desk)), state()
    assert act(desk, rows("glem", "taras")).known_already
    assert (told(side(desk)), state()) == before
    assert before[0] == {"as-agreed": 1, "not-agreed": 1, "did-not-come": 1, "agreed": 2, "came": 2}


def test_an_act_copied_by_another_hand_brings_nobody_home_twice(desk: House) -> None:
    """Domain, mistake 7: nobody is counted twice because two lists name him."""
    act(desk, rows("glem"))
    act(desk, rows("glem").replace(";", ","), source="own", received=date(2025, 6, 1))
    assert told(side(desk)) == {"not-agreed": 1, "came": 1}
    assert back(desk, "returned/exchange:X-1") == 1


def test_handed_over_twice_in_two_rows_of_one_act_is_one_person_once_somebody_says_so(desk: House) -> None:
    """The first of three outcomes: a duplicate. Two rows of one list are two people until it is decided; the range says so."""
    document = act(desk, rows("glem", "glem")).document
    cells = {cell.code: cell for cell in side(desk).cells}
    assert (cells["came"].value, cells["came"].low, cells["came"].high) == (2, 1, 2)
    one, two = Record.objects.filter(document=document).order_by("id")
    judge(one.number, two.number, "same", by=desk.by)
    assert told(side(desk)) == {"not-agreed": 1, "came": 1}
    assert back(desk, "returned/exchange:X-1") == 1


def test_handed_over_twice_after_a_second_capture_is_one_person_and_two_returns(desk: House) -> None:
    """The second: a recapture. Who came home, was taken again and came home again has two movements."""
    act(desk, rows("glem"))
    again = "Жмаковенко;Глем;Юхимович;04.03.1991;12 бригада;02.07.2025\n"
    desk.take(HEAD + again, name="again.csv", source="camp", kind="captive-list", received=date(2025, 7, 9))
    act(desk, HEAD + again, day="2025-09-01", exchange="X-2", received=date(2025, 9, 2))
    assert back(desk, "returned@2025-10-01") == 1
    assert back(desk, "returned/exchange:X-1") == back(desk, "returned/exchange:X-2") == 1
    assert told(side(desk)) == told(side(desk, "X-2")) == {"not-agreed": 1, "came": 1}


def test_handed_over_twice_with_another_birth_date_and_patronymic_is_someone_else(desk: House) -> None:
    """The third: someone else of the same name. Law 6: "and none that contradicts"."""
    other = "Жмаковенко;Глем;Саввич;28.11.1969;7 полк;03.04.2023\n"
    act(desk, rows("glem"))
    act(desk, HEAD + other, phase="2", day="2025-05-24")
    assert told(side(desk)) == {"not-agreed": 2, "came": 2}
    assert back(desk, "returned/exchange:X-1") == 2


def test_an_exchange_called_off_midway_keeps_who_came(desk: House) -> None:
    desk.take(rows("glem"), name="agreed1.csv", phase="1", **AGREED)
    desk.take(rows("orest", "marko"), name="agreed2.csv", phase="2", **AGREED)
    act(desk, rows("glem"))
    phases = [{"code": "1", "day": "2025-05-23"}, {"code": "2", "day": "2025-05-24", "state": "called-off"}]
    entry(desk, "X-1", phases, received=date(2025, 5, 24))
    assert told(side(desk)) == {"as-agreed": 1, "did-not-come": 2, "agreed": 3, "came": 1}
    assert told(side(desk, phase="2")) == {"did-not-come": 2, "agreed": 2}
    assert back(desk, "held@2025-06-01") == 3
    assert back(desk, "returned@2025-06-01") == 1


def test_a_phase_that_slips_a_day_counts_on_the_day_of_the_act(desk: House) -> None:
    """What was planned stays as it was known; who came, came on the day of the act."""
    desk.take(rows("glem"), name="agreed.csv", phase="2", **AGREED)
    entry(
        desk,
        "X-1",
        [{"code": "1", "day": "2025-05-23"}, {"code": "2", "day": "2025-05-25"}],
        received=date(2025, 5, 25),
    )
    act(desk, rows("glem"), phase="2", day="2025-05-25")
    assert told(side(desk)) == {"as-agreed": 1, "agreed": 1, "came": 1}
    assert [back(desk, f"returned@2025-05-{day}") for day in (24, 25)] == [0, 1]


def test_a_row_that_turns_out_to_be_another_person_moves_and_moves_back(desk: House) -> None:
    """Law 2: "Merge, add, unmerge: the state equals the one without the merge, plus the trail"."""
    desk.take(rows("orest"), name="agreed.csv", phase="1", **AGREED)
    act(desk, "Прізвище;Ім'я;По батькові\nФурздюк;Орест;Ілліч\n")
    before = told(side(desk)), persons()
    came, asked = (Record.objects.filter(document=document).get() for document in (3, 2))
    judge(asked.number, came.number, "same", by=desk.by)
    assert told(side(desk)) == {"as-agreed": 1, "agreed": 1, "came": 1}
    undo(by=desk.by)
    assert (told(side(desk)), persons()) == before
    assert before[0].get("as-agreed") is None
    cells = {cell.code: cell for cell in side(desk).cells}
    assert (cells["as-agreed"].low, cells["as-agreed"].high) == (0, 1)


@pytest.mark.parametrize("ours", ["aa", "bb"])
def test_law_directions_swapped_swap_the_result_and_nothing_else(desk: House, ours: str) -> None:
    """Law 9: "Swap ids and roles and every result is the same, swapped"."""
    theirs = {"aa": "bb", "bb": "aa"}[ours]
    facts: dict[str, Any] = {"power": ours, "holder": theirs}
    extra = (
        HEAD
        + "Кешмовин;Глеб;Саввич;07.01.1986;5 батальйон;01.06.2022\nДрублин;Степан;Титович;23.03.1992;5 батальйон;01.06.2022\n"
    )
    desk.take(extra, name="agreed.csv", phase="1", **(AGREED | facts))
    first, last = extra.splitlines(keepends=True)[:2], extra.splitlines(keepends=True)[2]
    act(desk, "".join(first), **facts)
    desk.take(HEAD + last, name="declined.csv", phase="1", **(AGREED | facts | {"role": "declined"}))
    found = side(desk, power=ours)
    assert told(found) == {"as-agreed": 1, "declined": 1, "agreed": 2, "came": 1}
    assert told(side(desk, power=theirs)) == {}
