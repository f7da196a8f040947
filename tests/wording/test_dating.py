from __future__ import annotations

import pytest

from byname.wording import dated


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("1985-03-04", "4 March 1985"),
        ("1985-03", "March 1985"),
        ("1985", "1985"),
        ("../2022-05", "before June 2022"),
        ("../2022-05-17", "before 18 May 2022"),
        ("../2022", "before 2023"),
        ("2022-05/..", "May 2022 or later"),
        ("2022/..", "2022 or later"),
        ("2022-05-17/..", "17 May 2022 or later"),
        ("[1985-03-04,1985-04-03]", "4 March 1985 or 3 April 1985"),
        ("2022-01/2022-05", "between January 2022 and May 2022"),
        ("2021/2022", "between 2021 and 2022"),
        ("198X", "between 1980 and 1989"),
        ("2022-05-17/2022-06-02", "between 17 May 2022 and 2 June 2022"),
        ("2022-05-17~", "about 17 May 2022"),
        ("2022?", "2022, not sure"),
        ("2022-05%", "about May 2022, not sure"),
        ("2022-02", "February 2022"),
        ("2022-12", "December 2022"),
    ],
)
def test_law_5_a_day_is_said_as_unsure_as_it_is(edtf: str, words: str) -> None:
    assert dated(edtf) == words


@pytest.mark.parametrize("text", ["", "1st Sample Brigade", "soon", "31.02.1985", "1985-XX-04"])
def test_what_is_no_day_or_too_many_is_given_back_as_it_is(text: str) -> None:
    assert dated(text) == text
