"""Claims: numbers and sentences that were published, with their sources, conflicts side by side."""

from __future__ import annotations

from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.wording import has, say

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register claims."""
    parser = verbs.add(
        "claims",
        Command(_claims),
        does="list the claims of a document, or all",
        example="byname claims --document 3 --as olha",
    )
    parser.add_argument("--document", type=int, metavar="ID")


def _claims(call: Call) -> int:
    from byname.queries.documents import claims

    found = claims(viewer=call.viewer, document=call.args.document)
    problems = any(claim.problem for claim in found)
    if call.json:
        call.answer(
            [
                {"document": claim.document, "row": claim.row, "body": dict(claim.body), "problem": claim.problem}
                for claim in found
            ]
        )
        return FOUND if problems else DONE
    call.line(f"{len(found):,} claims")
    if found:
        call.table(
            ("Document", say("document.row"), "Says", say("document.problem")),
            (
                (
                    c.document,
                    c.row,
                    "; ".join(f"{name} {value}" for name, value in c.body if value),
                    _problem(c.problem),
                )
                for c in found
            ),
            right=(0, 1),
        )
    return FOUND if problems else DONE


def _problem(code: str) -> str:
    return say(f"problem.{code}") if has(f"problem.{code}") else code
