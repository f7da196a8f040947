"""Offices of those who speak, by class, whatever a text calls them in its language."""

from __future__ import annotations

from typing import Final

__all__ = ["OFFICE_CLASSES"]

OFFICE_CLASSES: Final = {
    "ombudsman": ("ombudsm", "commissioner", "омбудсм", "уповноважен", "уполномоченн"),
    "spokesman": ("spokes", "речни", "пресс-секретар", "прессекретар", "прес-секретар", "официальный представител"),
    "president": ("president", "президент"),
    "prime minister": ("prime minister", "premier", "прем'єр", "премьер"),
    "minister": ("minister", "міністр", "министр"),
    "adviser": ("advis", "aide", "радник", "советник", "помічник", "помощник"),
    "envoy": ("envoy", "посланец", "посланник", "спецпредставник", "спецпредставител", "ambassador", "посол", "посла"),
    "member of parliament": ("lawmaker", "deputy of", " mp", "депутат", "нардеп", "senator", "сенатор"),
    "head": ("head", "chief", "director", "chair", "голова", "голови", "глава", "главы", "глави", "керівник", "очільник",
             "руководител", "директор", "начальник", "председател", "leader", "лідер", "лидер", "commander", "командир"),
    "prosecutor": ("prosecutor", "прокурор"),
    "negotiator": ("negotiator", "переговір", "переговорник", "переговорщик"),
    "governor": ("governor", "губернатор"),
}  # fmt: skip
"""One name of an office over three languages: stems by class; the first class that fits counts."""
