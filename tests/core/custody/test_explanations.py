from __future__ import annotations

from collections.abc import Iterable, Mapping

from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.explanations import Change, Count, Explanation, explain_counts
from byname.core.custody.persons import PersonLine
from byname.core.events import Telling
from tests.core.custody.books import day, person
from tests.core.custody.strategies import DAYS, JOINS, joined, lines_of, registers


def standing(status: str, when: int, unit: str = "") -> Count:
    def count(lines: Iterable[PersonLine]) -> Mapping[int, int]:
        return {
            line.number: 1
            for line in lines
            if line.timeline.on(when).status == status and unit in ("", line.value("unit"))
        }

    return count


OLD = (
    person("1 captured 2022-05-17 own-forces 2022-06-01", unit="a"),
    person("2 captured 2022-05-17 own-forces 2022-06-01\n2 returned 2025-05-10 act 2025-05-11", unit="b"),
    person("3 returned 2025-05-10 act 2025-05-11", unit="a"),
)
NEW = (
    person("1 captured 2022-05-17 own-forces 2022-06-01\n1 returned 2025-05-23 act 2025-05-24", unit="a"),
    OLD[1],
    person("3 returned 2025-05-10 act 2025-05-11\n4 returned 2025-05-10 act 2025-05-26", unit="a"),
    person("5 returned 2025-05-12 press 2025-05-30", unit="a"),
)


def explained(status_day: str, unit_a: str, unit_b: str) -> Explanation:
    return explain_counts(
        OLD,
        NEW,
        asked_a=standing("returned", day("2025-05-21"), unit_a),
        redefined=standing("returned", day("2025-05-21"), unit_b),
        asked_b=standing("returned", day(status_day), unit_b),
    )


def test_three_reasons_in_disjoint_sets() -> None:
    found = explained("2025-05-28", "", "a")
    assert (found.before, found.after) == (2, 3)
    assert found.definition == Change(removed=(2,))
    assert found.learned == Change(added=(5,))
    assert found.happened == Change(added=(1,))


def test_the_same_question_of_the_same_knowledge_needs_no_reason() -> None:
    same = standing("returned", day("2025-05-21"))
    found = explain_counts(OLD, OLD, asked_a=same, redefined=same, asked_b=same)
    assert (found.definition, found.learned, found.happened) == (Change(), Change(), Change())


@given(registers(), JOINS, JOINS, st.sampled_from(DAYS), st.sampled_from(DAYS))
def test_persons_are_followed_through_merges_and_splits(
    register: dict[int, list[Telling]], old: dict[int, int], new: dict[int, int], first: int, second: int
) -> None:
    asked, later = standing("held-reported", first), standing("held-reported", second)
    found = explain_counts(joined(register, old), joined(register, new), asked_a=asked, redefined=asked, asked_b=later)
    assert found.definition == Change()
    assert found.learned.net + found.happened.net == found.difference


@given(registers(), registers(), st.sampled_from(DAYS), st.sampled_from(DAYS), st.sampled_from(["", "u0", "u1"]))
def test_nobody_stands_in_two_reasons_and_the_nets_are_the_difference(
    old: dict[int, list[Telling]], new: dict[int, list[Telling]], first: int, second: int, unit: str
) -> None:
    found = explain_counts(
        lines_of(old),
        lines_of(new),
        asked_a=standing("held-reported", first),
        redefined=standing("held-reported", first, unit),
        asked_b=standing("held-reported", second, unit),
    )
    changes = (found.definition, found.learned, found.happened)
    persons = [number for change in changes for number in (*change.added, *change.removed)]
    assert len(persons) == len(set(persons))
    assert sum(change.net for change in changes) == found.difference
