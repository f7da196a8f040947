"""Made-up conflicts of other seeds and other shapes: what the register says of them before and after review, and the truth.

DESIGN law 5 and issue 2 section 6: before review the range holds every total; after it they are exact, or each person
still missing is named with the wrong or absent link.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from byname.core.figures import FigureQuery
from byname.scenario import Shape, default_shape_path, draw_shape, load_shape
from tests.ledger.registers import Register, fresh_register
from tests.trials import laws
from tests.trials.conflicts import Conflict, Figures, Review, links, load
from tests.trials.truths import Comparison, Tellable

pytestmark = [
    pytest.mark.django_db(databases="__all__"),
    pytest.mark.trial,
    pytest.mark.skipif(
        os.environ.get("BYNAME_TEST_ON") == "postgres",
        reason="what a shape shows does not hang on the database; SQLite runs it",
    ),
]
PEOPLE = 250
Trials = Callable[[int, int], int]
_MADE: dict[str, Conflict] = {}
"""The conflicts of this run on disk, by shape, seed and number of people."""


@dataclass
class Shown:
    """A register that holds a conflict, and the truth beside it."""

    conflict: Conflict
    truth: Tellable
    review: Review
    as_of: date

    def compared(self) -> Comparison:
        """Compare what is known now."""
        return Comparison(self.truth, self.review, Figures(), self.as_of)


@contextmanager
def shown(shape: Shape, folder: Path, *, seed: int, people: int | None = None) -> Iterator[Shown]:
    """Make a conflict and take it into a register of its own; what another trial has made and taken in is laid again."""
    kind = repr((shape, seed, people))
    conflict = _MADE.get(kind) or Conflict.make(shape, folder / f"{seed}", seed=seed, people=people)
    _MADE[kind] = conflict

    def fill(register: Register) -> None:
        register.documents = {file: document for document, file in load(conflict).items()}

    with fresh_register(kind, fill) as register:
        files = {document: file for file, document in register.documents.items()}
        yield Shown(conflict, Tellable(conflict), Review(conflict, files), shape.as_of)


def shapes(trials: Trials) -> Iterator[tuple[Shape, int, int | None]]:
    """The default shape made small with other seeds, and shapes drawn now."""
    default = load_shape(default_shape_path())
    yield from ((default, seed, PEOPLE) for seed in range(1, trials(2, 20) + 1))
    yield from ((draw_shape(drawn), drawn, None) for drawn in range(1, trials(1, 5) + 1))


def outside(found: Comparison, totals: Iterator[tuple[str, FigureQuery, int]]) -> Iterator[str]:
    """Name each total that its range does not hold."""
    for key, query, _value in totals:
        figure, true = found.figures.ask(query), found.value(query)
        if not figure.low <= true <= figure.high:
            yield f"{key}: {true} is not in {figure.low}..{figure.high}; {[str(each) for each in found.named(query)]}"


def test_ranges_hold_every_total_and_review_makes_them_exact(trials: Trials, tmp_path: Path) -> None:
    for shape, seed, people in shapes(trials):
        with shown(shape, tmp_path / shape.title.replace(" ", "-"), seed=seed, people=people) as register:
            before = register.compared()
            assert not list(outside(before, register.conflict.totals()))
            register.review.run()
            after = register.compared()
            assert all("absent link" in each for each in outside(after, register.conflict.totals()))
            found = [each for _key, query, _value in register.conflict.totals() for each in after.named(query)]
            assert [each for each in found if each.why in {"open link", "unexplained"}] == []
            joined = links(after.figures.people.lines, register.review)
            assert joined.precision >= 0.999, joined.examples


def by_power(conflict: Conflict) -> laws.Accounts:
    """Give the accounts by power of a conflict in a register of its own."""
    with fresh_register():
        load(conflict)
        return laws.accounts(by="power")


def test_parties_that_change_places_change_their_accounts(tmp_path: Path) -> None:
    """Law 9: "Swap ids and roles (records keep their languages) and every result is the same, swapped"."""
    conflict = Conflict.make(load_shape(default_shape_path()), tmp_path, seed=3, people=150)
    first, other = by_power(conflict), by_power(conflict.with_parties_swapped(tmp_path))
    assert laws.swapped(first, {"lod": "kes", "kes": "lod"}) == other
    assert first != other


def test_a_range_that_forgets_undecided_links_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The mutant of law 5: whoever counts what stands and calls it certain."""
    from byname.core.figures import evaluation

    monkeypatch.setattr(evaluation, "extremes", lambda component, _least, most: (len(most), len(component.persons)))
    with shown(load_shape(default_shape_path()), tmp_path, seed=1, people=150) as register:
        assert list(outside(register.compared(), register.conflict.totals()))
