"""Days that a text lists are one time, not a count of persons."""

from __future__ import annotations

import pytest

from byname.core.statements.reading import read_claims


@pytest.mark.parametrize(
    ("text", "quotes", "when"),
    [
        ("Exchanges on May 23, 24 and 25 brought home 1,000 people.", ["1,000"], "May 23, 24 and 25"),
        ("On May 23, 24 and 25, 2025, 1,000 people came home.", ["1,000"], "May 23, 24 and 25, 2025"),
        ("On June 7, 8 and 9 they brought home 120 soldiers.", ["120"], "June 7, 8 and 9"),
        ("7, 8 та 9 червня додому повернули 120 полонених.", ["120"], "7, 8 та 9 червня"),
        ("On May 16, 20 soldiers and 9 civilians came home.", ["20", "9"], "May 16"),
        ("On June 7, 8 and 9 soldiers came home.", ["8", "9"], "June 7"),
    ],
)
def test_a_list_of_days_is_read_whole_and_a_number_of_people_after_a_day_is_none_of_them(
    text: str, quotes: list[str], when: str
) -> None:
    claims = read_claims(text)
    assert [claim.quote for claim in claims] == quotes
    assert {claim.date_text for claim in claims} == {when}


def test_an_age_of_men_and_women_counts_nobody() -> None:
    [claim] = read_claims("Men under 25 will be next, the bureau said; 100 prisoners of war came home on Friday.")
    assert claim.quote == "100"
