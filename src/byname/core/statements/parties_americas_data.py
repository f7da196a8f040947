"""Parties of the Americas: how each is named in three languages, as `parties_data` describes."""

from __future__ import annotations

from typing import Final

__all__ = ["AMERICAS"]

AMERICAS: Final[dict[str, dict[str, str]]] = {
    "United States": {
        "people": "american, americans, us troops, американц*, американець, американец, американок, gis, us soldiers, us citizens",
        "adj": "american, US, U.S., американськ*, американск*",
        "land": "United States, Washington, US, U.S., США, Вашингтон*",
        "voice": "",
        "own": "",
    },
    "Argentina": {
        "people": "argentine, argentines, argentinian, argentinians, argentineans, аргентинц*, аргентинець, аргентинец",
        "adj": "argentine, argentinian, аргентинськ*, аргентинск*",
        "land": "Argentina, Buenos Aires, Darwin, Дарвін*, Дарвин*, Аргентин*, Буенос-айрес*, Буэнос-айрес*",
        "voice": "",
        "own": "",
    },
    "Falkland Islands": {
        "people": "falklanders, falkland islanders, islanders, островитян*, острів'ян*",
        "adj": "falkland",
        "land": "",
        "voice": "",
        "own": "",
    },
    "Colombia": {
        "people": "colombian, colombians, колумбійц*, колумбийц*",
        "adj": "colombian, колумбійськ*, колумбийск*",
        "land": "Colombia, Bogota, Choco, Чоко, Cauca, Колумбі*, Колумби*, Богот*",
        "voice": "santos, uribe, gustavo petro, velasquez, сантос*, урибе, густаво петро, веласкес*",
        "own": "police officer, police officers, policemen, members of the security forces, security forces, поліціянт*, полицейск*, силовик*",
    },
    "FARC": {
        "people": "",
        "adj": "farc",
        "land": "FARC, ФАРК, РВСК",
        "voice": "",
        "own": "guerrillas, повстанц*, партизан*",
    },
    "ELN": {"people": "", "adj": "eln", "land": "ELN, National Liberation Army, ЭЛН, ЕНВ, АВН", "voice": "", "own": ""},
    "El Salvador": {
        "people": "salvadoran, salvadorans, сальвадорц*",
        "adj": "salvadoran, сальвадорськ*, сальвадорск*",
        "land": "El Salvador, Сальвадор*",
        "voice": "",
        "own": "",
    },
    "Guatemala": {
        "people": "guatemalan, guatemalans, гватемальц*",
        "adj": "guatemalan, гватемальськ*, гватемальск*",
        "land": "Guatemala, Гватемал*",
        "voice": "",
        "own": "",
    },
    "Canada": {
        "people": "canadian, canadians, канадц*",
        "adj": "canadian, канадськ*, канадск*",
        "land": "Canada, Ottawa, Канад*",
        "voice": "",
        "own": "",
    },
    "Cuban exiles": {
        "people": "cuban exile, cuban exiles, кубинськ* емігрант*, кубинск* эмигрант*",
        "adj": "",
        "land": "Brigade 2506, бригад* 2506",
        "voice": "",
        "own": "",
    },
    "Peru": {
        "people": "peruvian, peruvians, перуанц*",
        "adj": "peruvian, перуанськ*, перуанск*",
        "land": "Peru, Lima, Перу",
        "voice": "",
        "own": "",
    },
    "Ecuador": {
        "people": "ecuadorian, ecuadorians, ecuadorean, еквадорц*, эквадорц*",
        "adj": "ecuadorian, еквадорськ*, эквадорск*",
        "land": "Ecuador, Quito, Еквадор*, Эквадор*",
        "voice": "",
        "own": "",
    },
    "Bolivia": {
        "people": "bolivian, bolivians, болівійц*, боливийц*",
        "adj": "bolivian, болівійськ*, боливийск*",
        "land": "Bolivia, La Paz, Болівія, Болівії, Боливия, Боливии",
        "voice": "",
        "own": "",
    },
    "Paraguay": {
        "people": "paraguayan, paraguayans, парагвайц*",
        "adj": "paraguayan, парагвайськ*, парагвайск*",
        "land": "Paraguay, Asuncion, Парагва*, Асунсьон*",
        "voice": "",
        "own": "",
    },
    "Mexico": {
        "people": "mexican, mexicans, мексиканц*, мексиканец",
        "adj": "mexican, мексиканськ*, мексиканск*",
        "land": "Mexico, Мексик*",
        "voice": "",
        "own": "",
    },
}
