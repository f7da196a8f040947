"""The language of a text is told, and a fourth one named."""

from __future__ import annotations

import pytest

from byname.core.grammar.language import language_named, tongue_of
from byname.core.grammar.tongues import Tongue


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Another 307 people came back on Saturday.", "en"),
        ("All prisoners are home", "en"),
        ("Prisoner swap: 205 soldiers return", "en"),
        ("The envoy spoke of «обмін» as a success and of the families.", "en"),
        ("До України повернулися 205 захисників.", "uk"),
        ("Обмін полоненими: додому повернулися 205 військових", "uk"),
        ("Ще 20 удома", "uk"),
        ("Він сказав: «The exchange is over», і пішов додому.", "uk"),
        ("Із полону звільнено 20 бійців, серед них двоє офіцерів.", "uk"),
        ("Из плена вернулись 205 военнослужащих.", "ru"),
        ("Обмен пленными прошел в среду", "ru"),
        ("Это был 66-й обмен с начала года.", "ru"),
        ("З палону вярнуліся 205 ваеннаслужачых, гэта ўжо другі абмен.", "be"),
        ("От плен са освободени 205 военнослужещи, това е вторият обмен.", "bg"),
        ("Z niewoli wróciło 205 żołnierzy, a to jest już druga wymiana.", "pl"),
        ("Aus der Gefangenschaft sind 205 Soldaten zurückgekehrt.", "de"),
        ("Les 205 soldats sont rentrés de captivité dans la nuit.", "fr"),
        ("Los 205 soldados volvieron del cautiverio en la noche.", "es"),
        ("تم إطلاق سراح 205 من الأسرى في صفقة التبادل", "ar"),
        ("205 חיילים שוחררו מן השבי", "he"),
        ("", ""),
        ("205", ""),
    ],
)
def test_a_language_is_named(text: str, language: str) -> None:
    assert language_named(text) == language


@pytest.mark.parametrize(
    ("text", "tongue"),
    [
        ("Россия вернула 300 солдат.", Tongue.RUSSIAN),
        ("Назад отправили 27 тел.", Tongue.RUSSIAN),
        ("За одного капрала отдали 40 рядовых.", Tongue.RUSSIAN),
        ("Под Алеппо обменяли 12 на 12.", Tongue.RUSSIAN),
        ("Москва передала 60 тел", Tongue.RUSSIAN),
        ("На волю вийшли 14 медсестер.", Tongue.UKRAINIAN),
        ("Ханой повернув 20 моряків.", Tongue.UKRAINIAN),
        ("За даними штабу, вдома 40.", Tongue.UKRAINIAN),
        ("Передали 60 захоплених.", Tongue.UKRAINIAN),
        ("Freed: 27", Tongue.ENGLISH),
        ("Kyiv disputes both figures", Tongue.ENGLISH),
    ],
)
def test_a_plain_short_sentence_is_in_one_of_our_languages(text: str, tongue: Tongue) -> None:
    """ "Cyrillic text with no letter of its own must fall to the likelier of uk and ru by its words." """
    assert tongue_of(text) is tongue


@pytest.mark.parametrize(
    ("text", "tongue"), [("Додому повернулися всі", Tongue.UKRAINIAN), ("Das ist ein Austausch", Tongue.OTHER)]
)
def test_only_three_languages_are_read(text: str, tongue: Tongue) -> None:
    assert tongue_of(text) is tongue
