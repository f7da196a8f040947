"""Tests of public numbers: they tell nothing, and a slip of the hand is noticed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.errors import MisuseError
from byname.core.numbers import NumberError, check_number, public_number

SECRET = b"a secret of the ring"
records = st.integers(1, 2**30 - 1)


class TestPublicNumber:
    """Every record gets a number that tells nothing, with a check digit (DESIGN 4, person)."""

    def test_no_two_records_share_a_number(self) -> None:
        assert len({public_number(record, SECRET) for record in range(1, 5001)}) == 5000

    def test_neighbours_do_not_look_like_neighbours(self) -> None:
        numbers = [int(public_number(record, SECRET)[:10]) for record in range(1, 200)]
        assert min(abs(a - b) for a, b in pairwise(numbers)) > 1000

    def test_another_ring_gives_other_numbers(self) -> None:
        assert public_number(7, SECRET) != public_number(7, b"another ring")

    @given(records)
    def test_it_is_ten_digits_and_a_check_digit_that_fits(self, record: int) -> None:
        number = public_number(record, SECRET)
        assert len(number) == 12
        assert check_number(number) == number

    @pytest.mark.parametrize("record", [0, -1, 2**30])
    def test_a_record_beyond_the_space_is_refused(self, record: int) -> None:
        with pytest.raises(MisuseError, match="outside the numbers"):
            public_number(record, SECRET)


class TestCheckNumber:
    """A Damm digit finds each single slip and each swap of neighbours."""

    @given(records, st.integers(0, 9), st.integers(1, 9))
    def test_one_wrong_digit_is_noticed(self, record: int, place: int, shift: int) -> None:
        digits = public_number(record, SECRET).replace("-", "")
        wrong = digits[:place] + str((int(digits[place]) + shift) % 10) + digits[place + 1 :]
        with pytest.raises(NumberError, match="check digit"):
            check_number(wrong)

    @given(records, st.integers(0, 9))
    def test_two_swapped_digits_are_noticed(self, record: int, place: int) -> None:
        digits = public_number(record, SECRET).replace("-", "")
        swapped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
        if swapped != digits:
            with pytest.raises(NumberError):
                check_number(swapped)

    def test_blanks_and_hyphens_do_not_matter(self) -> None:
        number = public_number(42, SECRET)
        assert check_number(f" {number[:4]} {number[4:10]}  {number[11:]} ") == number

    @pytest.mark.parametrize("text", ["", "12", "abc", "1234567890123456", "12345²78904", "１２３４５６７８９０１"])
    def test_what_is_no_number_is_refused(self, text: str) -> None:
        with pytest.raises(NumberError):
            check_number(text)
