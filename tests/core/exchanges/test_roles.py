"""A list's role says what somebody wants or did; only what the holder says of its own hands, and an act, is evidence."""

from __future__ import annotations

import pytest

from byname.core.errors import MisuseError
from byname.core.events import DocumentKind, SourceKind
from byname.core.exchanges.roles import ListRole, kind_for, known_role, role_of

# DESIGN 4: "list role: requested / offered / agreed / refused / withdrawn / brought / handed over / declined".
ROLES = {"requested", "offered", "agreed", "refused", "withdrawn", "brought", "handed-over", "declined"}


def test_the_roles_are_those_of_the_design() -> None:
    assert set(ListRole) == ROLES


@pytest.mark.parametrize("source", list(SourceKind))
@pytest.mark.parametrize("role", [ListRole.REQUESTED, ListRole.AGREED, ListRole.WITHDRAWN, ListRole.REFUSED])
def test_law_an_outgoing_list_is_never_evidence(role: ListRole, source: SourceKind) -> None:
    """DESIGN 4: "own outgoing lists are no evidence"; a refusal is no evidence that somebody is not held."""
    assert kind_for(role, source) is DocumentKind.EXCHANGE_LIST


@pytest.mark.parametrize("role", [ListRole.OFFERED, ListRole.BROUGHT])
def test_whom_the_holder_offers_it_holds_by_its_own_word_alone(role: ListRole) -> None:
    assert kind_for(role, "detaining-power") is DocumentKind.CAPTIVE_LIST
    assert kind_for(role, "family") is DocumentKind.EXCHANGE_LIST


def test_an_act_hands_over_and_any_other_document_has_the_role_that_was_told() -> None:
    assert kind_for(ListRole.HANDED_OVER, "act") is DocumentKind.HANDOVER_ACT
    assert role_of("handover-act", "") is ListRole.HANDED_OVER
    assert role_of("handover-act", "declined") is ListRole.DECLINED
    assert role_of("exchange-list", "agreed") is ListRole.AGREED
    assert role_of("missing-list", "") is None
    assert role_of("form", "correction") is None


def test_a_role_that_is_none_is_refused_with_those_there_are() -> None:
    with pytest.raises(MisuseError, match="requested, offered"):
        known_role("wanted")
