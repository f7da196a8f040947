"""Where what is told cannot all be true, every number that rests on it says so, and somebody can be sent to look."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def torn(listed: Hands) -> Hands:
    """The lists, and an act that tells of Orest's return on a day three months after the act came in."""
    row = {"name": "Фурздюк Орест Ілліч", "birth_date": "11.10.1988", "return_date": "01.06.2023"}
    listed.register.take("act", [row], source="act", kind="handover-act", received=date(2023, 3, 1))
    return listed


def said(answer: dict[str, Any]) -> bool:
    return any("cannot all be true" in str(caveat) or "contradicted" in str(caveat) for caveat in answer["caveats"])


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (("account", "--as-of", "2023-05-01"), True),
        (("account", "--as-of", "2022-01-01"), False),
        (("figure", "returned@2023-05-01"), True),
        (("figure", "dead@2023-05-01"), False),
    ],
)
@pytest.mark.parametrize("who", ["olha", "dana"])
def test_a_number_that_rests_on_it_says_so_to_who_may_see_people(
    torn: Hands, question: tuple[str, ...], told: bool, who: str
) -> None:
    assert said(torn.json(*question, "--as", who)) is (told and who == "olha")


def test_who_they_are_is_a_list_of_people(torn: Hands) -> None:
    assert [hit["name"] for hit in torn.json("find", "--contradicted")] == ["Фурздюк Орест Ілліч"]
    assert torn.type("find", "--contradicted", "--as", "dana").code == 2
    assert "--contradicted" in torn.type("find").err


def test_who_is_known_by_a_name_alone_is_a_list_of_people(torn: Hands) -> None:
    row = {"name": "Цвамгорко Юхим", "status": "у полоні", "status_date": "01.02.2023"}
    torn.register.take("seen", [row], source="act", kind="testimony", received=date(2023, 3, 1))
    assert [hit["name"] for hit in torn.json("find", "--name-alone")] == ["Цвамгорко Юхим"]
    assert torn.type("find", "--name-alone", "--as", "dana").code == 2
    assert torn.type("find", "--name-alone", "--contradicted").code == 2
    assert torn.type("find", "--name-alone", "Цвамгорко").code == 2
    assert "--name-alone" in torn.type("find").err


def test_the_doctor_counts_them(torn: Hands) -> None:
    [check] = [check for check in torn.json("doctor") if check["name"] == "contradictions"]
    assert check["found"].startswith("1 person of whom")
    assert "--contradicted" in check["hint"]
