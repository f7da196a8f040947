"""Pages in a real browser: no barrier that axe finds, light and dark, wide and on a phone; review by keys alone."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Literal

import pytest
from django.conf import settings as django_settings
from django.test import Client
from playwright.sync_api import Page
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from byname.queries import people
from byname.queries.find_results import FoundPerson
from tests.processes.axe import axe_violations
from tests.web import sample_views
from tests.web.house import Desk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, databases="__all__")]

PAGES = {
    "account": "/?by=unit",
    "figure": "/figure/?f=returned@2024-06-30",
    "people": "/people/?q=жмак",
    "people-uk": "/people/?q=жмак&lang=uk",
    "contradicted": "/people/?list=contradicted&as_of=2024-06-30&page=2",
    "name-alone": "/people/?list=name-alone",
    "person": f"/person/{sample_views.NUMBER}/",
    "record": f"/record/{sample_views.RECORD}/",
    "documents": "/documents/",
    "document": "/documents/7/?page=2",
    "take-in": "/documents/new/",
    "review": "/review/",
    "ask": "/ask/?q=how+many+are+back",
    "check": "/check/",
    "explain": "/explain/?a=returned@2024-05-31&b=returned@2024-06-30",
    "list-check": "/exchanges/check/",
    "frozen": "/figures/",
    "frozen-figure": "/figures/BYN-2026-0001/?verify=1",
    "left-out": "/exchanges/X-25/left-out/?power=aa",
    "what-if": "/exchanges/what-if/?formula=5+for+2&by=capture-year&against=X-1&people=missed&power=aa",
    "what-if-form": "/exchanges/what-if/",
    "returns": "/exchanges/returns/",
    "roll-call": "/exchanges/X-1/roll-call/1/",
    "exchanges": "/exchanges/",
    "exchange": "/exchanges/X-25/",
    "talks": "/exchanges/talks/",
    "outside": "/exchanges/outside/?people=1",
    "policies": "/exchanges/policies/",
    "policy": "/exchanges/policies/longest/?exchange=X-1&people=against",
    "stories": "/stories/?q=plant&tag=cohort:plant",
    "story": "/stories/7/",
    "story-lives": "/stories/life/",
    "story-life": "/stories/7/life/0/",
    "story-cohort": "/stories/life/group/plant/",
    "story-moderation": "/stories/moderation/",
    "nothing": "/no-such-address/",
}
SIZES = {"wide": (1280, 900), "phone": (390, 844)}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


@pytest.fixture
def visit(live_server: LiveServer, signed_in: Client, page: Page) -> Callable[[str], Page]:
    """A page of the live server, seen by somebody who is signed in."""
    cookie = signed_in.cookies[django_settings.SESSION_COOKIE_NAME]
    page.context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": live_server.url}])

    def visit(address: str) -> Page:
        page.goto(live_server.url + address)
        return page

    return visit


def picture(page: Page, name: str) -> None:
    """Keep a screenshot where BYNAME_PICTURES names a folder, for whoever looks at the pages."""
    if folder := os.environ.get("BYNAME_PICTURES"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


@pytest.mark.parametrize("name", PAGES)
def test_no_page_has_a_barrier_or_spills_over(visit: Callable[[str], Page], name: str) -> None:
    """Wide and on a phone, light and dark."""
    page = visit(PAGES[name])
    for size, (width, height) in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            picture(page, f"{name}-{scheme}-{size}")
            assert axe_violations(page) == [], f"{scheme}, {size}"
        assert page.evaluate("document.documentElement.scrollWidth") <= width, size


def test_the_sign_in_has_no_barrier_and_lets_in(live_server: LiveServer, desk: Desk, page: Page) -> None:
    from tests.web.house import PASSWORD, make_user

    make_user("sample-clerk", "reader")
    page.goto(live_server.url + "/people/")
    picture(page, "sign-in")
    assert axe_violations(page) == []
    page.fill("#name", "sample-clerk")
    page.fill("#password", PASSWORD)
    page.press("#password", "Enter")
    page.wait_for_selector("#q")
    assert page.url.endswith("/people/")


@pytest.mark.parametrize("size", SIZES)
def test_the_plan_has_no_barrier_and_its_commit_takes_in(
    visit: Callable[[str], Page], desk: Desk, settings: Settings, tmp_path: Path, size: str
) -> None:
    settings.DATA = tmp_path
    page = visit("/documents/new/")
    page.set_viewport_size({"width": SIZES[size][0], "height": SIZES[size][1]})
    page.set_input_files("#file", {"name": "list.csv", "mimeType": "text/csv", "buffer": b"a;b"})
    page.select_option("#source", "detaining")
    page.select_option("#kind", "captive-list")
    page.click("button.main")
    page.click("details.mapping summary")
    picture(page, f"plan-light-{size}")
    assert axe_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= SIZES[size][0]
    page.click("button.main")
    page.wait_for_url("**/documents/7/")
    assert [name for name, _, _ in desk.done] == ["take_in"]


def test_review_works_by_keys_alone(visit: Callable[[str], Page], desk: Desk) -> None:
    page = visit("/review/")
    for key in ("s", "d", "u"):
        with page.expect_navigation():
            page.keyboard.press(key)
        assert page.evaluate("document.activeElement.id") == "pair"
        page.get_by_role("status").filter(has_text=re.compile("Decided|Noted")).wait_for()
    with page.expect_navigation():
        page.keyboard.press("z")
    assert [args[2] if args else name for name, args, _ in desk.done] == ["same", "different", "undecided", "undo"]


@pytest.mark.parametrize("size", SIZES)
def test_with_the_keys_switched_off_no_letter_decides(visit: Callable[[str], Page], desk: Desk, size: str) -> None:
    """WCAG 2.1.4."""
    page = visit("/review/")
    page.set_viewport_size({"width": SIZES[size][0], "height": SIZES[size][1]})
    page.click("form.keys button")
    page.wait_for_selector("form.keys button[value=on]")
    for key in ("s", "d", "u", "z"):
        page.keyboard.press(key)
    page.reload()
    picture(page, f"review-no-keys-{size}")
    assert (desk.done, axe_violations(page)) == ([], [])
    page.click("form.decide button.main")
    page.wait_for_url("**/review/?done=same")
    assert [name for name, _, _ in desk.done] == ["judge"]


def test_a_letter_typed_into_a_field_decides_nothing(visit: Callable[[str], Page], desk: Desk) -> None:
    page = visit("/people/")
    page.type("#q", "sdu")
    assert desk.done == []


def test_hits_come_as_one_types_and_nothing_breaks_the_policy(visit: Callable[[str], Page], desk: Desk) -> None:
    page = visit("/people/")
    broken: list[str] = []
    page.on("console", lambda message: broken.append(message.text) if message.type == "error" else None)
    page.type("#q", "жмак")
    page.wait_for_selector("#hits table")
    assert broken == []
    assert page.inner_text("#found") == "3 people found."


def test_an_older_answer_never_stands_under_newer_words(
    visit: Callable[[str], Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that answers the first letters last; the newest words have the last word."""
    newer = Event()

    def find(text: str, **_: object) -> tuple[FoundPerson, ...]:
        if text == "жма":
            newer.wait(10)
            return sample_views.FOUND[:1]
        return sample_views.FOUND

    monkeypatch.setattr(people, "find", find)
    page = visit("/people/")
    with page.expect_request("**/people/**"):
        page.type("#q", "жма")
    page.type("#q", "к")
    page.wait_for_selector("#hits table")
    newer.set()
    page.wait_for_timeout(300)
    assert page.inner_text("#found") == "3 people found."
    assert page.locator("#hits tbody tr").count() == len(sample_views.FOUND)


@pytest.mark.parametrize("gone", ["session", "server", "network"])
def test_where_no_answer_comes_nobody_stands_under_the_new_words(visit: Callable[[str], Page], gone: str) -> None:
    page = visit("/people/?lang=uk")
    page.type("#q", "жма")
    page.wait_for_selector("#hits table")
    if gone == "session":
        page.context.clear_cookies()
    elif gone == "server":
        page.route("**/people/?*", lambda route: route.fulfill(status=503, body="<!doctype html><p>Wait.</p>"))
    else:
        page.route("**/people/?*", lambda route: route.abort())
    page.type("#q", "к")
    page.get_by_role("status").filter(has_text="Відповідь не надійшла").wait_for()
    assert page.locator("#hits *").count() == 0
    page.unroute_all()
    page.keyboard.press("Enter")
    page.wait_for_selector("#name" if gone == "session" else "#hits table")


@pytest.mark.parametrize("lang", ["en", "uk", "ru"])
def test_people_found_fit_a_phone_while_one_types(visit: Callable[[str], Page], lang: str) -> None:
    page = visit(f"/people/?lang={lang}")
    page.set_viewport_size({"width": 390, "height": 844})
    page.keyboard.type("жмак")
    page.wait_for_selector("#hits table")
    picture(page, f"people-typing-{lang}-phone")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.evaluate("document.querySelector('#hits').scrollWidth") <= 390
    assert page.get_by_role("status").inner_text().startswith(("3 people", "Знайдено 3", "Найдено 3"))


def test_people_found_are_walked_through_and_opened_by_keys_alone(visit: Callable[[str], Page]) -> None:
    page = visit("/people/")
    page.keyboard.type("жмак")  # the field has the focus from the start
    page.wait_for_selector("#hits table")
    for key in ("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"):
        page.keyboard.press(key)
    assert page.evaluate("document.activeElement.textContent") == sample_views.FOUND[1].name
    for key in ("ArrowUp", "ArrowUp"):
        page.keyboard.press(key)
    assert page.evaluate("document.activeElement.id") == "q"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/person/{sample_views.NUMBER}/")


def test_a_number_is_two_clicks_from_its_source_row(visit: Callable[[str], Page]) -> None:
    page = visit("/")
    page.click("table.parts a.number >> nth=0")
    page.click("table.people a >> nth=0")
    assert page.inner_text("article.record .written >> nth=1") == "Жмаковенко Глем Орестовыч"


def test_the_first_tab_skips_to_the_page(visit: Callable[[str], Page]) -> None:
    page = visit("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"


def test_every_page_works_without_scripts(live_server: LiveServer, signed_in: Client, page: Page) -> None:
    context = page.context.browser.new_context(java_script_enabled=False)  # type: ignore[union-attr]  # it has one
    cookie = signed_in.cookies[django_settings.SESSION_COOKIE_NAME]
    context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": live_server.url}])
    plain = context.new_page()
    plain.goto(live_server.url + "/people/")
    plain.fill("#q", "жмак")
    plain.click("button.main")
    assert plain.locator("#hits tbody tr").count() == len(sample_views.HITS)
    context.close()


HIDDEN = "(box) => box.scrollWidth - box.clientWidth"


@pytest.mark.parametrize("name", ["account", "document"])
def test_on_a_phone_no_part_of_these_tables_is_hidden(visit: Callable[[str], Page], name: str) -> None:
    page = visit(PAGES[name])
    page.set_viewport_size({"width": 390, "height": 844})
    boxes = page.locator(".scroll:has(table.cards)").all()
    assert boxes
    assert [box.evaluate(HIDDEN) for box in boxes] == [0] * len(boxes)


def test_a_life_line_that_goes_on_says_so_on_a_phone(visit: Callable[[str], Page]) -> None:
    page = visit(PAGES["person"])
    hint = page.get_by_text("The picture goes on: move it sideways.")
    assert not hint.is_visible()
    page.set_viewport_size({"width": 390, "height": 844})
    assert hint.is_visible()


def test_on_paper_tables_fit_and_nothing_is_closed(visit: Callable[[str], Page]) -> None:
    page = visit(PAGES["account"])
    page.set_viewport_size({"width": 718, "height": 1000})
    page.emulate_media(media="print")
    boxes = [box for box in page.locator(".scroll:has(table)").all() if box.is_visible()]
    assert [box.evaluate(HIDDEN) for box in boxes] == [0] * len(boxes) != []
    closed = page.locator("main details:not([open])")
    before = closed.count()
    page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    assert (before > 0, closed.count()) == (True, 0)
    page.evaluate("() => window.dispatchEvent(new Event('afterprint'))")
    assert closed.count() == before


@pytest.mark.parametrize("size", SIZES)
def test_a_word_that_never_ends_spills_over_no_page(visit: Callable[[str], Page], size: str) -> None:
    page = visit(f"/ask/?q={'x' * 390}")
    page.set_viewport_size({"width": SIZES[size][0], "height": SIZES[size][1]})
    assert page.evaluate("document.documentElement.scrollWidth") <= SIZES[size][0]
    page = visit("/check/")
    page.fill("#text", f"{'y' * 3000} On May 24, 2025 Ariland said 120 soldiers came home.")
    page.click("main button.main")
    page.wait_for_selector("mark")
    assert page.evaluate("document.documentElement.scrollWidth") <= SIZES[size][0]


def test_the_keyboard_alone_checks_a_text_and_leads_to_its_verdict_and_back(visit: Callable[[str], Page]) -> None:
    page = visit("/check/")
    page.focus("#text")
    page.keyboard.type("On May 24, 2025 Ariland said 120 soldiers came home.")
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('main button.main')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_selector("#mark-1")
    page.focus("#mark-1")
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash === '#claim-1'")
    page.keyboard.press("Tab")
    page.wait_for_function("document.activeElement.getAttribute('href') === '#mark-1'")
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash === '#mark-1'")
    assert axe_violations(page) == []
