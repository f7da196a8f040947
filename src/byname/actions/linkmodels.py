"""Learning a model of what each finding weighs, and choosing the one by which the register links."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from byname.actions._entries import NewReference, write_entries
from byname.actions.following import follow_up
from byname.actions.journalled import journalled, sequence
from byname.core.codes import known_code
from byname.core.disclosure import ANY_POWER, Action, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.ledger.following import behind
from byname.ledger.linklearning import learn_from_register
from byname.ledger.linkmodels import MODEL, USE, USED, body_of, link_models, model_in_use

if TYPE_CHECKING:
    from collections.abc import Callable

    from byname.actions.following import Followed
    from byname.core.linkage.learning import Learnt
    from byname.store.journal import Page

__all__ = ["Retrained", "retrain", "use_model"]


@dataclass(frozen=True, slots=True)
class Retrained:
    """What learning gave: the model's version, and whether it was not there before."""

    version: str
    new: bool


@sequence("link-model", needs=Action.JUDGE)
def retrain(*, by: Viewer) -> Retrained:
    """Learn the weights from the register's own records and keep them as a model; nothing is linked by it yet.

    The same records teach the same model, which is kept once. Raises MisuseError where records wait to be linked, or
    where too few are there, RefusedError for who may not see everybody's people.
    """
    _demand_every_power(by)
    _demand_up_to_date()
    learnt, told = learn_from_register()
    version = learnt.model.version
    if version in link_models():
        return Retrained(version, new=False)
    write_model(learnt, told, by=by)
    return Retrained(version, new=True)


@journalled("link-model", needs=Action.JUDGE)
def write_model(page: Page, learnt: Learnt, told: dict[str, Any], *, by: Viewer) -> None:
    """Write a learnt model down; no link changes."""
    page.note = {"model": learnt.model.version, "does": "learn"}
    if learnt.model.version not in link_models():  # somebody else may have learnt the same meanwhile
        write_entries(page, [NewReference(MODEL, learnt.model.version, body_of(learnt.model, told, by.name))])


@sequence("link-model", "link", needs=Action.JUDGE)
def use_model(
    version: str,
    because: str,
    *,
    by: Viewer,
    progress: Callable[[str, int], None] = lambda _step, _count: None,
) -> Followed:
    """Choose the model by which the register links from now on, and link everything anew by it.

    If it is cut off after the choice, the next `byname link` (or any action) goes on where it was. Raises MisuseError for
    a model that is not known, cannot be used or is in use, or where no reason is given; RefusedError as `retrain`.
    """
    _demand_every_power(by)
    write_choice(version, because, by=by)
    return follow_up(by=by, progress=progress)


@journalled("link-model", needs=Action.JUDGE)
def write_choice(page: Page, version: str, because: str, *, by: Viewer) -> None:
    """Write down alone which model is in use from now on, and why."""
    known = link_models()
    known_code("link-model", version, known)
    if not because.strip():
        raise MisuseError("Say why the register shall link by another model: --because 'what speaks for it'.")
    before = model_in_use().version
    if not known[version].usable:
        raise MisuseError(
            f"Model {version} was learnt upon the rules {known[version].base}, which this Byname has no more. "
            "Learn anew: byname link --retrain."
        )
    if version == before:
        raise MisuseError(f"The register links by {version} already; nothing is recorded.")
    page.note = {"model": version, "does": "use", "before": before}
    body = {"model": version, "before": before, "because": because.strip(), "by": by.name}
    write_entries(page, [NewReference(USE, USED, body)])


def _demand_every_power(by: Viewer) -> None:
    """A model judges everybody's people, so who weighs it has to be granted all of them."""
    if ANY_POWER not in by.powers:
        raise RefusedError(
            f"{by.name} sees the people of some powers only, and a linking model judges everybody's. "
            "Ask somebody who is granted every power: `byname user list` shows who is."
        )


def _demand_up_to_date() -> None:
    if behind():
        raise MisuseError(
            "Some records wait to be linked, and a model is learnt from what is. Run `byname link` first."
        )
