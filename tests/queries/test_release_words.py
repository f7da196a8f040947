"""The sentence that is right to print, in each language: no line of a definition may be left out."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from byname.core.figures import STATUSES, FigureQuery
from byname.ledger.references import World
from byname.queries._release_words import Told, name_in, words_of
from byname.wording import PRINTED

KNOWN = date(2026, 1, 2)


def world() -> World:
    made = World.__new__(World)
    made.bodies = {
        "power": {"lod": {"names": [{"text": "Lodrenia", "lang": "en"}, {"text": "Лодренія", "lang": "uk"}]}},
        "cohort": {"plant": {"title": "Taken at the plant"}},
        "exchange": {"X-1": {"title": "The first exchange"}},
    }
    made.versions = {("cohort", "plant"): 3}
    return made


def said(text: str, value: int | None = 21, **told: Any) -> dict[str, dict[str, Any]]:
    facts: dict[str, Any] = {"low": value, "high": value, "known": KNOWN, "caveats": ()} | told
    return words_of(Told(FigureQuery.parse(text), value, **facts), world())


@pytest.mark.parametrize(
    ("text", "lang", "sentence"),
    [
        ("returned@2025-05-28", "en",
         "At the end of 28 May 2025, 21 people were back in the hands of their own power."),
        ("returned@2025-05-28", "uk",
         "На кінець 28 травня 2025 року уже повернулися до своєї держави: 21 особа."),
        ("returned@2025-05-28", "ru",
         "На конец 28 мая 2025 года уже вернулись к своей державе: 21 человек."),
        ("held@2025-05-28/cohort:plant/power:lod", "uk",
         "На кінець 28 травня 2025 року із групи «Taken at the plant» серед людей держави Лодренія перебували в полоні: 21 особа."),
        ("returned@2025-05-01..2025-06-01", "en",
         "From 1 May 2025 to 31 May 2025, 21 people came back into the hands of their own power."),
        ("returned/exchange:X-1/phase:2", "en",
         "In exchange The first exchange, phase 2, 21 people came back into the hands of their own power."),
        ("taken@..2025-06-01", "en",
         "Up to 31 May 2025, 21 people were taken captive."),
        ("taken@2025-06-01../rule:events", "ru",
         "Начиная с 1 июня 2025 года попали в плен: 21 случай."),
    ],
)  # fmt: skip
def test_the_sentence_names_group_day_and_what_was_known(text: str, lang: str, sentence: str) -> None:
    known = {"en": "As known on 2 January 2026.", "uk": "За відомостями на 2 січня 2026 року."}
    known["ru"] = "По сведениям на 2 января 2026 года."
    assert said(text)[lang]["sentence"] == f"{sentence} {known[lang]}"


def test_law_5_a_range_stands_in_the_sentence_and_one_that_is_exact_does_not() -> None:
    assert "between 18 and 25" in str(said("held@2025-05-28", low=18, high=25)["en"]["sentence"])
    assert "between" not in str(said("held@2025-05-28")["en"]["sentence"])


@pytest.mark.parametrize("rule", ["small-group", "complementary", "small-difference"])
@pytest.mark.parametrize("text", ["held@2025-05-28", "returned/exchange:X-1"])
def test_law_5_a_withheld_figure_names_its_rule_in_every_language(rule: str, text: str) -> None:
    found = said(text, None, withheld=rule, threshold=5)
    for lang in PRINTED:
        assert "5" in str(found[lang]["sentence"]), lang


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("when", ["@2025-05-28", "@2025-05-01..2025-06-01"])
def test_every_status_has_its_words_in_every_language(status: str, when: str) -> None:
    found = said(f"{status}{when}/held-over:3y/rule:no-civilians,no-third-state/per:about-2500")
    assert {lang: len(words["definition"]) for lang, words in found.items()} == dict.fromkeys(PRINTED, 8)


def test_the_definition_names_the_version_of_the_group_and_every_rule() -> None:
    lines = said("returned@2025-05-28/cohort:plant/rule:no-civilians/per:taken")["en"]["definition"]
    assert lines == [
        "Returned: back in the hands of their own power; who dies after coming home stays returned.",
        "Who stood so at the end of 28 May 2025.",
        "Of the group “Taken at the plant”, by its criteria in version 3.",
        "As a share of all who had been taken captive.",
        "People are counted, each once.",
        "Civilians are left out.",
        "As known on 2 January 2026.",
    ]


def test_a_share_is_said_with_its_whole_and_caveats_in_words() -> None:
    found = said("returned@2025-05-28/per:taken", share="37.5 %", whole=56, caveats=("range", "no-such-code"))
    assert "That is 37.5 % of 56 people." in str(found["en"]["sentence"])
    assert found["en"]["caveats"] == ["The truth lies between the low and the high number."]


def test_a_name_is_given_in_the_language_or_as_it_is() -> None:
    assert [name_in(world(), "power", "lod", lang) for lang in ("uk", "en", "ru")] == [
        "Лодренія",
        "Lodrenia",
        "Lodrenia",
    ]
