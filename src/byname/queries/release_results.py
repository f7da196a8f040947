"""What queries about frozen figures give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from byname.queries.results import ExplanationPart

__all__ = ["KeyView", "LateView", "ReleaseView", "VerifiedView"]


@dataclass(frozen=True, slots=True)
class KeyView:
    """A public key; `vouched_by` is the key that signed it, `vouched` that signature in hexadecimal, "" for the first."""

    code: str
    public: str
    since: str
    vouched_by: str
    vouched: str
    in_use: bool


@dataclass(frozen=True, slots=True)
class ReleaseView:
    """One frozen figure as it was published: `told` is the signed statement, `signed` its bytes.

    `signature_holds`: those bytes are as they were signed. `why` and `by_number` are told of one that no longer stands;
    `retraction` and `retraction_signature` are the signed bytes that say so.
    """

    number: str
    told: Mapping[str, Any]
    signed: bytes
    signature: bytes
    digest: str
    citation: Mapping[str, str]
    signature_holds: bool
    made_up: bool
    retracted: str = ""
    why: str = ""
    by_number: str = ""
    retraction: bytes = b""
    retraction_signature: bytes = b""

    @property
    def value(self) -> int | None:
        """The number, None where it is not published."""
        value = self.told["value"]
        return None if value is None else int(value)

    @property
    def sentence(self) -> str:
        """The sentence to print, in English."""
        return str(self.told["words"]["en"]["sentence"])


@dataclass(frozen=True, slots=True)
class LateView:
    """Why the same day, as known then, gives other people today: how many came and went, None where withheld.

    Reasons: `erased` (their records were erased), `backfill` (a document of then that was entered later), `program`
    (nothing that was recorded explains it: another version of the program derives it otherwise).
    """

    reason: str
    added: int | None
    removed: int | None

    @property
    def code(self) -> str:
        """The code of its sentence; with the numbers withheld it is another one."""
        return f"frozen.late.{self.reason}{'-withheld' if self.added is None else ''}"


@dataclass(frozen=True, slots=True)
class VerifiedView:
    """A frozen figure asked again: `then` as known then, `now` as known now; each None where it is withheld.

    `same` says that as known then it is the same, person by person; `late` says why not. `parts` lead from then to now.
    `cells` are those of its table and course that are others as known then: code, as published, asked again.
    `people_hold`: the people sealed behind it are those whose digest was signed; None where their key was destroyed.
    """

    release: ReleaseView
    then: int | None
    now: int | None
    same: bool
    changed: bool
    late: tuple[LateView, ...]
    parts: tuple[ExplanationPart, ...]
    people_hold: bool | None
    erased: int | None
    documents: tuple[int, ...] = ()
    withheld: str = ""
    cells: tuple[tuple[str, int, int], ...] = ()

    @property
    def moved(self) -> tuple[ExplanationPart, ...]:
        """The reasons that made a difference between then and now."""
        return tuple(part for part in self.parts if part.added or part.removed)

    @property
    def sound(self) -> bool:
        """Whether nothing was tampered with, and as known then it is the same or the journal says why not."""
        return (
            self.release.signature_holds
            and self.people_hold is not False
            and (self.same or all(each.reason != "program" for each in self.late))
        )
