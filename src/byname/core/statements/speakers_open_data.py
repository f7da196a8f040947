"""Words by which the search for speakers tells verbs that no list knows: what is done, who says so in the plural."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue

__all__ = ["ACTING", "ALSO_SAYING", "DESCRIBING", "NUMBERING", "OTHERWISE", "PLAINLY", "SOURCE_STEMS", "SUMS"]

PLAINLY: Final = frozenset(
    "say claim report believe warn fear estimate reckon insist admit acknowledge think suspect note add confirm assert allege "
    "complain calculate concede maintain hold argue assume recall write announce explain state suggest stress declare hope "
    "agree predict contend affirm caution counter imply hint tell show find judge presume know".split()
)
"""English verbs of saying as they stand behind a plural."""

ACTING: Final = (
    "accept", "agree", "arrest", "attack", "bring", "brought", "buried", "came", "carried", "collapse", "continu", "crossed", "deliver", "died",
    "disappear", "detain", "expect", "fail", "fell", "fled", "follow", "fought", "gave", "got", "hand", "hope", "identif", "join", "jail", "land", "last",
    "leave", "left", "liv", "lost", "marri", "met", "miss", "mov", "need", "number", "own", "perish", "recover", "refus", "remain", "rescu", "sentenc",
    "serv", "sign", "start", "stop", "surrender", "surviv", "took", "transfer", "travel", "unident", "visit", "vanish", "volunteer", "wait", "walk", "want",
    "went", "welcom", "women", "men", "children", "work", "born", "aged", "call", "close", "mean", "resid", "suffer", "tortur", "treat", "uncover",
    "був", "було", "були", "буде", "была", "было", "были", "будет", "везл", "вивез", "вывез", "виїх", "выех", "гине", "гибл", "дістав", "досяг",
    "достиг", "займ", "заним", "заверш", "заключив", "залиш", "захоп", "захват", "зброй", "знайш", "нашл", "иде", "йде", "йшл", "шел", "шл", "коли", "когда",
    "лежа", "лечи", "лікує", "мест", "назнач", "належ", "народ", "оста", "очол", "возглав", "пережи", "переб", "плен", "поїха", "поеха", "похов",
    "похорон", "приїха", "приеха", "прил", "при", "пройш", "прош", "розстр", "расстр", "розшук", "розыск", "рятув", "спас", "склада", "состав", "слід",
    "сиди", "сидят", "состо", "стояв", "стояла", "тривал", "длил", "убив", "убил", "уціл", "уцел", "трима", "держ", "усього", "всего", "хвор", "шука",
    "иска", "впізн", "опозн", "зустр", "встре", "показ", "подпис", "підпис", "летів", "летел", "сел", "сів", "вел", "вів", "выигр", "прос", "провел", "провів",
    "обвин", "звинувач", "осуд", "засуд", "ранен", "поран", "замін", "замен", "допом", "помог", "могл", "змог", "смог", "хотіл", "хотел", "потрап", "попа",
)  # fmt: skip
"""Beginnings of further words for what is done, for people and for states of theirs: no speech."""

SOURCE_STEMS: Final = (
    "слов", "данн", "даним", "дани", "счет", "рахунк", "подсчет", "підрахунк", "раскладк", "розкладк", "оцінк", "оценк", "верси", "версі", "статисти", "сведен",
    "відомост", "информаци", "інформаці", "сообщен", "повідомлен", "тверджен", "утвержден", "прикидк", "выкладк", "викладк", "списк", "сводк", "зведен",
    "отчет", "звіт", "реестр", "реєстр", "учет", "облік", "лічб", "заяв", "прогноз", "признан", "визнан", "свидетельств", "свідчен", "расчет", "розрахунк",
    "хроник", "хронік", "протокол", "перечн", "перелік", "таблиц", "мнен", "думк", "убежден", "переконан", "воспоминан", "спогад", "рассказ", "розповід",
    "нумерац", "цифр", "картотек", "баз", "архив", "архів", "бюлетен", "бюллетен", "карт", "памят", "пам'ят", "донесен", "донесенн", "версии", "формулировк",
)  # fmt: skip
"""Beginnings of words for what somebody tells or keeps: by X's list, по раскладке штаба."""

SUMS: Final = ("підсум", "итог", "счет", "рахун", "підрах", "подсчет", "баланс", "статисти")
"""Beginnings of words for somebody's sum."""

NUMBERING: Final = frozenset(
    "assumes answers arrives contents settles carries lists tallies speaks talks mentions quotes logs "
    "confirms admits acknowledges prints cites gives counts shows presumes supposes "
    "makes understood numbers adds answered assumed acknowledged contented logged".split()
)
"""English verbs that say something where a number follows soon and who is before them speaks."""

DESCRIBING: Final = ("ий", "ый", "ій", "а", "я", "е", "і", "ые", "ие", "ої")
"""How a word ends that describes the head behind it."""

OTHERWISE: Final = (
    "інш", "друг", "сво", "виход", "выход", "значит", "значат", "рахун", "счет", "цифр", "числ", "лік ", "підрахун", "подсчет", "у неї", "набира", "получ",
)  # fmt: skip
"""Beginnings of words behind who has a number of his own: у Москвы другая цифра."""


def _past(stems: str, endings: str) -> frozenset[str]:
    return frozenset(stem + ending for stem in stems.split() for ending in endings.split())


ALSO_SAYING: Final = {
    Tongue.ENGLISH: frozenset(
        "sums sum summed advertised announce appraised apprised ascertained avowed bemoaned bemoans bewailed blurted bragged "
        " cheered chronicled commends complain confesses confessed confides conjectured conjectures "
        "corrected corrects corroborated corroborates countered deduced deduces deplores deplored discloses "
        "divulged divulges dubbed echoed echoes enthused estimates exclaimed explains expounded feared fretted gloated "
        "griped grumbled hypothesised imparted implied implies inferred interjected intimated joked lamented laments lectured maintains "
        "mused narrated narrates observes postulated prognosticated pronounced "
        "reasoned reasons reaffirmed reassured reassures rebutted recapped recites recited reflected regretted regrets rejoiced remembers "
        "remembered repeated reproached responds retold revealed reveals scoffed sniped speculates stipulated "
        " surmised surmises tabulated tabulates teased telegraphed theorised thundered trumpeted "
        "underlined underlines underscored underscores uttered ventured ventures verified warn whispered worried worries".split()
    ),
    Tongue.UKRAINIAN: _past(
        "доповни заува завважи вирахува обчисли порахо обнадія потіши запитува наріка похвали відрапорт похвалі відзначи виклава з'ясо "
        "зауважува констатува підтакува прояcни пролив просві проясни проголошува розголоси розтрубі засуди застеріга виправи відреагува "
        "відкоментува підхопи парирува заперечува зронив натякну шепну поскаржува нагада пригада перепита припуска зміркува розсуди "
        "вичисли відписа дозвола затвердж доводи довів доклав оприлюднює обґрунтува пообіцяв попереджува присягну присягну "
        "похизува засвідчува свідчи сповіда викри розвінча спрогноз передбачи передбача перебільши применши зізнава признав підбива "
        "підсумо узагальни уточню формулюва висловив висува висуну декларува задекларува рапортува телеграфува твітну твітнув постить "
        "обурюва підтримува зойкну радів тішив хвалив шкодува журив тужив бідка бідкав",
        "в ла ло ли",
    )
    | _past(
        "похвали хизува похизува бідка побідка журі обури тіши дізна довіда обмежи хвали пишa", "вся лася лось лися"
    )
    | frozenset(
        "допускає допускають гласить підводить підводять зараховує зараховують доповнює доповнюють вираховує обчислює нарікає свідчить свідчать засвідчує засвідчують хизується хизуються вихваляється тішиться бідкається дізнався дізналася дізналися дізналось "
        "довідався довідалася довідалися обурюється обурюються журиться виправляє застерігають передбачає передбачають доводить доводять декларує "
        "викриває припускають зважає визначає визначають виснує висновує висновують виснував висновував міркує міркують розмірковує парирує "
        "жаліється жалівся жаліється шкодує констатувала обчислюють попередив відказав відказала відказали відказує докинув докинула збагнув "
        "скаржилися поскаржились певен певна певні переконані впевнений впевнена впевнені благає просторікує вирахували".split()
    ),
    Tongue.RUSSIAN: _past(
        "дополни вычисли вычисля высчита обнадежи обрадова уведоми проговори посетова побрани посожале поправи парирова прогнозирова "
        "доказа доказыва декларирова задекларирова засвидетельствова свидетельствова рассуди размышля предсказыва предрек преувеличи преуменьши "
        "подправи подытожи обобщи формулирова сформулирова высказа выдвину телеграфирова твитну возмути негодова взыва умоля причита сокруша "
        "пожалова похвали похваста отозва отрапортова отписа отчека призна обвини откомментирова отреагирова подхвати вторы втори возвести поведа "
        "пробормота проворча буркну брoси процеди съязви пошути обмолви ввернy изобличи разоблачи развенча осуди резюмирова прояви проясни "
        "разгласи расшифрова обосновa обоснова сопостави соотнес досчита пересчита обсчита высчитa узна выведа",
        "л ла ло ли",
    )
    | _past(
        "проговори похвали похваста возмути ограничи отозва обмолви проболта дозна пожалова убеди засомнева",
        "лся лась лось лись",
    )
    | frozenset(
        "сложило гласит подводит подводят зачисляет числит числят итожит итожат дополняет дополняют вычисляет вычисляют хвалится хвалятся хвастается хвастаются бахвалится свидетельствует свидетельствуют показывает показывают "
        "доказывает доказывают декларирует предсказывает предсказывают прогнозирует прогнозируют негодует негодуют возмущается возмущаются сокрушается "
        "узнал узнала узнало узнали знают парирует парируют рассуждает рассуждают размышляет сожалеет сожалеют недоумевает недоумевают вторит вторят "
        "убежден убеждена убеждены уверены скорбит гадает гадают прикидывает прикидывают сверяет сверили сверил обобщает обещается клянется клянутся "
        "жалуются ропщет ропщут поправляет поправляют высчитывает высчитывают итожил итожила итожили подозревают опасаются выводит".split()
    ),
}
"""Further verbs of saying, of every shade."""
