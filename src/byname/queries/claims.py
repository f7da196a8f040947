"""What was published about captives, row by row with its source, and where claims differ, side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from byname.core.disclosure import Action, Viewer
from byname.core.press.claims import Claim as PublishedClaim
from byname.core.press.conflicts import find_conflicts
from byname.core.press.counts import Hedge, StatedCount
from byname.queries._claims import standing_claims
from byname.queries.gate import allow
from byname.queries.results import ClaimView
from byname.store.models import Claim

__all__ = ["ConflictView", "claims", "conflicts"]


@dataclass(frozen=True, slots=True)
class ConflictView:
    """Claims about one thing that differ: what it is, in which columns, and every claim about it with who said it.

    `told` is what each claim says in those columns, or all its numbers where it states none of them.
    """

    about: tuple[str, ...]
    columns: tuple[str, ...]
    claims: tuple[ClaimView, ...]
    told: tuple[str, ...]


def claims(*, viewer: Viewer, document: int | None = None) -> tuple[ClaimView, ...]:
    """Give the claims of one document, or of all, in the order of their rows; taken back documents left out.

    Raises RefusedError for who may see no account.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    return tuple(_view(row) for row in standing_claims(document))


def conflicts(*, viewer: Viewer) -> tuple[ConflictView, ...]:
    """Give the claims about one phase of an exchange, or one date, measure and group, that differ; nobody is held right.

    Raises RefusedError for who may see no account.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    rows = {row.id: row for row in standing_claims(None)}
    read = {number: PublishedClaim.from_json(row.body) for number, row in rows.items()}
    return tuple(
        ConflictView(
            conflict.subject,
            conflict.columns,
            tuple(_view(rows[number]) for number in conflict.claims),
            tuple(_told(read[number], conflict.columns) for number in conflict.claims),
        )
        for conflict in find_conflicts(read.items())
    )


def _view(row: Claim) -> ClaimView:
    return ClaimView(row.document, row.place, tuple(_body(PublishedClaim.from_json(row.body))), row.problem)


def _body(claim: PublishedClaim) -> Iterator[tuple[str, str]]:
    """Say a claim as pairs of a word and a text; what is not stated is left out."""
    named = _named(claim)
    pairs = [
        ("date", claim.date.text or claim.date.edtf if claim.date else ""), ("exchange", claim.exchange), ("phase", claim.phase),
        ("group", claim.group), ("measure", claim.measure),
        *((named.get(column, column), _stated(count)) for column, count in claim.figures),
        ("of total", _stated(claim.of_total) if claim.of_total else ""),
        ("said by", claim.said_by), ("printed by", claim.printed_by), ("source", claim.source_url), ("place", claim.place),
        ("mediators", claim.mediators), ("formula", claim.formula), ("notes", claim.notes), ("flags", "; ".join(claim.flags)),
        *claim.others,
        *((f"problem in {problem.where}", problem.sentence()) for problem in claim.problems),
    ]  # fmt: skip
    return ((name, text) for name, text in pairs if text)


def _named(claim: PublishedClaim) -> dict[str, str]:
    """Name the columns whose heading says to whom people returned."""
    return {
        "returned": f"returned to {claim.to}".removesuffix(" to "),
        "returned-other": f"returned to {claim.other_to}",
    }


def _told(claim: PublishedClaim, columns: tuple[str, ...]) -> str:
    """Say what a claim states in some columns; all its numbers where it states nothing in any of them."""
    named, figures = _named(claim), dict(claim.figures)
    said = [
        _stated(figures[column]) if column == "value" else f"{_stated(figures[column])} {named.get(column, column)}"
        for column in (column for column in columns if column in figures)
    ]
    if "of-total" in columns and claim.of_total:
        said.append(f"of {_stated(claim.of_total)}")
    said = said or [f"{_stated(count)} {named.get(column, column)}" for column, count in claim.figures]
    return "; ".join(said)


def _stated(count: StatedCount) -> str:
    """Give a number as it was printed, with what a column of its own said of it."""
    said = count.hedge.value.replace("_", " ")
    unit = f" {count.unit}" if count.unit not in {"persons", "percent"} and not count.text.endswith(count.unit) else ""
    plain = count.text.isdigit() and count.hedge is not Hedge.EXACT
    return f"{said} {count.text}{unit}" if plain else f"{count.text}{unit}"
