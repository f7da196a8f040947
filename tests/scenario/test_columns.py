"""How each kind of list looks: headers, days, capitals, its sentence that it is made up."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from byname.scenario.columns import MADE_UP, STATUS_WORDS, layout_of
from byname.scenario.entries import Entry

NAME = {"family": "Лвідзенко", "given": "Іван", "patronymic": ""}
KINDS = [
    *((kind, lang) for kind in ("own", "act", "detaining", "family", "testimony") for lang in ("uk", "ru")),
    ("agency", "en"),
    ("deaths", "en"),
]


def row(kind: str, lang: str, *, workbook: bool = False, seed: int = 1, **values: object) -> dict[str, object]:
    layout = layout_of(kind, lang, workbook=workbook)
    entry = Entry("P1", {**NAME, **values}, [])  # type: ignore[dict-item]  # a test's values are cells
    cells = layout.row(entry, 7, Random(seed))
    return {name: cell for (_, name), cell in zip(layout.columns, cells, strict=True)}


@pytest.mark.parametrize(("kind", "lang"), KINDS)
def test_every_layout_names_its_people_and_has_headers_of_its_own(kind: str, lang: str) -> None:
    layout = layout_of(kind, lang, workbook=False)
    fields = {name for _, name in layout.columns}
    assert "name" in fields or {"family", "given", "patronymic"} <= fields
    assert len(set(layout.header)) == len(layout.header)


@pytest.mark.parametrize(("kind", "lang"), [pair for pair in KINDS if pair[1] == "en"])
def test_lists_without_a_title_say_on_every_row_that_they_are_made_up(kind: str, lang: str) -> None:
    """Law 12: whatever is made up says so."""
    assert row(kind, lang)["made_up"] == "yes"


def test_a_name_without_patronymic_has_no_gap() -> None:
    assert row("family", "uk")["name"] == "Лвідзенко Іван"


def test_acts_write_surnames_in_capitals() -> None:
    assert row("act", "uk")["name"] == "ЛВІДЗЕНКО Іван"


def test_workbooks_mix_real_and_text_dates_and_text_lists_have_none() -> None:
    day = date(1990, 5, 7)
    cells = {type(row("own", "uk", workbook=True, seed=seed, birth_date=day)["birth_date"]) for seed in range(30)}
    texts = {type(row("act", "uk", workbook=False, seed=seed, birth_date=day)["birth_date"]) for seed in range(30)}
    assert (cells, texts) == ({date, str}, {str})


def test_the_agency_writes_days_by_iso() -> None:
    assert row("agency", "en", birth_date=date(1990, 5, 7))["birth_date"] == "1990-05-07"


def test_families_may_know_only_the_month() -> None:
    day = date(2022, 5, 17)
    seen = {row("family", "uk", seed=seed, capture_date=day)["capture_date"] for seed in range(30)}
    assert seen == {"травень 2022", "17.05.2022"}


def test_a_category_is_a_word_of_the_language() -> None:
    assert row("act", "ru", category="civilian")["category"] == "гражданский"
    assert row("own", "uk", category="military")["category"] == "військовослужбовець"


def test_a_list_numbers_its_rows() -> None:
    assert row("own", "uk")["list_id"] == 7.0
    assert row("act", "uk")["list_id"] == "7"


def test_both_languages_have_the_same_words() -> None:
    assert set(STATUS_WORDS["uk"]) == set(STATUS_WORDS["ru"])
    assert set(MADE_UP) == {"uk", "ru", "en"}
