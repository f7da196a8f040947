"""What a counted phrase asks of a register: its status, and the rule that the phrase itself sets."""

from __future__ import annotations

import re
from typing import Final

# counted (the labelling rules' phrases) -> (status, rule codes, group field=value, only those outside exchanges)
COUNTED: Final[dict[str, tuple[str, tuple[str, ...], str, bool]]] = {
    "people returned": ("returned", (), "", False),
    "prisoners of war returned": ("returned", ("no-civilians",), "", False),
    "civilians returned": ("returned", (), "category=civilian", False),
    "people returned outside exchanges": ("returned", (), "", True),
    "prisoners exchanged": ("returned", (), "", False),
    "prisoners released": ("returned", (), "", False),
    "hostages released": ("returned", (), "", False),
    "people held": ("held", (), "", False),
    "people missing": ("sought", (), "", False),
    "people captured": ("taken", (), "", False),
    "prisoners died in captivity": ("dead", (), "", False),
}
"""What else is counted (bodies, killed, injured, interviewed ...) no register of captives can answer."""

PROMISED: Final = frozenset(
    {
        "prisoners to be exchanged",
        "prisoners of war to be returned",
        "civilians to be returned",
        "prisoners to be released",
        "bodies to be returned",
        "remains expected",
    }
)

# Words beside a number which say that people are back, and not only that they came.
BACK: Final = (
    r"\b(?:is|are|were|was|being) (?:already |now |finally )?(?:back|home|at home)\b",
    r"\bback home\b",
    r"\bat home\b",
    r"\bвдома\b",
    r"\bудома\b",
    r"\bдома\b",
    r"\bвже (?:на волі|на свободі)\b",
    r"\bуже на свободе\b",
)
# Words which say that only those of exchanges are counted.
IN_EXCHANGES: Final = (
    r"\b(?:in|through|by|via|during|as a result of|under)(?: \w+)? (?:prisoner )?(?:exchanges?|swaps?)\b",
    r"\bexchanged\b",
    r"\b(?:під час|у межах|в межах|у|в|внаслідок|за) (?:\S+ )?обмін\w*",
    r"\bобміня\w+",
    r"\b(?:в ходе|в рамках|в результате|в|по) (?:\S+ )?обмен\w*",
    r"\bобменя\w+",
)
# Words which say that each return is counted, and not each person.
EVENTS: Final = (r"\b(?:returns|cases of return)\b", r"\bповернень\b", r"\bвозвращений\b")
# Which stage of an exchange is meant, by stems: 0 is the first, -1 the last.
ORDINALS: Final = (
    ("first", 0),
    ("second", 1),
    ("third", 2),
    ("fourth", 3),
    ("last", -1),
    ("final", -1),
    ("перш", 0),
    ("друг", 1),
    ("трет", 2),
    ("четверт", 3),
    ("четвёрт", 3),
    ("останн", -1),
    ("перв", 0),
    ("втор", 1),
    ("последн", -1),
)
_STAGES: Final = r"(?:stages?|phases?|етап\w*|этап\w*|фаз\w*)"
STAGE: Final = re.compile(
    rf"\b(?P<nth>(?:{'|'.join(stem for stem, _place in ORDINALS)})\w*|\d{{1,2}}(?:st|nd|rd|th|-?[^\W\d]{{1,3}})?) {_STAGES}\b"
    rf"|\b{_STAGES} (?:no\.? ?|№ ?)?(?P<number>\d{{1,2}})\b"
)

# Words which say that the last exchange is meant.
LAST_EXCHANGE: Final = (
    r"\b(?:last|latest|most recent|this) (?:prisoner )?(?:exchange|swap)\b",
    r"\b(?:останн|нинішн|ць)\w* обмін\w*",
    r"\b(?:последн|нынешн|эт)\w* обмен\w*",
)
