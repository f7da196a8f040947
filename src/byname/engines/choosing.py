"""The best list under a policy's rules, found by HiGHS one preference after the other and proved in whole numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import highspy
import numpy as np
from numpy.typing import NDArray

from byname.core.errors import BynameError, MisuseError
from byname.core.policies.choice import TICKET_BITS, Choice, Clash, Limit, Question, ticket

__all__ = ["UnprovenError", "choose"]

Whole = NDArray[np.int64]

_LARGEST: Final = 1 << TICKET_BITS
"""Scores up to here keep every sum of the proof below 2**63, and every sum of the solver exact in a double."""
_SCALES: Final = (1, 2, 3, 4, 6, 12, 1 << 16)
"""Denominators tried for the prices of the rules; prices of such rules are whole numbers or small fractions."""
_COUNTED: Final = 1 << 61
"""What the prices of all rows for all people may come to, so that no sum of the proof runs over 64 bits."""
_ROUNDING: Final = 1e-6
_PATIENCE: Final = 600.0
_ROW_FREE: Final = 1 << 40


class UnprovenError(BynameError):
    """The solver gave up before it could prove that nothing is better; nothing is proposed."""

    status = 503


@dataclass(slots=True)
class _Row:
    """One rule as the solver has it: the weighted sum of its columns lies from low to high."""

    columns: Whole
    weights: Whole
    low: int
    high: int


@dataclass(slots=True)
class _Solved:
    """A best 0/1 vector for one preference, its sum, and the prices of the rows in the relaxed question (None: none)."""

    x: Whole
    total: int
    prices: NDArray[np.float64]


def choose(question: Question) -> Choice:
    """Choose the list that is best by the first preference, among those by the second, and so on, last by the lottery.

    The order of candidates and limits does not matter, nor does anything that is not in the question. Raises MisuseError
    for a question that is none and UnprovenError where the solver cannot finish; an impossible one gives its clashes.
    """
    _check(question)
    people = sorted(question.candidates, key=lambda each: each.number)
    place = {each.number: index for index, each in enumerate(people)}
    limits = sorted(question.limits, key=lambda each: (each.kind, each.title, sorted(each.members)))
    rows = [_Row(np.arange(len(people)), np.ones(len(people), np.int64), question.size, question.size)]
    rows += [_row(limit, place) for limit in limits]
    tickets = np.array([ticket(question.seed, each.number) for each in people], np.int64).reshape(len(people), 2)
    width = len(people[0].scores) if people else 0
    scores = np.array([each.scores for each in people], np.int64).reshape(len(people), width)
    levels = [*scores.T, *tickets.T]
    search = _Search(len(people), rows)
    totals: list[int] = []
    proven: list[str] = []
    x = np.zeros(len(people), np.int64)
    for weights in levels:
        solved = search.best(weights)
        if solved is None and totals:
            raise UnprovenError("The solver lost a list that it had found; nothing is proposed.")
        if solved is None:
            return Choice(clashes=_clashes(question, limits, search))
        proven.append(search.keep(weights, solved))
        totals.append(solved.total)
        x = solved.x
    if [int(weights @ x) for weights in levels] != totals or not _holds(x, rows):
        raise UnprovenError("The list that the solver gave does not stand up to counting; nothing is proposed.")
    chosen = tuple(people[index].number for index in np.flatnonzero(x))
    return Choice(chosen, tuple(totals[: scores.shape[1]]), tuple(proven))


def _check(question: Question) -> None:
    numbers = [each.number for each in question.candidates]
    if len(set(numbers)) != len(numbers):
        raise MisuseError("Somebody is asked for twice; each candidate is named once.")
    if len({len(each.scores) for each in question.candidates}) > 1:
        raise MisuseError("Every candidate is scored by the same preferences.")
    if any(not 0 <= score < _LARGEST for each in question.candidates for score in each.scores):
        raise MisuseError(f"A score is a whole number from 0 to {_LARGEST - 1}.")


def _row(limit: Limit, place: dict[str, int]) -> _Row:
    columns = np.array(sorted(place[number] for number in limit.members if number in place), np.int64)
    count = limit.count
    low, high = (-_ROW_FREE, count) if limit.is_most else (count, _ROW_FREE)
    return _Row(columns, np.ones(len(columns), np.int64), low, high)


def _holds(x: Whole, rows: Sequence[_Row]) -> bool:
    return all(row.low <= int(row.weights @ x[row.columns]) <= row.high for row in rows)


class _Search:
    """The 0/1 vectors that are still as good as the best in every preference so far: columns from low to high, rows."""

    def __init__(self, width: int, rows: Sequence[_Row]) -> None:
        self.low = np.zeros(width, np.int64)
        self.high = np.ones(width, np.int64)
        self.rows = list(rows)

    def best(self, weights: Whole) -> _Solved | None:
        """Give a best vector for one preference; None where no vector fulfils the rows."""
        if not len(weights):  # the solver answers no empty question
            nobody = np.zeros(0, np.int64)
            return _Solved(nobody, 0, np.zeros(len(self.rows))) if _holds(nobody, self.rows) else None
        relaxed = self._run(weights, whole=False)
        if relaxed is None:
            return None
        values, prices = relaxed
        x = np.rint(values).astype(np.int64)
        if np.abs(values - x).max(initial=0.0) > _ROUNDING or not self._inside(x):
            searched = self._run(weights, whole=True)
            if searched is None:
                return None
            x = np.rint(searched[0]).astype(np.int64)
            if not self._inside(x):
                raise UnprovenError("The solver's list breaks a rule when it is counted; nothing is proposed.")
        return _Solved(x, int(weights @ x), prices)

    def _inside(self, x: Whole) -> bool:
        return bool(((self.low <= x) & (x <= self.high)).all()) and _holds(x, self.rows)

    def _run(self, weights: Whole, *, whole: bool) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
        solver = _solver(self, weights, whole=whole)
        solver.run()
        status = solver.getModelStatus()
        if status in (highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible):
            return None
        if status != highspy.HighsModelStatus.kOptimal:
            raise UnprovenError(f"The solver stopped ({solver.modelStatusToString(status)}); nothing is proposed.")
        # Sums are whole numbers: a bound less than one away leaves no better list.
        if whole and solver.getInfo().mip_dual_bound < solver.getInfo().objective_function_value - (1 - _ROUNDING):
            raise UnprovenError("The solver left a gap between its list and the best possible; nothing is proposed.")
        solution = solver.getSolution()
        prices = np.zeros(0) if whole else -np.array(solution.row_dual, np.float64)
        return np.array(solution.col_value, np.float64), prices

    def keep(self, weights: Whole, solved: _Solved) -> str:
        """Leave only vectors that are as good in this preference; gives how it is proved that none is better.

        With any prices of the rows, the sum of a vector is at most a bound: each row at its dearer end plus each column
        whose worth beyond the prices is positive. Whoever's worth is more than the room between best and bound is on
        every best list, or on none; so is a row's end. All of this is counted in whole numbers.
        """
        scale, prices = self._whole_prices(solved.prices)
        worth = weights * scale
        bound = 0
        for row, price in zip(self.rows, prices, strict=True):
            if price:
                worth[row.columns] -= price * row.weights
                bound += price * (row.high if price > 0 else row.low)
        free = np.where(worth > 0, self.high, self.low)
        bound += int(worth @ free)
        room = bound - solved.total * scale
        self.low = np.where((worth > room), self.high, self.low)
        self.high = np.where((worth < -room), self.low, self.high)
        for row, price in zip(self.rows, prices, strict=True):
            if price > 0:
                row.low = max(row.low, row.high - room // price)
            elif price < 0:
                row.high = min(row.high, row.low + room // -price)
        if room:
            columns = np.flatnonzero(weights)
            self.rows.append(_Row(columns, weights[columns], solved.total, _ROW_FREE))
        return "bound" if room < scale else "search"

    def _whole_prices(self, prices: NDArray[np.float64]) -> tuple[int, list[int]]:
        """Give the prices over a common denominator; one whose end is open is no price, nor one too dear to count with."""
        scale = next(
            (each for each in _SCALES if np.abs(prices * each - np.rint(prices * each)).max(initial=0.0) < _ROUNDING),
            _SCALES[-1],
        )
        whole = [int(price) for price in np.rint(prices * scale)]
        most = _COUNTED // max(len(self.rows) * len(self.low), 1)
        no_price = [
            (price > 0 and row.high >= _ROW_FREE)
            or (price < 0 and row.low <= -_ROW_FREE)
            or abs(price) * int(np.abs(row.weights).max(initial=1)) > most
            for row, price in zip(self.rows, whole, strict=True)
        ]
        return scale, [0 if each else price for price, each in zip(whole, no_price, strict=True)]


def _solver(search: _Search, weights: Whole, *, whole: bool) -> Any:
    """Hand the matrix to HiGHS, on one thread and silent: the same question gives the same answer."""
    solver = highspy.Highs()  # type: ignore[no-untyped-call]  # highspy ships without types for it
    for option, value in (
        ("output_flag", False),
        ("threads", 1),
        ("random_seed", 0),
        ("mip_rel_gap", 0.0),
        ("mip_abs_gap", 0.0),
        ("time_limit", _PATIENCE),
    ):
        solver.setOptionValue(option, value)
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(weights), len(search.rows)
    model.sense_ = highspy.ObjSense.kMinimize
    model.col_cost_ = -weights.astype(np.float64)
    model.col_lower_ = search.low.astype(np.float64)
    model.col_upper_ = search.high.astype(np.float64)
    model.row_lower_ = np.array([-highspy.kHighsInf if row.low <= -_ROW_FREE else row.low for row in search.rows])
    model.row_upper_ = np.array([highspy.kHighsInf if row.high >= _ROW_FREE else row.high for row in search.rows])
    matrix = model.a_matrix_
    matrix.format_ = highspy.MatrixFormat.kRowwise
    matrix.num_col_, matrix.num_row_ = len(weights), len(search.rows)
    matrix.start_ = np.cumsum([0, *(len(row.columns) for row in search.rows)]).astype(np.int32)
    matrix.index_ = np.concatenate([row.columns for row in search.rows]).astype(np.int32)
    matrix.value_ = np.concatenate([row.weights for row in search.rows]).astype(np.float64)
    if whole:
        model.integrality_ = [highspy.HighsVarType.kInteger] * len(weights)
    solver.passModel(model)
    return solver


def _clashes(question: Question, limits: Sequence[Limit], search: _Search) -> tuple[Clash, ...]:
    """Name rules that cannot all hold, so few that without any one of them they could."""
    rows = _named_by_the_solver(search) if question.candidates else []
    needed = _irreducible(search, rows or list(range(len(search.rows))))
    everybody = frozenset(each.number for each in question.candidates)
    size = Limit("size", "", question.size, everybody)
    named = [limits[index - 1] if index else size for index in needed]
    return tuple(Clash(each.kind, each.title, each.count, len(everybody & each.members)) for each in named)


def _named_by_the_solver(search: _Search) -> list[int]:
    """Give rows that the solver finds to clash; none where it sees no clash in the relaxed question.

    Its own search for the fewest looks at 20,000 people one by one (16 s); it finds some, and we thin them out.
    """
    solver = _solver(search, np.zeros(len(search.low), np.int64), whole=False)
    solver.setOptionValue("iis_strategy", int(highspy.IisStrategy.kIisStrategyFromLp))
    solver.run()
    _status, found = solver.getIis()
    return [int(index) for index in found.row_index_] if found.valid_ else []


def _irreducible(search: _Search, rows: Sequence[int]) -> list[int]:
    """Drop each row without which the rest still cannot hold; what the solver named is checked, not believed."""
    kept = list(rows)
    if _possible(search, kept):  # it took whole numbers to see the clash
        kept = list(range(len(search.rows)))
    for row in list(kept):
        without = [each for each in kept if each != row]
        if without and not _possible(search, without):
            kept = without
    return kept


def _possible(search: _Search, rows: Sequence[int]) -> bool:
    part = _Search(len(search.low), [search.rows[index] for index in rows])
    return part.best(np.zeros(len(search.low), np.int64)) is not None
