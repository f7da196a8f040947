from __future__ import annotations

import pytest

from byname.wording import UnknownTextError
from byname.wording.telling import tell_pairs


def test_numbers_are_counted_and_unsure_days_are_said_in_words() -> None:
    pairs = (("number", "1242"), ("since", "3310"), ("since_when", "2024-06"))
    said = tell_pairs("chronology.because.increase.increase", pairs)
    assert said == "1,242 more than 3,310 (June 2024): the sum of the days between."


def test_a_text_that_is_no_number_is_left_as_printed() -> None:
    assert tell_pairs("chronology-flag.falls", (("number", "more than 7000"),)).endswith("higher: more than 7000.")


def test_a_code_without_a_text_is_refused() -> None:
    with pytest.raises(UnknownTextError):
        tell_pairs("chronology.because.no-such-thing", ())
