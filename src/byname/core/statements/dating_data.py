"""Words by which a time is told to belong to a count, to what is said about it, or to the people counted."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ALONE",
    "AND",
    "AS_OF",
    "DESCRIBING",
    "DURATIONS",
    "FUTURE",
    "LOOSE",
    "MOVED",
    "OF",
    "RESPECTIVELY",
    "SAME_DAY",
    "SPEECH",
    "STANDING",
    "TO_NOW",
    "UNTIL",
    "UP_TO_NOW",
    "YEARLY",
]

TO_NOW: Final = (
    "as of", "as at", "by the", "to date", "so far", "until now", "till now", "now", "currently", "at present", "today", "this year", "last year", "already",
    "дотепер", "наразі", "нині", "тепер", "зараз", "станом на", "на сьогодні", "цього року", "торік", "на цей час", "поки",
    "до сих пор", "на сегодня", "сейчас", "теперь", "к настоящему", "по состоянию", "в этом году", "на данный момент", "пока",
    "в прошлом году", "к ",
)  # fmt: skip
"""How a time begins up to which something is counted or at which it stands."""

OF: Final = frozenset("of about о об про".split())
"""Words behind which a time is that of what was spoken of: сообщила о передаче 26 ноября."""

UP_TO_NOW: Final = ("so far", "to date", "дотепер", "на сьогодні", "на сегодня", "на сегодняшний день")
"""Times that always count up to now."""

UNTIL: Final = (
    "by ",
    "as of",
    "as at",
    "so far",
    "to date",
    "до ",
    "к ",
    "ко ",
    "станом на",
    "по состоянию",
    "на сьогодні",
    "на сегодня",
)
"""How a time begins up to which things are counted, whatever they are."""

AND: Final = frozenset("and but while і й та а але и но".split())

AS_OF: Final = ("as of", "as at", "станом на", "по состоянию на")

RESPECTIVELY: Final = frozenset("respectively відповідно соответственно".split())

DESCRIBING: Final = (
    "captured", "held", "taken", "detained", "imprisoned", "jailed", "missing", "seized", "kidnapped", "abducted", "serving", "sentenced", "siege",
    "захоплен", "полоненого", "полонений", "полонена", "взят", "невол", "полоні", "полону", "затриман", "поляг", "війні", "війни",
    "узят", "засуджен", "утримув", "загибл", "ув'язнен", "арештован", "плену", "плена", "захвачен", "удержива", "погибш", "пропавш", "войне",
    "войны", "осужден", "задержан", "увезен", "вивезен", "вывезен", "викраден", "похищен", "убит", "вбит", "полегл", "арестован", "взятых", "плененн",
)  # fmt: skip
"""Words before a time that make it part of who the people are, not of when they were counted: beginnings of words."""

STANDING: Final = frozenset({"captive", "плен", "полон"})
"""The same, as whole words: captives are none."""

DURATIONS: Final = (
    "in ", "over ", "within ", "for ", "during ", "за ", "протягом ", "впродовж ", "упродовж ", "в течение ", "на протяжении ",
)  # fmt: skip
"""How a period begins of which only the length is told."""

ALONE: Final = frozenset("now currently earlier раніше ранее раньше later згодом позже".split())
"""Words that are loose as long as nothing follows them: earlier this week is a time."""

SAME_DAY: Final = ("в тот же день", "того ж дня", "the same day", "that day")
"""Times of what happened, never of a running count."""

YEARLY: Final = ("this year", "цього року", "в этом году", "since", "з початку", "від початку", "с начала")
"""Times over which exchanges are numbered."""

LOOSE: Final = (
    "by now",
    "до сих пор", "по сей день", "донині", "to this day", "по цей день",
    "previously", "досі", "до цього",
    "during the", "в ходе", "під час", "во время", "within", "теперь",
)  # fmt: skip
"""Times that say only that it was at another time, or of what: no time of a count."""

SPEECH: Final = (
    "said", "says", "told", "announced", "reported", "wrote", "stated", "confirmed", "added", "noted", "declared",
    "сказа", "повідоми", "заяви", "розпові", "написа", "каза", "зазначи", "говори", "сообщи", "рассказа", "объяви", "оголоси", "уточни",
    "подчеркну", "наголоси", "отмети", "доложи", "promised", "pledged", "vowed", "answered", "replied", "offered", "proposed", "agreed", "warned", "claimed",
    "recalled", "insisted", "estimated", "spoke", "обещал", "пообещал", "обіцяв", "пообіця", "обіцяла", "запропонува", "предложи", "домовл",
    "ответи", "відпові", "нагада", "напомни", "называ", "назва", "підтверди", "подтверди", "додав", "додала", "добави", "доповіда", "доповів", "доповіла",
    "отчита", "отчиты", "прозвіту", "звітува", "озвучи", "опубликов", "опублікув", "оцени", "оціни", "предупреди", "попереди", "излага", "виклада",
)  # fmt: skip
"""Verbs of saying: a time beside one is the day of the words."""

FUTURE: Final = (
    "in the coming", "over the next", "over the coming", "in the next", "next ", "tomorrow", "by ", "через ", "наступн", "следующ", "на следующ", "на наступн",
    "завтра", "в ближайш", "найближч", "к ", "ко ", "до ", "in a ", "in two", "in three", "in one",
)  # fmt: skip
"""How a time begins at which a promise is to be kept."""

MOVED: Final = re.compile(
    "(?:were|was|came|went|left|reached|arrived|returned|crossed|walked|flew|landed|buried|freed|released)$"
    "|(?:по|при|до|ви|вы|за|від|от|пере|об|с|з|у)?(?:верну|їха|еха|йшл|шл|діста|добра|прибу|лет|леті|вез|да|міня|меня|пусти|звільн|освобод)\\w*"
    "(?:в|вся|ла|лася|лась|ли|лися|лись|ло|лося|лось|л|лся)$"
)
"""Verbs of going home: a time behind one is theirs, and no longer tells who the people are."""
