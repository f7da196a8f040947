"""A policy is read whole or refused with every mistake in it: where, what was found, which rule, what to do."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.errors import Problem
from byname.core.policies.policy import Age, Codes, Each, Longest, Over, Policy, Rule
from byname.core.policies.reading import MOST_TEXT, read_policy

HEAD = 'title = "Longest first"\npeople = "aa"\nsize = 10\n'
MUST = '[[must]]\ntitle = "Women held over three years"\nsex = "f"\ncapture_date = { over = "3y" }\n'
REST = """
[[prefer]]
title = "Longest held"
capture_date = "longest"
[[prefer]]
title = "Aged 18 to 25"
birth_date = { age_from = 18, age_to = 25 }
[[at_least]]
title = "Ill"
count = 2
health = ["ill", "wounded"]
[[at_most]]
title = "Of each unit"
count = 3
unit = "each"
"""


def problems(text: str) -> tuple[Problem, ...]:
    policy, found = read_policy(text)
    assert policy is None
    return found


def test_a_whole_policy_is_read_rule_by_rule() -> None:
    policy, found = read_policy(f'{HEAD}exchange = "X-1"\nas_of = 2025-05-20\ncompute = true\n{MUST}{REST}')
    assert found == ()
    women = Rule("must", "Women held over three years", (Codes("sex", ("f",)), Over("capture_date", 36)))
    prefer = (
        Rule("prefer", "Longest held", (Longest("capture_date"),)),
        Rule("prefer", "Aged 18 to 25", (Age("birth_date", 18, 25),)),
    )
    bounds = (
        Rule("at-least", "Ill", (Codes("health", ("ill", "wounded")),), 2),
        Rule("at-most", "Of each unit", (Each("unit"),), 3),
    )
    day = date(2025, 5, 20)
    assert policy == Policy(
        "Longest first", "aa", 10, "X-1", day, compute=True, must=(women,), prefer=prefer, bounds=bounds
    )


def test_the_policy_in_the_guide_is_whole() -> None:
    guide = (Path(__file__).parents[3] / "docs" / "guide.md").read_text(encoding="utf-8")
    policy, found = read_policy(guide.partition("## Choose a list")[2].split("```")[1])
    assert found == ()
    assert policy
    assert [rule.kind for rule in policy.rules] == ["must", "prefer", "prefer", "at-least", "at-most"]


def test_json_says_the_same() -> None:
    plain = {
        "title": "Longest first",
        "people": "aa",
        "size": 10,
        "as_of": "2025-05-20",
        "must": [{"title": "W", "sex": "f"}],
    }
    policy, found = read_policy(json.dumps(plain))
    assert found == ()
    assert policy
    assert (policy.as_of, policy.must[0].title) == (date(2025, 5, 20), "W")


def test_without_a_word_no_list_is_proposed_by_it() -> None:
    policy, _found = read_policy(HEAD + MUST)
    assert policy is not None
    assert (policy.compute, policy.exchange, policy.as_of) == (False, "", None)


@pytest.mark.parametrize(
    ("text", "where", "code"),
    [
        (HEAD, "the policy", "policy-empty"),
        ("title = ", "the file", "policy-unreadable"),
        ("{", "the file", "policy-unreadable"),
        ("x" * (MOST_TEXT + 1), "the file", "policy-long"),
        (HEAD + MUST + 'colour = "red"\n', "must 1, colour", "policy-field"),
        ('colour = "red"\n' + HEAD + MUST, "colour", "policy-key"),
        (HEAD.replace("10", '"ten"') + MUST, "size", "policy-count"),
        (HEAD.replace("10", "0") + MUST, "size", "policy-count"),
        (HEAD.replace("10", "true") + MUST, "size", "policy-count"),
        (HEAD.replace('"aa"', "3") + MUST, "people", "policy-text"),
        ('as_of = "May"\n' + HEAD + MUST, "as_of", "policy-day"),
        ('compute = "yes"\n' + HEAD + MUST, "compute", "policy-yes"),
        ('must = "women"\n' + HEAD, "must", "policy-section"),
        (HEAD + '[[must]]\nsex = "f"\n', "must 1, title", "policy-text"),
        (HEAD + '[[must]]\ntitle = "Women"\n', "must 1", "policy-rule"),
        (HEAD + '[[at_most]]\ntitle = "Women"\nsex = "f"\n', "at_most 1, count", "policy-count"),
        (HEAD + MUST + MUST, "must", "policy-title"),
        (HEAD + '[[prefer]]\ntitle = "L"\ncapture_date = "longest"\nsex = "f"\n', "prefer 1", "policy-alone"),
    ],
)
def test_a_mistake_is_named_where_it_stands(text: str, where: str, code: str) -> None:
    found = problems(text)
    assert (where, code) in [(each.where, each.code) for each in found]
    assert all(each.rule and each.hint for each in found)


@pytest.mark.parametrize(
    "field",
    [
        "name",
        "call_sign",
        "nationality",
        "ethnicity",
        "fame",
        "press",
        "payment",
        "donation",
        "birth_place",
        "kin",
        "camp",
    ],
)
@pytest.mark.parametrize("section", ["must", "prefer", "at_least", "at_most"])
def test_a_rule_that_touches_who_somebody_is_is_refused_in_every_section(field: str, section: str) -> None:
    [problem] = [
        each
        for each in problems(f'{HEAD}[[{section}]]\ntitle = "T"\ncount = 1\n{field} = "x"\n')
        if field in each.where
    ]
    assert problem.code == "policy-field"
    assert "never touches who somebody is" in problem.rule


@pytest.mark.parametrize("field", ["unit", "capture_place", "sector", "service", "rank_class"])
def test_where_somebody_served_balances_a_list_and_orders_none(field: str) -> None:
    for section in ("must", "prefer"):
        assert problems(f'{HEAD}[[{section}]]\ntitle = "T"\n{field} = "officer"\n')[0].code == "policy-field"
    policy, found = read_policy(f'{HEAD}[[at_most]]\ntitle = "T"\ncount = 1\n{field} = "officer"\n')
    assert (found, policy is not None) == ((), True)


def test_every_mistake_is_named_at_once() -> None:
    text = (
        'title = ""\npeople = "aa"\nsize = -1\n[[must]]\ntitle = "N"\nname = "x"\n[[prefer]]\ntitle = "U"\nunit = "u"\n'
    )
    assert [each.where for each in problems(text)] == ["must 1, name", "prefer 1, unit", "title", "size"]


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading(text: str) -> None:
    policy, found = read_policy(text)
    assert (policy is None) is bool(found)
    policy, found = read_policy(HEAD + text)
    assert (policy is None) is bool(found)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda each: (
            st.lists(each, max_size=3) | st.dictionaries(st.sampled_from("title sex over from to".split()), each)
        ),
        max_leaves=6,
    ),
    st.sampled_from("title people exchange size as_of compute must prefer at_least at_most".split()),
)
def test_no_value_breaks_the_reading(value: object, key: str) -> None:
    plain = {"title": "T", "people": "aa", "size": 3, "must": [{"title": "W", "sex": "f"}]} | {key: value}
    policy, found = read_policy(json.dumps(plain))
    assert (policy is None) is bool(found)


@pytest.mark.parametrize("section", ["at_least", "at_most"])
@pytest.mark.parametrize("field", ["unit", "capture_place", "sector", "rank_class", "service"])
def test_what_may_only_balance_gives_no_group_all_or_nothing(section: str, field: str) -> None:
    """Mistake 18 of the domain: no unit changes an order by a detour; a bound of none or of all is a preference."""
    said = {"at_least": (10, 9), "at_most": (0, 1)}[section]
    value = "officer" if field == "rank_class" else "u-1"
    for count, whole in zip(said, (False, True), strict=True):
        policy, found = read_policy(f'{HEAD}[[{section}]]\ntitle = "T"\ncount = {count}\n{field} = "{value}"\n')
        assert (policy is not None) is whole
        assert [(each.code, each.where) for each in found] == ([] if whole else [("policy-balance", "T")])


def test_what_may_order_may_fill_a_list_or_be_kept_off_it() -> None:
    assert read_policy(f'{HEAD}[[at_most]]\ntitle = "No civilians"\ncount = 0\ncategory = "civilian"\n')[1] == ()
    assert read_policy(f'{HEAD}[[at_least]]\ntitle = "Women alone"\ncount = 10\nsex = "f"\n')[1] == ()


@pytest.mark.parametrize("digits", ["1" * 5000, "0x" + "f" * 5000])
@pytest.mark.parametrize("line", ["size = {}", "[[at_most]]\ntitle = 'T'\nunit = 'each'\ncount = {}"])
def test_a_number_without_end_is_a_mistake_in_the_file(digits: str, line: str) -> None:
    assert problems(line.format(digits))
    assert [each.code for each in problems('{"size": ' + "1" * 5000 + "}")] == ["policy-unreadable"]


@pytest.mark.parametrize("sign", ["\u202e", "\u200b", "\ud800", "\u2028", "\ue000"])
@pytest.mark.parametrize("where", ["title", "rule"])
def test_whoever_approves_a_policy_sees_every_sign_of_it(sign: str, where: str) -> None:
    """Decision 0010: two people approve what they read; a sign that turns a line round, or hides, is refused."""
    plain = {"title": "Longest", "people": "aa", "size": 1, "must": [{"title": "Women", "sex": "f"}]}
    if where == "title":
        plain["title"] = f"Long{sign}est"
    else:
        plain["must"] = [{"title": f"Wo{sign}men", "sex": "f"}]
    [problem] = problems(json.dumps(plain))
    assert problem.code == "policy-text"
    assert sign not in problem.sentence()


def test_a_title_keeps_its_blanks_that_do_not_break() -> None:
    policy, found = read_policy(HEAD.replace("Longest first", "Longest\u00a0first") + MUST)
    assert (found, policy and policy.title) == ((), "Longest\u00a0first")
