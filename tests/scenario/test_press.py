from __future__ import annotations

import csv
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from byname.core.stories.reading import read_page
from byname.formats.articles import open_article
from byname.scenario import Shape
from byname.scenario.press import _round_up, _slipped, copied_page, press_page, write_press
from byname.scenario.scaling import scaled_shape

LANGUAGES = ("en", "uk", "ru")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_states_the_numbers_of_its_shape_and_says_which_are_false(default_shape: Shape, lang: str) -> None:
    page = press_page(default_shape, lang)
    true = {claim.value for claim in page.claims if claim.verdict == "holds"}
    assert default_shape.plant.returned in true
    last = default_shape.focus_exchange.phases[-1]
    assert last.military["lod"] + last.civilians["lod"] in true
    assert {claim.verdict for claim in page.claims} == {"holds", "does not hold", "holds for another group or rule"}
    assert all(claim.quote in claim.sentence for claim in page.claims)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_is_an_aggregators_and_its_stories_come_apart(default_shape: Shape, lang: str) -> None:
    made = press_page(default_shape, lang)
    page = read_page(open_article(made.html.encode(), name="x"))
    assert (page.tongue.value, page.published) == (lang, date(2025, 5, 28))
    main, *others = (story.story for story in page.stories)
    assert [story.sort for story in others] == ["teaser", "teaser", "teaser", "comments"]
    assert all(story.outlet and story.published for story in others[:3])
    for claim in made.claims:
        assert claim.quote in main.shown.text
    assert not re.search(r"\b(?:940|941|920|610|5000)\b", main.shown.text)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_claim_with_a_known_truth_is_read(default_shape: Shape, lang: str) -> None:
    made = press_page(default_shape, lang)
    read = {claim.quote for claim in read_page(open_article(made.html.encode(), name="x")).stories[0].claims}
    assert {claim.quote for claim in made.claims} <= read


def test_nobody_real_every_page_says_that_it_is_made_up(default_shape: Shape) -> None:
    for lang in LANGUAGES:
        assert "made up" in press_page(default_shape, lang).html.casefold()


def test_pages_and_truth_are_written_alike_each_time(default_shape: Shape, tmp_path: Path) -> None:
    small = scaled_shape(default_shape, 600)
    for name in ("a", "b"):
        write_press(tmp_path / name, tmp_path / name / "truth", small)
    for file in (
        "press/page.en.html",
        "press/page.uk.html",
        "press/page.ru.html",
        "press/copy.en.html",
        "truth/press.csv",
    ):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()
    with (tmp_path / "a/truth/press.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert {row["file"] for row in rows} == {f"page.{lang}.html" for lang in LANGUAGES}
    assert str(small.plant.returned) in {row["value"] for row in rows}


@pytest.mark.parametrize("number", [42, 99, 307, 1279, 2500, 99_999])
def test_a_round_number_is_nearly_the_true_one_and_above_it(number: int) -> None:
    above = _round_up(number)
    assert above > number
    assert above - above // 10 <= number


@pytest.mark.parametrize(("number", "slip"), [(307, 370), (390, 309), (11, 21), (30, 40), (1000, 1010), (5, 15)])
def test_a_slip_of_digits_is_another_number(number: int, slip: int) -> None:
    assert _slipped(number) == slip


def test_an_exchange_of_one_stage_has_a_page_too(default_shape: Shape) -> None:
    focus = default_shape.focus_exchange
    short = replace(default_shape, exchanges=(replace(focus, phases=focus.phases[:1]),))
    assert len(press_page(short, "en").claims) == len(press_page(default_shape, "en").claims)


def test_another_outlet_prints_the_number_under_another_groups_name(default_shape: Shape) -> None:
    """The mistake of the case book: the press says fighters of the brigade where the bureau said defenders of the plant."""
    page, copy = press_page(default_shape, "en").html, copied_page(default_shape)
    assert f"{default_shape.plant.returned:,}" in page
    assert f"{default_shape.plant.returned:,} of about" in copy
    assert "fighters of the brigade had come home" in copy
    assert "Coast Courier" in copy
    assert "made up" in copy.casefold(), "law 12"
