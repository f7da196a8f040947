"""Words by which a text says who speaks, in three languages: verbs, prepositions, offices, outlets, adverbs."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue

__all__ = [
    "ABBREVIATED",
    "ABOUT_THIS",
    "ADVERBS",
    "AGENTS",
    "ANSWERS",
    "CARRIES",
    "CITING",
    "CONJUNCTIONS",
    "COUNT_NOUNS",
    "DETERMINERS",
    "DOCUMENTS",
    "DOING",
    "FIGURES",
    "GIVING",
    "HEDGING",
    "INFLECTED_NOT",
    "INVERTIBLE",
    "IN_TURN",
    "JOINED",
    "JOINED_HEADS",
    "LISTENERS",
    "MONTHS_AND_DAYS",
    "NAMED_BY",
    "OFFICES",
    "OUTLETS",
    "OWN_PEOPLE",
    "PREPOSITIONS",
    "PRESS",
    "PRONOUNS",
    "REFUSING",
    "RELATIVES",
    "SAYING",
    "SEPARATORS",
    "SOURCES",
    "SURNAMES",
    "UNSAID",
    "WEAK",
    "WITHIN_NAMES",
]

_EN, _UK, _RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _past(stems: str, endings: str) -> frozenset[str]:
    return frozenset(stem + ending for stem in stems.split() for ending in endings.split())


_UK_PAST: Final = "в ла ло ли"
_UK_SELF: Final = "вся лася лась лося лося лись лися"
_RU_PAST: Final = "л ла ло ли"
_RU_SELF: Final = "лся лась лось лись"

SAYING: Final = {
    _EN: _words(
        "said says say saying told tells tell added adds adding noted notes stated states claimed claims announced announces "
        "confirmed confirms wrote writes declared declares insisted insists insist argued argues asserted asserts acknowledged "
        "acknowledges admitted admits explained explains specified specifies clarified clarifies recalled recalls stressed stresses "
        "emphasized emphasised estimated estimates revealed reveals disclosed warned warns denied denies maintains maintained "
        "continued concluded concludes tweeted posted reported reports spoke speaks mentioned indicated suggested reckons reckoned "
        "believes believed disputes disputed replied answered responded reminded complained testified remarked observed alleges "
        "recounts recounted relates related assures assured hints hinted cautions mentions mention voiced testifies concedes counters "
        "countered rejoined swears swore explain tweets speculated pointed points knows suspects suspected contends affirms "
        "tallied   guessed supposes thinks understands learned predicts predicted foresees boasted boasts lamented broadcast  relays summarised "
        "summarized protested quipped confided proclaimed asserts opined judged advised  enumerated itemised itemized specifies blogged commented   "
        "retorted attested attests recognised recognized vouches argues repeats informs discloses uncovers assumes assumed presumes  maintain allege   "
        "written fears feared print prints printed cites cite calculated calculates computed reckon spoken books booked discloses "
        "alleged conceded affirmed contended cautioned summed conveyed informed notified briefed specified relayed "
        "established detailed details recognises recognizes complains elaborated remarks reiterated reiterates"
    ),
    _UK: _past(
        "повідоми сповісти заяви зазначи сказа каза написа дода уточни підрахува порахува нарахува підсумува нагада говори наголоси "
        "підкресли поясни оголоси підтверди запевни стверджува назва озвучи прозвітува відзвітува звітува зауважи зачита опублікува "
        "спростува заперечи оприлюдни визна згада перелічи перерахува продовжи резюмува прокоментува анонсува констатува "
        "поінформува інформува припусти оціни розрахува поскаржи попереди перекона повідомля уточнюва вказа засвідчи відзначи "
        "заявля зазнача розповіда дописува уточнюва підраховува нагадува наголошува підкреслюва оголошува підтверджува запевня озвучува зауважува "
        "зачитува публікува спростовува заперечува оприлюднюва визнава згадува продовжува коментува припуска оцінюва вказува відповіда наводи цитува переказува "
        "гада прикину встанови розкри спрогнозува попереджа виголоси проголоси сповіща роз'ясни повтори занотува підсумовува "
        "порівня порівнюва надрукува описа з'ясува виясни вважа писа оповіща оповісти пояснюва додава стверди висловлюва сумува перелічува "
        "називa називава назива твердив тверди мови пові розтлумачи акцентува процитува переказа анонсува проінформува зізна пригада "
        "налічи розписа деталізува конкретизува переказува наполяга наполіг звіри рапортува відрапортува трактува витлумачи виклада",
        _UK_PAST,
    )
    | _past("переда", _UK_PAST)
    | _past("поділи висловлюва обмови поскаржи призна прохопи зізна посила хвали", _UK_SELF)
    | _words(
        "розповів розповіла розповіли доповів доповіла доповіли відповів відповіла відповіли навів навела навели привів "
        "повідомляє повідомляють заявляє заявляють зазначає зазначають каже кажуть пише пишуть додає додають уточнює уточнюють "
        "нагадує нагадують говорить говорять наголошує наголошують підкреслює пояснює пояснюють оголошує підтверджує підтверджують "
        "запевняє запевняють стверджує стверджують називає називають розповідає розповідають констатує інформує інформують вважає "
        "вважають передає передають наводить цитує посилається свідчить припускає оцінює оцінюють заперечує заперечують веде "
        "констатують наголошують підкреслюють пояснюють оголошують спростовує публікує публікують оприлюднює озвучує згадує перелічує прогнозує прогнозують "
        "попереджає попереджають застеріг застерегла застерігає підраховує підраховують роз'яснює резюмує оповіщає поскаржився поскаржилася "
        "підбив підбила підбили підсумовують твердить твердять побоюється побоюються друкує запевняють повідав повідала повідали мовить сповіщає сповіщають вказує вказують переконаний переконана гадає гадають думає ділиться "
        "знає знають підбиває підбив анонсує натякає натякнув повторює повторив рапортує відрапортував зізнається зізнався підозрює "
        "визнає відповідає звітує звітують зауважує підсумовує переконує наполягає наполягають переказує переказують рапортує рапортують "
        "скаржиться скаржаться радіє нарікає нарікають визнають трактує налічила"
    ),
    _RU: _past(
        "сообщи заяви сказа говори рассказа написа добави уточни подсчита посчита насчита подытожи напомни отмети подчеркну поясни "
        "объясни объяви подтверди утвержда назва озвучи доложи перечисли перечисля прочита зачита опубликова напечата опровергну "
        "отрица призна упомяну продолжи ответи прокомментирова анонсирова констатирова информирова проинформирова предположи "
        "оцени сообща рассказыва указа резюмирова заключи привел обнародова повтори пожалова предупреди заметил возрази "
        "приводи числи сообща заявля рассказыва подсчитыва напомина отмеча подчеркива пояснял объяснял объявля подтвержда озвучива докладыва зачитыва публикова печата "
        "опроверга отрица привод признава упомина продолжа отвеча комментирова констатирова предполага указыва заключа замеча возража уверя намека полага "
        "прикину прикидыва установи огласи провозгласи предсказа прогнозирова спрогнозирова раскры посетова извести оповести уведоми цитирова суммирова "
        "подытожива предупрежда пояснива утвержда "
        "писа называ уточня добавля выясни выяснила подведе вырази перечислял суммирова тверди подтвержда сравни прибави прокоммент напеча "
        "поведа пояснял рассчита уверял оценива объявля отмеча разъясни процитирова пересказа заверил увери вспомни перепечата "
        "настаива настоя сетова излага изложи трактова детализирова рапортова отрапортова пересказыва",
        _RU_PAST,
    )
    | _past("переда", _RU_PAST)
    | _past("отчита отчитыва поделил пожалова сосла созна хвали обмолви", _RU_SELF)
    | _words(
        "привел привела привели привело опроверг опровергла опровергли заметил заметила заметили заверил заверила заверили "
        "сообщает сообщают заявляет заявляют говорит говорят рассказывает рассказывают пишет пишут добавляет добавляют уточняет "
        "уточняют напоминает напоминают отмечает отмечают подчеркивает поясняет объясняет объявляет подтверждает подтверждают "
        "утверждает утверждают называет называют констатирует информирует информируют считает считают передает передают приводит "
        "приводят цитирует ссылается предполагает оценивает оценивают отрицает отрицают признает отвечает отвечают отчитывается "
        "ведет ведут суммирует суммируют твердит твердят подвел подвела подвели заключает заключают называет пугает опасается опасаются печатает "
        "выражает выразил выразила уверяет уверяют поведал поведала поведали извещает известил известила докладывает докладывают рапортует отрапортовал указывает "
        "указывают полагает полагают думает знает знают намекает намекнул повторяет делится сознался признался призналась уверена "
        "уверен подытоживает возражает оспаривает подозревает "
        "перечисляет замечает заверяет заверяют опровергает поделился поделилась настаивает настаивают сетует трактует признают "
        "жалуется жалуются пересказывает пересказывают оговорился оговорилась рапортует радуется излагает"
    ),
}
"""Verbs whose subject speaks, whoever it is."""

WEAK: Final = {
    _EN: _words(
        "counted counts count put puts gave gives listed lists tallied recorded records records documented documents registered "
        "promised promises pledged pledges vowed vowed quoted quotes cited cites called published publishes found finds "
        "calculated calculates expects expected offered offers hopes thanked read repeated repeats shows showed numbered named calling"
    ),
    _UK: _past(
        "записа обіця пообіця обіцяв розшукува зафіксува задокументува документува фіксува нарахова очікува пообіцял рахува",
        _UK_PAST,
    )
    | _words(
        "запропонував запропонувала запропонували домовлявся домовлялася домовлялися дає дають дав подає подають подав подала подали розшукує розшукують записує обіцяє обіцяють фіксує рахує рахують нараховує нараховують очікує очікують налічує"
    ),
    _RU: _past(
        "записа обеща пообеща зафиксирова задокументирова документирова фиксирова считал ожида насчитыва", _RU_PAST
    )
    | _words(
        "сулил сулила посулил посулила предложил предложила предложили допускает допускают дает дают дал дала дали разыскивает разыскивают записывает обещает обещают фиксирует насчитывает насчитывают ожидает ожидают считал считали"
    ),
}
"""Verbs whose subject speaks where it is an official, an office, a body or a country."""

INVERTIBLE: Final = _words(
    "said says wrote writes added adds noted notes explained explains announced reported reports recalled stressed insisted "
    "stated confirmed warned concluded claimed tweeted posted argued insists"
)
"""English verbs that may stand before who speaks."""

SOURCES: Final = {
    _EN: (
        "according to", "in the words of", "per", "by the count of", "by the reckoning of", "by the estimate of", "as reported by",
        "as announced by", "as told by", "as stated by", "on the word of", "in the account of", "data from", "figures from",
        "in a statement by", "in a statement from", "in the estimate of", "announced by", "reported by", "confirmed by",
        "published by", "if one goes by", "going by", "judging by", "by the account of", "by the list of", "by the figures of", "on the figures of", "in a report by", "on the count of", "if one believes", "if you believe", "to believe",
    ),
    _UK: (
        "за словами", "за даними", "за підрахунком", "за підрахунками", "за оцінкою", "за оцінками", "за інформацією",
        "за повідомленням", "за повідомленнями", "за твердженням", "за твердженнями", "зі слів", "із слів", "на думку", "за версією",
        "згідно з даними", "згідно із даними", "згідно з інформацією", "як свідчать дані", "за свідченням", "за свідченнями",
        "якщо вірити", "читаємо в", "читаємо у", "як стало відомо", "як з'ясували", "як дізналися", "за лічбою", "за обліком", "за оцінюванням", "за статистикою", "на переконання", "за розрахунками", "за відомостями", "за визнанням", "за звітом", "за заявою", "за списком", "за списками", "за зведенням", "зі звіту", "із звіту",
    ),
    _RU: (
        "по словам", "по данным", "по подсчетам", "по подсчету", "по оценке", "по оценкам", "по информации", "по сообщению",
        "по сообщениям", "по утверждению", "со слов", "по мнению", "по версии", "согласно данным", "согласно информации",
        "как следует из данных", "по свидетельству", "по свидетельствам", "по статистике", "если верить", "читаем в", "как стало известно", "как выяснил", "как узнал", "как узнала", "как узнало", "по подсчету", "по учету", "по расчетам", "по сведениям",
        "по признанию", "по заявлению", "по отчету", "по заверению", "по спискам", "по списку", "по сводке", "по подсчету",
    ),
}  # fmt: skip
"""Words before who is the source of what is said."""

CITING: Final = {
    _EN: ("citing", "quoting", "with reference to"),
    _UK: ("з посиланням на", "із посиланням на", "посилаючись на", "цитуючи"),
    _RU: ("со ссылкой на", "ссылаясь на", "цитируя"),
}
"""Words by which somebody who hands a statement on names the one who made it."""

COUNT_NOUNS: Final = _words(
    "count reckoning estimate estimates tally account words figures calculation calculations telling version data statistics"
)
"""What stands after the owner in "by the ministry's count"."""

DOING: Final = (
    "return", "free", "releas", "exchang", "swap", "includ", "except", "kill", "captur", "held", "receiv", "arriv", "depart", "prisoner",
    "soldier", "civilian", "detainee", "captive", "others", "years", "months", "days", "bodies", "hostages", "wounded", "injured",
    "поверн", "верну", "возвра", "отрим", "получ", "перед", "звільн", "освобод", "обмін", "обмен", "прибу", "загин", "погиб", "опин", "оказа",
    "потрап", "попал", "приїх", "приех", "забр", "відда", "отда", "виріш", "реши", "відпус", "отпус", "утрим", "удерж", "взя", "вийш", "выш",
    "почин", "нача", "почав", "стал", "став", "був", "был", "мав", "має", "имел", "приня", "прийня", "пише", "став", "зник", "пропа", "помер",
    "умер", "народ", "роди", "жив", "служ", "воюв", "воева", "захищ", "защищ", "оборон",
)  # fmt: skip
"""Beginnings of words for what is done, not said."""

PRESS: Final = ("пресс-служб", "прес-служб", "пресслужб", "прессслужб")
"""Who speaks for a body: the body is the speaker."""

NAMED_BY: Final = (
    "названн", "названа", "названо", "названий", "названої", "названої", "озвучен", "оприлюднен", "заявлен", "приведенн", "наведен",
    "объявленн", "оголошен",
)  # fmt: skip
"""Participles before who named a number: названная Путиным цифра."""

FIGURES: Final = ("цифр", "числ", "кільк", "количеств", "даних", "данны")
"""Beginnings of words for the number itself, which ends the name of who gave it."""

IN_TURN: Final = (
    "in turn", "for its part", "for his part", "for her part", "in its turn", "meanwhile", "however", "своєю чергою", "у свою чергу", "зі свого боку", "натомість",
    "в свою очередь", "со своей стороны", "между тем", "однако", "тим часом",
)  # fmt: skip
"""Asides between a speaker and the verb."""

ABOUT_THIS: Final = (
    "про це",
    "про таке",
    "об этом",
    "такі цифри",
    "ці цифри",
    "такі дані",
    "ці дані",
    "такие цифры",
    "эти цифры",
    "такие данные",
    "эти данные",
    "these figures",
    "the figures were",
    "такі числа",
    "такие числа",
)
"""How a sentence begins that says who has told what stands before it."""

UNSAID: Final = ("confirm", "disclos", "підтверд", "подтверд", "розголос", "коментув", "comment")
"""Verbs that say nothing when denied: has not confirmed."""

REFUSING: Final = ("запереч", "спросто", "отриц", "опроверг", "исключ", "виключ", "оспар", "сомнев")
"""Beginnings of verbs that say something even when denied: does not deny."""

GIVING: Final = frozenset("дало дает дают дал дала дали дає дають дав подає подають подав подала подали".split())
"""Verbs that say something where a number follows them: РИА Новости дает пятнадцать."""

HEDGING: Final = _words(
    "понад більш більше приблизно близько щонайменше более больше около примерно почти свыше over nearly almost about around"
)
"""Words that hedge the number behind them."""

INFLECTED_NOT: Final = frozenset(
    "військові военные бойовики боевики родини семьи повстанці повстанцы армія армия джерела сили силы сторони стороны".split()
)
"""Bodies that only speak in the nominative: in other cases they are those spoken of."""

DOCUMENTS: Final = {
    _EN: _words("report statement statistics data figures table list"),
    _UK: _words(
        "звіті доповіді повідомленні заяві дописі документі листі відповіді матеріалі статті резолюції рішенні зверненні відозві пресрелізі публікації зведенні"
    ),
    _RU: _words(
        "отчете докладе сообщении заявлении документе письме ответе материале статье резолюции решении обращении релизе публикации сводке посте"
    ),
}
"""Papers in which a thing is said to stand."""

ANSWERS: Final = {
    _EN: (
        "in response to", "responding to", "in reply to", "replying to", "commenting on", "reacting to", "in answer to", "answering",
        "addressing", "asked about",
    ),
    _UK: (
        "у відповідь на", "в відповідь на", "відповідаючи на", "коментуючи", "реагуючи на", "прокоментував", "прокоментувала",
        "відреагував на", "відреагували на", "відреагувала на",
    ),
    _RU: (
        "в ответ на", "отвечая на", "комментируя", "реагируя на", "прокомментировал", "прокомментировала", "отреагировал на",
        "отреагировала на", "отреагировали на",
    ),
}  # fmt: skip
"""Words before what a statement answers."""

CARRIES: Final = {
    _EN: ("of them", "of these", "of those", "among them", "among these", "among those", "that includes", "those include", "these include", "there were", "they were", "they include"),
    _UK: ("із них", "з них", "серед них", "з-поміж них", "поміж них", "із цих", "з цих", "серед цих", "зі них", "них"),
    _RU: ("из них", "среди них", "из этих", "среди этих", "в их числе", "в том числе"),
}  # fmt: skip
"""Words by which a sentence speaks of a part of those in the one before it, and so in the voice of that."""

OWN_PEOPLE: Final = {
    _EN: _words("its his her their"),
    _UK: _words("їхнього їхньої їхньому їхніх його її їхні їхня їхній їхнє їх"),
    _RU: _words("его ее их"),
}
"""Words that lead a sentence back to who has spoken: its staff."""

PRONOUNS: Final = {
    _EN: _words("he she they it"),
    _UK: _words("він вона вони воно"),
    _RU: _words("он она они оно"),
}

RELATIVES: Final = {
    _EN: _words("which who whom whose that where"),
    _UK: _words(
        "який яка яке які якого якої якому якій яких яким якими яку що хто кого кому де котрий котра котрі котрого котрих"
    ),
    _RU: _words(
        "который которая которое которые которого которой которому которых которым которыми которую что кто кого кому где чьи"
    ),
}

CONJUNCTIONS: Final = {
    _EN: _words("and but while as when because although though since if so yet or whereas after before"),
    _UK: _words("і й та а але проте однак тоді поки коли бо якщо або чи хоча зате"),
    _RU: _words("и а но однако тогда пока когда если или хотя зато"),
}

SEPARATORS: Final = {
    _EN: _words("and but while whereas yet"),
    _UK: _words("і й та а але проте однак тоді хоча зате"),
    _RU: _words("и а но однако тогда хотя зато"),
}
"""Words that, after a comma, open a clause which may have a speaker of its own."""

JOINED: Final = _words("and і й та и")

PREPOSITIONS: Final = {
    _EN: _words(
        "in on at of for from by with to into over since during under between through via per against about before after near "
        "amid within across out"
    ),
    _UK: _words(
        "в у на з із зі за до від під про для по при через після перед над між без крім щодо біля протягом упродовж серед о об"
    ),
    _RU: _words(
        "в во на с со из за до от под про для по при через после перед над между без кроме о об обо у около среди к ко"
    ),
}

WITHIN_NAMES: Final = {
    _EN: ("of", "for", "in", "at", "on"),
    _UK: ("з питань", "із питань", "у справах", "з прав", "в справах", "при", "по питаннях", "із прав"),
    _RU: ("по вопросам", "по делам", "по правам", "при", "по защите"),
}
"""Prepositions that belong to the name of an office or body."""

DETERMINERS: Final = _words("the a an this one its his her their another some many several two three our these")

ADVERBS: Final = {
    _EN: _words(
        "later also then has had have would will not was were been is are earlier previously now still already only just again "
        "repeatedly recently meanwhile separately once since first further did do does never publicly officially nevertheless "
        "however therefore today yesterday tomorrow tonight subsequently himself herself itself themselves alone simply always"
    ),
    _UK: _words(
        "же ж поки ще вже спершу спочатку насамперед сукупно також потім згодом раніше пізніше тоді нині сьогодні вчора завтра торік теж лише знову окремо офіційно натомість "
        "водночас не так сам сама самі було би б тепер зараз щойно напередодні цього того ж станом"
    ),
    _RU: _words(
        "же ж пока еще уже сперва сначала поначалу также потом затем ранее позже тогда сейчас сегодня вчера завтра тоже лишь снова отдельно официально между тем "
        "не так сам сама сами было бы б теперь недавно накануне того тот же этот"
    ),
}

LISTENERS: Final = {
    _EN: _words("reporters journalists parliament lawmakers editors"),
    _UK: _words(
        "журналістам репортерам кореспондентам кореспонденту агентству агенції виданню каналу телеканалу медіа змі пресі газеті "
        "нам їй йому їм дані депутатам родинам рідним підсумок підсумки рису лік облік порталу сайту проєкту"
    ),
    _RU: _words(
        "журналистам репортерам корреспондентам корреспонденту агентству изданию каналу телеканалу сми прессе газете нам ей ему им "
        "депутатам родным семьям итог итоги черту счет учет порталу сайту проекту"
    ),
}

OFFICES: Final = {
    _EN: _words(
        "ombudsman commissioner spokesman spokeswoman spokesperson president minister envoy head chief director secretary "
        "ambassador governor mayor general adviser advisor negotiator deputy commander lawyer lawmaker mp leader prosecutor "
        "chairman chairwoman chair chieftain mediator mediators delegate warden captain bishop imam rabbi priest resident doctor surgeon medic negotiators officer member representative aide coordinator premier chancellor king emir activist "
        "mother father wife daughter analyst historian professor expert colonel major captain admiral marshal"
    ),
    _UK: _words(
        "воєнкор дослідник дослідниця ватажок ватажка очільник посадовець посадовиця мешканець мешканка житель лікар лікарка священник єпископ капітан лейтенант опозиціонер омбудсман омбудсмен омбудсмана омбудсмена омбудсманка уповноважений уповноважена уповноваженого речник речниця речника "
        "речниці президент президента президентка міністр міністра міністерка прем'єр прем'єр-міністр прем'єра голова голови глава "
        "глави керівник керівника керівниця очільник очільника очільниця директор директора директорка секретар секретаря "
        "прессекретар прес-секретар радник радника радниця депутат депутата депутатка нардеп нардепа посол посла губернатор "
        "губернатора мер мера помічник помічника помічниця заступник заступника заступниця представник представника представниця "
        "командир командира командувач начальник начальника начальниця прокурор прокурора генпрокурор генпрокурора юрист юриста "
        "адвокат адвоката адвокатка переговірник переговорник лідер лідера лідерка генерал генерала полковник координатор "
        "спецпосланець спецпредставник чиновник урядовець віцепрем'єр віцепрем'єрка віце-прем'єр член члена історик "
        "мати матір батько дружина чоловік сестра брат син донька родичка "
        "кореспондент правозахисник правозахисниця аналітик журналіст журналістка дослідник дослідниця військовослужбовець очевидець свідок "
        "професор професора віцепрезидент віце-президент співробітник співробітниця експерт активіст активістка співзасновник співзасновниця засновник засновниця канцлер король емір"
    ),
    _RU: _words(
        "военкор исследователь исследовательница главарь главаря вожак делегат житель жительница врач священник епископ капитан лейтенант оппозиционер омбудсмен омбудсмена уполномоченный уполномоченная уполномоченного пресс-секретарь пресс-секретаря представитель "
        "представителя представительница президент президента министр министра премьер премьера премьер-министр глава главы "
        "председатель председателя руководитель руководителя директор директора секретарь секретаря советник советника депутат "
        "депутата посол посла губернатор губернатора мэр мэра помощник помощника помощница заместитель заместителя замглавы "
        "командир командира командующий начальник начальника прокурор прокурора генпрокурор генпрокурора юрист адвокат адвоката "
        "мать отец жена муж сестра брат сын дочь родственница "
        "корреспондент правозащитник правозащитница аналитик журналист журналистка исследователь очевидец свидетель посредник "
        "переговорщик переговорщика лидер лидера генерал генерала полковник координатор спецпосланник спецпредставник чиновник "
        "вице-премьер вице-президент вице-президента профессор профессора сотрудник сотрудника сотрудница член члена историк эксперт активист активистка сенатор сенатора спикер спикера канцлер король эмир "
        "официальный"
    ),
}
"""Words for an office that a person holds."""

AGENTS: Final = {
    _EN: _words(
        "official officials authorities ministry headquarters staff government army military monitors investigators prosecutors "
        "sources source agency commission committee institute organization organisation group association mission side team "
        "court office service department police rebels activists families relatives negotiators mediators lawyers experts "
        "diplomats researchers newspaper daily outlet channel website embassy council parliament bureau intelligence defence "
        "defense union bloc movement report statement study survey administration delegation envoys families coordinators "
        "archive archives ledger paper document bulletin communique dossier memo database television tv radio broadcaster coastguard guard navy brigade junta opposition party campaigners analysts experts witnesses "
        "survivors doctors medics clerics elders portal magazine weekly tabloid register tribunal secretariat bishop club fund ngo watchdog lobby sides parties countries foundation charity observers historians archivists museum kremlin federation spokespeople leaders commanders media"
    ),
    _UK: _words(
        "влада влади штаб штабі штабу міністерство міноборони мзс мвс гур сбу уряд офіс офісі охорона телебачення радіомовник опозиція партія хунта посадовці лікарі медики видання тижневик щоденник портал часопис редакція журналісти очевидці старійшини реєстр секретаріат трибунал фонд архів церква єпархія патріархат спілка клуб консульство міноборони мзс моз омбудсманка записи прокурори офіцери активістки волонтери прокуратура місія агентство агенція комітет "
        "комісія інститут організація асоціація об'єднання команда суд служба департамент поліція повстанці родини правозахисники "
        "слідчі слідство джерела джерело видання газета телеканал канал медіа преса посольство рада парламент бюро розвідка рух сторона "
        "делегація експерти адвокати дипломати звіт звіті доповідь чиновники посадовці командування кремль оон мккч звітом "
        "центр фонд спілка спільнота активісти хусити бойовики армія військові генштаб нацполіція мін'юст слідчий речники сили сил пресслужба прес-служба управління спостерігачі юристи посередники сторони ініціатива відомство документ резолюція заява проєкт мережа альянс"
    ),
    _RU: _words(
        "власти власть штаб штабе штаба министерство минобороны мид мвд гур фсб сбу правительство офис офисе охрана телевидение гостелевидение оппозиция партия хунта врачи медики еженедельник ежедневник портал журнал редакция журналисты очевидцы старейшины реестр секретариат трибунал архив церковь епархия патриархат союз клуб консульство записи прокуроры офицеры волонтеры прокуратура миссия агентство комитет "
        "комиссия институт организация ассоциация объединение команда суд служба департамент полиция повстанцы семьи правозащитники "
        "следователи следствие источники источник издание газета телеканал канал пресса посольство совет парламент бюро разведка "
        "движение сторона делегация эксперты адвокаты дипломаты отчет доклад чиновники командование кремль оон мккк центр фонд "
        "союз активисты хуситы боевики армия военные генштаб росгвардия сми историки ведомство проект сеть альянс омбудсмены силы сил пресс-служба прессслужба управление наблюдатели юристы посредники стороны документ резолюция"
    ),
}
"""Words for people and bodies that speak."""

OUTLETS: Final = _words(
    "укрінформ укрінформу укринформ укринформу рбк тасс интерфакс интерфаксу інтерфакс унн суспільне суспільному би-би-си "
    "бі-бі-сі bbc reuters afp ap bloomberg cnn tass interfax unn anadolu риа рейтер рейтерс reuters. укрправда meduza медуза медузе "
    "медузі дожд дождю grоm громадське громадському bild spiegel guardian axios politico suspilne ukrinform rbc"
)
"""News outlets, also in the dative, where they stand between verb and speaker."""

ABBREVIATED: Final = _words("радіо радио агентство агенція")

MONTHS_AND_DAYS: Final = {
    _EN: _words(
        "january february march april may june july august september october november december monday tuesday wednesday thursday "
        "friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec january. oct. nov. dec. sept. aug. jan. feb."
    ),
    _UK: _words(
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня січні лютому березні квітні травні "
        "червні липні серпні вересні жовтні листопаді грудні понеділок вівторок середу четвер п'ятницю суботу неділю ранку вечора "
        "року році день дня тижня тижні ранок вечір ніч місяці місяця"
    ),
    _RU: _words(
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря январе феврале марте апреле мае июне июле "
        "августе сентябре октябре ноябре декабре понедельник вторник среду четверг пятницу субботу воскресенье утром вечером "
        "года году день дня неделе недели утро вечер ночь месяце месяца"
    ),
}

SURNAMES: Final = (
    "ський", "ська", "цький", "цька", "енко", "ов", "ова", "ев", "ева", "єв", "єва", "ін", "іна", "ин", "ина", "ець", "ук", "юк", "чук",
    "ко", "ич", "ський", "ский", "ская", "цкий", "цкая", "ян", "ак", "як", "ейн", "ая", "ой", "ий", "ськи",
)  # fmt: skip
"""How surnames end: tells a name before a colon from a heading."""

JOINED_HEADS: Final = ("гос", "держ", "обл", "гор", "міськ", "мін", "мин", "глав", "проф")
"""How a body begins whose first word is shortened: госкомиссия, держкомісія."""
