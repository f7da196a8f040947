from __future__ import annotations

import logging
import socket
from typing import Any

import pytest

from byname.formats.articles.body import Reading, read_body

PAGE = (
    "<html><body><article>"
    + "<p>The headquarters announced on Saturday that 120 people had come back.</p>" * 9
    + "</article></body></html>"
)


def test_the_body_is_found() -> None:
    reading = read_body(PAGE, depth=3)
    assert reading is not None
    assert reading.body


@pytest.mark.parametrize(
    "source", [PAGE, "https://example.org/article", PAGE.replace("<p>", "<img src='https://example.org/x'><p>")]
)
def test_nothing_is_ever_fetched(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: Any) -> None:
        raise AssertionError

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert read_body(source, depth=3) is not None


def test_a_fault_of_the_library_is_no_fault_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    def break_down(*_arguments: Any, **_options: Any) -> None:
        raise RecursionError

    monkeypatch.setattr("trafilatura.bare_extraction", break_down)
    assert read_body(PAGE, depth=3) is None


def test_the_library_keeps_silent(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        assert read_body("<html>", depth=1) == Reading()
    assert not caplog.records
