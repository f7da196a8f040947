"""Parties to conflicts, in three languages: their people, adjectives, lands and seats, who speaks for them, groups of their own.

A row says how a party is named, nothing else: no rule treats one of them otherwise than another. Sources: the parties as
exchanges.csv and the reports of the ICRC name them; offices and their holders as the published statements name them.
"""

from __future__ import annotations

from typing import Final

from byname.core.statements.parties_africa_data import AFRICA
from byname.core.statements.parties_americas_data import AMERICAS
from byname.core.statements.parties_asia_data import ASIA
from byname.core.statements.parties_europe_data import EUROPE
from byname.core.statements.parties_middle_east_data import MIDDLE_EAST
from byname.core.statements.peoples_data import FIGHTING
from byname.core.statements.peoples_foes_data import INSURGENTS, PAIRS

__all__ = [
    "ALLIANCES",
    "BELLIGERENTS",
    "FOES",
    "GOVERNMENT",
    "INSURGENT",
    "LOCAL",
    "MASCULINE",
    "PARTIES",
    "PEOPLE_SEATS",
    "REBELS",
    "STATES",
    "SURE",
    "UNBENDING",
    "UNDIVIDED",
]

PARTIES: Final[dict[str, dict[str, str]]] = {
    **EUROPE,
    **MIDDLE_EAST,
    **AFRICA,
    **ASIA,
    **AMERICAS,
    "separatists": {
        "people": "separatist, separatists, сепаратист*",
        "adj": "separatist, сепаратистськ*, сепаратистск*",
        "land": "separatists, the separatists",
        "voice": "",
        "own": "",
    },
    "Muslims": {"people": "muslim, muslims, мусульман*", "adj": "muslim", "land": "", "voice": "", "own": ""},
    "coalition": {
        "people": "coalition soldiers, coalition troops",
        "adj": "coalition, коаліційн*, коалиционн*",
        "land": "coalition, the allies, saudi-led coalition, коаліці*, коалици*",
        "voice": "",
        "own": "",
    },
    "coalition forces": {"people": "", "adj": "", "land": "", "voice": "", "own": ""},
    "rebels": {
        "people": "",
        "adj": "",
        "land": "rebels, the rebels, insurgents, the movement, the group, guerrillas, партизани, партизаны, партизанам, партизанами, militants, the militants, the insurgents, gunmen, повстанці, повстанцям, повстанцями, повстанцы, повстанцам, повстанцами, рух, боевики, бойовики, боевиками, бойовиками, мятежники, мятежникам, мятежниками, движение, группировка, угруповання",
        "voice": "",
        "own": "",
    },
    "unspecified": {
        "people": "",
        "adj": "",
        "land": "",
        "voice": "",
        "own": "foreigner, foreigners, foreign volunteer, foreign volunteers, foreign fighters, foreign citizens, foreign nationals,"
        " іноземець, іноземц*, іноземн* громадян*, иностранец, иностранц*, иностранн* граждан*",
    },
    "third countries": {
        "people": "",
        "adj": "",
        "land": "",
        "voice": "",
        "own": "third countries, third-country nationals, third-country, third country nationals, третіх країн, третьих стран",
    },
    **{party: dict(zip(("people", "adj", "land"), words, strict=True)) for party, words in FIGHTING.items()},
}

BELLIGERENTS: Final[tuple[tuple[str, str], ...]] = (
    ("Mali", "JNIM"),
    ("Philippines", "Abu Sayyaf"),
    ("Indonesia", "Abu Sayyaf"),
    ("Myanmar", "Arakan Army"),
    ("Sierra Leone", "RUF"),
    ("Ukraine", "Russia"),
    ("Ukraine", "DNR"),
    ("Ukraine", "LNR"),
    ("Ukraine", "Donbas separatists"),
    ("Armenia", "Azerbaijan"),
    ("Israel", "Palestinians"),
    ("Israel", "Hezbollah"),
    ("Yemen", "Houthis"),
    ("Yemen government", "Houthis"),
    ("Saudi Arabia", "Houthis"),
    ("Iran", "Iraq"),
    ("Iraq", "Kuwait"),
    ("Communist forces", "UN forces"),
    ("Communist forces", "South Korea"),
    ("Communist forces", "United States"),
    ("Colombia", "FARC"),
    ("Colombia", "ELN"),
    ("Libya", "Haftar's forces"),
    ("Syria", "Syrian opposition"),
    ("Syria", "SDF"),
    ("Lebanon", "Israel"),
    ("Angola", "UNITA"),
    ("Indonesia", "East Timor"),
    ("Tajikistan", "Kyrgyzstan"),
    ("Nigeria", "Boko Haram"),
    ("Ethiopia", "Tigray"),
    ("Ethiopia", "Eritrea"),
    ("Sudan", "RSF"),
    ("Sudan", "South Sudan"),
    ("Greek Cypriots", "Turkish Cypriots"),
    ("Cyprus", "Turkey"),
    ("Argentina", "United Kingdom"),
    ("Afghanistan", "Taliban"),
    ("United States", "Taliban"),
    ("Soviet Union", "Afghanistan"),
    ("India", "Pakistan"),
    ("Pakistan", "Taliban"),
    ("Bosnia", "Serbia"),
    ("Bosniaks", "Bosnian Serbs"),
    ("Bosniaks", "Serbia"),
    ("Kosovo Albanians", "Serbia"),
    ("Yazidis", "Islamic State"),
    ("coalition forces", "Iraq"),
    ("Cuba", "Cuban exiles"),
    ("Croatia", "Serbia"),
    ("Kosovo", "Serbia"),
    ("Bosnia", "Croatia"),
    ("Georgia", "Abkhazia"),
    ("Georgia", "Russia"),
    ("Georgia", "South Ossetia"),
    ("Soviet Union", "Germany"),
    ("Germany", "United Kingdom"),
    ("Germany", "France"),
    ("Japan", "United States"),
    ("Japan", "Soviet Union"),
    ("United States", "Vietnam"),
    ("Morocco", "Polisario"),
    ("Morocco", "Algeria"),
    ("Israel", "Syria"),
    ("Libya", "Chad"),
    ("DR Congo", "M23"),
    ("DR Congo", "Rwanda"),
    ("DR Congo", "Uganda"),
    ("Sri Lanka", "Tamil Tigers"),
    ("Peru", "Ecuador"),
    ("Bolivia", "Paraguay"),
    ("Thailand", "Cambodia"),
    ("Turkey", "PKK"),
    ("Soviet Union", "Finland"),
    ("Soviet Union", "Poland"),
    ("Germany", "Poland"),
    ("United States", "Russia"),
    ("United States", "Iran"),
    ("United States", "Germany"),
    ("India", "China"),
    ("Nigeria", "Biafra"),
    ("Russia", "Austria-Hungary"),
    ("Vietnam", "France"),
    ("Pakistan", "Bangladesh"),
    ("Iraq", "Islamic State"),
    ("Syria", "Islamic State"),
    ("Iran", "Syrian opposition"),
    ("Mexico", "United States"),
    ("Saudi Arabia", "Iraq"),
    *PAIRS,
)

ALLIANCES: Final[dict[str, tuple[str, ...]]] = {
    "UN forces": ("South Korea", "United States", "United Kingdom", "Turkey", "France"),
    "Communist forces": ("China", "North Korea", "Korea"),
}
"""Sides of several nations; a nation's people count for the side where the text names it."""

UNDIVIDED: Final[dict[str, tuple[str, ...]]] = {"Cyprus": ("Greek Cypriots", "Turkish Cypriots", "Cyprus")}
"""Names of both sides together."""

SURE: Final[dict[str, tuple[str, ...]]] = {
    "Ukraine": ("azov", "mariupol", "азов", "маріупол", "мариупол", "зсу", "всу"),
    "Russia": ("курян", "kursk", "росгвард", "рос"),
    "Nigeria": ("chibok", "чибок", "dapchi", "дапчі", "дапчи"),
}
"""Words for groups of its own that name a party even where the text names none."""

LOCAL: Final[dict[str, tuple[tuple[str, tuple[str, ...]], ...]]] = {
    "PKK": (("SDF", ("Syria", "SDF")), ("PKK", ())),
    "Turks": (("Turkish Cypriots", ("Cyprus", "Greek Cypriots")), ("Turkey", ())),
    "Greeks": (("Greek Cypriots", ("Cyprus", "Turkish Cypriots")), ("Greece", ())),
    "Albanians": (("Kosovo Albanians", ("Kosovo", "Serbia", "Kosovo Albanians", "KLA")), ("Albania", ())),
    "Muslims": (("Bosniaks", ("Bosnia", "Bosnian Serbs", "Bosniaks")), ("", ())),
    "separatists": (("Donbas separatists", ("Ukraine", "DNR", "LNR", "Donbas separatists")), ("rebels", ())),
    "Korea": (
        ("Korea", ("UN forces", "Communist forces", "China", "United States")),
        ("South Korea", ("South Korea",)),
        ("North Korea", ("North Korea",)),
        ("Korea", ()),
    ),
    "coalition": (("Yemen government", ("Yemen", "Houthis")), ("coalition forces", ("Iraq", "Kuwait")), ("", ())),
}
"""Words that name another party in another land: which one, where the text names one of these; the last where it names none."""

GOVERNMENT: Final = "Yemen government"
"""The party that bare words for a government mean in a text of Yemen; in one of another country, that country."""

STATES: Final[frozenset[str]] = frozenset(
    {"Afghanistan", "Colombia", "Nigeria", "Yemen government", "Myanmar", "Mali", "Philippines", "Syria", "Sudan"}
)
"""Countries that fight rebels at home: preferred to others who fight the same rebels."""

INSURGENT: Final[tuple[str, ...]] = (
    "rebel",
    "insurgent",
    "guerrilla",
    "militant",
    "повстан",
    "мятеж",
    "боевик",
    "бойовик",
    "партизан",
)
"""Words for rebels that mean nothing else, as "the group" does."""

REBELS: Final[tuple[str, ...]] = (
    "ELN",
    "JNIM",
    "Abu Sayyaf",
    "Arakan Army",
    "RUF",
    "Houthis",
    "FARC",
    "Palestinians",
    "Boko Haram",
    "RSF",
    "Tigray",
    "Taliban",
    "M23",
    "Donbas separatists",
    "DNR",
    "LNR",
    "Polisario",
    "Hezbollah",
    "PKK",
    "Tamil Tigers",
    "Biafra",
    "Islamic State",
    "Syrian opposition",
    *INSURGENTS,
)
"""Parties whom "the rebels", "the movement", "the group" may mean."""

MASCULINE: Final[tuple[str, ...]] = tuple(
    "стан іран иран ирак ірак израил ізраїл ливан ліван судан йемен ємен египт єгипт вьетнам в'єтнам таиланд таїланд"
    " кита непал алжир тунис туніс сенегал чад нигер нігер камерун катар кувейт оман хамас талибан талібан пхеньян тегеран багдад дамаск ереван єреван исламабад ісламабад"
    " кабул вашингтон лондон париж берлин берлін белград загреб киев києв минск мінськ донецк донецьк луганск луганськ карабах тигра эквадор еквадор парагва уругва сальвадор гондурас лаос тайван азербайджан бахрейн мозамбик мозамбік кипр кіпр".split()
)
"""Lands and parties whose nominative ends in a consonant: with a vowel behind it they are in the genitive."""

UNBENDING: Final[frozenset[str]] = frozenset(
    "баку тбилиси тбілісі токио токіо конго марокко перу мали малі сомали сомалі чили чилі найроби найробі душанбе дели делі"
    " сараево сараєво косово бурунди бурунді зимбабве зімбабве джибути джибуті хараре".split()
)
"""Lands and seats with one form in every case."""

PEOPLE_SEATS: Final[tuple[str, ...]] = (
    "хусит",
    "повстан",
    "мятеж",
    "талиб",
    "таліб",
    "бойовик",
    "боевик",
    "сепаратист",
    "комуніст",
    "коммунист",
)
"""Parties named by their people in Cyrillic: an ending in -и or -і is their nominative."""

FOES: Final[frozenset[str]] = frozenset(
    {
        *REBELS,
        *STATES,
        "Tajikistan",
        "Kyrgyzstan",
        "Ukraine",
        "Russia",
        "Armenia",
        "Azerbaijan",
        "Israel",
        "Ethiopia",
        "Argentina",
        "UN forces",
        "Communist forces",
        "India",
        "Pakistan",
        "Morocco",
        "Iran",
        "Iraq",
        "Kuwait",
        "Eritrea",
        "Djibouti",
        "Georgia",
        "Croatia",
        "Bosnia",
        "Kosovo",
        "Sri Lanka",
        "Peru",
        "Ecuador",
        "Cambodia",
        "Thailand",
        "Lebanon",
        "Mozambique",
        "Angola",
        "Nepal",
        "Senegal",
        "Libya",
        "Kenya",
    }
)
"""Parties whose enemy is meant even where the text does not name it: the first that BELLIGERENTS gives."""
