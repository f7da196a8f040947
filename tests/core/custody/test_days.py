from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.days import DAWN, DaySet, first_from, last_until, meet, told_days, union
from byname.core.dates import UncertainDate


def day_sets() -> st.SearchStrategy[DaySet]:
    spans = st.tuples(st.integers(1, 30), st.integers(1, 5)).map(lambda span: (span[0], span[0] + span[1]))
    return st.lists(spans, max_size=4).map(lambda found: union([tuple(found)]))


def members(days: DaySet) -> set[int]:
    return {day for start, end in days for day in range(start, end)}


class TestSets:
    """A set of days behaves as a set of whole numbers."""

    @given(day_sets(), day_sets())
    def test_meet_and_union(self, left: DaySet, right: DaySet) -> None:
        assert members(meet(left, right)) == members(left) & members(right)
        assert members(union((left, right))) == members(left) | members(right)

    @given(day_sets(), st.integers(0, 40))
    def test_nearest_days(self, days: DaySet, day: int) -> None:
        assert first_from(days, day) == min((each for each in members(days) if each >= day), default=None)
        assert last_until(days, day) == max((each for each in members(days) if each <= day), default=None)


class TestToldDays:
    """What was told by a day has happened by then; a hedge widens what is possible."""

    def test_receipt_bounds_the_days(self) -> None:
        when = UncertainDate.parse("2022-05")
        start = when.earliest or 0
        assert told_days(when, start + 9, possible=False) == ((start, start + 10),)

    def test_an_uncertain_date_may_be_any_day_before(self) -> None:
        when = UncertainDate.from_edtf("2022-05-17?")
        received = (when.latest or 0) + 30
        assert told_days(when, received, possible=True) == ((DAWN, received + 1),)
        assert len(members(told_days(when, received, possible=False))) == 1

    def test_about_widens_by_its_margin(self) -> None:
        when = UncertainDate.from_edtf("2022-05-17~")
        received = (when.latest or 0) + 30
        assert len(members(told_days(when, received, possible=True))) == 7
