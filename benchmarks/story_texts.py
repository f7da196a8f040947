"""Made-up articles with known truth: stories, their copies and rewrites; and a set of texts with graded relevance.

Everything is put together from templates by a seed; nobody and nothing named here is real. Unrelated articles share
templates, formulas of the trade and whole background paragraphs on purpose: that is what makes near-duplicates hard to tell.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta

from benchmarks.story_texts_data import BACKGROUND, DETAILS, GROUPS, LEADS, OFFICES, OUTLETS, SYLLABLES, SYNONYMS

FIRST = date(2030, 1, 1)


@dataclass(frozen=True)
class Made:
    """One made-up article: its text, which story it tells, how it was made (original, copy, excerpt, rewrite) and how far changed."""

    text: str
    story: int
    sort: str
    changed: float = 0.0
    day: date = FIRST


@dataclass
class Maker:
    """Makes articles by a seed."""

    seed: int = 1
    drawn: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.drawn = random.Random(self.seed)

    def name(self, parts: int = 2) -> str:
        """Make a name that nobody and nothing bears."""
        return "".join(self.drawn.choice(SYLLABLES) for _ in range(parts)).capitalize()

    def sentence(self, template: str, facts: dict[str, str]) -> str:
        """Fill a template: what the whole story shares from `facts`, the rest drawn anew."""
        draw = self.drawn.randint
        own = {
            "a": str(draw(12, 400)), "b": str(draw(2, 90)), "c": str(draw(2, 40)), "d": str(draw(18, 40)), "e": str(draw(41, 66)),
            "hour": f"{draw(5, 11)} o'clock", "town": self.name(), "nth": f"{draw(20, 90)}th",
        }  # fmt: skip
        return template.format_map(own | facts)

    def article(self) -> list[str]:
        """Make the sentences of one story."""
        draw = self.drawn
        facts = {
            "office": draw.choice(OFFICES), "group": draw.choice(GROUPS), "speaker": f"spokesman {self.name()} {self.name(3)}",
            "place": self.name(), "mediator": draw.choice(("the Emirate of Solmir", "the Red Cross", "the Republic of Wimlath")),
            "weekday": draw.choice(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")),
            "n": f"{draw.randint(20, 1400):,}", "m": f"{draw.randint(1500, 9000):,}",
        }  # fmt: skip
        body = [self.sentence(draw.choice(LEADS), facts)]
        body += [self.sentence(template, facts) for template in draw.sample(DETAILS, draw.randint(6, 12))]
        return body + draw.sample(BACKGROUND, draw.randint(1, 3))

    def copy(self, body: list[str]) -> list[str]:
        """Copy a story with another outlet's dateline and last line, now and then without its last sentences."""
        kept = body[: -self.drawn.randint(1, 2)] if self.drawn.random() < 0.3 else body
        return [
            f"{self.name()}, as reported by {self.drawn.choice(OUTLETS)}.",
            *kept,
            f"Follow {self.drawn.choice(OUTLETS)} for more.",
        ]

    def rewrite(self, body: list[str], share: float) -> list[str]:
        """Rewrite a story: words for others, sentences left out, moved and added, a number changed."""
        draw = self.drawn
        kept = [self._reworded(sentence, share) for sentence in body if draw.random() > share / 2]
        if len(kept) > 3 and draw.random() < share:
            first, second = draw.sample(range(1, len(kept)), 2)
            kept[first], kept[second] = kept[second], kept[first]
        own = [
            self.sentence(
                draw.choice(DETAILS),
                {"office": OFFICES[0], "place": self.name(), "speaker": self.name(), "mediator": "a state", "m": "900"},
            )
        ]
        return [*kept, *(own if draw.random() < 2 * share else []), *draw.sample(BACKGROUND, 1)]

    def _reworded(self, sentence: str, share: float) -> str:
        words = []
        for written in sentence.split():
            word = written
            plain = word.strip(",.").casefold()
            if plain in SYNONYMS and self.drawn.random() < 2.5 * share:
                word = word.casefold().replace(plain, SYNONYMS[plain])
            elif self.drawn.random() < share / 4:
                continue
            words.append(word)
        return " ".join(words)


def corpus(count: int, seed: int = 1) -> list[Made]:
    """Make so many articles: about half alone, the rest copies and rewrites of four strengths, in drawn order."""
    maker = Maker(seed)
    made: list[Made] = []
    story = 0
    while len(made) < count:
        body, day = maker.article(), FIRST + timedelta(days=maker.drawn.randint(0, 700))
        made.append(Made(" ".join(body), story, "original", 0.0, day))
        for _ in range(maker.drawn.choice((0, 0, 0, 0, 1, 1, 2, 3, 6))):
            way = maker.drawn.random()
            share = maker.drawn.choice((0.1, 0.2, 0.3, 0.4))
            if way < 0.35:
                made.append(Made(" ".join(maker.copy(body)), story, "copy", 0.0, day))
            elif way < 0.45:
                made.append(Made(" ".join(body[: max(3, len(body) // 2)]), story, "excerpt", 0.0, day))
            else:
                made.append(Made(" ".join(maker.rewrite(body, share)), story, "rewrite", share, day))
        story += 1
    made = made[:count]
    maker.drawn.shuffle(made)
    return made
