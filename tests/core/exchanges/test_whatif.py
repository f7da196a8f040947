"""Another formula on the same register: what comes home and what remains is what was held before, whoever asks."""

from __future__ import annotations

from collections.abc import Sequence
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.cohorts import Belonging
from byname.core.course.formulas import parse_formula
from byname.core.custody.accounts import Cell
from byname.core.custody.hypotheses import Branches, branches, components
from byname.core.custody.persons import PersonLine
from byname.core.dates import Answer
from byname.core.errors import MisuseError
from byname.core.events import Telling
from byname.core.exchanges.categories import capture_year
from byname.core.exchanges.whatif import All, Asking, Outcome, Reckoned, _quantile, askings, compared, what_if
from tests.core.custody.books import book, day, line_of, person
from tests.core.custody.strategies import BASE, SPAN, lines_of, registers

DAY = day("2025-05-22")


def held(number: int, power: str = "aa", when: str = "2022-05-17", **values: str) -> PersonLine:
    told = f"{number} captured {when} own-forces 2024-07-01\n{number} confirmed 2024-09-01 agency 2024-09-02"
    return person(told, number, power=power, **values)


def home(number: int, power: str = "aa") -> PersonLine:
    back = f"{number} returned 2023-02-01 act 2023-02-02 exchange=X-1"
    return person(f"{number} captured 2022-05-17 own-forces 2022-07-01\n{back}", number, power=power)


def asked(number: int | None = None, power: str = "aa", **facts: object) -> Asking:
    return Asking(power, DAY, number, **facts)  # type: ignore[arg-type]  # tests name the facts


def numbers(found: Outcome) -> tuple[float, float, float]:
    return found.whole.before.value, found.whole.come.value, found.whole.remain.value


REGISTER = [held(1, unit="u1"), held(2, unit="u1"), held(3, unit="u2"), home(4), held(5, "bb"), held(6, "bb")]


def test_all_for_all_brings_everybody_held_home_and_nobody_who_is_home_already() -> None:
    found = what_if(asked(), REGISTER)
    assert (numbers(found), found.coming, found.remaining) == ((3, 3, 0), (1, 2, 3), ())


def test_each_group_has_its_own_people_and_sums_to_the_whole() -> None:
    found = what_if(asked(), REGISTER, by=lambda line: line.value("unit"))
    assert [(group.name, group.before.value, group.come.value) for group in found.groups] == [
        ("u1", 2, 2),
        ("u2", 1, 1),
    ]


def test_a_group_may_be_formed_by_what_happened_to_people() -> None:
    lines = [held(1), held(2, when="2024-03-05"), home(4)]
    found = what_if(asked(), lines, by=lambda line: capture_year(line, DAY))
    assert [(group.name, group.before.value) for group in found.groups] == [("2022", 1), ("2024", 1)]


def test_without_an_order_a_number_names_nobody_and_gives_averages() -> None:
    """Never a forecast for persons: N for M does not say who comes."""
    found = what_if(asked(1), REGISTER, by=lambda line: line.value("unit"))
    assert found.coming == ()
    assert found.meant == (1, 2, 3)
    assert numbers(found) == (3, 1, 2)
    assert {group.name: group.come.value for group in found.groups} == {
        "u1": pytest.approx(2 / 3),
        "u2": pytest.approx(1 / 3),
    }
    assert {group.name: (group.come.low, group.come.high) for group in found.groups} == {"u1": (0, 1), "u2": (0, 1)}


def test_an_order_says_who_comes_and_skips_who_is_not_meant() -> None:
    found = what_if(asked(2, order=(4, 3, 5, 1, 2)), REGISTER)
    assert (found.coming, found.remaining) == ((1, 3), (2,))
    assert numbers(found) == (3, 2, 1)


def test_where_fewer_are_held_than_asked_all_come_and_the_rest_is_said_to_be_short() -> None:
    found = what_if(asked(5), REGISTER)
    assert (numbers(found), found.short) == ((3, 3, 0), 2)


def test_who_declined_remains_unless_all_means_them_too() -> None:
    found = what_if(asked(declined=frozenset({2})), REGISTER)
    assert (found.coming, found.remaining) == ((1, 3), (2,))
    assert what_if(asked(declined=frozenset({2}), means=All(declined=True)), REGISTER).coming == (1, 2, 3)


@pytest.mark.parametrize(
    ("definition", "before", "come"),
    [("", 2, 2), ("held-confirmed", 2, 1), ("held-reported", 2, 1), ("held,sought", 3, 3), ("sought", 3, 1)],
)
def test_all_is_what_it_is_said_to_mean(definition: str, before: int, come: int) -> None:
    sought = person("7 sought 2022-05-20 own-forces 2022-06-01", 7, power="aa")
    reported = person("8 captured 2022-05-17 own-forces 2022-07-01", 8, power="aa")
    found = what_if(asked(means=All.parse(definition)), [held(1), sought, reported])
    assert numbers(found) == (before, come, before - come)


def test_a_category_counts_who_is_told_of_it_and_sets_the_untold_apart() -> None:
    lines = [held(1, health="gravely-wounded"), held(2, health="well"), held(3), held(4, health="well|gravely-wounded")]
    found = what_if(asked(means=All(categories=("gravely-wounded",))), lines)
    assert (found.coming, found.possible, found.untold) == ((1,), (4,), (3,))
    assert found.whole.come == Reckoned(1, 1, 2)
    assert found.whole.remain == Reckoned(3, 2, 3)


def test_an_uncertain_day_gives_a_low_and_a_high() -> None:
    perhaps_back = person(
        "9 captured 2022-05-17 own-forces 2022-07-01\n9 returned 2025-05 act 2025-06-02 exchange=X-9", 9, power="aa"
    )
    found = what_if(asked(), [held(1), perhaps_back])
    assert (found.whole.before.low, found.whole.before.high) == (1, 2)
    assert (found.whole.come.low, found.whole.come.high) == (1, 2)


def test_people_of_whom_no_power_is_told_may_be_of_it_and_do_not_count() -> None:
    found = what_if(asked(), [held(1), person("2 captured 2022-05-17 own-forces 2022-07-01", 2)])
    assert (found.whole.come.value, found.whole.come.high, found.possible) == (1, 2, (2,))


def test_somebody_known_by_a_name_alone_may_be_one_of_the_others() -> None:
    bare = line_of(book("8 captured 2022-05-17 own-forces 2022-07-01"), 8, power="aa")
    bare = type(bare)(bare.number, bare.records, bare.timeline, bare.movements, bare.values, identified=False)
    found = what_if(asked(), [held(1), bare])
    assert found.whole.come == Reckoned(2, 1, 2)


def test_a_name_alone_that_came_home_may_be_somebody_held() -> None:
    came = home(8)
    bare = type(came)(came.number, came.records, came.timeline, came.movements, came.values, identified=False)
    assert what_if(asked(), [held(1), held(2), bare]).whole.come == Reckoned(2, 1, 2)


def test_a_group_narrows_who_is_asked_about() -> None:
    def of_u1(line: PersonLine) -> Belonging:
        answer = {"u1": Answer.YES, "u2": Answer.POSSIBLE}.get(line.value("unit"), Answer.NO)
        return Belonging(answer is Answer.YES, answer)

    assert what_if(asked(member=of_u1), REGISTER).whole.come == Reckoned(2, 2, 3)


def tied(lines: Sequence[PersonLine], *pairs: tuple[int, int]) -> tuple[Branches, ...]:
    by_number = {line.number: line for line in lines}

    def build(group: tuple[int, ...]) -> PersonLine:
        first = by_number[group[0]]
        records = tuple(sorted(record for number in group for record in by_number[number].records))
        return type(first)(first.number, records, first.timeline, first.movements, first.values)

    return tuple(branches(each, build) for each in components(by_number, pairs))


def test_an_undecided_link_gives_a_low_and_a_high() -> None:
    lines = [held(1), held(2), held(3)]
    assert what_if(asked(), lines, tied(lines, (1, 2))).whole.come == Reckoned(3, 2, 3)


LIVES = registers(5)
MEANS = st.sampled_from(
    [All(), All.parse("held,sought"), All.parse("held-confirmed"), All.parse("women"), All.parse("long-held")]
)


@given(
    LIVES,
    MEANS,
    st.one_of(st.none(), st.integers(0, 6)),
    st.one_of(st.none(), st.permutations(range(1, 6))),
    st.booleans(),
)
def test_came_home_and_remain_are_held_before(
    register: dict[int, list[Telling]], means: All, number: int | None, order: list[int] | None, linked: bool
) -> None:
    """Law 3: for every formula, day and definition, in total and in each group."""
    lines = [replaced(line, power="aa") for line in lines_of(register)]
    asking = Asking("aa", BASE + SPAN // 2, number, means, order=None if order is None else tuple(order))
    ties = (
        tied(lines, *zip([line.number for line in lines], [line.number for line in lines][1:], strict=False))
        if linked
        else ()
    )
    found = what_if(asking, lines, ties, by=lambda line: line.value("unit"))
    for each in (found.whole, *found.groups):
        assert each.come.value + each.remain.value == pytest.approx(each.before.value)
        assert each.come.low <= each.come.value <= each.come.high
        assert each.remain.low <= each.remain.value <= each.remain.high
    for name in ("before", "meant"):
        assert sum(getattr(each, name).value for each in found.groups) == getattr(found.whole, name).value
    assert sum(each.come.value for each in found.groups) == pytest.approx(found.whole.come.value)
    assert len(found.meant) + len(found.remaining) == found.whole.before.value
    assert set(found.meant).isdisjoint(found.remaining)


@given(LIVES, LIVES, st.integers(0, 4), st.integers(0, 4))
def test_law_9_swap_the_parties_and_all_is_swapped(
    left: dict[int, list[Telling]], right: dict[int, list[Telling]], first: int, other: int
) -> None:
    def sides(a: str, b: str, formula: str) -> list[tuple[object, ...]]:
        lines = [replaced(line, power=a) for line in lines_of(left)]
        lines += [replaced(line, power=b, shift=100) for line in lines_of(right)]
        asked_of = askings(parse_formula(formula), ("aa", "bb"), BASE + SPAN, All())
        return [(found.whole, found.meant, found.remaining) for found in (what_if(each, lines) for each in asked_of)]

    assert sides("aa", "bb", f"{first} for {other}") == sides("bb", "aa", f"{other} for {first}")[::-1]


def replaced(line: PersonLine, *, power: str, shift: int = 0) -> PersonLine:
    from byname.core.custody.persons import StandingValue

    values = {**line.values, "power": StandingValue(power)}
    records = tuple(record + shift for record in line.records)
    return PersonLine(line.number + shift, records, line.timeline, line.movements, values)


@given(st.sets(st.integers(1, 8)), st.integers(0, 3))
def test_the_formula_that_happened_with_its_list_gives_what_happened(came: set[int], more: int) -> None:
    back = [
        person(
            f"{number} captured 2022-05-17 own-forces 2022-07-01\n{number} returned 2025-05-23 act 2025-05-24 exchange=X-9",
            number,
            power="aa",
        )
        for number in sorted(came)
    ]
    lines = [*back, *(held(100 + number) for number in range(more))]
    found = what_if(asked(len(came), order=tuple(sorted(came))), lines)
    after = compared(found, came)
    assert (set(found.coming), after.missed, after.instead) == (came, (), ())
    assert found.whole.come == Reckoned(len(came), len(came), len(came))


def test_compared_with_what_happened_both_ways_with_names() -> None:
    found = compared(what_if(asked(), REGISTER), {1, 4})
    assert (found.both, found.missed, found.instead) == ((1,), (2, 3), (4,))


@given(st.integers(0, 12), st.integers(0, 12), st.integers(0, 24), st.sampled_from([0.025, 0.5, 0.975]))
def test_a_lot_s_range_is_that_of_counting_every_draw(group: int, others: int, number: int, part: float) -> None:
    drawn = min(number, group + others)
    total = comb(group + others, drawn)
    below = 0
    for count in range(group + 1):
        below += comb(group, count) * comb(others, drawn - count) if drawn >= count else 0
        if below / total >= part - 1e-12:
            break
    assert abs(_quantile(group, others, number, part) - count) <= (1 if abs(below / total - part) < 1e-9 else 0)


@pytest.mark.parametrize(
    ("text", "first", "other"),
    [
        ("1000 for 1000", 1000, 1000),
        ("205 for 230", 205, 230),
        ("all for all", None, None),
        ("by category: women", None, None),
    ],
)
def test_the_first_number_is_of_the_first_side_s_people(text: str, first: int | None, other: int | None) -> None:
    found = askings(parse_formula(text), ("aa", "bb"), DAY, All())
    assert [(each.power, each.number) for each in found] == [("aa", first), ("bb", other)]


def test_a_category_in_the_formula_narrows_both_sides() -> None:
    found = askings(parse_formula("by category: women, aged 18 to 25, 20 for 30"), ("aa", "bb"), DAY, All())
    assert {each.means.categories for each in found} == {("women", "aged-18-25")}
    assert [each.number for each in found] == [20, 30]


@pytest.mark.parametrize(("text", "says"), [("bodies: 6000 for 27", "Bodies"), ("equal numbers", "names no number")])
def test_what_names_no_people_is_refused(text: str, says: str) -> None:
    with pytest.raises(MisuseError, match=says):
        askings(parse_formula(text), ("aa", "bb"), DAY, All())


def test_a_definition_is_written_as_it_is_read() -> None:
    for text in ("held-confirmed,held-reported", "held-confirmed,women,declined", "held-reported,sought,military"):
        assert ",".join(All.parse(text).codes) == text
    with pytest.raises(MisuseError, match="category"):
        All.parse("ours")


def test_a_knot_too_large_to_count_out_may_be_anything() -> None:
    lines = [held(number) for number in range(1, 15)]
    ties = tied(lines, *[(number, number + 1) for number in range(1, 14)])
    found = what_if(asked(), lines, ties)
    assert found.whole.come.value == 14
    assert found.whole.come.low == 0
    assert isinstance(found.whole.before, Cell)
