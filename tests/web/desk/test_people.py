from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from html import unescape

import pytest
from django.test import Client

from byname.core.linkage.evidence import REASON_CODES
from byname.queries import people, references
from tests.web import sample_views
from tests.web.house import Desk, make_user

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_search_is_asked_as_typed_and_its_hits_lead_to_people(signed_in: Client, desk: Desk) -> None:
    page = signed_in.get("/people/", {"q": "  Жмаковенко "}).content.decode()
    assert desk.asked[-1][1] == ("Жмаковенко",)
    assert f'href="/person/{sample_views.NUMBER}/"' in page


def test_an_empty_search_asks_nothing(signed_in: Client, desk: Desk) -> None:
    assert signed_in.get("/people/", {"q": " "}).status_code == 200
    assert desk.asked == []


def test_as_one_types_only_the_hits_are_sent(signed_in: Client) -> None:
    part = signed_in.get("/people/", {"q": "жма"}, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in part
    assert sample_views.NUMBER in part


@pytest.mark.parametrize(("text", "asked"), [("жм", 0), ("жма", 1), ("' -", 0), ("199", 1)])
def test_nobody_is_searched_before_three_letters_are_typed(
    signed_in: Client, desk: Desk, text: str, asked: int
) -> None:
    signed_in.get("/people/", {"q": text}, headers={"HX-Request": "true"})
    assert len(desk.asked) == asked


def test_a_search_while_typing_is_asked_for_as_such(signed_in: Client, desk: Desk) -> None:
    signed_in.get("/people/", {"q": "жмак"}, headers={"HX-Request": "true"})
    signed_in.get("/people/", {"q": "жмак"})
    typed, sent = (named for _name, _text, named in desk.asked)
    assert (typed["typing"], sent["typing"]) == (True, False)
    assert typed["limit"] < sent["limit"]


def test_each_person_found_says_why(signed_in: Client) -> None:
    """Issue 5, section 1: one person from a noisy query, with the reasons in words."""
    page = unescape(signed_in.get("/people/", {"q": "жмак"}).content.decode())
    assert "<span>agrees: family name, given name, date of birth</span>" in page
    assert "<span>read as typed on another keyboard</span>" in page
    assert "<span>differs: date of birth, unit</span>" in page
    assert "<span>written there: Жмаковенков Хлѣб</span>" in page
    assert "fit equally well" not in page


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("uk", ("Пошук людей", "Знайдено 3 особи.", "збігається: прізвище, ім&#x27;я", ">Народження<", "Чому", "Стан")),
        ("ru", ("Поиск людей", "Найдено 3 человека.", "совпадает: фамилия, имя", ">Рождение<", "Почему", "Состояние")),
    ],
)
def test_the_page_answers_in_the_language_that_is_chosen(signed_in: Client, lang: str, said: tuple[str, ...]) -> None:
    """Section 7: in Ukrainian, Russian and English; the answers that come while typing as well."""
    page = signed_in.get("/people/", {"q": "жмак", "lang": lang}).content.decode()
    assert [text for text in said if text not in page] == []
    assert f'hx-get="/people/?lang={lang}"' in page
    assert f'<input type="hidden" name="lang" value="{lang}">' in page
    part = signed_in.get("/people/", {"q": "жмак", "lang": lang}, headers={"HX-Request": "true"}).content.decode()
    assert [text for text in said[1:] if text not in part] == []
    assert "Held" not in part
    assert "agrees" not in part


@pytest.mark.parametrize("lang", ["", "en", "xx", "<b>"])
def test_a_language_that_there_is_not_is_english(signed_in: Client, lang: str) -> None:
    page = signed_in.get("/people/", {"q": "жмак", "lang": lang}).content.decode()
    assert "3 people found." in page
    assert "<b>" not in page


def test_every_language_leads_to_the_others_and_keeps_the_search(signed_in: Client) -> None:
    page = unescape(signed_in.get("/people/", {"q": "жмак", "lang": "uk"}).content.decode())
    for code, name in (("en", "English"), ("uk", "Українська"), ("ru", "Русский")):
        assert f'lang={code}" lang="{code}"' in page
        assert f">{name}</a>" in page
    assert page.count("q=%D0%B6%D0%BC%D0%B0%D0%BA") == 3


def test_whoever_is_found_stands_right_below_the_words(signed_in: Client) -> None:
    """On a phone the keys cover half the page: other ways to look come after the people, but before a list of them."""
    page = signed_in.get("/people/", {"q": "жмак"}).content.decode()
    assert page.index('id="q"') < page.index('id="found"') < page.index(sample_views.NUMBER) < page.index("?list=")
    page = signed_in.get("/people/", {"list": "name-alone"}).content.decode()
    assert page.index("?list=contradicted") < page.index('id="hits"')


def test_who_finds_nobody_is_told_what_to_try(signed_in: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people, "find", lambda *_, **__: ())
    assert "0 people found. Try the family name alone" in signed_in.get("/people/", {"q": "zzzz"}).content.decode()
    assert "Try the family name" not in signed_in.get("/people/").content.decode()


def test_equals_are_said_to_be_equal(signed_in: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Issue 5, section 4: equal candidates, both shown, none chosen."""
    equal = tuple(replace(hit, rank=1) for hit in sample_views.FOUND[:2])
    monkeypatch.setattr(people, "find", lambda *_, **__: equal)
    assert "2 people fit equally well" in signed_in.get("/people/", {"q": "жмак"}).content.decode()


def test_a_page_that_is_full_says_that_more_may_fit(signed_in: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people, "find", lambda *_, limit, **__: sample_views.FOUND[:1] * limit)
    assert "Only the best 20 are shown; more may fit." in signed_in.get("/people/", {"q": "жмак"}).content.decode()


def test_a_person_s_page_shows_each_source_row_as_written_beside_how_it_was_read(signed_in: Client) -> None:
    page = signed_in.get(f"/person/{sample_views.NUMBER}/").content.decode()
    assert "Жмаковенко Глем Орестовыч" in page
    assert "row 418" in page
    assert "31.02.2022 is no date; the text is kept" in page
    assert "sources differ" in page


def test_a_field_of_which_all_values_stand_is_no_dispute(signed_in: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = replace(sample_views.person().values[1], rule="all")
    monkeypatch.setattr(people, "person", lambda *_, **__: replace(sample_views.person(), values=(numbers,)))
    page = signed_in.get(f"/person/{sample_views.NUMBER}/").content.decode()
    assert "All values stand" in page
    assert "sources differ" not in page


def test_an_old_number_says_to_whom_its_record_now_belongs(signed_in: Client) -> None:
    page = signed_in.get(f"/person/{sample_views.RECORD_2}/").content.decode()
    assert f"You asked for {sample_views.RECORD_2}; that record now belongs to {sample_views.NUMBER}." in page


def test_what_a_list_says_is_never_read_as_a_page_s_own_code(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    evil = replace(sample_views.person(), name="<script>alert(1)</script>")
    monkeypatch.setattr(people, "person", lambda *_, **__: evil)
    page = signed_in.get(f"/person/{sample_views.NUMBER}/").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


@pytest.mark.parametrize(("name", "query"), [("contradicted", "contradicted"), ("name-alone", "bare_names")])
def test_a_list_is_asked_for_as_the_address_narrows_it(signed_in: Client, desk: Desk, name: str, query: str) -> None:
    address = f"/people/?list={name}&as_of=2024-06-30&known_at=2024-07-01&cohort=plant&power=aa&page=2"
    page = signed_in.get(address).content.decode()
    asked, _, named = desk.asked[-1]
    assert (asked, named.pop("viewer").name) == (query, "sample-clerk")
    assert named == {
        "as_of": date(2024, 6, 30), "known_at": date(2024, 7, 1), "cohort": "plant", "power": "aa", "page": 2,
    }  # fmt: skip
    assert "203 people found." in page
    assert "Those whom the account of 30 June 2024 counts." in page
    assert 'href="/?as_of=2024-06-30&amp;known_at=2024-07-01&amp;cohort=plant&amp;power=aa"' in page
    assert all(f"page={number}" in page for number in (1, 3))


def test_without_a_day_everybody_is_listed(signed_in: Client, desk: Desk) -> None:
    page = signed_in.get("/people/", {"list": "name-alone"}).content.decode()
    assert desk.asked[-1][2]["as_of"] is None
    assert 'href="/people/?list=name-alone" aria-current="page"' in page
    assert "counts." not in page


def test_a_list_that_there_is_not_is_refused(signed_in: Client, desk: Desk) -> None:
    response = signed_in.get("/people/", {"list": "<b>everybody"})
    assert (response.status_code, desk.asked) == (400, [])
    assert "There is no list of people called" in response.content.decode()


@pytest.mark.parametrize("name", ["contradicted", "name-alone"])
def test_no_list_is_shown_to_who_may_see_nobody(client: Client, name: str) -> None:
    """Law 8: one gate; asked without a replaced query."""
    client.force_login(make_user("sample-keeper", "keeper"))
    assert client.get("/people/", {"list": name}).status_code == 403


def test_codes_and_days_on_a_person_s_page_are_said_in_words(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = sample_views.person()
    taken = replace(view.movements[1], rivals=("../2022-05",), doubts=("rival-places",))
    born = replace(view.values[1], value="[1985-03-04,1985-04-03]")
    changed = replace(view, movements=(taken,), values=(born,))
    monkeypatch.setattr(people, "person", lambda *_, **__: changed)
    monkeypatch.setattr(references, "entries", lambda *_, **__: ({"code": "plant", "title": "The plant's defenders"},))
    page = unescape(signed_in.get(f"/person/{sample_views.NUMBER}/").content.decode())
    assert '<span title="../2022-05">before June 2022</span>' in page
    assert '<span title="[1985-03-04,1985-04-03]">4 March 1985 or 3 April 1985</span>' in page
    assert "The sources name different places; all are kept." in page
    assert "The plant's defenders (yes), brigade (possibly)" in page
    assert re.search(f'href="/person/{sample_views.OTHER}/">ZHMAKOVENKO Glem</a>', page)
    assert REASON_CODES["not-enough"] in page
    assert not re.search("rival-places|not-enough|plant \\(", page)


def test_who_has_no_name_is_headed_as_such(signed_in: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people, "person", lambda *_, **__: replace(sample_views.person(), name=""))
    assert "<h1>No name told</h1>" in signed_in.get(f"/person/{sample_views.NUMBER}/").content.decode()


def test_who_says_so_is_named_as_the_register_names_him_whatever_his_code(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = sample_views.person()
    told = replace(view.values[0].told[0], source="agency", source_name="Aunt Halyna")
    card = replace(view.records[0], source="agency", source_name="")
    aunt = replace(view, values=(replace(view.values[0], told=(told,)),), records=(card,))
    monkeypatch.setattr(people, "person", lambda *_, **__: aunt)
    page = signed_in.get(f"/person/{sample_views.NUMBER}/").content.decode()
    assert "<small>Aunt Halyna, 20 May 2022" in page
    assert "<small>agency · received" in page
    assert "Red Cross" not in page


@pytest.mark.parametrize(
    ("code", "address"), [("X-25", "/exchanges/X-25/lists/"), ("a/b", ""), ("X 25", "/exchanges/X%2025/lists/")]
)
def test_an_exchange_leads_to_its_lists_and_one_that_has_no_address_to_nothing(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch, code: str, address: str
) -> None:
    whole = sample_views.person()
    told = replace(whole, movements=(replace(whole.movements[0], exchange=code), *whole.movements[1:]))
    monkeypatch.setattr(people, "person", lambda *_, **__: told)
    page = signed_in.get(f"/person/{sample_views.NUMBER}/").content.decode()
    assert (f'<a href="{address}">exchange {code}</a>' if address else f"exchange {code}") in page
    assert bool(address) == (f'/lists/">exchange {code}</a>' in page)
