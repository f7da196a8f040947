"""Ranks by class; usual ranks of the Soviet tradition and of NATO forces (STANAG 2116 order), written from general knowledge."""

from __future__ import annotations

from typing import Final

__all__ = ["RANKS", "SHORT"]

# Class -> language -> ranks separated by "|"; compared without case, dots and the words for guard, justice, medical service.
RANKS: Final[dict[str, dict[str, str]]] = {
    "private": {
        "uk": "рекрут|солдат|старший солдат|матрос|старший матрос|рядовий|єфрейтор|боєць|доброволець|курсант|стрілець",
        "ru": "рядовой|ефрейтор|матрос|старший матрос|солдат|боец|доброволец|курсант|стрелок|новобранец",
        "en": "private|private first class|senior private|soldier|senior soldier|lance corporal|seaman|senior seaman|able seaman|ordinary seaman|airman|recruit|trooper|gunner|specialist|sailor|pvt|pfc|cadet|rifleman|efreitor",
    },
    "sergeant": {
        "uk": "молодший сержант|сержант|старший сержант|головний сержант|штаб-сержант|майстер-сержант|старший майстер-сержант|головний майстер-сержант|старшина|прапорщик|старший прапорщик|мічман|старший мічман|старшина 2 статті|старшина 1 статті|головний старшина|головний корабельний старшина|штаб-старшина|майстер-старшина|капрал|старшина першої статті|старшина другої статті",
        "ru": "младший сержант|сержант|старший сержант|старшина|прапорщик|старший прапорщик|мичман|старший мичман|старшина 2 статьи|старшина 1 статьи|главный старшина|главный корабельный старшина|капрал|главный сержант|старшина первой статьи|старшина второй статьи",
        "en": "corporal|junior sergeant|sergeant|senior sergeant|staff sergeant|master sergeant|chief sergeant|sergeant major|first sergeant|sergeant first class|gunnery sergeant|colour sergeant|petty officer|chief petty officer|senior chief petty officer|master chief petty officer|warrant officer|senior warrant officer|chief warrant officer|ensign (praporshchik)|michman|starshina|praporshchik|sgt|ssgt|cpl|msgt|petty officer first class|petty officer second class",
    },
    "officer": {
        "uk": "молодший лейтенант|лейтенант|старший лейтенант|капітан|майор|підполковник|полковник|капітан-лейтенант|капітан 3 рангу|капітан 2 рангу|капітан 1 рангу|капітан третього рангу|капітан другого рангу|капітан першого рангу|офіцер",
        "ru": "младший лейтенант|лейтенант|старший лейтенант|капитан|майор|подполковник|полковник|капитан-лейтенант|капитан 3 ранга|капитан 2 ранга|капитан 1 ранга|капитан третьего ранга|капитан второго ранга|капитан первого ранга|офицер",
        "en": "junior lieutenant|lieutenant|senior lieutenant|second lieutenant|first lieutenant|captain|major|lieutenant colonel|colonel|ensign|sub-lieutenant|sublieutenant|lieutenant commander|commander|captain lieutenant|captain third rank|captain second rank|captain first rank|lt|capt|maj|lt col|col|1lt|2lt|officer|captain 1st rank|captain 2nd rank|captain 3rd rank|lieutenant junior grade",
    },
    "general": {
        "uk": "бригадний генерал|генерал-майор|генерал-лейтенант|генерал-полковник|генерал армії|генерал|контр-адмірал|віце-адмірал|адмірал|коммодор|генерал армії україни",
        "ru": "генерал-майор|генерал-лейтенант|генерал-полковник|генерал армии|генерал|контр-адмирал|вице-адмирал|адмирал|маршал|бригадный генерал",
        "en": "brigadier general|brigadier|major general|lieutenant general|colonel general|general of the army|general|rear admiral|vice admiral|admiral|commodore|marshal|field marshal",
    },
}

# Usual short forms, by their full form.
SHORT: Final[dict[str, str]] = {
    "солд": "солдат",
    "с-т": "солдат",
    "ст солдат": "старший солдат",
    "ст сержант": "старший сержант",
    "мол сержант": "молодший сержант",
    "мл сержант": "младший сержант",
    "гол сержант": "головний сержант",
    "серж": "сержант",
    "с-нт": "сержант",
    "ст с-т": "старший сержант",
    "мол с-т": "молодший сержант",
    "мл с-т": "младший сержант",
    "л-т": "лейтенант",
    "лейт": "лейтенант",
    "ст л-т": "старший лейтенант",
    "ст лейтенант": "старший лейтенант",
    "ст лейт": "старший лейтенант",
    "мол лейтенант": "молодший лейтенант",
    "мл лейтенант": "младший лейтенант",
    "мл л-т": "младший лейтенант",
    "к-н": "капітан",
    "кап": "капітан",
    "м-р": "майор",
    "п/п-к": "підполковник",
    "п-к": "полковник",
    "підп-к": "підполковник",
    "подп-к": "подполковник",
    "ряд": "рядовой",
    "ефр": "ефрейтор",
    "пр-к": "прапорщик",
    "прап": "прапорщик",
    "ст прапорщик": "старший прапорщик",
    "ст матрос": "старший матрос",
    "шт сержант": "штаб-сержант",
    "старш": "старшина",
}
