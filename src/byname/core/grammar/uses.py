"""What a number is for, from its form and nearest words: a count, or a date, age, sum, unit, article, stage, pronoun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from byname.core.grammar.drafts import Draft
from byname.core.grammar.ordinals import is_exchange, ordinal_use
from byname.core.grammar.parts import Form, Token, Use
from byname.core.grammar.phrases import ends_with, phrase_end
from byname.core.grammar.quantities import joined
from byname.core.grammar.tongues import Tongue
from byname.core.grammar.uses_data import (
    AGE_ADJECTIVES,
    AGE_AFTER,
    AGE_BEFORE,
    AGE_CUES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DOCUMENT_BEFORE,
    EXCHANGES,
    MEASURES,
    NUMBER_SIGNS,
    PEOPLE_COMPOUNDS,
    PRONOUN_AFTER,
    PRONOUN_BEFORE,
    TERM_CUES,
    TIME_ADJECTIVES,
    TIME_UNITS,
    TIMES_WORDS,
    UNITS,
)

__all__ = ["numbers_exchange", "time_unit_end", "use_of"]

_WINDOW: Final = 8
"""How many words away a cue (youngest, sentenced) may stand; longer looks would make long texts slow."""
_BROKEN: Final = re.compile(r"\d+[.,]\d{1,2}")
"""A number with a fraction, and no thousands after it, counts nobody."""
_BREAKS: Final = frozenset({";", ".", "!", "?", ":"})


def use_of(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> Use:
    """Tell what a number is for, as far as its neighbours tell."""
    if draft.use is not None:
        return draft.use
    if draft.form in {Form.VAGUE, Form.FORMULA, Form.FORMULA_PART, Form.REMAINDER}:
        return Use.COUNT
    for rule in _RULES:
        found = rule(draft, tokens, tongue)
        if found is not None:
            return found
    if draft.form is Form.ORDINAL:
        return ordinal_use(draft, tokens, tongue)
    found = _unit_number(draft, tokens, tongue) or _pronoun(draft, tokens, tongue)
    if found is None and draft.form is Form.CARDINAL and _BROKEN.fullmatch(tokens[draft.bare_last - 1].fold):
        return Use.MEASURE
    return found or Use.COUNT


def _fold(tokens: Sequence[Token], place: int) -> str:
    return tokens[place].fold if 0 <= place < len(tokens) else ""


def _model(draft: Draft, tokens: Sequence[Token], _: Tongue) -> Use | None:
    """Il-76, Т-72, G7, C.1.10: letters glued before the digits."""
    if not draft.digits or not joined(tokens, draft.bare):
        return None
    before = tokens[draft.bare - 1]
    if before.text[0].isalpha():
        return Use.MODEL
    if before.fold in {"-", "‑", "."} and joined(tokens, draft.bare - 1):
        letters = tokens[draft.bare - 2].text
        if letters[0].isalpha() and letters[0].isupper():
            return Use.DOCUMENT_NUMBER if before.fold == "." and len(letters) == 1 else Use.MODEL
    if before.fold == "." and draft.bare >= 2 and tokens[draft.bare - 2].text[0].isdigit():
        return Use.DOCUMENT_NUMBER
    return Use.DOCUMENT_NUMBER if before.fold in {"/", "#"} and joined(tokens, draft.bare - 1) else None


def _money(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> Use | None:
    """$1.5 million; 2,6 мільйона євро."""
    if _fold(tokens, draft.bare - 1) in CURRENCY_SIGNS or _fold(tokens, draft.last) in CURRENCY_SIGNS:
        return Use.MONEY
    if _fold(tokens, draft.last).startswith(CURRENCY_WORDS[tongue]):
        return Use.MONEY
    following = _fold(tokens, draft.last + 1)
    adjectives = {"us", "canadian", "australian", "american", "-", "американських", "американских"}
    if _fold(tokens, draft.last) in adjectives and following.startswith(CURRENCY_WORDS[tongue]):
        return Use.MONEY
    money_before = {"usd", "eur", "uah", "us$", "nis"}
    return Use.MONEY if _fold(tokens, draft.bare - 1) in money_before else None


def _document(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> Use | None:
    """No. 257, Article 438, ч. 2 ст. 438, резолюція 1701."""
    at = _before_point(tokens, draft.first)
    before = _fold(tokens, at)
    if before in NUMBER_SIGNS and (before not in {"no", "num"} or at < draft.first - 1):
        return Use.DOCUMENT_NUMBER
    if not draft.digits or draft.form is Form.PERCENT:
        return None
    if before.startswith(_STRONG) and at == draft.first - 1:
        return Use.DOCUMENT_NUMBER
    if before == "number" and _fold(tokens, at - 1) not in _NUMBERED:
        return None
    stems = DOCUMENT_BEFORE[tongue]
    long = () if tongue is Tongue.ENGLISH else tuple(stem for stem in stems if len(stem) > 3)
    if not (before in stems or before.startswith(long)) or (at < draft.first - 1 and len(before) > 3):
        return None
    after = _fold(tokens, draft.last)
    named_too = (after in {"ч", "п"} or after.startswith(("ст", "част", "кодекс"))) and tongue is not Tongue.ENGLISH
    names = not after[:1].isalpha() or after in _CLOSED[tongue] or named_too
    return Use.DOCUMENT_NUMBER if names else None


_STRONG: Final = ("статт", "стать", "резолюці", "резолюци", "article", "resolution", "параграф")
_NUMBERED: Final = frozenset(
    "the a file case phone cell telephone order serial registration inmate room house unit".split()
)


def _before_point(tokens: Sequence[Token], place: int) -> int:
    """Give the place of the word before a number, past the point of a short one (No., ст.)."""
    return place - 2 if _fold(tokens, place - 1) == "." else place - 1


def numbers_exchange(tokens: Sequence[Token], place: int, tongue: Tongue) -> bool:
    """Tell whether a number is that of an exchange: exchange No. 68, обмін № 68, обмен под номером 70."""
    at = _before_point(tokens, place)
    sign = _fold(tokens, at)
    if sign not in NUMBER_SIGNS and sign not in {"number", "номер", "номером"}:
        return False
    before = _fold(tokens, at - 2) if _fold(tokens, at - 1) in {"під", "за", "под"} else _fold(tokens, at - 1)
    return is_exchange(before, tongue)


_CLOSED: Final = {
    Tongue.ENGLISH: frozenset("of and or in on at to for the was is that which by from with has had".split()),
    Tongue.UKRAINIAN: frozenset(
        "та і й або чи в у на до від з із за про під кк кодексу ку кримінального що був була було ради оон".split()
    ),
    Tongue.RUSSIAN: frozenset(
        "и или в во на до от с из за о об под ук кодекса уголовного что был была было совета оон".split()
    ),
}


def time_unit_end(tokens: Sequence[Token], place: int, tongue: Tongue) -> int:
    """Give the end of the unit of time at a place (days, - day, with a small word between), 0 where there is none."""
    at = place
    if _fold(tokens, at) == "-" and joined(tokens, at):
        head = _fold(tokens, at + 1).split("-")[0]
        return at + 2 if head in TIME_UNITS[tongue] or head.startswith(TIME_ADJECTIVES) else 0
    if _fold(tokens, at) in {"last", "past"} and _fold(tokens, at + 1) in _ONE_UNIT:
        return 0
    if _fold(tokens, at) in _BETWEEN_UNIT:
        at += 1
    return at + 1 if _fold(tokens, at) in TIME_UNITS[tongue] else 0


_ONE_UNIT: Final = frozenset("day week month year night summer".split())
"""After "last" and a number they say when: nineteen last year are no nineteen years."""
_BETWEEN_UNIT: Final = frozenset(
    "long full whole more consecutive straight calendar working last past "
    "повних довгих останніх долгих полных последних календарних "
    "календарных робочих рабочих ще еще подряд поспіль".split()
)


def _age(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> Use | None:
    """Aged 25, 22-річний, the youngest is 25, captured at 22."""
    if draft.form in {Form.PERCENT, Form.ORDINAL, Form.FRACTION} or (draft.value or draft.upper or 0) > 120:
        return None
    if any(ends_with(tokens, start, AGE_BEFORE[tongue]) for start in {draft.first, draft.bare}):
        return Use.AGE
    if phrase_end(tokens, draft.last, AGE_AFTER[tongue]):
        return Use.AGE
    after = _fold(tokens, draft.last)
    if after == "-" and _fold(tokens, draft.last + 1).removeprefix("ти").startswith(AGE_ADJECTIVES[tongue]):
        return Use.AGE
    if _bounds_people(draft, tokens):
        return Use.AGE
    if not _stands_alone(draft, tokens, tongue):
        return None
    told = _cued(draft, tokens, AGE_CUES[tongue]) or _of_someone(draft, tokens)
    return Use.AGE if told else None


def _bounds_people(draft: Draft, tokens: Sequence[Token]) -> bool:
    """Tell "all soldiers under 25", "people of over 80": a bound after those whom it bounds, with nothing left to count."""
    at = draft.bare - 1
    if (
        _fold(tokens, at) not in {"under", "over", "above", "below"}
        or not 10 <= (draft.value or draft.upper or 0) < 100
    ):
        return False
    after = _fold(tokens, draft.last)
    if after[:1].isalnum() and after not in _CLOSED[Tongue.ENGLISH] | _VERBS:
        return False
    at -= _fold(tokens, at - 1) in {"of", "aged"}
    return _fold(tokens, at - 1).removesuffix("s") in _PERSONS | _PEOPLE


_VERBS: Final = frozenset("were are have had will would can may came went remain remained returned".split())
_PEOPLE: Final = frozenset(
    "people person men women those anyone everyone everybody troop prisoner captive detainee serviceman servicemen hostage child "
    "children service-member member internee defender conscript".split()
)


_PERSONS: Final = frozenset(
    "major corporal sergeant soldier man woman boy girl officer captain private lieutenant colonel marine sailor medic doctor "
    "nurse civilian fighter teenager father mother widow student pilot conscript volunteer guard reservist".split()
)


def _of_someone(draft: Draft, tokens: Sequence[Token]) -> bool:
    """Tell "he was 45", "at 22, he", "йому 25" from a count; an age in words or digits, of a grown-up or child."""
    before, earlier = _fold(tokens, draft.first - 1), _fold(tokens, draft.first - 2)
    if before == "of" and earlier in _PERSONS and (draft.value or 0) < 100:
        return True
    after, later = _fold(tokens, draft.last), _fold(tokens, draft.last + 1)
    if before in {"йому", "їй", "ему", "ей", "мені", "мне"}:
        return True
    if before in {"was", "is"} and earlier in {"he", "she", "who"}:
        return not after[:1].isalpha() or after in {"when", "and", "at"}
    someone = {"he", "she", "his", "her"}
    return before == "at" and ((after == "," and later in someone) or (after == "when" and later in someone))


def _stands_alone(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> bool:
    """Tell whether no noun follows that the number could count, or years do."""
    after = _fold(tokens, draft.last)
    return not after[:1].isalnum() or after in TIME_UNITS[tongue] or after in _CLOSED[tongue]


def _cued(draft: Draft, tokens: Sequence[Token], stems: tuple[str, ...]) -> bool:
    """Tell whether a word with one of the stems stands a few words before, in the same clause."""
    for at in range(draft.first - 1, max(draft.first - 1 - _WINDOW, -1), -1):
        if tokens[at].fold in _BREAKS:
            return False
        if tokens[at].fold.startswith(stems):
            return True
    return False


def _duration(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> Use | None:
    """Two weeks, a 44-day war, its 19th month; a prison term where a sentence is spoken of."""
    end = time_unit_end(tokens, draft.last, tongue)
    if not end or draft.form is Form.PERCENT:
        return None
    stop = min(end + _WINDOW, len(tokens))
    after = any(tokens[at].fold.startswith(TERM_CUES[tongue]) for at in range(end, stop))
    cued = after or _cued(draft, tokens, TERM_CUES[tongue])
    return Use.TERM if cued and draft.form is Form.CARDINAL and "day" not in _fold(tokens, end - 1) else Use.DURATION


def _measure(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> Use | None:
    """70 miles, 900 кілометрів, 20 °C."""
    at = draft.last + (_fold(tokens, draft.last) == "-" and joined(tokens, draft.last))
    after = _fold(tokens, at)
    if after in MEASURES[tongue] or after in {"°", "km", "kg"}:
        return Use.MEASURE
    return Use.MEASURE if after == "percentage" else None


def _ratio(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> Use | None:
    """38 times fewer, у 38 разів."""
    if draft.form is Form.FRACTION:
        return None
    after = _fold(tokens, draft.last)
    if draft.form is Form.CARDINAL and not draft.digits and _in_ten(draft, tokens, tongue):
        return Use.RATIO
    if after in TIMES_WORDS[tongue] and draft.form is Form.CARDINAL and _mediated(draft, tokens, tongue):
        return None
    return Use.RATIO if after in TIMES_WORDS[tongue] or after.endswith("fold") else None


def _in_ten(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> bool:
    """Tell whether a number word under ten is said of ten, or is that ten: nine out of ten Israelis; дев'ять із десяти."""
    size = 2 if tongue is Tongue.ENGLISH else 1
    ten = draft.first if draft.value == 10 else draft.last + size
    linked = _fold(tokens, ten - 1) in _FROM and (size == 1 or _fold(tokens, ten - 2) == "out")
    whom = _fold(tokens, ten + 1)
    small = draft.value == 10 or (draft.value or 10) < 10
    return linked and small and _fold(tokens, ten) in _TEN and whom[:1].isalpha() and not whom.startswith(_CAPTIVE)


_TEN: Final = frozenset("ten десяти десятьох".split())
_FROM: Final = frozenset("of із з зі из".split())
_CAPTIVE: Final = (
    "prison",
    "captive",
    "hostage",
    "detain",
    "интерв",
    "полонен",
    "плен",
    "в'яз",
    "заключ",
    "заруч",
    "залож",
    "опитан",
    "опрош",
    "interview",
    "respond",
)


def _mediated(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> bool:
    """Tell whether "fourteen times" counts exchanges or mediations and is no ratio (у 12 разів)."""
    if _fold(tokens, draft.first - 1) in {"у", "в", "во"}:
        return False
    near = tokens[max(draft.first - _WINDOW, 0) : draft.last + _WINDOW]
    return any(token.fold.startswith(("mediat", "broker", "swap", "exchang", *EXCHANGES[tongue])) for token in near)


def _compound(draft: Draft, tokens: Sequence[Token], _: Tongue) -> Use | None:
    """A 20-point plan is no count; a 157-man group is."""
    at = draft.last
    if _fold(tokens, draft.first - 1) == "-" and _fold(tokens, draft.first - 2) == "to" and joined(tokens, draft.first):
        return Use.RATIO
    if not (_fold(tokens, at) == "-" and joined(tokens, at) and joined(tokens, at + 1)):
        return None
    head = _fold(tokens, at + 1).split("-")[0]
    if not head[:1].isalpha() or draft.form is Form.FRACTION or head == "ever":
        return None
    return None if head in PEOPLE_COMPOUNDS else Use.MEASURE


def _listed(draft: Draft, tokens: Sequence[Token], _: Tongue) -> Use | None:
    """Number a list's item or a note: 1. / 2) at the beginning, [3]; a telephone after its plus sign."""
    after = _fold(tokens, draft.last)
    if draft.digits and draft.first == 0 and draft.last < 2 and after in {".", ")"} and (draft.value or 100) < 100:
        return Use.ORDER
    if draft.digits and after == "/" and joined(tokens, draft.last) and _fold(tokens, draft.last + 1).isdigit():
        return Use.DOCUMENT_NUMBER
    if draft.digits and (_against(tokens, draft.last) or _against(tokens, draft.first - 1)):
        return Use.RATIO
    before = _fold(tokens, draft.first - 1)
    if draft.digits and ((before == "[" and after == "]") or (before == "+" and joined(tokens, draft.first))):
        return Use.DOCUMENT_NUMBER
    return None


def _against(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a sign stands between two numbers that make neither range nor formula: 14-0, 50:50, a 5+5 commission."""
    if not 0 < place < len(tokens) - 1 or tokens[place].fold not in {"-", "–", ":", "+"}:
        return False
    tight = joined(tokens, place) and joined(tokens, place + 1)
    return tight and tokens[place - 1].text[0].isdigit() and tokens[place + 1].text[0].isdigit()


def _lived(draft: Draft, tokens: Sequence[Token], _: Tongue) -> Use | None:
    """In his 20s; day 1,000 of the war."""
    if draft.digits and _fold(tokens, draft.last) == "s" and joined(tokens, draft.last):
        return Use.AGE
    before = _fold(tokens, draft.first - 1)
    if draft.digits and before in {"boeing", "airbus", "antonov", "боїнг", "боинг"}:
        return Use.MODEL
    after = _fold(tokens, draft.last)
    return Use.DATE if before == "day" and (not after[:1].isalpha() or after in _CLOSED[Tongue.ENGLISH]) else None


_RULES: Final = (_listed, _lived, _model, _money, _document, _age, _duration, _measure, _ratio, _compound)


def _unit_number(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> Use | None:
    """12 бригада, 36 Brigade: a unit in the singular after a number that would take the plural."""
    if (
        not draft.digits
        or draft.hedge.value != "exact"
        or ((draft.value or 0) % 10 == 1 and tongue is not Tongue.ENGLISH)
    ):
        return None
    after, before = _fold(tokens, draft.last), _fold(tokens, draft.first - 1)
    if before in _NAMED_UNITS:
        return Use.UNIT_NUMBER
    if tongue is Tongue.ENGLISH and after in _SERVICES and _PLURAL.search(_fold(tokens, draft.last + 1)):
        return None
    if tongue is Tongue.ENGLISH:
        return Use.UNIT_NUMBER if after in UNITS[tongue] and after not in {"marines", "guards", "infantry"} else None
    if after in {"канал", "каналу", "каналі", "канала", "канале"}:
        return Use.DOCUMENT_NUMBER
    singular = after.endswith(
        ("бригада", "бригаду", "бригадою", "бригаді", "бригадой", "бригаде", "дивізія", "дивизия", "рота")
    )
    tied = after.endswith(("батальйон", "батальон", "полк", "корпус", "полку", "корпусу", "батальону", "батальйону"))
    return Use.UNIT_NUMBER if singular or tied else None


_NAMED_UNITS: Final = frozenset(
    "brigade battalion regiment squadron бригада батальон батальйон полк дивизия дивізія отряд загін".split()
)
"""Right before its digits a unit is numbered: бригада 2506, Battalion 101."""
_SERVICES: Final = frozenset("army fleet airborne infantry legion squad".split())
"""Before a plural they say whose soldiers are counted: 77 Army soldiers."""
_PLURAL: Final = re.compile(r"(?:[^s]s|men|women)$")
_REPEATED: Final = frozenset(
    {
        ("за", "одним"), ("за", "одного"), ("за", "другим"), ("за", "одной"), ("по", "одному"), ("і", "той"), ("и", "тот"),
        ("і", "та"), ("и", "та"), ("і", "те"), ("и", "то"), ("й", "той"), ("на", "одного"), ("і", "того"), ("и", "того"),
    }
)  # fmt: skip


def _parties(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> bool:
    """Tell whether it means two parties just named: the eighth swap between the two since 1991."""
    words = _fold(tokens, draft.first - 2), _fold(tokens, draft.first - 1)
    after = _fold(tokens, draft.last)
    alone = not after[:1].isalnum() or after in _CLOSED[tongue] or after in {"since", "this", "so", "after"}
    return tongue is Tongue.ENGLISH and draft.value == 2 and words == ("between", "the") and alone


def _pronoun(draft: Draft, tokens: Sequence[Token], tongue: Tongue) -> Use | None:
    """One of the, the last one, один одного; a one that counts nobody; the two, who are the parties."""
    if _parties(draft, tokens, tongue):
        return Use.PRONOUN
    if draft.value != 1 or draft.digits or draft.form is not Form.CARDINAL or draft.last - draft.first > 1:
        return None
    before, after = _fold(tokens, draft.first - 1), _fold(tokens, draft.last)
    if tongue is Tongue.ENGLISH:
        if before == "by" and _fold(tokens, draft.first - 2) == "one":
            return Use.PRONOUN
        if after == "by" and _fold(tokens, draft.last + 1) == "one":
            return Use.PRONOUN
        if after == "of":
            if before in {"every", "each", "not"}:
                return Use.PRONOUN
            return None if _fold(tokens, draft.last + 1) in {"them", "whom", "these", "those"} else Use.PRONOUN
        alone = not after[:1].isalpha() or after in _CLOSED[tongue]
        if _fold(tokens, draft.first - 2) in {"a", "an", "the"} and before[:1].isalpha():
            return Use.PRONOUN
        if before in {"no", "this", "that", "which", "each", "every", "any"} or (
            before in PRONOUN_BEFORE[tongue] and alone
        ):
            return Use.PRONOUN
        asked = before in {"if", "whom", "what", "when", "how", "where"} and after.endswith("s")
        return Use.PRONOUN if after in PRONOUN_AFTER[tongue] or before == "not" or asked else None
    if tokens[draft.bare].fold in {"одні", "одних", "одними", "одни"}:
        return Use.PRONOUN
    later = _fold(tokens, draft.last + 1)
    if (after, later) in _REPEATED:
        return Use.PRONOUN
    if after in {"з", "із", "зі", "из"}:
        of_them = _fold(tokens, draft.last + 1) in {"них", "яких", "котрих", "которых", "цих", "этих"}
        return None if of_them else Use.PRONOUN
    if (
        before in {"один", "одна", "одне", "одно", "одні"}
        or before in PRONOUN_BEFORE[tongue]
        or after in PRONOUN_AFTER[tongue]
    ):
        return Use.PRONOUN
    return None
