from __future__ import annotations

import pytest

from byname.core.stories.lines import Kind, fold, may_name, read_line

KINDS = {
    Kind.PROSE: [
        "Another 307 people came back on May 24 in what was the second.", "The exchange took place two hours ago.",
        "Head, 28 May 2025: 307 came back.", "Of the 307, 27 defended Mariupol, HQ said:", "Kyiv, 24 May. 307 came home.",
        "Nobody knows? The office does. It was asked twice yesterday", "Про це повідомив штаб.", "«Усі вони вдома», — сказав він.",
    ],
    Kind.TITLE: [
        "Ukraine returns 307 people from captivity", "Who will come home this year?", "Додому повернули 120 людей з полону",
        "The exchange took place 2 hours ago", "390 people on Friday morning",
    ],
    Kind.SHORT: ["Other Post", "What next", "Navy"],
    Kind.CREDIT: [
        "Example Herald · 36 minutes ago", "Комар · година тому", "By Ann Sample", "By Ann Sample, 22 May 2025", "22 травня 2025, 14:20",
        "Example Herald 3h ago", "Other Post, 2 hours ago", "Пример-Вестник — 22 мая, 14:20 — 1,2K просмотров", "Автор: Зразко Ганна",
        "example.org | yesterday", "Ann Sample · Example Herald · 24 May 2025",
    ],
    Kind.CLOCK: ["14:20", "14:20 Another title stands here"],
    Kind.OTHERS: [
        "Read also", "READ ALSO:", "Related", "Trending", "More from Example Herald", "Читайте також", "Ещё по теме:", "Популярне",
        "Related stories (3)", "Самое читаемое", "▸ Read next",
    ],
    Kind.OTHER: [
        "Read also: Nine came home in another place", "Ще за темою: Ще людей повернули з полону",
        "Дивіться також — Суд заслухав свідків у справі",
    ],
    Kind.COMMENTS: ["Comments (12)", "12 коментарів", "Комментарии", "Leave a comment", "Обговорення (3)"],
    Kind.FURNITURE: [
        "#prisoners #exchange", "Home | World | Politics | Sport", "Try our AI features", "Спробуйте нові функції ШІ", "Sign in",
        "© 2025 Example", "3 min read", "1,234 views", "Share", "Subscribe to our newsletter", "Photo: Example Herald", "Увійти",
        "Попробуйте наши функции ИИ", "Summarize this article with AI", "* * *", "Home World Politics Sport",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in KINDS.items() for text in texts])
def test_a_line_is_told_by_its_words(kind: Kind, text: str) -> None:
    assert read_line(text).kind is kind


@pytest.mark.parametrize(
    ("text", "outlet", "author"),
    [
        ("Example Herald · 36 minutes ago", "Example Herald", ""),
        ("By Ann Sample · Example Herald · 24 May 2025", "Example Herald", "Ann Sample"),
        ("Example Herald 3h ago", "Example Herald", ""),
        ("Other Post, 2 hours ago", "Other Post", ""),
        ("By Ann Sample, 22 May 2025", "", "Ann Sample"),
        ("example.org | yesterday | 12 comments", "example.org", ""),
    ],
)  # fmt: skip
def test_a_credit_names_outlet_author_and_age_in_any_order(text: str, outlet: str, author: str) -> None:
    line = read_line(text)
    assert (line.outlet, line.author) == (outlet, author)


def test_the_title_begins_behind_read_also_and_behind_a_time() -> None:
    for text in ("Read also: Nine came home", "14:20 Nine people came home"):
        assert text[read_line(text).rest :].startswith("Nine")


def test_letters_that_readers_take_for_one_are_one() -> None:
    assert fold("  Ещё   ПО теме ") == "еще по теме"
    assert fold("Пов’язані") == "пов'язані"


@pytest.mark.parametrize("name", ["Channel 24", "5 канал", "24 Канал", "1+1", "Harbour Gazette", "example.org"])
def test_an_outlets_name_may_hold_a_small_number(name: str) -> None:
    assert may_name(name)


@pytest.mark.parametrize("text", ["Курс: 41,50", "Rate: 41.50", "1,200", "Score: 3", "205"])
def test_a_rate_or_a_count_is_no_name_of_an_outlet(text: str) -> None:
    assert not may_name(text)


@pytest.mark.parametrize(
    "text",
    ["Серед них — 70 «азовців»", "💙💛 Серед них — 70 моряків", "Among them — 70 sailors", "Среди них — 70 моряков"],
)
def test_a_count_behind_a_dash_is_the_storys_own_line_and_nobodys_name(text: str) -> None:
    line = read_line(text)
    assert line.kind is not Kind.CREDIT
    assert (line.outlet, line.author) == ("", "")
