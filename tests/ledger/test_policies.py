"""What stands of a policy: its newest version, and the yes of those who read just that."""

from __future__ import annotations

from typing import Any

import pytest

from byname.core.policies.policy import policy_digest
from byname.ledger.policies import POLICY, YES, policies, yes_code


class Entries:
    """The bureau's world with these entries alone, each in version 1."""

    def __init__(self, **kinds: dict[str, dict[str, Any]]) -> None:
        self.kinds = {kind.replace("_", "-"): entries for kind, entries in kinds.items()}
        self.versions = {(kind, code): 1 for kind, entries in self.kinds.items() for code in entries}

    def of(self, kind: str) -> dict[str, dict[str, Any]]:
        return self.kinds.get(kind, {})


DIGEST = policy_digest("p", 1, "text")


def yes(by: str, **facts: Any) -> dict[str, Any]:
    return {"policy": "p", "version": 1, "digest": DIGEST, "by": by} | facts


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ([], ()),
        ([yes("b"), yes("a")], ("a", "b")),
        ([yes("a"), yes("a")], ("a",)),
        ([yes("a", withdrawn=True), yes("b")], ("b",)),
        ([yes("a", digest="other"), yes("b", policy="q")], ()),
        ([{}], ()),
    ],
)
def test_only_a_yes_to_this_text_of_this_policy_counts_and_one_of_each_person(
    given: list[dict[str, Any]], names: tuple[str, ...]
) -> None:
    said = {str(index): body for index, body in enumerate(given)}
    [found] = policies(Entries(policy={"p": {"text": "text", "by": "r"}}, policy_yes=said)).values()  # type: ignore[arg-type]  # stands for a world
    assert (found.approvals, found.approved) == (names, len(names) > 1)


def test_a_withdrawn_policy_is_approved_by_nobody_s_yes() -> None:
    body = {"text": "text", "by": "r", "withdrawn": True}
    found = policies(Entries(policy={"p": body}, policy_yes={"1": yes("a"), "2": yes("b")}))["p"]  # type: ignore[arg-type]  # stands for a world
    assert (found.approvals, found.approved, found.withdrawn) == (("a", "b"), False, True)


def test_the_kinds_and_the_code_of_a_yes_fit_their_columns() -> None:
    assert (POLICY, YES) == ("policy", "policy-yes")
    assert len(yes_code(DIGEST, "a" * 150)) == 64
    assert yes_code(DIGEST, "a") != yes_code(DIGEST, "b")
