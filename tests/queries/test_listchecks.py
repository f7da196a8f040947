"""A list from outside, row by row against a register: the 630-name case in small."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.registers import PEOPLE, SmallRegister, small_register, viewers

if TYPE_CHECKING:
    from byname.core.disclosure import Viewer
    from byname.queries.listcheckviews import CheckLine, ListCheckView

__all__ = ["small_register"]

pytestmark = pytest.mark.django_db(databases="__all__")

STRANGER = {"name": "Незнайлюк Хтось Ніхтович", "birth_date": "09.09.1970"}
SOUGHT = {
    "name": "Шукайлюк Панас Юхимович", "birth_date": "13.02.1981", "unit": "2 вигаданий полк", "category": "цивільний",
}  # fmt: skip
CIVIL = {
    "name": "Мирновець Лаврін Сидорович", "birth_date": "27.10.1969", "capture_date": "01.04.2022",
    "category": "цивільний", "sex": "ч", "health": "тяжко поранений",
}  # fmt: skip
DEAD = {"name": "Пом'януйко Хома Гнатович", "birth_date": "08.08.1971", "capture_date": "01.04.2022"}


def row(key: str, **changed: str) -> dict[str, str]:
    name, born, *_unit = PEOPLE[key]
    return {"name": name, "birth_date": born} | changed


@pytest.fixture(scope="module")
def full(small_register: SmallRegister) -> SmallRegister:
    """The small register with somebody sought, a civilian, one certified dead, lists asked for and one offered before."""
    from byname.actions.approvals import NewApproval, approve

    own = {"source": "own", "power": "aa", "holder": "bb", "received": date(2023, 4, 1)}
    numbers = small_register.take("sought.csv", [SOUGHT, CIVIL, DEAD], kind="missing-list", **own)
    small_register.numbers |= dict(zip(("sought", "civil", "dead"), numbers, strict=True))
    notice = {"source": "act", "kind": "death-notice", "power": "aa", "received": date(2023, 4, 2)}
    [died] = small_register.take("died.csv", [{**DEAD, "death_date": "01.01.2023"}], degree="certified", **notice)
    for name in ("vera", "olha"):
        approve([NewApproval(died)], by=replace(viewers()["all"], name=name))
    asked = [row("kulf"), row("mnyzh"), row("nezd"), row("zhmak")]
    small_register.take("asked.csv", asked, kind="exchange-list", role="requested", **own)
    before = [row("kulf"), row("dzarm"), row("shchup"), row("tsvyr"), DEAD, {"birth_date": "03.03.1980"}]
    small_register.take("before.csv", before, source="bureau", kind="captive-list", role="offered", power="aa",
                        holder="bb", received=date(2023, 5, 1))  # fmt: skip
    return small_register


def file_of(register: SmallRegister, rows: Sequence[Mapping[str, str]], name: str = "theirs.csv") -> Any:
    """A file as it arrives, offered by the detaining power."""
    from byname.actions.arrivals import Arrival

    codes = list(dict.fromkeys(code for each in rows for code in each))
    lines = [";".join(codes), *(";".join(each.get(code, "") for code in codes) for each in rows)]
    path = register.folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return Arrival(
        path=path, title=name, source="bureau", kind="", received=date(2023, 6, 1), power="aa", role="offered"
    )


def checked(
    register: SmallRegister, rows: Sequence[Mapping[str, str]], by: str | Viewer = "desk", **asked: Any
) -> ListCheckView:
    from byname.actions.listchecks import match_file
    from byname.queries.listchecks import list_check

    arrival = replace(file_of(register, rows), **asked.pop("facts", {}))
    viewer = viewers()[by] if isinstance(by, str) else by
    return list_check(match_file(arrival, by=viewer), viewer=viewer, **asked)


def verdicts(view: ListCheckView) -> list[str]:
    return [line.verdict for line in view.lines]


def line(view: ListCheckView, number: int) -> CheckLine:
    return next(each for each in view.lines if each.row == number)


MANY = [
    row("zhmak"), row("dzarm"), STRANGER, row("kulf"), row("kulf"), SOUGHT, CIVIL, DEAD, {"birth_date": "01.01.1980"},
    row("tsvyr", birth_date="17.06.1986"), row("homv", name="Гомвідько Роман Петрович"),
]  # fmt: skip


def test_each_row_has_one_class_and_they_sum_to_the_rows(full: SmallRegister) -> None:
    """Law 1: nothing is lost."""
    view = checked(full, MANY)
    assert verdicts(view) == [
        "home", "home", "unknown", "as-said", "repeated", "never-held", "civilian", "dead", "unreadable", "to-decide",
        "to-decide",
    ]  # fmt: skip
    assert sum(number for _code, number in view.counts) == view.rows == len(MANY)
    assert line(view, 6).repeats == 5
    assert view.found


def test_who_is_home_is_told_with_the_day_and_the_exchange(full: SmallRegister) -> None:
    home = line(checked(full, MANY), 2)
    assert (home.since, home.exchange, home.person.number if home.person else "") == (
        "2023-02-01", "X-1", full.numbers["zhmak"],
    )  # fmt: skip


def test_a_reported_death_is_a_mark_and_moves_nobody(full: SmallRegister) -> None:
    """Law 7: it changes nobody's place and strikes nobody off."""
    view = checked(full, [row("bravl")])
    assert (verdicts(view), "dead-reported" in view.lines[0].marks) == (["as-said"], True)


def test_a_row_that_no_identity_settles_is_for_a_human_and_is_never_counted_as_sure(full: SmallRegister) -> None:
    view = checked(full, [row("homv", name="Гомвідько Роман Петрович"), row("zhmak", birth_date="")])
    assert verdicts(view) == ["to-decide", "to-decide"]
    other_father, no_birth = view.lines
    assert [each.person.number for each in other_father.candidates] == [full.numbers["homv"]]
    assert {"may-be-home", "may-be-wrong-name"} <= set(other_father.marks)
    assert [(each.field, each.theirs, each.ours) for each in other_father.differences] == [
        ("patronymic", "Петрович", "Ігорович")
    ]
    assert "Own" not in other_father.differences[0].sources
    assert (no_birth.person, no_birth.differences, "may-be-home" in no_birth.marks) == (None, (), True)


def test_wrong_data_is_told_with_both_values_and_who_tells_ours(full: SmallRegister) -> None:
    """Law 6: unit and month of capture agree, and so does the name; the day of birth is one figure off."""
    wrong = row("tsvyr", birth_date="17.06.1986", unit="1 вигадана бригада", capture_date="17.05.2022")
    [told] = checked(full, [wrong]).lines
    assert told.verdict == "wrong-birth"
    [difference] = told.differences
    assert (difference.theirs, difference.ours, difference.sources) == ("1986-06-17", "1988-06-17", ("bureau", "own"))


def test_the_last_list_is_accounted_for_person_by_person(full: SmallRegister) -> None:
    view = checked(full, [row("kulf"), STRANGER])
    assert view.earlier
    assert view.earlier.document == full.documents["before.csv"]
    fates = dict(view.earlier.fates)
    assert {code: number for code, number in fates.items() if number} == {
        "on-it": 1, "home": 2, "dead": 1, "not-told-since": 1,
    }  # fmt: skip
    assert sum(fates.values()) == view.earlier.persons == 5
    assert (view.earlier.rows, view.earlier.nobody) == (6, 1)
    assert [each.person.number for each in view.earlier.vanished] == [full.numbers["tsvyr"]]


def test_whoever_may_be_on_the_list_has_not_surely_vanished(full: SmallRegister) -> None:
    view = checked(full, [row("tsvyr", name="Цвирхлюк Тарас Петрович")])
    assert view.earlier
    assert dict(view.earlier.fates)["may-be-on-it"] == 1


def test_whom_we_asked_for_and_who_is_on_no_list_of_theirs_is_named(full: SmallRegister) -> None:
    view = checked(full, [row("mnyzh")])
    assert {code: number for code, number in view.requested.parts if number} == {
        "on-it": 1, "home": 1, "on-another": 1, "on-none": 1,
    }  # fmt: skip
    assert view.requested.persons == 4
    assert [hit.number for hit in view.requested.on_none] == [full.numbers["nezd"]]


def test_another_document_can_be_held_to_be_their_last(full: SmallRegister) -> None:
    from byname.queries.absent import NotFoundError

    view = checked(full, [row("kulf")], against=full.documents["asked.csv"])
    assert view.earlier
    assert (view.earlier.persons, dict(view.earlier.fates)["home"]) == (4, 1)
    with pytest.raises(NotFoundError):
        checked(full, [row("kulf")], against=99_999)


def test_a_first_list_says_that_nobody_can_have_vanished(full: SmallRegister) -> None:
    view = checked(full, [row("kulf")], facts={"role": "refused"})
    assert (view.earlier, [note.code for note in view.notes]) == (None, ["listcheck.note-no-earlier"])


def test_categories_are_counted_with_how_many_nothing_says_of(full: SmallRegister) -> None:
    told = {each.code: (each.yes, each.no, each.unknown) for each in checked(full, [CIVIL, STRANGER]).categories}
    assert told["civilians"] == (1, 0, 1)
    assert told["women"] == (0, 1, 1)
    assert told["gravely-wounded"] == (1, 0, 1)


def test_a_field_that_the_viewer_may_not_see_counts_as_not_known(full: SmallRegister) -> None:
    """Law 8: health is protected; somebody who works with another power's captives is not told of it by counting."""
    from byname.core.disclosure import Role

    other_home = replace(viewers()["desk"], roles=frozenset({Role.EXCHANGE}), home="bb")
    plain = {"name": CIVIL["name"], "birth_date": CIVIL["birth_date"]}
    told = {each.code: (each.yes, each.unknown) for each in checked(full, [plain], other_home).categories}
    assert (told["gravely-wounded"], told["civilians"]) == ((0, 1), (1, 0))


def test_who_may_not_see_a_power_s_people_is_told_nothing_of_them(full: SmallRegister) -> None:
    """Law 8: no oracle. With the powers of others only, everybody on the list is unknown, and no list came before."""
    stranger = replace(viewers()["desk"], powers=frozenset({"bb"}))
    view = checked(full, MANY, stranger, facts={"power": "bb"})
    assert set(verdicts(view)) == {"unknown", "repeated", "unreadable"}
    assert (view.earlier, view.requested.persons) == (None, 0)
    assert not any(each.candidates or each.differences or each.person for each in view.lines)


def test_deaths_that_nobody_approved_are_not_told_to_who_may_not_see_them(full: SmallRegister) -> None:
    far = replace(viewers()["desk"], home="bb")
    [told] = checked(full, [row("bravl")], far).lines
    assert (told.verdict, told.marks) == ("as-said", ())


@pytest.mark.parametrize("by", ["reader", "registrar", "keeper", "nobody"])
def test_whoever_has_no_part_in_exchanges_is_refused(full: SmallRegister, by: str) -> None:
    from byname.core.errors import RefusedError

    with pytest.raises(RefusedError):
        checked(full, [row("kulf")], by)


def test_people_of_a_power_that_was_not_granted_are_refused_as_a_list(full: SmallRegister) -> None:
    from byname.core.errors import RefusedError

    with pytest.raises(RefusedError, match="power-not-granted"):
        checked(full, [row("kulf")], replace(viewers()["desk"], powers=frozenset({"bb"})))


def test_a_check_writes_nothing_but_that_somebody_looked(full: SmallRegister) -> None:
    from byname.store.models import Look
    from tests.actions.house import written

    before, looks = written(), Look.objects.count()
    view = checked(full, MANY)
    assert (written(), Look.objects.count()) == (before, looks + 1)
    what = Look.objects.order_by("-id").values_list("what", flat=True)[0]
    assert full.numbers["zhmak"] in str(what)
    assert view.lines


def test_the_order_of_the_rows_changes_no_class(full: SmallRegister) -> None:
    """Law 10."""
    forward, back = checked(full, MANY), checked(full, list(reversed(MANY)))
    assert (forward.counts, forward.also, forward.marks) == (back.counts, back.also, back.marks)
    assert {(each.name, each.birth, each.verdict) for each in forward.lines} == {
        (each.name, each.birth, each.verdict) for each in back.lines
    }


def test_the_same_bytes_taken_in_before_do_not_confirm_themselves(full: SmallRegister) -> None:
    from byname.actions.listchecks import match_document
    from byname.queries.listchecks import list_check

    rows = [STRANGER | {"name": "Самотнюк Юхим Гнатович"}, row("nezd", birth_date="19.12.1948")]
    full.take("self.csv", rows, source="bureau", kind="captive-list", role="offered", power="aa",
                         holder="bb", received=date(2023, 5, 20))  # fmt: skip
    document = full.documents["self.csv"]
    arrival = replace(file_of(full, rows), path=full.folder / "self.csv")
    from byname.actions.listchecks import match_file

    desk = viewers()["desk"]
    as_file = list_check(match_file(arrival, by=desk), viewer=desk)
    stored = list_check(match_document(document, by=desk), viewer=desk)
    assert verdicts(as_file) == verdicts(stored) == ["unknown", "to-decide"]
    assert "listcheck.note-twin" in [note.code for note in as_file.notes]
    assert stored.document == document
    assert stored.earlier
    assert stored.earlier.document == full.documents["before.csv"]


def test_a_document_that_is_not_there_and_one_beyond_reach_are_one_error(full: SmallRegister) -> None:
    from byname.actions.listchecks import match_document
    from byname.core.errors import MisuseError

    stranger = replace(viewers()["desk"], powers=frozenset({"bb"}))
    for number in (full.documents["before.csv"], 99_999):
        with pytest.raises(MisuseError, match=f"There is no document {number} that you may see"):
            match_document(number, by=stranger)
