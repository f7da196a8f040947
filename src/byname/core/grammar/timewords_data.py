"""Words of time per language: months, weekdays, seasons, units, parts, relative words, openers of periods, events."""

from __future__ import annotations

from byname.core.grammar.tongues import Tongue

__all__ = [
    "AGO",
    "ALONE_UNITS",
    "AT",
    "BEFORE_OR_AFTER",
    "BETWEEN",
    "DAYS_AHEAD",
    "DURING",
    "EARLIER",
    "EVENTS",
    "EVENT_TAILS",
    "FIXED",
    "FROM",
    "FUTURE",
    "HALVES",
    "HOLIDAYS",
    "LAST",
    "LATER",
    "MONTHS",
    "NEXT",
    "ORDINAL_UNITS",
    "PARTS",
    "PAST",
    "SEASONS",
    "SINCE",
    "SPAN",
    "THIS",
    "TIES",
    "UNIT_DAYS",
    "UNTIL",
    "WEEKDAYS",
    "YEAR_AFTER",
    "YEAR_BEFORE",
    "YEAR_NOUNS",
]

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN

MONTHS: dict[Tongue, tuple[str, ...]] = {
    EN: (
        "january jan", "february feb febr", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec",
    ),
    UK: (
        "січень січня січні січнем січню січ", "лютий лютого лютому лютим лютім лют", "березень березня березні березнем березню бер", "квітень квітня квітні квітнем квітню кві квіт",
        "травень травня травні травнем травню тра трав", "червень червня червні червнем червню черв", "липень липня липні липнем липню лип", "серпень серпня серпні серпнем серпню сер серп",
        "вересень вересня вересні вереснем вересню вер верес", "жовтень жовтня жовтні жовтнем жовтню жов жовт", "листопад листопада листопаді листопадом листопаду лис", "грудень грудня грудні груднем грудню гру груд",
    ),
    RU: (
        "январь января январе январем январю янв", "февраль февраля феврале февралем февралю фев февр", "март марта марте мартом марту мар", "апрель апреля апреле апрелем апрелю апр",
        "май мая мае маем маю", "июнь июня июне июнем июню июн", "июль июля июле июлем июлю июл", "август августа августе августом августу авг",
        "сентябрь сентября сентябре сентябрем сентябрю сен сент", "октябрь октября октябре октябрем октябрю окт", "ноябрь ноября ноябре ноябрем ноябрю ноя нояб", "декабрь декабря декабре декабрем декабрю дек",
    ),
}
WEEKDAYS: dict[Tongue, tuple[str, ...]] = {
    EN: ("monday mondays", "tuesday tuesdays tues", "wednesday wednesdays", "thursday thursdays thurs", "friday fridays", "saturday saturdays", "sunday sundays"),
    UK: (
        "понеділок понеділка понеділку понеділком", "вівторок вівторка вівторку вівторком", "середа середи середу середою середі", "четвер четверга четвергу четвергом",
        "п'ятниця п'ятниці п'ятницю п'ятницею", "субота суботи суботу суботою суботі", "неділя неділі неділю неділею",
    ),
    RU: (
        "понедельник понедельника понедельнику понедельником", "вторник вторника вторнику вторником", "среда среды среду средой среде", "четверг четверга четвергу четвергом",
        "пятница пятницы пятницу пятницей пятнице", "суббота субботы субботу субботой субботе", "воскресенье воскресенья воскресенью воскресеньем",
    ),
}
# First month of each season; winter begins in December.
SEASONS: dict[Tongue, dict[int, str]] = {
    EN: {3: "spring springtime", 6: "summer summertime", 9: "autumn fall", 12: "winter wintertime"},
    UK: {3: "весна весни весну весною навесні весні", 6: "літо літа літом влітку улітку літі", 9: "осінь осені осінню восени", 12: "зима зими зиму зимою взимку узимку зимі"},
    RU: {3: "весна весны весну весной весною весне", 6: "лето лета летом лете", 9: "осень осени осенью", 12: "зима зимы зиму зимой зимою зиме"},
}
# How long a unit is in days: 1, 7, 30, 365; hours and less 0.
UNIT_DAYS: dict[Tongue, dict[int, str]] = {
    EN: {0: "hour hours minute minutes second seconds", 1: "day days night nights", 7: "week weeks", 14: "fortnight fortnights", 30: "month months", 365: "year years", 3650: "decade decades"},
    UK: {
        0: "година години годину годин годині годинами годинах хвилина хвилини хвилину хвилин", 1: "день дня дні днів дню дням днями днях доба доби добу діб добами ніч ночі ночей", 7: "тиждень тижня тижні тижнів тижню тижнями тижнях тижнем",
        30: "місяць місяця місяці місяців місяцю місяцями місяцях місяцем", 365: "рік року роки років роком роками роках році", 3650: "десятиліття десятиріччя десятиліть",
    },
    RU: {
        0: "час часа часы часов часу часами минута минуты минуту минут", 1: "день дня дни дней дню дням днями днях сутки суток сутками ночь ночи ночей", 7: "неделя недели неделю недель неделе неделей неделями неделях",
        30: "месяц месяца месяцы месяцев месяцу месяцами месяцах месяцем месяце", 365: "год года годы лет году годом годами годах годов", 3650: "десятилетие десятилетия десятилетий",
    },
}
THIS: dict[Tongue, str] = {
    EN: "this|the current|the present", UK: "цього|цьому|цей|цієї|цій|цю|ця|нинішнього|нинішньому|нинішній|поточного|поточному|поточний|нинішньої", RU: "этого|этом|этот|этой|эту|нынешнего|нынешнем|текущего|текущем|текущий|нынешней|сего",
}
LAST: dict[Tongue, str] = {
    EN: "last|the previous|the past|the preceding",
    UK: "минулого|минулому|минулий|минулої|минулій|минулу|торішнього|торішньому|торішньої|попереднього|попередньому|попередній",
    RU: "прошлого|прошлом|прошлый|прошлой|прошлую|минувшего|минувшем|минувшей|минувшую|минувший|предыдущего|предыдущем|предыдущий|прошедшего|прошедшем|прошедшей|прошедшую",
}
NEXT: dict[Tongue, str] = {
    EN: "next|the coming|the following|coming", UK: "наступного|наступному|наступний|наступної|наступній|наступну", RU: "следующего|следующем|следующий|следующей|следующую|будущего|будущем",
}
PARTS: dict[Tongue, dict[str, str]] = {
    EN: {
        "early": "early|early in|the start of|the beginning of|beginning of|start of|the early days of|the first days of|the opening days of|the early part of",
        "mid": "mid|mid -|the middle of|middle of", "late": "late|late in|the end of|end of|the last days of|the close of|the final days of",
        "first-half": "the first half of|first half of", "second-half": "the second half of|second half of",
        "q1": "the first quarter of|first quarter of", "q2": "the second quarter of", "q3": "the third quarter of", "q4": "the fourth quarter of|the last quarter of",
    },
    UK: {
        "early": "початку|на початку|початок|початком|перших числах|у перших числах|перші дні|у перші дні|перших днів", "mid": "середини|середині|середину|всередині|посеред|у середині|в середині",
        "late": "кінця|кінці|кінець|наприкінці|у кінці|в кінці|останніх числах|під кінець|останні дні", "first-half": "першій половині|першої половини|першу половину|у першій половині|в першій половині",
        "second-half": "другій половині|другої половини|другу половину|у другій половині|в другій половині", "q1": "першому кварталі|першого кварталу|i кварталі|і кварталі", "q2": "другому кварталі|другого кварталу", "q3": "третьому кварталі|третього кварталу", "q4": "четвертому кварталі|четвертого кварталу",
    },
    RU: {
        "early": "начала|в начале|начало|началу|начале|первых числах|в первых числах|первые дни|в первые дни|первых дней", "mid": "середины|середине|середину|в середине|середина|середине", "late": "конца|конце|в конце|концу|конец|последних числах|под конец|последние дни",
        "first-half": "первой половине|первой половины|первую половину|в первой половине", "second-half": "второй половине|второй половины|вторую половину|во второй половине",
        "q1": "первом квартале|первого квартала|в первом квартале", "q2": "втором квартале|второго квартала|во втором квартале", "q3": "третьем квартале|третьего квартала|в третьем квартале", "q4": "четвертом квартале|четвертого квартала|в четвертом квартале",
    },
}
# Days from the day of the text.
DAYS_AHEAD: dict[Tongue, dict[int, str]] = {
    EN: {0: "today|tonight|this morning|this afternoon|this evening|earlier today|later today", -1: "yesterday|last night|yesterday evening|yesterday morning", 1: "tomorrow", -2: "the day before yesterday", 2: "the day after tomorrow"},
    UK: {0: "сьогодні|сьогодні вранці|сьогодні вночі|сьогодні увечері", -1: "вчора|учора|вчора ввечері|учора ввечері|минулої ночі|напередодні ввечері", 1: "завтра", -2: "позавчора", 2: "післязавтра"},
    RU: {0: "сегодня|сегодня утром|сегодня ночью|сегодня вечером", -1: "вчера|вчера вечером|вчера утром|минувшей ночью", 1: "завтра", -2: "позавчера", 2: "послезавтра"},
}
# Phrases that name a time by themselves: year-N and so on count from the text; "now" is its day; "" is unknown.
FIXED: dict[Tongue, dict[str, str]] = {
    EN: {
        "now": "to date|so far|until now|up to now|as of now|as of today|to this day|now|at present|currently|at the moment|by now|thus far|up to date|as yet|these days|right now|as things stand",
        "": "the same day|that day|the day before|the next day|the following day|the day after|the previous day|on the day|overnight|in recent days|in recent weeks|in recent months|recently|thereafter|last weekend|at the weekend|over the weekend|in recent years|earlier|since then|that month|that year|the same month|the same year|"
            "the same week|that week|the previous week|the previous month|the previous year|the following week|the following month|the year before|a day before|the week before|the month before|the night before|the following year|the next year|at dawn|at night|a day later",
        "week": "earlier this week|later this week|in the past week|over the past week|in the last week", "year": "since the beginning of the year|since the start of the year|since the beginning of this year|since the start of this year|by the end of the year|before the end of the year|by year's end|earlier this year|later this year|earlier in the year|year to date|the year to date", "month": "earlier this month|later this month|earlier in the month|at the start of the month|at the beginning of the month|at the end of the month",
        "year-1": "late last year|early last year", "week-1": "late last week|early last week", "month-1": "late last month|early last month",
    },
    UK: {
        "now": "нині|наразі|зараз|тепер|досі|дотепер|на сьогодні|станом на сьогодні|станом на зараз|на сьогоднішній день|на цей час|на даний момент|на даний час|на цю мить|до сьогодні|до сьогоднішнього дня|станом на нині|на цей момент|на сьогоднішній день",
        "": "того ж дня|того самого дня|того дня|цього ж дня|у той же день|у цей день|у цей же день|в той день|назавтра|наступного дня|напередодні|днями|нещодавно|останнім часом|уночі|вночі|вранці|уранці|удосвіта|вдосвіта|ввечері|увечері|попереднього дня|за день до того|перед новим роком|за весь час|за всю війну|в останній день|"
            "того ж місяця|того ж року|того року|того ж тижня|опівночі|удень|вдень|найближчими днями|в той самий день|у той самий день|за добу до того|на світанку|відтоді|з того часу|першого дня|другого дня|третього дня|четвертого дня",
        "year": "цьогоріч|у поточному році|від початку року|з початку року|з початку цього року|від початку цього року|до кінця року|до кінця цього року|наприкінці року", "year-1": "торік|минулоріч|за весь минулий рік", "year-2": "позаторік", "month": "з початку місяця|від початку місяця", "week": "з початку тижня|від початку тижня",
    },
    RU: {
        "now": "сейчас|ныне|теперь|до сих пор|на сегодня|на сегодняшний день|по состоянию на сегодня|на данный момент|к настоящему времени|на текущий момент|в настоящее время|к настоящему моменту|по сей день|до настоящего времени|на сей день|к этому времени|на этот момент|к сегодняшнему дню",
        "": "в тот же день|в этот день|в этот же день|в тот день|того же дня|назавтра|на следующий день|на другой день|накануне|на днях|недавно|в последнее время|ночью|утром|вечером|днем раньше|за день до этого|спустя месяц|спустя неделю|спустя год|за все время|того же месяца|того же года|"
            "в том же месяце|в том же году|на той же неделе|в ближайшие дни|на рассвете|в полночь|в первый день|во второй день|в третий день|накануне вечером|днем ранее|с тех пор|с того времени|в тот самый день",
        "year": "с начала года|с начала этого года|от начала года|с начала текущего года|до конца года|до конца этого года|к концу года|в конце года", "month": "с начала месяца", "week": "с начала недели",
    },
}
HOLIDAYS: dict[Tongue, dict[str, str]] = {
    EN: {"08-24": "Independence Day", "12-25": "Christmas|Christmas Day", "01-01": "New Year's Day|New Year", "12-31": "New Year's Eve|the eve of the New Year", "": "Easter|Easter Sunday|Eid|Passover|Orthodox Easter|Good Friday|Ramadan|Eid al-Fitr|Eid al-Adha|Defenders Day|Constitution Day|Orthodox Christmas|Victory Day|Unity Day|Trinity Sunday|Christmas Eve|Palm Sunday"},
    UK: {"08-24": "День Незалежності|Дня Незалежності|Днем Незалежності", "": "Великдень|Великодня|Різдво|Різдва|Новий рік|Нового року|День Конституції|День захисників|Трійцю|Дня Конституції"},
    RU: {"08-24": "День независимости|Дня независимости", "": "Пасху|Пасхи|Пасха|Рождество|Рождества|Новый год|Нового года|День России|День Победы|Дня Победы|Троицу"},
}
SINCE: dict[Tongue, str] = {
    EN: "since|ever since|dating back to|starting from|starting in|starting|beginning in|beginning from|from the start of|from the beginning of", UK: "від|з|із|зі|починаючи з|починаючи від|ще з|ще від|від часу|з часу|з часів|від часів|з моменту|від моменту|відтоді як", RU: "с|со|начиная с|от|еще с|со времени|с момента|со времен|со дня",
}
FROM: dict[Tongue, str] = {EN: "from|between", UK: "від|з|із|зі|між|поміж", RU: "с|со|от|между"}
BETWEEN: dict[Tongue, frozenset[str]] = {EN: frozenset({"between"}), UK: frozenset({"між", "поміж"}), RU: frozenset({"между"})}
TIES: dict[Tongue, frozenset[str]] = {EN: frozenset("to through until till and - – — thru".split()), UK: frozenset("до по і й та - – —".split()), RU: frozenset("до по и - – —".split())}
AT: dict[Tongue, frozenset[str]] = {EN: frozenset("in on at during over the of for".split()), UK: frozenset("у в на о об під за".split()), RU: frozenset("в во на за под".split())}
UNTIL: dict[Tongue, str] = {
    EN: "as of|by|until|till|through|up to|no later than|by the end of|as at|to", UK: "станом на|до|на|по|не пізніше|аж до|к|під|протягом|упродовж", RU: "по состоянию на|к|ко|до|по|на|не позднее|вплоть до|за",
}
BEFORE_OR_AFTER: dict[Tongue, str] = {EN: "before|after|prior to|shortly after|shortly before|soon after|following", UK: "до|після|перед|напередодні|одразу після|незадовго до", RU: "до|после|перед|накануне|сразу после|незадовго до|спустя"}
# Openers of a period of so many units: over two days, за два дні, за последний месяц.
SPAN: dict[Tongue, str] = {
    EN: "over|in|within|during|across|throughout|in the course of|over the course of|over the span of|in the space of",
    UK: "за|протягом|упродовж|впродовж|в межах|за останні|за останній|за останню|за минулий|за минулу|за весь|за цілий", RU: "за|в течение|на протяжении|в ходе|за последние|за последний|за последнюю|за минувший|за минувшую|за прошедший|за прошедшую|за прошлый|за прошлую|за весь|за целый|за неполный",
}
PAST: dict[Tongue, frozenset[str]] = {
    EN: frozenset("the past last previous a an just only some nearly almost about more than less those these that this coming next roughly over barely under".split()),
    UK: frozenset("останні останній останню останніх минулі ці цей цю майже понад неповні неповний менш ніж більш як лише останнє ті".split()),
    RU: frozenset("последние последний последнюю последних минувшие эти этот эту почти более неполные неполный менее чем чуть прошедшие прошлые те".split()),
}
DURING: dict[Tongue, str] = {
    EN: "during|throughout|in|over|over the course of|in the course of", UK: "під час|за час|упродовж|протягом|впродовж|за весь час|за період|за роки|за часів|за увесь час|в ході|у ході|за|із самого|від самого",
    RU: "во время|за время|в течение|в ходе|за все время|за период|за годы|на протяжении|со времени",
}
# Stems of events by which people count time; a period since one of them runs to the day of the text.
EVENTS: dict[Tongue, tuple[str, ...]] = {
    EN: ("invasion", "war", "conflict", "hostilit", "ceasefire", "truce", "occupation", "aggression", "offensive", "siege", "fighting", "incursion", "blockade", "revolution", "coup", "attack", "year", "month", "week", "uprising", "independence", "onslaught", "armistice", "accord", "agreement", "exchanges", "exchange"),
    UK: ("вторгнен", "війн", "війни", "конфлікт", "окупаці", "агресі", "наступ", "облог", "перемир", "бойов", "блокад", "революці", "вторгн", "незалежност", "напад", "протистоянн", "року", "рік", "місяц", "тижн", "ато", "ооc", "боїв", "обмінів"),
    RU: ("вторжен", "войн", "конфликт", "оккупаци", "агресси", "наступлен", "осад", "перемири", "боев", "блокад", "революци", "независимост", "нападен", "противостоян", "года", "год", "месяц", "недел", "сво", "спецоперац", "боевых", "боев", "обменов"),
}
EVENT_TAILS: dict[Tongue, frozenset[str]] = {
    EN: frozenset("began started broke out erupted ended".split()), UK: frozenset("дій росії рф україни проти в у росією".split()), RU: frozenset("действий россии рф украины на украине".split()),
}
YEAR_AFTER: dict[Tongue, frozenset[str]] = {EN: frozenset(), UK: frozenset("рік року роки років роком роками роках році роцi р рр".split()), RU: frozenset("год года году годом годы годов годах годами годе г гг".split())}
YEAR_BEFORE: dict[Tongue, frozenset[str]] = {
    EN: frozenset("in since during until till by before after through early late mid spring summer autumn fall winter year throughout circa around back".split()), UK: frozenset({"у", "в", "рік", "року", "взимку", "влітку", "навесні", "восени"}),
    RU: frozenset({"в", "год", "года", "зимой", "летом", "весной", "осенью"}),
}
# "the 2020 war": a year before one of these nouns is a year.
YEAR_NOUNS: tuple[str, ...] = (
    "war", "truce", "agreement", "deal", "ceasefire", "invasion", "offensive", "siege", "conflict", "accord", "revolution", "election", "campaign", "budget", "law", "summit", "season", "report", "figure", "treaty", "convention", "armistice", "peace", "exchange", "swap",
    "genocide", "coup", "census", "average", "level", "total", "protocol", "pact", "annexation", "hostilities", "fighting", "massacre", "operation", "crisis", "talks",
)
AGO: dict[Tongue, frozenset[str]] = {EN: frozenset({"ago"}), UK: frozenset({"тому"}), RU: frozenset({"назад"})}
EARLIER: dict[Tongue, frozenset[str]] = {EN: frozenset("earlier before prior previously".split()), UK: frozenset("раніше перед".split()), RU: frozenset("раньше ранее".split())}
LATER: dict[Tongue, frozenset[str]] = {EN: frozenset("later after afterwards on".split()), UK: frozenset({"пізніше", "потому", "по"}), RU: frozenset("позже позднее спустя".split())}
FUTURE: dict[Tongue, tuple[str, ...]] = {EN: ("will", "shall", "due", "scheduled", "planned", "expected", "expects"), UK: ("буде", "будуть", "заплан", "очіку", "відбуд", "мають", "обіця", "найближч"), RU: ("будет", "будут", "заплан", "ожида", "состоит", "предсто", "намечен", "обещ", "предусматр")}
HALVES: frozenset[str] = frozenset({"first-half", "second-half"})
ORDINAL_UNITS: dict[Tongue, frozenset[str]] = {EN: frozenset({"day", "century"}), UK: frozenset("день дня дню днем числа століття сторіччя столітті".split()), RU: frozenset("день дня дню днем числа век века веке столетия столетие столетии".split())}
# A unit alone after an opener: за місяць, за добу, in a week.
ALONE_UNITS: dict[Tongue, frozenset[str]] = {EN: frozenset(), UK: frozenset("місяць тиждень добу рік день півроку півтора десятиліття ніч".split()), RU: frozenset("месяц неделю сутки год день полгода десятилетие ночь".split())}
