"""What the linker sees of a record: its values and its keys, nothing that tells how records are numbered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from byname.core.dates import UncertainDate
from byname.core.names import NameKeys, PersonName

__all__ = ["LinkRecord", "Pair", "content_order", "number_key", "ordered", "pair_of", "same_content"]

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class LinkRecord:
    """One record as the linker compares it; "" or None means that the record does not say.

    `digest` is a digest of the content without the powers and breaks every tie, so that neither the numbering of records
    nor what a party is called can matter (laws 9 and 10).
    `document` is compared for equality only. `unit` and the places are resolved codes or folded text.
    `number_issuer` says who gives out such numbers; only two numbers of one issuer can contradict each other.
    """

    id: int
    digest: str
    source: str
    document: int
    list_id: str
    name: PersonName
    keys: NameKeys
    birth: UncertainDate | None = None
    birth_place: str = ""
    number: str = ""
    number_issuer: str = ""
    unit: str = ""
    capture: UncertainDate | None = None
    capture_place: str = ""
    sex: str = ""
    power: str = ""
    rank: str = ""
    category: str = ""


def same_content(one: LinkRecord, other: LinkRecord) -> bool:
    """Whether two records say the same in every way that is compared."""
    return (one.digest, one.power) == (other.digest, other.power)


def content_order(record: LinkRecord) -> tuple[str, int]:
    """The order in which records are taken: by content; the id only separates records whose content is the same."""
    return (record.digest, record.id)


def ordered(one: LinkRecord, other: LinkRecord) -> tuple[LinkRecord, LinkRecord]:
    """The two records, lower content digest first."""
    return (one, other) if content_order(one) <= content_order(other) else (other, one)


def pair_of(one: int, other: int) -> Pair:
    """The key under which a judgement on two record ids is kept, whichever is named first."""
    return (one, other) if one <= other else (other, one)


@lru_cache(maxsize=1 << 16)
def number_key(number: str) -> str:
    """A number as it is compared: letters and digits, upper case; "" when too short or plain to tell anyone apart."""
    plain = "".join(sign for sign in number.upper() if sign.isalnum())
    telling = len(plain) >= 4 and len(set(plain)) > 1 and any(sign.isdigit() for sign in plain)
    return plain if telling else ""
