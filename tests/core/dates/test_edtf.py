"""EDTF: what is read of it, and the one form that is written."""

from __future__ import annotations

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
