"""Words beside a number that tell what it is for, per language: stems begin a folded word, words are whole."""

from __future__ import annotations

from byname.core.grammar.tongues import Tongue

__all__ = [
    "AGE_ADJECTIVES",
    "AGE_AFTER",
    "AGE_BEFORE",
    "AGE_CUES",
    "ALIKE",
    "BOTH",
    "BOTH_OF",
    "CURRENCY_SIGNS",
    "CURRENCY_WORDS",
    "DEAL",
    "DOCUMENT_BEFORE",
    "ELLIPSIS",
    "EXCHANGED",
    "EXCHANGES",
    "LEAD_INS",
    "MEASURES",
    "NUMBER_SIGNS",
    "PEOPLE_COMPOUNDS",
    "PRONOUN_AFTER",
    "PRONOUN_BEFORE",
    "RATIO_WORDS",
    "STAGES",
    "TERM_CUES",
    "TIMES_WORDS",
    "TIME_ADJECTIVES",
    "TIME_UNITS",
    "UNITS",
]

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN

TIME_UNITS: dict[Tongue, frozenset[str]] = {
    EN: frozenset("day days week weeks month months year years hour hours minute minutes second seconds decade decades night nights weekend weekends century centuries yr yrs hr hrs fortnight fortnights".split()),
    UK: frozenset(
        "день дня дні днів дням днями днях дню доба доби добу діб добі добою добам добами тиждень тижня тижні тижнів тижням тижнями тижнях тижневі місяць місяця місяці місяців місяцям місяцями "
        "місяцях місяцю рік року роки років рокам роками роках році роком година години годину годин годині годинами годинах годиною хвилина хвилини хвилину хвилин хвилинами хвилинах секунд секунди секунду ніч ночі ночей вечір вечори "
        "століття сторіччя десятиліття десятиріччя літ хв год сек міс".split()
    ),
    RU: frozenset(
        "день дня дни дней дням днями днях дню сутки суток суткам сутками сутках неделя недели неделю недель неделе неделей неделям неделями неделях месяц месяца месяцы месяцев месяцам "
        "месяцами месяцах месяцу месяце год года годы лет годов годам годами годах году годом час часа часы часов часам часами часах часу минута минуты минуту минут минутами минутах секунд секунды секунду "
        "ночь ночи ночей вечер вечера век века десятилетие десятилетия десятилетий мин сек мес".split()
    ),
}
# After a hyphen: 44-денний, 20-летний.
TIME_ADJECTIVES: tuple[str, ...] = ("річ", "денн", "дневн", "летн", "літн", "місяч", "месячн", "годинн", "часов", "добов", "тижнев", "недельн", "хвилинн", "минутн", "суточн")
CURRENCY_SIGNS: frozenset[str] = frozenset("$€£₴₽¥")
CURRENCY_WORDS: dict[Tongue, tuple[str, ...]] = {
    EN: ("dollar", "euro", "hryvnia", "hryvnya", "rouble", "ruble", "pound", "usd", "eur", "uah", "cents", "shekel", "franc", "yen", "yuan", "naira", "birr", "dirham", "riyal", "rial", "peso", "lira"),
    UK: ("гривен", "гривн", "грн", "долар", "євро", "руб", "фунт", "франк", "шекел", "єн", "юан", "центів", "злот", "uah", "usd", "eur"),
    RU: ("гривен", "гривн", "грн", "доллар", "евро", "руб", "фунт", "франк", "шекел", "иен", "юан", "центов", "злот", "usd", "eur"),
}
MEASURES: dict[Tongue, frozenset[str]] = {
    EN: frozenset(
        "km kilometer kilometers kilometre kilometres mile miles meter meters metre metres m cm mm centimeter centimeters kg kilogram kilograms kilo kilos gram grams g ton tons tonne tonnes lb lbs foot feet inch inches yard yards "
        "acre acres hectare hectares degree degrees calorie calories litre litres liter liters gallon gallons mph kph kmh km/h square cubic sq percentage-point kw mw gw kwh mwh nm nautical ft mb gb hz".split()
    ),
    UK: frozenset(
        "км кілометр кілометра кілометри кілометрів кілометрах кілометрам кілометрами кілометрі м метр метра метри метрів метрах метрам метрами см мм сантиметр сантиметрів сантиметра кг кілограм кілограма кілограми кілограмів кілограмами г грам грамів грама "
        "тонн тонни тонна тонну тонами миль милі миля милях гектар гектарів гектара га градус градуса градусів градуси літр літрів літра калорій ккал квадратних кв куб мвт квт гвт".split()
    ),
    RU: frozenset(
        "км километр километра километры километров километрах километрам километрами километре м метр метра метры метров метрах метрам метрами см мм сантиметр сантиметров сантиметра кг килограмм килограмма килограммы килограммов г грамм граммов грамма "
        "тонн тонны тонна тонну тонами миль мили миля милях гектар гектаров гектара га градус градуса градусов градусы литр литров литра калорий ккал квадратных кв куб мвт квт гвт".split()
    ),
}
# Whole words after a number of times: 38 times fewer, у 38 разів.
TIMES_WORDS: dict[Tongue, frozenset[str]] = {
    EN: frozenset("times fold x".split()), UK: frozenset("раз рази разів разу разом разам разах".split()), RU: frozenset("раз раза разов разу разом разам разах".split()),
}
RATIO_WORDS: dict[Tongue, dict[int, str]] = {
    EN: {2: "twice twofold double doubled doubling", 3: "threefold thrice triple tripled", 4: "fourfold quadruple quadrupled", 5: "fivefold", 10: "tenfold"},
    UK: {
        2: "удвічі вдвічі двічі удвоє вдвоє подвоїлася подвоїлась подвоївся подвоїлися", 3: "утричі втричі тричі утроє втроє потроїлася потроїлась", 4: "учетверо вчетверо", 5: "уп'ятеро вп'ятеро",
        6: "ушестеро вшестеро", 7: "усемеро всемеро", 8: "увосьмеро ввосьмеро", 10: "удесятеро вдесятеро", 1: "одноразово",
    },
    RU: {
        2: "вдвое дважды удвоилось удвоилась удвоилось", 3: "втрое трижды утроилось", 4: "вчетверо четырежды", 5: "впятеро", 6: "вшестеро", 7: "всемеро", 8: "ввосьмеро", 9: "вдевятеро", 10: "вдесятеро",
    },
}
BOTH: dict[Tongue, frozenset[str]] = {
    EN: frozenset({"both"}),
    UK: frozenset("обидва обидві обоє обох обом обома обидвох обидвом обидвома обидвоє".split()),
    RU: frozenset("оба обе обоих обеих обоим обеим обоими обеими".split()),
}
# Stems of units in the singular, up to four words after the number: 36th Separate Marine Brigade, 12-та бригада.
UNITS: dict[Tongue, tuple[str, ...]] = {
    EN: ("brigade", "battalion", "regiment", "division", "corps", "company", "platoon", "squad", "army", "fleet", "flotilla", "squadron", "legion", "detachment", "wing", "guards", "infantry", "airborne", "battery", "marines"),
    UK: ("бригад", "батальйон", "полк", "дивізі", "корпус", "рот", "взвод", "арм", "флот", "ескадр", "загін", "загон", "обрспн", "омбр", "одшбр", "обрмп", "обмп", "прикордонн", "окрем", "дивізіон", "комендатур", "штурмов", "егер", "єгер", "механізован", "десантн", "танков", "артилерійськ", "гвардійськ", "аеромобільн", "повітрян"),
    RU: ("бригад", "батальон", "полк", "дивизи", "корпус", "рот", "взвод", "арми", "флот", "эскадр", "отряд", "обрспн", "омбр", "одшбр", "обрмп", "обмп", "пограничн", "отдельн", "дивизион", "комендатур", "штурмов", "егер", "механизирован", "мотострелков", "десантн", "танков", "артиллерийск", "гвардейск", "воздушн", "морск"),
}
# Nominative and other singular forms that a count does not take: 12 бригада is a name, 12 бригад a count.
NUMBER_SIGNS: frozenset[str] = frozenset("№ # no nr num".split())
DOCUMENT_BEFORE: dict[Tongue, tuple[str, ...]] = {
    EN: ("kilometre", "kilometer", "article", "articles", "resolution", "section", "paragraph", "clause", "chapter", "decree", "order", "page", "room", "protocol", "appendix", "annex", "law", "rule", "part", "item", "block", "hospital", "colony",
         "school", "prison", "unit", "checkpoint", "channel", "number", "flight", "route", "highway", "apartment", "barrack", "barracks", "cell", "grave", "plot", "sector", "zone", "case", "file", "version", "level", "type", "group", "hotline", "phone"),
    UK: ("стат", "ст", "ч", "частин", "пункт", "п", "розділ", "резолюці", "постанов", "указ", "наказ", "закон", "протокол", "кабінет", "кімнат", "сторінк", "с", "том", "додаток", "додатк", "рішенн", "школ", "колоні", "лікарн", "госпітал",
         "камер", "ік", "сізо", "вк", "канал", "рейс", "траса", "квартир", "будинок", "буд", "бараку", "барак", "бараці", "могил", "могила", "ділянк", "номер", "номером", "лінія", "лінію", "лінії", "телефон", "тел", "справ", "главі", "глава", "пам'ятк", "у/н", "в/ч", "військова", "військової"),
    RU: ("стать", "ст", "ч", "част", "пункт", "п", "раздел", "резолюци", "постановлен", "указ", "приказ", "закон", "протокол", "кабинет", "комнат", "страниц", "с", "том", "приложен", "решени", "школ", "колони", "больниц", "госпитал",
         "камер", "ик", "сизо", "вк", "канал", "рейс", "трасс", "квартир", "дом", "барак", "могил", "участ", "номер", "линия", "линию", "линии", "телефон", "тел", "дел", "глав", "в/ч"),
}
STAGES: dict[Tongue, tuple[str, ...]] = {
    EN: ("stage", "phase", "round", "part", "tranche", "leg", "step", "wave", "batch", "tour"),
    UK: ("етап", "фаз", "раунд", "частин", "стаді", "транш", "крок", "хвил", "черг", "поті"),
    RU: ("этап", "фаз", "раунд", "част", "стади", "транш", "шаг", "волн", "очеред", "парти"),
}
EXCHANGES: dict[Tongue, tuple[str, ...]] = {
    EN: ("exchange", "swap", "mediation", "handover", "repatriation", "trade", "return", "release", "transfer"),
    UK: ("обмін", "репатріац", "медіац", "посередниц", "передач", "поверненн", "звільненн"),
    RU: ("обмен", "репатриац", "медиац", "посредничеств", "передач", "возвращени", "освобождени"),
}
# Verbs and participles that begin like an exchange.
EXCHANGED: tuple[str, ...] = (
    "exchanged", "exchanging", "swapped", "swapping", "traded", "trader", "trading", "returned", "returning", "returnee", "released", "releasing", "transferred", "transferring", "repatriated",
    "обмінян", "обміню", "обміня", "обменян", "обменива", "обменял", "обменя", "обмінн", "обменн",
)
# An exchange of this kind is a stage of one deal, not one of a count: under the 1000-for-1000 format.
DEAL: dict[Tongue, tuple[str, ...]] = {
    EN: ("under", "within", "of", "in", "as", "from"), UK: ("за", "у", "в", "в межах", "межах", "рамках", "формат"), RU: ("по", "в", "рамках", "формат", "из"),
}
# What may follow an ordinal that stands for "exchange": the third this week, вже 49-й за час війни.
ELLIPSIS: dict[Tongue, frozenset[str]] = {
    EN: frozenset("this since in of so under between alone for to such overall on during and after already the last involving with from by".split()),
    UK: frozenset("за з із від цього цьогоріч у в на під і та й після такий такого зі для торік поспіль загалом після між щодо лише тільки ще від".split()),
    RU: frozenset("за с со от этого в во на под и после такой такого для подряд между по из только лишь лишь еще".split()),
}
AGE_CUES: dict[Tongue, tuple[str, ...]] = {
    EN: ("youngest", "oldest", "eldest", "aged", "age", "ages", "older", "younger"),
    UK: ("наймолод", "найстар", "вік", "віц", "молодш", "старш"),
    RU: ("младш", "старш", "возраст", "молож", "молод", "стар", "пожил"),
}
AGE_BEFORE: dict[Tongue, str] = {
    EN: "as young as|as old as|men under|men over|women under|women over|those under|anyone under|barely|aged|age|ages|at age|at the age of|the age of|age of|older than|younger than|aged over|aged under|ages of|aged between|aged from|over the age of|under the age of|ages between|turned|turns|turning|between the ages of",
    UK: "віком|віці|віком від|віком до|старші за|старших за|старше|молодше|молодші за|молодших за|віком понад|старші|молодші|у віці|у віці від|виповнилося|виповнилось|виповниться|старшим за|молодшим за|віком близько",
    RU: "возрасте|возрасте от|возрасте до|старше|моложе|младше|в возрасте|исполнилось|исполнится|возрастом|возрастом от|возрасте около|возрасте более",
}
AGE_AFTER: dict[Tongue, str] = {
    EN: "years old|year old|years of age|- year - old|- years - old|- year-old|- year-olds|- year - olds|-year-old|yrs old|years - old|- yr - old|months old|- month - old|years-old",
    UK: "років від народження|років віком|- річн|- літн|літн",
    RU: "лет от роду|- летн|лет отроду",
}
AGE_ADJECTIVES: dict[Tongue, tuple[str, ...]] = {EN: ("year-old", "year-olds"), UK: ("річн", "літн"), RU: ("летн",)}
TERM_CUES: dict[Tongue, tuple[str, ...]] = {
    EN: ("sentenc", "prison", "jail", "imprison", "terms", "behind", "term", "convict", "serving", "colony", "court"),
    UK: ("засуд", "вирок", "вирок", "вироки", "ув'язнен", "позбавленн", "суд", "строк", "термін", "тюрм", "тюрем", "колоні", "в'язниц", "засудж", "довічн"),
    RU: ("осужд", "осуд", "приговор", "лишени", "суд", "срок", "тюрьм", "тюрем", "колони", "заключени", "приговар"),
}
PRONOUN_BEFORE: dict[Tongue, frozenset[str]] = {
    EN: frozenset("no last this that which each every any another the first next other latest previous only some such either neither".split()),
    UK: frozenset("ні жоден кожен кожна ніхто жодного".split()),
    RU: frozenset("ни каждый каждая ни".split()),
}
PRONOUN_AFTER: dict[Tongue, frozenset[str]] = {
    EN: frozenset("another day way side thing hand time such who which whose knows or reason point side's another's".split()),
    UK: frozenset("одного одному одним одну одне одною бік боку сторони сторону раз разу день за і й й з із з-поміж по на одною".split()),
    RU: frozenset("другого другому другим другую друга другой стороны сторону раз разу день".split()),
}
# Words that may stand between an ordinal and its noun.
LEAD_INS: frozenset[str] = frozenset("the a such prisoner prisoners pow large big major".split())
ALIKE: frozenset[str] = frozenset("each apiece".split())
PEOPLE_COMPOUNDS: frozenset[str] = frozenset("man men strong person member woman people odd soldier captive prisoner hostage".split())

# Of these "both" counts no persons: обидві сторони, обеих общин.
BOTH_OF: tuple[str, ...] = (
    "сторон", "сторін", "країн", "стран", "общин", "громад", "держав", "государств", "цифр", "показник", "президент", "столиц", "вариант", "варіант", "випадк", "случа", "обмін", "обмен", "бок", "боц",
    "напрям", "направлен", "уряд", "правительств", "омбудс", "міністр", "министр", "лідер", "лидер", "списк", "документ", "делегац", "партн", "раз", "числ", "оцін", "оцен", "верс", "даних", "данн", "рук", "суд", "команд", "штаб",
)
