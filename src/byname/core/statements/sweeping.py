"""Claims with units of our own: sweeping statements, units, phases, days, and plurals without a number."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Final

from byname.core.grammar.numerals import numerals
from byname.core.grammar.parts import Form, Numeral, Sentence, Token, Use
from byname.core.grammar.tongues import Tongue
from byname.core.press.counts import Hedge
from byname.core.statements import sweeping_data as data
from byname.core.statements.claim import TextClaim
from byname.core.statements.lexicon import Mark, marks

__all__ = ["sweeping_claims"]

_REACH: Final = 4
_GROUP: Final = 9
_LISTED: Final = 6
_AROUND: Final = 60
_OWN: Final = {"units": data.UNITS, "phases": data.PHASES}
_LONG_YEARS: Final = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST})


def sweeping_claims(
    text: str, sentences: Sequence[Sentence], tongue: Tongue, taken: Iterable[tuple[int, int]] = ()
) -> tuple[TextClaim, ...]:
    """Read what the labelling rules leave out, in the order of the text; `taken`: spans that are claims already.

    A sweeping statement has no value (over-years: the years); `sweeping` says what it sweeps, `noun` whom. Only sentences that
    speak of captives, the dead, exchanges or what is done with them hold any.
    """
    if tongue is Tongue.OTHER:
        return ()
    spans = sorted(taken)
    found: list[TextClaim] = []
    for sentence in sentences:
        page = _Page(text, sentence, tongue, marks(sentence.tokens, tongue))
        here = spans[bisect_left(spans, (sentence.start, 0)) : bisect_left(spans, (sentence.end, 0))]
        found.extend(_free(page.claims(), here))
    return tuple(sorted(found, key=lambda claim: (claim.start, claim.end)))


def _free(claims: Iterable[TextClaim], taken: Sequence[tuple[int, int]]) -> Iterator[TextClaim]:
    """Give the claims that stand on no span that is taken already, by a claim or by one of their own before them."""
    held = list(taken)
    for claim in claims:
        if not any(start < claim.end and claim.start < end for start, end in held):
            held.append((claim.start, claim.end))
            yield claim


@dataclass(frozen=True, slots=True)
class _Page:
    """One sentence with its marks."""

    text: str
    sentence: Sentence
    tongue: Tongue
    marks: tuple[Mark, ...]

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.sentence.tokens

    def claims(self) -> Iterator[TextClaim]:
        """Read numbers of our own units first, then vague plurals, then operators."""
        read = numerals(self.sentence, self.tongue)
        concerned = self._concerned()
        for numeral in read:
            own = self._own_unit(numeral)
            if own is not None and (own.unit != "units" or self._moved()):
                yield own
            elif concerned and (other := self._vague(numeral) or self._years(numeral)) is not None:
                yield other
        if concerned:
            yield from self._operators()

    def _marked(self, first: int, last: int) -> tuple[Mark, ...]:
        """Give the marks that begin at one of some tokens."""
        start, end = (bisect_left(self.marks, place, key=lambda mark: mark.first) for place in (max(first, 0), last))
        return self.marks[start:end]

    def _concerned(self) -> bool:
        """Tell whether the sentence is about people in captivity at all."""
        return any(
            (mark.kind == "noun" and mark.name in data.NOUNS) or (mark.kind == "did" and mark.name in data.COUNTED)
            for mark in self.marks
        )

    def _moved(self) -> bool:
        """Tell whether the sentence is about people who are held or come home: only then are its units those of captives."""
        people = any(mark.kind == "noun" and mark.name in data.PEOPLE for mark in self.marks)
        return people or any(mark.kind == "did" and mark.name in data.MOVES for mark in self.marks)

    def _index(self, place: int) -> int:
        """Give the first token that begins at or after a place of the text."""
        return bisect_left(self.tokens, place, key=lambda token: token.start)

    def _ahead(self, place: int) -> list[Token]:
        """Give the words after a place up to the next mark, a few of them; a hyphen is none."""
        found: list[Token] = []
        for index in range(self._index(place), len(self.tokens)):
            token = self.tokens[index]
            if token.text == "-":
                continue
            if not token.text[0].isalnum() or len(found) >= _REACH:
                break
            found.append(token)
        return found

    def _own_unit(self, numeral: Numeral) -> TextClaim | None:
        """Read "46 units", "three stages", "two days"."""
        ahead = self._ahead(numeral.end)
        before = self._index(numeral.start) - 1
        if before >= 0 and self.tokens[before].fold in data.NOT_ONE:
            return None
        if numeral.value is None or numeral.use in {Use.UNIT_NUMBER, Use.DATE, Use.TIME, Use.AGE, Use.MONEY, Use.TERM}:
            return None
        if numeral.use is Use.DURATION:
            return self._days(numeral) if self._how_long(numeral, ahead) else None
        for unit, stems in _OWN.items():
            near = next((token for token in ahead[:3] if token.fold.startswith(stems)), None)
            between = ahead[: ahead.index(near)] if near else []
            if near is None or any(self._noun_at(token) in data.PEOPLE for token in between):
                continue
            ordinal = numeral.form is Form.ORDINAL
            if ordinal and unit != "phases":
                continue
            return self._number(numeral, unit, "ordinal" if ordinal else "cumulative")
        return None

    def _how_long(self, numeral: Numeral, ahead: Sequence[Token]) -> bool:
        """Tell whether it is how many days something took, and not how far away a day is: three days ago."""
        first = self._index(numeral.start)
        beside = [token.fold for token in (*self.tokens[max(first - 1, 0) : first], *ahead[1:2])]
        return bool(ahead) and ahead[0].fold.startswith(data.DAYS) and not data.AWAY.intersection(beside)

    def _days(self, numeral: Numeral) -> TextClaim:
        """Read a number of days; "over two days" is no more than two."""
        found = self._number(numeral, "days", "event")
        if not found.quote.casefold().startswith("over"):
            return found
        bare = self.text[numeral.bare_start : numeral.end]
        return replace(found, quote=bare, start=numeral.bare_start, lower=None, approx=Hedge.EXACT)

    def _noun_at(self, token: Token) -> str:
        index = self._index(token.start)
        return next(
            (
                mark.name
                for mark in self._marked(index - _REACH, index + 1)
                if mark.kind == "noun" and mark.first <= index < mark.last and mark.name in data.NOUNS
            ),
            "",
        )

    def _number(self, numeral: Numeral, unit: str, kind: str, *, vague: bool = False, sweeping: str = "") -> TextClaim:
        first = self._index(numeral.end)
        counted, _kind = self._counted(first)
        group = self._noun(first, first, before=True) if sweeping else self._group(first)
        return TextClaim(
            quote=self.text[numeral.start : numeral.end], start=numeral.start, end=numeral.end, value=numeral.value,
            lower=numeral.lower, upper=numeral.upper, approx=numeral.hedge, unit=unit, counted=counted if vague else unit,
            kind=kind, noun=group, sentence=(self.sentence.start, self.sentence.end), sweeping=sweeping, vague=vague,
        )  # fmt: skip

    def _vague(self, numeral: Numeral) -> TextClaim | None:
        """Read "hundreds of prisoners" and "most of them"; hundreds of families are none."""
        first = self._index(numeral.end)
        before = self.tokens[self._index(numeral.start) - 1].fold if self._index(numeral.start) else ""
        word = self.tokens[first - 1].fold
        if numeral.form is not Form.VAGUE or word in data.AS_MANY or (word == "many" and before in data.AS_MANY):
            return None
        nouns = [mark for mark in self._marked(first, first + _REACH) if mark.kind == "noun"]
        name = next((mark.name for mark in nouns if mark.name in data.NOUNS), "")
        if not name and any(mark.name == "other" for mark in nouns):
            return None
        unit = {"bodies": "bodies", "exchanges": "exchanges", "places": "places", "incidents": "incidents"}.get(
            name, "persons"
        )
        return self._number(numeral, unit, self._counted(first)[1], vague=True)

    def _years(self, numeral: Numeral) -> TextClaim | None:
        """Read "held for more than three years"."""
        ahead = self._ahead(numeral.end)
        years = numeral.use is Use.DURATION and bool(ahead) and ahead[0].fold.startswith(data.YEARS)
        captive = any(mark.kind == "did" and mark.name in {"hold", "capture"} for mark in self.marks)
        if not (years and captive and numeral.hedge in _LONG_YEARS):
            return None
        return self._number(numeral, "sweeping", "stock", sweeping="over-years")

    def _operators(self) -> Iterator[TextClaim]:
        place = 0
        while place < len(self.tokens):
            found = next(
                (
                    (code, phrase, size)
                    for code, phrase, pieces in _starting(self.tongue, self.tokens[place].fold)
                    if (size := self._fits(place, pieces))
                ),
                None,
            )
            claim = self._swept(place, *found) if found else None
            if claim is not None:
                yield claim
            place += found[2] if found else 1

    def _fits(self, place: int, pieces: tuple[str, ...]) -> int:
        """Give how many tokens an operator takes from a place, 0 where it does not stand there."""
        at = place
        for index, piece in enumerate(pieces):
            if piece == "~":
                rest = pieces[index + 1 :]
                skipped = next((step for step in range(1, _REACH) if self._fits(at + step, rest)), 0)
                return at + skipped + self._fits(at + skipped, rest) - place if skipped else 0
            word = self.tokens[at].fold if at < len(self.tokens) else ""
            if not (word.startswith(piece[:-1]) if piece.endswith("*") else word == piece):
                return 0
            at += 1
        return at - place

    def _swept(self, place: int, code: str, phrase: str, size: int) -> TextClaim | None:
        """Make a claim of an operator with the group behind it; one that needs a noun and has none sweeps nothing."""
        after = place + size
        next_word = self.tokens[after].fold if after < len(self.tokens) else ""
        if code == "all" and next_word in data.NOT_ALL:
            return None
        alone = phrase in data.SELF_STANDING
        last = (self._group_end(after + 1) if next_word in data.AMONG else after) if alone else self._group_end(after)
        if not alone and next_word not in data.THEM and not self._grouped(code, after, last):
            return None
        start, end = self.tokens[place].start, self.tokens[last - 1].end
        counted, kind = self._counted(after, listed=True)
        return TextClaim(
            quote=self.text[start:end], start=start, end=end, value=None, lower=None, upper=None, approx=Hedge.EXACT,
            unit="sweeping", counted=counted, kind=kind, noun=self._noun(after, last, before=code == "never", units=code == "never"),
            sentence=(self.sentence.start, self.sentence.end), sweeping=code,
        )  # fmt: skip

    def _grouped(self, code: str, first: int, last: int) -> bool:
        """Tell whether between two tokens stands a group: people, an exchange, or a unit that has members."""
        near = self._marked(first, max(last, first + 1))
        named = code in {"none", "all", "only"} and any(mark.kind == "mod" and mark.name == "unit" for mark in near)
        return named or any(mark.kind == "noun" and mark.name in data.NOUNS for mark in near)

    def _noun(self, after: int, last: int, *, before: bool, units: bool = False) -> str:
        """Give whom an operator sweeps: the words behind it, else the nearest people or exchange, those before it first."""
        if last > after:
            return self.text[self.tokens[after].start : self.tokens[last - 1].end].removeprefix("above ")
        around = range(max(after - _AROUND, 0), min(after + _AROUND, len(self.tokens)))
        people = [mark.first for mark in self._marked(around.start, around.stop) if self._peopled(mark)]
        people += [index for index in around if units and self.tokens[index].fold.startswith(data.UNITS)]
        near = min(people, key=lambda first: (before and first > after, abs(first - after)), default=None)
        return "" if near is None else self._group(near) or self.tokens[near].text

    def _peopled(self, mark: Mark) -> bool:
        """Tell whether a mark is people or an exchange, and not what happened to them."""
        done = any(other.kind == "did" and other.name != "swap" for other in self._marked(mark.first, mark.first + 1))
        return mark.kind == "noun" and mark.name in data.NOUNS and not done

    def _group_end(self, first: int) -> int:
        """Give where the group that begins at a token ends: at a mark, a verb, a conjunction, a preposition."""
        last = first
        while last < len(self.tokens) and last - first < _GROUP:
            word = self.tokens[last]
            if word.text in "-‐‑" or (word.text in '«“„"»”' and last > first):
                last += 1
                continue
            inner = (
                last > first
                and word.fold in {"in", "from", "у", "в", "з", "із", "из"}
                and self.tokens[last - 1].text[0].islower()
            )
            ends = not word.text[0].isalnum() or word.fold in data.STOPS or self._acts(last)
            if ends and not (inner and last + 1 < len(self.tokens) and self.tokens[last + 1].text[0].isupper()):
                break
            last += 1
        return last

    def _acts(self, index: int) -> bool:
        """Tell whether a word is what happened and no people."""
        over = [mark for mark in self._marked(index - _REACH, index + 1) if index < mark.last]
        done = any(mark.kind == "did" for mark in over)
        return done and not any(mark.kind == "noun" and mark.name in data.NOUNS for mark in over)

    def _group(self, first: int) -> str:
        first += first < len(self.tokens) and self.tokens[first].fold in {"of", "из", "із", "з", "-"}
        last = self._group_end(first)
        return self.text[self.tokens[first].start : self.tokens[last - 1].end] if last > first else ""

    def _counted(self, index: int, *, listed: bool = False) -> tuple[str, str]:
        """Say what is counted, and as what: by what happened nearest to a token; behind an operator, on a list is listed."""
        ahead = self.tokens[index : index + _LISTED] if listed else ()
        if any(token.fold.startswith(data.LISTS) for token in ahead):
            return "people listed", "cumulative"
        around = self._marked(index - _AROUND, index + _AROUND)
        done = [mark for mark in around if mark.kind == "did" and mark.name in data.COUNTED]
        near = min(done, key=lambda mark: abs(mark.first - index), default=None)
        return data.COUNTED[near.name] if near else ("", "")


@lru_cache(maxsize=4096)
def _starting(tongue: Tongue, word: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Give the operators that may begin with a word."""
    return tuple(
        row
        for row in _table(tongue)
        if (word.startswith(row[2][0][:-1]) if row[2][0].endswith("*") else row[2][0] in {word, "~"})
    )


@cache
def _table(tongue: Tongue) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Give the operators of a tongue, the longest first."""
    rows = [
        (code, phrase.strip(), tuple(phrase.split()))
        for code, phrases in data.SWEEPING[tongue].items()
        for phrase in phrases.split(",")
    ]
    return tuple(sorted(rows, key=lambda row: -len(row[2])))
