"""Words that name no group of their own, and words for sex, rank and category: stems, in three languages."""

from __future__ import annotations

from typing import Final

# Whoever was held or came home may be called so; such a word narrows nothing down. A word counts as one of these if it
# begins with it and ends within a few letters.
GENERIC: Final = tuple(
    """
    люди людей людям людьми людина людини captive captives defender detainee detained fighter former freed held imprisoned national citizen member military people person
    pow pows prisoner return returnee serviceman servicemen service serviceperson soldier troop trooper war warrior
    combatant release captured capture taken own our their those who was were hero heroes men man compatriot hostage
    of the a an from in at on by and with is are been be has have had to for them that this these all both each back home
    group garrison came come number total exchange swap captivity enemy led out among which during since until into armed forces force
    unit units place one or their some about around roughly nearly almost
    близько понад майже около почти более
    others another other more only still yet remaining remain alive it its his her
    боєць бійц боєц бойц боец бранець бранц військов військовослужбов військовополонен воїн воин герой геро громадян граждан
    захисник защитник люд человек чоловік осіб особ лиц наш оборонець оборонц полонен пленн пленён военнопленн военнослужащ военн солдат
    з із зі у в на та й і и а до від од для що які яка який яких хто их їх їхній їхніх его из с со из-за во от кто которы этих этой цих цієї усіх всіх
    пробул пробыл провел провёл провод
    усі всі все всех повернен повернут повернул возвращ вернул звільнен освобожд захоплен взят узят гарнізон гарнизон обмін обмен полон плен
    наших братів собратьев серед среди служб служащ оборонял боронил котрі
    """.split()
)

# Fields of the register that say who somebody is: (field, value, stems).
ATTRIBUTES: Final = (
    ("sex", "f", "woman women servicewoman servicewomen female жінк жінок женщин військовослужбовиц"),
    ("sex", "m", "males мужчин"),
    ("rank_class", "officer", "officer офіцер офицер"),
    ("rank_class", "sergeant", "sergeant сержант"),
    ("rank_class", "private", "privates рядов"),
    ("category", "civilian", "civilian цивільн гражданск"),
)

# "held over three years", in the words of a subgroup.
YEARS: Final = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "один": 1,
    "рік": 1,
    "год": 1,
    "два": 2,
    "двох": 2,
    "двух": 2,
    "три": 3,
    "трьох": 3,
    "трех": 3,
    "трёх": 3,
    "чотири": 4,
    "чотирьох": 4,
    "четыре": 4,
    "четырех": 4,
    "четырёх": 4,
}
