from __future__ import annotations

import pytest

from byname.core.errors import MisuseError
from byname.core.releases.numbering import next_number, number_read


@pytest.mark.parametrize(
    ("given", "number"),
    [
        ([], "BYN-2026-0001"),
        (["BYN-2026-0001", "BYN-2026-0007", "BYN-2025-0099"], "BYN-2026-0008"),
        (["BYN-2026-9999"], "BYN-2026-10000"),
        (["nonsense", "BYN-2026-12"], "BYN-2026-0001"),
    ],
)
def test_a_number_counts_on_within_its_year_and_is_never_given_twice(given: list[str], number: str) -> None:
    assert next_number(2026, given) == number


@pytest.mark.parametrize(
    "text", ["BYN-2026-0001", "byn-2026-1", " BYN 2026 0001 ", "2026-1", "byn 2026/1", "2026 0001"]
)
def test_a_number_is_read_as_people_cite_it(text: str) -> None:
    assert number_read(text) == "BYN-2026-0001"


@pytest.mark.parametrize(
    "text",
    ["", "BYN", "1", "BYN-26-1", "BYN-2026", "BYN-2026-1-2", "BYN-2026-1; drop", "BYN-2026-٣", "2026-" + "1" * 12],
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(MisuseError, match="BYN-2026-0001"):
        number_read(text)
