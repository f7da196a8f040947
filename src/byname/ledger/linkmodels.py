"""The linking models of a register: the fixed one, those learnt from its own records, and which of them is in use."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from byname.core.linkage.model import PLAIN, WEIGHTS, Model
from byname.core.moments import Moment
from byname.ledger.references import world
from byname.store.models import ReferenceEntry

if TYPE_CHECKING:
    from byname.ledger.references import World

__all__ = ["MODEL", "USE", "USED", "ModelFacts", "body_of", "chosen_at", "link_models", "model_in_use"]

MODEL, USE = "link-model", "link-model-use"
"""The kinds of reference entries: a learnt model, and the choice of one."""

USED = "register"
"""The code under which every choice is the next version: a register links by one model at a time."""


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """One model: what it weighs, what it was learnt from (empty for the fixed one), and whether this Byname can use it.

    A model is learnt upon the fixed rules of its day; where those have changed since, what it weighs is something else.
    """

    model: Model
    base: str
    learnt: MappingProxyType[str, Any]
    by: str = ""

    @property
    def usable(self) -> bool:
        """Whether it rests on the rules of this Byname."""
        return self.base == PLAIN.version


_FIXED = ModelFacts(PLAIN, PLAIN.version, MappingProxyType({}))


def body_of(model: Model, learnt: dict[str, Any], by: str) -> dict[str, Any]:
    """Give a learnt model as its reference entry keeps it."""
    return {
        "base": PLAIN.version,
        "prior": model.prior,
        "same_from": model.same_from,
        "weights": dict(sorted(model.weights.items())),
        "learnt": learnt,
        "by": by,
    }


def link_models(found: World | None = None) -> dict[str, ModelFacts]:
    """Give every model by its version, the fixed one first, then in order of name."""
    bodies = (found or world()).of(MODEL)
    return {PLAIN.version: _FIXED} | {code: _facts(code, bodies[code]) for code in sorted(bodies)}


def _facts(code: str, body: dict[str, Any]) -> ModelFacts:
    told = body.get("weights", {})
    # A database gives a whole number back as such: weights are told as the numbers that they were.
    weights = MappingProxyType({one: float(told.get(one, fixed)) for one, fixed in WEIGHTS.items()})
    model = Model(code, float(body.get("prior", PLAIN.prior)), weights, float(body.get("same_from", PLAIN.same_from)))
    return ModelFacts(
        model, str(body.get("base", "")), MappingProxyType(body.get("learnt", {})), str(body.get("by", ""))
    )


def model_in_use(found: World | None = None) -> Model:
    """Give the model by which the register links: the one chosen last, the fixed one where none was or it fits no more."""
    known = found or world()
    chosen = str(known.of(USE).get(USED, {}).get("model", PLAIN.version))
    facts = link_models(known).get(chosen, _FIXED)
    return facts.model if facts.usable else PLAIN


def chosen_at() -> Moment:
    """Give the moment at which a model was last chosen; the beginning of time where none ever was."""
    row = (
        ReferenceEntry.objects.filter(kind=USE, code=USED).order_by("-id").values_list("known_from", flat=True).first()
    )
    return Moment(row or 0)
