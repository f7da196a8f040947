"""Words of questions: what asks for a number, and what it is asked of; stems in three languages."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue

SHARE: Final = {
    Tongue.ENGLISH: (r"\bwhat (?:share|percentage|part|proportion) of\b",),
    Tongue.UKRAINIAN: (r"\bяка частка\b", r"\bякий відсоток\b"),
    Tongue.RUSSIAN: (r"\bкакая доля\b", r"\bкакой процент\b"),
}
HOW_MANY: Final = {
    Tongue.ENGLISH: (
        r"\bhow many\b",
        r"\b(?:what (?:is|are|was|were) )?(?:the )?(?:total )?number of\b",
        *SHARE[Tongue.ENGLISH],
    ),
    Tongue.UKRAINIAN: (r"\bскільки\b", r"\bяка (?:загальна )?кількість\b", *SHARE[Tongue.UKRAINIAN]),
    Tongue.RUSSIAN: (
        r"\bсколько\b",
        r"\bкакое (?:общее )?количество\b",
        r"\bкаково (?:общее )?(?:число|количество)\b",
        *SHARE[Tongue.RUSSIAN],
    ),
}
"""What asks for a number also tells the language: "Сколько дома?" has no other word that does."""

JOINING: Final = r"\s*(?:[,;]|\b(?:and|or|but|also|і|й|та|або|а також|а|и|или|также)\b)\s*"
"""What stands between two things asked in one question."""

# Not people: units, exchanges, days.
THINGS: Final = (
    r"\s*(?:(?:prisoner|different|separate|such|more)\s+)?(?:units?|groups?|places?|days?|weeks?|months?|years?|times|exchanges|swaps"
    r"|stages|lists?|частин|підрозділів|обмінів|днів|тижнів|місяців|років|разів|списків|частей|подразделений|обменов|дней|недель"
    r"|месяцев|лет|раз|списков)(?!\w)"
)

MEN: Final = r"\b(?:men|males|чоловіки|чоловіків|мужчин\w*)\b"
"""Asked about, these are men and not captives in general."""

CAPITALS: Final = (
    (r"\b(?:january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday)\b"),
    (r"(?:(?<=\bin )|(?<=\bon )|(?<=\bby )|(?<=\bof )|(?<=\buntil )|(?<=\bsince )|(?<=\bbefore )|(?<=\bafter )|(?<=\bduring )"
    r"|(?<=\bfrom )|(?<=\bto )|(?<=\d )|(?<=\dst )|(?<=\dnd )|(?<=\drd )|(?<=\dth ))(?:may|march)\b"),
    r"\b(?:may|march)(?= \d)",
)
"""English names of days and months, which a question may write small; "may" and "march" are words too, but beside a number or such a word."""

NEGATED: Final = r"\b(?:not|never|no longer|yet to|still to|neither|nor|without|except|не|нет|немає|ні|ни|крім|кроме|окрім|без(?! вести))\b|n['’]t\b"
"""Who is not back is no group that a figure counts; the answer to the opposite would mislead."""

# A year after such a word is the year in which people were taken.
TAKEN: Final = (
    r"\b(?:captured|taken|captive since|held since)\W+(?:\w+\W+){0,2}$",
    r"\b(?:узят|взят|захоплен|потрапил)\w*\W+(?:\w+\W+){0,3}$",
    r"\b(?:взят|захвачен|попал)\w*\W+(?:\w+\W+){0,3}$",
)

# Who was taken in a year, which narrows down of whom is asked.
TAKEN_IN_YEAR: Final = (
    r"\b(?:captured|taken|captive since|held since)\W+(?:\w+\W+){0,3}20\d\d",
    r"\b(?:узят|взят|захоплен|потрапил)\w*\W+(?:\w+\W+){0,3}20\d\d",
    r"\b(?:взят|захвачен|попал)\w*\W+(?:\w+\W+){0,3}20\d\d",
)

# First match wins: (counted, kind, patterns)
ASKED: Final = (
    ("people missing", "stock", (r"\bmissing\b", r"\bзник\w+", r"\bрозшук\w*", r"\bпропа\w+", r"\bрозыск\w*")),
    (
        "prisoners died in captivity",
        "stock",
        (r"\bdied\b", r"\bdead\b", r"\bпомер\w+", r"\bзагину\w+", r"\bумер\w+", r"\bпогиб\w+"),
    ),
    (
        "people held",
        "stock",
        (
            r"\bheld\b",
            r"\bin captivity\b",
            r"\bstill (?:there|captive)\b",
            r"\bcaptives?\b.*\bnow\b",
            r"\bу полоні\b",
            r"\bв полоні\b",
            r"\bутриму\w+",
            r"\bв плену\b",
            r"\bудержива\w+",
        ),
    ),
    (
        "people returned",
        "stock",
        (r"\b(?:is|are|were|was) (?:already |now )?(?:back|home|at home)\b", r"\bвдома\b", r"\bудома\b", r"\bдома\b"),
    ),
    (
        "people returned",
        "cumulative",
        (
            r"\bback\b",
            r"\bhome\b",
            r"\breturn\w*",
            r"\bcame\b",
            r"\bfreed\b",
            r"\breleased\b",
            r"\bexchanged\b",
            r"\bповерн\w+",
            r"\bзвільн\w+",
            r"\bобмін\w+",
            r"\bверну\w+",
            r"\bвозвра\w+",
            r"\bосвобо\w+",
            r"\bобменя\w+",
        ),
    ),
    (
        "people captured",
        "stock",
        (r"\btaken\b", r"\bcaptured\b", r"\bпотрапи\w+", r"\bвзят\w+", r"\bзахопл\w+", r"\bпопал\w*", r"\bзахвач\w+"),
    ),
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
    thanks thank you дякую спасибо будь ласка пожалуйста ними ним them their then тоді тогда
    помер померло загинуло умерло погибло зникло пропало розшуку розыске потрапило потрапили попало попали at
    day exchange swap додому домой обміні обмене обмін обмен during course під час ході во время ходе рамках межах
    """.split()
)

# Before a day, or at its beginning: from it on.
SINCE_ASKED: Final = (r"\bsince\b", r"\b(?:з|від)\b", r"\bс\b")
# Before a day, or at its beginning: as of it, and not on it.
AS_OF_ASKED: Final = (
    r"\b(?:by|as of|until|up to|before)\W*(?:the end of )?",
    r"\b(?:станом на|на кінець|до)\b",
    r"\b(?:по состоянию на|на конец|до|к)\b",
)
