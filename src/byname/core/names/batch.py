"""Many pairs of names compared at once, each distinct word prepared once; the verdicts are those of `compare_names`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final, NamedTuple

import numpy as np

from byname.core.names.compare import (
    CONFLICT_CAP,
    FAMILY_WEIGHT,
    GIVEN_WEIGHT,
    HEARD_AT_LEAST,
    HEARD_TOGETHER,
    PATRONYMIC_WEIGHT,
    RUN_TOGETHER,
    SOUNDS_ALIKE,
    NameVerdict,
    letters_of,
    preference,
    same_letters,
    verdict_of,
)
from byname.core.names.outcomes import BY_EAR, SAME
from byname.core.names.parse import PersonName
from byname.core.names.readings import other_readings
from byname.core.names.vocabulary import (
    ABSENT,
    AGREE,
    CONFLICT,
    KINDS,
    MISSING,
    Bools,
    Floats,
    Ints,
    Outcomes,
    Vocabulary,
)

__all__ = ["compare_all", "compare_all_readings"]

_AT_ONCE = 50_000
_STATES: Final = [*product(product(range(3), repeat=3), product((False, True), repeat=3))]
"""Kinds and looseness of the three roles, in the order of their numbers."""


def _rank() -> Ints:
    """The place of each state in the order in which `preference` takes verdicts of one score."""
    told = [verdict_of(0.0, tuple(KINDS[kind] for kind in kinds), loose) for kinds, loose in _STATES]  # type: ignore[arg-type]  # three each
    order = sorted(range(len(told)), key=lambda place: preference(told[place]))
    ranks = np.empty(len(told), np.int64)
    ranks[order] = np.arange(len(told))
    return ranks


_RANK: Final = _rank()
_RUN_TOGETHER_STATE: Final = _STATES.index(((AGREE, AGREE, MISSING), (True, True, False)))
_CONFLICTS: Final = np.array([kinds.count(CONFLICT) for kinds, _ in _STATES], np.int64)

Names = tuple[Ints, Ints, Ints]
"""Family names, given names and patronymics of a column of names, as numbers of words."""


class _Told(NamedTuple):
    """The verdicts on a column of pairs: scores, states as places in `_STATES`, and the readings on which they rest."""

    score: Floats
    state: Ints
    ours: Ints
    theirs: Ints


Read = tuple[NameVerdict, PersonName, PersonName]
"""A verdict, and the reading of each name on which it rests."""


def compare_all(pairs: Sequence[tuple[PersonName, PersonName]], words: Vocabulary | None = None) -> list[NameVerdict]:
    """Compare each pair of names, as `compare_names` does one by one, but in far less time for long columns.

    `words` keeps what was prepared of each word for another call.
    """
    return [verdict for verdict, _, _ in compare_all_readings(pairs, words)]


def compare_all_readings(
    pairs: Sequence[tuple[PersonName, PersonName]], words: Vocabulary | None = None
) -> Iterator[Read]:
    """Give for each pair of names what `compare_readings` gives."""
    words = Vocabulary() if words is None else words
    verdicts: dict[tuple[float, int], NameVerdict] = {}
    for start in range(0, len(pairs), _AT_ONCE):
        told, readings = _compared(words, pairs[start : start + _AT_ONCE])
        for score, state, one, other in zip(*(column.tolist() for column in told), strict=True):
            verdict = verdicts.get((score, state))
            if verdict is None:
                kinds, loose = _STATES[state]
                verdict = verdict_of(score, tuple(KINDS[kind] for kind in kinds), loose)  # type: ignore[arg-type]  # three each
                verdicts[score, state] = verdict
            yield verdict, readings[one], readings[other]


def _compared(words: Vocabulary, pairs: Sequence[tuple[PersonName, PersonName]]) -> tuple[_Told, list[PersonName]]:
    places: dict[int, int] = {}
    readings: list[tuple[PersonName, ...]] = []
    for pair in pairs:
        for name in pair:
            if id(name) not in places:
                places[id(name)] = len(readings)
                readings.append((name, *other_readings(name)))
    ours, theirs = (np.array([places[id(pair[side])] for pair in pairs], np.int64) for side in (0, 1))
    many = np.array([len(each) for each in readings], np.int64)
    first = np.cumsum(many) - many
    column = [
        [words.number(getattr(one, role)) for each in readings for one in each]
        for role in ("family", "given", "patronymic")
    ]
    names = tuple(np.array(numbers, np.int64) for numbers in column)
    told = _verdicts(words, names, first[ours], first[theirs])
    settled = (_CONFLICTS[told.state] == 0) & (told.score >= SAME)
    for side, turn in product((1, 0), range(1, int(many.max(initial=1)))):
        asked = np.flatnonzero(~settled & (many[theirs if side else ours] > turn))
        mine, his = first[ours[asked]], first[theirs[asked]]
        turned = _verdicts(words, names, mine, his + turn) if side else _verdicts(words, names, mine + turn, his)
        _prefer(told, asked, turned)
    for place in _perhaps_same_letters(readings, ours, theirs, told):
        if same_letters(*pairs[place]):
            told.score[place], told.state[place] = RUN_TOGETHER.score, _RUN_TOGETHER_STATE
            told.ours[place], told.theirs[place] = first[ours[place]], first[theirs[place]]
    return told, [one for each in readings for one in each]


def _perhaps_same_letters(
    readings: Sequence[tuple[PersonName, ...]], ours: Ints, theirs: Ints, told: _Told
) -> list[int]:
    """The places of pairs that conflict though their letters are the same in some order."""
    codes: dict[str, int] = {}
    letters = ("".join(sorted(letters_of(each[0].text))) for each in readings)
    code = np.array([codes.setdefault(text, len(codes)) for text in letters], np.int64)
    return np.flatnonzero((_CONFLICTS[told.state] > 0) & (code[ours] == code[theirs])).tolist()


def _prefer(told: _Told, asked: Ints, turned: _Told) -> None:
    """Put the verdicts of other readings in the places where they are to be preferred."""
    score, state = told.score[asked], told.state[asked]
    before, after = _CONFLICTS[state], _CONFLICTS[turned.state]
    better = (after < before) | ((after == before) & (turned.score > score))
    better |= (after == before) & (turned.score == score) & (_RANK[turned.state] < _RANK[state])
    for column, other in zip(told, turned, strict=True):
        column[asked[better]] = other[better]


def _verdicts(words: Vocabulary, names: tuple[Ints, ...], ours: Ints, theirs: Ints) -> _Told:
    """What one reading of each name says."""
    mine, his = [column[ours] for column in names], [column[theirs] for column in names]
    family, given = words.families(mine[0], his[0]), words.givens(mine[1], his[1])
    father = words.patronymics(mine[2], his[2])
    asked = (family.kind == CONFLICT) | (given.kind == CONFLICT)
    asked &= (family.kind != MISSING) & (given.kind != MISSING)
    _hear(words, np.flatnonzero(asked), (mine, his), family, given)
    score = FAMILY_WEIGHT * family.score + GIVEN_WEIGHT * given.score
    score = np.where(
        father.kind == MISSING, score / (FAMILY_WEIGHT + GIVEN_WEIGHT), score + PATRONYMIC_WEIGHT * father.score
    )
    kinds = (family.kind * 3 + given.kind) * 3 + father.kind
    loose = (family.loosely * 2 + given.loosely) * 2 + father.loosely
    state = kinds * 8 + loose
    score = np.where(_CONFLICTS[state] > 0, np.minimum(score, CONFLICT_CAP), score)
    return _Told(np.floor(score * 10_000 + 0.5) / 10_000, state, ours, theirs)


def _hear(
    words: Vocabulary, asked: Ints, pairs: tuple[list[Ints], list[Ints]], family: Outcomes, given: Outcomes
) -> None:
    """Let names that conflict in spelling agree by ear, in place, as `compare_names` does."""
    mine, his = ([column[asked] for column in side] for side in pairs)
    families, givens = family.kind[asked], given.kind[asked]
    known = words.known[mine[1]], words.known[his[1]]
    apart: Bools = (givens == CONFLICT) & (known[0] != ABSENT) & (known[1] != ABSENT) & (known[0] != known[1])
    open_ = (families == AGREE) | (givens == AGREE)
    open_ &= ~(words.names_father[mine[2]] | words.names_father[his[2]])
    done = np.zeros(len(asked), np.bool_)
    for outcomes, kinds, role, can in ((family, families, 0, open_), (given, givens, 1, open_ & ~apart)):
        some = np.flatnonzero(can & (kinds == CONFLICT) & ~done)
        some = some[words.heard_alike(mine[role][some], his[role][some])]
        outcomes.kind[asked[some]], outcomes.score[asked[some]] = AGREE, SOUNDS_ALIKE.score
        done[some] = True
    some = np.flatnonzero(~done & ~apart)
    family_heard = np.ones(len(some))
    unlike = np.flatnonzero(families[some] == CONFLICT)
    family_heard[unlike] = words.family_heard(mine[0][some[unlike]], his[0][some[unlike]])
    some, family_heard = some[family_heard >= HEARD_AT_LEAST], family_heard[family_heard >= HEARD_AT_LEAST]
    given_heard = np.ones(len(some))
    unlike = np.flatnonzero(givens[some] == CONFLICT)
    given_heard[unlike] = words.heard_likeness(mine[1][some[unlike]], his[1][some[unlike]])
    some = some[(given_heard >= HEARD_AT_LEAST) & (family_heard + given_heard >= HEARD_TOGETHER)]
    for outcomes, kinds in ((family, families), (given, givens)):
        heard = asked[some[kinds[some] == CONFLICT]]
        outcomes.kind[heard], outcomes.score[heard], outcomes.loosely[heard] = AGREE, BY_EAR.score, True
