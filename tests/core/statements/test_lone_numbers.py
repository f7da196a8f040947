"""What a number without a noun may be when it counts nobody: "dates, times, durations, ages ... are not labelled as claims"."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims

AGES = [
    ("On Friday 75 soldiers were released in Chad, and the doctor among them is 51.", [75]),
    ("Seventeen sailors have been freed; their captain, Musa, is 44, his mate 39.", [17]),
    ("Forty men were released; most are under 25.", [40]),
    ("Twelve children came home; the smallest girl is eight.", [12]),
    ("З полону звільнено 75 солдатів; лікареві серед них 51.", [75]),
    ("Пілотові 31 рік, штурманові 29; обміняли їх на шістьох росіян.", [6]),
    ("Освободили бывшую кандидатку, которой 46, и 15 солдат.", [15]),
    ("Летчику 31 год, штурману 29; обменяли их на шестерых украинцев.", [6]),
    ("Баку отпустил двух военных. Азербайджанцам 20 и 19 лет.", [2]),
]


@pytest.mark.parametrize(("text", "values"), AGES)
def test_how_old_somebody_is_counts_nobody(text: str, values: object) -> None:
    """ "Ages" are no claims, in whatever words they are told."""
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The figure for those still held is 51.", [51]),
        ("Додому повернулися 95 людей; з них 12 офіцерів, решта 83.", [95, 12, 83]),
        ("Из плена вернулись 52 человека. В среду 12.", [52, 12]),
        ("Киеву вернули 60 тел, Москве 12.", [60, 12]),
    ],
)
def test_a_bare_count_stays_one(text: str, values: object) -> None:
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("After 154 days, or 155 by another paper, 30 hostages were freed.", [30]),
        ("Forty prisoners of the war of 1982 came home.", [40]),
        ("Twelve miners were freed on the road near kilometre 47.", [12]),
        ("Амністію ухвалили 93 голосами проти 14; звільнено 640 повстанців.", [640]),
    ],
)
def test_years_times_places_and_votes_count_nobody(text: str, values: object) -> None:
    assert claims(text, "value") == values


def test_a_lone_thing_is_no_person_and_a_lone_body_is_one() -> None:
    assert claims("Повернули 12 полонених. Одна газета пише про це.", "value") == [12]
    assert claims("Киеву передали пять тел: четыре с востока; одно отдал морг.", "value") == [5, 4, 1]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The prison holds 850 inmates in cells meant for four.", [850]),
        ("Приняли документ из восьми протоколов; первые два, об обмене 40 пленных, исполнялись медленно.", [40]),
        ("В лагерях, один из которых носил номер 95, держали 60 пленных.", [60]),
        ("З десяти опитаних родин дев'ять не знають, хто з 300 полонених живий.", [300]),
        ("The exchange was an even one: 40 prisoners for 40.", [40, 40]),
        ("After six failed attempts 40 prisoners were exchanged.", [40]),
    ],
)
def test_things_just_named_are_counted_again_and_are_no_persons(text: str, values: object) -> None:
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The Ukrainians have executed 25 captives, and the Russian one no fewer than 15.", [25, 15]),
        ("Forty prisoners died in captivity; some were as young as 22.", [40]),
        ("Вернулись 146 пленных, а обменный фонд приближается к нулю.", [146]),
        ("Forty prisoners are home, said Idris, 31, one of their friends.", [40]),
    ],
)
def test_ages_zeros_and_the_one_meant_count_nobody(text: str, values: object) -> None:
    assert claims(text, "value") == values
