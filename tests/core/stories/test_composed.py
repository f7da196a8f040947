"""Pages put together from parts: every way of writing a teaser, at every place, in three languages, as text and as a page.

Numbers tell whose they are: 1xx of the main story, 9xx of another story, 8xx of furniture that belongs to none.
"""

from __future__ import annotations

import re
from itertools import product

import pytest

from byname.core.stories.apart import stories_of
from byname.core.stories.blocks import Story
from byname.formats.articles import open_article

TITLES = {
    "en": "Exchange brings 120 people home from captivity",
    "uk": "Додому з полону повернули 120 людей",
    "ru": "Домой из плена вернули 120 человек",
}
CREDITS = {
    "en": "By Ann Sample, 24 May 2025",
    "uk": "Автор: Зразко Ганна, 24 травня 2025",
    "ru": "Автор: Образцова Анна, 24 мая 2025",
}
BODIES = {
    "en": (
        "The headquarters announced on Saturday that 120 people had come back in the second stage.",
        "They had been held for about two years, and 131 more are due, an official said.",
        "A third stage is planned for Sunday, and 142 people are to come back in it.",
    ),
    "uk": (
        "У суботу штаб повідомив, що в межах другого етапу повернули 120 людей.",
        "Усі вони провели в неволі близько двох років, ще 131 людину мають повернути в неділю.",
        "Третій етап запланували на неділю, тоді мають повернутися 142 людини.",
    ),
    "ru": (
        "В субботу штаб сообщил, что в рамках второго этапа вернули 120 человек.",
        "Все они провели в неволе около двух лет, ещё 131 человека должны вернуть в воскресенье.",
        "Третий этап запланирован на воскресенье, тогда должны вернуться 142 человека.",
    ),
}
TEASERS = {
    "en": (
        ("Ministry counts 910 detainees in the northern camps", "Other Post", "36 minutes ago"),
        ("Court hears 920 witnesses in the spring trial", "Far News", "yesterday"),
    ),
    "uk": (
        ("Міністерство нарахувало 910 затриманих у північних таборах", "Інша Газета", "36 хвилин тому"),
        ("Суд заслухав 920 свідків у весняній справі", "Далекі Новини", "вчора"),
    ),
    "ru": (
        ("Министерство насчитало 910 задержанных в северных лагерях", "Другая Газета", "36 минут назад"),
        ("Суд заслушал 920 свидетелей по весеннему делу", "Дальние Новости", "вчера"),
    ),
}
HEADINGS = {"en": "Read also", "uk": "Читайте також", "ru": "Читайте также"}
MENUS = {
    "en": "Home | World | Politics | Sport",
    "uk": "Головна | Світ | Політика | Спорт",
    "ru": "Главная | Мир | Политика | Спорт",
}
COMMENTS = {"en": "Comments (12)", "uk": "Коментарі (12)", "ru": "Комментарии (12)"}
PLACES = ("before", "middle", "after")

TEXT_WAYS = {
    "title, then outlet and age": "{title}\n{outlet} · {age}\n",
    "title, outlet, age": "{title}\n{outlet}\n{age}\n",
    "outlet and age, then title": "{outlet} · {age}\n{title}\n",
    "outlet with a dash": "{title}\n{outlet} — {age}\n",
    "outlet with a comma": "{title}\n{outlet}, {age}\n",
}
HTML_WAYS = {
    "list": '<li><a href="#">{title}</a> <span class="source">{outlet}</span> <time>{age}</time></li>',
    "card": '<div class="card"><a href="#"><h4>{title}</h4></a><div>{outlet} · {age}</div></div>',
    "bare": '<div><a href="#">{title}</a><br>{outlet} · {age}</div>',
    "article": "<article><h3>{title}</h3><p>{outlet} · {age}</p></article>",
}


def as_text(lang: str, way: str, place: str) -> str:
    """Compose a text as it is pasted from a page."""
    teasers = "".join(TEXT_WAYS[way].format(title=t, outlet=o, age=a) for t, o, a in TEASERS[lang])
    block = f"{HEADINGS[lang]}\n{teasers}"
    first, *rest = BODIES[lang]
    at = dict.fromkeys(PLACES, "") | {place: block}
    return "\n".join((
        MENUS[lang], at["before"], TITLES[lang], CREDITS[lang], first, at["middle"], *rest, at["after"],
        "#one #two", COMMENTS[lang], "Oh, 940!",
    ))  # fmt: skip


def as_page(lang: str, way: str, place: str) -> str:
    """Compose the source of a page without any telling class around its teasers."""
    teasers = "".join(HTML_WAYS[way].format(title=t, outlet=o, age=a) for t, o, a in TEASERS[lang])
    block = f"<div><h4>{HEADINGS[lang]}</h4>{teasers}</div>"
    first, *rest = (f"<p>{text}</p>" for text in BODIES[lang])
    at = dict.fromkeys(PLACES, "") | {place: block}
    return (
        f"<html><body><nav>{MENUS[lang]}</nav>{at['before']}<div><h1>{TITLES[lang]}</h1><p>{CREDITS[lang]}</p>{first}{at['middle']}"
        f"{''.join(rest)}</div>{at['after']}<div><h4>{COMMENTS[lang]}</h4><p>Oh, 940!</p></div><footer>801</footer></body></html>"
    )


PAGES = [
    *(
        (f"text: {lang}, {way}, {place}", as_text(lang, way, place))
        for lang, way, place in product(TITLES, TEXT_WAYS, PLACES)
    ),
    *(
        (f"page: {lang}, {way}, {place}", as_page(lang, way, place))
        for lang, way, place in product(TITLES, HTML_WAYS, PLACES)
    ),
]


def numbers(first: str, *found: Story) -> set[str]:
    """Give the numbers of a hundred in the texts of some stories."""
    return {number for story in found for number in re.findall(rf"\b{first}\d\d\b", story.shown.text)}


@pytest.mark.parametrize(("name", "source"), PAGES, ids=[name for name, _source in PAGES])
def test_each_story_keeps_its_own_numbers(name: str, source: str) -> None:
    main, *others = stories_of(open_article(source.encode(), name=name))
    assert numbers("1", main) == {"120", "131", "142"}
    assert not numbers("9", main)
    assert numbers("9", *others) >= {"910", "920"}
    assert not numbers("1", *others)
    assert not numbers("8", main, *others)


@pytest.mark.parametrize(("name", "source"), PAGES, ids=[name for name, _source in PAGES])
def test_each_teaser_has_its_outlet_and_day(name: str, source: str) -> None:
    _main, *others = stories_of(open_article(source.encode(), name=name))
    lang = name.split(" ")[1].rstrip(",")
    teasers = [(story.title, story.outlet, str(story.published)) for story in others if story.sort == "teaser"]
    days = ("2025-05-24", "2025-05-23")
    assert teasers == [(title, outlet, day) for (title, outlet, _age), day in zip(TEASERS[lang], days, strict=True)]


@pytest.mark.parametrize(("name", "source"), PAGES[::5], ids=[name for name, _source in PAGES[::5]])
def test_the_comments_are_apart(name: str, source: str) -> None:
    found = stories_of(open_article(source.encode(), name=name))
    assert [story.sort for story in found if "940" in story.shown.text] in (["comments"], [])
