"""Wrong links are worse than missing ones: the cases of law 6 through the register's linker, whichever document comes first.

Merge and unmerge in any order, with facts added between, is a property of `test_linking`.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from byname.core.linkage.records import LinkRecord, Pair, pair_of
from byname.engines.linking import LinkRun, link
from tests.core.linkage.cards import card

BORN, LATER = "12.03.1985", "27.08.1971"
NAMED = "Вигаденко Іван Петрович"


def both_ways(*records: LinkRecord) -> list[LinkRun]:
    """Link records as they stand, and the other way round."""
    return [link(records), link(records[::-1])]


def shown(run: LinkRun) -> dict[Pair, str]:
    """The pairs that wait for a human, with the reason."""
    return {pair_of(told.left, told.right): told.reason for told in run.judgements if told.outcome == "undecided"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(card(1, "Вигаденко Іван", "1985"), card(2, "Вигаденко Іван", "1985"), id="namesakes of one birth year"),
        pytest.param(card(1, NAMED, BORN), card(2, "Вигаденко Олег Петрович", BORN), id="twins"),
        pytest.param(
            card(1, NAMED, "03.04.1960", unit="u1"), card(2, "Вигаденко Петро Іванович", "05.09.1985", unit="u1"),
            id="father and son in one unit",
        ),
        pytest.param(
            card(1, "Вигаденко Іван Іванович", "03.04.1960", unit="u1", taken="05.2022"),
            card(2, "Вигаденко Іван Іванович", "05.09.1985", unit="u1", taken="05.2022"),
            id="a father and a son of one name, taken together",
        ),
        pytest.param(
            card(1, NAMED, BORN, number="AB-1234"), card(2, "Небувайло Олег", LATER, number="AB-1234"), id="one number on two names"
        ),
        pytest.param(card(1, "Вигаденко Іван", "01.01.1900"), card(2, "Вигаденко Іван", "01.01.1900"), id="a day that stands for none"),
        pytest.param(card(1, "", unit="u1"), card(2, "", unit="u1"), id="all fields missing but a unit"),
        pytest.param(card(1, "Вигаденко"), card(2, "Вигаденко"), id="a family name alone"),
        pytest.param(card(1, "Іван Вигаденко Петрович"), card(2, NAMED), id="columns swapped and no date"),
    ],
)  # fmt: skip
def test_these_are_not_one_person_without_a_human(one: LinkRecord, other: LinkRecord) -> None:
    for run in both_ways(one, other):
        assert sorted(run.clusters) == [(1,), (2,)]


def test_one_number_on_two_names_is_shown() -> None:
    found = card(1, NAMED, BORN, number="AB-1234"), card(2, "Небувайло Олег", LATER, number="AB-1234")
    assert [shown(run) for run in both_ways(*found)] == [{(1, 2): "number-on-two"}] * 2


def test_columns_swapped_are_shown_where_the_date_agrees() -> None:
    """A name in the wrong order is only near, so that a date alone does not link it."""
    for run in both_ways(card(1, "Іван Вигаденко", BORN), card(2, "Вигаденко Іван", BORN)):
        assert sorted(run.clusters) == [(1,), (2,)]
        assert set(shown(run)) == {(1, 2)}


def test_equal_candidates_are_both_shown_and_none_is_chosen() -> None:
    rivals = card(2, born=BORN, document=9, list_id="1"), card(3, born=BORN, document=9, list_id="2", unit="u1")
    for run in both_ways(card(1, "Вигаденко Іван", BORN), *rivals):
        assert {(1, 2), (1, 3)} <= set(shown(run))
        assert all(1 not in group or group == (1,) for group in run.clusters)


def test_the_best_of_a_bad_set_stays_weak() -> None:
    bad = [card(number, f"Вигад{letter}ко Олег", "1971") for number, letter in ((2, "ун"), (3, "ен"), (4, "ів"))]
    for run in both_ways(card(1, NAMED, BORN), *bad):
        assert all(told.probability < 0.5 for told in run.judgements if 1 in (told.left, told.right))
        assert (1,) in run.clusters


@pytest.mark.parametrize("shared", [{"birth_place": "ква"}, {"born": "01.01.1900"}, {"unit": "u1", "taken": "05.2022"}])
def test_a_value_that_everybody_shares_links_no_two_of_different_names(shared: dict[str, str]) -> None:
    families = [f"Вигад{letter}нко Іван" for letter in "абвгґдеєжзийклмнопрстуфхцчшщюя"]
    run = link([card(number, name, **shared) for number, name in enumerate(families)])
    assert all(len(group) == 1 for group in run.clusters)


def test_a_list_against_itself_joins_no_two_of_its_own_rows() -> None:
    names = (NAMED, "Вигаденко Іван Олегович", "Вигаденко Олег Петрович")
    days = (BORN, "13.03.1985", LATER)
    lists = [
        [card(10 * document + row, name, day, document=document) for row, (name, day) in enumerate(zip(names, days, strict=True))]
        for document in (1, 2)
    ]  # fmt: skip
    for run in both_ways(*lists[0], *lists[1]):
        assert sorted(run.clusters) == [(10, 20), (11, 21), (12, 22)]


def test_two_rows_of_one_list_are_never_joined_through_a_third_record() -> None:
    rows = (
        card(1, NAMED, BORN, document=9, list_id="1"),
        card(2, "Вигаденко Іван Олегович", BORN, document=9, list_id="2"),
    )
    for run in both_ways(*rows, card(3, "Вигаденко Іван", BORN)):
        assert not any({1, 2} <= set(group) for group in run.clusters)


def test_two_numbers_of_one_issuer_are_never_joined_whatever_else_agrees() -> None:
    ours = {"number_issuer": "own-forces", "unit": "u1", "taken": "05.2022", "birth_place": "ква"}
    one, other = card(1, NAMED, BORN, number="AB-1234", **ours), card(2, NAMED, BORN, number="CD-9876", **ours)
    for run in both_ways(one, other):
        assert sorted(run.clusters) == [(1,), (2,)]


@pytest.mark.trial
def test_two_hundred_thousand_of_one_name_are_nobody_and_it_ends(trials: Callable[[int, int], int]) -> None:
    run = link([card(number, "Вигаденко Іван", document=1) for number in range(trials(5_000, 200_000))])
    assert run.judgements == ()
    assert run.not_compared, "what was not compared is said"
