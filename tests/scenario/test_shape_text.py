"""A shape written as text reads back as the same shape, so that a drawn one can be given to the demo."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest

from byname.scenario import Shape, draw_shape, shape_text
from byname.scenario.shape import shape_from_table


@pytest.mark.parametrize("seed", range(10))
def test_a_drawn_shape_survives_its_file(seed: int) -> None:
    shape = draw_shape(seed)
    assert shape_from_table(tomllib.loads(shape_text(shape))) == shape


def test_the_default_shape_survives_its_file(default_shape: Shape) -> None:
    assert shape_from_table(tomllib.loads(shape_text(default_shape))) == default_shape


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Plain", 'title = "Plain"'),
        ('With "marks"', r'title = "With \"marks\""'),
        (r"With a \ stroke", r'title = "With a \\ stroke"'),
        ("Вигадана війна", 'title = "Вигадана війна"'),
        ("Two\nlines", r'title = "Two\nlines"'),
    ],
)
def test_a_title_is_written_so_that_it_reads_back(title: str, line: str, default_shape: Shape) -> None:
    text = shape_text(replace(default_shape, title=title))
    assert text.splitlines()[0] == line
    assert tomllib.loads(text)["title"] == title


@pytest.mark.parametrize(
    "line",
    [
        "start = 2022-03-01",
        "[plant]",
        "captured_from = 2022-05-16",
        "taken = 2500",
        "[focus]",
        'rank_classes = ["private", "sergeant"]',
        "[others.lod]",
        "[errors.agency]",
        "birth_missing = 0.3",
    ],
)
def test_every_kind_of_value_has_its_form(line: str, default_shape: Shape) -> None:
    assert line in shape_text(default_shape).splitlines()


def test_a_phase_is_one_line_with_both_powers(default_shape: Shape) -> None:
    phase = default_shape.focus_exchange.phases[0]
    line = f'  {{ code = "{phase.code}", day = {phase.day}, lod = [270, 120], kes = [270, 120] }},'
    assert line in shape_text(default_shape).splitlines()
