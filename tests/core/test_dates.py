"""Dates as lists write them: every case of another hand, and the laws that hold for any text."""

from __future__ import annotations

import csv
import pickle
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.dates import Answer, DateError, Order, UncertainDate
from byname.core.dates.spans import FIRST_DAY, PAST_LAST_DAY
from byname.core.dates.words import ABOUT, BOUNDS, MONTHS, OR, PARTS, SEASONS
from byname.core.errors import Problem

CASES = Path(__file__).parent / "cases" / "dates.csv"
ORDERS: dict[str, Order] = {"dmy": "dmy", "mdy": "mdy", "either": "either"}

UK_MONTHS = "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split()
RU_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
EN_MONTHS = "Jan February Mar April May June July Aug Sept October Nov December".split()
THIRDS = ("початок", "середина", "кінець")
SEASON_NAMES = ("зима", "весна", "літо", "осінь")

days = st.dates(date(1000, 1, 5), date(2999, 12, 20))
modern = st.dates(date(1900, 1, 1), date(2099, 12, 20))


def _rows() -> list[dict[str, str]]:
    with CASES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _day(ordinal: int | None) -> str:
    return "" if ordinal is None else date.fromordinal(ordinal).isoformat()


@pytest.mark.parametrize("row", _rows(), ids=lambda row: f"{row['text']}|{row['order']}")
def test_a_text_is_read_as_its_case_says(row: dict[str, str]) -> None:
    order = ORDERS[row["order"]]
    if row["edtf"] == "!":
        with pytest.raises(DateError) as refused:
            UncertainDate.parse(row["text"], order=order)
        assert refused.value.problem.hint
        return
    value = UncertainDate.parse(row["text"], order=order)
    assert value.edtf == row["edtf"]
    assert (_day(value.earliest), _day(value.latest)) == (row["earliest"], row["latest"])
    assert (value.about, value.uncertain) == (row["about"] == "1", row["uncertain"] == "1")
    assert UncertainDate.from_edtf(row["edtf"]) == value


def test_the_cases_are_many() -> None:
    assert len(_rows()) >= 60


@st.composite
def values(draw: st.DrawFn) -> UncertainDate:
    """Any value: one to six spans, perhaps open at either end, with any hedges."""
    edges = sorted(draw(st.sets(st.integers(FIRST_DAY, PAST_LAST_DAY), min_size=2, max_size=12)))
    pairs: list[tuple[int | None, int | None]] = list(zip(edges[::2], edges[1::2], strict=False))
    opening, closing = draw(st.sampled_from([(False, False), (True, False), (False, True), (len(pairs) > 1,) * 2]))
    if opening:
        pairs[0] = (None, pairs[0][1])
    if closing:
        pairs[-1] = (pairs[-1][0], None)
    return UncertainDate(tuple(pairs), draw(st.booleans()), draw(st.booleans()))


class TestCanonicalText:
    """`str(d)` is canonical and parses back to the same value."""

    @given(values())
    def test_any_value_comes_back_from_its_text(self, value: UncertainDate) -> None:
        assert UncertainDate.parse(str(value)) == value

    @given(values())
    def test_edtf_is_the_same_text(self, value: UncertainDate) -> None:
        assert UncertainDate.from_edtf(value.edtf) == value
        assert value.edtf == str(value)

    @given(values(), values())
    def test_equal_text_and_equal_value_are_the_same(self, one: UncertainDate, two: UncertainDate) -> None:
        assert (str(one) == str(two)) == (one == two)

    @given(values())
    def test_a_value_can_be_a_key_and_travel(self, value: UncertainDate) -> None:
        assert pickle.loads(pickle.dumps(value)) == value
        assert hash(pickle.loads(pickle.dumps(value))) == hash(value)

    @given(days, st.sampled_from(["", "~", "?", "%"]), st.sampled_from([4, 7, 10]))
    def test_a_unit_is_written_as_it_was(self, day: date, mark: str, length: int) -> None:
        text = day.isoformat()[:length] + mark
        assert str(UncertainDate.parse(text)) == text


def _texts(day: date) -> list[str]:
    """Give many texts that are all true of a day."""
    d, m, y = day.day, day.month, day.year
    later, earlier = day + timedelta(days=7), day - timedelta(days=4)
    month = (UK_MONTHS, RU_MONTHS, EN_MONTHS)[day.toordinal() % 3][m - 1]
    third = THIRDS[min((d - 1) // 10, 2)]
    return [
        f"{d}.{m}.{y}", f"{d:02}.{m:02}.{y} р.", f"{d}/{m:02}/{y}", f"{m}/{d}/{y}", f"{d}-{m}-{y}", f"{y}-{m:02}-{d:02}",
        f"{d} {month} {y}", f"{d}-го {month} {y} року", f"{month} {y}", f"у {month} {y} г.", f"{EN_MONTHS[m - 1]} {d}, {y}",
        f"xx.{m:02}.{y}", f"{d:02}.xx.{y}", f"{d:02}.00.{y}", f"{d:02}.{m:02}.{y // 10}x", f"{d // 10}?.{m:02}.{y}",
        f"{y}", f"{y // 10}X", f"{y // 10}0-ті роки", f"{y} або {y + 3}", f"{y - 2} или {y}", f"{y - 1}-{y + 1}",
        f"{third} {month} {y}", f"бл. {y}", f"{d} {month} {y} (?)", f"можливо, {month} {y}", f"{SEASON_NAMES[m % 12 // 3]} {y}",
        f"до {later:%d.%m.%Y}", f"после {earlier:%d.%m.%Y}", f"не раніше {d}.{m}.{y}", f"не позднее {d} {month} {y}",
        f"{earlier:%d.%m.%Y} - {later:%d.%m.%Y}", f"з {earlier:%d.%m.%Y} по {d}.{m}.{y}", f"between {y - 1} and {y}",
        f"{earlier:%d.%m.%Y} або {d}.{m}.{y}", f"{d}.{m}.{y} 10:30", f"{day.isoformat()}T00:00:00",
        *([f"{d:02}{m:02}{y}"] if y >= 1500 else []),
    ]  # fmt: skip


class TestContainment:
    """A date range contains each day that its text allows."""

    @given(days.filter(lambda day: day.year > 1010 and day.year < 2990))
    def test_a_text_true_of_a_day_contains_it(self, day: date) -> None:
        for text in _texts(day):
            assert UncertainDate.parse(text).on(day) is not Answer.NO, text

    @given(modern)
    def test_a_short_year_contains_both_centuries(self, day: date) -> None:
        value = UncertainDate.parse(f"{day:%d.%m.%y}")
        assert value.on(day) is Answer.POSSIBLE or f"{day:%d.%m}" == "29.02"

    @given(days, st.sampled_from(["{:%d/%m/%Y}", "{:%m/%d/%Y}", "{:%d-%m-%Y}"]))
    def test_slashes_are_settled_only_by_the_number_that_is_no_month(self, day: date, form: str) -> None:
        value = UncertainDate.parse(form.format(day))
        assert value.is_day == (day.day > 12 or day.day == day.month)

    @given(days)
    def test_nothing_short_of_a_full_date_is_one_day(self, day: date) -> None:
        full = {f"{day:%d.%m.%Y}", day.isoformat()}
        for text in (f"{day:%m.%Y}", f"{day:%Y}", f"xx.{day:%m.%Y}", f"{day:%d}.xx.{day:%Y}", f"{day:%d.%m.%Y}?"):
            assert text in full or not UncertainDate.parse(text).is_day


WORDS = [
    *MONTHS,
    *SEASONS,
    *PARTS,
    *BOUNDS,
    *ABOUT,
    *OR,
    "-",
    "/",
    "..",
    ".",
    ",",
    "?",
    "(?)",
    "xx",
    "~",
    "[",
    "]",
    "х",
]
soup = st.lists(st.one_of(st.sampled_from(WORDS), st.integers(0, 3000).map(str)), max_size=12)


class TestGarbage:
    """What is no date is refused with a problem, never with another error."""

    @given(st.text(max_size=300))
    def test_any_text_is_a_date_or_a_date_error(self, text: str) -> None:
        _read_or_refuse(text)

    @given(soup, st.sampled_from(["", " "]))
    def test_a_soup_of_dates_words_too(self, words: list[str], joint: str) -> None:
        _read_or_refuse(joint.join(words))

    @given(st.text("0123456789xX?~%[]./-, ", max_size=40))
    def test_a_soup_of_edtf_signs_too(self, text: str) -> None:
        _read_or_refuse(text)
        problem = _refusal(text, UncertainDate.from_edtf)
        assert problem is None or (problem.code and problem.hint)

    def test_a_long_text_is_refused_at_once(self) -> None:
        with pytest.raises(DateError, match="at most 200") as refused:
            UncertainDate.parse("до " * 10**6)
        assert len(refused.value.problem.found) < 60
        with pytest.raises(DateError, match="at most 200"):
            UncertainDate.from_edtf("1985" * 100)


def _refusal(text: str, read: Callable[[str], UncertainDate]) -> Problem | None:
    """Give the problem of a text, None if it is a date; a date must come back from its text."""
    try:
        value = read(text)
    except DateError as error:
        return error.problem
    assert UncertainDate.parse(str(value)) == value
    return None


def _read_or_refuse(text: str) -> None:
    for order in ORDERS.values():
        problem = _refusal(text, partial(UncertainDate.parse, order=order))
        assert problem is None or (problem.code and problem.rule and problem.hint)
