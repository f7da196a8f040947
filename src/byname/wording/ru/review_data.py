"""Russian sentences of two records put up side by side at a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from byname.wording.language import Text

__all__ = ["REVIEW"]

REVIEW: Mapping[str, Text] = MappingProxyType(
    {
        "review.title": "Одно лицо или два?",
        "review.left": ("Ждёт {n} пара.", "Ждут {n} пары.", "Ждёт {n} пар."),
        "review.moves": (
            "Если это одно лицо, изменится {n} сегодняшнее число.",
            "Если это одно лицо, изменятся {n} сегодняшних числа.",
            "Если это одно лицо, изменится {n} сегодняшних чисел.",
        ),
        "review.none": "Ни одна пара не ждёт решения.",
        "review.seen": (
            "Вы просмотрели все пары; {n} ещё ждёт.",
            "Вы просмотрели все пары; {n} ещё ждут.",
            "Вы просмотрели все пары; {n} ещё ждут.",
        ),
        "review.undecided": (
            "Человек оставил нерешённой {n} пару.",
            "Человек оставил нерешёнными {n} пары.",
            "Человек оставил нерешёнными {n} пар.",
        ),
        "review.before": "Раньше решено: {what}.",
        "review.proposed": "Кто-то другой считает их одним лицом. Источник их различает, поэтому нужны двое: ваше «одно» соединит их.",
        "review.neither": "Ни одна запись не говорит: {what}.",
        "review.row": "{title}, строка {row}",
        "review.probability": "Программа считает, что это одно лицо, с вероятностью {percent} %.",
        "review.typed": "S одно лицо · D разные · U не знаю · N дальше без решения · Z отменить · Q выйти:",
        "outcome.same": "Одно лицо",
        "outcome.different": "Разные люди",
        "outcome.undecided": "Нельзя сказать",
        "outcome.proposed": "Одно лицо, если так скажет и второй",
        "finding.agree": "Совпадает",
        "finding.conflict": "Противоречит",
        "finding.missing": "Нет",
        "finding.near": "Близко, но не то же",
    }
)
