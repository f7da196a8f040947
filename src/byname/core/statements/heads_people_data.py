"""Endings of nouns that mean persons, words with such endings that mean things, and numerals that count persons only."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue

__all__ = ["COLLECTIVES", "ENDINGS", "THINGS"]

ENDINGS: Final[dict[Tongue, tuple[str, ...]]] = {
    Tongue.ENGLISH: tuple(
        "ers ors ists ees ians men women cadets recruits pilots migrants nuns monks priests clerics scouts cooks medics gendarmes nurses pupils students residents patients agents diplomats athletes immigrants emigrants militants combatants merchants peasants servants infants tourists shepherds teens bishops imams rabbis envoys couriers spies relatives refugees deserters activists lads africans americans koreans mexicans cubans libyans germans afghans romans veterans bedouins arabs turks danes swedes finns poles serbs croats bosniaks kurds greeks frenchmen".split()
    ),
    Tongue.UKRAINIAN: tuple(
        "ників ник ника ники никам никами телів теля телі ець ців ця ці ист истів исти иста іст істів істи істка арів яр ярів ярі рок нок янин янина яни анин анина ани чин чини чинів янам анам цям ачам истам телям іян лян тян мусульман мусульмани християн католиків учнів учні товаришів побратимів студентів студенти жандармів жандарми монахів монахи мігрантів мігранти депутатів медсестер пацієнтів пацієнти геологів археологів волонтерів інженерів офіцерок рибалок рибалки дипломатів моряків водіїв курсантів".split()
    ),
    Tongue.RUSSIAN: tuple(
        "щиков щик щика щики ников ник ника ники никам никами тель телей теля тели ец цев ца цы ист истов исты иста арей арь аря яр ака аков ниц ницы янин янина яне анин анина ане чан чане янам анам цам истам телям щикам ачам жан лян стян шан людях мусульман мусульмане христиан католиков товарищей товарища соратников шахтеров шахтера шахтеры монахов монаха монахи студентов студента студенты жандармов жандарма мигрантов мигранта депутатов медсестер пациентов пациента геологов геолога волонтеров волонтера инженеров инженера дипломатов дипломата моряков матросов курсантов курсанта агентов агента врачей врача".split()
    ),
}
THINGS: Final[dict[Tongue, frozenset[str]]] = {
    Tongue.ENGLISH: frozenset(
        "papers newspapers newsletters numbers letters orders borders powers centers quarters headquarters chapters matters computers containers trailers helicopters carriers launchers chambers corners offers tankers bombers trackers answers "
        "parameters layers towers rivers shelters covers showers servers drawers fingers fibers meters freezers committees trees fees degrees knees guarantees posters stickers registers wonders murders disorders trawlers steamers cruisers "
        "freighters liners tigers mortars others hers sectors motors reactors doors floors errors factors corridors mirrors tractors monitors indicators generators detectors anchors harbors humors rumors specimens regimens omens".split()
    ),
    Tongue.UKRAINIAN: frozenset(
        "місяців місяця місяці ящиків ящика ящики могильників могильника могильник могильники пам'ятників пам'ятника пам'ятник чинників чинника чинники показників показника показники показник джерел рядок рядків років рок "
        "сторінок ділянок посилок вулиця вулиці лікарня одиниця одиниці станція станції позиція позиції операція операції дивізія ракетоносців причини причин величин величини машини країни будинок ринок рахунок вчинок безпілотників безпілотника безпілотники винищувачів винищувача винищувачі будинків учинків".split()
    ),
    Tongue.RUSSIAN: frozenset(
        "месяцев месяца месяцы месяц ящиков ящика ящик источников источника источники могильников могильника памятников памятник памятника показателей показатель показателя двигателей праздников праздника самолетов "
        "страниц страницы единиц единицы больниц больницы границ границы таблиц таблицы знаков знака полотенец дворцов дворца словарей дневников учебников рудников рудника фонарей январь января бараков барака бараки бомбардировщиков бомбардировщика бомбардировщики грузовиков грузовика грузовики бронетранспортеров самосвалов буксировщиков разведчиков-беспилотников перехватчиков штурмовиков штурмовика ящики знаки конец концов месяца крестов концов центров центра номера участков участка рынков рынка снимков снимка выпусков поселков поселка кусков куска".split()
    ),
}
COLLECTIVES: Final[dict[Tongue, frozenset[str]]] = {
    Tongue.ENGLISH: frozenset(),
    Tongue.UKRAINIAN: frozenset(
        "двоє троє четверо п'ятеро шестеро семеро восьмеро дев'ятеро десятеро одинадцятеро дванадцятеро тринадцятеро чотирнадцятеро п'ятнадцятеро шістнадцятеро сімнадцятеро вісімнадцятеро двадцятеро "
        "п'ятьох шістьох сімох вісьмох дев'ятьох десятьох одинадцятьох дванадцятьох тринадцятьох двадцятьох".split()
    ),
    Tongue.RUSSIAN: frozenset(
        "двое трое четверо пятеро шестеро семеро восьмеро девятеро десятеро двоих троих четверых пятерых шестерых семерых восьмерых девятерых десятерых".split()
    ),
}
