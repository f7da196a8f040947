"""Who says what stands where in a text, as its own sentences tell it; and one man under two offices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from byname.core.grammar.folding import fold_word
from byname.core.grammar.parts import Sentence
from byname.core.grammar.tongues import Tongue
from byname.core.statements import speakers_data as data
from byname.core.statements.claim import Attribution
from byname.core.statements.speakers_cues import Cue, find_cues
from byname.core.statements.speakers_names import mentioned, person_first
from byname.core.statements.speakers_quotes import quotations
from byname.core.statements.speakers_scope import goes_on, reaches
from byname.core.statements.speakers_words import Line

__all__ = ["attributions"]

_LONG_QUOTE: Final = 25
_HE: Final = frozenset("he she him her він вона он она".split())


def attributions(text: str, sentences: Sequence[Sentence], tongue: Tongue) -> tuple[Attribution, ...]:
    """Say who says what stands where; what no attribution covers is the outlet's own voice.

    Spans are disjoint or nested (a quotation within what its speaker says). A text in another language than ours gives none.
    """
    if tongue is Tongue.OTHER:
        return ()
    teller = _Teller(text, tongue)
    for sentence in sentences:
        teller.read(sentence)
    found = sorted(teller.found, key=lambda each: (each.start, -each.end))
    quoted = _quoted(found, quotations(sentences))
    return tuple(sorted((*found, *quoted), key=lambda each: (each.start, -each.end)))


@dataclass
class _Teller:
    """Reads sentence after sentence and remembers who spoke."""

    text: str
    tongue: Tongue
    found: list[Attribution] = field(default_factory=list)
    last: Attribution | None = None
    fresh: bool = False
    sentence: Sentence | None = None
    person: Attribution | None = None
    mention: str = ""
    """The person with whom the sentence before began, where nobody spoke in it."""

    def read(self, sentence: Sentence) -> None:
        line = Line.of(self.text, sentence, self.tongue)
        earlier, self.sentence = self.sentence, sentence
        cues = tuple(self._resolved(line, find_cues(line)))
        shared = reaches(line, cues)
        answers = _answers(line)
        if not shared:
            self._carry(line, sentence, answers)
            self.mention = person_first(line)
            return
        self.mention = ""
        for reach in shared:
            start = sentence.start if reach.first == 0 else line.words[reach.first].start
            end = sentence.end if reach.last >= len(line) else line.words[reach.last].start
            cue = reach.cue
            said = Attribution(start, end, cue.speaker, cue.office, reporter=cue.reporter, answers=answers)
            if reach.first == 0 and line.starts(0, data.ABOUT_THIS):
                self._back(earlier, said)
            self.found.append(said)
            self.last = said
        self.fresh = True

    def _back(self, earlier: Sentence | None, said: Attribution) -> None:
        """Give the sentence before "Про це повідомив X" to X, unless somebody speaks in it."""
        if earlier is not None and not any(
            each.start < earlier.end and earlier.start < each.end for each in self.found
        ):
            self.found.append(replace(said, start=earlier.start, end=earlier.end, answers=""))

    def _resolved(self, line: Line, cues: Iterable[Cue]) -> Iterator[Cue]:
        """Put the last speaker in the place of "they said", the last person in that of "he said"."""
        last = Attribution(0, 0, self.mention) if self.mention else self.last
        person = Attribution(0, 0, self.mention) if self.mention else self.person
        for cue in cues:
            if not cue.pronoun:
                yield cue
                last = Attribution(0, 0, cue.speaker, cue.office)
                person = last if self._human(cue.speaker) else person
                self.person = person
                continue
            meant = person if cue.who in _HE and person is not None else last
            if meant is None:
                named = mentioned(line, cue.first)
                meant = Attribution(0, 0, named[0] if cue.who in _HE else named[1])
            if meant.speaker:
                yield replace(cue, speaker=meant.speaker, office=meant.office)

    def _human(self, speaker: str) -> bool:
        """Tell whether a speaker is a person: an office or a name, and no body or paper."""
        words = [fold_word(word) for word in speaker.split()]
        bodies = data.AGENTS[self.tongue] | data.DOCUMENTS[self.tongue]
        return not any(word in bodies for word in words) and not speaker.startswith(("«", '"', "“"))

    def _carry(self, line: Line, sentence: Sentence, answers: str) -> None:
        self.fresh = self.fresh and goes_on(line)
        if self.last is not None and self.fresh:
            self.found.append(
                replace(self.last, start=sentence.start, end=sentence.end, answers=answers or self.last.answers)
            )


def _answers(line: Line) -> str:
    """Give what a sentence says that it answers: "commenting on the criticism by families" gives the words after it."""
    for place in range(len(line)):
        size = line.starts(place, data.ANSWERS.get(line.tongue, ()))
        if size:
            end = place + size
            while end < len(line) and not line.mark(end) and not line.says(end) and end - place < _LONG_QUOTE:
                end += 1
            return line.slice(place + size, end)
    return ""


def _quoted(said: Sequence[Attribution], quotes: Sequence[tuple[int, int]]) -> list[Attribution]:
    """Mark what is quoted word for word; a quotation over several sentences has the speaker that stands beside its end or start."""
    found = []
    for start, end in quotes:
        whole = next((each for each in said if each.start <= start and end <= each.end), None)
        whole = whole or next((each for each in said if each.start < end <= each.end), None)
        whole = whole or next((each for each in said if each.start <= start < each.end), None)
        if whole is not None:
            found.append(replace(whole, start=start, end=end, direct=True))
    return found
