"""Issue 5, section 1: why somebody was found, in words of the user's language."""

from __future__ import annotations

import pytest

from byname.wording import PRINTED, dated, say_why
from byname.wording.en.finding_data import FINDING

PARTS = ("family", "given", "patronymic", "birth", "year", "unit", "place", "number", "public-number")


@pytest.mark.parametrize("lang", PRINTED)
def test_every_part_has_words_in_every_language(lang: str) -> None:
    said = " ".join(say_why(PARTS, (), (), lang=lang))
    assert not any(code in said for code in ("find.", "public-number"))
    assert FINDING.keys() <= PRINTED[lang].texts.keys()


ON_THE_PAGE = (
    "people.title", "people.search", "people.find", "people.hint", "people.found", "people.lists", "people.number",
    "people.born", "people.why", "people.or", "person.perhaps", "field.name", "field.unit", "account.status",
    "people-list.contradicted", "people-list.name-alone", "banner.made-up", "date.or", "date.about", "date.unsure",
    "date.before", "date.since", "date.between",
)  # fmt: skip


@pytest.mark.parametrize("lang", PRINTED)
def test_headings_statuses_and_days_are_said_in_every_language(lang: str) -> None:
    """Section 7: plain pages, in Ukrainian, Russian and English."""
    statuses = [code for code in PRINTED["en"].texts if code.startswith("status.")]
    assert len(statuses) > 10
    texts = PRINTED[lang].texts
    assert [code for code in (*ON_THE_PAGE, *statuses) if code not in texts] == []
    same = [code for code in (*ON_THE_PAGE, *statuses) if lang != "en" and texts[code] == PRINTED["en"].texts[code]]
    assert same == []


@pytest.mark.parametrize(("lang", "said"), [("en", "before June 2022"), ("uk", "до: червень"), ("ru", "до: июнь")])
def test_a_day_of_birth_that_is_not_sure_is_said_in_the_language(lang: str, said: str) -> None:
    assert dated("../2022-05", lang=lang).startswith(said)


def test_it_is_said_in_order_what_agrees_nearly_agrees_and_differs() -> None:
    assert say_why(("family",), ("given",), ("birth",), "KOVAL", lang="uk") == (
        "збігається: прізвище", "майже: ім'я", "відрізняється: дата народження", "там написано: KOVAL",
    )  # fmt: skip
    assert say_why((), (), ("year",), lang="ru") == ("отличается: год рождения",)
    assert say_why((), (), ()) == ()
    assert say_why((), ("layout",), ()) == ("read as typed on another keyboard",)
