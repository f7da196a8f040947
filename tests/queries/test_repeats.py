"""Decision 5: "complementary: ... and for a single figure that repeats a cell of the account", however it is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from byname.core.custody.accounts import PARTS
from byname.core.custody.persons import PersonLine
from byname.core.dates import UncertainDate
from byname.core.disclosure import Viewer
from byname.queries.accounts import account
from byname.queries.figures import figure
from tests.core.custody.books import person
from tests.queries.subtracting import ANY, CELLS, followed
from tests.registers import PEOPLE, SmallRegister

if TYPE_CHECKING:
    from byname.ledger.snapshot import Snapshot

pytestmark = pytest.mark.django_db(databases="__all__")

DAY = date(2023, 4, 1)
CODES = (*map(str, PARTS), "held", "taken")
REPEATING = ("rule:remains", "rule:both-directions", "held-over:0y")
LEAVING_OUT = ("rule:no-civilians", "rule:no-third-state", "rule:no-outside-exchange", "held-over:1y")
ENDS = {
    "held-reported": "",
    "held-confirmed": "confirmed 2022-08-01 agency 2022-09-01",
    "returned": "returned 2023-02-01 act 2023-02-02",
    "released": "released 2023-02-01 agency 2023-02-02",
    "escaped": "escaped 2023-02-01 own-forces 2023-02-02",
    "third-state": "third-state 2023-02-01 agency 2023-02-02",
    "dead": "died 2023-02-01 act 2023-02-02 degree=certified approved",
}
Table = Sequence[tuple[int, int]]


def people_of(table: Table) -> Snapshot:
    """So many of each part of the account: of the military, and civilians."""
    from byname.ledger.snapshot import Snapshot

    lines: list[PersonLine] = []
    for end, counts in zip(ENDS.values(), table, strict=True):
        for category, count in zip(("military", "civilian"), counts, strict=True):
            for _each in range(count):
                number = 900_000 + len(lines)
                taken = f"{number} captured {'2022-05-17' if len(lines) % 3 else '2020-05-17'} own-forces 2022-06-01"
                text = f"{taken}\n{number} {end}" if end else taken
                lines.append(person(text, number, category=category, power="aa"))
    return Snapshot(tuple(lines), (), {line.number: line for line in lines}, 0)


@pytest.fixture
def keeper(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> Viewer:
    return cast["keeper"]


def told(variant: str, keeper: Viewer) -> dict[str, int | str]:
    """What a keeper is told of each part, of held and of taken: the number, or the rule that withholds it."""
    found = {code: figure("/".join(filter(None, (f"{code}@{DAY}", variant))), viewer=keeper) for code in CODES}
    return {code: view.withheld if view.value is None else view.value for code, view in found.items()}


PART = st.tuples(st.integers(0, 9), st.sampled_from((0, 0, 1, 2, 6)))


@settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(table=st.lists(PART, min_size=len(PARTS), max_size=len(PARTS)))
@example(table=[(14, 0), (73, 0), (45, 0), (0, 0), (0, 0), (0, 0), (1, 0)])
@example(table=[(4, 0), (3, 0), (10, 0), (0, 0), (2, 0), (0, 0), (0, 0)])
@example(table=[(20, 2), (30, 3), (40, 6), (0, 0), (9, 0), (0, 0), (0, 0)])
def test_nothing_withheld_follows_from_all_that_a_keeper_is_told(keeper: Viewer, table: Table) -> None:
    """Law 8, one gate for everything that leaves: the account, the figures of its cells, and their counting rules."""
    people = people_of(table)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("byname.queries._asked.snapshot", lambda _moment: people)
        view = account(viewer=keeper, as_of=DAY)
        plain = told("", keeper)
        variants = {variant: told(variant, keeper) for variant in (*REPEATING, *LEAVING_OUT)}
        counts = {variant: exact_counts(variant) for variant in ("", *variants)}
    assert {cell.code: cell.value for cell in (view.taken, *view.parts)} == {
        code: shown if isinstance(shown, int) else None for code, shown in plain.items() if code != "held"
    }
    cells = {code: {shown} if isinstance(shown, int) else CELLS[shown] for code, shown in plain.items()}
    assert not followed(cells, small(counts[""]))
    for variant, shown in variants.items():
        own = {code: {n} if isinstance(n, int) else ANY for code, n in shown.items()}
        assert not followed(own, small(counts[variant])), variant
        rest = {
            code: {n - m} if isinstance(n, int) and isinstance(m, int) else ANY
            for code, n, m in ((code, plain[code], shown[code]) for code in CODES)
        }
        left_out = {code: counts[""][code] - counts[variant][code] for code in CODES}
        assert not followed(rest, small(left_out)), variant
        if variant in REPEATING:
            assert shown == plain, variant


def small(counts: Mapping[str, int]) -> list[str]:
    return [code for code, count in counts.items() if 0 < count < 5]


def exact_counts(variant: str) -> dict[str, int]:
    """The numbers themselves, as who sees everybody is told them."""
    from tests.registers import viewers

    found = told(variant, viewers()["all"])
    return {code: int(number) for code, number in found.items()}


@pytest.fixture
def brigade(monkeypatch: pytest.MonkeyPatch) -> None:
    """Held 14 reported and 73 confirmed, 45 returned, one dead: the 14 are withheld for the sake of the one."""
    people = people_of([(14, 0), (73, 0), (45, 0), (0, 0), (0, 0), (0, 0), (1, 0)])
    monkeypatch.setattr("byname.queries._asked.snapshot", lambda _moment: people)


@pytest.mark.parametrize("variant", [*REPEATING, *LEAVING_OUT])
@pytest.mark.usefixtures("brigade")
def test_a_counting_rule_uncovers_no_partner(keeper: Viewer, variant: str) -> None:
    assert figure(f"held-reported@{DAY}/{variant}", viewer=keeper).value is None
    assert figure(f"held-reported@{DAY}/power:aa/{variant}", viewer=keeper).value is None


@pytest.mark.usefixtures("brigade")
def test_a_share_uncovers_no_whole(keeper: Viewer, cast: Mapping[str, Viewer]) -> None:
    """45 of what is withheld, in per cent, is what is withheld."""
    found = figure(f"returned@{DAY}/per:held-reported", viewer=keeper)
    assert (found.value, found.share) == (45, "")
    assert "caveat.withheld" in {caveat.code for caveat in found.caveats}
    assert figure(f"returned@{DAY}/per:taken", viewer=keeper).share == "33.8 %"
    assert figure(f"returned@{DAY}/per:held-reported", viewer=cast["all"]).share == "321.4 %"
    assert figure(f"returned@{DAY}/per:held-reported/rule:remains", viewer=keeper).share == ""


def test_whom_a_rule_leaves_out_is_no_small_group(keeper: Viewer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two civilians among 42 who returned would follow from 42 and from 40 without civilians."""
    people = people_of([(20, 0), (30, 0), (40, 2), (0, 0), (0, 0), (0, 0), (0, 0)])
    monkeypatch.setattr("byname.queries._asked.snapshot", lambda _moment: people)
    assert figure(f"returned@{DAY}", viewer=keeper).value == 42
    assert figure(f"returned@{DAY}/rule:no-civilians", viewer=keeper).withheld == "small-difference"


def test_a_period_since_ever_repeats_the_day(keeper: Viewer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who came back before tomorrow is who is back today, so what is withheld of the one is withheld of the other."""
    people = people_of([(0, 0), (73, 0), (10, 0), (0, 0), (0, 0), (0, 0), (1, 0)])
    monkeypatch.setattr("byname.queries._asked.snapshot", lambda _moment: people)
    assert figure(f"returned@{DAY}", viewer=keeper).withheld == "complementary"
    for when in ("@..2023-04-02", "@2022-01-01..2023-04-02", "@2023-02-01.."):
        assert figure(f"returned{when}", viewer=keeper).withheld == "complementary", when
    assert figure("taken@..2023-04-02", viewer=keeper).value == 84


def test_a_small_phase_does_not_follow_from_the_others(
    small_register: SmallRegister, cast: Mapping[str, Viewer], keeper: Viewer
) -> None:
    """Law 8: five came in the first phase; as soon as two came in another, who sees nobody is told of no phase."""
    texts = ["returned/exchange:X-1", "returned/exchange:X-1/phase:1", "returned/exchange:X-1/phase:2"]
    assert [figure(text, viewer=keeper).value for text in texts[:2]] == [5, 5]
    rows = [{"name": PEOPLE[key][0], "birth_date": PEOPLE[key][1]} for key in ("tsvyr", "kulf")]
    act = {"source": "act", "kind": "handover-act", "power": "aa", "holder": "bb", "received": date(2023, 2, 3)}
    small_register.take("act2.csv", rows, on=UncertainDate.from_edtf("2023-02-02"), exchange="X-1", phase="2", **act)
    told = [figure(text, viewer=keeper) for text in texts]
    assert [(each.value, each.withheld) for each in told] == [(7, ""), (None, "complementary"), (None, "small-group")]
    assert [figure(text, viewer=cast["all"]).value for text in texts] == [7, 5, 2]


MADE = [f"Ж{a}рмб{b}к Глем Орестович" for a in "аоуеи" for b in "аоуеи"]


def take_home(register: SmallRegister, title: str, people: range, phase: str, **more: str) -> None:
    rows = [{"name": MADE[n], "birth_date": f"{n + 1:02}.01.1985", **more} for n in people]
    act = {"source": "act", "kind": "handover-act", "power": "aa", "holder": "bb", "received": date(2023, 6, 3)}
    register.take(title, rows, on=UncertainDate.from_edtf("2023-06-01"), exchange="X-3", phase=phase, **act)


@pytest.mark.parametrize("when", ["/exchange:X-3", "@2023-06-01..2023-06-02"])
def test_whom_a_rule_leaves_out_of_those_who_came_back_is_no_small_group_either(
    small_register: SmallRegister, cast: Mapping[str, Viewer], keeper: Viewer, when: str
) -> None:
    """Decision 5, small-difference: "also where a counting rule leaves a few people out": 11 came, 9 of them no civilians."""
    take_home(small_register, "soldiers.csv", range(9), "1", category="military")
    take_home(small_register, "civilians.csv", range(9, 11), "1", category="civilian")
    assert figure(f"returned{when}", viewer=keeper).value == 11
    assert figure(f"returned{when}/rule:no-civilians", viewer=keeper).withheld == "small-difference"
    assert figure(f"returned{when}/rule:no-civilians", viewer=cast["all"]).value == 9


def test_whom_a_rule_leaves_out_of_one_phase_does_not_follow_from_another(
    small_register: SmallRegister, cast: Mapping[str, Viewer], keeper: Viewer
) -> None:
    """Law 8: without civilians, the whole less phase 1 is phase 2; beside all of phase 2 its two civilians would follow."""
    take_home(small_register, "one.csv", range(6), "1", category="military")
    take_home(small_register, "one-more.csv", range(6, 12), "1", category="civilian")
    take_home(small_register, "two.csv", range(12, 18), "2", category="military")
    take_home(small_register, "two-more.csv", range(18, 20), "2", category="civilian")
    told = {
        text: figure(f"returned/exchange:X-3{text}", viewer=keeper).value
        for text in ("", "/phase:1", "/phase:2", "/rule:no-civilians", "/phase:1/rule:no-civilians")
    }
    assert told == {
        "": 20, "/phase:1": 12, "/phase:2": 8, "/rule:no-civilians": 12, "/phase:1/rule:no-civilians": None,
    }  # fmt: skip
    assert figure("returned/exchange:X-3/phase:1/rule:no-civilians", viewer=cast["all"]).value == 6


def test_to_whom_it_happened_twice_is_no_small_group(keeper: Viewer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Law 8: nine returns of eight people would tell of the one who was taken again."""
    from byname.ledger.snapshot import Snapshot

    people = people_of([(20, 0), (30, 0), (8, 0), (0, 0), (0, 0), (0, 0), (0, 0)])
    lines = list(people.lines)
    again = (
        "910000 captured 2022-01-17 own-forces 2022-02-01\n910000 returned 2022-06-01 act 2022-06-02\n"
        "910000 captured 2022-10-17 own-forces 2022-11-01\n910000 returned 2023-02-01 act 2023-02-02"
    )
    lines.append(person(again, 910_000, power="aa"))
    found = Snapshot(tuple(lines), (), {line.number: line for line in lines}, 0)
    monkeypatch.setattr("byname.queries._asked.snapshot", lambda _moment: found)
    assert figure("returned@2022-01-01..2023-04-02", viewer=keeper).value == 9
    assert figure("returned@2022-01-01..2023-04-02/rule:events", viewer=keeper).withheld == "small-difference"
