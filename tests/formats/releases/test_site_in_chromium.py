"""The public pages in a real browser, from files alone: no barrier, no request, no script, paper and phone."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from byname.formats.releases.place import put_in_place
from byname.formats.releases.site import site_files
from tests.formats.releases.samples import GROUPS, figure, retracted, site
from tests.processes.axe import axe_violations

pytestmark = pytest.mark.browser

DAYS = [{"day": f"2025-0{month}-01", "value": 6 + month} for month in range(1, 8)]
PAGES = (
    "index.html",
    "uk/index.html",
    "en/BYN-2026-0001.html",
    "ru/BYN-2026-0002.html",
    "uk/BYN-2026-0003.html",
    "en/keys.html",
)
SIZES = {"wide": (1280, 900), "phone": (390, 844)}


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site") / "public"
    full = figure(number="BYN-2026-0002", table=GROUPS, series=DAYS, note="For the briefing")
    silent = figure(number="BYN-2026-0003", value=None, low=None, high=None, withheld="small-group")
    put_in_place(folder, site_files(site(silent, full, retracted())))
    return folder


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_no_public_page_has_a_barrier_or_spills_over(
    public: Path, page: Page, name: str, scheme: str, size: str
) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.set_viewport_size({"width": SIZES[size][0], "height": SIZES[size][1]})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto((public / name).as_uri())
    assert said == [], "the page's own policy refuses nothing of the page"
    assert axe_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= SIZES[size][0]


def test_a_page_needs_no_script_and_asks_only_for_itself(public: Path, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((public / "uk" / "BYN-2026-0002.html").as_uri())
    assert asked == [(public / "uk" / "BYN-2026-0002.html").as_uri()]
    assert page.locator("script").count() == 0
    assert page.locator("svg").count() == 3
    page.click('a[hreflang="ru"]')
    assert page.url.endswith("ru/BYN-2026-0002.html")


def test_on_paper_the_mark_of_made_up_data_stays(public: Path, page: Page) -> None:
    page.goto((public / "en" / "BYN-2026-0001.html").as_uri())
    page.emulate_media(media="print")
    assert page.locator(".banner").is_visible()
    assert page.locator(".ended").is_visible()
    assert not page.locator("nav").is_visible()
