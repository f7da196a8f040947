from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import parse_qsl

import pytest
from django.template import Context
from django.test import RequestFactory

from byname.core.disclosure import Direction, Role, Viewer, may_see_person, show_field, withhold_small
from byname.core.plans import PlannedRow, RowOutcome
from byname.queries.results import CellView, ChangeView, Sentence, SeriesPoint
from byname.web.templatetags.words import (
    as_field,
    caveat_number,
    cell_range,
    chance,
    count_filter,
    dated_filter,
    day_filter,
    document_title,
    evidence_value,
    neither,
    people_list,
    percent,
    query_with,
    reason,
    row_reason,
    rule_words,
    sentence,
    since,
    standing,
    tone,
    when,
    withheld,
    withheld_short,
    word,
)
from byname.wording import has, say
from tests.web import sample_views


def test_a_code_without_a_text_is_shown_as_it_is() -> None:
    assert (word("returned", "status"), word("Camp 3", "status"), word(None, "status")) == ("Returned", "Camp 3", "")


def test_a_sentence_chooses_its_plural_by_the_number_it_carries() -> None:
    assert sentence(Sentence("caveat.possible", (("n", "1"),))) == "For 1 person the day or the link is not sure."


def test_features_that_neither_record_tells_are_named_in_one_sentence() -> None:
    assert neither(("birth", "birth-place")) == "Neither record tells: date of birth, place of birth."


def test_a_caveat_that_counts_people_names_their_list() -> None:
    caveats = [Sentence("caveat.contradicted", (("n", "3"),)), Sentence("caveat.withheld")]
    assert [(people_list(each), caveat_number(each)) for each in caveats] == [("contradicted", 3), ("", 0)]
    assert people_list(Sentence("caveat.unidentified-people", (("n", "1"),))) == "name-alone"


def test_a_range_is_written_only_where_there_is_one() -> None:
    assert cell_range(sample_views.cell("held", 10, 8, 12)) == "8 to 12"
    assert cell_range(sample_views.cell("held", 10)) == ""
    assert cell_range(sample_views.cell("held", None, withheld="small-group")) == ""


def rules() -> set[str]:
    people = [may_see_person(Viewer("a", frozenset(roles)), "aa") for roles in ((), (Role.KEEPER,), (Role.READER,))]
    fields = [show_field(Viewer("a"), code, Direction.OWN) for code in ("name", "phone", "unit", "no-such-field")]
    small = withhold_small({("a", "x"): 2, ("a", "y"): 9, ("b", "x"): 9, ("b", "y"): 9})
    return {decision.rule for decision in (*people, *fields)} | set(small.values())


@pytest.mark.parametrize("rule", sorted(rules()))
def test_every_rule_of_the_gate_is_said_in_words(rule: str) -> None:
    assert has(f"withheld.{rule}")
    assert withheld(rule, 5).startswith("Withheld: ")


def test_a_probability_never_claims_certainty() -> None:
    pair = sample_views.pair()
    assert [chance(replace(pair, probability=p)) for p in (0.0, 0.81, 0.9999, 1.0)] == ["0.1", "81", "99.9", "99.9"]


def test_a_withheld_number_of_a_day_is_no_zero() -> None:
    point = SeriesPoint(date(2024, 1, 1), (("returned", None), ("held", 3)))
    assert [standing(point, code) for code in ("returned", "held", "dead")] == ["withheld", "3", "0"]


def test_a_share_of_nothing_is_nothing() -> None:
    assert (percent(1, 4), percent(None, 4), percent(1, 0)) == ("25.0", "", "")
    assert count_filter(None) == "–"


def test_a_counting_rule_is_said_switch_by_switch() -> None:
    assert rule_words("persons") == "people, each counted once"
    assert rule_words("events,no-civilians") == "movements are counted, not people; civilians are left out"


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [(8, 12, "8 to 12"), (0, 1, "0 to 1"), (12, 12, ""), (None, 12, ""), (12, None, ""), (999, 1_200, "999 to 1,200")],
)
def test_law_5_a_range_is_said_where_its_bounds_differ(low: int | None, high: int | None, words: str) -> None:
    assert cell_range(CellView("held", "held@2024-06-30", 10, low, high)) == words


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        ("", "people, each counted once"),
        ("default", "people, each counted once"),
        ("events", "movements are counted, not people"),
        ("no-civilians", "civilians are left out"),
        ("no-outside-exchange", "those who came back outside an exchange are left out"),
        ("no-third-state", "those who came by way of a third state are left out"),
        ("remains", "remains are counted too"),
        ("both-directions", "people of both powers are counted"),
        ("remains,no-such-rule", "remains are counted too; no-such-rule"),
    ],
)
def test_each_switch_of_a_counting_rule_has_its_words(codes: str, words: str) -> None:
    assert rule_words(codes) == words


@pytest.mark.parametrize(
    ("rule", "words"), [("small-group", "fewer than 7"), ("complementary", "withheld"), ("no-such-rule", "withheld")]
)
def test_law_8_in_a_table_a_withheld_number_is_said_in_two_words(rule: str, words: str) -> None:
    assert withheld_short(rule, 7) == words


@pytest.mark.parametrize(
    ("rule", "words"),
    [("no-such-rule", "no-such-rule"), ("withheld.no-role", "Withheld: you have no role in this register.")],
)
def test_a_rule_is_said_with_or_without_its_group(rule: str, words: str) -> None:
    assert withheld(rule, 7) == words


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [(0, 4, "0.0"), (4, 4, "100.0"), (1, 3, "33.3"), (2, 3, "66.7"), (None, None, ""), (1, None, ""), (0, 0, "")],
)
def test_a_share_has_one_decimal_or_is_not_said(part: int | None, whole: int | None, share: str) -> None:
    assert percent(part, whole) == share


@pytest.mark.parametrize(("value", "words"), [(0, "0"), (1_204, "1,204"), (None, "–")])
def test_a_count_that_is_not_known_is_no_zero(value: int | None, words: str) -> None:
    assert count_filter(value) == words


@pytest.mark.parametrize(("value", "words"), [(date(2024, 6, 30), "30 June 2024"), (None, "")])
def test_a_day_is_said_in_words_and_none_is_nothing(value: date | None, words: str) -> None:
    assert day_filter(value) == words


@pytest.mark.parametrize(
    ("probability", "words"), [(0.001, "0.1"), (0.005, "0.5"), (0.5, "50"), (0.123, "12.3"), (0.999, "99.9")]
)
def test_a_probability_has_three_figures_at_most(probability: float, words: str) -> None:
    assert chance(replace(sample_views.pair(), probability=probability)) == words


@pytest.mark.parametrize(
    ("asked", "changes", "query"),
    [
        ("", {"page": 2}, "?page=2"),
        ("page=1", {"page": 2}, "?page=2"),
        ("f=taken@2024-06-30&page=1", {"page": 3}, "?f=taken%402024-06-30&page=3"),
        ("a=1&page=2", {"page": None}, "?a=1"),
        ("a=1&page=2", {"page": ""}, "?a=1"),
        ("q=Жмак & x", {}, "?q=%D0%96%D0%BC%D0%B0%D0%BA%20&%20x="),
        ("q=%22%3E%3Cscript%3E", {"page": 1}, "?q=%22%3E%3Cscript%3E&page=1"),
    ],
)
def test_a_link_keeps_what_was_asked_and_changes_one_thing(asked: str, changes: dict[str, Any], query: str) -> None:
    request = RequestFactory().get(f"/?{asked}")
    found = query_with(Context({"request": request}), **changes)
    assert parse_qsl(found[1:], keep_blank_values=True) == parse_qsl(query[1:], keep_blank_values=True)
    assert not set(found) & set("<>\"' ")


@pytest.mark.parametrize(
    ("title", "role", "kind", "words"),
    [
        ("Список.csv", "", "missing-list", "Список.csv"),
        ("form", "", "form", "Somebody put in by hand"),
        ("form", "correction", "form", "Correction of what is told of somebody"),
        ("", "correction", "form", "Correction of what is told of somebody"),
        ("", "", "missing-list", "{kind}"),
        ("Form", "correction", "form", "Form"),
    ],
)
def test_a_document_is_called_by_its_title_else_by_what_it_is(title: str, role: str, kind: str, words: str) -> None:
    head = replace(sample_views.HEAD, title=title, role=role, kind=kind)
    assert document_title(head) == words.format(kind=say(f"document-kind.{kind}"))


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("happened", "Happened after 23 June 2024"), ("learned", "Learned after 23 June 2024"),
        ("definition", "Counted differently since 23 June 2024"),
    ],
)  # fmt: skip
def test_what_happened_is_told_apart_from_what_was_learned(reason: str, words: str) -> None:
    """DESIGN 2: what happened, what was learned and what was counted otherwise are three things."""
    cell = sample_views.cell("returned", 75)
    assert since(ChangeView(reason, "returned", cell, cell, date(2024, 6, 23))) == words


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("1991-03-12", "birth_date", "12 March 1991"), ("1991", "birth_date", "1991"),
        ("1991-03-12", "name", "1991-03-12"), ("1991-03-12", "no_such_field", "1991-03-12"),
        ("", "birth_date", ""), ("1st Brigade", "unit", "1st Brigade"),
    ],
)  # fmt: skip
def test_a_day_among_the_fields_is_said_in_words_and_any_other_value_as_it_is(text: str, code: str, words: str) -> None:
    assert words in as_field(text, code)
    assert ("<span" in as_field(text, code)) is (text != words), "the exact form is there for who points at it"


@pytest.mark.parametrize("text", ['"><script>x</script>', "<b>1991</b>", "1991-03-12<br>"])
def test_a_text_that_is_no_day_brings_no_markup_of_its_own(text: str) -> None:
    """What is written in a cell is text, whatever it looks like: the page escapes it."""
    assert not hasattr(dated_filter(text), "__html__")
    assert dated_filter(text) == text


@pytest.mark.parametrize(
    ("feature", "words"), [("birth", "12 March 1991"), ("capture", "12 March 1991"), ("number", "1991-03-12")]
)
def test_only_days_among_the_findings_are_said_as_days(feature: str, words: str) -> None:
    assert words in evidence_value("1991-03-12", feature)


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        ("", ""), ("row 5, Г.р.: found 'x'; no such day.", "Г.р.: found 'x'; no such day."),
        ("row 5: nobody is named.", "Nobody is named."), ("row 50, a: found.", "Row 50, a: found."),
    ],
)  # fmt: skip
def test_the_number_of_a_row_is_not_said_twice(problem: str, words: str) -> None:
    assert row_reason(PlannedRow(5, RowOutcome.UNREADABLE, problem=problem)) == words


def test_why_a_row_is_to_decide_is_said_before_what_is_wrong_in_it() -> None:
    row = PlannedRow(5, RowOutcome.TO_DECIDE, name="Жмаковенко", reason="not-enough", problem="row 5: odd.")
    assert row_reason(row) == f"{say('not-enough')} Odd."
    assert row_reason(replace(row, reason="no-such-reason", problem="")) == "no-such-reason"


@pytest.mark.parametrize(("code", "known"), [("not-enough", True), ("no-such-reason", False)])
def test_a_reason_of_the_linker_is_said_or_shown_as_it_is(code: str, *, known: bool) -> None:
    assert (reason(code) == code) is not known


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [("event.captured", "2022-05-17", "17 May 2022"), ("event.captured", "2022-05", "May 2022")],
)
def test_the_day_of_an_event_is_as_sure_as_it_was_told(code: str, value: str, shown: str) -> None:
    told = sentence(Sentence(code, (("when", value), ("place", ""), ("degree", ""), ("exchange", ""))))
    assert shown in told
    assert "None" not in told


def test_a_movement_of_no_day_says_that_none_is_told() -> None:
    movement = sample_views.person().movements[0]
    assert when(replace(movement, first=date(2022, 5, 17), last=date(2022, 5, 17))) == "17 May 2022"
    assert "2022" not in when(replace(movement, first=None, last=None))


@pytest.mark.parametrize("codes", [("returned", "dead"), ("held-confirmed", "held-reported")])
def test_statuses_are_told_apart_by_their_colour_too(codes: tuple[str, str]) -> None:
    assert tone(codes[0]) != tone(codes[1])
