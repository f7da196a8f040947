from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.core.disclosure import Viewer
from byname.queries._asked import ask
from byname.queries._search import search
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def scores(text: str, viewer: Viewer) -> dict[str, float]:
    asked = ask(None, None)
    return {line.value("name").split()[0]: score for line, score in search(text, asked, viewer=viewer).items()}


def test_an_exact_part_outranks_a_near_one(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    exact, near = scores("Бравлозюк", cast["all"]), scores("Бравлозюг", cast["all"])
    assert exact["Бравлозюк"] == 1
    assert 0.6 <= near["Бравлозюк"] < 1


def test_a_word_that_fits_nobody_pulls_down(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert scores("Бравлозюк", cast["all"])["Бравлозюк"] > scores("Бравлозюк Щшчцх", cast["all"]).get("Бравлозюк", 0)


def test_only_whom_the_viewer_may_see_is_searched(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert "Кешмовин" in scores("Кешмовин", cast["captives-reader"])
    assert "Кешмовин" not in scores("Кешмовин", cast["own-reader"])
    assert scores("Кешмовин", cast["keeper"]) == {}


@pytest.mark.parametrize("text", ["", "  ", "'", "%", "1", "--", "\x00", "9" * 400, "а" * 5000])
def test_any_text_may_be_searched(small_register: SmallRegister, cast: Mapping[str, Viewer], text: str) -> None:
    assert scores(text, cast["all"]) == {}
