"""What two rows weigh: the parts add up to the chance told, of pairs that were found and of any others."""

from __future__ import annotations

import math
from random import Random

import pytest

from byname.core.comparisons.rows import link_row
from byname.core.linkage.estimation import Comparison
from byname.core.linkage.records import LinkRecord
from byname.core.linkage.weighed import SUREST, UNTENABLE, PairWeighed
from byname.engines.batch.levels import BIRTH, FAMILY, FATHER, GIVEN, ORDER
from byname.engines.pairing import PairFound, Pairing, pair_lists, pair_within
from byname.engines.weighing import LEVELS
from tests.core.comparisons.listed import listed

HEAD = "Прізвище;Ім'я;По батькові;Дата народження;Місце народження"
FAMILIES = ("Тлеменко", "Бруще", "Квастошин", "Стошченко", "Жмакоґле", "Тлемченко", "Зордюк", "Квасненко")
GIVEN_NAMES = ("Іван", "Петро", "Олексій", "Марко", "Андрій")


def rows(lines: list[str], side: int = 0) -> list[LinkRecord]:
    return [link_row(row, place, side=side) for place, row in enumerate(listed(HEAD, *lines))]


def drawn(seed: int, number: int = 40) -> tuple[list[str], list[str]]:
    """A list, and one of whose rows some are of the same people with something missing or wrong."""
    chance = Random(seed)
    ours, theirs = [], []
    for _ in range(number):
        born = f"{chance.randint(1, 28):02}.{chance.randint(1, 12):02}.{chance.randint(1970, 1999)}"
        father, place = chance.choice(("Іванович", "Петрович", "")), chance.choice(("Ква", "Зорджськ", ""))
        row = [chance.choice(FAMILIES), chance.choice(GIVEN_NAMES), father, born, place]
        ours.append(";".join(row))
        again = ["" if place > 1 and chance.random() < 0.3 else cell for place, cell in enumerate(row)]
        if chance.random() < 0.3:
            again[0], again[1] = again[1], again[0]
        theirs.append(";".join(again if chance.random() < 0.7 else [chance.choice(FAMILIES), "Марко", "", "", ""]))
    return ours, theirs


def opened(pairing: Pairing, pairs: tuple[PairFound, ...]) -> list[tuple[PairFound, PairWeighed]]:
    return list(zip(pairs, pairing.weighing.opened([(each.left, each.right) for each in pairs]), strict=True))


@pytest.mark.parametrize("within", [False, True])
def test_prior_weights_rivals_and_caution_add_up_to_the_chance_told(within: bool) -> None:
    seen = set()
    for seed in range(4):
        ours, theirs = drawn(seed)
        pairing = pair_within(rows(ours + theirs)) if within else pair_lists(rows(ours), rows(theirs, side=1))
        for pair, weighed in opened(pairing, (*pairing.pairs, *pairing.possible)):
            parts = (weighed.prior, *(each.weight for each in weighed.weights), weighed.rivals, weighed.caution)
            # To all six figures that are told.
            assert 1 / (1 + math.exp(-math.fsum(parts))) == pytest.approx(pair.probability, abs=6e-7)
            assert weighed.probability == pytest.approx(pair.probability, abs=1.1e-6)
            assert weighed.met
            seen |= {"rivals"} if weighed.rivals else set()
            seen |= {"caution"} if weighed.caution else set()
    assert seen == ({"caution"} if within else {"rivals", "caution"}), "both were tried"


def test_nothing_is_told_as_sure() -> None:
    line = "Жмакоґле;Андрій;Іванович;03.04.1985;Зорджськ"
    assert [pair.probability for pair in pair_lists(rows([line]), rows([line], side=1)).pairs] <= [SUREST]


def test_whichever_list_comes_first_the_weights_are_the_same() -> None:
    ours, theirs = drawn(7)
    there, back = pair_lists(rows(ours), rows(theirs, side=1)), pair_lists(rows(theirs), rows(ours, side=1))
    for pair, weighed in opened(there, there.pairs):
        [turned] = back.weighing.opened([(pair.right, pair.left)])
        assert (turned.weights, turned.rivals) == (weighed.weights, weighed.rivals)


def test_two_rows_that_were_never_brought_together_are_weighed_all_the_same() -> None:
    pairing = pair_lists(rows(["Тлеменко;Іван;;03.04.1985;"]), rows(["Бруще;Марко;;07.11.1961;"], side=1))
    [weighed] = pairing.weighing.opened([(0, 0)])
    assert not weighed.met
    assert weighed.probability < 0.01
    assert {each.level for each in weighed.weights} >= {"clash"}


def test_who_stands_in_the_way_of_a_pair_is_named() -> None:
    namesakes = ["Тлеменко;Іван;Олегович;03.04.1985;", "Тлеменко;Іван;;1985;"]
    pairing = pair_lists(rows(namesakes), rows(["Тлеменко;Іван;Олегович;03.04.1985;"], side=1))
    assert pairing.weighing.rivals((1, 0)) == ((0, 0),)


@pytest.mark.parametrize("one", [FAMILY, GIVEN, FATHER, ORDER, BIRTH], ids=lambda one: one.name)
def test_every_level_has_its_name(one: Comparison) -> None:
    assert len(LEVELS[one.name]) == len(one.matches)


def test_a_rare_value_weighs_more_than_a_common_one() -> None:
    crowd = [f"Тлеменко;{GIVEN_NAMES[n % 5]};;{n % 28 + 1:02}.04.1985;" for n in range(20)]
    lines = [*crowd, "Квастошин;Марко;;03.09.1971;"]
    pairing = pair_lists(rows(lines), rows(lines, side=1))
    common, rare = pairing.weighing.opened([(0, 0), (20, 20)])
    [of_common], [of_rare] = ([each for each in pair.weights if each.feature == "family"] for pair in (common, rare))
    assert of_common.level == of_rare.level == "equal"
    assert of_rare.rarity > of_common.rarity
    assert of_rare.weight - of_rare.rarity == pytest.approx(of_common.weight - of_common.rarity)


def test_what_a_row_does_not_give_weighs_nothing() -> None:
    pairing = pair_lists(rows(["Тлеменко;Іван;Олегович;;"]), rows(["Тлеменко;Іван;;03.04.1985;"], side=1))
    [weighed] = pairing.weighing.opened([(0, 0)])
    assert {each.feature for each in weighed.weights} == {"family", "given", "order"}


def test_nobody_asked_for_is_nobody_opened() -> None:
    assert pair_lists([], []).weighing.opened([]) == ()


@pytest.mark.parametrize("within", [False, True])
def test_any_two_rows_can_be_opened_and_the_parts_add_up(within: bool) -> None:
    """Whether the engine told of it or not; of one list in either order."""
    ours, theirs = drawn(3, 12)
    pairing = pair_within(rows(ours + theirs)) if within else pair_lists(rows(ours), rows(theirs, side=1))
    size = 24 if within else 12
    pairs = [(one, other) for one in range(12) for other in range(size) if one != other or not within]
    for pair, weighed in zip(pairs, pairing.weighing.opened(pairs), strict=True):
        assert (weighed.left, weighed.right) == pair
        assert weighed.probability <= (SUREST if weighed.tenable else UNTENABLE)
        assert weighed.rivals <= 0
        assert weighed.caution <= 0
        assert all(0 < each.matches < 1 and 0 < each.strangers < 1 for each in weighed.weights)
        assert all(each.level in LEVELS.get(each.feature, ("differs", "like", "equal")) for each in weighed.weights)


def test_of_one_list_it_makes_no_difference_which_row_is_named_first() -> None:
    ours, theirs = drawn(5, 10)
    weighing = pair_within(rows(ours + theirs)).weighing
    for one, other in ((0, 10), (3, 4), (7, 17)):
        [there], [back] = weighing.opened([(one, other)]), weighing.opened([(other, one)])
        assert (there.weights, there.probability) == (back.weights, back.probability)


def test_what_rivals_take_is_told_only_where_there_are_rivals() -> None:
    lone = "Жмакоґле;Андрій;Іванович;03.04.1985;Зорджськ"
    namesakes = ["Тлеменко;Іван;Олегович;07.11.1961;", "Тлеменко;Іван;Петрович;07.11.1961;"]
    pairing = pair_lists(rows([lone, *namesakes]), rows([lone, "Тлеменко;Іван;;07.11.1961;"], side=1))
    alone, wanted = pairing.weighing.opened([(0, 0), (2, 1)])
    assert alone.rivals == 0
    assert wanted.rivals < -1
    assert pairing.weighing.rivals((0, 0)) == ()
    assert pairing.weighing.rivals((2, 1)) == ((1, 1),)


def test_two_given_names_that_are_both_known_are_never_told_as_one_person() -> None:
    """No chance is told as surer than what pairs of its kind were ever seen to be worth: twins."""
    shared = "Олегович;03.04.1985;Зорджськ"
    pairing = pair_lists(rows([f"Тлеменко;Іван;{shared}"]), rows([f"Тлеменко;Петро;{shared}"], side=1))
    [weighed] = pairing.weighing.opened([(0, 0)])
    assert not weighed.tenable
    assert weighed.probability <= UNTENABLE
    assert {each.feature: each.level for each in weighed.weights}["given"] == "apart"
