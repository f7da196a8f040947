"""The bureau's policies for choosing a list as they stand: newest version, its text, and who has approved just that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from byname.core.policies.policy import approved_by, policy_digest

if TYPE_CHECKING:
    from byname.ledger.references import World

__all__ = ["POLICY", "YES", "PolicyFacts", "policies", "yes_code"]

POLICY, YES = "policy", "policy-yes"
"""The kinds of reference entries: a version of a policy, and one person's yes to one version."""


@dataclass(frozen=True, slots=True)
class PolicyFacts:
    """One policy in its newest version; `approvals` are the people whose yes to it stands, in order of name."""

    code: str
    version: int
    text: str
    by: str
    withdrawn: bool
    digest: str
    approvals: tuple[str, ...]

    @property
    def approved(self) -> bool:
        """Whether enough different people have approved this version and it was not withdrawn."""
        return not self.withdrawn and approved_by(frozenset(self.approvals))


def policies(found: World) -> dict[str, PolicyFacts]:
    """Give every policy by its code; a yes to another text or version is none to this."""
    said: dict[tuple[str, str], set[str]] = {}
    for body in found.of(YES).values():
        if not body.get("withdrawn"):
            said.setdefault((str(body.get("policy")), str(body.get("digest"))), set()).add(str(body.get("by")))
    standing = {}
    for code, body in sorted(found.of(POLICY).items()):
        version, text = found.versions[POLICY, code], str(body.get("text", ""))
        digest = policy_digest(code, version, text)
        approvals = tuple(sorted(said.get((code, digest), ())))
        withdrawn = bool(body.get("withdrawn"))
        standing[code] = PolicyFacts(code, version, text, str(body.get("by", "")), withdrawn, digest, approvals)
    return standing


def yes_code(digest: str, name: str) -> str:
    """Give the code under which one person's yes to one text is kept: the same yes again is its next version."""
    return policy_digest(digest, 0, name)
