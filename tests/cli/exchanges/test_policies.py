"""Policies at the terminal: written, approved by two, held against a list, and a list proposed where one says so."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")

NAMES = ("Жмаковенко Глем Юхимович", "Фурздюк Орест Ілліч", "Пирхаленко Юсь Назарович", "Лубрецьк Андрій Іванович")
TEXT = """title = "Longest held first"
people = "{home}"
size = 2
as_of = 2023-04-01
compute = true
[[prefer]]
title = "Longest held"
capture_date = "longest"
"""


@pytest.fixture
def policed(hands: Hands, settings: object) -> Hands:
    """Four who are held, two of them on the agreed list of X-1, and a policy on the desk."""
    settings.REGISTER_HOME = "lod"  # type: ignore[attr-defined]  # pytest-django's own
    people = [
        {"name": name, "birth_date": f"04.03.199{index}", "capture_date": f"1{index}.05.2022"}
        for index, name in enumerate(NAMES)
    ]
    hands.register.take("own", people, received=date(2022, 7, 1))
    facts = {"kind": "exchange-list", "role": "agreed", "exchange": "X-1", "received": date(2023, 3, 1)}
    hands.register.take("agreed", [people[0], people[3]], **facts)  # type: ignore[arg-type]  # facts are typed by Arrival
    hands.file("longest.toml", TEXT.format(home="lod"))
    return hands


def added(hands: Hands, *approvers: str) -> None:
    file = str(Path(hands.register.folder) / "longest.toml")
    assert hands.type("exchange", "policy", "add", file, "--as", "lesia").code == 0
    for name in approvers:
        assert hands.type("exchange", "policy", "approve", "longest", "--version", "1", "--as", name).code == 0


def test_a_policy_is_written_down_shown_and_approved_by_two(policed: Hands) -> None:
    assert "No policy is written down yet" in policed.type("exchange", "policy", "show", "--as", "lesia").out
    added(policed, "olha")
    assert (
        "not approved: a draft; one yes so far, by olha"
        in policed.type("exchange", "policy", "show", "--as", "lesia").out
    )
    policed.type("exchange", "policy", "approve", "longest", "--version", "1", "--as", "borys")
    shown = policed.type("exchange", "policy", "show", "longest", "--as", "lesia").out
    assert "approved by borys, olha" in shown
    assert "the longest held, in days" in shown
    assert policed.json("exchange", "policy", "show", "longest", "--as", "lesia")["approved"] is True
    assert [each["code"] for each in policed.json("exchange", "policy", "show", "--as", "lesia")] == ["longest"]


def test_a_yes_is_taken_back_and_a_policy_withdrawn(policed: Hands) -> None:
    added(policed, "olha", "borys")
    back = policed.json("exchange", "policy", "approve", "longest", "--version", "1", "--take-back", "--as", "olha")
    assert back["approvals"] == ["borys"]
    assert "readable" in policed.type("exchange", "policy", "withdraw", "longest", "--as", "lesia").out
    assert "withdrawn" in policed.type("exchange", "policy", "show", "--as", "lesia").out


def test_an_audit_counts_with_reasons_and_names_people_where_asked(policed: Hands) -> None:
    """The first of the four was taken first and the last last: the second and third come before the last."""
    added(policed, "olha", "borys")
    audit = ("exchange", "policy", "audit", "longest", "--exchange", "X-1", "--as", "lesia")
    printed = policed.type(*audit)
    assert printed.code == 1
    assert "2 rows on the list. 2 people fill a place; the policy has 2 places." in printed.out
    assert "1  on it against it" in printed.out
    assert "Longest held: others come first" in printed.out
    assert NAMES[3] not in printed.out
    named = policed.type(*audit, "--people").out
    assert f"{NAMES[1]}" in named
    assert "comes first" in named
    view = policed.json(*audit, "--people")
    assert [row["name"] for group in view["on"] if group["code"] == "against" for row in group["rows"]] == [NAMES[3]]
    assert view["made_up"] is True


def test_a_list_is_proposed_and_written_to_a_file_for_the_desk_alone(policed: Hands) -> None:
    added(policed, "olha", "borys")
    file = Path(policed.register.folder) / "list.csv"
    propose = ("exchange", "policy", "propose", "longest", "--exchange", "X-2", "--seed", "noon", "--as", "lesia")
    printed = policed.type(*propose, "--out", str(file))
    assert printed.code == 0
    assert "2 people proposed. No other list that keeps the rules comes before it: proved." in printed.out
    assert "Filed as nothing." in printed.out
    assert file.stat().st_mode & 0o077 == 0
    rows = list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert {row["Name"] for row in rows} == set(NAMES[:2])
    assert {row["byname:made-up"] for row in rows} == {"Made-up data. Nobody named here is real."}
    assert all("seed noon" in row["byname:drawn by"] and row["byname:why"] for row in rows)
    assert {row["name"] for row in policed.json(*propose)["rows"]} == set(NAMES[:2])
    assert NAMES[0] in policed.type(*propose).out


def test_law_2_a_list_drawn_before_is_never_written_over(policed: Hands) -> None:
    """With another seed another list is drawn: which was drawn first is what people will ask about."""
    added(policed, "olha", "borys")
    file = Path(policed.register.folder) / "list.csv"
    propose = ("exchange", "policy", "propose", "longest", "--exchange", "X-2", "--as", "lesia", "--out", str(file))
    assert policed.type(*propose, "--seed", "noon").code == 0
    before = file.read_bytes()
    again = policed.type(*propose, "--seed", "midnight")
    assert (again.code, again.out) == (2, "")
    assert "is there already" in again.err
    assert file.read_bytes() == before
    nowhere = policed.type(*propose[:-1], str(file.parent / "no-folder" / "list.csv"), "--seed", "noon")
    assert (nowhere.code, "No such file or directory" in nowhere.err) == (2, True)


def test_one_person_alone_approves_nothing_by_whatever_order(policed: Hands) -> None:
    """Decision 0010: two different people; a yes again, a yes taken back, a new version or a withdrawal makes no second one."""
    added(policed, "olha")

    def approve(name: str, *more: str, version: str = "1") -> int:
        return policed.type("exchange", "policy", "approve", "longest", "--version", version, *more, "--as", name).code

    def view() -> Any:
        return policed.json("exchange", "policy", "show", "longest", "--as", "lesia")

    assert approve("olha") == 2, "the same person twice"
    assert approve("borys", "--take-back") == 2, "nobody takes back what he never gave"
    assert (approve("olha", "--take-back"), approve("olha")) == (0, 0)
    assert (view()["approvals"], view()["approved"]) == (["olha"], False)
    assert approve("dana") == approve("vira") == 2, "neither who keeps the accounts nor a reader"
    file = policed.file("longest.toml", TEXT.format(home="lod").replace("size = 2", "size = 3"))
    assert policed.type("exchange", "policy", "add", str(file), "--as", "olha").code == 0
    assert view()["approvals"] == [], "a yes to the text before is none to this one"
    assert approve("borys") == 2, "the version that he read stands no more"
    assert approve("borys", version="2") == 0
    policed.type("exchange", "policy", "withdraw", "longest", "--as", "lesia")
    assert approve("olha", version="2") == 2
    assert policed.type("exchange", "policy", "add", str(file), "--as", "lesia").code == 0
    assert (view()["approvals"], view()["approved"]) == ([], False), "written down again, it is approved again"


def test_where_rules_clash_they_are_said_and_no_file_is_written(policed: Hands) -> None:
    policed.file("longest.toml", TEXT.format(home="lod").replace("size = 2", "size = 9"))
    added(policed, "olha", "borys")
    file = Path(policed.register.folder) / "list.csv"
    propose = ("exchange", "policy", "propose", "longest", "--exchange", "X-2", "--seed", "noon", "--as", "lesia")
    printed = policed.type(*propose, "--out", str(file))
    assert printed.code == 1
    assert "- 9 places, and 4 who may be chosen" in printed.out
    assert not file.exists()


@pytest.mark.parametrize("verb", ["audit", "propose"])
def test_law_12_an_audit_and_a_proposal_say_first_that_they_are_made_up(policed: Hands, verb: str) -> None:
    added(policed, "olha", "borys")
    seed = ("--seed", "noon") if verb == "propose" else ()
    printed = policed.type("exchange", "policy", verb, "longest", "--exchange", "X-1", *seed, "--as", "lesia")
    assert printed.whole.startswith("Made-up data. Nobody named here is real.\n")
    assert printed.whole.count("Made-up data") == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("add", "no-such.toml", "--as", "lesia"), "no-such.toml"),
        (("show", "women", "--as", "lesia"), "no policy 'women'"),
        (("show", "--as", "vira"), "Ask somebody whose role allows it"),
        (("show", "--as", "dana"), "Ask somebody whose role allows it"),
        (("audit", "longest", "--exchange", "X-1", "--as", "vira"), "Ask somebody whose role allows it"),
        (("approve", "longest", "--version", "1", "--as", "lesia"), "may not do this"),
        (("approve", "longest", "--version", "2", "--as", "olha"), "version 1 by now"),
        (("propose", "longest", "--exchange", "X-1", "--seed", "s", "--as", "lesia"), "not approved by two"),
    ],
)
def test_what_is_not_allowed_or_not_there_is_refused_in_a_sentence(
    policed: Hands, arguments: tuple[str, ...], says: str
) -> None:
    added(policed)
    refused = policed.type("exchange", "policy", *arguments)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err


def test_captives_in_own_hands_are_refused_outright(policed: Hands) -> None:
    file = policed.file("captives.toml", TEXT.format(home="kes"))
    refused = policed.type("exchange", "policy", "add", file, "--as", "lesia")
    assert refused.code == 2
    assert "captives in its own hands" in refused.err
    assert "No policy" in policed.type("exchange", "policy", "show", "--as", "lesia").out


def test_every_mistake_in_a_file_is_named_in_one_go(policed: Hands) -> None:
    file = policed.file(
        "odd.toml", TEXT.format(home="lod").replace('capture_date = "longest"', 'name = "Ж"') + "[[must]]\n"
    )
    refused = policed.type("exchange", "policy", "add", file, "--as", "lesia")
    assert refused.code == 2
    assert "prefer 1, name: found" in refused.err
    assert "must 1" in refused.err


def test_a_file_that_is_no_text_is_refused(policed: Hands) -> None:
    file = policed.file("odd.toml", "title = 'Ж'", encoding="utf-16")
    assert "no text in UTF-8" in policed.type("exchange", "policy", "add", file, "--as", "lesia").err
