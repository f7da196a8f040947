from __future__ import annotations

import json

import pytest

from byname.actions.linkmodels import write_choice
from byname.core.linkage.model import MODEL_VERSION, PLAIN, WEIGHTS, Model
from byname.core.moments import Moment
from byname.ledger.linkmodels import MODEL, USE, body_of, chosen_at, link_models, model_in_use
from byname.store.models import ReferenceEntry
from tests.ledger.registers import OLHA, Register
from tests.linkmodels import STRICT, kept

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_register_that_chose_nothing_links_by_the_fixed_weights(register: Register) -> None:
    """A register made before there were models has no row of one, and works as it did."""
    assert model_in_use() is PLAIN
    assert list(link_models()) == [MODEL_VERSION]
    assert chosen_at() == Moment(0)


def test_a_kept_model_is_read_as_it_was_learnt(register: Register) -> None:
    kept(STRICT)
    facts = link_models()["strict"]
    assert facts.model == STRICT
    assert (facts.base, facts.usable, facts.by, facts.learnt["records"]) == (MODEL_VERSION, True, OLHA.name, 4)
    assert model_in_use() is PLAIN, "a model that is kept is not thereby used"


def test_the_model_chosen_last_is_in_use(register: Register) -> None:
    kept(STRICT)
    write_choice("strict", "trial", by=OLHA)
    assert model_in_use() == STRICT
    assert chosen_at() > Moment(0)
    write_choice(MODEL_VERSION, "back", by=OLHA)
    assert model_in_use() is PLAIN
    assert ReferenceEntry.objects.filter(kind=USE).count() == 2, "nothing is overwritten"


def test_a_model_learnt_upon_other_rules_is_listed_and_not_used(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(STRICT)
    write_choice("strict", "trial", by=OLHA)
    monkeypatch.setattr("byname.ledger.linkmodels.PLAIN", Model("plain-99", PLAIN.prior, WEIGHTS))
    assert not link_models()["strict"].usable
    assert model_in_use().version == "plain-99"


def test_a_model_is_kept_as_the_same_bytes_whatever_the_order_of_its_weights() -> None:
    turned = Model("strict", STRICT.prior, dict(reversed(list(STRICT.weights.items()))), STRICT.same_from)
    assert json.dumps(body_of(turned, {}, "olha")) == json.dumps(body_of(STRICT, {}, "olha"))


def test_kinds_fit_their_column() -> None:
    assert max(len(MODEL), len(USE)) <= 16
