"""Times told by an event: "the time expression as written, if it belongs to the claim"."""

from __future__ import annotations

import pytest

from byname.core.grammar.times import times
from byname.core.statements.dating_events import with_events
from tests.core.statements.spoken import TONGUES, cut


def found(text: str, lang: str) -> list[tuple[str, bool]]:
    (sentence,) = cut(text, lang)
    read = with_events(sentence, times(sentence, TONGUES[lang], None))
    assert all(text[time.start : time.end] == time.text for time in read)
    return [(time.text, time.since) for time in read]


@pytest.mark.parametrize(
    ("lang", "text", "wanted"),
    [
        ("uk", "Від початку пошуків піднято 25 тіл.", "Від початку пошуків"),
        ("uk", "У полоні від початку великої війни загинули 117 людей.", "від початку великої війни"),
        ("uk", "За час повномасштабної війни в полон потрапило 100 людей.", "За час повномасштабної війни"),
        ("ru", "В плен за время вторжения попали 100 человек.", "за время вторжения"),
        ("ru", "С начала поисков подняты 25 тел.", "С начала поисков"),
    ],
)
def test_an_event_opens_a_period(lang: str, text: str, wanted: str) -> None:
    assert [time for time, _ in found(text, lang)] == [wanted]


@pytest.mark.parametrize(
    ("lang", "text", "wanted"),
    [
        ("uk", "За три роки роботи штаб налічив 400 людей.", "За три роки роботи"),
        ("ru", "За семь месяцев оккупации пропали 60 человек.", "За семь месяцев оккупации"),
        ("ru", "За три года работы Северного штаба спасены 40 человек.", "За три года"),
        ("uk", "За два дні повернули 40 людей.", "За два дні"),
    ],
)
def test_a_length_of_time_takes_what_fills_it(lang: str, text: str, wanted: str) -> None:
    assert [time for time, _ in found(text, lang)] == [wanted]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Від початку він мовчав про 40 людей."),
        ("ru", "За время пути умерли 40 человек."),
        ("en", "From the beginning he spoke of 40 men."),
    ],
)
def test_nothing_else_does(lang: str, text: str) -> None:
    assert found(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "wanted"),
    [
        ("en", "Since the last meeting, 200 fates have been told.", ["Since the last meeting"]),
        ("en", "Since his appointment in 2031 Talvik has found 311 bodies.", ["Since his appointment in 2031"]),
        ("en", "At the time of the armistice 132 men were held.", ["At the time of the armistice"]),
        ("en", "A day after the barracks fell, 890 men were paraded.", ["A day after the barracks fell"]),
        ("en", "During the first week of April 40 men were freed.", ["During the first week of April"]),
        ("en", "Last month's exchange freed 195 men.", ["Last month"]),
        ("en", "They freed 40 men in the first half of 2031.", ["in the first half of 2031"]),
        ("uk", "Відколи укладено мир, повернулися 937 людей.", ["Відколи укладено мир"]),
        ("uk", "Під Новий рік обміняли 140 людей.", ["Під Новий рік"]),
        ("uk", "В останній день передавань віддали 45 тіл.", ["В останній день передавань"]),
        ("uk", "За всю велику війну повернули 95 людей.", ["За всю велику війну"]),
        ("uk", "На момент перемир'я тримали 132 людей.", ["На момент перемир'я"]),
        ("uk", "У ніч на понеділок вийшли 90 людей.", ["У ніч на понеділок"]),
        ("uk", "У Страсну п'ятницю відпустили 19 людей.", ["У Страсну п'ятницю"]),
        ("ru", "За отчетный 2030 год вернули 26 человек.", ["За отчетный 2030 год"]),
        ("en", "Since the start of the process, 732 men have come home.", ["Since the start of the process"]),
        ("en", "Over the year, 13 people came home.", ["Over the year"]),
        ("en", "In December 2031 they took 93 men.", ["In December 2031"]),
        ("uk", "За жовтень і листопад розстріляли 54 людей.", ["За жовтень і листопад"]),
        ("uk", "Понад три роки тому викрали 276 людей.", ["Понад три роки тому"]),
        ("uk", "Тоді ж забрали 106 людей.", ["Тоді ж"]),
        ("ru", "За весь прошлый год вернулись 18 человек.", ["За весь прошлый год"]),
        ("ru", "Через пять часов после перемирия увезли 19 человек.", ["Через пять часов после перемирия"]),
        ("uk", "З окупації повернулися 5 дітей.", []),
        ("uk", "За чотири дні до того обміняли 5 людей.", ["За чотири дні до того"]),
        ("ru", "К концу войны в лагерях было 28 человек.", ["К концу войны"]),
        ("ru", "После Северного мира вернулись 937 человек.", ["После Северного мира"]),
        ("ru", "С перемирия 2031 года отпущено 43 человека.", ["С перемирия 2031 года"]),
        ("ru", "Спустя 155 дней отпустили 18 человек.", ["Спустя 155 дней"]),
        ("ru", "К 13-му числу отпустили 361 человека.", ["К 13-му числу"]),
        ("ru", "За первую неделю апреля вывели 40 человек.", ["За первую неделю апреля"]),
        ("ru", "За период с мая по июнь 2031 года учли 52 человек.", ["За период с мая по июнь 2031 года"]),
    ],
)
def test_an_event_tells_when(lang: str, text: str, wanted: list[str]) -> None:
    """The time expression as written; where a day of the calendar stands within it, the two are one."""
    assert [time for time, _ in found(text, lang)] == wanted


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On Monday, a day after the talks ended, 90 men were freed."),
        ("ru", "Вышел к вождю мятежа с 40 людьми."),
        ("uk", "Готові до обміну 40 людей."),
    ],
)
def test_no_event_no_time(lang: str, text: str) -> None:
    assert [time for time, _ in found(text, lang) if time != "Monday"] == []
