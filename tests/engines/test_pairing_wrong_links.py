"""Wrong links are worse than missing ones: what must never become one person without a human (law 6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from byname.core.comparisons.rows import link_row
from byname.core.linkage.records import LinkRecord
from byname.engines.pairing import PairFound, Pairing, pair_lists, pair_within
from tests.core.comparisons.listed import listed

HEAD = "Прізвище;Ім'я;По батькові;Дата народження;Місце народження;Особистий номер;Підрозділ"
ASKED = frozenset({"unit"})


def rows(*lines: str, side: int = 0, head: str = HEAD) -> list[LinkRecord]:
    return [link_row(row, place, side=side, asked=ASKED) for place, row in enumerate(listed(head, *lines))]


def pair(one: str, other: str) -> Pairing:
    return pair_lists(rows(one), rows(other, side=1))


def joined(pairing: Pairing) -> list[PairFound]:
    return [each for each in pairing.pairs if each.same]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Тлеменко;Іван;;1985;;;", "Тлеменко;Іван;;1985;;;", id="namesakes of one birth year"),
        pytest.param(
            "Тлеменко;Іван;Олегович;03.04.1985;Ква;;", "Тлеменко;Петро;Олегович;03.04.1985;Ква;;", id="twins"
        ),
        pytest.param(
            "Тлеменко;Іван;Олегович;03.04.1960;Ква;;12 бригада", "Тлеменко;Олег;Іванович;05.09.1985;Ква;;12 бригада",
            id="father and son in one unit",
        ),
        pytest.param(
            "Тлеменко;Іван;Іванович;03.04.1960;Ква;;12 бригада", "Тлеменко;Іван;Іванович;05.09.1985;Ква;;12 бригада",
            id="a father and a son of one name",
        ),
        pytest.param("Тлеменко;Іван;;03.04.1985;;АА-0012;", "Бруще;Олексій;;07.09.1990;;АА-0012;", id="one number on two names"),
        pytest.param("Тлеменко;Іван;;01.01.1900;;;", "Тлеменко;Іван;;01.01.1900;;;", id="a day that stands for none"),
        pytest.param("Тлеменко;Іван;;;;;12 бригада", "Тлеменко;Іван;;;;;12 бригада", id="a name and a unit"),
        pytest.param(";;;;;;12 бригада", ";;;;;;12 бригада", id="all fields missing but a unit"),
        pytest.param("Тлеменко;;;;;;", "Тлеменко;;;;;;", id="a family name alone"),
        pytest.param("Іван;Тлеменко;Олегович;;;;", "Тлеменко;Іван;Олегович;;;;", id="columns swapped and no date"),
    ],
)  # fmt: skip
def test_these_are_not_one_person_without_a_human(one: str, other: str) -> None:
    assert joined(pair(one, other)) == joined(pair(other, one)) == []
    assert joined(pair_within(rows(one, other))) == joined(pair_within(rows(other, one))) == []


def test_twins_are_not_even_shown_as_one() -> None:
    assert pair("Тлеменко;Іван;Олегович;03.04.1985;Ква;;", "Тлеменко;Петро;Олегович;03.04.1985;Ква;;").pairs == ()


def test_one_number_on_two_names_is_shown() -> None:
    for other in ("Бруще;Іван;;03.04.1985;;АА-0012;", "Квастошин;Олексій;;07.09.1990;;АА-0012;"):
        for found in (
            pair("Тлеменко;Іван;;03.04.1985;;АА-0012;", other),
            pair_within(rows("Тлеменко;Іван;;03.04.1985;;АА-0012;", other)),
        ):
            assert [each.reason for each in (*found.pairs, *found.possible)] == ["number-on-two"]
            assert joined(found) == []


def test_a_chain_joins_nobody_whom_two_rows_contradict() -> None:
    """Two rows of one list that differ in the father are not joined through a third that tells none."""
    found = pair_within(
        rows(
            "Тлеменко;Іван;Олегович;03.04.1985;;;",
            "Тлеменко;Іван;;03.04.1985;;;",
            "Тлеменко;Іван;Петрович;03.04.1985;;;",
        )
    )
    assert joined(found) == []
    assert {each.reason for each in found.pairs} == {"cluster-contradiction"}


@pytest.mark.parametrize(
    ("head", "line"), [("Прізвище;Ім'я", "Тлеменко;Іван"), (HEAD, "Тлеменко;Іван;Олегович;03.04.1985;;;")]
)
@pytest.mark.parametrize("size", [1, 2])
def test_tiny_lists_are_never_told_as_sure(head: str, line: str, size: int) -> None:
    others = [line.replace("Тлеменко", name).replace("1985", "1970") for name in ("Бруще", "Квастошин")][: size - 1]
    found = pair_lists(rows(line, *others, head=head), rows(line, *others, side=1, head=head))
    assert len(found.pairs) == size
    assert all(0.9 < each.probability <= 0.999 for each in found.pairs)
    assert bool(joined(found)) is (head == HEAD), "names alone link nobody"


def test_kin_and_twins_are_told_with_caution() -> None:
    """A chance is never told as surer than what pairs of that kind were ever seen to be worth."""
    [kin] = pair("Тлеменко;Іван;Іванович;03.04.1960;Ква;;", "Тлеменко;Іван;Іванович;05.09.1985;Ква;;").pairs
    [twins] = pair("Тлеменко;Іван;Олегович;03.04.1985;Ква;;", "Тлеменко;Петро;Олегович;03.04.1985;Ква;;").possible
    assert kin.probability <= 0.9
    assert twins.probability <= 0.1


def test_equal_candidates_are_both_shown_and_none_is_chosen() -> None:
    """Whichever list they stand on; within one list each of the three may be the others, and a human says."""
    one, rival = "Тлеменко;Іван;;03.04.1985;;;", "Тлеменко;Іван;{};03.04.1985;;;"
    rivals = [rival.format(father) for father in ("Олегович", "Петрович")]
    for found in (
        pair_lists(rows(one), rows(*rivals, side=1)),
        pair_lists(rows(*rivals), rows(one, side=1)),
        pair_within(rows(one, *rivals)),
    ):
        assert joined(found) == []
        assert len({(each.left, each.right) for each in (*found.pairs, *found.possible)}) >= 2


def test_the_best_of_a_bad_set_stays_weak() -> None:
    one, bad = (
        "Тлеменко;Іван;Олегович;03.04.1985;Зорджськ;;",
        ("Стошченко;Марко;;1990;;;", "Квасненко;Петро;;07.09.1971;;;", "Брущук;Ілля;;;Ква;;"),
    )
    assert pair_lists(rows(one), rows(*bad, side=1)).pairs == pair_lists(rows(*bad), rows(one, side=1)).pairs == ()
    assert pair_within(rows(one, *bad)).pairs == ()


def test_rows_that_tell_nothing_are_nobody() -> None:
    empty = rows(";;;;;;12 бригада", ";;;;;;12 бригада", "Тлеменко;;;;;;", "Тлеменко;;;;;;")
    assert pair_within(empty).pairs == ()


@pytest.mark.parametrize("shared", [";;;01.01.1900;;;", ";;;;Ква;;"])
def test_a_value_that_half_the_list_shares_identifies_nobody(shared: str) -> None:
    cells = shared.split(";")

    def crowd(start: int) -> list[str]:
        return [
            ";".join((f"Тлем{chr(0x430 + n % 30)}нко", "Іван" if n % 2 else "Петро", "", cells[3], cells[4], "", ""))
            for n in range(start, start + 300)
        ]

    assert joined(pair_lists(rows(*crowd(0)), rows(*crowd(0), side=1))) == []
    assert joined(pair_within(rows(*crowd(0)))) == []


def test_a_list_against_itself_is_everybody_once() -> None:
    lines = [f"{family};{given};Олегович;{n + 1:02}.04.1985;;;" for n, (family, given) in enumerate(
        (("Тлеменко", "Іван"), ("Бруще", "Олексій"), ("Квастошин", "Марко"), ("Стошченко", "Петро"), ("Жмакоґле", "Андрій"))
    )]  # fmt: skip
    found = pair_lists(rows(*lines), rows(*lines, side=1))
    assert {(each.left, each.right) for each in joined(found)} == {(place, place) for place in range(5)}
    assert len(found.pairs) == 5
    assert pair_within(rows(*lines)).pairs == (), "and nobody stands on it twice"


def test_columns_that_changed_places_are_seen_through() -> None:
    swapped = rows("Іван;Тлеменко;Олегович;03.04.1985;;;", side=1)
    [found] = pair_lists(rows("Тлеменко;Іван;Олегович;03.04.1985;;;"), swapped).pairs
    assert found.probability > 0.5
    assert not found.same, "a name that agrees only in another order is for a human"
    [within] = pair_within(rows("Тлеменко;Іван;Олегович;03.04.1985;;;", "Іван;Тлеменко;Олегович;03.04.1985;;;")).pairs
    assert not within.same


def test_two_rows_that_one_list_keeps_apart_are_not_joined_through_the_other() -> None:
    """Each row of one list stands with one row of the other at most, unless the list names somebody twice."""
    ours = rows("Тлеменко;Іван;Олегович;03.04.1985;;;", "Тлеменко;Іван;Петрович;03.04.1985;;;")
    found = pair_lists(ours, rows("Тлеменко;Іван;;03.04.1985;;;", side=1))
    assert joined(found) == []
    assert len({each.right for each in found.pairs}) == len(found.pairs)


@pytest.mark.trial
def test_two_hundred_thousand_of_one_name_are_nobody_and_it_ends(trials: Callable[[int, int], int]) -> None:
    [one] = rows("Тлеменко;Іван;;;;;")
    crowd = [replace(one, id=place) for place in range(trials(20_000, 200_000))]
    found = pair_within(crowd)
    assert joined(found) == []
    assert found.not_compared, "what was not compared is said"
