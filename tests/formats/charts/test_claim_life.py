"""A claim's life as a picture: shapes tell what colours tell, words go with every mark, nothing steers the page."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as ET

import pytest

from byname.formats.charts import Caption, CurvePoint, SaidMark, SaidWords, StationMark, claim_life, said_beside

CAPTION = Caption("How it was told", "Three tellings.", note="Made-up data", empty="Nothing to draw")
WORDS = SaidWords("returned", "held")
SVG = "{http://www.w3.org/2000/svg}"


def mark(day: int, sort: str = "same", label: str = "Example Post", shown: str = "1,279") -> StationMark:
    return StationMark(label, date(2031, 5, day), shown, f"{day} May, {label}: {shown}", sort)


STATIONS = [mark(1, "first"), mark(2), mark(3, "changed", shown="1,297"), mark(9, "wrong", "A <b> Gazette & Sons")]


@pytest.mark.parametrize("narrow", [False, True])
def test_every_telling_has_its_mark_its_number_and_its_words(narrow: bool) -> None:
    drawn = ET.fromstring(claim_life(STATIONS, caption=CAPTION, narrow=narrow))
    groups = drawn.findall(f"{SVG}g")
    assert [[part.tag.removeprefix(SVG) for part in group] for group in groups] == [
        ["text", "circle", "text"], ["text", "circle", "text"], ["text", "path", "text"], ["text", "rect", "text"],
    ]  # fmt: skip
    assert [group[1].findtext(f"{SVG}title") for group in groups] == [each.words for each in STATIONS]
    assert [group[2].text for group in groups] == ["1,279", "1,279", "1,297", "1,279"]


def test_later_stands_further_right() -> None:
    drawn = ET.fromstring(claim_life(STATIONS[:2], caption=CAPTION))
    first, second = (float(group[1].get("cx", "0")) for group in drawn.findall(f"{SVG}g"))
    assert first < second


@pytest.mark.parametrize(
    "svg",
    [
        claim_life(STATIONS, caption=CAPTION),
        said_beside([], [], words=WORDS, caption=CAPTION),
        claim_life([], caption=CAPTION),
    ],
)
def test_law_12_a_picture_says_that_it_is_made_up_and_what_it_shows(svg: str) -> None:
    drawn = ET.fromstring(svg)
    assert drawn.findtext(f"{SVG}title") == CAPTION.title
    assert drawn.findtext(f"{SVG}desc") == CAPTION.description
    assert CAPTION.note in [each.text for each in drawn.findall(f"{SVG}text")]
    assert "style=" not in svg


def test_what_is_empty_says_why() -> None:
    assert "Nothing to draw" in claim_life([], caption=CAPTION)


def test_the_register_s_lines_break_where_a_number_is_withheld() -> None:
    days = [date(2031, 5, day) for day in (1, 2, 3, 4)]
    whole = [CurvePoint(day, place, 9 - place) for place, day in enumerate(days)]
    gap = [*whole[:1], CurvePoint(days[1], None, None), *whole[2:]]
    said = [SaidMark(days[2], 7, "7 said")]
    full, broken = (said_beside(said, curve, words=WORDS, caption=CAPTION) for curve in (whole, gap))
    assert broken.count("<rect") < full.count("<rect")
    assert "<title>7 said</title>" in full


def test_a_claim_above_every_number_of_the_register_is_on_the_picture() -> None:
    drawn = said_beside(
        [SaidMark(date(2031, 5, 1), 900, "900 said")],
        [CurvePoint(date(2031, 5, 1), 3, 2)],
        words=WORDS,
        caption=CAPTION,
    )
    [dot] = ET.fromstring(drawn).findall(f"{SVG}circle")
    assert float(dot.get("cy", "0")) >= 0
    assert ">900<" in drawn


def test_the_same_values_give_the_same_bytes() -> None:
    assert claim_life(STATIONS, caption=CAPTION) == claim_life(list(STATIONS), caption=CAPTION)
