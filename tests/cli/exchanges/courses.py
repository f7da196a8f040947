"""The course of an exchange typed in at the terminal, for the tests that read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

__all__ = ["DESK", "type_course", "typed"]

DESK = ("--as", "lesia")


def typed(hands: Hands, *words: str) -> str:
    """Type a verb of exchanges as the exchange desk; it must be done, and what it prints is given."""
    printed = hands.type("exchange", *words, *DESK)
    assert printed.code in {0, 1}, printed.err
    return printed.out


def type_course(hands: Hands) -> None:
    """Two powers, an exchange of two phases that slipped, two counts, two rounds, two proposals, a promise."""
    for code, name in (("aa", "Ariland"), ("bb", "Boria")):
        hands.type("power", "add", code, "--name", name, "--as", "dana")
    planned = ("--phase", "1=2023-02-03@north:planned", "--phase", "2=2023-02-20", "--received", "2023-01-10")
    typed(hands, "talks", "T-1", "--round", "1", "--place", "a third city", "--first-day", "2022-09-10",
          "--delegation", "aa: Rest Holm; Ann Vik", "--concrete", "lists are to be brought", "--outcome", "to talk on",
          "--next-day", "2022-10", "--next-by", "aa", "--received", "2022-09-11")  # fmt: skip
    typed(hands, "talks", "T-2", "--round", "2", "--first-day", "2022-12-05", "--received", "2022-12-06")
    typed(hands, "new", "X-1", "--title", "The first", "--formula", "5 for 3", "--side", "aa", "--side", "bb",
          "--number", "own=1", "--number", "agency=2", "--talks", "T-1", *planned)  # fmt: skip
    typed(hands, "phase", "X-1", "1", "--day", "2023-02-04", "--state", "carried-out", "--received", "2023-02-05")
    typed(hands, "count", "X-1", "--phase", "1", "--source", "own", "--power", "aa", "--military", "3", "--civilian", "1",
          "--part", "service: ground=2", "--day", "2023-02-05", "--received", "2023-02-05")  # fmt: skip
    typed(hands, "propose", "P-1", "--by", "aa", "--to", "bb", "--formula", "all for all", "--all-day", "2022-09-01",
          "--all-status", "confirmed", "--all-consent", "asked one by one", "--talks", "T-1", "--day", "2022-09-10",
          "--received", "2022-09-11")  # fmt: skip
    for day in ("2022-09-12", "2022-11"):
        typed(hands, "answer", "P-1", "--by", "bb", "--answer", "rejected", "--reason", "not held", "--day", day,
              "--received", "2022-12-01")  # fmt: skip
    typed(hands, "promise", "U-1", "--by", "Rest Holm", "--office", "minister", "--number", "20", "--due", "2023-01-31",
          "--received", "2022-12-06")  # fmt: skip
    typed(
        hands, "promise", "U-1", "--mark", "in-part", "--number", "6", "--day", "2023-02-02", "--received", "2023-02-02"
    )
