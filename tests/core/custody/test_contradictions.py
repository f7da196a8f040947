"""A human must look where what is told of a person cannot all be true, and nowhere else."""

from __future__ import annotations

import pytest

from byname.core.custody.contradictions import contradictions
from tests.core.custody.books import person

TAKEN = "1 captured 2022-05-17 own-forces 2022-06-01\n"
DEATH = "2 died 2023-01-05 agency 2023-02-01 degree=certified approved\n"


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        (DEATH + "3 returned 2025-05-24 act 2025-05-25", ("dead-yet-returned",)),
        ("3 returned 2025-08-24 act 2025-05-25", ("date-after-receipt",)),
        ("3 returned 2025-05-20 act 2025-05-25\n4 returned 2025-05-24 family 2025-05-25", ("rival-dates",)),
        ("3 returned 2025-05-20 act 2025-05-25\n4 escaped 2025-05-24 family 2025-05-25", ("end-after-return",)),
    ],
)
def test_what_cannot_all_be_true_is_named(told: str, codes: tuple[str, ...]) -> None:
    assert contradictions(person(TAKEN + told)) == codes


@pytest.mark.parametrize(
    "told",
    [
        DEATH,
        "3 captured 2022-05-18 family 2022-06-02",
        "3 returned 2025-05-20 act 2025-05-25\n4 held 2025-06-01 family 2025-06-02",
    ],
)
def test_doubt_that_breaks_no_end_is_no_contradiction(told: str) -> None:
    assert contradictions(person(TAKEN + told)) == ()
