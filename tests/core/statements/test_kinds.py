"""One occasion, a total, a stock, a promise, an ordinal, a survey."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukraine brought home 12 soldiers on Friday.", ["event"]),
        ("Since 2022 Ukraine has brought home 4,000 soldiers.", ["cumulative"]),
        ("Russia holds 4,000 soldiers.", ["stock"]),
        ("Kyiv promised to free 12 sailors.", ["agreed"]),
        ("It was the 12th exchange.", ["ordinal"]),
        ("UN monitors interviewed 60 prisoners.", ["survey"]),
        ("Усього додому повернули 4000 українців.", ["cumulative"]),
        ("Москва готова отдать Киеву 1000 тел.", ["agreed"]),
    ],
)
def test_a_number_is_meant_as_its_sentence_says(text: str, expected: object) -> None:
    assert claims(text, "kind") == expected


def test_a_sum_told_beside_its_parts_is_of_their_occasion() -> None:
    text = "Ukraine said that 65 soldiers and ten civilians returned on Friday, which makes 75."
    assert set(claims(text, "kind")) == {"event"}


def test_a_number_freed_on_a_day_is_no_total() -> None:
    assert claims("The number of Ukrainian soldiers freed on Tuesday was 76.", "kind") == ["event"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The two sides differ: 195 for 195, says Moscow.", "event"),
        ("Военная разведка сообщила об обмене 6 на 6.", "event"),
        ("Оборонне відомство назвало обмін «35 на 35».", "event"),
        ("Day two of the 1,000-for-1,000 exchange has begun.", "agreed"),
        ("Задумывалось иначе: 130 за 80.", "agreed"),
        ("Kyiv proposed a 35-for-35 exchange.", "agreed"),
    ],
)
def test_a_formula_is_of_what_happened_unless_it_is_promised_or_names_a_deal(text: str, kind: str) -> None:
    """Labelling rules, decision 3; so many for as many as no exchange ever moved at once name a deal."""
    assert set(claims(text, "kind")) == {kind}


def test_what_came_of_a_promise_is_no_promise() -> None:
    text = "Each side had agreed to free 1,200 prisoners, but by Friday only 410 had crossed over."
    assert claims(text, "kind") == ["agreed", "event"]


@pytest.mark.parametrize(
    "text",
    [
        "Kyiv and Moscow agreed to exchange 1,000 for 1,000. More than 2,000 defenders are still held.",
        "Сторони домовилися про обмін 1000 на 1000. У полоні лишається понад дві тисячі захисників.",
        "Стороны договорились обменять 1000 на 1000. В плену остаются более 2000 защитников.",
    ],
)
def test_those_still_held_are_no_part_of_a_promise(text: str) -> None:
    """Twice the formula's number is not both sides of it where the text says that they are held."""
    assert claims(text, "kind") == ["agreed", "stock"]


def test_what_somebody_turns_out_to_be_is_no_promise() -> None:
    assert claims("Kyiv got 310 bodies. Twenty turned out to be Russians.", "kind") == ["event", "event"]


def test_a_deal_on_a_release_promises_it() -> None:
    assert claims("The government confirmed an agreement on the release of 2,900 detainees.", "kind") == ["agreed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The shelling killed 12 captives on Monday.", ["event"]),
        ("The war cost the lives of 216 Georgians.", ["cumulative"]),
        ("В результате обстрела погибли 12 пленных.", ["event"]),
    ],
)
def test_the_dead_of_a_war_are_a_running_total_those_of_a_day_an_event(text: str, expected: object) -> None:
    assert claims(text, "kind") == expected
