"""Law 10: lists taken in one by one, with withdrawals and human judgements between, end as all of it linked afresh."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from random import Random
from unittest.mock import patch

import pytest

from byname.core.linkage.clusters import HumanOutcome, Judgement
from byname.core.linkage.records import LinkRecord, Pair
from byname.engines.blocking import FINE_CAPS, VALUE_CAPS, RecordIndex
from byname.engines.linking import LinkRun, link
from byname.engines.meeting import Meeting
from byname.engines.sieve import Places, Sieve
from tests.engines.test_sieve import crowd

CAPS = (4, 12, 120)
LISTS, ROWS = 6, 25
TOLD: tuple[HumanOutcome, ...] = ("same", "different")


class Register:
    """What stands after each step: who is there, what humans said, what the engine holds.

    Whom records met is remembered, but not of all: a run that was cut off leaves some forgotten.
    """

    def __init__(self, cap: int, forgets: Collection[int] = ()) -> None:
        self.cap, self.index, self.forgets = cap, RecordIndex(), forgets
        self.there: dict[int, LinkRecord] = {}
        self.human: dict[Pair, HumanOutcome] = {}
        self.held: dict[Pair, Judgement] = {}

    def run(self, new: Sequence[LinkRecord], gone: Sequence[LinkRecord] = ()) -> LinkRun:
        """Let the engine look at some records, and keep what it holds now."""
        for record in (*new, *gone):
            self.index.drop(record)
            self.there.pop(record.id, None)
        human = {pair: said for pair, said in self.human.items() if not {one.id for one in gone}.intersection(pair)}
        self.human = human
        run = link(new, self.index, human, withdrawn=gone, cap=self.cap)
        stale = run.touched | {record.id for record in gone}
        self.held = {pair: told for pair, told in self.held.items() if stale.isdisjoint(pair)}
        self.held |= {(told.left, told.right): told for told in run.judgements}
        for record in new:
            self.index.add(record)
            self.there[record.id] = record
        self.index.remember({one: met for one, met in run.met.items() if one not in self.forgets})
        return run

    def judge(self, draw: Random) -> None:
        """Let somebody say of two records that they are one person or two, or take back what he said."""
        if self.human and draw.random() < 0.3:
            pair = draw.choice(sorted(self.human))
            del self.human[pair]
        else:
            one, other = (
                draw.choice(sorted(self.held))
                if self.held and draw.random() < 0.7
                else draw.sample(sorted(self.there), 2)
            )
            pair = (min(one, other), max(one, other))
            self.human[pair] = draw.choice(TOLD)
        self.run([self.there[number] for number in pair])

    def afresh(self) -> Mapping[Pair, Judgement]:
        """What the engine holds of all who are there, linked at once and knowing nothing."""
        other = Register(self.cap)
        other.human = dict(self.human)
        other.run([self.there[number] for number in sorted(self.there)])
        return other.held


def life(seed: int) -> Register:
    """Lists one by one in an order drawn at random; between them records are withdrawn and pairs are judged."""
    draw = Random(seed)
    people = [replace(record, document=record.id // ROWS) for record in crowd(seed, LISTS * ROWS)]
    forgets = frozenset(draw.sample([record.id for record in people], draw.choice((0, 0, len(people) // 3))))
    register = Register(draw.choice(CAPS), forgets)
    for number in draw.sample(range(LISTS), LISTS):
        register.run(people[number * ROWS : (number + 1) * ROWS])
        for _ in range(draw.randrange(3)):
            register.judge(draw)
        if draw.random() < 0.4:
            register.run(
                [], gone=draw.sample([register.there[one] for one in sorted(register.there)], draw.randrange(1, 8))
            )
    return register


@pytest.mark.trial
def test_law_10_lists_one_by_one_end_as_everything_linked_afresh(trials: Callable[[int, int], int]) -> None:
    """Same documents in any order, same partition; the blocks grow heavy and light, and values common, on the way."""
    with patch.dict(VALUE_CAPS, {"=date": 9, "=place": 40, "=number": 6}), patch.dict(FINE_CAPS, {"company": 3}):
        for seed in range(trials(3, 300)):
            register = life(seed)
            assert register.held == register.afresh(), seed


@pytest.mark.trial
def test_law_10_leaving_strangers_aside_changes_nothing(
    trials: Callable[[int, int], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The outcome is that of comparing every pair that shares a block."""
    seeds = range(1_000, 1_000 + trials(3, 60))
    held = [life(seed).held for seed in seeds]
    assert any(held)
    monkeypatch.setattr(Sieve, "worth_assessing", lambda _self, one, others: others[others != one])
    assert [life(seed).held for seed in seeds] == held


def test_law_10_finds_a_sieve_that_leaves_too_much_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    """The mutant: one of those that are worth assessing is left aside as well."""
    held = life(1_000).held
    whole = Sieve.worth_assessing

    def less(self: Sieve, one: int, others: Places) -> Places:
        found: Places = whole(self, one, others)[1:]
        return found

    monkeypatch.setattr(Sieve, "worth_assessing", less)
    assert life(1_000).held != held


def test_law_10_finds_a_memory_that_outlives_its_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The mutant: those whose block grows heavy still go by whom they met before."""
    seeds = range(6)
    with patch.dict(VALUE_CAPS, {"=date": 9, "=place": 40, "=number": 6}), patch.dict(FINE_CAPS, {"company": 3}):
        held = [life(seed).held for seed in seeds]
        monkeypatch.setattr(Meeting, "outgrown", lambda _self: {})
        assert [life(seed).held for seed in seeds] != held
