from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.formats.charts import Caption, dots, people_per_dot

CAPTION = Caption("Who is back", "A field of dots.")


def drawn(svg: str, kind: str) -> int:
    found = re.search(rf'd="([^"]*)"[^>]*class="dot {kind}"', svg)
    return found.group(1).count("M") if found else 0


def test_each_person_is_one_dot_and_those_back_are_filled() -> None:
    svg = dots(2_480, 1_200, 40, caption=CAPTION)
    assert [drawn(svg, kind) for kind in ("surely", "perhaps", "not")] == [1_200, 40, 1_240]


@pytest.mark.parametrize(
    ("total", "each"), [(0, 1), (5_000, 1), (5_001, 2), (12_000, 5), (100_000, 20), (1_000_000, 200)]
)
def test_a_large_group_has_dots_that_stand_for_several(total: int, each: int) -> None:
    assert people_per_dot(total) == each


@given(st.integers(0, 9_000), st.integers(0, 9_000), st.integers(0, 9_000))
def test_the_dots_are_as_many_as_the_whole_needs(filled: int, possible: int, rest: int) -> None:
    total = filled + possible + rest
    svg = dots(total, filled, possible, caption=CAPTION)
    assert sum(drawn(svg, kind) for kind in ("surely", "perhaps", "not")) == -(-total // people_per_dot(total))


def test_a_narrow_picture_has_the_same_dots_on_more_rows() -> None:
    svg = dots(120, 60, caption=CAPTION, columns=50)
    assert 'viewBox="0 0 500 30"' in svg
    assert drawn(svg, "surely") == 60


def test_parts_that_exceed_the_whole_are_refused() -> None:
    with pytest.raises(ValueError, match="parts exceed the whole"):
        dots(3, 2, 2, caption=CAPTION)


def test_the_same_values_give_the_same_bytes_and_no_style() -> None:
    one, two = (dots(300, 20, 3, caption=CAPTION) for _ in range(2))
    assert one == two
    assert "style" not in one


@pytest.mark.parametrize(
    ("total", "filled", "possible", "drawn_as"),
    [
        (0, 0, 0, (0, 0, 0)),
        (1, 1, 0, (1, 0, 0)),
        (1, 0, 1, (0, 1, 0)),
        (1, 0, 0, (0, 0, 1)),
        (5_001, 5_001, 0, (2_501, 0, 0)),
        (10_000, 1, 0, (1, 0, 4_999)),
        (10_000, 9_999, 1, (5_000, 0, 0)),
    ],
)
def test_few_people_among_many_are_still_a_dot(
    total: int, filled: int, possible: int, drawn_as: tuple[int, int, int]
) -> None:
    svg = dots(total, filled, possible, caption=CAPTION)
    assert tuple(drawn(svg, kind) for kind in ("surely", "perhaps", "not")) == drawn_as


@pytest.mark.parametrize(("filled", "possible"), [(-1, 0), (0, -1), (4, 0), (0, 4), (2, 2)])
def test_parts_of_three_people_are_none_to_three(filled: int, possible: int) -> None:
    with pytest.raises(ValueError, match="A picture of 3 people cannot have"):
        dots(3, filled, possible, caption=CAPTION)


@pytest.mark.parametrize(("total", "size"), [(0, "1000 10"), (100, "1000 10"), (101, "1000 20"), (5_000, "1000 500")])
def test_the_picture_is_as_high_as_its_rows(total: int, size: str) -> None:
    assert f'viewBox="0 0 {size}"' in dots(total, 0, caption=CAPTION)


@given(st.integers(0, 10**12))
def test_no_picture_has_more_dots_than_an_eye_can_take_in(total: int) -> None:
    each = people_per_dot(total)
    assert -(-total // each) <= 5_000
    assert str(each).strip("0") in {"1", "2", "5"}


def test_no_place_holds_two_dots() -> None:
    places = re.findall(r"M\d+ \d+", dots(700, 200, 100, caption=CAPTION))
    assert len(places) == len(set(places)) == 700
