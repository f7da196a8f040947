"""What the words of a status cell tell, in Ukrainian, Russian and English."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from byname.core.events import Degree, EventKind

__all__ = ["HEALTH", "category_told", "degree_told", "event_told", "health_told", "sex_told"]

# First match wins: "died in captivity" is a death, "exchanged" is no captivity, a returned body is no return.
_TELLS: Final = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        # A body, and not "remains in captivity".
        (
            EventKind.DIED,
            r"\b(?:ті?л[оа]\b|тел[оа]\b|останк|body\b|(?:his|her|human) remains|remains (?:return|hand|repat))",
        ),
        (
            EventKind.THIRD_STATE,
            r"(?:трет[ії]\w* (?:держав|країн)|треть\w* (?:стран|государств)|third (?:state|country))",
        ),
        (EventKind.ESCAPED, r"\b(?:втік|втекл|втеч|бежал|сбежал|побег|escape)"),
        (EventKind.DIED, r"\b(?:загин|загиб|помер|смерт|погиб|умер|мертв|dead\b|died\b|deceased|killed|kia\b|death)"),
        (EventKind.RELEASED, r"\breleased?\b"),
        (
            EventKind.RETURNED,
            (
                r"\b(?:звільн|повернен|повернут|повернув|обм[іе]н(?!н\w* фонд)|освобо|возвра|верн[уё]|вернул"
                r"|return|exchang(?!e (?:fund|list|pool))|repatriat|home\b|вдома|дома\b)"
            ),
        ),
        (EventKind.CONFIRMED, r"(?<!не)(?<!un)(?:підтвердж|подтвержд|confirmed)"),
        (EventKind.SOUGHT, r"\b(?:зник|безвіст|пропав|пропал|без вести|безвестн|missing|mia\b|розшук|розыск|sought)"),
        (
            EventKind.HELD,
            r"\b(?:в/п|полон|плен|військовополонен|военноплен|captive|captivity|captured|prisoner|pow\b|утриму|удерж|held\b|detained|interned)",
        ),
    )
)
_NOT = re.compile(
    r"\b(?:не|not|ні|нет|no|never|ніколи|никогда|без|without|нема|немає)\s+"
    r"(?:(?:був|була|були|был|была|были|been|was|yet|ще|еще|наход\w*|перебув\w*)\s+)*(?:\w+\s+)?\Z"
)
# Who waits for an exchange has not come back.
_AWAITED = re.compile(
    r"\b(?:(?:очіку|чека|ожида|заплан|планир)\w*|жд[её]т|await\w*|pending|waiting|planned|due)\s+(?:\w+\s+)?\Z"
    r"|\b(?:на|до|к|for|to be)\s+(?:the\s+)?\Z"
)
_DEGREES: Final = (
    (Degree.IDENTIFIED, re.compile(r"(?:(?<!не)(?<!un)(?:ідентифік|идентифиц|опозна|упізна|identif)|днк|dna\b)")),
    (Degree.CERTIFIED, re.compile(r"(?:свідоцтв|свидетельств|посвідч|удостовер|сертиф|довідк|справк|certif)")),
    (Degree.REPORTED, re.compile(r"(?:повідом|сообщ|report|зі слів|со слов|testimon|свідч)")),
)
HEALTH: Final = ("gravely-wounded", "gravely-ill", "wounded", "ill", "well")
"""States of health that an exchange asks for; who is gravely wounded or ill is owed return (Convention III arts. 109, 110)."""

_GRAVE = re.compile(r"(?:\b|_)(?:тяжк|важк|тяжел|критичн|критическ|grave|serious|severe|critical|heavily|badly)")
# Not in "отстранен", "сохранен", "uninjured" or "ill-treated": these are other words.
_WOUND = re.compile(r"(?:поранен|(?<![тхк])ранен|раніо|ампут|травм|(?<!un)(?:wound|injur)|amput)")
_ILL = re.compile(r"(?:хвор|болен|болезн|больн|\bill\b(?!-)|illness|sick|disease)")
_ABSENT = re.compile(r"\b(?:відсутн|отсутств)\w*\s+(?:\w+\s+)?\Z")
_DENIED_AFTER = re.compile(
    r"\w*\s+(?:(?:не|not)\s+(?:має|мав|мала|маю|имее\w*|имел\w*|было|було|виявлен\w*|выявлен\w*|обнаружен\w*|found)"
    r"|немає|нема|нет|відсутн\w*|отсутств\w*)\b"
)
_WELL = re.compile(r"\b(?:здоров(?!'?я\b|ье\b)|задовільн|удовлетвор|добрий|добре|хорош|healthy|well\b|good\b|fit\b)")
_MALE = frozenset(
    {"ч", "чол", "чоловік", "чоловіча", "чоловічий", "м", "муж", "мужчина", "мужской", "m", "male", "man"}
)
_FEMALE = frozenset({"ж", "жін", "жінка", "жіноча", "жен", "женщина", "женский", "f", "female", "woman"})


@lru_cache(maxsize=4096)
def event_told(text: str) -> EventKind | None:
    """Tell which event a status cell reports, None if its words are not known, are denied or awaited ("очікує обміну")."""
    folded = " ".join(text.casefold().replace("ё", "е").split())
    for kind, pattern in _TELLS:
        for match in pattern.finditer(folded):
            before = folded[: match.start()]
            if not (_NOT.search(before) or (kind is EventKind.RETURNED and _AWAITED.search(before))):
                return kind
    return None


@lru_cache(maxsize=4096)
def degree_told(text: str) -> Degree:
    """Tell how firm a death is by the words of a cell; `Degree.NONE` if they do not say or deny it."""
    folded = text.casefold()
    for degree, pattern in _DEGREES:
        if any(not _NOT.search(folded[: match.start()]) for match in pattern.finditer(folded)):
            return degree
    return Degree.NONE


@lru_cache(maxsize=512)
def sex_told(text: str) -> str:
    """Tell "m" or "f" by the word of a cell, "" if it is neither."""
    word = text.casefold().strip(" .")
    return "m" if word in _MALE else "f" if word in _FEMALE else ""


@lru_cache(maxsize=512)
def category_told(text: str) -> str:
    """Tell "military" or "civilian" by the words of a cell, "" if they are neither."""
    folded = text.casefold()
    if re.search(r"\b(?:цив|гражд|civil|мирн)", folded):
        return "civilian"
    return "military" if re.search(r"\b(?:військ|в/с|воен|milit|servic|солдат|soldier)", folded) else ""


@lru_cache(maxsize=512)
def health_told(text: str) -> str:
    """Tell one of HEALTH by the words of a cell, "" if they tell none or deny it ("не поранений")."""
    folded = " ".join(text.casefold().replace("ё", "е").replace("’", "'").split())
    if folded in HEALTH:
        return folded
    for word, pattern in (("wounded", _WOUND), ("ill", _ILL)):
        found = pattern.search(folded)
        # What is denied is the whole word, "не тяжкохворий".
        if found and not _denied(folded, found.start()) and not _DENIED_AFTER.match(folded, found.end()):
            grave = any(not _denied(folded, each.start()) for each in _GRAVE.finditer(folded))
            return f"gravely-{word}" if grave else word
    well = _WELL.search(folded)
    return "well" if well and not _denied(folded, well.start()) else ""


def _denied(folded: str, place: int) -> bool:
    """Tell whether the word around a place is denied by what stands before it."""
    before = folded[:place].rpartition(" ")[0] + " "
    return bool(_NOT.search(before) or _ABSENT.search(before))
