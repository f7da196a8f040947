"""How old a teaser says it is, in three languages."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from byname.core.grammar.ages import ago

AT = datetime(2025, 5, 28, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("36 minutes ago", "2025-05-28 11:24"),
        ("36 mins ago", "2025-05-28 11:24"),
        ("an hour ago", "2025-05-28 11:00"),
        ("2 hours ago", "2025-05-28 10:00"),
        ("2h ago", "2025-05-28 10:00"),
        ("3 days ago", "2025-05-25 12:00"),
        ("a week ago", "2025-05-21 12:00"),
        ("two days ago", "2025-05-26 12:00"),
        ("just now", "2025-05-28 12:00"),
        ("Yesterday", "2025-05-27 00:00"),
        ("yesterday, 14:05", "2025-05-27 14:05"),
        ("Today at 09:30", "2025-05-28 09:30"),
        ("2 години тому", "2025-05-28 10:00"),
        ("5 хв. тому", "2025-05-28 11:55"),
        ("годину тому", "2025-05-28 11:00"),
        ("три дні тому", "2025-05-25 12:00"),
        ("п’ять хвилин тому", "2025-05-28 11:55"),
        ("вчора, 14:05", "2025-05-27 14:05"),
        ("сьогодні, 08:15", "2025-05-28 08:15"),
        ("щойно", "2025-05-28 12:00"),
        ("2 часа назад", "2025-05-28 10:00"),
        ("5 мин. назад", "2025-05-28 11:55"),
        ("час назад", "2025-05-28 11:00"),
        ("неделю назад", "2025-05-21 12:00"),
        ("вчера в 14:05", "2025-05-27 14:05"),
        ("Оновлено 2 години тому", "2025-05-28 10:00"),
    ],
)
def test_an_age_is_read(text: str, when: str) -> None:
    assert ago(text, AT) == datetime.fromisoformat(f"{when}+00:00")


@pytest.mark.parametrize(
    "text", ["", "Read more", "36 minutes", "Обмін полоненими", "14:05", "long ago", "9999 years ago"]
)
def test_what_tells_no_age_gives_none(text: str) -> None:
    assert ago(text, AT) is None
