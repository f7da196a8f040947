"""The proposed list is the best there is: no other list that keeps the rules comes before it, counted out one by one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from byname.core.errors import MisuseError
from byname.core.policies.choice import Candidate, Choice, Limit, Question, ticket
from byname.engines import choosing
from byname.engines.choosing import UnprovenError, choose

KINDS = ("must", "at-least", "at-most", "one-person")


@st.composite
def questions(draw: st.DrawFn) -> Question:
    numbers = [f"{index}" for index in range(draw(st.integers(2, 8)))]
    width = draw(st.integers(0, 3))
    scores = st.lists(st.integers(0, 3), min_size=width, max_size=width).map(tuple)
    limits = []
    for index in range(draw(st.integers(0, 4))):
        members = frozenset(draw(st.lists(st.sampled_from(numbers), min_size=1, unique=True)))
        kind = draw(st.sampled_from(KINDS))
        count = min(1, len(members)) if kind == "must" else draw(st.integers(0, 3))
        limits.append(Limit(kind, f"rule {index}", count, members))
    candidates = tuple(Candidate(number, draw(scores)) for number in numbers)
    return Question(draw(st.integers(1, len(numbers))), candidates, tuple(limits), draw(st.sampled_from("abc")))


def keeps(chosen: frozenset[str], limits: Iterable[Limit]) -> bool:
    counts = [(len(chosen & each.members), each) for each in limits]
    return all(count <= each.count if each.is_most else count >= each.count for count, each in counts)


def rank(chosen: Iterable[str], question: Question) -> tuple[int, ...]:
    scores = {each.number: (*each.scores, *ticket(question.seed, each.number)) for each in question.candidates}
    return tuple(map(sum, zip(*(scores[number] for number in chosen), strict=True)))


def lists(question: Question) -> list[frozenset[str]]:
    numbers = [each.number for each in question.candidates]
    return [frozenset(each) for each in combinations(numbers, question.size) if keeps(frozenset(each), question.limits)]


@given(questions())
def test_no_list_that_keeps_the_rules_comes_before_the_chosen_one(question: Question) -> None:
    choice = choose(question)
    possible = lists(question)
    if not possible:
        assert choice.chosen == ()
        return
    assert frozenset(choice.chosen) == max(possible, key=lambda each: rank(each, question))
    assert choice.totals == rank(choice.chosen, question)[:-2]


@given(questions())
def test_no_swap_of_one_chosen_for_one_left_out_is_better(question: Question) -> None:
    chosen = frozenset(choose(question).chosen)
    assume(chosen)
    left = {each.number for each in question.candidates} - chosen
    swaps = [chosen - {out} | {into} for out in chosen for into in left]
    assert all(rank(each, question) < rank(chosen, question) for each in swaps if keeps(each, question.limits))


@given(questions())
def test_where_no_list_keeps_the_rules_those_that_clash_are_named_and_each_is_needed(question: Question) -> None:
    assume(not lists(question))
    clashes = choose(question).clashes
    named = [each for each in question.limits if each.title in {clash.title for clash in clashes}]
    sized = any(clash.kind == "size" for clash in clashes)
    numbers = [each.number for each in question.candidates]
    sizes = [question.size] if sized else range(len(numbers) + 1)

    def held(limits: list[Limit], sizes: Iterable[int]) -> bool:
        return any(keeps(frozenset(each), limits) for size in sizes for each in combinations(numbers, size))

    assert clashes
    assert not held(named, sizes)
    assert all(held([each for each in named if each is not one], sizes) for one in named)
    assert not sized or held(named, range(len(numbers) + 1))


@given(questions())
def test_law_10_the_order_of_people_and_rules_does_not_matter(question: Question) -> None:
    shuffled = replace(
        question,
        candidates=tuple(reversed(question.candidates)),
        limits=tuple(sorted(question.limits, key=lambda each: each.count)),
    )
    assert choose(shuffled).chosen == choose(question).chosen


def test_equals_are_drawn_by_the_seed_and_the_same_seed_draws_the_same() -> None:
    question = Question(10, tuple(Candidate(f"{index}") for index in range(40)), seed="noon")
    drawn = [choose(replace(question, seed=seed)).chosen for seed in ("noon", "noon", "midnight")]
    assert drawn[0] == drawn[1] != drawn[2]
    best = sorted((each.number for each in question.candidates), key=lambda number: ticket("noon", number))[-10:]
    assert drawn[0] == tuple(sorted(best))


def test_the_first_preference_outweighs_any_sum_of_the_others() -> None:
    people = (Candidate("woman", (1, 0)), Candidate("long held", (0, 16_000_000)), Candidate("longer", (0, 16_000_001)))
    assert choose(Question(1, people)).chosen == ("woman",)
    assert choose(Question(2, people)).chosen == ("longer", "woman")


def test_that_nothing_is_better_is_proved_of_every_preference() -> None:
    choice = choose(Question(2, tuple(Candidate(f"{index}", (index % 2, index)) for index in range(6))))
    assert choice.proven == ("bound",) * 4


@given(questions())
def test_whoever_is_not_asked_for_is_never_chosen(question: Question) -> None:
    stranger = Limit("at-least", "strangers too", 0, frozenset({"nobody", question.candidates[0].number}))
    assert choose(replace(question, limits=(*question.limits, stranger))).chosen == choose(question).chosen


def test_three_that_only_fit_in_halves_are_not_chosen_by_halves() -> None:
    """Of each pair one at most: the relaxed question takes half of each, the whole one cannot take two."""
    pairs = [frozenset(pair) for pair in combinations("abc", 2)]
    triangle = tuple(Limit("at-most", f"pair {index}", 1, pair) for index, pair in enumerate(pairs))
    people = tuple(Candidate(number, (1,)) for number in "abcd")
    assert len(choose(Question(2, people, triangle)).chosen) == 2
    assert {clash.kind for clash in choose(Question(3, people, triangle)).clashes} == {"size", "at-most"}


def test_of_nobody_nobody_is_chosen_and_the_clash_is_the_size() -> None:
    assert [clash.kind for clash in choose(Question(3, ())).clashes] == ["size"]
    assert choose(Question(0, ())) == Choice((), (), ("bound", "bound"))
    floor = Limit("at-least", "ill", 1, frozenset())
    assert [clash.title for clash in choose(Question(0, (), (floor,))).clashes] == ["ill"]


@pytest.mark.parametrize(
    "people",
    [
        (Candidate("1"), Candidate("1")),
        (Candidate("1", (1,)), Candidate("2", ())),
        (Candidate("1", (-1,)), Candidate("2", (0,))),
        (Candidate("1", (1 << 24,)), Candidate("2", (0,))),
    ],
)
def test_a_question_that_is_none_is_refused(people: tuple[Candidate, ...]) -> None:
    with pytest.raises(MisuseError):
        choose(Question(1, people))


def _weights(most: int) -> st.SearchStrategy[list[int]]:
    return st.lists(st.integers(0, most), min_size=5, max_size=5)


@given(
    _weights(2**24 - 1),
    _weights(2**24 - 1),
    st.floats(-(2.0**24), 2.0**24),
    st.sets(st.integers(0, 4), min_size=2, max_size=2),
)
def test_whatever_the_prices_no_list_as_good_is_struck_out(
    before: list[int], weights: list[int], price: float, chosen: set[int]
) -> None:
    """Decision 0010: each preference is proved in whole numbers; a price that runs over 64 bits would prove a lie."""
    x = np.array([index in chosen for index in range(5)], np.int64)
    floor = int(np.array(before) @ x)
    rows = [
        choosing._Row(np.arange(5), np.ones(5, np.int64), 2, 2),
        choosing._Row(np.arange(5), np.array(before, np.int64), floor, choosing._ROW_FREE),
    ]
    total = max(
        sum(weights[index] for index in pair)
        for pair in combinations(range(5), 2)
        if sum(before[index] for index in pair) >= floor
    )
    search = choosing._Search(5, rows)
    search.keep(np.array(weights, np.int64), choosing._Solved(x, total, np.array([0.0, -abs(price)])))
    for pair in combinations(range(5), 2):
        vector = np.array([index in pair for index in range(5)], np.int64)
        if int(np.array(before) @ vector) >= floor and int(np.array(weights) @ vector) == total:
            assert search._inside(vector)


def test_a_list_that_was_found_is_never_said_to_be_impossible(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rules are said to clash only where no list keeps them; a solver that loses its own list says so."""
    best, asked = choosing._Search.best, []

    def once(search: choosing._Search, weights: choosing.Whole) -> choosing._Solved | None:
        asked.append(weights)
        return best(search, weights) if len(asked) == 1 else None

    monkeypatch.setattr(choosing._Search, "best", once)
    with pytest.raises(UnprovenError, match="nothing is proposed"):
        choose(Question(1, (Candidate("1"), Candidate("2"))))


@pytest.mark.parametrize(
    ("kind", "count", "chosen"), [("at-most", 0, ("2",)), ("at-least", 1, ("1",)), ("must", 1, ("1",))]
)
def test_a_rule_binds_whatever_the_preference_says(kind: str, count: int, chosen: tuple[str, ...]) -> None:
    people = (Candidate("1", (int(kind == "at-most"),)), Candidate("2", (int(kind != "at-most"),)))
    assert choose(Question(1, people, (Limit(kind, "rule", count, frozenset("1")),))).chosen == chosen
