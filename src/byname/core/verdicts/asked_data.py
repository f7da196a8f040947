"""Words of questions: what asks for a number, and what it is asked of; stems in three languages."""

from __future__ import annotations

from typing import Final

HOW_MANY: Final = (
    r"\bhow many\b", r"\bwhat (?:is the |)number of\b", r"\bwhat (?:share|percentage|part) of\b",
    r"\bскільки\b", r"\bяка кількість\b", r"\bсколько\b", r"\bкакое количество\b",
)
SHARE: Final = (r"\bwhat (?:share|percentage|part)\b", r"\bяка частка\b", r"\bякий відсоток\b", r"\bкакая доля\b", r"\bкакой процент\b")

# A year after such a word is the year in which people were taken.
TAKEN: Final = (
    r"\b(?:captured|taken|captive since|held since)\W+(?:\w+\W+){0,2}$", r"\b(?:узят|взят|захоплен|потрапил)\w*\W+(?:\w+\W+){0,3}$",
    r"\b(?:взят|захвачен|попал)\w*\W+(?:\w+\W+){0,3}$",
)

# First match wins: (counted, kind, patterns)
ASKED: Final = (
    ("people missing", "stock", (r"\bmissing\b", r"\bзник\w+", r"\bрозшук\w*", r"\bпропа\w+", r"\bрозыск\w*")),
    ("prisoners died in captivity", "stock", (r"\bdied\b", r"\bdead\b", r"\bпомер\w+", r"\bзагину\w+", r"\bумер\w+", r"\bпогиб\w+")),
    ("people held", "stock", (r"\bheld\b", r"\bin captivity\b", r"\bstill (?:there|captive)\b", r"\bcaptives?\b.*\bnow\b", r"\bу полоні\b", r"\bв полоні\b", r"\bутриму\w+", r"\bв плену\b", r"\bудержива\w+")),
    ("people returned", "stock", (r"\b(?:is|are|were|was) (?:already |now )?(?:back|home|at home)\b", r"\bвдома\b", r"\bудома\b", r"\bдома\b")),
    ("people returned", "cumulative", (r"\bback\b", r"\bhome\b", r"\breturn\w*", r"\bcame\b", r"\bfreed\b", r"\breleased\b", r"\bexchanged\b", r"\bповерн\w+", r"\bзвільн\w+", r"\bобмін\w+", r"\bверну\w+", r"\bвозвра\w+", r"\bосвобо\w+", r"\bобменя\w+")),
    ("people captured", "stock", (r"\btaken\b", r"\bcaptured\b", r"\bпотрапи\w+", r"\bвзят\w+", r"\bзахопл\w+", r"\bпопал\w*", r"\bзахвач\w+")),
)

# Words of a question that say nothing about whom it asks.
ASKING: Final = frozenset(
    """how many what is number share percentage part did do does there now today so far yet already still ever please tell me us about
    скільки яка який кількість частка відсоток зараз сьогодні вже ще є було скажіть
    сколько какое какая какой количество доля процент сейчас сегодня уже еще ещё есть было скажите
    missing died dead in captivity back home returned return came freed released exchanged taken captured as by on since january february march april
    may june july august september october november december року року році року року год году года січня лютого березня квітня травня червня липня серпня вересня
    жовтня листопада грудня января февраля марта апреля мая июня июля августа сентября октября ноября декабря станом
    вдома удома дома повернулося повернулися повернулось повернуто звільнено утримують утримується вернулось вернулись вернулся возвращено держат
    помер померло загинуло умерло погибло зникло пропало розшуку розыске потрапило потрапили попало попали at
    day stage exchange last latest recent swap додому домой обміні обмене обмін обмен останньому останній последнем последний
    """.split()
)

# Before a day, or at its beginning: as of it, and not on it.
AS_OF_ASKED: Final = (
    r"\b(?:by|as of|until|up to|before|since)\W*(?:the end of )?", r"\b(?:станом на|на кінець|до|з|від)\b",
    r"\b(?:по состоянию на|на конец|до|к|с)\b",
)
