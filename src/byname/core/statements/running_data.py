"""Words by which a running total is told from one occasion."""

from __future__ import annotations

from typing import Final

__all__ = [
    "BESIDES",
    "BOARD",
    "BY_THEN",
    "COUNTS",
    "DURING",
    "EXCHANGES",
    "FROM",
    "MORE",
    "MOST_AT_ONCE",
    "OVER",
    "SINCE",
    "SPEECH",
    "UNTIL",
    "UP_TO",
]

MORE: Final = frozenset("more another further additional ще еще нових новых".split())
"""Beside a number: it is added to those before, so it is of one occasion."""

OVER: Final = (
    "in ", "over ", "within ", "за ", "протягом ", "впродовж ", "упродовж ", "в течение ", "на протяжении ",
)  # fmt: skip
"""How a period begins over which people came out, of a time that is a span."""

DURING: Final = (
    "during 1",
    "during 2",
    "за 19",
    "за 20",
    "протягом 2",
    "в течение 2",
    "за весь",
    "за увесь",
    "throughout",
)

UP_TO: Final = (
    "к ", "до ", "по ", *(f"на {digit}" for digit in range(1, 10)), "as of", "by ", "to date", "so far", "станом", "по состоянию", "наразі", "now", "на сьогодні", "на сегодня", "this year", "last year", "цього року", "торік", "в этом году", "в прошлом году", "уже", "вже", "пока", "теперь", "сейчас", "until",
)  # fmt: skip
"""How a time begins that is no day of a deed."""

UNTIL: Final = (
    "by ",
    "as of ",
    "as at ",
    "до ",
    "к ",
    "по ",
    "станом ",
    "по состоянию ",
    *(f"на {digit}" for digit in range(1, 10)),
)
"""How a last day begins, up to which is counted: By 28 May; До 28 травня; на 28 мая."""

BY_THEN: Final = (
    "by then",
    "by that time",
    "до того часу",
    "на той час",
    "на ту пору",
    "к тому времени",
    "к тому моменту",
    "к этому времени",
)
"""A time told before, up to which is counted."""

SPEECH: Final = (
    "said", "say", "told", "announced", "reported", "wrote", "stated", "confirmed", "added", "noted", "declared", "according", "put",
    "сказа", "повідоми", "заяви", "розпові", "написа", "каза", "зазначи", "говори", "сообщи", "рассказа", "объяви", "оголоси", "уточни",
    "подчеркну", "наголоси", "отмети", "доложи", "spoke", "spoken", "published", "отчит", "звіту", "напечат", "печат", "print",
)  # fmt: skip
"""Verbs of saying: a time beside one is the day of the words."""

EXCHANGES: Final = frozenset("exchanges swaps обмінами обмінах обмены обменов обменах обменами обміни обмінів".split())

MOST_AT_ONCE: Final = 1300
"""More than came home to one side in any exchange since 2022 (the largest, in May 2025, was 1000 for 1000 over three days)."""

COUNTS: Final = ("counts", "counted", "calculat", "насчит", "нарахув", "налічу", "насчиты", "tallies", "puts")
"""Verbs of counting up."""

BOARD: Final = frozenset(
    "board aboard crash crashed blast bombing explosion борту вибух вибуху взрыв взрыва взорвался".split()
)
"""Words of one disaster."""

SINCE: Final = ("відколи", "відтоді")
"""Words that open a running period of their own."""

FROM: Final = ("from ", "between ", "від ", "з ", "с ", "от ", "між ", "между ")
"""How a period begins whose two ends are told."""

BESIDES: Final = frozenset("besides apart aside кроме помимо крім окрім".split())
"""First words of a sentence that adds to what was counted before."""
