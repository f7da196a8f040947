"""An account and a life line as pictures: views of values into charts, captioned in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from django.utils.safestring import SafeString, mark_safe

from byname.formats.charts import Band, Caption, DayCounts, LifeMark, dots, end_states, life_line, people_per_dot
from byname.queries.results import AccountView, MovementView, PersonView
from byname.wording import day, has, say, span

__all__ = ["BANDS", "account_dots", "account_series", "person_line", "tone_of"]

BANDS = ("returned", "released", "escaped", "third-state", "dead", "held-confirmed", "held-reported", "held")
"""The statuses of the picture over time, from the bottom up: first those who are out, then those who are not."""

_TONES = {
    "returned": 1, "released": 2, "third-state": 2, "escaped": 5, "dead": 7, "died": 7,
    "held": 3, "held-confirmed": 3, "held-reported": 4, "taken": 3, "confirmed": 4, "moved": 4, "sought": 8, "set-aside": 9,
}  # fmt: skip


_LAST_DAY_PART = 50


def tone_of(code: str) -> int:
    """Give the colour class of a status or movement, the same in every picture and table."""
    return _TONES.get(code, 9)


def account_dots(view: AccountView) -> SafeString:
    """Draw everyone taken as dots, those surely back filled, those perhaps back in half tone; empty where withheld."""
    back = next((cell for cell in view.parts if cell.code == "returned"), None)
    whole = view.taken.value
    if not whole or back is None or back.value is None:
        return mark_safe("")
    sure = min(back.value if back.low is None else back.low, whole)
    perhaps = min(max(back.value if back.high is None else back.high, sure), whole) - sure
    description = say("picture.dots", back=back.value, whole=whole, day=view.as_of)
    if perhaps:
        description += " " + say("picture.dots-perhaps", n=perhaps)
    if (each := people_per_dot(whole)) > 1:
        description += " " + say("picture.dots-each", n=each)
    caption = Caption(say("picture.dots-title"), description, _note(made_up=view.made_up))
    wide, narrow = (dots(whole, sure, perhaps, caption=caption, columns=columns) for columns in (100, 50))
    return _safe(f'<div class="on-wide">{wide}</div><div class="on-phone">{narrow}</div>')


def account_series(view: AccountView) -> SafeString:
    """Draw where everyone stood over time; empty where there is no history to draw."""
    if len(view.series) < 2:
        return mark_safe("")
    series = [DayCounts(point.day, {code: n for code, n in point.counts if n is not None}) for point in view.series]
    used = {code for point in series for code, n in point.counts.items() if n}
    bands = [Band(code, say(f"status.{code}"), tone_of(code)) for code in BANDS if code in used]
    description = say("picture.series", first=series[0].day, last=series[-1].day)
    title, empty = say("picture.series-title"), say("picture.series-empty")
    caption = Caption(title, description, _note(made_up=view.made_up), empty)
    # The day asked about is drawn as a column of its own: what changed on it would have no width.
    width = max(1, (series[-1].day - series[0].day).days // _LAST_DAY_PART)
    series.append(DayCounts(series[-1].day + timedelta(days=width), series[-1].counts))
    return _safe(end_states(series, bands, caption=caption))


def person_line(view: PersonView) -> SafeString:
    """Draw a person's movements; empty where none is told."""
    if not view.movements:
        return mark_safe("")
    marks = [_mark(movement) for movement in view.movements]
    told = "; ".join(f"{mark.label}: {mark.when}" for mark in marks)
    caption = Caption(say("picture.line-title", day=day(view.as_of)), told, _note(made_up=view.made_up))
    return _safe(life_line(marks, caption=caption))


def series_statuses(view: AccountView) -> Sequence[str]:
    """Give the statuses that the series has, in the order of the picture."""
    present = {code for point in view.series for code, n in point.counts if n}
    return [code for code in BANDS if code in present]


_POSSIBLE = frozenset(
    {"death-not-approved", "death-contradicted", "dead-yet-returned", "dead-yet-held", "contradicted"}
)


def _mark(movement: MovementView) -> LifeMark:
    code = f"effect.{movement.effect}"
    label = say(code) if has(code) else movement.effect
    sure = not _POSSIBLE & set(movement.doubts)
    words = span(movement.first, movement.last)
    return LifeMark(label, movement.first, movement.last, words, sure=sure, tone=tone_of(movement.effect))


def _note(*, made_up: bool) -> str:
    return say("banner.made-up-short") if made_up else ""


def _safe(svg: str) -> SafeString:
    return mark_safe(svg)  # noqa: S308 - the chart writers escape every word that they are given
