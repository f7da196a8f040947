from __future__ import annotations

import pytest

from byname.core.custody.movements import Effect, Weight, fold
from tests.core.custody.books import book

HELD = "1 captured 2022-05-17 own-forces 2022-06-01\n"
IDENTIFIED = "2 died 2022-09-03 agency 2023-05-10 degree=identified approved\n"
REPORTED = "2 died 2022-09-03 press 2023-05-10 degree=reported approved\n"
BACK = "3 returned 2026-02-05 act 2026-02-06\n"
CONFIRMED = "4 confirmed 2023-02-05 agency 2023-02-06\n"
SEEN = "5 seen 2023-02-05 returnee 2026-02-06\n"
ESCAPED = "6 escaped 2022-08-05 press 2022-09-06\n"
DEAD_AT_HOME = "7 died 2026-09-03 desk 2026-09-10 degree=certified approved\n"


@pytest.mark.parametrize(
    ("text", "weight", "doubt"),
    [
        (HELD + IDENTIFIED, Weight.SURE, ""),
        (HELD + REPORTED, Weight.POSSIBLE, "death-not-approved"),
        (HELD + IDENTIFIED.replace(" approved", ""), Weight.POSSIBLE, "death-not-approved"),
        (HELD + IDENTIFIED + BACK, Weight.COUNTED, "dead-yet-returned"),
        (HELD + IDENTIFIED + SEEN, Weight.COUNTED, "dead-yet-seen"),
        (HELD + REPORTED + BACK, Weight.SHOWN, "death-contradicted"),
        (HELD + REPORTED + CONFIRMED, Weight.SHOWN, "death-contradicted"),
        (HELD + BACK + DEAD_AT_HOME, Weight.SHOWN, "dead-after-return"),
        (HELD + ESCAPED + IDENTIFIED, Weight.SURE, ""),
        (IDENTIFIED, Weight.SURE, ""),
    ],
)
def test_a_death_counts_only_once_approved_and_not_after_coming_home(text: str, weight: Weight, doubt: str) -> None:
    death = next(m for m in fold(book(text)) if m.effect is Effect.DIED)
    assert death.weight is weight
    assert doubt in (*death.doubts, "")


def test_the_degree_is_that_which_was_approved() -> None:
    certified = IDENTIFIED.replace("identified", "certified")
    told = book(HELD + certified + "8 died 2022-07-01 press 2022-08-01 degree=identified")
    assert [m.degree for m in fold(told) if m.effect is Effect.DIED] == ["certified"]


def test_approved_tellings_stand_before_others() -> None:
    death = next(m for m in fold(book(HELD + IDENTIFIED + "8 died 2022-07-01 press 2022-08-01 rel=5")) if m.degree)
    assert str(death.when) == "2022-09-03"
