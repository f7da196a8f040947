"""A plan shows what taking a list in does; committing does just that, or refuses and names the rows that changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from byname.actions.intake import plan, take_in
from byname.actions.references import NewReference, add_references
from byname.core.dates import UncertainDate
from byname.core.errors import MisuseError
from byname.core.plans import RowOutcome
from byname.queries._problems import unreadable_count
from byname.queries.documents import mend_file
from tests.actions.house import HEAD, MARTOLIUK, ZELIDKO, House, line_of, persons, status_of, written

pytestmark = pytest.mark.django_db(databases="__all__")

LATIN = "Name,Date of birth\nMartoliuk Andrii,1985-04-03\nZelidko Oleksii,\n,31.02.1985\nBrustoko Hlem,1990-01-01\n"
ACT = "ПІБ;Дата народження\nМартолюк Андрій Іванович;03.04.1985\n"


def _handed_over(house: House) -> None:
    house.take(ACT, name="act.csv", source="act", kind="handover-act", received=date(2023, 5, 23),
               on=UncertainDate.from_edtf("2023-05-23"), exchange="e1", phase="1")  # fmt: skip


def test_a_list_is_recorded_linked_and_derived(house: House) -> None:
    house.take(HEAD + MARTOLIUK + ZELIDKO)
    house.take(LATIN, name="b.csv", source="agency", kind="confirmation", received=date(2023, 1, 5))
    assert (1, 3) in persons()
    assert status_of(1, date(2023, 2, 1)) == "held-confirmed"
    _handed_over(house)
    assert status_of(1, date(2023, 6, 1)) == "returned"


def test_the_classes_of_a_plan_add_up_to_the_rows_read(house: House) -> None:
    house.take(HEAD + MARTOLIUK + ZELIDKO)
    arrival = house.arrival(LATIN, name="b.csv", source="agency", kind="confirmation")
    before = written()
    planned = plan(arrival, by=house.by)
    assert written() == before
    assert sum(planned.counts().values()) + sum(count for _sort, count in planned.aside) == planned.rows_read == 5
    assert [row.outcome for row in planned.rows] == [
        RowOutcome.KNOWN_NEW, RowOutcome.TO_DECIDE, RowOutcome.UNREADABLE, RowOutcome.NEW,
    ]  # fmt: skip


def test_committing_does_what_the_plan_said(house: House) -> None:
    house.take(HEAD + MARTOLIUK + ZELIDKO)
    arrival = house.arrival(LATIN, name="b.csv", source="agency", kind="confirmation")
    planned = plan(arrival, by=house.by)
    taken = take_in(arrival, by=house.by, expected=planned)
    assert (taken.rows_read, taken.unreadable) == (planned.rows_read, planned.counts()[RowOutcome.UNREADABLE])
    assert (planned.rows[0].record, 3) in persons()
    assert (4,) in persons()
    assert (6,) in persons()


def test_a_plan_that_the_register_has_outrun_is_refused_with_its_rows(house: House) -> None:
    arrival = house.arrival(LATIN, name="b.csv", source="agency", kind="confirmation")
    planned = plan(arrival, by=house.by)
    house.take(HEAD + MARTOLIUK)
    before = written()
    with pytest.raises(MisuseError, match=r"row 2 \(new -> known-new\)"):
        take_in(arrival, by=house.by, expected=planned)
    assert written() == before


def test_who_is_home_already_is_planned_as_home(house: House) -> None:
    house.take(HEAD + MARTOLIUK)
    _handed_over(house)
    late = house.arrival(ACT + "\n", name="late.csv", source="camp", kind="captive-list", received=date(2024, 1, 1))
    assert plan(late, by=house.by).counts()[RowOutcome.HOME] == 1


def test_the_same_list_again_is_known_with_nothing_new(house: House) -> None:
    house.take(HEAD + MARTOLIUK)
    again = plan(house.arrival(HEAD + MARTOLIUK, name="again.csv", source="camp", kind="missing-list"), by=house.by)
    assert again.counts()[RowOutcome.KNOWN] == 1


def test_a_plan_for_an_unknown_source_is_refused(house: House) -> None:
    with pytest.raises(MisuseError, match="'stranger' is not known"):
        plan(house.arrival(HEAD, source="stranger"), by=house.by)


def test_a_list_too_long_for_a_plan_says_so(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("byname.actions.intake.PLANNED_ROWS", 2)
    with pytest.raises(MisuseError, match="is longer"):
        plan(house.arrival(HEAD + MARTOLIUK + ZELIDKO), by=house.by)


@pytest.mark.parametrize("act", [plan, take_in])
def test_a_list_received_on_a_day_that_lies_ahead_is_refused(house: House, act: Callable[..., object]) -> None:
    before = written()
    tomorrow = datetime.now(UTC).date() + timedelta(days=2)
    for facts in ({}, {"source": "agency", "kind": "claim-table"}):
        with pytest.raises(MisuseError, match="lies ahead"):
            act(house.arrival(HEAD + MARTOLIUK, received=tomorrow, **facts), by=house.by)
    assert written() == before


@pytest.mark.parametrize("act", [plan, take_in])
@pytest.mark.parametrize("text", ["", "\n\n", ";;;\n" * 100])
def test_a_file_with_nothing_in_it_is_refused(house: House, act: Callable[..., object], text: str) -> None:
    before = written()
    with pytest.raises(MisuseError, match="nothing to take in"):
        act(house.arrival(text), by=house.by)
    assert written() == before


def test_a_list_that_begins_after_many_blank_lines_is_taken_in(house: House) -> None:
    taken = house.take("\n" * 100 + HEAD + MARTOLIUK)
    assert taken.rows_read == 102
    assert taken.rows_recorded >= 1


SIDES = (
    "ПІБ;Дата народження;Громадянство;Хто утримує\nМартолюк Андрій Іванович;03.04.1985;Україна;Aland\n"
    "Зелідько Олексій Петрович;11.12.1990;ALAND;BB\nБрустоко Глєб Петрович;01.01.1990;Бетія;бб\n"
)


def test_a_power_written_in_a_row_counts_only_where_it_is_registered(house: House) -> None:
    """Law 5: a word that nobody registered is said to be unknown, and takes nobody out of the power of the list."""
    powers: dict[str, dict[str, object]] = {"aa": {"name": "Aland"}, "bb": {"names": [{"text": "Бетія", "lang": "uk"}]}}
    add_references([NewReference("power", code, body) for code, body in powers.items()], by=house.by)
    arrival = house.arrival(SIDES, kind="captive-list", source="camp")
    problems = [row.problem for row in plan(arrival, by=house.by).rows]
    assert ["Україна" in problem for problem in problems] == [True, False, False]
    house.take(SIDES, kind="captive-list", source="camp")
    assert [line_of(record).value("power") for record in (1, 2, 3)] == ["aa", "aa", "bb"]
    assert [line_of(record).value("holder") for record in (1, 2)] == ["aa", "bb"]
    assert ["бб" in problem for problem in problems] == [False, False, True]


def _people(count: int, more: str = "") -> str:
    return "".join(f"Трембак Юсь Ілліч;{day}.05.1985{more}\n" for day in range(10, 10 + count))


@pytest.mark.parametrize(
    ("text", "headings", "records"),
    [
        ("ПІБ;Дата народження\n" + _people(10) + "ПІБ;Дата народження;Звання\n" + _people(10, ";солдат"), 2, 20),
        (_people(10) + "ПІБ;Дата народження\n" + _people(10), 1, 20),
        ("Список 12 бригади\nВих. № 7;від 01.06.2022\nПІБ;Дата народження\n" + _people(3), 3, 3),
    ],
)
def test_law_1_nobody_is_dropped_as_a_heading(house: House, text: str, headings: int, records: int) -> None:
    """Law 1: "Nothing is lost. Rows read = rows recorded"; header rows are counted on their own line."""
    planned = plan(house.arrival(text), by=house.by)
    assert (planned.aside, len(planned.rows)) == ((("header", headings),), records)
    taken = house.take(text)
    assert (taken.rows_recorded, taken.rows_aside, taken.unreadable) == (records, {"header": headings}, 0)
    assert taken.rows_read == headings + records


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_a_file_to_mend_goes_in_again_and_mends_its_rows(house: House, delimiter: str) -> None:
    """Law 1: a row that cannot be read waits until it is mended, through a spreadsheet and back."""
    unnamed = ";;;11.12.1990;12 бригада;травень 2022\n"
    house.take((HEAD + MARTOLIUK + unnamed).replace(";", delimiter))
    assert unreadable_count(viewer=house.by) == 1
    _name, content = mend_file(1, viewer=house.by)
    mended = content.decode("utf-8-sig").replace('"";"";"";"11.12', '"Зелідько";"Олексій";"Петрович";"11.12')
    taken = house.take(mended, name="mended.csv")
    assert (taken.rows_recorded, taken.unreadable) == (1, 0)
    assert unreadable_count(viewer=house.by) == 0
    assert line_of(3).value("family") == "Зелідько"
