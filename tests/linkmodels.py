"""A linking model that joins nobody without a human, kept in a register as a learnt one is."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from byname.core.linkage.learning import Learnt
from byname.core.linkage.model import WEIGHTS, Model

if TYPE_CHECKING:
    from byname.core.disclosure import Viewer

__all__ = ["STRICT", "kept"]

STRICT = Model("strict", -14.0, MappingProxyType(dict(WEIGHTS)), 0.9995)


def kept(model: Model = STRICT, *, by: Viewer | None = None) -> str:
    """Keep a model in the open register; gives its version."""
    from byname.actions.linkmodels import write_model
    from tests.ledger.registers import OLHA

    told = {"records": 4, "through": 4, "entry": 9, "human": 0, "findings": {"unit-equal": [120, 9, ""]}}
    write_model(Learnt(model, (), model.prior, 120, 900), told, by=by or OLHA)
    return model.version


# Nobody: surnames that no language has.
_FAMILIES = ("Вигаденко", "Тесврюк", "Небулско", "Дзарфнюк", "Множдак", "Пирхфенко", "Гомврюк", "Кулдець")


def crowd(people: int = 8) -> list[dict[str, str]]:
    """Rows of a list, one for each of some people with a full name and date of birth."""
    return [
        {"name": f"{family} Андрій Іванович", "birth_date": f"{3 + who:02}.04.{1980 + who}", "unit": f"{1 + who % 2} бригада"}
        for who, family in enumerate(_FAMILIES[:people])
    ]  # fmt: skip
