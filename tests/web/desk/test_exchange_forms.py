"""Forms about exchanges: whom they offer, and what was typed comes back into the one that was refused."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import pytest
from django.http import QueryDict
from django.test import Client

from byname.actions.references import NewReference, add_references
from byname.core.disclosure import Role, Viewer
from byname.store.models import ReferenceEntry
from byname.web.desk.exchange_forms import exchange_forms, filled, listed_form, talks_forms
from byname.wording import has
from tests.ledger.registers import OLHA, Register, fresh_register
from tests.web.house import Desk, make_user

pytestmark = pytest.mark.django_db(databases="__all__")

CLERK = Viewer("clerk", frozenset({Role.EXCHANGE}))
POWERS = {"aa": "Ariland", "bb": "Boria"}


def test_every_text_of_every_form_has_words(desk: Desk) -> None:
    for form in (listed_form(CLERK), *exchange_forms("X-1", ["1"], CLERK), *talks_forms(CLERK)):
        assert has(form.title)
        for field in form.fields:
            assert has(field.label), field.label
            assert not field.hint or has(field.hint), field.hint
        assert len({field.name for field in form.fields}) == len(form.fields)


def test_powers_and_sources_are_offered_by_name(desk: Desk) -> None:
    [count] = [form for form in exchange_forms("X-1", ["1", "2"], CLERK) if form.do == "count"]
    options = {field.name: field.options for field in count.fields}
    assert options["power"] == (("aa", "Ariland (aa)"), ("bb", "Boria (bb)"))
    assert options["phase"] == (("", "the whole exchange"), ("1", "1"), ("2", "2"))


def test_what_has_to_be_said_is_not_offered_as_not_said(signed_in: Client) -> None:
    page = signed_in.get("/exchanges/X-25/").content.decode()
    form = page.partition('id="write-count"')[2].partition("</form>")[0]
    first = dict(re.findall(r'<select id="count-(\w+)"[^>]*><option value="">([^<]*)<', form))
    assert first == {"source": "Choose …", "power": "Choose …", "way": "Not said"}


def test_only_the_form_that_was_refused_keeps_what_was_typed(desk: Desk) -> None:
    forms = filled(talks_forms(CLERK), "answer", QueryDict("reason=not+held&proposal=P-1"), "No.")
    values = {form.do: {field.name: field.value for field in form.fields} for form in forms}
    assert values["answer"]["reason"] == "not held"
    assert set(values["talks"].values()) == {""}
    assert {form.do: form.refusal for form in forms if form.refusal} == {"answer": "No."}


@pytest.fixture
def register(db: None) -> Iterator[Register]:
    with fresh_register() as found:
        add_references([NewReference("power", code, {"name": name}) for code, name in POWERS.items()], by=OLHA)
        yield found


@pytest.fixture
def roksana(register: Register) -> Client:
    """A browser in which somebody of the exchange desk has signed in, on a register of its own."""
    client = Client()
    client.force_login(make_user("sample-desk", "exchange-desk"))
    return client


def sent(client: Client, address: str, **typed: str) -> tuple[int, str]:
    """Send a form; gives status and the page as a person reads it."""
    response = client.post(address, typed)
    return response.status_code, html.unescape(" ".join(response.content.decode().split()))


NEW = {"do": "new", "code": "X-1", "formula": "5 for 5", "side": "aa", "other_side": "bb"}


def test_what_is_typed_stands_in_the_register_and_on_the_page(roksana: Client) -> None:
    response = roksana.post("/exchanges/", NEW)
    assert (response.status_code, response.headers["Location"]) == (302, "/exchanges/X-1/")
    roksana.post("/exchanges/X-1/", {"do": "phase", "other_phase": "1", "day": "2024-05-10", "state": "planned"})
    roksana.post(
        "/exchanges/X-1/",
        {"do": "count", "phase": "1", "source": "act", "power": "aa", "military": "7", "parts": "service: navy = 3"},
    )
    page = " ".join(roksana.get("/exchanges/X-1/").content.decode().split())
    assert '<h3>Phase 1: <span title="2024-05-10">10 May 2024</span>' in page
    # Law: what a source counts is shown and never mended.
    assert "The parts sum to 3 and not 7; 4 are missing." in page


def test_a_phase_that_moves_keeps_the_day_that_was_said_before(roksana: Client) -> None:
    roksana.post("/exchanges/", NEW)
    roksana.post("/exchanges/X-1/", {"do": "phase", "other_phase": "1", "day": "2024-05-10"})
    roksana.post("/exchanges/X-1/", {"do": "phase", "phase": "1", "day": "2024-05-12", "state": "carried-out"})
    assert ReferenceEntry.objects.filter(kind="exchange", code="X-1").count() == 3
    page = roksana.get("/exchanges/X-1/").content.decode()
    assert "The day changed." in page
    assert "10 May 2024" in page


def test_the_same_form_sent_twice_writes_no_second_exchange(roksana: Client) -> None:
    assert sent(roksana, "/exchanges/", **NEW)[0] == 302
    status, page = sent(roksana, "/exchanges/", **NEW)
    assert status == 400
    assert "There is an exchange X-1 already." in page
    assert ReferenceEntry.objects.filter(kind="exchange").count() == 1


def test_the_same_phase_sent_twice_changes_nothing_the_second_time(roksana: Client) -> None:
    roksana.post("/exchanges/", NEW)
    phase = {"do": "phase", "other_phase": "1", "day": "2024-05-10"}
    assert sent(roksana, "/exchanges/X-1/", **phase)[0] == 302
    assert sent(roksana, "/exchanges/X-1/", **phase)[0] == 400
    assert ReferenceEntry.objects.filter(kind="exchange", code="X-1").count() == 2


@pytest.mark.parametrize(
    ("address", "typed", "said"),
    [
        ("/exchanges/", NEW | {"code": "X/2"}, "X/2"),
        ("/exchanges/", NEW | {"code": "talks"}, "talks"),
        ("/exchanges/", NEW | {"code": "X-2", "received": "soon"}, "soon"),
        ("/exchanges/X-1/", {"do": "phase", "day": "2024-05-10"}, "Choose the phase"),
        ("/exchanges/X-1/", {"do": "phase", "phase": "9", "day": "2024-05-10"}, "9"),
        ("/exchanges/X-1/", {"do": "count", "source": "act", "power": "aa"}, "a count gives a number"),
        ("/exchanges/X-1/", {"do": "count", "source": "act", "power": "aa", "military": "ten"}, "ten"),
        ("/exchanges/X-1/", {"do": "count", "source": "act", "power": "cc", "military": "1"}, "cc"),
        ("/exchanges/talks/", {"do": "answer", "proposal": "P-9", "by": "aa", "answer": "accepted"}, "P-9"),
        ("/exchanges/talks/", {"do": "promise", "code": "U-1", "by": "Ann Vik"}, "Say what, or how many."),
    ],
)
def test_what_is_refused_says_why_beside_what_was_typed_and_writes_nothing(
    roksana: Client, address: str, typed: dict[str, str], said: str
) -> None:
    roksana.post("/exchanges/", NEW)
    before = ReferenceEntry.objects.count()
    status, page = sent(roksana, address, **typed)
    assert status == 400
    form = page.partition(f'id="write-{typed["do"]}" open')[2].partition("</form>")[0]
    assert said in form.partition('role="alert">')[2].partition("</p>")[0]
    for name, value in typed.items():
        if name not in {"do", "source", "power", "side", "other_side", "proposal", "by", "answer", "phase"}:
            assert f'value="{value}"' in form, name
    assert ReferenceEntry.objects.count() == before


@pytest.mark.parametrize("role", ["reader", "registrar", "keeper"])
def test_who_is_not_of_the_desk_writes_nothing(register: Register, role: str) -> None:
    client = Client()
    client.force_login(make_user("sample-other", role))
    assert client.post("/exchanges/", NEW).status_code == 403
    assert not ReferenceEntry.objects.filter(kind="exchange").exists()


def test_a_stranger_is_sent_to_the_sign_in_and_writes_nothing(register: Register) -> None:
    response = Client().post("/exchanges/", NEW)
    assert (response.status_code, response.headers["Location"].split("?")[0]) == (302, "/sign-in/")
    assert not ReferenceEntry.objects.filter(kind="exchange").exists()
