"""Write numbers in words, in every case, from school grammars: independent of the lists that the reader uses."""

from __future__ import annotations

from collections.abc import Iterator

CASES = ("nominative", "genitive", "dative", "instrumental", "locative")

EN_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
EN_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()

UK_FIRST = {
    1: "один одного одному одним одному",
    2: "два двох двом двома двох",
    3: "три трьох трьом трьома трьох",
    4: "чотири чотирьох чотирьом чотирма чотирьох",
    6: "шість шести шести шістьма шести",
    7: "сім семи семи сімома семи",
    8: "вісім восьми восьми вісьма восьми",
    40: "сорок сорока сорока сорока сорока",
    90: "дев'яносто дев'яноста дев'яноста дев'яноста дев'яноста",
    100: "сто ста ста ста ста",
}
UK_REGULAR = {
    5: "п'ят", 9: "дев'ят", 10: "десят", 11: "одинадцят", 12: "дванадцят", 13: "тринадцят", 14: "чотирнадцят", 15: "п'ятнадцят",
    16: "шістнадцят", 17: "сімнадцят", 18: "вісімнадцят", 19: "дев'ятнадцят", 20: "двадцят", 30: "тридцят",
}  # fmt: skip
UK_FIFTIES = {50: "п'ятдесят", 60: "шістдесят", 70: "сімдесят", 80: "вісімдесят"}
UK_HUNDREDS = {
    200: "двісті двохсот двомстам двомастами двохстах",
    300: "триста трьохсот трьомстам трьомастами трьохстах",
    400: "чотириста чотирьохсот чотирьомстам чотирмастами чотирьохстах",
    500: "п'ятсот п'ятисот п'ятистам п'ятьмастами п'ятистах",
    600: "шістсот шестисот шестистам шістьмастами шестистах",
    700: "сімсот семисот семистам сьомастами семистах",
    800: "вісімсот восьмисот восьмистам вісьмастами восьмистах",
    900: "дев'ятсот дев'ятисот дев'ятистам дев'ятьмастами дев'ятистах",
}
UK_THOUSAND = ("тисяча тисячі тисячі тисячею тисячі", "тисячі тисяч тисячам тисячами тисячах")

RU_FIRST = {
    1: "один одного одному одним одном",
    2: "два двух двум двумя двух",
    3: "три трёх трём тремя трёх",
    4: "четыре четырёх четырём четырьмя четырёх",
    8: "восемь восьми восьми восемью восьми",
    40: "сорок сорока сорока сорока сорока",
    90: "девяносто девяноста девяноста девяноста девяноста",
    100: "сто ста ста ста ста",
}
RU_REGULAR = {
    5: "пят", 6: "шест", 7: "сем", 9: "девят", 10: "десят", 11: "одиннадцат", 12: "двенадцат", 13: "тринадцат", 14: "четырнадцат",
    15: "пятнадцат", 16: "шестнадцат", 17: "семнадцат", 18: "восемнадцат", 19: "девятнадцат", 20: "двадцат", 30: "тридцат",
}  # fmt: skip
RU_FIFTIES = {
    50: ("пят", "пяти", "пятью"),
    60: ("шест", "шести", "шестью"),
    70: ("сем", "семи", "семью"),
    80: ("восем", "восьми", "восемью"),
}
RU_HUNDREDS = {
    200: "двести двухсот двумстам двумястами двухстах",
    300: "триста трёхсот трёмстам тремястами трёхстах",
    400: "четыреста четырёхсот четырёмстам четырьмястами четырёхстах",
    500: "пятьсот пятисот пятистам пятьюстами пятистах",
    600: "шестьсот шестисот шестистам шестьюстами шестистах",
    700: "семьсот семисот семистам семьюстами семистах",
    800: "восемьсот восьмисот восьмистам восемьюстами восьмистах",
    900: "девятьсот девятисот девятистам девятьюстами девятистах",
}
RU_THOUSAND = ("тысяча тысячи тысяче тысячей тысяче", "тысячи тысяч тысячам тысячами тысячах")


def _uk(value: int, case: int) -> str:
    if value in UK_FIRST or value in UK_HUNDREDS:
        return (UK_FIRST.get(value) or UK_HUNDREDS[value]).split()[case]
    if value in UK_FIFTIES:
        stem = UK_FIFTIES[value]
        return stem + ("", "и", "и", "ьма", "и")[case]
    return UK_REGULAR[value] + ("ь", "и", "и", "ьма", "и")[case]


def _ru(value: int, case: int) -> str:
    if value in RU_FIRST or value in RU_HUNDREDS:
        return (RU_FIRST.get(value) or RU_HUNDREDS[value]).split()[case]
    if value in RU_FIFTIES:
        plain, genitive, instrumental = RU_FIFTIES[value]
        return (
            f"{plain}ьдесят",
            f"{genitive}десяти",
            f"{genitive}десяти",
            f"{instrumental}десятью",
            f"{genitive}десяти",
        )[case]
    return RU_REGULAR[value] + ("ь", "и", "и", "ью", "и")[case]


def _parts(value: int) -> Iterator[int]:
    hundreds, rest = value - value % 100, value % 100
    if hundreds:
        yield hundreds
    if rest < 20:
        if rest:
            yield rest
        return
    yield rest - rest % 10
    if rest % 10:
        yield rest % 10


def slavic(value: int, case: int, *, russian: bool) -> str:
    """Write 1 to 999,999 in Ukrainian or Russian, all parts in one case; 1 and 2 thousand in the feminine."""
    word = _ru if russian else _uk
    thousands, rest = divmod(value, 1000)
    parts = []
    if thousands:
        ones = thousands % 10 if thousands % 100 not in range(11, 20) else 0
        written = [word(part, case) for part in _parts(thousands)] if thousands > 1 else []
        if ones in {1, 2} and written:
            feminine = {1: "одна одної одній однією одній", 2: "дві двох двом двома двох"}
            if russian:
                feminine = {1: "одна одной одной одной одной", 2: "две двух двум двумя двух"}
            written[-1] = feminine[ones].split()[case]
        one, many = RU_THOUSAND if russian else UK_THOUSAND
        plural = many.split()[1 if case == 0 and ones not in {2, 3, 4} else case]
        parts = [*written, one.split()[case] if ones == 1 else plural]
    return " ".join([*parts, *(word(part, case) for part in _parts(rest))])


def english(value: int, *, hyphen: bool = True, joint: bool = True) -> str:
    """Write 0 to 999,999 in English: British (and) or American, with or without hyphens."""
    if value >= 1000:
        rest = value % 1000
        tail = (
            f" {'and ' if joint and 0 < rest < 100 else ''}{english(rest, hyphen=hyphen, joint=joint)}" if rest else ""
        )
        return f"{english(value // 1000, hyphen=hyphen, joint=joint)} thousand{tail}"
    if value >= 100:
        rest = value % 100
        tail = f" {'and ' if joint else ''}{english(rest, hyphen=hyphen)}" if rest else ""
        return f"{EN_SMALL[value // 100]} hundred{tail}"
    if value < 20:
        return EN_SMALL[value]
    ones = f"{'-' if hyphen else ' '}{EN_SMALL[value % 10]}" if value % 10 else ""
    return EN_TENS[value // 10] + ones
