"""Persons who do what is told rather than suffer it, and persons told by whose kin they are."""

from __future__ import annotations

from typing import Final

__all__ = ["DOERS", "DOINGS", "KIN"]

DOERS: Final = tuple(
    "gunm attacker assailant rebel militant insurgent guerrilla bandit kidnapper terrorist raider hijacker pirate robber "
    "бойовик боевик повстан мятеж нападник нападавш озброєн вооруженн бандит терорист террорист пірат пират налетчик".split()
)
"""How the words begin."""
DOINGS: Final = frozenset(
    "stood fight fights fighting took take made make number joined lost watch watches meet met guard wrote landed serve serves".split()
)
"""What persons do who suffer no captivity, beside regular pasts."""
KIN: Final = tuple(
    "child son daughter wife wives widow mother relativ діт дет син сын дочк дочок дружин жены женам вдов матер родич родствен".split()
)
