"""Claims with units of our own: "units, phases, days, sweeping" and vague plurals, scored apart."""

from __future__ import annotations

import pytest

from byname.core.grammar.tongues import Tongue
from byname.core.press.counts import Hedge
from byname.core.statements.claim import TextClaim
from byname.core.statements.reading import read_claims
from byname.core.statements.sweeping import sweeping_claims
from tests.core.statements.spoken import TONGUES, cut


def read(text: str, lang: str = "en", taken: tuple[tuple[int, int], ...] = ()) -> tuple[TextClaim, ...]:
    return sweeping_claims(text, cut(text, lang), TONGUES[lang], taken)


def swept(text: str, lang: str = "en") -> list[tuple[str, str]]:
    return [(claim.sweeping, claim.quote) for claim in read(text, lang) if claim.unit == "sweeping"]


@pytest.mark.parametrize(
    ("lang", "text", "wanted"),
    [
        ("en", "None of the 12th brigade returned.", [("none", "None of the 12th brigade")]),
        ("en", "Not a single soldier of the regiment came home.", [("none", "Not a single soldier of the regiment")]),
        ("en", "No one from the Norland regiment was exchanged.", [("none", "No one from the Norland regiment")]),
        ("en", "All the defenders of the plant are home.", [("all", "All the defenders of the plant")]),
        ("en", "She was the only woman in the group.", [("only", "the only woman")]),
        ("en", "He handed over nobody but servicemen.", [("only", "nobody but servicemen")]),
        ("en", "For the first time civilians were freed.", [("first", "For the first time")]),
        ("en", "It was the largest exchange since the invasion.", [("largest", "the largest exchange")]),
        ("en", "Soldiers of units never before on lists were freed.", [("never", "never before")]),
        ("en", "They had been held for more than three years.", [("over-years", "more than three")]),
        ("uk", "Жоден із бійців 12-ї бригади не повернувся.", [("none", "Жоден із бійців 12-ї бригади")]),
        ("uk", "Усі оборонці заводу вдома.", [("all", "Усі оборонці заводу")]),
        ("uk", "Вона єдина жінка.", [("only", "єдина жінка")]),
        ("uk", "Уперше звільнено цивільних.", [("first", "Уперше")]),
        ("uk", "Це найбільший обмін.", [("largest", "найбільший обмін")]),
        ("uk", "Полонені в неволі понад три роки.", [("over-years", "понад три")]),
        ("ru", "Ни один из бойцов не вернулся.", [("none", "Ни один из бойцов")]),
        ("ru", "Все защитники завода дома.", [("all", "Все защитники завода")]),
        ("ru", "Это крупнейший обмен с начала войны.", [("largest", "крупнейший обмен")]),
        ("ru", "Впервые освободили гражданских.", [("first", "Впервые")]),
        ("ru", "Этих бойцов ранее не обменивали.", [("never", "ранее не")]),
    ],
)
def test_sweeping_statements(lang: str, text: str, wanted: list[tuple[str, str]]) -> None:
    assert swept(text, lang) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "All told, over 900 have gone back.",
        "All but 47 prisoners returned.",
        "The first snow fell in all the valleys.",
        "Nobody knows the price of the only bread.",
    ],
)
def test_what_sweeps_no_captives_is_none(text: str) -> None:
    assert swept(text) == []


@pytest.mark.parametrize(
    ("lang", "text", "wanted"),
    [
        (
            "en",
            "Prisoners from 46 units came home over two days in three stages.",
            [("units", 46), ("days", 2), ("phases", 3)],
        ),
        ("en", "A three-day exchange ended.", [("days", 3)]),
        ("uk", "Бійці 46 підрозділів повернулися за два дні у три етапи.", [("units", 46), ("days", 2), ("phases", 3)]),
        ("ru", "Бойцы 46 частей вернулись за два дня в три этапа.", [("units", 46), ("days", 2), ("phases", 3)]),
        ("en", "The 12th brigade and 46 soldiers of the unit came home.", []),
    ],
)
def test_units_phases_and_days(lang: str, text: str, wanted: list[tuple[str, int]]) -> None:
    assert [(claim.unit, claim.value) for claim in read(text, lang)] == wanted


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Three days ago 60 to 80 soldiers came home from captivity."),
        ("en", "Two days later another 307 soldiers came home."),
        ("en", "In the last 10 days 300 prisoners came home."),
        ("en", "After three days of talks 50 prisoners were freed."),
        ("uk", "Сорок днів тому обміняли 50 полонених."),
        ("uk", "Через два дні обміняли ще 50 полонених."),
        ("ru", "Три дня назад домой вернулись 120 пленных."),
        ("ru", "Спустя три дня обменяли 50 пленных."),
    ],
)
def test_how_far_away_a_day_is_counts_no_days(lang: str, text: str) -> None:
    assert "days" not in {claim.unit for claim in read(text, lang)}


def test_over_two_days_is_two_days() -> None:
    (found,) = read("They came home over two days.")
    assert (found.quote, found.value, found.lower, found.approx) == ("two", 2, None, Hedge.EXACT)


@pytest.mark.parametrize(
    ("lang", "text", "wanted"),
    [
        ("en", "Hundreds of prisoners came home, most of them ill.", [("Hundreds", "prisoners"), ("most", "them ill")]),
        ("en", "Hundreds of families gathered for the prisoners.", []),
        ("en", "Norburg would not say how many soldiers came home.", []),
        ("ru", "Пленных вернулось столько же.", []),
        ("uk", "Сотні полонених повернулися.", [("Сотні", "полонених")]),
        ("ru", "Десятки пленных вернулись.", [("Десятки", "пленных")]),
    ],
)
def test_plurals_without_a_number_are_vague(lang: str, text: str, wanted: list[tuple[str, str]]) -> None:
    found = read(text, lang)
    assert [(claim.quote, claim.noun) for claim in found] == wanted
    assert all(claim.vague and claim.to_json()["approx"] == "vague" for claim in found)


def test_never_on_a_list_never_exchanged_and_never_back_are_three_things() -> None:
    asked = (
        "Their names were never on the lists.",
        "Fighters never before exchanged came.",
        "No one of the fighters returned.",
    )
    assert [read(text)[0].counted for text in asked] == ["people listed", "people exchanged", "people returned"]


def test_the_group_swept_is_named() -> None:
    (never,) = (claim for claim in read("Soldiers of 46 units never before on lists were freed.") if claim.sweeping)
    assert never.noun == "units"
    (all_home,) = read("All the defenders of the plant are home.")
    assert (all_home.noun, all_home.counted, all_home.kind) == ("defenders of the plant", "people returned", "event")


def test_spans_that_are_claims_already_are_left_alone() -> None:
    text = "The first swap of 2025 freed 25 prisoners."
    assert [claim.sweeping for claim in read(text)] == ["first"]
    assert read(text, taken=((4, 9),)) == ()


def test_a_fourth_language_sweeps_nothing() -> None:
    text = "Aucun prisonnier."
    assert sweeping_claims(text, cut(text, "en"), Tongue.OTHER) == ()


@pytest.mark.parametrize(
    ("text", "swept"),
    [
        ("Only fighters of the 7th brigade came home.", ["only"]),
        ("Додому повернулися лише бійці бригади.", ["only"]),
        ("Домой вернулись только бойцы бригады.", ["only"]),
        ("Only 12 soldiers came home.", []),
        ("Додому повернулися лише 12 бійців.", []),
        ("Only on Friday were the prisoners freed.", []),
    ],
)
def test_only_people_of_a_group_is_a_sweeping_claim_and_only_a_number_is_none(text: str, swept: object) -> None:
    assert [claim.sweeping for claim in read_claims(text) if claim.sweeping] == swept
