"""Made-up persons: brothers, sons, namesakes, women, and captivities that hold from their first day to before their last."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date
from random import Random

import pytest

from byname.scenario import Shape
from byname.scenario.people import RANKS, Captivity, Identity, IdentityMaker
from byname.scenario.surnames import SurnameStock
from tests.scenario.conftest import Written

NOBODY_S = {"brother": 0.0, "son": 0.0, "namesake": 0.0, "women_military": 0.0, "women_civilian": 0.0}


def made(shape: Shape, number: int = 300, category: str = "military", **shares: float) -> list[Identity]:
    kinship = replace(shape.kinship, **{**NOBODY_S, **shares})
    stock = SurnameStock("uk", 100_000 // 20, Random(1))
    maker = IdentityMaker(shape.powers[0], stock=stock, kinship=kinship, homes=("p1", "p2"), rng=Random(2))
    return [maker.make(category) for _ in range(number)]


def test_numbers_are_unique_and_keep_their_leading_zeros(default_shape: Shape) -> None:
    numbers = [identity.number for identity in made(default_shape)]
    assert len(set(numbers)) == len(numbers)
    assert all(len(number) == 8 and number.startswith("0") for number in numbers)


def test_civilians_have_no_number(default_shape: Shape) -> None:
    assert {identity.number for identity in made(default_shape, category="civilian")} == {""}


def test_brothers_share_surname_and_patronymic_and_differ_in_name(default_shape: Shape) -> None:
    families: dict[tuple[object, object], set[object]] = defaultdict(set)
    for identity in made(default_shape, brother=0.5):
        families[identity.name.family, identity.name.patronymic].add(identity.name.given)
    assert sum(len(given) > 1 for given in families.values()) > 20


def test_a_son_bears_his_father_s_name(default_shape: Shape) -> None:
    from byname.scenario.given_names import MALE

    fathers = {(row.name, row.patronymic) for row in MALE}
    people = made(default_shape, son=0.5)
    known = {(identity.name.family, identity.name.given) for identity in people}
    sons = [
        identity
        for identity in people
        if any((identity.name.family, name) in known for name, bears in fathers if bears == identity.name.patronymic)
    ]
    assert len(sons) > 20


def test_namesakes_share_the_whole_name_and_sometimes_the_year(default_shape: Shape) -> None:
    people = made(default_shape, namesake=0.5, namesake_same_year=0.5)
    names = Counter(identity.name for identity in people)
    years = Counter((identity.name, identity.born.year) for identity in people)
    assert sum(number > 1 for number in names.values()) > sum(number > 1 for number in years.values()) > 5


def test_women_bear_women_s_forms(default_shape: Shape) -> None:
    people = made(default_shape, women_military=1.0)
    assert {identity.sex for identity in people} == {"f"}
    assert all(identity.name.patronymic.ru.endswith("на") for identity in people)


def test_everyone_was_of_age_to_be_taken(demo: Written) -> None:
    for row in demo.table("persons"):
        assert "1950" < row["born"] < "2006"


STAY = Captivity(date(2023, 1, 1), "p", (), "returned", date(2023, 6, 1))


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2022, 12, 31), False),
        (date(2023, 1, 1), True),
        (date(2023, 5, 31), True),
        (date(2023, 6, 1), False),
    ],
)
def test_a_captivity_holds_from_its_first_day_to_before_its_last(day: date, *, holds: bool) -> None:
    """Intervals are half-open everywhere."""
    assert STAY.holds_on(day) is holds


def test_a_captivity_without_end_holds_on() -> None:
    assert replace(STAY, end_kind="", end_day=None).holds_on(date(2030, 1, 1))


def test_the_demo_has_women_civilians_and_both_directions(demo: Written) -> None:
    kinds = Counter((row["power"], row["category"], row["sex"]) for row in demo.table("persons"))
    powers = [power.code for power in demo.shape.powers]
    assert all(kinds[power, category, sex] for power in powers for category in ("military", "civilian") for sex in "mf")


@pytest.mark.parametrize("rank_class", ["private", "sergeant", "officer"])
def test_a_rank_is_named_in_three_languages(rank_class: str) -> None:
    for uk, ru, en in RANKS[rank_class]:
        assert not set(uk) & set("ыэёъ")
        assert not set(ru) & set("іїєґ")
        assert en.isascii()


def test_no_rank_belongs_to_two_classes() -> None:
    for index in range(3):
        names = [rank[index] for ranks in RANKS.values() for rank in ranks]
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("category", ["military", "civilian"])
def test_the_same_stream_makes_the_same_people(category: str, default_shape: Shape) -> None:
    first, second = (made(default_shape, 50, category, brother=0.2, son=0.1, namesake=0.1) for _ in range(2))
    assert first == second


def test_homes_are_those_that_were_given(default_shape: Shape) -> None:
    assert {identity.home for identity in made(default_shape)} == {"p1", "p2"}


def test_civilians_may_be_older_than_soldiers(default_shape: Shape) -> None:
    oldest = [min(identity.born for identity in made(default_shape, 500, kind)) for kind in ("military", "civilian")]
    assert oldest[1] < oldest[0]


def test_some_brothers_are_twins(default_shape: Shape) -> None:
    births: dict[tuple[object, object, date], set[object]] = defaultdict(set)
    for identity in made(default_shape, 1500, brother=0.6):
        births[identity.name.family, identity.name.patronymic, identity.born].add(identity.name.given)
    assert any(len(given) > 1 for given in births.values())


@pytest.mark.parametrize("day", [date(2023, 1, 1), date(2023, 6, 1)])
def test_a_captivity_of_no_days_never_holds(day: date) -> None:
    assert not replace(STAY, captured=day, end_day=day).holds_on(day)
