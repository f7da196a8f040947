"""A policy read from its file, TOML or JSON; every mistake in it is named: where, what was found, which rule, what to do."""

from __future__ import annotations

import json
import tomllib
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final

from byname.core.errors import Problem
from byname.core.moments import iso_day
from byname.core.policies.policy import BALANCING, ORDERING, Condition, Each, Longest, Policy, Rule
from byname.core.policies.values import VALUES, Refusal

__all__ = ["MOST_TEXT", "read_policy"]

MOST_TEXT: Final = 100_000
"""A policy is read by people before they approve it; no longer text is taken."""
_LONGEST_LIST: Final = 100_000
_UNSEEN: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
"""Kinds of signs that are not seen, or turn what is: whoever approves a policy approves what he sees."""

_SECTIONS: Final = MappingProxyType({"must": "must", "prefer": "prefer", "at_least": "at-least", "at_most": "at-most"})
_TOP: Final = ("title", "people", "exchange", "size", "as_of", "compute", *_SECTIONS)
_NEVER: Final = (
    "a rule never touches who somebody is, whom he is known to, what is written of him, ethnicity or payment; "
    f"{', '.join(ORDERING)} may order a list, and {', '.join(each for each in BALANCING if each not in ORDERING)} "
    "may only balance it (at_least, at_most)"
)


@dataclass(slots=True)
class _Reading:
    """What has gone wrong so far."""

    problems: list[Problem] = field(default_factory=list)

    def wrong(self, code: str, where: str, found: object, rule: str, hint: str) -> None:
        try:
            said = str(found)
        except ValueError:  # Python writes out no number of so many digits
            said = "a number of thousands of digits"
        self.problems.append(Problem(f"policy-{code}", where, said, rule, hint))


def read_policy(text: str) -> tuple[Policy | None, tuple[Problem, ...]]:
    """Read a policy; gives it, or None and every mistake in it."""
    reading = _Reading()
    plain = _plain(text, reading)
    if plain is None:
        return None, tuple(reading.problems)
    for key in plain:
        if key not in _TOP:
            reading.wrong("key", str(key), plain[key], f"a policy says {', '.join(_TOP)}", "Mend or drop the line.")
    rules = {section: tuple(_rules(plain.get(section, []), section, reading)) for section in _SECTIONS}
    policy = Policy(
        title=_text(plain, "title", reading),
        people=_text(plain, "people", reading),
        size=_size(plain.get("size"), "size", reading, least=1),
        exchange=_text(plain, "exchange", reading, needed=False),
        as_of=_day(plain.get("as_of"), reading),
        compute=_yes(plain.get("compute", False), reading),
        must=rules["must"],
        prefer=rules["prefer"],
        bounds=(*rules["at_least"], *rules["at_most"]),
    )
    if not policy.rules and not reading.problems:
        hint = "Write one, such as [[must]] with title and health, sex or capture_date."
        reading.wrong("empty", "the policy", "no rule", "a policy has at least one rule", hint)
    _titles(policy, reading)
    _balanced(policy, reading)
    return (None if reading.problems else policy), tuple(reading.problems)


def _plain(text: str, reading: _Reading) -> Mapping[str, Any] | None:
    rule, hint = "a policy is a TOML file, or a JSON object", "See the guide, 'Choose a list', for one that is whole."
    if len(text) > MOST_TEXT:
        reading.wrong("long", "the file", f"{len(text):,} characters", f"at most {MOST_TEXT:,} are read", "Shorten it.")
        return None
    try:
        found = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        reading.wrong("unreadable", "the file", str(error) or "brackets without end", rule, hint)
        return None
    return found if isinstance(found, dict) else None


def _text(plain: Mapping[str, Any], key: str, reading: _Reading, *, needed: bool = True) -> str:
    found = plain.get(key, "")
    seen = isinstance(found, str) and not any(unicodedata.category(sign) in _UNSEEN for sign in found)
    if seen and (found.strip() or not needed) and len(found) <= 200:
        return str(found.strip())
    shown = found if seen or not isinstance(found, str) else ascii(found)
    rule = f"{key} is a text of 1 to 200 characters, each of which is seen"
    reading.wrong("text", key, shown, rule, f'Write it, such as {key} = "...".')
    return ""


def _size(found: object, where: str, reading: _Reading, *, least: int) -> int:
    if isinstance(found, int) and not isinstance(found, bool) and least <= found <= _LONGEST_LIST:
        return found
    rule = f"a number of people is a whole number from {least} to {_LONGEST_LIST:,}"
    reading.wrong("count", where, "nothing" if found is None else found, rule, "Write it in digits, without quotes.")
    return 0


def _day(found: object, reading: _Reading) -> date | None:
    if found is None or found == "":
        return None
    try:
        return found if isinstance(found, date) and not isinstance(found, datetime) else iso_day(str(found))
    except ValueError:
        reading.wrong("day", "as_of", found, "a day is written as year-month-day", "Write it as 2025-05-20.")
        return None


def _yes(found: object, reading: _Reading) -> bool:
    if isinstance(found, bool):
        return found
    rule = "compute is true or false, without quotes"
    reading.wrong("yes", "compute", found, rule, "Leave it out, and the policy only checks lists that people made.")
    return False


def _rules(found: object, section: str, reading: _Reading) -> Iterator[Rule]:
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        hint = f"Begin each with [[{section}]] on a line of its own."
        reading.wrong("section", section, found, "rules come as a list of tables", hint)
        return
    for index, plain in enumerate(found, start=1):
        yield _rule(plain, f"{section} {index}", section, reading)


def _rule(plain: Mapping[str, Any], where: str, section: str, reading: _Reading) -> Rule:
    counted = section in {"at_least", "at_most"}
    title = _text(plain, "title", inner := _Reading())
    for each in inner.problems:
        reading.wrong("text", f"{where}, title", each.found, each.rule, each.hint)
    count = _size(plain.get("count"), f"{where}, count", reading, least=0) if counted else 0
    aside = {"title", *(["count"] if counted else [])}
    conditions = [_condition(key, plain[key], where, section, reading) for key in plain if key not in aside]
    if not conditions:
        hint = f"Name one of {', '.join(BALANCING if counted else ORDERING)}."
        reading.wrong("rule", where, "no field", "each rule names a field", hint)
    kept = tuple(each for each in conditions if each is not None)
    if len(kept) > 1 and any(isinstance(each, Each | Longest) for each in kept):
        rule = '"longest" and "each" stand alone in their rule'
        reading.wrong("alone", where, ", ".join(each.field for each in kept), rule, "Make two rules of it.")
    return Rule(_SECTIONS[section], title, kept, count)


def _condition(key: str, found: object, where: str, section: str, reading: _Reading) -> Condition | None:
    """Read what a rule says of one field, or name what is wrong with it."""
    place = f"{where}, {key}"
    fields = BALANCING if section in {"at_least", "at_most"} else ORDERING
    if key not in fields:
        reading.wrong("field", place, key, _NEVER, "Drop the rule, or name a field that it may touch.")
        return None
    read: Callable[[str, object, str], Condition] = VALUES[key]
    try:
        return read(key, found, section)
    except Refusal as refused:
        reading.wrong(refused.code, place, found, refused.rule, refused.hint)
        return None


def _titles(policy: Policy, reading: _Reading) -> None:
    """A clash names rules by their titles, so no two may share one."""
    seen: set[str] = set()
    for rule in policy.rules:
        if rule.title and rule.title in seen:
            reading.wrong("title", rule.kind, rule.title, "every rule has a title of its own", "Call one otherwise.")
        seen.add(rule.title)


def _balanced(policy: Policy, reading: _Reading) -> None:
    """Refuse a bound that chooses by what may only balance: nobody of a unit, or none but its people."""
    for rule in policy.bounds:
        only = ", ".join(each.field for each in rule.conditions if each.field not in ORDERING)
        nobody = rule.kind == "at-most" and rule.count < 1
        if only and (nobody or (rule.kind == "at-least" and rule.count >= max(policy.size, 1))):
            bounds = f"{only} may only balance a list: no group gets all of it or nothing"
            hint = "Write at least 1 in at_most, and less than the size in at_least."
            reading.wrong("balance", rule.title, f"{rule.kind} {rule.count}", bounds, hint)
