"""What each finding weighs in one register, learnt from its own records without labels: Fellegi and Sunter (1969)."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from byname.core.linkage.model import WEIGHTS, Model
from byname.core.linkage.policy import CONTRADICTIONS

__all__ = [
    "CODES",
    "LEARNABLE",
    "LEAST_PAIRS",
    "LEAST_SEEN",
    "MOST_MOVED",
    "SURE_FROM",
    "Candidates",
    "Finding",
    "Findings",
    "Learnt",
    "learn",
    "model_code",
    "places_of",
]  # fmt: skip

Findings = npt.NDArray[np.int16]
"""One row a pair, one column a feature: the place of the finding in `CODES`."""

Floats = npt.NDArray[np.float64]

CODES = tuple(sorted(WEIGHTS))
"""Every finding, in the order by which `Findings` name them."""

ROUNDS = 12
"""So often chances are told by the weights of the round before; by then they no longer move in the second decimal."""

LEAST_SEEN = 10
"""A finding seen less often than this, in pairs of one person or in pairs of two, keeps the weight that it had."""

LEAST_PAIRS = 100
"""A register in which fewer pairs than this are held to be one person teaches nothing."""

MOST_MOVED = 3.0
"""No weight is further than this from the fixed one, and no prior higher, whatever a register teaches (natural log odds)."""

SURE_FROM = 0.9995
"""A learnt weight tells a real chance, so that a learnt model joins only where at most one link in 2,000 would be wrong."""

_LEAST_PRIOR = -16.0
_ABSENT = frozenset({"number-other"})
LEARNABLE = tuple(
    code
    for code in CODES
    if code not in CONTRADICTIONS | _ABSENT and (code == "name-part-missing" or not code.endswith("-missing"))
)
"""The findings whose weights are learnt. What contradicts is not: which pairs are seen at all hangs on it."""

_FULL = MappingProxyType({"name": "name-agrees", "patronymic": "patronymic-agrees", "capture": "capture-month-equal"})


@dataclass(frozen=True)
class Candidates:
    """Pairs that a block brought together, none of them plainly different.

    `ends` are places of records, `papers` the document of each record; `said` is 1 for a pair that humans hold to be one
    person, 0 for two, -1 where nobody said; `counted` says how many of the two ends were drawn (0 to 2).
    """

    findings: Findings
    ends: npt.NDArray[np.int64]
    papers: npt.NDArray[np.int64]
    said: npt.NDArray[np.int8]
    counted: npt.NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class Finding:
    """What was learnt of one finding: its weights, and about how many pairs of one person and of two it was seen in."""

    code: str
    old: float
    new: float
    matches: int
    strangers: int
    kept: str = ""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What a register taught: the model and, finding by finding, where each weight comes from.

    `kept` of a finding says why it has its old weight: rare (seen too rarely), rule (never learnt), or "" (learnt);
    `bound` there means that it was learnt and held at the most that a weight may move.
    """

    model: Model
    findings: tuple[Finding, ...]
    old_prior: float
    matches: int
    strangers: int


def places_of(codes: Sequence[str]) -> list[int]:
    """Where each of these findings stands in `CODES`."""
    return [_PLACE[code] for code in codes]


_PLACE = {code: place for place, code in enumerate(CODES)}


def _feature(code: str) -> str:
    for name in ("birth-place", "capture-place"):
        if code.startswith(name):
            return name
    return code.partition("-")[0]


_OF_FEATURE = {
    name: [
        place
        for place, code in enumerate(CODES)
        if _feature(code) == name and (code == "name-part-missing" or not code.endswith(("-missing", "-other")))
    ]
    for name in sorted({_feature(code) for code in CODES})
}


def learn(before: Model, plain: Model, candidates: Candidates, strangers: Findings, records: tuple[int, int]) -> Learnt:
    """Learn the weights of one register; the order of the pairs changes nothing.

    How often a finding is seen in pairs of one person (m) is counted over mutual best partners between any two documents,
    each by its chance; how often in pairs of two (u) over `strangers`, pairs drawn blindly, each by what is left of its
    chance. What humans said stands in the place of a chance. `records` is how many there are, and how many were drawn.
    Weights stay within `MOST_MOVED` of those of `plain`.
    """
    weights, prior = np.array([before.weights[code] for code in CODES]), before.prior
    drawn, times = _counted(strangers)
    for _round in range(ROUNDS):
        seen_matches, matches = _seen_in_matches(candidates, weights, prior)
        apart = (1.0 - _chances(_totals(drawn, weights, prior))) * times
        seen_strangers = _seen(drawn, apart)
        weights = _weighed(before, plain, seen_matches, seen_strangers)
        prior = _prior(plain, matches, records)
    findings = tuple(
        Finding(
            code,
            before.weights[code],
            float(weights[place]),
            round(seen_matches[place]),
            round(seen_strangers[place]),
            _kept(code, seen_matches[place], seen_strangers[place], abs(weights[place] - plain.weights[code])),
        )
        for place, code in enumerate(CODES)
    )
    table = MappingProxyType({code: float(weights[place]) for place, code in enumerate(CODES)})
    model = Model(model_code(plain.version, prior, table), prior, table, SURE_FROM)
    return Learnt(model, findings, before.prior, round(matches), round(math.fsum(apart)))


def model_code(base: str, prior: float, weights: Mapping[str, float]) -> str:
    """The name of a learnt model: a digest of all that it consists of, so that two of one name are the same."""
    told = json.dumps([base, prior, SURE_FROM, sorted(weights.items())])
    return f"learnt-{hashlib.sha256(told.encode()).hexdigest()[:10]}"


def _counted(rows: Findings) -> tuple[Findings, Floats]:
    """Each different row once, in one order, and how often it comes: sums over it are the same in any order of pairs."""
    if not len(rows):
        return rows, np.zeros(0)
    unique, times = np.unique(rows, axis=0, return_counts=True)
    return unique, times.astype(np.float64)


def _totals(rows: Findings, weights: Floats, prior: float) -> Floats:
    found: Floats = np.round(prior + weights[rows].sum(axis=1), 6)
    return found


def _chances(totals: Floats) -> Floats:
    found: Floats = 1.0 / (1.0 + np.exp(-totals))
    return found


def _seen(rows: Findings, by: Floats) -> Floats:
    found = np.zeros(len(CODES))
    for column in range(rows.shape[1]):
        found += np.bincount(rows[:, column], weights=by, minlength=len(CODES))
    return found


def _seen_in_matches(candidates: Candidates, weights: Floats, prior: float) -> tuple[Floats, float]:
    """How often each finding is seen in pairs of one person, and how many such pairs were counted, by drawn ends."""
    totals = _totals(candidates.findings, weights, prior)
    chosen = (_best(candidates, totals, 0) & _best(candidates, totals, 1) & (candidates.said != 0)) | (
        candidates.said == 1
    )
    chosen &= candidates.counted > 0
    told = np.column_stack(
        [candidates.findings[chosen], candidates.said[chosen] == 1, candidates.counted[chosen]]
    ).astype(np.int16)
    rows, times = _counted(told)
    findings, said, ends = rows[:, :-2], rows[:, -2] == 1, rows[:, -1]
    by = np.where(said, 1.0, _chances(_totals(findings, weights, prior))) * times * ends / 2.0
    return _seen(findings, by), float(by.sum())


def _best(candidates: Candidates, totals: Floats, end: int) -> npt.NDArray[np.bool_]:
    """Which pairs are what the record at one end fits best in the document of the other; an equal rival is none."""
    mine, other = candidates.ends[:, end], candidates.papers[candidates.ends[:, 1 - end]]
    _keys, group = np.unique(np.column_stack([mine, other]), axis=0, return_inverse=True)
    group = group.reshape(-1)
    most = np.full(int(group.max(initial=-1)) + 1, -np.inf)
    np.maximum.at(most, group, totals)
    leads = totals == most[group]
    alone = np.bincount(group[leads], minlength=len(most)) == 1
    found: npt.NDArray[np.bool_] = leads & alone[group]
    return found


def _weighed(before: Model, plain: Model, matches: Floats, strangers: Floats) -> Floats:
    """The weights that these counts tell, within their bounds, to two decimals."""
    found = np.array([before.weights[code] for code in CODES])
    for places in _OF_FEATURE.values():
        one, two = matches[places].sum(), strangers[places].sum()
        for place in places:
            if not _kept(CODES[place], matches[place], strangers[place], 0.0):
                weight = math.log(matches[place] / one) - math.log(strangers[place] / two)
                found[place] = _bounded(CODES[place], weight, plain)
    for name, places in _OF_FEATURE.items():
        whole = _PLACE.get(_FULL.get(name, f"{name}-equal"))
        if whole is not None:  # nothing speaks louder than what agrees in full
            found[places] = np.minimum(found[places], found[whole])
    return found


def _bounded(code: str, weight: float, plain: Model) -> float:
    """A learnt weight, near the fixed one and never of the other sign: what differs speaks for nobody."""
    fixed = plain.weights[code]
    held = min(max(weight, fixed - MOST_MOVED), fixed + MOST_MOVED)
    return round(max(held, 0.0) if fixed >= 0 else min(held, 0.0), 2) + 0.0  # no negative zero: PostgreSQL knows none


def _prior(plain: Model, matches: float, records: tuple[int, int]) -> float:
    """The log odds that two records of the register are one person; `matches` were met from the records drawn."""
    all_, drawn = records
    expected = matches * all_ / drawn
    pairs = all_ * (all_ - 1) / 2.0
    found = math.log(max(expected, 1.0)) - math.log(max(pairs - expected, 1.0))
    return round(min(max(found, _LEAST_PRIOR), plain.prior + MOST_MOVED), 2)


def _kept(code: str, matches: float, strangers: float, moved: float) -> str:
    if code not in LEARNABLE:
        return "rule"
    if min(matches, strangers) < LEAST_SEEN:
        return "rare"
    return "bound" if moved >= MOST_MOVED else ""
