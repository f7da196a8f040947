"""Words between a number and its noun: what is passed over, what ends the phrase, endings of verbs and adjectives."""

from __future__ import annotations

import re
from typing import Final

from byname.core.grammar.tongues import Tongue

__all__ = ["ADJECTIVE", "ENDS", "PAST", "SKIP"]

SKIP: Final = frozenset(
    "more other further such these those its his her their our your the same said of his own some all about such still also "
    "там тут здесь вже уже поки пока нині ныне всіх усіх всех лише лишь зі ще із з цих тих своїх наших їхніх його її інших своих наших их его ее еще из этих тех других таких ровно".split()
)
ENDS: Final = {
    Tongue.ENGLISH: frozenset(
        "in on at by for from with to since after before during under over through against between into within without "
        "were was are is be been being had have has did do does would will could can may might must should who whom which "
        "that whose and or but as than if not it they them he she we this so because until till when while where what "
        "there each apiece per a an him us others both spoke told fought stood won went came did said saw left made took gave lost fell became got lived  via near off up down out back home only thereafter altogether overall combined i you serve wear come belong hail suffer need want say lie face testify according outside theirs ours".split()
    ),
    Tongue.UKRAINIAN: frozenset(
        "у в на до від од за при під про для без через після перед між над по щодо крім та і й а але чи або що який яка які яких "
        "якими яким було були був буде будуть є не вже це цього цьому він вона вони тих котрі де коли якщо кожен удома вдома додому як з-під з-поміж з-за вчора сьогодні відповідно".split()
    ),
    Tongue.RUSSIAN: frozenset(
        "в во на до от за при под про для без через после перед между над по о об с со к ко у из-за около и а но или что который которые "
        "которых которым был были было будет будут не уже это этого он она они где когда если дома домой как из-под вчера сегодня соответственно".split()
    ),
}
PAST: Final = {
    Tongue.ENGLISH: re.compile(r"\w{2,}(?:ed|ught|wn)$"),
    Tongue.UKRAINIAN: re.compile(
        r"\w+(?:ли|ла|ло|лися|лась|лось|ють|ать|ять|ить|ує|ає|но|то|ться|тися|ти|ємо|вся|вши|ючи)$"
    ),
    Tongue.RUSSIAN: re.compile(r"\w+(?:ли|ла|ло|лись|лась|лось|ют|ут|ат|ят|ет|ит|ся|сь|ть|ены|аны|яты|вши|ая)$"),
}
ADJECTIVE: Final = {
    Tongue.UKRAINIAN: re.compile(r"\w+(?:их|іх|ій|ими|іми|ім|їх|ий|им|ого|ому|ої|ою|і|а|е|у)$"),
    Tongue.RUSSIAN: re.compile(r"\w+(?:ых|их|ый|ий|ой|ыми|ими|ого|его|ому|ему|ую|ая|ое|ые|ие)$"),
}
