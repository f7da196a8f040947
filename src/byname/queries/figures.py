"""Figures: one number for one question, the people behind it, and why two figures differ."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from urllib.parse import unquote

from byname.core.codes import known_code
from byname.core.custody.accounts import Cell
from byname.core.custody.explanations import Change
from byname.core.custody.persons import PersonLine
from byname.core.dates import Answer
from byname.core.disclosure import Action, Viewer, may, withhold_difference
from byname.core.errors import MisuseError
from byname.core.figures import FigureQuery, FigureResult, Share, evaluate
from byname.core.figures import explain as explain_figures
from byname.core.moments import Moment, iso_day
from byname.core.releases.numbering import number_read
from byname.ledger.releases import releases
from byname.queries._asked import Asked, answerable, day_or_none, today
from byname.queries._deaths import contradictions_told
from byname.queries._definitions import definition_of
from byname.queries._groups import codes_of, phases_of
from byname.queries._members import members_of
from byname.queries._persons import ask_for, hits, known_power, possible_shown, powers_told
from byname.queries._repeats import rule_of_figure
from byname.queries.following import behind_caveats
from byname.queries.gate import allow, exact, group_field, sees, threshold
from byname.queries.looking import look
from byname.queries.results import ExplanationPart, ExplanationView, FigureView, PersonHit, Sentence

__all__ = ["PAGE", "Counted", "counted", "explain", "figure", "people_of"]

PAGE = 100
"""So many people stand on a page of a figure."""


def figure(
    asked_for: str | FigureQuery, *, viewer: Viewer, known_at: date | None = None, people: bool = False
) -> FigureView:
    """Give one figure; with `people` also everybody behind it whom the viewer may see, which is journalled.

    Raises RefusedError, or MisuseError for a text that is no figure or names what is not known.
    """
    found = _answer(asked_for, known_at, viewer)
    view = found.view(viewer)
    if not people:
        return view
    return _with_people(found, view, viewer, *found.visible(viewer))


def people_of(
    figure_text: str | FigureQuery, *, viewer: Viewer, known_at: date | None = None, page: int = 1
) -> FigureView:
    """Give one figure with a page of the people behind it, by name; who may see nobody gets the number alone."""
    found = _answer(figure_text, known_at, viewer)
    view = found.view(viewer)
    counted, possible = found.visible(viewer)
    pages = max(1, -(-max(len(counted), len(possible)) // PAGE))
    view = replace(view, page=page, pages=pages)
    window = slice((page - 1) * PAGE, page * PAGE)
    return _with_people(found, view, viewer, counted[window], possible[window])


def explain(first_text: str, second_text: str, *, viewer: Viewer, people: bool = False) -> ExplanationView:
    """Tell why two figures differ: definition + learned + happened, in disjoint sets of persons.

    Each text may name its own known day (/known:2025-05-01), or be the number of a frozen figure: as known then. Where
    a small group would follow from subtracting, the parts are withheld from who may not see the people.
    """
    first, second = _asked_or_frozen(first_text, viewer), _asked_or_frozen(second_text, viewer)
    for found in (first, second):
        if found.group is not None:
            raise MisuseError(
                f"{found.text} is one group of a table; explain figures of a cohort, a power or everybody."
            )
    why = explain_figures(
        first.query,
        first.asked.people.lines,
        second.query,
        second.asked.people.lines,
        member_a=members_of(first.asked),
        member_b=members_of(second.asked),
    )
    changes = {"definition": why.definition, "learned": why.learned, "happened": why.happened}
    views = first.view(viewer), second.view(viewer)
    rule = _difference_rule(why.before, why.after, changes.values(), (first, second), viewer)
    rule = rule or views[0].withheld or views[1].withheld
    if rule:
        parts = tuple(ExplanationPart(reason, None, None, withheld=rule) for reason in changes)
        return ExplanationView(*views, parts)
    named = {
        reason: _people_of_change(change, first, second, viewer) if people else ((), ())
        for reason, change in changes.items()
    }
    if any(added or removed for added, removed in named.values()):
        numbers = [hit.number for added, removed in named.values() for hit in (*added, *removed)]
        look("explain", {"first": first.text, "second": second.text, "persons": numbers}, viewer=viewer)
    parts = tuple(
        ExplanationPart(reason, len(change.added), len(change.removed), *named[reason])
        for reason, change in changes.items()
    )
    return ExplanationView(*views, parts)


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure with everybody behind it, for freezing: `view` may leave, the lines only as the gate lets them.

    `unsure` are the numbers of those counted who may not count, `possible` who may count too.
    """

    query: FigureQuery
    view: FigureView
    lines: tuple[PersonLine, ...]
    unsure: frozenset[int]
    possible: tuple[PersonLine, ...]
    caveats: tuple[str, ...]
    asked: Asked


def counted(asked_for: str | FigureQuery, *, viewer: Viewer, moment: Moment | None = None) -> Counted:
    """Give one figure as this viewer may see it with everybody behind it; `moment`: as known then, where no day is named.

    Raises what `figure` raises.
    """
    found = _answer(asked_for, None, viewer, moment)
    lines, possible = found.lines(found.result.persons), found.lines(found.result.possible)
    caveats = (*found.result.caveats, *(["future-day"] if found.asked.future else []))
    unsure = frozenset(found.result.unsure)
    return Counted(found.query, found.view(viewer), tuple(lines), unsure, tuple(possible), caveats, found.asked)


@dataclass(frozen=True, slots=True)
class _Answer:
    """A question, answered for nobody in particular; `group` is the value of the field that the question names."""

    query: FigureQuery
    group: str | None
    asked: Asked
    result: FigureResult

    @property
    def text(self) -> str:
        """The text form, which asks the same again."""
        return self.query.format()

    @property
    def cell(self) -> Cell:
        """The number with its range; of the one group where one is asked for."""
        if self.group is None:
            return Cell(self.result.value, self.result.low, self.result.high)
        return dict(self.result.parts).get(self.group, Cell())

    @property
    def share(self) -> Share | None:
        """The number as a part of its whole; of one group, as a part of the same group's."""
        share, per = self.result.share, self.query.per
        if share is None or per is None or self.group is None:
            return share
        if not per.status:
            return replace(share, part=self.cell)
        query = replace(self.query, status=per.status, per=None, by=self.result.query.by)
        people = self.asked.people
        parts = evaluate(query, people.lines, people.branches, member=members_of(self.asked)).parts
        whole = dict(parts).get(self.group, Cell())
        return replace(share, part=self.cell, whole=whole) if whole.value else None

    def lines(self, numbers: Iterable[int]) -> list[PersonLine]:
        """Give these persons, of the group that is asked for."""
        field = self.query.by.partition("=")[0]
        found = [self.asked.people.by_number[number] for number in numbers]
        return [line for line in found if self.group is None or line.value(field) == self.group]

    def visible(self, viewer: Viewer) -> tuple[list[PersonLine], list[PersonLine]]:
        """Give who is counted and who is possible, those only whom the viewer may see, by name."""
        counted, possible = self.lines(self.result.persons), self.lines(self.result.possible)
        status = self.query.status
        told = [line for line in possible if possible_shown(status, line.value("power"), viewer=viewer)]
        return _by_name(counted, viewer), _by_name(told, viewer)

    def view(self, viewer: Viewer) -> FigureView:
        """Give the number as this viewer may see it."""
        query, cell = self.query, self.cell
        rule, small_under = _withheld(self, viewer)
        ranged = not any(0 < bound < small_under for bound in (cell.low, cell.high))
        value, low, high = (
            (None, None, None) if rule else (cell.value, *((cell.low, cell.high) if ranged else (None, None)))
        )
        share, share_withheld = ("", False) if rule else _share(self, viewer)
        return FigureView(
            figure=self.text,
            value=value,
            low=low,
            high=high,
            definition=definition_of(query, self.asked.world),
            as_of=day_or_none(query.as_of),
            start=day_or_none(query.start),
            end=day_or_none(query.end),
            known_at=self.asked.known_at,
            counting_rule=",".join(query.rule.codes) or "persons",
            caveats=(
                *behind_caveats(viewer=viewer),
                *_caveats(self, withheld=bool(rule) or not ranged, share_withheld=share_withheld),
                # How many there are is itself a small number.
                *(() if small_under else _contradicted(self, viewer)),
            ),
            made_up=self.asked.world.made_up,
            share=share,
            withheld=rule,
        )


def _answer(
    asked_for: str | FigureQuery, known_at: date | None, viewer: Viewer, moment: Moment | None = None
) -> _Answer:
    """Read the question and answer it; a stock without a day is asked about today."""
    allow(Action.ACCOUNT, viewer=viewer)
    query = FigureQuery.parse(asked_for) if isinstance(asked_for, str) else asked_for
    for day in filter(None, map(day_or_none, (query.start, query.end))):
        answerable(day)
    known = known_at or _known(query.known)
    asked = ask_for(day_or_none(query.as_of), known, viewer=viewer, moment=moment)
    query = replace(query, known=asked.known)
    if not query.is_flow and query.as_of is None:
        query = replace(query, as_of=asked.day)
    known_power(asked, query.power)
    if query.cohort:
        members_of(asked).title(query.cohort)
    _known_exchange(query, asked, viewer=viewer)
    field, chosen, value = query.by.partition("=")
    if field:
        group_field(field, viewer=viewer)
    group = unquote(value) if chosen else None
    if group:
        _known_group(field, group, query, asked, viewer=viewer)
    plain = replace(query, by=field)
    result = evaluate(plain, asked.people.lines, asked.people.branches, member=members_of(asked))
    return _Answer(query, group, asked, result)


def _asked_or_frozen(text: str, viewer: Viewer) -> _Answer:
    """Answer a figure by its text form, or a frozen one by its number, as known when it was frozen."""
    if not text.strip().upper().startswith("BYN"):
        return _answer(text, None, viewer)
    number = number_read(text)
    frozen = next((each for each in releases() if each.number == number), None)
    if frozen is None:
        raise MisuseError(f"There is no frozen figure {number}. See `byname release list`.")
    return _answer(frozen.figure, None, viewer, Moment(frozen.moment))


def _known_exchange(query: FigureQuery, asked: Asked, *, viewer: Viewer) -> None:
    """Refuse an exchange or phase that nobody registered and nobody tells of; nobody came home in a slip of the pen."""
    if not query.exchange:
        return
    told = [movement for line in asked.people.lines for movement in line.movements if movement.exchange]
    exchanges, phases = {movement.exchange for movement in told}, {(each.exchange, each.phase) for each in told}
    # What only a row calls an exchange may be asked for by who knows it, but is listed to nobody who sees no rows.
    listed = exact(_counted(query, asked), viewer=viewer)
    if listed or query.exchange not in exchanges:
        known_code("exchange", query.exchange, {*asked.world.of("exchange"), *(exchanges if listed else ())})
    if query.phase and (listed or (query.exchange, query.phase) not in phases):
        of_rows = {phase for exchange, phase in phases if listed and exchange == query.exchange}
        known_code(f"phase of {query.exchange}", query.phase, of_rows | phases_of(query.exchange, asked.world))


def _known_group(field: str, group: str, query: FigureQuery, asked: Asked, *, viewer: Viewer) -> None:
    """Refuse a value that stands for nobody; what only somebody's list calls so is known to who may see them alone."""
    codes = codes_of(field, asked.world)
    if exact(_counted(query, asked), viewer=viewer):
        of = members_of(asked).of
        codes |= {line.value(field) for line in asked.people.lines if of(line, "", query.power).answer is not Answer.NO}
    known_code(field, group, codes)


def _counted(query: FigureQuery, asked: Asked) -> frozenset[str]:
    """Give the powers whose people the question counts."""
    one = query.power and not query.rule.both_directions
    return frozenset({query.power}) if one else powers_told(asked.people)


def _known(text: str) -> date | None:
    try:
        return iso_day(text) if text else None
    except ValueError:
        raise MisuseError(f"{text!r} is no day; write it as known:2025-05-28.") from None


def _withheld(found: _Answer, viewer: Viewer) -> tuple[str, int]:
    """Give the rule that withholds the number from this viewer, and the size under which a number is small."""
    if _sees_small(found, viewer):
        return "", 0
    query, small_under = found.query, threshold(viewer=viewer)
    if found.group is not None:
        # One group alone could undo what the table of all groups withholds.
        return "complementary", small_under
    return rule_of_figure(query, found.cell.value, found.asked, viewer=viewer), small_under


def _share(found: _Answer, viewer: Viewer) -> tuple[str, bool]:
    """Give the share as this viewer may see it, and whether it is withheld: with the part it would tell the whole."""
    share, whole = found.share, found.query.per
    if share is None or whole is None:
        return "", False
    if _sees_small(found, viewer):
        return str(share), False
    if whole.status:
        query = replace(found.query, status=whole.status)
        if rule_of_figure(query, share.whole.value, found.asked, viewer=viewer):
            return "", True
    # The bounds of a range that is withheld would follow from those of the share.
    bounds = [share.part.low, share.part.high, *((share.whole.low, share.whole.high) if whole.status else ())]
    hidden = any(0 < bound < threshold(viewer=viewer) for bound in bounds)
    return str(replace(share, about=True) if hidden else share), False


def _sees_small(found: _Answer, viewer: Viewer) -> bool:
    return exact(_counted(found.query, found.asked), viewer=viewer)


def _caveats(found: _Answer, *, withheld: bool, share_withheld: bool) -> tuple[Sentence, ...]:
    # A number that is withheld tells nothing of its range either.
    cell = found.cell
    ranged = not withheld and cell.low != cell.high
    codes = [Sentence(f"caveat.{code}") for code in found.result.caveats if ranged or code != "range"]
    if withheld or share_withheld:
        codes.append(Sentence("caveat.withheld"))
    end = day_or_none(found.query.end)
    if found.asked.future or (end is not None and end > today() + timedelta(days=1)):
        codes.append(Sentence("caveat.future-day"))
    if found.asked.known:
        codes.append(Sentence("caveat.known-at", (("day", found.asked.known),)))
    return tuple(codes)


def _contradicted(found: _Answer, viewer: Viewer) -> tuple[Sentence, ...]:
    """Say of how many of those counted or possible what is told cannot all be true."""
    lines = found.lines((*found.result.persons, *found.result.possible))
    number = sum(bool(contradictions_told(line, viewer=viewer)) for line in lines)
    return (Sentence("caveat.contradicted", (("n", str(number)),)),) if number else ()


def _by_name(lines: Sequence[PersonLine], viewer: Viewer) -> list[PersonLine]:
    """Leave out whom the viewer may not see, then order by the name that such a viewer sees."""
    visible = [line for line in lines if sees(line, viewer=viewer)]
    return sorted(visible, key=lambda line: (line.value("name").casefold(), line.number))


def _with_people(
    found: _Answer, view: FigureView, viewer: Viewer, counted: Sequence[PersonLine], possible: Sequence[PersonLine]
) -> FigureView:
    if not may(viewer, Action.SEE_PERSON) or view.withheld or not (counted or possible):
        return view
    asked = found.asked
    if found.query.as_of is None and found.query.end is not None:
        asked = replace(asked, as_of=date.fromordinal(found.query.end - 1))
    persons, maybe = hits(counted, asked, viewer=viewer), hits(possible, asked, viewer=viewer)
    numbers = [hit.number for hit in (*persons, *maybe)]
    look("figure", {"figure": found.text, "persons": numbers}, viewer=viewer)
    return replace(view, persons=persons, possible=maybe, unsure=_unsure(found, view, counted, viewer))


def _unsure(found: _Answer, view: FigureView, counted: Sequence[PersonLine], viewer: Viewer) -> tuple[str, ...]:
    """Give those listed who may not count; where the range is withheld, how many they are is too."""
    if view.low is None:
        return ()
    unsure, status = set(found.result.unsure), found.query.status
    told = [
        line for line in counted if line.number in unsure and possible_shown(status, line.value("power"), viewer=viewer)
    ]
    return tuple(hit.number for hit in hits(told, found.asked, viewer=viewer))


def _difference_rule(
    before: int, after: int, changes: Iterable[Change], found: tuple[_Answer, _Answer], viewer: Viewer
) -> str:
    if all(_sees_small(each, viewer) for each in found):
        return ""
    sizes = [(len(change.added), len(change.removed)) for change in changes]
    decision = withhold_difference((before, after), sizes, threshold=threshold(viewer=viewer))
    return "" if decision else decision.rule


def _people_of_change(
    change: Change, first: _Answer, second: _Answer, viewer: Viewer
) -> tuple[tuple[PersonHit, ...], tuple[PersonHit, ...]]:
    """Name who came into a count and who left it; somebody no longer there is named as he was known before."""
    if not may(viewer, Action.SEE_PERSON):
        return (), ()
    sides = []
    for numbers in (change.added, change.removed):
        now, old = second.asked.people.by_number, first.asked.people.by_number
        present = [now[number] for number in dict.fromkeys(numbers) if number in now]
        gone = [old[number] for number in dict.fromkeys(numbers) if number not in now and number in old]
        shown = hits(_by_name(present, viewer), second.asked, viewer=viewer)
        sides.append((*shown, *hits(_by_name(gone, viewer), first.asked, viewer=viewer)))
    return sides[0], sides[1]
