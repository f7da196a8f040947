"""From people as they are told to a list: what the issue demands of it, on drawn registers, through the whole chain."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.persons import PersonLine, StandingValue
from byname.core.policies.audit import audit
from byname.core.policies.choice import Choice
from byname.core.policies.eligibility import Profile, Stand, profile
from byname.core.policies.policy import Policy
from byname.core.policies.question import question_of
from byname.core.policies.reading import read_policy
from byname.engines.choosing import choose
from tests.core.custody.books import day, person
from tests.core.policies.test_answers import inside

DAY = day("2025-05-20")
TEXT = """title = "T"
people = "aa"
size = 3
[[must]]
title = "Old"
birth_date = { age_from = 60 }
[[prefer]]
title = "Women"
sex = "f"
[[prefer]]
title = "Longest"
capture_date = "longest"
[[at_most]]
title = "Each unit"
count = 2
unit = "each"
[[at_least]]
title = "Civilian"
count = 1
category = "civilian"
"""
ENDS = ("", "returned 2024-01-01 act 2024-01-02", "died 2024-01-01 agency 2024-01-02 degree=certified approved")


def policy(people: str = "aa") -> Policy:
    read, problems = read_policy(TEXT.replace('"aa"', f'"{people}"'))
    assert read is not None, problems
    return read


@st.composite
def someone(draw: st.DrawFn, number: int = 1) -> PersonLine:
    taken = f"{number} captured 2022-0{draw(st.integers(1, 9))}-10 own-forces 2022-12-01"
    end = draw(st.sampled_from(ENDS))
    book = f"{taken}\n{number} confirmed 2022-11-01 agency 2022-11-02" + (f"\n{number} {end}" if end else "")
    told = {
        "sex": ["f", "m", "f|m"], "unit": ["u1", "u2", "u1|u2"], "category": ["civilian", "military"],
        "health": ["gravely-ill", "gravely-ill|well", "wounded", "well"], "birth_date": ["1950-01-01", "1960/1970", "1990-05"],
    }  # fmt: skip
    values = {code: draw(st.sampled_from(["", *texts])) for code, texts in told.items()}
    return person(book, number, power="aa", name="Н", **{code: text for code, text in values.items() if text})


people = st.lists(st.integers(0), min_size=1, max_size=7).flatmap(
    lambda many: st.tuples(*(someone(number) for number in range(1, len(many) + 1)))
)


def seen(lines: tuple[PersonLine, ...], asked: Policy) -> list[Profile]:
    return [profile(asked, f"{line.number:03}", [line], DAY, inside=inside) for line in lines]


def chosen(lines: tuple[PersonLine, ...], asked: Policy) -> Choice:
    return choose(question_of(asked, seen(lines, asked), "seed"))


@given(people)
def test_only_who_is_surely_held_and_owed_nothing_fills_a_place(lines: tuple[PersonLine, ...]) -> None:
    stands = {each.number: each.stand for each in seen(lines, policy())}
    assert all(stands[number] is Stand.MAY for number in chosen(lines, policy()).chosen)


@given(people)
def test_bounds_hold_whichever_of_the_values_told_is_true(lines: tuple[PersonLine, ...]) -> None:
    on = set(chosen(lines, policy()).chosen)
    listed = [line for line in lines if f"{line.number:03}" in on]
    assert all(sum(unit in line.told("unit") for line in listed) <= 2 for unit in ("u1", "u2"))
    assert not listed or any(line.told("category") == ("civilian",) for line in listed)
    assert len(listed) in {0, 3}


@given(people)
def test_who_must_be_on_it_is_on_it(lines: tuple[PersonLine, ...]) -> None:
    choice = chosen(lines, policy())
    must = {each.number for each in seen(lines, policy()) if each.stand is Stand.MAY and each.must[0] == "yes"}
    assert choice.clashes or must <= set(choice.chosen)


@given(people)
def test_law_9_swap_the_parties_and_the_list_is_the_same(lines: tuple[PersonLine, ...]) -> None:
    swapped = tuple(replace(line, values={**line.values, "power": StandingValue("bb")}) for line in lines)
    assert chosen(swapped, policy("bb")) == chosen(lines, policy())
    assert chosen(swapped, policy()).chosen == ()


@given(people, st.sampled_from(["name", "call_sign", "note", "rank", "birth_place", "status", "camp", "sector"]))
def test_names_fame_and_press_change_no_list(lines: tuple[PersonLine, ...], code: str) -> None:
    famous = tuple(
        replace(line, values={**line.values, code: StandingValue(f"famous {index}", ("in the press",))})
        for index, line in enumerate(lines)
    )
    assert chosen(famous, policy()) == chosen(lines, policy())


@given(people)
def test_law_10_the_order_of_people_changes_no_list(lines: tuple[PersonLine, ...]) -> None:
    assert chosen(lines[::-1], policy()) == chosen(lines, policy())


@given(people)
def test_an_audit_of_the_proposed_list_finds_nobody_on_it_against_it(lines: tuple[PersonLine, ...]) -> None:
    """What two ways of asking the same rule must agree on: the best list has no pair to turn round."""
    choice = chosen(lines, policy())
    groups = audit(policy(), seen(lines, policy()), choice.chosen).groups
    assert not choice.chosen or (groups["against"], groups["missing"], groups["before"]) == ((), (), ())
