"""The engine asked again, and the models by which it weighs: learnt, looked at before anything changes, and chosen."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.words import plain, word
from byname.core.errors import MisuseError

if TYPE_CHECKING:
    from byname.queries.linkmodels import ModelPreview, ModelView

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register link."""
    parser = verbs.add(
        "link",
        Command(_link, writes=True),
        does="link what is not linked yet; learn, look at and choose the model by which findings are weighed",
        example="byname link --as olha     byname link --retrain --as vera     byname link --use MODEL --because WHY --as vera",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--retrain",
        action="store_true",
        help="learn a model from the register's own records and show what it would change; nothing is linked by it yet",
    )
    what.add_argument("--preview", metavar="MODEL", help="show what linking by a model that is there would change")
    what.add_argument("--use", metavar="MODEL", help="link everything by this model from now on")
    what.add_argument("--models", action="store_true", help="list the models and what each finding weighs in them")
    parser.add_argument(
        "--because", metavar="WHY", default="", help="why another model is chosen; kept with the choice"
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="write what would change into a file too (JSON)")


def _link(call: Call) -> int:
    args = call.args
    for option in ("preview", "use"):
        if getattr(args, option) == "":
            raise MisuseError(f"--{option} names no model. `byname link --models` lists them.")
    if args.because and not args.use:
        raise MisuseError("--because says why a model is chosen; name the model with --use MODEL.")
    if args.out and not (args.retrain or args.preview):
        raise MisuseError("--out writes what a model would change; ask for it with --retrain or --preview MODEL.")
    if args.models:
        return _models(call)
    if args.retrain:
        return _retrain(call)
    if args.preview:
        return _preview(call, args.preview)
    return _linked(call)


def _linked(call: Call) -> int:
    from byname.actions.following import follow_up
    from byname.actions.linkmodels import use_model

    if call.args.use:
        followed = use_model(call.args.use, call.args.because, by=call.viewer, progress=call.progress)
    else:
        followed = follow_up(by=call.viewer, progress=call.progress)
    call.progress.end()
    if call.json:
        call.answer(followed)
        return DONE
    if call.args.use:
        call.line(f"The register links by {call.args.use} from now on.")
    call.line(
        f"{followed.copied:,} records copied, {followed.compared:,} pairs compared, {followed.judged:,} judgements added, "
        f"{followed.derived:,} persons derived; {followed.not_compared:,} groups too large to compare.",
    )
    return DONE


def _models(call: Call) -> int:
    from byname.queries.linkmodels import models

    found = models(viewer=call.viewer)
    if call.json:
        call.answer(found)
        return DONE
    call.table(
        ("Model", "In use", "Learnt from", "By", "Prior", "Same from"),
        (
            (
                each.version,
                "yes" if each.in_use else "" if each.usable else "can no longer be used",
                f"{each.records:,} records, entry {each.entry}" if each.records else "fixed",
                each.by,
                f"{each.prior:.2f}",
                f"{each.same_from:g}",
            )
            for each in found
        ),
        right=(4, 5),
    )
    return DONE


def _retrain(call: Call) -> int:
    from byname.actions.linkmodels import retrain

    call.note("Learning from the register's own records; nothing is linked meanwhile.")
    learnt = retrain(by=call.viewer)
    call.note(
        f"Learnt {learnt.version}; it is kept, and nothing is linked by it yet."
        if learnt.new
        else f"The register teaches {learnt.version}, which is kept already; nothing is recorded."
    )
    return _preview(call, learnt.version)


def _preview(call: Call, version: str) -> int:
    from byname.queries.linkmodels import preview

    found = preview(version, viewer=call.viewer, progress=call.progress)
    call.progress.end()
    if call.args.out:
        _write(call, found)
    if call.json:
        call.answer(found)
    else:
        _say(call, found)
    return FOUND if any(found.pairs.values()) else DONE


def _write(call: Call, found: ModelPreview) -> None:
    told = plain(found) | {"made_up": bool(call.made_up)}
    try:
        call.args.out.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise MisuseError(f"{call.args.out.name} cannot be written ({error.strerror}). Name another file.") from None


def _say(call: Call, found: ModelPreview) -> None:
    model = found.model
    call.line(
        f"Model {model.version}: learnt by {model.by} from {model.records:,} records (through record {model.through}, "
        f"entry {model.entry}) and {model.human:,} human decisions."
        if model.records
        else f"Model {model.version}: fixed, learnt from nobody's records."
    )
    _say_weights(call, model)
    call.line()
    call.line(f"If the register linked by it instead of {found.before}, pairs of records would go:")
    call.table(("", "Pairs"), ((_WAYS[way], count) for way, count in found.pairs.items()), right=(1,))
    _say_figures(call, found)
    _say_humans(call, found)
    call.line()
    call.line(_ADVICE[found.advice].format(before=found.before))
    if found.before != model.version:
        call.line(f"Nothing has changed. To link by it: byname link --use {model.version} --because WHY")


def _say_weights(call: Call, model: ModelView) -> None:
    call.line(
        f"Before anything is compared: {model.prior:.2f}; joined without a human from {100 * model.same_from:g} %."
    )
    call.table(
        ("Finding", "Fixed", "In use", "Here", "Seen in one", "in two", ""),
        (
            (
                each.finding,
                f"{each.fixed:.2f}",
                f"{each.in_use:.2f}",
                f"{each.weight:.2f}",
                each.matches,
                each.strangers,
                _KEPT[each.kept],
            )
            for each in model.weights
            if each.kept != "rule"
        ),
        right=(1, 2, 3, 4, 5),
    )


def _say_figures(call: Call, found: ModelPreview) -> None:
    call.line()
    if not found.figures:
        call.line("No total of today's account would move.")
    else:
        call.table(
            ("Total today", "Now", "Then"),
            ((word("status", each.status), _span(each.before), _span(each.after)) for each in found.figures),
            right=(1, 2),
        )
    for moved in found.persons[:_SHOWN]:
        call.line(f"  {_people(moved.before)} -> {_people(moved.after)}")
    if len(found.persons) > _SHOWN:
        call.line(f"  and {len(found.persons) - _SHOWN:,} more; --json or --out FILE names them all.")


def _span(cell: tuple[int, int, int]) -> str:
    value, low, high = cell
    return f"{value:,}" if low == high else f"{value:,} ({low:,} to {high:,})"


def _people(codes: tuple[tuple[str, str], ...]) -> str:
    return " + ".join(f"{number} {word('status', status) if status else '-'}" for number, status in codes) or "-"


def _say_humans(call: Call, found: ModelPreview) -> None:
    call.line()
    if not any(each.of for each in found.humans):
        call.line("Nobody has decided on a pair here, so that no decision speaks for or against either model.")
        return
    call.table(
        ("Left to itself", "Agrees", "Of one: joined", "put up", "left", "Of two: joined", "put up", "left"),
        ((each.model, f"{each.agrees} of {each.of}", *each.same, *each.different) for each in found.humans),
        right=(1, 2, 3, 4, 5, 6, 7),
    )
    call.table(
        ("Of pairs told such a chance, one person", *(each.model for each in found.humans)),
        (
            (
                f"{100 * low:g} to {100 * high:g} %",
                *(f"{each.chances[at][3]} of {each.chances[at][2]}" for each in found.humans),
            )
            for at, (low, high, _count, _same) in enumerate(found.humans[0].chances)
        ),
        right=tuple(range(1, 1 + len(found.humans))),
    )


_SHOWN = 20
_WAYS = {
    "same-to-undecided": "from same to undecided",
    "undecided-to-same": "from undecided to same",
    "same-to-different": "from same to different",
    "newly-put-up": "newly put up",
    "different-to-same": "from different to same",
    "no-longer-put-up": "no longer put up",
}
_KEPT = {"": "", "rare": "seen too rarely: the fixed weight stays", "bound": "held at its bound"}
_ADVICE = {
    "keep": "Nothing here speaks for a change: keep {before}.",
    "safer": "It joins fewer pairs that humans hold apart.",
    "finds-more": "It joins no more pairs that humans hold apart, and finds more than it loses. Look at the persons above.",
    "weigh": (
        "It is stricter: it loses more than it finds, and joins no fewer pairs that humans hold apart. "
        "Keep {before}, unless you know of wrong joins among the persons above."
    ),
}
