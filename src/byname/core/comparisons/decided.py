"""What humans decided on pairs of two lists, put over what an engine found: remembered with who and why, contradictions shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from byname.core.comparisons.changes import changes
from byname.core.comparisons.outcome import ListsCompared, PairCompared
from byname.core.comparisons.rows import ComparedRow
from byname.core.errors import Problem
from byname.core.linkage.found import PairFound

__all__ = ["DECIDED", "Decision", "decided"]

DECIDED = "decided"
"""The reason of a pair that a human holds to be one person."""

_HINT = "Decide it again, in the workbook that is written now."


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of a workbook: two rows by their labels, with name and birth as they were then, and what a human said of them."""

    line: int
    left: str
    right: str
    told: tuple[str, str, str, str]
    same: bool
    who: str = ""
    why: str = ""


def decided(
    found: ListsCompared, decisions: Sequence[Decision], unknown: Callable[[int, int], PairFound]
) -> tuple[ListsCompared, tuple[Problem, ...]]:
    """Put decisions over what was found: same pairs are one person, different ones no pair; the rest is told as problems.

    A decision holds while both rows tell name and birth as they did (new facts reopen it). `unknown` gives a pair that the
    engine did not tell of. Where rows were two on a list, nothing that the engine found stands against what a human said.
    """
    problems: list[Problem] = []
    places = [_labels(found.left), _labels(found.right)]
    standing: dict[tuple[int, int], Decision] = {}
    at_odds: set[tuple[int, int]] = set()
    for one in decisions:
        pair = _pair(one, places, found, problems)
        if pair is None:
            continue
        earlier = standing.setdefault(pair, one)
        if earlier.same is not one.same:
            at_odds.add(pair)
            problems.append(_problem("decided-both", one, f"line {earlier.line} says otherwise of the same two rows"))
    for pair in at_odds:
        del standing[pair]
    outcome = _over(found, standing, unknown)
    return outcome, (*problems, *_contradictions(outcome, standing))


def _labels(rows: Sequence[ComparedRow]) -> Mapping[str, list[int]]:
    found: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        found.setdefault(row.label, []).append(place)
    return found


def _pair(
    one: Decision, labels: Sequence[Mapping[str, list[int]]], found: ListsCompared, problems: list[Problem]
) -> tuple[int, int] | None:
    ends = labels[0].get(one.left, []), labels[1].get(one.right, [])
    if [len(each) for each in ends] != [1, 1]:
        problems.append(
            _problem(
                "decided-nobody", one, "both rows have to be on the lists, and to be called by a label of their own"
            )
        )
        return None
    left, right = ends[0][0], ends[1][0]
    if found.within and left == right:
        problems.append(_problem("decided-itself", one, "the two rows of a pair are two rows of the list"))
        return None
    if (*_told(found.left[left]), *_told(found.right[right])) != one.told:
        problems.append(_problem("decided-reopened", one, "a row tells another name or birth than when it was decided"))
        return None
    return (min(left, right), max(left, right)) if found.within else (left, right)


def _told(row: ComparedRow) -> tuple[str, str]:
    return row.called, row.read.fields.get("birth_date", "")


def _over(
    found: ListsCompared, standing: Mapping[tuple[int, int], Decision], unknown: Callable[[int, int], PairFound]
) -> ListsCompared:
    same = {pair for pair, one in standing.items() if one.same}
    known = {_ends(pair, found): pair for pair in (*found.possible, *found.pairs)}
    joined = tuple(_joined(known.get(pair), pair, found, unknown) for pair in sorted(same))
    taken = ({left for left, _ in same}, {right for _, right in same})
    rest = [pair for pair in found.pairs if _ends(pair, found) not in standing]
    outdone = [pair for pair in rest if not found.within and (pair.left in taken[0] or pair.right in taken[1])]
    return replace(
        found,
        pairs=(*joined, *(pair for pair in rest if pair not in outdone)),
        possible=(
            *(replace(pair, found=replace(pair.found, same=False)) for pair in outdone),
            *(pair for pair in found.possible if _ends(pair, found) not in standing),
        ),
        decided={pair: (one.same, one.who, one.why) for pair, one in standing.items()},
    )


def _ends(pair: PairCompared, found: ListsCompared) -> tuple[int, int]:
    ends = pair.left, pair.right
    return (min(ends), max(ends)) if found.within else ends


def _joined(
    known: PairCompared | None, pair: tuple[int, int], found: ListsCompared, unknown: Callable[[int, int], PairFound]
) -> PairCompared:
    if known is None:
        known = PairCompared(unknown(*pair), changes(found.left[pair[0]], found.right[pair[1]]))
    return replace(known, found=replace(known.found, same=True, reason=DECIDED))


def _contradictions(found: ListsCompared, standing: Mapping[tuple[int, int], Decision]) -> Iterable[Problem]:
    """Two rows that are held to be different but are tied through others, and two rows of one list that are tied so."""
    heads: dict[tuple[int, int], tuple[int, int]] = {}

    def head(row: tuple[int, int]) -> tuple[int, int]:
        while row in heads:
            row = heads[row]
        return row

    other = 0 if found.within else 1
    for pair in found.pairs:
        one, two = head((0, pair.left)), head((other, pair.right))
        if one != two:
            heads[two] = one
    for (left, right), decision in standing.items():
        if not decision.same and head((0, left)) == head((other, right)):
            yield _problem("decided-tied", decision, "they are held to be different, and yet tied through other rows")
    if found.within:
        return
    for side in (0, 1):
        partners: dict[int, Decision] = {}
        for ends, decision in standing.items():
            if decision.same and partners.setdefault(ends[side], decision) is not decision:
                yield _problem(
                    "decided-twice",
                    decision,
                    "one row is said to be two rows of the other list, which keeps them apart",
                )


def _problem(code: str, one: Decision, rule: str) -> Problem:
    said = "same" if one.same else "different"
    return Problem(code, f"decision in row {one.line}", f"{one.left} / {one.right}: {said}", rule, _HINT)
