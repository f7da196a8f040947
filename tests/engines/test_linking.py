from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from random import Random
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from byname.core.linkage.clusters import HumanOutcome, Judgement
from byname.core.linkage.model import MODEL_VERSION, WEIGHTS, Model
from byname.core.linkage.policy import CONTRADICTIONS
from byname.core.linkage.records import LinkRecord, Pair
from byname.engines.blocking import BLOCK_CAP, VALUE_CAPS, RecordIndex, block_keys
from byname.engines.linking import HeavyBlock, LinkRun, Memory, link
from tests.core.linkage.cards import card, cards

BORN = "12.03.1985"
SMALL = 2


class Register:
    """What a register keeps between runs: the records, the engine's standing judgements, the clusters."""

    def __init__(self, cap: int = SMALL) -> None:
        self.cap, self.index = cap, RecordIndex()
        self.human: dict[Pair, HumanOutcome] = {}
        self.judgements: dict[Pair, Judgement] = {}
        self.cluster: dict[int, tuple[int, ...]] = {}

    def take_in(self, records: Sequence[LinkRecord]) -> None:
        for record in records:
            self.index.drop(record)
        run = link(records, self.index, self.human, cap=self.cap)
        self._append(run)
        for record in records:
            self.index.add(record)
        self.index.remember(run.met)

    def withdraw(self, records: Sequence[LinkRecord]) -> None:
        for record in records:
            self.index.drop(record)
        gone = {record.id for record in records}
        run = link([], self.index, self.human, withdrawn=records, cap=self.cap)
        self._append(run, gone)
        self.index.remember(run.met)

    def judge(self, one: LinkRecord, other: LinkRecord, said: HumanOutcome | None) -> None:
        if said is None:
            self.human.pop((one.id, other.id), None)
        else:
            self.human[one.id, other.id] = said
        self.take_in([one, other])

    def _append(self, run: LinkRun, gone: Iterable[int] = ()) -> None:
        stale = run.touched | set(gone)
        self.judgements = {pair: told for pair, told in self.judgements.items() if not stale & set(pair)}
        self.judgements |= {(told.left, told.right): told for told in run.judgements}
        self.cluster = {one: members for one, members in self.cluster.items() if one not in stale}
        self.cluster |= {one: members for members in run.clusters for one in members}

    def state(self) -> tuple[object, ...]:
        return self.judgements, self.cluster


def whole(records: Sequence[LinkRecord], human: Mapping[Pair, HumanOutcome] | None = None) -> tuple[object, ...]:
    """The state after linking all records at once."""
    register = Register()
    register.human = dict(human or {})
    register.take_in(records)
    return register.state()


def documents(records: Sequence[LinkRecord]) -> list[list[LinkRecord]]:
    return [[row for row in records if row.document == number] for number in sorted({row.document for row in records})]


@given(cards(), st.randoms(use_true_random=False))
def test_law_10_documents_in_any_order_end_as_all_at_once(records: list[LinkRecord], shuffle: Random) -> None:
    """Same documents in any order, same partition."""
    lists = documents(records)
    shuffle.shuffle(lists)
    register = Register()
    for rows in lists:
        register.take_in(rows)
    assert register.state() == whole(records)


@given(cards(), st.randoms(use_true_random=False))
def test_law_10_holds_where_a_value_becomes_too_common_on_the_way(records: list[LinkRecord], shuffle: Random) -> None:
    lists = documents(records)
    shuffle.shuffle(lists)
    with patch.dict(VALUE_CAPS, {"=date": 2, "=number": 2}):
        register = Register(BLOCK_CAP)
        for rows in lists:
            register.take_in(rows)
        at_once = Register(BLOCK_CAP)
        at_once.take_in(records)
    assert register.state() == at_once.state()


@given(cards(), st.integers(1, 4))
def test_law_2_a_document_taken_back_leaves_the_state_without_it(records: list[LinkRecord], gone: int) -> None:
    """Merge, add, unmerge: the state equals the one without the merge."""
    register = Register()
    register.take_in(records)
    register.withdraw([row for row in records if row.document == gone])
    assert register.state() == whole([row for row in records if row.document != gone])


@given(cards(), st.data())
def test_law_2_merge_and_unmerge_in_any_order_is_exact(records: list[LinkRecord], data: st.DataObject) -> None:
    register = Register()
    half = len(records) // 2
    register.take_in(records[:half])
    known = st.integers(0, half - 1)
    for _ in range(data.draw(st.integers(1, 3))):
        one, other = data.draw(known), data.draw(known)
        if one < other:
            register.judge(records[one], records[other], data.draw(st.sampled_from(("same", "different", None))))
    register.take_in(records[half:])
    assert register.state() == whole(records, register.human)
    for one, other in list(register.human):
        register.judge(records[one], records[other], None)
    assert register.state() == whole(records)


@given(cards())
def test_law_6_no_link_without_an_independent_field(records: list[LinkRecord]) -> None:
    """An independent identity field agrees, none contradicts, and there is no equal rival."""
    for told in link(records).judgements:
        codes = {found.code for found in told.evidence}
        if told.outcome == "same":
            assert codes & {"birth-equal", "number-equal"} or {"unit-equal", "capture-month-equal"} <= codes
            assert not codes & CONTRADICTIONS


@given(cards())
def test_what_is_remembered_of_pairs_changes_nothing(records: list[LinkRecord]) -> None:
    memory: Memory = {}
    first = link(records, memory=memory)
    assert link(records, memory=memory) == first == link(records)


@given(cards())
def test_law_10_what_is_let_go_on_the_way_changes_nothing(records: list[LinkRecord]) -> None:
    """However few blocks and comparisons a run holds at a time, it decides the same."""
    index, new = RecordIndex(records[::2]), records[1::2]
    whole = link(new, index, cap=SMALL)
    with (
        patch.multiple("byname.engines.linking", _ASKED_AT_ONCE=1, _VALUES_KEPT=1, _COMPARISONS_KEPT=1),
        patch.multiple("byname.engines.meeting", _MEMBERS_KEPT=0, _SKETCHES_KEPT=0),
    ):
        assert link(new, index, cap=SMALL) == whole


def test_not_the_same_is_remembered_when_more_documents_come() -> None:
    register, one, other = Register(BLOCK_CAP), card(1, born=BORN), card(2, born=BORN)
    register.take_in([one, other])
    register.judge(one, other, "different")
    register.take_in([card(3, "Вигаденко Іван", BORN)])
    assert register.cluster[1] != register.cluster[2]
    assert (1, 2) not in register.judgements


def test_humans_reach_records_that_share_no_block() -> None:
    register, one, other = Register(), card(1), card(2, "Небувайло Олег")
    register.take_in([other])
    register.human[1, 2] = "same"
    register.take_in([one])
    assert register.cluster[1] == register.cluster[2] == (1, 2)


def test_a_list_against_itself_links_each_row_to_its_twin() -> None:
    names = ("Вигаденко Іван", "Небувайло Олег", "Зовсіминшенко Петро")
    rows = [card(number, name, f"1{number}.03.198{number}", document=1) for number, name in enumerate(names)]
    again = [card(10 + number, name, f"1{number}.03.198{number}", document=2) for number, name in enumerate(names)]
    assert link(rows + again).clusters == ((0, 10), (1, 11), (2, 12))


def test_five_thousand_identical_names_are_not_compared_and_that_is_said() -> None:
    run = link([card(number, "Вигаденко Іван", document=1) for number in range(5000)])
    assert run.compared == 0
    assert run.judgements == ()
    assert {block.size for block in run.not_compared} == {5000}


def test_a_heavy_block_still_finds_people_through_finer_ones() -> None:
    crowd = [card(number, "Вигаденко Іван", document=1) for number in range(BLOCK_CAP + 1)]
    run = link([*crowd, card(9001, "Вигаденко Іван", BORN), card(9002, "Вигаденко Іван", BORN)])
    assert (9001, 9002) in run.clusters


def test_a_birth_date_that_half_the_list_shares_links_nobody() -> None:
    names = [f"Вигад{letter}нко Іван" for letter in "абвгґдеєжзийклмнопрстуфхцчшщюя"] + [
        "Небувайло Іван",
        "Небувайло Іван",
    ]
    run = link([card(number, name, "17.05.1985", list_id="x") for number, name in enumerate(names)])
    assert "same" not in {told.outcome for told in run.judgements}


def test_the_first_of_january_1900_links_nobody() -> None:
    run = link([card(number, "Вигаденко Іван", "01.01.1900") for number in range(3)])
    assert "same" not in {told.outcome for told in run.judgements}


def test_records_without_any_field_are_counted_and_linked_to_nobody() -> None:
    run = link([card(1, ""), card(2, "")])
    assert run.clusters == ((1,), (2,))
    assert (run.compared, run.model_version) == (0, MODEL_VERSION)


def test_only_touched_components_are_decided_again() -> None:
    known = RecordIndex([card(1, born=BORN), card(2, "Небувайло Олег", "27.08.1971")])
    run = link([card(3, born=BORN)], known)
    assert run.touched == {1, 3}
    assert run.components == ((1, 3),)


class Asked(RecordIndex):
    """An index that notes whose keys it was asked for."""

    def __init__(self, records: Iterable[LinkRecord] = ()) -> None:
        super().__init__(records)
        self.keys: set[str] = set()

    def members(self, keys: Collection[str]) -> Mapping[str, Collection[int]]:
        self.keys |= set(keys)
        return super().members(keys)


def test_who_is_remembered_to_have_met_is_asked_nothing_but_whom() -> None:
    """Touching only what changed: the second list looks up its own blocks, and of those it names only whom they met."""
    people = [card(1, born=BORN), card(2, "Вигаденко Іван", "12.03.1985"), card(3, "Вигаденко Іван Петрович")]
    run = link(people)
    assert run.met[1] == (2, 3)
    fresh = card(4, born=BORN, number="АА-1")
    outcomes = []
    for remembered in (run.met, {}):
        known = Asked(people)
        known.remember(remembered)
        outcomes.append((link([fresh], known), known.keys <= set(block_keys(fresh))))
    (short, only_own), (whole, _asked_more) = outcomes
    assert only_own
    assert (short.judgements, short.clusters, short.met) == (whole.judgements, whole.clusters, whole.met)


def test_what_humans_say_of_a_pair_is_no_memory_of_a_meeting() -> None:
    """Law 2: a `same` that was taken back leaves nothing behind."""
    run = link([card(1, born=BORN), card(2, "Небувайло Олег")], human={(1, 2): "same"})
    assert run.clusters == ((1, 2),)
    assert run.met == {1: (), 2: ()}


def test_who_is_gone_is_met_by_nobody_who_remembers_him() -> None:
    people = [card(1, born=BORN), card(2, born=BORN)]
    known = RecordIndex(people)
    known.remember(link(people).met)
    known.drop(people[1])
    assert known.met([1, 2]) == {1: []}


def test_a_heavy_block_says_how_many_pairs_it_holds() -> None:
    assert HeavyBlock("name|a|b", 5).pairs == 10


def test_a_human_pair_may_be_named_either_way_round() -> None:
    assert link([card(1), card(2, "Небувайло Олег")], human={(2, 1): "same"}).clusters == ((1, 2),)


STRICT = Model("strict", -12.0, WEIGHTS)


def test_a_run_links_by_the_model_that_it_is_given_and_names_it() -> None:
    records = [card(1, born=BORN), card(2, born=BORN)]
    plain, strict = link(records), link(records, model=STRICT)
    assert [(run.model_version, run.judgements[0].outcome) for run in (plain, strict)] == [
        (MODEL_VERSION, "same"),
        ("strict", "undecided"),
    ]


@given(cards(), st.randoms(use_true_random=False))
def test_law_10_holds_for_any_one_model(records: list[LinkRecord], shuffle: Random) -> None:
    """For one model version the engine's decisions are a pure function of the records, in any order."""
    before = link(records, model=STRICT)
    shuffle.shuffle(records)
    assert link(records, model=STRICT) == before


def test_law_10_whose_block_grows_heavy_while_a_partner_is_linked_anew_forgets_him() -> None:
    """One run may hold a judged record and one that is restored; what is kept must not outlive the block of the two."""
    judged, partner, restored = card(1), card(2), card(3)
    index = RecordIndex([partner])
    index.remember({1: (2,), 2: (1,)})
    run = link([judged, restored], index, cap=SMALL)
    assert run.met == {1: (), 2: (), 3: ()}


def test_law_10_a_value_that_grows_rare_again_touches_its_records_though_one_of_them_is_linked_anew() -> None:
    """Four share a place, three too few to make it common: one goes, another was judged, and the other two meet anew."""
    held = [card(1, "Вигаденко Іван", birth_place="село"), card(2, "Вигаденко Іван", birth_place="село")]
    judged, gone = (card(row, "Небувайло Олег", birth_place="село") for row in (3, 4))
    with patch.dict(VALUE_CAPS, {"=place": 3}):
        run = link([judged], RecordIndex(held), withdrawn=[gone])
    assert run.touched == {1, 2, 3}
