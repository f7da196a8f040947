from __future__ import annotations

import math
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.linkage import learning
from byname.core.linkage.learning import (
    CODES,
    LEARNABLE,
    LEAST_SEEN,
    MOST_MOVED,
    SURE_FROM,
    Candidates,
    Findings,
    Learnt,
    learn,
    model_code,
    places_of,
)
from byname.core.linkage.model import PLAIN, SAME_FROM, WEIGHTS, Model
from byname.core.linkage.policy import COMMON_CODES, CONTRADICTIONS

ONE = ("name-agrees", "birth-equal", "unit-equal", "rank-equal")
MOVED = ("name-agrees", "birth-equal", "unit-differs", "rank-differs")
TWO = ("name-differs", "birth-clash", "unit-differs", "rank-differs")
MATES = ("name-differs", "birth-clash", "unit-equal", "rank-equal")


def rows(*told: tuple[tuple[str, ...], int]) -> Findings:
    found = [places_of(codes) for codes, times in told for _ in range(times)]
    return np.array(found, np.int16).reshape(len(found), -1)


def pairs(findings: Findings, said: int = -1) -> Candidates:
    """Each pair with two records of its own, in two documents: every pair is a mutual best."""
    count = len(findings)
    ends = np.arange(2 * count, dtype=np.int64).reshape(count, 2)
    papers = np.tile(np.array([1, 2], np.int64), count)
    return Candidates(findings, ends, papers, np.full(count, said, np.int8), np.full(count, 2, np.int8))


STRANGERS = rows((TWO, 9000), (MATES, 1000))


def taught(candidates: Candidates, strangers: Findings = STRANGERS, records: int = 1000) -> Learnt:
    return learn(PLAIN, PLAIN, candidates, strangers, (records, records))


def found(learnt: Learnt, code: str) -> learning.Finding:
    [one] = [each for each in learnt.findings if each.code == code]
    return one


def test_a_weight_is_how_much_oftener_a_finding_is_seen_in_pairs_of_one_person() -> None:
    """Fellegi and Sunter: the log of m over u; here 160 of 200 pairs of one person share a unit, and 1,000 of 10,000 others."""
    learnt = taught(pairs(rows((ONE, 160), (MOVED, 40))))
    one = found(learnt, "unit-equal")
    assert one.new == pytest.approx(math.log(0.8 / 0.1), abs=0.2)
    assert (one.matches, one.strangers, one.kept) == (160, 1000, "")
    assert found(learnt, "unit-differs").new == pytest.approx(math.log(0.2 / 0.9), abs=0.7)


def test_a_finding_seen_too_rarely_keeps_its_weight_and_says_so() -> None:
    learnt = taught(pairs(rows((ONE, 200 - LEAST_SEEN + 1), (MOVED, LEAST_SEEN - 1))))
    assert found(learnt, "unit-differs").kept == "rare"
    assert learnt.model.weights["unit-differs"] == WEIGHTS["unit-differs"]
    assert found(learnt, "birth-equal").kept == "rare", "nobody of two persons was born on one day"


def test_what_contradicts_or_is_missing_is_never_learnt() -> None:
    """Which pairs are seen at all hangs on what contradicts, so that it could only teach itself."""
    assert not CONTRADICTIONS & set(LEARNABLE)
    assert not {code for code in LEARNABLE if code.endswith("-missing")} - {"name-part-missing"}
    learnt = taught(pairs(rows((ONE, 200))))
    for code in set(CODES) - set(LEARNABLE):
        assert (found(learnt, code).kept, learnt.model.weights[code]) == ("rule", WEIGHTS[code])


def test_the_prior_is_how_many_pairs_of_the_register_are_one_person() -> None:
    learnt = taught(pairs(rows((ONE, 200))), records=2000)
    assert learnt.model.prior == pytest.approx(math.log(200 / (2000 * 1999 / 2 - 200)), abs=0.02)


def test_a_prior_learnt_from_drawn_records_is_that_of_the_whole_register() -> None:
    """Of 8,000 records 1,000 were drawn: they met one in eight ends of pairs of one person."""
    candidates = pairs(rows((ONE, 200)))
    learnt = learn(PLAIN, PLAIN, candidates, STRANGERS, (8000, 1000))
    assert learnt.model.prior == pytest.approx(math.log(1600 / (8000 * 7999 / 2)), abs=0.02)


def test_what_humans_said_stands_in_the_place_of_a_chance() -> None:
    """Human judgements are held as given: a pair called two persons teaches nothing of one, and the other way round."""
    doubtful = rows((ONE, 200))
    assert taught(pairs(doubtful, said=0)).matches == 0
    near = rows((("name-near", "birth-missing", "unit-equal", "rank-equal"), 200))
    assert found(taught(pairs(near, said=1)), "name-near").matches == 200
    assert found(taught(pairs(near)), "name-near").matches < 20


def test_of_two_that_fit_equally_well_neither_teaches() -> None:
    """One-to-one: each row has one partner in another document, and equal candidates are no partner."""
    findings = rows((ONE, 2))
    rivals = Candidates(
        findings,
        np.array([[0, 1], [0, 2]], np.int64),
        np.array([1, 2, 2], np.int64),
        np.full(2, -1, np.int8),
        np.full(2, 2, np.int8),
    )
    assert taught(rivals).matches == 0
    better = rows((ONE, 1), (MOVED, 1))
    chosen = Candidates(better, rivals.ends, rivals.papers, rivals.said, rivals.counted)
    assert taught(chosen).matches == 1


@given(st.data())
def test_the_order_of_pairs_changes_nothing(data: st.DataObject) -> None:
    """Same input, same bytes: law 10, order does not matter."""
    findings = rows((ONE, 90), (MOVED, 30), (("name-near", "birth-equal", "unit-equal", "rank-differs"), 40))
    order = np.array(data.draw(st.permutations(range(len(findings)))))
    plain, turned = pairs(findings), pairs(findings[order])
    strangers = STRANGERS[:: data.draw(st.sampled_from([1, -1]))]
    assert taught(plain) == taught(turned, strangers)


counts = st.integers(1, 299)


@given(st.lists(st.tuples(st.lists(st.sampled_from(CODES), min_size=3, max_size=3), counts), min_size=1, max_size=6),
       st.randoms(use_true_random=False))  # fmt: skip
def test_a_learnt_weight_is_bounded_whatever_a_register_teaches(
    told: list[tuple[list[str], int]], shuffle: Random
) -> None:
    """A wrong link is worse than a missing one: no weight leaves its bounds or its sign, and none outweighs full agreement."""
    matches = rows(*((tuple(codes), times) for codes, times in told))
    strangers = rows(*((tuple(shuffle.sample(codes, 3)), 300 - times) for codes, times in told))
    model = taught(pairs(matches), strangers).model
    for code, weight in model.weights.items():
        assert weight - WEIGHTS[code] <= MOST_MOVED
        assert (weight >= 0) == (WEIGHTS[code] >= 0) or weight == 0
    for whole, near in COMMON_CODES.items():
        assert model.weights[near] <= model.weights[whole]
    assert model.prior <= PLAIN.prior + MOST_MOVED
    assert model.same_from == SURE_FROM > SAME_FROM


def test_a_model_is_named_by_what_it_consists_of() -> None:
    plain = Model("a", -7.0, WEIGHTS)
    code = model_code(PLAIN.version, plain.prior, plain.weights)
    assert code == model_code(PLAIN.version, -7.0, dict(reversed(list(WEIGHTS.items()))))
    others = {
        model_code("plain-5", -7.0, WEIGHTS),
        model_code(PLAIN.version, -7.01, WEIGHTS),
        model_code(PLAIN.version, -7.0, {**WEIGHTS, "unit-equal": 1.51}),
    }
    assert len(others | {code}) == 4
    assert taught(pairs(rows((ONE, 200)))).model.version.startswith("learnt-")
