from __future__ import annotations

from datetime import date, datetime

import pytest

from byname.core.stories.ages import noon, read_age

AT = datetime.fromisoformat("2025-05-28T14:00")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("36 minutes ago", "2025-05-28"), ("an hour ago", "2025-05-28"), ("15 hours ago", "2025-05-27"), ("3h", "2025-05-28"),
        ("3h ago", "2025-05-28"), ("2 days ago", "2025-05-26"), ("a week ago", "2025-05-21"), ("just now", "2025-05-28"),
        ("Yesterday", "2025-05-27"), ("Yesterday, 14:20", "2025-05-27"), ("today at 9:05", "2025-05-28"),
        ("година тому", "2025-05-28"), ("годину тому", "2025-05-28"), ("36 хвилин тому", "2025-05-28"), ("півгодини тому", "2025-05-28"),
        ("5 год тому", "2025-05-28"), ("20 год. тому", "2025-05-27"), ("два дні тому", "2025-05-26"), ("вчора о 14:20", "2025-05-27"),
        ("щойно", "2025-05-28"), ("час назад", "2025-05-28"), ("36 минут назад", "2025-05-28"), ("2 часа назад", "2025-05-28"),
        ("год назад", "2024-05-28"), ("вчера в 14:20", "2025-05-27"), ("полчаса назад", "2025-05-28"),
        ("22 May 2025", "2025-05-22"), ("May 22, 2025", "2025-05-22"), ("Thursday, 22 May 2025", "2025-05-22"),
        ("22 травня 2025, 14:20", "2025-05-22"), ("22 мая 2025 г.", "2025-05-22"), ("22 травня 2025 року", "2025-05-22"),
        ("22.05.2025 14:20", "2025-05-22"), ("14:20, 22.05.2025", "2025-05-22"), ("2025-05-22", "2025-05-22"),
        ("2025-05-22T14:20:00+03:00", "2025-05-22"), ("Published: 22 May 2025", "2025-05-22"), ("Опубліковано 22 травня", "2025-05-22"),
        ("22 May", "2025-05-22"), ("30 December", "2024-12-30"), ("28 May 2025 10:05 GMT", "2025-05-28"),
    ],
)  # fmt: skip
def test_an_age_is_resolved_against_the_time_of_the_page(text: str, day: str) -> None:
    age = read_age(text)
    assert age is not None
    assert str(age.on(AT)) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "307",
        "307 people",
        "36 minutes",
        "two years in captivity",
        "31.02.2025",
        "the exchange of 22 May 2025",
        "x" * 100,
        "ago",
    ],
)
def test_anything_else_is_no_age(text: str) -> None:
    assert read_age(text) is None


def test_without_the_pages_time_only_a_whole_date_is_known() -> None:
    told = {text: read_age(text) for text in ("2 hours ago", "22 May", "22 May 2025", "14:20")}
    assert [age.on(None) if age else 0 for age in told.values()] == [None, None, date(2025, 5, 22), None]


def test_where_only_the_pages_day_is_known_its_noon_counts() -> None:
    assert noon(date(2025, 5, 28)) == datetime.fromisoformat("2025-05-28T12:00")
    assert noon(None) is None
