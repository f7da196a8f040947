from __future__ import annotations

from xml.etree import ElementTree as ET

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
