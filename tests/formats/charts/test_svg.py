from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from byname.formats.charts.svg import Caption, element, number, picture, text

CAPTION = Caption("Who is back", "Three of five <are> back & well.", "Made-up data")


def test_a_picture_is_an_image_with_title_and_description_for_a_screen_reader() -> None:
    drawn = ET.fromstring(picture(100, 20, [], caption=CAPTION, kind="dots"))
    name = "{http://www.w3.org/2000/svg}"
    assert drawn.get("role") == "img"
    assert drawn.findtext(f"{name}title") == "Who is back"
    assert drawn.findtext(f"{name}desc") == "Three of five <are> back & well."


def test_law_12_made_up_data_says_so_inside_the_picture() -> None:
    assert ">Made-up data</text>" in picture(100, 20, [], caption=CAPTION, kind="dots")


def test_a_picture_without_a_note_has_no_empty_line_for_it() -> None:
    assert 'viewBox="0 0 100 20"' in picture(100, 20, [], caption=Caption("a", "b"), kind="dots")


def test_no_element_has_a_style_attribute_and_values_are_escaped() -> None:
    drawn = element("path", d='M0 0"<', stroke_width=1.25, class_="a")
    assert drawn == '<path d="M0 0&quot;&lt;" stroke-width="1.2" class="a"/>'
    assert text("<b>", x=1) == '<text x="1">&lt;b&gt;</text>'


def test_coordinates_have_at_most_one_decimal() -> None:
    assert [number(1), number(1.04), number(1.26), number(-0.5)] == ["1", "1", "1.3", "-0.5"]


@pytest.mark.parametrize(
    ("value", "written"),
    [(0, "0"), (-0.04, "0"), (10, "10"), (100.0, "100"), (0.05, "0.1"), (1e6, "1000000"), (2.25, "2.2"), (-3.96, "-4")],
)
def test_a_coordinate_is_short_and_never_a_negative_nothing(value: float, written: str) -> None:
    assert number(value) == written


@pytest.mark.parametrize(
    ("attributes", "written"),
    [
        ({"class_": "a"}, 'class="a"'),
        ({"stroke_width": 2.0}, 'stroke-width="2"'),
        ({"aria_label": 'a "b" & <c>'}, 'aria-label="a &quot;b&quot; &amp; &lt;c&gt;"'),
        ({"viewBox": "0 0 1 1"}, 'viewBox="0 0 1 1"'),
    ],
)
def test_an_attribute_is_named_and_escaped(attributes: dict[str, str | float], written: str) -> None:
    assert element("g", **attributes) == f"<g {written}/>"


def test_an_element_with_content_is_closed_behind_it() -> None:
    assert element("g", element("path")) == "<g><path/></g>"


@pytest.mark.parametrize("words", ["<script>", "a & b", '"quoted"', "Жмаковенко", ""])
def test_words_in_a_picture_are_words(words: str) -> None:
    drawn = ET.fromstring(picture(9, 9, [text(words, x=1)], caption=Caption(words, words, words), kind="k"))
    assert [element.text or "" for element in drawn.iter() if element.tag.endswith(("title", "desc", "text"))][:3] == [
        words
    ] * 3
    assert drawn.get("aria-label") == f"{words}. {words}"
