"""English phrases for subgroups by noun, quality and place."""

from __future__ import annotations

from typing import Final

__all__ = ["BY_MODIFIER", "BY_NOUN", "BY_PLACE"]

BY_NOUN: Final[dict[str, str]] = {
    "civilians": "civilians", "women": "women", "men": "men", "children": "minors", "schoolgirls": "schoolgirls", "officers": "officers", "police": "police officers",
}
BY_MODIFIER: Final[dict[str, str]] = {
    "wounded": "wounded or seriously ill", "women": "women", "young": "young", "old": "elderly", "living": "living", "verified": "verified", "sentenced": "serving sentences",
    "foreign": "foreigners", "military": "military", "service": "one branch of service", "unit": "of one unit or place",
}
BY_PLACE: Final[dict[str, str]] = {
    "azov": "Azov", "азов": "Azov", "азовстал": "Azovstal", "azovstal": "Azovstal", "mariupol": "defenders of Mariupol", "маріупол": "defenders of Mariupol", "мариупол": "defenders of Mariupol",
    "курск": "residents of Kursk region", "курськ": "residents of Kursk region", "kursk": "residents of Kursk region", "курян": "residents of Kursk region", "чибок": "Chibok", "chibok": "Chibok", "оленів": "in Olenivka", "еленов": "in Olenivka", "olenivka": "in Olenivka",
    "сребрен": "victims of Srebrenica", "srebrenica": "victims of Srebrenica", "донец": "Donetsk", "луган": "Luhansk", "запор": "Zaporizhzhia", "авде": "Avdiivka", "авдії": "Avdiivka", "бахмут": "Bakhmut", "марьин": "Marinka", "нацгвард": "National Guard", "кордон": "border guards", "погран": "border guards", "прикордон": "border guards",
    "national guard": "National Guard", "navy": "Navy", "gaza": "Gaza", "газ": "Gaza", "west bank": "West Bank",
}
