"""Words of a clause that say persons serve, live, wait or were put to flight: they are no captives, dead or missing."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue

__all__ = ["ENGAGED", "WELCOMES"]

ENGAGED: Final[dict[Tongue, frozenset[str]]] = {
    Tongue.ENGLISH: frozenset(
        "enlisted mobilised mobilized displaced fled await awaits employs employed homeless deployed stationed guarded exercise parade attended marched rallied volunteered".split()
    ),
    Tongue.UKRAINIAN: frozenset(
        "служать служить службі живуть живе мешкають мешкає проживають чекають чекає воюють воює боях мобілізовано мобілізували переселено працюють працює нагороджено домівки рушницею налічує складається послали контингенті чекали чекало участь охороняли охороняє стежили".split()
    ),
    Tongue.RUSSIAN: frozenset(
        "служат служит службе живут живет проживают проживает воюют воюет боях мобилизовано мобилизовали переселено работают работает награждено ружьем насчитывает состоит направили контингенте ждали ждало участвовали участвовало охраняли охраняет следили".split()
    ),
}
WELCOMES: Final = frozenset(
    "встретила встретил приняла принял прошло прошли зустріла зустрів прийняла прийняв пройшло пройшли".split()
)
"""Verbs of a first sentence under which those counted come out of captivity or went through it."""
