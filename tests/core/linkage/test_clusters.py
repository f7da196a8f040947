from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.linkage.clusters import CROWD, RIVAL_MARGIN, Decisions, HumanOutcome, decide
from byname.core.linkage.policy import CONTRADICTIONS, Assessment, Grade, assess
from byname.core.linkage.records import LinkRecord, Pair, pair_of
from tests.core.linkage.cards import card, cards

BORN = "12.03.1985"
Human = Mapping[Pair, HumanOutcome]
Assessor = Callable[[LinkRecord, LinkRecord], Assessment]


def by_content(decisions: Decisions, records: Iterable[LinkRecord]) -> tuple[object, ...]:
    """Decisions without the numbers of records."""
    digest = {record.id: record.digest for record in records}
    told = {(digest[j.left], digest[j.right], replace(j, left=0, right=0)) for j in decisions.judgements}
    clusters = {frozenset(digest[one] for one in cluster) for cluster in decisions.clusters}
    against = {frozenset(digest[one] for one in entry.same) for entry in decisions.contradictions}
    return told, clusters, against


def outcomes(decisions: Decisions) -> dict[Pair, tuple[str, str]]:
    return {(min(j.left, j.right), max(j.left, j.right)): (j.outcome, j.reason) for j in decisions.judgements}


@st.composite
def judged(draw: st.DrawFn) -> tuple[list[LinkRecord], dict[Pair, HumanOutcome]]:
    records = draw(cards())
    pairs = st.tuples(st.integers(0, len(records) - 1), st.integers(0, len(records) - 1)).filter(
        lambda pair: pair[0] < pair[1]
    )
    return records, draw(st.dictionaries(pairs, st.sampled_from(("same", "different")), max_size=4))


@given(judged(), st.randoms(use_true_random=False))
def test_law_10_neither_order_nor_numbering_of_records_matters(
    case: tuple[list[LinkRecord], Human], shuffle: Random
) -> None:
    records, human = case
    numbers = list(range(100, 100 + len(records)))
    shuffle.shuffle(numbers)
    new = dict(zip((record.id for record in records), numbers, strict=True))
    again = [replace(record, id=new[record.id]) for record in records]
    shuffle.shuffle(again)
    renamed = {(new[one], new[other]): said for (one, other), said in human.items()}
    assert by_content(decide(records, human), records) == by_content(decide(again, renamed), again)


@given(cards())
def test_law_6_every_link_has_an_independent_field_and_no_contradiction(records: list[LinkRecord]) -> None:
    """Names alone link nobody."""
    for judgement in decide(records, {}).judgements:
        codes = {found.code for found in judgement.evidence}
        if judgement.outcome == "same":
            assert codes & {"birth-equal", "number-equal"} or {"unit-equal", "capture-month-equal"} <= codes
            assert not codes & CONTRADICTIONS


@given(cards())
def test_no_cluster_holds_two_rows_of_one_list_or_a_contradiction_without_a_human(records: list[LinkRecord]) -> None:
    of = {record.id: record for record in records}
    for cluster in decide(records, {}).clusters:
        rows = [of[one] for one in cluster]
        assert len({row.document for row in rows}) == len(rows)
        assert len({row.power for row in rows}) == 1


@given(judged())
def test_law_2_what_humans_said_stands_or_is_shown_as_a_contradiction(case: tuple[list[LinkRecord], Human]) -> None:
    records, human = case
    found = decide(records, human)
    cluster = {one: members for members in found.clusters for one in members}
    set_aside = {entry.same for entry in found.contradictions}
    for (one, other), said in human.items():
        together = cluster[one] is cluster[other]
        assert together == (said == "same") or (one, other) in set_aside


@given(judged())
def test_a_pair_told_apart_by_a_human_is_not_put_up_again(case: tuple[list[LinkRecord], Human]) -> None:
    records, human = case
    told = outcomes(decide(records, human))
    assert not [pair for pair, said in human.items() if said == "different" and pair in told]


@given(cards())
def test_at_most_one_open_pair_stands_between_two_clusters(records: list[LinkRecord]) -> None:
    found = decide(records, {})
    cluster = {one: members for members in found.clusters for one in members}
    between = [frozenset((cluster[j.left], cluster[j.right])) for j in found.judgements if j.outcome == "undecided"]
    assert len(between) == len(set(between))
    assert all(len(pair) == 2 for pair in between)


@given(cards())
def test_law_9_swapped_parties_get_the_same_results(records: list[LinkRecord]) -> None:
    other = {"north": "south", "south": "north"}
    swapped = [replace(record, power=other[record.power]) for record in records]
    plain = [(j.left, j.right, j.outcome, j.reason) for j in decide(records, {}).judgements]
    assert plain == [(j.left, j.right, j.outcome, j.reason) for j in decide(swapped, {}).judgements]


def test_equal_candidates_are_both_shown_and_none_is_chosen() -> None:
    one, other = card(2, born=BORN, document=9, list_id="1"), card(3, born=BORN, document=9, list_id="2")
    told = outcomes(decide([card(1, "Вигаденко Іван", BORN), one, other], {}))
    assert told[1, 2] == told[1, 3] == ("undecided", "equal-rival")
    assert "same" not in {outcome for outcome, _ in told.values()}


def test_rivals_who_contradict_each_other_are_none_chosen_even_through_a_third() -> None:
    petro, oleh = card(2, "Вигаденко Іван Петрович", BORN), card(3, "Вигаденко Іван Олегович", BORN)
    also_petro = card(4, "Вигаденко Іван Петрович", BORN, number="AB-1234")
    found = decide([card(1, "Вигаденко Іван", BORN), petro, oleh, also_petro], {})
    assert (2, 4) in found.clusters
    assert (1,) in found.clusters


def test_the_clearly_better_of_two_candidates_is_chosen() -> None:
    better = card(2, born=BORN, number="AB-1234", document=9, list_id="1")
    worse = card(3, born=BORN, document=9, list_id="2")
    found = decide([card(1, born=BORN, number="AB-1234"), better, worse], {})
    assert found.clusters == ((1, 2), (3,))
    assert [j.reason for j in found.judgements if j.outcome == "undecided"] == ["one-list"]


def test_the_best_of_a_bad_set_stays_weak() -> None:
    bad = [card(number, "Вигаденко Іван", born) for number, born in enumerate(("1985", "1986", "1987"), 2)]
    found = decide([card(1, "Вигаденко Іван", BORN), *bad], {})
    assert [(j.outcome, j.probability < 0.6) for j in found.judgements if 1 in (j.left, j.right)] == [
        ("undecided", True)
    ]


def test_a_bare_name_is_put_up_where_few_others_could_be_meant() -> None:
    bare = [card(number, "Вигаденко Іван") for number in range(5)]
    assert outcomes(decide(bare[:2], {})) == {(0, 1): ("undecided", "few-candidates")}
    assert len(outcomes(decide(bare[:3], {}))) == 3
    assert outcomes(decide(bare, {})) == {}


def test_a_full_name_is_put_up_unless_three_as_good_are_others() -> None:
    days = (BORN, "27.08.1971", "13.11.1979", "02.02.1966")
    namesakes = [card(2 + place, born=day) for place, day in enumerate(days)]
    assert outcomes(decide([card(1), namesakes[0], card(9)], {}))[1, 2] == ("undecided", "few-candidates")
    assert (1, 4) in outcomes(decide([card(1), *namesakes[:3]], {}))
    assert outcomes(decide([card(1), *namesakes], {})) == {}


def test_identical_rows_of_one_list_are_kept_and_shown() -> None:
    row = card(1, born=BORN, document=9)
    found = decide([row, replace(row, id=2)], {})
    assert found.clusters == ((1,), (2,))
    assert outcomes(found) == {(1, 2): ("undecided", "identical-rows")}


def test_a_human_joins_what_the_engine_would_not() -> None:
    found = decide([card(1, born=BORN), card(2, "Небувайло Олег")], {(1, 2): "same"})
    assert found.clusters == ((1, 2),)


def test_contradicting_humans_are_shown_and_the_least_supported_same_is_open() -> None:
    rows = [card(1, born=BORN), card(2, born=BORN), card(3, "Небувайло Олег")]
    found = decide(rows, {(1, 2): "same", (2, 3): "same", (1, 3): "different"})
    assert [(entry.same, entry.different) for entry in found.contradictions] == [((2, 3), ((1, 3),))]
    assert found.clusters == ((1, 2), (3,))
    assert outcomes(found)[2, 3] == ("undecided", "human-contradiction")


def test_once_others_are_told_apart_the_last_bare_name_is_put_up() -> None:
    bare = [card(number, "Вигаденко Іван") for number in (1, 2, 3)]
    told = outcomes(decide(bare, {(1, 2): "different", (2, 3): "different"}))
    assert told == {(1, 3): ("undecided", "few-candidates")}


def test_a_full_name_that_many_bear_is_not_put_up_by_itself() -> None:
    assert outcomes(decide([card(number) for number in range(CROWD + 2)], {})) == {}


def test_a_person_whom_one_list_names_twice_is_put_up() -> None:
    first, again = card(2, born=BORN, document=9, unit="u1"), card(3, document=9, unit="u1")
    assert outcomes(decide([card(1, born=BORN), first, again], {}))[2, 3][0] == "undecided"


def weighed(weights: Mapping[Pair, float], grade: Grade = Grade.SAME, against: Iterable[Pair] = ()) -> Assessor:
    """An assessor that gives pairs these weights and this grade; those in `against` contradict each other."""

    def told(left: LinkRecord, right: LinkRecord) -> Assessment:
        pair = pair_of(left.id, right.id)
        if pair in against:
            return Assessment(Grade.NONE, "nothing", -9.0, (), contradicts=True)
        if pair not in weights:
            return Assessment(Grade.NONE, "nothing", -9.0, (), contradicts=False)
        return Assessment(grade, "identity-agrees", weights[pair], (), contradicts=False)

    return told


def cards_of(count: int, *, document: int = 0) -> list[LinkRecord]:
    return [card(number, born=BORN, document=document or number, list_id=str(number)) for number in range(count)]


@pytest.mark.parametrize(
    ("better", "clusters"),
    [(RIVAL_MARGIN, ((0,), (1,), (2,))), (RIVAL_MARGIN + 0.01, ((0, 1), (2,)))],
    ids=["as-well", "better"],
)
def test_two_candidates_fit_equally_well_up_to_the_margin(better: float, clusters: tuple[tuple[int, ...], ...]) -> None:
    """Two candidates whose weights differ by no more than this fit equally well: none is chosen."""
    found = decide(cards_of(3), {}, assessor=weighed({(0, 1): 5.0 + better, (0, 2): 5.0}, against=[(1, 2)]))
    assert found.clusters == clusters


def test_a_pair_refused_for_a_contradiction_further_off_says_so() -> None:
    """Joining them would put two records that contradict each other into one person."""
    found = decide(cards_of(3), {}, assessor=weighed({(0, 1): 9.0, (0, 2): 5.0}, against=[(1, 2)]))
    assert outcomes(found) == {(0, 1): ("same", "identity-agrees"), (0, 2): ("undecided", "cluster-contradiction")}


def test_a_pair_refused_for_a_humans_word_is_not_asked_again() -> None:
    found = decide(cards_of(3), {(1, 2): "different"}, assessor=weighed({(0, 1): 9.0, (0, 2): 5.0, (1, 2): 5.0}))
    assert found.clusters == ((0, 1), (2,))
    assert (1, 2) not in outcomes(found)


def test_what_a_human_joined_no_equal_rival_takes_apart() -> None:
    """A human `same` removes every other reason."""
    told = weighed({(0, 1): 5.0, (0, 2): 5.0}, against=[(1, 2)])
    found = decide(cards_of(3), {(0, 1): "same"}, assessor=told)
    assert found.clusters == ((0, 1), (2,))


def test_a_human_may_join_two_rows_of_one_list() -> None:
    records = cards_of(2, document=9)
    assert decide(records, {}).clusters == ((0,), (1,))
    assert decide(records, {(0, 1): "same"}).clusters == ((0, 1),)


def test_pairs_that_nobody_brought_together_are_neither_joined_nor_shown() -> None:
    """`edges` are the pairs that were brought together; what follows from them still holds."""
    records = cards_of(3)
    assert decide(records, {}, edges=[]).clusters == ((0,), (1,), (2,))
    assert decide(records, {}, edges=[]).judgements == ()
    two = decide(records, {}, edges=[(1, 0), (1, 2)])
    assert two.clusters == ((0, 1, 2),)
    assert set(outcomes(two)) == {(0, 1), (1, 2)}


def test_every_pair_that_holds_by_itself_within_a_person_is_told() -> None:
    """A register asked what it knew earlier must not need a later record to hold two earlier ones together."""
    found = decide(cards_of(3), {})
    assert outcomes(found) == dict.fromkeys([(0, 1), (0, 2), (1, 2)], ("same", "identity-agrees"))


def test_each_pair_is_assessed_once_and_lower_digest_first() -> None:
    asked: list[tuple[str, str]] = []

    def watched(left: LinkRecord, right: LinkRecord) -> Assessment:
        asked.append((left.digest, right.digest))
        return assess(left, right)

    decide(cards_of(5), {}, assessor=watched)
    assert len(asked) == len(set(asked)) == 10
    assert all(left < right for left, right in asked)


def test_what_humans_said_of_records_elsewhere_changes_nothing() -> None:
    records = cards_of(2)
    assert decide(records, {(0, 77): "different", (77, 78): "same"}) == decide(records, {})


def test_nobody_is_decided_on_where_there_is_nobody() -> None:
    assert decide([], {}) == Decisions((), (), ())


@given(cards(5))
def test_a_human_who_agrees_with_every_link_changes_no_person(records: list[LinkRecord]) -> None:
    """Law 2: what the engine joined and a human confirmed stays joined, and nothing contradicts."""
    plain = decide(records, {})
    agreed: dict[Pair, HumanOutcome] = {
        pair_of(told.left, told.right): "same" for told in plain.judgements if told.outcome == "same"
    }
    found = decide(records, agreed)
    assert found.contradictions == ()
    cluster = {one: members for members in found.clusters for one in members}
    assert all(cluster[one] is cluster[other] for one, other in agreed)


@given(judged())
def test_every_record_is_one_person_and_every_judgement_is_of_two(case: tuple[list[LinkRecord], Human]) -> None:
    records, human = case
    found = decide(records, human)
    assert sorted(one for cluster in found.clusters for one in cluster) == sorted(record.id for record in records)
    digest = {record.id: (record.digest, record.id) for record in records}
    assert all(digest[told.left] < digest[told.right] for told in found.judgements)
    pairs = [pair_of(told.left, told.right) for told in found.judgements]
    assert len(set(pairs)) == len(pairs), "nothing is said twice of one pair"
    for entry in found.contradictions:
        assert human[entry.same] == "same"
        assert {human[pair] for pair in entry.different} == {"different"}, "what stands in its way is named"
