"""Each row of a list is in one class; what is said of it holds whoever the parties are and in whatever order the rows stand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.standings import HELD, Status
from byname.core.listchecks.listcheck import (
    HOME,
    Candidate,
    ListRow,
    Mark,
    Ours,
    Verdict,
    check,
    counts,
    holds_by_identity,
)

FIELDS = {"name": "Жмаковенко Глем Орестович", "family": "Жмаковенко", "given": "Глем", "patronymic": "Орестович",
          "birth_date": "1991-03-12"}  # fmt: skip
VALUES = {"name": ("Жмаковенко Глем Орестович",), "birth_date": ("1991-03-12",)}
HIM = Ours(7, Status.HELD_CONFIRMED, frozenset({Status.HELD_CONFIRMED}), values=VALUES)


def known(ours: Ours = HIM, row: int = 2, **changed: str) -> ListRow:
    return ListRow(row, FIELDS | changed, ours=ours)


def one(row: ListRow) -> tuple[Verdict, frozenset[Verdict], frozenset[Mark]]:
    [found] = check([row])
    return found.verdict, found.also, found.marks


def test_whoever_is_held_and_rightly_written_is_as_said() -> None:
    assert one(known()) == (Verdict.AS_SAID, frozenset(), frozenset())


@pytest.mark.parametrize("status", sorted(Status))
def test_where_somebody_stands_gives_the_class(status: Status) -> None:
    expected = (
        Verdict.HOME if status in HOME else Verdict.AS_SAID if status in HELD
        else Verdict.DEAD if status is Status.DEAD else Verdict.NEVER_HELD
    )  # fmt: skip
    assert one(known(replace(HIM, status=status, possible=frozenset({status}))))[0] is expected


def test_of_whom_nothing_is_told_nobody_says_that_they_are_held() -> None:
    assert one(known(replace(HIM, status=None)))[0] is Verdict.NEVER_HELD


def test_a_death_that_is_only_reported_is_a_mark() -> None:
    """Law 7: it changes nobody's place."""
    reported = replace(HIM, marks=frozenset({"dead-reported"}), possible=frozenset({HIM.status, Status.DEAD}))
    assert one(known(reported)) == (
        Verdict.AS_SAID, frozenset(), frozenset({Mark.DEAD_REPORTED, Mark.MAY_BE_DEAD}),
    )  # fmt: skip


def test_dates_that_are_unsure_are_said_and_never_counted_as_sure() -> None:
    unsure = replace(HIM, possible=frozenset({HIM.status, Status.RETURNED}))
    again = replace(HIM, status=Status.RETURNED, possible=frozenset({Status.RETURNED, Status.HELD_REPORTED}))
    assert one(known(unsure))[::2] == (Verdict.AS_SAID, frozenset({Mark.MAY_BE_HOME}))
    assert one(known(again))[::2] == (Verdict.HOME, frozenset({Mark.MAY_BE_HELD}))


@pytest.mark.parametrize("born", ["1991-12-03", "1991-03-13", "1990-03-12", "1984-05-05"])
def test_a_wrong_date_of_birth_is_told_with_both(born: str) -> None:
    [found] = check([known(birth_date=born)])
    assert found.verdict is Verdict.WRONG_BIRTH
    assert [(each.field, each.theirs, each.ours) for each in found.differences] == [("birth_date", born, "1991-03-12")]


@pytest.mark.parametrize("born", ["1991", "1991-03", "", "1991-03-12"])
def test_a_vaguer_date_of_birth_is_not_wrong(born: str) -> None:
    assert one(known(birth_date=born))[0] is Verdict.AS_SAID


def test_where_our_own_sources_differ_theirs_is_not_wrong() -> None:
    disputed = replace(HIM, values=VALUES | {"birth_date": ("1991-03-12", "1991-12-03")})
    [found] = check([known(disputed, birth_date="1991-12-03")])
    assert (found.verdict, found.marks) == (Verdict.AS_SAID, frozenset({Mark.BIRTH_DISPUTED}))
    assert found.differences[0].other == ("1991-12-03",)


def test_another_father_is_a_wrong_name_and_another_alphabet_is_not() -> None:
    father = known(name="Жмаковенко Глем Петрович", patronymic="Петрович")
    latin = known(name="Zhmakovenko Hlem", family="Zhmakovenko", given="Hlem", patronymic="")
    assert [one(father)[0], one(latin)[0]] == [Verdict.WRONG_NAME, Verdict.AS_SAID]


def test_a_form_that_one_of_our_sources_tells_is_no_mistake_of_theirs() -> None:
    two = replace(HIM, values=VALUES | {"name": ("Жмаковенко Глем Орестович", "Жмаковенко Глем Петрович")})
    assert one(known(two, name="Жмаковенко Глем Петрович", patronymic="Петрович"))[0] is Verdict.AS_SAID


def test_a_family_name_spelt_otherwise_is_a_mark() -> None:
    slip = known(name="Жмаковинко Глем Орестович", family="Жмаковинко")
    assert one(slip)[::2] == (Verdict.AS_SAID, frozenset({Mark.SPELT_OTHERWISE}))


def test_every_other_class_that_holds_is_said_too() -> None:
    home = replace(HIM, status=Status.RETURNED, values=VALUES | {"category": ("civilian",)})
    verdict, also, _marks = one(known(home, birth_date="1984-05-05"))
    assert (verdict, also) == (Verdict.HOME, frozenset({Verdict.WRONG_BIRTH, Verdict.CIVILIAN}))


def test_a_civilian_by_the_list_alone_is_a_mark() -> None:
    assert one(known(category="civilian"))[::2] == (Verdict.AS_SAID, frozenset({Mark.SAYS_CIVILIAN}))


def test_a_candidate_is_for_a_human_and_wrong_data_only_where_an_identity_agrees() -> None:
    """Law 6: names alone link nobody, and tell nobody what would be wrong."""
    wrong = FIELDS | {"birth_date": "1984-05-05"}
    home = replace(HIM, status=Status.RETURNED, possible=frozenset({Status.RETURNED}))
    by_name, by_identity = (ListRow(2, wrong, candidates=(Candidate(home, identity),)) for identity in (False, True))
    [name], [identity] = check([by_name]), check([by_identity])
    assert name.verdict is identity.verdict is Verdict.TO_DECIDE
    assert (name.marks, name.differences) == (frozenset({Mark.MAY_BE_HOME}), ())
    assert identity.marks == {Mark.MAY_BE_HOME, Mark.MAY_BE_WRONG_BIRTH}
    assert [each.ours for each in identity.differences] == ["1991-03-12"]


def test_of_two_who_fit_equally_neither_is_told_as_wrong() -> None:
    others = tuple(Candidate(replace(HIM, person=number), identity=True) for number in (7, 8))
    [found] = check([ListRow(2, FIELDS | {"birth_date": "1984-05-05"}, candidates=others)])
    assert (found.verdict, found.differences) == (Verdict.TO_DECIDE, ())


def test_where_another_who_may_be_the_same_is_home_or_dead_it_is_said_and_not_counted() -> None:
    """Law 5: unsure is said."""
    dead = Candidate(Ours(8, Status.DEAD, frozenset({Status.DEAD})))
    sure = replace(known(), candidates=(dead,))
    assert one(sure)[::2] == (Verdict.AS_SAID, frozenset({Mark.MAY_BE_ANOTHER, Mark.MAY_BE_DEAD}))
    home = known(replace(HIM, status=Status.RETURNED, possible=frozenset({Status.RETURNED})))
    twice_home = replace(home, candidates=(Candidate(replace(HIM, person=8, status=Status.RETURNED)),))
    assert one(twice_home)[::2] == (Verdict.HOME, frozenset({Mark.MAY_BE_ANOTHER}))


def test_a_row_that_cannot_be_read_is_nobody_s_and_is_counted() -> None:
    assert one(ListRow(2, {}, unreadable=True))[0] is Verdict.UNREADABLE


def test_of_rows_about_one_person_one_keeps_the_class_and_the_others_repeat_it() -> None:
    first, second, third = check([known(row=5), known(row=3, birth_date="1984-05-05"), ListRow(9, FIELDS)])
    assert (first.verdict, second.verdict, second.repeats) == (Verdict.WRONG_BIRTH, Verdict.REPEATED, 3)
    assert third.verdict is Verdict.UNKNOWN


def test_strangers_whom_the_linker_holds_to_be_one_repeat_each_other() -> None:
    rows = [ListRow(2, FIELDS, group=2), ListRow(3, FIELDS, group=2), ListRow(4, FIELDS, group=4)]
    assert [each.verdict for each in check(rows)] == [Verdict.UNKNOWN, Verdict.REPEATED, Verdict.UNKNOWN]


@pytest.mark.parametrize(
    ("codes", "holds"),
    [
        ({"name-agrees"}, False), ({"name-agrees", "patronymic-agrees", "unit-equal"}, False),
        ({"unit-equal", "capture-month-equal"}, True), ({"birth-equal"}, True), ({"number-equal"}, True),
        ({"birth-place-equal"}, True), ({"birth-digit", "capture-month-equal"}, False),
    ],
)  # fmt: skip
def test_an_identity_is_what_law_6_names(codes: set[str], holds: bool) -> None:
    assert holds_by_identity(codes) is holds


def _ours() -> st.SearchStrategy[Ours]:
    return st.builds(
        Ours,
        st.integers(1, 4),
        st.sampled_from([None, *Status]),
        st.frozensets(st.sampled_from([None, *Status])),
        st.frozensets(st.sampled_from(["dead-reported", "dead-unapproved"])),
        st.fixed_dictionaries(
            {},
            optional={
                "name": st.sampled_from([("Жмаковенко Глем",), ("Кулфрець Остап", "Кулфрець Орест"), ("",)]),
                "birth_date": st.sampled_from([("1991-03-12",), ("1991", "1984-05-05")]),
                "category": st.sampled_from([("civilian",), ("military",)]),
            },
        ),
    )


def _rows() -> st.SearchStrategy[list[ListRow]]:
    fields = st.fixed_dictionaries(
        {},
        optional={
            "name": st.sampled_from(["Жмаковенко Глем", "Кулфрець Остап", "Zhmakovenko Hlem"]),
            "birth_date": st.sampled_from(["1991-03-12", "1991", "1984-05-05"]),
            "category": st.sampled_from(["civilian", "military"]),
        },
    )
    one_row = st.tuples(
        fields, st.booleans(), st.none() | _ours(), st.lists(st.builds(Candidate, _ours(), st.booleans()), max_size=2),
        st.integers(0, 3),
    )  # fmt: skip
    return st.lists(one_row, max_size=8).map(
        lambda drawn: [
            ListRow(number, told, unreadable=bad, ours=ours, candidates=tuple(perhaps), group=group)
            for number, (told, bad, ours, perhaps, group) in enumerate(drawn, start=2)
        ]
    )


@given(_rows())
def test_the_classes_sum_to_the_rows(rows: list[ListRow]) -> None:
    """Law 1: nothing is lost, and no row is in two classes."""
    found = check(rows)
    assert [each.row for each in found] == [row.row for row in rows]
    assert sum(counts(found).values()) == len(rows)
    assert all(each.verdict not in each.also for each in found)


@given(_rows(), st.randoms(use_true_random=False))
def test_in_whatever_order_rows_stand_the_counts_are_the_same(rows: list[ListRow], draw: object) -> None:
    """Law 10: the rows may even be numbered otherwise."""
    numbers = [row.row for row in rows]
    draw.shuffle(numbers)  # type: ignore[attr-defined]  # hypothesis's own Random
    other = [replace(row, row=number) for row, number in zip(rows, numbers, strict=True)]
    assert counts(check(rows)) == counts(check(other))


@given(_rows())
def test_everybody_on_the_list_is_somebody_of_once(rows: list[ListRow]) -> None:
    """A person whom several rows name is counted once in a class, and every other row repeats him."""
    told = [each.person for each in check(rows) if each.person and each.verdict is not Verdict.REPEATED]
    assert len(told) == len(set(told))
