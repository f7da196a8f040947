"""The laws of DESIGN 3 over registers whose lives are drawn: lists, judgements, undo, withdrawals, approvals, in any order.

Each law stands here twice: as it holds of the code, and as it catches a mutant of the code that breaks it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from byname.actions.following import follow_up
from byname.core.custody.accounts import Cell
from byname.ledger.following import rebuild
from byname.ledger.snapshot import snapshot
from byname.store.models import Reading, Record
from tests.ledger.people import ANDRII, ANDRII_ALMOST, ANDRII_BY_EAR, OLEKSII
from tests.ledger.registers import OLHA, Register, destroy_keys, fresh_register, partition, person, records_in, states
from tests.ledger.test_chains import tamper
from tests.trials import laws
from tests.trials.scripts import FIRST, LASTING, Decide, Step, Take, content, decisions, doubts, play, rows, takes

pytestmark = [pytest.mark.django_db(databases="__all__"), pytest.mark.trial]
Often = Callable[[int, int], settings]


class Life(RuleBasedStateMachine):
    """A register lives; after each step the laws are asked that can be asked at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = ExitStack()
        self.register = self.opened.enter_context(fresh_register())
        self.lists: list[Take] = []
        self.watch = laws.RowsWatch()

    @initialize(first=takes(count=2))
    def begin(self, first: tuple[Take, ...]) -> None:
        for take in first:
            self.arrive(take)

    @precondition(lambda self: len(self.lists) < 4)
    @rule(drawn=takes(count=1))
    def arrive_later(self, drawn: tuple[Take, ...]) -> None:
        self.arrive(replace(drawn[0], title=f"list-{len(self.lists)}"))

    @rule(data=st.data())
    def decide(self, data: st.DataObject) -> None:
        data.draw(decisions(self.lists)).do(self.register)

    @rule(data=st.data())
    def arrive_again(self, data: st.DataObject) -> None:
        before = Record.objects.count(), states()
        data.draw(st.sampled_from(self.lists)).do(self.register)
        assert (Record.objects.count(), states()) == before, "law 1: the same bytes from the same source change nothing"

    def arrive(self, take: Take) -> None:
        take.do(self.register)
        self.lists.append(take)

    @invariant()
    def nothing_is_lost(self) -> None:
        assert not list(laws.nothing_is_lost(self.register, {take.title: take.rows for take in self.lists}))

    @invariant()
    def nothing_is_overwritten(self) -> None:
        assert not list(self.watch.nothing_is_overwritten())

    @invariant()
    def the_books_balance(self) -> None:
        assert not list(laws.the_books_balance())

    @invariant()
    def names_alone_link_nobody(self) -> None:
        assert not list(laws.names_alone_link_nobody())

    @invariant()
    def reported_deaths_move_nobody(self) -> None:
        assert not list(laws.reported_deaths_move_nobody())

    @invariant()
    def what_is_derived_follows_from_the_register(self) -> None:
        before = states()
        rebuild()
        assert states() == before

    def teardown(self) -> None:
        self.opened.close()


def test_laws_hold_after_every_step_of_any_life(trials: Callable[[int, int], int]) -> None:
    """Laws 1, 2, 3, 6, 7, and that a rebuild gives what stood there."""
    run_state_machine_as_test(Life, settings=settings(max_examples=trials(8, 200), stateful_step_count=8))


@st.composite
def scripts(draw: st.DrawFn) -> tuple[tuple[Take, ...], tuple[Decide, ...]]:
    """Three to four lists, and decisions that do not hang on each other's order."""
    lists = draw(takes(count=draw(st.integers(2, 4))))
    wanted = draw(
        st.lists(decisions(lists, actions=LASTING), max_size=4, unique_by=lambda each: (each.action, each.one))
    )
    return lists, tuple(wanted)


def as_soon_as_possible(lists: Sequence[Take], decided: Sequence[Decide]) -> Iterator[Step]:
    """Give the lists one at a time, each decision when the lists that it needs are there."""
    there: set[str] = set()
    waiting = list(decided)
    for take in lists:
        yield take
        there.add(take.title)
        yield from (each for each in waiting if each.needs() <= there)
        waiting = [each for each in waiting if not each.needs() <= there]


Outcome = tuple[object, object, laws.Accounts]


def outcome(steps: Sequence[Step], *, at_once: Sequence[Take] = ()) -> Outcome:
    """Play a script in a register of its own; give who is who, what is open, and the accounts."""
    with fresh_register() as register:
        for take in at_once:
            holder = "kes" if take.power == "lod" else "lod"
            register.record(
                take.title, take.rows, source=take.source, kind=take.kind, degree=take.degree, received=take.received,
                power=take.power, holder=holder,
            )  # fmt: skip
        if at_once:
            follow_up(by=OLHA)
        play(register, steps)
        return content(), doubts(), laws.accounts()


def test_the_order_of_lists_does_not_matter(often: Often) -> None:
    """Law 10: "Same documents in any order, same partition (numbers aside) and account"."""

    @often(10, 300)
    @given(scripts(), st.randoms(use_true_random=False))
    def trial(script: tuple[tuple[Take, ...], tuple[Decide, ...]], random: object) -> None:
        lists, decided = script
        other = sorted(lists, key=lambda take: hash((str(random), take.title)) % 7)
        one_by_one = outcome(list(as_soon_as_possible(lists, decided)))
        assert outcome(list(as_soon_as_possible(other[::-1], decided))) == one_by_one
        assert outcome(decided, at_once=other) == one_by_one

    trial()


def test_merge_and_unmerge_leave_no_trace_in_the_state(often: Often) -> None:
    """Law 2: "Merge, add, unmerge: the state equals the one without the merge, plus the trail"."""

    @often(12, 300)
    @given(scripts(), st.data())
    def trial(script: tuple[tuple[Take, ...], tuple[Decide, ...]], data: st.DataObject) -> None:
        lists, decided = script
        merge = replace(data.draw(decisions(lists, actions=["judge"])), by=2)
        plain = outcome([*lists[:-1], *decided, lists[-1]])
        undone = replace(merge, action="undo")
        judged = merge.one != merge.other and merge.needs() <= {take.title for take in lists[:-1]}
        mine = [replace(each, by=each.by % 2) for each in decided]
        assert (
            outcome([*lists[:-1], *mine, *([merge] if judged else []), lists[-1], *([undone] if judged else [])])
            == plain
        )

    trial()


def test_parties_may_change_places(often: Often) -> None:
    """Law 9: "Swap ids and roles and every result is the same, swapped"."""
    sides = {"lod": "kes", "kes": "lod"}

    @often(10, 300)
    @given(scripts(), st.lists(st.sampled_from(sorted(sides)), min_size=4, max_size=4))
    def trial(script: tuple[tuple[Take, ...], tuple[Decide, ...]], powers: list[str]) -> None:
        lists = [replace(take, power=power) for take, power in zip(script[0], powers, strict=False)]
        other = [replace(take, power=sides[take.power]) for take in lists]
        found = [of_powers([*played, *script[1]]) for played in (lists, other)]
        assert found[0][0] == found[1][0]
        assert laws.swapped(found[0][1], sides) == found[1][1]

    trial()


def of_powers(steps: Sequence[Step]) -> tuple[object, laws.Accounts]:
    """Play a script; give who is who and the accounts by power."""
    with fresh_register() as register:
        play(register, steps)
        return content(), laws.accounts(by="power")


def test_a_range_holds_whatever_a_human_will_say(often: Often) -> None:
    """Law 5: "an undecided link gives a figure a low and a high"."""

    @often(12, 300)
    @given(scripts(), st.sampled_from(["same", "different"]))
    def trial(script: tuple[tuple[Take, ...], tuple[Decide, ...]], said: str) -> None:
        with fresh_register() as register:
            play(register, script[0])
            before = laws.accounts()
            joined = [set(line.records) for line in snapshot().lines]
            # The range speaks of the links that are open now; a pair that an answer brings up later widens a later one.
            for link in [link for each in snapshot().branches for link in each.component.links][:12]:
                register.judge(*link, said)
            # An answer may also make the engine take back a link of its own, which no range calls open.
            assume(all(any(group <= set(line.records) for line in snapshot().lines) for group in joined))
            after = laws.accounts()
            assert not [
                wrong
                for day, cells in before.items()
                for wrong in laws.ways_to_decide_bound_the_account(cells, [after[day]])
            ]

    trial()


def test_an_erased_record_leaves_the_chain_and_everybody_else_whole(often: Often) -> None:
    """Law 11: "Erasure is possible and leaves the chain whole"."""

    @often(8, 200)
    @given(scripts(), st.integers(0, 20), rows())
    def trial(script: tuple[tuple[Take, ...], tuple[Decide, ...]], pick: int, later: Mapping[str, str]) -> None:
        with fresh_register() as register:
            play(register, [*script[0], *script[1]])
            everybody = sorted(Record.objects.values_list("id", flat=True))
            gone = everybody[pick % len(everybody)]
            keep = {group for group in partition() if gone not in group}
            erase(gone)
            assert not list(laws.RowsWatch().nothing_is_overwritten())
            assert person(gone) is None
            assert keep <= partition()
            register.take("later", [later])
            assert gone not in {record for group in partition() for record in group}

    trial()


def erase(record: int) -> None:
    """Destroy the keys of a record, and derive without it."""
    row = Record.objects.get(id=record)
    destroy_keys([row.key, *Reading.objects.filter(record=record).values_list("key", flat=True)])
    rebuild()


# The mutants: each breaks one law in the code; the question that stands for the law must find it.


@contextmanager
def small_register() -> Iterator[Register]:
    """Two lists about Andrii, one of them with somebody else, and a doubtful third."""
    with fresh_register() as register:
        register.take("a", [ANDRII, OLEKSII])
        register.take("b", [ANDRII_BY_EAR], source="agency", kind="confirmation")
        yield register


def test_law_1_finds_a_row_that_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    from byname.actions.documents import RowWriter

    store = RowWriter._store
    monkeypatch.setattr(RowWriter, "_store", lambda self, people: store(self, people[:-1]))
    with fresh_register() as register:
        register.take("a", [ANDRII, OLEKSII])
        assert list(laws.nothing_is_lost(register, {"a": [ANDRII, OLEKSII]}))


def test_law_2_finds_an_undo_that_removes_the_judgement() -> None:
    with small_register() as register:
        watch = laws.RowsWatch()
        one, two = records_in(register.documents["a"])
        register.judge(one, two, "same")
        assert not list(watch.nothing_is_overwritten())
        tamper("DELETE FROM judgement WHERE human", "judgement")
        assert list(watch.nothing_is_overwritten())


def test_law_2_finds_an_unmerge_that_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    from byname.ledger.decisions import Withdrawals

    monkeypatch.setattr(Withdrawals, "taken_back", lambda *_args: False)
    with small_register() as register:
        before = content(), laws.accounts()
        one, two = records_in(register.documents["a"])
        register.judge(one, two, "same")
        register.undo()
        assert (content(), laws.accounts()) != before


def test_law_3_finds_a_part_that_no_whole_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    from byname.core.custody import accounts

    monkeypatch.setitem(accounts._SUMS, "taken", tuple(part for part in accounts.PARTS if part != "escaped"))
    with fresh_register() as register:
        register.take("a", [{**ANDRII, "escape_date": "15.02.2023"}])
        assert list(laws.the_books_balance())


def test_law_5_finds_a_range_that_only_counts_what_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    from byname.core.custody import accounts

    monkeypatch.setattr(accounts, "extremes", lambda component, _least, most: (len(most), len(component.persons)))
    with fresh_register() as register:
        register.take("a", [ANDRII])
        register.take("b", [ANDRII_ALMOST], source="family")
        before = laws.accounts()
        [[link]] = [each.component.links for each in snapshot().branches]
        register.judge(*link, "same")
        after = laws.accounts()
        assert [
            wrong
            for day, cells in before.items()
            for wrong in laws.ways_to_decide_bound_the_account(cells, [after[day]])
        ]


def test_law_6_finds_a_policy_for_which_a_name_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    from byname.core.linkage import policy
    from byname.core.linkage.model import PLAIN
    from byname.ledger import linkmodels

    monkeypatch.setattr(policy, "_independent", lambda _codes: True)
    lax = replace(linkmodels._FIXED, model=replace(PLAIN, same_from=0.0))
    monkeypatch.setattr(linkmodels, "_FIXED", lax)
    with fresh_register() as register:
        register.take("a", [{"name": ANDRII["name"], "rank": "сержант"}])
        register.take("b", [{"name": ANDRII["name"], "rank": "сержант"}], source="agency", kind="confirmation")
        assert list(laws.names_alone_link_nobody())


def test_law_7_finds_a_death_that_counts_unapproved(monkeypatch: pytest.MonkeyPatch) -> None:
    from byname.core.custody import deaths
    from byname.core.events import Degree
    from byname.ledger.lines import LineBuilder

    monkeypatch.setattr(LineBuilder, "_approved", lambda *_args: True)
    monkeypatch.setattr(deaths, "_COUNTING", frozenset(Degree))
    with fresh_register() as register:
        register.take("a", [{**ANDRII, "death_date": "10.06.2022"}], kind="death-notice", degree="reported")
        assert list(laws.reported_deaths_move_nobody())


def test_law_9_finds_a_source_that_is_believed_for_its_side(monkeypatch: pytest.MonkeyPatch) -> None:
    from byname.core.custody.values import choose
    from byname.ledger import lines

    def partial(code: str, told: Sequence[object]) -> object:
        return choose(code, told) if code != "power" else choose(code, sorted(told, key=str)[:1])  # type: ignore[arg-type]  # a mutant

    takes_of_both = [
        Take("a", (ANDRII | {"list_id": "1"},), "own", "missing-list", "", laws_day(0), "lod"),
        Take("b", (ANDRII_BY_EAR | {"list_id": "2"},), "camp", "captive-list", "", laws_day(9), "kes"),
    ]
    monkeypatch.setattr(lines, "choose", partial)
    sides = {"lod": "kes", "kes": "lod"}
    merge = Decide("judge", ("a", 2), ("b", 2), "same", 0, laws_day(20))
    first = of_powers([*takes_of_both, merge])
    other = of_powers([*(replace(take, power=sides[take.power]) for take in takes_of_both), merge])
    assert laws.swapped(first[1], sides) != other[1]


def laws_day(after: int) -> date:
    """Give a day so many after the first."""
    return FIRST + timedelta(days=after)


def test_law_10_finds_an_engine_that_forgets_whom_it_knew(monkeypatch: pytest.MonkeyPatch) -> None:
    from byname.ledger.linkstore import StoredIndex

    lists = [
        Take(f"list-{place}", (row | {"list_id": str(place)},), "own", "missing-list", "", laws_day(place))
        for place, row in enumerate((ANDRII, ANDRII_BY_EAR))
    ]
    assert outcome(lists) == outcome([], at_once=lists)
    monkeypatch.setattr(StoredIndex, "sizes", lambda *_args: {})
    assert outcome(lists) != outcome([], at_once=lists)


def test_law_11_finds_an_erasure_that_blanks_the_row() -> None:
    with small_register() as register:
        [one, two] = records_in(register.documents["a"])
        tamper(
            f"UPDATE record SET blob = (SELECT blob FROM record AS other WHERE other.id = {two}) WHERE id = {one}",
            "record",
        )
        assert list(laws.RowsWatch().nothing_is_overwritten())


def test_an_empty_cell_is_the_cell_of_nobody() -> None:
    assert not list(laws.ways_to_decide_bound_the_account({}, [{("taken", None): Cell()}]))
