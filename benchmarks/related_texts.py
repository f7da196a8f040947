"""Texts in English, Ukrainian and Russian whose subjects are known, and queries with graded relevance; made up, by a seed.

How it is made: each text is about an exchange or none, a group or none, a speaker and a theme. It is put together from
templates of its language, in which the same exchange, group and speaker are named in different words. Relevance follows
from the subjects alone, whatever the language: 3 same exchange and same group; 2 same exchange, or same group and theme; 1 same
group, or same speaker and theme within 60 days; 0 else. 90 queries, 30 a language: the first texts with five relevant ones.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

from benchmarks.related_texts_data import COMMON, GROUPS, LANGS, MONTHS, OF_GROUP, RETURN, SAID, SPEAKERS, THEMES
from byname.core.verdicts.naming import GroupName

QUERIES, LEAST = 30, 5
TEXTS = 480


@dataclass(frozen=True)
class Labelled:
    """One text with its subjects; `names` and `exchanges` are what a register would know of groups and days."""

    text: str
    lang: str
    day: date
    outlet: str
    exchange: str
    group: str
    speaker: int
    theme: str
    names: tuple[GroupName, ...]
    exchanges: tuple[tuple[str, date], ...]


def labelled_set(seed: int) -> tuple[list[Labelled], dict[int, dict[int, int]]]:
    """Give the texts, and for each query (by place) the grade of every relevant text (by place)."""
    drawn = random.Random(seed)
    names = tuple(
        GroupName(code, "cohort", text, lang)
        for code, by_lang in GROUPS.items()
        for lang in LANGS
        for text in by_lang[lang]
    )
    exchanges = tuple(
        (f"x{number}", date(2030, 1, 9) + timedelta(days=27 * number + drawn.randint(0, 9))) for number in range(16)
    )
    totals = {code: drawn.randint(90, 900) for code, _day in exchanges}
    texts = [_text(drawn, names, exchanges, totals) for _ in range(TEXTS)]
    queries: dict[int, dict[int, int]] = {}
    for lang in LANGS:
        found = 0
        for place, text in enumerate(texts):
            grades = {
                other: grade for other, each in enumerate(texts) if other != place and (grade := graded(text, each))
            }
            if text.lang == lang and found < QUERIES and sum(grade > 1 for grade in grades.values()) >= LEAST:
                queries[place] = grades
                found += 1
    return texts, queries


def graded(one: Labelled, other: Labelled) -> int:
    """Give the relevance of one text to another by their subjects."""
    same_exchange = bool(one.exchange) and one.exchange == other.exchange
    same_group = bool(one.group) and one.group == other.group
    if same_exchange:
        return 3 if same_group else 2
    if same_group:
        return 2 if one.theme == other.theme else 1
    near = abs((one.day - other.day).days) <= 60
    return int(one.speaker == other.speaker and one.theme == other.theme and near)


def _text(
    drawn: random.Random, names: tuple[GroupName, ...], exchanges: tuple[tuple[str, date], ...], totals: dict[str, int]
) -> Labelled:
    lang, theme, speaker = drawn.choice(LANGS), drawn.choice(list(THEMES)), drawn.randrange(len(SPEAKERS))
    exchange = drawn.choice(exchanges) if drawn.random() < 0.7 else None
    group = drawn.choice(list(GROUPS)) if drawn.random() < 0.7 or exchange is None else ""
    day = (
        exchange[1] + timedelta(days=drawn.randint(0, 4))
        if exchange
        else date(2030, 1, 9) + timedelta(days=drawn.randint(0, 440))
    )
    sentences = []
    if exchange:
        written = f"{exchange[1].day} {MONTHS[lang][exchange[1].month - 1]} {exchange[1].year}"
        sentences.append(drawn.choice(RETURN[lang]).format(day=written, n=totals[exchange[0]]))
    if group:
        sentences.append(
            drawn.choice(OF_GROUP[lang]).format(k=drawn.randint(6, 70), group=drawn.choice(GROUPS[group][lang]))
        )
    sentences += drawn.sample(THEMES[theme][lang], 2)
    sentences.append(SAID[lang].format(speaker=SPEAKERS[speaker][lang]))
    sentences += drawn.sample(COMMON[lang], 2)
    code = exchange[0] if exchange else ""
    return Labelled(
        " ".join(sentences), lang, day, f"Outlet {drawn.randint(1, 30)}", code, group, speaker, theme, names, exchanges
    )
