"""From whom a draw is made."""

from __future__ import annotations

import pytest

from byname.core.custody.persons import PersonLine
from byname.core.dates import Answer
from byname.core.errors import MisuseError
from byname.queries._left_out_rules import UrnRule, read_rule, usual_rules
from tests.core.custody.books import person

PRIVATE = person("", 1, rank_class="private", category="military")
SERGEANT = person("", 2, rank_class="sergeant")
OFFICER = person("", 3, rank_class="officer", category="military")
CIVILIAN = person("", 4, category="civilian")
UNTOLD = person("", 5)
EITHER = person("", 6, category="civilian|military")


def within(line: PersonLine, **rule: tuple[str, ...]) -> tuple[bool, Answer]:
    found = UrnRule("eligible", rule).within(line)
    return found.counts, found.answer


def test_soldiers_are_drawn_from_the_ranks_of_those_back_and_civilians_apart() -> None:
    urns = usual_rules([PRIVATE, SERGEANT, CIVILIAN], {})
    assert [(urn.code, urn.text) for urn in urns] == [
        ("everybody", ""),
        ("eligible", "category=military rank_class=private,sergeant"),
        ("civilians", "category=civilian"),
    ]


@pytest.mark.parametrize(
    ("back", "codes"),
    [([], ["everybody"]), ([PRIVATE], ["everybody", "eligible"]), ([CIVILIAN], ["everybody", "civilians"])],
)
def test_there_is_an_urn_only_of_whom_somebody_came_back(back: list[PersonLine], codes: list[str]) -> None:
    assert [urn.code for urn in usual_rules(back, {})] == codes


def test_a_rule_of_the_asker_stands_instead() -> None:
    urns = usual_rules([PRIVATE], read_rule(["rank_class=private,private,officer", "sex=m"]))
    assert [urn.text for urn in urns] == ["", "rank_class=private,officer sex=m"]


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        (PRIVATE, (True, Answer.YES)),
        (SERGEANT, (True, Answer.YES)),
        (OFFICER, (False, Answer.NO)),
        (CIVILIAN, (False, Answer.NO)),
        (UNTOLD, (False, Answer.POSSIBLE)),
    ],
)
def test_who_has_a_rank_is_a_soldier_and_a_civilian_has_none(line: PersonLine, answer: tuple[bool, Answer]) -> None:
    assert within(line, category=("military",), rank_class=("private", "sergeant")) == answer


def test_law_5_where_sources_differ_somebody_only_may_be_in_the_urn() -> None:
    assert within(EITHER, category=("civilian",)) == (True, Answer.POSSIBLE)
    assert within(EITHER, category=("military",)) == (False, Answer.POSSIBLE)


@pytest.mark.parametrize("text", ["", "rank_class", "rank_class=", "name=x", "unit=u1"])
def test_what_is_no_rule_is_refused_with_the_rules_there_are(text: str) -> None:
    with pytest.raises(MisuseError, match="category=military,civilian"):
        read_rule([text])


def test_a_field_is_given_once() -> None:
    with pytest.raises(MisuseError, match="each field once"):
        read_rule(["sex=m", "sex=f"])
