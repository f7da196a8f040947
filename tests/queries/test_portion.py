"""The persons behind some records as a viewer may be told of them, and as they were without a list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.registers import SmallRegister, small_register, viewers

__all__ = ["small_register"]

pytestmark = pytest.mark.django_db(databases="__all__")


def record(register: SmallRegister, key: str) -> int:
    from byname.store.models import Record

    return int(Record.objects.values_list("id", flat=True).get(number=register.numbers[key]))


def test_a_portion_tells_of_each_what_the_whole_register_does(small_register: SmallRegister) -> None:
    from byname.core.custody.standings import Status
    from byname.queries._persons import ask_for
    from byname.queries._portion import portion

    desk = viewers()["desk"]
    wanted = [record(small_register, key) for key in ("zhmak", "kulf")]
    people = portion(wanted, date(2023, 6, 1), viewer=desk)
    whole = ask_for(date(2023, 6, 1), None, viewer=desk).people.by_number
    assert {each: line.value("name") for each, line in people.owner.items() if each in wanted} == {
        each: whole[each].value("name") for each in wanted
    }
    ours = people.ours(people.owner[wanted[0]])
    assert (ours.status, ours.told("birth_date"), ours.taken is not None) == (Status.RETURNED, ("1991-03-12",), True)


def test_only_fields_that_the_viewer_may_see_are_in_it(small_register: SmallRegister) -> None:
    """Law 8: a death that nobody approved is not in the standing, nor its mark, for whom the field is hidden."""
    from byname.core.custody.standings import Status
    from byname.queries._portion import portion

    bravl, desk = record(small_register, "bravl"), viewers()["desk"]
    near, far = (portion([bravl], None, viewer=each) for each in (desk, replace(desk, home="bb")))
    shown, hidden = (people.ours(people.owner[bravl]) for people in (near, far))
    assert (Status.DEAD in shown.possible, bool(shown.marks)) == (True, True)
    assert (Status.DEAD in hidden.possible, bool(hidden.marks)) == (False, False)
    assert "health" in shown.values
    assert "health" not in hidden.values


def test_who_may_not_see_a_power_s_people_meets_none(small_register: SmallRegister) -> None:
    from byname.queries._portion import portion

    other = replace(viewers()["desk"], powers=frozenset({"bb"}))
    assert portion([record(small_register, "zhmak")], None, viewer=other).owner == {}


def test_a_person_without_one_list_is_what_the_others_tell(small_register: SmallRegister) -> None:
    from byname.core.custody.standings import Status
    from byname.queries._portion import portion
    from byname.store.models import Record

    desk, zhmak = viewers()["desk"], record(small_register, "zhmak")
    people = portion([zhmak], None, viewer=desk)
    act = frozenset(Record.objects.filter(document=small_register.documents["act.csv"]).values_list("id", flat=True))
    line = people.owner[zhmak]
    without = people.without([line], act)[line.number]
    assert people.ours(line).status is Status.RETURNED
    assert people.ours(without).status is Status.HELD_CONFIRMED
    assert (without.number, set(without.records) & act) == (line.number, set())


def test_since_when_somebody_stands_so_is_the_movement_that_counts(small_register: SmallRegister) -> None:
    from byname.queries._portion import portion, since_of

    desk = viewers()["desk"]
    zhmak, shchup = (record(small_register, key) for key in ("zhmak", "shchup"))
    people = portion([zhmak, shchup], None, viewer=desk)
    home = since_of(people.owner[zhmak], people.asked, viewer=desk)
    assert home is not None
    assert (home.when.edtf, home.exchange) == ("2023-02-01", "X-1")
    plain = replace(desk, home="bb")
    assert since_of(people.owner[shchup], people.asked, viewer=desk) is not None
    assert since_of(people.owner[shchup], people.asked, viewer=plain) is None


def test_a_day_out_of_reach_is_refused(small_register: SmallRegister) -> None:
    from byname.core.errors import MisuseError
    from byname.queries._portion import portion

    with pytest.raises(MisuseError, match="out of reach"):
        portion([1], date(1800, 1, 1), viewer=viewers()["desk"])
