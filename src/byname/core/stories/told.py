"""A press text as the desk follows it: what it says of itself, its story, its claims; and both as plain values to keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any

from byname.core.press.counts import Hedge
from byname.core.statements.claim import Attribution, TextClaim

__all__ = ["PressText", "claim_from_json", "claim_to_json"]

_DAYS = ("first", "last")


@dataclass(frozen=True, slots=True)
class PressText:
    """One press text; `story` is what a reader sees of its main story, and the claims' places count in it.

    `places` gives each claim's place in the text as given. `others`: titles of the other stories on its page.
    """

    number: int
    story: str
    received: date
    title: str = ""
    author: str = ""
    outlet: str = ""
    url: str = ""
    published: date | None = None
    language: str = ""
    claims: tuple[TextClaim, ...] = ()
    places: tuple[tuple[int, int], ...] = ()
    others: tuple[str, ...] = ()

    @property
    def day(self) -> date:
        """The day that it counts for: published, else received."""
        return self.published or self.received

    @property
    def age(self) -> tuple[date, date, int]:
        """What orders texts, the oldest first: published, then received, then taken in."""
        return self.day, self.received, self.number

    @property
    def name(self) -> str:
        """Its title, else the beginning of its story."""
        return self.title or (self.story[:80].rsplit(" ", 1)[0] + "…" if len(self.story) > 80 else self.story)

    def to_json(self) -> dict[str, Any]:
        """Give all that a reading keeps of it: everything but its number and its day of receipt."""
        return {
            "story": self.story, "title": self.title, "author": self.author, "outlet": self.outlet, "url": self.url,
            "published": self.published.isoformat() if self.published else "", "language": self.language,
            "claims": [claim_to_json(claim) for claim in self.claims], "places": [list(place) for place in self.places],
            "others": list(self.others),
        }  # fmt: skip

    @classmethod
    def from_json(cls, number: int, received: date, plain: Mapping[str, Any]) -> PressText:
        """Give the text back that `to_json` told of."""
        return cls(
            number=number,
            story=str(plain["story"]),
            received=received,
            title=str(plain["title"]),
            author=str(plain["author"]),
            outlet=str(plain["outlet"]),
            url=str(plain["url"]),
            published=_day(plain["published"]),
            language=str(plain["language"]),
            claims=tuple(claim_from_json(claim) for claim in plain["claims"]),
            places=tuple((int(start), int(end)) for start, end in plain["places"]),
            others=tuple(map(str, plain["others"])),
        )


def claim_to_json(claim: TextClaim) -> dict[str, Any]:
    """Give every field of a claim as a plain value; what is empty is left out."""
    plain = asdict(claim)
    plain["approx"] = claim.approx.value
    for name in _DAYS:
        plain[name] = plain[name].isoformat() if plain[name] else ""
    # A claim of 0 says something.
    return {name: value for name, value in plain.items() if value is not None and value != "" and value is not False}


def claim_from_json(plain: Mapping[str, Any]) -> TextClaim:
    """Give the claim back; a field that this version does not know is left out."""
    known = {field.name for field in fields(TextClaim)}
    values = {name: value for name, value in plain.items() if name in known}
    values["approx"] = Hedge(values["approx"])
    values["sentence"] = tuple(values.get("sentence", (0, 0)))
    values["said"] = Attribution(**values["said"]) if values.get("said") else None
    values |= {name: _day(values.get(name, "")) for name in _DAYS}
    empty = TextClaim("", 0, 0, None, None, None, Hedge.EXACT, "", "", "")
    return replace(empty, **values)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
