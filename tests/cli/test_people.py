from __future__ import annotations

import argparse
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from byname.cli.calls import Call
from byname.cli.people import hit_rows, say_hits
from byname.queries.results import PersonHit
from byname.wording import say

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.mark.parametrize("noisy", ["Жмаковенко", "zhmakovenko hlem", "ЖМАКОВЕНКО ГЛЕМ 1991"])
def test_people_are_found_in_any_script(listed: Hands, noisy: str) -> None:
    hits = listed.json("find", noisy)
    assert hits[0]["name"].startswith("Жмаковенко")


def test_one_person_is_shown_with_status_life_line_and_sources(listed: Hands) -> None:
    number = listed.json("find", "Жмаковенко")[0]["number"]
    view = listed.json("person", number, "--as-of", "2023-03-01")
    assert view["status"] == "returned"
    assert {told["source"] for value in view["values"] for told in value["told"]} == {"own", "agency", "act"}
    printed = listed.type("person", number, "--as-of", "2023-03-01").out
    assert "Returned" in printed
    assert "4 February 2023" in printed


def test_what_was_known_earlier_is_told_as_it_was_known(listed: Hands) -> None:
    number = listed.json("find", "Жмаковенко")[0]["number"]
    assert (
        listed.json("person", number, "--as-of", "2023-03-01", "--known-at", "2022-12-31")["status"] == "held-confirmed"
    )


def test_nobody_found_is_no_failure(listed: Hands) -> None:
    found = listed.type("find", "Zzyzx")
    assert found.code == 0
    assert found.out.startswith("0 people found.\nTry the family name alone")


@pytest.mark.parametrize("arguments", [("find", "Жмаковенко"), ("person", "1234567890-4")])
def test_a_keeper_of_accounts_sees_nobody(listed: Hands, arguments: tuple[str, ...]) -> None:
    refused = listed.type(*arguments, "--as", "dana")
    assert (refused.code, refused.out) == (2, "")


def test_a_slip_in_a_number_is_noticed(listed: Hands) -> None:
    number = listed.json("find", "Жмаковенко")[0]["number"]
    slipped = number[:-1] + str((int(number[-1]) + 1) % 10)
    assert "check digit" in listed.type("person", slipped).err


def test_a_hit_has_number_name_birth_status_and_unit(listed: Hands) -> None:
    [hit] = listed.json("find", "Фурздюк")
    assert {"number", "name", "birth", "status", "possible", "unit", "records"} <= set(hit)
    assert (hit["birth"], hit["status"]) == ("1988-10-11", "held-reported")


def test_a_person_has_values_movements_and_records_with_their_sources(listed: Hands) -> None:
    view = listed.json("person", listed.json("find", "Жмаковенко")[0]["number"])
    assert {"number", "name", "status", "values", "movements", "records", "made_up"} <= set(view)
    for value in view["values"]:
        assert {"field", "value", "rule", "rivals", "told"} <= set(value)
        assert all({"value", "original", "source", "record", "received"} <= set(told) for told in value["told"])


def test_at_least_one_hit_is_shown_whatever_limit_is_asked(listed: Hands) -> None:
    for limit in ("0", "-5", "1", "20", "1000000"):
        assert len(listed.json("find", "Жмаковенко", "--limit", limit)) == 1


@pytest.mark.parametrize(("limit", "told"), [("1", True), ("20", False)])
def test_that_more_people_may_fit_than_are_shown_is_said(listed: Hands, limit: str, told: bool) -> None:
    """Laws, "never silently": a list that was cut off says so."""
    assert ("Only the best 1 are shown" in listed.type("find", "Жмаковенко", "--limit", limit).out) == told


ODD = ["'; DROP TABLE records; --", "%", "_", "\\", "*", "(", "Ж" * 2_000, "\u202e", "()[]{}"]


def test_whatever_is_looked_for_is_only_looked_for(listed: Hands) -> None:
    for text in ODD:
        assert listed.type("find", text).code == 0
    assert listed.type("find", "Жмаковенко").out.startswith("1 person found.")


def test_any_record_of_a_person_leads_to_the_same_person(listed: Hands) -> None:
    view = listed.json("person", listed.json("find", "Жмаковенко")[0]["number"])
    numbers = [record["number"] for record in view["records"]]
    assert len(numbers) == 3
    assert {listed.json("person", number)["number"] for number in numbers} == {view["number"]}


def test_a_number_is_known_with_or_without_its_hyphen(listed: Hands) -> None:
    number = listed.json("find", "Жмаковенко")[0]["number"]
    for written in (number.replace("-", ""), f" {number} ", number.replace("-", " - ")):
        assert listed.json("person", written)["asked"] == number


def test_a_person_stands_each_day_where_the_movements_say(listed: Hands) -> None:
    number = listed.json("find", "Жмаковенко")[0]["number"]
    for as_of, status in (
        ("2022-05-16", ""),
        ("2022-05-17", "held-reported"),
        ("2022-09-01", "held-confirmed"),
        ("2023-02-04", "returned"),
    ):
        assert listed.json("person", number, "--as-of", as_of)["status"] == status


def test_who_says_so_is_named_as_the_register_names_him_whatever_his_code(listed: Hands) -> None:
    assert listed.type("source", "add", "agency", "--kind", "family", "--name", "Aunt Halyna", "--as", "dana").code == 0
    number = listed.json("document", "2")["rows"][0]["record"]
    for arguments in (("person", number), ("record", number), ("document", "2"), ("documents",)):
        assert "Aunt Halyna" in listed.type(*arguments).out
    told = [told for value in listed.json("person", number)["values"] for told in value["told"]]
    assert ("agency", "Aunt Halyna") in {(each["source"], each["source_name"]) for each in told}


def test_where_nobody_is_found_the_next_step_is_said(listed: Hands) -> None:
    assert "Try the family name alone" in listed.type("find", "Nobodyson").out
    assert "Try the family name alone" not in listed.type("find", "Жмаковенко").out


def hit(**facts: Any) -> PersonHit:
    return replace(PersonHit("1167364419-0", "Жмаковенко Глем", "1991-03-04", "held-reported", ()), **facts)


@pytest.mark.parametrize(
    ("status", "possible", "said"),
    [
        ("held-reported", (), "{held}"), ("held-reported", ("held-reported",), "{held}"),
        ("held-reported", ("returned",), "{held} / perhaps Returned"),
        ("held-reported", ("dead", "returned"), "{held} / perhaps {dead} / perhaps Returned"),
        ("", (), ""), ("", ("returned",), " / perhaps Returned"),
    ],
)  # fmt: skip
def test_law_5_a_hit_says_where_else_somebody_may_stand(status: str, possible: tuple[str, ...], said: str) -> None:
    [row] = hit_rows([hit(status=status, possible=possible)])
    assert row[3] == said.format(held=say("status.held-reported"), dead=say("status.dead"))


def test_who_may_not_count_is_marked_and_nobody_else(capsys: pytest.CaptureFixture[str]) -> None:
    say_hits(Call(argparse.Namespace(json=False)), [hit(), hit(number="2222222222-2")], unsure=["2222222222-2"])
    lines = capsys.readouterr().out.splitlines()
    assert ["may not count" in line for line in lines if line[:1].isdigit()] == [False, True]


def test_a_list_of_nobody_has_no_head(capsys: pytest.CaptureFixture[str]) -> None:
    say_hits(Call(argparse.Namespace(json=False)), [])
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "arguments", [("find",), ("find", " "), ("find", "Жмаковенко", "--contradicted"), ("find", "x", "--name-alone")]
)
def test_whom_to_find_is_said_once(listed: Hands, arguments: tuple[str, ...]) -> None:
    refused = listed.type(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert "Say whom to find" in refused.err


@pytest.mark.parametrize(("lang", "word"), [("en", "agree"), ("uk", "збіга"), ("ru", "совпада")])
def test_why_somebody_was_found_is_said_in_three_languages(listed: Hands, lang: str, word: str) -> None:
    out = listed.type("find", "Жмаковенко", "Глем", "1991", "--lang", lang).out
    [line] = [line for line in out.splitlines() if "Жмаковенко" in line]
    assert word in line.casefold()


ENGLISH = ("Number", "Name", "Born", "Status", "Unit", "Why", "Held", "Returned", "perhaps", "people", "person", "Try")


@pytest.mark.parametrize("lang", ["uk", "ru"])
@pytest.mark.parametrize("asked", ["Жмаковенко", "Фурздюк 1988", "zzzz", "--name-alone"])
def test_nothing_of_an_answer_stays_in_english(listed: Hands, lang: str, asked: str) -> None:
    """Headings, statuses, reasons and what to do next are in the language that is asked for."""
    out = listed.type("find", asked, "--lang", lang).out
    words = set(re.findall(r"[A-Za-z]+", out))
    assert not words.intersection(ENGLISH)
    assert listed.type("find", asked).out != out


@pytest.mark.parametrize("which", ["--contradicted", "--name-alone"])
def test_a_list_of_nobody_says_that_it_is_empty(listed: Hands, which: str) -> None:
    assert listed.type("find", which).out.startswith("0 people found.")
    assert listed.json("find", which) == []


@pytest.mark.parametrize("which", ["--contradicted", "--name-alone"])
def test_lists_of_people_are_for_who_may_see_people(listed: Hands, which: str) -> None:
    refused = listed.type("find", which, "--as", "dana")
    assert (refused.code, refused.out) == (2, "")
    assert "rule keeper-sees-nobody" in refused.err


def test_somebody_whose_only_record_was_taken_back_is_found_no_more(listed: Hands) -> None:
    from byname.store.models import Record

    number = listed.json("find", "Фурздюк")[0]["number"]
    listed.register.withdraw("record", Record.objects.get(number=number).id)
    assert listed.type("find", "Фурздюк").out.startswith("0 people found.")
    assert listed.json("find", "Жмаковенко")[0]["name"].startswith("Жмаковенко"), "nobody else is lost"


def test_a_number_that_is_nobody_s_is_said_to_be_so(listed: Hands) -> None:
    refused = listed.type("person", "1000000000-3")
    assert (refused.code, refused.out) == (2, "")
    assert "1000000000-3" in refused.err


@pytest.mark.parametrize("day", ["31.02.2023", "soon", "2023-13-01"])
def test_a_day_that_is_none_is_refused_and_quoted(listed: Hands, day: str) -> None:
    number = listed.json("find", "Фурздюк")[0]["number"]
    refused = listed.type("person", number, "--as-of", day)
    assert (refused.code, refused.out) == (2, "")
    assert day in refused.err
