from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from byname.cli import references
from byname.cli.main import build_parser
from byname.core.errors import MisuseError

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")
ADDED = [
    ("power", "lod", "--name", "Lodrenia"),
    ("source", "camps", "--kind", "detaining-power", "--reliability", "2", "--received", "2022-03-01"),
    (
        "unit",
        "u12",
        "--name",
        "12 полк@uk=..2023-02-10",
        "--name",
        "12 Brigade@en",
        "--parent",
        "corps=2025-04-15..",
        "--power",
        "lod",
    ),
    ("place", "plant", "--name", "Завод@uk", "--kind", "plant", "--parent", "city"),
    ("cohort", "plant", "--title", "Taken at the plant", "--place", "plant", "--captured-from", "2022-05-01"),
]


@pytest.mark.parametrize("entry", ADDED)
def test_a_keeper_adds_an_entry_and_everybody_sees_it_listed(hands: Hands, entry: tuple[str, ...]) -> None:
    kind, code, *options = entry
    if "--power" in options:
        hands.type("power", "add", "lod", "--as", "dana")
    added = hands.type(kind, "add", code, *options, "--as", "dana")
    assert added.code == 0, added.err
    assert code in hands.type(kind, "list").out
    assert code in {each["code"] for each in hands.json(kind, "list")}


def test_a_unit_keeps_its_older_names_with_their_days(hands: Hands) -> None:
    kind, code, *options = ADDED[2]
    hands.type("power", "add", "lod", "--as", "dana")
    body = hands.json(kind, "add", code, *options, "--as", "dana")["body"]
    assert body["names"][0] == {"text": "12 полк", "lang": "uk", "from": "", "to": "2023-02-10"}
    assert body["parents"] == [{"code": "corps", "from": "2025-04-15", "to": ""}]


def test_a_cohort_is_shown_with_its_criteria(hands: Hands) -> None:
    kind, code, *options = ADDED[4]
    hands.type(kind, "add", code, *options, "--as", "dana")
    assert "places: plant" in hands.type("cohort", "show", "plant").out
    assert hands.json("cohort", "show", "plant")["criteria"]["captured_from"] == "2022-05-01"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("cohort", "add", "empty", "--as", "dana"), "at least one criterion"),
        (("source", "add", "x", "--kind", "gossip", "--as", "dana"), "invalid choice"),
        (("source", "add", "x", "--kind", "press", "--reliability", "9", "--as", "dana"), "between 1"),
        (("place", "add", "p", "--name", "Завод"), "Ask a keeper"),
        (("cohort", "show", "nobody"), "There is no cohort"),
    ],
)
def test_what_is_not_whole_or_not_allowed_is_refused(hands: Hands, arguments: tuple[str, ...], says: str) -> None:
    refused = hands.type(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err


def test_a_copied_list_says_whom_it_copies(hands: Hands) -> None:
    """DESIGN 4: "copied lists say `derived from`"."""
    add = ("source", "add", "paper", "--kind", "press", "--as", "dana", "--derived-from")
    assert hands.type(*add, "agency").code == 0
    head, *rows = hands.type("source", "list").out.splitlines()
    assert "Derived from" in head
    assert "agency" in next(row for row in rows if row.startswith("paper")).split()[1:]
    assert {each["code"]: each.get("derived_from") for each in hands.json("source", "list")}["paper"] == "agency"


@pytest.mark.parametrize(("before", "says"), [("agenci", "no source 'agenci'"), ("x", "itself"), ("y", "itself")])
def test_a_copy_goes_back_to_a_source_that_is_there_and_not_to_itself(hands: Hands, before: str, says: str) -> None:
    add = ("source", "add", "--kind", "press", "--as", "dana")
    hands.type(*add, "x")
    hands.type(*add, "y", "--derived-from", "x")
    refused = hands.type(*add, "x", "--derived-from", before)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err
    assert not {each["code"]: each.get("derived_from") for each in hands.json("source", "list")}["x"]


def test_an_empty_list_says_so(hands: Hands) -> None:
    assert "No cohort is registered yet." in hands.type("cohort", "list").out


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("12 бригада", {"text": "12 бригада", "lang": "", "from": "", "to": ""}),
        ("12 бригада@uk", {"text": "12 бригада", "lang": "uk", "from": "", "to": ""}),
        ("a@b@en", {"text": "a@b", "lang": "en", "from": "", "to": ""}),
        ("X@en=2022-05-01..", {"text": "X", "lang": "en", "from": "2022-05-01", "to": ""}),
        ("X=2022-05-01..2023-01-01", {"text": "X", "lang": "", "from": "2022-05-01", "to": "2023-01-01"}),
        ("a=b", {"text": "a=b", "lang": "", "from": "", "to": ""}),
        ("X=..", {"text": "X", "lang": "", "from": "", "to": ""}),
    ],
)
def test_a_name_is_written_with_its_language_and_its_days(text: str, name: dict[str, str]) -> None:
    assert references._name(text) == name


@pytest.mark.parametrize(
    ("text", "parent"),
    [
        ("corps", ("corps", "", "")),
        ("corps=2025-04-15..", ("corps", "2025-04-15", "")),
        ("corps=..2025-04-15", ("corps", "", "2025-04-15")),
        ("corps=2024-01-01..2025-04-15", ("corps", "2024-01-01", "2025-04-15")),
    ],
)
def test_a_parent_holds_from_a_day_to_before_another(text: str, parent: tuple[str, str, str]) -> None:
    assert references._dated(text) == parent


@pytest.mark.parametrize("text", ["corps=soon..", "corps=..2025-02-30", "X@uk=1.1.2022.."])
def test_a_day_in_a_name_is_a_day_or_refused(text: str) -> None:
    with pytest.raises(MisuseError, match="is not a day"):
        references._dated(text)


@pytest.mark.parametrize(
    ("options", "criteria"),
    [
        (("--place", "a", "--place", "b"), {"places": ["a", "b"]}),
        (("--unit", "u"), {"units": ["u"]}),
        (("--category", "military", "--sex", "f"), {"categories": ["military"], "sexes": ["f"]}),
        (
            ("--captured-from", "2022-05-01", "--captured-to", "2022-06-01"),
            {"captured_from": "2022-05-01", "captured_to": "2022-06-01"},
        ),
        (("--rank-class", "officer", "--power", "lod"), {"rank_classes": ["officer"], "power": "lod"}),
    ],
)
def test_a_cohort_is_its_written_criteria_and_nothing_else(
    options: tuple[str, ...], criteria: dict[str, object]
) -> None:
    args = build_parser().parse_args(["cohort", "add", "c", "--title", "C", *options])
    assert references._body("cohort", args) == {"title": "C", "criteria": criteria}


@pytest.mark.parametrize(
    ("line", "body"),
    [
        (("power", "add", "aa"), {"name": ""}),
        (("place", "add", "p", "--parent", "city"), {"kind": "", "names": [], "parent": "city"}),
        (
            ("unit", "add", "u", "--parent", "c"),
            {"power": "", "names": [], "parents": [{"code": "c", "from": "", "to": ""}]},
        ),
        (
            ("source", "add", "s", "--kind", "press", "--derived-from", "agency"),
            {"name": "", "kind": "press", "reliability": 3, "power": "", "derived_from": "agency"},
        ),
    ],
)
def test_an_entry_says_what_the_arguments_say(line: tuple[str, ...], body: dict[str, object]) -> None:
    assert references._body(line[0], build_parser().parse_args(line)) == body


@pytest.mark.parametrize("role", ["olha", "borys", "vira"])
def test_law_only_a_keeper_changes_the_registers_world(hands: Hands, role: str) -> None:
    refused = hands.type("power", "add", "zz", "--as", role)
    assert refused.code == 2
    assert refused.err == f"byname: {role} may not change the register's world. Ask a keeper of accounts.\n"
    assert "zz" not in hands.type("power", "list").out


@pytest.mark.parametrize(
    "arguments",
    [
        ("source", "add", "camps", "--kind", "detaining-power", "--power", "BB"),
        ("unit", "add", "u12", "--power", "BB"),
        ("cohort", "add", "all", "--power", "BB"),
    ],
)
def test_a_power_that_nobody_registered_is_refused_and_those_known_are_named(
    hands: Hands, arguments: tuple[str, ...]
) -> None:
    assert hands.type("power", "add", "lod", "--as", "dana").code == 0
    refused = hands.type(*arguments, "--as", "dana")
    assert (refused.code, refused.out) == (2, "")
    assert "There is no power 'BB' in this register. There are: lod." in refused.err


def test_no_two_powers_differ_in_capitals_alone(hands: Hands) -> None:
    assert hands.type("power", "add", "lod", "--as", "dana").code == 0
    refused = hands.type("power", "add", "LOD", "--as", "dana")
    assert refused.code == 2
    assert "There is a power 'lod' already" in refused.err
    assert hands.type("power", "add", "lod", "--name", "Lodrenia", "--as", "dana").code == 0


def test_a_cohort_gets_names_under_which_texts_speak_of_it(hands: Hands) -> None:
    assert hands.type("cohort", "add", "brigade", "--place", "p", "--name", "the brigade@en", "--as", "dana").code == 0
    named = hands.type("cohort", "name", "brigade", "бійці", "бригади", "--lang", "uk", "--as", "dana")
    assert (named.code, named.out) == (0, "cohort brigade may be called: the brigade; бійці бригади\n")
    shown = hands.type("cohort", "show", "brigade", "--as", "dana").out
    assert "  called: бійці бригади (uk)\n" in shown
    assert "  places: p\n" in shown  # the criteria stand as they were


def test_a_name_for_a_cohort_that_is_not_there_is_refused(hands: Hands) -> None:
    refused = hands.type("cohort", "name", "nobody", "fighters", "--as", "dana")
    assert refused.code == 2
    assert "nobody" in refused.err


def test_a_power_is_called_by_its_name_in_each_language(hands: Hands) -> None:
    hands.type("power", "add", "lod", "--name", "Lodrenia", "--name", "Лодренія@uk", "--as", "dana")
    named = hands.type("power", "name", "lod", "Лодрения", "--lang", "ru", "--as", "dana")
    assert (named.code, "Лодренія; Лодрения" in named.out) == (0, True)
    [power] = hands.json("power", "list")
    assert power["name"] == "Lodrenia"
    assert [(name["lang"], name["text"]) for name in power["names"]] == [("uk", "Лодренія"), ("ru", "Лодрения")]
