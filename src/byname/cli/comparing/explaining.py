"""The chance of two rows opened into words: what each finding weighs, what it adds up to, and why two rows are no pair."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from byname.cli.comparing.labels import field_label, named
from byname.core.comparisons.outcome import ListsCompared, PairCompared
from byname.core.errors import MisuseError
from byname.core.linkage.weighed import SUREST, PairWeighed, Weight
from byname.wording import count, say

if TYPE_CHECKING:
    from byname.cli.calls import Call
    from byname.engines.pairing import Pairing

__all__ = ["explain", "weights_told"]

_SPECIAL = frozenset({"family", "given", "father", "order", "birth"})
_NOTHING, _WHOLE, _RARE = 0.05, 10, 0.7
_LIKELY = 0.1
_ROUNDING = 1e-9


def weights_told(pair: PairWeighed) -> dict[str, Any]:
    """Give all that adds up to a pair's chance as JSON holds it: prior, weights, rivals and caution in natural log odds."""
    return {
        "prior": pair.prior,
        "weights": [
            {"feature": each.feature, "level": each.level, "m": each.matches, "u": each.strangers}
            | {"rarity": each.rarity, "weight": each.weight}
            for each in pair.weights
        ],
        "rivals": pair.rivals,
        "caution": pair.caution,
    }


def explain(call: Call, found: ListsCompared, pairing: Pairing, asked: tuple[str, str]) -> None:
    """Print how likely two rows are one person, and why; raises MisuseError for a row that is not there."""
    lang = call.args.lang
    pair = _place(found.left, asked[0], "first"), _place(found.right, asked[1], "second")
    if found.within and pair[0] == pair[1]:
        raise MisuseError("Name two different rows with --explain.")
    [opened] = pairing.weighing.opened([pair])
    verdict, whys = _verdict(found, pairing, opened, lang)
    left, right = found.left[pair[0]], found.right[pair[1]]
    if call.json:
        told = {"left": left.label, "right": right.label, "probability": opened.probability, "verdict": verdict}
        call.answer(told | {"why": whys} | weights_told(opened))
        return
    call.line(f"{named(left)} | {named(right)}")
    call.line(f"{say(f'explain.{verdict}', lang=lang)} ({opened.probability:.3f}). {' '.join(whys)}".strip())
    call.line()
    head = [say(f"explain.column.{name}", lang=lang) for name in ("finding", "weight", "chance")]
    call.table(head, _lines(opened, lang), right=(1, 2))
    call.line(say("explain.note", lang=lang))


def _place(rows: Sequence[Any], label: str, which: str) -> int:
    places = [place for place, row in enumerate(rows) if row.label == label]
    if not places:
        known = f"; they go from {rows[0].label} to {rows[-1].label}" if rows else ""
        raise MisuseError(
            f"No row is called {label!r} in the {which} list named with --explain{known}. "
            "Rows are called by --id COLUMN, else by their number in the file."
        )
    if len(places) > 1:
        raise MisuseError(f"{len(places)} rows are called {label!r}. Leave --id out and name them by their number.")
    return places[0]


def _verdict(found: ListsCompared, pairing: Pairing, opened: PairWeighed, lang: str) -> tuple[str, list[str]]:
    ends = {(opened.left, opened.right)} | ({(opened.right, opened.left)} if found.within else set())
    for pair in found.pairs:
        if (pair.left, pair.right) in ends:
            return "same" if pair.found.same else "undecided", _reason(pair, lang)
    weak = any((pair.left, pair.right) in ends for pair in found.possible)
    return "possible" if weak else "apart", list(_whys(found, pairing, opened, lang))


def _reason(pair: PairCompared, lang: str) -> list[str]:
    return [say(pair.found.reason, lang=lang)] if pair.found.reason else []


def _whys(found: ListsCompared, pairing: Pairing, opened: PairWeighed, lang: str) -> Iterator[str]:
    """Why two rows are no pair, all that applies."""
    from byname.engines.pairing import WEAK_FROM

    alone = _chance(opened.alone)
    if not opened.tenable:
        two_names = any(each.feature == "given" and each.level == "apart" for each in opened.weights)
        yield say("explain.two-names" if two_names else "explain.little", lang=lang)
    if alone < WEAK_FROM:
        yield say("explain.weak", lang=lang, least=WEAK_FROM)
    elif not opened.met:
        yield say("explain.never-met", lang=lang)
    else:
        yield from _outdone(found, pairing, opened, lang)


def _outdone(found: ListsCompared, pairing: Pairing, opened: PairWeighed, lang: str) -> Iterator[str]:
    if found.within:
        yield say("explain.group", lang=lang)
        return
    chances = {(pair.left, pair.right): pair.found.probability for pair in found.pairs}
    better = [pair for pair in pairing.weighing.rivals((opened.left, opened.right)) if pair in chances]
    for left, right in better:
        values = {"left": named(found.left[left]), "right": named(found.right[right])}
        yield say("explain.rival", lang=lang, chance=f"{chances[left, right]:.3f}", **values)
    if opened.probability < pairing.threshold:
        yield say("explain.below", lang=lang, least=f"{pairing.threshold:.3f}")


def _lines(opened: PairWeighed, lang: str) -> Iterator[list[str]]:
    sum_ = opened.prior
    share = _chance(sum_)
    if share >= _LIKELY:
        prior = say("weighs.prior.likely", lang=lang, share=round(100 * share))
    else:
        prior = say("weighs.prior", lang=lang, odds=_figures(1 / share))
    yield [prior, f"{opened.prior:+.2f}", _told(sum_)]
    for each in opened.weights:
        sum_ += each.weight
        if each.feature == "order" and not each.weight:
            continue
        yield [_sentence(each, lang), f"{each.weight:+.2f}", _told(sum_)]
    if opened.rivals:
        sum_ += opened.rivals
        less = say("weighs.less", lang=lang, times=_times(-opened.rivals))
        line = say("weighs.line", lang=lang, finding=say("weighs.rivals", lang=lang), times=less)
        yield [line, f"{opened.rivals:+.2f}", _told(sum_)]
    if opened.caution:
        sum_ += opened.caution
        yield [say("weighs.caution", lang=lang, most=SUREST), f"{opened.caution:+.2f}", _told(sum_)]
    yield [say("weighs.together", lang=lang), f"{sum_:+.2f}", f"{opened.probability:.3f}"]


def _sentence(each: Weight, lang: str) -> str:
    if each.feature in _SPECIAL:
        finding = say(f"weighs.{each.feature}.{each.level}", lang=lang)
    else:
        finding = say(f"weighs.field.{each.level}", lang=lang, field=field_label(each.feature, lang=lang))
    rarity = "" if abs(each.rarity) < _RARE else say("weighs.rare" if each.rarity > 0 else "weighs.common", lang=lang)
    return say("weighs.line", lang=lang, finding=finding, times=_likelier(each.weight, lang), rarity=rarity)


def _likelier(weight: float, lang: str) -> str:
    if abs(weight) < _NOTHING:
        return say("weighs.neither", lang=lang)
    code = "weighs.for" if weight > 0 else "weighs.against"
    times = math.exp(abs(weight))
    if times < _WHOLE:
        return say(f"{code}.part", lang=lang, times=_times(abs(weight)))
    return say(code, lang=lang, n=int(round(times, 1 - int(math.log10(times)))))


def _times(weight: float) -> str:
    times = math.exp(weight)
    return f"{times:.1f}" if times < _WHOLE else _figures(times)


def _figures(number: float) -> str:
    """A number with two figures that count."""
    return count(int(round(number, 1 - int(math.log10(max(number, 1))))))


def _chance(odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-odds))


def _told(odds: float) -> str:
    chance = _chance(odds)
    if chance > SUREST + _ROUNDING:
        return f"> {SUREST}"
    return f"{chance:.3f}" if chance >= 0.001 else f"< {0.001}"
