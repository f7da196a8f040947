"""What a process remembers of the derived store between actions; a token tells one store from another."""

from __future__ import annotations

import secrets
import threading
from collections import OrderedDict
from typing import Generic, TypeVar

from byname.store.models import DerivedHead

__all__ = ["Remembered", "derived_token", "ensure_token", "forget_all"]

V = TypeVar("V")
_ALL: list[Remembered[object]] = []


class Remembered(Generic[V]):
    """A memory of values by key, bounded by their sizes, the longest unused forgotten first; safe between threads."""

    def __init__(self, most: int) -> None:
        """Remember values of at most this size together; a value's size is 1 unless it is told."""
        self._most = most
        self._held = 0
        self._values: OrderedDict[object, tuple[V, int]] = OrderedDict()
        self._lock = threading.Lock()
        _ALL.append(self)  # type: ignore[arg-type]  # kept only to be emptied

    def get(self, key: object) -> V | None:
        """Give what is remembered under a key."""
        with self._lock:
            found = self._values.get(key)
            if found is None:
                return None
            self._values.move_to_end(key)
            return found[0]

    def put(self, key: object, value: V, size: int = 1) -> None:
        """Remember a value."""
        with self._lock:
            self._held += size - self._values.pop(key, (value, 0))[1]
            self._values[key] = (value, size)
            while self._held > self._most and self._values:
                self._held -= self._values.popitem(last=False)[1][1]

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._values.clear()
            self._held = 0


def derived_token() -> int:
    """Give the number that tells this derived store from any other and from itself before a rebuild; 0 for a fresh one."""
    return DerivedHead.objects.filter(name="token").values_list("value", flat=True).first() or 0


def ensure_token() -> None:
    """Give a fresh derived store its token."""
    if not derived_token():
        DerivedHead.objects.update_or_create(name="token", defaults={"value": secrets.randbits(62)})


def forget_all() -> None:
    """Forget all that this process remembers of any derived store."""
    for memory in _ALL:
        memory.clear()
