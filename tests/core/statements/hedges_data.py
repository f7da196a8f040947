"""Section 4: the quote is the number expression with its hedge and nothing else; bounds as the text gives them. Sentences of our own."""

from __future__ import annotations

from byname.core.press.counts import Hedge
from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "Russia freed 390 soldiers.",
        Want("390", value=390, approx=Hedge.EXACT, lower=None, upper=None),
    ),
    Case(
        "Russia freed exactly 390 soldiers.",
        Want("390", value=390, approx=Hedge.EXACT),
    ),
    Case(
        "Ukraine brought home more than 1,000 soldiers.",
        Want("more than 1,000", value=1000, approx=Hedge.MORE_THAN, lower=1000, upper=None),
    ),
    Case(
        "Ukraine brought home over 1,000 soldiers.",
        Want("over 1,000", value=1000, approx=Hedge.MORE_THAN, lower=1000, upper=None),
    ),
    Case(
        "Ukraine brought home at least 14 soldiers.",
        Want("at least 14", value=14, approx=Hedge.AT_LEAST, lower=14, upper=None),
    ),
    Case(
        "Ukraine brought home no fewer than 14 soldiers.",
        Want("no fewer than 14", value=14, approx=Hedge.AT_LEAST, lower=14),
    ),
    Case(
        "Ukraine brought home nearly 200 soldiers.",
        Want("nearly 200", value=200, approx=Hedge.NEARLY, lower=None, upper=200),
    ),
    Case(
        "Ukraine brought home almost 200 soldiers.",
        Want("almost 200", value=200, approx=Hedge.NEARLY, upper=200),
    ),
    Case(
        "Ukraine brought home just under 200 soldiers.",
        Want("just under 200", value=200, approx=Hedge.NEARLY, upper=200),
    ),
    Case(
        "Ukraine will bring home up to 200 soldiers.",
        Want("up to 200", value=200, approx=Hedge.UP_TO, lower=None, upper=200),
    ),
    Case(
        "Ukraine brought home as many as 3,983 soldiers.",
        Want("as many as 3,983", value=3983, approx=Hedge.UP_TO, upper=3983),
    ),
    Case(
        "Ukraine brought home about 60 soldiers.",
        Want("about 60", value=60, approx=Hedge.ABOUT, lower=None, upper=None),
    ),
    Case(
        "Ukraine brought home around 60 soldiers.",
        Want("around 60", value=60, approx=Hedge.ABOUT),
    ),
    Case(
        "Ukraine brought home roughly 60 soldiers.",
        Want("roughly 60", value=60, approx=Hedge.ABOUT),
    ),
    Case(
        "Ukraine brought home approximately 60 soldiers.",
        Want("approximately 60", value=60, approx=Hedge.ABOUT),
    ),
    Case(
        "Ukraine brought home some 1,481 soldiers.",
        Want("some 1,481", value=1481, approx=Hedge.ABOUT),
    ),
    Case(
        "Some 60 soldiers came home.",
        Want("Some 60", value=60, approx=Hedge.ABOUT),
    ),
    Case(
        "Russia still holds probably 1,200 soldiers.",
        Want("probably 1,200", value=1200, approx=Hedge.ABOUT),
    ),
    Case(
        "Ukraine brought home between 60 and 80 soldiers.",
        Want("between 60 and 80", value=None, lower=60, upper=80, approx=Hedge.RANGE),
    ),
    Case(
        "Ukraine brought home 60-80 soldiers.",
        Want("60-80", value=None, lower=60, upper=80, approx=Hedge.RANGE),
    ),
    Case(
        "Ukraine brought home two dozen soldiers.",
        Want("two dozen", value=24),
    ),
    Case(
        "Ukraine brought home a dozen soldiers.",
        Want("a dozen", value=12),
    ),
    Case(
        "Ukraine brought home twenty-five soldiers.",
        Want("twenty-five", value=25),
    ),
    Case(
        "Ukraine brought home one hundred and five soldiers.",
        Want("one hundred and five", value=105),
    ),
    Case(
        "Ukraine brought home two soldiers.",
        Want("two", value=2),
    ),
    Case(
        "Ukraine brought home 1.5 thousand soldiers.",
        Want("1.5 thousand", value=1500),
    ),
    Case(
        "Russia holds 15 thousand Ukrainian civilians.",
        Want("15 thousand", value=15000, side="Ukraine"),
    ),
    Case(
        "Russia freed 1 000 soldiers.",
        Want("1 000", value=1000),
    ),
    Case(
        "Russia freed 1’000 soldiers.",
        Want("1’000", value=1000),
    ),
]

UK: list[Case] = [
    Case(
        "Росія звільнила 390 військових.",
        Want("390", value=390, approx=Hedge.EXACT, lower=None, upper=None),
    ),
    Case(
        "Україна повернула понад 1000 військових.",
        Want("понад 1000", value=1000, approx=Hedge.MORE_THAN, lower=1000, upper=None),
    ),
    Case(
        "Україна повернула більше 1000 військових.",
        Want("більше 1000", value=1000, approx=Hedge.MORE_THAN, lower=1000),
    ),
    Case(
        "Україна повернула більш як 1000 військових.",
        Want("більш як 1000", value=1000, approx=Hedge.MORE_THAN, lower=1000),
    ),
    Case(
        "Україна повернула щонайменше 14 військових.",
        Want("щонайменше 14", value=14, approx=Hedge.AT_LEAST, lower=14),
    ),
    Case(
        "Україна повернула не менше 14 військових.",
        Want("не менше 14", value=14, approx=Hedge.AT_LEAST, lower=14),
    ),
    Case(
        "Україна повернула принаймні 14 військових.",
        Want("принаймні 14", value=14, approx=Hedge.AT_LEAST, lower=14),
    ),
    Case(
        "Україна повернула майже 200 військових.",
        Want("майже 200", value=200, approx=Hedge.NEARLY, upper=200),
    ),
    Case(
        "Україна поверне до 200 військових.",
        Want("до 200", value=200, approx=Hedge.UP_TO, upper=200),
    ),
    Case(
        "Україна повернула близько 60 військових.",
        Want("близько 60", value=60, approx=Hedge.ABOUT, lower=None, upper=None),
    ),
    Case(
        "Україна повернула приблизно 60 військових.",
        Want("приблизно 60", value=60, approx=Hedge.ABOUT),
    ),
    Case(
        "Україна повернула орієнтовно 60 військових.",
        Want("орієнтовно 60", value=60, approx=Hedge.ABOUT),
    ),
    Case(
        "Україна повернула від 60 до 80 військових.",
        Want("від 60 до 80", value=None, lower=60, upper=80, approx=Hedge.RANGE),
    ),
    Case(
        "Україна повернула 60–80 військових.",
        Want("60–80", value=None, lower=60, upper=80, approx=Hedge.RANGE),
    ),
    Case(
        "Україна повернула двадцять п'ять військових.",
        Want("двадцять п'ять", value=25),
    ),
    Case(
        "Україна повернула двадцять п’ять військових.",
        Want("двадцять п’ять", value=25),
    ),
    Case(
        "Україна повернула сто п'ятьох військових.",
        Want("сто п'ятьох", value=105),
    ),
    Case(
        "Україна повернула двох військових.",
        Want("двох", value=2),
    ),
    Case(
        "Додому повернулися троє військових.",
        Want("троє", value=3),
    ),
    Case(
        "Росія утримує 15 тисяч українських цивільних.",
        Want("15 тисяч", value=15000),
    ),
    Case(
        "Росія утримує 15 тис. українських цивільних.",
        Want("15 тис.", value=15000),
    ),
    Case(
        "Росія утримує півтори тисячі українських цивільних.",
        Want("півтори тисячі", value=1500),
    ),
]

RU: list[Case] = [
    Case(
        "Россия освободила 390 военных.",
        Want("390", value=390, approx=Hedge.EXACT, lower=None, upper=None),
    ),
    Case(
        "Россия вернула более 1000 военных.",
        Want("более 1000", value=1000, approx=Hedge.MORE_THAN, lower=1000, upper=None),
    ),
    Case(
        "Россия вернула больше 1000 военных.",
        Want("больше 1000", value=1000, approx=Hedge.MORE_THAN, lower=1000),
    ),
    Case(
        "Россия вернула свыше 1000 военных.",
        Want("свыше 1000", value=1000, approx=Hedge.MORE_THAN, lower=1000),
    ),
    Case(
        "Россия вернула не менее 14 военных.",
        Want("не менее 14", value=14, approx=Hedge.AT_LEAST, lower=14),
    ),
    Case(
        "Россия вернула как минимум 14 военных.",
        Want("как минимум 14", value=14, approx=Hedge.AT_LEAST, lower=14),
    ),
    Case(
        "Россия вернула по меньшей мере 14 военных.",
        Want("по меньшей мере 14", value=14, approx=Hedge.AT_LEAST, lower=14),
    ),
    Case(
        "Россия вернула почти 200 военных.",
        Want("почти 200", value=200, approx=Hedge.NEARLY, upper=200),
    ),
    Case(
        "Россия вернула около 60 военных.",
        Want("около 60", value=60, approx=Hedge.ABOUT),
    ),
    Case(
        "Россия вернула примерно 60 военных.",
        Want("примерно 60", value=60, approx=Hedge.ABOUT),
    ),
    Case(
        "Россия вернула порядка 60 военных.",
        Want("порядка 60", value=60, approx=Hedge.ABOUT),
    ),
    Case(
        "Россия вернула от 60 до 80 военных.",
        Want("от 60 до 80", value=None, lower=60, upper=80, approx=Hedge.RANGE),
    ),
    Case(
        "Россия вернула двадцать пять военных.",
        Want("двадцать пять", value=25),
    ),
    Case(
        "Россия вернула сто пять военных.",
        Want("сто пять", value=105),
    ),
    Case(
        "Россия вернула двух военных.",
        Want("двух", value=2),
    ),
    Case(
        "Домой вернулись трое военных.",
        Want("трое", value=3),
    ),
    Case(
        "Украина удерживает 15 тысяч российских военных.",
        Want("15 тысяч", value=15000),
    ),
    Case(
        "Украина удерживает 15 тыс. российских военных.",
        Want("15 тыс.", value=15000),
    ),
    Case(
        "Украина удерживает полторы тысячи российских военных.",
        Want("полторы тысячи", value=1500),
    ),
]
