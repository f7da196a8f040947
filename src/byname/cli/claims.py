"""Claims: numbers and sentences that were published, with their sources, conflicts side by side."""

from __future__ import annotations

from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.words import word
from byname.queries.results import ClaimView
from byname.wording import has, say

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register claims."""
    parser = verbs.add(
        "claims",
        Command(_claims),
        does="list the claims of a document, or all",
        example="byname claims --conflicts --as olha",
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--document", type=int, metavar="ID")
    which.add_argument("--conflicts", action="store_true", help="what is claimed otherwise of one thing, side by side")


def _claims(call: Call) -> int:
    from byname.queries.claims import claims

    if call.args.conflicts:
        return _conflicts(call)
    found = claims(viewer=call.viewer, document=call.args.document)
    problems = any(claim.problem for claim in found)
    if call.json:
        call.answer([_plain(claim) for claim in found])
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


def _conflicts(call: Call) -> int:
    from byname.queries.claims import conflicts

    found = conflicts(viewer=call.viewer)
    if call.json:
        plain = (
            {
                "about": each.about,
                "columns": each.columns,
                "told": each.told,
                "claims": [_plain(one) for one in each.claims],
            }
            for each in found
        )
        call.answer(list(plain))
        return FOUND if found else DONE
    call.line(say("claims.conflicts", n=len(found)))
    for each in found:
        call.line()
        columns = ", ".join(word("claims-column", code) for code in each.columns)
        call.line(f"{_about(each.about)}: {say('claims.differ', columns=columns)}")
        # Where no number differs, the notes say what does.
        noted = each.columns == ("as told",)
        head = ("claims.told", "claims.day", "claims.said-by", "document.title", "document.row", "document.source")
        call.table(
            (*map(say, head), *([say("claims.notes")] if noted else [])),
            (_row(claim, told, noted=noted) for claim, told in zip(each.claims, each.told, strict=True)),
            right=(3, 4),
        )
    return FOUND if found else DONE


def _row(claim: ClaimView, told: str, *, noted: bool) -> tuple[object, ...]:
    body = dict(claim.body)
    who = "; ".join(text for text in (body.get("said by"), body.get("printed by")) if text)
    row = (told, body.get("date", ""), who, claim.document, claim.row, body.get("source", ""))
    return (*row, body.get("notes", "")) if noted else row


def _about(about: tuple[str, ...]) -> str:
    """Say what claims are about: a phase of an exchange, or a day, a measure and a group as named."""
    kind, *rest = about
    if kind == "exchange":
        return say("claims.of-exchange", exchange=rest[0], phase=rest[1])
    return say("claims.of-day", day=rest[0], what=", ".join(text for text in rest[1:] if text))


def _plain(claim: ClaimView) -> dict[str, object]:
    return {"document": claim.document, "row": claim.row, "body": dict(claim.body), "problem": claim.problem}


def _problem(code: str) -> str:
    return say(f"problem.{code}") if has(f"problem.{code}") else code
