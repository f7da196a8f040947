"""EDTF: what is read of it, and the one form that is written."""

from __future__ import annotations

from datetime import date

import pytest

from byname.core.dates import DateError, UncertainDate

READ = [
    ("1985-04-12", "1985-04-12"),
    ("[..2022-05-12]", "../2022-05-12"),
    ("[2022-05-12..]", "2022-05-12/.."),
    ("/2022-05-12", "../2022-05-12"),
    ("2022-05-12/", "2022-05-12/.."),
    ("[1985..1987]", "1985/1987"),
    ("[1985, 1987..1989]", "[1985,1987..1989]"),
    ("1985~/1987", "1985~/1987~"),
    ("1985-04~-12?", "1985-04-12%"),
    ("?1985-04", "1985-04?"),
    ("1985-21", "1985-03/1985-05"),
    ("1985-24", "[1985-01..1985-02,1985-12]"),
    ("1985-XX-12", "1985-XX-12"),
    ("1985-0X", "1985-01/1985-09"),
    ("19XX-02-29", "19XX-02-29"),
    ("1XXX", "1XXX"),
    ("2022-01-01/2022-02-15", "2022-01-01/2022-02-15"),
    ("2022-01-01/2022-05-31", "2022-01/2022-05"),
    ("2022-01-01/2022-12-31", "2022"),
    ("1980/1989", "198X"),
    ("1981/1990", "1981/1990"),
]

REFUSED = [
    ("", "date-unreadable"),
    ("../..", "date-unknown"),
    ("/", "date-unknown"),
    ("1987/1985", "date-order"),
    ("1985-13", "date-impossible"),
    ("1985-02-30", "date-impossible"),
    ("0999", "date-impossible"),
    ("3000-21", "date-impossible"),
    ("0999-24", "date-impossible"),
    ("3000", "date-impossible"),
    ("XXXX-12-25", "date-no-year"),
    ("1XXX-12-25", "date-no-year"),
    ("{1985,1987}", "date-unreadable"),
    ("[1985-XX-12,1987]", "date-unreadable"),
    ("17.05.2022", "date-unreadable"),
    ("1985-150", "date-unreadable"),
    ("Y17000", "date-unreadable"),
]


@pytest.mark.parametrize(("text", "canonical"), READ)
def test_edtf_is_read_and_written_in_one_form(text: str, canonical: str) -> None:
    value = UncertainDate.from_edtf(text)
    assert value.edtf == canonical
    assert UncertainDate.from_edtf(canonical) == value


@pytest.mark.parametrize(("text", "code"), REFUSED)
def test_what_is_not_read_is_refused_with_its_reason(text: str, code: str) -> None:
    with pytest.raises(DateError) as refused:
        UncertainDate.from_edtf(text)
    assert refused.value.problem.code == code


LEVELS = [
    ("1985-04-12", "one day"),
    ("1985-04", "one month"),
    ("1985", "one year"),
    ("198X", "one decade"),
    ("19XX", "one century"),
    ("1985-04-XX", "some day of a month"),
    ("1985-XX-XX", "some day of a year"),
    ("1985-21", "a spring"),
    ("1985-24", "the winter months of a year"),
    ("1985/1987", "years from and to"),
    ("1985-04/1985-06", "months from and to"),
    ("../1985", "not after a year"),
    ("1985/..", "not before a year"),
    ("[1985,1987]", "one of two years"),
    ("[1985-04-12,1985-12-04]", "one of two days"),
    ("[..1984,1990..]", "before one year or after another"),
    ("1985~", "about"),
    ("1985?", "uncertain"),
    ("1985%", "both"),
    ("1985-04-12?", "an uncertain day"),
]
EDGES = [
    ("1985-04-12", "1985-04-12", "1985-04-12"),
    ("1985-04", "1985-04-01", "1985-04-30"),
    ("1984-02", "1984-02-01", "1984-02-29"),
    ("1985", "1985-01-01", "1985-12-31"),
    ("198X", "1980-01-01", "1989-12-31"),
    ("19XX", "1900-01-01", "1999-12-31"),
    ("1985-04/1985-06", "1985-04-01", "1985-06-30"),
    ("1985/1987", "1985-01-01", "1987-12-31"),
    ("[1985,1987]", "1985-01-01", "1987-12-31"),
    ("1985-22", "1985-06-01", "1985-08-31"),
    ("1985~", "1985-01-01", "1985-12-31"),
]


@pytest.mark.parametrize("text", [text for text, _ in LEVELS], ids=[meaning for _, meaning in LEVELS])
def test_what_is_written_of_what_was_read_has_the_same_days_and_marks(text: str) -> None:
    value = UncertainDate.from_edtf(text)
    again = UncertainDate.from_edtf(value.edtf)
    assert (again.spans, again.about, again.uncertain) == (value.spans, value.about, value.uncertain)
    assert again.edtf == value.edtf


@pytest.mark.parametrize(("text", "first", "last"), EDGES)
def test_the_first_and_the_last_day_that_are_possible(text: str, first: str, last: str) -> None:
    value = UncertainDate.from_edtf(text)
    assert value.earliest == date.fromisoformat(first).toordinal()
    assert value.latest == date.fromisoformat(last).toordinal()


@pytest.mark.parametrize(
    ("text", "about", "uncertain"),
    [
        ("1985", False, False),
        ("1985~", True, False),
        ("1985?", False, True),
        ("1985%", True, True),
        ("1985~/1987?", True, True),
        ("1985-04~-12", True, False),
        ("[1985?,1987]", False, True),
        ("../1985~", True, False),
    ],
)
def test_a_mark_on_a_part_is_taken_for_the_whole(text: str, *, about: bool, uncertain: bool) -> None:
    value = UncertainDate.from_edtf(text)
    assert (value.about, value.uncertain) == (about, uncertain)


@pytest.mark.parametrize(("text", "earliest", "latest"), [("../1985", None, 1985), ("1985/..", 1985, None)])
def test_an_open_end_has_no_day(text: str, earliest: int | None, latest: int | None) -> None:
    value = UncertainDate.from_edtf(text)
    assert value.earliest == (date(earliest, 1, 1).toordinal() if earliest else None)
    assert value.latest == (date(latest, 12, 31).toordinal() if latest else None)
