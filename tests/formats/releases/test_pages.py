"""The public pages as their readers find them."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest

from byname.core.releases.printed import Printed
from byname.formats.releases.frame import Around
from byname.formats.releases.pages import figure_page, index_page, keys_page, pictures
from byname.wording import PRINTED
from tests.formats.releases.samples import GROUPS, figure, key, retracted, speech

DAYS = [{"day": "2025-05-01", "value": 6}, {"day": "2025-05-28", "value": 12}]
AROUND = Around("Trial", made_up=True)


def shown(one: Printed, lang: str = "en") -> str:
    markup = figure_page(one, speech(lang), key=key()).decode()
    markup = re.sub(r"<(style|title)>.*?</\1>", "", markup, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub("<[^>]+>", " ", markup)).split())


def full(**changes: Any) -> Printed:
    return figure(table=GROUPS, series=DAYS, note="For the <briefing>", **changes)


@pytest.mark.parametrize("lang", PRINTED)
def test_a_figure_tells_number_sentence_definition_range_caveats_citation_and_check(lang: str) -> None:
    text = shown(full(), lang)
    for part in (
        f"{lang}: 12 <people> & more.",
        "Returned: back.",
        "A range.",
        "For the <briefing>",
        figure(table=GROUPS, series=DAYS, note="For the <briefing>").digest,
    ):
        assert part in text
    assert f"openssl pkeyutl -verify -pubin -inkey {key().code}.pem -rawin -in BYN-2026-0001.json" in text
    assert speech(lang).say("release.made-up") in text


def test_one_that_no_longer_stands_is_marked_and_names_the_one_in_its_place() -> None:
    text = shown(retracted())
    assert "Figure BYN-2026-0001 no longer stands. Figure BYN-2026-0002 stands in its place." in text
    assert "Why: Counted <twice>" in text
    listed = index_page([retracted()], speech(), around=AROUND).decode()
    assert "No longer stands" in listed
    assert 'href="BYN-2026-0001.html"' in listed


def test_not_published_is_a_figure_with_its_rule() -> None:
    text = shown(figure(value=None, low=None, high=None, withheld="small-group"))
    assert "not published" in text
    assert "0" not in re.findall(r"not published (\S+)", text)


def test_what_a_picture_shows_stands_in_a_table_beside_it() -> None:
    markup = figure_page(full(), speech(), key=key()).decode()
    assert markup.count("<svg") == markup.count("<table") == 3
    assert markup.count('role="img"') == 3
    assert set(pictures(full(), speech())) == {"picture", "table", "series"}


def test_law_12_every_picture_says_that_it_is_made_up() -> None:
    for drawn in pictures(full(), speech("uk")).values():
        assert "Вигадані дані" in drawn
    for drawn in pictures(full(made_up=False), speech("uk")).values():
        assert "Вигадані" not in drawn


def test_every_file_beside_the_figure_is_a_link() -> None:
    markup = figure_page(retracted(), speech(), key=key()).decode()
    for ending in ("json", "sig", "jsonstat.json", "csv", "csv-metadata.json", "retraction.json", "retraction.sig"):
        assert f'href="../figures/BYN-2026-0001.{ending}"' in markup
    assert f'href="../keys/{key().code}.pem"' in markup


def test_the_list_without_figures_says_so_and_the_keys_have_their_page() -> None:
    assert "No figure has been published yet." in index_page([], speech(), around=AROUND).decode()
    markup = keys_page([key()], speech(), around=AROUND).decode()
    assert "BEGIN PUBLIC KEY" in markup
    assert "byname verify-figure" in markup
