"""Whom known records met when the engine last looked at them: kept between link runs, and right or forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from byname.store.linkrows import met_of
from byname.store.models import DerivedHead, Entry, LinkMet
from byname.store.rowwriter import insert_derived

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

__all__ = ["keep_met", "remembered_met", "trust_met"]

_HEAD = "met"
_AT_ONCE = 500


def trust_met() -> int:
    """Forget whom records met, unless that was kept with the last link run; gives the number of that run's entry.

    The register and the derived store are two databases: a kill between them, a store put back, or one that lost its last
    rows with the power leaves it behind or ahead. Nothing but speed is lost then.
    """
    last = Entry.objects.filter(action="link").order_by("-id").values_list("id", flat=True).first() or 0
    if not DerivedHead.objects.filter(name=_HEAD, value=last).exists():
        _forget(last)
    return last


def _forget(last: int) -> None:
    with transaction.atomic(using="derived"):
        LinkMet.objects.all().delete()
        DerivedHead.objects.update_or_create(name=_HEAD, defaults={"value": last})


def keep_met(met: Mapping[int, Collection[int]], *, after: int) -> None:
    """Keep whom these records met in the link run that was just written after that entry, in place of what was kept.

    Where another process wrote a run as well, neither saw what the other did: all is forgotten.
    """
    runs = list(Entry.objects.filter(action="link", id__gt=after).values_list("id", flat=True))
    if len(runs) != 1:
        _forget(max(runs, default=after))
        return
    numbers = sorted(met)
    with transaction.atomic(using="derived"):
        for start in range(0, len(numbers), _AT_ONCE):
            LinkMet.objects.filter(id__in=numbers[start : start + _AT_ONCE]).delete()
        insert_derived(LinkMet, ("id", "body"), [(number, " ".join(map(str, met[number]))) for number in numbers])
        DerivedHead.objects.update_or_create(name=_HEAD, defaults={"value": runs[0]})


def remembered_met(records: Collection[int]) -> dict[int, list[int]]:
    """Give whom each of these records met, where that is remembered."""
    return {number: [*map(int, body.split())] for number, body in met_of(records)}
