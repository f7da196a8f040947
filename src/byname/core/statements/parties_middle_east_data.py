"""Parties of the Middle East: how each is named in three languages, as `parties_data` describes."""

from __future__ import annotations

from typing import Final

__all__ = ["MIDDLE_EAST"]

MIDDLE_EAST: Final[dict[str, dict[str, str]]] = {
    "Israel": {
        "people": "israeli, israelis, ізраїльтян*, израильтян*, ізраїльтянин*, израильтянин*, ізраїльтянк*, израильтянк*",
        "adj": "israeli, ізраїльськ*, израильск*",
        "land": "Israel, Jerusalem, Tel Aviv, Ізраїл*, Израил*, Єрусалим*, Иерусалим*",
        "voice": "netanyahu, idf, нетаньягу, нетаньяху, цахал*, herzog, герцог*, hagari, хагари, хагарі, gal hirsch",
        "own": "hostage, hostages, заручник*, заручниц*, заложник*, заложниц*",
    },
    "Palestinians": {
        "people": "palestinian, palestinians, gazans, gazan, палестинц*, палестинець, палестинец, палестинок, палестинк*",
        "adj": "palestinian, палестинськ*, палестинск*",
        "land": "Hamas, Gaza, Palestine, Islamic Jihad, Хамас*, Палестин*, Ісламськ* джихад*, Исламск* джихад*",
        "voice": "palestinian prisoners' club, prisoners' club, abu obeida, абу обейд*, абу убейд*, qadura fares, sinwar, синвар*, сінвар*",
        "own": "",
    },
    "Hezbollah": {
        "people": "",
        "adj": "hezbollah",
        "land": "Hezbollah, Hizbollah, Hizbullah, Хезболл*, Хізболл*, Гезболл*",
        "voice": "",
        "own": "",
    },
    "Yemen government": {
        "people": "",
        "adj": "yemen government, yemeni government, government, pro-government, проурядов*, проправительствен*, урядов* сил*, правительственн* сил*, правительственн*, урядов*",
        "land": "the government, government forces, the authorities, уряд, уряду, урядом, урядові, влада, влади, владу, владою, правительство, правительства, правительству, правительством, власти, властям, властей, властями, Yemen Government, Yemeni Government, Yemen's Government, government of yemen, Yemen's army, Yemeni army, уряд* ємену, влад* ємену, арм* ємену, правительств* йемена, власт* йемена, арм* йемена, єменськ* уряд*, йеменск* правительств*, internationally recognized government, internationally recognised government, recognised government, Aden, Аден*, Marib, Мариб*, Маріб*",
        "voice": "fadhail, fadail, фадаил*, фадаїл*, hadi haig, kazman",
        "own": "",
    },
    "Houthis": {
        "people": "houthi, houthis, хусит*, хуси, хуті, хутит*, huthi, huthis, ansar allah",
        "adj": "houthi, huthi, хуситськ*, хуситск*",
        "land": "Houthis, Ansar Allah, хусит*",
        "voice": "al-murtada, al-mortada, абдулкадер* аль-мортад*, аль-мортад*, мортад*, abdulsalam, абдулсалам*, al-houthi",
        "own": "",
    },
    "Yemen": {
        "people": "yemeni, yemenis, єменц*, йеменц*",
        "adj": "yemeni, єменськ*, йеменск*",
        "land": "Sanaa, Sana'a, Aden, Taiz, Marib, Hodeidah, Dhamar, Сани, Сану, Yemen, Taiz, Marib, Hodeidah, Dhamar, Ємен*, Йемен*",
        "voice": "",
        "own": "",
    },
    "Saudi Arabia": {
        "people": "saudi, saudis, saudi nationals, саудівц*, саудівець, саудовц*, саудовец",
        "adj": "saudi, саудівськ*, саудовск*",
        "land": "Saudi Arabia, Riyadh, Саудівськ* арав*, Саудовск* арав*, Ер-ріяд*, Эр-рияд*",
        "voice": "",
        "own": "",
    },
    "Iran": {
        "people": "iranian, iranians, іранц*, іранець, иранц*, иранец",
        "adj": "iranian, іранськ*, иранск*",
        "land": "Iran, Tehran, Teheran, Іран*, Иран*, Тегеран*",
        "voice": "",
        "own": "",
    },
    "Iraq": {
        "people": "iraqi, iraqis, іракц*, іракець, иракц*, иракец, иракцами",
        "adj": "iraqi, іракськ*, иракск*",
        "land": "Iraq, Baghdad, Ірак*, Ирак*, Багдад*",
        "voice": "",
        "own": "",
    },
    "Kuwait": {
        "people": "kuwaiti, kuwaitis, кувейтц*, кувейтец",
        "adj": "kuwaiti, кувейтськ*, кувейтск*",
        "land": "Kuwait, tripartite commission, тристоронн* комісі*, трехсторонн* комисси*, Кувейт*",
        "voice": "",
        "own": "",
    },
    "PKK": {
        "people": "kurds, kurdish, курд*",
        "adj": "pkk, kurdish, курдськ*, курдск*",
        "land": "PKK, РПК, Рпк*",
        "voice": "",
        "own": "",
    },
    "Lebanon": {
        "people": "lebanese, ліванц*, ливанц*",
        "adj": "lebanese, ліванськ*, ливанск*",
        "land": "Lebanon, Beirut, Ліван*, Ливан*, Бейрут*",
        "voice": "",
        "own": "",
    },
    "SDF": {
        "people": "",
        "adj": "sdf",
        "land": "SDF, Syrian Democratic Forces, Hasakah, Хасак*, СДС, СДФ",
        "voice": "",
        "own": "",
    },
    "Yazidis": {
        "people": "yazidi, yazidis, yezidi, yezidis, єзид*, езид*",
        "adj": "yazidi, yezidi, єзидськ*, езидск*",
        "land": "Sinjar, Синджар*",
        "voice": "",
        "own": "",
    },
    "Druze": {"people": "druze, друзів, друзы, друзов", "adj": "druze", "land": "", "voice": "", "own": ""},
    "Syria": {
        "people": "syrian, syrians, сирійц*, сирийц*",
        "adj": "syrian, сирійськ*, сирийск*",
        "land": "Syria, Damascus, Aleppo, Idlib, Homs, Хомс*, Алеппо, Халеб*, Ідліб*, Идлиб*, Сирі*, Сири*, Дамаск*",
        "voice": "",
        "own": "",
    },
    "Jordan": {
        "people": "jordanian, jordanians, йорданц*, иорданц*",
        "adj": "jordanian, йорданськ*, иорданск*",
        "land": "Jordan, Amman, Йордані*, Иордани*",
        "voice": "",
        "own": "",
    },
    "Islamic State": {
        "people": "",
        "adj": "",
        "land": "Islamic State, ISIS, ISIL, is group, Ісламськ* держав*, Исламск* государств*, ІДІЛ, ИГИЛ, ИГ, ІД, Даїш",
        "voice": "",
        "own": "",
    },
    "Syrian opposition": {
        "people": "",
        "adj": "",
        "land": "Syrian Rebels, Free Syrian Army, Syrian Opposition, сирийск* повстанц*, сирійськ* повстанц*, сирийск* оппозици*",
        "voice": "",
        "own": "",
    },
}
