"""Issue 5, section 1: why somebody was found, in words of the user's language."""

from __future__ import annotations

import pytest

from byname.wording import PRINTED, say_why
from byname.wording.en.finding_data import FINDING

PARTS = ("family", "given", "patronymic", "birth", "year", "unit", "place", "number", "public-number")


@pytest.mark.parametrize("lang", PRINTED)
def test_every_part_has_words_in_every_language(lang: str) -> None:
    said = " ".join(say_why(PARTS, (), (), lang=lang))
    assert not any(code in said for code in ("find.", "public-number"))
    assert FINDING.keys() <= PRINTED[lang].texts.keys()


def test_it_is_said_in_order_what_agrees_nearly_agrees_and_differs() -> None:
    assert say_why(("family",), ("given",), ("birth",), "KOVAL", lang="uk") == (
        "збігається: прізвище", "майже: ім'я", "відрізняється: дата народження", "там написано: KOVAL",
    )  # fmt: skip
    assert say_why((), (), ("year",), lang="ru") == ("отличается: год рождения",)
    assert say_why((), (), ()) == ()
    assert say_why((), ("layout",), ()) == ("read as typed on another keyboard",)
