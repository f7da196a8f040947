from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest
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


TAKEN = "{0} captured 2022-05-17 own-forces 2022-06-01"
HOME = TAKEN + "\n{0} returned 2025-05-10 act 2025-05-11"


def told(*persons: str) -> tuple[PersonLine, ...]:
    """Persons by their records: "1" is held, "1h" is home, "1+2h" one person of two records."""
    lines = []
    for text in persons:
        parts = [(HOME if part.endswith("h") else TAKEN).format(part.rstrip("h")) for part in text.split("+")]
        lines.append(person("\n".join(parts)))
    return tuple(lines)


def learned(old: tuple[PersonLine, ...], new: tuple[PersonLine, ...], status: str = "returned") -> Change:
    same = standing(status, day("2025-12-01"))
    found = explain_counts(old, new, asked_a=same, redefined=same, asked_b=same)
    assert (found.definition, found.happened) == (Change(), Change())
    assert found.learned.net == found.difference
    return found.learned


class TestMergesAndSplits:
    """Of several who became one, those who vanish are learned, and so is each person split off."""

    @pytest.mark.parametrize(
        ("old", "new", "change"),
        [
            (("1h", "2h"), ("1h+2h",), Change(removed=(2,))),
            (("1h+2h",), ("1h", "2h"), Change(added=(2,))),
            (("1h", "2h", "3h"), ("1h+2h+3h",), Change(removed=(2, 3))),
            (("1", "2h"), ("1+2h",), Change(added=(1,), removed=(2,))),
            (("1+2h",), ("1", "2h"), Change(added=(2,), removed=(1,))),
            (("1", "2"), ("1+2",), Change()),
            (("1h+2h", "3h"), ("1h", "2h+3h"), Change()),
            (("2h",), ("1h+2h",), Change()),
            ((), ("1h",), Change(added=(1,))),
            (("1h",), (), Change(removed=(1,))),
            (("1h", "2h"), ("1h", "2h"), Change()),
        ],
    )
    def test_who_came_and_who_left(self, old: tuple[str, ...], new: tuple[str, ...], change: Change) -> None:
        assert learned(told(*old), told(*new)) == change

    @pytest.mark.parametrize(
        "ways", [(("1h", "2h"), ("1h+2h",)), (("1", "2h", "3"), ("1+2h", "3")), (("1h+3", "2"), ("1h", "2+3"))]
    )
    def test_a_merge_undone_gives_the_change_turned_round(self, ways: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        there, back = learned(told(*ways[0]), told(*ways[1])), learned(told(*ways[1]), told(*ways[0]))
        assert (there.added, there.removed) == (back.removed, back.added)

    def test_merged_and_unmerged_again_is_as_if_never_merged(self) -> None:
        assert learned(told("1h", "2h"), told("1h", "2h")) == Change()


class TestEvents:
    """Where events count, one person may stand twice on one side."""

    def test_two_events_of_one_person_are_two(self) -> None:
        before, after = told("1"), told("1h")
        twice = explain_counts(
            before,
            after,
            asked_a=lambda lines: dict.fromkeys((line.number for line in lines), 0),
            redefined=lambda lines: dict.fromkeys((line.number for line in lines), 0),
            asked_b=lambda lines: dict.fromkeys((line.number for line in lines), 2),
        )
        assert twice.happened == Change(added=(1, 1))
        assert (twice.before, twice.after, twice.difference) == (0, 2, 2)

    def test_a_change_is_put_down_to_the_first_step_that_makes_it(self) -> None:
        lines = told("1h")
        found = explain_counts(lines, lines, asked_a=lambda _: {1: 1}, redefined=lambda _: {}, asked_b=lambda _: {1: 3})
        assert (found.definition, found.learned, found.happened) == (Change(added=(1, 1)), Change(), Change())
