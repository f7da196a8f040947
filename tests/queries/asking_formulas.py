"""Another formula asked of the small register, and what is looked at in an answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from byname.core.disclosure import Viewer
from byname.queries.what_if import what_if
from byname.queries.what_if_results import GroupView, SideView, WhatIfView

__all__ = ["DAY", "Cast", "asked", "names", "numbers", "side"]

DAY = date(2023, 1, 31)
Cast = Mapping[str, Viewer]


def asked(viewer: Viewer, formula: str = "all for all", **facts: Any) -> WhatIfView:
    return what_if(formula, viewer=viewer, **{"as_of": DAY, **facts})


def side(view: WhatIfView, power: str = "aa") -> SideView:
    return next(each for each in view.sides if each.power == power)


def names(found: SideView, code: str) -> set[str]:
    return {hit.name for name, people in found.people if name == code for hit in people.hits}


def numbers(group: GroupView) -> tuple[float | None, ...]:
    return group.before.value, group.come.value, group.remain.value
