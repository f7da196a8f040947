"""What an uncertain date answers, against brute force over its days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.dates import Answer, DateError, UncertainDate
from byname.core.dates.spans import merged

ORIGIN = date(2021, 12, 20).toordinal()
near = st.integers(ORIGIN - 20, ORIGIN + 90)


@st.composite
def plain(draw: st.DrawFn) -> UncertainDate:
    """A value of a few days near the origin, without hedges."""
    starts = draw(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), min_size=1, max_size=4))
    return UncertainDate(merged((ORIGIN + start, ORIGIN + start + length) for start, length in starts))


def _days(value: UncertainDate) -> list[int]:
    return [day for start, end in value.possible for day in range(start or 0, end or 0)]


def _answer(*, truths: list[bool]) -> Answer:
    return Answer.YES if all(truths) else Answer.POSSIBLE if any(truths) else Answer.NO


class TestAnswers:
    """Yes when every possible day says so, no when none does, else possible."""

    @given(plain(), near)
    def test_on(self, value: UncertainDate, day: int) -> None:
        assert value.on(day) is _answer(truths=[d == day for d in _days(value)])
        assert value.on(date.fromordinal(day)) is value.on(day)

    @given(plain(), near)
    def test_before_is_strict(self, value: UncertainDate, day: int) -> None:
        assert value.before(day) is _answer(truths=[d < day for d in _days(value)])

    @given(plain(), near, near)
    def test_within_is_half_open(self, value: UncertainDate, start: int, end: int) -> None:
        assert value.within(start, end) is _answer(truths=[start <= d < end for d in _days(value)])

    @given(plain(), near)
    def test_an_open_end_holds_all(self, value: UncertainDate, day: int) -> None:
        assert value.within(day, None) is _answer(truths=[d >= day for d in _days(value)])
        assert value.within(None, None) is Answer.YES

    @given(plain(), plain())
    def test_same_as(self, one: UncertainDate, two: UncertainDate) -> None:
        pairs = [a == b for a in _days(one) for b in _days(two)]
        assert one.same_as(two) is two.same_as(one) is _answer(truths=pairs)


class TestHedges:
    """`uncertain` keeps the span but never says yes; `about` says no yes at the margin."""

    @given(plain(), near, near)
    def test_uncertain_never_says_yes(self, value: UncertainDate, start: int, end: int) -> None:
        doubted = UncertainDate(value.spans, uncertain=True)
        sure = value.within(start, end)
        assert doubted.within(start, end) is (Answer.POSSIBLE if sure is Answer.YES else sure)
        assert not doubted.is_day

    @given(plain(), near, near)
    def test_about_says_no_more_than_its_widened_days(self, value: UncertainDate, start: int, end: int) -> None:
        hedged = UncertainDate(value.spans, about=True)
        assert hedged.within(start, end) is _answer(truths=[start <= d < end for d in _days(hedged)])
        assert hedged.before((hedged.latest or 0) + 1) is Answer.POSSIBLE

    @pytest.mark.parametrize(
        ("text", "first", "last"),
        [
            ("бл. 1985", "1984-01-01", "1986-12-31"),
            ("бл. травня 2022", "2022-04-01", "2022-06-30"),
            ("бл. березня 2022", "2022-02-01", "2022-04-30"),
            ("бл. 17.05.2022", "2022-05-14", "2022-05-20"),
            ("бл. 1980-х", "1979-01-01", "1990-12-31"),
            ("весна 2022 приблизно", "2022-02-01", "2022-06-30"),
        ],
    )
    def test_about_is_a_year_a_month_or_three_days(self, text: str, first: str, last: str) -> None:
        start, end = UncertainDate.parse(text).possible[0]
        assert (start, end) == (date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal() + 1)

    def test_about_before_a_day_reaches_beyond_it(self) -> None:
        value = UncertainDate.parse("приблизно до 17.05.2022")
        assert value.before(date(2022, 5, 17)) is Answer.POSSIBLE
        assert value.before(date(2022, 7, 1)) is Answer.YES

    @given(st.integers(1000, 2999))
    def test_about_stays_answerable_at_the_edge_of_the_calendar(self, year: int) -> None:
        value = UncertainDate.parse(f"бл. {year}")
        assert value.on(date(year, 6, 1)) is Answer.POSSIBLE
        assert value.year == year


class TestAges:
    """Ranges of ages contain every combination, and their ends are reached."""

    @given(plain(), st.dates(date(2021, 1, 1), date(2060, 1, 1)))
    def test_an_age_is_every_combination(self, born: UncertainDate, day: date) -> None:
        ages = [_age(date.fromordinal(birth), day) for birth in _days(born)]
        assert born.age_on(day) == (min(ages), max(ages))

    def test_an_open_end_leaves_the_range_open(self) -> None:
        assert UncertainDate.parse("до 1990").age_on(date(2022, 1, 1)) == (32, None)
        assert UncertainDate.parse("після 1990").age_on(date(2022, 1, 1)) == (None, 31)

    def test_a_birthday_on_a_leap_day_comes_on_the_first_of_march(self) -> None:
        born = UncertainDate.from_day(date(2000, 2, 29))
        assert born.age_on(date(2023, 2, 28)) == (22, 22)
        assert born.age_on(date(2023, 3, 1)) == (23, 23)
        assert born.age_on(date(1999, 12, 31)) == (-1, -1)


def _age(birth: date, day: date) -> int:
    """Count birthdays, day by day."""
    years = day.year - birth.year
    while (birth.year + years, birth.month, birth.day) > (day.year, day.month, day.day):
        years -= 1
    return years


class TestParts:
    """What a value shows of itself."""

    @given(st.dates(date(1000, 1, 1), date(2999, 12, 31)))
    def test_a_known_day(self, day: date) -> None:
        value = UncertainDate.from_day(day)
        assert value.is_day
        assert value.earliest == value.latest == day.toordinal()
        assert (value.year, str(value), value.text) == (day.year, day.isoformat(), day.isoformat())
        assert value.on(day) is Answer.YES
        assert value.before(day + timedelta(days=1)) is Answer.YES

    def test_the_text_is_kept_as_written_and_compares_nothing(self) -> None:
        value = UncertainDate.parse(" 17.05.2022 р. ")
        assert value.text == " 17.05.2022 р. "
        assert value == UncertainDate.from_day(date(2022, 5, 17))

    @pytest.mark.parametrize(("text", "year"), [("05.1985", 1985), ("1985-1986", None), ("до 1985", None)])
    def test_a_year_is_told_only_if_there_is_one(self, text: str, year: int | None) -> None:
        assert UncertainDate.parse(text).year == year

    @pytest.mark.parametrize(
        "spans",
        [
            (),
            ((None, None),),
            ((5, 6),),
            ((ORIGIN, ORIGIN),),
            ((ORIGIN + 1, ORIGIN),),
            ((ORIGIN, ORIGIN + 1), (ORIGIN + 1, ORIGIN + 2)),
            ((ORIGIN + 5, ORIGIN + 6), (ORIGIN, ORIGIN + 1)),
        ],
    )
    def test_spans_out_of_order_are_refused(self, spans: tuple[tuple[int | None, int | None], ...]) -> None:
        with pytest.raises(DateError, match="sorted, disjoint"):
            UncertainDate(spans)

    def test_too_many_alternatives_are_refused(self) -> None:
        scattered = tuple((ORIGIN + 3 * n, ORIGIN + 3 * n + 1) for n in range(40))
        with pytest.raises(DateError, match="few alternatives"):
            UncertainDate(scattered)


class TestCases:
    """The three answers on days that a clerk would ask about."""

    @pytest.mark.parametrize(
        ("text", "day", "answer"),
        [
            ("17.05.2022", "2022-05-17", Answer.YES),
            ("17.05.2022", "2022-05-18", Answer.NO),
            ("травень 2022", "2022-05-17", Answer.POSSIBLE),
            ("травень 2022", "2022-06-01", Answer.NO),
            ("17.05.2022 (?)", "2022-05-17", Answer.POSSIBLE),
            ("17.05.2022 (?)", "2022-05-18", Answer.NO),
            ("бл. 17.05.2022", "2022-05-20", Answer.POSSIBLE),
            ("бл. 17.05.2022", "2022-05-21", Answer.NO),
            ("до 17.05.2022", "2022-05-17", Answer.NO),
            ("до 17.05.2022", "2022-05-16", Answer.POSSIBLE),
            ("03/04/2022", "2022-03-04", Answer.POSSIBLE),
            ("03/04/2022", "2022-03-05", Answer.NO),
        ],
    )
    def test_on(self, text: str, day: str, answer: Answer) -> None:
        assert UncertainDate.parse(text).on(date.fromisoformat(day)) is answer

    @pytest.mark.parametrize(
        ("text", "day", "answer"),
        [
            ("17.05.2022", "2022-05-18", Answer.YES),
            ("17.05.2022", "2022-05-17", Answer.NO),
            ("травень 2022", "2022-06-01", Answer.YES),
            ("травень 2022", "2022-05-17", Answer.POSSIBLE),
            ("травень 2022", "2022-05-01", Answer.NO),
            ("до травня 2022", "2022-05-01", Answer.YES),
            ("після 2021", "2022-01-01", Answer.NO),
            ("після 2021", "2022-01-02", Answer.POSSIBLE),
        ],
    )
    def test_before(self, text: str, day: str, answer: Answer) -> None:
        assert UncertainDate.parse(text).before(date.fromisoformat(day)) is answer

    @pytest.mark.parametrize(
        ("text", "answer"),
        [
            ("травень 2022", Answer.YES),
            ("31.05.2022", Answer.YES),
            ("01.06.2022", Answer.NO),
            ("30.04.2022", Answer.NO),
            ("2022", Answer.POSSIBLE),
            ("травень 2022 (?)", Answer.POSSIBLE),
            ("бл. 15.05.2022", Answer.YES),
            ("бл. 02.05.2022", Answer.POSSIBLE),
            ("весна 2022", Answer.POSSIBLE),
            ("літо 2022", Answer.NO),
        ],
    )
    def test_within_may_2022(self, text: str, answer: Answer) -> None:
        """Half-open: the first of June is out."""
        assert UncertainDate.parse(text).within(date(2022, 5, 1), date(2022, 6, 1)) is answer

    @pytest.mark.parametrize(
        ("text", "known"),
        [
            ("17.05.2022", True),
            ("2022-05-17", True),
            ("травень 2022", False),
            ("17.05.2022 (?)", False),
            ("бл. 17.05.2022", False),
            ("17 або 18 травня 2022", False),
            ("17.05.22", False),
        ],
    )
    def test_one_known_day(self, text: str, *, known: bool) -> None:
        assert UncertainDate.parse(text).is_day is known

    @pytest.mark.parametrize(
        ("born", "fewest", "most"),
        [
            ("17.05.1985", 37, 37),
            ("18.05.1985", 36, 36),
            ("1985", 36, 37),
            ("травень 1985", 36, 37),
            ("198X", 32, 42),
            ("бл. 1985", 35, 38),
        ],
    )
    def test_the_age_on_17_may_2022(self, born: str, fewest: int, most: int) -> None:
        assert UncertainDate.parse(born).age_on(date(2022, 5, 17)) == (fewest, most)
