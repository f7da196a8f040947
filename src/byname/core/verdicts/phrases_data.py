"""Words at which the name of a group ends, and words that make a day one as of which something stands."""

from __future__ import annotations

from typing import Final

STOPS: Final = frozenset(
    """
    a on in at by to after since until before during under when while who whom that which and or but as has have had was were is are be been
    being will would home back now yet still so also each went got came come left
    у в на до після від по за під при через протягом коли який яка які що та і й але або вже ще додому вдома з-за
    к от после под во при когда который которая которые что и а но или уже еще ещё домой дома есть
    """.split()
)
# Verbs, by stem.
BREAKS: Final = (
    "return",
    "releas",
    "freed",
    "arriv",
    "remain",
    "cross",
    "walk",
    "brought",
    "held",
    "поверну",
    "повернен",
    "звільн",
    "обмін",
    "перебува",
    "залиш",
    "утриму",
    "прибу",
    "були",
    "було",
    "був",
    "приїха",
    "потрап",
    "верну",
    "возвра",
    "освобо",
    "обмен",
    "находят",
    "остал",
    "остаю",
    "удержива",
    "прибыл",
    "были",
    "было",
    "был",
    "приеха",
    "попал",
)
AS_OF: Final = (
    r"^(?:by|as of|until|up to|as at)\b",
    r"^станом на\b",
    r"^на кінець\b",
    r"^до\b",
    r"^(?:по состоянию на|к|на конец)\b",
)

UNNAMED: Final = "unnamed"
"""Stands for the name of a group that a text does not name."""

SIDE_STEMS: Final = {"Ukraine": ("ukrain", "украї", "украин"), "Russia": ("russia", "росі", "росс", "рф", "rf")}
"""How texts in three languages name the sides that a reader takes for granted."""

RELATIVE: Final = (
    r"\b(?:who|that|which|whom)\b[^,;.]*$",
    r"\b(?:як(?:і|их|им|ими|а|ий)|котр\w+|що)\b[^,;.]*$",
    r"\b(?:котор\w+|что)\b[^,;.]*$",
    r"\b(?:led out|taken|captured|вивед\w+|вывед\w+|узят\w+|взят\w+|захопл\w+|захвач\w+)\b[^,;.]*$",
)
"""What stands between a number and a day that is of the group ("fighters who left the plant in May"), and not of the claim."""
NOT_ONE: Final = (r"\bnot\s+(?:even\s+)?$", r"\b(?:ні|ані|жоден|жодного)\s+$", r"\bни\s+$")
"""What before a "one" makes it nobody."""
OF_THE: Final = r"\s*(?:out )?(?:of|із|зі|з|из)\s+(?:\S+\s+){0,3}$"
"""What stands between the N and the M of "N of the M"."""
OF_BEFORE: Final = (r"\b(?:of|among|із|зі|з|серед|из|среди)\s+(?:(?!\d)\S+\s+){0,3}$",)
"""What stands before the M of "of the M, N"."""
WITHIN: Final = frozenset('«»„“”"()')
"""Marks that stand within a name."""
LED: Final = ("led", "taken", "вивед", "вывед", "узят", "взят", "захоплен", "захвачен", "captured")
"""What after a comma still says of whom."""
CAME: Final = (r"\b(?:return|freed|released|exchanged|повернут|повернен|звільнен|возвращ|освобожд)\w*",)
IN_SWAP: Final = (r"\b(?:exchange|swap|обмін|обмен)\w*",)
MEDIATED: Final = (r"\bmediat\w+", r"\bпосередни\w+", r"\bпосредни\w+")
"""Words that say whose exchanges are counted."""
