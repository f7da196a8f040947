"""`byname freeze`: a figure gets a number, a signature, and the sentence to print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from byname.cli.calls import DONE, Call, Command, Verbs
from byname.wording import PRINTED, say

if TYPE_CHECKING:
    from byname.queries.release_results import ReleaseView

__all__ = ["number_words", "register", "release_values"]


def register(verbs: Verbs) -> None:
    """Register freeze."""
    parser = verbs.add(
        "freeze",
        Command(_freeze, writes=True),
        does="freeze a figure: numbered, signed, citable; small groups are withheld for everybody",
        example='byname freeze returned@2025-05-28/cohort:plant --note "For the briefing" --as boris',
    )
    parser.add_argument("figure", metavar="FIGURE", help="text form, such as returned@2025-05-28/cohort:plant")
    parser.add_argument("--note", default="", help="published with the figure")
    parser.add_argument("--by", default="", metavar="FIELD", help="with a table by a field, such as rank_class")
    parser.add_argument("--series", action="store_true", help="with its course day by day")


def _freeze(call: Call) -> int:
    from byname.actions.releases import freeze
    from byname.queries.releases import draw, release

    args, viewer = call.args, call.viewer
    drawn = draw(args.figure, viewer=viewer, note=args.note, by=args.by, series=args.series)
    view = release(freeze(drawn, by=viewer), viewer=viewer)
    if call.json:
        call.answer(release_values(view))
        return DONE
    code = "frozen.done-withheld" if view.told["withheld"] else "frozen.done"
    call.line(say(code, number=view.number))
    if drawn.beside:
        call.line(say("frozen.beside", figures=", ".join(drawn.beside)))
    for lang in PRINTED:
        call.line(f"{lang}  {view.told['words'][lang]['sentence']}")
    call.line(say("release.cite", **view.citation))
    call.line(f"Next: byname publish --out DIR --as {viewer.name}")
    return DONE


def release_values(view: ReleaseView) -> dict[str, Any]:
    """Give a frozen figure as JSON: what was signed, and how it is cited and stands."""
    return {
        "number": view.number,
        "stands": not view.retracted,
        "retracted": view.retracted,
        "why": view.why,
        "by": view.by_number,
        "sha256": view.digest,
        "signature": view.signature.hex(),
        "signature_holds": view.signature_holds,
        "cite": say("release.cite", **view.citation),
        "signed": dict(view.told),
        "made_up": view.made_up,
    }


def number_words(view: ReleaseView) -> str:
    """Write the number of a frozen figure, or that it is not published."""
    return say("release.not-published") if view.value is None else f"{view.value:,}"
