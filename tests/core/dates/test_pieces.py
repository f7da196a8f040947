"""One date as written: what each sign stands for under each order, and the days of its parts."""

from __future__ import annotations

from datetime import date

import pytest

from byname.core.dates import UncertainDate
from byname.core.dates.pieces import Piece, piece_spans, read_piece
from byname.core.dates.refusal import DateError
from byname.core.dates.words import shaped


def days(text: str) -> list[tuple[str, str]]:
    """First and last day, both included, of each span of a piece."""
    found = [span for spans in piece_spans(read_piece(shaped(text), "dmy")) for span in spans]
    return [(str(date.fromordinal(start or 1)), str(date.fromordinal((end or 2) - 1))) for start, end in found]


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("17.05.2022", Piece("2022", "05", "17")),
        ("7.5.2022", Piece("2022", "05", "07")),
        ("17. 05. 2022", Piece("2022", "05", "17")),
        ("17,05,2022", Piece("2022", "05", "17")),
        ("17.05.22", Piece("22", "05", "17")),
        ("xx.05.2022", Piece("2022", "05", "XX")),
        ("00.00.2022", Piece("2022", "XX", "XX")),
        ("1x.05.2022", Piece("2022", "05", "1X")),
        ("2022-05-17", Piece("2022", "05", "17")),
        ("2022.05.17", Piece("2022", "05", "17")),
        ("2022/5/17", Piece("2022", "05", "17")),
        ("05.2022", Piece("2022", "05")),
        ("5/2022", Piece("2022", "05")),
        ("2022-05", Piece("2022", "05")),
        ("2022/05", Piece("2022", "05")),
        ("2022", Piece("2022")),
        ("202x", Piece("202X")),
        ("'85", Piece("85")),
        ("17.05", Piece("", "05", "17")),
        ("17", Piece(day="17")),
        ("7", Piece(day="07")),
        ("17052022", Piece("2022", "05", "17")),
        ("17 травня 2022", Piece("2022", "05", "17")),
        ("травень 2022", Piece("2022", "05")),
        ("2022 травень", Piece("2022", "05")),
        ("2022 май 17", Piece("2022", "05", "17")),
        ("May 17, 2022", Piece("2022", "05", "17")),
        ("17-may-22", Piece("22", "05", "17")),
        ("17 V 2022", Piece("2022", "05", "17")),
        ("17.xii.2022", Piece("2022", "12", "17")),
        ("17 травня", Piece("", "05", "17")),
        ("травень", Piece("", "05")),
        ("весна 2022", Piece("2022", season=21)),
        ("2025-24", Piece("2025", season=24)),
        ("зима 2022-23", Piece("2022", season=24, winter_over=True)),
        ("зима 2022/2023", Piece("2022", season=24, winter_over=True)),
        ("початок 2022", Piece("2022", part=(1, 3))),
        ("early 2022", Piece("2022", part=(1, 3))),
        ("mid-2022", Piece("2022", part=(2, 3))),
        ("кінець травня 2022", Piece("2022", "05", part=(3, 3))),
        ("перша половина 2022", Piece("2022", part=(1, 2))),
    ],
)
def test_what_each_sign_stands_for(text: str, piece: Piece) -> None:
    assert read_piece(shaped(text), "dmy") == piece


@pytest.mark.parametrize(
    ("text", "order", "piece"),
    [
        ("03/04/1985", "dmy", Piece("1985", "04", "03")),
        ("03/04/1985", "mdy", Piece("1985", "03", "04")),
        ("03-04-85", "ymd", Piece("03", "04", "85")),
        ("03-04-85", "dmy", Piece("85", "04", "03")),
        ("03-04-85", "mdy", Piece("85", "03", "04")),
        ("03.04.1985", "mdy", Piece("1985", "04", "03")),
        ("19850304", "ymd", Piece("1985", "03", "04")),
        ("03041985", "dmy", Piece("1985", "04", "03")),
        ("03041985", "mdy", Piece("1985", "03", "04")),
    ],
)
def test_the_order_moves_slashes_dashes_and_bare_digits_and_no_points(text: str, order: str, piece: Piece) -> None:
    assert read_piece(text, order) == piece


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("початок травня 2022", "2022-05-01", "2022-05-10"),
        ("середина травня 2022", "2022-05-11", "2022-05-20"),
        ("кінець травня 2022", "2022-05-21", "2022-05-31"),
        ("кінець лютого 2023", "2023-02-21", "2023-02-28"),
        ("кінець лютого 2024", "2024-02-21", "2024-02-29"),
        ("перша декада травня 2022", "2022-05-01", "2022-05-10"),
        ("вторая декада мая 2022", "2022-05-11", "2022-05-20"),
        ("третя декада травня 2022", "2022-05-21", "2022-05-31"),
        ("перша половина травня 2022", "2022-05-01", "2022-05-15"),
        ("вторая половина мая 2022", "2022-05-16", "2022-05-31"),
        ("second half february 2022", "2022-02-16", "2022-02-28"),
        ("початок 2022", "2022-01-01", "2022-04-30"),
        ("середина 2022", "2022-05-01", "2022-08-31"),
        ("кінець 2022", "2022-09-01", "2022-12-31"),
        ("первая половина 2022", "2022-01-01", "2022-06-30"),
        ("second half of 2022", "2022-07-01", "2022-12-31"),
        ("початок 198x", "1980-01-01", "1983-12-31"),
        ("середина 198x", "1983-01-01", "1986-12-31"),
        ("кінець 198x", "1986-01-01", "1989-12-31"),
        ("перша половина 198x", "1980-01-01", "1984-12-31"),
        ("друга половина 198x", "1985-01-01", "1989-12-31"),
        ("початок весни 2022", "2022-03-01", "2022-03-31"),
        ("середина літа 2022", "2022-07-01", "2022-07-31"),
        ("late autumn 2022", "2022-11-01", "2022-11-30"),
        ("зима 2022-23", "2022-12-01", "2023-02-28"),
        ("winter 2023/24", "2023-12-01", "2024-02-29"),
        ("весна 2022", "2022-03-01", "2022-05-31"),
        ("літо 2022", "2022-06-01", "2022-08-31"),
        ("осень 2022", "2022-09-01", "2022-11-30"),
    ],
)
def test_the_days_of_a_part(text: str, first: str, last: str) -> None:
    """Thirds of a month are 1-10, 11-20, 21-end; of a year four months; of a decade four years that share their joints."""
    assert days(text) == [(first, last)]


def test_the_winter_of_one_year_is_at_both_its_ends() -> None:
    assert days("зима 2022") == [("2022-01-01", "2022-02-28"), ("2022-12-01", "2022-12-31")]


def test_a_short_year_may_belong_to_two_centuries() -> None:
    assert days("17.05.22") == [("1922-05-17", "1922-05-17"), ("2022-05-17", "2022-05-17")]


def test_a_leap_day_of_a_short_year_belongs_to_the_century_that_has_it() -> None:
    assert days("29.02.00") == [("2000-02-29", "2000-02-29")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31.02.2022", "date-impossible"),
        ("17.13.2022", "date-impossible"),
        ("05.3000", "date-impossible"),
        ("17.05.xxxx", "date-no-year"),
        ("17.05.x985", "date-no-year"),
        ("17.05", "date-no-year"),
        ("початок 17.05.2022", "date-unreadable"),
        ("перша половина весни 2022", "date-unreadable"),
        ("початок початку 2022", "date-unreadable"),
        ("кінець зими 2022-23", "date-unreadable"),
        ("may may 2022", "date-unreadable"),
        ("2022 2023", "date-unreadable"),
        ("17 xiii 2022", "date-unreadable"),
    ],
)
def test_a_piece_that_cannot_be_is_refused(text: str, code: str) -> None:
    with pytest.raises(DateError) as refused:
        days(text)
    assert refused.value.problem.code == code


@pytest.mark.parametrize(("text", "bare"), [("17", True), ("17.05", False), ("2022", False), ("весна", False)])
def test_only_a_lone_number_may_be_anything(text: str, *, bare: bool) -> None:
    assert read_piece(shaped(text), "dmy").bare is bare


@pytest.mark.parametrize(("text", "reading"), [("19091124", "dmy"), ("11111111", "ymd"), ("12030985", "dmy")])
def test_eight_digits_are_no_day_of_an_age_of_which_no_list_tells(text: str, reading: str) -> None:
    with pytest.raises(DateError, match="hold a year from 1500"):
        read_piece(text, reading)


def test_eight_digits_that_can_only_be_one_day_are_that_day() -> None:
    assert str(UncertainDate.parse("19091124")) == "1909-11-24"
