"""A shape written as text reads back as the same shape, so that a drawn one can be given to the demo."""

from __future__ import annotations

import tomllib

import pytest

from byname.scenario import Shape, draw_shape, shape_text
from byname.scenario.shape import shape_from_table


@pytest.mark.parametrize("seed", range(10))
def test_a_drawn_shape_survives_its_file(seed: int) -> None:
    shape = draw_shape(seed)
    assert shape_from_table(tomllib.loads(shape_text(shape))) == shape


def test_the_default_shape_survives_its_file(default_shape: Shape) -> None:
    assert shape_from_table(tomllib.loads(shape_text(default_shape))) == default_shape
