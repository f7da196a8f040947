"""Stems by which the press tells taking hostages, keeping in jail, and war apart, in three languages; a dot ends a whole word."""

from __future__ import annotations

from typing import Final

__all__ = ["ABDUCTION", "HOSTAGE", "JAIL"]

HOSTAGE: Final[tuple[str, ...]] = (
    "hostage", "заручни", "заложни", "ransom", "викуп", "выкуп", "pirate", "piracy", "пірат", "пират",
)  # fmt: skip
"""Words by which even soldiers are hostages."""

ABDUCTION: Final[tuple[str, ...]] = tuple(
    "kidnap abduct hijack gunmen bandit викраден викрал викрада викрасти викраст викрадач бандит похищ похит угнал угнан угонщик бандит".split()
)
"""Words of taking people whom nobody fights: those kept so are hostages."""

JAIL: Final[tuple[str, ...]] = tuple(
    "inmate. inmates. jail prison. prisons. detain detention imprison incarcerat convict. convicts. convicted pardon amnest jailed cell. cells. remand "
    "в'язн ув'язн тюр затрим засуд помилув амніст арешт ізолятор колоні політв'яз ґрат грат. "
    "узник узниц заключенн заключён тюрьм тюрем задерж осужд приговор помилов амнист арест изолятор колони политзаключ сизо решетк".split()
)
"""Words of keeping people as a court or a warden keeps them: those let go are prisoners released."""
