"""Words of a clause that say persons serve, live, wait, flee or were put to flight, or how strong a force is: no captives."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue

__all__ = ["ENGAGED", "FORCES", "OTHERS", "OWNS"]

ENGAGED: Final[dict[Tongue, tuple[str, ...]]] = {
    Tongue.ENGLISH: tuple(
        "enlisted mobilised mobilized displac uproot driven fled awaits await employ homeless refugees deployed stationed guarded guarding exercise parade attend marched rallied rally protest demonstrat "
        "volunteered hunted hunting combed combing scour patrol pursu chased chasing besieg encircl surround massed amass trained built designed capacity applaud sheltering signed signatories backed supported voted standby crowd live lives lived".split()
    ),
    Tongue.UKRAINIAN: tuple(
        "служать служить службі живуть живе мешкають мешкає мешкал прожива чекають чекає чекали чекало воюють воює боях мобілізов переселено переселен працюють працює нагородж домівк рушниц налічує складається послал контингент участь "
        "охороняє охороняли охороняють стежили стежать стягну зосереди перекину прочісу переслідув оточи полюва патрул навчал тренув розрахован місткіст біженц вигна мітинг протест підписал підписав підтримал голосув проголосув стоїть кинули кинуто".split()
    ),
    Tongue.RUSSIAN: tuple(
        "служат служит службе живут живет прожива воюют воюет боях мобилизов переселен работают работает награжд ружьем насчитывает состоит направили контингент ждали ждало участвова охраня следили следят стянул сосредоточ "
        "переброс прочесыва преследов окружи охотились охотятся патрул обучал тренир рассчитан вместим беженц изгна митинг протест покинули подписал поддержал голосов проголосов стоят бросили брошено воевавш".split()
    ),
}
"""How words begin."""
OTHERS: Final = tuple(
    "citizen voter population resident громадян виборц населенн мешканц граждан избирател населени жител".split()
)
"""Of these a share is no share of captives: 62 per cent of citizens back the deal."""
FORCES: Final = tuple(
    "army armies regiment brigade battalion garrison force rebels guerrillas militia полку полк бригад армі арми армия батальйон батальон гарнізон гарнизон загін загон отряд повстанц мятежник війську войске угрупован группировк дивізі дивизи division column crowd колон натовп толп".split()
)
OWNS: Final = frozenset(
    "has have had number numbers numbered counts counted fields fielded musters mustered boasts commands commanded має мають мав мала було налічує налічував имеет имеют имел имела было насчитывает насчитывал".split()
)
"""Between a force and a number: how strong it is."""
