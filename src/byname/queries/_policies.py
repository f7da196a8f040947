"""A policy asked about a register: refused where it must be, else everybody of its people as the policy sees them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from byname.core.codes import known_code
from byname.core.custody.persons import PersonLine
from byname.core.dates import Answer
from byname.core.disclosure import Action, Viewer, may_see_person
from byname.core.errors import MisuseError, RefusedError
from byname.core.policies.answers import Inside
from byname.core.policies.audit import Reason
from byname.core.policies.eligibility import Profile, profile
from byname.core.policies.policy import Policy, demand_own_people
from byname.core.policies.reading import read_policy
from byname.core.records import UNDATED
from byname.ledger.policies import policies
from byname.ledger.references import world
from byname.ledger.resolving import Resolver, resolver
from byname.queries._asked import Asked
from byname.queries._persons import ask_for, faces, visible_value
from byname.queries._unread import unread
from byname.queries.gate import allow, sees, shown
from byname.queries.policies import policy as policy_view
from byname.queries.policy_results import FoundRow, PolicyView
from byname.queries.results import Sentence

__all__ = ["People", "Put", "put", "rows_of", "said"]


@dataclass(frozen=True, slots=True)
class Put:
    """A policy that may be asked: as it reads, as it is shown, and the register as asked on its day."""

    policy: Policy
    view: PolicyView
    asked: Asked


def put(code: str, exchange: str, *, viewer: Viewer) -> Put:
    """Read a policy for asking; everything that must be refused is refused before anybody is looked at.

    Raises RefusedError for who is not of the exchange desk, may not see these people or a field that the policy touches,
    and for captives in own hands; MisuseError for a policy that is withdrawn, unreadable or of another exchange.
    """
    for right in (Action.EXCHANGE, Action.SEE_PERSON):
        allow(right, viewer=viewer)
    standing = policies(world())
    known_code("policy", code, standing)
    read, problems = read_policy(standing[code].text)
    if read is None:
        raise MisuseError(f"Policy {code} does not read any more: {problems[0].sentence()}")
    demand_own_people(read.people, viewer.home)
    if standing[code].withdrawn:
        raise MisuseError(f"Policy {code} was withdrawn. Nothing is checked or proposed by it.")
    if not may_see_person(viewer, read.people):
        raise RefusedError(f"{viewer.name} may not see the people of {read.people} (rule power-not-granted).")
    fields = {"rank" if each == "rank_class" else each for each in (*read.fields, "name")}
    hidden = sorted(each for each in fields if not shown(each, read.people, viewer=viewer))
    if hidden:
        raise RefusedError(f"Policy {code} touches what {viewer.name} may not see: {', '.join(hidden)}.")
    if read.exchange and exchange != read.exchange:
        raise MisuseError(f"Policy {code} is of exchange {read.exchange}, not of {exchange!r}.")
    return Put(read, policy_view(code, viewer=viewer), ask_for(read.as_of, None, viewer=viewer))


class People:
    """Everybody of whom a policy may speak, by public number, as the policy sees them."""

    def __init__(self, asked: Put, *, viewer: Viewer) -> None:
        """Look at each person once; whoever may be of these people counts as perhaps of them."""
        self.asked, self.viewer = asked, viewer
        every = asked.asked.people.lines
        lines = [line for line in every if asked.policy.people in line.told("power") and sees(line, viewer=viewer)]
        self.numbers = faces(lines, viewer=viewer)
        self.lines = {self.numbers[line.number]: line for line in lines if line.number in self.numbers}
        ways, ties = _other_ways(asked.asked)
        inside = _inside(resolver())
        self.profiles: tuple[Profile, ...] = tuple(
            profile(
                asked.policy,
                number,
                (line, *ways.get(line.number, ())),
                asked.asked.day,
                inside=inside,
                tied=ties.get(line.number, ""),
            )
            for number, line in self.lines.items()
        )

    def row(self, number: str, reasons: Iterable[Reason], other: str = "") -> FoundRow:
        """Show one person with the reasons."""
        name, birth = (self._value(number, code) for code in ("name", "birth_date"))
        return FoundRow(number, name, birth, tuple(map(said, reasons)), other, self._value(other, "name"))

    def _value(self, number: str, code: str) -> str:
        line = self.lines.get(number)
        return visible_value(self.asked.asked.world, code, line, viewer=self.viewer) if line else ""


def rows_of(records: Sequence[int], people: People) -> list[str]:
    """Give for each row of a list the public number of the person who holds it, "" for nobody known.

    A row that waits to be mended is of nobody known; one that was mended is what it came in as, once.
    """
    asked = people.asked.asked
    owner: dict[int, PersonLine] = {record: line for line in asked.people.lines for record in line.records}
    found = unread(asked.moment)
    mended = {record: each.copy.id for record, each in found.mended.items()}
    listed = set(records)
    standing = [mended.get(record, record) for record in records if mended.get(record) not in listed]
    held = [None if record in found.waiting else owner.get(record) for record in standing]
    others = faces([line for line in held if line and line.number not in people.numbers], viewer=people.viewer)
    numbers = {**others, **people.numbers}
    return [numbers.get(line.number, "") if line else "" for line in held]


def _other_ways(asked: Asked) -> tuple[Mapping[int, tuple[PersonLine, ...]], Mapping[int, str]]:
    """Give for each person with an undecided link his lines in every group that may be one, and what ties these together."""
    ways: dict[int, tuple[PersonLine, ...]] = {}
    ties: dict[int, str] = {}
    for each in asked.people.branches:
        for person in each.component.persons:
            ways[person] = tuple(line for group, line in each.lines if person in group and len(group) > 1)
            ties[person] = str(each.component.persons[0])
    return ways, ties


def _inside(resolve: Resolver) -> Inside:
    """Answer what lies under a unit or a place; a text of several meanings that differ is possible."""

    def inside(field: str, text: str, code: str) -> Answer:
        if field == "unit":
            codes = (text,) if text in resolve.units else resolve.units.resolve(text, None)
            answers = {resolve.units.is_under(each, code, UNDATED) for each in codes}
        else:
            codes = (text,) if text in resolve.places else resolve.places.resolve(text)
            answers = {Answer.YES if resolve.places.is_within(each, code) else Answer.NO for each in codes}
        return answers.pop() if len(answers) == 1 else Answer.POSSIBLE

    return inside


def said(reason: Reason) -> Sentence:
    """Give a reason as a sentence."""
    code, text = reason
    if code in {"unsure", "note"}:
        return Sentence(f"policy.{code}.{text}")
    return Sentence(f"policy.reason.{code}", (("rule", text),) if text else ())
