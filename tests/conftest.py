"""What every test may ask for: a fixed run of hypothesis, a PostgreSQL server, a browser, the size of a trial."""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

import django
import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, Page

from tests.processes import chromium as chromium_process
from tests.processes import postgres as postgres_process
from tests.processes.postgres import PostgresServer

ON_POSTGRES = os.environ.get("BYNAME_TEST_ON") == "postgres"
FULL = os.environ.get("BYNAME_TRIALS") == "full"
LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "[::1]", "::1", ""})

# The same examples on every machine: a red test is red for everybody. No deadline: nothing is timed.
settings.register_profile(
    "house",
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=1000 if FULL else 50,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")


_opened = pytest.StashKey[ExitStack]()


def pytest_configure(config: pytest.Config) -> None:
    """Give the tests a register of their own, before any setting is read: never the one of whoever runs them."""
    opened = config.stash[_opened] = ExitStack()
    if "DJANGO_SETTINGS_MODULE" in os.environ:  # set by --ds as well; the settings have been read by now
        pytest.exit(
            "DJANGO_SETTINGS_MODULE is set, so the settings, and with them a register that may be in use, were chosen "
            "before the tests could make one of their own. Nothing was run. Unset it (unset DJANGO_SETTINGS_MODULE), "
            "leave out --ds, and run again.",
            returncode=1,
        )
    if config.getoption("numprocesses", None) and not hasattr(config, "workerinput"):
        return  # this process only hands out work; what it set, its workers would inherit
    os.environ["BYNAME_DATA"] = opened.enter_context(tempfile.TemporaryDirectory(prefix="byname-tests-"))
    os.environ.pop("BYNAME_POSTGRES", None)
    if ON_POSTGRES:
        programs = postgres_process.find_programs()
        if programs is None:
            pytest.exit(f"no PostgreSQL on this machine ({postgres_process.INSTALL})", returncode=1)
        server = opened.enter_context(postgres_process.running_server(programs))
        os.environ["BYNAME_POSTGRES"] = server.place("byname")
    os.environ["DJANGO_SETTINGS_MODULE"] = "byname.config.settings"
    django.setup()
    _hurry_ring(Path(os.environ["BYNAME_DATA"]))


def _hurry_ring(folder: Path) -> None:
    """Open the ring of the tests' register so that it waits for no disk: what is written here need not outlive a power cut."""
    from byname.store.keyring import KeyRing, register_ring

    KeyRing(folder / "keys.sqlite3").close()
    for pragma in ("synchronous=OFF", "journal_mode=MEMORY"):
        register_ring()._connection.execute(f"PRAGMA {pragma}").fetchall()


def pytest_collection_finish() -> None:
    """What stands by now stays to the end: the collector of garbage need not walk through it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop and remove what the run has started."""
    config.stash[_opened].close()


def _unavailable(what: str, install: str) -> NoReturn:
    reason = f"no {what} on this machine ({install})"
    if os.environ.get("CI") == "true":
        pytest.fail(f"{reason}; in CI that is a failure")
    pytest.skip(reason)


@pytest.fixture(scope="session")
def trials() -> Callable[[int, int], int]:
    """How often a trial runs: `trials(sample, full)`, the sample in `make test`, all of it in `make soak`."""
    return lambda sample, full: full if FULL else sample


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL server for this worker alone, empty, reached by a socket."""
    programs = postgres_process.find_programs()
    if programs is None:
        _unavailable("PostgreSQL", postgres_process.INSTALL)
    with postgres_process.running_server(programs) as server:
        yield server


@pytest.fixture(scope="session")
def chromium() -> Path:
    """The program of the machine's Chromium."""
    program = chromium_process.find_chromium()
    if program is None:
        _unavailable("Chromium", chromium_process.INSTALL)
    return program


@pytest.fixture(scope="session")
def browser(chromium: Path) -> Iterator[Browser]:
    """A running Chromium for this worker."""
    with chromium_process.running_browser(chromium) as running:
        yield running


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page; a request to any other machine fails the test that caused it."""
    context = browser.new_context()
    outside: list[str] = []
    context.on("request", lambda request: _note_outside(request.url, outside))
    yield context.new_page()
    context.close()
    assert not outside, f"the page asked other machines: {outside}"


def _note_outside(url: str, outside: list[str]) -> None:
    address = urlsplit(url)
    if address.scheme in {"http", "https", "ws", "wss"} and address.hostname not in LOCAL_HOSTS:
        outside.append(url)
