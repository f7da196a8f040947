"""From whom a draw is made: everybody held, those eligible by a rule, or civilians, who are drawn apart from soldiers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from byname.core.cohorts import MEMBER, Belonging, all_of
from byname.core.custody.persons import PersonLine
from byname.core.dates import Answer
from byname.core.draws.urns import Within, everybody
from byname.core.errors import MisuseError
from byname.core.ranks import RankClass

__all__ = ["UrnRule", "read_rule", "usual_rules"]

MILITARY, CIVILIAN = "military", "civilian"
_CODES: Mapping[str, tuple[str, ...]] = {
    "category": (MILITARY, CIVILIAN),
    "rank_class": tuple(str(each) for each in RankClass),
    "sex": ("m", "f"),
}
_NO = Belonging(counts=False, answer=Answer.NO)
_POSSIBLE = Belonging(counts=False, answer=Answer.POSSIBLE)

Rule = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class UrnRule:
    """One urn: its code (everybody, eligible, civilians), who is in it by fields, and that as a predicate."""

    code: str
    rule: Rule

    @property
    def within(self) -> Within:
        """Answer whether a person is in the urn."""
        if not self.rule:
            return everybody
        return lambda line: all_of(_of(line, field, codes) for field, codes in self.rule.items())

    @property
    def text(self) -> str:
        """The rule as the terminal takes it: rank_class=private,sergeant."""
        return " ".join(f"{field}={','.join(codes)}" for field, codes in self.rule.items())


def read_rule(texts: Iterable[str]) -> Rule:
    """Read rules such as rank_class=private,sergeant; MisuseError for a field or value that none can be made of."""
    found: dict[str, tuple[str, ...]] = {}
    for text in texts:
        field, _, values = text.strip().partition("=")
        codes = tuple(dict.fromkeys(value.strip() for value in values.split(",") if value.strip()))
        if field not in _CODES or not codes or field in found:
            raise MisuseError(
                f"{text!r} is no rule of who is eligible. Write a field and its values, each field once: "
                + "; ".join(f"{name}={','.join(known)}" for name, known in _CODES.items())
            )
        unknown = [code for code in codes if code not in _CODES[field]]
        if unknown:
            raise MisuseError(f"{unknown[0]!r} is no value of {field}. There are: {', '.join(_CODES[field])}.")
        found[field] = codes
    return found


def usual_rules(back: Iterable[PersonLine], asked: Rule) -> tuple[UrnRule, ...]:
    """Give the urns: everybody; those eligible by the asked rule, else soldiers of the rank classes of those back.

    Where no rule is asked for, civilians are apart: their number is agreed apart from that of soldiers. They are an urn
    where any came back.
    """
    urns = [UrnRule("everybody", {})]
    if asked:
        return (*urns, UrnRule("eligible", asked))
    people = list(back)
    soldiers = [line for line in people if _category(line) != CIVILIAN]
    classes = {line.value("rank_class") for line in soldiers} - {""}
    if soldiers:
        ranks = {"rank_class": tuple(code for code in _CODES["rank_class"] if code in classes)} if classes else {}
        urns.append(UrnRule("eligible", {"category": (MILITARY,), **ranks}))
    if len(soldiers) < len(people):
        urns.append(UrnRule("civilians", {"category": (CIVILIAN,)}))
    return tuple(urns)


def _category(line: PersonLine) -> str:
    """Whose category nobody told but whose rank is known is a soldier."""
    return line.value("category") or (MILITARY if line.value("rank_class") else "")


def _of(line: PersonLine, field: str, codes: tuple[str, ...]) -> Belonging:
    told = line.told(field)
    if field == "category" and not told:
        told = (_category(line),) if _category(line) else ()
    if field == "rank_class" and not told and line.told("category") == (CIVILIAN,):
        return _NO
    answers = {text in codes for text in told if text}
    if not answers:
        return _POSSIBLE
    if len(answers) == 2:
        return Belonging(told[0] in codes, Answer.POSSIBLE)
    return MEMBER if answers == {True} else _NO
