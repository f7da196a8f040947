"""The question behind a figure and its text form, such as returned@2025-05-28/cohort:plant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date

from byname.core.custody.accounts import PARTS
from byname.core.custody.standings import HELD, Status
from byname.core.errors import MisuseError
from byname.core.moments import iso_day

__all__ = ["STATUSES", "CountingRule", "FigureQuery", "Whole"]

STATUSES: Mapping[str, frozenset[str]] = {
    "taken": frozenset(PARTS),
    "held": frozenset(HELD),
    **{status.value: frozenset({status}) for status in Status},
}
"""The statuses one may ask for, and the cells of the account that each sums."""


@dataclass(frozen=True, slots=True)
class CountingRule:
    """What is counted; each switch that differs from the default has a code in the text form."""

    events: bool = False
    civilians: bool = True
    outside_exchange: bool = True
    third_state: bool = True
    remains: bool = False
    both_directions: bool = False

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of the switches that differ from the default, in order: events, no-civilians, no-outside-exchange ..."""
        return tuple(_rule_code(name) for name in _RULE_NAMES if getattr(self, name) != _DEFAULTS[name])

    @classmethod
    def of(cls, codes: Iterable[str]) -> CountingRule:
        """Read codes; MisuseError for one that is none."""
        switches = {_rule_code(name): name for name in _RULE_NAMES}
        unknown = sorted(set(codes) - set(switches))
        if unknown:
            raise MisuseError(f"{unknown[0]!r} is no counting rule; there are {', '.join(switches)}.")
        return cls(**{switches[code]: not _DEFAULTS[switches[code]] for code in codes})


_RULE_NAMES = tuple(each.name for each in fields(CountingRule))
_DEFAULTS = {each.name: each.default is True for each in fields(CountingRule)}


def _rule_code(name: str) -> str:
    return ("no-" if _DEFAULTS[name] else "") + name.replace("_", "-")


@dataclass(frozen=True, slots=True)
class Whole:
    """What a figure is a part of: a status of the same group, or a number that may be known only "about"."""

    status: str = ""
    number: int = 0
    about: bool = False

    def __str__(self) -> str:
        return self.status or ("about-" if self.about else "") + str(self.number)

    @classmethod
    def parse(cls, text: str) -> Whole:
        """Read a status, "2500", "about-2500" or "about 2,500"; MisuseError if it is none."""
        if text in STATUSES:
            return cls(status=text)
        match = re.fullmatch(r"(about[ -]|~)?([0-9][0-9, ]*)", text.strip())
        number = int(re.sub("[, ]", "", match[2])) if match else 0
        if not match or not number:
            raise MisuseError(f"{text!r} is no whole; write a status such as taken, or a number such as about-2500.")
        return cls(number=number, about=bool(match[1]))


_KEYS = ("exchange", "phase", "cohort", "power", "held-over", "by", "rule", "per", "known")
_WORD = re.compile(r"[^/:@\s]+")


@dataclass(frozen=True, slots=True)
class FigureQuery:
    """One question. A stock ("is back") needs `as_of`; a flow ("came back") a period [start, end) or an exchange.

    Days are ordinals; `power` is whose people; `known` names the known moment and is read by the caller.
    """

    status: str
    as_of: int | None = None
    start: int | None = None
    end: int | None = None
    exchange: str = ""
    phase: str = ""
    cohort: str = ""
    power: str = ""
    held_over_years: int | None = None
    by: str = ""
    rule: CountingRule = field(default_factory=CountingRule)
    per: Whole | None = None
    known: str = ""

    def __post_init__(self) -> None:
        if self.status not in STATUSES:
            raise MisuseError(f"{self.status!r} is no status; there are {', '.join(STATUSES)}.")
        if self.as_of is not None and self.is_flow:
            raise MisuseError("A figure asks for a day or for a period or exchange, not for both.")
        if self.phase and not self.exchange:
            raise MisuseError("A phase is of an exchange; name the exchange too.")
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise MisuseError("A period ends after it begins; its last day is not in it.")
        if self.rule.events and not self.is_flow:
            raise MisuseError("Events are counted in a period or an exchange; a day has only persons.")

    @property
    def is_flow(self) -> bool:
        """Whether it asks what happened, and not who stands so."""
        return self.start is not None or self.end is not None or bool(self.exchange)

    def format(self) -> str:
        """Write the text form, such as returned@2025-05-28/cohort:plant; parse gives it back."""
        when = "" if self.as_of is None else f"@{_iso(self.as_of)}"
        if self.start is not None or self.end is not None:
            when = f"@{_iso(self.start)}..{_iso(self.end)}"
        held_over = "" if self.held_over_years is None else f"{self.held_over_years}y"
        values = (
            self.exchange, self.phase, self.cohort, self.power, held_over, self.by, ",".join(self.rule.codes),
            "" if self.per is None else str(self.per), self.known,
        )  # fmt: skip
        return self.status + when + "".join(f"/{key}:{text}" for key, text in zip(_KEYS, values, strict=True) if text)

    @classmethod
    def parse(cls, text: str) -> FigureQuery:
        """Read STATUS[@DAY | @FROM..TO][/key:value ...]; keys are those of the text form; MisuseError if it is none."""
        head, *parts = text.strip().split("/")
        status, at, when = head.partition("@")
        if at and not when.strip("."):
            message = f"{head!r} names no day; write it as {status}@2025-05-28, or {status}@2025-05-01..2025-05-28."
            raise MisuseError(message)
        given: dict[str, str] = {}
        for part in parts:
            key, colon, value = part.partition(":")
            if not colon or key not in _KEYS or key in given or not _WORD.fullmatch(value):
                raise MisuseError(f"{part!r} is no part of a figure; write one of {', '.join(_KEYS)} as key:value.")
            given[key] = value
        start, end = _days(when) if ".." in when else (None, None)
        return cls(
            status=status,
            as_of=_day(when) if when and ".." not in when else None,
            start=start,
            end=end,
            exchange=given.get("exchange", ""),
            phase=given.get("phase", ""),
            cohort=given.get("cohort", ""),
            power=given.get("power", ""),
            held_over_years=_years(given["held-over"]) if "held-over" in given else None,
            by=given.get("by", ""),
            rule=CountingRule.of(given["rule"].split(",")) if "rule" in given else CountingRule(),
            per=Whole.parse(given["per"]) if "per" in given else None,
            known=given.get("known", ""),
        )

    def definition(self) -> tuple[tuple[str, str], ...]:
        """Give the parts of the definition as (code, value), for wording to say."""
        parts = [("status", self.status), ("kind", "flow" if self.is_flow else "stock")]
        parts += [(name, _iso(day)) for name, day in self._days() if day is not None]
        named = {"exchange": self.exchange, "phase": self.phase, "cohort": self.cohort, "power": self.power}
        parts += [(name, text) for name, text in named.items() if text]
        if self.held_over_years is not None:
            parts.append(("held-over", str(self.held_over_years)))
        parts += [("rule", code) for code in self.rule.codes]
        parts += [("by", self.by)] if self.by else []
        parts += [("per", str(self.per))] if self.per else []
        return tuple(parts)

    def _days(self) -> tuple[tuple[str, int | None], ...]:
        return ("as-of", self.as_of), ("from", self.start), ("to", self.end)


def _iso(day: int | None) -> str:
    return "" if day is None else date.fromordinal(day).isoformat()


def _day(text: str) -> int:
    try:
        return iso_day(text).toordinal()
    except ValueError:
        raise MisuseError(f"{text!r} is no day; write it as 2025-05-28.") from None


def _days(text: str) -> tuple[int | None, int | None]:
    start, _, end = text.partition("..")
    return (_day(start) if start else None), (_day(end) if end else None)


def _years(text: str) -> int:
    if not re.fullmatch("[0-9]{1,2}y?", text):
        raise MisuseError(f"{text!r} is no number of years; write it as 3y.")
    return int(text.removesuffix("y"))
