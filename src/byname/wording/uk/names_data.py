"""Ukrainian sentences on how two names are read, and what is alike in them without being the same."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["NAMES"]

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "names.likely-name": "Це може бути ім'я однієї особи, хоч не все в ньому написано однаково: {left} і {right}. Саме ім'я ще не особа: має збігатися й інше.",
        "names.read": "{text} прочитано як {roles}.",
        "names.read-unsure": "{text} прочитано як {roles}; де яка частина, напевно не відомо.",
        "names.read-nothing": "{text}: тут немає імені.",
        "names.role.family": "прізвище {value}",
        "names.role.given": "ім'я {value}",
        "names.role.patronymic": "по батькові чи друге ім'я {value}",
        "names.family.loosely": "Прізвища схожі лише на слух: {left} і {right}.",
        "names.given.loosely": "Імена схожі лише на слух: {left} і {right}.",
        "names.given.short": "Одне ім'я може бути короткою формою іншого або обидва третього: {left} і {right}.",
        "names.patronymic.loosely": "По батькові схожі лише на слух: {left} і {right}.",
        "names.together": "Літери ті самі, але слова поділено інакше: {left} і {right}.",
        "names.initial.family": "Від прізвища в одному лише перша літера, вона підходить: {left} і {right}.",
        "names.initial.given": "Від імені в одному лише перша літера, вона підходить: {left} і {right}.",
        "names.initial.patronymic": "Від по батькові в одному лише перша літера, вона підходить: {left} і {right}.",
    }
)
"""How two names are read, and what agrees loosely only."""
