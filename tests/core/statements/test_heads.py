"""The noun that a number counts."""

from __future__ import annotations

import pytest

from byname.core.statements.heads import find_head
from tests.core.statements.laid import scene


@pytest.mark.parametrize(
    ("text", "name", "before"),
    [
        ("Ukraine freed 12 captured sailors.", "soldiers", False),
        ("There were 12 prisoner exchanges.", "exchanges", False),
        ("The bodies of 12 soldiers came home.", "soldiers", False),
        ("Two members of the security forces were freed.", "soldiers", False),
        ("Цивільних серед них 12.", "civilians", True),
        ("Бійців бригади повернулося 60.", "soldiers", True),
        ("Бойцов полка вернулось 60.", "soldiers", True),
        ("На место приехали 12 автобусов.", "other", False),
    ],
)
def test_the_noun_stands_after_or_before_its_number(text: str, name: str, before: bool) -> None:
    laid = scene(text)
    head = find_head(laid, laid.places[0])
    assert (head.name, head.before) == (name, before)


def test_bodies_of_soldiers_are_bodies() -> None:
    laid = scene("The bodies of 12 soldiers came home.")
    assert find_head(laid, laid.places[0]).bodies


@pytest.mark.parametrize(
    ("text", "name", "guessed"),
    [
        ("Ukraine freed 12 beekeepers.", "people", True),
        ("Ukraine freed 12 soldiers.", "soldiers", False),
        ("The Red Cross brought 12 containers.", "other", False),
        ("Повернулися двоє кухарів.", "people", True),
        ("Вернулись двое поваров.", "people", True),
        ("Вернули восьмерых правительственных бойцов.", "soldiers", False),
        ("Вони поділили обов'язки у двох курдських кварталах.", "unknown", False),
        ("Six more changed sides on Monday.", "", False),
        ("They freed nineteen last year.", "", False),
        ("Из них 4 из моргов.", "", False),
        ("Двоє з екіпажу померли.", "", False),
        ("Серед них п'ятеро тяжко поранені.", "people", False),
        ("They freed 5 American and Australian hostages.", "hostages", False),
        ("Росіян, за даними міноборони, повернулося дев'яносто.", "people", False),
    ],
)
def test_a_noun_no_list_has_is_guessed_and_what_is_none_is_passed_over(text: str, name: str, guessed: bool) -> None:
    laid = scene(text)
    head = find_head(laid, laid.places[-1])
    assert (head.name, head.guessed) == (name, guessed)
