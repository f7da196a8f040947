from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.core.linkage.clusters import HumanOutcome
from byname.core.linkage.learning import Learnt
from byname.core.linkage.model import PLAIN, WEIGHTS, Model
from byname.core.linkage.records import LinkRecord, Pair
from byname.engines import learning
from byname.engines.blocking import RecordIndex
from byname.engines.learning import SPANS, agreement, drawn_from, learn_from
from tests.core.linkage.cards import card

# Nobody: made of syllables that no surname has.
FAMILIES = [f"{one}{two}енко" for one in ("Вига", "Тес", "Небу", "Дзар", "Множ") for two in ("д", "вр", "лск", "фн")]
GIVEN = ("Іван", "Петро", "Олег", "Тарас", "Роман")


def register(people: int = 40, papers: int = 3) -> list[LinkRecord]:
    """Each person in each of some documents, with one unit in three and a rank that changes from paper to paper."""
    records = []
    for paper in range(papers):
        for who in range(people):
            name = f"{FAMILIES[who % len(FAMILIES)]} {GIVEN[who // len(FAMILIES) % len(GIVEN)]}"
            born = f"{1 + who % 28:02}.{1 + who % 12:02}.{1970 + who % 25}"
            records.append(
                card(
                    1 + paper * people + who,
                    name,
                    born,
                    document=paper,
                    unit=f"u{who % 3}",
                    rank=f"r{(who + paper) % 2}",
                    power=("north", "south")[who % 2],
                )
            )
    return records


def taught(records: Sequence[LinkRecord], human: dict[Pair, HumanOutcome] | None = None, most: int = 5000) -> Learnt:
    index = RecordIndex(records)
    drawn = index.records(drawn_from([(record.digest, record.id) for record in records], most))
    return learn_from(list(drawn.values()), index, human or {}, records=len(records))


def test_a_register_teaches_what_its_people_have_in_common() -> None:
    """40 people in three documents make 120 pairs of one person; a third of all strangers share a unit too."""
    learnt = taught(register())
    assert learnt.matches == pytest.approx(120, abs=4)
    assert 0.9 < learnt.model.weights["unit-equal"] < 1.4
    assert learnt.model.weights["rank-differs"] > learnt.model.weights["unit-differs"]
    assert learnt.model.version.startswith("learnt-")


@settings(max_examples=3)
@given(st.randoms(use_true_random=False))
def test_same_input_same_bytes_in_whatever_order_and_numbering(shuffle: Random) -> None:
    """Law 10: order of arrival does not matter, and no record's number does."""
    records = register()
    before = taught(records)
    shuffle.shuffle(records)
    turned = [replace(record, id=place, document=record.document + 7) for place, record in enumerate(records, 1)]
    assert taught(turned) == before


def test_law_9_swapped_parties_teach_the_same() -> None:
    """Neutral: swap ids and roles and every result is the same, swapped."""
    swap = {"north": "south", "south": "north"}
    records = register()
    assert taught([replace(record, power=swap[record.power]) for record in records]) == taught(records)


def test_a_content_told_of_both_powers_is_not_drawn_for_either() -> None:
    records = [*register(), *(replace(each, id=each.id + 900, power="south") for each in register()[:20])]
    swap = {"north": "south", "south": "north"}
    assert taught([replace(record, power=swap[record.power]) for record in records]) == taught(records)


def test_a_large_register_is_learnt_from_the_records_whose_digests_are_lowest() -> None:
    assert drawn_from([("b", 1), ("a", 2), ("c", 3), ("b", 4)], most=2) == [2, 1, 4], "a content is drawn whole"
    assert drawn_from([("b", 1), ("a", 2)], most=9) == [2, 1]
    some, every = taught(register(), most=60), taught(register())
    assert some.model.prior == pytest.approx(every.model.prior, abs=0.4)
    assert some.model.weights["name-agrees"] == pytest.approx(every.model.weights["name-agrees"], abs=0.5)


def test_blind_pairs_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert taught(register()).strangers > 5_000
    monkeypatch.setattr(learning._Met.strangers, "__defaults__", (1000,))
    assert 800 < taught(register()).strangers <= 1080


def test_a_value_that_too_many_share_is_weighed_as_common() -> None:
    records = [replace(each, number="AB-1234") for each in register(20)]
    learnt = taught(records)
    counted = {each.code: each.matches for each in learnt.findings}
    assert counted["number-equal"] == 0 < counted["number-common"]


def test_human_decisions_are_learnt_from_as_given() -> None:
    records = register()
    same: dict[Pair, HumanOutcome] = {(one, one + 40): "different" for one in range(1, 41)}
    assert taught(records, same).matches == pytest.approx(80, abs=4)


def test_how_a_model_left_to_itself_agrees_with_humans() -> None:
    records = register()
    human: dict[Pair, HumanOutcome] = {(3, 43): "same", (2, 42): "different", (3, 42): "different", (4, 999): "same"}
    plain = agreement(RecordIndex(records), human, PLAIN)
    assert (plain.same, plain.different, plain.agrees) == ((1, 0, 0), (1, 0, 1), 2)
    assert [count for count, _same in plain.chances] == [1, 0, 0, 2]
    assert len(plain.chances) == len(SPANS) - 1
    strict = agreement(RecordIndex(records), human, Model("strict", -12.0, WEIGHTS))
    assert (strict.same, strict.different) == ((0, 1, 0), (0, 1, 1))


def test_a_register_without_a_pair_teaches_nothing() -> None:
    learnt = taught([card(1, born="12.03.1985")])
    assert (learnt.matches, learnt.strangers) == (0, 0)
    assert learnt.model.weights == WEIGHTS
