"""Tags and filters through which templates reach the wording."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import template
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.http import urlencode

from byname.core.custody.firsthand import CORRECTION_ROLE
from byname.core.fields import FIELD_OF
from byname.core.plans import PlannedRow
from byname.queries.results import (
    CellView,
    ChangeView,
    DocumentHead,
    FigureView,
    ListedPair,
    MovementView,
    ReviewView,
    Sentence,
    SeriesPoint,
)
from byname.web.desk.pictures import tone_of
from byname.wording import count, dated, day, has, say, say_pairs, span

register = template.Library()

_TELLING_DAYS = ("event.", "birth-", "capture-")
"""Sentences whose values are days, as sure or unsure as they are told."""

_LISTED = {"caveat.contradicted": "contradicted", "caveat.unidentified-people": "name-alone"}


@register.simple_tag(name="say")
def say_tag(code: str, **values: Any) -> str:
    """Say a code of the wording."""
    return say(code, **values)


@register.filter
def word(code: object, group: str) -> str:
    """Say a code of a group, such as `status`; a code of no known text (a place, a unit) is shown as it is."""
    text = "" if code is None else str(code)
    return say(f"{group}.{text}") if has(f"{group}.{text}") else text


@register.filter
def sentence(value: Sentence) -> str:
    """Say a sentence that a query gave as a code with values; its number `n` picks the plural form."""
    pairs = value.values
    if value.code.startswith(_TELLING_DAYS) and "-place-" not in value.code:
        pairs = tuple((name, dated(text) if name in {"when", "left", "right"} else text) for name, text in pairs)
    return say_pairs(value.code, pairs)


@register.filter
def since(change: ChangeView) -> str:
    """Say whether a change happened or was learned, and since when."""
    return say(f"reason-since.{change.reason}", since=change.since)


@register.filter
def reason(code: str) -> str:
    """Say why the linker left a pair undecided; a reason that it has no words for is shown as it is."""
    return say(code) if has(code) else code


@register.filter(name="dated")
def dated_filter(text: str) -> str:
    """Say a day that is not sure in words, with its exact form for who points at it."""
    said = dated(text)
    return said if said == text else format_html('<span title="{}">{}</span>', text, said)


@register.filter
def as_field(text: str, code: str) -> str:
    """Write a value of a field: a day in words, any other as it is."""
    field = FIELD_OF.get(code)
    return dated_filter(text) if field is not None and field.type == "date" else text


@register.filter
def people_list(caveat: Sentence) -> str:
    """Give the list of people that a caveat counts, "" where it counts none."""
    return _LISTED.get(caveat.code, "")


@register.filter
def caveat_number(caveat: Sentence) -> int:
    """Give the number that a caveat tells, 0 where it tells none."""
    return int(dict(caveat.values).get("n", 0))


@register.filter(name="day")
def day_filter(value: date | None) -> str:
    """Write a day in words; nothing for none."""
    return day(value) if value else ""


@register.filter(name="count")
def count_filter(value: int | None) -> str:
    """Write a number with its thousands apart; a dash for none."""
    return "–" if value is None else count(value)


@register.filter
def cell_range(cell: CellView | FigureView) -> str:
    """Write the range of a number where it has one."""
    if cell.low is None or cell.high is None or cell.low == cell.high:
        return ""
    return say("range", low=cell.low, high=cell.high)


@register.filter
def rule_words(codes: str) -> str:
    """Say a counting rule: people, each counted once, or the switches by which it differs from that."""
    if codes in {"", "persons", "default"}:
        return say("rule.persons")
    texts = (f"definition.rule.{code}" for code in codes.split(","))
    return "; ".join(say(text) if has(text) else text.rpartition(".")[2] for text in texts)


@register.filter
def withheld(rule: str, threshold: int) -> str:
    """Say in words that and why a number is withheld; `threshold` is the register's own."""
    code = rule if has(rule) else f"withheld.{rule}"
    return say(code, threshold=threshold) if has(code) else rule


@register.filter
def withheld_short(rule: str, threshold: int) -> str:
    """Say in two or three words what stands where a number is withheld."""
    return say("withheld.fewer", threshold=threshold) if rule == "small-group" else say("withheld.word")


@register.filter
def tone(code: str) -> int:
    """Give the colour class of a status."""
    return tone_of(code)


@register.filter
def standing(point: SeriesPoint, code: str) -> str:
    """Write how many stood so on a day of the series."""
    number = dict(point.counts).get(code)
    return say("withheld.word") if number is None and code in dict(point.counts) else count(number or 0)


@register.filter
def document_title(head: DocumentHead) -> str:
    """Give a document's title; one that only says that it is a form is called by what it is."""
    if head.title not in {"", "form"}:
        return head.title
    if head.role == CORRECTION_ROLE:
        return say("document.correction-title")
    return say("document.form-title") if head.title else say(f"document-kind.{head.kind}")


@register.filter
def evidence_value(text: str, feature: str) -> str:
    """Write what a record tells of a feature: a day in words, any other as it is."""
    return dated_filter(text) if feature in {"birth", "capture"} else text


@register.filter
def neither(features: tuple[str, ...]) -> str:
    """Say of which features neither of two records tells anything."""
    return say("review.neither", what=", ".join(say(f"feature.{feature}").lower() for feature in features))


@register.filter
def row_reason(row: PlannedRow) -> str:
    """Say why a row of a plan would do what it would do, and what is wrong in it; its number stands beside it."""
    problem = row.problem.replace(f"row {row.row}, ", "").replace(f"row {row.row}: ", "")
    reason = say(row.reason) if row.reason and has(row.reason) else row.reason
    return " ".join(part for part in (reason, problem[:1].upper() + problem[1:]) if part)


@register.filter
def chance(pair: ReviewView | ListedPair) -> str:
    """Write the engine's probability as a percentage that never claims certainty."""
    return f"{min(99.9, max(0.1, 100 * pair.probability)):.3g}"


@register.filter
def when(movement: MovementView) -> str:
    """Write when a movement happened, as sure or unsure as it is."""
    return span(movement.first, movement.last)


@register.filter
def percent(part: int | None, whole: int | None) -> str:
    """Give a part as a share of the whole for a meter; empty where it cannot be said."""
    return f"{100 * part / whole:.1f}" if part is not None and whole else ""


@register.simple_tag(takes_context=True)
def query_with(context: template.Context, **changes: object) -> str:
    """Give the page's own query string with some parameters changed."""
    request: HttpRequest = context["request"]
    kept = {name: str(value) for name, value in request.GET.items() if name not in changes}
    kept |= {name: str(value) for name, value in changes.items() if value not in (None, "")}
    return "?" + urlencode(kept)
