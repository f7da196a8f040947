"""Persons told of who are no captives: "a number of persons touched by the conflict" is a claim, of others none."""

from __future__ import annotations

import pytest

from byname.core.grammar.tongues import Tongue
from byname.core.statements.bystanders_data import ENGAGED, FORCES
from byname.core.statements.reading import read_claims
from tests.core.statements.laid import claims

STRONG = [
    ("Colombia's army has 230,000 men; 18 of them are in rebel hands.", [18]),
    ("The rebels number about 5,000 and hold 70 captives.", [70]),
    ("До бою в полку було 4000 вояків; потім 880 потрапили в полон.", [880]),
    ("Повстанцев около 5000, они держат 70 пленников.", [70]),
]


@pytest.mark.parametrize(("text", "values"), STRONG)
def test_how_strong_a_force_is_counts_no_captives(text: str, values: object) -> None:
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ninety monks were seized by 200 gunmen.", [90]),
        ("Партизани звільнили дев'ятьох поліцейських. Шукали їх 1400 військових.", [9]),
        ("Партизаны освободили девятерых полицейских. Искали их 1400 военных.", [9]),
    ],
)
def test_who_does_what_is_told_is_not_counted_as_suffering_it(text: str, values: object) -> None:
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Abiy's government freed 1,760 detainees; seven million people then needed food aid.", [1760]),
        ("Уряд звільнив 1760 затриманих; допомоги потребували сім мільйонів людей.", [1760]),
        ("In captivity died a million people.", [1_000_000]),
    ],
)
def test_millions_in_passing_are_no_captives(text: str, values: object) -> None:
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Two thirds of parliament voted for the amnesty under which 310 rebels go free.", [310]),
        ("Of 144 freed soldiers, 94 took part in the defence, half of them as volunteers.", [144, 94, None]),
    ],
)
def test_a_share_of_a_body_that_votes_is_none_of_captives(text: str, values: object) -> None:
    assert claims(text, "value") == values


@pytest.mark.parametrize("words", [*ENGAGED.values(), FORCES])
def test_the_beginnings_of_words_are_folded_and_each_stands_once(words: tuple[str, ...]) -> None:
    assert len(set(words)) == len(words)
    assert all(word == word.casefold() for word in words)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Pyongyang has sent some 12,000 troops; two of its soldiers have been captured.", [2]),
        ("Kyiv sent 95 soldiers home.", [95]),
        ("The ELN has 2,400 fighters and holds six hostages.", [6]),
        ("A crowd of nearly 200 people had led them away; eighteen soldiers were set free.", [18]),
        ("Some 260,000 people live in the territory. Forty prisoners were freed there.", [40]),
        ("One man's weight in captivity fell. Forty prisoners were freed.", [40]),
        ("Moscow has won back 40% of the 984 square kilometres lost. Forty prisoners were freed.", [40]),
    ],
)
def test_who_is_sent_lives_somewhere_or_leads_away_is_no_captive(text: str, values: object) -> None:
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ninety-one Americans were released: 77 Army soldiers and 14 Marines.", [91, 77, 14]),
        ("Из плена вернулись 12 моряков. Семеро держали остров.", [12, 7]),
        ("Додому повернулися 18 людей із вироками.", [18]),
    ],
)
def test_captives_told_by_service_sentence_or_deed_stay_claims(text: str, values: object) -> None:
    assert claims(text, "value") == values


def test_some_of_those_who_came_home_may_serve_somewhere() -> None:
    text = "Додому повернулися 95 військових. Тридцять із них служать у Нацгвардії."
    found = read_claims(text, tongue=Tongue.UKRAINIAN)
    assert [(c.value, c.of_total) for c in found] == [(95, None), (30, 95)]
