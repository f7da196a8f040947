"""From a rank as written to its class: private, sergeant, officer or general."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from byname.core.names import repair_mixed
from byname.core.ranks_data import RANKS, SHORT

__all__ = ["RankClass", "rank_class"]


class RankClass(StrEnum):
    """The classes into which exchanges and figures sort ranks; warrant officers count with sergeants."""

    PRIVATE = "private"
    SERGEANT = "sergeant"
    OFFICER = "officer"
    GENERAL = "general"


# What may stand around a rank without changing it: branch, service, reserve, status.
_AROUND = re.compile(
    r"\b(?:гв|гвардії|гвардии|guards?|юстиції|юстиции|медичної|медицинской|служби|службы|запасу|запаса|у відставці"
    r"|в отставке|поліції|полиции|внутрішньої|внутренней|цивільного захисту|of justice|of (?:the )?medical service"
    r"|of police|retired|reserve|ret|зсу|мвс|нгу|вмс|вс)\b"
)
_SPLIT = re.compile(r"[^\w/]+")


def _fold(text: str) -> str:
    plain = text.casefold().replace("ё", "е").replace("’", "'").replace("-й", "").replace("-го", "")
    return " ".join(repair_mixed(word) for word in _SPLIT.sub(" ", plain).split())


_CLASS_OF: Final = MappingProxyType(
    {
        _fold(rank): RankClass(name)
        for name, languages in RANKS.items()
        for ranks in languages.values()
        for rank in ranks.split("|")
    }
)
_FULL: Final = MappingProxyType({_fold(short): _fold(full) for short, full in SHORT.items()})


@lru_cache(maxsize=8192)
def rank_class(text: str) -> RankClass | None:
    """Tell the class of a rank written in uk, ru or en; None if it is no rank that we know."""
    for folded in (_fold(text), _fold(_AROUND.sub(" ", text.casefold()))):
        found = _CLASS_OF.get(_FULL.get(folded, folded))
        if found is not None:
            return found
    return None
