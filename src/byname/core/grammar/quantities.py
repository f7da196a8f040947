"""Read one bare number at a place: digits with any separators, number words in any form, and both together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from byname.core.grammar.numberwords import Kind, Word, words_of
from byname.core.grammar.parts import Token
from byname.core.grammar.quantities_data import AND_A_HALF, CARDINAL_ENDINGS, INFIXES, ORDINAL_ENDINGS, SHORT_POWERS
from byname.core.grammar.tongues import Tongue

__all__ = ["Quantity", "joined", "read_quantity"]

_THOUSANDS: Final = re.compile(r"\d{1,3}(?:[,'.’]\d{3})+")
_DECIMAL: Final = re.compile(r"(\d+)[.,](\d{1,4})")
_GROUP_OF_THREE: Final = re.compile(r"\d{3}")
_LONGEST: Final = 15
"""Digits of a number that is still read as one."""
_SCALES: Final = frozenset({Kind.POWER, Kind.GROUP})
_SMALL: Final = frozenset({Kind.UNIT, Kind.TEEN, Kind.TEN})


class Quantity(NamedTuple):
    """A bare number in tokens [first, last).

    `scale`: the thousand or dozen that it ends with, else 1; `loose`: a plural that counts nothing exactly when alone
    (dozens, тисячі), `one_form`: it may mean one of them (близько тисячі); `about`: inverted (тысяч пять) or with an odd
    remainder; `plain`: the text of a digit number, "" for words.
    """

    first: int
    last: int
    value: float
    ordinal: bool = False
    scale: float = 1
    loose: bool = False
    one_form: bool = False
    about: bool = False
    over: bool = False
    plain: str = ""
    word: str = ""


def joined(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether the token at a place follows the one before without a space."""
    return 0 < place < len(tokens) and tokens[place].start == tokens[place - 1].end


def read_quantity(tokens: Sequence[Token], place: int, tongue: Tongue) -> Quantity | None:
    """Read the longest number that begins at a place; None where none does."""
    token = tokens[place]
    if token.text[0].isdigit():
        return _digits(tokens, place, tongue)
    lexicon = words_of(tongue)
    if tongue is Tongue.ENGLISH:
        return _english(tokens, place, lexicon)
    if token.fold in lexicon:
        return _cyrillic(tokens, place, lexicon)
    return None


def _digits(tokens: Sequence[Token], place: int, tongue: Tongue) -> Quantity | None:
    last = place + 1
    plain = tokens[place].fold
    if plain.isdigit() and len(plain) <= 3:
        while _is_next_group(tokens, last):
            plain += tokens[last].text
            last += 1
    thousands = _THOUSANDS.fullmatch(plain)
    decimal = _DECIMAL.fullmatch(plain)
    scaled = _scale(tokens, last, tongue)
    percent = last < len(tokens) and tokens[last].fold in {"%", "percent", "per"}
    if decimal and (scaled is not None or percent or not thousands):
        value = float(f"{decimal[1]}.{decimal[2]}")
    elif thousands or plain.isdigit():
        bare = re.sub(r"\D", "", plain)
        if len(bare) > _LONGEST:
            return None
        value = int(bare)
    else:
        return Quantity(place, last, -1, plain=plain)
    if scaled is not None:
        scale, end, over = scaled
        rest = _digits_after(tokens, end) if scale == 1000 and not decimal and tongue is not Tongue.ENGLISH else 0
        if rest:
            return Quantity(place, end + 1, value * scale + rest, over=over, plain=plain)
        if scale > 1000 and end < len(tokens) and tokens[end].text.isdigit():
            lower = _digits(tokens, end, tongue)
            if lower is not None and 1 < lower.scale < scale:
                return Quantity(
                    place, lower.last, value * scale + lower.value, scale=lower.scale, over=over, plain=plain
                )
        return Quantity(place, end, round(value * scale, 6), scale=scale, over=over, plain=plain)
    end, ordinal = _ending(tokens, last, tongue)
    return Quantity(place, end, value, ordinal=ordinal, plain=plain)


def _digits_after(tokens: Sequence[Token], place: int) -> int:
    """Read the rest of "6 тысяч 365": up to three digits after the thousands; 0 where no such number follows."""
    if place >= len(tokens) or not tokens[place].text.isdigit() or len(tokens[place].text) > 3:
        return 0
    return (
        0 if joined(tokens, place + 1) and tokens[place + 1].text in {"-", ":", "%", "/"} else int(tokens[place].text)
    )


def _is_next_group(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether three digits follow after one space of any width; a fourth digit or a fraction is another number."""
    if place >= len(tokens) or not 0 < tokens[place].start - tokens[place - 1].end <= 2:
        return False
    return _GROUP_OF_THREE.fullmatch(tokens[place].text) is not None


def _scale(tokens: Sequence[Token], place: int, tongue: Tongue) -> tuple[float, int, bool] | None:
    """Read a thousand, million or dozen after digits: its value, the end, and whether a remainder stands between."""
    over = False
    for phrase in INFIXES.get(tongue, ()):
        if _folds(tokens, place, len(phrase)) == phrase:
            place, over = place + len(phrase), True
            break
    if place >= len(tokens):
        return None
    word = words_of(tongue).get(tokens[place].fold)
    if word is None and joined(tokens, place) and tokens[place].text in SHORT_POWERS:
        return SHORT_POWERS[tokens[place].text], place + 1, over
    if tongue is Tongue.ENGLISH and tokens[place].fold == "-" and place + 1 < len(tokens):
        return None
    if (
        word is None
        or word.ordinal
        or not (word.kind in _SCALES or (word.kind is Kind.HUNDRED and tongue is Tongue.ENGLISH))
    ):
        return None
    return word.value, _with_point(tokens, place), over


def _with_point(tokens: Sequence[Token], place: int) -> int:
    """Give the end of a scale, with the point of its short form (тис.)."""
    short = tokens[place].fold in {"тис", "тыс", "млн", "млрд"}
    dotted = short and joined(tokens, place + 1) and tokens[place + 1].text == "."
    return place + 1 + dotted


def _ending(tokens: Sequence[Token], place: int, tongue: Tongue) -> tuple[int, bool]:
    """Read the ending glued to digits: 63rd, 71-го, 5-ти."""
    at = place + 1 if joined(tokens, place) and tokens[place].fold == "-" else place
    if not joined(tokens, at):
        return place, False
    ending = tokens[at].fold
    if ending == "ма" and tokens[place - 1].text[-1] in "78":  # сьома, восьма
        return at + 1, True
    if ending in ORDINAL_ENDINGS.get(tongue, ()):
        return at + 1, True
    if at > place and ending in CARDINAL_ENDINGS.get(tongue, ()):
        return at + 1, False
    return place, False


def _folds(tokens: Sequence[Token], place: int, count: int) -> tuple[str, ...]:
    return tuple(token.fold for token in tokens[place : place + count])


def _english(tokens: Sequence[Token], place: int, lexicon: dict[str, Word]) -> Quantity | None:
    """Read English number words: twenty-one, two hundred and seven, half a dozen, two and a half thousand."""
    fold = tokens[place].fold
    folds = _folds(tokens, place, 4)
    dashed = folds[:3] == ("half", "-", "dozen") or folds[:2] == ("half", "dozen")
    if dashed or folds[:3] == ("a", "half", "dozen") or folds == ("a", "half", "-", "dozen"):
        end = place + folds.index("dozen") + 1
        return Quantity(place, end, 6, scale=12, word=Kind.GROUP)
    if fold in {"a", "an"} or folds[:2] in {("half", "a"), ("half", "of")}:
        at = place + 1 if fold != "half" else place + 2
        word = lexicon.get(tokens[at].fold) if at < len(tokens) else None
        if word is None or word.plural or word.ordinal or word.kind not in {Kind.HUNDRED, Kind.POWER, Kind.GROUP}:
            return None
        if fold == "half":
            return (
                Quantity(place, at + 1, word.value / 2, scale=word.value, word=word.kind) if folds[1] == "a" else None
            )
        found = _english_words(tokens, at, lexicon)
        return found._replace(first=place) if found else None
    return _english_words(tokens, place, lexicon) if fold in lexicon else None


def _english_words(tokens: Sequence[Token], place: int, lexicon: dict[str, Word]) -> Quantity | None:
    total = current = 0.0
    low = 1000.0  # what the next part of the current group must stay below
    scale, at, ordinal = 1.0, place, False
    while at < len(tokens):
        step = at + _english_joint(tokens, at, place, lexicon)
        word = lexicon.get(tokens[step].fold) if step < len(tokens) else None
        if word is None or (word.plural and word.kind is not Kind.POWER and at > place):
            break
        if word.kind in _SMALL:
            if word.value >= low:
                break
            current += word.value
            low = {Kind.TEN: 10.0}.get(word.kind, 1.0)
        elif word.kind is Kind.HUNDRED:
            if current >= 100 or (step > at + 1):
                break
            current, low = (current or 1) * word.value, 100.0
        elif word.kind is Kind.POWER and not (total and word.value >= scale):
            total, current, low, scale = total + (current or 1) * word.value, 0.0, 1000.0, word.value
        elif word.kind is Kind.GROUP and at > place and not total:
            return Quantity(place, step + 1, current * word.value, scale=word.value, word=word.kind)
        elif word.kind is Kind.GROUP and at == place:
            return Quantity(place, step + 1, word.value, scale=word.value, loose=word.plural, word=word.kind)
        else:
            break
        at, ordinal = step + 1, word.ordinal
        if ordinal:
            break
    if at == place:
        return None
    first = lexicon[tokens[place].fold]
    if (half := _and_a_half(tokens, at, Tongue.ENGLISH)) and not ordinal and scale == 1:
        end = half
        power = lexicon.get(tokens[end].fold) if end < len(tokens) else None
        if power and power.kind in {Kind.POWER, Kind.HUNDRED} and not power.plural:
            return Quantity(place, end + 1, (current + 0.5) * power.value, scale=power.value)
        return Quantity(place, end, current + 0.5)
    ends = 1.0 if current else scale
    return Quantity(place, at, total + current, ordinal, ends, loose=first.plural and at == place + 1, word=first.kind)


def _english_joint(tokens: Sequence[Token], at: int, place: int, lexicon: dict[str, Word]) -> int:
    """Tell how many tokens of joint (hyphen, and) stand before the next part of a number."""
    if at == place:
        return 0
    fold = tokens[at].fold
    if fold == "-" and joined(tokens, at) and joined(tokens, at + 1):
        return 1
    before = lexicon.get(tokens[at - 1].fold)
    if fold != "and" or before is None or before.kind not in {Kind.HUNDRED, Kind.POWER} or before.plural:
        return 0
    after_power = before.kind is Kind.POWER
    return 1 if _goes_on_after_and(tokens, at + 1, lexicon, after_power=after_power) else 0


def _goes_on_after_and(tokens: Sequence[Token], place: int, lexicon: dict[str, Word], *, after_power: bool) -> bool:
    """Tell whether "and" goes on with the rest of one number: a hundred and seven (thousand), not a hundred and two hundred."""
    word = lexicon.get(tokens[place].fold) if place < len(tokens) else None
    if word is None or word.kind not in _SMALL:
        return False
    at = place + 1
    while at < len(tokens) and at < place + 4:
        step = at + (tokens[at].fold == "-" and joined(tokens, at))
        following = lexicon.get(tokens[step].fold) if step < len(tokens) else None
        if following is None:
            return True
        if following.kind not in _SMALL:
            return following.kind is Kind.POWER and not following.plural and not after_power
        at = step + 1
    return True


def _and_a_half(tokens: Sequence[Token], place: int, tongue: Tongue) -> int:
    """Give the end of "and a half", "з половиною" at a place; 0 where it does not stand there."""
    for phrase in AND_A_HALF.get(tongue, ()):
        if _folds(tokens, place, len(phrase)) == phrase:
            return place + len(phrase)
    return 0


def _cyrillic(tokens: Sequence[Token], place: int, lexicon: dict[str, Word]) -> Quantity | None:
    """Read Ukrainian or Russian number words: сто сорок, тисячі чотирьохсот дев'яти, півтори тисячі, тысяч пять."""
    first = lexicon[tokens[place].fold]
    if first.kind is Kind.WHOLE:
        return Quantity(place, place + 1, first.value, word=first.kind)
    if first.kind is Kind.HALF:
        return _half(tokens, place, lexicon, first)
    if first.kind in _SCALES and not first.ordinal:
        turned = _inverted(tokens, place, lexicon, first)
        if turned is not None:
            return turned
    return _cyrillic_words(tokens, place, lexicon)


def _half(tokens: Sequence[Token], place: int, lexicon: dict[str, Word], half: Word) -> Quantity | None:
    following = lexicon.get(tokens[place + 1].fold) if place + 1 < len(tokens) else None
    if following is not None and following.kind in _SCALES and not following.ordinal:
        end = _with_point(tokens, place + 1)
        return Quantity(place, end, half.value * following.value, scale=following.value, word=half.kind)
    return Quantity(place, place + 1, half.value, word=half.kind) if half.value > 1 else None


def _inverted(tokens: Sequence[Token], place: int, lexicon: dict[str, Word], head: Word) -> Quantity | None:
    """Read "тысяч пять", "десятка два": about so many thousands."""
    if not (head.plural or head.genitive) or place + 1 >= len(tokens):
        return None
    after = place + 1
    if tokens[after].fold in {"з", "із", "зо", "с", "на"} and after + 1 < len(tokens):
        after += 1
    number = lexicon.get(tokens[after].fold)
    if number is None or number.kind not in _SMALL or number.ordinal or not number.nominative:
        return None
    rest = _cyrillic_words(tokens, after, lexicon)
    if rest is None or rest.scale != 1 or rest.value < 2 or (head.value == 1000 and rest.value > 99):
        return None
    return Quantity(place, rest.last, rest.value * head.value, scale=head.value, about=True)


def _cyrillic_words(tokens: Sequence[Token], place: int, lexicon: dict[str, Word]) -> Quantity | None:
    total = current = 0.0
    low, scale, at = 1000.0, float("inf"), place
    ordinal = loose = over = False
    while at < len(tokens):
        if at > place and (past := _past_infix(tokens, at, lexicon)):
            over, at = True, past
        word = lexicon.get(tokens[at].fold)
        if word is None or word.kind in {Kind.WHOLE, Kind.HALF}:
            if word is None and scale == 1000 and not current and (rest := _digits_after(tokens, at)):
                return Quantity(place, at + 1, total + rest)
            break
        if word.kind is Kind.GROUP:
            return _grouped(tokens, place, at, current if not total else -1.0) or _ended(place, at, total, current)
        if word.kind is Kind.POWER and not word.ordinal:
            if word.value >= scale or (word.plural and not current and (at > place)):
                break
            loose = word.plural and not current
            total, current, low, scale = total + (current or 1) * word.value, 0.0, 1000.0, word.value
            at = _with_point(tokens, at)
            continue
        if word.value >= low:
            break
        current += word.value
        low = {Kind.HUNDRED: 100.0, Kind.TEN: 10.0}.get(word.kind, 1.0)
        at, loose = at + 1, False
        if word.ordinal:
            ordinal = True
            break
    if at == place:
        return None
    half = 0 if ordinal or total else _and_a_half(tokens, at, _tongue(lexicon))
    if half:
        return _with_half(tokens, place, half, current, lexicon)
    ends = 1.0 if current or scale == float("inf") else scale
    head = lexicon[tokens[place].fold]
    return Quantity(
        place, at, total + current, ordinal, ends, loose=loose, one_form=head.genitive, over=over, word=head.kind
    )


def _past_infix(tokens: Sequence[Token], place: int, lexicon: dict[str, Word]) -> int:
    """Give the end of "с лишним" where a thousand follows it (две с лишним тысячи); 0 where none does."""
    for phrase in INFIXES[_tongue(lexicon)]:
        end = place + len(phrase)
        if end < len(tokens) and _folds(tokens, place, len(phrase)) == phrase:
            word = lexicon.get(tokens[end].fold)
            return end if word is not None and word.kind is Kind.POWER else 0
    return 0


def _tongue(lexicon: dict[str, Word]) -> Tongue:
    return Tongue.UKRAINIAN if lexicon is words_of(Tongue.UKRAINIAN) else Tongue.RUSSIAN


def _ended(place: int, at: int, total: float, current: float) -> Quantity | None:
    return Quantity(place, at, total + current) if at > place else None


def _grouped(tokens: Sequence[Token], place: int, at: int, times: float) -> Quantity | None:
    """Read a noun that counts, alone (десяток) or multiplied (два десятки)."""
    lexicon = words_of(Tongue.UKRAINIAN)
    word = lexicon.get(tokens[at].fold) or words_of(Tongue.RUSSIAN)[tokens[at].fold]
    if times < 0:
        return None
    if at > place:
        return Quantity(place, at + 1, times * word.value, scale=word.value) if times < 100 else None
    return Quantity(
        place, at + 1, word.value, scale=word.value, loose=word.plural, one_form=word.genitive, word=word.kind
    )


def _with_half(tokens: Sequence[Token], place: int, end: int, current: float, lexicon: dict[str, Word]) -> Quantity:
    power = lexicon.get(tokens[end].fold) if end < len(tokens) else None
    if power is not None and power.kind in _SCALES and not power.ordinal:
        return Quantity(place, _with_point(tokens, end), (current + 0.5) * power.value, scale=power.value)
    return Quantity(place, end, current + 0.5)
