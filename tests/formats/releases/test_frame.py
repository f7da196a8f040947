from __future__ import annotations

import base64
import hashlib
import re

from byname.formats.releases.frame import POLICY, Around, page, table, tag
from tests.formats.releases.samples import speech


def drawn(*, made_up: bool = True, home: str = "") -> str:
    return page(speech("uk"), "T & <i>", "<p>x</p>", name="index.html", around=Around("R <b>", made_up, home)).decode()


def test_a_page_allows_itself_its_own_style_and_nothing_else() -> None:
    text = drawn()
    [style] = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in POLICY
    assert "default-src 'none'" in POLICY
    assert "<script" not in text
    assert " style=" not in text
    assert "url(" not in style


def test_what_was_typed_is_text() -> None:
    assert "T &amp; &lt;i&gt;" in drawn()
    assert "R &lt;b&gt;" in drawn()
    assert tag("p", "x", title='"') == '<p title="&quot;">x</p>'
    assert "&lt;b&gt;" in table("c", ["a", "b"], [["<b>", "1"]])


def test_law_12_a_made_up_page_says_so_first() -> None:
    assert 'class="banner">Вигадані дані' in drawn()
    assert "<title>Вигадані дані" in drawn()
    assert "banner" not in re.sub(r"<style>.*</style>", "", drawn(made_up=False), flags=re.DOTALL)


def test_each_language_is_a_link_to_the_same_page_there() -> None:
    assert re.findall(r'href="(\.\./\w\w/index\.html)"', drawn()) == [
        "../uk/index.html",
        "../en/index.html",
        "../ru/index.html",
    ]
    assert re.findall(r'href="(\w\w/index\.html)" lang', drawn(home="uk/")) == [
        "uk/index.html",
        "en/index.html",
        "ru/index.html",
    ]
    assert 'lang="uk"' in drawn().splitlines()[1]


def test_a_table_on_a_phone_tells_each_number_its_head() -> None:
    assert 'data-label="Number"' in table("c", ["Group", "Number"], [["one", "7"]])
