"""What choosing a model would change is seen before anything changes: pairs, totals, persons, and humans' decisions."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.actions.judgements import judge
from byname.actions.linkmodels import use_model, write_choice
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.linkage.model import MODEL_VERSION, WEIGHTS, Model
from byname.queries import linkmodels
from byname.queries.accounts import account
from byname.queries.linkmodels import FigureMoved, models, preview
from byname.store.models import Entry, Look
from tests.linkmodels import kept
from tests.registers import HOME, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def strict(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> str:
    return kept(by=cast["reviewer"])


def test_models_are_listed_with_what_each_finding_weighs(strict: str, cast: Mapping[str, Viewer]) -> None:
    fixed, learnt = models(viewer=cast["reviewer"])
    assert (fixed.version, fixed.in_use, fixed.records, fixed.by) == (MODEL_VERSION, True, 0, "")
    assert (learnt.version, learnt.in_use, learnt.usable, learnt.records, learnt.by) == (strict, False, True, 4, "vera")
    [unit] = [each for each in learnt.weights if each.finding == "unit-equal"]
    assert (unit.fixed, unit.weight, unit.matches, unit.strangers, unit.kept) == (1.5, 1.5, 120, 9, "")


def test_each_weight_stands_beside_the_one_in_use(strict: str, cast: Mapping[str, Viewer]) -> None:
    louder = kept(Model("louder", -14.0, {**WEIGHTS, "unit-equal": 2.5}), by=cast["all"])
    use_model(louder, "trial", by=cast["all"])
    for view, weight in zip(models(viewer=cast["all"]), (1.5, 2.5, 1.5), strict=True):
        [unit] = [each for each in view.weights if each.finding == "unit-equal"]
        assert (view.version, unit.fixed, unit.in_use, unit.weight) == (view.version, 1.5, 2.5, weight)


def test_a_preview_names_pairs_persons_and_totals_and_changes_nothing(
    small_register: SmallRegister, strict: str, cast: Mapping[str, Viewer]
) -> None:
    """Those who came home are then told by two lists each of which may speak of somebody else."""
    entries = Entry.objects.count()
    found = preview(strict, viewer=cast["reviewer"])
    assert found.before == MODEL_VERSION
    assert found.pairs["same-to-undecided"] >= len(HOME)
    assert found.pairs["undecided-to-same"] == found.pairs["different-to-same"] == 0
    apart = {each.before[0][0]: len(each.after) for each in found.persons}
    assert {small_register.numbers[key]: 2 for key in HOME if key != "zhmak"}.items() <= apart.items()
    assert found.figures
    assert Entry.objects.count() == entries


def test_what_is_shown_before_is_what_comes_of_it(
    small_register: SmallRegister, strict: str, cast: Mapping[str, Viewer]
) -> None:
    """The totals of the preview are those of the account once the model is chosen."""
    viewer = cast["all"]
    moved = {each.status: each for each in preview(strict, viewer=viewer).figures}
    use_model(strict, "trial", by=viewer)
    view = account(viewer=viewer)
    cells = {cell.code: (cell.value, cell.low, cell.high) for cell in (view.taken, *view.parts)}
    shown = {status: each.after for status, each in moved.items() if status in cells}
    assert shown
    assert shown == {status: cells[status] for status in shown}
    back = preview(MODEL_VERSION, viewer=viewer)
    assert {each.status: (each.after, each.before) for each in back.figures} == {
        status: (each.before, each.after) for status, each in moved.items()
    }


def test_the_model_in_use_would_change_nothing_and_is_to_be_kept(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    found = preview(MODEL_VERSION, viewer=cast["reviewer"])
    assert (set(found.pairs.values()), found.figures, found.persons, found.advice) == ({0}, (), (), "keep")


def test_a_model_is_held_against_what_humans_decided(
    small_register: SmallRegister, strict: str, cast: Mapping[str, Viewer]
) -> None:
    viewer = cast["all"]
    judge(small_register.numbers["kulf"], small_register.numbers["kulf-latin"], "different", by=viewer)
    now, then = preview(strict, viewer=viewer).humans
    assert (now.model, then.model) == (MODEL_VERSION, strict)
    assert now.of == then.of >= 1
    assert sum(count for _low, _high, count, _same in then.chances) == then.of


def test_who_looks_is_written_down(strict: str, cast: Mapping[str, Viewer]) -> None:
    looks = Look.objects.count()
    preview(strict, viewer=cast["reviewer"])
    assert Look.objects.count() == looks + 1


@pytest.mark.parametrize("who", ["reader", "registrar", "desk", "keeper", "own-reader", "nobody"])
def test_law_8_who_decides_nothing_sees_no_preview(strict: str, cast: Mapping[str, Viewer], who: str) -> None:
    """One gate for everything that leaves."""
    for ask in (lambda: models(viewer=cast[who]), lambda: preview(strict, viewer=cast[who])):
        with pytest.raises(RefusedError):
            ask()


def test_who_sees_some_powers_only_is_shown_nobody(strict: str, cast: Mapping[str, Viewer]) -> None:
    some = Viewer("olena", cast["reviewer"].roles, "trial", frozenset({"aa"}), "aa")
    with pytest.raises(RefusedError, match="some powers only"):
        preview(strict, viewer=some)


def test_what_waits_to_be_linked_is_not_told_as_a_change(strict: str, cast: Mapping[str, Viewer]) -> None:
    write_choice(strict, "trial", by=cast["all"])
    with pytest.raises(MisuseError, match="wait to be linked"):
        preview(strict, viewer=cast["reviewer"])


def test_a_model_that_is_not_there_is_refused(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(MisuseError, match="There is no link-model 'x'"):
        preview("x", viewer=cast["reviewer"])


@pytest.mark.parametrize(
    ("joined", "agrees", "turned", "advice"),
    [
        ((2, 2), (5, 5), {}, "keep"),
        ((2, 3), (5, 6), {"undecided-to-same": 9}, "keep"),
        ((2, 2), (5, 4), {"undecided-to-same": 9}, "keep"),
        ((2, 1), (5, 5), {"same-to-undecided": 9}, "safer"),
        ((2, 2), (5, 5), {"undecided-to-same": 9}, "finds-more"),
        ((2, 2), (5, 5), {"same-to-undecided": 9}, "weigh"),
    ],
    ids=["nothing-turns", "joins-more-of-two", "agrees-less", "joins-fewer-of-two", "finds-more", "loses-more"],
)
def test_advice_holds_a_wrong_link_for_worse_than_a_missing_one(
    joined: tuple[int, int], agrees: tuple[int, int], turned: dict[str, int], advice: str
) -> None:
    from collections import Counter

    views = tuple(
        linkmodels.AgreementView(name, (3, 1, 1), (wrong, 0, 0), right, 8, ())
        for name, wrong, right in zip(("now", "then"), joined, agrees, strict=True)
    )
    assert linkmodels._advice(Counter(turned), views) == advice


def test_a_total_moves_in_value_or_in_its_range() -> None:
    moved = FigureMoved("held", (5, 5, 5), (5, 4, 6))
    assert moved.before != moved.after
