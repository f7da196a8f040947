"""The bureau's own world as known at a moment: sources, units, places, cohorts, exchanges, as core values."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from byname.core.custody.firsthand import root_of
from byname.core.moments import Moment
from byname.ledger.decisions import Withdrawals
from byname.ledger.documentfacts import known_from_of
from byname.store.models import Document, Entry, ReferenceEntry, Withdrawal

__all__ = ["SourceFacts", "World", "world"]

_DEFAULT_RELIABILITY = 3


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """Who tells us: kind, reliability 1 to 5, from whom it copies, and whose word that is in the end ("" where it copies nobody)."""

    code: str
    kind: str
    reliability: int = _DEFAULT_RELIABILITY
    derived_from: str = ""
    root: str = ""


class World:
    """All reference entries as known at one moment: kind -> code -> body of the newest known version.

    A thing first registered after the moment is read in its first version, since documents may be backfilled
    before the thing that they name was written down.
    """

    def __init__(self, at: Moment | None, entry: int) -> None:
        """Read the entries; `entry` numbers the newest of them."""
        self.entry = entry
        self._withdrawals = withdrawals = Withdrawals()
        self._made_up: tuple[int, bool] = (0, False)
        self.at = at
        self.bodies: dict[str, dict[str, dict[str, Any]]] = {}
        self.versions: dict[tuple[str, str], int] = {}
        self._sources: dict[str, SourceFacts] = {}
        rows = ReferenceEntry.objects.order_by("kind", "code", "version")
        for number, kind, code, version, body, known in rows.values_list(
            "id",
            "kind",
            "code",
            "version",
            "body",
            "known_from",
        ):
            if withdrawals.taken_back("reference", number, at):
                continue
            first = code not in self.bodies.setdefault(kind, {})
            if first or at is None or known <= at:
                self.bodies[kind][code] = body
                self.versions[kind, code] = version

    def of(self, kind: str) -> dict[str, dict[str, Any]]:
        """Give code -> body of one kind."""
        return self.bodies.get(kind, {})

    def source(self, code: str) -> SourceFacts:
        """Give what is known of a source."""
        if code not in self._sources:
            self._sources[code] = self._source(code)
        return self._sources[code]

    def _source(self, code: str) -> SourceFacts:
        sources = self.of("source")
        body = sources.get(code, {})
        return SourceFacts(
            code,
            str(body.get("kind", "desk")),
            int(body.get("reliability", _DEFAULT_RELIABILITY)),
            str(body.get("derived_from", "")),
            root_of(code, {source: str(each.get("derived_from", "")) for source, each in sources.items()}),
        )

    @property
    def wholly_made_up(self) -> bool:
        """Whether this register says of itself that it holds nobody real."""
        return bool(self.of("register").get("register", {}).get("made_up"))

    @property
    def made_up(self) -> bool:
        """Whether anything in it is made up (law 12): all of it, or a document that is known and stands at the moment.

        An output that rests on documents which it knows asks those, and `wholly_made_up`.
        """
        if self.wholly_made_up:
            return True
        newest = Document.objects.order_by("-id").values_list("id", flat=True).first() or 0
        if self._made_up[0] != newest:
            self._made_up = (newest, self._rests_on_made_up())
        return self._made_up[1]

    def _rests_on_made_up(self) -> bool:
        marked = Document.objects.defer("blob").filter(made_up=True).order_by("id")
        standing = [each for each in marked if not self._withdrawals.taken_back("document", each.id, self.at)]
        at = self.at
        if at is None:
            return bool(standing)
        entries = Entry.objects.only("id", "at").in_bulk({each.entry for each in standing})
        return any(known_from_of(each, entries) <= at for each in standing)

    @property
    def title(self) -> str:
        """The register's own name."""
        return str(self.of("register").get("register", {}).get("title", ""))


def world(at: Moment | None = None) -> World:
    """Give the world as known at a moment (None: now); read again whenever an entry was added."""
    newest = ReferenceEntry.objects.order_by("-id").values_list("id", flat=True).first() or 0
    return _world(at, newest, Withdrawal.objects.count())


@lru_cache(maxsize=8)
def _world(at: Moment | None, newest: int, withdrawals: int) -> World:
    del withdrawals  # it is here to make a new reading whenever there is one more
    return World(at, newest)
