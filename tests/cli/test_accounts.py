from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

import pytest

from byname.cli.accounts import figure_text
from byname.core.errors import MisuseError

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")
KEYS = {
    "value", "low", "high", "definition", "as_of", "from", "to", "known_at", "counting_rule", "caveats", "made_up", "persons",
}  # fmt: skip
UNASKED: dict[str, Any] = dict.fromkeys("as_of start end held_over per whole".split()) | dict.fromkeys(
    "exchange phase cohort power by".split(), ""
)


def asked(status: str, **options: Any) -> str:
    return figure_text(argparse.Namespace(status=status, **{**UNASKED, "events": False, "rule": [], **options}))


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"as_of": "2025-05-28", "cohort": "plant"}, "returned@2025-05-28/cohort:plant"),
        ({"start": "2025-05-23", "end": "2025-05-26"}, "returned@2025-05-23..2025-05-26"),
        ({"exchange": "X-1", "phase": "2", "events": True}, "returned/exchange:X-1/phase:2/rule:events"),
        ({"as_of": "2025-05-28", "held_over": "3y"}, "returned@2025-05-28/held-over:3y"),
        ({"as_of": "2025-05-28", "whole": "about 2,500"}, "returned@2025-05-28/per:about-2500"),
        (
            {"as_of": "2025-05-28", "per": "taken", "rule": ["no-civilians"]},
            "returned@2025-05-28/rule:no-civilians/per:taken",
        ),
    ],
)
def test_options_make_the_figures_text_form(options: dict[str, Any], text: str) -> None:
    assert asked("returned", **options) == text


@pytest.mark.parametrize(
    ("status", "options"),
    [
        ("returned@2025-05-28", {"cohort": "plant"}),
        ("returned", {"per": "taken", "whole": "2500"}),
        ("back", {}),
        ("returned", {"held_over": "long"}),
    ],
)
def test_options_that_do_not_fit_together_are_refused(status: str, options: dict[str, Any]) -> None:
    with pytest.raises(MisuseError):
        asked(status, **options)


def test_the_account_adds_up(listed: Hands) -> None:
    view = listed.json("account", "--as-of", "2023-03-01")
    assert view["taken"]["value"] == sum(part["value"] for part in view["parts"]) == 2
    printed = listed.type("account", "--as-of", "2023-03-01").whole
    assert "Made-up data" in printed
    assert "Returned" in printed


def test_a_figure_has_the_keys_that_others_rely_on(listed: Hands) -> None:
    view = listed.json("figure", "returned", "--as-of", "2023-03-01")
    assert set(view) == KEYS
    assert (view["value"], view["as_of"], view["made_up"], view["persons"]) == (1, "2023-03-01", True, [])


def test_a_figure_opens_into_its_people_for_who_may_see_them(listed: Hands) -> None:
    asked = ("figure", "returned", "--as-of", "2023-03-01", "--people")
    assert [hit["name"].split()[0] for hit in listed.json(*asked)["persons"]] == ["Жмаковенко"]
    assert "Жмаковенко" in listed.type(*asked).out
    assert listed.json(*asked, "--as", "dana")["persons"] == []


def test_a_small_number_is_withheld_from_who_sees_nobody(listed: Hands) -> None:
    view = listed.json("figure", "returned", "--as-of", "2023-03-01", "--as", "dana")
    assert view["value"] is None
    assert any("withheld" in caveat.lower() for caveat in view["caveats"])


def test_what_is_withheld_names_the_register_s_own_threshold(listed: Hands) -> None:
    """Law 5: a withheld figure names its rule, and the rule is this register's."""
    from byname.actions.references import NewReference, add_references
    from byname.core.disclosure import Role, Viewer

    body = {"title": "Trial", "time_zone": "UTC", "made_up": True, "threshold": 7}
    add_references(
        [NewReference("register", "register", body)],
        by=Viewer("dana", frozenset({Role.KEEPER}), powers=frozenset({"*"})),
    )
    assert "fewer than 7" in listed.type("figure", "returned", "--as-of", "2023-03-01", "--as", "dana").out
    asked = ("explain", "returned@2022-12-31", "returned@2023-03-01", "--as", "dana")
    assert "fewer than 7" in listed.type(*asked).out
    assert "fewer than 7" in str(listed.json("figure", "returned@2023-03-01", "--as", "dana")["caveats"])


def test_as_known_earlier_nobody_was_back(listed: Hands) -> None:
    assert listed.json("figure", "returned", "--as-of", "2023-03-01", "--known-at", "2022-12-31")["value"] == 0


def test_a_share_of_a_whole_known_only_about_stays_about(listed: Hands) -> None:
    printed = listed.json("figure", "returned", "--as-of", "2023-03-01", "--whole", "about 20")
    assert "5" in printed["share"]


def test_two_figures_are_explained_person_by_person(listed: Hands) -> None:
    printed = listed.type("explain", "returned@2022-12-31", "returned@2023-03-01", "--people")
    assert printed.code == 1
    assert "Happened" in printed.out
    parts = {
        part["reason"]: part for part in listed.json("explain", "returned@2022-12-31", "returned@2023-03-01")["parts"]
    }
    assert (parts["happened"]["added"], parts["learned"]["added"]) == (1, 0)
    assert listed.type("explain", "returned@2023-03-01", "returned@2023-03-01").code == 0


def test_units_without_a_return_are_named(listed: Hands) -> None:
    listed.type("unit", "add", "u12", "--name", "12 бригада@uk", "--power", "lod", "--as", "dana")
    asked = ("units", "--without", "returned", "--before", "2023-01-01")
    assert listed.type(*asked).code == 0
    assert isinstance(listed.json(*asked), list)


def test_an_account_has_its_parts_and_what_stands_outside(listed: Hands) -> None:
    view = listed.json("account", "--as-of", "2023-03-01")
    assert {"title", "as_of", "known_at", "taken", "parts", "aside", "groups", "changes", "caveats", "made_up"} <= set(
        view
    )
    assert [set(cell) for cell in view["parts"]] == [{"code", "figure", "value", "low", "high", "withheld"}] * len(
        view["parts"]
    )
    assert (view["as_of"], view["known_at"], view["made_up"]) == ("2023-03-01", None, True)


@pytest.mark.parametrize(
    ("options", "value"),
    [
        (("taken", "--as-of", "2023-03-01"), 2),
        (("returned", "--as-of", "2023-02-03"), 0),
        (("returned", "--as-of", "2023-02-04"), 1),
        (("held", "--as-of", "2023-03-01"), 1),
        (("dead", "--as-of", "2023-03-01"), 0),
        (("returned", "--from", "2023-02-04", "--to", "2023-02-05"), 1),
        (("returned", "--from", "2023-02-05", "--to", "2023-03-01"), 0),
        (("returned", "--from", "2023-01-01", "--to", "2023-02-04"), 0),
        (("returned@2023-03-01",), 1),
    ],
)
def test_a_day_is_in_a_period_from_its_first_to_before_its_last(
    listed: Hands, options: tuple[str, ...], value: int
) -> None:
    view = listed.json("figure", *options)
    assert view["value"] == value
    assert view["low"] <= value <= view["high"]


@pytest.mark.parametrize(
    ("options", "keys"),
    [
        (("--as-of", "2023-03-01"), {"as_of": "2023-03-01", "from": None, "to": None, "known_at": None}),
        (("--as-of", "2023-03-01", "--known-at", "2023-03-02"), {"as_of": "2023-03-01", "known_at": "2023-03-02"}),
        (("--from", "2023-01-01", "--to", "2023-03-01"), {"as_of": None, "from": "2023-01-01", "to": "2023-03-01"}),
    ],
)
def test_the_days_of_a_figure_stand_under_the_keys_that_others_rely_on(
    listed: Hands, options: tuple[str, ...], keys: dict[str, str | None]
) -> None:
    view = listed.json("figure", "returned", *options)
    assert {name: view[name] for name in keys} == keys


def test_a_share_stands_under_a_key_of_its_own_only_where_it_was_asked_for(listed: Hands) -> None:
    asked = ("figure", "returned", "--as-of", "2023-03-01")
    assert "share" not in listed.json(*asked)
    assert "50" in listed.json(*asked, "--per", "taken")["share"]


def test_an_explanation_has_both_figures_and_its_parts(listed: Hands) -> None:
    view = listed.json("explain", "returned@2022-12-31", "returned@2023-03-01")
    assert set(view) == {"first", "second", "parts", "made_up"}
    assert set(view["first"]) == set(view["second"]) == KEYS
    assert {part["reason"] for part in view["parts"]} == {"happened", "learned", "definition"}
    assert view["second"]["value"] - view["first"]["value"] == sum(
        part["added"] - part["removed"] for part in view["parts"]
    )


@pytest.mark.parametrize("by", ["unit", "category"])
def test_the_groups_of_an_account_add_up_to_the_whole(listed: Hands, by: str) -> None:
    view = listed.json("account", "--as-of", "2023-03-01", "--by", by)
    taken = [cell["value"] for _, cells in view["groups"] for cell in cells if cell["code"] == "taken"]
    assert sum(taken) == view["taken"]["value"]


def test_every_number_of_an_account_is_printed_beside_the_figure_that_opens_it(listed: Hands) -> None:
    view = listed.json("account", "--as-of", "2023-03-01")
    printed = listed.type("account", "--as-of", "2023-03-01").out
    assert [
        cell["figure"] for cell in (view["taken"], *view["parts"], *view["aside"]) if cell["figure"] not in printed
    ] == []


def test_without_a_unit_registered_no_number_of_units_is_told(listed: Hands) -> None:
    told = listed.type("units", "--without", "returned", "--before", "2025-05-23")
    assert (told.code, "0 units" in told.out) == (0, False)
    assert "No unit is registered yet" in told.out
    listed.type("unit", "add", "u12", "--name", "12 бригада@uk", "--as", "dana")
    assert (
        "No unit is registered yet" not in listed.type("units", "--without", "returned", "--before", "2025-05-23").out
    )
