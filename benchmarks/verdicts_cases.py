"""Claims with the verdict that each must get: the published tables row by row, the case book, the made-up conflict; and mutations.

What is expected is found here from the rows and the persons themselves, by counting, and never by asking the code that is measured.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from byname.core.press.counts import Hedge
from byname.core.statements.claim import TextClaim
from byname.core.verdicts import Verdict
from byname.scenario.people import Person
from byname.scenario.shape import Shape

TABLES = Path(__file__).resolve().parents[1] / "src" / "byname" / "formats" / "chronology"
H, N, E, C, W = (
    Verdict.HOLDS, Verdict.DOES_NOT_HOLD, Verdict.HOLDS_OTHERWISE, Verdict.CANNOT_BE_DECIDED, Verdict.NOT_FOR_PUBLICATION,
)  # fmt: skip
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split(),
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
}
WORDS = {
    Hedge.MORE_THAN: ("more than", "понад", "более"), Hedge.AT_LEAST: ("at least", "щонайменше", "не менее"),
    Hedge.NEARLY: ("nearly", "майже", "почти"), Hedge.ABOUT: ("about", "близько", "около"), Hedge.EXACT: ("", "", ""),
}  # fmt: skip
COUNTED = {
    "people returned": ("people", "людей", "человек"),
    "prisoners of war returned": ("soldiers", "військових", "военных"),
    "civilians returned": ("civilians", "цивільних", "гражданских"),
}
TO = {"Ukraine": ("Ukraine", "в Україну", "в Украину"), "Russia": ("Russia", "в Росію", "в Россию")}


@dataclass(frozen=True)
class Case:
    """A claim, its day, what it must get and why; `texts` say it in en, uk and ru; `truth`: of the made-up conflict."""

    why: str
    claim: TextClaim
    day: date
    expected: Verdict
    texts: tuple[str, ...] = ()
    truth: bool = False


@dataclass
class Rows:
    """What the tables publish: for each day the numbers by side and class, and all numbers by day."""

    cells: dict[tuple[str, str, str], set[int]] = field(default_factory=lambda: defaultdict(set))
    days: dict[str, tuple[date, date]] = field(default_factory=dict)
    numbers: dict[int, set[date]] = field(default_factory=lambda: defaultdict(set))


def stated(value: int | None, counted: str, kind: str, hedge: Hedge = Hedge.EXACT, **fields: Any) -> TextClaim:
    """Make a claim as the labelling rules write it."""
    lower = value if hedge in {Hedge.MORE_THAN, Hedge.AT_LEAST} else None
    upper = value if hedge in {Hedge.NEARLY, Hedge.UP_TO} else None
    plain = TextClaim(str(value), 0, len(str(value)), value, lower, upper, hedge, "persons", counted, kind)
    return replace(plain, **fields)


def dated(day: date, place: int) -> str:
    """Write a day in the language at a place."""
    return f"{day.day} {MONTHS[('en', 'uk', 'ru')[place]][day.month - 1]} {day.year}"


def event_texts(value: int, counted: str, side: str, day: date, hedge: Hedge = Hedge.EXACT) -> tuple[str, ...]:
    """Say that so many came on a day, in three languages."""
    who, to, words = COUNTED[counted], TO[side], WORDS[hedge]
    numbers = [f"{word} {value}".strip() for word in words]
    return (
        f"On {dated(day, 0)}, {numbers[0]} {who[0]} returned to {to[0]} in an exchange.",
        f"{dated(day, 1)} року {to[1]} повернулися {numbers[1]} {who[1]}.",
        f"{dated(day, 2)} года {to[2]} вернулись {numbers[2]} {who[2]}.",
    )


def total_texts(value: int, day: date, hedge: Hedge = Hedge.EXACT) -> tuple[str, ...]:
    """Say that so many had come by a day."""
    numbers = [f"{word} {value}".strip() for word in WORDS[hedge]]
    return (
        f"By {dated(day, 0)}, {numbers[0]} people in total had returned to Ukraine.",
        f"Станом на {dated(day, 1)} року в Україну загалом повернулися {numbers[1]} людей.",
        f"По состоянию на {dated(day, 2)} года в Украину всего вернулись {numbers[2]} человек.",
    )


def published_cases() -> Iterator[Case]:
    """Give every row of the three tables as claims, and mutations of each."""
    rows = _rows()
    draw = Random(5)
    for (exchange, column, phase), told in sorted(rows.cells.items()):
        if f"{exchange}/{phase}" in rows.days:
            yield from _of_cell(rows, (exchange, column, phase), told, draw)
    yield from _totals(rows, draw)
    yield from _statements()


_COLUMNS = {
    "returned_to_ukraine": ("people returned", "Ukraine"), "of_which_military": ("prisoners of war returned", "Ukraine"),
    "of_which_civilian": ("civilians returned", "Ukraine"), "returned_to_russia": ("people returned", "Russia"),
}  # fmt: skip


def _read(name: str) -> list[dict[str, str]]:
    with (TABLES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _rows() -> Rows:
    rows = Rows()
    for row in _read("exchanges.csv"):
        phase = "" if re.match(r"(?:all|several (?:stages|phases|parts))\b", row["phase"]) else row["phase"]
        start, _, end = row["date"].partition("/")
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", start):
            continue
        days = (date.fromisoformat(start), date.fromisoformat(end or start))
        if rows.days.setdefault(f"{row['exchange_id']}/{phase}", days) != days:
            continue  # told of another day: a conflict of days, not of numbers
        for column in _COLUMNS:
            if row[column].isdigit():
                rows.cells[row["exchange_id"], column, phase].add(int(row[column]))
                rows.numbers[int(row[column])].add(days[0])
        for number in re.findall(r"\d[\d,]*", f"{row['notes']} {row['formula']}"):
            rows.numbers[int(number.replace(",", ""))].add(days[0])
        both = [row["returned_to_ukraine"], row["returned_to_russia"]]
        if all(text.isdigit() for text in both):
            rows.numbers[sum(map(int, both))].add(days[0])
    for name, day, value in (("cumulative.csv", "as_of", "figure"), ("statements.csv", "as_of", "value")):
        for row in _read(name):
            found = re.search(r"\d+", row[value])
            if found and re.fullmatch(r"\d{4}-\d\d-\d\d", row[day]):
                rows.numbers[int(found[0])].add(date.fromisoformat(row[day]))
    return rows


def _near(rows: Rows, value: int, day: date, within: int = 60) -> bool:
    """Tell whether a number was published of anything around a day."""
    return any(abs((day - each).days) <= within for each in rows.numbers.get(value, ()))


def _mutated(rows: Rows, value: int, day: date, draw: Random) -> int:
    """Change a digit so that the number was published of nothing around that day."""
    digits = str(value)
    for _attempt in range(60):
        place = draw.randrange(len(digits))
        other = int(digits[:place] + draw.choice("123456789") + digits[place + 1 :])
        if other != value and not _near(rows, other, day) and other > 0:
            return other
    return value + 70_000


def _of_cell(rows: Rows, key: tuple[str, str, str], told: set[int], draw: Random) -> Iterator[Case]:
    exchange, column, phase = key
    counted, side = _COLUMNS[column]
    first, last = rows.days[f"{exchange}/{phase}"]
    # Where somebody told of the parts of a day, their sum and the whole are each told of that day.
    rivals = _rivals(rows, key, first, last)
    when = {"side": side, "first": first, "last": last}
    one_day = first == last
    for value in sorted(told):
        claim = stated(value, counted, "event", **when)
        texts = event_texts(value, counted, side, first) if one_day else ()
        yield Case("row", claim, last, C if len(told) > 1 else H, texts)
        if len(told) > 1 or rivals:
            continue
        wrong = _mutated(rows, value, first, draw)
        yield Case(
            "digit", replace(claim, value=wrong), last, N, event_texts(wrong, counted, side, first) if one_day else ()
        )
        for hedge, expected in ((Hedge.MORE_THAN, N), (Hedge.AT_LEAST, H), (Hedge.ABOUT, H)):
            texts = event_texts(value, counted, side, first, hedge) if one_day else ()
            yield Case(f"hedge {hedge}", stated(value, counted, "event", hedge, **when), last, expected, texts)
        far = first + timedelta(days=4000)
        yield Case("date", replace(claim, first=far, last=far), far, C, event_texts(value, counted, side, far))
        other = _COLUMNS[column][1] == "Ukraine" and rows.cells.get((exchange, "returned_to_russia", phase), set())
        if column == "returned_to_ukraine" and other and value not in other and value >= 20:
            swapped = replace(claim, side="Russia")
            yield Case("side", swapped, last, E, event_texts(value, counted, "Russia", first) if one_day else ())


def _rivals(rows: Rows, key: tuple[str, str, str], first: date, last: date) -> bool:
    """Tell whether another phase or exchange of the same days has numbers of the same kind: then a wrong digit may be one of theirs."""
    exchange, column, phase = key
    for other, kind, stage in rows.cells:
        days = rows.days.get(f"{other}/{stage}")
        if (other, stage) != (exchange, phase) and kind == column and days and days[0] <= last and days[1] >= first:
            return True
    return False


_HEDGES = (
    (r"more than|over|just over", Hedge.MORE_THAN), (r"at least", Hedge.AT_LEAST), (r"nearly", Hedge.NEARLY),
    (r"about|roughly", Hedge.ABOUT),
)  # fmt: skip


def _class(what: str) -> tuple[str, str, dict[str, object]]:
    """Give counted, kind and further fields of a running total by its words."""
    side = {"side": "Russia" if what.startswith("Russian") else "Ukraine"}
    if "both sides counted" in what or "prisoners swapped through" in what:
        return "prisoners exchanged", "cumulative", {"side": "both"}
    if "bodies" in what:
        return "bodies returned", "cumulative", {**side, "unit": "bodies"}
    if "hold" in what or "held" in what:
        return "people held", "stock", side
    if "outside exchanges" in what or "apart from exchanges" in what:
        return "people returned outside exchanges", "cumulative", side
    soldiers = re.match(r"(captured military personnel|soldiers|defenders|prisoners of war)", what)
    return ("prisoners of war returned" if soldiers else "people returned"), "cumulative", side


_NARROW = r"\b(?:during|in) 20\d\d\b|since the start|since 2 June|Istanbul|between"


def _totals(rows: Rows, draw: Random) -> Iterator[Case]:
    """Give the running totals that state an exact day; those of one day and class that differ cannot be decided."""
    told: dict[tuple[date, str, str], set[int]] = defaultdict(set)
    read = []
    for row in _read("cumulative.csv"):
        found = re.fullmatch(r"(?P<hedge>[a-z ]*?)\s*(?P<n>\d+)", row["figure"])
        if not found or not re.fullmatch(r"\d{4}-\d\d-\d\d", row["as_of"]):
            continue
        counted, kind, more = _class(row["what"])
        hedge = next((name for pattern, name in _HEDGES if re.fullmatch(pattern, found["hedge"])), Hedge.EXACT)
        day = date.fromisoformat(row["as_of"])
        if "swapped through" in row["what"]:
            continue  # the press wording of another row, a conflict of its own
        if hedge is Hedge.EXACT and not re.search(_NARROW, row["what"]):
            told[day, counted, str(more["side"])].add(int(found["n"]))
        read.append((day, counted, kind, more, int(found["n"]), hedge, row["what"]))
    for day, counted, kind, more, value, hedge, what in read:
        same = told[day, counted, str(more["side"])]
        plain = counted == "people returned" and more["side"] == "Ukraine"
        claim = stated(value, counted, kind, hedge, first=day, last=day, **more)
        narrow = re.search(_NARROW, what)
        clash = len(same) > 1 or (hedge is not Hedge.EXACT and bool(same)) or bool(narrow)
        if not clash:
            yield Case("total", claim, day, H, total_texts(value, day, hedge) if plain else ())
        elif hedge is Hedge.EXACT and not narrow:
            yield Case("total, told twice", claim, day, C, total_texts(value, day) if plain else ())
        if hedge is Hedge.EXACT and not clash and not _hedged_beside(read, day, counted):
            wrong = _mutated(rows, value, day, draw)
            yield Case("digit", replace(claim, value=wrong), day, N, total_texts(wrong, day) if plain else ())
            more_than = stated(value, counted, kind, Hedge.MORE_THAN, first=day, last=day, **more)
            yield Case("hedge more_than", more_than, day, N, total_texts(value, day, Hedge.MORE_THAN) if plain else ())
        far = day + timedelta(days=4000)
        yield Case("date", replace(claim, first=far, last=far), far, C)


def _hedged_beside(read: Sequence[tuple[object, ...]], day: date, counted: str) -> bool:
    return any(each[0] == day and each[1] == counted and each[5] is not Hedge.EXACT for each in read)


def _statements() -> Iterator[Case]:
    """Give the statements about groups and the case book (domain.md 4.2), written out by hand."""
    may = {day: date(2025, 5, day) for day in (23, 24, 25, 26, 28)}
    book: list[tuple[int | None, str, str, date, Verdict, dict[str, object]]] = [
        (1279, "people returned", "cumulative", may[28], H, {"noun": "defenders of Azovstal", "of_total": 2500}),
        (1279, "people returned", "cumulative", may[28], H, {"noun": "servicemen led out of Azovstal"}),
        (1279, "people returned", "cumulative", may[28], E, {"noun": "Azov fighters", "of_total": 2500}),
        (1279, "people returned", "cumulative", may[28], E, {"noun": "fighters of the Azov Brigade"}),
        (455, "people returned", "cumulative", may[28], H, {"noun": "fighters of the Azov Brigade"}),
        (455, "people returned", "cumulative", may[28], H, {"noun": "Azov regiment"}),
        (455, "people returned", "cumulative", may[28], E, {"noun": "defenders of Azovstal"}),
        (545, "people returned", "cumulative", may[28], N, {"noun": "fighters of the Azov Brigade"}),
        (1297, "people returned", "cumulative", may[28], N, {"noun": "defenders of Azovstal"}),
        (51, "people returned", "cumulative", may[28], C, {"noun": "defenders of Azovstal", "unit": "percent", "quote": "51.2%"}),
        (70, "people returned", "cumulative", may[28], N, {"noun": "defenders of Azovstal", "unit": "percent", "quote": "70%"}),
        (1000, "people returned", "event", may[25], H, {"first": may[23], "last": may[25]}),
        (697, "people returned", "cumulative", may[24], H, {"first": may[23], "last": may[24]}),
        (880, "prisoners of war returned", "event", may[25], H, {"first": may[23], "last": may[25]}),
        (311, "people returned", "event", may[25], H, {"subgroup": "captured in 2022"}),
        (311, "people returned", "event", may[25], E, {"subgroup": "held over three years"}),
        (175, "people returned", "event", may[25], H, {"noun": "Mariupol garrison"}),
        (0, "people returned", "event", may[25], H, {"noun": "12th brigade Azov"}),
        (46, "units", "event", may[26], H, {"unit": "units"}),
        (64, "units", "event", may[26], N, {"unit": "units"}),
        (46, "prisoners of war returned", "event", may[26], E, {}),
        (900, "people held", "stock", date(2024, 2, 15), H,
         {"noun": "defenders of Mariupol (Azov)", "approx": Hedge.MORE_THAN, "lower": 900}),
        (4306, "people returned", "cumulative", date(2025, 3, 19), H, {}),
        (4552, "people returned", "cumulative", date(2025, 4, 19), H, {}),
        (5147, "people returned", "cumulative", may[23], H, {}),
        (5757, "people returned", "cumulative", may[25], H, {}),
        (6465, "people held", "stock", date(2024, 6, 5), C, {}),
        (6365, "people held", "stock", date(2024, 6, 5), C, {}),
        (4955, "prisoners exchanged", "cumulative", date(2026, 2, 5), H, {"side": "both"}),
        (4955, "people returned", "cumulative", date(2026, 2, 5), E, {}),
        (314, "prisoners exchanged", "event", date(2026, 2, 5), H, {"side": "both"}),
        (314, "people returned", "event", date(2026, 2, 5), E, {}),
        (157, "prisoners exchanged", "event", date(2026, 2, 5), H, {"side": "each"}),
        (230, "people returned", "event", date(2024, 1, 3), H, {}),
        (248, "people returned", "event", date(2024, 1, 3), H, {"side": "Russia"}),
        (248, "people returned", "event", date(2024, 1, 3), E, {}),
        (32, "prisoners executed", "cumulative", date(2024, 12, 20), C, {}),
        (66, "people missing", "cumulative", date(2024, 1, 1), C, {"side": "United Nations"}),
        (8576, "prisoners to be exchanged", "agreed", date(2018, 12, 13), C, {"side": "Yemen"}),
        (65, "prisoners killed in captivity", "event", date(2024, 1, 24), C, {}),
        (1000, "prisoners to be exchanged", "agreed", may[24], H, {"side": "each"}),
    ]  # fmt: skip
    for value, counted, kind, day, expected, more in book:
        yield Case("book", stated(value, counted, kind, **{"side": "Ukraine", **more}), day, expected)


@dataclass(frozen=True)
class Truth:
    """The persons of the made-up conflict, counted by hand."""

    persons: Sequence[Person]
    shape: Shape

    def back(self, day: date, *, group: str = "", power: str = "") -> int:
        """Count who is home at the end of a day."""
        return sum(self._status(person, day) == "returned" for person in self._of(group, power))

    def held(self, day: date, *, group: str = "", power: str = "") -> int:
        """Count who is held at the end of a day."""
        return sum(self._status(person, day) == "held" for person in self._of(group, power))

    def came(self, first: date, last: date, *, group: str = "", power: str = "", category: str = "") -> int:
        """Count the persons who came home between two days, both included."""
        return sum(
            any(
                stay.end_kind == "returned" and stay.end_day and first <= stay.end_day <= last
                for stay in person.captivities
            )
            for person in self._of(group, power)
            if not category or person.category == category
        )

    def _of(self, group: str, power: str) -> Iterator[Person]:
        return (
            person for person in self.persons
            if (not group or group in person.groups) and (not power or person.power == power)
        )  # fmt: skip

    @staticmethod
    def _status(person: Person, day: date) -> str:
        begun = [stay for stay in person.captivities if stay.captured <= day]
        if not begun:
            return ""
        return "held" if begun[-1].holds_on(day) else begun[-1].end_kind


GROUPS = {
    "plant": ("defenders of the plant", "захисників заводу", "защитников завода"),
    "brigade": ("fighters of the brigade", "бійців бригади", "бойцов бригады"),
}


def truth_cases(truth: Truth) -> Iterator[Case]:
    """Give claims about the made-up conflict as of many days, and mutations of each."""
    draw = Random(11)
    for phase in [phase for exchange in truth.shape.exchanges for phase in exchange.phases]:
        yield from _of_day(truth, phase.day, draw)
    alone = {each.phases[0].day: each for each in truth.shape.exchanges if len(each.phases) == 1}
    for day in sorted(alone):
        yield from _of_exchange(truth, day, draw)
    for day in (date(2025, 5, 23), date(2025, 5, 24), date(2025, 5, 25)):
        yield from _of_exchange(truth, day, draw)
    yield from _odd_cases(truth)


def _said(value: int, group: str, day: date, *, held: bool, hedge: Hedge = Hedge.EXACT) -> tuple[str, ...]:
    numbers = [f"{word} {value}".strip() for word in WORDS[hedge]]
    who = GROUPS[group]
    if held:
        return (
            f"As of {dated(day, 0)}, {numbers[0]} {who[0]} were still held in captivity.",
            f"Станом на {dated(day, 1)} року в полоні перебували {numbers[1]} {who[1]}.",
            f"По состоянию на {dated(day, 2)} года в плену находились {numbers[2]} {who[2]}.",
        )
    return (
        f"By {dated(day, 0)}, a total of {numbers[0]} {who[0]} had returned from captivity.",
        f"Станом на {dated(day, 1)} року з полону загалом повернулися {numbers[1]} {who[1]}.",
        f"По состоянию на {dated(day, 2)} года из плена всего вернулись {numbers[2]} {who[2]}.",
    )


def _of_day(truth: Truth, day: date, draw: Random) -> Iterator[Case]:
    """Claims about the two groups as of a day: who had come back, who was held."""
    for group in GROUPS:
        power = truth.shape.plant.power
        value = truth.came(date.min, day, group=group)
        held = truth.held(day, group=group)
        for count, counted, kind in ((value, "people returned", "cumulative"), (held, "people held", "stock")):
            if count and count < 5:
                noun = GROUPS[group][0]
                yield Case(
                    "small", stated(count, counted, kind, noun=noun, first=day, last=day), day, W, (), truth=True
                )
                continue
            yield from _group_cases(truth, day, group, count, counted=counted, kind=kind, draw=draw, power=power)


def _group_cases(
    truth: Truth, day: date, group: str, count: int, *, counted: str, kind: str, draw: Random, power: str
) -> Iterator[Case]:
    del power
    place = draw.randrange(3)
    noun, is_held = GROUPS[group][place], counted == "people held"
    fields = {"noun": noun, "first": day, "last": day}

    def case(why: str, value: int, expected: Verdict, hedge: Hedge = Hedge.EXACT) -> Case:
        claim = stated(value, counted, kind, hedge, **fields)
        return Case(why, claim, day, expected, _said(value, group, day, held=is_held, hedge=hedge), truth=True)

    yield case("true", count, H)
    yield case("digit", count + 3000, N)
    if count >= 20:
        yield case("hedge more_than", count, N, Hedge.MORE_THAN)
        yield case("hedge more_than", count - 1, H, Hedge.MORE_THAN)
        yield case("hedge at_least", count, H, Hedge.AT_LEAST)
        yield case("hedge about", round(count * 1.04), H, Hedge.ABOUT)
        yield case("hedge about", count + 9000, N, Hedge.ABOUT)
    other = "brigade" if group == "plant" else "plant"
    theirs = truth.held(day, group=other) if is_held else truth.came(date.min, day, group=other)
    if theirs >= 5 and theirs != count:
        yield case("group", theirs, E)


def _of_exchange(truth: Truth, day: date, draw: Random) -> Iterator[Case]:
    """Claims about the day of an exchange: of each side, of soldiers, of civilians, of both."""
    names = {power.code: power.name for power in truth.shape.powers}
    counts = {code: truth.came(day, day, power=code) for code in names}
    for code, name in names.items():
        fields = {"side": name, "first": day, "last": day, "noun": "people"}
        count, soldiers = counts[code], truth.came(day, day, power=code, category="military")
        if count < 5:
            continue
        yield Case("true", stated(count, "people returned", "event", **fields), day, H, truth=True)
        yield Case("digit", stated(count + 4000, "people returned", "event", **fields), day, N, truth=True)
        yield Case("hedge", stated(count, "people returned", "event", Hedge.MORE_THAN, **fields), day, N, truth=True)
        other = next(each for each in names if each != code)
        if counts[other] != count and counts[other] >= 5:
            yield Case("side", stated(counts[other], "people returned", "event", **fields), day, E, truth=True)
        if count - soldiers >= 5:
            yield Case("true", stated(soldiers, "prisoners of war returned", "event", **fields), day, H, truth=True)
            yield Case("rule", stated(count, "prisoners of war returned", "event", **fields), day, E, truth=True)
            yield Case("true", stated(count - soldiers, "civilians returned", "event", **fields), day, H, truth=True)
    both = {"side": "both", "first": day, "last": day, "noun": "prisoners"}
    if min(counts.values()) >= 5:
        yield Case("both", stated(sum(counts.values()), "prisoners exchanged", "event", **both), day, H, truth=True)
        each = H if len(set(counts.values())) == 1 else None
        if each:
            yield Case(
                "each",
                stated(counts["lod"], "prisoners exchanged", "event", **(both | {"side": "each"})),
                day,
                each,
                truth=True,
            )
    del draw


def _odd_cases(truth: Truth) -> Iterator[Case]:
    """Claims that no number decides, the whole exchange, its days, and statements of nobody."""
    first, second, last = date(2025, 5, 23), date(2025, 5, 24), date(2025, 5, 25)
    whole = truth.came(first, last, power="lod")
    lod = {"side": "Lodrenia", "noun": "people"}
    span = {"first": first, "last": last}
    plant = truth.came(first, last, group="plant")
    asked: list[tuple[int | None, str, str, date, Verdict, dict[str, object]]] = [
        (whole, "people returned", "event", last, H, lod | span),
        (truth.came(first, second, power="lod"), "people returned", "cumulative", last, H, lod | {"first": first, "last": second}),
        (plant, "people returned", "event", last, H, {"noun": "defenders of the plant", "of_total": whole} | span),
        (plant, "people returned", "event", last, N, {"noun": "defenders of the plant", "of_total": whole + 5000} | span),
        (0, "people returned", "event", last, H, {"noun": "fighters of the brigade"} | span),
        (plant, "people returned", "event", last, E, {"noun": "fighters of the brigade"} | span),
        (truth.came(second, second, power="lod"), "people returned", "event", first, E, lod | {"first": first, "last": first}),
        (whole, "prisoners to be exchanged", "agreed", first, C, {"side": "each"}),
        (300, "people returned", "event", last, C, {"noun": "marines of the harbour", "side": "Lodrenia"} | span),
        (300, "people returned", "event", last, C, {"noun": "people", "side": "Utopia"} | span),
        (12, "prisoners executed", "cumulative", last, C, lod),
        (44, "prisoners reporting torture", "survey", last, C, lod),
        (900, "bodies returned", "event", last, C, {"side": "Lodrenia", "unit": "bodies"}),
    ]  # fmt: skip
    taken = sum("plant" in person.groups for person in truth.persons)
    share = round(100 * truth.back(date(2025, 5, 28), group="plant") / taken)
    percent = {"unit": "percent", "quote": f"{share}%", "noun": "defenders of the plant"}
    asked += [
        (share, "people returned", "cumulative", date(2025, 5, 28), H, percent),
        (share + 10, "people returned", "cumulative", date(2025, 5, 28), N, percent | {"quote": f"{share + 10}%"}),
    ]
    for value, counted, kind, day, expected, more in asked:
        yield Case("odd", stated(value, counted, kind, **more), day, expected, truth=True)
