"""A frozen figure in words, in each language that is printed: the sentence to print, the definition, what to know of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from byname.core.figures import FigureQuery
from byname.ledger.references import World
from byname.queries._asked import day_or_none, named
from byname.wording import PRINTED, day, has, say

__all__ = ["Told", "definition_in", "name_in", "words_of"]


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of a figure: its question, numbers as published, the known day, caveats by code, the rule if withheld."""

    query: FigureQuery
    value: int | None
    low: int | None
    high: int | None
    known: date
    caveats: Sequence[str]
    withheld: str = ""
    threshold: int = 0
    share: str = ""
    whole: int | None = None


def words_of(told: Told, world: World) -> dict[str, dict[str, Any]]:
    """Give language -> the sentence, the lines of the definition and the caveats."""
    return {
        lang: {
            "sentence": _sentence(told, world, lang),
            "definition": definition_in(told, world, lang),
            "caveats": [_caveat(code, told, lang) for code in told.caveats if has(f"release.caveat.{code}", lang=lang)],
        }
        for lang in PRINTED
    }


def name_in(world: World, kind: str, code: str, lang: str) -> str:
    """Give what a thing calls itself in a language, else what it is called anyway."""
    names: list[Any] = world.of(kind).get(code, {}).get("names") or []
    own = [name["text"] for name in names if isinstance(name, dict) and name.get("lang") == lang]
    return str(own[0]) if own else named(world, kind, code)


def _named(told: Told, world: World, lang: str) -> Mapping[str, object]:
    """Give the values that sentences about a group ask for; "" where the question names none."""
    query = told.query
    kind = "flow" if query.is_flow else "stock"
    return {
        "cohort": name_in(world, "cohort", query.cohort, lang) if query.cohort else "",
        "power": name_in(world, "power", query.power, lang) if query.power and not query.rule.both_directions else "",
        "exchange": name_in(world, "exchange", query.exchange, lang) if query.exchange else "",
        "phase": query.phase,
        "did": say(f"release.{kind}.{query.status}", lang=lang),
        "day": day_or_none(query.as_of) or "",
        "when": _when(query, lang),
    }


def _when(query: FigureQuery, lang: str) -> str:
    """Say a period by its first and last day; the text form names the first day that is no longer in it."""
    first, end = day_or_none(query.start), day_or_none(query.end)
    last = end - timedelta(days=1) if end else None
    if first is None and last is None:
        return say("release.when.any", lang=lang)
    code = "between" if first and last else "since" if first else "until"
    return say(f"release.when.{code}", lang=lang, first=first or "", last=last or "")


def _sentence(told: Told, world: World, lang: str) -> str:
    kind = "flow" if told.query.is_flow else "stock"
    values = _named(told, world, lang)
    known = say("release.said.known", lang=lang, day=told.known)
    if told.value is None:
        reason = say(f"release.withheld.{told.withheld}", lang=lang, threshold=told.threshold)
        return " ".join((say(f"release.said.withheld.{kind}", lang=lang, **values), reason, known))
    unit = "events" if told.query.rule.events else "people"
    if told.query.exchange and told.query.start is None and told.query.end is None:
        kind = "exchange"
    said = [say(f"release.said.{kind}", lang=lang, people=say(f"release.{unit}", lang=lang, n=told.value), **values)]
    if told.low is not None and told.high is not None and told.low != told.high:
        said.append(say("release.said.range", lang=lang, low=told.low, high=told.high))
    if told.share and told.whole:
        whole = say("release.people", lang=lang, n=told.whole)
        said.append(say("release.said.share", lang=lang, share=told.share, whole=whole))
    return " ".join((*said, known))


def definition_in(told: Told, world: World, lang: str) -> list[str]:
    """Give the lines of the definition in a language, the known day last."""
    query, values = told.query, _named(told, world, lang)
    said = [say(f"release.means.{query.status}", lang=lang)]
    if not query.is_flow:
        said.append(say("release.def.as-of", lang=lang, day=values["day"]))
    elif query.start is not None or query.end is not None:
        said.append(say("release.def.period", lang=lang, when=values["when"]))
    if query.exchange:
        said.append(say("release.def.exchange", lang=lang, **values))
    if query.cohort:
        version = world.versions.get(("cohort", query.cohort), 1)
        said.append(say("release.def.cohort", lang=lang, cohort=values["cohort"], version=version))
    if values["power"]:
        said.append(say("release.def.power", lang=lang, power=values["power"]))
    if query.held_over_years is not None:
        said.append(say("release.def.held-over", lang=lang, years=query.held_over_years))
    if query.per and query.per.status:
        kind = "flow" if query.is_flow else "stock"
        said.append(say("release.def.per", lang=lang, did=say(f"release.{kind}.{query.per.status}", lang=lang)))
    elif query.per:
        said.append(say("release.def.per-number", lang=lang, whole=str(query.per).replace("about-", "≈ ")))
    said.append(say(f"release.rule.{'events' if query.rule.events else 'persons'}", lang=lang))
    said += [say(f"release.rule.{code}", lang=lang) for code in query.rule.codes if code != "events"]
    return [*said, say("release.said.known", lang=lang, day=day(told.known, lang=lang))]


def _caveat(code: str, told: Told, lang: str) -> str:
    return say(f"release.caveat.{code}", lang=lang, threshold=told.threshold)
