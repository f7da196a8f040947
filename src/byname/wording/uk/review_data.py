"""Ukrainian sentences of two records put up side by side at a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from byname.wording.language import Text

__all__ = ["REVIEW"]

REVIEW: Mapping[str, Text] = MappingProxyType(
    {
        "review.title": "Одна особа чи дві?",
        "review.left": ("Чекає {n} пара.", "Чекають {n} пари.", "Чекає {n} пар."),
        "review.moves": (
            "Якщо це одна особа, зміниться {n} сьогоднішнє число.",
            "Якщо це одна особа, зміняться {n} сьогоднішні числа.",
            "Якщо це одна особа, зміниться {n} сьогоднішніх чисел.",
        ),
        "review.none": "Жодна пара не чекає на рішення.",
        "review.seen": (
            "Ви переглянули всі пари; {n} ще чекає.",
            "Ви переглянули всі пари; {n} ще чекають.",
            "Ви переглянули всі пари; {n} ще чекають.",
        ),
        "review.undecided": (
            "Людина лишила нерозв'язаною {n} пару.",
            "Людина лишила нерозв'язаними {n} пари.",
            "Людина лишила нерозв'язаними {n} пар.",
        ),
        "review.before": "Раніше вирішено: {what}.",
        "review.proposed": "Хтось інший вважає їх однією особою. Джерело їх розрізняє, тож потрібні двоє: ваше «одна» з'єднає їх.",
        "review.neither": "Жоден запис не каже: {what}.",
        "review.row": "{title}, рядок {row}",
        "review.probability": "Програма вважає, що це одна особа, з імовірністю {percent} %.",
        "review.typed": "S одна особа · D різні · U не знаю · N далі без рішення · Z скасувати · Q вийти:",
        "outcome.same": "Одна особа",
        "outcome.different": "Різні люди",
        "outcome.undecided": "Не можна сказати",
        "outcome.proposed": "Одна особа, якщо так скаже й другий",
        "finding.agree": "Збігається",
        "finding.conflict": "Суперечить",
        "finding.missing": "Бракує",
        "finding.near": "Близьке, але не те саме",
    }
)
