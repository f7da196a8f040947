"""Counts as sources give them: sums that do not come out are flagged, and nothing is mended."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.course.counts import Count, Way, mismatches, of_phase, read_count, table_lines
from byname.core.errors import MisuseError

SERVICE = {"ground forces": 497, "navy": 97, "border guard": 95, "national guard": 72, "airborne": 113}


def count(**changes: Any) -> Count:
    found = read_count("C-1", {"exchange": "X-1", "source": "own", "power": "aa", "total": 10, **changes})
    assert found.problems == ()
    return found.value


def test_a_service_table_that_does_not_sum_to_the_military_is_flagged_and_not_mended() -> None:
    """A service table that sums to 874 instead of 880: "6 are missing"."""
    found = count(total=None, military=880, civilian=120, parts={"service": SERVICE})
    [wrong] = mismatches(found)
    assert (wrong.table, wrong.sum, wrong.whole, wrong.missing, wrong.of) == ("service", 874, 880, 6, "military")
    assert (found.living, found.tables[0].sum) == (1000, 874)


def test_a_table_may_name_its_whole_and_any_other_is_of_everybody() -> None:
    found = count(military=7, civilian=3, parts={"age:civilian": {"old": 3}, "camp": {"north": 4, "south": 6}})
    assert [table.whole for table in found.tables] == ["civilian", "total"]
    assert mismatches(found) == ()


def test_military_and_civilians_are_held_against_the_total_and_remains_are_no_part_of_it() -> None:
    """domain.md, mistake 19: living returns and bodies are never mixed in one total."""
    [wrong] = mismatches(count(total=390, military=270, civilian=121, remains=50))
    assert (wrong.table, wrong.sum, wrong.missing) == ("", 391, -1)
    assert mismatches(count(total=390, military=270, civilian=120, remains=50)) == ()


def test_nothing_is_held_against_what_is_not_told() -> None:
    assert mismatches(count(total=None, remains=4, parts={"service": SERVICE})) == ()
    assert count(total=None, military=4).living is None


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"exchange": ""}, "count C-1, exchange"),
        ({"source": ""}, "count C-1, source"),
        ({"power": ""}, "count C-1, power"),
        ({"military": "many"}, "count C-1, military"),
        ({"total": None}, "count C-1"),
        ({"way": "sideways"}, "count C-1, way"),
        ({"parts": {"service": {"navy": "few"}}}, "count C-1, parts service, navy"),
        ({"parts": {"service:all": {"navy": 1}}}, "count C-1, parts, service:all"),
        ({"parts": ["navy"]}, "count C-1, parts"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(changes: dict[str, Any], where: str) -> None:
    body = {"exchange": "X-1", "source": "own", "power": "aa", "total": 10, **changes}
    assert where in [problem.where for problem in read_count("C-1", body).problems]


def test_every_count_of_a_phase_is_kept_also_two_of_one_source() -> None:
    some = [count(phase="1", day="2025-05-24", total=5), count(phase="1", day="2025-05-23"), count(phase="2"), count()]
    assert [one.living for one in of_phase(some, "1")] == [10, 5]
    assert len(of_phase(some, "")) == 1


def test_unequal_directions_are_no_mistake() -> None:
    """domain.md 4.2, 7: one exchange, two counts: 230 and 248."""
    here, there = count(total=230), count(power="bb", total=248, way="sent")
    assert (mismatches(here), mismatches(there), there.way) == ((), (), Way.SENT)


def test_tables_are_written_line_by_line() -> None:
    found = table_lines(["service: navy = 56", "service:ground forces=214", "age/military: old=3"])
    assert found == {"service": {"navy": 56, "ground forces": 214}, "age:military": {"old": 3}}


@pytest.mark.parametrize(
    "lines", [["navy=56"], ["service: navy"], ["service: navy=many"], ["service:=3"], ["a: b=1", "a: b=2"]]
)
def test_a_line_that_is_none_or_stands_twice_is_refused(lines: list[str]) -> None:
    with pytest.raises(MisuseError):
        table_lines(lines)


@given(
    st.dictionaries(st.text(min_size=1, max_size=5), st.integers(0, 500), min_size=1, max_size=6), st.integers(0, 3000)
)
def test_sum_and_missing_are_the_whole(parts: dict[str, int], whole: int) -> None:
    for wrong in mismatches(count(total=whole, parts={"camp": parts})):
        assert wrong.sum + wrong.missing == whole
        assert wrong.sum == sum(parts.values())


def test_law_10_the_order_in_which_a_database_keeps_a_table_does_not_matter() -> None:
    rows = {"ground": 3, "navy": 1, "air": 3}
    turned = dict(reversed(rows.items()))
    one, other = (
        read_count("c", {"exchange": "X-1", "source": "own", "power": "aa", "parts": {"service": each}})
        for each in (rows, turned)
    )
    assert one.value.tables == other.value.tables
    assert one.value.tables[0].rows == (("air", 3), ("ground", 3), ("navy", 1))
