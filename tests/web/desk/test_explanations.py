from __future__ import annotations

import re

import pytest
from django.test import Client

from byname.core.errors import MisuseError
from byname.queries import figures
from tests.web.house import Desk

pytestmark = pytest.mark.django_db(databases="__all__")


def test_two_figures_are_explained_by_the_three_reasons(signed_in: Client, desk: Desk) -> None:
    page = signed_in.get("/explain/?a=returned@2024-05-31&b=returned@2024-06-30").content.decode()
    assert desk.asked[-1][1] == ("returned@2024-05-31", "returned@2024-06-30")
    assert all(reason in page for reason in ("Counted differently", "Learned", "Happened"))


def test_a_difference_that_points_at_a_few_is_withheld(signed_in: Client) -> None:
    page = signed_in.get("/explain/?a=x&b=y").content.decode()
    assert "a group of fewer than 5 would follow from the difference" in page


def test_one_figure_alone_asks_nothing(signed_in: Client, desk: Desk) -> None:
    signed_in.get("/explain/?a=x")
    assert desk.asked == []


@pytest.mark.parametrize(("first", "second", "wrong"), [("nonsense@", "taken", "a"), ("taken", "nonsense@", "b")])
def test_a_figure_that_is_none_comes_back_on_the_form_beside_what_was_typed(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch, first: str, second: str, wrong: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise MisuseError("That is no figure.")

    monkeypatch.setattr(figures, "explain", refuse)
    response = signed_in.get("/explain/", {"a": first, "b": second})
    page = response.content.decode()
    assert response.status_code == 400
    assert f'value="{first}"' in page
    assert f'value="{second}"' in page
    assert re.search(f'id="{wrong}"[^>]* aria-invalid="true"[^>]*><span class="refusal" id="wrong"', page)
    assert "That is no figure." in page
