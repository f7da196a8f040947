from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.conftest import _note_outside
from tests.processes.axe import axe_violations


@pytest.mark.browser
def test_the_browser_shows_a_page_without_any_network(page: Page) -> None:
    page.set_content("<h1>Хто вдома</h1>")
    assert page.text_content("h1") == "Хто вдома"


@pytest.mark.parametrize(
    ("url", "is_outside"),
    [
        ("http://127.0.0.1:8000/static/a.css", False),
        ("http://localhost:8000/", False),
        ("data:text/plain,x", False),
        ("https://fonts.example/a.woff2", True),
    ],
)
def test_a_request_to_another_machine_is_noted(url: str, is_outside: bool) -> None:
    noted: list[str] = []
    _note_outside(url, noted)
    assert bool(noted) == is_outside


@pytest.mark.browser
def test_axe_names_the_element_that_it_objects_to(page: Page) -> None:
    page.set_content("<html lang=uk><title>t</title><main><h1>x</h1><img src='data:,'></main></html>")
    assert [line.split(":")[0] for line in axe_violations(page)] == ["image-alt"]
    page.set_content("<html lang=uk><title>t</title><main><h1>x</h1></main></html>")
    assert axe_violations(page) == []
