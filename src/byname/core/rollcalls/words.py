"""What a clerk writes into the column of outcomes: words and short letters in Ukrainian, Russian and English."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import Final

__all__ = ["SHORTEST", "WORDS", "Outcome", "outcome_told"]


class Outcome(StrEnum):
    """What happened when a name was called, or who stood there without a name on the list."""

    CAME = "came"
    ABSENT = "did-not-come"
    INSTEAD = "came-instead"
    DECLINED = "declined"
    DIED = "died"
    OTHER = "someone-else"


# The shortest ways stand first: the printed sheet shows the first three. No word means two outcomes in any of the three
# languages, so letters that would ("в": declined in Ukrainian, instead in Russian; "dec": declined, or deceased) stand for
# nothing and are asked again.
_TABLE: Final = (
    (
        Outcome.CAME,
        (
            "+|п|c|с|✓|✔|came|here|present|arrived|yes|прибув|прибула|прибули|прийшов|прийшла|є|так|прибыл|прибыла|прибыли"
            "|пришел|пришла|есть|да"
        ),
    ),
    (
        Outcome.ABSENT,
        (
            "н|n|no|did not|did not come|didn't come|not here|absent|missing|не прибув|не прибула|не прийшов|не прийшла"
            "|не з'явився|не з'явилася|немає|ні|відсутній|відсутня|не прибыл|не прибыла|не пришел|не пришла|не явился"
            "|не явилась|нет|отсутствует"
        ),
    ),
    (Outcome.INSTEAD, "зам|вм|i|instead|came instead|замість|прибув замість|прибула замість|вместо|прибыл вместо"),
    (
        Outcome.DECLINED,
        "відм|отк|ref|declined|refused|does not want|відмовився|відмовилася|відмовилась|відмова|отказался|отказалась|отказ",
    ),
    (Outcome.DIED, "пом|ум|dead|died|deceased|помер|померла|загинув|загинула|мертвий|умер|умерла|погиб|погибла|мертв"),
    (
        Outcome.OTHER,
        (
            "інш|др|other|someone else|somebody else|another|not him|not her|wrong person|інший|інша|інша особа|не він|не вона"
            "|другой|другая|другое лицо|не он|не она"
        ),
    ),
)

WORDS: Final = MappingProxyType({word: outcome for outcome, words in _TABLE for word in words.split("|")})
"""Folded word -> the outcome that it means."""

SHORTEST: Final = MappingProxyType({outcome: tuple(words.split("|")[:3]) for outcome, words in _TABLE})
"""Outcome -> its shortest words, for the sheet on which clerks look them up."""

_FOLDED: Final = str.maketrans({"ё": "е", "’": "'", "ʼ": "'", "`": "'"})


def outcome_told(text: str) -> Outcome | None:
    """Give the outcome that a cell means, whatever its case, blanks and closing stop; None where no word of ours is there."""
    folded = " ".join(text.casefold().translate(_FOLDED).split()).rstrip(" .!,;")
    return WORDS.get(folded) or (Outcome(folded) if folded in set(Outcome) else None)
